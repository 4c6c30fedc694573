// A noun phrase in; what kind of thing it is out: a person, a force, a place, a weapon …, by its words and by what its head was found to be.

import type { Thing } from '../languages/language.ts'
import { Tag } from '../model/parse.ts'
import { type Chunk, Piece } from './clause.ts'
import { lower, type Reading } from './reading.ts'

/** Whether a noun phrase is a thing of this kind: by its head's word, or by what its head was found to be. */
export function fits(reading: Reading, piece: number, thing: Thing, except = -1): boolean {
  const { chunks } = reading.clauses
  const chunk = chunks[piece] as Chunk
  let head = chunk.head
  // "six dead": the head is the trigger itself; what is counted stands before it.
  if (head === except) head = Math.max(chunk.first, head - 1)
  if (fitsToken(reading, head, thing)) return true
  const { events } = reading.language
  if (
    events.parts.has(lower(reading, head)) &&
    chunks[piece + 1]?.kind === Piece.preposition &&
    events.of.has(lower(reading, chunks[piece + 1]!.head))
  ) {
    const of = chunks[piece + 2]
    if (of?.kind === Piece.noun) return fitsToken(reading, of.head, thing)
  }
  return false
}

function fitsToken(reading: Reading, i: number, thing: Thing): boolean {
  const { ground, language } = reading
  const word = lower(reading, i)
  if (language.events.things[thing].has(word)) return true
  const actor = ground.actorAt[i]! >= 0 ? ground.context.actors[ground.actorAt[i]!] : undefined
  const place =
    ground.placeAt[i]! >= 0
      ? ground.context.places[ground.placeAt[i]!]
      : ground.usedAt[i]! >= 0
        ? ground.context.places[ground.usedAt[i]!]
        : undefined
  if (actor !== undefined) {
    if (actor.kind === 'person') return thing === 'person' || thing === 'office'
    if (actor.kind === 'group') return thing === 'person' || thing === 'force'
    if (actor.kind === 'organization' && thing === 'force') return true
    if (actor.kind === 'office' && (thing === 'office' || thing === 'force' || thing === 'country')) return true
    if (actor.kind === 'country' && (thing === 'country' || thing === 'force')) return true
  }
  if (place !== undefined) {
    if (thing === 'place') return true
    if (place.kind === 'country') return thing === 'country' || thing === 'force' || thing === 'territory'
    if (place.kind === 'structure') return thing === 'structure'
    return thing === 'territory' && place.kind !== 'water'
  }
  if (actor !== undefined) return actor.kind === 'organization' && thing === 'place'
  const { he, she, they, we, i: me, who, it } = language.words.pronouns
  if (he.has(word) || she.has(word) || me.has(word)) return thing === 'person'
  if (they.has(word) || we.has(word) || who.has(word)) return thing === 'person' || thing === 'force' || thing === 'country'
  if (it.has(word))
    return (
      thing !== 'person' && thing !== 'document' && thing !== 'office' && thing !== 'territory' && thing !== 'talks' && thing !== 'weapon'
    )
  const figure = ground.figureAt[i]! >= 0 ? ground.context.figures[ground.figureAt[i]!] : undefined
  if (figure !== undefined && (thing === 'person' || thing === 'force')) return figure.unit === 'person' || figure.unit === ''
  if (reading.clauses.tag[i] === Tag.NUM) return thing === 'person' || thing === 'force'
  // A name that nothing is known about may be anybody or any place, but not in a text of capitals.
  if (reading.clauses.tag[i] === Tag.PROPN && !reading.lexicon.things.has(word))
    return thing === 'person' || thing === 'force' || thing === 'country' || thing === 'place' || thing === 'territory'
  return false
}

/** Whether a phrase holds a word of the set. */
export function holds(reading: Reading, piece: number, set: ReadonlySet<string>): boolean {
  const { first, last } = reading.clauses.chunks[piece] as Chunk
  for (let i = Math.max(first, last - 6); i < last; i++) if (set.has(lower(reading, i))) return true
  return false
}

/** The noun phrases behind a noun, each after a preposition: "of …", "on …". */
export function complements(reading: Reading, piece: number, roof: number): number[] {
  const { chunks } = reading.clauses
  const found: number[] = []
  for (let p = piece + 1; p + 1 < roof && found.length < 4;) {
    const { kind } = chunks[p] as Chunk
    if (kind === Piece.preposition && chunks[p + 1]!.kind === Piece.noun) {
      found.push(p + 1)
      p += 2
    } else if (kind === Piece.time || (kind === Piece.preposition && chunks[p + 1]!.kind === Piece.time)) p++
    else break
  }
  return found
}

/** Whether words before a noun in its own phrase fit: "missile strike", "prisoner swap", "Halvena clashes". */
export function premodified(reading: Reading, piece: number, token: number, needs: readonly (Thing | 'none')[]): boolean {
  const { first } = reading.clauses.chunks[piece] as Chunk
  for (let i = first; i < token; i++)
    if (reading.clauses.tag[i] !== Tag.NUM) for (const need of needs) if (need !== 'none' && fitsToken(reading, i, need)) return true
  return false
}
