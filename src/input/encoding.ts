// Received bytes in, their text out: byte order mark, header, UTF-8, then a guess.

import { analyse } from 'chardet'
import type { Note } from '../model/record.ts'

/** Decoded text, with a note where the charset was guessed or characters were replaced. */
export interface Decoded {
  readonly text: string
  readonly charset: string
  readonly notes: readonly Note[]
}

/** Decodes bytes to text: BOM, then `charset` (an HTTP header's), then strict UTF-8, then chardet. Never throws. */
export function decode(bytes: Uint8Array, charset?: string): Decoded {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return asUtf8(bytes.subarray(3))
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), charset: 'utf-16le', notes: [] }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), charset: 'utf-16be', notes: [] }
  if (charset !== undefined) {
    try {
      return { text: new TextDecoder(charset).decode(bytes), charset, notes: [] }
    } catch {
      // An unknown label in a header says nothing.
    }
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), charset: 'utf-8', notes: [] }
  } catch {
    // Not UTF-8.
  }
  const guess = analyse(bytes.subarray(0, 65536))[0]?.name
  if (guess !== undefined) {
    try {
      const text = new TextDecoder(guess).decode(bytes)
      return {
        text,
        charset: guess.toLowerCase(),
        notes: [{ level: 'info', code: 'encoding.guessed', message: `read as ${guess}: the bytes are not UTF-8 and name no charset` }],
      }
    } catch {
      // A charset that the platform does not decode.
    }
  }
  return asUtf8(bytes)
}

function asUtf8(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const notes: Note[] = text.includes('\ufffd')
    ? [{ level: 'warning', code: 'encoding.replaced', message: 'some bytes are no characters and were replaced by U+FFFD' }]
    : []
  return { text, charset: 'utf-8', notes }
}
