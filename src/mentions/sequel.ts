// A figure and what stands before it in; how it follows out: in a list, as a part, set against it, saying the same once more, or naming the count.

import { lowerOf, Relation, Shape, shapeOf, Tag } from '../model/parse.ts'
import type { Count } from './count.ts'
import type { DraftFigure } from '../model/draft.ts'
import { Role, roleOf } from './number.ts'
import type { Reading, Room } from './reading.ts'

/** A figure on its way: what the next one in a list may take over. */
export interface Draft {
  readonly figure: DraftFigure
  readonly last: number
  readonly count: Count | undefined
  /** It counts people or things, and measures nothing. */
  readonly counts: boolean
  /** It is a part of the one before ("including"), or stands in a list with one. */
  readonly part: boolean
}

/** How a figure follows the one before it: a list ("5 soldiers and 12 civilians") or a part ("12 people, including three children"). */
export function joinsAs({ tokens, parts }: Reading, last: number, start: number): 'list' | 'part' | undefined {
  // "12 people were killed in the raid, including three children"
  const end = tokens.tag[start - 1] === Tag.DET ? start - 1 : start
  if (parts.backward(tokens, end - 1, last)) return 'part'
  let joint: 'list' | undefined
  let k = last
  for (; k < start && k < last + 5; k++) {
    if (lowerOf(tokens, k) === ',' || tokens.tag[k] === Tag.CCONJ) joint = 'list'
    // "six priests and their two employees"
    else if (!(joint && (tokens.tag[k] === Tag.DET || tokens.relation[k] === Relation.nmod_poss))) return undefined
  }
  return k === start ? joint : undefined
}

/** Whether a number is set against the figure before it: "up from 63", "rose to 52 from 49". */
export function isCompared({ tokens, tables, compared, scopes }: Reading, start: number, { floor, begin }: Room): boolean {
  if (compared.backward(tokens, start - 1, floor)) return true
  return start > floor && tables.joints.from.has(lowerOf(tokens, start - 1)) && scopes.changes(start, begin) !== undefined
}

const NAMING = 12

/** Whether a bare number is told as the count itself: "spoke first of six and then of nine", "put the toll at 17", "a figure of 19". */
export function isNamed({ tokens, tables, namings, numerals, aspects }: Reading, start: number, { begin, stop }: Room): boolean {
  if (namings.backward(tokens, start - 1, begin)) return true
  const back = lowerOf(tokens, start - 1)
  const level = tables.naming.at.has(back)
  if (!level && !tables.joints.of.has(back)) return false
  for (let k = start - 2; k >= begin && k > start - NAMING; k--) {
    const lower = lowerOf(tokens, k)
    if (level) {
      // "put the toll in the two districts at 17"
      if (tables.naming.tolls.has(lower)) return true
      // "puts the number of dead at 12", not "the number of visitors"
      if (tables.quantities.has(lower) && tables.joints.of.has(lowerOf(tokens, k + 1)) && aspects.nouns.forward(tokens, k + 2, stop))
        return true
      if ((shapeOf(tokens, k) & Shape.punctuation) !== 0 || tables.telling.has(lower)) return false
      continue
    }
    if (tables.naming.speaks.has(lower)) return true
    const tag = tokens.tag[k]
    const passes =
      tag === Tag.ADV || tag === Tag.ADJ || tag === Tag.CCONJ || tag === Tag.NUM || lower === ',' || tables.joints.of.has(lower)
    if (!passes && (roleOf(tokens, numerals, k) & (Role.digits | Role.word)) === 0) return false
  }
  return false
}

const WITHDRAWING = 14

/** Whether a named figure is taken back behind it: "a figure of 19 dead was an error"; "was not an error" takes nothing back. */
export function isWithdrawn(
  { tokens, namings, withdrawals, language }: Reading,
  start: number,
  last: number,
  { begin, stop }: Room,
): boolean {
  if (!namings.backward(tokens, start - 1, begin)) return false
  for (let k = last; k < Math.min(stop, last + WITHDRAWING); k++) {
    if (withdrawals.forward(tokens, k, stop)) return true
    if (language.words.negations.has(lowerOf(tokens, k))) return false
  }
  return false
}

/** A figure that says the one before it in another unit: "100 km (60 miles)", "17.5 points, or 0.22 percent". */
export function isRestated({ tokens, tables }: Reading, { last, figure }: Draft, start: number): boolean {
  if (figure.unit === '') return false
  if (lowerOf(tokens, last) === '(') return start === last + 1
  const or = lowerOf(tokens, last) === ',' ? last + 1 : last
  return tables.joints.or.has(lowerOf(tokens, or)) && start === or + 1
}
