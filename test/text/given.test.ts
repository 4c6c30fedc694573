// Words that are given: they stay what they are, and their offsets are those of the text that they make.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Relation } from '../../src/model/parse.ts'
import { openBase } from '../../src/text/base.ts'
import type { Given } from '../../src/text/conllu.ts'
import { parseGiven } from '../../src/text/given.ts'
import { makeBase, SMALL } from './base.ts'

const base = openBase(makeBase(['they', 'know'], SMALL, 3))
const words = (...forms: readonly string[]): Given['words'] => forms.map((form) => ({ form, space: !form.endsWith('-') }))
const given: Given[] = [
  { comments: [], words: words('They', 'do', 'n’t', 'know', '.'), ranges: [{ first: 2, last: 3, form: 'don’t', space: true }] },
  { comments: [], words: words('à', 'le', 'pont'), ranges: [{ first: 1, last: 2, form: 'au', space: true }] },
  { comments: [], words: words('well-', 'known', 'New York'), ranges: [] },
]

describe('given words', () => {
  it('make the text, a sentence a line', () => {
    const { text, sentences } = parseGiven(given, base)
    assert.equal(text, 'They don’t know .\nau pont\nwell-known New York\n')
    assert.deepEqual(
      sentences.map(({ start, end, first, last }) => [text.slice(start, end), first, last]),
      [
        ['They don’t know .', 0, 5],
        ['au pont', 5, 8],
        ['well-known New York', 8, 11],
      ],
    )
  })
  it('stand where a range writes them, else over all of it', () => {
    const { text, tokens } = parseGiven(given, base)
    const shown = Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]))
    assert.deepEqual(shown, ['They', 'do', 'n’t', 'know', '.', 'au', 'au', 'pont', 'well-', 'known', 'New York'])
    assert.equal(tokens.forms[tokens.type[5] as number], 'à')
  })
  it('get one tree a sentence from a base, within the sentence', () => {
    const { tokens, sentences, fines } = parseGiven(given, base)
    assert.ok(fines.length > 0)
    for (const { first, last } of sentences) {
      const heads = tokens.head.subarray(first, last)
      assert.equal(heads.filter((head) => head < 0).length, 1)
      assert.ok(heads.every((head, i) => (head < 0 ? tokens.relation[first + i] === Relation.root : head >= first && head < last)))
    }
  })
  it('none give an empty parse', () => assert.equal(parseGiven([], base).tokens.count, 0))
})
