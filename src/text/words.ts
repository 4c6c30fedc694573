// The list of words of a base in, the number of a word out: one open hash table, no string per word.

/** FNV-1a over code units. */
function hash(text: string, from: number, to: number): number {
  let h = 0x811c9dc5
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h ^ (h >>> 15)
}

/**
 * A function from a word to its number, 1 for the first of `list`, 0 for what is not there. `list` holds the words joined by line breaks;
 * forty thousand are ready within a few milliseconds.
 */
export function indexWords(list: string): (word: string) => number {
  const starts: number[] = []
  for (let at = 0; at < list.length;) {
    const end = list.indexOf('\n', at)
    starts.push(at)
    at = end < 0 ? list.length + 1 : end + 1
  }
  starts.push(list.endsWith('\n') ? list.length : list.length + 1)
  const count = starts.length - 1
  let size = 16
  while (size < count * 2) size *= 2
  const mask = size - 1
  const table = new Int32Array(size)
  for (let i = 0; i < count; i++) {
    let at = hash(list, starts[i] as number, (starts[i + 1] as number) - 1) & mask
    while (table[at] !== 0) at = (at + 1) & mask
    table[at] = i + 1
  }
  return (word) => {
    let at = hash(word, 0, word.length) & mask
    for (;;) {
      const number = table[at] as number
      if (number === 0) return 0
      const start = starts[number - 1] as number
      if ((starts[number] as number) - start - 1 === word.length && list.startsWith(word, start)) return number
      at = (at + 1) & mask
    }
  }
}
