// What a pattern caught, the report's day and the times told before in, the value of a time and its bounds out.

import type { TimeUnit } from '../languages/language.ts'
import { dayNumber, dayOf, easter, isoDay, monthLength, monthStart, nthWeekday, pad, weekdayOf, weekOf } from './calendar.ts'
import type { Caught, Feast, Match } from './pattern.ts'

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

/** What a reckoning starts from. */
export interface Context {
  /** The report's day; absent when the report does not say when it was published. */
  readonly today: number | undefined
  /** The last time that stands on the calendar. */
  readonly focus: Focus | undefined
  /** The last quarter that was told. */
  readonly quarter: Focus | undefined
  /** The report tells of times long past: what has no year of its own goes on from the time told before. */
  readonly history: boolean
  /** Whether what is told beside the time lies ahead (1), behind (-1), or is not shown to (0). */
  readonly direction: () => -1 | 0 | 1
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
  readonly anchor?: 'published' | 'focus' | 'quarter'
  readonly portion?: 'start' | 'mid' | 'end'
  readonly part?: string
}

/** The value of a match; nothing when its words are no time here ("a second", "the quarter" where none was told). */
export function reckon(match: Match, context: Context): Reckoned | undefined {
  const { caught, means } = match
  const found = reckonings[means](caught, context, match)
  if (found === undefined) return undefined
  return caught.portion === undefined || found.portion !== undefined ? found : { ...found, portion: caught.portion }
}

type Reckoning = (caught: Caught, context: Context, match: Match) => Reckoned | undefined

/** Where a relative time is counted from. */
interface Base {
  readonly day: number
  readonly anchor: 'published' | 'focus'
}

function baseOf({ today, focus, history }: Context): Base | undefined {
  if (history && focus !== undefined) return { day: focus.from, anchor: 'focus' }
  if (today !== undefined) return { day: today, anchor: 'published' }
  return undefined
}

/** What "today" and "ago" are counted from, in a history too. */
function spoken(context: Context): Base | undefined {
  return context.today === undefined ? undefined : { day: context.today, anchor: 'published' }
}

/** The time told before, or the report's day. */
function toldBefore({ today, focus }: Context): Base | undefined {
  if (focus !== undefined) return { day: focus.from, anchor: 'focus' }
  return today === undefined ? undefined : { day: today, anchor: 'published' }
}

const reckonings: { readonly [means in Match['means']]: Reckoning } = {
  'fixed': ({ fixed }) => (fixed === undefined || fixed[1] === '' ? undefined : { kind: fixed[0], value: fixed[1] }),
  'past': () => ({ kind: 'date', value: 'PAST_REF' }),
  'future': () => ({ kind: 'date', value: 'FUTURE_REF' }),
  // "He was soon defeated" points nowhere.
  'soon': (_, context) => (context.direction() < 0 ? undefined : { kind: 'date', value: 'FUTURE_REF' }),

  'date': (caught, context) => {
    const { month, day, weekday, relative, sequel } = caught
    if (month === undefined || day === undefined) return undefined
    let year = fullYear(caught.year, context)
    let anchor: Reckoned['anchor']
    if (year === undefined && (relative !== undefined || sequel !== undefined)) {
      const base = sequel === undefined ? baseOf(context) : toldBefore(context)
      if (base !== undefined) [year, anchor] = [dayOf(base.day).year + (relative ?? sequel ?? 0), base.anchor]
    }
    if (year === undefined) [year, anchor] = guessYear(month, day, weekday, context)
    if (year === undefined) return day > monthLength(2000, month) ? undefined : { kind: 'date', value: `XXXX-${pad(month)}-${pad(day)}` }
    if (day > monthLength(year, month)) return undefined
    return onDay(dayNumber(year, month, day), anchor)
  },

  'day': ({ day }, context) => {
    if (day === undefined) return undefined
    const base = toldBefore(context)
    const history = context.history || context.today === undefined
    const start = history ? base : baseOf(context)
    if (start === undefined) return { kind: 'date', value: `XXXX-XX-${pad(day)}` }
    const { year, month } = dayOf(start.day)
    let shift = 0
    if (!history) {
      const direction = context.direction()
      if (direction < 0 && day > dayOf(start.day).day) shift = -1
      if (direction > 0 && day < dayOf(start.day).day) shift = 1
      if (direction === 0 && day > dayOf(start.day).day + 14) shift = -1
    }
    const first = dayOf(monthStart(year, month, shift))
    if (day > monthLength(first.year, first.month)) return undefined
    return onDay(dayNumber(first.year, first.month, day), start.anchor)
  },

  'holiday': ({ holiday, year, relative }, context) => {
    if (holiday === undefined) return undefined
    const said = fullYear(year, context)
    if (said !== undefined) return onDay(feastDay(holiday, said), undefined)
    const base = baseOf(context)
    if (base === undefined)
      return typeof holiday === 'number' || holiday.length === 3
        ? { kind: 'date', value: 'XXXX-XX-XX' }
        : { kind: 'date', value: `XXXX-${pad(holiday[0])}-${pad(holiday[1])}` }
    const { year: now } = dayOf(base.day)
    const days = [now - 1, now, now + 1].map((y) => feastDay(holiday, y))
    const ahead = relative === undefined ? context.direction() : relative
    const day =
      ahead > 0
        ? days.find((d) => d >= base.day)
        : ahead < 0 || relative === -1
          ? days.findLast((d) => (relative === -1 ? d < base.day : d <= base.day))
          : days.reduce((a, b) => (Math.abs(a - base.day) <= Math.abs(b - base.day) ? a : b))
    return day === undefined ? undefined : onDay(day, base.anchor)
  },

  'weekday': ({ weekday, relative, sequel, part, unit }, context) => {
    if (weekday === undefined) return undefined
    const base = sequel === undefined ? baseOf(context) : toldBefore(context)
    if (base === undefined) return withPart({ kind: 'date', value: `XXXX-WXX-${weekday}` }, part)
    const { day } = base
    const back = day - ((weekdayOf(day) - weekday + 7) % 7)
    const monday = day - weekdayOf(day) + 1
    let at: number
    if (sequel !== undefined && sequel !== 0) at = sequel < 0 ? (back === day ? day - 7 : back) : back + 7
    else if (sequel === 0) at = back
    else if (unit === 'W' && relative !== undefined) at = monday + 7 * relative + weekday - 1
    else if (relative === -1) at = back === day ? day - 7 : back
    else if (relative === 1) at = back + 7
    else if (context.history) at = back === day ? day : back + 7
    else if (relative === 0) at = context.direction() > 0 && back !== day ? back + 7 : back
    else at = context.direction() > 0 && back !== day ? back + 7 : back
    return withPart(onDay(at, base.anchor), part)
  },

  'month': ({ month, year, relative, sequel, unit }, context) => {
    if (month === undefined) return undefined
    const said = fullYear(year, context)
    if (said !== undefined) return onMonth(said, month, undefined)
    const base = sequel === undefined ? baseOf(context) : toldBefore(context)
    if (relative !== undefined || sequel !== undefined) {
      if (base === undefined) return { kind: 'date', value: `XXXX-${pad(month)}` }
      const { year: now, month: current } = dayOf(base.day)
      // "June last year" counts years; "last June" is the June before this one.
      if (unit === 'Y') return onMonth(now + (relative ?? sequel ?? 0), month, base.anchor)
      if (relative === -1) return onMonth(month < current ? now : now - 1, month, base.anchor)
      if (relative === 1) return onMonth(month > current ? now : now + 1, month, base.anchor)
      return onMonth(now, month, base.anchor)
    }
    const [guess, anchor] = guessYear(month, undefined, undefined, context)
    return guess === undefined ? { kind: 'date', value: `XXXX-${pad(month)}` } : onMonth(guess, month, anchor)
  },

  'year': ({ year, before }, context) => {
    if (year === undefined) return undefined
    if (before) return { kind: 'date', value: `BC${pad(year, 4)}` }
    return onYear(fullYear(year, context) as number, undefined)
  },

  // A business year need not be the calendar's: it has a value and no bounds.
  'fiscal': ({ year }, context) => {
    const said = fullYear(year, context)
    return said === undefined ? undefined : { kind: 'date', value: pad(said, 4) }
  },

  'decade': ({ decade }, context) => {
    if (decade === undefined) return undefined
    const start = decade >= 100 ? decade : century(decade, context)
    return onDecade(start, undefined)
  },

  'century': ({ ordinal, before }) => {
    if (ordinal === undefined || ordinal < 1 || ordinal > 30) return undefined
    if (before) return { kind: 'date', value: `BC${pad(ordinal - 1)}` }
    return { ...onCentury((ordinal - 1) * 100, undefined) }
  },

  'season': ({ season, year, relative }, context) => {
    if (season === undefined) return undefined
    const said = fullYear(year, context)
    if (said !== undefined) return { kind: 'date', value: `${pad(said, 4)}-${season}` }
    const base = baseOf(context)
    if (base === undefined) {
      const told = toldBefore(context)
      return told === undefined
        ? { kind: 'date', value: `XXXX-${season}` }
        : { kind: 'date', value: `${pad(dayOf(told.day).year, 4)}-${season}`, anchor: told.anchor }
    }
    const { year: now, month } = dayOf(base.day)
    const first = { SP: 3, SU: 6, FA: 9, WI: 12 }[season as 'SP' | 'SU' | 'FA' | 'WI']
    let at = now
    if (relative === -1)
      at = month >= (first === 12 ? 3 : first + 3) || (first === 12 && month < 12) ? now - (first === 12 ? 1 : 0) : now - 1
    else if (relative === 1) at = month < first ? now : now + 1
    else if (relative === undefined && !context.history && context.direction() <= 0 && month < first) at = now - 1
    else if (relative === undefined && !context.history && context.direction() > 0 && month > first + 2) at = now + 1
    return { kind: 'date', value: `${pad(at, 4)}-${season}`, anchor: base.anchor }
  },

  'quarter': ({ ordinal, year, relative, flags }, context) => {
    if (ordinal === undefined || ordinal < 1 || ordinal > 4) return undefined
    const fiscal = flags?.includes('fiscal') === true
    const said = fullYear(year, context)
    if (said !== undefined) return onQuarter(said, ordinal, undefined, fiscal)
    const base = baseOf(context)
    if (base === undefined) return { kind: 'date', value: `XXXX-Q${ordinal}` }
    const { year: now, month } = dayOf(base.day)
    if (flags?.includes('ago')) return onQuarter(now - 1, ordinal, base.anchor, fiscal)
    if (relative !== undefined) return onQuarter(now + relative, ordinal, base.anchor, fiscal)
    // A report in January on the fourth quarter means the year before.
    const running = Math.floor((month - 1) / 3) + 1
    const at = ordinal > running + 1 || (ordinal > running && context.direction() < 0) ? now - 1 : now
    return onQuarter(at, ordinal, base.anchor, fiscal)
  },

  'half': ({ ordinal: said, year, relative, flags }, context) => {
    const ordinal = flags?.includes('last') ? 2 : said
    if (ordinal !== 1 && ordinal !== 2) return undefined
    const base = baseOf(context)
    const at = fullYear(year, context) ?? (base === undefined ? undefined : dayOf(base.day).year + (relative ?? 0))
    if (at === undefined) return { kind: 'date', value: `XXXX-H${ordinal}` }
    const from = monthStart(at, ordinal === 1 ? 1 : 7)
    return {
      kind: 'date',
      value: `${pad(at, 4)}-H${ordinal}`,
      placed: { grain: 'H', from, to: monthStart(at, 1, ordinal * 6) },
      ...(year === undefined && base !== undefined ? { anchor: base.anchor } : {}),
    }
  },

  'dayword': ({ dayword, relative, part }, context) => {
    const [shift, of] = dayword ?? [relative ?? 0]
    const base = spoken(context)
    return withPart(base === undefined ? { kind: 'date', value: 'XXXX-XX-XX' } : onDay(base.day + shift, base.anchor), part ?? of)
  },

  'unit': ({ unit, relative, flags }, context) => {
    if (unit === undefined) return undefined
    let shift = relative ?? 0
    if (unit === 'D') {
      // "in the day" goes on with the day told before; "the next day" too, and "the last day" is no date.
      if (relative !== undefined && relative !== 1) return undefined
      const told = toldBefore(context)
      const { focus } = context
      const wide = told?.anchor === 'focus' && focus !== undefined && finer('D', focus.grain)
      return told === undefined || wide ? { kind: 'date', value: 'XXXX-XX-XX' } : onDay(told.day + shift, told.anchor)
    }
    const base = baseOf(context)
    if (unit === 'H' || unit === 'MIN' || unit === 'S') {
      const value = relative === undefined || relative === 0 ? undefined : duration(1, unit)
      return value === undefined ? undefined : { kind: 'duration', value }
    }
    // "over the weekend" on a Monday is the one just past, on a Friday that tells of plans the one ahead.
    if (unit === 'WE' && relative === undefined && base !== undefined) shift = context.direction() > 0 || weekdayOf(base.day) >= 6 ? 0 : -1
    const found = onUnit(unit, base, shift)
    return flags?.includes('end') ? { ...found, portion: 'end' } : found
  },

  'focus': ({ unit, sequel, year, part, flags }, context) => {
    const { quarter } = context
    if (year !== undefined) {
      const at = fullYear(year, context) as number
      if (quarter === undefined) return onYear(at, undefined)
      const { month } = dayOf(quarter.from)
      return { ...onQuarter(at, Math.floor((month - 1) / 3) + 1, undefined, false), anchor: 'quarter' }
    }
    if (flags?.includes('period') || unit === 'Q') {
      return quarter === undefined ? undefined : { ...sameQuarter(quarter, sequel ?? 0), anchor: 'quarter' }
    }
    const base = toldBefore(context)
    let shift = sequel ?? 0
    if (flags?.includes('earlier')) shift = -1
    if (flags?.includes('later')) shift = 1
    if (part !== undefined) {
      return base === undefined
        ? withPart({ kind: 'date', value: 'XXXX-XX-XX' }, part)
        : withPart(onDay(base.day + shift, base.anchor), part)
    }
    if (unit === undefined || unit === 'H' || unit === 'MIN' || unit === 'S') return undefined
    // A month or year was told, a day is asked for: it stays open.
    const { focus } = context
    if (focus !== undefined && base?.anchor === 'focus' && finer(unit, focus.grain)) return { kind: 'date', value: open[unit] as string }
    return onUnit(unit, base, shift)
  },

  'week of': ({ month, day, year }, context) => {
    const date = reckonings.date(
      { month: month as number, day: day as number, ...(year === undefined ? {} : { year }) },
      context,
      undefined as never,
    )
    if (date?.placed === undefined) return date
    return {
      ...onUnit('W', { day: date.placed.from, anchor: 'published' }, 0),
      ...(date.anchor === undefined ? {} : { anchor: date.anchor }),
    }
  },

  'span': ({ numbers, unit, relative }, context) => {
    if (unit === undefined || numbers === undefined) return undefined
    const count = numbers.length > 1 ? Number.NaN : (numbers[0] as number)
    const value = duration(count, unit)
    if (value === undefined) return undefined
    const base = baseOf(context)
    if (base === undefined || relative === undefined || relative === 0 || Number.isNaN(count)) return { kind: 'duration', value }
    const length = lengthFrom(base.day, unit, relative < 0 ? -count : count)
    if (length === undefined) return { kind: 'duration', value }
    const [from, to] = relative < 0 ? [length, base.day + 1] : [base.day, length]
    return { kind: 'duration', value, placed: { grain: 'D', from, to }, anchor: base.anchor }
  },

  'vague': ({ unit }) => (unit === undefined ? undefined : { kind: 'duration', value: duration(Number.NaN, unit) as string }),
  'ago': (caught, context) => counted(caught, -1, context, spoken(context)),
  'ahead': (caught, context) => counted(caught, 1, context, spoken(context)),
  'earlier': (caught, context) => counted(caught, -1, context, toldBefore(context)),
  'later': (caught, context) => counted(caught, 1, context, toldBefore(context)),

  'duration': ({ numbers, unit, plural, article, flags }) => {
    if (unit === undefined) return undefined
    const count = numbers === undefined ? 1 : numbers.length > 1 ? Number.NaN : (numbers[0] as number)
    // "a second term", "a quarter of them", "one quarter"
    if ((unit === 'S' || unit === 'Q' || unit === 'WE') && !plural && (article || numbers === undefined || unit === 'Q')) return undefined
    // "two to three weeks" keeps the first; "12 to 18 months" is as long as one of them.
    const shown = numbers !== undefined && numbers.length > 1 ? (numbers[0] as number) : count
    const value = duration(flags?.includes('half') ? shown + 0.5 : shown, unit)
    return value === undefined ? undefined : { kind: 'duration', value }
  },

  'every': ({ unit, weekday, everyWeekday, month, season, part, numbers, flags }) => {
    const day = weekday ?? everyWeekday
    if (day !== undefined)
      return { kind: 'set', value: `XXXX-WXX-${day}${part === undefined ? '' : part.startsWith('T') ? part : `T${part}`}` }
    if (month !== undefined) return { kind: 'set', value: `XXXX-${pad(month)}` }
    if (season !== undefined) return { kind: 'set', value: `XXXX-${season}` }
    if (unit === undefined) return undefined
    // "three times a day" is every day; "every three days" is not.
    const every = numbers !== undefined && !flags?.includes('times') ? (numbers[0] as number) : flags?.includes('other') ? 2 : 1
    const value = duration(every, unit)
    return value === undefined ? undefined : { kind: 'set', value }
  },

  'year-earlier': (_, context) => {
    const { quarter, focus } = context
    if (quarter !== undefined) return { ...sameQuarter(quarter, -4), anchor: 'quarter' }
    const base = baseOf(context)
    if (focus !== undefined && focus.grain === 'M') {
      const { year, month } = dayOf(focus.from)
      return onMonth(year - 1, month, 'focus')
    }
    return onUnit('Y', base, -1)
  },

  'clock': ({ minutes, half, zone, part }, context) => {
    if (minutes === undefined) return undefined
    const add = half ?? (part === undefined ? undefined : part === 'MO' ? 0 : 12)
    const at = add !== undefined && minutes < 13 * 60 ? (minutes % 720) + add * 60 : minutes
    return at > 24 * 60 ? undefined : atMinute(dayTold(context), at, zone)
  },

  'part': ({ part }, context) => {
    if (part === undefined) return undefined
    const base = dayTold(context)
    return withPart(base === undefined ? { kind: 'date', value: 'XXXX-XX-XX' } : onDay(base.day, base.anchor), part)
  },
}

/** The day that a time of day belongs to when none is said beside it. */
function dayTold(context: Context): Base | undefined {
  const { focus } = context
  if (focus !== undefined && focus.grain === 'D') return { day: focus.from, anchor: 'focus' }
  return baseOf(context)
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

/** "two days ago", "a year earlier", "three weeks later". */
function counted(caught: Caught, sign: -1 | 1, context: Context, base: Base | undefined): Reckoned | undefined {
  const { numbers, unit } = caught
  if (unit === undefined || numbers === undefined) return undefined
  const count = numbers[0] as number
  if (Number.isNaN(count) || unit === 'H' || unit === 'MIN' || unit === 'S')
    return { kind: 'date', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' }
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

const ORDER: readonly string[] = ['D', 'W', 'WE', 'M', 'Q', 'H', 'S', 'Y', 'DE', 'CE']
function finer(unit: TimeUnit, grain: Grain): boolean {
  return ORDER.indexOf(unit) < ORDER.indexOf(grain)
}

const open: { readonly [unit in TimeUnit]?: string } = {
  D: 'XXXX-XX-XX', W: 'XXXX-WXX', WE: 'XXXX-WXX-WE', M: 'XXXX-XX', Q: 'XXXX-QX', Y: 'XXXX', DE: 'XXX', CE: 'XX',
} // prettier-ignore

/** The year, month, week … that is `shift` of them from a day. */
function onUnit(unit: TimeUnit, base: Base | undefined, shift: number): Reckoned {
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

function onDay(day: number, anchor: Reckoned['anchor']): Reckoned {
  return { kind: 'date', value: isoDay(day), placed: { grain: 'D', from: day, to: day + 1 }, ...(anchor === undefined ? {} : { anchor }) }
}

function onMonth(year: number, month: number, anchor: Reckoned['anchor']): Reckoned {
  const placed: Placed = { grain: 'M', from: monthStart(year, month), to: monthStart(year, month, 1) }
  return { kind: 'date', value: `${pad(year, 4)}-${pad(month)}`, placed, ...(anchor === undefined ? {} : { anchor }) }
}

function onQuarter(year: number, quarter: number, anchor: Reckoned['anchor'], fiscal: boolean): Reckoned {
  const first = quarter * 3 - 2
  const placed: Placed = { grain: 'Q', from: monthStart(year, first), to: monthStart(year, first, 3) }
  return {
    kind: 'date',
    value: `${pad(year, 4)}-Q${quarter}`,
    ...(fiscal ? {} : { placed }),
    ...(anchor === undefined ? {} : { anchor }),
  }
}

function onYear(year: number, anchor: Reckoned['anchor']): Reckoned {
  const placed: Placed = { grain: 'Y', from: dayNumber(year, 1, 1), to: dayNumber(year + 1, 1, 1) }
  return { kind: 'date', value: pad(year, 4), placed, ...(anchor === undefined ? {} : { anchor }) }
}

function onDecade(year: number, anchor: Reckoned['anchor']): Reckoned {
  const placed: Placed = { grain: 'DE', from: dayNumber(year, 1, 1), to: dayNumber(year + 10, 1, 1) }
  return { kind: 'date', value: pad(Math.floor(year / 10), 3), placed, ...(anchor === undefined ? {} : { anchor }) }
}

function onCentury(year: number, anchor: Reckoned['anchor']): Reckoned {
  const placed: Placed = { grain: 'CE', from: dayNumber(year, 1, 1), to: dayNumber(year + 100, 1, 1) }
  return { kind: 'date', value: pad(Math.floor(year / 100)), placed, ...(anchor === undefined ? {} : { anchor }) }
}

function sameQuarter(quarter: Focus, shift: number): Reckoned {
  const { year, month } = dayOf(quarter.from)
  const at = dayOf(monthStart(year, month, 3 * shift))
  return onQuarter(at.year, Math.floor((at.month - 1) / 3) + 1, undefined, false)
}

function feastDay(feast: Feast, year: number): number {
  if (typeof feast === 'number') return easter(year) + feast
  return feast.length === 2 ? dayNumber(year, feast[0], feast[1]) : nthWeekday(year, feast[0], feast[1], feast[2])
}

/** The century of a decade in two figures: the last such decade that has begun. */
function century(decade: number, { today }: Context): number {
  if (today === undefined) return 1900 + decade
  const { year } = dayOf(today)
  const start = Math.floor(year / 100) * 100 + decade
  return start > year ? start - 100 : start
}

/** A year in two figures belongs to the century that puts it at most ten years after the report. */
function fullYear(year: number | undefined, { today }: Context): number | undefined {
  if (year === undefined || year >= 100) return year
  const now = today === undefined ? 2020 : dayOf(today).year
  const at = Math.floor(now / 100) * 100 + year
  return at > now + 10 ? at - 100 : at
}

/** The year of a date that has none. */
function guessYear(
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
  if (until <= near || since <= near) return [until < since ? ahead[0] : behind[0], 'published']
  if (context.limits && until <= 183) return [ahead[0], 'published']
  const direction = context.direction()
  if (direction > 0) return [ahead[0], 'published']
  if (direction < 0) return [behind[0], 'published']
  return [until <= 92 && until < since ? ahead[0] : behind[0], 'published']
}

/** The day that lies `count` units from a day. */
function lengthFrom(day: number, unit: TimeUnit, count: number): number | undefined {
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
