// Reports in; that their figures carry scope, words and bounds as printed, and that hostile input gives sound records, out.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Figure, Record } from '../../src/model/record.ts'
import { loadPacks, read } from '../../src/node.ts'
import { sound } from '../record/sound.ts'

function readText(text: string): Record {
  const record = read(text, { ...loadPacks(), language: 'en', published: '2031-03-20' })
  sound(record)
  return record
}

function only(text: string): Figure {
  const { figures } = readText(text)
  assert.equal(figures.length, 1, figures.map(({ span }) => span.text).join(' | '))
  return figures[0] as Figure
}

describe('figures', () => {
  it('keeps the words of what is counted', () => {
    assert.equal(only('More than 30,000 Ardovian soldiers were removed.').what, 'Ardovian soldiers')
    assert.equal(only('The police found 20 kg of explosives.').what, 'explosives')
    assert.equal(only('All civilians – more than 115,000 – left.').what, 'civilians')
    assert.equal(only('Nineteen were killed.').what, undefined)
  })

  it('leaves the open side of a bound out', () => {
    const atLeast = only('At least seven people were killed.')
    assert.equal(atLeast.low, 7)
    assert.equal(atLeast.high, undefined)
    const atMost = only('Up to 60 miners are trapped.')
    assert.equal(atMost.low, undefined)
    assert.equal(atMost.high, 60)
    const vague = only('Dozens of people were hurt.')
    assert.equal(vague.low, undefined)
    assert.equal(vague.high, undefined)
  })

  it('says as of when only where the words say so', () => {
    assert.equal(only('So far 14 people have been killed.').asOf, 'published')
    assert.equal(only('In the war 14 people were killed.').asOf, undefined)
  })

  it('binds a count to the day and place of its clause', () => {
    const record = readText('On Thursday, at least seven people were killed in Mykolaiv, officials reported Friday.')
    const [figure] = record.figures
    const time = record.times.find(({ id }) => id === figure?.scope?.time)
    assert.equal(time?.span.text, 'Thursday')
    const place = record.places.find(({ id }) => id === figure?.scope?.place)
    assert.equal(place?.name, 'Mykolaiv')
  })

  it('does not take the day of a claim for the day of what was counted', () => {
    const record = readText('The army claimed on Thursday the capture of 40 towns.')
    assert.equal(record.figures[0]?.scope?.time, undefined)
  })

  it('reads groups of three behind any narrow space', () => {
    for (const space of ['\u00a0', '\u2009', '\u202f']) {
      assert.equal(only(`They counted 1${space}204${space}650 people.`).low, 1204650)
    }
    assert.equal(readText('They counted 4 650 people.').figures[0]?.low, 650)
  })

  it('rounds no dust of binary fractions into a number', () => {
    assert.equal(only('It displaced 1.1 million people.').low, 1100000)
    assert.equal(only('The fund holds $50.8bn.').low, 50800000000)
    assert.equal(only('Two and a half million people fled.').low, 2500000)
  })

  it('keeps the lower bound below the upper', () => {
    for (const text of ['Between 5 and 7 people came.', 'It fell to between -5 and -2 degrees Celsius.', 'From 3 to 9 people came.']) {
      for (const { low, high } of readText(text).figures) assert.ok(low === undefined || high === undefined || low <= high, text)
    }
  })

  // How fast: bench/hostile.ts.
  it('reads numbers without end', () => {
    const texts = [
      'one hundred and '.repeat(4_000),
      '1,000 '.repeat(8_000),
      '5-'.repeat(8_000),
      'half a '.repeat(6_000),
      'hundred '.repeat(12_000),
      '111\u00a0'.repeat(8_000),
      'thousands of '.repeat(8_000),
      `${'9'.repeat(100_000)} people`,
      'at least more than about '.repeat(3_000),
      'killed 5 and '.repeat(4_000),
      '€'.repeat(10_000),
    ]
    for (const text of texts) assert.equal(readText(text).document.text, text)
  })
})
