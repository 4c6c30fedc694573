// The token after a number in, the noun that is counted out: its words, its singular, and whether it means people.

import type { FigureTables, Language } from '../languages/language.ts'
import { formOf, lowerOf, Shape, shapeOf, Tag, type Tokens } from '../model/parse.ts'

/** A counted noun with what stands before it: "Russian soldiers". */
export interface Noun {
  readonly first: number
  readonly last: number
  /** Its head, as a token. */
  readonly head: number
  /** "person", or the singular. */
  readonly unit: string
  readonly person: boolean
}

/** The singular of a plural ("towns" → "town"), or undefined where the word is none. */
export function singular(tables: FigureTables, word: string): string | undefined {
  if (Object.hasOwn(tables.plurals, word)) return tables.plurals[word]
  if (word.length < 3) return undefined
  for (const [plural, one] of tables.endings) {
    if (word.length > plural.length + 1 && word.endsWith(plural)) return one === undefined ? undefined : word.slice(0, -plural.length) + one
  }
  return undefined
}

/** Whether token `i` is a noun for people. */
export function isPerson(tokens: Tokens, tables: FigureTables, i: number): boolean {
  const lower = lowerOf(tokens, i)
  if (tables.persons.has(lower)) return true
  if ((shapeOf(tokens, i) & Shape.capital) === 0) return false
  return tables.peoples.some((ending) => lower.length > ending.length && lower.endsWith(ending))
}

const REACH = 7

/**
 * The noun that is counted at token `from`, looking no further than `stop`. `one`: the count is 1, the noun a singular.
 * It is the last of a run of plurals behind words that may stand before a noun.
 */
export function readNoun(tokens: Tokens, language: Language, from: number, stop: number, one: boolean): Noun | undefined {
  const tables = language.figures
  const { adjectives, adverbs } = language.words
  const end = Math.min(stop, from + REACH)
  let head = -1
  let alone = -1
  for (let k = from; k < end; k++) {
    const lower = lowerOf(tokens, k)
    const tag = tokens.tag[k] as number
    // "one advantage Tesk may have"
    if (one && alone >= 0 && tag === Tag.PROPN && tokens.tag[alone] === Tag.NOUN) break
    if (lower === '-') {
      if (k > from && k + 1 < end && tokens.end[k - 1] === tokens.start[k] && tokens.end[k] === tokens.start[k + 1]) {
        // "burned-out vehicles": the second part of a compound may be any word.
        if (tokens.tag[k + 1] !== Tag.NOUN && !isPerson(tokens, tables, k + 1)) k++
        continue
      }
      break
    }
    // "two of the minister's bodyguards": a possessor is not counted.
    if (
      k + 2 < end &&
      (shapeOf(tokens, k + 1) & (Shape.apostrophe | Shape.letter)) === (Shape.apostrophe | Shape.letter) &&
      tokens.end[k] === tokens.start[k + 1]
    ) {
      if (head >= 0) break
      k++
      continue
    }
    const person = isPerson(tokens, tables, k)
    const closed =
      tag === Tag.ADP ||
      tag === Tag.AUX ||
      tag === Tag.DET ||
      tag === Tag.PRON ||
      tag === Tag.SCONJ ||
      (shapeOf(tokens, k) & Shape.punctuation) !== 0 ||
      tag === Tag.PART
    if (closed && !person) break
    if (head >= 0) {
      // "police officers", "student protesters": a noun that a noun for people or a plural follows was no head.
      // "two police checkpoints": a word for people that is no plural itself stands before the noun.
      const before =
        !one &&
        isPerson(tokens, tables, head) &&
        (singular(tables, lowerOf(tokens, head)) ?? lowerOf(tokens, head)) === lowerOf(tokens, head)
      const plural = singular(tables, lower) !== undefined
      const next =
        (person && !told(tables, lower) && (one || plural)) ||
        (!one && tag === Tag.NOUN && plural && (before || tables.compounds.has(lowerOf(tokens, head))))
      if (!next) break
      head = k
      continue
    }
    if (person && !(told(tables, lower) && followed(k))) {
      head = k
      continue
    }
    if (!one && tag !== Tag.ADV && singular(tables, lower) !== undefined && !adjectives.has(lower)) {
      head = k
      continue
    }
    if (tag === Tag.CCONJ) {
      if (k === from || !tables.joints.and.has(lower) || (tokens.tag[k + 1] !== Tag.ADJ && tokens.tag[k + 1] !== Tag.PROPN)) break
      continue
    }
    if (tag === Tag.NUM && (shapeOf(tokens, k) & Shape.digit) !== 0) {
      // "40 Boeing 737 jets": the number belongs to a name.
      const named = k > from && (tokens.tag[k - 1] === Tag.PROPN || (shapeOf(tokens, k - 1) & Shape.capital) !== 0)
      if (named || (k > from && tokens.tag[k + 1] === Tag.PROPN)) continue
      break
    }
    // "seven family members", "eight straight cups": what looks like an adverb may stand before a noun.
    if (tag === Tag.ADV && !adjectives.has(lower) && (adverbs.has(lower) || !isNominal(k + 1))) break
    if (tag === Tag.VERB && !mayModify(k)) break
    if (one && (tag === Tag.NOUN || tag === Tag.PROPN)) alone = k
  }
  if (head < 0) head = alone
  if (head < 0) return undefined
  const person = isPerson(tokens, tables, head)
  const lower = lowerOf(tokens, head)
  const unit = singular(tables, lower) ?? lower
  // "two Koreas"
  const name = tokens.tag[head] === Tag.PROPN && (shapeOf(tokens, head) & Shape.upper) === 0 && unit !== ''
  return { first: from, last: head + 1, head, unit: person ? 'person' : name ? unit.charAt(0).toUpperCase() + unit.slice(1) : unit, person }

  /** A participle before a noun: "wounded soldiers", "displaced families". */
  function mayModify(k: number): boolean {
    const tag = tokens.tag[k + 1]
    if (k + 1 >= end) return false
    if (lowerOf(tokens, k + 1) === '-') return tokens.end[k] === tokens.start[k + 1]
    return tag === Tag.NOUN || tag === Tag.ADJ || tag === Tag.PROPN || isPerson(tokens, tables, k + 1)
  }
  /** "12 wounded soldiers": the noun comes behind the participle. */
  function followed(k: number): boolean {
    if (k + 1 >= end || isVerbLike(k + 1)) return false
    return (
      (isPerson(tokens, tables, k + 1) && !told(tables, lowerOf(tokens, k + 1))) ||
      (tokens.tag[k + 1] === Tag.NOUN && singular(tables, lowerOf(tokens, k + 1)) !== undefined)
    )
  }
  function isNominal(k: number): boolean {
    const tag = tokens.tag[k]
    return k < end && (tag === Tag.NOUN || tag === Tag.PROPN || tag === Tag.ADJ)
  }
  function isVerbLike(k: number): boolean {
    return tokens.tag[k] === Tag.VERB || formOf(tokens, k) === ''
  }
}

const everything = new WeakMap<FigureTables, Set<string>>()

/** Whether a word says what became of those counted, rather than who they are: "19 dead". */
export function told(tables: FigureTables, word: string): boolean {
  let words = everything.get(tables)
  if (words === undefined) {
    words = new Set(Object.values(tables.aspects).flatMap((aspect) => [...aspect.told]))
    everything.set(tables, words)
  }
  return words.has(word)
}
