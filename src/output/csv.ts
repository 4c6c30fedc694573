// Records in, one table a kind out: the files of a spreadsheet.

import type { Id, Record, Span, Statement } from '../model/record.ts'
import { makeVoices } from '../record/assemble.ts'
import type { Piece, Writer } from './format.ts'

type Cell = string | number | boolean | undefined

const words = <const T extends string>(list: readonly T[]): readonly T[] => list

/** What every row begins with: which report, which item, whose word, which words. */
const COMMON = words(['document', 'report', 'id', 'voice', 'speaker', 'text', 'start', 'end'])

/** The further columns of each table, in order. */
const COLUMNS = {
  statements: words([
    ...(['kind', 'act', 'negated', 'cue', 'content', 'speaker_kind', 'speaker_words', 'speaker_id', 'uncertain', 'to', 'channel'] as const),
    ...(['time', 'place', 'answers', 'repeats', 'hedge', 'disclaimer', 'rule'] as const),
  ]),
  figures: words(['low', 'high', 'hedge', 'unit', 'what', 'counts', 'change', 'of', 'place', 'time', 'total', 'as_of', 'rule']),
  events: words(['type', 'trigger', 'status', 'negated', 'authorship', 'arguments', 'time', 'places', 'figures', 'repeats', 'rule']),
  places: words([
    ...(['mention', 'name', 'kind', 'form', 'use', 'country', 'lat', 'lon', 'precision', 'within', 'relation', 'same', 'rule'] as const),
  ]),
  actors: words(['mention', 'name', 'kind', 'form', 'role', 'of', 'public', 'country', 'same', 'rule']),
  times: words(['kind', 'value', 'from', 'to', 'mod', 'anchor', 'rule']),
  controls: words(['place', 'holder', 'status', 'negated', 'since', 'as_of', 'event', 'rule']),
} as const

type Table = keyof typeof COLUMNS
type Cells<T extends Table> = { readonly [column in (typeof COLUMNS)[T][number]]: Cell }
const TABLES = Object.keys(COLUMNS) as Table[]

/** CSV (RFC 4180), a file a kind. */
export const csv: Writer = {
  name: 'csv',
  means: `tables, with --out DIR: ${TABLES.map((table) => `${table}.csv`).join(', ')}`,
  folder: () => {
    let begun = false
    const headings = (): Piece[] => {
      if (begun) return []
      begun = true
      return TABLES.map((table) => ({ path: `${table}.csv`, text: rowText([...COMMON, ...COLUMNS[table]]) }))
    }
    return { add: (record, name) => [...headings(), ...tablesOf(record, name)], end: headings }
  },
}

/** The rows of one record, a piece a table. */
function tablesOf(record: Record, name: string): Piece[] {
  const { document, statements } = record
  const byId = new Map(statements.map((item) => [item.id, item]))
  const names = new Map<Id, string>()
  for (const item of [...record.actors, ...record.places]) names.set(item.id, item.name)
  for (const { id, span } of [...record.times, ...record.figures]) names.set(id, span.text)
  for (const { id, trigger } of record.events) names.set(id, trigger.text)
  const called = (id: Id | undefined): string | undefined => (id === undefined ? undefined : (names.get(id) ?? id))
  const day = (id: string | undefined): string | undefined => (id === 'published' ? (document.published ?? id) : called(id))
  const speakerOf = (item: Statement | undefined): string | undefined =>
    item?.speaker.actor === undefined ? item?.speaker.span?.text : called(item.speaker.actor)
  const holder = makeVoices(statements)
  const texts = new Map<Table, string[]>()
  const add = <T extends Table>(
    table: T,
    id: Id,
    span: Span,
    voice: 'outlet' | Id,
    cells: Cells<T>,
    speaker = speakerOf(byId.get(voice)),
  ) => {
    const common = [document.id, document.given ?? name, id, voice, speaker, span.text, span.start, span.end]
    const rest = COLUMNS[table].map((column) => (cells as { readonly [column: string]: Cell })[column])
    const list = texts.get(table)
    if (list) list.push(rowText([...common, ...rest]))
    else texts.set(table, [rowText([...common, ...rest])])
  }

  for (const item of statements) {
    const { speaker, rule, kind, act, negated, answers, repeats } = item
    const cells: Cells<'statements'> = {
      kind,
      act,
      negated,
      cue: item.cue?.text,
      content: item.content.map(({ text }) => text).join(' […] '),
      speaker_kind: speaker.kind,
      speaker_words: speaker.span?.text,
      speaker_id: speaker.actor,
      uncertain: speaker.uncertain,
      to: item.to?.span.text,
      channel: item.channel?.span.text,
      time: called(item.time),
      place: called(item.place),
      answers,
      repeats,
      hedge: item.hedge?.text,
      disclaimer: item.disclaimer?.text,
      rule,
    }
    // Its own speaker; its voice is that of the statement it stands in.
    add('statements', item.id, item.span, item.within ?? 'outlet', cells, speakerOf(item))
  }
  for (const item of record.figures) {
    const { low, high, hedge, unit, what, counts, change, scope, rule } = item
    const where = {
      of: scope?.of?.text,
      place: called(scope?.place),
      time: called(scope?.time),
      total: scope?.total,
      as_of: day(item.asOf),
    }
    add('figures', item.id, item.span, item.voice, { low, high, hedge, unit, what, counts, change, ...where, rule })
  }
  for (const item of record.events) {
    const parts = item.arguments.map(({ role, span, fills, uncertain }) => {
      const who = called(fills)
      return `${role}: ${span.text}${who === undefined || span.text.includes(who) ? '' : ` (${who})`}${uncertain ? ' (a guess)' : ''}`
    })
    const { type, status, negated, authorship, repeats, rule } = item
    const lists = { arguments: parts.join('; '), places: item.places.map(called).join('; '), figures: item.figures.map(called).join('; ') }
    const what = { type, trigger: item.trigger.text, status, negated, authorship, time: called(item.time) }
    add('events', item.id, item.span, item.voice, { ...what, ...lists, repeats, rule })
  }
  for (const { id, name: own, kind, country, at, precision, same, within, relative, mentions } of record.places) {
    const [lon, lat] = at ?? []
    const relation = relative && `${relative.relation} ${relative.of.map(called).join(' and ')}`
    const what = { name: own, kind, country, lat, lon, precision, within: called(within), relation, same }
    for (const { id: mention, span, form, use, rule } of mentions)
      add('places', id, span, holder(span) ?? 'outlet', { ...what, mention, form, use, rule })
  }
  for (const { id, name: own, kind, role, of, country, same, mentions, ...rest } of record.actors) {
    const what = { name: own, kind, role, of: called(of), public: rest.public, country, same }
    for (const { id: mention, span, form, rule } of mentions)
      add('actors', id, span, holder(span) ?? 'outlet', { ...what, mention, form, rule })
  }
  for (const { id, span, kind, value, from, to, mod, anchor, rule } of record.times)
    add('times', id, span, holder(span) ?? 'outlet', { kind, value, from, to, mod, anchor: day(anchor), rule })
  for (const { id, span, voice, place, holder: who, status, negated, since, asOf, event, rule } of record.controls) {
    const what = { place: called(place), holder: called(who), status, negated, since: called(since), as_of: day(asOf), event, rule }
    add('controls', id, span, voice, what)
  }
  return [...texts].map(([table, rows]) => ({ path: `${table}.csv`, text: rows.join('') }))
}

function rowText(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join(',')}\r\n`
}

/**
 * A cell of RFC 4180. Text that a spreadsheet would run as a formula (it begins with = + - @, a tab or a line break) gets an apostrophe in
 * front (https://owasp.org/www-community/attacks/CSV_Injection); our own numbers stay numbers. `=HYPERLINK("x")` gives `"'=HYPERLINK(""x"")"`.
 */
export function cellText(cell: Cell): string {
  if (cell === undefined) return ''
  if (typeof cell !== 'string') return String(cell)
  const safe = /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
