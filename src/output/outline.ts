// A record in, its items in the order in which a person reads them out: statements numbered, each with what stands in its word.

import { namesOf } from '../record/lines.ts'
import type { Control, Event, Figure, Id, Record, Statement } from '../model/record.ts'

/** An item that has a voice. */
export type Told =
  | { readonly kind: 'event'; readonly item: Event; readonly start: number }
  | { readonly kind: 'figure'; readonly item: Figure; readonly start: number }
  | { readonly kind: 'control'; readonly item: Control; readonly start: number }

/** A statement, its number, and what stands in its word, in the order of the text. */
export interface Said {
  readonly statement: Statement
  /** Counts from 1, in the order of the words that are said. */
  readonly number: number
  /** How many statements it stands in. */
  readonly depth: number
  readonly told: Told[]
  /** Statements that stand in this one. */
  readonly inner: Said[]
}

/** A record laid out for reading. */
export interface Outline {
  /** Statements that stand in no other. */
  readonly said: readonly Said[]
  readonly byId: ReadonlyMap<Id, Said>
  /** What the report says in its own word. */
  readonly own: readonly Told[]
  /** What an id is called: a name, or the report's words, on one line. */
  name(id: Id): string
}

/** Lays a record out. Linear in its items but for sorting. */
export function outline(record: Record): Outline {
  const order = record.statements.toSorted((a, b) => first(a) - first(b) || last(b) - last(a) || a.span.start - b.span.start)
  const byId = new Map<Id, Said>()
  const within = new Map(record.statements.map(({ id, within: outer }) => [id, outer]))
  const depths = new Map<Id, number>()
  for (const { id } of order) {
    const path = new Set<Id>()
    let next: Id | undefined = id
    while (next !== undefined && !depths.has(next) && within.has(next) && !path.has(next)) {
      path.add(next)
      next = within.get(next)
    }
    let depth = next === undefined ? 0 : (depths.get(next) ?? -1) + 1
    for (const one of [...path].toReversed()) depths.set(one, depth++)
  }
  order.forEach((statement, i) =>
    byId.set(statement.id, { statement, number: i + 1, depth: depths.get(statement.id) ?? 0, told: [], inner: [] }),
  )
  const said: Said[] = []
  for (const { id, within: outer } of order) {
    const one = byId.get(id) as Said
    const holder = outer === undefined ? undefined : byId.get(outer)
    if (holder) holder.inner.push(one)
    else said.push(one)
  }
  const own: Told[] = []
  const told: Told[] = [
    ...record.events.map((item) => ({ kind: 'event' as const, item, start: item.trigger.start })),
    ...record.figures.map((item) => ({ kind: 'figure' as const, item, start: item.span.start })),
    ...record.controls.map((item) => ({ kind: 'control' as const, item, start: item.span.start })),
  ].toSorted((a, b) => a.start - b.start)
  for (const one of told) {
    const holder = one.item.voice === 'outlet' ? undefined : byId.get(one.item.voice)
    if (holder) holder.told.push(one)
    else own.push(one)
  }
  return { said, byId, own, name: namesOf(record) }
}

/** Text on one line: a record's texts may hold line breaks. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function first({ content, span }: Statement): number {
  return content[0]?.start ?? span.start
}

function last({ content, span }: Statement): number {
  return content.at(-1)?.end ?? span.end
}
