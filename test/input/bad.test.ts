// Bad inputs in: a sound record out, and nothing thrown.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { encode, type Outcome, readAll } from '../../src/index.ts'
import { parseEnglish } from '../text/english.ts'
import { receive } from '../../src/input/index.ts'
import { loadPacks, read } from '../../src/node.ts'
import type { Record } from '../../src/model/record.ts'
import { sound } from '../record/sound.ts'

const packs = loadPacks()
const SENTENCE = 'The mayor of Halvena said on Friday that “at least 12 people” were hurt near the bridge. '

function readBytes(bytes: Uint8Array, format = 'text'): Record {
  const record = read({ bytes, format, published: '2031-10-16' }, packs)
  sound(record)
  return record
}
const codes = (record: Record): string[] => record.notes.map(({ code }) => code)
const wide = (text: string, little: boolean, bom: boolean): Uint8Array => {
  const bytes: number[] = bom ? (little ? [0xff, 0xfe] : [0xfe, 0xff]) : []
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    bytes.push(...(little ? [c & 255, c >> 8] : [c >> 8, c & 255]))
  }
  return Uint8Array.from(bytes)
}

describe('bad inputs', () => {
  it('nothing, and nothing but white space', () => {
    for (const text of ['', ' \r\n\t \u00a0\n', '\ufeff']) {
      const record = readBytes(encode(text))
      assert.deepEqual(record.document.blocks, [])
      assert.ok(codes(record).includes('input.empty'))
    }
  })
  it('a picture and bytes of every value', () => {
    for (const bytes of [
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
      Uint8Array.from({ length: 4096 }, (_, i) => (i * 7) & 255),
    ]) {
      const record = readBytes(bytes)
      assert.equal(record.document.text, '')
      assert.deepEqual(codes(record), ['input.binary'])
      assert.deepEqual([record.statements, record.events, record.places], [[], [], []])
    }
  })
  it('UTF-16 of both ends, with and without a byte order mark, reads as the same text', () => {
    const want = readBytes(encode(SENTENCE))
    assert.ok(want.statements.length > 0)
    for (const little of [true, false])
      for (const bom of [true, false]) {
        const record = readBytes(wide(SENTENCE, little, bom))
        assert.equal(record.document.text, SENTENCE)
        assert.deepEqual(record.statements, want.statements)
      }
  })
  it('lone surrogates', () => {
    const text = `${SENTENCE}\ud800 He \udc00said: “\ud83d yes”. ${SENTENCE}`
    const [outcome] = readAll({ bytes: encode(JSON.stringify({ text })), format: 'jsonl' }, packs) as Iterable<Outcome>
    assert.ok(outcome && 'record' in outcome)
    sound(outcome.record)
    assert.equal(outcome.record.document.text, text)
  })
  it('NUL within a text', () => {
    const text = `The mayor\0 said on Friday that two people\0 had died. ${SENTENCE}`
    assert.equal(readBytes(encode(text)).document.text, text)
  })
  it('10 000 quotation marks of each kind, open, closed and in mixture', () => {
    for (const unit of ['"', '“', '”', '‘', '’', "'", '«', '»', '" ', '“a ', "'a ", '“a” ', '”a“ ', '“a. b\n', '"a b. '])
      readBytes(encode(`${SENTENCE}${unit.repeat(10_000)}${SENTENCE}`))
  })
  it('jsonl with broken lines', () => {
    const lines = [
      '{"text":',
      '[]',
      '\u0000\u0001\u0002',
      '{"id":"x"}',
      JSON.stringify({ id: 'y', text: SENTENCE }),
      '{"text":"\\ud800"}',
      'a'.repeat(100_000),
    ]
    const outcomes = [...readAll({ bytes: encode(lines.join('\n')), format: 'jsonl' }, packs)]
    assert.deepEqual(
      outcomes.map((outcome) => ('record' in outcome ? 'record' : outcome.line)),
      [1, 2, 3, 4, 'record', 'record', 7],
    )
    for (const outcome of outcomes) if ('record' in outcome) sound(outcome.record)
  })
  it('one word, one mark, one line of 200 000 characters', () => {
    for (const text of [
      'a'.repeat(200_000),
      '.'.repeat(200_000),
      '('.repeat(200_000),
      "a'".repeat(100_000),
      'a@'.repeat(100_000),
      'http://a.b/'.repeat(18_000),
    ])
      assert.equal(readBytes(encode(text)).document.text, text)
  })
})

describe('long inputs', () => {
  /** Receives and parses: every character is there, and how many sentences there are. */
  const parsed = (text: string): number => {
    let sentences = 0
    for (const received of receive({ bytes: encode(text), format: 'text' }, packs.languages)) {
      assert.ok('document' in received)
      assert.equal(received.document.text.length, text.length)
      sentences += parseEnglish(received.document).sentences.length
    }
    return sentences
  }
  it('one line of 2 MB goes the whole road', () => {
    const plain = 'The road was closed for three hours, and the people of the town waited by the river until the evening. '
    const record = readBytes(encode(plain.repeat(Math.ceil(2e6 / plain.length))))
    assert.equal(record.document.blocks.length, 1)
    assert.ok(record.times.length > 10_000)
    // With as many statements, too; `check` looks at each pair of them, so that only the reading is asked here.
    const record2 = read({ bytes: encode(SENTENCE.repeat(Math.ceil(4e5 / SENTENCE.length))), format: 'text' }, packs)
    assert.ok(record2.statements.length > 4000)
  })
  // How fast, and in how much memory: bench/bench.ts.
  it('5 MB of text are received and parsed', () => {
    const paragraphs = Math.ceil(5e6 / (SENTENCE.length * 5))
    assert.equal(parsed(`${SENTENCE.repeat(5)}\n\n`.repeat(paragraphs)), 5 * paragraphs)
  })
  it('tens of thousands of short lines, dates, bylines, credits', () => {
    for (const unit of [
      'a\n',
      'By Jane Doe\n',
      '11 November 2022 ',
      '(Reporting by Jane Doe; Editing by Jan Roe)\n\n',
      'U.S. ',
      '“a” ‘b’ ',
    ])
      parsed(unit.repeat(50_000))
  })
})
