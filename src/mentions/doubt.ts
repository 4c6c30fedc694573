// A number and its surroundings in; whether it counts anything out: labels, dates, hours, names and scores do not.

import { formOf, lowerOf, Shape, shapeOf, Tag } from '../model/parse.ts'
import { isYear, prefixOf } from './bounds.ts'
import type { Count } from './count.ts'
import { isPerson, type Noun, readNoun } from './noun.ts'
import { type Amount, Role, roleOf, touches } from './number.ts'
import type { Reading, Room } from './reading.ts'
import type { Unit } from './unit.ts'

/** What is known of a number when it is doubted. */
export interface Doubted {
  readonly amount: Amount
  readonly unit: Unit | undefined
  /** A currency stands before it. */
  readonly money: boolean
  readonly range: boolean
  readonly hedged: boolean
  /** Its first token, sign and hedge included. */
  readonly start: number
}

/** Whether a number is a label, a date, an hour, a score or a part of a name: "Resolution 1701", "Il-76", "iPhone 11", "Seven Sisters". */
export function isLabel(reading: Reading, { amount, unit, money, range, hedged, start }: Doubted, { begin, stop }: Room): boolean {
  if (money) return false
  const { tokens, tables, language, scopes } = reading
  const { dates, labels } = tables
  const { first, last } = amount
  const back = lowerOf(tokens, first - 1)
  const next = lowerOf(tokens, last)
  const plain = unit === undefined && !range
  // "Il-76", "COVID-19", "mid-2020": the hyphen belongs to a name. "minus-5" begins before its number.
  if (first > begin && touches(tokens, first) && start === first) {
    if (back === '-' && touches(tokens, first - 1)) return prefixOf(reading, first, begin) === undefined
    if (back.length === 1 && "#/:.'×".includes(back)) return true
  }
  if (plain && last < stop && touches(tokens, last)) {
    // "5G", "3D", "737-800"
    if (amount.form === 'digits' && (shapeOf(tokens, last) & Shape.letter) !== 0) return amount.scale === 1
    if (next.length === 1 && "-/–:'".includes(next)) return true
  }
  if (dates.after.has(next)) return true
  // "at 0200", "007"
  if (/^0\d+$/.test(lowerOf(tokens, first))) return true
  if (unit?.joined === true && unit.kind === 'measure' && reading.isName(unit.last - 1) && reading.isName(first)) return true
  if (unit && tables.periods.has(unit.unit) && scopes.isPoint(unit.last)) return true
  // "15/16" is a page of a gallery more often than a part.
  if (plain && lowerOf(tokens, first).includes('/')) return true
  if (plain) {
    const small = amount.value !== undefined && amount.value % 1 === 0 && amount.value <= 31
    if (amount.form === 'digits' && (small || isYear(amount))) {
      const month = (i: number): boolean => dates.months.has(lowerOf(tokens, i)) && (shapeOf(tokens, i) & Shape.capital) !== 0
      if ((first > begin && month(first - 1) && !isPerson(tokens, tables, last)) || month(last)) return true
    }
    if (labels.has(back) && first > begin && !hedged && !amount.dressed && (amount.form === 'digits' || reading.isName(first))) return true
    if (isYear(amount) && isDate()) return true
  }
  if (hedged || range || first === begin) return false
  if (amount.form === 'digits') {
    // "iPhone 11", "Boeing 737 jets", "S&P 500": a number behind a name belongs to it, unless it counts people or is measured.
    if (unit || amount.dressed || amount.scale !== 1 || scopes.weekday(first - 1) || scopes.isPlace(first - 1)) return false
    const { tag } = tokens
    const named = tag[first - 1] === Tag.PROPN || isCamel(first - 1) || (reading.isName(first - 1) && tag[first - 1] === Tag.NOUN)
    return named && !countsPeople()
  }
  // "Seven Sisters", "Six Nations": capitals inside the sentence.
  return plain && reading.isName(first) && reading.isName(last) && !countsPeople() && tokens.quote[first] === tokens.quote[first - 1]

  /** "the 1995 proposal", "in 2019 sales rose": four digits that count nothing. */
  function isDate(): boolean {
    const noun = readNoun(tokens, language, last, stop, false)
    if (hedged) return noun === undefined
    const bare = noun !== undefined && noun.last - noun.first === 1
    if (noun?.person === true) {
      // "2014 veiled women" is a caption's year; "1500 Ardovian soldiers" and "2000 veiled women" are counts.
      const modern = amount.value !== undefined && amount.value > 1900 && amount.value < 2050 && amount.value % 100 !== 0
      return !bare && (modern || dates.before.has(back))
    }
    if (!bare || dates.before.has(back) || tokens.tag[first - 1] === Tag.DET) return true
    return first > begin && (tokens.tag[first - 1] === Tag.PROPN || tokens.tag[first - 1] === Tag.ADP)
  }

  /** "Two Singaporean sisters" counts people, "Seven Sisters" is a name. */
  function countsPeople(): boolean {
    const noun = readNoun(tokens, language, last, stop, amount.value === 1)
    return noun !== undefined && noun.person && !(noun.last - noun.first === 1 && reading.isName(noun.head))
  }

  function isCamel(i: number): boolean {
    return !reading.shouts(i) && (/\p{Ll}\p{Lu}/u.test(formOf(tokens, i)) || /^\p{Lu}{1,5}$/u.test(formOf(tokens, i)))
  }
}

/** Whether a word for 1 is a number here: "one person was killed", "one of the mills"; not "no one", "the one", "one day". `part`: of a whole. */
export function isOne(
  { tokens, tables, language }: Reading,
  i: number,
  last: number,
  noun: Noun | undefined,
  unit: Unit | undefined,
  part: boolean,
): boolean {
  if (!tables.joints.pronoun.has(lowerOf(tokens, i))) return true
  if (unit) return unit.kind !== 'measure' || !tables.joints.idle.has(lowerOf(tokens, i + 1))
  const before = tokens.tag[i - 1]
  if (i > 0 && (before === Tag.DET || before === Tag.ADJ || language.words.negations.has(lowerOf(tokens, i - 1)))) return false
  if (noun === undefined || part) return true
  return !tables.joints.idle.has(lowerOf(tokens, i + 1)) && !tables.joints.of.has(lowerOf(tokens, last))
}

/** Whether a number without unit or noun is a figure all the same: an aspect, a bound, a change, or digits that nothing else looks like. */
export function isBare(
  { tokens, tables, scopes, levels }: Reading,

  { amount, hedged, start }: Doubted,
  count: Count | undefined,
  last: number,
  { begin, stop }: Room,
): boolean {
  const next = tokens.tag[last]
  const back = lowerOf(tokens, start - 1)
  if (count?.by === 'verb' || count?.by === 'list' || count?.by === 'noun' || count?.by === 'own') return true
  if (amount.form === 'vague') return count?.by === 'said'
  // "Seven were killed", "12 died"
  if (count?.by === 'said') {
    if (
      last >= stop ||
      next === Tag.AUX ||
      next === Tag.VERB ||
      next === Tag.ADV ||
      next === Tag.ADJ ||
      next === Tag.PRON ||
      next === Tag.ADP
    )
      return true
  }
  if (count?.by === 'far' && (hedged || amount.dressed || tables.joints.to.has(back) || back === ':')) return true
  if (levels.backward(tokens, start - 1, begin)) return true
  // "an average of 20 per week"
  if (tables.joints.per.has(lowerOf(tokens, last)) && tables.joints.periods.has(lowerOf(tokens, last + 1))) return true
  // "eight million 250ml bottles"
  if (amount.scale > 1 && (shapeOf(tokens, last) & Shape.digit) !== 0) return true
  if (amount.form === 'words') return false
  const marked = lowerOf(tokens, last)
  if (marked === ':' || (back === '(' && marked === ')' && !amount.dressed)) return false
  if (hedged) return true
  // "down 68 at 1112"
  if (start > begin && isChange(start - 1) && next !== Tag.CCONJ && marked !== '-') return true

  // "30k or 60k less"
  if (amount.dressed || (amount.form === 'digits' && amount.scale > 1)) return true

  if (isYear(amount) || start === begin) return false
  return scopes.changes(start, begin) !== undefined && (tokens.tag[start - 1] === Tag.ADP || tables.joints.to.has(back))

  function isChange(k: number): boolean {
    return (tables.changes.up.has(lowerOf(tokens, k)) || tables.changes.down.has(lowerOf(tokens, k))) && tokens.tag[k] !== Tag.NOUN
  }
}

/** Whether a number is the subject of what only people do: "about 300 slept in the school"; not "the two slept". */
export function lives({ tokens, tables }: Reading, start: number, last: number, { stop }: Room): boolean {
  if (tokens.tag[start - 1] === Tag.DET || tokens.tag[start - 1] === Tag.ADP) return false
  let k = last
  while (k < Math.min(stop, last + 4) && (tokens.tag[k] === Tag.AUX || tokens.tag[k] === Tag.ADV)) k++
  return k < stop && tables.living.has(lowerOf(tokens, k))
}

/** Whether a number may begin at token `i`: one look at its word type. */
export function mayBegin({ tokens, numerals }: Reading, i: number): boolean {
  return (roleOf(tokens, numerals, i) & STARTS) !== 0
}

const STARTS = Role.digits | Role.word | Role.magnitude | Role.fraction | Role.vague | Role.one | Role.glued
