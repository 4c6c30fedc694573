// The example reports as an editor would check them: who gave which figure, what is denied, who is private, what is uncertain.

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { type Actor, type Figure, loadPacks, read, readAll, type Record, type Statement } from '../../src/node.ts'
import { sound } from '../record/sound.ts'

const examples = new URL('../../examples/', import.meta.url)
const published = new Map(
  readFileSync(new URL('published.tsv', examples), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t') as [string, string]),
)
const records = new Map<string, Record>()
for (const name of readdirSync(new URL('reports/', examples)).toSorted()) {
  records.set(
    name.slice(0, 2),
    read({ bytes: readFileSync(new URL(`reports/${name}`, examples)), name, published: published.get(name) as string }, loadPacks()),
  )
}
for (const outcome of readAll({ bytes: readFileSync(new URL('reports.jsonl', examples)), name: 'reports.jsonl' }, loadPacks())) {
  if ('record' in outcome) records.set(outcome.record.document.given as string, outcome.record)
}
const recordOf = (name: string): Record => records.get(name) as Record

/** Who gives a figure: the name of the speaker's actor, "outlet" for the report's own word. */
function giver(record: Record, figure: Figure): string {
  if (figure.voice === 'outlet') return 'outlet'
  const { speaker } = record.statements.find(({ id }) => id === figure.voice) as Statement
  return record.actors.find(({ id }) => id === speaker.actor)?.name ?? speaker.span?.text ?? 'nobody'
}
const killed = (record: Record): string[] =>
  record.figures
    .filter(({ counts }) => counts === 'killed')
    .map((figure) => `${giver(record, figure)}: ${figure.hedge} ${figure.low ?? figure.high}`)
const actor = (record: Record, name: string): Actor | undefined => record.actors.find((one) => one.name === name)
const said = (record: Record, words: string): Statement | undefined =>
  record.statements.find(({ content }) => content.some(({ text }) => text.includes(words)))
const speaker = (record: Record, statement: Statement | undefined): string | undefined =>
  record.actors.find(({ id }) => id === statement?.speaker.actor)?.name

describe('example reports', () => {
  for (const [name, record] of records)
    it(`${name} is sound, and none of its text is lost`, () => {
      sound(record)
      const read = record.document.blocks.map(({ start, end }) => record.document.text.slice(start, end)).join('')
      assert.equal(read.replace(/\s+/g, ''), record.document.text.replace(/\s+/g, ''))
    })

  for (const [name, toll] of [
    ['02', 'Pavel Orsek: at least 6'],
    ['03', 'Bogdan Resk: exact 14'],
    ['03', 'Stanis Kerrov: more than 120'],
    ['04', 'Pavel Orsek: at least 6'],
    ['04', 'Nadia Lanska: at least 8'],
    ['07', 'Pavel Orsek: at least 19'],
    ['07', 'Bogdan Resk: exact 17'],
    ['08', 'UNCMO: exact 7'],
    ['10', 'Pavel Orsek: at least 19'],
    ['11', 'Pavel Orsek: at least 9'],
    ['12', 'Lower Sulva administration: at least 11'],
    ['12', 'Ardovia: more than 120'],
  ] as const) {
    it(`${name}: the toll “${toll}” is its giver’s`, () =>
      assert.ok(killed(recordOf(name)).includes(toll), killed(recordOf(name)).join('\n')))
  }

  it('12: the toll that Hask rejects is not given to him', () => {
    assert.deepEqual(
      killed(recordOf('12')).filter((toll) => toll.startsWith('Ruben Hask')),
      [],
    )
  })
  it('private people are never public, in any report', () => {
    const people = ['Elza Marrin', 'Jonas Kessan', 'Vera Brell', 'Lena', 'Marta Sorvin']
    let seen = 0
    for (const record of records.values()) {
      for (const name of people) {
        const one = actor(record, name)
        if (one) seen++
        assert.equal(one?.public, undefined, `${name} in ${record.document.id}`)
      }
    }
    assert.ok(seen >= 8, `${seen} were found`)
  })
  it('people in office are public', () => {
    for (const [name, who] of [
      ['02', 'Pavel Orsek'],
      ['04', 'Ruben Hask'],
      ['04', 'Milan Tesk'],
      ['05', 'Stanis Kerrov'],
      ['07', 'Ilena Marsek'],
      ['12', 'Tomas Veldan'],
    ] as const)
      assert.equal(actor(recordOf(name), who)?.public, true, `${who} in ${name}`)
  })
  it('04: the ambiguous “He” is a guess, and shown as one', () => {
    const statement = said(recordOf('04'), 'a temporary crossing could be open')
    assert.equal(statement?.speaker.span?.text, 'He')
    assert.equal(statement.speaker.uncertain, true)
  })
  it('04: nobody says who destroyed the bridge', () => {
    const record = recordOf('04')
    const event = record.events.find(
      ({ type, arguments: parts }) =>
        type === 'destroyed' && parts.some(({ role, span }) => role === 'target' && span.text.includes('Anset Bridge')),
    )
    assert.equal(event?.authorship, 'unknown')
    assert.ok(record.statements.some(({ cue, negated }) => cue?.text === 'without saying' && negated))
  })
  it('04: a question and its answer', () => {
    const record = recordOf('04')
    const answer = record.statements.find(({ answers }) => answers !== undefined)
    assert.equal(speaker(record, answer), 'Ruben Hask')
    assert.equal(record.statements.find(({ id }) => id === answer?.answers)?.act, 'ask')
  })
  it('06: the shelter has no coordinates, and nothing in the report is placed finer than its town', () => {
    for (const place of recordOf('06').places) assert.notEqual(place.precision, 'point', place.name)
    assert.ok(!recordOf('06').places.some(({ name, at }) => at && /school|cellar|shelter|Station Street/i.test(name)))
  })
  it('03: a denial is a denial, in the other side’s voice', () => {
    const record = recordOf('03')
    assert.ok(record.statements.some((statement) => statement.act === 'deny' && speaker(record, statement) === 'Bogdan Resk'))
  })
  it('captions, inserts and credits give nothing', () => {
    for (const record of records.values()) {
      for (const block of record.document.blocks.filter(
        ({ kind }) => kind === 'related' || kind === 'credit' || kind === 'byline' || kind === 'meta',
      )) {
        const inside = record.statements.filter(({ span }) => block.start <= span.start && span.end <= block.end)
        assert.deepEqual(inside, [])
      }
    }
  })
  it('no date is newer than the report where the report tells the past', () => {
    for (const record of records.values()) {
      const day = record.document.published?.slice(0, 10)
      for (const event of record.events) {
        const time = record.times.find(({ id }) => id === event.time)
        if (event.status !== 'happened' || event.negated || time?.from === undefined || day === undefined || time.mod === 'before') continue
        assert.ok(
          time.from.slice(0, 10) <= day,
          `${event.trigger.text} on ${time.value} in a report of ${day}: ${record.document.text.slice(event.span.start - 60, event.span.end + 60)}`,
        )
      }
    }
  })
})
