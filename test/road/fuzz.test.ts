// Word soup in, sound records out: whatever a report holds, reading neither throws nor breaks an invariant. Seeded, so the same soup every time.

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { makeRandom } from '../../bench/corpus.ts'
import { loadPacks, read } from '../../src/node.ts'
import { sound } from '../record/sound.ts'

const folder = new URL('../../examples/reports/', import.meta.url)
const words = readdirSync(folder)
  .toSorted()
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split(/\s+/))
const MARKS = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '„',
  '``',
  "''",
  ',',
  '.',
  '…',
  '—',
  '-',
  ':',
  ';',
  '(',
  ')',
  '[',
  ']',
  '?',
  '!',
  '\n',
  '\n\n',
  '*',
  '•',
  '%',
  '$',
  '#',
  '\u0000',
  '\ud83d\ude00',
  '\ud800',
  'مرحبا',
  'Київ',
]
/** Names of every JavaScript object: a table that is asked without care answers them. */
const TRAPS = ['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty', 'prototype', 'isPrototypeOf']
const CUES = [
  'said',
  'told',
  'according to',
  'denied',
  'killed',
  'of',
  'the',
  'and',
  'which',
  'that',
  'who',
  'at least',
  '12',
  '1.5',
  'between',
  'million',
  'Friday',
  'last',
  'week',
  'he',
  'she',
  'took',
  'control',
  'withdrew',
  'from',
  'Kherson',
  'Moscow',
  'President',
  'spokesman',
  'Asked whether',
  'answered',
  'region',
  'bank',
  'until',
  'per cent',
]

describe('word soup', () => {
  for (let seed = 1; seed <= 12; seed++) {
    it(`is read without harm, seed ${seed}`, () => {
      const random = makeRandom(seed)
      for (let n = 0; n < 40; n++) {
        const parts: string[] = []
        const length = 5 + random(90)
        for (let i = 0; i < length; i++) {
          const from = [words, words, words, MARKS, CUES, CUES, TRAPS][random(seed % 3 === 0 ? 7 : 6)] as readonly string[]
          parts.push(from[random(from.length)] as string, random(6) === 0 ? '' : ' ')
        }
        const text = parts.join('')
        let record
        try {
          record = read(
            { bytes: new TextEncoder().encode(text), format: 'text' },
            { ...loadPacks(), language: 'en', published: '2031-10-16' },
          )
          sound(record)
        } catch (error) {
          assert.fail(`seed ${seed}, text ${n}: ${JSON.stringify(text)}\n${(error as Error).stack}`)
        }
      }
    })
  }
})
