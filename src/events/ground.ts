// A parsed document and what the stations before found in; what each token belongs to out: time, place, actor, figure, statement.

import type { Language } from '../languages/language.ts'
import { type Parse, tokenAt } from '../model/parse.ts'
import type { Actor, Id, Mention, Place, Statement } from '../model/record.ts'
import { makeVoices } from '../record/assemble.ts'
import type { EventContext } from './draft.ts'

/** What was found before, by token: an index into the list of the context, or -1. */
export interface Ground {
  readonly context: EventContext
  readonly timeAt: Int32Array
  /** Places by mentions that locate; those with a `use` are in `usedAt`. */
  readonly placeAt: Int32Array
  readonly usedAt: Int32Array
  readonly actorAt: Int32Array
  readonly figureAt: Int32Array
  readonly actors: ReadonlyMap<Id, Actor>
  readonly places: ReadonlyMap<Id, Place>
  /** Actors that are countries, by ISO code and by name. */
  readonly countries: ReadonlyMap<string, Id>
  /** Places by kind and name: `"region Kherson"`. */
  readonly named: ReadonlyMap<string, Id>
  /** The first two places of each kind that locate, with the first offset where they do. */
  readonly firsts: ReadonlyMap<Place['kind'], readonly { readonly start: number; readonly id: Id }[]>
  /** The place of each kind that a report is about: named three times or more, and twice as often as any other. */
  readonly main: ReadonlyMap<Place['kind'], Id>
  /** TIMEX3 values by time. */
  readonly values: ReadonlyMap<Id, string>
  /** First days of times that have one. */
  readonly starts: ReadonlyMap<Id, string>
  /** The times that say when something was said. */
  readonly said: ReadonlySet<Id>
  readonly statements: ReadonlyMap<Id, EventContext['statements'][number]>
  /** The innermost statement whose content holds a stretch. */
  statementOf(start: number, end: number): EventContext['statements'][number] | undefined
}

/** Lays out what was found over the tokens. Linear in tokens and mentions. */
export function makeGround(parse: Parse, context: EventContext, _language: Language): Ground {
  const { tokens } = parse
  const empty = (): Int32Array => new Int32Array(tokens.count).fill(-1)
  const timeAt = empty()
  const placeAt = empty()
  const usedAt = empty()
  const actorAt = empty()
  const figureAt = empty()
  const fill = (array: Int32Array, { start, end }: { start: number; end: number }, value: number): void => {
    for (let k = tokenAt(tokens, start); k < tokens.count && (tokens.start[k] as number) < end; k++) array[k] = value
  }
  context.times.forEach(({ span, kind }, i) => {
    if (kind === 'date' || kind === 'time') fill(timeAt, span, i)
  })
  context.figures.forEach(({ span }, i) => fill(figureAt, span, i))
  const mentions = (list: readonly { readonly mentions: readonly Mention[] }[], put: (mention: Mention, i: number) => void): void =>
    list.forEach(({ mentions: all }, i) => {
      for (const mention of all) put(mention, i)
    })
  mentions(context.places, ({ span, use }, i) => fill(use === undefined ? placeAt : usedAt, span, i))
  mentions(context.actors, ({ span }, i) => fill(actorAt, span, i))
  const voices = makeVoices(context.statements as readonly Statement[])
  const statements = new Map(context.statements.map((item) => [item.id, item]))
  const countries = new Map<string, Id>()
  for (const { id, kind, name, country } of context.actors) {
    if (kind !== 'country') continue
    countries.set(name, id)
    if (country !== undefined) countries.set(country, id)
  }
  const main = mainPlaces(context.places)
  const firsts = new Map<Place['kind'], { start: number; id: Id }[]>()
  for (const { id, kind, mentions: all } of context.places) {
    const start = all.reduce((least, { span, use }) => (use === undefined && span.start < least ? span.start : least), Infinity)
    if (start === Infinity) continue
    const list = firsts.get(kind) ?? []
    firsts.set(kind, [...list, { start, id }].sort((a, b) => a.start - b.start).slice(0, 2))
  }
  return {
    context,
    countries,
    firsts,
    main,
    named: new Map(context.places.toReversed().map(({ id, kind, name }) => [`${kind} ${name}`, id])),
    values: new Map(context.times.map(({ id, value }) => [id, value])),
    starts: new Map(context.times.flatMap(({ id, from, mod }) => (from === undefined || mod === 'before' ? [] : [[id, from] as const]))),
    timeAt,
    placeAt,
    usedAt,
    actorAt,
    figureAt,
    actors: new Map(context.actors.map((item) => [item.id, item])),
    places: new Map(context.places.map((item) => [item.id, item])),
    said: new Set(context.statements.flatMap(({ time }) => (time === undefined ? [] : [time]))),
    statements,
    statementOf: (start, end) => {
      const id = voices({ start, end })
      return id === undefined ? undefined : statements.get(id)
    },
  }
}

function mainPlaces(places: readonly Place[]): Map<Place['kind'], Id> {
  const most = new Map<Place['kind'], { id: Id; count: number; next: number }>()
  for (const { id, kind, mentions } of places) {
    const count = mentions.filter(({ use }) => use === undefined).length
    const top = most.get(kind)
    if (top === undefined || count > top.count) most.set(kind, { id, count, next: top?.count ?? 0 })
    else if (count > top.next) top.next = count
  }
  return new Map([...most].flatMap(([kind, { id, count, next }]) => (count >= 3 && count >= 2 * next ? [[kind, id] as const] : [])))
}
