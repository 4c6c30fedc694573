// Calendar arithmetic and the scan for times: hand-made numbers and hostile texts in, exact days and sound records out.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  dayNumber,
  dayOf,
  easter,
  isoDay,
  monthLength,
  monthStart,
  nthWeekday,
  reportDay,
  weekdayOf,
  weekOf,
} from '../../src/mentions/calendar.ts'
import { languages, loadPacks, read } from '../../src/node.ts'
import { sound } from '../record/sound.ts'

const times = (text: string, published?: string): string[] => {
  const record = read(text, { ...loadPacks(), language: 'en', ...(published === undefined ? {} : { published }) })
  sound(record)
  return record.times.map(({ span, value }) => `${span.text} = ${value}`)
}

describe('mentions/calendar', () => {
  it('counts days from 1970-01-01', () => {
    assert.equal(dayNumber(1970, 1, 1), 0)
    assert.equal(dayNumber(2000, 3, 1), 11017)
    assert.equal(dayNumber(1969, 12, 31), -1)
    assert.deepEqual(dayOf(11016), { year: 2000, month: 2, day: 29 })
  })
  it('goes to and back over four hundred years', () => {
    for (let day = dayNumber(1800, 1, 1); day < dayNumber(2201, 1, 1); day += 17) {
      const { year, month, day: of } = dayOf(day)
      assert.equal(dayNumber(year, month, of), day)
      assert.ok(of >= 1 && of <= monthLength(year, month))
    }
  })
  it('knows weekdays and ISO weeks', () => {
    assert.equal(weekdayOf(dayNumber(2022, 11, 11)), 5)
    assert.equal(weekdayOf(dayNumber(1969, 7, 20)), 7)
    assert.deepEqual(weekOf(dayNumber(2021, 1, 3)), { year: 2020, week: 53 })
    assert.deepEqual(weekOf(dayNumber(2024, 12, 30)), { year: 2025, week: 1 })
    assert.deepEqual(weekOf(dayNumber(2022, 11, 14)), { year: 2022, week: 46 })
  })
  it('shifts months over the turn of a year', () => {
    assert.equal(isoDay(monthStart(2022, 1, -1)), '2021-12-01')
    assert.equal(isoDay(monthStart(2022, 12, 1)), '2023-01-01')
    assert.equal(isoDay(monthStart(2022, 11, -23)), '2020-12-01')
  })
  it('finds feasts that move', () => {
    assert.equal(isoDay(easter(2022)), '2022-04-17')
    assert.equal(isoDay(easter(2000)), '2000-04-23')
    assert.equal(isoDay(nthWeekday(2022, 11, 4, 4)), '2022-11-24')
    assert.equal(isoDay(nthWeekday(2022, 5, -1, 1)), '2022-05-30')
  })
  it('takes the report’s day as it is written, and nothing that is no day', () => {
    assert.equal(reportDay('2022-11-11T23:30:00-05:00'), dayNumber(2022, 11, 11))
    assert.equal(reportDay('2022-02-30'), undefined)
    assert.equal(reportDay('2022'), undefined)
    assert.equal(reportDay(undefined), undefined)
  })
})

describe('languages: the patterns of times', () => {
  const classes = new Set(
    `MONTH WEEKDAY WEEKDAYS SEASON UNIT ONE MANY NUM ORD DAY ORDDAY YEAR SHORT DECADE ISO SLASH CLOCK HOUR FOUR AMPM ZONE PART DAYWORD QUARTER HALF REL SEQ
    HOLIDAY`.split(/\s+/),
  )
  for (const { code, times: tables } of languages)
    it(`${code}: every slot is a class or lower-case words`, () => {
      for (const [rule, , words] of tables.patterns)
        for (const slot of words.split(' ')) {
          const [body = '', label] = slot
            .replace(/^\{!?(.*)\}$/, '$1')
            .replace(/(.)\?$/, '$1')
            .split(':')
          const right = classes.has(body) || (body === body.toLowerCase() && body !== '')
          assert.ok(right && (label === undefined || classes.has(label) || label === label.toLowerCase()), `${rule}: ${slot} in "${words}"`)
        }
    })
})

describe('mentions/times', () => {
  it('does not read over the end of a paragraph', () => {
    assert.deepEqual(times('The list ends with May\n\n5, 2022 was not on it.', '2022-11-11').includes('May\n\n5, 2022 = 2022-05-05'), false)
  })
  it('names words of every object without harm', () => {
    assert.deepEqual(times('The constructor and the prototype of toString have valueOf and __proto__ in hasOwnProperty.', '2022-11-11'), [])
  })
  it('survives counts and years that no calendar holds', () => {
    for (const text of [
      '999999999999 years ago it was dark.',
      'It took 9999 centuries and the next 99999 years.',
      'In 0 BC and on 99 May 2022, 32 June, 31 June 2022.',
      'the past the past the past the last the next of the year of the',
      '25:99 p.m. and 13:00 p.m. and 00:00 GMT and 2400 GMT',
      '’99 ’00 ’’’ ’5 of May ’',
      'the 0th century, the 99th century, the 0s, 1990s’s',
    ])
      times(text, '2022-11-11')
  })
  it('stays on the calendar at its ends', () => {
    times('last century, 300 decades ago, next century, 90 centuries ago, the next 9000 years', '0001-01-01')
    times('last century, 300 decades from now, next century, the next 9000 years, next year, tomorrow', '9999-12-31')
  })
  // How fast: bench/hostile.ts.
  it('reads dates without end', () => {
    const line =
      'On Friday, the last of the past three days, almost nine months after May 5-7, the early late mid-March of the 1990s began. '
    assert.ok(times(line.repeat(1000), '2022-11-11').length >= 3000)
    for (const text of ['May 5, ', 'the ', 'last ', '5 to 7 ', 'half past ', '1990s ', 'two hours later ', 'Friday, May ', '10 p.m. '])
      times(text.repeat(5000), '2022-11-11')
  })
})
