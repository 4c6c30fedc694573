// A labelled sentence and a record in; that each of the four questions can be right and wrong by itself, out.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { loadPacks, read } from '../../src/node.ts'
import { compareCount, type Label, readLabels } from '../../tools/score/counts.ts'

const text = 'On Monday at least 12 Ardovian soldiers were killed in Kherson.'
const record = read(text, { ...loadPacks(), language: 'en', published: '2031-03-20' })
const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]
const label: Label = {
  set: 'own',
  doc: 'own',
  start: 0,
  end: text.length,
  hash: '',
  number: at('12'),
  bound: 'at least',
  low: 12,
  what: [at('Ardovian soldiers')],
  counts: ['killed'],
  place: { need: [at('Kherson')] },
  time: { need: [at('Monday')] },
}

describe('counts of people', () => {
  it('takes what is right', () => {
    assert.deepEqual(compareCount(label, record), [])
    assert.deepEqual(compareCount({ ...label, counts: ['injured', 'killed'] }, record), [])
    assert.deepEqual(compareCount({ ...label, place: { may: [at('Kherson')] } }, record), [])
  })

  it('tells what is wrong', () => {
    assert.deepEqual(compareCount({ ...label, bound: 'exact', high: 12 }, record), ['bound'])
    assert.deepEqual(compareCount({ ...label, low: 13 }, record), ['bound'])
    assert.deepEqual(compareCount({ ...label, what: [at('soldiers')] }, record), ['unit'])
    assert.deepEqual(compareCount({ ...label, what: [[]] }, record), ['unit'])
    assert.deepEqual(compareCount({ ...label, counts: ['none'] }, record), ['aspect'])
    const { place: _, ...nowhere } = label
    assert.deepEqual(compareCount(nowhere, record), ['scope'])
    assert.deepEqual(compareCount({ ...label, time: { need: [at('Kherson')] } }, record), ['scope'])
    assert.deepEqual(compareCount({ ...label, total: true }, record), ['scope'])
    assert.deepEqual(compareCount({ ...label, of: { need: [at('Kherson')] } }, record), ['scope'])
    assert.deepEqual(compareCount({ ...label, number: at('Kherson') }, record), ['bound', 'unit', 'aspect', 'scope'])
  })

  it('has a hundred sentences, each with its labels', () => {
    const labels = readLabels().filter(({ not }) => not === undefined)
    assert.equal(labels.length, 100)
    for (const { what, counts, number, start, end } of labels) {
      assert.ok(what.length > 0 && counts.length > 0)
      assert.ok(number[1] <= end - start)
    }
  })
})
