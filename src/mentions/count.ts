// A figure's tokens and its sentence in, the aspect that the count answers out: killed, evacuated, remaining.

import type { Language } from '../languages/language.ts'
import { lowerOf, Relation, Shape, shapeOf, Tag, type Tokens } from '../model/parse.ts'
import { childOf, type Tree } from '../model/tree.ts'
import { Role, roleOf, type Numerals } from './number.ts'
import { makePhrases, type Phrases } from './phrases.ts'

/** An aspect that was found, and how. */
export interface Count {
  readonly counts: string
  /** A noun or verb before it, its own noun, what is said behind it, the list that it stands in, its verb by the tree, or a word far before it. */
  readonly by: 'noun' | 'verb' | 'own' | 'said' | 'list' | 'tree' | 'far'
  /** The token that says so. */
  readonly at: number
}

/** The tables of aspects, ready for a document. */
export interface Aspects {
  readonly takes: Phrases<string>
  readonly told: Phrases<string>
  readonly nouns: Phrases<string>
  readonly passive: (word: string) => boolean
}

/** Gathers a language's aspects. */
export function makeAspects({ figures }: Language): Aspects {
  const gather = (kind: 'takes' | 'told' | 'nouns'): Phrases<string> =>
    makePhrases(Object.entries(figures.aspects).flatMap(([name, aspect]) => [...aspect[kind]].map((entry) => [entry, name] as const)))
  return { takes: gather('takes'), told: gather('told'), nouns: gather('nouns'), passive: (word) => figures.passive.has(word) }
}

/** Where a figure stands: its tokens, the noun's tokens (empty where it has none), and the sentence. */
export interface Place {
  readonly first: number
  readonly last: number
  readonly noun: readonly [first: number, last: number]
  readonly floor: number
  readonly stop: number
}

const AHEAD = 14
const BACK = 10
const TOLL = 22

/** What stands directly before the figure: "killed at least seven people", "a toll of 19". */
export function countBefore(tokens: Tokens, language: Language, aspects: Aspects, at: Place): Count | undefined {
  const { figures, words } = language
  let k = at.first - 1
  // "killing another 12 people", "killed the 300 soldiers", "wounded: 12"
  for (let skipped = 0; skipped < 3 && k >= at.floor; skipped++, k--) {
    const lower = lowerOf(tokens, k)
    if (!words.determiners.has(lower) && lower !== ':' && !(tokens.tag[k] === Tag.ADV && !aspects.told.begins(lower))) break
  }
  const takes = aspects.takes.backward(tokens, k, at.floor)
  if (takes && !(isPassive(takes.first - 1) && !figures.by.has(lowerOf(tokens, k))))
    return { counts: takes.value, by: 'verb', at: takes.first }
  const noun = aspects.nouns.backward(tokens, k, at.floor)
  if (noun && noun.last - noun.first > 1) return { counts: noun.value, by: 'noun', at: noun.first }
  if (figures.joints.of.has(lowerOf(tokens, k)) || lowerOf(tokens, at.first - 1) === ':') {
    const before = aspects.nouns.backward(tokens, figures.joints.of.has(lowerOf(tokens, k)) ? k - 1 : k, at.floor)
    if (before) return { counts: before.value, by: 'noun', at: before.first }
  }
  return undefined

  function isPassive(i: number): boolean {
    return i >= at.floor && aspects.passive(lowerOf(tokens, i))
  }
}

/** What the noun itself says: "12 deaths", "19 dead", "40 wounded soldiers". */
export function countWithin(tokens: Tokens, aspects: Aspects, at: Place): Count | undefined {
  const [first, last] = at.noun
  for (let k = last - 1; k >= first; k--) {
    const found = (k === last - 1 ? aspects.nouns.backward(tokens, k, first) : undefined) ?? aspects.told.backward(tokens, k, first)
    if (found) return { counts: found.value, by: 'own', at: found.first }
  }
  return undefined
}

/**
 * What is said of the figure behind it: "seven people were killed", "205 people died", "300 soldiers wounded in the raid".
 * "12 soldiers killed three men" says nothing of the 12.
 */
export function countAfter(
  tokens: Tokens,
  tree: Tree,
  language: Language,
  aspects: Aspects,
  numerals: Numerals,
  at: Place,
): Count | undefined {
  const { figures, words } = language
  const end = Math.min(at.stop, at.last + AHEAD)
  let comma = false
  let finite = false
  let prepositions = 0
  for (let k = at.last; k < end; k++) {
    const lower = lowerOf(tokens, k)
    const tag = tokens.tag[k] as number
    // "20 people, four of whom were injured": that is said of the four.
    if (k > at.last && figures.joints.of.has(lower) && figures.relatives.has(lowerOf(tokens, k + 1))) return undefined
    const found = aspects.told.forward(tokens, k, at.stop)
    if (found) {
      const taking = aspects.takes.forward(tokens, k, at.stop)
      const passive = isPassive(k)
      const object = found.last
      const active = taking !== undefined && !passive && object < at.stop && begins(object)
      if (active) return undefined
      if (comma && !passive && taking !== undefined) return undefined
      // "one of them waved, nobody stayed": that has a subject of its own.
      const subject = childOf(tree, tokens, k, Relation.nsubj, Relation.nsubj_pass)
      if (subject >= at.last && subject < k && !figures.relatives.has(lowerOf(tokens, subject))) return undefined
      return { counts: found.value, by: 'said', at: found.first }
    }
    if (Object.hasOwn(figures.closing, lower) && (k + 1 >= at.stop || tokens.tag[k + 1] === Tag.PUNCT))
      return { counts: figures.closing[lower] as string, by: 'said', at: k }
    if ((shapeOf(tokens, k) & Shape.quote) !== 0) {
      // "have been “evacuated”": the word alone is quoted.
      if (aspects.told.forward(tokens, k + 1, at.stop)) continue
      return undefined
    }
    if (lower === ',' || lower === '(' || lower === ')' || lower === '–' || lower === '—' || lower === '--') {
      comma = true
      continue
    }
    if (tag === Tag.PUNCT && lower !== '-') return undefined
    // "five were at work, and one of them was hurt": a clause of its own.
    if (tag === Tag.CCONJ && finite && (roleOf(tokens, numerals, k + 1) & (Role.digits | Role.word)) !== 0) return undefined
    if (tag === Tag.AUX || tag === Tag.VERB) finite = true
    if (tag === Tag.CCONJ && !comma) {
      // "seven people and two dogs were killed": go on to the verb; "12 were freed and five killed" stops at its own verb before.
      continue
    }
    if (tag === Tag.ADP && ++prepositions > 3) return undefined
    if (figures.telling.has(lower) && isPassive(k)) continue
    // "are now confirmed as having died"
    if (figures.through.has(lower) && figures.telling.has(lowerOf(tokens, k - 1)) && isPassive(k - 1)) continue
    // "seven people are confirmed to have died" goes on, "12 soldiers said that" does not.
    if (figures.telling.has(lower) || (tag === Tag.SCONJ && !figures.through.has(lower) && !words.pronouns.who.has(lower))) return undefined
    // "were left trapped" goes on.
    if (tag === Tag.VERB && !comma && !mayPass(k) && aspects.told.forward(tokens, k + 1, at.stop) === undefined) return undefined
    if (
      roleOf(tokens, numerals, k) & (Role.digits | Role.word) &&
      !comma &&
      k > at.last &&
      !words.conjunctions.has(lowerOf(tokens, k - 1)) &&
      prepositions === 0
    ) {
      return undefined
    }
  }
  return undefined

  function isPassive(k: number): boolean {
    for (let i = k - 1; i >= Math.max(at.last, k - 4); i--) {
      const lower = lowerOf(tokens, i)
      if (aspects.passive(lower)) return true
      if (tokens.tag[i] !== Tag.ADV && tokens.tag[i] !== Tag.AUX) return false
    }
    return false
  }
  /** Whether an object begins here: "killed three men", "captured the town". */
  function begins(k: number): boolean {
    const tag = tokens.tag[k]
    return (
      tag === Tag.DET ||
      tag === Tag.NUM ||
      tag === Tag.PROPN ||
      (tag === Tag.NOUN && k + 1 < at.stop) ||
      (roleOf(tokens, numerals, k) & (Role.word | Role.digits)) !== 0
    )
  }
  /** Participles pass: "people living in the city were evacuated". */
  function mayPass(k: number): boolean {
    const lower = lowerOf(tokens, k)
    return words.endings.some(([ending, tag]) => tag === 'VERB' && lower.endsWith(ending)) && !aspects.passive(lowerOf(tokens, k - 1))
  }
}

/** What stands further before: "the death toll in the city rose to 52", "evacuated all civilians – more than 115,000 –". */
export function countFar(tokens: Tokens, language: Language, aspects: Aspects, numerals: Numerals, at: Place): Count | undefined {
  const { figures } = language
  let blocked = false
  let anew = false

  for (let k = at.first - 1; k >= Math.max(at.floor, at.first - TOLL); k--) {
    const lower = lowerOf(tokens, k)
    if (lower === ';' || lower === '.' || lower === ':' || (shapeOf(tokens, k) & Shape.quote) !== 0) return undefined
    if (figures.telling.has(lower)) return undefined
    if ((roleOf(tokens, numerals, k) & (Role.digits | Role.word)) !== 0 && (roleOf(tokens, numerals, k) & Role.one) === 0) blocked = true
    const noun = aspects.nouns.backward(tokens, k, at.floor)
    // "have been killed and 50 taken to hospital": that killed is no noun.
    if (noun && !blocked && tokens.tag[noun.first - 1] !== Tag.AUX) return { counts: noun.value, by: 'far', at: noun.first }
    if (blocked) continue
    const takes = aspects.takes.backward(tokens, k, at.floor)
    // "were seized, and 21 of them …": the passive takes nothing behind it, and a conjunction begins anew.
    if (tokens.tag[k] === Tag.CCONJ) anew = true
    if (takes && !anew && !aspects.passive(lowerOf(tokens, takes.first - 1)) && k >= at.first - BACK && at.noun[0] === at.noun[1])
      return { counts: takes.value, by: 'far', at: takes.first }
  }
  return undefined
}
