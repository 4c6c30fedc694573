// The events of one sentence in; the same out, where one clause also says where and when the clause that it hangs on or is joined to happened.

import type { EventTypeName } from '../model/event-types.ts'
import type { Id } from '../model/record.ts'
import type { Filled } from './argument.ts'
import { type Chunk, Piece } from './clause.ts'
import { boundsOf, lower, type Reading, type Trigger } from './reading.ts'
import { fits } from './thing.ts'

// What happens to people together: "seven were killed and 19 injured by shelling in the old town".
const TOGETHER: ReadonlySet<EventTypeName> = new Set<EventTypeName>(['abducted', 'arrested', 'captured', 'injured', 'killed', 'missing'])

// How far the clause that says it may stand behind: in pieces.
const REACH = 14

/** An event of the sentence, as far as this file reads it. */
export interface Told {
  readonly trigger: Trigger
  readonly found: readonly Filled[]
  readonly time: Id | undefined
}

/** What an event takes over: the argument that says where, and the time. */
export interface Setting {
  readonly where?: Filled
  readonly time?: Id
}

/**
 * What each event of a sentence takes over from the one behind it: "seven people were killed when shells hit the town of Halvena at noon",
 * "seven were killed and 19 injured in Halvena". Only within one voice, and only what an event does not say itself.
 */
export function settingsOf(reading: Reading, told: readonly Told[]): Setting[] {
  const settings: Setting[] = told.map(() => ({}))
  // From the back: what is taken over is handed on.
  const at = new Map<number, number>()
  for (let k = told.length - 1; k >= 0; k--) at.set(told[k]!.trigger.piece, k)
  for (let k = told.length - 2; k >= 0; k--) {
    const { trigger, found, time } = told[k] as Told
    if (trigger.as === 'noun') continue
    const here = placed(reading, found)
    if (here !== undefined && time !== undefined) continue
    const next = joint(reading, told, k, at)
    if (next < 0) continue
    const other = told[next] as Told
    const where = placed(reading, other.found) ?? settings[next]!.where
    const when = other.time ?? settings[next]!.time
    settings[k] = {
      ...(here === undefined && where !== undefined && trigger.type !== other.trigger.type ? { where: { ...where, role: 'where' } } : {}),
      ...(time === undefined && when !== undefined ? { time: when } : {}),
    }
  }
  return settings
}

/** The argument that says where: itself, else a target or goal that is a place or stands in one. */
function placed(reading: Reading, found: readonly Filled[]): Filled | undefined {
  const { ground, clauses } = reading
  const sites = (i: number): boolean => fits(reading, clauses.chunkOf[i]!, 'place') || fits(reading, clauses.chunkOf[i]!, 'structure')
  const holds = ({ first, last }: Filled): boolean => {
    for (let i = first; i < last; i++) if (ground.placeAt[i]! >= 0) return true
    return false
  }
  return (
    found.find(({ role }) => role === 'where') ??
    found.find(
      (one) =>
        (one.role === 'target' || one.role === 'to') &&
        (holds(one) || (one.fills !== undefined && ground.places.has(one.fills)) || sites(one.head)),
    )
  )
}

/** The event whose clause an event hangs on or is joined to: -1 where there is none. */
function joint(reading: Reading, told: readonly Told[], k: number, at: ReadonlyMap<number, number>): number {
  const { clauses, ground, parse, language } = reading
  const { chunks } = clauses
  const { trigger } = told[k] as Told
  const [, roof] = boundsOf(reading, trigger.sentence)
  const voice = ground.statementOf(parse.tokens.start[trigger.token]!, parse.tokens.end[trigger.token]!)
  let when = false
  let and = false
  for (let p = trigger.piece + 1; p < roof && p < trigger.piece + REACH; p++) {
    const { kind, head } = chunks[p] as Chunk
    if (kind === Piece.relative || kind === Piece.quote || (kind === Piece.mark && lower(reading, head) === ';')) return -1
    if (kind === Piece.subordinate) {
      if (!language.events.when.has(lower(reading, head))) return -1
      when = true
    }
    if (kind === Piece.and) and = true
    const next = at.get(p) ?? -1
    if (next <= k) {
      // Another verb between tells of something else.
      if (kind === Piece.verb && !when && !and) return -1
      continue
    }
    const other = (told[next] as Told).trigger
    if (ground.statementOf(parse.tokens.start[other.token]!, parse.tokens.end[other.token]!) !== voice) return -1
    if (when) return other.as === 'noun' ? -1 : next
    if (and && TOGETHER.has(trigger.type) && TOGETHER.has(other.type)) return next
    if (other.as !== 'noun') return -1
  }
  return -1
}
