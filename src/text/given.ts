// Sentences whose words are given in, their parse out: the words and sentences stay, everything else is told of them.

import type { Language } from '../languages/language.ts'
import type { Parse, Sentence, Tokens } from '../model/parse.ts'
import type { Base } from './base.ts'
import type { Given, GivenWord } from './conllu.ts'
import { makeMorphology } from './morphology.ts'
import { guessTags } from './tags.ts'
import { Integers, makeTypes, typeOf } from './tokens.ts'

/**
 * Parses sentences whose words are given: token `i` is the i-th word over all of them, the words of a range included. The text is the
 * sentences as their words write them, one a line; a word inside a range stands where the range writes it, else over all of the range
 * ("au" for "à le"). There are no quotations: they need the text as it was. Without a base only the word classes are told,
 * by guess.
 */
export function parseGiven(all: readonly Given[], language: Language, base?: Base): Parse {
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
  const count = starts.length
  const sentence = new Int32Array(count)
  const opens = new Uint8Array(count)
  for (let s = 0; s < sentences.length; s++) {
    const { first, last } = sentences[s] as Sentence
    sentence.fill(s, first, last)
    opens[first] = 1
  }
  const shared = {
    count,
    start: starts.items.slice(0, count),
    end: ends.items.slice(0, count),
    type: kinds.items.slice(0, count),
    forms: types.forms,
    lowers: types.lowers,
    shapes: Uint16Array.from(types.shapes),
    sentence,
    quote: new Int32Array(count).fill(-1),
  }
  const trees = {
    fine: new Uint8Array(count),
    head: new Int32Array(count).fill(-1),
    relation: new Uint8Array(count),
    name: new Uint8Array(count),
  }
  const whole = { text: pieces.join(''), sentences, quotes: [] }
  if (base === undefined) return { ...whole, tokens: { ...shared, ...trees, tag: guessTags(shared, opens, language) }, fines: [] }
  const { network, forms } = base
  const tokens: Tokens = { ...shared, ...trees, tag: new Uint8Array(count) }
  network.parse(tokens.forms, tokens.type, [...sentences.map(({ first }) => first), count], tokens)
  const parse = { ...whole, tokens, fines: network.fines }
  return forms === undefined ? parse : { ...parse, morphology: makeMorphology(forms, tokens, network.fines) }
}
