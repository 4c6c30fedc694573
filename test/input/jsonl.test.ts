// Lines of JSON in, a document or an error for each out, in order.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { encode } from '../../src/index.ts'
import type { Input, Received } from '../../src/input/format.ts'
import { receive } from '../../src/input/index.ts'
import { languages } from '../../src/languages/index.ts'

const lines = (text: string, more: Partial<Input> = {}): Received[] => [
  ...receive({ bytes: encode(text), format: 'jsonl', ...more }, languages),
]
const one = (line: object, more: Partial<Input> = {}): Extract<Received, { document: object }> => {
  const [received] = lines(JSON.stringify(line), more)
  assert.ok(received && 'document' in received)
  return received
}
const codes = (received: { notes: readonly { code: string }[] }): string[] => received.notes.map(({ code }) => code)
const TEXT = 'The mayor said on Friday that two people had died.'

describe('jsonl', () => {
  it('takes every field that it knows and leaves the others', () => {
    const { document } = one({
      id: 'a1',
      text: TEXT,
      published: '2031-10-16T18:20:00+02:00',
      language: 'en-GB',
      title: 'Two dead',
      url: 'https://x.example/1',
      source: { name: 'Meridian', kind: 'agency', domain: 'x.example', country: 'AT', extra: 1 },
      more: [1],
    })
    assert.equal(document.text, TEXT)
    assert.equal(document.given, 'a1')
    assert.equal(document.published, '2031-10-16T18:20:00+02:00')
    assert.equal(document.language, 'en-GB')
    assert.equal(document.title, 'Two dead')
    assert.equal(document.url, 'https://x.example/1')
    assert.deepEqual(document.source, { name: 'Meridian', kind: 'agency', domain: 'x.example', country: 'AT' })
    assert.ok(!('more' in document))
  })
  it('a number is an id, a name is a source', () => {
    const { document } = one({ id: 12, text: TEXT, source: 'Sulva Evening' })
    assert.equal(document.given, '12')
    assert.deepEqual(document.source, { name: 'Sulva Evening', kind: 'outlet' })
  })
  it('what the caller says goes before what the line says', () => {
    const { document } = one({ text: TEXT, published: '2020-01-01', language: 'es' }, { published: '2031-10-16', language: 'en' })
    assert.equal(document.published, '2031-10-16')
    assert.equal(document.language, 'en')
  })
  it('a field that is not what it should be is left out, with a note', () => {
    for (const published of ['yesterday', '2031-02-30', '16.10.2031', 20311016, {}]) {
      const received = one({ text: TEXT, published })
      assert.equal(received.document.published, undefined)
      assert.deepEqual(codes(received), ['published.invalid'])
    }
    assert.deepEqual(codes(one({ text: TEXT, language: 'english please' })), ['language.invalid'])
    assert.deepEqual(codes(one({ text: TEXT, source: { kind: 'agency' } })), ['source.invalid'])
    assert.deepEqual(codes(one({ text: TEXT, source: 7 })), ['source.invalid'])
    const odd = one({ text: TEXT, source: { name: 'Meridian', kind: 'ministry', country: 'Austria' } })
    assert.deepEqual(odd.document.source, { name: 'Meridian', kind: 'outlet' })
    assert.deepEqual(codes(odd), ['source.invalid'])
    assert.deepEqual(codes(one({ text: TEXT, published: null, title: null })), [])
  })
  it('a broken line is an error of its own, with its number and id, and nothing else is lost', () => {
    const text = [
      `{"id":"a","text":"${TEXT}"}`,
      '',
      '{"id":"b","text":',
      '[1]',
      '"x"',
      'null',
      '{"id":"c","txt":1}',
      '\u0001\u0002',
      `{"text":"${TEXT}"}`,
    ].join('\n')
    assert.deepEqual(
      lines(text).map((received) =>
        'document' in received ? (received.document.given ?? 'read') : [received.line, received.id ?? '', received.error.code],
      ),
      [
        'a',
        [3, '', 'input.line'],
        [4, '', 'input.line'],
        [5, '', 'input.line'],
        [6, '', 'input.line'],
        [7, 'c', 'input.line'],
        [8, '', 'input.line'],
        'read',
      ],
    )
  })
  it('the id of a document is that of its line without the line break', () => {
    const line = JSON.stringify({ text: TEXT })
    const ids = [line, `${line}\n`, `${line}\r\n`, `\n${line}`].map((text) =>
      lines(text).flatMap((received) => ('document' in received ? [received.document.id] : [])),
    )
    assert.deepEqual(new Set(ids.flat()).size, 1)
    assert.match((ids[0] as string[])[0] as string, /^d_[a-z2-7]{26}$/)
  })
  it('strings keep NULs and lone surrogates', () => {
    const [received] = lines('{"text":"a \\ud800 b \\u0000 c said."}')
    assert.ok(received && 'document' in received)
    assert.equal(received.document.text, 'a \ud800 b \0 c said.')
  })
  it('an empty text is read, with a note', () => {
    assert.deepEqual(codes(one({ text: '' })), ['input.empty'])
  })
})
