// A parsed document with its times and places in; what stands in the clause of a figure out: where, when, in all, up to now.

import type { Language } from '../languages/language.ts'
import { lowerOf, type Parse, Shape, shapeOf, Tag, tokenAt } from '../model/parse.ts'
import type { Id, Place, Time } from '../model/record.ts'
import { makePhrases } from './phrases.ts'

/** Questions about the clause around the tokens `start` to `last` of a figure, in the sentence `begin` to `stop`. */
export interface Scopes {
  /** The time that token `i` stands in. */
  timeAt(i: number): Time | undefined
  /** Whether token `i` stands in the name of a place. */
  isPlace(i: number): boolean
  weekday(i: number): boolean
  /** A point in time told by a period begins here: "ago". */
  isPoint(i: number): boolean
  placeNear(start: number, last: number, begin: number, stop: number): Id | undefined
  timeNear(start: number, last: number, begin: number, stop: number): Id | undefined
  isNow(start: number, last: number, begin: number, stop: number): boolean
  isTotal(start: number, last: number, begin: number, stop: number): boolean
  /** The last word of change before `start` in its clause. */
  changes(start: number, floor: number): 'up' | 'down' | undefined
}

const REACH = 24
const CHANGE = 14

/** Lays the times and places over the tokens, once. */
export function makeScopes(
  { tokens }: Parse,
  language: Language,
  { times, places }: { times: readonly Time[]; places: readonly Place[] },
): Scopes {
  const tables = language.figures
  const timeOf = new Int32Array(tokens.count)
  times.forEach((time, n) => {
    for (let k = tokenAt(tokens, time.span.start); k < tokens.count && (tokens.start[k] as number) < time.span.end; k++) timeOf[k] = n + 1
  })
  const ids: Id[] = []
  const placeOf = new Int32Array(tokens.count)
  const names = new Uint8Array(tokens.count)
  for (const place of places) {
    for (const { span, use } of place.mentions) {
      ids.push(place.id)
      for (let k = tokenAt(tokens, span.start); k < tokens.count && (tokens.start[k] as number) < span.end; k++) {
        names[k] = 1
        if (use === undefined) placeOf[k] = ids.length
      }
    }
  }
  const now = makePhrases([...tables.now].map((entry) => [entry, true] as const))
  const total = makePhrases([...tables.total].map((entry) => [entry, true] as const))

  /** Whether the clause ends at token `k`. */
  const ends = (k: number): boolean => {
    const lower = lowerOf(tokens, k)
    return lower === ';' || lower === ':' || (shapeOf(tokens, k) & (Shape.quote | Shape.stop)) !== 0 || tables.telling.has(lower)
  }

  /** The nearest token of the clause that holds: behind the figure, then before it. */
  const near = <T>(start: number, last: number, begin: number, stop: number, look: (k: number) => T | undefined): T | undefined => {
    for (let k = last; k < Math.min(stop, last + REACH) && !ends(k); k++) {
      const found = look(k)
      if (found !== undefined) return found
    }
    for (let k = start - 1; k >= Math.max(begin, start - REACH) && !ends(k); k--) {
      const found = look(k)
      if (found !== undefined) return found
    }
    return undefined
  }

  return {
    timeAt: (i) => times[(timeOf[i] as number) - 1],
    isPlace: (i) => names[i] === 1,
    weekday: (i) => Object.hasOwn(language.times.weekdays, lowerOf(tokens, i)),
    isPoint: (i) => tables.points.has(lowerOf(tokens, i)),
    placeNear: (start, last, begin, stop) => near(start, last, begin, stop, (k) => ids[(placeOf[k] as number) - 1]),
    timeNear: (start, last, begin, stop) =>
      near(start, last, begin, stop, (k) => {
        const time = times[(timeOf[k] as number) - 1]
        return time !== undefined && (time.kind === 'date' || time.kind === 'time') ? time.id : undefined
      }),
    isNow: (start, last, begin, stop) => near(start, last, begin, stop, (k) => now.forward(tokens, k, stop)?.value) ?? false,
    isTotal: (start, last, begin, stop) => near(start, last, begin, stop, (k) => total.forward(tokens, k, stop)?.value) ?? false,
    changes: (start, floor) => {
      for (let k = start - 1; k >= Math.max(floor, start - CHANGE); k--) {
        const lower = lowerOf(tokens, k)
        if (tables.changes.up.has(lower)) return 'up'
        if (tables.changes.down.has(lower)) return 'down'
        if (lower === ';' || tokens.tag[k] === Tag.SCONJ) return undefined
      }
      return undefined
    },
  }
}
