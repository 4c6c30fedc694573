// Splitters that always say yes, always say no, or learned from a few sentences in; what they may cut and what they may not out.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { en } from '../../src/languages/en/index.ts'
import { openPack } from '../../src/text/pack.ts'
import { type Cutting, cutText } from '../../src/text/parse.ts'
import { openSplitter, type Splitter } from '../../src/text/splitter.ts'
import { writePack } from '../../tools/train/pack.ts'
import { trainSplitter } from '../../tools/train/splitter.ts'
import type { Sentence } from '../../tools/train/treebank.ts'

const blank = { words: new Uint8Array(8), weights: new Int8Array(64) }
/** Says yes wherever it is asked. */
const eager: Splitter = { ...blank, bar: -1 }
/** Says no wherever it is asked. */
const idle: Splitter = { ...blank, bar: 1 }

function cut(text: string, splitter: Splitter, cutting?: Cutting): string[] {
  const blocks = [{ start: 0, end: text.length, kind: 'paragraph' as const }]
  const { sentences, starts, ends } = cutText(
    { id: 'd_', text, blocks, language: 'en', format: 'text', credits: [] },
    en,
    splitter,
    cutting,
  )
  let last = 0
  for (const { first, last: to, start, end } of sentences) {
    assert.equal(first, last)
    assert.ok(to > first)
    assert.equal(starts.items[first], start)
    assert.equal(ends.items[to - 1], end)
    last = to
  }
  assert.equal(last, starts.length)
  return sentences.map(({ start, end }) => text.slice(start, end))
}

/** A filler of plain words, so that a text is long enough to have lost its paragraphs. */
const filler = 'the river rose and fell and '.repeat(40)

/** One sentence even for a splitter that says yes wherever it is asked. */
const whole: readonly (readonly [title: string, text: string])[] = [
  ['a quotation of several sentences', '“We stay. We fight. Who else would?” he said.'],
  ['a quotation in straight marks', '"We stay. We fight! Who else would?" she said.'],
  ['a quotation in single marks', '‘We stay. Who would not?’ she said.'],
  ['a long quotation over lines', '“We stay.\nWe fight.\nWho else would?” he said.'],
  ['a question, its speaker in a small word', '“Who?” asked the mayor.'],
  ['a shout, its speaker in a small word', '"No!" he said.'],
  ['titles and names', 'Maj. Gen. Stanis Kerrov met Dr. Lanska and Gov. Orsek near Mt. Tesna.'],
  ['initials', 'J. R. Lanska and A. Kerrov spoke'],
  ['letters with stops before a small word', 'the U.N. envoy and Example Inc. said so'],
  ['months and figures', 'It fell on Nov. 11 and again on Oct. 16'],
  ['a clock before its day or zone', 'It fell at 7:30 p.m. Wednesday, at 6:30 p.m. Halvena time, at 5:30 p.m. EST, not at 5 p.m. Nov. 11'],
  ['a date line', 'HALVENA, Nov. 11 (Causeway Press) — The mayor left'],
  ['a date line with a hyphen', 'VOSKAR (ArdInform) - Orsek left'],
  ['the number of an item', '1. The bridge was hit.'],
  ['a letter of an item', 'B. The bridge was hit.'],
  ['a bullet', '• The bridge was hit.'],
  ['a headline', 'Tarvenian Troops Enter Halvena After Ardovian Forces Leave Right Bank'],
  ['capitals', 'GOVERNOR SAYS TOWN IS SAFE, ASKS ALL RESIDENTS TO STAY'],
  ['names in a row', 'Shells hit Posad Ardun, Ternovka-Mala and Lyubivka Druha'],
  ['a stop that closing marks follow', 'He left (or so he said.)'],
  ['figures in a row', 'the mayor put at 80,000 100,000 those who remain'],
  ['a site', 'the map on example.org and Report.pdf'],
]

/** Cut at each "|" even for a splitter that says no wherever it is asked. */
const sure: readonly (readonly [title: string, text: string])[] = [
  ['a small word, its stop, a capital', 'The town was quiet.|Nobody spoke.|A man left.'],
  ['a stop after a quotation', 'He said: “We stay.”.|The mayor left.'],
  ['a quotation after a stop', 'The mayor left.|“We stay,” he said.'],
  ['a quotation after a name', '“We stay,” said Elza Marrin.|“Nobody got up.”'],
  ['a bracket before the stop', 'The mayor left (in haste).|Nobody saw him.'],
  ['an abbreviation before a small word', 'He lives in the U.S.|The mayor does not.'],
  ['a clock before a noun', 'It fell at 7:30 p.m.|Shells hit the mill.'],
  ['an abbreviation and its number before a small word', 'They were 7 in Update No. 3.|The council has 12.'],
  ['a day in short before a small word', 'The ferry has been idle since Oct. 9.|The mayor left.'],
]

describe('whatever the splitter says', () => {
  for (const [title, text] of whole) it(`one sentence: ${title}`, () => assert.deepEqual(cut(text, eager), [text]))
  for (const [title, text] of sure) it(`cut: ${title}`, () => assert.deepEqual(cut(text.replaceAll('|', ' '), idle), text.split('|')))
  it('the bullet of the next item begins a sentence', () =>
    assert.deepEqual(cut('In the town:\n• shells fell;\n• houses burned.\n• Nobody was hurt.', idle), [
      'In the town:\n• shells fell;',
      '• houses burned.',
      '• Nobody was hurt.',
    ]))
  it('a quotation that does not close binds nothing', () =>
    assert.equal(cut('He said: “We go and stay. We stay. Nobody knows.', idle).length, 3))
  it('in one long line words in capitals stay together, and so do figures, dashes and small words', () => {
    const text = `${filler}SAYS TOWN IS SAFE and 12 14 — Orsek went / on and on`
    assert.deepEqual(cut(text, eager).slice(1), ['SAYS TOWN IS SAFE and', '12 14 — Orsek went / on and on'])
  })
  it('no sentence is longer than the rest of the road can bear', () => {
    for (const sentence of cut(filler.repeat(10), idle)) assert.ok(sentence.split(' ').length <= 501)
  })
})

describe('where the splitter is asked', () => {
  it('inside a quotation that closes, where treebanks are asked for', () => {
    const text = '“Would we stay? Nobody knows,” he said.'
    assert.equal(cut(text, eager, { quotations: true }).length, 2)
    assert.equal(cut(text, eager).length, 1)
    // The marks stay with what they hold, and the speaker with the last sentence.
    assert.deepEqual(cut('“We stay. We fight.” he said.', eager, { quotations: true }), ['“We stay.', 'We fight.” he said.'])
  })
  it('after a number, be it of an abbreviation before a name or of a list', () => {
    for (const text of ['The map is in Notice No. 3. Kerrov left.', 'The steps were 1. The bridge and 2. The road.']) {
      assert.equal(cut(text, idle).length, 1)
      assert.ok(cut(text, eager).length > 1)
    }
  })
  it('after a question', () => {
    assert.equal(cut('Who would? Nobody.', idle).length, 1)
    assert.equal(cut('Who would? Nobody.', eager).length, 2)
  })
  it('after an abbreviation before a capital', () => {
    assert.equal(cut('He lives in the U.S. Mayors do not.', idle).length, 1)
    assert.equal(cut('He lives in the U.S. Mayors do not.', eager).length, 2)
  })
  it('after a stop whose space is missing', () => {
    assert.equal(cut('The town was quiet.Nobody spoke', eager).length, 2)
    assert.equal(cut('The town was quiet.nobody spoke', eager).length, 1)
  })
  it('at the end of a line', () => assert.equal(cut('Shells fall on Halvena\nThe mayor left', eager).length, 2))
  it('after a plain word, in a line that is too long to be one paragraph', () => {
    const text = `${filler}on The mayor left`
    assert.deepEqual(cut(text, eager), [`${filler}on`, 'The mayor left'])
    assert.equal(cut(text, idle).length, 1)
  })
})

describe('the trainer', () => {
  const sentence = (text: string, k: number): Sentence => ({
    id: `s-${k}`,
    text,
    document: `d-${k >> 3}`,
    paragraph: k % 8 === 0,
    words: text.split(/ /).map((form) => ({
      form,
      lemma: form,
      upos: 'X',
      xpos: 'X',
      feats: '_',
      head: 0,
      relation: 'root',
      misc: '_',
      space: true,
    })),
    ranges: [],
  })
  const names = ['Orsek', 'Marrin', 'Kerrov', 'Lanska', 'Radov', 'Sorvin', 'Brell', 'Tesk']
  const sentences = Array.from({ length: 160 }, (_, k) => {
    const name = names[k % 8] as string
    return sentence(k % 2 === 0 ? `Would ${name} stay in the town?` : `Perhaps ${name} would, said ${names[(k + 3) % 8]} of the town!`, k)
  })
  const parts = trainSplitter(sentences, en)
  const pack = writePack({ language: 'en', config: {}, tags: [], fines: [], relations: [], names: [] }, parts)

  it('makes the same bytes of the same sentences', () => assert.deepEqual(trainSplitter(sentences, en), parts))
  it('makes no more than a hundred kilobytes', () => assert.ok(pack.length < 100_000))
  it('learns where sentences end, and where they do not', () => {
    const splitter = openSplitter(openPack(pack))
    assert.deepEqual(cut('Would Vessin stay in the town? Perhaps Vessin would, said Orsek of the town!', splitter), [
      'Would Vessin stay in the town?',
      'Perhaps Vessin would, said Orsek of the town!',
    ])
  })
  it('a pack without its sections is none', () => {
    const empty = writePack({ language: 'en', config: {}, tags: [], fines: [], relations: [], names: [] }, {})
    assert.throws(() => openSplitter(openPack(empty)), { code: 'pack.broken' })
  })
})
