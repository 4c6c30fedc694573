// Texts in, their sentences out: stops that end one, and stops that do not.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Cutting } from '../../src/text/parse.ts'
import { documentOf, parseEnglish } from './english.ts'

function sentences(text: string, kind?: Parameters<typeof documentOf>[1], cutting?: Cutting): string[] {
  const { sentences: found, tokens } = parseEnglish(documentOf(text, kind), cutting)
  let last = 0
  for (const { start, end, first, last: to } of found) {
    assert.equal(first, last)
    assert.equal(tokens.start[first], start)
    assert.equal(tokens.end[to - 1], end)
    last = to
  }
  assert.equal(last, tokens.count)
  return found.map(({ start, end }) => text.slice(start, end))
}

/** Cut at each "|". */
const cuts: readonly (readonly [title: string, text: string])[] = [
  ['stops', 'The town was quiet.|Nobody spoke!|Who would?|Nobody.'],
  ['a stop after a quotation', 'He said: “We stay.”|The mayor left.'],
  ['a quotation after a stop', 'The mayor left.|“We stay,” he said.'],
  ['a bracket after a stop', 'The mayor left.|(He came back.)|Nobody saw him.'],
  ['an abbreviation before a small word', 'He lives in the U.S.|The mayor does not.'],
  ['a clock before a small word', 'It fell at 7:30 p.m.|The town was dark.'],
  ['a clock before a noun', 'It fell at 7:30 p.m.|Shells hit the mill.'],
  ['a clock before a number word', 'It fell at 7:30 p.m.|Two hours later it was dark.'],
  ['a figure after a stop', 'Nobody was hurt.|12 houses burned.'],
  ['money after a stop', 'It was cheap.|$5 was enough.'],
  ['an ellipsis', 'They waited …|Nobody came.'],
  ['a missing space', 'The town was quiet.|Nobody spoke.'],
  ['"no" at the end', 'The answer was no.|The mayor left.'],
]

const whole: readonly (readonly [title: string, text: string])[] = [
  ['titles and names', 'Maj. Gen. Stanis Kerrov met Dr. J. R. Lanska and Gov. Orsek near Mt. Tesna.'],
  ['numbers and versions', 'No. 5 was hit at 10.30 a.m. local time, about 3.5 km from Fig. 2.'],
  ['a clock before its day or zone', 'It fell at 7:30 p.m. Wednesday, at 6:30 p.m. Halvena time, at 5:30 p.m. EST, not at 5 p.m. Nov. 11.'],
  ['states and firms', 'The U.S. President and Example Corp. Chairman Tesk met on Oct. 16 in Washington.'],
  ['a quotation of several sentences', '“We stay. We fight. Who else would?” he said.'],
  ['a question within', '“Who?” asked the mayor.'],
  ['a shout within', '“No!” he said, and “never!” she said.'],
  ['an ellipsis within', 'They waited … and waited... and nobody came.'],
  ['letters with stops', 'J.K. Tesk of the U.N. and the E.U. envoy met.'],
  ['capitals', 'GOVERNOR SAYS TOWN IS SAFE, ASKS RESIDENTS TO STAY'],
  ['a line break within', 'The president signed the order to give up the\ntown of Halvena, Gen.\nKerrov said.'],
]

describe('sentences', () => {
  for (const [title, text] of cuts)
    it(title, () =>
      assert.deepEqual(sentences(title === 'a missing space' ? text.replaceAll('|', '') : text.replaceAll('|', ' ')), text.split('|')),
    )
  for (const [title, text] of whole) it(`one sentence: ${title}`, () => assert.deepEqual(sentences(text), [text]))
  it('a sentence of a careless writer', () => assert.deepEqual(sentences('thanks. we will go.'), ['thanks.', 'we will go.']))
  it('an unclosed quotation is cut', () => assert.equal(sentences('He said: “We go. We stay. Nobody knows.').length, 3))
  it('blocks that are not read have none', () => assert.deepEqual(sentences('The mayor left.', 'related'), []))
  it('who is quoted under a pull quote', () =>
    assert.deepEqual(sentences('“Nobody got up. We were told.”\n- Elza Marrin, resident', 'pull'), [
      '“Nobody got up. We were told.”',
      '- Elza Marrin, resident',
    ]))
})
