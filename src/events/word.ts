// A language and its lexicon in; what kind of word every word type of a document is out.

import type { Language } from '../languages/language.ts'
import { type Parse, Shape, type Tokens } from '../model/parse.ts'
import type { Lexicon } from './lexicon.ts'

/** Bits of a word type that the pieces are cut by. */
export const Is = {
  det: 1,
  preposition: 2,
  aux: 4,
  modal: 8,
  and: 16,
  subordinate: 32,
  pronoun: 64,
  adverb: 128,
  negation: 256,
  relative: 512,
  possessive: 1024,
  verb: 2048,
  noun: 4096,
  subjectPronoun: 8192,
  be: 16384,
  comma: 32768,
  hyphen: 65536,
} as const

/** Closed classes: a word of one of them is no noun, and a verb only where a table says so. */
export const CLOSED = Is.det | Is.preposition | Is.aux | Is.and | Is.subordinate | Is.pronoun | Is.negation | Is.relative

/** Class bits of every word type of a document: one look at the tables a type. */
export function classify(tokens: Tokens, language: Language, lexicon: Lexicon): Int32Array {
  const { words, events } = language
  const { he, she, it, they, i, we, you, who, other } = words.pronouns
  const bits = new Int32Array(tokens.lowers.length)
  for (let t = 0; t < bits.length; t++) {
    const lower = tokens.lowers[t] as string
    let bit = 0
    if (words.determiners.has(lower)) bit |= Is.det
    if (words.adpositions.has(lower)) bit |= Is.preposition
    if (words.auxiliaries.has(lower)) bit |= Is.aux
    if (words.modals.has(lower)) bit |= Is.aux | Is.modal
    if (words.conjunctions.has(lower)) bit |= Is.and
    if (words.subordinators.has(lower)) bit |= Is.subordinate
    if (events.be.has(lower)) bit |= Is.be
    if (events.joints.has(lower)) bit |= Is.subordinate
    for (const set of [he, she, it, they, i, we, you]) if (set.has(lower)) bit |= Is.pronoun
    for (const set of [he, she, it, they, i, we])
      if (set.has(lower) && !events.possessives.has(lower) && !events.objects.has(lower)) bit |= Is.subjectPronoun
    if (other.has(lower) && !words.determiners.has(lower)) bit |= Is.pronoun
    if (who.has(lower)) bit |= Is.relative
    if (words.adverbs.has(lower) && !events.joints.has(lower)) bit |= Is.adverb
    if (words.negations.has(lower) && lower !== 'no') bit |= Is.negation
    const at = lexicon.verbs.get(lower) ?? 0
    if (at !== 0 || words.verbs.has(lower)) bit |= Is.verb
    if (lexicon.nouns.has(lower)) bit |= Is.noun
    if (lower === ',') bit |= Is.comma
    if (((tokens.shapes[t] as number) & Shape.hyphen) !== 0 && lower.length === 1) bit |= Is.hyphen
    bits[t] = bit
  }
  return bits
}

/** Bits of the verb form that a word may be, by the tables, else by its ending; 0 where neither knows. */
export function formOf(lower: string, language: Language, lexicon: Lexicon): number {
  const known = lexicon.verbs.get(lower)
  if (known !== undefined) return known
  for (const [ending, form, before] of language.events.verbEndings)
    if (lower.length >= ending.length + before && lower.endsWith(ending)) return form
  return 0
}

/** 1 for tokens of a stretch printed like a title, where capitals tell no names: “Halvena Returns to Tarvenian Control”. */
export function titles({ tokens, sentences }: Parse): Uint8Array {
  const marks = new Uint8Array(tokens.count)
  for (const { first, last } of sentences) {
    for (let from = first; from < last;) {
      let to = from + 1
      while (to < last && tokens.quote[to] === tokens.quote[from]) to++
      let words = 0
      let capitals = 0
      for (let i = from; i < to; i++) {
        const shape = tokens.shapes[tokens.type[i]!] as number
        if ((shape & Shape.letter) === 0 || tokens.end[i]! - tokens.start[i]! < 4) continue
        words++
        if ((shape & Shape.capital) !== 0) capitals++
      }
      if (words >= 4 && capitals * 10 >= words * 8) marks.fill(1, from, to)
      from = to
    }
  }
  return marks
}
