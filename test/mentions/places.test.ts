// Odd documents come in; that places are found without a gazetteer and without a throw goes out.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { languages, loadPacks, read } from '../../src/node.ts'
import { distance } from '../../src/mentions/resolution.ts'
import { sound } from '../record/sound.ts'

const packs = loadPacks()
const named = (text: string, gazetteer = packs.gazetteer) =>
  read(text, { languages, bases: packs.bases, language: 'en', ...(gazetteer === undefined ? {} : { gazetteer }) })

describe('places without a gazetteer', () => {
  it('are known by their words alone, and have no point', () => {
    const record = read('Crews reached the village of Posad-Ardun in the Veselka region. Ukrainian guns were silent.', {
      languages,
      bases: packs.bases,
      language: 'en',
    })
    sound(record)
    assert.deepEqual(
      record.places.map(({ name, kind, at }) => [name, kind, at]),
      [
        ['Posad-Ardun', 'settlement', undefined],
        ['Veselka', 'region', undefined],
        ['Ukrainian', 'country', undefined],
      ],
    )
  })
})

describe('places of odd documents', () => {
  it('never throw and keep every invariant', () => {
    for (const text of [
      'In \ud800 Kyiv \udc00 and Par\u0301is',
      'St. St. St. St. County Road County of the of Kherson,',
      ', , , in',
      'near near near Kherson between Kherson and Kherson',
      'U.S.U.S. U.S',
      '“Kherson',
      'the Kherson Region Province Oblast County',
      'New York, New York, New York, New York',
      'W. Va. Pa. Ala., D.C.',
      'KYIV',
      'Lake Lake Lake',
    ])
      sound(named(text))
  })
  // How fast: bench/hostile.ts.
  it('are read without end', () => {
    const parts = [
      'Kherson, ',
      'New ',
      'near Kherson and ',
      'Clarke, Madison, ',
      'U.S. ',
      'St. ',
      'County ',
      'of ',
      'Anna Kherson ',
      'kyiv, ',
    ]
    for (const part of parts) {
      sound(named(part.repeat(60_000 / part.length)))
    }
  })
})

describe('distance', () => {
  it('is that of the globe to 2 % where it matters', () => {
    // Kyiv – Kherson 451 km, Anchorage – Fairbanks 417 km, a degree over the date line 111 km, by great circles.
    assert.ok(Math.abs(distance(30.52, 50.45, 32.62, 46.64) - 451) < 9)
    assert.ok(Math.abs(distance(-149.9, 61.22, -147.72, 64.84) - 418) < 9)
    assert.ok(Math.abs(distance(179.5, 0, -179.5, 0) - 111.2) < 1)
  })
})
