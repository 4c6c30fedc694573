// Blocks by layout in, what each of them is out: headline, byline, date line, insert, caption, pull quote, credit or plain paragraph.

import type { Block, Credit, Note } from '../model/record.ts'
import { cutBlocks } from './block.ts'
import { labelCaptions, labelDatelines, labelHeadings, labelLists, labelRepeats } from './body.ts'
import { Draft } from './draft.ts'
import type { LayoutTable } from './format.ts'
import { findBody, labelHead, splitDate, splitSlug } from './head.ts'
import { fold, wordsOf } from './phrase.ts'
import { labelSign } from './sign.ts'
import { labelTail } from './tail.ts'

/** What the layout of a report says. */
export interface Labels {
  readonly blocks: readonly Block[]
  readonly credits: readonly Credit[]
  readonly notes: readonly Note[]
  /** The headline. */
  readonly title?: string
  /** ISO 8601, from a date line or a dateline with its year. */
  readonly published?: string
  /** The agency of the first dateline. */
  readonly agency?: string
}

/**
 * Labels the blocks of a text by general signs of the press: what opens a line, its length, its stop, its neighbours, its place in the
 * report. Without a table for the language every block is a paragraph. Linear in the length of the text.
 */
export function label(text: string, table: LayoutTable | undefined, given = ''): Labels {
  const pieces = cutBlocks(text)
  if (!table) return { blocks: pieces.map(({ start, end }) => ({ start, end, kind: 'paragraph' })), credits: [], notes: [] }
  const draft = new Draft(text, table, pieces)
  if (table.layout.corrections.has(fold(wordsOf(given.slice(0, 40))[0] ?? ''))) draft.correct(undefined)
  splitDate(draft)
  splitSlug(draft)
  for (let i = 0; i < draft.items.length; i++) labelSign(draft, i)
  const body = findBody(draft)
  labelHead(draft, body)
  labelTail(draft, body)
  labelLists(draft)
  labelDatelines(draft, body)
  labelRepeats(draft)
  labelHeadings(draft, body)
  labelCaptions(draft, body)
  const { items, credits, notes, title, published, agency } = draft
  return {
    blocks: items.map(({ start, end, kind }) => ({ start, end, kind: kind ?? 'paragraph' })),
    credits: credits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
    notes,
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published: published.iso }),
    ...(agency === undefined ? {} : { agency }),
  }
}
