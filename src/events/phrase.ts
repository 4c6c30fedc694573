// A piece in its sentence in; the phrase around it out: its extent, who or where it is, what stands over it.

import { Form } from '../languages/language.ts'
import type { Role } from '../model/event-types.ts'
import type { Id, Span } from '../model/record.ts'
import { makeSpan } from '../model/span.ts'
import { type Chunk, Piece } from './clause.ts'
import { lower, type Reading } from './reading.ts'
import { Link } from './syntax.ts'
import { formOf } from './word.ts'

/** The words of tokens `first` to `last` (exclusive). */
export function spanOf(reading: Reading, first: number, last: number): Span {
  const { text, tokens } = reading.parse
  return makeSpan(text, tokens.start[first] as number, tokens.end[last - 1] as number)
}

/** Tokens and head of a noun phrase, with "of …" and what is joined by "and". */
export function extent(reading: Reading, p: number, roof: number, sited = false): [first: number, last: number, head: number] {
  const { clauses, language, parse } = reading
  const { chunks } = clauses
  const chunk = chunks[p] as Chunk
  let last = chunk.last
  let k = p + 1
  for (let n = 0; n < 4 && k < roof; n++) {
    const { kind, head } = chunks[k] as Chunk
    const after = k + 1 < roof ? chunks[k + 1]! : undefined
    if (after?.kind !== Piece.noun) break
    if (kind === Piece.preposition && language.events.of.has(lower(reading, head))) {
      last = after.last
      k += 2
    } else if (kind === Piece.and && joins(reading, chunk, after, k + 2 < roof ? chunks[k + 2] : undefined)) {
      last = after.last
      k += 2
    } else break
  }
  // "the priests, their cook, and her daughter": a list that ends in "and".
  const end = listEnd(reading, k, roof)
  if (end > k) {
    last = chunks[end - 1]!.last
    k = end
  }
  // ", including Kherson": what is among it goes with it.
  if (
    k + 2 < roof &&
    chunks[k]!.kind === Piece.comma &&
    chunks[k + 2]!.kind === Piece.noun &&
    language.events.among.has(lower(reading, chunks[k + 1]!.head)) &&
    // "in Halvena district, including the seven": those are no part of a place.
    (!sited ||
      reading.ground.placeAt[chunks[k + 2]!.head]! >= 0 ||
      Object.hasOwn(language.events.definite, lower(reading, chunks[k + 2]!.head)))
  )
    last = chunks[k + 2]!.last
  // "the town's" without its noun, a trailing genitive.
  while (last - 1 > chunk.first && language.events.genitive.has(lower(reading, last - 1)) && parse.tokens.end[last - 1] !== undefined)
    last--
  return [chunk.first, last, Math.min(chunk.head, last - 1)]
}

/**
 * Whether a phrase behind "and" is joined to the one before: by the tree, and where the tree does not join it, when no verb follows. "two women
 * and the driver died", "took the town and | soldiers were killed".
 */
function joins({ syntax }: Reading, before: Chunk, after: Chunk, next: Chunk | undefined): boolean {
  if (next?.kind !== Piece.verb) return true
  const over = syntax.over(after.head)
  return (syntax.links(after.head) & Link.joined) !== 0 && before.first <= over && over < before.last
}

/** The piece behind a list that goes on at piece `k` with a comma and ends in "and": `k` itself when there is none. */
function listEnd(reading: Reading, k: number, roof: number): number {
  const { chunks } = reading.clauses
  const kind = (p: number): number => (p < roof ? (chunks[p] as Chunk).kind : -1)
  let p = k
  for (let n = 0; n < 12; n++) {
    const comma = kind(p) === Piece.comma
    if (comma) p++
    const and = kind(p) === Piece.and
    if (and) p++
    if ((!comma && !and) || kind(p) !== Piece.noun) return k
    p++
    while (kind(p) === Piece.preposition && reading.language.events.of.has(lower(reading, chunks[p]!.head)) && kind(p + 1) === Piece.noun)
      p += 2
    if (and) return n > 0 && kind(p) !== Piece.verb ? p : k
  }
  return k
}

/** The piece in which a chain of phrases joined by "and" and "of" begins, looking left from its last. */
export function joinedLeft(reading: Reading, p: number, floor: number): number {
  const { chunks } = reading.clauses
  let start = p
  for (let n = 0; n < 4; n++) {
    const joint = chunks[start - 1]
    if (start - 2 < floor || chunks[start - 2]!.kind !== Piece.noun) break
    if (joint?.kind === Piece.and) start -= 2
    else if (joint?.kind === Piece.preposition && reading.language.events.of.has(lower(reading, joint.head))) start -= 2
    else break
  }
  // "took the town and soldiers were …": the left part is another verb's object.
  return start - 1 >= floor && (chunks[start - 1]!.kind === Piece.verb || chunks[start - 1]!.kind === Piece.preposition) ? p : start
}

/** The piece behind a noun phrase with its "of …" and the phrases joined to it. */
export function skip(reading: Reading, p: number, roof: number): number {
  const { chunks } = reading.clauses
  let k = p + 1
  const [, last] = extent(reading, p, roof)
  while (k < roof && chunks[k]!.first < last) k++
  return k
}

/** The verb that a noun phrase is the object of: -1 when there is none right before it. */
export function governor(reading: Reading, piece: number, floor: number): number {
  const { chunks } = reading.clauses
  for (let p = piece - 1; p >= floor && p > piece - 4; p--) {
    const { kind } = chunks[p] as Chunk
    if (kind === Piece.verb) return p
    if (
      kind !== Piece.adverb &&
      kind !== Piece.time &&
      !(
        kind === Piece.preposition &&
        (p === piece - 1 || (p === piece - 2 && chunks[piece - 1]!.kind === Piece.adverb)) &&
        p - 1 >= floor &&
        (chunks[p - 1]!.kind === Piece.time || chunks[p - 1]!.kind === Piece.verb)
      )
    ) {
      if (!(kind === Piece.preposition && chunks[p + 1]?.kind === Piece.time)) return -1
    }
  }
  return -1
}

/** Whether a verb piece is passive. */
export function passiveAt(reading: Reading, piece: number): boolean {
  const { first, head } = reading.clauses.chunks[piece] as Chunk
  if (formOf(lower(reading, head), reading.language, reading.lexicon) === Form.ing) return false
  for (let i = first; i < head; i++) if (reading.language.events.be.has(lower(reading, i))) return true
  return false
}

/** The first piece of the clause that a piece stands in. */
export function opening(reading: Reading, piece: number, floor: number): number {
  const { chunks } = reading.clauses
  let p = piece
  for (let steps = 0; p > floor && steps < 40; steps++) {
    const { kind } = chunks[p - 1] as Chunk
    if (kind === Piece.relative || kind === Piece.subordinate || kind === Piece.mark || kind === Piece.quote) break
    p--
  }
  return p
}

/** Whether a token is an adjective of a state: "Tarvenian". */
export function nationality(reading: Reading, i: number): boolean {
  return reading.ground.usedAt[i]! >= 0 || Object.hasOwn(reading.language.places.demonyms, lower(reading, i))
}

/** Who or where a phrase is: the mention that holds its head, or that of its "of …" where the head only counts or measures. */
export function fillOf(reading: Reading, first: number, last: number, head: number, role: Role): Id | undefined {
  const { ground, language } = reading
  const { context } = ground
  const sited = role === 'where' || role === 'from' || role === 'to'
  const place = (i: number): Id | undefined =>
    ground.placeAt[i]! >= 0
      ? context.places[ground.placeAt[i]!]!.id
      : sited && ground.usedAt[i]! >= 0
        ? context.places[ground.usedAt[i]!]!.id
        : undefined
  const actor = (i: number): Id | undefined => (ground.actorAt[i]! >= 0 ? context.actors[ground.actorAt[i]!]!.id : undefined)
  const pick = (i: number): Id | undefined => (sited ? (place(i) ?? actor(i)) : (actor(i) ?? place(i)))
  const direct = pick(head)
  if (direct !== undefined) return direct
  // "the Russian withdrawal": the adjective is of the country that acts elsewhere in the report.
  if (!sited && first === head && last === head + 1 && ground.usedAt[head]! >= 0) {
    const place = context.places[ground.usedAt[head]!]!
    if (place.kind === 'country') return ground.countries.get(place.country ?? '') ?? ground.countries.get(place.name)
  }
  // "units of the 7th Brigade", "the town of Halvena": the head of its "of …", never a modifier in there ("two of her patients").
  const { chunks, chunkOf } = reading.clauses
  for (let at = head, n = 0; n < 3 && language.events.parts.has(lower(reading, at)); n++) {
    const p = chunkOf[at] as number
    const of = chunks[p + 1]
    const next = chunks[p + 2]
    if (of?.kind !== Piece.preposition || !language.events.of.has(lower(reading, of.head)) || next?.kind !== Piece.noun) break
    if (next.head >= last) break
    const found = pick(next.head)
    if (found !== undefined) return found
    at = next.head
  }
  // "the Donetsk region", "Halvena district": the name before the word for its kind.
  if (Object.hasOwn(language.events.definite, lower(reading, head)) && (sited || role === 'target'))
    for (let i = head - 1; i >= first; i--) {
      const found = ground.placeAt[i]! >= 0 ? place(i) : undefined
      if (found !== undefined) return found
    }
  return undefined
}
