// Received bytes in, the id of the document out.

import { sha256 } from '@noble/hashes/sha2.js'

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567'

/** "d_" and the first 26 characters of the base32 (RFC 4648, lower case, no padding) SHA-256 of `bytes`. */
export function identify(bytes: Uint8Array): string {
  const hash = sha256(bytes)
  let id = 'd_'
  let buffer = 0
  let bits = 0
  for (let i = 0; id.length < 28; i++) {
    buffer = ((buffer << 8) | (hash[i] as number)) & 0xffff
    bits += 8
    while (bits >= 5 && id.length < 28) {
      id += BASE32[(buffer >> (bits - 5)) & 31]
      bits -= 5
    }
  }
  return id
}
