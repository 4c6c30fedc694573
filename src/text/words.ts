// The list of words of a base in, the number of a word out: words lie by buckets of their hash, no string and no table entry per word.

const BREAK = 10

/** The bucket of a word in UTF-8 among `count`, a power of two: FNV-1a, 32 bits. */
export function bucketOf(word: ArrayLike<number>, length: number, count: number): number {
  let h = 0x811c9dc5
  for (let i = 0; i < length; i++) h = Math.imul(h ^ (word[i] as number), 0x01000193)
  return (h ^ (h >>> 15)) & (count - 1)
}

/**
 * A function from a word to its number, 1 for the first of `list`, 0 for what is not there. `list` holds the words in UTF-8, joined by line
 * breaks, bucket after bucket; `buckets` how many words each of them has, then how many bytes, with a line break for every word.
 */
export function indexWords(list: Uint8Array, buckets: ArrayLike<number>): (word: string) => number {
  const count = buckets.length >> 1
  const numbers = new Int32Array(count + 1)
  const starts = new Int32Array(count + 1)
  for (let b = 0; b < count; b++) {
    numbers[b + 1] = (numbers[b] as number) + (buckets[b] as number)
    starts[b + 1] = (starts[b] as number) + (buckets[count + b] as number)
  }
  let word = new Uint8Array(1024)
  return (text) => {
    if (word.length < text.length * 3) word = new Uint8Array(text.length * 3)
    const length = encode(text, word)
    const b = bucketOf(word, length, count)
    let at = starts[b] as number
    for (let number = numbers[b] as number; number < (numbers[b + 1] as number);) {
      number++
      const start = at
      while (at < list.length && list[at] !== BREAK) at++
      if (at++ - start !== length) continue
      let i = 0
      while (i < length && list[start + i] === word[i]) i++
      if (i === length) return number
    }
    return 0
  }
}

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
