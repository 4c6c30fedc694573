// Labelled sentences with counts of people in, in how many of them bound, unit, aspect and scope are all right out.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Figure, Record as Sourced, Span } from '../../src/model/record.ts'
import { type Drawn, hashOf, readReports, sets } from './draw.ts'
import type { Bench, Miss, Row } from './row.ts'

/** The suite of counts of people. */
export const counts = { name: 'counts', title: 'Counts of people', scorer: 'tools/score/counts.ts' } as const

/** Offsets in the sentence; empty where a noun is wanted and none stands there. */
type Stretch = readonly [start: number, end: number] | readonly []

/** A labelled sentence of test/gold/counts.jsonl; counts.md says what the labels mean. */
export interface Label extends Drawn {
  /** Why it is no count of people, and not scored. */
  readonly not?: string
  readonly bound: 'exact' | 'at least' | 'at most' | 'more than' | 'fewer than' | 'about' | 'range' | 'vague'
  readonly low?: number
  readonly high?: number
  readonly what: readonly Stretch[]
  readonly counts: readonly string[]
  readonly of?: Wanted
  readonly place?: Wanted
  readonly time?: Wanted
  readonly total?: true
}

interface Wanted {
  readonly need?: readonly Stretch[]
  readonly may?: readonly Stretch[]
}

/** The labelled sentences. */
export function readLabels(): Label[] {
  const path = fileURLToPath(new URL('../../test/gold/counts.jsonl', import.meta.url))
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Label)
}

const QUESTIONS = ['bound', 'unit', 'aspect', 'scope'] as const
const BOUNDS: { readonly [bound in Label['bound']]: Figure['hedge'] } = {
  'exact': 'exact',
  'at least': 'at least',
  'at most': 'at most',
  'more than': 'more than',
  'fewer than': 'less than',
  'about': 'about',
  'range': 'between',
  'vague': 'vague',
}

/** What of a label a record has wrong; a number that the record does not have is wrong in all four. */
export function compareCount(label: Label, record: Sourced): (typeof QUESTIONS)[number][] {
  const [from, to] = label.number
  const figure = record.figures
    .filter(({ span }) => span.start < label.start + to && span.end > label.start + from)
    .toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0]
  if (figure === undefined) return [...QUESTIONS]
  const right = {
    bound: isBound(label, figure),
    unit: isUnit(label, figure, record),
    aspect: label.counts.includes(figure.counts ?? 'none'),
    scope: isScope(label, figure, record),
  }
  return QUESTIONS.filter((question) => !right[question])
}

function isBound({ bound, low, high }: Label, figure: Figure): boolean {
  if (figure.hedge !== BOUNDS[bound]) return false
  if (bound === 'about') return figure.low === low || figure.high === high
  return figure.low === low && figure.high === high
}

/** White space and case do not matter, nor an "of" phrase behind the noun. */
function isUnit({ start, what }: Label, figure: Figure, { document }: Sourced): boolean {
  if (figure.unit !== 'person' && what.every((span) => span.length === 2)) return false
  const plain = (words: string): string => words.replace(/\s+/g, ' ').toLowerCase()
  const given = figure.what === undefined ? undefined : plain(figure.what)
  return what.some((span) => {
    if (span.length !== 2) return given === undefined || !isInside(figure, given, plain)
    const wanted = plain(document.text.slice(start + span[0], start + span[1]))
    return given !== undefined && (given === wanted || given.startsWith(`${wanted} of `))
  })
}

/** Whether the words that a figure counts stand in the figure itself. */
function isInside({ span }: Figure, given: string, plain: (words: string) => string): boolean {
  return plain(span.text).includes(given)
}

function isScope(label: Label, { scope }: Figure, { places, times }: Sourced): boolean {
  const place = places.find(({ id }) => id === scope?.place)
  const time = times.find(({ id }) => id === scope?.time)
  return (
    isWanted(label, label.of, scope?.of && [scope.of]) &&
    isWanted(
      label,
      label.place,
      place?.mentions.map(({ span }) => span),
    ) &&
    isWanted(label, label.time, time && [time.span]) &&
    (scope?.total === true) === (label.total === true)
  )
}

/** Whether one of the spans that are needed is given, or one of those that may be, or none where none is needed. */
function isWanted({ start }: Label, wanted: Wanted | undefined, given: readonly Span[] | undefined): boolean {
  if (given === undefined) return wanted?.need === undefined
  return [...(wanted?.need ?? []), ...(wanted?.may ?? [])].some(
    (span) => span.length === 2 && given.some((one) => one.start < start + span[1] && one.end > start + span[0]),
  )
}

/** Reads the reports of the labelled sentences and compares; which sentence has what wrong is written beside the records. */
export function scoreCounts(bench: Bench): { rows: Row[]; misses: Miss[] } {
  const labels = readLabels().filter((label) => label.not === undefined)
  const reports = new Map(
    sets.flatMap(({ name, path }) => {
      if (!existsSync(join(bench.data, path))) bench.wrong(`no such data: ${join(bench.data, path)}`)
      return readReports(bench.data, path).map((report) => [`${name} ${report.id}` as string, report] as const)
    }),
  )
  const feed = labels.map((label, n) => {
    const report = reports.get(`${label.set} ${label.doc}`)
    if (report === undefined || hashOf(report.text.slice(label.start, label.end)) !== label.hash)
      return bench.wrong(`the data has another text for ${label.set} ${label.doc}`)
    return JSON.stringify({ ...report, id: String(n), language: 'en' })
  })
  const path = bench.place('counts.docs.jsonl')
  writeFileSync(path, `${feed.join('\n')}\n`)
  const records = bench.read(['--from', 'jsonl', '--format', 'jsonl', path])
  const found = new Map(
    records
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Sourced)
      .map((record) => [record.document.given, record] as const),
  )
  const wrong = labels.map((label, n) => {
    const record = found.get(String(n))
    return record === undefined ? bench.wrong(`no record of ${label.doc}`) : compareCount(label, record)
  })
  writeFileSync(
    bench.place('counts.wrong.tsv'),
    labels.map(({ doc, start, end, number }, n) => `${doc}\t${start}\t${end}\t${number.join('-')}\t${wrong[n]!.join(' ')}\n`).join(''),
  )
  const row = (measure: string, right: number): Row => ({
    set: 'muc4_dev, stories_g5',
    count: labels.length,
    unit: 'sentences',
    measure,
    ours: (100 * right) / labels.length,
    beat: [],
  })
  return {
    rows: [
      row('bound, unit, aspect and scope', wrong.filter((list) => list.length === 0).length),
      ...QUESTIONS.map((question) => row(question, wrong.filter((list) => !list.includes(question)).length)),
    ],
    misses: [
      ['muc4_dev, stories_g5', 'no figure there', wrong.filter(({ length }) => length === QUESTIONS.length).length],
      ...QUESTIONS.map((question): Miss => [
        'muc4_dev, stories_g5',
        `${question} alone wrong`,
        wrong.filter((list) => list.length === 1 && list[0] === question).length,
      ]),
    ],
  }
}
