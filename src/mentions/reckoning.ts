// What a pattern caught, the report's day and the times told before in, the value of a time and its bounds out.

import type { TimeUnit } from '../languages/language.ts'
import { dayNumber, dayOf, isoDay, monthLength, monthStart, pad, weekdayOf } from './calendar.ts'
import type { Caught, Match } from './pattern.ts'
import {
  type Context,
  type Focus,
  type Reckoned,
  type Base,
  atMinute,
  withPart,
  finer,
  open,
  onUnit,
  onDay,
  onMonth,
  onQuarter,
  onYear,
  onDecade,
  onCentury,
  sameQuarter,
  feastDay,
  century,
  fullYear,
  guessYear,
  lengthFrom,
  duration,
} from './timeline.ts'

/** The value of a match; nothing when its words are no time here ("a second", "the quarter" where none was told). */
export function reckon(match: Match, context: Context): Reckoned | undefined {
  const { caught, means } = match
  const found = reckonings[means](caught, context, match)
  if (found === undefined) return undefined
  return caught.portion === undefined || found.portion !== undefined ? found : { ...found, portion: caught.portion }
}

type Reckoning = (caught: Caught, context: Context, match: Match) => Reckoned | undefined

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

/** The last day told in this paragraph or the one before, the day that the report tells, or the report's own. */
function dayBefore(context: Context): Base | undefined {
  const { focus, day, story, history } = context
  if (focus === undefined || !finer('D', focus.grain)) return toldBefore(context)
  if (day !== undefined) return { day: day.from, anchor: 'day' }
  if (history) return undefined
  return story === undefined ? spoken(context) : { day: story.from, anchor: 'story' }
}

/** "In October …; that same day": a day of October, which is not said. */
function within(unit: TimeUnit, focus: Focus): Reckoned | undefined {
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
    // A feast within weeks of the report is that one, whatever the tense: "had hoped to be home by Easter".
    const close = days.find((d) => Math.abs(d - base.day) <= 45)
    const ahead = relative === undefined ? (close === undefined ? context.direction() : 0) : relative
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
      const told = dayBefore(context)
      return told === undefined ? { kind: 'date', value: 'XXXX-XX-XX' } : onDay(told.day + shift, told.anchor)
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
      const day = dayBefore(context)
      return day === undefined ? withPart({ kind: 'date', value: 'XXXX-XX-XX' }, part) : withPart(onDay(day.day + shift, day.anchor), part)
    }
    if (unit === undefined || unit === 'H' || unit === 'MIN' || unit === 'S') return undefined
    // A month or year was told, a day is asked for: "that same day" is one in it, "the next day" stays open.
    const { focus } = context
    if (focus !== undefined && base?.anchor === 'focus' && finer(unit, focus.grain)) {
      const day = unit === 'D' && shift !== 0 ? context.day : undefined
      if (day !== undefined) return onDay(day.from + shift, 'day')
      return (shift === 0 ? within(unit, focus) : undefined) ?? { kind: 'date', value: open[unit] as string }
    }
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
  'ago': (caught, context) => counted(caught, -1, context, spoken(context), true),
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

  'every': ({ unit, weekday, everyWeekday, month, season, part, numbers, flags, minutes, half }) => {
    const day = weekday ?? everyWeekday
    const hour = minutes === undefined ? undefined : half !== undefined && minutes < 13 * 60 ? (minutes % 720) + half * 60 : minutes
    const at = hour !== undefined ? `T${pad(Math.floor(hour / 60))}:${pad(hour % 60)}` : part?.startsWith('T') ? part : part && `T${part}`
    if (day !== undefined) return { kind: 'set', value: `XXXX-WXX-${day}${at ?? ''}` }
    if (at !== undefined) return { kind: 'set', value: `XXXX-XX-XX${at}` }
    // "every weekend", "on weekends"
    if (unit === 'WE' && numbers === undefined && !flags?.includes('other') && !flags?.includes('times'))
      return { kind: 'set', value: 'XXXX-WXX-WE' }
    if (month !== undefined) return { kind: 'set', value: `XXXX-${pad(month)}` }
    if (season !== undefined) return { kind: 'set', value: `XXXX-${season}` }
    if (unit === undefined) return undefined
    // "three times a day" is every day; "every three days" is not.
    const every = numbers !== undefined && !flags?.includes('times') ? (numbers[0] as number) : flags?.includes('other') ? 2 : 1
    const value = duration(every, unit)
    return value === undefined ? undefined : { kind: 'set', value }
  },

  'ended': ({ unit }) => {
    const value = unit === undefined ? undefined : duration(1, unit)
    return value === undefined ? undefined : { kind: 'duration', value }
  },

  // "Nov. 3, the day before the vote" is Nov. 3; "the day before the vote" counts from the day of the vote, where that was told.
  'event': (_, context, match) => {
    const day = context.event(match)
    return day === undefined ? undefined : onDay(day.from, 'event')
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

  'clock': ({ minutes: hour, half, zone, part, numbers, flags }, context) => {
    if (hour === undefined) return undefined
    // "half past seven", "quarter to nine", "ten minutes past six"
    const more = flags?.includes('half') ? 30 : flags?.includes('quarter') ? 15 : (numbers?.[0] ?? 0)
    if (!(more < 60) || more % 1 !== 0) return undefined
    const minutes = flags?.includes('lacking') ? hour - more : hour + more
    const worded = flags?.includes('past') === true || flags?.includes('lacking') === true
    const told = part ?? (worded ? context.portion : undefined)
    const add = half ?? (told === undefined ? undefined : told === 'MO' ? 0 : 12)
    // "It was down by half past seven": of which half of the day is not said, so no minute is claimed.
    if (worded && add === undefined && minutes < 13 * 60) {
      const base = dayTold(context)
      const value = `${base === undefined ? 'XXXX-XX-XX' : isoDay(base.day)}TXX:${pad(minutes % 60)}`
      return { kind: 'time', value, ...(base === undefined ? {} : { anchor: base.anchor }) }
    }
    const at = add !== undefined && minutes < 13 * 60 ? (minutes % 720) + add * 60 : minutes
    if (at > 24 * 60) return undefined
    const base = dayTold(context)
    // "The father will leave at 4 in the morning": the small hours that are still to come are tomorrow's.
    const ahead = base?.anchor === 'published' && at < context.smallHours && context.direction() > 0 ? 1 : 0
    return atMinute(base === undefined ? undefined : { ...base, day: base.day + ahead }, at, zone)
  },

  'part': ({ part }, context) => {
    if (part === undefined) return undefined
    const base = dayTold(context)
    // "The video, published after midnight": a midnight that was is the one that the report's day began with.
    const gone = part === 'T24:00' && base?.anchor === 'published' && context.direction() < 0 ? 1 : 0
    return withPart(base === undefined ? { kind: 'date', value: 'XXXX-XX-XX' } : onDay(base.day - gone, base.anchor), part)
  },
}

/** The day that a time of day belongs to when none is said beside it. */
function dayTold(context: Context): Base | undefined {
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
function counted(caught: Caught, sign: -1 | 1, context: Context, base: Base | undefined, ago = false): Reckoned | undefined {
  const { numbers, unit, flags } = caught
  if (unit === undefined || numbers === undefined) return undefined
  const count = numbers[0] as number
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
