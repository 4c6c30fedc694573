// An event with its arguments in; where, when and how many out.

import type { Role } from '../model/event-types.ts'
import type { Id } from '../model/record.ts'
import type { Filled } from './argument.ts'
import { type Chunk, Piece } from './clause.ts'
import { boundsOf, lower, type Reading, type Trigger } from './reading.ts'
import { Link } from './syntax.ts'

/** The figures in the phrases of who or what it happened to. */
export function figuresOf(reading: Reading, found: readonly Filled[]): Id[] {
  const { ground } = reading
  const ids: Id[] = []
  for (const { role, first, last } of found) {
    if (role !== 'target' && role !== 'who' && role !== 'what') continue
    for (let i = first; i < last; i++) {
      const at = ground.figureAt[i] as number
      if (at < 0) continue
      const id = ground.context.figures[at]!.id
      if (!ids.includes(id)) ids.push(id)
    }
  }
  return ids
}

/** Where it happened: the places of "where", else of what was struck, taken, left or entered. */
export function placesOf(reading: Reading, found: readonly Filled[]): Id[] {
  const ids: Id[] = []
  const collect = (role: Role): void => {
    for (const one of found) {
      if (one.role !== role) continue
      if (one.fills !== undefined && reading.ground.places.has(one.fills) && !ids.includes(one.fills)) ids.push(one.fills)
      for (let i = one.first; i < one.last; i++) {
        const at = reading.ground.placeAt[i] as number
        if (at < 0) continue
        const id = reading.ground.context.places[at]!.id
        if (!ids.includes(id)) ids.push(id)
      }
    }
  }
  for (const role of ['where', 'target', 'from', 'to', 'what'] as const) {
    collect(role)
    if (ids.length > 0 && role !== 'where') break
  }
  return ids
}

/** The time of the clause: the nearest that is not when something was said. */
export function timeOf(reading: Reading, { piece, token, sentence, as }: Trigger, others: ReadonlySet<number>): Id | undefined {
  const { clauses, ground, parse } = reading
  const { events } = reading.language
  const { chunks } = clauses
  const [floor, roof] = boundsOf(reading, sentence)
  const voice = ground.statementOf(parse.tokens.start[token]!, parse.tokens.end[token]!)
  /**
   * "retook the town on Friday and said": a day behind the trigger, in its own clause, is the event's, unless the trigger stands in what
   * was said that day.
   */
  const told = (id: Id, p: number): boolean => {
    if (!ground.said.has(id)) return false
    return p < piece || as === 'noun' || voice !== undefined
  }
  const good = (p: number): Id | undefined => {
    const { kind, first, last } = chunks[p] as Chunk
    // "a night of fighting" is a length, no day.
    if (kind !== Piece.time || (p + 1 < roof && events.of.has(lower(reading, chunks[p + 1]!.head)))) return undefined
    const time = ground.context.times[ground.timeAt[first]!]!
    if (told(time.id, p)) return undefined
    if (ground.statementOf(parse.tokens.start[first]!, parse.tokens.end[last - 1]!) !== voice) return undefined
    return time.id
  }
  /** A new clause begins: "and in September had to …", ", officials said". */
  const begins = (p: number): boolean => {
    const { kind } = chunks[p] as Chunk
    if (kind !== Piece.and && kind !== Piece.comma) return false
    for (let k = p + 1; k < roof && k < p + 8; k++) {
      const next = chunks[k]!.kind
      if (next === Piece.verb) return k > p + 1 || kind === Piece.and
      if (next === Piece.comma || next === Piece.and || next === Piece.mark || next === Piece.relative) return false
      if (next === Piece.preposition && kind === Piece.comma) return false
    }
    return false
  }
  const stops = (p: number): boolean => {
    const { kind } = chunks[p] as Chunk
    return kind === Piece.relative || kind === Piece.mark || kind === Piece.quote
  }
  let verbs = 0
  for (let p = piece + 1; p < roof && p < piece + 24; p++) {
    const { kind, head } = chunks[p] as Chunk
    const id = good(p)
    if (id !== undefined) return id
    if (stops(p) || begins(p)) break
    if (kind === Piece.subordinate && !reading.language.events.when.has(lower(reading, head))) break
    // A later trigger keeps its own time: "the withdrawal …, the third since the invasion on February 24".
    if (as === 'noun' && others.has(p)) break
    if (kind === Piece.verb) {
      verbs++
      if (as !== 'noun' || verbs > 1) {
        if (!reading.language.events.when.has(lower(reading, chunks[p - 2]?.head ?? -1)) && verbs > 1) break
      }
    }
  }
  for (let p = piece - 1; p >= floor && p > piece - 16; p--) {
    const id = good(p)
    if (id !== undefined) return id
    if (stops(p) || chunks[p]!.kind === Piece.subordinate || (chunks[p]!.kind === Piece.and && begins(p))) break
    if (as === 'noun' && others.has(p) && chunks[p]!.kind === Piece.noun) break
  }
  // "abducted by “armed men” on Monday": what the pieces did not reach may hang on the verb.
  const { syntax } = reading
  if (as !== 'noun' && syntax.verb(token))
    for (let k = syntax.under(token, Link.when); k >= 0; k = syntax.under(token, Link.when, k)) {
      const p = clauses.chunkOf[k] as number
      const id = p < floor || p >= roof ? undefined : good(p)
      if (id !== undefined) return id
    }
  return undefined
}
