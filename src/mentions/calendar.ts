// Years, months, days and weeks in, day numbers and back out: the Gregorian calendar in whole numbers, no clock and no platform date.

/** A calendar day. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Days since 1970-01-01, which is 0, in the proleptic Gregorian calendar (H. Hinnant, "chrono-compatible low-level date algorithms"). */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const ofEra = y - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468
}

/** The calendar day of a day number. */
export function dayOf(number: number): Day {
  const z = number + 719468
  const era = Math.floor(z / 146097)
  const ofEra = z - era * 146097
  const year = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365)
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100))
  const m = Math.floor((5 * ofYear + 2) / 153)
  const month = m < 10 ? m + 3 : m - 9
  return { year: year + era * 400 + (month <= 2 ? 1 : 0), month, day: ofYear - Math.floor((153 * m + 2) / 5) + 1 }
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

/** How many days a month has. */
export function monthLength(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The ISO 8601 week that a day lies in, with the year that the week counts to. */
export function weekOf(number: number): { year: number; week: number } {
  const thursday = number - weekdayOf(number) + 4
  const { year } = dayOf(thursday)
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 }
}

/** The first day of the month that is `shift` months after the given one. */
export function monthStart(year: number, month: number, shift = 0): number {
  const count = year * 12 + month - 1 + shift
  return dayNumber(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1, 1)
}

/** Easter Sunday of a year (Meeus, Jones, Butcher). */
export function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1)
}

/** The `nth` (1–5, or -1 for the last) given weekday of a month. */
export function nthWeekday(year: number, month: number, nth: number, weekday: number): number {
  if (nth < 0) {
    const last = dayNumber(year, month, monthLength(year, month))
    return last - ((weekdayOf(last) - weekday + 7) % 7)
  }
  const first = dayNumber(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7
}

/** "2022-11-11" of a day number. */
export function isoDay(number: number): string {
  const { year, month, day } = dayOf(number)
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`
}

/** A number with leading zeros. */
export function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0')
}

/** The calendar day written at the head of an ISO 8601 date or moment, in its own offset; nothing when there is none. */
export function reportDay(published: string | undefined): number | undefined {
  const match = published === undefined ? null : /^(\d{4})-(\d\d)-(\d\d)/.exec(published)
  if (match === null) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return undefined
  return dayNumber(year, month, day)
}

/**
 * The offset of a zone on a day; "" where the zone says none, or where summer has another and the day is not known. Summer begins on the last
 * Sunday of March and ends on the last of October in the EU; in the US from the second of March to the first of November, until 2006 from the
 * first of April to the last of October. `offsetOn(2022-11-11, "EU+02:00")` is "+02:00".
 */
export function offsetOn(day: number | undefined, zone: string): string {
  const rule = zone.slice(0, 2)
  if (rule !== 'EU' && rule !== 'US') return zone
  if (day === undefined) return ''
  const { year } = dayOf(day)
  const old = year < 2007
  const begins = rule === 'EU' ? nthWeekday(year, 3, -1, 7) : old ? nthWeekday(year, 4, 1, 7) : nthWeekday(year, 3, 2, 7)
  const ends = rule === 'EU' || old ? nthWeekday(year, 10, -1, 7) : nthWeekday(year, 11, 1, 7)
  if (day < begins || day >= ends) return zone.slice(2)
  const hours = Number(zone.slice(3, 5)) * (zone[2] === '-' ? -1 : 1) + 1
  return `${hours < 0 ? '-' : '+'}${pad(Math.abs(hours))}:${zone.slice(6)}`
}
