// Words with their classes and values in, the shortest list of endings that tells the values out (what src/text/endings.ts opens).

import { wordOf } from '../../src/text/features.ts'
import { LONGEST } from '../../src/text/endings.ts'
import type { Part, Parts } from './pack.ts'

/** A word as it was seen: its class ("VERB VBD"), its form, what is to be told of it. */
export interface Example {
  readonly name: string
  readonly form: string
  readonly value: string
}

type Counts = Map<string, number>

const add = (counts: Counts, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1)
const into = <K, V>(map: Map<K, V>, key: K, make: () => V): V => {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

/** The commonest value; of equals the first in the order of code units. */
function commonest(counts: Counts): [value: string, count: number] {
  let best: [string, number] = ['', 0]
  for (const [value, count] of counts) if (count > best[1] || (count === best[1] && value < best[0])) best = [value, count]
  return best
}

/** A section of lines. */
export function lines(all: Iterable<string>): Part {
  const data = new TextEncoder().encode([...all].join('\n'))
  return { type: 'utf8', shape: [data.length], data }
}

/** How many words a class has at least for its endings to be rules, and an ending to be one. */
export const WORDS = 30
const LEAST = 2

/**
 * Trains endings: an ending is kept where the words that have it mostly want another value than the next shorter ending says, a whole word
 * where its longest ending says otherwise. Words are counted once, whatever their number, so that the rule for unknown words is that of many
 * words, not of common ones. A class of few words has no endings but those of its words, and `plain` where nothing like it has many.
 * `more` are words that are known from elsewhere: they make no rule.
 */
export function trainEndings(prefix: string, examples: Iterable<Example>, plain: string, more: readonly Example[] = []): Parts {
  const classes = new Map<string, Map<string, Counts>>()
  const sizes: Counts = new Map()
  for (const { name, form, value } of examples) {
    add(sizes, name)
    add(
      into(
        into(classes, name, () => new Map()),
        wordOf(form),
        () => new Map(),
      ),
      value,
    )
  }
  const order = [...classes.keys()].toSorted((a, b) => (sizes.get(b) as number) - (sizes.get(a) as number) || (a < b ? -1 : 1))
  const values = new Map<string, number>()
  const endings: string[] = []
  const choices: number[] = []
  const counts: number[] = []
  for (const name of order) {
    const words = classes.get(name) as Map<string, Counts>
    const nodes = new Map<string, Counts>()
    for (const [word, seen] of words) {
      const [value] = commonest(seen)
      for (let k = Math.max(0, word.length - LONGEST); k <= word.length; k++)
        add(
          into(nodes, word.slice(k), () => new Map()),
          value,
        )
    }
    const table = new Map<string, string>()
    const few = words.size < WORDS
    const told = (word: string, from: number): string | undefined => {
      for (let k = from; k <= word.length; k++) {
        const value = table.get(word.slice(k))
        if (value !== undefined) return value
      }
      return undefined
    }
    for (const [ending, seen] of [...nodes].toSorted(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))) {
      const [value, count] = commonest(seen)
      const before = told(ending, 1)
      if (ending === '') {
        if (!few) table.set('', count >= LEAST ? value : plain)
        else if (!isLike(name, order, classes)) table.set('', plain)
      } else if (!few && value !== before && count >= LEAST && count > (seen.get(before as string) ?? 0)) table.set(ending, value)
    }
    for (const [word, seen] of words) {
      const [value, count] = commonest(seen)
      const before = told(word, Math.max(0, word.length - LONGEST))
      if (value !== before && count > (seen.get(before as string) ?? 0)) table.set(` ${word}`, value)
    }
    for (const { name: other, form, value } of more) {
      const word = wordOf(form)
      if (other === name && !words.has(word) && value !== told(word, Math.max(0, word.length - LONGEST))) table.set(` ${word}`, value)
    }
    // Sorted from the end of the word: neighbours are alike, and the pack is small.
    const backwards = (word: string): string => [...word].toReversed().join('')
    const rows = [...table].map(([ending, value]) => [backwards(ending), ending, value] as const)
    for (const [, ending, value] of rows.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) {
      endings.push(ending)
      choices.push(into(values, value, () => values.size))
    }
    counts.push(table.size)
  }
  return {
    [`${prefix}.classes`]: lines(order),
    [`${prefix}.counts`]: { type: 'i32', shape: [counts.length], data: Int32Array.from(counts) },
    [`${prefix}.endings`]: lines(endings),
    [`${prefix}.choices`]: { type: 'u16', shape: [choices.length], data: Uint16Array.from(choices) },
    [`${prefix}.values`]: lines(values.keys()),
  }
}

/** Whether a class of many words shares the fine class, else the coarse one: the reader then looks there. */
function isLike(name: string, order: readonly string[], classes: ReadonlyMap<string, ReadonlyMap<string, Counts>>): boolean {
  const [tag, fine] = name.split(' ')
  return order.some((other) => {
    const [otherTag, otherFine] = other.split(' ')
    return (otherTag === tag || otherFine === fine) && (classes.get(other) as ReadonlyMap<string, Counts>).size >= WORDS
  })
}
