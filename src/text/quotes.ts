// Tokens of a document in, its quotations out: marks paired block by block, an odd one losing nothing.

import type { Language } from '../languages/language.ts'
import type { Block } from '../model/record.ts'
import { Shape, type Quote } from '../model/parse.ts'
import type { Integers, Types } from './tokens.ts'

interface Open {
  readonly token: number
  readonly mark: string
}

/**
 * Pairs the quotation marks of one block. A mark that may open (white space or an opening bracket before it, something after it) opens; one
 * that closes the innermost open mark of its kind closes it. What is still open at the block's end is a quotation without a closing mark
 * when its mark can only open, or when it opens the block (speech over paragraphs); any other odd mark is left alone.
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
  const stack: Open[] = []
  const found: { first: number; last: number; closed: boolean }[] = []
  const bounds = blocks[block] as Block
  for (let i = first; i < last; i++) {
    if (((types.shapes[kinds.items[i] as number] as number) & Shape.quote) === 0) continue
    const form = types.forms[kinds.items[i] as number] as string
    const start = starts.items[i] as number
    const end = ends.items[i] as number
    const before = start > bounds.start ? text.charAt(start - 1) : ' '
    const after = end < bounds.end ? text.charAt(end) : ' '
    const spaceBefore = /[\s([{—–\-/“‘"'«„]/.test(before)
    const spaceAfter = /[\s)\]}—–,.;:!?”’"'»]/.test(after)
    const closes = closing(form, stack, language)
    const opens = language.letters.quotes.some(([open]) => open === form)
    const single = form === '’' || form === "'" || form === '‘'
    if (closes >= 0 && (!opens || !spaceBefore || spaceAfter) && !(single && /[\p{L}\p{Nd}]/u.test(after))) {
      // Marks opened inside and never closed are odd: they are left alone.
      stack.length = closes + 1
      const open = stack.pop() as Open
      found.push({ first: open.token, last: i + 1, closed: true })
    } else if (opens && (!single || (spaceBefore && !spaceAfter)) && stack.length < 8) {
      if (form === "'" && apostrophe(after)) continue
      stack.push({ token: i, mark: form })
    }
  }
  for (const open of stack) {
    const form = open.mark
    const onlyOpens = form === '“' || form === '«' || form === '„' || form === '``'
    if ((onlyOpens || (form === '"' && open.token === first)) && open === stack[0]) found.push({ first: open.token, last, closed: false })
  }
  found.sort((a, b) => a.first - b.first || b.last - a.last)
  const outer: { last: number }[] = []
  for (const { first: from, last: to, closed } of found) {
    while (outer.length > 0 && (outer[outer.length - 1] as { last: number }).last <= from) outer.pop()
    const level = outer.length
    outer.push({ last: to })
    const start = starts.items[from] as number
    const end = ends.items[to - 1] as number
    const previous = from === first && level === 0 ? lastOpen(quotes, block) : -1
    quotes.push({ start, end, first: from, last: to, level, block, closed, ...(previous >= 0 ? { continues: previous } : {}) })
  }
}

function apostrophe(after: string): boolean {
  return /[0-9]/.test(after)
}

/** Where in the stack the mark that this one closes stands, or -1. */
function closing(form: string, stack: readonly Open[], language: Language): number {
  for (let k = stack.length - 1; k >= 0; k--) {
    const open = (stack[k] as Open).mark
    if (language.letters.quotes.some((pair) => pair[0] === open && pair[1] === form)) return k
  }
  return -1
}

/** The quotation that the block before left open. */
function lastOpen(quotes: readonly Quote[], block: number): number {
  for (let k = quotes.length - 1; k >= 0; k--) {
    const quote = quotes[k] as Quote
    if (quote.block < block - 1) return -1
    if (quote.level === 0) return quote.closed ? -1 : k
  }
  return -1
}
