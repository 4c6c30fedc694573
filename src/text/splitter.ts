// The sections of a learned splitter and the tokens of a block in, the places where its sentences begin out.

import type { Language } from '../languages/language.ts'
import { Shape } from '../model/parse.ts'
import type { Pack } from './pack.ts'
import type { Integers, Types } from './tokens.ts'

/** Which words are told apart: a bit a bucket of the word's hash. Rarer ones are told by their looks and endings. */
export interface Known {
  readonly words: Uint8Array
}

/** An opened splitter: a linear model over hashed features of what stands around a place. */
export interface Splitter extends Known {
  /** One weight a bucket; as many as a power of two. */
  readonly weights: Int8Array
  /** What the sum of the weights must pass for a sentence to begin. */
  readonly bar: number
}

/** Opens the splitter of a base. Throws `pack.broken` where its sections are missing or cut off. */
export function openSplitter(pack: Pack): Splitter {
  return {
    words: pack.numbers('splitter.words') as Uint8Array,
    weights: pack.numbers('splitter.weights') as Int8Array,
    bar: pack.numbers('splitter.bar')[0] as number,
  }
}

/** The tokens `first` … `last` - 1 of one block, as the stations of the text hold them. */
export interface Stretch {
  readonly text: string
  readonly first: number
  readonly last: number
  readonly starts: Integers
  readonly ends: Integers
  readonly kinds: Integers
  readonly types: Types
  /** The outermost closed quotation around each token, or -1. */
  readonly inside: Int32Array
}

/** What a token looks like, as far as the end of a sentence goes. */
const Look = {
  none: 0,
  lower: 1,
  letter: 2,
  capital: 3,
  upper: 4,
  other: 5,
  digits: 6,
  mixed: 7,
  stop: 8,
  question: 9,
  shout: 10,
  stops: 11,
  abbreviation: 12,
  leading: 13,
  quote: 14,
  opening: 15,
  closing: 16,
  bracket: 17,
  bracketEnd: 18,
  comma: 19,
  colon: 20,
  semicolon: 21,
  dash: 22,
  bullet: 23,
  slash: 24,
  money: 25,
  address: 26,
  mark: 27,
  clitic: 28,
  face: 29,
  initial: 30,
  half: 31,
  item: 32,
} as const

/** What stands between two tokens. */
const Gap = { none: 0, space: 1, short: 2, line: 3, empty: 4 } as const

/** How many features a place has. */
export const FEATURES = 42

/** Told once a word type: what it looks like, the hashes of its word and of its ending. */
interface Table {
  count: number
  looks: Uint8Array
  words: Int32Array
  tails: Int32Array
}

const tables = new WeakMap<Types, Table>()

function tableOf(types: Types, known: Known, language: Language): Table {
  let table = tables.get(types)
  if (table === undefined) {
    table = { count: 0, looks: new Uint8Array(1024), words: new Int32Array(1024), tails: new Int32Array(1024) }
    tables.set(types, table)
  }
  const count = types.forms.length
  if (count > table.looks.length) {
    const room = Math.max(count, table.looks.length * 2)
    const [looks, words, tails] = [new Uint8Array(room), new Int32Array(room), new Int32Array(room)]
    looks.set(table.looks)
    words.set(table.words)
    tails.set(table.tails)
    Object.assign(table, { looks, words, tails })
  }
  for (let type = table.count; type < count; type++) {
    const lower = types.lowers[type] as string
    table.looks[type] = lookOf(types.forms[type] as string, lower, types.shapes[type] as number, language)
    const tail = hash(lower, lower.length > 3 ? lower.length - 3 : 0, lower.length)
    const word = hash(lower, 0, lower.length)
    table.tails[type] = tail
    table.words[type] = isKnown(known, word) ? word : ~tail
  }
  table.count = count
  return table
}

function isKnown({ words }: Known, word: number): boolean {
  const bit = placeOf(word, words.length)
  return (((words[bit >> 3] as number) >> (bit & 7)) & 1) !== 0
}

/** The bit of a word's hash in a table of so many bytes. */
function placeOf(word: number, bytes: number): number {
  return ((word ^ (word >>> 15)) >>> 0) % (bytes * 8)
}

/** Marks a word, in lower case, as one that is told apart. */
export function know(words: Uint8Array, lower: string): void {
  const bit = placeOf(hash(lower, 0, lower.length), words.length)
  words[bit >> 3] = (words[bit >> 3] as number) | (1 << (bit & 7))
}

function hash(s: string, from: number, to: number): number {
  let h = 0x811c9dc5
  for (let i = from; i < to; i++) {
    const c = s.charCodeAt(i)
    // One word for all figures of a length.
    h = Math.imul(h ^ (c >= 48 && c <= 57 ? 48 : c), 0x01000193)
  }
  return h
}

function lookOf(form: string, lower: string, bits: number, language: Language): number {
  if ((bits & Shape.letter) !== 0) {
    if (form.includes('@') || form.includes('://')) return Look.address
    if (lower.length > 1 && lower.endsWith('.')) {
      if (/^\p{L}\.$/u.test(lower)) return Look.initial
      if (language.letters.leading.has(lower)) return Look.leading
      return Object.hasOwn(language.times.halves, lower) ? Look.half : Look.abbreviation
    }
    if (lower.charCodeAt(0) === 39 || (bits & (Shape.apostrophe | Shape.capital)) === Shape.apostrophe) return Look.clitic
    if ((bits & Shape.digit) !== 0) return Look.mixed
    if ((bits & Shape.upper) !== 0) return Look.upper
    if ((bits & Shape.capital) !== 0) return form.length === 1 ? Look.letter : Look.capital
    return form === lower ? Look.lower : Look.other
  }
  if ((bits & Shape.digit) !== 0) return Look.digits
  if ((bits & Shape.stop) !== 0) return form === '.' ? Look.stop : form === '?' ? Look.question : form === '!' ? Look.shout : Look.stops
  if ((bits & Shape.quote) !== 0) return /^(?:[“„«‹‘‚‛`]|``)$/.test(form) ? Look.opening : /^[”’»›]$/.test(form) ? Look.closing : Look.quote
  if (/^[([{]$/.test(form)) return Look.bracket
  if (/^[)\]}]$/.test(form)) return Look.bracketEnd
  if (form === ',') return Look.comma
  if (form === ':') return Look.colon
  if (form === ';') return Look.semicolon
  if (/^[-–—―]+$/.test(form)) return Look.dash
  if (/^[•▪▫■●○◦‣►·]$/.test(form)) return Look.item
  if (/^[*>»~=_|<#+]+$/.test(form)) return Look.bullet
  if (form === '/') return Look.slash
  if (/^[$€£¥₴₽]+$/.test(form)) return Look.money
  if (/^[:;]/.test(form)) return Look.face
  return Look.mark
}

/** Looks by which a sentence ends. */
const isStop = (look: number): boolean => look >= Look.stop && look <= Look.stops
const isCapitals = (look: number): boolean => look === Look.upper || look === Look.letter
const isBroken = (gap: number): boolean => gap >= Gap.short

/** How far ahead the next stop is looked for. */
const AHEAD = 24

/** Tokens of the longest greeting, its comma or colon included. */
const GREETING = 5

/** A distance in nine steps. */
function step(n: number): number {
  return n < 4 ? n : n < 6 ? 4 : n < 9 ? 5 : n < 14 ? 6 : n < 24 ? 7 : 8
}

/**
 * Goes through a block, and asks `decide` at each place where a sentence may begin; `row` then holds the hashed features of the place
 * (`FEATURES` numbers, to be masked). The answer true begins a sentence at token `i`. Linear in the tokens.
 *
 * Whatever is answered, no sentence begins within a quotation that closes ("“We stay. We fight,” he said"), between a title or an initial
 * and its name ("Gen. | Kerrov"), between an abbreviation and a small word or a figure ("Inc. | said", "Nov. | 11"), between a quoted stop
 * and the small word of its speaker ("“Who?” | asked the mayor"), after the number of a list's item ("2. | The bridge"), within words in
 * capitals without a stop, or after a dash, a slash or an opening mark: those places are not asked about.
 */
export function walk(
  stretch: Stretch,
  known: Known,
  language: Language,
  row: Int32Array,
  decide: (i: number, sure: boolean) => boolean,
): void {
  const { text, first, last, inside } = stretch
  const table = tableOf(stretch.types, known, language)
  const { looks, words, tails } = table
  const starts = stretch.starts.items
  const ends = stretch.ends.items
  const kinds = stretch.kinds.items
  let begin = first
  let smalls = 0
  let brackets = 0
  let stopAt = first
  let lineAt = starts[first] as number
  // The looks of the tokens around a place; marks that open and close alike are told by the white space beside them.
  const lookAt = (i: number): number => {
    if (i < first || i >= last) return Look.none
    const look = looks[kinds[i] as number] as number
    if (look !== Look.quote && look !== Look.opening && look !== Look.closing) return look
    const left = i === first || (starts[i] as number) > (ends[i - 1] as number)
    const right = i + 1 >= last || (starts[i + 1] as number) > (ends[i] as number)
    if (look === Look.quote) return left === right ? Look.quote : left ? Look.opening : Look.closing
    return look
  }
  const wordAt = (i: number): number => (i < first || i >= last ? 0 : (words[kinds[i] as number] as number))
  const tailAt = (i: number): number => (i < first || i >= last ? 0 : (tails[kinds[i] as number] as number))
  // A paragraph that stands alone holds whole sentences; a text of one line may have lost its paragraphs, and headings run on in it.
  const room = last - first < 30 ? 0 : last - first < 200 ? 1 : 2
  let p = Look.none as number
  let a = Look.none as number
  let b = lookAt(first)
  // Whether a stop stands before place `i` with nothing but closing marks between, and whether a quotation mark is one of them.
  let ended = false
  let quoted = false
  for (let i = first + 1; i < last; i++) {
    p = a
    a = b
    b = lookAt(i)
    if (a === Look.lower) smalls++
    else if (a === Look.bracket) brackets++
    else if (a === Look.bracketEnd && brackets > 0) brackets--
    if (isStop(a)) {
      ended = true
      quoted = false
    } else if (a === Look.closing && (ended || p === Look.comma)) quoted = true
    else if (a !== Look.bracketEnd) ended = quoted = false
    const from = ends[i - 1] as number
    const to = starts[i] as number
    let gap: number = Gap.none
    if (to > from) {
      gap = Gap.space
      for (let k = from; k < to; k++) {
        const c = text.charCodeAt(k)
        if (c === 10 || c === 13) {
          gap = gap >= Gap.short && c === 10 && text.charCodeAt(k - 1) !== 13 ? Gap.empty : from - lineAt < 50 ? Gap.short : Gap.line
        }
      }
      if (isBroken(gap)) lineAt = to
    }
    if (!mayBegin(gap, i)) continue
    // What is asked about: the features of the place.
    if (stopAt < i) stopAt = i
    while (stopAt < last && stopAt < i + AHEAD && !isStop(looks[kinds[stopAt] as number] as number)) stopAt++
    const n = lookAt(i + 1)
    const m = lookAt(i + 2)
    const wa = wordAt(i - 1)
    const wb = wordAt(i)
    const wp = wordAt(i - 2)
    const wn = wordAt(i + 1)
    const behind = step(i - begin)
    const ahead = step(stopAt - i)
    const ab = (a << 6) | b
    const abg = (ab << 3) | gap
    let k = 0
    row[k++] = mix(1, gap, 0)
    row[k++] = mix(2, wa, 0)
    row[k++] = mix(3, wb, 0)
    row[k++] = mix(4, wp, 0)
    row[k++] = mix(5, wn, 0)
    row[k++] = mix(6, wordAt(i - 3), 0)
    row[k++] = mix(7, wordAt(i + 2), 0)
    row[k++] = mix(8, abg, 0)
    row[k++] = mix(9, ab, p)
    row[k++] = mix(10, ab, n)
    row[k++] = mix(11, ab, (p << 6) | n)
    row[k++] = mix(12, wa, (b << 3) | gap)
    row[k++] = mix(13, wb, (a << 3) | gap)
    row[k++] = mix(14, wa, wb)
    row[k++] = mix(15, wp, wa)
    row[k++] = mix(16, wb, wn)
    row[k++] = mix(17, wp, ab)
    row[k++] = mix(18, wn, ab)
    row[k++] = mix(19, wb, (a << 6) | n)
    row[k++] = mix(20, tailAt(i - 1), b)
    row[k++] = mix(21, tailAt(i), a)
    row[k++] = mix(22, tailAt(i - 2), ab)
    row[k++] = mix(23, abg, behind)
    row[k++] = mix(24, abg, ahead)
    row[k++] = mix(25, ab, (behind << 4) | ahead)
    row[k++] = mix(26, ab, smalls > 3 ? 3 : smalls)
    row[k++] = mix(27, a, (brackets > 0 ? 1 : 0) | (ended ? 2 : 0) | (quoted ? 4 : 0))
    row[k++] = mix(28, wordAt(begin), a)
    row[k++] = mix(29, ab, (n << 6) | m)
    row[k++] = mix(30, wn, (b << 6) | m)
    row[k++] = mix(31, tailAt(i + 1), ab)
    row[k++] = mix(32, b, (p << 1) | (ended ? 1 : 0))
    row[k++] = mix(33, ab, (ended ? 1 : 0) | (quoted ? 2 : 0) | (Math.min(smalls, 1) << 2) | (gap << 3))
    row[k++] = mix(34, wa, (step(behind) << 6) | b)
    row[k++] = mix(35, wb, (step(ahead) << 6) | a)
    row[k++] = mix(36, ab, (lookAt(i - 3) << 6) | p)
    row[k++] = mix(37, ab, (m << 6) | lookAt(i + 3))
    row[k++] = mix(38, wordAt(begin), wb)
    row[k++] = mix(39, wa, wn)
    row[k++] = mix(40, smalls > 7 ? 7 : smalls, (behind << 8) | (ahead << 4) | (ended ? 1 : 0))
    row[k++] = mix(41, room, (ended ? 1 : 0) | (gap << 1) | (quoted ? 16 : 0))
    row[k++] = mix(42, ab, (room << 4) | (ended ? 1 : 0) | (gap << 1))
    if (decide(i, isSure(gap, i))) {
      begin = i
      smalls = 0
      brackets = 0
    }
  }

  /**
   * Whether a sentence begins at token `i` for sure: after a small word and its stop, with a small word after an abbreviation, with the
   * bullet of a list's next item.
   */
  function isSure(gap: number, i: number): boolean {
    if (isBroken(gap) && ((b === Look.item && (ended || a === Look.semicolon)) || (b === Look.dash && ended))) return true
    if (a === Look.half) return b === Look.capital
    // "… in the U.S. The mayor …"
    if (a === Look.abbreviation && b === Look.capital) return isSmallWord(i)
    if (gap === Gap.none || a !== Look.stop) return false
    // "… in Notice No. 3. The mayor …", "… since Oct. 9. The mayor …"
    if (p === Look.digits && b === Look.capital) {
      const before = lookAt(i - 3)
      return i - 3 >= begin && (before === Look.leading || before === Look.abbreviation) && isSmallWord(i)
    }
    if (p !== Look.lower && p !== Look.closing && p !== Look.bracketEnd && !(p === Look.capital && b === Look.opening)) return false
    const word = b === Look.opening ? lookAt(i + 1) : b
    return word === Look.capital || word === Look.letter || word === Look.upper
  }

  function isSmallWord(i: number): boolean {
    const { determiners, subjects, adpositions, subordinators } = language.words
    const lower = stretch.types.lowers[kinds[i] as number] as string
    return [determiners, subjects, adpositions, subordinators].some((known) => known.has(lower))
  }

  /** Whether a token is the first of its line. */
  function isLine(i: number): boolean {
    for (let k = ends[i - 1] as number; k < (starts[i] as number); k++)
      if (text.charCodeAt(k) === 10 || text.charCodeAt(k) === 13) return true
    return false
  }

  /** Whether a day or a zone begins at a token: "Wednesday", "Nov.", "EST", "Kyiv time". */
  function isDated(i: number): boolean {
    const { weekdays, months, seasons } = language.times
    if (b === Look.upper || b === Look.digits) return true
    const lower = stretch.types.lowers[kinds[i] as number] as string
    const { heads, tails } = zonesOf(language)
    if (heads.has(lower) || [weekdays, months, seasons].some((known) => Object.hasOwn(known, lower))) return true
    return i + 1 < last && tails.has(stretch.types.lowers[kinds[i + 1] as number] as string)
  }

  /** Whether a sentence may begin at token `i` at all. */
  function mayBegin(gap: number, i: number): boolean {
    if ((inside[i] as number) >= 0 && inside[i] === inside[i - 1]) return false
    // Closing marks and further stops go with the sentence.
    if (b === Look.closing || b === Look.bracketEnd || b === Look.clitic || b === Look.comma || b === Look.colon || b === Look.semicolon)
      return false
    if (isStop(b) && b !== Look.stops) return false
    if (a === Look.bracket || a === Look.opening || a === Look.slash || a === Look.money) return false
    if (a === Look.leading || a === Look.initial) return false
    if (gap === Gap.none) return ended && !quoted && i - 2 >= begin && (b === Look.capital || b === Look.letter || b === Look.opening)
    const small = b === Look.lower || b === Look.other
    // A bullet stays with its item.
    if (a === Look.item) return false
    if ((a === Look.bullet || a === Look.dash) && (i - 1 === begin || (i > first + 1 && isLine(i - 1)))) return false
    if (isBroken(gap)) return true
    if (b === Look.slash) return false
    if (a === Look.half && b !== Look.opening && b !== Look.bracket) return !small && !isDated(i)
    if (a === Look.abbreviation || a === Look.half) return !small && b !== Look.digits && b !== Look.mixed
    if (quoted && small) return false
    if (ended) return !(a === Look.stop && i - begin === 2 && (p === Look.digits || p === Look.letter))
    if (small) return a >= Look.bullet && a !== Look.clitic && a !== Look.mark
    if (room < 2 || a === Look.dash || b === Look.dash) return false
    // A greeting ("Dear Ana, | I write …") is short; a longer clause goes on after its comma or colon.
    if ((a === Look.comma || a === Look.colon) && i - begin > GREETING) return false
    if (a === Look.digits && b === Look.digits) return false
    if (b === Look.opening && lookAt(i + 1) === Look.lower) return false
    return !(isCapitals(a) && isCapitals(b) && (a === b || isCapitals(p) || isCapitals(lookAt(i + 1))))
  }
}

function mix(template: number, x: number, y: number): number {
  let h = Math.imul(x ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 15) ^ Math.imul(y, 0x27d4eb2f), 0xc2b2ae35)
  h ^= h >>> 13
  h = Math.imul(h, 0x9e3779b1)
  return h ^ (h >>> 16)
}

const rows = new Int32Array(FEATURES)

/** Calls `begin` with every token of a block, after its first, at which a sentence begins. */
export function split(splitter: Splitter, stretch: Stretch, language: Language, begin: (i: number) => void): void {
  const { weights, bar } = splitter
  const mask = weights.length - 1
  walk(stretch, splitter, language, rows, (i, sure) => {
    let sum = 0
    for (let k = 0; k < FEATURES; k++) sum += weights[(rows[k] as number) & mask] as number
    if (!sure && sum <= bar) return false
    begin(i)
    return true
  })
}

/** The words that zones begin with ("gmt", "moscow"), and the last of those that have several ("time"). */
interface Zones {
  readonly heads: ReadonlySet<string>
  readonly tails: ReadonlySet<string>
}

const zones = new WeakMap<Language, Zones>()

/** The words of a language's zones, told once a language: "moscow time" gives the head "moscow" and the tail "time". */
export function zonesOf(language: Language): Zones {
  const known = zones.get(language)
  if (known !== undefined) return known
  const rows = Object.keys(language.times.zones).map((zone) => zone.split(' '))
  const made = {
    heads: new Set(rows.map((row) => row[0] as string)),
    tails: new Set(rows.filter((row) => row.length > 1).map((row) => row.at(-1) as string)),
  }
  zones.set(language, made)
  return made
}
