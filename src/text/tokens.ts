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
/** "press@un.example", and the short form of an office's own mail: "Kerrov@DESK". */
const MAIL = /^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*$/
/** Names of groups, small letters and two dots at least: "alt.animals.rabbits"; of sites and files: letters, then a dot and small letters: "example.org", "Report_2.pdf". */
const GROUP = /^\p{Ll}[\p{Ll}\p{Nd}_-]*(?:\.\p{Ll}[\p{Ll}\p{Nd}_+-]*){2,16}$/u
const SITE = /^[\p{L}\p{Nd}_-]+(?:\.[\p{L}\p{Nd}_-]+)*\.\p{Ll}{2,5}$/u

/** What a character is. */
const Class = { space: 0, letter: 1, digit: 2, mark: 3 } as const
const ascii = new Uint8Array(128)
for (let c = 0; c < 128; c++) {
  const s = String.fromCharCode(c)
  ascii[c] = c <= 32 ? Class.space : LETTER.test(s) ? Class.letter : DIGIT.test(s) ? Class.digit : Class.mark
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
  const kind = LETTER.test(s) ? Class.letter : DIGIT.test(s) ? Class.digit : SPACE.test(s) ? Class.space : Class.mark
  const value = kind | (point > 0xffff ? 32 : 16)
  if (wide.size < 65536) wide.set(point, value)
  return value
}

/** Marks before an address, and marks that an address other than of the web does not hold: "(map.pdf)(see …", "<press@un.example>". */
const isLead = (c: number): boolean => c === 40 || c === 34 || c === 39 || c === 60 || c === 91
const isFence = (c: number): boolean => c === 40 || c === 41 || c === 60 || c === 62 || c === 91 || c === 93 || c === 34
const isWeb = (text: string, i: number): boolean => text.startsWith('http', i) || text.startsWith('www.', i)
const isStop = (c: number): boolean => c === 33 || c === 46 || c === 63
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
 * ("1,200.5", "10:30", "3 800" with a no-break space), abbreviations with their stop ("Gen.", "U.S."), addresses and names of sites whole.
 * Writes offsets to `starts`, `ends` and word types to `kinds`. Every character is looked at a few times at most.
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
  const { abbreviations, doubtful, closing, clitics, prefixes, merged, ordinals } = language.letters
  const put = (from: number, to: number): void => {
    starts.push(from)
    ends.push(to)
    kinds.push(typeOf(types, text.slice(from, to)))
  }
  let i = start
  while (i < end) {
    const here = classAt(text, i)
    if ((here & 15) === Class.space) {
      i += here >> 4
      continue
    }
    // A chunk without white space: addresses are looked for once a chunk.
    let stop = i
    while (stop < end && stop < i + 4 && isLead(text.charCodeAt(stop))) stop++
    const free = !isWeb(text, stop)
    let at = false
    let dot = false
    while (stop < end) {
      const c = text.charCodeAt(stop)
      if (c < 128) {
        if (ascii[c] === Class.space || (free && isFence(c))) break
        if (c === 64) at = true
        else if (c === 47 || (c === 46 && stop + 1 < end && text.charCodeAt(stop + 1) > 96)) dot = true
        stop++
      } else {
        const next = classAt(text, stop)
        if ((next & 15) === Class.space) break
        stop += next >> 4
      }
    }
    if (stop > end) stop = end
    // A fence that opens nothing stands alone.
    else if (stop === i) stop++
    while (stop < end && isFence(text.charCodeAt(stop)) && text.charCodeAt(stop) === text.charCodeAt(stop - 1)) stop++
    if ((at || dot) && stop - i <= 2048) {
      const chunk = text.slice(i, stop)
      const lead = /^[("'“‘<[]{0,4}/.exec(chunk) as RegExpExecArray
      const core = chunk.slice(lead[0].length).replace(/[.,;:!?)\]}>"”’'»]{1,8}$/, '')
      if (
        (dot && WEB.test(core)) ||
        (at && MAIL.test(core)) ||
        (dot && !at && (SITE.test(core) || GROUP.test(core)) && !abbreviations.has(`${core.toLowerCase()}.`))
      ) {
        const from = i + lead[0].length
        while (i < from) i = one(i, from)
        put(from, from + core.length)
        i = from + core.length
        if (i === stop) continue
      }
    }
    while (i < stop) i = one(i, stop)
  }

  /** Cuts the token at `from`, and gives back where the next begins. */
  function one(from: number, stop: number): number {
    const here = classAt(text, from)
    const kind = here & 15
    if (kind === Class.digit) return number(from)
    if (kind === Class.letter) return word(from, stop)
    const c = text.charCodeAt(from)
    if (isApostrophe(c) || (c === 96 && from > start && isLetterAt(from - 1, end))) {
      const clitic = cliticAt(from, stop)
      if (clitic > from && from > start && (classAt(text, from - 1) & 15) !== Class.space) {
        put(from, clitic)
        return clitic
      }
      if (c !== 96 && text.charCodeAt(from + 1) === c && from + 1 < stop) {
        put(from, from + 2)
        return from + 2
      }
    }
    if ((c === 58 || c === 59 || c === 61) && (from === start || (classAt(text, from - 1) & 15) === Class.space)) {
      const face = /^[:;=]['-]?[()DPp](?![\p{L}\p{Nd}])/u.exec(text.slice(from, Math.min(end, from + 4)))
      if (face) {
        put(from, from + face[0].length)
        return from + face[0].length
      }
    }
    // Runs of one mark stand together: "...", "--", "``", "!!", "?!".
    let to = from + (here >> 4)
    if (c === 33 || c === 63 || c === 46) {
      // "?!" and "!!" are one, "...?" is two.
      const dots = c === 46 && text.charCodeAt(to) === 46
      while (to < stop && isStop(text.charCodeAt(to)) && (!dots || text.charCodeAt(to) === 46)) to++
    } else if (c === 35 && isLetterAt(to, stop)) {
      // "#halvena"
      while (to < stop && isInWord(to, stop)) to += classAt(text, to) >> 4
    } else if (
      c === 36 ||
      c === 43 ||
      c === 60 ||
      c === 62 ||
      c === 45 ||
      c === 95 ||
      c === 42 ||
      c === 61 ||
      c === 96 ||
      c === 35 ||
      c === 126 ||
      c === 0x2014
    ) {
      while (to < stop && text.charCodeAt(to) === c && (c !== 96 || to < from + 2)) to++
    }
    put(from, to)
    return to
  }

  /** Letters, digits, and a low line between them. */
  function isInWord(k: number, stop: number): boolean {
    const kind = classAt(text, k) & 15
    if (kind === Class.letter || kind === Class.digit) return true
    return text.charCodeAt(k) === 95 && k + 1 < stop && isWord(k + 1)
  }
  function isWord(k: number): boolean {
    const kind = classAt(text, k) & 15
    return kind === Class.letter || kind === Class.digit
  }

  function number(from: number): number {
    let to = from
    while (to < end) {
      const c = text.charCodeAt(to)
      const next = classAt(text, to)
      if ((next & 15) === Class.digit) to += next >> 4
      // "3 800" with a no-break space between groups of three.
      else if ((c === 0xa0 || c === 0x202f || c === 0x2009) && groupAt(to + 1)) to += 4
      else if ((c === 44 || c === 46 || c === 58 || c === 47) && to + 1 < end && (classAt(text, to + 1) & 15) === Class.digit) to++
      else break
    }
    if (to - from <= 3 && text.charCodeAt(to) === 45) {
      const phone = phoneAt(from, to)
      if (phone > to) to = phone
    }
    // "1st", "90s", "3rd" stay whole; "30km" is cut.
    if (isLetterAt(to, end)) {
      const tail = ordinals.find(
        (ending) => !isLetterAt(to + ending.length, end) && text.slice(to, to + ending.length).toLowerCase() === ending,
      )
      if (tail !== undefined && to + tail.length <= end) to += tail.length
    }
    put(from, to)
    return to
  }

  /** The end of a telephone number whose first group of digits is from … to: "555-010-2233", "1-555-010-2233", "(555) 010-2233"; else `to`. */
  function phoneAt(from: number, to: number): number {
    let k = to
    for (let groups = 1; groups < 4; groups++) {
      let n = 0
      while (n < 5 && text.charCodeAt(k) === 45 && isDigitAt(k + 1 + n)) n++
      if (n === 3) {
        k += 4
        continue
      }
      if (n !== 4 || isDigitAt(k + 5) || text.charCodeAt(k + 5) === 45) return to
      const area = from > start + 1 && text.charCodeAt(from - 1 - (text.charCodeAt(from - 1) === 32 ? 1 : 0)) === 41
      return groups > 1 || (area && to - from === 3) ? k + 5 : to
    }
    return to
  }
  function isDigitAt(k: number): boolean {
    return k < end && (classAt(text, k) & 15) === Class.digit
  }

  /** Whether three digits and no fourth stand here, after one to three digits: the second group of a number. */
  function groupAt(k: number): boolean {
    for (let n = 0; n < 3; n++) if (k + n >= end || (classAt(text, k + n) & 15) !== Class.digit) return false
    return !(k + 3 < end && (classAt(text, k + 3) & 15) === Class.digit)
  }

  function word(from: number, stop: number): number {
    let to = from
    while (to < stop) {
      const c = text.charCodeAt(to)
      if (c < 128) {
        const kind = ascii[c] as number
        if (kind === Class.letter || kind === Class.digit) {
          to++
          continue
        }
        if (c === 95 && to + 1 < stop && isWord(to + 1)) {
          to++
          continue
        }
        // "AT&T", "P&L"
        if (c === 38 && to - from < 4 && to + 1 < stop && isUpperAt(to + 1) && isUpperAt(to - 1) && isUpperAt(from)) {
          to++
          continue
        }
        if (c !== 39) break
      } else if (c !== 0x2019) {
        const next = classAt(text, to)
        const kind = next & 15
        if (kind !== Class.letter && kind !== Class.digit) break
        to += next >> 4
        continue
      }
      // An apostrophe. "don't": the "n" belongs to the clitic; "O'Brien", "d'Ivoire": between letters it is inside the word.
      const inner = innerClitic(from, to, stop)
      if (inner > 0) {
        put(from, inner)
        put(inner, cliticEnd)
        return cliticEnd
      }
      if (to + 1 < stop && (classAt(text, to + 1) & 15) === Class.letter && cliticAt(to, stop) === to) {
        to++
        continue
      }
      break
    }
    if (to < stop && text.charCodeAt(to) === 46) {
      // "U.S.", "a.m.", "J.K.": single letters with stops.
      if (to - from === 1) {
        let k = to
        while (k < stop && text.charCodeAt(k) === 46 && isLetterAt(k + 1, stop) && text.charCodeAt(k + 2) === 46 && k + 2 < stop) k += 2
        // "the U.S and", "a.k.a": the last stop is left out.
        if (isLetterAt(k + 1, stop) && !(k + 2 < stop && isWord(k + 2))) {
          put(from, k + 2)
          return k + 2
        }
        if (k > to || isUpperAt(from)) {
          put(from, k + 1)
          return k + 1
        }
      }
      if (to - from < 12) {
        const form = text.slice(from, to + 1).toLowerCase()
        // "no." and "sat." end a sentence more often than they abbreviate: only before a number.
        if (abbreviations.has(form) && (!doubtful.has(form) || nextIsNumber(to + 1)) && !(closing.has(form) && closesAt(to + 1))) {
          put(from, to + 1)
          return to + 1
        }
      }
    }
    if (to < stop && text.charCodeAt(to) === 45 && isLetterAt(to + 1, stop) && to - from < 8) {
      if (prefixes.has(text.slice(from, to).toLowerCase())) {
        let k = to + 1
        while (k < stop && (classAt(text, k) & 15) === Class.letter) k += classAt(text, k) >> 4
        put(from, k)
        return k
      }
    }
    if (to - from < 8) {
      // "cannot" is "can" + "not".
      const cut = merged.get(text.slice(from, to).toLowerCase())
      if (cut !== undefined) {
        put(from, from + cut)
        put(from + cut, to)
        return to
      }
    }
    put(from, to)
    return to
  }

  function isLetterAt(k: number, stop: number): boolean {
    return k < stop && (classAt(text, k) & 15) === Class.letter
  }
  function isUpperAt(k: number): boolean {
    const c = text.charCodeAt(k)
    return c < 128 ? c >= 65 && c <= 90 : UPPER.test(text.charAt(k))
  }
  function nextIsNumber(k: number): boolean {
    let to = k
    while (to < end && to < k + 4 && (classAt(text, to) & 15) === Class.space) to++
    return to < end && (classAt(text, to) & 15) === Class.digit
  }
  /** Whether nothing more than a capital follows: a sentence ends here. */
  function closesAt(k: number): boolean {
    if (k >= end) return true
    let to = k
    while (to < end && to < k + 4 && (classAt(text, to) & 15) === Class.space) to++
    return to >= end || (to > k && isUpperAt(to))
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
  /** Where a clitic with letters before its apostrophe ("n't") begins, when this is its apostrophe; else 0. Sets `cliticEnd`. */
  function innerClitic(from: number, k: number, stop: number): number {
    for (const clitic of clitics) {
      const at = clitic.indexOf("'")
      if (at <= 0) continue
      const begin = k - at
      const to = begin + clitic.length
      if (begin <= from || to > stop || isLetterAt(to, stop)) continue
      if (text.slice(begin, k).toLowerCase() !== clitic.slice(0, at) || text.slice(k + 1, to).toLowerCase() !== clitic.slice(at + 1))
        continue
      cliticEnd = to
      return begin
    }
    return 0
  }
}

let cliticEnd = 0
