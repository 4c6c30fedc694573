// Statements beyond single sentences: blocks that repeat, odd marks, text without a stop, records that stay sound.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { loadPacks, read } from '../../src/node.ts'
import { sound } from '../record/sound.ts'

const packs = loadPacks()
const said = (text: string) => {
  const record = read(text, { ...packs, language: 'en', published: '2031-10-17' })
  sound(record)
  return record.statements
}

describe('statements', () => {
  it('gives a quotation over paragraphs to the speaker named at its end', () => {
    const text = [
      'The page was short and the pharmacist read it aloud to everybody who was in the shop.',
      '“On the ninth they put a paper on the door.',
      '“It came once,” Vera Brell said.',
    ].join('\n\n')
    const speech = said(text)
    assert.equal(speech.length, 1)
    assert.deepEqual(
      speech[0]!.content.map(({ text: words }) => words),
      ['“On the ninth they put a paper on the door.', '“It came once,”'],
    )
    assert.equal(speech[0]!.speaker.span?.text, 'Vera Brell')
  })

  it('leaves a quotation that nobody is told to say without a speaker', () => {
    const speech = said('The town was empty.\n\n“We stay until the lamp is out.”\n\nNobody came.')
    assert.equal(speech.length, 1)
    assert.equal(speech[0]!.speaker.kind, 'none')
    assert.equal(speech[0]!.cue, undefined)
  })

  it('keeps every later speaker when a closing mark is missing', () => {
    const text = '“We are leaving, Kerrov said.\n\nResk said the quay was closed.\n\n“It is ours,” Tesk said.'
    assert.deepEqual(
      said(text).map(({ speaker }) => speaker.span?.text),
      ['Kerrov', 'Resk', 'Tesk'],
    )
  })

  it('puts what the cited say within what the citing says', () => {
    const [outer, inner] = said('ArdInform reported that the silo was on fire, citing two officers.')
    assert.equal(inner!.within, outer!.id)
    assert.equal(inner!.speaker.span?.text, 'two officers')
  })

  it('names the reply to a question asked in the sentence before', () => {
    const [question, reply] = said('Elza Marrin was asked by Meridian what she had felt. “Tired,” she said.')
    assert.equal(question!.act, 'ask')
    assert.equal(reply!.answers, question!.id)
  })

  it('takes "we" in the post of a body for that body, and in no other report', () => {
    const text = 'We call on the crews to leave the quay. The Ministry will report on Friday.'
    const source = { name: 'Ministry of Defence of Tarvenia', kind: 'official' } as const
    const actor = (record: ReturnType<typeof read>): string | undefined =>
      record.actors.find(({ id }) => id === record.statements[0]?.speaker.actor)?.name
    const post = read(text, { ...packs, language: 'en', published: '2031-10-17', source })
    assert.equal(actor(post), 'Ministry')
    assert.equal(actor(read(text, { ...packs, language: 'en', published: '2031-10-17' })), undefined)
  })
  it('names a channel where the words do', () => {
    const channel = (text: string) => said(text)[0]?.channel
    assert.equal(channel('The mayor wrote on Telegram that the water was back.')?.name, 'Telegram')
    assert.equal(channel('Orsek said in an interview with ArdInform that the road was open.')?.name, 'ArdInform')
    assert.equal(channel('Orsek said in a statement that the road was open.')?.name, undefined)
    assert.equal(channel('Kolmen said on Tarvenian state television that the road was open.')?.name, undefined)
  })
  it('finds the same statements twice', () => {
    const text = 'Orsek said nine people had died, while Resk said fourteen had been killed.'
    assert.deepEqual(said(text), said(text))
  })

  it('reads a line without a stop in time that grows with its length only', () => {
    const time = (n: number): number => {
      const text = 'the man said that she asked if he said and “we stay,” he said, '.repeat(n)
      const start = process.hrtime.bigint()
      said(text)
      return Number(process.hrtime.bigint() - start)
    }
    time(100)
    const short = Math.min(time(200), time(200))
    const long = Math.min(time(1600), time(1600))
    assert.ok(long < short * 40, `eight times the text took ${(long / short).toFixed(1)} times as long`)
  })

  it('reads marks alone, cues alone and nothing', () => {
    for (const text of [
      '“',
      '“”',
      '" " "',
      'said',
      'said said said',
      'according to',
      ', he said',
      '“,” said',
      'who said that',
      ':',
      'Asked',
      '““““““““““',
    ])
      said(text)
  })
})
