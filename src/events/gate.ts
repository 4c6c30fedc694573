// A trigger in its context in; whether the words around it let it mean what its row says out.

import { type Chunk, Piece } from './clause.ts'
import { lower, type Reading, type Trigger } from './reading.ts'
import { complements, fits, holds, premodified } from './thing.ts'

// ---- gates ----

/** Whether the context lets the word mean this. */
export function allowed(reading: Reading, trigger: Trigger, roof: number): boolean {
  const { row, token, last, as, object, subject, piece } = trigger
  const { events } = reading.language
  const { chunks } = reading.clauses
  if (row.particles !== undefined && !closed(reading, trigger, row.particles)) return false
  if (
    row.near !== undefined &&
    !behind(reading, trigger, row.near, 7) &&
    !(as === 'passive' && object >= 0 && holds(reading, object, row.near))
  )
    return false
  if (row.at !== undefined && !followed(reading, piece, roof, row.at)) return false
  if (row.dated === true && !(as === 'active' && dated(reading, piece, subject, roof))) return false
  if (row.after?.has(lower(reading, token - 1)) === true) return false
  const around = [lower(reading, token - 1), lower(reading, last)]
  if (row.never !== undefined) {
    if (around.some((word) => row.never!.has(word))) return false
    for (const part of [object, subject]) if (part >= 0 && part !== piece && holds(reading, part, row.never)) return false
    if (part(reading, piece, token, row.never)) return false
    // "prisoners of war", "the laws of war"
    if (
      row.weak === true &&
      piece > 1 &&
      chunks[piece - 1]!.kind === Piece.preposition &&
      events.of.has(lower(reading, chunks[piece - 1]!.head))
    )
      if (chunks[piece - 2]!.kind === Piece.noun && row.never.has(lower(reading, chunks[piece - 2]!.head))) return false
  }
  const targets = as === 'noun' ? complements(reading, piece, roof) : object >= 0 ? [object] : []
  for (const target of targets) {
    if (target === piece) continue
    const head = lower(reading, (chunks[target] as Chunk).head)
    if (events.figurative.has(head) || (row.never?.has(head) ?? false)) return false
  }
  if (row.needs !== undefined) {
    const needs = row.needs
    const none = as === 'noun' ? needs.includes('none') : targets.length === 0 && needs.includes('none')
    if (
      !none &&
      !targets.some((target) => needs.some((need) => need !== 'none' && fits(reading, target, need, target === piece ? token : -1)))
    ) {
      if (as !== 'noun' || !premodified(reading, piece, token, needs)) return false
    }
  }
  if (row.doer !== undefined && as === 'passive') {
    // "hit by a wave of threats"
    const { doer } = row
    const by = agent(reading, piece, roof)
    if (by >= 0 && !doer.some((need) => need !== 'none' && fits(reading, by, need))) return false
  }
  if (row.doer !== undefined && as === 'active') {
    const doers = row.doer
    if (subject < 0 ? !doers.includes('none') && as === 'active' : !doers.some((need) => need !== 'none' && fits(reading, subject, need)))
      return false
  }
  return true
}

/** "Halvena, which fell on 29 August"; not "prices in Halvena, which fell", "Halvena fell silent", "the rain fell". */
function dated(reading: Reading, piece: number, subject: number, roof: number): boolean {
  if (subject < 0) return false
  const { chunks } = reading.clauses
  const { ground, language } = reading
  const before = chunks[subject - 1]
  const of = before?.kind === Piece.preposition && chunks[subject - 2] !== undefined
  const { head } = chunks[subject] as Chunk
  const at = ground.placeAt[head] as number
  if (at < 0 || ground.context.places[at]!.kind !== 'settlement') return false
  // "the town of Halvena", "hold Halvena", but "prices in Halvena".
  if (of && chunks[subject - 2]!.kind === Piece.noun)
    if (!Object.hasOwn(language.events.definite, lower(reading, chunks[subject - 2]!.head))) return false
  for (let p = piece + 1; p < roof && p < piece + 3; p++) {
    const { kind } = chunks[p] as Chunk
    if (kind === Piece.time || kind === Piece.mark || kind === Piece.comma) return true
    if (kind !== Piece.preposition) return false
  }
  return piece + 1 >= roof
}

/** A word of the set before the trigger in its own phrase: "hunger strike". */
function part(reading: Reading, piece: number, token: number, set: ReadonlySet<string>): boolean {
  const { first } = reading.clauses.chunks[piece] as Chunk
  for (let i = Math.max(first, token - 3); i < token; i++) if (set.has(lower(reading, i))) return true
  return false
}

/** The noun phrase in "by …" behind a passive, or -1. */
function agent(reading: Reading, piece: number, roof: number): number {
  const { chunks } = reading.clauses
  for (let p = piece + 1; p + 1 < roof && p < piece + 6; p++) {
    const { kind, head } = chunks[p] as Chunk
    if (kind === Piece.preposition && reading.language.events.by.has(lower(reading, head)))
      return chunks[p + 1]!.kind === Piece.noun ? p + 1 : -1
    if (kind !== Piece.preposition && kind !== Piece.noun && kind !== Piece.adverb && kind !== Piece.time) return -1
  }
  return -1
}

/** A particle right behind the verb, or right behind its object: "blew up the bridge", "blew it up". */
function closed(reading: Reading, { token, object, piece }: Trigger, set: ReadonlySet<string>): boolean {
  if (set.has(lower(reading, token + 1))) return true
  const after = object > piece ? reading.clauses.chunks[object]!.last : token + 1
  return set.has(lower(reading, after)) || (object > piece && set.has(lower(reading, after - 1)))
}

function behind(reading: Reading, { token, sentence, object }: Trigger, set: ReadonlySet<string>, reach: number): boolean {
  const end = reading.parse.sentences[sentence]!.last
  // A particle stands right behind the verb or right behind its object.
  if (object > reading.clauses.chunkOf[token]!) reach = Math.max(reach, Math.min(12, reading.clauses.chunks[object]!.last - token + 1))
  for (let i = token + 1; i < end && i <= token + reach; i++) {
    const word = lower(reading, i)
    if (set.has(word)) return true
    const kind = reading.clauses.chunks[reading.clauses.chunkOf[i]!]?.kind
    if (kind === Piece.mark || kind === Piece.comma || kind === Piece.relative || kind === Piece.subordinate || kind === Piece.quote)
      return false
  }
  return false
}

function followed(reading: Reading, piece: number, roof: number, set: ReadonlySet<string>): boolean {
  const { chunks } = reading.clauses
  for (let p = piece + 1; p < roof && p < piece + 6; p++) {
    const { kind, head } = chunks[p] as Chunk
    if (kind === Piece.preposition) {
      if (set.has(lower(reading, head))) return true
    } else if (kind !== Piece.noun && kind !== Piece.adverb && kind !== Piece.time) return false
  }
  return false
}
