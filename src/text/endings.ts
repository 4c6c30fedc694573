// A section of a language base in, what the ending of a word says out: the longest ending that is known, or the whole word.

import type { Pack } from './pack.ts'
import { wordOf } from './features.ts'

/** No ending is longer; a whole word is known as a space and the word. */
export const LONGEST = 8

/** What endings say: a value for a word of a class, the longest known ending first (Mikheev 1997, "Automatic rule induction for unknown-word guessing"). */
export interface Endings {
  /** The values, as the trainer wrote them. */
  readonly values: readonly string[]
  /** Index into `values` of a word of class `name` ("VERB VBD") by its form; -1 where nothing is known of the class. */
  find(name: string, form: string): number
}

/**
 * Opens the sections `prefix.classes` (one a line, the commonest first), `prefix.counts` (endings a class), `prefix.endings` (one a line),
 * `prefix.choices` (the value of each) and `prefix.values` (one a line). What a class says nothing of, and every word of an unknown class, is
 * read by the commonest class of the same fine class that has a rule for all words, else of the same coarse one.
 */
export function openEndings(pack: Pack, prefix: string): Endings {
  const classes = pack.text(`${prefix}.classes`).split('\n')
  const counts = pack.numbers(`${prefix}.counts`)
  const endings = pack.text(`${prefix}.endings`).split('\n')
  const choices = pack.numbers(`${prefix}.choices`)
  const tables = new Map<string, ReadonlyMap<string, number>>()
  const like = new Map<string, ReadonlyMap<string, number>>()
  let at = 0
  classes.forEach((name, c) => {
    const table = new Map<string, number>()
    for (const last = at + (counts[c] as number); at < last; at++) table.set(endings[at] as string, choices[at] as number)
    tables.set(name, table)
    const [tag, fine] = name.split(' ')
    for (const key of [`${tag} *`, `* ${fine}`]) if (table.has('') && !like.has(key)) like.set(key, table)
  })
  const look = (table: ReadonlyMap<string, number> | undefined, word: string): number => {
    if (table === undefined) return -1
    const whole = table.get(` ${word}`)
    if (whole !== undefined) return whole
    for (let k = Math.max(0, word.length - LONGEST); k <= word.length; k++) {
      const value = table.get(word.slice(k))
      if (value !== undefined) return value
    }
    return -1
  }
  return {
    values: pack.text(`${prefix}.values`).split('\n'),
    find(name, form) {
      const word = wordOf(form)
      const value = look(tables.get(name), word)
      if (value >= 0) return value
      const [tag, fine] = name.split(' ')
      return look(like.get(`* ${fine}`) ?? like.get(`${tag} *`), word)
    },
  }
}
