// CoNLL-U as it is given: what is kept of it, and which line is named where it is none.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { SaysoError } from '../../src/model/error.ts'
import { type Given, makeReader } from '../../src/text/conllu.ts'

const row = (id: string, form: string, misc = '_'): string => [id, form, '_', '_', '_', '_', '_', '_', '_', misc].join('\t')

function readAll(lines: readonly string[]): Given[] {
  const reader = makeReader()
  return [...lines.map((line) => reader.take(line)), reader.end()].filter((given) => given !== undefined)
}

describe('the reader of CoNLL-U', () => {
  it('keeps comments, forms, ranges and missing spaces', () => {
    const [given] = readAll([
      '# sent_id = a-1',
      '# text = They don’t.',
      row('1', 'They'),
      row('2-3', 'don’t', 'SpaceAfter=No'),
      row('2', 'do'),
      row('3', 'n’t'),
      row('4', '.'),
      '',
    ])
    assert.deepEqual(given, {
      comments: ['# sent_id = a-1', '# text = They don’t.'],
      words: [
        { form: 'They', space: true },
        { form: 'do', space: true },
        { form: 'n’t', space: true },
        { form: '.', space: true },
      ],
      ranges: [{ first: 2, last: 3, form: 'don’t', space: false }],
    })
  })
  it('reads line breaks of both kinds, a last sentence without its empty line, several empty lines', () => {
    const given = readAll([`${row('1', 'Yes')}\r`, '\r', '', row('1', 'No')])
    assert.deepEqual(
      given.map(({ words }) => words.map(({ form }) => form)),
      [['Yes'], ['No']],
    )
  })
  it('leaves out empty nodes, and takes a word that is a sign of the format', () => {
    const [given] = readAll([row('1', '_'), row('1.1', 'left'), row('2', '#tag'), row('3', '-')])
    assert.deepEqual(
      given?.words.map(({ form }) => form),
      ['_', '#tag', '-'],
    )
  })
  it('gives comments without words to the sentence that follows', () => {
    const [given, ...more] = readAll(['# newdoc id = a', '', '# sent_id = a-1', row('1', 'Yes')])
    assert.deepEqual([given?.comments, more], [['# newdoc id = a', '# sent_id = a-1'], []])
  })
  it('gives nothing for an empty file', () => assert.deepEqual(readAll(['', '']), []))
  const wrong: readonly [what: string, lines: readonly string[], message: RegExp][] = [
    ['spaces for tabs', ['# a', '1 Yes _ _ _ _ _ _ _ _'], /^line 2: 1 column between tabs, not 10$/],
    ['a column too few', [row('1', 'Yes'), row('2', 'No').slice(0, -2)], /^line 2: 9 columns between tabs, not 10$/],
    ['a number that is none', [row('x', 'Yes')], /^line 1: not a number of a word: "x"$/],
    ['a number that is left out', [row('1', 'Yes'), row('3', 'No')], /^line 2: word 3 where 2 is next$/],
    ['a sentence that begins at 2', [row('2', 'Yes')], /^line 1: word 2 where 1 is next$/],
    ['an empty form', [row('1', '')], /^line 1: the form is empty$/],
    ['a range that runs backwards', [row('1', 'a'), row('2-1', 'b')], /^line 2: range 2-1 ends before it begins$/],
    ['a range in a range', [row('1-3', 'abc'), row('1', 'a'), row('2-3', 'bc')], /^line 3: range 2-3 lies in range 1-3$/],
    ['a range without its words', [row('1-2', 'ab'), row('1', 'a'), ''], /^line 1: range 1-2 has no word 2$/],
    ['text', ['The mayor said on Friday.'], /^line 1: 1 column/],
  ]
  for (const [what, lines, message] of wrong) {
    it(`names the line of ${what}`, () =>
      assert.throws(
        () => readAll(lines),
        (error) => error instanceof SaysoError && error.code === 'input.line' && message.test(error.message),
      ))
  }
})
