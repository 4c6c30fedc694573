// A table of words in, a table that finds its entries of several words at a token, forwards or backwards, out.

import { lowerOf, type Tokens } from '../model/parse.ts'

/** An entry that was found: its value, and the tokens from `first` up to `last`. */
export interface Match<V> {
  readonly value: V
  readonly first: number
  readonly last: number
}

/** Entries of one or more words ("no fewer than"), reached by their first or by their last word. */
export interface Phrases<V> {
  /** The longest entry that begins at token `i` and ends before `stop`. */
  forward(tokens: Tokens, i: number, stop: number): Match<V> | undefined
  /** The longest entry whose last token is `i` and that begins at or after `floor`. */
  backward(tokens: Tokens, i: number, floor: number): Match<V> | undefined
  /** Whether an entry begins with this word. */
  begins(word: string): boolean
}

const made = new WeakMap<ReadonlySet<string>, Phrases<true>>()

/** The table of a language's set of words and phrases, made once: short reports come by the thousand. */
export function phrasesFrom(words: ReadonlySet<string>): Phrases<true> {
  let phrases = made.get(words)
  if (phrases === undefined) {
    phrases = makePhrases([...words].map((entry) => [entry, true] as const))
    made.set(words, phrases)
  }
  return phrases
}

/** Makes the table. Parts of an entry are joined by one space; in the text a hyphen may stand between them ("death-toll"). */
export function makePhrases<V>(entries: Iterable<readonly [entry: string, value: V]>): Phrases<V> {
  const firsts = new Map<string, { parts: string[]; value: V }[]>()
  const lasts = new Map<string, { parts: string[]; value: V }[]>()
  const put = (map: typeof firsts, key: string, row: { parts: string[]; value: V }): void => {
    const rows = map.get(key)
    if (rows) rows.push(row)
    else map.set(key, [row])
  }
  for (const [entry, value] of entries) {
    const parts = entry.split(' ')
    put(firsts, parts[0] as string, { parts, value })
    put(lasts, parts.at(-1) as string, { parts, value })
  }
  for (const map of [firsts, lasts]) for (const rows of map.values()) rows.sort((a, b) => b.parts.length - a.parts.length)

  return {
    begins: (word) => firsts.has(word),
    forward(tokens, i, stop) {
      const rows = i < stop ? firsts.get(lowerOf(tokens, i)) : undefined
      if (rows === undefined) return undefined
      for (const { parts, value } of rows) {
        let at = i + 1
        let k = 1
        for (; k < parts.length && at < stop; k++, at++) {
          if (parts[k] !== '-' && lowerOf(tokens, at) === '-' && at + 1 < stop) at++
          if (lowerOf(tokens, at) !== parts[k]) break
        }
        if (k === parts.length) return { value, first: i, last: at }
      }
      return undefined
    },
    backward(tokens, i, floor) {
      const rows = i >= floor ? lasts.get(lowerOf(tokens, i)) : undefined
      if (rows === undefined) return undefined
      for (const { parts, value } of rows) {
        let at = i
        let k = parts.length - 2
        for (; k >= 0 && at > floor; k--) {
          at--
          if (parts[k] !== '-' && lowerOf(tokens, at) === '-' && at > floor) at--
          if (lowerOf(tokens, at) !== parts[k]) break
        }
        if (k < 0) return { value, first: at, last: i + 1 }
      }
      return undefined
    },
  }
}
