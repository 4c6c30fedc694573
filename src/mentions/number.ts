// A token in, the number that begins there out: digits, words, fractions, and counts that name no number.

import type { FigureTables } from '../languages/language.ts'
import { lowerOf, Shape, shapeOf, Tag, type Tokens } from '../model/parse.ts'
import { type Phrases, phrasesFrom } from './phrases.ts'

/** A number as it stands in the text, before its unit and hedge are known. */
export interface Amount {
  /** First token, and the token after the last. */
  readonly first: number
  readonly last: number
  /** Absent when `vague`. */
  readonly value?: number
  /** What the digits or words say before a magnitude: 89 in "89 billion". */
  readonly base?: number
  /** What that was multiplied by; 1 without a magnitude. */
  readonly scale: number
  readonly form: 'digits' | 'words' | 'vague' | 'share'
  /** Digits with a decimal point or with groups of thousands: no label and no year looks like that. */
  readonly dressed: boolean
  /** The unit of a currency code that is glued to the digits: "EUR50m". */
  readonly currency?: string
}

/** The tables of a language, ready for one document: what each word type can be, looked up once. */
export interface Numerals {
  readonly tables: FigureTables
  readonly vague: Phrases<true>
  /** Per word type: bits of `Role`. */
  readonly roles: Uint16Array
  /** Per word type: the value of its digits, of its number word or of its magnitude; NaN without one. */
  readonly values: Float64Array
}

/** What a word type can be in a number. */
export const Role = {
  digits: 1,
  word: 2,
  magnitude: 4,
  fraction: 8,
  vague: 16,
  one: 32,
  and: 64,
  glued: 128,
  hyphen: 256,
} as const

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const GLYPHS: { readonly [glyph: string]: number } = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 }
const PLAIN = /^\d{1,15}(?:\.\d{1,12})?$/
const GROUPED = /^\d{1,3}(?:,\d{2,3}){0,5},\d{3}(?:\.\d{1,12})?$/
const SPACED = /^\d{1,3}(?:[\u00a0\u2009\u202f ]\d{3}){1,5}(?:\.\d{1,12})?$/
const PARTS = /^(\d{1,2})\/(\d{1,2})$/
const GLUED = /^([a-z]{2,3})(\d{1,15})[a-z]{0,3}$/

/** The value of digits in English dress ("1,200.5"); NaN for clocks, dates, section numbers and anything else. */
export function digits(form: string): number {
  if (PLAIN.test(form)) return Number(form)
  if (GROUPED.test(form)) return Number(form.replaceAll(',', ''))
  if (SPACED.test(form)) return Number(form.replace(/[\u00a0\u2009\u202f ]/g, ''))
  const parts = PARTS.exec(form)
  if (parts && Number(parts[1]) < Number(parts[2])) return Number(parts[1]) / Number(parts[2])
  return GLYPHS[form] ?? NaN
}

/** Looks every word type of a document up, once. */
export function makeNumerals(tokens: Tokens, tables: FigureTables): Numerals {
  const vague = phrasesFrom(tables.vague)
  const roles = new Uint16Array(tokens.forms.length)
  const values = new Float64Array(tokens.forms.length).fill(NaN)
  for (let t = 0; t < roles.length; t++) {
    const lower = tokens.lowers[t] as string
    const shape = tokens.shapes[t] as number
    let role = 0
    if ((shape & Shape.digit) !== 0 || own(GLYPHS, lower)) {
      const value = digits(lower)
      if (!Number.isNaN(value)) {
        role |= Role.digits
        values[t] = value
      } else if (GLUED.test(lower) && own(tables.currencySigns, (GLUED.exec(lower) as RegExpExecArray)[1] as string)) role |= Role.glued
    } else if (own(tables.numbers, lower)) {
      role |= Role.word
      values[t] = tables.numbers[lower] as number
    } else if (own(tables.magnitudes, lower)) {
      role |= Role.magnitude
      values[t] = tables.magnitudes[lower] as number
    }
    if (own(tables.fractions, lower)) {
      role |= Role.fraction
      values[t] = tables.fractions[lower] as number
    }
    if (vague.begins(lower)) role |= Role.vague
    if (tables.joints.one.has(lower)) role |= Role.one
    if (tables.joints.and.has(lower)) role |= Role.and
    if (lower === '-' || lower === '‑' || lower === '‐') role |= Role.hyphen
    roles[t] = role
  }
  return { tables, vague, roles, values }
}

function own(table: object, key: string): boolean {
  return Object.hasOwn(table, key)
}

/** The role bits of token `i`. */
export function roleOf(tokens: Tokens, numerals: Numerals, i: number): number {
  return i < 0 || i >= tokens.count ? 0 : (numerals.roles[tokens.type[i] as number] as number)
}

function valueOf(tokens: Tokens, numerals: Numerals, i: number): number {
  return numerals.values[tokens.type[i] as number] as number
}

/** Whether nothing stands between token `i` and the one before it. */
export function touches(tokens: Tokens, i: number): boolean {
  return i > 0 && i < tokens.count && tokens.end[i - 1] === tokens.start[i]
}

/**
 * The number that begins at token `i` and ends before token `stop`: "1.2 million", "one hundred and twenty", "half a million",
 * "two-thirds", "hundreds of thousands".
 */
export function readAmount(text: string, tokens: Tokens, numerals: Numerals, i: number, stop: number): Amount | undefined {
  const { tables } = numerals
  const { joints } = tables
  const role = (k: number): number => (k < stop ? roleOf(tokens, numerals, k) : 0)
  const value = (k: number): number => valueOf(tokens, numerals, k)
  const lower = (k: number): string => (k < stop ? lowerOf(tokens, k) : '')

  const here = role(i)
  if ((here & Role.glued) !== 0) return readGlued()
  if ((here & Role.digits) !== 0) return readDigits()
  if ((here & (Role.word | Role.magnitude)) !== 0) return readWords(i, i)
  if ((here & Role.vague) !== 0) {
    const found = readVague()
    if (found) return found
  }
  if ((here & Role.one) !== 0) {
    // "a hundred", "a dozen", "a half-million", "a third of"
    if ((role(i + 1) & Role.magnitude) !== 0) return readWords(i, i + 1)
    if ((role(i + 1) & Role.fraction) !== 0) {
      const k = (role(i + 2) & Role.hyphen) !== 0 ? i + 3 : i + 2
      if ((role(k) & Role.magnitude) !== 0) return scaled(i, k + 1, value(i + 1), value(k))
      return readShare(i, i + 1, 1)
    }
    return undefined
  }
  if ((here & Role.fraction) !== 0) {
    // "half a million", "half of the houses", "half the houses", "half an hour"
    if ((role(i + 1) & Role.one) !== 0 && (role(i + 2) & Role.magnitude) !== 0) return scaled(i, i + 3, value(i), value(i + 2))
    if ((role(i + 1) & Role.magnitude) !== 0) return scaled(i, i + 2, value(i), value(i + 1))
    if ((role(i + 1) & Role.hyphen) !== 0 && (role(i + 2) & Role.magnitude) !== 0) return scaled(i, i + 3, value(i), value(i + 2))
    // "the second half of the match" is no share.
    const before = i > 0 ? tokens.tag[i - 1] : undefined
    if (value(i) === 0.5 && before !== Tag.ADJ && before !== Tag.DET) return { ...plain(i, i + 1, value(i)), form: 'share' }
  }
  return undefined

  function plain(first: number, last: number, amount: number): Amount {
    return { first, last, value: amount, base: amount, scale: 1, form: 'words', dressed: false }
  }
  function scaled(first: number, last: number, base: number, scale: number): Amount {
    return { first, last, value: clean(base * scale), base, scale, form: 'words', dressed: false }
  }

  function readGlued(): Amount | undefined {
    const [, code = ''] = GLUED.exec(lower(i)) ?? []
    const from = (tokens.start[i] as number) + code.length
    const match = /^\d{1,15}(?:,\d{3})*(?:\.\d{1,12})?/.exec(text.slice(from, Math.min(from + 40, tokens.end[stop - 1] as number)))
    if (!match) return undefined
    const base = digits(match[0])
    if (Number.isNaN(base)) return undefined
    const to = from + match[0].length
    const tail = /^[a-z]{1,3}(?![\p{L}\p{Nd}])/iu.exec(text.slice(to, to + 4))
    let scale = tail ? (tables.suffixes[tail[0].toLowerCase()] ?? 1) : 1
    const end = scale === 1 ? to : to + (tail as RegExpExecArray)[0].length
    let last = i + 1
    while (last < stop && (tokens.start[last] as number) < end) last++
    if (scale === 1 && (role(last) & Role.magnitude) !== 0) scale = value(last++)
    return {
      first: i,
      last,
      value: clean(base * scale),
      base,
      scale,
      form: 'digits',
      dressed: true,
      currency: tables.currencySigns[code] as string,
    }
  }

  function readDigits(): Amount | undefined {
    let base = value(i)
    let last = i + 1
    const form = lower(i)
    let dressed = !/^\d+$/.test(form)
    // "4 650", "1 200 000": groups of three behind a no-break or thin space.
    if (/^\d{1,3}$/.test(form)) {
      while (
        last < Math.min(stop, i + GROUPS) &&
        /^\d{3}$/.test(lower(last)) &&
        NARROW.test(text.slice(tokens.end[last - 1], tokens.start[last]))
      ) {
        base = base * 1000 + value(last)
        dressed = true
        last++
      }
    }
    // "2½"
    if (touches(tokens, last) && last < stop && lower(last) in GLYPHS) base += value(last++)
    // ".5": the point was cut off.
    let first = i
    if (i > 0 && touches(tokens, i) && lowerOf(tokens, i - 1) === '.' && !touches(tokens, i - 1) && /^\d{1,12}$/.test(form)) {
      base = Number(`0.${form}`)
      first = i - 1
      dressed = true
    }
    const power = readPower(last)
    if (power) return { first, last: power.last, value: Number(`${base}e${power.exponent}`), base, scale: 1, form: 'digits', dressed: true }
    const suffix = lower(last)
    if (touches(tokens, last) && Object.hasOwn(tables.suffixes, suffix)) {
      // "20m people", "$20m" are millions; "a wall 20m high" is not: `figures.ts` decides by what stands around it.
      const scale = tables.suffixes[suffix] as number
      return { first, last: last + 1, value: clean(base * scale), base, scale, form: 'digits', dressed }
    }
    if ((role(last) & Role.magnitude) !== 0 || isHalf(last)) return { ...readWords(i, i), first, dressed: true, form: 'digits' }
    if (form.includes('/') && (role(last) & Role.magnitude) === 0)
      return { first, last, value: base, base, scale: 1, form: 'digits', dressed: true }
    const part = (role(last) & Role.hyphen) !== 0 ? last + 1 : last
    if ((role(part) & Role.fraction) !== 0 && base < 10 && value(part) !== 0.5) return readShare(first, part, base)
    return inSo(first, last, base, 'digits', dressed)
  }

  /** "× 10^8", "×10−8", "× 10⁸" at token `k`: the exponent. */
  function readPower(k: number): { exponent: number; last: number } | undefined {
    if (lower(k) !== '×' && lower(k) !== 'x') return undefined
    const raised = /^10([⁻⁺]?)([⁰¹²³⁴-⁹]{1,2})$/.exec(lower(k + 1))
    if (raised) {
      const exponent = Number([...(raised[2] as string)].map((digit) => RAISED.indexOf(digit)).join(''))
      return { exponent: raised[1] === '⁻' ? -exponent : exponent, last: k + 2 }
    }
    if (lower(k + 1) !== '10' || !touches(tokens, k + 2)) return undefined
    const hat = lower(k + 2) === '^' ? k + 3 : k + 2
    const minus = joints.minus.has(lower(hat))
    const at = minus || lower(hat) === '+' ? hat + 1 : hat
    if (at === k + 2 || !touches(tokens, at) || !/^\d{1,2}$/.test(lower(at))) return undefined
    return { exponent: minus ? -value(at) : value(at), last: at + 1 }
  }

  /** "and a half" at token `k`. */
  function isHalf(k: number): boolean {
    return (role(k) & Role.and) !== 0 && (role(k + 1) & Role.one) !== 0 && (role(k + 2) & Role.fraction) !== 0
  }

  function readWords(first: number, from: number): Amount {
    let total = 0
    let current = 0
    let some = false
    let tens = false
    let largest = 1
    let base = 1
    let k = from
    while (k < Math.min(stop, from + LONGEST)) {
      let at = k
      if (some && (role(at) & Role.hyphen) !== 0 && touches(tokens, at) && touches(tokens, at + 1)) at++
      else if (some && (role(at) & Role.and) !== 0 && largest >= 100 && largest < 1e6 * 1e6) {
        if ((role(at + 1) & Role.word) === 0) {
          if (!isHalf(k)) break
        } else at++
      }
      if (some && isHalf(k)) {
        current += value(k + 2)
        base = current
        k += 3
        continue
      }
      const what = role(at)
      if ((what & (Role.word | Role.digits)) !== 0 && (at === from || (what & Role.word) !== 0)) {
        const n = value(at)
        if (
          at === from ||
          (some && current === 0 && total > 0) ||
          (current > 0 && current % 100 === 0 && n < 100 && largest >= 100) ||
          (tens && n < 10 && n > 0)
        ) {
          current += n
          tens = n >= 20 && n < 100 && n % 10 === 0
          some = true
          if (largest === 1) base = current
          k = at + 1
          continue
        }
        break
      }
      if ((what & Role.magnitude) !== 0) {
        const m = value(at)
        tens = false
        if (m < 1000) current = (some && current > 0 ? current : 1) * m
        else {
          total += (some && current > 0 ? current : 1) * m
          current = 0
        }
        some = true
        largest = Math.max(largest === 1 ? m : largest * (m < largest ? 1 : m / largest), m)
        k = at + 1
        continue
      }
      break
    }
    const sum = clean(total + current)
    const words = plain(first, k, sum)
    if (largest > 1) return { ...words, base, scale: sum / base }
    const part = (role(k) & Role.hyphen) !== 0 && touches(tokens, k) ? k + 1 : k
    if ((role(part) & Role.fraction) !== 0 && sum < 10 && sum > 0 && value(part) !== 0.5) return readShare(first, part, sum) ?? words
    return inSo(first, k, sum, 'words', false)
  }

  /** "one in four", "9 out of 10": a share; otherwise the number itself. */
  function inSo(first: number, last: number, amount: number, form: 'digits' | 'words', dressed: boolean): Amount {
    const whole: Amount = { first, last, value: amount, base: amount, scale: 1, form, dressed }
    let k = last
    if (!joints.in.has(lower(k))) {
      if (!joints.in.has(`${lower(k)} ${lower(k + 1)}`)) return whole
      k++
    }
    const all = role(k + 1)
    if ((all & (Role.word | Role.digits)) === 0) return whole
    const n = value(k + 1)
    if (!(n > amount) || n > 1000 || amount < 1 || amount > 100 || n % 1 !== 0 || (n > 100 && n % 100 !== 0)) return whole
    // "killed two in three days" counts days; "one in 10 May" is a date.
    if ((role(k + 2) & (Role.magnitude | Role.hyphen)) !== 0 || tables.dates.months.has(lower(k + 2)) || isPeriod(lower(k + 2)))
      return whole
    if (((all & Role.digits) !== 0) !== (form === 'digits')) return whole
    if (k === last && amount !== 1 && n !== 10 && n !== 100) return whole
    return { first, last: k + 2, value: clean(amount / n), base: amount, scale: 1, form: 'share', dressed: true }
  }

  function isPeriod(word: string): boolean {
    return own(tables.units, word) && tables.periods.has(tables.units[word] as string)
  }

  /** A part of one: "a third of the houses", "by a quarter", "two-thirds". Alone, "a third" and "a second" are ordinals. */
  function readShare(first: number, part: number, n: number): Amount | undefined {
    const after = part + 1
    const of = joints.of.has(lower(after))
    if (of && (role(after + 1) & Role.one) !== 0 && (role(after + 2) & Role.magnitude) !== 0)
      return scaled(first, after + 3, n * value(part), value(after + 2))
    const by = tables.by.has(lowerOf(tokens, first - 1))
    if (!of && !by && n === 1) return undefined
    if (first > 0 && n > 1 && !of && !by && !tables.joints.to.has(lowerOf(tokens, first - 1))) return undefined
    return { first, last: after, value: Math.round(n * value(part) * 1e6) / 1e6, base: n, scale: 1, form: 'share', dressed: true }
  }

  function readVague(): Amount | undefined {
    const match = numerals.vague.forward(tokens, i, stop)
    if (!match) return undefined
    let last = match.last
    // "several hundred", "tens of thousands", "hundreds of millions"
    for (let n = 0; n < 4; n++) {
      if ((role(last) & Role.magnitude) !== 0) last++
      else if (joints.of.has(lower(last)) && isVagueMagnitude(last + 1)) last += 2
      else break
    }
    return { first: i, last, scale: 1, form: 'vague', dressed: false }
  }
  function isVagueMagnitude(k: number): boolean {
    return (role(k) & Role.vague) !== 0 && numerals.vague.forward(tokens, k, k + 1) !== undefined
  }
}

// No number in words is longer, and no run of words costs more than its length.
const LONGEST = 24
const GROUPS = 6
const NARROW = /^[\u00a0\u2009\u202f]$/

/** Takes the dust of binary fractions off a product: 1.1 million is 1100000, not 1100000.0000000002. */
function clean(value: number): number {
  const whole = Math.round(value)
  if (Math.abs(value - whole) < 1e-6 * Math.max(1, Math.abs(value) * 1e-6)) return whole
  return Number(value.toPrecision(12))
}

/** Whether token `i` is written with a capital. */
export function isCapital(tokens: Tokens, i: number): boolean {
  return (shapeOf(tokens, i) & Shape.capital) !== 0
}
