// An item of a record in, the words that a page or a document says of it out.

import type { Actor, Control, Event, Figure, Id, Place, Record, Span, Statement, Time } from '../model/record.ts'
import { EVENT_TYPES } from '../model/event-types.ts'
import { oneLine, type Outline } from './outline.ts'

/** A piece of what is said of an item: our own words, the report's words, or the name of another item. */
export type Part = string | { readonly words: string } | { readonly id: Id; readonly name: string }

/** One thing said of an item: "where: Halvena". */
export interface Field {
  readonly label: string
  readonly parts: readonly Part[]
}

/** What is said of one item. */
export interface Phrase {
  /** What it is, first: the report's words, or a name. */
  readonly head: Part
  /** What those words come to: "at least 19 people, killed". */
  readonly means: string
  /** Short marks that change how the item is to be taken: "not", "a guess", "planned". */
  readonly marks: readonly string[]
  readonly fields: readonly Field[]
}

/** Who says something. */
export interface Voice {
  /** The actor's name, the report's words, or "nobody is named". */
  readonly name: string
  /** The words that stand for the speaker, where they are not the name: "he". */
  readonly words?: string
  /** What the speaker is: "governor of the Lower Sulva region". */
  readonly role?: string
  /** The name is a guess. */
  readonly uncertain: boolean
  /** Somebody is named, or words stand for somebody. */
  readonly known: boolean
  readonly actor?: Id
}

/** Looks items up for phrases. */
export interface Look {
  readonly outline: Outline
  readonly actors: ReadonlyMap<Id, Actor>
  readonly times: ReadonlyMap<Id, Time>
}

/** What phrases need of a record. */
export function makeLook(record: Record, laid: Outline): Look {
  return {
    outline: laid,
    actors: new Map(record.actors.map((item) => [item.id, item])),
    times: new Map(record.times.map((item) => [item.id, item])),
  }
}

/** Who says it. `{name: "Pavel Orsek", words: "he", role: "governor …"}` */
export function voiceOf({ speaker }: Statement, look: Look): Voice {
  const words = speaker.span === undefined ? undefined : oneLine(speaker.span.text).replace(/,$/, '')
  const actor = speaker.actor === undefined ? undefined : look.actors.get(speaker.actor)
  const name = actor?.name ?? words ?? 'nobody is named'
  return {
    name,
    ...(words === undefined || tells(words, name) ? {} : { words }),
    ...(actor?.role === undefined || words?.includes(actor.role) ? {} : { role: oneLine(actor.role) }),
    uncertain: speaker.uncertain === true,
    known: actor !== undefined || words !== undefined,
    ...(speaker.actor === undefined ? {} : { actor: speaker.actor }),
  }
}

/** Whether words are a name and no more: "the Ukrainian Ministry of Defense" tells no more than "Ukrainian Ministry of Defense". */
function tells(words: string, name: string): boolean {
  return words.toLowerCase().endsWith(name.toLowerCase()) && words.length - name.length <= 4
}

const KINDS = { direct: 'quoted', indirect: 'reported', mixed: 'partly quoted' } as const

/** How a statement's words reach the reader: "quoted", "reported", "partly quoted". */
export function howSaid({ kind }: Statement): string {
  return KINDS[kind]
}

/** What is said of a statement, besides who says what. */
export function statementPhrase(item: Statement, look: Look): Omit<Phrase, 'head' | 'means'> {
  const { speaker } = item
  const marks: string[] = []
  if (item.negated) marks.push('not')
  // "denied" says "deny" already; "calling on" does not say "demand".
  if (item.act !== 'say' && !item.cue?.text.toLowerCase().includes(item.act.slice(0, 3))) marks.push(item.act)
  if (speaker.kind === 'unnamed') marks.push('unnamed source')
  if (speaker.kind === 'witness') marks.push('witness')
  if (item.translated) marks.push('translated')
  const fields: Field[] = []
  const field = (label: string, ...parts: Part[]): void => void fields.push({ label, parts })
  if (item.to) field('to', ...meaning(item.to.span, item.to.actor, look))
  if (item.channel) field('through', quoted(item.channel.span))
  if (item.time !== undefined) field('said', ...when(item.time, look))
  if (item.place !== undefined) field('said in', ref(item.place, look))
  if (item.answers !== undefined) field('answers', statementRef(item.answers, look))
  if (item.repeats !== undefined) field('repeats', statementRef(item.repeats, look))
  if (item.hedge) field('hedged', quoted(item.hedge))
  if (speaker.anonymity) field('anonymous', quoted(speaker.anonymity))
  if (item.disclaimer) field('caution', quoted(item.disclaimer))
  return { marks, fields }
}

/** What is said of an event: its words, its type, and who did what to whom, where and when. */
export function eventPhrase(item: Event, look: Look): Phrase {
  const marks: string[] = []
  if (item.negated) marks.push('not')
  if (item.status !== 'happened') marks.push(item.status)
  const fields: Field[] = []
  for (const { role, span, fills, uncertain } of item.arguments) {
    if (role === 'author' && item.authorship === 'unknown') continue
    fields.push({ label: ROLE_WORDS[role] ?? role, parts: [...meaning(span, fills, look), ...(uncertain ? [' (a guess)'] : [])] })
  }
  const named = new Set(item.arguments.map(({ fills }) => fills))
  for (const id of item.places) if (!named.has(id)) fields.push({ label: 'where', parts: [ref(id, look)] })
  if (item.time !== undefined) fields.push({ label: 'when', parts: when(item.time, look) })
  if (item.authorship === 'unknown') fields.push({ label: 'by', parts: ['an unknown author'] })
  else if (item.authorship !== undefined && item.authorship !== 'stated') fields.push({ label: 'authorship', parts: [item.authorship] })
  if (item.repeats !== undefined) fields.push({ label: 'told first as', parts: [ref(item.repeats, look)] })
  return { head: quoted(item.trigger), means: item.type, marks, fields }
}

/** "people died": what an event type means. */
export function typeMeans(type: string): string {
  return Object.hasOwn(EVENT_TYPES, type) ? EVENT_TYPES[type as keyof typeof EVENT_TYPES].means : ''
}

const ROLE_WORDS: { readonly [role: string]: string } = { author: 'by', target: 'whom or what', weapon: 'with' }

/** What is said of a figure: "At least 19 people" comes to "at least 19 people, killed". */
export function figurePhrase(item: Figure, look: Look): Phrase {
  const fields: Field[] = []
  const { scope } = item
  if (scope?.of) fields.push({ label: 'of', parts: [quoted(scope.of)] })
  if (scope?.place !== undefined) fields.push({ label: 'where', parts: [ref(scope.place, look)] })
  if (scope?.time !== undefined) fields.push({ label: 'when', parts: when(scope.time, look) })
  if (item.asOf !== undefined)
    fields.push({ label: 'as of', parts: item.asOf === 'published' ? ['the day of the report'] : when(item.asOf, look) })
  const marks: string[] = []
  if (item.change !== undefined) marks.push(item.change)
  if (scope?.total) marks.push('in all')
  return { head: quoted(item.span), means: amount(item), marks, fields }
}

/** "at least 19 people, killed" */
function amount({ low, high, hedge, unit, counts }: Figure): string {
  const one = low ?? high
  const number =
    one === undefined ? '' : low !== undefined && high !== undefined && low !== high ? `${digits(low)} to ${digits(high)}` : digits(one)
  const noun = one === 1 ? unit : plural(unit.replace(/^([a-z]+)2$/, '$1²').replace(/^([a-z]+)3$/, '$1³'))
  const size = hedge === 'vague' ? ['some number of', number] : [hedge === 'exact' || hedge === 'between' ? '' : hedge, number]
  const value = [...size, noun].filter((part) => part !== '').join(' ')
  return counts === undefined ? value : `${value}, ${counts}`
}

/** 115000 as "115,000", 4.5 as "4.5". */
function digits(value: number): string {
  const plain = String(value)
  if (!/^-?\d+(?:\.\d+)?$/.test(plain)) return plain
  const [whole, rest] = plain.split('.') as [string, string | undefined]
  return whole.replace(/\d(?=(?:\d{3})+$)/g, '$&,') + (rest === undefined ? '' : `.${rest}`)
}

/** What is said of who holds a place: "Kherson: said to be taken, by Ukrainian troops". */
export function controlPhrase(item: Control, look: Look): Phrase {
  const fields: Field[] = []
  if (item.holder !== undefined) fields.push({ label: 'by', parts: [ref(item.holder, look)] })
  fields.push({ label: 'words', parts: [quoted(item.span)] })
  if (item.since !== undefined) fields.push({ label: 'since', parts: when(item.since, look) })
  // Undated is never today.
  if (item.asOf !== undefined)
    fields.push({ label: 'as of', parts: item.asOf === 'published' ? ['the day of the report'] : when(item.asOf, look) })
  return {
    head: ref(item.place, look),
    means: item.status,
    marks: [...(item.negated ? ['not'] : []), ...(item.asOf === undefined ? ['undated'] : [])],
    fields,
  }
}

const MODS = {
  start: 'start of',
  mid: 'middle of',
  end: 'end of',
  approx: 'about',
  before: 'before',
  after: 'after',
  less: 'less than',
  more: 'more than',
} as const

/** What is said of a time: "Friday" comes to "11 November 2022". */
export function timePhrase(item: Time): Phrase {
  const means = timeMeans(item)
  const fields: Field[] = means === item.value || calendar(item.value) !== undefined ? [] : [{ label: 'value', parts: [item.value] }]
  return { head: quoted(item.span), means, marks: item.kind === 'date' || item.kind === 'time' ? [] : [item.kind], fields }
}

function timeMeans({ value, mod }: Time): string {
  const plain = calendar(value) ?? period(value)
  return mod === undefined || plain.endsWith('not known') ? plain : `${MODS[mod]} ${plain}`
}

const UNPLACED = 'date not known'
const PERIODS: { readonly [value: string]: string } = {
  PRESENT_REF: 'now',
  PAST_REF: 'the past',
  FUTURE_REF: 'the future',
}
const SEASONS: { readonly [season: string]: string } = { SP: 'spring', SU: 'summer', FA: 'autumn', AU: 'autumn', WI: 'winter' }
const PARTS_OF_DAY: { readonly [part: string]: string } = { MO: 'morning', MI: 'midday', AF: 'afternoon', EV: 'evening', NI: 'night' }
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const UNITS: { readonly [letter: string]: string } = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour', S: 'second' }

/** A TIMEX3 value that is no calendar date as a person says it: P9M gives "9 months", 2022-W46 "week 46 of 2022"; else the value. */
function period(value: string): string {
  const known = PERIODS[value]
  if (known !== undefined) return known
  const length = /^P(T?)(\d+(?:\.\d+)?|X)([YMWDHS])$/.exec(value)
  if (length) {
    const unit = length[1] === 'T' && length[3] === 'M' ? 'minute' : (UNITS[length[3] as string] as string)
    return length[2] === 'X' ? `some ${plural(unit)}` : `${length[2]} ${length[2] === '1' ? unit : plural(unit)}`
  }
  const week = /^(\d{4})-W(\d\d)$/.exec(value)
  if (week) return `week ${Number(week[2])} of ${week[1]}`
  const season = /^(\d{4})-(SP|SU|FA|AU|WI)$/.exec(value)
  if (season) return `${SEASONS[season[2] as string]} ${season[1]}`
  const part = /^(.+)T(MO|MI|AF|EV|NI)$/.exec(value)
  if (part) return `${calendar(part[1] as string) ?? period(part[1] as string)}, ${PARTS_OF_DAY[part[2] as string]}`
  const weekday = /^XXXX-WXX-([1-7])/.exec(value)
  if (weekday) return `${DAYS[Number(weekday[1]) - 1]}, ${UNPLACED}`
  const day = /^XXXX-(\d\d)(?:-(\d\d))?/.exec(value)
  const month = MONTHS[Number(day?.[1]) - 1]
  if (day && month !== undefined) return `${day[2] === undefined ? '' : `${Number(day[2])} `}${month}, year not known`
  return /^[\dX]{2,4}(?:-[-\dWXT:Z+]*)?$/.test(value) && value.includes('X') ? UNPLACED : value
}

function plural(noun: string): string {
  if (noun === 'person') return 'people'
  if (noun === 'foot') return 'feet'
  // Short units are signs: "5 km".
  if (!/^[a-z]{3,}$/.test(noun)) return noun
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

/** What is said of a place. */
export function placePhrase(item: Place, look: Look): Phrase {
  const fields: Field[] = []
  if (item.relative) {
    const { relation, which, distance, of } = item.relative
    const parts: Part[] = []
    of.forEach((id, i) => parts.push(...(i > 0 ? [' and '] : []), ref(id, look)))
    fields.push({ label: which === undefined ? relation : `${which} ${relation}`, parts })
    if (distance !== undefined) fields.push({ label: 'distance', parts: [{ words: oneLine(distance) }] })
  }
  if (item.within !== undefined) fields.push({ label: 'within', parts: [ref(item.within, look)] })
  if (item.country !== undefined && item.kind !== 'country') fields.push({ label: 'country', parts: [item.country] })
  if (item.at)
    fields.push({ label: 'at', parts: [point(item.at), ...(item.precision === undefined ? [] : [` (as fine as a ${item.precision})`])] })
  return { head: { words: oneLine(item.name) }, means: item.kind, marks: [], fields }
}

function point([lon, lat]: readonly [number, number]): string {
  return `${Math.abs(lat).toFixed(2)}° ${lat < 0 ? 'S' : 'N'}, ${Math.abs(lon).toFixed(2)}° ${lon < 0 ? 'W' : 'E'}`
}

/** What is said of an actor. */
export function actorPhrase(item: Actor, look: Look): Phrase {
  const fields: Field[] = []
  if (item.role !== undefined) fields.push({ label: 'role', parts: [{ words: oneLine(item.role) }] })
  if (item.of !== undefined) fields.push({ label: 'of', parts: [ref(item.of, look)] })
  if (item.side) fields.push({ label: 'side', parts: meaning(item.side.span, item.side.actor, look) })
  const seen = new Set<string>([item.name])
  const other: Part[] = []
  for (const { span } of item.mentions) {
    const words = oneLine(span.text)
    if (seen.has(words)) continue
    seen.add(words)
    if (other.length > 0) other.push(', ')
    other.push({ words })
  }
  if (other.length > 0) fields.push({ label: 'also', parts: other })
  return { head: { words: oneLine(item.name) }, means: item.kind, marks: item.public ? ['public role'] : [], fields }
}

function quoted({ text }: Span): Part {
  return { words: oneLine(text) }
}

function ref(id: Id, look: Look): Part {
  return { id, name: look.outline.name(id) }
}

/** "statement 12" */
function statementRef(id: Id, look: Look): Part {
  const said = look.outline.byId.get(id)
  return { id, name: said === undefined ? look.outline.name(id) : `statement ${said.number}` }
}

function when(id: Id, look: Look): Part[] {
  const time = look.times.get(id)
  if (time === undefined) return [ref(id, look)]
  const means = timeMeans(time)
  const words = oneLine(time.span.text)
  return words === means ? [{ id, name: words }] : [{ id, name: words }, ` (${means})`]
}

/** The words, and whom they mean where the words do not say it. */
function meaning(span: Span, id: Id | undefined, look: Look): Part[] {
  const words = oneLine(span.text)
  if (id === undefined) return [{ words }]
  const name = look.outline.name(id)
  return words.includes(name) ? [{ words }] : [{ words }, ' (', { id, name }, ')']
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** An ISO date or TIMEX3 value as a person writes it: "2022-11-11" gives "11 November 2022"; undefined for what is no calendar date. */
export function calendar(value: string): string | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/.exec(value)
  if (!match) return undefined
  const [, year, month, day, clock, zone] = match as unknown as [string, string, string?, string?, string?, string?]
  if (month === undefined) return year
  const name = MONTHS[Number(month) - 1]
  if (name === undefined) return undefined
  const date = day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
  if (clock === undefined) return date
  return `${date}, ${clock}${zone === undefined ? '' : zone === 'Z' ? ' UTC' : ` UTC${zone}`}`
}
