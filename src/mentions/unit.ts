// The tokens around a number in, its unit out: percent, money, measures, and rates of them.

import type { FigureTables } from '../languages/language.ts'
import { formOf, lowerOf, type Tokens } from '../model/parse.ts'
import { touches, type Amount } from './number.ts'
import { makePhrases, type Phrases } from './phrases.ts'

/** A unit and the tokens that it was read from. */
export interface Unit {
  readonly unit: string
  readonly kind: 'percent' | 'money' | 'measure'
  readonly last: number
  /** "26-year-old", "18 months old": the measure of an age. */
  readonly age?: true
  /** It is joined to the number by a hyphen: "five-year". */
  readonly joined?: true
}

/** A currency that stands before a number. */
export interface Sign {
  readonly unit: string
  readonly first: number
}

/** The unit tables, ready for a document. */
export interface Units {
  readonly tables: FigureTables
  readonly measures: Phrases<string>
  readonly money: Phrases<string>
  readonly signs: Phrases<string>
  /** The codes of all currencies. */
  readonly codes: ReadonlySet<string>
}

/** Gathers a language's units. */
export function makeUnits(tables: FigureTables): Units {
  return {
    tables,
    measures: makePhrases(Object.entries(tables.units)),
    money: makePhrases(Object.entries(tables.currencies)),
    signs: makePhrases(Object.entries(tables.currencySigns)),
    codes: new Set(Object.values(tables.currencies)),
  }
}

/**
 * The currency that stands before a number: "US$ 5", "€5". Codes are written in capitals ("try 5" is no lira), and "a $5 fine" is not in
 * Australian dollars.
 */
export function readSign(tokens: Tokens, units: Units, number: number, floor: number): Sign | undefined {
  const { currencySigns, joints } = units.tables
  const match = units.signs.backward(tokens, number - 1, floor)
  if (!match) return undefined
  const form = formOf(tokens, match.first)
  const letters = /^\p{L}/u.test(form)
  if (!letters) return { unit: match.value, first: match.first }
  const article = joints.one.has(lowerOf(tokens, match.first)) && !touches(tokens, match.first + 1)
  const code = form === form.toUpperCase() || (form.endsWith('.') && form.charAt(0) === form.charAt(0).toUpperCase())
  if (code && !article) return { unit: match.value, first: match.first }
  const sign = lowerOf(tokens, number - 1)
  if (match.last - match.first === 1 || !Object.hasOwn(currencySigns, sign)) return undefined
  return { unit: currencySigns[sign] as string, first: number - 1 }
}

/** The unit behind a number: "5 percent", "30 square kilometres", "10kW", "800,000 barrels a day", "26-year-old". */
export function readUnit(tokens: Tokens, units: Units, amount: Amount, stop: number): Unit | undefined {
  const { tables } = units
  let from = amount.last
  let joined = false
  if (lowerOf(tokens, from) === '-' && touches(tokens, from) && touches(tokens, from + 1)) {
    from++
    joined = true
  }
  if (from >= stop) return undefined
  const more = joined ? ({ joined: true } as const) : {}
  const money = units.money.forward(tokens, from, stop)
  if (money) return { unit: rate(money.value, money.last), kind: 'money', last: rateEnd(money.last), ...more }
  const measure = units.measures.forward(tokens, from, stop)
  if (measure) {
    // "5 Points Road" is no measure, "11 FEET" is.
    const percent = measure.value === '%'
    if (tables.periods.has(measure.value)) {
      let k = measure.last
      if (lowerOf(tokens, k) === '-') k++
      if (k < stop && tables.ages.after.has(lowerOf(tokens, k)))
        return { unit: measure.value, kind: 'measure', last: k + 1, age: true, ...more }
      return { unit: measure.value, kind: 'measure', last: measure.last, ...more }
    }
    return { unit: rate(measure.value, measure.last), kind: percent ? 'percent' : 'measure', last: rateEnd(measure.last), ...more }
  }
  const symbol = lowerOf(tokens, from)
  if (touches(tokens, from) && Object.hasOwn(tables.symbols, symbol)) {
    return {
      unit: rate(tables.symbols[symbol] as string, from + 1),
      kind: units.codes.has(tables.symbols[symbol] as string) ? 'money' : 'measure',
      last: rateEnd(from + 1),
      ...more,
    }
  }
  return undefined

  function rateEnd(k: number): number {
    if (k + 1 >= stop) return k
    const first = lowerOf(tokens, k)
    if (tables.joints.per.has(first)) return k + 2
    if (tables.joints.one.has(first) && tables.joints.periods.has(lowerOf(tokens, k + 1))) return k + 2
    return k
  }
  function rate(unit: string, k: number): string {
    const end = rateEnd(k)
    if (end === k) return unit
    const word = lowerOf(tokens, end - 1)
    return `${unit}/${Object.hasOwn(tables.units, word) ? tables.units[word] : word}`
  }
}
