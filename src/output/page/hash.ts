// The text of an inline script or style in, its source for a Content-Security-Policy out.

import { sha256 } from '@noble/hashes/sha2.js'

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** `'sha256-…'` (https://www.w3.org/TR/CSP3/#grammardef-hash-source) of an ASCII text. */
export function cspHash(text: string): string {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 127) throw new RangeError('inline scripts and styles are ASCII')
    bytes[i] = code
  }
  const hash = sha256(bytes)
  let out = ''
  for (let i = 0; i < hash.length; i += 3) {
    const [a, b, c] = [hash[i] as number, hash[i + 1], hash[i + 2]]
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0)
    out += BASE64[bits >> 18] as string
    out += BASE64[(bits >> 12) & 63] as string
    out += b === undefined ? '=' : (BASE64[(bits >> 6) & 63] as string)
    out += c === undefined ? '=' : (BASE64[bits & 63] as string)
  }
  return `'sha256-${out}'`
}
