// Units counted from a day in, values with their place on the calendar out.

import type { TimeUnit } from '../languages/language.ts'
import { dayNumber, dayOf, easter, isoDay, monthLength, monthStart, nthWeekday, pad, weekdayOf, weekOf } from './calendar.ts'
import type { Feast, Match } from './pattern.ts'

/** How fine a value is: a day, week, weekend, month, quarter, half year, season, year, decade, century. */
export type Grain = 'D' | 'W' | 'WE' | 'M' | 'Q' | 'H' | 'S' | 'Y' | 'DE' | 'CE'

/** A value that stands on the calendar: `from` and `to` are day numbers, half-open. */
export interface Placed {
  readonly grain: Grain
  readonly from: number
  readonly to: number
}

/** A time told before, that others may be counted from. */
export interface Focus extends Placed {
  readonly id: string
}

/** A time of day told before: its day, its minutes since midnight, and the block that it stands in. */
export interface Moment {
  readonly id: string
  readonly block: number
  readonly day: number
  readonly minutes: number
}

/** What a reckoning starts from. */
export interface Context {
  /** The report's day; absent when the report does not say when it was published. */
  readonly today: number | undefined
  /** The last time that stands on the calendar. */
  readonly focus: Focus | undefined
  /** The last day that was told, in this paragraph or the one before. */
  readonly day: Focus | undefined
  /** The day of what the words after the time name, where the text has said it; or of the date that the time stands beside. */
  readonly event: (match: Match) => Focus | undefined
  /** The last quarter that was told. */
  readonly quarter: Focus | undefined
  /** The last day that the report told a happening of; "said on Friday", "by Friday" and "since Friday" tell none. */
  readonly story: Focus | undefined
  /** The last time of day, in this paragraph or the one before. */
  readonly moment: Moment | undefined
  /** The last part of a day in this paragraph and voice: EV after "on Thursday evening". */
  readonly portion?: string | undefined
  /** The report tells of times long past: what has no year of its own goes on from the time told before. */
  readonly history: boolean
  /** Whether what is told beside the time lies ahead (1), behind (-1), or is not shown to (0). */
  readonly direction: () => -1 | 0 | 1
  /** The time told before stands in the same paragraph. */
  readonly near: boolean
  /** Minutes into a day up to which an hour still to come is tomorrow's. */
  readonly smallHours: number
  /** It is said until when: "by January". */
  readonly limits: boolean
}

/** A reckoned time. */
export interface Reckoned {
  readonly kind: 'date' | 'time' | 'duration' | 'set'
  readonly value: string
  /** Where it stands on the calendar; absent for references, sets, seasons, open durations and what cannot be placed. */
  readonly placed?: Placed
  /** Minutes since midnight of `placed.from`, and the offset, when a time of day was said. */
  readonly minutes?: number
  readonly zone?: string
  readonly anchor?: 'published' | 'focus' | 'quarter' | 'story' | 'moment' | 'day' | 'event'
  readonly portion?: 'start' | 'mid' | 'end'
  readonly part?: string
}

/** Where a relative time is counted from. */
export interface Base {
  readonly day: number
  readonly anchor: 'published' | 'focus' | 'story' | 'day' | 'event'
}

/** A time of day on its day. */
export function atMinute(
  base: { day: number; anchor?: Reckoned['anchor'] } | undefined,
  minutes: number,
  zone: string | undefined,
): Reckoned {
  const day = base === undefined ? 'XXXX-XX-XX' : isoDay(base.day)
  const value = `${day}T${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}${zone === 'Z' ? 'Z' : ''}`
  return {
    kind: 'time',
    value,
    minutes,
    ...(zone === undefined ? {} : { zone }),
    ...(base === undefined ? {} : { placed: { grain: 'D', from: base.day, to: base.day + 1 } }),
    ...(base?.anchor === undefined ? {} : { anchor: base.anchor }),
  }
}

/** A day with a part of it: "Friday night". */
export function withPart(found: Reckoned, part: string | undefined): Reckoned {
  if (part === undefined) return found
  if (part.startsWith('T')) {
    const minutes = Number(part.slice(1, 3)) * 60 + Number(part.slice(4, 6))
    return { ...found, kind: 'time', value: found.value + part, part, minutes }
  }
  return { ...found, kind: 'time', value: `${found.value}T${part}`, part }
}

const ORDER: readonly string[] = ['D', 'W', 'WE', 'M', 'Q', 'H', 'S', 'Y', 'DE', 'CE']
/** Whether a unit is finer than the time that it would be counted from: a day of "1998". */
export function finer(unit: TimeUnit, grain: Grain): boolean {
  return ORDER.indexOf(unit) < ORDER.indexOf(grain)
}

/** The value of a unit that is not placed. */
export const open: { readonly [unit in TimeUnit]?: string } = {
  D: 'XXXX-XX-XX', W: 'XXXX-WXX', WE: 'XXXX-WXX-WE', M: 'XXXX-XX', Q: 'XXXX-QX', Y: 'XXXX', DE: 'XXX', CE: 'XX',
} // prettier-ignore

/** The year, month, week … that is `shift` of them from a day. */
export function onUnit(unit: TimeUnit, base: Base | undefined, shift: number): Reckoned {
  if (base === undefined) return { kind: 'date', value: open[unit] ?? 'XXXX-XX-XX' }
  const { day, anchor } = base
  const { year, month } = dayOf(day)
  switch (unit) {
    case 'W': {
      const monday = day - weekdayOf(day) + 1 + 7 * shift
      const { year: y, week } = weekOf(monday)
      return { kind: 'date', value: `${pad(y, 4)}-W${pad(week)}`, placed: { grain: 'W', from: monday, to: monday + 7 }, anchor }
    }
    case 'WE': {
      const monday = day - weekdayOf(day) + 1 + 7 * shift
      const { year: y, week } = weekOf(monday)
      return { kind: 'date', value: `${pad(y, 4)}-W${pad(week)}-WE`, placed: { grain: 'WE', from: monday + 5, to: monday + 7 }, anchor }
    }
    case 'M': {
      const at = dayOf(monthStart(year, month, shift))
      return onMonth(at.year, at.month, anchor)
    }
    case 'Q': {
      const at = dayOf(monthStart(year, Math.floor((month - 1) / 3) * 3 + 1, 3 * shift))
      return onQuarter(at.year, Math.floor((at.month - 1) / 3) + 1, anchor, false)
    }
    case 'Y':
      return onYear(year + shift, anchor)
    case 'DE':
      return onDecade((Math.floor(year / 10) + shift) * 10, anchor)
    case 'CE':
      return onCentury((Math.floor(year / 100) + shift) * 100, anchor)
    default:
      return onDay(day + shift, anchor)
  }
}

/** A day. */
export function onDay(day: number, anchor: Reckoned['anchor']): Reckoned {
  return { kind: 'date', value: isoDay(day), placed: { grain: 'D', from: day, to: day + 1 }, ...(anchor === undefined ? {} : { anchor }) }
}

/** A month. */
export function onMonth(year: number, month: number, anchor: Reckoned['anchor']): Reckoned {
  const placed: Placed = { grain: 'M', from: monthStart(year, month), to: monthStart(year, month, 1) }
  return { kind: 'date', value: `${pad(year, 4)}-${pad(month)}`, placed, ...(anchor === undefined ? {} : { anchor }) }
}

/** A quarter; a business one need not be the calendar's and has no bounds. */
export function onQuarter(year: number, quarter: number, anchor: Reckoned['anchor'], fiscal: boolean): Reckoned {
  const first = quarter * 3 - 2
  const placed: Placed = { grain: 'Q', from: monthStart(year, first), to: monthStart(year, first, 3) }
  return {
    kind: 'date',
    value: `${pad(year, 4)}-Q${quarter}`,
    ...(fiscal ? {} : { placed }),
    ...(anchor === undefined ? {} : { anchor }),
  }
}

/** A year. */
export function onYear(year: number, anchor: Reckoned['anchor']): Reckoned {
  const placed: Placed = { grain: 'Y', from: dayNumber(year, 1, 1), to: dayNumber(year + 1, 1, 1) }
  return { kind: 'date', value: pad(year, 4), placed, ...(anchor === undefined ? {} : { anchor }) }
}

/** The decade that begins with a year. */
export function onDecade(year: number, anchor: Reckoned['anchor']): Reckoned {
  const placed: Placed = { grain: 'DE', from: dayNumber(year, 1, 1), to: dayNumber(year + 10, 1, 1) }
  return { kind: 'date', value: pad(Math.floor(year / 10), 3), placed, ...(anchor === undefined ? {} : { anchor }) }
}

/** The hundred years that begin with a year. */
export function onCentury(year: number, anchor: Reckoned['anchor']): Reckoned {
  const placed: Placed = { grain: 'CE', from: dayNumber(year, 1, 1), to: dayNumber(year + 100, 1, 1) }
  return { kind: 'date', value: pad(Math.floor(year / 100)), placed, ...(anchor === undefined ? {} : { anchor }) }
}

/** The quarter that is `shift` quarters from one told before. */
export function sameQuarter(quarter: Focus, shift: number): Reckoned {
  const { year, month } = dayOf(quarter.from)
  const at = dayOf(monthStart(year, month, 3 * shift))
  return onQuarter(at.year, Math.floor((at.month - 1) / 3) + 1, undefined, false)
}

/** The day of a feast in a year. */
export function feastDay(feast: Feast, year: number): number {
  if (typeof feast === 'number') return easter(year) + feast
  return feast.length === 2 ? dayNumber(year, feast[0], feast[1]) : nthWeekday(year, feast[0], feast[1], feast[2])
}

/** The century of a decade in two figures: the last such decade that has begun. */
export function century(decade: number, { today }: Context): number {
  if (today === undefined) return 1900 + decade
  const { year } = dayOf(today)
  const start = Math.floor(year / 100) * 100 + decade
  return start > year ? start - 100 : start
}

/** A year in two figures belongs to the century that puts it at most ten years after the report. */
export function fullYear(year: number | undefined, { today }: Context): number | undefined {
  if (year === undefined || year >= 100) return year
  const now = today === undefined ? 2020 : dayOf(today).year
  const at = Math.floor(now / 100) * 100 + year
  return at > now + 10 ? at - 100 : at
}

/** The year of a date that has none. */
export function guessYear(
  month: number,
  day: number | undefined,
  weekday: number | undefined,
  context: Context,
): [number | undefined, Reckoned['anchor']] {
  const { today, focus, history } = context
  const length = (year: number): number => Math.min(day ?? 1, monthLength(year, month))
  if (focus !== undefined && (history || today === undefined)) {
    const told = dayOf(focus.from)
    // From December on, "January" is the next one.
    const fine = focus.grain === 'D' || focus.grain === 'M' || focus.grain === 'W'
    return [fine && told.month - month > 8 ? told.year + 1 : told.year, 'focus']
  }
  if (today === undefined) return [undefined, undefined]
  const { year, month: current } = dayOf(today)
  const dates = [year - 1, year, year + 1].map((y) => [y, dayNumber(y, month, length(y))] as const)
  if (weekday !== undefined && day !== undefined) {
    const fits = dates.filter(([, date]) => weekdayOf(date) === weekday)
    fits.sort((a, b) => Math.abs(a[1] - today) - Math.abs(b[1] - today))
    if (fits[0] !== undefined) return [fits[0][0], 'published']
  }
  const now = day === undefined ? dayNumber(year, current, 1) : today
  const behind = dates.findLast(([, date]) => date <= now)
  const ahead = dates.find(([, date]) => date >= now)
  if (behind === undefined || ahead === undefined) return [year, 'published']
  // Whoever means a date nearly a year away says the year: "the offer was extended to Nov. 16", on Oct. 30, is this year's.
  const [until, since] = [ahead[1] - now, now - behind[1]]
  const near = day === undefined ? 32 : 60
  // "Made boats in November", told in October: a month told in the past is none that is still to come.
  if (day === undefined && until > 0 && !context.limits && context.direction() < 0) return [behind[0], 'published']
  if (until <= near || since <= near) return [until < since ? ahead[0] : behind[0], 'published']
  if (context.limits && until <= 183) return [ahead[0], 'published']
  const direction = context.direction()
  if (direction > 0) return [ahead[0], 'published']
  if (direction < 0) return [behind[0], 'published']
  return [until <= 92 && until < since ? ahead[0] : behind[0], 'published']
}

/** The day that lies `count` units from a day. */
export function lengthFrom(day: number, unit: TimeUnit, count: number): number | undefined {
  if (count % 1 !== 0 || Math.abs(count) > 100000) return undefined
  if (unit === 'D') return day + count
  if (unit === 'W') return day + 7 * count
  const months = unit === 'M' ? count : unit === 'Q' ? 3 * count : unit === 'Y' ? 12 * count : unit === 'DE' ? 120 * count : undefined
  if (months === undefined) return undefined
  const { year, month, day: of } = dayOf(day)
  const first = dayOf(monthStart(year, month, months))
  if (first.year < 1 || first.year > 9999) return undefined
  return dayNumber(first.year, first.month, Math.min(of, monthLength(first.year, first.month)))
}

/** "P9M", "PT5H30M", "PXW": a length as TIMEX3 writes it. `count` NaN is a length that is not said. */
export function duration(count: number, unit: TimeUnit): string | undefined {
  const time = unit === 'H' || unit === 'MIN' || unit === 'S'
  const letter = unit === 'MIN' ? 'M' : unit === 'DE' || unit === 'CE' ? 'Y' : unit
  const head = time ? 'PT' : 'P'
  if (Number.isNaN(count)) return `${head}X${letter}`
  if (count <= 0 || count > 1e6) return undefined
  const times = unit === 'DE' ? count * 10 : unit === 'CE' ? count * 100 : count
  const whole = Math.floor(times)
  if (times === whole) return `${head}${whole}${letter}`
  const lead = whole === 0 ? '' : `${whole}${letter}`
  if (times - whole === 0.5) {
    if (unit === 'Y') return `P${lead}6M`
    if (unit === 'H') return `PT${lead}30M`
    if (unit === 'MIN') return `PT${lead}30S`
    if (unit === 'D') return `P${lead}T12H`
  }
  return `${head}${times}${letter}`
}
