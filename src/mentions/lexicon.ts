// The word types of a document and a language's time tables in, what each type may be in a time out: each type is looked up once.

import type { TimeTables, TimeUnit } from '../languages/language.ts'
import { Shape, type Tokens } from '../model/parse.ts'

/** What one word type may be in a time expression; absent where it cannot. */
export interface Word {
  readonly lower: string
  month?: number
  weekday?: number
  everyWeekday?: number
  season?: string
  /** Singular, plural. */
  one?: TimeUnit
  many?: TimeUnit
  number?: number
  /** Written in figures. */
  figures?: true
  scale?: number
  fraction?: number
  ordinal?: number
  /** 1–31, as "11" or "11th"; `th` when it has the ending. */
  day?: number
  th?: true
  year?: number
  /** "1980s" is 1980; "80s" and "eighties" 80. */
  decade?: number
  /** Minutes since midnight, for "11:30" and "11.30". */
  clock?: number
  /** Minutes since midnight, for "1100". */
  four?: number
  half?: 0 | 12
  part?: string
  dayword?: readonly [shift: number, part?: string]
  /** Year, month, day as written in "12/31/1999", in the order written. */
  slash?: readonly [number, number, number]
  /** "Q3". */
  quarter?: number
  /** "H1". */
  halfYear?: number
  /** From a prefix: "mid-March". */
  portion?: 'start' | 'mid' | 'end'
}

/** A phrase of a table, by its words. */
export interface Phrase<Value> {
  readonly words: readonly string[]
  readonly value: Value
}

/** The phrases of a table by their first word, longest first. */
export type Phrases<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>

/** Whether a word is in no class of the tables. */
export function isPlain(word: Word): boolean {
  return Object.keys(word).length === 1
}

/** The words of a phrase as the text station cuts them: "new year's" is new, year, 's. */
export function wordsOf(phrase: string): string[] {
  return phrase.replace(/'s(?= |$)/g, " 's").split(' ')
}

/** Sorts a table of phrases by first word. */
export function phrasesOf<Value>(table: { readonly [phrase: string]: Value }): Phrases<Value> {
  const map = new Map<string, Phrase<Value>[]>()
  for (const phrase of Object.keys(table)) {
    const words = wordsOf(phrase)
    const first = words[0] as string
    const list = map.get(first) ?? []
    list.push({ words, value: table[phrase] as Value })
    map.set(first, list)
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length)
  return map
}

const vocabularies = new WeakMap<TimeTables, { readonly words: ReadonlySet<string>; readonly prefixes: readonly string[] }>()

/** Every word of the tables, and the prefixes; made once a language. */
function namesOf(tables: TimeTables): { readonly words: ReadonlySet<string>; readonly prefixes: readonly string[] } {
  const known = vocabularies.get(tables)
  if (known !== undefined) return known
  const { months, weekdays, everyWeekday, seasons, parts, decades } = tables
  const { unit, units, numbers, scales, ordinals, halves, daywords } = tables
  const all = [months, weekdays, everyWeekday, seasons, parts, decades, unit, units, numbers, scales, ordinals, halves, daywords]
  const vocabulary = { words: new Set(all.flatMap((table) => Object.keys(table))), prefixes: Object.keys(tables.prefixes) }
  vocabularies.set(tables, vocabulary)
  return vocabulary
}

/** What the word type `type` may be in a time. */
export function wordOf(tokens: Tokens, type: number, tables: TimeTables): Word {
  const lower = tokens.lowers[type] as string
  const shape = tokens.shapes[type] as number
  const word: Word = { lower }
  if (lower.length > 32) return word
  if ((shape & Shape.digit) !== 0) {
    figures(word, lower, tables)
    return word
  }
  if ((shape & Shape.letter) === 0) {
    if (own(tables.fractions, lower)) word.fraction = tables.fractions[lower] as number
    return word
  }
  const known = namesOf(tables)
  const { prefixes } = known
  if (!known.words.has(lower) && !prefixes.some((prefix) => lower.startsWith(prefix))) return word
  const named = !tables.capitals || (shape & Shape.capital) !== 0
  name(word, lower, tables, named)
  if (own(tables.unit, lower)) word.one = tables.unit[lower] as TimeUnit
  if (own(tables.units, lower)) word.many = tables.units[lower] as TimeUnit
  if (own(tables.numbers, lower)) word.number = tables.numbers[lower] as number
  if (own(tables.scales, lower)) word.scale = tables.scales[lower] as number
  if (own(tables.ordinals, lower)) word.ordinal = tables.ordinals[lower] as number
  if (own(tables.halves, lower)) word.half = tables.halves[lower] as 0 | 12
  if (own(tables.daywords, lower)) word.dayword = tables.daywords[lower] as readonly [number, string?]
  for (const prefix of prefixes) {
    if (!lower.startsWith(prefix)) continue
    const form = (tokens.forms[type] as string).slice(prefix.length)
    name(word, lower.slice(prefix.length), tables, !tables.capitals || form.charAt(0) !== form.charAt(0).toLowerCase())
    word.portion = tables.prefixes[prefix] as 'start' | 'mid' | 'end'
  }
  return word
}

function name(word: Word, lower: string, tables: TimeTables, named: boolean): void {
  if (named && own(tables.months, lower)) word.month = tables.months[lower] as number
  if (named && own(tables.weekdays, lower)) word.weekday = tables.weekdays[lower] as number
  if (named && own(tables.everyWeekday, lower)) word.everyWeekday = tables.everyWeekday[lower] as number
  if (own(tables.seasons, lower)) word.season = tables.seasons[lower] as string
  if (own(tables.parts, lower)) word.part = tables.parts[lower] as string
  if (own(tables.decades, lower)) word.decade = tables.decades[lower] as number
}

function figures(word: Word, lower: string, tables: TimeTables): void {
  if (own(tables.fractions, lower)) word.fraction = tables.fractions[lower] as number
  const slash = /^(\d{1,4})\/(\d{1,2})\/(\d{2}|\d{4})$/.exec(lower)
  // With stops the day stands first, wherever it is written so: 25.3.2022.
  const stops = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(lower)
  if (stops && Number(stops[1]) <= 31 && Number(stops[2]) <= 12 && Number(stops[1]) > 0 && Number(stops[2]) > 0) {
    word.slash = [Number(stops[3]), Number(stops[2]), Number(stops[1])]
    return
  }
  if (slash) {
    word.slash = [Number(slash[1]), Number(slash[2]), Number(slash[3])]
    return
  }
  const clock = /^(\d{1,2})([:.])(\d\d)(?::\d\d)?$/.exec(lower)
  if (clock && Number(clock[1]) <= 24 && Number(clock[3]) < 60) word.clock = Number(clock[1]) * 60 + Number(clock[3])
  const half = /^h([12])$/.exec(lower)
  if (half) word.halfYear = Number(half[1])
  const quarter = /^q([1-4])$/.exec(lower)
  if (quarter) word.quarter = Number(quarter[1])
  if (/^\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(lower) && lower.length <= 12) {
    word.number = Number(lower.replaceAll(',', ''))
    word.figures = true
  }
  if (/^\d{1,2}$/.test(lower)) {
    const day = Number(lower)
    if (day >= 1 && day <= 31) word.day = day
  } else if (/^\d{4}$/.test(lower)) {
    const year = Number(lower)
    if (year >= 1000 && year < 2200) word.year = year
    if (year < 2400 && year % 100 < 60) word.four = Math.floor(year / 100) * 60 + (year % 100)
  }
  const ending = /^(\d{1,4})([a-z]{1,2})$/.exec(lower)
  if (!ending) return
  const count = Number(ending[1])
  if (tables.ordinalEndings.has(ending[2] as string)) {
    word.ordinal = count
    if (count >= 1 && count <= 31) {
      word.day = count
      word.th = true
    }
  }
  if (tables.decadeEndings.has(ending[2] as string) && count % 10 === 0 && (count >= 1000 || (count >= 10 && count < 100)))
    word.decade = count
}

/** Whether a table has a word of its own: "constructor" is a word too. */
function own(table: object, word: string): boolean {
  return Object.hasOwn(table, word)
}
