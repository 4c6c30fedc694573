// Tokens of a document in, its quotations out: marks paired block by block, an odd one losing nothing.

import type { Language } from '../languages/language.ts'
import type { Block, BlockKind } from '../model/record.ts'
import { Shape, type Quote } from '../model/parse.ts'
import type { Integers, Types } from './tokens.ts'

/** What a mark may do where it stands. */
const Role = { none: 0, open: 1, close: 2, either: 3 } as const

/** A quotation mark of a block. */
interface Mark {
  readonly token: number
  readonly start: number
  readonly form: string
  readonly role: number
  /** Single marks are apostrophes, too. */
  readonly single: boolean
  /** Whether it can be nothing but a mark: not a possessive after an s, not inches after a figure. */
  readonly strong: boolean
  /** Index of the next mark that may open like this one, and of the next that would close it; the number of marks where there is none. */
  nextOpen: number
  nextClose: number
}

const DEPTH = 8
/** How many characters apart two marks may stand to be a pair: past that a mark has lost its other. */
const FAR = 4000
const FAR_SINGLE = 1500
const LEFT = /[\s([{—–―\-/“‘"'«‹„‚`=>*_~|]/
const RIGHT = /[\s)\]}—–―,.;:!?…”’"'»›/*_~|<]/
const WORD = /[\p{L}\p{M}\p{Nd}]/u

/**
 * Pairs the quotation marks of one block; time is linear in its tokens. A mark opens where white space or an opening bracket stands before
 * it and none after it, and closes where it is the other way round; marks of one shape for both do what fits. A closing mark closes the
 * innermost open mark that it pairs with in the language's table, or, when that mark will not find its own, any open mark of its weight
 * ("…” in careless copy). Apostrophes, feet and inches are no marks. A closing mark that closes nothing is left alone. A quotation whose
 * closing mark is missing ends with its paragraph where it opened as a sentence, with its clause where it opened within one, and before the
 * next mark that opens like it; the speech goes on (`continues`) where the next block opens with the same mark.
 */
export function pairQuotes(
  text: string,
  block: number,
  blocks: readonly Block[],
  first: number,
  last: number,
  starts: Integers,
  ends: Integers,
  kinds: Integers,
  types: Types,
  language: Language,
  quotes: Quote[],
): void {
  const pairs = pairsOf(language)
  const marks = findMarks(text, blocks[block] as Block, first, last, starts, ends, kinds, types, language, pairs)
  if (marks.length === 0) return
  const found: { first: number; last: number; closed: boolean }[] = []
  const stack: number[] = []
  const close = (k: number, token: number): void => {
    // Marks opened inside and never closed are odd: they are left alone.
    const open = marks[stack[k] as number] as Mark
    stack.length = k
    found.push({ first: open.token, last: token + 1, closed: true })
  }
  for (let m = 0; m < marks.length; m++) {
    const mark = marks[m] as Mark
    while (stack.length > 0) {
      const open = marks[stack[0] as number] as Mark
      if (mark.start - open.start <= (open.single ? FAR_SINGLE : FAR)) break
      if (!open.single || open.form === '‘') found.push({ first: open.token, last: endOfClause(open.token, mark.token), closed: false })
      stack.shift()
    }
    if ((mark.role & Role.close) !== 0) {
      const k = closes(m, marks, stack, pairs)
      if (k >= 0) {
        close(k, mark.token)
        continue
      }
    }
    if ((mark.role & Role.open) === 0) continue
    if (mark.single && mark.nextClose >= marks.length && mark.form !== '‘') continue
    if (mark.single && mark.nextClose > mark.nextOpen && mark.form !== '‘') continue
    // The same mark opens once more within: the one before it lost its closing mark, unless two closing marks follow for the two.
    const same = stack.findLastIndex((s) => (marks[s] as Mark).form === mark.form)
    if (same >= 0 && !twice(m, marks)) {
      const open = marks[stack[same] as number] as Mark
      if (!open.single || open.form === '‘') found.push({ first: open.token, last: endOfClause(open.token, mark.token), closed: false })
      stack.length = same
    }
    if (stack.length < DEPTH) stack.push(m)
  }
  // What is still open: the outermost one is a quotation without its closing mark, the ones within it are odd.
  const open = stack.length > 0 ? (marks[stack[0] as number] as Mark) : undefined
  if (open && !(open.single && open.form !== '‘')) {
    const goesOn = opensNext(text, block, blocks, open.form)
    found.push({ first: open.token, last: goesOn || opensSentence(open.token) ? last : endOfClause(open.token, last), closed: false })
  }
  found.sort((a, b) => a.first - b.first || b.last - a.last)
  const outer: number[] = []
  for (const { first: from, last: whole, closed } of found) {
    while (outer.length > 0 && (outer[outer.length - 1] as number) <= from) outer.pop()
    const level = outer.length
    const to = level > 0 ? Math.min(whole, outer[level - 1] as number) : whole
    outer.push(to)
    const start = starts.items[from] as number
    const end = ends.items[to - 1] as number
    const previous = from === first && level === 0 ? lastOpen(quotes, block, blocks) : -1
    quotes.push({ start, end, first: from, last: to, level, block, closed, ...(previous >= 0 ? { continues: previous } : {}) })
  }

  /** Whether a mark opens its block, or stands after a colon, a comma or a stop: what it opens is a sentence, not a word or two. */
  function opensSentence(token: number): boolean {
    if (token === first) return true
    return /[,:.!?…]/.test(text.charAt((ends.items[token - 1] as number) - 1))
  }

  /** The token after the first stop from here on, or `limit`. */
  function endOfClause(token: number, limit: number): number {
    for (let i = token + 1; i < limit; i++) {
      if (((types.shapes[kinds.items[i] as number] as number) & Shape.stop) !== 0) return i + 1
    }
    return limit
  }
}

/** Whether the next two marks that pair with this one's form are both closing: “A “B” C”. */
function twice(m: number, marks: readonly Mark[]): boolean {
  const mark = marks[m] as Mark
  const one = mark.nextClose
  if (one >= marks.length || one > mark.nextOpen) return false
  const form = (marks[one] as Mark).form
  if (form === mark.form) return false
  for (let k = one + 1; k < marks.length && k < one + 16; k++) {
    const next = marks[k] as Mark
    if (next.form === mark.form) return false
    if (next.form === form) return (next.role & Role.close) !== 0
  }
  return false
}

/** Where in the stack the mark stands that mark `m` closes, or -1. */
function closes(m: number, marks: readonly Mark[], stack: readonly number[], pairs: Pairs): number {
  const mark = marks[m] as Mark
  for (let k = stack.length - 1; k >= 0; k--) {
    const open = marks[stack[k] as number] as Mark
    if (!pairs.closes(open.form, mark.form)) continue
    // "The 6" gun fired," and ‘the workers’ rights’: a mark after a figure, or a single one after an s, may be no mark where a
    // better one comes before the next quotation.
    if (!mark.strong && betterAhead(m, marks, open.form, pairs)) return -1
    return k
  }
  if (mark.single) return -1
  for (let k = stack.length - 1; k >= 0; k--) {
    const s = stack[k] as number
    const open = marks[s] as Mark
    if (open.single) continue
    // “… " … ”: its own mark comes before another opens.
    const own = ownAhead(m, marks, open.form, pairs)
    return own ? -1 : k
  }
  return -1
}

/**
 * Whether a surer closing mark stands soon after a doubtful one, before anything opens: within a sentence or so for a mark that can be
 * nothing else, within a few words for another doubtful one.
 */
function betterAhead(m: number, marks: readonly Mark[], open: string, pairs: Pairs): boolean {
  const { start } = marks[m] as Mark
  for (let k = m + 1; k < marks.length && k < m + 16; k++) {
    const next = marks[k] as Mark
    if (next.start - start > 160) return false
    if ((next.role & Role.open) !== 0 && next.form === open) return false
    if (!pairs.closes(open, next.form) || (next.role & Role.close) === 0) continue
    return next.strong || (next.start - start < 40 && open !== next.form)
  }
  return false
}

function ownAhead(m: number, marks: readonly Mark[], open: string, pairs: Pairs): boolean {
  for (let k = m + 1; k < marks.length && k < m + 16; k++) {
    const next = marks[k] as Mark
    if ((next.role & Role.close) !== 0 && pairs.closes(open, next.form)) return true
    if ((next.role & Role.open) !== 0 && !next.single) return false
  }
  return false
}

function findMarks(
  text: string,
  bounds: Block,
  first: number,
  last: number,
  starts: Integers,
  ends: Integers,
  kinds: Integers,
  types: Types,
  language: Language,
  pairs: Pairs,
): Mark[] {
  const marks: Mark[] = []
  for (let i = first; i < last; i++) {
    const type = kinds.items[i] as number
    if (((types.shapes[type] as number) & Shape.quote) === 0) continue
    const form = types.forms[type] as string
    const start = starts.items[i] as number
    const end = ends.items[i] as number
    const before = start > bounds.start ? text.charAt(start - 1) : ' '
    const after = end < bounds.end ? text.charAt(end) : ' '
    const single = SINGLE.has(form)
    const left = LEFT.test(before)
    const right = RIGHT.test(after)
    const mayOpen = pairs.opens.has(form)
    const mayClose = pairs.ends.has(form)
    let role: number = Role.none
    if (single) {
      if (mayOpen && left && (WORD.test(after) ? !elides(i, after) : !right)) role |= Role.open
      if (mayClose && !WORD.test(after) && !/[\s([{]/.test(before)) role |= Role.close
      // 5'10, 40': feet and minutes, where nothing is open, and nothing is closed by them.
      if (form === "'" && /\d/.test(before) && /\d/.test(after)) role = Role.none
    } else {
      if (mayOpen && (!mayClose || (left && !right) || (left && right && !/\s/.test(after)))) role |= Role.open
      if (mayClose && (!mayOpen || !left || right)) role |= Role.close
      // `City”announced`: a mark glued to the next word closes; `”City`: in copy that has lost its marks' direction it opens.
      if (form === '”' && left && !right) role |= Role.open
      // 6": inches.
      if (form === '"' && /\d/.test(before) && !right) role = Role.none
      // A straight mark with white space on both sides does what is needed.
      if (form === '"' && /\s/.test(before) && /\s/.test(after) && i > first) role = Role.either
    }
    if (role === Role.none) continue
    const strong =
      /[\p{P}\p{S}]/u.test(before) || /[.,;:!?…)\]—–”"»]/.test(after) || end >= bounds.end || !(single ? /[sS]/ : /\d/).test(before)
    marks.push({ token: i, start, form, role, single, strong, nextOpen: 0, nextClose: 0 })
  }
  const opening = new Map<string, number>()
  const closing = new Map<string, number>()
  for (let m = marks.length - 1; m >= 0; m--) {
    const mark = marks[m] as Mark
    mark.nextOpen = opening.get(mark.form) ?? marks.length
    let next = marks.length
    for (const form of pairs.closersOf(mark.form)) next = Math.min(next, closing.get(form) ?? marks.length)
    mark.nextClose = next
    if ((mark.role & Role.open) !== 0 && (mark.role & Role.close) === 0) opening.set(mark.form, m)
    if ((mark.role & Role.close) !== 0) closing.set(mark.form, m)
  }
  return marks

  /** ’90s, 'em: an apostrophe for what is left out at the beginning of a word. */
  function elides(i: number, after: string): boolean {
    if (/\d/.test(after)) {
      // '22 is a year; "'22 dead,' he said" is rare enough.
      const next = i + 1 < last ? (types.forms[kinds.items[i + 1] as number] as string) : ''
      return /^\d\ds?$/.test(next)
    }
    const next = i + 1 < last ? (types.lowers[kinds.items[i + 1] as number] as string) : ''
    return language.letters.elisions.has(next)
  }
}

const SINGLE: ReadonlySet<string> = new Set(["'", '‘', '’', '‚', '‛', '`', '‹', '›'])

/** The table of a language's quotation marks, ready to be asked. */
interface Pairs {
  readonly opens: ReadonlySet<string>
  readonly ends: ReadonlySet<string>
  closes(open: string, close: string): boolean
  closersOf(open: string): readonly string[]
}

const known = new WeakMap<Language['letters'], Pairs>()

function pairsOf(language: Language): Pairs {
  const before = known.get(language.letters)
  if (before) return before
  const table = new Map<string, string[]>()
  for (const [open, close] of language.letters.quotes) table.set(open, [...(table.get(open) ?? []), close])
  const pairs: Pairs = {
    opens: new Set(table.keys()),
    ends: new Set(language.letters.quotes.map(([, close]) => close)),
    closes: (open, close) => table.get(open)?.includes(close) ?? false,
    closersOf: (open) => table.get(open) ?? [],
  }
  known.set(language.letters, pairs)
  return pairs
}

/** What may stand between two paragraphs of one speech. */
const PASSED: ReadonlySet<BlockKind> = new Set<BlockKind>(['meta', 'related', 'byline', 'credit', 'caption', 'pull'])
const REACH = 8

/** The block of text after (1) or before (-1) this one, inserts and captions left out; undefined where none is near. */
function neighbour(blocks: readonly Block[], block: number, step: 1 | -1): number | undefined {
  for (let n = 1, b = block + step; n <= REACH && b >= 0 && b < blocks.length; n++, b += step) {
    if (!PASSED.has((blocks[b] as Block).kind)) return b
  }
  return undefined
}

/** Whether the next block of text begins with the same mark: speech over paragraphs. */
function opensNext(text: string, block: number, blocks: readonly Block[], form: string): boolean {
  const next = neighbour(blocks, block, 1)
  return next !== undefined && text.startsWith(form, (blocks[next] as Block).start)
}

/** The quotation that the block of text before left open. */
function lastOpen(quotes: readonly Quote[], block: number, blocks: readonly Block[]): number {
  const before = neighbour(blocks, block, -1)
  if (before === undefined || PASSED.has((blocks[block] as Block).kind)) return -1
  for (let k = quotes.length - 1; k >= 0; k--) {
    const quote = quotes[k] as Quote
    if (quote.block < before) return -1
    if (quote.level === 0 && quote.block === before) return quote.closed ? -1 : k
  }
  return -1
}
