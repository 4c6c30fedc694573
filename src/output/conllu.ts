// A parse in, CoNLL-U out: one sentence at a time, words that the text writes as one under a range.

import { Name, type Parse, Relation, Tag, type Sentence } from '../model/parse.ts'
import { Shape, shapeOf } from '../model/parse.ts'
import type { Given, GivenRange, GivenWord } from '../text/conllu.ts'

const TAGS = namesOf(Tag)
const RELATIONS = namesOf(Relation).map((name) => name.replaceAll('_', ':'))
const NAMES = namesOf(Name).map((name) => name.replace('_', '-'))

function namesOf(table: { readonly [name: string]: number }): string[] {
  const names: string[] = []
  for (const [name, i] of Object.entries(table)) names[i] = name
  return names
}

/**
 * Sentence `s` of a parse in CoNLL-U (https://universaldependencies.org/format.html), with the empty line after it. `given` says how its
 * words are written. Names stand in MISC: `Name=B-PER`.
 */
export function printSentence(parse: Parse, s: number, given: Given): string {
  const { tokens, sentences, fines, morphology } = parse
  const { first, last } = sentences[s] as Sentence
  const rows = [...given.comments]
  let next = 0
  let within = 0
  for (let n = 1; n <= last - first; n++) {
    const i = first + n - 1
    const range = given.ranges[next]
    if (range !== undefined && range.first === n) {
      rows.push(`${range.first}-${range.last}\t${range.form}\t_\t_\t_\t_\t_\t_\t_\t${range.space ? '_' : 'SpaceAfter=No'}`)
      within = range.last
      next++
    }
    const word = given.words[n - 1] as GivenWord
    const head = tokens.head[i] as number
    const name = tokens.name[i] as number
    const misc = [name === Name.O ? '' : `Name=${NAMES[name]}`, word.space || n <= within ? '' : 'SpaceAfter=No'].filter(
      (one) => one !== '',
    )
    rows.push(
      [
        n,
        word.form,
        morphology.lemma(i),
        TAGS[tokens.tag[i] as number],
        fines[tokens.fine[i] as number],
        morphology.written(i),
        head >= 0 ? head - first + 1 : 0,
        RELATIONS[tokens.relation[i] as number],
        '_',
        misc.length > 0 ? misc.join('|') : '_',
      ].join('\t'),
    )
  }
  return `${rows.join('\n')}\n\n`
}

/**
 * How the text writes the words of sentence `s`: ranges as English UD has them ("don't", "cannot", "mayor's"), SpaceAfter, and `# text`.
 * Words are written as one where nothing stands between them and they meet letter to letter, or the second begins with an apostrophe.
 */
export function layOut(parse: Parse, s: number): Given {
  const { text, tokens, sentences } = parse
  const { first, last, start, end, block } = sentences[s] as Sentence
  const adjacent = (i: number): boolean =>
    i + 1 < tokens.count && tokens.end[i] === tokens.start[i + 1] && sentences[tokens.sentence[i + 1] as number]?.block === block
  const words: GivenWord[] = []
  const ranges: GivenRange[] = []
  for (let i = first; i < last; i++) words.push({ form: text.slice(tokens.start[i], tokens.end[i]), space: !adjacent(i) })
  for (let i = first; i < last; i++) {
    const from = i
    while (i + 1 < last && adjacent(i) && isJoined(parse, i + 1)) i++
    if (i > from)
      ranges.push({
        first: from - first + 1,
        last: i - first + 1,
        form: text.slice(tokens.start[from], tokens.end[i]),
        space: !adjacent(i),
      })
  }
  return { comments: [`# text = ${text.slice(start, end).replace(/\s+/g, ' ')}`], words, ranges }
}

const LETTER = /[\p{L}\p{M}]/u
const APOSTROPHE = /^['’ʼ`´]/

/** Whether token `i`, which follows the one before it without a space, is written as one word with it. */
function isJoined({ text, tokens }: Parse, i: number): boolean {
  const before = shapeOf(tokens, i - 1)
  if ((before & (Shape.letter | Shape.digit)) === 0) return false
  const from = tokens.start[i] as number
  const form = text.slice(from, Math.min(tokens.end[i] as number, from + 8))
  // "mayor" + "'s", "states" + "'": a bare apostrophe may also be the mark that ends a quotation.
  if (APOSTROPHE.test(form)) return (shapeOf(tokens, i) & Shape.letter) !== 0 || (form.length === 1 && tokens.tag[i] === Tag.PART)
  // "can" + "not", "do" + "n't"; but not "30" + "km", nor "town." + "The".
  return LETTER.test(text.charAt(from)) && LETTER.test(text.charAt(from - 1))
}
