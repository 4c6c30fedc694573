// A figure and the one before it in; how it follows out: in a list, as a part, set against it, or saying the same once more.

import { lowerOf, Tag } from '../model/parse.ts'
import type { Count } from './count.ts'
import type { DraftFigure } from '../model/draft.ts'
import type { Reading, Room } from './reading.ts'

/** A figure on its way: what the next one in a list may take over. */
export interface Draft {
  readonly figure: DraftFigure
  readonly last: number
  readonly count: Count | undefined
  /** It counts people or things, and measures nothing. */
  readonly counts: boolean
}

/** How a figure follows the one before it: a list ("5 soldiers and 12 civilians") or a part ("12 people, including three children"). */
export function joinsAs({ tokens, parts }: Reading, last: number, start: number): 'list' | 'part' | undefined {
  let joint: 'list' | undefined
  let k = last
  for (; k < start && k < last + 5; k++) {
    const part = parts.forward(tokens, k, start)
    if (part && (part.last === start || tokens.tag[part.last] === Tag.DET)) return 'part'
    if (lowerOf(tokens, k) === ',' || tokens.tag[k] === Tag.CCONJ) joint = 'list'
    else if (!(joint && tokens.tag[k] === Tag.DET)) return undefined
  }
  return k === start ? joint : undefined
}

/** Whether a number is set against the figure before it: "up from 63", "rose to 52 from 49". */
export function isCompared({ tokens, tables, compared, scopes }: Reading, start: number, { floor, begin }: Room): boolean {
  if (compared.backward(tokens, start - 1, floor)) return true
  return start > floor && tables.joints.from.has(lowerOf(tokens, start - 1)) && scopes.changes(start, begin) !== undefined
}

/** A figure that says the one before it in another unit: "100 km (60 miles)", "17.5 points, or 0.22 percent". */
export function isRestated({ tokens, tables }: Reading, { last, figure }: Draft, start: number): boolean {
  if (figure.unit === '') return false
  if (lowerOf(tokens, last) === '(') return start === last + 1
  const or = lowerOf(tokens, last) === ',' ? last + 1 : last
  return tables.joints.or.has(lowerOf(tokens, or)) && start === or + 1
}
