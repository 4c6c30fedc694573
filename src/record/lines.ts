// A record in, a line an item out, as a person would jot it down: the command line's default, the notation of the tests and the README.

import type { Actor, Control, Event, Figure, Id, Note, Place, Record, Span, Statement, Time } from '../model/record.ts'
import { makeVoices } from './assemble.ts'

/** One item as a line: what must be said, what may be said, and the spans that its texts come from. */
export interface Line {
  readonly kind: 'report' | 'actor' | 'place' | 'statement' | 'event' | 'figure' | 'control' | 'time' | 'note'
  readonly id?: Id
  /** The id of the statement that the line stands under; absent flush left. */
  readonly under?: Id
  readonly start: number
  /** "At least 205 people = ≥205 person killed" */
  readonly head: string
  /** Optional fields that are present, "where Valencia". */
  readonly fields: readonly string[]
  /** Fields that a test may leave out and the command line does not print: "kind direct". */
  readonly soft: readonly string[]
  /** Fields that a test may leave out and the command line prints: "of Russian soldiers". */
  readonly shown: readonly string[]
  readonly spans: readonly Span[]
  readonly rule?: string
}

/** How the lines are printed. */
export interface LineOptions {
  /** Name the rule that found each item. */
  readonly why?: boolean
  /** Begin with a line about the report. */
  readonly heading?: boolean
}

/**
 * A record as lines. An item stands under the statement whose word it is; flush left is the outlet's own word.
 * `statement  Peskov | answered | “No.” · deny · answers Asked`
 */
export function lines(record: Record, options: LineOptions = {}): string[] {
  const all = linesOf(record)
  const out: string[] = []
  if (options.heading === true) out.push(...reportLines(record))
  const under = new Map<Id | undefined, Line[]>()
  const known = new Set(all.map(({ id }) => id))
  for (const line of all) {
    const key = line.under !== undefined && known.has(line.under) ? line.under : undefined
    const group = under.get(key)
    if (group) group.push(line)
    else under.set(key, [line])
  }
  // A stack of its own: a record may be nested deeper than a call stack.
  const stack: [line: Line, depth: number][] = (under.get(undefined) ?? []).toReversed().map((line) => [line, 0])
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const [line, depth] = top
    out.push(print(line, depth, options))
    if (line.kind === 'statement') for (const below of (under.get(line.id) ?? []).toReversed()) stack.push([below, depth + 1])
  }
  return out
}

function print(line: Line, depth: number, { why }: LineOptions): string {
  const fields = [line.head, ...line.fields, ...line.shown].join(' · ')
  const text = `${'  '.repeat(depth)}${line.kind.padEnd(Math.max(10 - depth * 2, 8))} ${fields}`
  return why === true && line.rule !== undefined ? `${text}   [${line.rule}]` : text
}

/** The lines about the report itself. */
function reportLines(record: Record): string[] {
  const { document } = record
  const counts = [
    [record.statements.length, 'statement'],
    [record.events.length, 'event'],
    [record.figures.length, 'figure'],
    [record.times.length, 'time'],
    [record.places.length, 'place'],
    [record.actors.length, 'actor'],
    [record.controls.length, 'control'],
  ] as const
  const fields = [document.id]
  if (document.title !== undefined) fields.push(`title ${flat(document.title)}`)
  if (document.published !== undefined) fields.push(`published ${document.published}`)
  if (document.source !== undefined) fields.push(`source ${flat(document.source.name)}`)
  for (const credit of document.credits) fields.push(`${credit.role} ${flat(credit.name)}`)
  fields.push(`language ${document.language}`)
  if (document.replaces !== undefined) fields.push(`replaces ${document.replaces}`)
  const found = counts.filter(([n]) => n > 0).map(([n, word]) => `${n} ${word}${n === 1 ? '' : 's'}`)
  return [`report     ${fields.join(' · ')}`, `found      ${found.length > 0 ? found.join(' · ') : 'nothing'}`]
}

/** What each item of a record is called when another speaks of it, on one line: an actor's or place's name, an event's trigger, a statement's cue, else the item's words. */
export function namesOf(record: Record): (id: Id) => string {
  const names = new Map<Id, string>()
  for (const { id, name } of record.actors) names.set(id, name)
  for (const { id, name } of record.places) names.set(id, name)
  for (const { id, span } of record.times) names.set(id, span.text)
  for (const { id, span } of record.figures) names.set(id, span.text)
  for (const { id, trigger } of record.events) names.set(id, trigger.text)
  for (const { id, cue, span } of record.statements) names.set(id, (cue ?? span).text)
  return (id) => flat(names.get(id) ?? id)
}

/** All items of a record as lines: actors and places first, then what is told in the order of the text, then notes. */
export function linesOf(record: Record): Line[] {
  const name = namesOf(record)
  const told = [
    ...record.statements.map((item) => statementLine(item, name)),
    ...record.events.map((item) => eventLine(item, name)),
    ...record.figures.map((item) => figureLine(item, name)),
    ...record.controls.map((item) => controlLine(item, name)),
    ...record.times.map((item) => timeLine(item, name, record)),
  ]
  told.sort((a, b) => a.start - b.start)
  return [
    ...record.actors.map((item) => actorLine(item, name)),
    ...record.places.map((item) => placeLine(item, name)),
    ...told,
    ...record.notes.map(noteLine),
  ]
}

/** Text on one line: a record's texts may hold line breaks. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** "he = Fernando Grande-Marlaska": the words, and whom they mean where the words do not say it. */
function meaning(span: Span, id: Id | undefined, name: (id: Id) => string, uncertain?: true): string {
  const words = flat(span.text)
  if (id === undefined) return words
  const who = name(id)
  return words.includes(who) && uncertain === undefined ? words : `${words} = ${who}${uncertain ? '?' : ''}`
}

function statementLine(item: Statement, name: (id: Id) => string): Line {
  const { speaker } = item
  const who =
    speaker.span === undefined
      ? speaker.actor === undefined
        ? '–'
        : `– = ${name(speaker.actor)}${speaker.uncertain ? '?' : ''}`
      : meaning(speaker.span, speaker.actor, name, speaker.uncertain)
  const head = [who, item.cue === undefined ? '–' : flat(item.cue.text), ...item.content.map(({ text }) => flat(text))].join(' | ')
  const fields: string[] = []
  if (item.act !== 'say') fields.push(item.act)
  if (item.negated) fields.push('not')
  if (item.to) fields.push(`to ${meaning(item.to.span, item.to.actor, name)}`)
  if (item.channel) fields.push(`channel ${flat(item.channel.span.text)}`)
  if (item.time !== undefined) fields.push(`time ${name(item.time)}`)
  if (item.place !== undefined) fields.push(`place ${name(item.place)}`)
  if (item.answers !== undefined) fields.push(`answers ${name(item.answers)}`)
  if (item.hedge) fields.push(`hedge ${flat(item.hedge.text)}`)
  if (speaker.anonymity) fields.push(`anonymity ${flat(speaker.anonymity.text)}`)
  if (item.disclaimer) fields.push(`disclaimer ${flat(item.disclaimer.text)}`)
  if (item.translated) fields.push('translated')
  if (item.repeats !== undefined) fields.push(`repeats ${name(item.repeats)}`)
  const soft = [item.kind, speaker.kind, ...(item.channel ? [`by ${item.channel.kind}`] : [])]
  const spans = [
    speaker.span,
    item.cue,
    ...item.content,
    item.to?.span,
    item.channel?.span,
    item.hedge,
    speaker.anonymity,
    item.disclaimer,
  ].filter((span) => span !== undefined)
  return {
    kind: 'statement',
    id: item.id,
    ...(item.within === undefined ? {} : { under: item.within }),
    start: item.span.start,
    head,
    fields,
    soft,
    shown: [],
    spans,
    rule: item.rule,
  }
}

function eventLine(item: Event, name: (id: Id) => string): Line {
  const fields: string[] = []
  for (const { role, span, fills, uncertain } of item.arguments) {
    if (role === 'author' && item.authorship === 'unknown') continue
    fields.push(`${role} ${meaning(span, fills, name, uncertain)}`)
  }
  if (item.time !== undefined) fields.push(`time ${name(item.time)}`)
  if (item.status !== 'happened') fields.push(item.status)
  if (item.negated) fields.push('not')
  if (item.authorship === 'unknown') fields.push('author unknown')
  else if (item.authorship !== undefined && item.authorship !== 'stated') fields.push(`authorship ${item.authorship}`)
  if (item.repeats !== undefined) fields.push(`repeats ${name(item.repeats)}`)
  const soft = [
    ...item.places.map((id) => `place ${name(id)}`),
    ...item.figures.map((id) => `figure ${name(id)}`),
    ...(item.authorship === 'stated' ? ['authorship stated'] : []),
  ]
  const spans = [item.trigger, ...item.arguments.map(({ span }) => span)]
  return {
    kind: 'event',
    id: item.id,
    ...under(item),
    start: item.trigger.start,
    head: `${flat(item.trigger.text)} = ${item.type}`,
    fields,
    soft,
    shown: [],
    spans,
    rule: item.rule,
  }
}

function under({ voice }: { readonly voice: 'outlet' | Id }): { under?: Id } {
  return voice === 'outlet' ? {} : { under: voice }
}

const SIGNS = {
  'exact': '',
  'about': '~',
  'at least': '≥',
  'more than': '>',
  'at most': '≤',
  'less than': '<',
  'between': '',
  'vague': '',
} as const

/** "≥205 person killed", "80000–100000 person remaining", "vague person". */
function amount(item: Omit<Figure, 'voice'>): string {
  const { low, high, hedge } = item
  const one = low ?? high
  const number = one === undefined ? '' : low !== undefined && high !== undefined && low !== high ? `${low}–${high}` : `${one}`
  const value = hedge === 'vague' ? `vague${number === '' ? '' : ` ${number}`}` : `${SIGNS[hedge]}${number}`
  return [value, item.unit, item.counts].filter((part) => part !== undefined && part !== '').join(' ')
}

function figureLine(item: Figure, name: (id: Id) => string): Line {
  const { scope } = item
  const fields = item.change ? [item.change] : []
  const shown: string[] = []
  if (scope?.of) shown.push(`of ${flat(scope.of.text)}`)
  if (scope?.place !== undefined) shown.push(`in ${name(scope.place)}`)
  if (scope?.time !== undefined) shown.push(`on ${name(scope.time)}`)
  if (scope?.total) shown.push('total')
  const soft = [
    ...(item.what === undefined ? [] : [`what ${flat(item.what)}`]),
    ...(item.asOf === undefined ? [] : [`as of ${item.asOf === 'published' ? 'published' : name(item.asOf)}`]),
  ]
  return {
    kind: 'figure',
    id: item.id,
    ...under(item),
    start: item.span.start,
    head: `${flat(item.span.text)} = ${amount(item)}`,
    fields,
    soft,
    shown,
    spans: [item.span, ...(scope?.of ? [scope.of] : [])],
    rule: item.rule,
  }
}

function controlLine(item: Control, name: (id: Id) => string): Line {
  const fields = [`place ${name(item.place)}`]
  if (item.since !== undefined) fields.push(`since ${name(item.since)}`)
  if (item.negated) fields.push('not')
  const soft = [
    ...(item.asOf === undefined ? [] : [`as of ${item.asOf === 'published' ? 'published' : name(item.asOf)}`]),
    ...(item.event === undefined ? [] : [`event ${name(item.event)}`]),
  ]
  const head = `${flat(item.span.text)} = ${item.status}${item.holder === undefined ? '' : ` by ${name(item.holder)}`}`
  return {
    kind: 'control',
    id: item.id,
    ...under(item),
    start: item.span.start,
    head,
    fields,
    soft,
    shown: [],
    spans: [item.span],
    rule: item.rule,
  }
}

function timeLine(item: Time, name: (id: Id) => string, record: Record): Line {
  const fields = item.mod === undefined ? [] : [item.mod]
  const soft: string[] = [item.kind]
  if (item.from !== undefined) soft.push(`from ${item.from}`)
  if (item.to !== undefined) soft.push(`to ${item.to}`)
  if (item.anchor !== undefined) soft.push(`anchor ${item.anchor === 'published' ? 'published' : name(item.anchor)}`)
  // A time has no voice; it stands under the statement in whose content it is read.
  const holder = holderOf(item, record)
  return {
    kind: 'time',
    id: item.id,
    ...(holder === undefined ? {} : { under: holder }),
    start: item.span.start,
    head: `${flat(item.span.text)} = ${item.value}`,
    fields,
    soft,
    shown: [],
    spans: [item.span],
    rule: item.rule,
  }
}

const holders = new WeakMap<Record, (span: Span) => Id | undefined>()
function holderOf(item: Time, record: Record): Id | undefined {
  let find = holders.get(record)
  if (find === undefined) {
    find = makeVoices(record.statements)
    holders.set(record, find)
  }
  return find(item.span)
}

function placeLine(item: Place, name: (id: Id) => string): Line {
  const fields: string[] = []
  if (item.relative) {
    const { relation, which, distance, of } = item.relative
    fields.push([relation, ...(which === undefined ? [] : [`(${which})`]), of.map(name).join(' and ')].join(' '))
    if (distance !== undefined) fields.push(`distance ${flat(distance)}`)
  }
  const soft: string[] = []
  if (item.within !== undefined) soft.push(`within ${name(item.within)}`)
  if (item.country !== undefined) soft.push(`country ${item.country}`)
  if (item.at) soft.push(`at ${item.at[0].toFixed(2)} ${item.at[1].toFixed(2)}`)
  if (item.precision) soft.push(`precision ${item.precision}`)
  if (item.same !== undefined) soft.push(`same ${item.same}`)
  return namedLine('place', item, fields, soft)
}

function actorLine(item: Actor, name: (id: Id) => string): Line {
  const fields: string[] = []
  if (item.role !== undefined) fields.push(`role ${flat(item.role)}`)
  if (item.of !== undefined) fields.push(`of ${name(item.of)}`)
  if (item.side) fields.push(`side ${meaning(item.side.span, item.side.actor, name)}`)
  if (item.public) fields.push('public')
  const soft: string[] = []
  if (item.country !== undefined) soft.push(`country ${item.country}`)
  if (item.same !== undefined) soft.push(`same ${item.same}`)
  return namedLine('actor', item, fields, soft)
}

/** The line of what has a name and mentions; what else it is called stands behind it, with its use where it locates nothing. */
function namedLine(kind: 'actor' | 'place', item: Actor | Place, fields: readonly string[], soft: readonly string[]): Line {
  const { id, name, mentions } = item
  const shown = new Set<string>()
  for (const { span, use } of mentions) {
    const words = flat(span.text)
    if (use !== undefined) shown.add(`${use} ${words}`)
    else if (words !== name) shown.add(`also ${words}`)
  }
  return {
    kind,
    id,
    start: mentions[0]?.span.start ?? 0,
    head: `${flat(name)} = ${item.kind}`,
    fields,
    soft,
    shown: [...shown],
    spans: mentions.map(({ span }) => span),
    ...(mentions[0] === undefined ? {} : { rule: mentions[0].rule }),
  }
}

function noteLine(item: Note): Line {
  return {
    kind: 'note',
    start: item.span?.start ?? 0,
    head: `${item.code} = ${flat(item.message)}`,
    fields: [],
    soft: [item.level],
    shown: [],
    spans: item.span ? [item.span] : [],
  }
}
