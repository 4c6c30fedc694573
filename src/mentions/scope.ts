// Tokens with their times and places in; what stands in the clause of a figure out: where, when, in all, up to now.

import type { Language } from '../languages/language.ts'
import { lowerOf, Shape, shapeOf, Tag, tokenAt, type Tokens } from '../model/parse.ts'
import type { Id, Place, Time } from '../model/record.ts'
import { phrasesFrom } from './phrases.ts'

/** The tokens of a figure and of its sentence, and the token that says what it counts. */
export interface Clause {
  readonly start: number
  readonly last: number
  readonly begin: number
  readonly stop: number
  readonly reach: number
}

/** Questions about the clause around a figure, which words of telling and stops end. */
export interface Scopes {
  /** The time that token `i` stands in. */
  timeAt(i: number): Time | undefined
  /** Whether token `i` stands in the name of a place. */
  isPlace(i: number): boolean
  weekday(i: number): boolean
  /** A point in time told by a period begins here: "ago". */
  isPoint(i: number): boolean
  place(clause: Clause): Id | undefined
  time(clause: Clause): Id | undefined
  isNow(clause: Clause): boolean
  isTotal(clause: Clause): boolean
  /** "12 so far": a count that goes on is said so right behind it. */
  runs(last: number, stop: number): boolean
  /** The last word of change before `start` in its clause. */
  changes(start: number, floor: number): 'up' | 'down' | undefined
}

const REACH = 24
const CHANGE = 14

/** Lays the times and places over the tokens, once. */
export function makeScopes(
  tokens: Tokens,
  language: Language,
  { times, places }: { times: readonly Time[]; places: readonly Place[] },
): Scopes {
  const tables = language.figures
  const timeOf = new Int32Array(tokens.count)
  times.forEach(({ span }, n) => {
    for (let k = tokenAt(tokens, span.start); k < tokens.count && (tokens.start[k] as number) < span.end; k++) timeOf[k] = n + 1
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
  const now = phrasesFrom(tables.now)
  const total = phrasesFrom(tables.total)
  const all = phrasesFrom(tables.all)

  /** Whether the clause ends at token `k`. */
  const ends = (k: number): boolean => {
    const lower = lowerOf(tokens, k)
    return lower === ';' || lower === ':' || (shapeOf(tokens, k) & (Shape.quote | Shape.stop)) !== 0 || tables.telling.has(lower)
  }
  /** The first token behind the figure that holds; past a comma only up to the token that says what it counts. */
  const behind = <T>({ last, stop, reach }: Clause, look: (k: number) => T | undefined): T | undefined => {
    for (let k = last; k < Math.min(stop, last + REACH) && !ends(k); k++) {
      if (k > reach && lowerOf(tokens, k) === ',') break
      const found = look(k)
      if (found !== undefined) return found
    }
    return undefined
  }
  /** "… in Halvena on Monday, and 12 were hurt": the place and the day belong to the clause before. */
  const anew = (start: number, begin: number): boolean => {
    const end = lowerOf(tokens, start - 2) === ',' ? start - 3 : start - 2
    return end >= begin && tokens.tag[start - 1] === Tag.CCONJ && (timeOf[end] !== 0 || placeOf[end] !== 0)
  }
  const before = <T>({ start, begin }: Clause, look: (k: number) => T | undefined): T | undefined => {
    if (anew(start, begin)) return undefined
    for (let k = start - 1; k >= Math.max(begin, start - REACH) && !ends(k); k--) {
      const found = look(k)
      if (found !== undefined) return found
    }
    return undefined
  }
  const dateAt = (k: number): Id | undefined => {
    const time = times[(timeOf[k] as number) - 1]
    return time !== undefined && (time.kind === 'date' || time.kind === 'time') ? time.id : undefined
  }
  const placeAt = (k: number): Id | undefined => ids[(placeOf[k] as number) - 1]
  /** "claimed on Thursday the capture of 40 towns": the day is that of the claim. */
  const isTold = (k: number): boolean => {
    for (let i = k - 1; i >= Math.max(0, k - 4); i--) if (tables.telling.has(lowerOf(tokens, i))) return true
    return false
  }

  return {
    timeAt: (i) => times[(timeOf[i] as number) - 1],
    isPlace: (i) => names[i] === 1,
    weekday: (i) => Object.hasOwn(language.times.weekdays, lowerOf(tokens, i)),
    isPoint: (i) => tables.points.has(lowerOf(tokens, i)),
    place: (clause) => behind(clause, placeAt) ?? before(clause, placeAt),
    time: (clause) => behind(clause, dateAt) ?? before(clause, (k) => (timeOf[k] !== 0 && isTold(k) ? undefined : dateAt(k))),
    isNow: (clause) => {
      const look = (k: number): true | undefined => now.forward(tokens, k, clause.stop)?.value
      return (behind(clause, look) ?? before(clause, look)) === true
    },
    runs: (last, stop) => now.forward(tokens, last, stop) !== undefined || all.forward(tokens, last, stop) !== undefined,
    isTotal: (clause) =>
      total.backward(tokens, clause.start - 1, clause.begin) !== undefined ||
      behind(clause, (k) => all.forward(tokens, k, clause.stop)) !== undefined ||
      all.forward(tokens, clause.begin, clause.start) !== undefined,
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
