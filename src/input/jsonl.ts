// One JSON object a line in, one document a line out; a line that is no report becomes an error of its own.

import type { Source } from '../model/record.ts'
import { decode } from './encoding.ts'
import type { Format, Input, LayoutTable, Received } from './format.ts'
import { identify } from './identity.ts'
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
      if (text.trim() === '') continue
      let line: { [key: string]: unknown }
      try {
        line = JSON.parse(text)
      } catch (error) {
        yield { line: number, error: { code: 'input.line', message: `not JSON: ${(error as Error).message}` } }
        continue
      }
      const given = typeof line?.id === 'string' ? line.id : typeof line?.id === 'number' ? String(line.id) : undefined
      if (typeof line !== 'object' || line === null || typeof line.text !== 'string') {
        yield {
          line: number,
          ...(given === undefined ? {} : { id: given }),
          error: { code: 'input.line', message: 'no "text" that is a string' },
        }
        continue
      }
      const string = (key: string): string | undefined => (typeof line[key] === 'string' ? (line[key] as string) : undefined)
      yield layOut(
        {
          id: identify(bytes),
          text: line.text,
          format: 'jsonl',
          published: string('published') ?? input.published,
          language: string('language') ?? input.language,
          title: string('title'),
          url: string('url'),
          source: source(line.source) ?? input.source,
          given,
        },
        tables,
      )
    }
  },
}

function source(value: unknown): Source | undefined {
  if (typeof value === 'string') return { name: value, kind: 'outlet' }
  if (typeof value === 'object' && value !== null && typeof (value as Source).name === 'string') return value as Source
  return undefined
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
