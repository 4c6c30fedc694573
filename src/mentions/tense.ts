// A token in, whether what is told around it lies ahead or behind out.

import type { TimeTables } from '../languages/language.ts'
import { lowerOf, Shape, shapeOf, Tag, type Tokens } from '../model/parse.ts'

const REACH = 24

/**
 * The tense that governs the time at tokens `first` to `last`: 1 ahead ("will meet on Friday"), -1 behind ("died on Friday"), 0 not shown.
 * Looks back to the nearest word that tells, then forth, within the sentence. The governing verb of a trained parser will decide here.
 */
export function tenseAt(tokens: Tokens, first: number, last: number, tables: TimeTables): -1 | 0 | 1 {
  for (let i = first - 1; i >= 0 && i >= first - REACH; i--) {
    if (ends(tokens, i)) break
    const told = tellsAt(tokens, i, tables)
    if (told !== 0) return told
  }
  for (let i = last; i < tokens.count && i < last + REACH; i++) {
    if (ends(tokens, i)) break
    const told = tellsAt(tokens, i, tables)
    if (told !== 0) return told
  }
  return 0
}

function ends(tokens: Tokens, i: number): boolean {
  return (shapeOf(tokens, i) & Shape.stop) !== 0 || lowerOf(tokens, i) === ';'
}

function tellsAt(tokens: Tokens, i: number, tables: TimeTables): -1 | 0 | 1 {
  const word = lowerOf(tokens, i)
  if (tables.future.has(word) || tables.future.has(`${word} ${lowerOf(tokens, i + 1)}`)) {
    // "It had been due to expire on Friday" lies behind.
    const from = tables.passive.has(word) ? i : i - 1
    return tables.passive.has(lowerOf(tokens, from)) && tables.perfect.has(lowerOf(tokens, from - 1)) ? -1 : 1
  }
  if (tables.past.has(word) && !tables.passive.has(lowerOf(tokens, i - 1))) return -1
  // "will be announced": the participle tells nothing.
  if (tokens.tag[i] === Tag.VERB && tables.pastEndings.some((ending) => word.endsWith(ending)))
    return tables.passive.has(lowerOf(tokens, i - 1)) ? 0 : -1
  return 0
}
