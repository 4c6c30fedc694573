// Plain text as pasted from the web in, one document with labelled blocks out; the text is never altered.

import type { Block, Document, Note } from '../model/record.ts'
import { decode } from './encoding.ts'
import type { Format, Input, LayoutTable, Received } from './format.ts'
import { identify } from './identity.ts'

/** Plain text. */
export const text: Format = {
  name: 'text',
  means: 'one report as plain text, as pasted from the web',
  endings: ['txt', 'text', 'md'],
  recognizes: () => true,
  *receive(input: Input, tables: readonly LayoutTable[]): Iterable<Received> {
    const decoded = decode(input.bytes, input.charset)
    const { document, notes } = layOut(
      {
        id: identify(input.bytes),
        text: decoded.text,
        format: 'text',
        published: input.published,
        language: input.language,
        source: input.source,
      },
      tables,
    )
    yield { document, notes: [...decoded.notes, ...notes] }
  },
}

/** What is known of a plain text before its blocks are labelled. */
export interface Plain {
  readonly id: string
  readonly text: string
  readonly format: string
  readonly published?: string | undefined
  readonly language?: string | undefined
  readonly title?: string | undefined
  readonly url?: string | undefined
  readonly source?: Document['source'] | undefined
  readonly given?: string | undefined
}

/** Labels the blocks of a plain text. */
export function layOut(plain: Plain, _tables: readonly LayoutTable[]): { document: Document; notes: Note[] } {
  const { text: all } = plain
  const blocks: Block[] = []
  const line = /[^\n\r]+/g
  for (let match = line.exec(all); match; match = line.exec(all)) {
    const trimmed = match[0].trim()
    if (trimmed === '') continue
    const start = match.index + (match[0].length - match[0].trimStart().length)
    blocks.push({ start, end: start + trimmed.length, kind: 'paragraph' })
  }
  const document: Document = {
    id: plain.id,
    text: all,
    blocks,
    language: plain.language ?? 'en',
    ...(plain.title === undefined ? {} : { title: plain.title }),
    ...(plain.published === undefined ? {} : { published: plain.published }),
    ...(plain.url === undefined ? {} : { url: plain.url }),
    format: plain.format,
    ...(plain.source === undefined ? {} : { source: plain.source }),
    credits: [],
    ...(plain.given === undefined ? {} : { given: plain.given }),
  }
  return { document, notes: [] }
}
