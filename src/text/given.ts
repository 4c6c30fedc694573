// Sentences whose words are given in, their parse out: the words and sentences stay, everything else is told of them.

import type { Parse, Sentence } from '../model/parse.ts'
import type { Base } from './base.ts'
import type { Given, GivenWord } from './conllu.ts'
import { Integers, makeTypes, typeOf } from './tokens.ts'
import { makeTrees } from './trees.ts'

/**
 * Parses sentences whose words are given: token `i` is the i-th word over all of them, the words of a range included. The text is the
 * sentences as their words write them, one a line; a word inside a range stands where the range writes it, else over all of the range
 * ("au" for "à le"). There are no quotations: they need the text as it was.
 */
export function parseGiven(all: readonly Given[], base: Base): Parse {
  const types = makeTypes()
  const starts = new Integers()
  const ends = new Integers()
  const kinds = new Integers()
  const sentences: Sentence[] = []
  const pieces: string[] = []
  let at = 0
  const write = (piece: string): void => {
    pieces.push(piece)
    at += piece.length
  }
  for (const { words, ranges } of all) {
    const start = at
    const first = starts.length
    let next = 0
    for (let n = 1; n <= words.length; n++) {
      const range = ranges[next]
      const from = at
      if (range !== undefined && range.first === n) {
        next++
        write(range.form)
        const inside = words.slice(range.first - 1, range.last)
        const spelled = inside.map(({ form }) => form).join('') === range.form
        let place = from
        for (const { form } of inside) {
          starts.push(spelled ? place : from)
          ends.push(spelled ? place + form.length : at)
          kinds.push(typeOf(types, form))
          place += form.length
        }
        n = range.last
        if (range.space && n < words.length) write(' ')
        continue
      }
      const { form, space } = words[n - 1] as GivenWord
      write(form)
      starts.push(from)
      ends.push(at)
      kinds.push(typeOf(types, form))
      if (space && n < words.length) write(' ')
    }
    sentences.push({ start, end: at, first, last: starts.length, block: 0, kind: 'paragraph', quiet: false })
    write('\n')
  }
  return makeTrees({ text: pieces.join(''), starts, ends, kinds, types, sentences, quotes: [] }, base)
}
