// The report's day and the times told before in, what a time is counted from out, and the times that are counted by a number of units.

import type { TimeUnit } from '../languages/language.ts'
import { dayOf, pad, weekdayOf } from './calendar.ts'
import type { Caught } from './pattern.ts'
import {
  atMinute,
  type Base,
  type Context,
  duration,
  finer,
  type Focus,
  lengthFrom,
  onDay,
  onMonth,
  onUnit,
  open,
  type Reckoned,
  sameQuarter,
} from './timeline.ts'

/** What is counted from the report, or in a history from the time told before. */
export function baseOf({ today, focus, history }: Context): Base | undefined {
  if (history && focus !== undefined) return { day: focus.from, anchor: 'focus' }
  if (today !== undefined) return { day: today, anchor: 'published' }
  return undefined
}

/** What "today" and "ago" are counted from, in a history too. */
export function spoken(context: Context): Base | undefined {
  return context.today === undefined ? undefined : { day: context.today, anchor: 'published' }
}

/** The time told before, or the report's day. */
export function toldBefore({ today, focus }: Context): Base | undefined {
  if (focus !== undefined) return { day: focus.from, anchor: 'focus' }
  return today === undefined ? undefined : { day: today, anchor: 'published' }
}

/** The last day told in this paragraph or the one before, the day that the report tells, or the report's own. */
export function dayBefore(context: Context): Base | undefined {
  const { focus, day, story, history } = context
  if (focus === undefined || !finer('D', focus.grain)) return toldBefore(context)
  if (day !== undefined) return { day: day.from, anchor: 'day' }
  if (history) return undefined
  return story === undefined ? spoken(context) : { day: story.from, anchor: 'story' }
}

/** "In October …; that same day": a day of October, which is not said. */
export function within(unit: TimeUnit, focus: Focus): Reckoned | undefined {
  const { year, month } = dayOf(focus.from)
  const { grain, from, to } = focus
  const value =
    unit === 'D' && grain === 'M'
      ? `${pad(year, 4)}-${pad(month)}-XX`
      : unit === 'D' && grain === 'Y'
        ? `${pad(year, 4)}-XX-XX`
        : unit === 'M' && grain === 'Y'
          ? `${pad(year, 4)}-XX`
          : undefined
  return value === undefined ? undefined : { kind: 'date', value, placed: { grain, from, to }, anchor: 'focus' }
}

/** The day that a time of day belongs to when none is said beside it. */
export function dayTold(context: Context): Base | undefined {
  const { focus, story, near, history, today } = context
  if (focus !== undefined && focus.grain === 'D' && (near || history || today === undefined)) return { day: focus.from, anchor: 'focus' }
  if (story !== undefined && !history && context.direction() <= 0) return { day: story.from, anchor: 'story' }
  return baseOf(context)
}

/** "two hours later": counted from the time of day told before; without one its length is all that is said. */
function hours({ numbers, unit }: Caught, sign: -1 | 1, { moment }: Context): Reckoned | undefined {
  const count = numbers?.[0] as number
  const minutes = unit === 'H' ? count * 60 : unit === 'MIN' ? count : Number.NaN
  if (moment === undefined || minutes % 1 !== 0 || minutes > 1e6) {
    const value = duration(count, unit as 'H')
    return value === undefined ? undefined : { kind: 'duration', value }
  }
  const at = moment.day * 1440 + moment.minutes + sign * minutes
  const day = Math.floor(at / 1440)
  return atMinute({ day, anchor: 'moment' }, at - day * 1440, undefined)
}

/** "two days ago", "a year earlier", "three weeks later". */
export function counted(caught: Caught, sign: -1 | 1, context: Context, base: Base | undefined, ago = false): Reckoned | undefined {
  const { numbers, unit, flags, weekday, dayword } = caught
  if (unit === undefined || numbers === undefined) return undefined
  const count = numbers[0] as number
  // "ten years ago today", "a week ago Friday"
  if (base !== undefined && (weekday !== undefined || dayword !== undefined)) {
    const from = weekday === undefined ? base.day + (dayword?.[0] ?? 0) : base.day - ((weekdayOf(base.day) - weekday + 7) % 7)
    const day = lengthFrom(from, unit, sign * count)
    return day === undefined ? undefined : onDay(day, base.anchor)
  }
  // "A minute or two earlier" is counted by no number.
  const loose = flags?.includes('vague') === true && (unit === 'H' || unit === 'MIN' || unit === 'S')
  if (Number.isNaN(count) || loose) return { kind: 'date', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' }
  if (unit === 'H' || unit === 'MIN' || unit === 'S') return ago ? { kind: 'date', value: 'PAST_REF' } : hours(caught, sign, context)
  const { quarter, focus } = context
  // A report on a quarter compares with "a year ago": the same quarter, and one on a month the same month.
  if (unit === 'Y' && count === 1 && sign < 0) {
    if (quarter !== undefined) return { ...sameQuarter(quarter, -4), anchor: 'quarter' }
    if (base?.anchor === 'focus' && focus?.grain === 'M') {
      const { year, month } = dayOf(focus.from)
      return onMonth(year - 1, month, 'focus')
    }
  }
  if (base?.anchor === 'focus' && focus !== undefined && finer(unit, focus.grain)) return { kind: 'date', value: open[unit] as string }
  if (count % 1 !== 0) {
    const months = unit === 'Y' ? count * 12 : unit === 'DE' ? count * 120 : undefined
    return months === undefined || months % 1 !== 0
      ? { kind: 'date', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' }
      : onUnit('M', base, sign * months)
  }
  if (unit === 'DE' || unit === 'CE') return onUnit('Y', base, sign * count * (unit === 'DE' ? 10 : 100))
  return onUnit(unit, base, sign * count)
}
