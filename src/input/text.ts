// Plain text as pasted from the web in, one document with labelled blocks out; the text is never altered.

import { makeNote } from '../model/note.ts'
import type { Document, Note, Source } from '../model/record.ts'
import { decode } from './encoding.ts'
import type { Format, Input, LayoutTable, Received } from './format.ts'
import { identify } from './identity.ts'
import { label } from './label.ts'
import { guessLanguage } from './language.ts'

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
    yield { document, notes: decoded.binary ? decoded.notes : [...decoded.notes, ...notes] }
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

/**
 * Lays out a plain text: its language, its blocks, and what they say of it. What the caller knows goes before what the text says. An empty
 * text leaves the note `input.empty`.
 */
export function layOut(plain: Plain, tables: readonly LayoutTable[]): { document: Document; notes: Note[] } {
  const { text: all } = plain
  const notes: Note[] = []
  let { language } = plain
  if (language === undefined) {
    const guess = guessLanguage(all, tables)
    language = guess.language
    notes.push(...guess.notes)
  }
  const primary = language.split('-')[0]!.toLowerCase()
  const labels = label(
    all,
    tables.find(({ code }) => code === primary),
    plain.title,
  )
  if (labels.blocks.length === 0) notes.push(makeNote('warning', 'input.empty', 'there is no text to read'))
  notes.push(...labels.notes)
  const title = plain.title ?? labels.title
  const published = plain.published ?? labels.published
  const source: Source | undefined = plain.source ?? (labels.agency === undefined ? undefined : { name: labels.agency, kind: 'agency' })
  const document: Document = {
    id: plain.id,
    text: all,
    blocks: labels.blocks,
    language,
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(plain.url === undefined ? {} : { url: plain.url }),
    format: plain.format,
    ...(source === undefined ? {} : { source }),
    credits: labels.credits,
    ...(plain.given === undefined ? {} : { given: plain.given }),
  }
  return { document, notes }
}
