// Tokens and quotations of a block in, its sentences out: never cut between the marks of a quotation that closes.

import type { Language } from '../languages/language.ts'
import { Shape, type Quote, type Sentence } from '../model/parse.ts'
import type { Block } from '../model/record.ts'
import { split, type Splitter, zonesOf } from './splitter.ts'
import type { Integers, Types } from './tokens.ts'

/** What a word type means for the end of a sentence. */
const Kind = { plain: 0, stop: 1, abbreviation: 2, leading: 3, ellipsis: 4, colon: 5 } as const

/** Tokens of the longest sentence: a run of more is a table, a list or no text at all, and all that looks through a sentence would not end. */
const LONG = 500

/**
 * Cuts one block into sentences. A learned splitter of the English base will stand here; until then a stop ends a sentence when what
 * follows begins like one: any word after "." (abbreviations carry their own stop), a capital after "?", "!" within brackets or "…".
 * An abbreviation ends one only before a capitalised small word ("… in the U.S. The …"), that of a time of day before any capital that is
 * no day and no zone ("… at 5 p.m. Shells fell", "5 p.m. Wednesday", "5 p.m. Kyiv time"), never where a name or a number always follows
 * ("Gen.", "No."). `inside[i]` is the outermost closed quotation around token `i`, or -1: nothing is cut within it.
 */
export function splitSentences(
  text: string,
  index: number,
  block: Block,
  quiet: boolean,
  first: number,
  last: number,
  starts: Integers,
  ends: Integers,
  kinds: Integers,
  types: Types,
  quotes: readonly Quote[],
  inside: Int32Array,
  language: Language,
  sentences: Sentence[],
  splitter?: Splitter,
): void {
  let begin = first
  const kindOf = kindsOf(types, language)
  const zoneWords = zonesOf(language)
  const put = (to: number): void => {
    if (to <= begin) return
    while (to - begin > LONG) {
      const at = breakIn(begin + LONG)
      if (at === undefined || at >= to) break
      put(at)
    }
    sentences.push({
      start: starts.items[begin] as number,
      end: ends.items[to - 1] as number,
      first: begin,
      last: to,
      block: index,
      kind: block.kind,
      quiet,
    })
    begin = to
  }
  if (splitter !== undefined) {
    split(splitter, { text, first, last, starts, ends, kinds, types, inside }, language, put)
    put(last)
    return
  }
  const shapeAt = (i: number): number => (i < last ? (types.shapes[kinds.items[i] as number] as number) : 0)
  for (let i = first; i < last; i++) {
    const type = kinds.items[i] as number
    let kind = kindOf(type)
    if (kind === Kind.plain || kind === Kind.leading) continue
    if (i + 1 < last && (inside[i] as number) >= 0 && inside[i] === inside[i + 1]) {
      // The stop may be the last word of its quotation: “We stay.” The mayor …
      let k = i + 1
      while (k < last && inside[k] === inside[i] && (shapeAt(k) & Shape.punctuation) !== 0) k++
      if (k < last && inside[k] === inside[i]) continue
    }
    let next = i + 1
    let quoted = false
    let bracket = false
    // Closing marks and brackets go with the sentence, and further stops.
    while (next < last && (shapeAt(next) & Shape.punctuation) !== 0) {
      if ((shapeAt(next) & Shape.stop) !== 0 && kindOf(kinds.items[next] as number) !== Kind.ellipsis) kind = Kind.stop
      else if (!closes(next)) break
      if ((shapeAt(next) & Shape.quote) !== 0) quoted = true
      else bracket = true
      next++
    }
    if (next >= last) break
    if ((inside[next] as number) >= 0 && inside[next] === inside[next - 1]) {
      i = next - 1
      continue
    }
    if (begins(i, next, kind, quoted, bracket)) put(next)
    i = next - 1 > i ? next - 1 : i
  }
  put(last)

  /** Where a run of words without a stop is cut: before `end`, after its last comma, else at `end`; outside quotations that close. */
  function breakIn(end: number): number | undefined {
    for (let i = end; i > end - LONG / 2; i--) if (isFree(i) && (types.lowers[kinds.items[i - 1] as number] as string) === ',') return i
    for (let i = end; i < last; i++) if (isFree(i)) return i
    return undefined
  }

  function isFree(i: number): boolean {
    return i < last && ((inside[i] as number) < 0 || inside[i] !== inside[i - 1])
  }

  /** Whether a sentence may begin at token `next`, after a stop of this kind at `i`. */
  function begins(i: number, next: number, kind: number, quoted: boolean, bracket: boolean): boolean {
    if ((starts.items[next] as number) === (ends.items[next - 1] as number)) {
      // "…the town.The mayor": the space is missing.
      return kind === Kind.stop && !quoted && !bracket && (shapeAt(next) & Shape.capital) !== 0 && next - i === 1
    }
    let word = next
    // Opening marks, brackets, bullets and signs of money stand before the first word.
    while (word < last && (shapeAt(word) & Shape.punctuation) !== 0 && word < next + 3) {
      const form = types.forms[kinds.items[word] as number] as string
      if ((shapeAt(word) & Shape.quote) === 0 && !/^[([{•▪*–—$€£¥₴₽-]+$/.test(form)) break
      word++
    }
    if (word >= last) return false
    const bits = shapeAt(word)
    const form = types.forms[kinds.items[word] as number] as string
    const capital = (bits & (Shape.capital | Shape.digit)) !== 0
    const dash = word > next && /^[–—-]+$/.test(types.forms[kinds.items[next] as number] as string)
    if (kind === Kind.abbreviation) {
      // "U.S. President", "Oct. 16", "Inc. said" go on; "… in the U.S. The …" does not.
      if ((bits & Shape.capital) === 0) return false
      if (word === next && isHalf(types.lowers[kinds.items[i] as number] as string)) return !isDated(word)
      return isSmallWord(types.lowers[kinds.items[word] as number] as string) || (word > next && (shapeAt(next) & Shape.quote) !== 0)
    }
    const letter = (bits & Shape.letter) !== 0
    if ((bits & Shape.punctuation) !== 0) return false
    // “No!” he said; “Why?” asked the mayor.
    if (quoted) return capital && (text.charCodeAt(ends.items[i] as number) !== 32 || (bits & Shape.capital) !== 0 || kind === Kind.stop)
    if (dash) return capital && newline(next)
    if (kind === Kind.ellipsis) return capital && !language.words.pronouns.i.has(types.lowers[kinds.items[word] as number] as string)
    if (capital) return true
    if (bracket) return false
    // A stop with a small letter after it: careless copy, but a stop.
    return letter && /^[.?!]/.test(types.forms[kinds.items[i] as number] as string) && form.length > 0
  }

  /** Whether a line break stands before a token. */
  function newline(i: number): boolean {
    return /[\n\r]/.test(text.slice(ends.items[i - 1] as number, starts.items[i] as number))
  }

  /** "p.m." */
  function isHalf(lower: string): boolean {
    return Object.hasOwn(language.times.halves, lower)
  }

  /** Whether a day or a zone begins at a token: "Wednesday", "Nov.", "EST", "Kyiv time". */
  function isDated(word: number): boolean {
    const lower = types.lowers[kinds.items[word] as number] as string
    const { weekdays, months, seasons } = language.times
    if ((shapeAt(word) & Shape.upper) !== 0 || zoneWords.heads.has(lower)) return true
    if ([weekdays, months, seasons].some((table) => Object.hasOwn(table, lower))) return true
    return word + 1 < last && zoneWords.tails.has(types.lowers[kinds.items[word + 1] as number] as string)
  }

  function isSmallWord(lower: string): boolean {
    const { words } = language
    const { he, she, it, they, i, we, you, who, other } = words.pronouns
    return (
      words.determiners.has(lower) ||
      words.adpositions.has(lower) ||
      words.conjunctions.has(lower) ||
      words.subordinators.has(lower) ||
      words.adverbs.has(lower) ||
      words.auxiliaries.has(lower) ||
      words.modals.has(lower) ||
      [he, she, it, they, i, we, you, who, other].some((set) => set.has(lower))
    )
  }

  function closes(i: number): boolean {
    const form = types.forms[kinds.items[i] as number] as string
    if (form === ')' || form === ']') return true
    if ((shapeAt(i) & Shape.quote) === 0) return false
    return !opensQuote(i) && ((starts.items[i] as number) === (ends.items[i - 1] as number) || (inside[i] as number) >= 0)
  }
  function opensQuote(i: number): boolean {
    let low = 0
    let high = quotes.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((quotes[middle] as Quote).first < i) low = middle + 1
      else high = middle
    }
    return low < quotes.length && (quotes[low] as Quote).first === i
  }
}

const tables = new WeakMap<Types, Uint8Array[]>()

/** The kind of each word type, told once a type. */
function kindsOf(types: Types, language: Language): (type: number) => number {
  let holder = tables.get(types)
  if (!holder) tables.set(types, (holder = [new Uint8Array(1024)]))
  const kept = holder
  return (type) => {
    let table = kept[0] as Uint8Array
    if (type >= table.length) {
      const wider = new Uint8Array(Math.max(type + 1, table.length * 2))
      wider.set(table)
      kept[0] = table = wider
    }
    const known = table[type] as number
    if (known !== 0) return known - 1
    const bits = types.shapes[type] as number
    const lower = types.lowers[type] as string
    let kind: number = Kind.plain
    if ((bits & Shape.stop) !== 0) kind = /^(?:\.{2,}|…+)$/.test(lower) ? Kind.ellipsis : Kind.stop
    else if ((bits & Shape.letter) !== 0 && lower.length > 1 && lower.endsWith('.'))
      kind = language.letters.leading.has(lower) || /^\p{L}\.$/u.test(lower) ? Kind.leading : Kind.abbreviation
    table[type] = kind + 1
    return kind
  }
}
