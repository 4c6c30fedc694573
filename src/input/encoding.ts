// Received bytes in, their text out: byte order mark, header, UTF-8, UTF-16 by its zeros, then a guess; or the word that they are no text.

import * as iso2022 from 'chardet/lib/encoding/iso2022.js'
import * as mbcs from 'chardet/lib/encoding/mbcs.js'
import * as sbcs from 'chardet/lib/encoding/sbcs.js'
import { makeNote } from '../model/note.ts'
import type { Note } from '../model/record.ts'

/** Decoded text, with a note where the charset was guessed or characters were replaced; no text where the bytes are a binary file. */
export interface Decoded {
  readonly text: string
  readonly charset: string
  readonly notes: readonly Note[]
  readonly binary?: true
}

const SAMPLE = 65536

/**
 * Decodes bytes to text: BOM, then `charset` (an HTTP header's), then strict UTF-8, then UTF-16 without a BOM, then chardet. A BOM is no
 * character of the text. Bytes that are no text (a picture, an archive, a PDF) give an empty text and the note `input.binary`. Never throws.
 */
export function decode(bytes: Uint8Array, charset?: string): Decoded {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return judge(asUtf8(bytes.subarray(3)))
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return judge(as('utf-16le', bytes) as Decoded)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return judge(as('utf-16be', bytes) as Decoded)
  if (magic(bytes)) return binary()
  if (charset !== undefined) {
    const given = as(charset, bytes)
    if (given) return judge(given)
  }
  const wide = utf16(bytes)
  if (wide !== undefined) return judge(as(wide, bytes) as Decoded)
  try {
    return judge({ text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), charset: 'utf-8', notes: [] })
  } catch {
    // Not UTF-8.
  }
  if (controls(bytes)) return binary()
  const guess = guessCharset(bytes.subarray(0, SAMPLE))
  const guessed = guess === undefined ? undefined : as(guess, bytes)
  if (guessed === undefined) return judge(asUtf8(bytes))
  const note = makeNote('info', 'encoding.guessed', `read as ${guessed.charset}: the bytes are not UTF-8 and name no charset`)
  return judge({ ...guessed, notes: [note, ...guessed.notes] })
}

/** The text in a named charset; undefined where the platform knows no such charset, as some headers have it. */
function as(charset: string, bytes: Uint8Array): Decoded | undefined {
  try {
    return withReplaced({ text: new TextDecoder(charset).decode(bytes), charset: charset.toLowerCase(), notes: [] })
  } catch {
    return undefined
  }
}

function asUtf8(bytes: Uint8Array): Decoded {
  return withReplaced({ text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), charset: 'utf-8', notes: [] })
}

function withReplaced(decoded: Decoded): Decoded {
  if (!decoded.text.includes('\ufffd')) return decoded
  const note = makeNote('warning', 'encoding.replaced', 'some bytes are no characters and stand as U+FFFD')
  return { ...decoded, notes: [...decoded.notes, note] }
}

function binary(): Decoded {
  const note = makeNote('warning', 'input.binary', 'the bytes are no text: nothing was read')
  return { text: '', charset: 'binary', notes: [note], binary: true }
}

/** First bytes of files that are no text: PDF, PNG, GIF, JPEG, ZIP (and office files), gzip, ELF, older office files, RIFF, 7z, class files. */
const MAGIC: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x89, 0x50, 0x4e, 0x47],
  [0x47, 0x49, 0x46, 0x38],
  [0xff, 0xd8, 0xff],
  [0x50, 0x4b, 0x03, 0x04],
  [0x1f, 0x8b],
  [0x7f, 0x45, 0x4c, 0x46],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0xca, 0xfe, 0xba, 0xbe],
]

function magic(bytes: Uint8Array): boolean {
  return MAGIC.some((mark) => mark.every((byte, i) => bytes[i] === byte))
}

/** A decoded text of which a tenth of the first characters is control characters or replaced ones is no text. */
function judge(decoded: Decoded): Decoded {
  const length = Math.min(decoded.text.length, SAMPLE)
  let odd = 0
  for (let i = 0; i < length; i++) {
    const c = decoded.text.charCodeAt(i)
    if ((c < 32 && c !== 9 && c !== 10 && c !== 12 && c !== 13) || c === 0x7f || c === 0xfffd) odd++
  }
  return odd * 10 > length && odd > 8 ? binary() : decoded
}

function controls(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SAMPLE)
  let odd = 0
  for (let i = 0; i < length; i++) {
    const c = bytes[i] as number
    if ((c < 32 && c !== 9 && c !== 10 && c !== 12 && c !== 13 && c !== 27) || c === 0x7f) odd++
  }
  return odd * 20 > length && odd > 8
}

/**
 * UTF-16 without a byte order mark shows in its upper bytes: they are 0 (Latin), 4 (Cyrillic) or 0x20 (dashes, quotation marks), which no
 * single-byte text holds in every second place.
 */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, 4096) & ~1
  if (length < 8) return undefined
  const upper = [0, 0]
  const zero = [0, 0]
  for (let i = 0; i < length; i++) {
    const c = bytes[i]
    if (c === 0 || c === 4 || c === 0x20) upper[i & 1] = (upper[i & 1] as number) + 1
    if (c === 0) zero[i & 1] = (zero[i & 1] as number) + 1
  }
  const half = length / 2
  const [even, odd] = upper as [number, number]
  const [zeroEven, zeroOdd] = zero as [number, number]
  if (odd > half * 0.9 && zeroOdd > 0 && zeroEven * 10 < half && even < half * 0.5) return 'utf-16le'
  if (even > half * 0.9 && zeroEven > 0 && zeroOdd * 10 < half && odd < half * 0.5) return 'utf-16be'
  return undefined
}

// The recognisers of chardet by themselves: its front door asks for the disk, which no browser has.
const RECOGNISERS = [
  new mbcs.sjis(),
  new mbcs.big5(),
  new mbcs.euc_jp(),
  new mbcs.euc_kr(),
  new mbcs.gb_18030(),
  new iso2022.ISO_2022_JP(),
  new iso2022.ISO_2022_KR(),
  new sbcs.ISO_8859_1(),
  new sbcs.ISO_8859_2(),
  new sbcs.ISO_8859_5(),
  new sbcs.ISO_8859_6(),
  new sbcs.ISO_8859_7(),
  new sbcs.ISO_8859_8(),
  new sbcs.ISO_8859_9(),
  new sbcs.windows_1251(),
  new sbcs.windows_1256(),
  new sbcs.windows_1257(),
  new sbcs.windows_1258(),
  new sbcs.windows_874(),
  new sbcs.KOI8_R(),
]

function guessCharset(bytes: Uint8Array): string | undefined {
  const byteStats: number[] = Array.from({ length: 256 }, () => 0)
  for (const byte of bytes) byteStats[byte] = (byteStats[byte] as number) + 1
  let c1Bytes = false
  for (let i = 0x80; i <= 0x9f; i++) if (byteStats[i] !== 0) c1Bytes = true
  const context = { byteStats, c1Bytes, rawInput: bytes, rawLen: bytes.length, inputBytes: bytes, inputLen: bytes.length }
  let best: { confidence: number; name: string } | undefined
  for (const recogniser of RECOGNISERS) {
    const match = recogniser.match(context)
    if (match && (best === undefined || match.confidence > best.confidence)) best = match
  }
  return best?.name
}
