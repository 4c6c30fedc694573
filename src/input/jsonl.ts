// One JSON object a line in, one document a line out; a line that is no report becomes an error of its own.

import { makeNote } from '../model/note.ts'
import type { Note, Source } from '../model/record.ts'
import { isDate } from './date.ts'
import { decode } from './encoding.ts'
import type { Format, Input, LayoutTable, Received } from './format.ts'
import { identify } from './identity.ts'
import { isLanguage } from './language.ts'
import { layOut } from './text.ts'

/** Reports as JSON, one a line. */
export const jsonl: Format = {
  name: 'jsonl',
  means: 'one report a line: {"id","text","published"?,"language"?,"title"?,"url"?,"source"?}',
  endings: ['jsonl', 'ndjson'],
  recognizes: (head) => /^(?:\xef\xbb\xbf)?\s*\{\s*"/.test(head),
  *receive(input: Input, tables: readonly LayoutTable[]): Iterable<Received> {
    let number = 0
    for (const bytes of splitLines(input.bytes)) {
      number++
      const { text } = decode(bytes)
      if (text.trim() === '' && !bytes.some((byte) => byte > 32)) continue
      let line: { [key: string]: unknown } | undefined
      try {
        line = JSON.parse(text)
      } catch {
        // Told below: the platform's words for it differ from engine to engine.
      }
      if (typeof line !== 'object' || line === null || Array.isArray(line)) {
        yield { line: number, error: { code: 'input.line', message: 'not a JSON object' } }
        continue
      }
      const given = typeof line.id === 'string' ? line.id : typeof line.id === 'number' ? String(line.id) : undefined
      if (typeof line.text !== 'string') {
        const error = { code: 'input.line', message: 'no "text" that is a string' }
        yield given === undefined ? { line: number, error } : { line: number, id: given, error }
        continue
      }
      const notes: Note[] = []
      /** A field of the line, or a note where it is there and is not what it should be. */
      const field = (key: keyof typeof INVALID, valid: (value: string) => boolean): string | undefined => {
        const value = line[key]
        if (value === undefined || value === null) return undefined
        if (typeof value === 'string' && valid(value)) return value
        notes.push(INVALID[key])
        return undefined
      }
      const published = field('published', isDate)
      const language = field('language', isLanguage)
      const title = field('title', () => true)
      const url = field('url', () => true)
      const { document, notes: more } = layOut(
        {
          id: identify(bytes),
          text: line.text,
          format: 'jsonl',
          published: input.published ?? published,
          language: input.language ?? language,
          title,
          url,
          source: input.source ?? readSource(line.source, notes),
          given,
        },
        tables,
      )
      yield { document, notes: [...notes, ...more] }
    }
  },
}

const INVALID = {
  published: makeNote('warning', 'published.invalid', '"published" is not an ISO 8601 date and was left out'),
  language: makeNote('warning', 'language.invalid', '"language" is not a BCP 47 tag and was left out'),
  title: makeNote('warning', 'title.invalid', '"title" is not a string and was left out'),
  url: makeNote('warning', 'url.invalid', '"url" is not a string and was left out'),
} satisfies { readonly [field: string]: Note }

const KINDS: ReadonlySet<unknown> = new Set<Source['kind']>(['outlet', 'agency', 'official', 'company', 'person'])

/** A name, or an object with a name: an unknown kind is an outlet, with a note; extra fields are left out. */
function readSource(value: unknown, notes: Note[]): Source | undefined {
  if (value === undefined || value === null) return undefined
  const left = (message: string): void => void notes.push(makeNote('warning', 'source.invalid', message))
  if (typeof value === 'string' && value !== '') return { name: value, kind: 'outlet' }
  const { name, kind, domain, country } = value as { [key: string]: unknown }
  if (typeof name !== 'string' || name === '') {
    left('"source" has no name and was left out')
    return undefined
  }
  if (kind !== undefined && !KINDS.has(kind)) left('"source" is of an unknown kind and is taken to be an outlet')
  return {
    name,
    kind: KINDS.has(kind) ? (kind as Source['kind']) : 'outlet',
    ...(typeof domain === 'string' ? { domain } : {}),
    ...(typeof country === 'string' && /^[A-Z]{2}$/.test(country) ? { country } : {}),
  }
}

/** Cuts bytes at line feeds; a carriage return before one belongs to the break. */
function* splitLines(bytes: Uint8Array): Iterable<Uint8Array> {
  let start = 0
  while (start < bytes.length) {
    let end = bytes.indexOf(10, start)
    if (end < 0) end = bytes.length
    yield bytes.subarray(start, end > start && bytes[end - 1] === 13 ? end - 1 : end)
    start = end + 1
  }
}
