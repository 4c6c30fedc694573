// A noun phrase in; the place that it names or points back to out.

import type { Id } from '../model/record.ts'
import { type Chunk, Piece } from './clause.ts'
import { lower, type Reading } from './reading.ts'

/** The place that a token locates. */
export function placeAt(reading: Reading, i: number): Id | undefined {
  const at = reading.ground.placeAt[i] as number
  return at < 0 ? undefined : reading.ground.context.places[at]!.id
}

/**
 * The place that a phrase names: by its head, by "the city of …" and "the … region", or by pointing back ("the city") to the last place of
 * that kind in this sentence or the two before, or to the only one so far. "The south of the region" is another place than the region: none.
 */
export function placeOf(reading: Reading, first: number, last: number, head: number, apposed = false): Id | undefined {
  const { ground, language, parse } = reading
  const direct = placeAt(reading, head)
  if (direct !== undefined) return direct
  const word = lower(reading, head)
  const kinds = Object.hasOwn(language.events.definite, word) ? language.events.definite[word] : undefined
  if (kinds === undefined) return undefined
  // "the homonymous province": the place of that kind with the name of the place before.
  for (let i = first; i < head; i++)
    if (language.events.namesake.has(lower(reading, i))) {
      for (let k = first - 1; k >= 0 && k > first - 60; k--) {
        const at = ground.placeAt[k] as number
        const twin = at < 0 ? [] : kinds.map((kind) => ground.named.get(`${kind} ${ground.context.places[at]!.name}`))
        for (const id of twin) if (id !== undefined && id !== ground.context.places[at]!.id) return id
      }
      return undefined
    }
  for (let i = head - 1; i >= first; i--) if (placeAt(reading, i) !== undefined) return placeAt(reading, i)
  if (language.events.of.has(lower(reading, head + 1)))
    for (let i = head + 2; i < last; i++) {
      // "the city of …" locates, whatever the name was taken for.
      const at = ground.placeAt[i]! >= 0 ? ground.placeAt[i]! : ground.usedAt[i]!
      if (at >= 0 && kinds.includes(ground.context.places[at]!.kind)) return ground.context.places[at]!.id
    }
  // "the capital, kyiv", "Bakhmut, a city": the name stands beside it.
  const piece = reading.clauses.chunkOf[head] as number
  const { chunks } = reading.clauses
  if (
    chunks[piece + 1]?.kind === Piece.comma &&
    chunks[piece + 2]?.kind === Piece.noun &&
    placeAt(reading, chunks[piece + 2]!.head) !== undefined
  )
    return placeAt(reading, chunks[piece + 2]!.head)
  if (
    chunks[piece - 1]?.kind === Piece.comma &&
    chunks[piece - 2]?.kind === Piece.noun &&
    placeAt(reading, chunks[piece - 2]!.head) !== undefined
  )
    return placeAt(reading, chunks[piece - 2]!.head)
  const ofKind = (id: Id | undefined): boolean => id !== undefined && kinds.includes(ground.places.get(id)!.kind)
  const other = chunks[piece - 2]
  if (other?.kind === Piece.noun && !apposed) {
    // "in the city, the only capital that …": both point to one place; "Halvena is the third town that …".
    const beside = chunks[piece - 1] as Chunk
    const copula = beside.kind === Piece.verb && language.events.be.has(lower(reading, beside.head))
    if (beside.kind === Piece.comma || copula) {
      const id = placeOf(reading, other.first, other.last, other.head, true)
      if (ofKind(id)) return id
    }
  }
  if (!language.events.the.has(lower(reading, first)) || head !== first + 1) return undefined
  const { tokens } = parse
  const sentence = tokens.sentence[first] as number
  // "Talks were held in Geneva. Rockets hit the town": where only people talk, nobody shoots.
  const shown = (id: Id | undefined): Id | undefined =>
    id === undefined || ground.places.get(id)?.kind !== 'settlement' || reading.scenes().has(id) ? id : undefined
  const main = kinds.length === 1 ? ground.main.get(kinds[0]!) : undefined
  const floor = parse.sentences[Math.max(0, sentence - 2)]!.first
  for (let i = first - 1, n = 0; i >= floor && n < 120; i--, n++) {
    const id = placeAt(reading, i)
    if (!ofKind(id)) continue
    // "Talks are due in Geneva. The president will visit the town": where the report is about another, nobody can tell.
    return tokens.sentence[i] === sentence || main === undefined || id === main ? shown(id) : undefined
  }
  if (main !== undefined) return shown(main)
  // The only one of its kind that the report has named so far.
  const start = tokens.start[first] as number
  const all = kinds.flatMap((kind) => ground.firsts.get(kind) ?? []).filter((one) => one.start < start)
  return all.length === 1 ? shown(all[0]!.id) : undefined
}
