// A token in, whether what is told around it lies ahead or behind out.

import type { TimeTables } from '../languages/language.ts'
import { lowerOf, Shape, shapeOf, Tag, type Tokens } from '../model/parse.ts'

const REACH = 24

/**
 * The tense that governs the time at tokens `first` to `last`: 1 ahead ("will meet on Friday"), -1 behind ("died on Friday"), 0 not shown.
 * Looks back to the nearest word that tells, then forth, within the sentence. The governing verb of a trained parser will decide here.
 */
export function tenseAt(tokens: Tokens, first: number, last: number, tables: TimeTables): -1 | 0 | 1 {
  if (demanded(tokens, first, tables)) return 1
  // "Until Friday night it was unclear": the word that opens the sentence says only how far, the verb after it when.
  const opens = first < 2 || tokens.sentence[first - 2] !== tokens.sentence[first - 1]
  for (let i = first - 1; !opens && i >= 0 && i >= first - REACH; i--) {
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

/** "Threatened to stay away unless it stops by Monday": what is demanded or threatened by a day lies ahead, whatever the tense. */
function demanded(tokens: Tokens, first: number, tables: TimeTables): boolean {
  const due = tables.due.has(lowerOf(tokens, first - 1))
  for (let i = first - 1; i >= 0 && i >= first - REACH; i--) {
    if (ends(tokens, i)) return false
    const word = lowerOf(tokens, i)
    if (tables.conditions.has(word)) return true
    if (due && tables.demands.has(word) && !wasBefore(tokens, i, tables)) return true
  }
  return false
}

/** "had demanded", "had been ordered". */
function wasBefore(tokens: Tokens, i: number, tables: TimeTables): boolean {
  const from = tables.passive.has(lowerOf(tokens, i - 1)) ? i - 2 : i - 1
  return tables.perfect.has(lowerOf(tokens, from))
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
  // "Both sides go to Geneva on Wednesday": a journey or a sitting told in the present is a plan.
  if (tables.plans.has(word) && i > 0) {
    const before = tokens.tag[i - 1]
    if ((before === Tag.NOUN || before === Tag.PROPN || before === Tag.PRON) && tokens.sentence[i - 1] === tokens.sentence[i]) return 1
  }
  if (tables.past.has(`${word} ${lowerOf(tokens, i + 1)}`)) return -1
  if (tables.past.has(word) && !tables.passive.has(lowerOf(tokens, i - 1))) return -1
  // "will be announced": the participle tells nothing.
  if (tokens.tag[i] === Tag.VERB && tables.pastEndings.some((ending) => word.endsWith(ending)))
    return tables.passive.has(lowerOf(tokens, i - 1)) ? 0 : -1
  return 0
}
