// The front door, whose libraries `index` or `node` brings along: text or bytes in, sourced records out.

import type { Input, Received } from './input/format.ts'
import { receive } from './input/index.ts'
import type { Record } from './model/record.ts'
import { type Packs, readDocument } from './read.ts'

export type * from './model/record.ts'
export type { Input, Received } from './input/format.ts'
export type { Packs } from './read.ts'
export type { Language } from './languages/language.ts'
export { SaysoError, ERRORS, type ErrorCode } from './model/error.ts'
export { EVENT_TYPES, type EventTypeName, type EventType, type Role } from './model/event-types.ts'
export { VERSION } from './model/version.ts'
export { languages } from './languages/index.ts'
export { formats } from './input/index.ts'
export { writers } from './output/index.ts'
export { check } from './record/check.ts'
export { lines } from './record/lines.ts'

/** A record, or the line of a jsonl input that could not be read. */
export type Outcome = { readonly record: Record } | Exclude<Received, { document: unknown }>

/**
 * Reads one report: a string (its UTF-8 bytes are what is received) or bytes.
 * Example: `read('The mayor said on Friday that two people had died.', { languages, published: '2024-11-02' })`.
 */
export function read(input: string | Uint8Array | Input, options: Packs & Omit<Input, 'bytes'>): Record {
  const whole: Input =
    typeof input === 'string'
      ? { format: 'text', ...options, bytes: encode(input) }
      : input instanceof Uint8Array
        ? { ...options, bytes: input }
        : { ...options, ...input }
  for (const outcome of readAll(whole, options)) if ('record' in outcome) return outcome.record
  for (const outcome of readAll({ ...whole, bytes: new Uint8Array(0), format: 'text' }, options))
    if ('record' in outcome) return outcome.record
  throw new RangeError('the text format yields one report')
}

/** Reads every report of an input in order; a jsonl line that is no report comes out as an error of its own. */
export function* readAll(input: Input, packs: Packs): Generator<Outcome> {
  for (const received of receive(input, packs.languages))
    yield 'document' in received ? { record: readDocument(received, packs) } : received
}

/** The UTF-8 bytes of a string; a lone surrogate becomes U+FFFD, as everywhere. */
export function encode(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3)
  let n = 0
  for (let i = 0; i < text.length; i++) {
    let c = text.codePointAt(i) as number
    if (c > 0xffff) i++
    else if (c >= 0xd800 && c <= 0xdfff) c = 0xfffd
    if (c < 0x80) bytes[n++] = c
    else if (c < 0x800) {
      bytes[n++] = 0xc0 | (c >> 6)
      bytes[n++] = 0x80 | (c & 63)
    } else if (c < 0x10000) {
      bytes[n++] = 0xe0 | (c >> 12)
      bytes[n++] = 0x80 | ((c >> 6) & 63)
      bytes[n++] = 0x80 | (c & 63)
    } else {
      bytes[n++] = 0xf0 | (c >> 18)
      bytes[n++] = 0x80 | ((c >> 12) & 63)
      bytes[n++] = 0x80 | ((c >> 6) & 63)
      bytes[n++] = 0x80 | (c & 63)
    }
  }
  return bytes.subarray(0, n)
}
