// A short line in, the dates that it says out: what day a report is of, as its own date line tells.

import type { Layout } from '../languages/language.ts'

/** A date in a line: ISO 8601 where it has its year, and the stretch of the line that says it, time and zone included. */
export interface Dated {
  readonly start: number
  readonly end: number
  readonly iso?: string
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** Whether `text` is a calendar date in ISO 8601, with or without a time and an offset: "2022-11-11", "2022-11-11T09:30+02:00". */
export function isDate(text: string): boolean {
  const match =
    /^(\d{4})-(\d\d)-(\d\d)(?:[T ]([01]\d|2[0-4]):([0-5]\d)(?::([0-5]\d|60)(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?)?$/.exec(text)
  return match !== null && isDay(Number(match[1]), Number(match[2]), Number(match[3]))
}

function isDay(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const length = month === 2 && leap ? 29 : LENGTHS[month - 1]
  return length !== undefined && day >= 1 && day <= length
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n))

/**
 * The dates of one short line, in order: "Published: 14 March 2024 16:20 GMT" has one, 2024-03-14T16:20Z. A date without its year has no
 * `iso`; one in figures alone counts only where day and month cannot be mistaken ("16.10.2031", "10/16/2031", not "10/11/2031").
 */
export function findDates(line: string, layout: Layout): Dated[] {
  const dates: Dated[] = []
  const word = /\d+|\p{L}+/gu
  for (let match = word.exec(line); match; match = word.exec(line)) {
    if (dates.length >= 8) break
    const found = dateAt(line, match.index, match[0], layout)
    if (!found) continue
    const { end, time } = timeAfter(line, found.end, layout)
    dates.push({ start: match.index, end, ...(found.iso === undefined ? {} : { iso: found.iso + time }) })
    word.lastIndex = end
  }
  return dates
}

function dateAt(line: string, at: number, first: string, layout: Layout): { end: number; iso?: string } | undefined {
  const day = (year: number, month: number, date: number, end: number): { end: number; iso?: string } | undefined =>
    isDay(year, month, date) && year >= 1000 ? { end, iso: `${year}-${two(month)}-${two(date)}` } : undefined
  const rest = line.slice(at, at + 48)
  if (/^\d/.test(first)) {
    if (at > 0 && /[\d.,/-]/.test(line.charAt(at - 1))) return undefined
    const iso = /^(\d{4})[-/.](\d\d?)[-/.](\d\d?)(?!\d)/.exec(rest)
    if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]), at + iso[0].length)
    const figures = /^(\d\d?)([-/.])(\d\d?)\2(\d{4})(?!\d)/.exec(rest)
    if (figures) {
      const [a, b, year] = [Number(figures[1]), Number(figures[3]), Number(figures[4])]
      const end = at + figures[0].length
      if (figures[2] === '.' || a > 12 || a === b) return day(year, b, a, end)
      return b > 12 ? day(year, a, b, end) : { end }
    }
    const named = /^(\d\d?)(?:\p{L}{2})?\s{0,3}(?:\p{L}{2}\s{1,3})?[-\s]?(\p{L}{3,12})\.?(?:,?[-\s]{1,3}(\d{4})(?![\d:.]\d|\d))?/u.exec(
      rest,
    )
    const month = named ? layout.months[(named[2] as string).toLowerCase()] : undefined
    if (!named || month === undefined || Number(named[1]) > 31) return undefined
    const end = at + named[0].length
    return named[3] === undefined ? { end } : day(Number(named[3]), month, Number(named[1]), end)
  }
  const month = layout.months[first.toLowerCase()]
  if (month === undefined) return undefined
  const named = /^\p{L}+\.?\s{1,3}(\d\d?)(?![\d:])(?:\p{L}{2}(?!\p{L}))?(?:,?\s{1,3}(\d{4})(?:(?!\d)|(?=\d\d?:\d\d)))?/u.exec(rest)
  if (!named || Number(named[1]) > 31) return undefined
  const end = at + named[0].length
  return named[2] === undefined ? { end } : day(Number(named[2]), month, Number(named[1]), end)
}

/** The time of day that stands after a date, as the tail of an ISO date; "" where there is none. A local time without zone keeps none. */
function timeAfter(line: string, from: number, layout: Layout): { end: number; time: string } {
  const rest = line.slice(from, from + 48)
  const match =
    /^(?:T|[\s,|–—-]{0,5}(?:\p{L}{2}\s)?)(\d\d?)(?:[:.h](\d\d)(?::\d\d(?:\.\d+)?)?|(\d\d)(?=\s?\p{Lu}{3}\b))?\s?(\p{L}\.?\p{L}\.?(?!\p{L}))?\s{0,2}\(?(\p{L}{1,5}(?!\p{L})|[+-]\d\d:?\d\d)?/u.exec(
      rest,
    )
  if (!match) return { end: from, time: '' }
  const half = match[4] === undefined ? undefined : layout.clock.halves[match[4].toLowerCase()]
  const minutes = match[2] ?? match[3]
  if (minutes === undefined && half === undefined) return { end: from, time: '' }
  let hour = Number(match[1])
  if (hour > 24 || Number(minutes ?? 0) > 59) return { end: from, time: '' }
  if (half !== undefined && hour <= 12) hour = (hour % 12) + half
  // "16:20 on": what follows is no half of the day, and is left.
  const odd = match[4] !== undefined && half === undefined
  const said = odd ? undefined : match[5]
  const zone =
    said === undefined
      ? undefined
      : /^[+-]/.test(said)
        ? `${said.slice(0, 3)}:${said.slice(-2)}`
        : said === 'Z'
          ? 'Z'
          : layout.clock.zones[said.toLowerCase()]
  let length = match[0].length
  if (odd) length = match[0].indexOf(match[4] as string, match[0].indexOf(match[1] as string))
  else if (said !== undefined && zone === undefined) length -= said.length
  const end = from + line.slice(from, from + length).replace(/[\s(]+$/, '').length
  return { end, time: `T${two(hour)}:${minutes ?? '00'}${zone ?? ''}` }
}
