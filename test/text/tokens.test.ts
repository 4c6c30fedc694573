// Texts in, their tokens out: English UD's conventions, offsets that spell the text, and classes that closed words never lose.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { formOf, Tag } from '../../src/model/parse.ts'
import { documentOf, parseEnglish } from './english.ts'

const read = (text: string) => parseEnglish(documentOf(text))

function tokens(text: string): string[] {
  const { tokens: found } = read(text)
  let before = 0
  return Array.from({ length: found.count }, (_, i) => {
    const [start, end] = [found.start[i] as number, found.end[i] as number]
    assert.ok(start >= before && end > start)
    assert.match(text.slice(before, start), /^\s*$/)
    before = end
    assert.equal(formOf(found, i), text.slice(start, end))
    return text.slice(start, end)
  })
}

const cases: readonly (readonly [text: string, expected: string])[] = [
  ["He didn't say it's Kherson's.", "He did n't say it 's Kherson 's ."],
  ['They can’t and won’t; we’re here.', 'They ca n’t and wo n’t ; we ’re here .'],
  ['He cannot.', 'He can not .'],
  ["O'Brien met d'Arc", "O'Brien met d'Arc"],
  ['a 26-year-old ex-mayor', 'a 26 - year - old ex-mayor'],
  ['Maj. Gen. Kerrov, U.S. Gov. J.K. Tesk.', 'Maj. Gen. Kerrov , U.S. Gov. J.K. Tesk .'],
  ['No. 5 said no.', 'No. 5 said no .'],
  ['3 800 men, 1,200.5 km, 10:30 a.m.', '3 800 men , 1,200.5 km , 10:30 a.m.'],
  ['22-24 October, 90s, 1st, 30km', '22 - 24 October , 90s , 1st , 30 km'],
  ['$5,000 or €85m', '$ 5,000 or € 85 m'],
  ['Wait... what?! -- “no”', 'Wait ... what ?! -- “ no ”'],
  [
    'See https://x.example/a?b=1, (www.y.example) or press@un.example.',
    'See https://x.example/a?b=1 , ( www.y.example ) or press@un.example .',
  ],
  ['Report.pdf from example.org.', 'Report.pdf from example.org .'],
  ["``We stay,'' he said", "`` We stay , '' he said"],
  ['end.The', 'end . The'],
  ['Місто Херсон, naïve café', 'Місто Херсон , naïve café'],
  ['😀 ok', '😀 ok'],
  ['He paid $$$ and wrote >> no << twice, A++', 'He paid $$$ and wrote >> no << twice , A ++'],
  ['What ?! No... why...? What.?', 'What ?! No ... why ... ? What .?'],
  ['Call 555-010-2233, (555) 010-2233 or 1-555-010-2233.', 'Call 555-010-2233 , ( 555 ) 010-2233 or 1-555-010-2233 .'],
  ['200-1000 people, 555-01022-33', '200 - 1000 people , 555 - 01022 - 33'],
  ['(see map.pdf)(see toll.xls) "Orsek"<press@un.example>', '( see map.pdf ) ( see toll.xls ) " Orsek " < press@un.example >'],
  ['Kerrov@DESK wrote to alt.towns.halvena', 'Kerrov@DESK wrote to alt.towns.halvena'],
  ['the U.S and the a.k.a of J.K. Tesk', 'the U.S and the a.k.a of J.K. Tesk'],
  ['AT&T paid P&L costs, he & she', 'AT&T paid P&L costs , he & she'],
  ['map_of_halvena and _no_', 'map_of_halvena and _ no _'],
  ['#halvena is #1', '#halvena is # 1'],
  ['Bread, water etc. He left etc. and so on', 'Bread , water etc . He left etc. and so on'],
  ['im sure thats it, they cant', 'i m sure that s it , they ca nt'],
  ['self-made cross-border x-rays', 'self - made cross-border x - rays'],
  ['It`s over’’', 'It `s over ’’'],
  ['yes :) no =) ok :-).', 'yes :) no =) ok :-) .'],
]

describe('tokens', () => {
  for (const [text, expected] of cases) it(text, () => assert.equal(tokens(text).join(' '), expected))
  it('nothing', () => assert.deepEqual(tokens(''), []))
})

describe('word classes', () => {
  const tag = (text: string, word: string): string => {
    const { tokens: found } = read(text)
    for (let i = 0; i < found.count; i++)
      if (formOf(found, i) === word) return Object.entries(Tag).find(([, value]) => value === found.tag[i])![0]
    throw new Error(`no ${word}`)
  }
  it('one form in two places', () => {
    assert.equal(tag('They want to attack the town.', 'attack'), 'VERB')
    assert.equal(tag('The attack on the town failed.', 'attack'), 'NOUN')
    assert.equal(tag('He said that the bridge fell.', 'that'), 'SCONJ')
    assert.equal(tag('He crossed that bridge.', 'that'), 'DET')
    assert.equal(tag('They went to Halvena.', 'to'), 'ADP')
    assert.equal(tag('They want to go.', 'to'), 'PART')
    assert.equal(tag('They have gone.', 'have'), 'AUX')
    assert.equal(tag('They have a bridge.', 'have'), 'VERB')
    assert.equal(tag("Halvena's mayor", "'s"), 'PART')
    assert.equal(tag("It's over.", "'s"), 'AUX')
    assert.equal(tag('There is a bridge.', 'There'), 'PRON')
    assert.equal(tag('He was there.', 'there'), 'ADV')
  })
  it('names, and words that a headline or a sentence begins with', () => {
    assert.equal(tag('In Halvena nobody spoke.', 'Halvena'), 'PROPN')
    assert.equal(tag('Orsek said so.', 'Orsek'), 'PROPN')
    assert.equal(tag('Soldiers left. The soldiers sang.', 'Soldiers'), 'NOUN')
    assert.equal(tag('The French army left.', 'French'), 'ADJ')
  })
})
