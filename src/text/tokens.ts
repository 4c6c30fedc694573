// A stretch of text in, its tokens out: offsets and word types, linear in the length whatever the text holds.

import type { Language } from '../languages/language.ts'
import { Shape } from '../model/parse.ts'

/** Word types seen so far in one document; a type is a form. */
export interface Types {
  readonly index: Map<string, number>
  readonly forms: string[]
  readonly lowers: string[]
  readonly shapes: number[]
}

/** An empty table of word types. */
export function makeTypes(): Types {
  return { index: new Map(), forms: [], lowers: [], shapes: [] }
}

/** A growing list of integers. */
export class Integers {
  items: Int32Array = new Int32Array(1024)
  length = 0
  push(value: number): void {
    if (this.length === this.items.length) {
      const wider = new Int32Array(this.items.length * 2)
      wider.set(this.items)
      this.items = wider
    }
    this.items[this.length++] = value
  }
}

const LETTER = /[\p{L}\p{M}]/u
const DIGIT = /\p{Nd}/u
const SPACE = /[\s\u0085\p{Zs}]/u
const UPPER = /\p{Lu}/u
const LOWER = /\p{Ll}/u
const WEB = /^(?:https?:\/\/|www\.)/i
const MAIL = /^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/

const enum_ = { space: 0, letter: 1, digit: 2, mark: 3 } as const
const ascii = new Uint8Array(128)
for (let c = 0; c < 128; c++) {
  const s = String.fromCharCode(c)
  ascii[c] = c <= 32 ? enum_.space : LETTER.test(s) ? enum_.letter : DIGIT.test(s) ? enum_.digit : enum_.mark
}
const wide = new Map<number, number>()

/** The class of the character at `i` and its width in code units: class in the low bits, width above. */
function classAt(text: string, i: number): number {
  const c = text.charCodeAt(i)
  if (c < 128) return (ascii[c] as number) | 16
  const point = text.codePointAt(i) as number
  const known = wide.get(point)
  if (known !== undefined) return known
  const s = String.fromCodePoint(point)
  const kind = LETTER.test(s) ? enum_.letter : DIGIT.test(s) ? enum_.digit : SPACE.test(s) ? enum_.space : enum_.mark
  const value = kind | (point > 0xffff ? 32 : 16)
  if (wide.size < 65536) wide.set(point, value)
  return value
}

const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019
const TYPE_LIMIT = 256

/** The type of a form; a new one when it was not seen before. */
export function typeOf(types: Types, form: string): number {
  const known = types.index.get(form)
  if (known !== undefined) return known
  const type = types.forms.length
  // A form of a whole megabyte would be kept in three tables: its type keeps the beginning, its span keeps all.
  const kept = form.length > TYPE_LIMIT ? form.slice(0, TYPE_LIMIT) : form
  types.index.set(form, type)
  types.forms.push(kept)
  types.lowers.push(kept.toLowerCase().replace(/[’ʼ`´]/g, "'"))
  types.shapes.push(shape(kept))
  return type
}

function shape(form: string): number {
  let bits = 0
  let letters = 0
  let uppers = 0
  let lowers = 0
  for (const c of form) {
    if (c.charCodeAt(0) > 127) bits |= Shape.foreign
    if (LETTER.test(c)) {
      if (UPPER.test(c)) {
        if (letters === 0) bits |= Shape.capital
        uppers++
      } else if (LOWER.test(c)) lowers++
      letters++
    } else if (DIGIT.test(c)) bits |= Shape.digit
    else if (c === '-') bits |= Shape.hyphen
    else if (c === "'" || c === '’') bits |= Shape.apostrophe
  }
  if (letters > 0) bits |= Shape.letter
  if (uppers > 1 && lowers === 0) bits |= Shape.upper
  if (letters === 0 && (bits & Shape.digit) === 0) bits |= Shape.punctuation
  if (/^(?:["“”„‟«»‹›‘’‚‛'`]|``|'')$/.test(form)) bits |= Shape.quote | Shape.punctuation
  if (/^[.!?…‽。]+$/.test(form)) bits |= Shape.stop
  return bits
}

/**
 * Cuts `text.slice(start, end)` into tokens, after the conventions of English UD (https://universaldependencies.org/en/): clitics apart
 * ("do" + "n't", "Kherson" + "'s"), hyphenated words cut at the hyphen but for prefixes ("26-year-old" is five tokens), numbers whole
 * ("1,200.5", "10:30"), abbreviations with their stop ("Gen.", "U.S."), addresses whole. Writes offsets to `starts`, `ends` and word types
 * to `kinds`.
 */
export function tokenize(
  text: string,
  start: number,
  end: number,
  language: Language,
  types: Types,
  starts: Integers,
  ends: Integers,
  kinds: Integers,
): void {
  const { abbreviations, clitics, prefixes } = language.letters
  const put = (from: number, to: number): void => {
    starts.push(from)
    ends.push(to)
    kinds.push(typeOf(types, text.slice(from, to)))
  }
  let i = start
  while (i < end) {
    const here = classAt(text, i)
    if ((here & 15) === enum_.space) {
      i += here >> 4
      continue
    }
    // A chunk without white space: addresses are looked for once a chunk.
    let stop = i
    let at = false
    let slash = false
    while (stop < end) {
      const next = classAt(text, stop)
      if ((next & 15) === enum_.space) break
      const c = text.charCodeAt(stop)
      if (c === 64) at = true
      else if (c === 47 || c === 46) slash = true
      stop += next >> 4
    }
    if (stop > end) stop = end
    if ((at || slash) && stop - i <= 2048) {
      const chunk = text.slice(i, stop)
      const core = chunk.replace(/[.,;:!?)\]}>"”’'»]{1,8}$/, '')
      if ((slash && WEB.test(core)) || (at && MAIL.test(core))) {
        put(i, i + core.length)
        i += core.length
        if (i === stop) continue
      }
    }
    while (i < stop) i = one(i, stop)
  }

  /** Cuts the token at `from`, and gives back where the next begins. */
  function one(from: number, stop: number): number {
    const here = classAt(text, from)
    const kind = here & 15
    if (kind === enum_.digit) return number(from, stop)
    if (kind === enum_.letter) return word(from, stop)
    const c = text.charCodeAt(from)
    if (isApostrophe(c)) {
      const clitic = cliticAt(from, stop)
      if (clitic > from && from > start && (classAt(text, from - 1) & 15) === enum_.letter) {
        put(from, clitic)
        return clitic
      }
      if (c === 39 && text.charCodeAt(from + 1) === 39 && from + 1 < stop) {
        put(from, from + 2)
        return from + 2
      }
    }
    // Runs of one mark stand together: "...", "--", "``", "!!".
    let to = from + (here >> 4)
    if (c === 46 || c === 45 || c === 33 || c === 63 || c === 95 || c === 42 || c === 61 || c === 96) {
      while (to < stop && text.charCodeAt(to) === c && (c !== 96 || to < from + 2)) to++
    }
    put(from, to)
    return to
  }

  function number(from: number, stop: number): number {
    let to = from
    while (to < stop) {
      const next = classAt(text, to)
      const kind = next & 15
      if (kind === enum_.digit) to += next >> 4
      else {
        const c = text.charCodeAt(to)
        const joins = c === 44 || c === 46 || c === 58 || c === 47
        if (joins && to + 1 < stop && (classAt(text, to + 1) & 15) === enum_.digit) to++
        else break
      }
    }
    // "1st", "90s", "3rd" stay whole; "30km" is cut.
    const rest = text.slice(to, Math.min(stop, to + 3))
    const tail = /^(?:st|nd|rd|th|s)(?![\p{L}\p{Nd}])/iu.exec(rest)
    if (tail) to += tail[0].length
    put(from, to)
    return to
  }

  function word(from: number, stop: number): number {
    let to = from
    while (to < stop) {
      const next = classAt(text, to)
      const kind = next & 15
      if (kind === enum_.letter || kind === enum_.digit) {
        to += next >> 4
        continue
      }
      const c = text.charCodeAt(to)
      // "O'Brien", "d'Ivoire": an apostrophe between letters is inside the word, unless a clitic begins there.
      if (isApostrophe(c) && to + 1 < stop && (classAt(text, to + 1) & 15) === enum_.letter && cliticAt(to, stop) === to) {
        to++
        continue
      }
      break
    }
    // "don't": the "n" belongs to the clitic.
    if (to < stop && isApostrophe(text.charCodeAt(to)) && to - from > 1) {
      const n = text.charCodeAt(to - 1) | 32
      const t = text.charCodeAt(to + 1) | 32
      if (n === 110 && t === 116 && clitics.includes("n't") && !isLetterAt(to + 2, stop)) {
        put(from, to - 1)
        put(to - 1, to + 2)
        return to + 2
      }
    }
    if (to < stop && text.charCodeAt(to) === 46) {
      // "U.S.", "a.m.", "J.K.": single letters with stops.
      if (to - from === 1) {
        let k = to
        while (k < stop && text.charCodeAt(k) === 46 && isLetterAt(k + 1, stop) && text.charCodeAt(k + 2) === 46 && k + 2 < stop) k += 2
        if (k > to || isUpperAt(from)) {
          put(from, k + 1)
          return k + 1
        }
        if (isLetterAt(to + 1, stop) && !isLetterAt(to + 2, stop)) {
          put(from, to + 2)
          return to + 2
        }
      }
      if (to - from < 12) {
        const form = text.slice(from, to + 1).toLowerCase()
        if (abbreviations.has(form)) {
          // "no." and "sat." end a sentence more often than they abbreviate: only before a number, or a name.
          if (!ambiguous.has(form) || nextIsNumber(to + 1)) {
            put(from, to + 1)
            return to + 1
          }
        }
      }
    }
    if (
      to < stop &&
      text.charCodeAt(to) === 45 &&
      isLetterAt(to + 1, stop) &&
      to - from < 8 &&
      prefixes.has(text.slice(from, to).toLowerCase())
    ) {
      let k = to + 1
      while (k < stop && (classAt(text, k) & 15) === enum_.letter) k += classAt(text, k) >> 4
      put(from, k)
      return k
    }
    put(from, to)
    return to
  }

  function isLetterAt(k: number, stop: number): boolean {
    return k < stop && (classAt(text, k) & 15) === enum_.letter
  }
  function isUpperAt(k: number): boolean {
    const c = text.charCodeAt(k)
    return c < 128 ? c >= 65 && c <= 90 : UPPER.test(text.charAt(k))
  }
  function nextIsNumber(k: number): boolean {
    while (k < end && k - start < 1 << 30 && text.charCodeAt(k) === 32) k++
    return k < end && (classAt(text, k) & 15) === enum_.digit
  }
  /** The end of a clitic that begins at this apostrophe, or `k` itself. */
  function cliticAt(k: number, stop: number): number {
    for (const clitic of clitics) {
      if (clitic.charCodeAt(0) !== 39) continue
      const to = k + clitic.length
      if (to > stop || isLetterAt(to, stop)) continue
      if (text.slice(k + 1, to).toLowerCase() === clitic.slice(1)) return to
    }
    return k
  }
}

const ambiguous = new Set([
  'no.',
  'sat.',
  'sun.',
  'wed.',
  'mar.',
  'fig.',
  'ill.',
  'mass.',
  'miss.',
  'wash.',
  'ore.',
  'del.',
  'dec.',
  'mo.',
  'pp.',
  'op.',
  'ind.',
  'pa.',
  'la.',
  'ala.',
])
