// The name tables of a language and the word types of a document in; classes of words and states by name out.

import type { Language } from '../languages/language.ts'
import { lowerOf, Shape, Tag, type Tokens } from '../model/parse.ts'

/** What a word can be in a name or a noun phrase; bits, one set a word type. */
export const Class = {
  man: 1,
  woman: 2,
  honorific: 4,
  rank: 8,
  office: 16,
  title: 32,
  post: 64,
  qualifier: 128,
  body: 256,
  army: 512,
  people: 1024,
  official: 2048,
  place: 4096,
  other: 8192,
  never: 16384,
  suffix: 32768,
  particle: 65536,
  generational: 131072,
  join: 262144,
  reporting: 524288,
  /** A word of a state: its name, its people, its seat of government, or the first of several words for one. */
  state: 1048576,
  known: 2097152,
} as const

/** A state by its words. `key` is its ISO code, or its name in lower case where no table knows it. */
export interface StateWord {
  readonly key: string
  readonly iso?: string
  readonly what: 'name' | 'people' | 'seat'
}

/** A match of one word or several. */
export interface Match<T> {
  readonly last: number
  readonly value: T
}

/** The words of a document, seen through the tables of its language. */
export interface Lexicon {
  readonly language: Language
  readonly tokens: Tokens
  /** `Class` bits of token `i`; 0 outside. */
  readonly classOf: (i: number) => number
  /** The longest state that begins at token `i`. */
  readonly stateAt: (i: number) => Match<StateWord> | undefined
  /** The first name of a state in the tables: "UA" → "Ukraine". */
  readonly nameOf: (iso: string) => string | undefined
  /** A state by one word: "russian". */
  readonly stateOf: (lower: string) => StateWord | undefined
  /** The longest known body that begins at token `i`. */
  readonly knownAt: (i: number) => Match<string> | undefined
}

/** What is known of a language's words before any text is read. */
interface Bundle {
  readonly states: Map<string, StateWord>
  readonly firsts: Map<string, number>
  /** "Korea" of "South Korea" is no third state. */
  readonly tails: Set<string>
  /** Bits of `Class` of every word of the tables. */
  readonly classes: Map<string, number>
}

const bundles = new WeakMap<Language, Bundle>()

/** Builds the tables of states and classes once a language. */
function bundleOf(language: Language): Bundle {
  const done = bundles.get(language)
  if (done) return done
  const states = new Map<string, StateWord>()
  // Peoples of continents and regions belong to no state.
  for (const [word, iso] of Object.entries(language.places.demonyms))
    if (/^[A-Z]{2}$/.test(iso)) states.set(word, { key: iso, iso, what: 'people' })
  for (const [iso, line] of Object.entries(language.names.states)) {
    const lists = line.split('|')
    for (const [k, what] of (['name', 'seat'] as const).entries())
      for (const word of (lists[k] ?? '').split(',')) {
        const lower = word.trim().toLowerCase()
        if (lower !== '') states.set(lower, { key: iso, iso, what })
      }
  }
  const firsts = new Map<string, number>()
  const note = (phrase: string): void => {
    const parts = phrase.split(' ')
    firsts.set(parts[0]!, Math.max(firsts.get(parts[0]!) ?? 0, parts.length))
  }
  for (const phrase of states.keys()) note(phrase)
  for (const phrase of Object.keys(language.names.known)) note(phrase)
  const tails = new Set<string>()
  for (const state of states.keys()) if (state.includes(' ')) tails.add(state.slice(state.lastIndexOf(' ') + 1))
  const bundle = { states, firsts, tails, classes: classesOf(language, states, firsts) }
  bundles.set(language, bundle)
  return bundle
}

/** Bits of `Class` by word. */
function classesOf({ names }: Language, states: ReadonlyMap<string, StateWord>, firsts: ReadonlyMap<string, number>): Map<string, number> {
  const sets: readonly [Iterable<string>, number][] = [
    [names.men, Class.man],
    [names.women, Class.woman],
    [names.honorifics.men, Class.honorific],
    [names.honorifics.women, Class.honorific],
    [names.honorifics.any, Class.honorific],
    [names.ranks, Class.rank],
    [names.offices, Class.office],
    [names.titles, Class.title],
    [names.posts, Class.post],
    [names.qualifiers, Class.qualifier],
    [names.armies, Class.army],
    [names.people, Class.people],
    [names.officials, Class.official],
    [names.places, Class.place],
    [names.other, Class.other],
    [names.never, Class.never],
    [names.suffixes, Class.suffix],
    [names.particles, Class.particle],
    [names.generational, Class.generational],
    [names.joins, Class.join],
    [names.reporting, Class.reporting],
    [Object.keys(names.bodies), Class.body],
    [firsts.keys(), Class.known],
    [states.keys(), Class.state],
  ]
  const classes = new Map<string, number>()
  for (const [words, bit] of sets) for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bit)
  return classes
}

/** Looks every word type of a document up once. */
export function makeLexicon(tokens: Tokens, language: Language): Lexicon {
  const { names } = language
  const { states, firsts, tails, classes } = bundleOf(language)
  const bits = new Int32Array(tokens.forms.length)
  const own = new Map<string, StateWord>()
  const forms = new Map<string, number>()
  for (let t = 0; t < bits.length; t++) if ((tokens.shapes[t]! & Shape.capital) !== 0) forms.set(tokens.lowers[t]!, t)
  for (let t = 0; t < bits.length; t++) bits[t] = classes.get(tokens.lowers[t]!) ?? 0
  // Word types that stand before a state's body, a role, troops ("Ardovian troops"), or after the word for a state ("Republic of Tarvenia").
  const nationality = new Set<number>()
  const bitsAt = (i: number): number => (i < tokens.count ? bits[tokens.type[i]!]! : 0)
  for (let i = 0; i + 1 < tokens.count; i++) {
    const t = tokens.type[i]!
    if ((tokens.shapes[t]! & Shape.capital) === 0 || (bits[t]! & (Class.never | Class.qualifier)) !== 0) continue
    if (i > 1 && (bits[t]! & Class.state) === 0 && (bitsAt(i - 1) & Class.join) !== 0 && names.realms.has(lowerOf(tokens, i - 2))) {
      own.set(tokens.lowers[t]!, { key: tokens.lowers[t]!, what: 'name' })
      bits[t]! |= Class.state
    }
    let k = i + 1
    // "Tarvenia's defence ministry": what has a ministry or an army is a state.
    if (names.possessive.has(lowerOf(tokens, k)) && (bits[t]! & (Class.state | Class.man | Class.woman)) === 0) {
      let topic = false
      for (k++; k < i + 5 && k < tokens.count; k++) {
        const lower = lowerOf(tokens, k)
        const family = Object.hasOwn(names.bodies, lower) ? names.bodies[lower] : undefined
        if (family !== undefined && (topic ? names.statal.has(family) : family === 'army')) {
          own.set(tokens.lowers[t]!, { key: tokens.lowers[t]!, what: 'name' })
          bits[t]! |= Class.state
          break
        }
        if (Object.hasOwn(names.topics, lower)) topic = true
        else break
      }
      continue
    }
    while (k < i + 3 && (bitsAt(k) & Class.qualifier) !== 0 && (bitsAt(k) & (Class.army | Class.office | Class.rank)) === 0) k++
    if ((bitsAt(k) & (Class.army | Class.official | Class.office | Class.rank)) !== 0 || names.realms.has(lowerOf(tokens, k)))
      nationality.add(t)
    else if ((bitsAt(k) & Class.body) !== 0 && names.statal.has(names.bodies[lowerOf(tokens, k)]!)) nationality.add(t)
  }
  // A state that no table knows gives itself away by its people: "Tarvenia" and "Tarvenian" in one report.
  for (const [lower, t] of forms) {
    if (states.has(lower) || (bits[t]! & (Class.man | Class.woman)) !== 0) continue
    for (const [state, people, alone] of names.peoples) {
      if (!lower.endsWith(people) || lower.length < people.length + 4) continue
      const base = lower.slice(0, lower.length - people.length) + state
      if (states.has(base) || own.has(lower) || tails.has(base)) continue
      const at = forms.get(base)
      if (at === undefined ? !(alone !== undefined && nationality.has(t)) : (bits[at]! & (Class.man | Class.woman)) !== 0) continue
      if (at !== undefined) own.set(base, { key: base, what: 'name' })
      own.set(lower, { key: base, what: 'people' })
      for (const known of at === undefined ? [t] : [at, t]) bits[known]! |= Class.state
    }
  }
  const classOf = (i: number): number => (i < 0 || i >= tokens.count ? 0 : bits[tokens.type[i]!]!)
  const longest = <T>(i: number, find: (phrase: string) => T | undefined): Match<T> | undefined => {
    if ((classOf(i) & (Class.known | Class.state)) === 0) return undefined
    const first = lowerOf(tokens, i)
    let best: Match<T> | undefined
    let phrase = ''
    const limit = Math.max(firsts.get(first) ?? 1, 1)
    for (let n = 0, k = i; n < limit && k < tokens.count; n++, k++) {
      phrase = n === 0 ? first : `${phrase} ${lowerOf(tokens, k)}`
      const value = find(phrase)
      if (value !== undefined) best = { last: k + 1, value }
    }
    return best
  }
  return {
    language,
    tokens,
    classOf,
    nameOf: (iso) => (Object.hasOwn(names.states, iso) ? names.states[iso]!.split('|')[0]!.split(',')[0]!.trim() : undefined),
    stateOf: (lower) => states.get(lower) ?? own.get(lower),
    stateAt: (i) => longest(i, (phrase) => states.get(phrase) ?? own.get(phrase)),
    knownAt: (i) =>
      longest(i, (phrase) =>
        Object.hasOwn(names.known, phrase) ? (Object.hasOwn(names.same, phrase) ? names.same[phrase] : phrase) : undefined,
      ),
  }
}

/** Whether token `i` can be the verb of the noun phrase that ends before it, adverbs skipped. */
export function verbAt(lexicon: Lexicon, i: number): boolean {
  const { tokens } = lexicon
  let k = i
  for (let n = 0; n < 2 && k < tokens.count && tokens.tag[k] === Tag.ADV; n++) k++
  if (k >= tokens.count || tokens.sentence[k] !== tokens.sentence[i]) return false
  const tag = tokens.tag[k]
  if (tag === Tag.AUX || tag === Tag.PART) return !lexicon.language.names.possessive.has(lowerOf(tokens, k))
  const bits = lexicon.classOf(k)
  if ((bits & Class.reporting) !== 0) return true
  if (tag === Tag.VERB) return true
  // "Elza and her sister plan to stay": a noun, says the tagger.
  if (tag === Tag.NOUN && tokens.tag[k + 1] === Tag.PART && lexicon.language.words.verbs.has(lowerOf(tokens, k)))
    return !lexicon.language.names.possessive.has(lowerOf(tokens, k + 1))
  if (tag !== Tag.NOUN || (tokens.shapes[tokens.type[k]!]! & Shape.capital) !== 0) return false
  const lower = lowerOf(tokens, k)
  return (
    lower.length > 4 &&
    lower.endsWith(lexicon.language.names.present) &&
    !lower.endsWith(lexicon.language.names.present.repeat(2)) &&
    (bits & (Class.people | Class.official | Class.army | Class.body | Class.place | Class.other | Class.suffix)) === 0
  )
}
