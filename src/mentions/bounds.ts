// A number's tokens in; the words that bound it, the minus before it, and the second half of a range out.

import type { FigureTables } from '../languages/language.ts'
import { formOf, lowerOf, Shape, shapeOf } from '../model/parse.ts'
import { readNoun } from './noun.ts'
import { type Amount, readAmount, Role, roleOf, touches } from './number.ts'
import type { Bound, Reading, Room } from './reading.ts'
import { readUnit, type Sign, type Unit } from './unit.ts'

/** The bounds before a number; of several ("up to about 50") the outermost that is more than "about" counts. */
export function readHedge(reading: Reading, start: number, floor: number): { hedge: Bound; first: number } | undefined {
  const prefix = prefixOf(reading, start, floor)
  if (prefix !== undefined && prefix !== 'exact') return { hedge: prefix, first: start - 2 }
  const { tokens, hedges, unhedged } = reading
  let hedge: Bound | undefined
  let first = start
  for (let n = 0; n < 3; n++) {
    const match = hedges.before.backward(tokens, first - 1, floor)
    if (!match || unhedged.backward(tokens, first - 1, floor)) break
    if (hedge === undefined || match.value !== 'about') hedge = match.value
    first = match.first
  }
  return hedge === undefined ? undefined : { hedge, first }
}

/** The bounds behind a number or its noun: "12 or more", "seven people at least", "20+". */
export function readAfter({ tokens, hedges, numerals }: Reading, last: number, stop: number): { hedge: Bound; last: number } | undefined {
  let k = last
  const joined = lowerOf(tokens, k) === '-' && touches(tokens, k)
  if (joined) k++
  const match = hedges.after.forward(tokens, k, stop)
  if (!match) return undefined
  // "40 at least 5 times", "5 + 3": what a number follows bounds that number.
  if ((roleOf(tokens, numerals, match.last) & (Role.digits | Role.word)) !== 0) return undefined
  if (match.last - match.first === 1 && !joined && !touches(tokens, k)) return undefined
  return { hedge: match.value, last: match.last }
}

/** How many tokens of a minus stand before `start`: "-5", "minus 5", "minus-5"; a dash between words is none. */
export function readMinus({ tokens, tables }: Reading, start: number, floor: number): number {
  const { minus } = tables.joints
  if (start <= floor || !minus.has(lowerOf(tokens, start - 1))) return 0
  if ((shapeOf(tokens, start - 1) & Shape.letter) !== 0) return 1
  if (!touches(tokens, start)) return 0
  if (!touches(tokens, start - 1)) return 1
  return start - 1 > floor && minus.has(lowerOf(tokens, start - 2)) && (shapeOf(tokens, start - 2) & Shape.letter) !== 0 ? 2 : 0
}

/** "20m" alone is a length; before a noun or a unit it is a million: "20m people", "1.2m tons". */
export function settle({ tokens, tables, units, language }: Reading, amount: Amount, stop: number): Amount {
  const suffix = amount.last - 1
  if (amount.form !== 'digits' || amount.scale === 1 || !Object.hasOwn(tables.symbols, lowerOf(tokens, suffix))) return amount
  if (readNoun(tokens, language, amount.last, stop, false) || readUnit(tokens, units, amount, stop)) return amount
  return { ...amount, last: suffix, scale: 1, ...(amount.base === undefined ? {} : { value: amount.base }) }
}

/** "$8 B", "3 M people": a magnitude of one capital, apart from its digits, behind a currency or before what is counted. */
export function widen({ tokens, tables, language }: Reading, amount: Amount, money: boolean, stop: number): Amount {
  const k = amount.last
  if (amount.form !== 'digits' || amount.scale !== 1 || amount.base === undefined || k >= stop || touches(tokens, k)) return amount
  const form = formOf(tokens, k)
  if (form.length !== 1 || form === lowerOf(tokens, k) || !Object.hasOwn(tables.suffixes, lowerOf(tokens, k))) return amount
  if (!money && readNoun(tokens, language, k + 1, stop, false)?.person !== true) return amount
  const scale = tables.suffixes[lowerOf(tokens, k)] as number
  return { ...amount, last: k + 1, scale, value: amount.base * scale }
}

/** The bound that a prefix with a hyphen sets: "sub-7", "now-18-month-old". */
export function prefixOf({ tokens, tables }: Reading, first: number, floor: number): FigureTables['prefixes'][string] | undefined {
  if (first - 2 < floor || lowerOf(tokens, first - 1) !== '-' || !touches(tokens, first) || !touches(tokens, first - 1)) return undefined
  const word = lowerOf(tokens, first - 2)
  return Object.hasOwn(tables.prefixes, word) ? tables.prefixes[word] : undefined
}

/** Whether a number could be a year: four plain digits. */
export function isYear({ value, form, dressed, scale }: Amount): boolean {
  return form === 'digits' && !dressed && scale === 1 && value !== undefined && value >= 1400 && value < 2150 && value % 1 === 0
}

/** The second half of a range, its unit, where the range begins, and its lower bound. */
export interface Range {
  readonly amount: Amount
  readonly unit: Unit | undefined
  readonly first: number
  readonly low: number
  /** Two bare numbers with one noun, and nothing between them. */
  readonly bare: boolean
}

/** A range that begins with `amount`: "80,000 to 100,000", "between 5 and 7", "6-8", "$89 to $93 billion", "80,000 100,000". */
export function readRange(
  reading: Reading,
  amount: Amount,
  sign: Sign | undefined,
  start: number,
  { floor, stop }: Room,
): Range | undefined {
  if (amount.value === undefined || amount.form === 'share') return undefined
  const { text, tokens, tables, numerals, units, language, scopes } = reading
  const { joints } = tables
  const own = sign ? undefined : readUnit(tokens, units, amount, stop)
  let k = own && !own.age ? own.last : amount.last
  if (k >= stop) return undefined
  const word = lowerOf(tokens, k)
  const opener = start > floor ? lowerOf(tokens, start - 1) : ''
  const between = joints.between.has(opener)
  const from = joints.from.has(opener)
  const hyphen = (shapeOf(tokens, k) & Shape.punctuation) !== 0
  const joint = between
    ? joints.and.has(word) || joints.to.has(word)
    : joints.to.has(word) || (joints.or.has(word) && (own === undefined || own.kind === 'percent'))
  if (joint) k++
  else if (!amount.dressed || own || sign || (roleOf(tokens, numerals, k) & Role.digits) === 0) return undefined
  const code = units.signs.forward(tokens, k, stop)
  const other = code && (roleOf(tokens, numerals, code.last) & Role.digits) !== 0 ? code : undefined
  const second = readAmount(text, tokens, numerals, other?.last ?? k, stop)
  if (second?.value === undefined || second.form === 'share' || second.form === 'vague' || second.first < k) return undefined
  const unit = sign || other ? undefined : readUnit(tokens, units, second, stop)
  if (isYear(amount) && isYear(second) && !unit && !sign) return undefined
  if (!joint && !(second.dressed && second.form === 'digits' && !unit)) return undefined
  if (hyphen && joint) {
    // "3-1", "2014-15", "555-1234-77": only a rising range that counts something.
    if ((roleOf(tokens, numerals, second.last) & Role.hyphen) !== 0 && touches(tokens, second.last) && !unit) return undefined
    if (opener === '-' && touches(tokens, start)) return undefined
    const counts = unit || sign || between || from || (amount.dressed && second.dressed)
    if (!counts && readNoun(tokens, language, second.last, stop, false) === undefined) return undefined
  }
  // Two different units make no range: "rose 3 percent to 52".
  if (own && (unit === undefined || own.unit !== unit.unit)) return undefined
  if (!sign && other) return undefined
  if (sign && other && sign.unit !== other.value) return undefined
  if (sign && !other && second.scale === 1 && !hyphen && !between) return undefined
  // "$89 to $93 billion", "1 to 2 thousand": the first takes the magnitude of the second.
  let low = amount.value
  const shared = amount.scale === 1 && second.scale > 1 && second.base !== undefined && amount.value < second.base
  if (shared) low = amount.value * second.scale
  if (!(low < second.value)) return undefined
  // "rose from 12 to 52", "fell from $36 to $34" tell two counts, not the bounds of one.
  if (!shared && !between && !hyphen && (from || own || sign) && scopes.changes(start, floor) !== undefined) return undefined
  // "three or four", "20 or 30" are one count; "25,000 or 40,000" are two.
  if (joints.or.has(word) && !(second.value <= low * 1.5 || (second.value - low) / second.scale <= 1)) return undefined
  return { amount: second, unit, first: between || from ? start - 1 : start, low, bare: !joint }
}
