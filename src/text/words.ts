// The list of words of a base in, the number of a word out: one open hash table over the bytes, no string per word.

const BREAK = 10

/**
 * A function from a word to its number, 1 for the first of `list`, 0 for what is not there. `list` holds `count` words in UTF-8, joined by line
 * breaks; fifty thousand are ready within a few milliseconds.
 */
export function indexWords(list: Uint8Array, count: number): (word: string) => number {
  let size = 16
  while (size < count * 2) size *= 2
  const mask = size - 1
  const table = new Int32Array(size)
  const starts = new Int32Array(count + 1)
  for (let number = 1, at = 0; number <= count; number++) starts[number] = at = enter(table, mask, number, list, at)
  let word = new Uint8Array(1024)
  return (text) => {
    if (word.length < text.length * 3) word = new Uint8Array(text.length * 3)
    const length = encode(text, word)
    let hash = SEED
    for (let i = 0; i < length; i++) hash = Math.imul(hash ^ (word[i] as number), PRIME)
    for (let at = (hash ^ (hash >>> 15)) & mask; ; at = (at + 1) & mask) {
      const found = table[at] as number
      if (found === 0) return 0
      const start = starts[found - 1] as number
      if ((starts[found] as number) - start - 1 !== length) continue
      let i = 0
      while (i < length && list[start + i] === word[i]) i++
      if (i === length) return found
    }
  }
}

/** Enters the word that begins at `at`; gives back where the next one begins. A function of its own is compiled before the first hundred are in. */
function enter(table: Int32Array, mask: number, number: number, list: Uint8Array, at: number): number {
  let hash = SEED
  for (let byte = list[at++]; byte !== undefined && byte !== BREAK; byte = list[at++]) hash = Math.imul(hash ^ byte, PRIME)
  let place = (hash ^ (hash >>> 15)) & mask
  while (table[place] !== 0) place = (place + 1) & mask
  table[place] = number
  return at
}

/** FNV-1a, 32 bits. */
const SEED = 0x811c9dc5
const PRIME = 0x01000193

/** Writes a text in UTF-8; half a surrogate pair is U+FFFD, as TextEncoder has it. Gives back the number of bytes. */
function encode(text: string, out: Uint8Array): number {
  let at = 0
  for (let i = 0; i < text.length; i++) {
    let point = text.charCodeAt(i)
    if (point < 0x80) {
      out[at++] = point
      continue
    }
    if (point >= 0xd800 && point < 0xe000) {
      const whole = text.codePointAt(i) as number
      if (whole > 0xffff) i++
      point = whole > 0xffff ? whole : 0xfffd
    }
    if (point < 0x800) out[at++] = 0xc0 | (point >> 6)
    else {
      if (point < 0x10000) out[at++] = 0xe0 | (point >> 12)
      else {
        out[at++] = 0xf0 | (point >> 18)
        out[at++] = 0x80 | ((point >> 12) & 63)
      }
      out[at++] = 0x80 | ((point >> 6) & 63)
    }
    out[at++] = 0x80 | (point & 63)
  }
  return at
}
