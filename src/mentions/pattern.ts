// The time patterns of a language in, its grammar out: slots compiled once, phrases by their first word.

import type { TimeMeaning, TimeTables, TimeUnit } from '../languages/language.ts'
import { type Phrases, phrasesOf, wordsOf } from './lexicon.ts'

/** A feast as the tables write it. */
export type Feast = TimeTables['holidays'][string]

/** What the slots of a pattern caught. A count that is not said ("a few") is NaN. */
export interface Caught {
  month?: number
  day?: number
  year?: number
  weekday?: number
  everyWeekday?: number
  season?: string
  unit?: TimeUnit
  plural?: boolean
  numbers?: readonly number[]
  /** The count is an article: "a week". */
  article?: boolean
  ordinal?: number
  decade?: number
  minutes?: number
  half?: 0 | 12
  /** Offset as ISO writes it, "" for local. */
  zone?: string
  part?: string
  dayword?: readonly [shift: number, part?: string]
  relative?: number
  sequel?: number
  holiday?: Feast
  fixed?: readonly [kind: 'date' | 'time' | 'duration' | 'set', value: string]
  portion?: 'start' | 'mid' | 'end'
  /** Before the year one. */
  before?: boolean
  /** Names that the pattern gives to words that were there: `half:half`. */
  flags?: readonly string[]
}

/** A time expression in the tokens. */
export interface Match {
  readonly first: number
  readonly last: number
  readonly rule: string
  readonly means: TimeMeaning | 'fixed'
  readonly caught: Caught
}

/** One place in a pattern. */
export interface Slot {
  /** Its number among the kinds of slot of this language. */
  index: number
  readonly optional: boolean
  readonly context: boolean
  readonly not: boolean
  /** The words that may stand here; with a category too, those of its words. */
  readonly literals?: ReadonlySet<string>
  readonly category?: string
  readonly flag?: string
}

/** One pattern, ready to be tried. */
export interface Compiled {
  readonly rule: string
  readonly means: TimeMeaning
  /** A word that must stand before; no part of the time. */
  readonly behind?: Slot
  readonly slots: readonly Slot[]
  /** The first slots, up to the first that must be there. */
  readonly heads: readonly Slot[]
  /** Where the first slot must be there and takes one word or a number: the slots that the word behind it must fit one of. */
  readonly nexts?: readonly Slot[]
}

/** The patterns of one language, compiled once. */
export interface Grammar {
  readonly tables: TimeTables
  readonly patterns: readonly Compiled[]
  readonly fixed: Phrases<readonly [kind: 'date' | 'time' | 'duration' | 'set', value: string]>
  readonly quantities: Phrases<number>
  readonly relatives: Phrases<number>
  readonly sequels: Phrases<number>
  readonly holidays: Phrases<Feast>
  readonly zones: Phrases<string>
  readonly portions: Phrases<'start' | 'mid' | 'end'>
  readonly hedges: Phrases<'approx' | 'less' | 'more'>
  /** Every word of the phrases, and every slot of the patterns: what may stand inside a time. */
  readonly inner: ReadonlySet<string>
  readonly kinds: readonly Slot[]
  /** Words that a pattern names or a phrase begins with. */
  readonly named: ReadonlySet<string>
}

const grammars = new WeakMap<TimeTables, Grammar>()

/** Compiles the patterns of a language. */
export function grammarOf(tables: TimeTables): Grammar {
  const known = grammars.get(tables)
  if (known !== undefined) return known
  const patterns = tables.patterns.map(([rule, means, text]) => compile(rule, means, text))
  const { fixed, quantities, relatives, sequels, holidays, zones, portions, hedges } = tables
  const phrases = [fixed, quantities, relatives, sequels, holidays, zones, portions, hedges].flatMap((table) => Object.keys(table))
  const kinds = slotsOf(patterns)
  const grammar: Grammar = {
    tables,
    patterns,
    inner: new Set(phrases.flatMap(wordsOf)),
    kinds,
    named: namedBy(kinds, phrases),
    fixed: phrasesOf(tables.fixed),
    quantities: phrasesOf(tables.quantities),
    relatives: phrasesOf(tables.relatives),
    sequels: phrasesOf(tables.sequels),
    holidays: phrasesOf(tables.holidays),
    zones: phrasesOf(tables.zones),
    portions: phrasesOf(tables.portions),
    hedges: phrasesOf(tables.hedges),
  }
  grammars.set(tables, grammar)
  return grammar
}

/** The slots of all patterns, each kind once, numbered. */
function slotsOf(patterns: readonly Compiled[]): Slot[] {
  const kinds = new Map<string, Slot>()
  for (const { slots } of patterns) {
    for (const slot of slots) {
      const key = `${[...(slot.literals ?? [])].join('/')}:${slot.category ?? ''}`
      const known = kinds.get(key)
      slot.index = known?.index ?? kinds.size
      if (known === undefined) kinds.set(key, slot)
    }
  }
  return [...kinds.values()]
}

/** The words that patterns and phrases begin with or name. */
function namedBy(slots: readonly Slot[], phrases: readonly string[]): Set<string> {
  const named = new Set(phrases.map((phrase) => wordsOf(phrase)[0] as string))
  for (const { literals } of slots) for (const literal of literals ?? []) named.add(literal)
  return named
}

function compile(rule: string, means: TimeMeaning, text: string): Compiled {
  let slots = text.split(' ').map(slotOf)
  let behind: Slot | undefined
  if (slots[0]?.context === true) {
    behind = slots[0]
    slots = slots.slice(1)
  }
  const must = slots.findIndex(({ optional }) => !optional)
  const nexts = nextsOf(slots)
  return {
    rule,
    means,
    slots,
    heads: slots.slice(0, must + 1),
    ...(nexts === undefined ? {} : { nexts }),
    ...(behind === undefined ? {} : { behind }),
  }
}

/** Classes whose slot may take several words. */
const LONG: ReadonlySet<string | undefined> = new Set(['YEAR', 'ISO', 'DECADE', 'ZONE', 'REL', 'SEQ', 'HOLIDAY'])

function nextsOf([first, ...rest]: readonly Slot[]): readonly Slot[] | undefined {
  if (first === undefined || first.optional || first.context || LONG.has(first.category)) return undefined
  const must = rest.findIndex(({ optional }) => !optional)
  return must < 0 || rest[must]?.context === true ? undefined : rest.slice(0, must + 1)
}

function slotOf(text: string): Slot {
  const context = text.startsWith('{')
  let body = context ? text.slice(1, -1) : text
  const not = body.startsWith('!')
  if (not) body = body.slice(1)
  const optional = body.length > 1 && body.endsWith('?') && !context
  if (optional) body = body.slice(0, -1)
  if (/^[A-Z]+$/.test(body)) return { index: 0, optional, context, not, category: body }
  const label = /^(.+):([A-Za-z]+)$/.exec(body)
  const literals = new Set((label?.[1] ?? body).split('/'))
  const name = label?.[2]
  if (name === undefined) return { index: 0, optional, context, not, literals }
  return /^[A-Z]+$/.test(name)
    ? { index: 0, optional, context, not, literals, category: name }
    : { index: 0, optional, context, not, literals, flag: name }
}
