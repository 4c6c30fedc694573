// A word form in, what the network sees of it out: the row of its word and the rows of its hashed affixes and shape.

/** Hashed features of a form: endings of one to five letters, beginnings of one to four, the shape. */
export const FEATURES = 10

const LETTER = /\p{L}/u
const UPPER = /\p{Lu}/u

/** A form as words are looked up: lower case, each digit a 0, straight apostrophes. "Kherson" is "kherson", "1,200" is "0,000". */
export function wordOf(form: string): string {
  let plain = true
  for (let i = 0; i < form.length; i++) {
    const c = form.charCodeAt(i)
    if (c < 97 || c > 122) {
      plain = false
      break
    }
  }
  return plain
    ? form
    : form
        .toLowerCase()
        .replace(/[0-9]/g, '0')
        .replace(/[’ʼ`´]/g, "'")
}

/** What a form looks like, runs cut at two: "Kherson" is "Xxx", "McDonald" "XxXxx", "1,200" "d,dd", "NATO" "XX"; at most eight signs. */
export function shapeOf(form: string): string {
  let out = ''
  let last = ''
  let run = 0
  for (const sign of form) {
    const c = sign.charCodeAt(0)
    const kind =
      c < 128
        ? c >= 65 && c <= 90
          ? 'X'
          : c >= 97 && c <= 122
            ? 'x'
            : c >= 48 && c <= 57
              ? 'd'
              : sign
        : UPPER.test(sign)
          ? 'X'
          : LETTER.test(sign)
            ? 'x'
            : sign
    run = kind === last ? run + 1 : 1
    last = kind
    if (run <= 2) out += kind
    if (out.length >= 8) break
  }
  return out
}

/** FNV-1a over code units with a last mixing (as in MurmurHash3), into `buckets`. */
function hash(seed: number, s: string, from: number, to: number, buckets: number): number {
  let h = Math.imul(0x811c9dc5 ^ seed, 0x01000193)
  for (let i = from; i < to; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193)
  h ^= h >>> 15
  h = Math.imul(h, 0x2c1b3c6d)
  h ^= h >>> 12
  return (h >>> 0) % buckets
}

/** Writes the rows of a form's hashed features, each below `buckets`, to `out` from `at` on. `word` is `wordOf(form)`. */
export function featuresOf(form: string, word: string, buckets: number, out: Int32Array, at: number): void {
  const n = word.length
  for (let k = 1; k <= 5; k++) out[at + k - 1] = hash(k, word, n > k ? n - k : 0, n, buckets)
  for (let k = 1; k <= 4; k++) out[at + 4 + k] = hash(16 + k, word, 0, n > k ? k : n, buckets)
  const shape = shapeOf(form)
  out[at + 9] = hash(32, shape, 0, shape.length, buckets)
}
