// One time as chrono-node or Recognizers-Text gives it in; the TIMEX3 value, type and words that the scorers compare out.

/** A time in the scorers' words: half-open UTF-16 offsets. */
export interface Timex {
  readonly start: number
  readonly end: number
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly value: string
}

/** A result of chrono-node, as far as it is read. */
export interface ChronoResult {
  readonly index: number
  readonly text: string
  readonly start: { isCertain(part: ChronoPart): boolean; get(part: ChronoPart): number | null }
}
type ChronoPart = 'year' | 'month' | 'day' | 'weekday' | 'hour' | 'minute'

/** A result of Recognizers-Text's date and time model, as far as it is read; `end` is its last character. */
export interface RecognizerResult {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly typeName: string
  readonly resolution: { readonly values?: readonly RecognizerValue[] } | null
}
interface RecognizerValue {
  readonly timex: string
  readonly type: string
  readonly value?: string
  readonly start?: string
  readonly end?: string
}

/** Words that the peers count to a time and TIMEX3 does not: they stand before it. */
const BEFORE = /^(?:since|before|after|by|until|till|from|in|on|at|during|for|within|over|as of|prior to)\s+/i

function leadOf(text: string): number {
  return BEFORE.exec(text)?.[0].length ?? 0
}

const two = (n: number): string => String(n).padStart(2, '0')
const DAY = 86_400_000

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)
}

/** The ISO week of a day: "2022-W45". */
function weekOf(day: string): string {
  const time = Date.parse(day)
  const thursday = time + (4 - (new Date(time).getUTCDay() || 7)) * DAY
  const year = new Date(thursday).getUTCFullYear()
  return `${year}-W${two(1 + Math.floor((thursday - Date.UTC(year, 0, 1)) / DAY / 7))}`
}

const PARTS_OF_DAY: readonly (readonly [RegExp, string])[] = [
  [/\bmorning\b/i, 'TMO'],
  [/\bafternoon\b/i, 'TAF'],
  [/\bevening\b/i, 'TEV'],
  [/\b(?:to)?night\b/i, 'TNI'],
]

/** "past three months": chrono answers with the moment three months ago, TIMEX3 with the length. */
const LENGTH = /^(?:last|past|previous|next|coming|following)\s+(\S+(?: couple of)?)\s+(day|week|month|year|hour|minute)s$/i
const COUNTS: { readonly [word: string]: string } = {
  'two': '2',
  'three': '3',
  'four': '4',
  'five': '5',
  'six': '6',
  'seven': '7',
  'eight': '8',
  'nine': '9',
  'ten': '10',
  'eleven': '11',
  'twelve': '12',
  'couple': '2',
  'few': 'X',
  'several': 'X',
}
const UNITS: { readonly [unit: string]: string } = { day: 'D', week: 'W', month: 'M', year: 'Y', hour: 'H', minute: 'M' }

function lengthOf(text: string): string | undefined {
  const [, count = '', unit = ''] = LENGTH.exec(text) ?? []
  const n = /^\d+$/.test(count) ? count : COUNTS[count.toLowerCase()]
  const name = unit.toLowerCase()
  return n === undefined ? undefined : `P${name === 'hour' || name === 'minute' ? 'T' : ''}${n}${UNITS[name]}`
}

/**
 * A time of chrono-node. It answers with a moment and says which parts of it the words tell; the value has those and no more: `last month` is a
 * month. Where none is told, the words tell the unit (a week, a weekend, a quarter). A bare weekday is the last one up to the report's day, as in
 * news, in place of the nearest. A range is its beginning.
 */
export function fromChrono({ index, text, start }: ChronoResult, published: string): Timex {
  const lead = leadOf(text)
  const span = { start: index + lead, end: index + text.length }
  const [year, month] = [start.get('year') ?? 0, start.get('month') ?? 1]
  let date = `${String(year).padStart(4, '0')}-${two(month)}-${two(start.get('day') ?? 1)}`
  const today = published.slice(0, 10)
  if (start.isCertain('weekday') && !start.isCertain('day') && date > today && !/\b(?:next|this|coming)\b/i.test(text))
    date = daysAfter(date, -7)
  const found = (value: string, type: Timex['type'] = 'DATE'): Timex => ({ ...span, type, value })
  if (/^(?:right )?now$/i.test(text)) return found('PRESENT_REF')
  const length = lengthOf(text.slice(lead))
  if (length !== undefined) return found(length, 'DURATION')
  const part = PARTS_OF_DAY.find(([words]) => words.test(text))
  if (start.isCertain('hour')) return found(`${date}T${two(start.get('hour') ?? 0)}:${two(start.get('minute') ?? 0)}`, 'TIME')
  if (part) return found(date + part[1], 'TIME')
  if (/\bweekend\b/i.test(text)) return found(`${weekOf(date)}-WE`)
  if (start.isCertain('weekday')) return found(date)
  // Its weeks begin on Sunday.
  if (/\bthis week\b/i.test(text)) return found(weekOf(daysAfter(date, 1)))
  if (/\bweeks?\b/i.test(text)) return found(weekOf(date))
  if (/\bquarters?\b/i.test(text)) return found(`${date.slice(0, 4)}-Q${Math.ceil(month / 3)}`)
  if (start.isCertain('day')) return found(date)
  if (start.isCertain('month')) return found(date.slice(0, 7))
  if (start.isCertain('year')) return found(date.slice(0, 4))
  return found(date)
}

/**
 * A time of Recognizers-Text; nothing where it gives no reading. Of the readings of an ambiguous one (last Sunday, next Sunday) it takes the last
 * one up to the report's day, as in news. What it writes as a range becomes the unit that TIMEX3 has for it (a week, a quarter, a decade), else the
 * length. `published` is the report's day.
 */
export function fromRecognizers(result: RecognizerResult, published: string): Timex | undefined {
  const readings = result.resolution?.values ?? []
  const today = published.slice(0, 10)
  const reading = readings.findLast((one) => (one.value ?? one.start ?? one.end ?? '') <= `${today} 24`) ?? readings[0]
  if (reading?.timex === undefined) return undefined
  const span = { start: result.start + leadOf(result.text), end: result.end + 1 }
  const value = valueOf(reading, today)
  const type = reading.type === 'set' ? 'SET' : reading.type === 'duration' || value.startsWith('P') ? 'DURATION' : undefined
  return { ...span, type: /^[A-Z]+_REF$/.test(value) ? 'DATE' : (type ?? (value.includes('T') ? 'TIME' : 'DATE')), value }
}

function valueOf({ timex, type, value, start, end }: RecognizerValue, published: string): string {
  if (type === 'duration' || type === 'set' || /^[A-Z]+_REF$/.test(timex)) return timex
  const moment = [value, start, end].find((one) => one !== undefined && /^\d{4}-/.test(one))
  if (timex.startsWith('(')) return rangeOf(timex, type, moment, published)
  // A clock or a part of the day alone: the report's day.
  if (timex.startsWith('T')) return published + clockOf(timex)
  const [date = '', clock] = timex.split(/(?=T)/)
  return dateOf(date, moment, published) + (clock === undefined ? '' : clockOf(clock))
}

/** "T15" as TIMEX3 has it: "T15:00"; parts of the day ("TMO") stay. */
function clockOf(clock: string): string {
  return /^T\d\d$/.test(clock) ? `${clock}:00` : clock
}

/** A date whose year or week is open, filled by the moment that it was resolved to. */
function dateOf(date: string, moment: string | undefined, published: string): string {
  if (!date.startsWith('XXXX')) return date
  if (/^XXXX-WXX-\d$/.test(date)) return moment?.slice(0, 10) ?? date
  if (/^XXXX-WXX-WE$/.test(date)) return moment === undefined ? date : `${weekOf(moment.slice(0, 10))}-WE`
  if (/^XXXX-\d\d-WXX/.test(date)) return moment?.slice(0, 10) ?? date
  return (moment ?? published).slice(0, 4) + date.slice(4)
}

function rangeOf(timex: string, type: string, moment: string | undefined, published: string): string {
  const [from = '', , length = ''] = timex.slice(1, -1).split(',')
  if (type.startsWith('time') || type.startsWith('datetime')) return length === '' ? published + clockOf(from) : length
  const day = /^\d{4}-\d\d-\d\d$/.test(from) ? from : moment?.slice(0, 10)
  if (day === undefined) return length === '' ? from : length
  const [year = '', month = '', date = ''] = day.split('-')
  const first = date === '01'
  if (/^P100Y$/.test(length)) return year.slice(0, 2)
  if (/^P10Y$/.test(length) && year.endsWith('0') && first && month === '01') return year.slice(0, 3)
  if (length === 'P1Y' && first && month === '01') return year
  if (length === 'P3M' && first && Number(month) % 3 === 1) return `${year}-Q${Math.ceil(Number(month) / 3)}`
  if (length === 'P6M' && first && Number(month) % 6 === 1) return `${year}-H${Math.ceil(Number(month) / 6)}`
  if (length === 'P1M' && first) return `${year}-${month}`
  if ((length === 'P7D' || length === 'P1W') && new Date(Date.parse(day)).getUTCDay() === 1) return weekOf(day)
  return length === '' ? day : length
}
