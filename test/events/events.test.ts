// Events and controls beside the cases: what the blocks yield, whose word it is, what the tables must hold, and texts made to hurt.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findEvents } from '../../src/events/events.ts'
import { languages } from '../../src/languages/index.ts'
import { EVENT_TYPES, ROLES } from '../../src/model/event-types.ts'
import type { BlockKind, Document, Record } from '../../src/model/record.ts'
import { loadPacks, read } from '../../src/node.ts'
import { parseEnglish } from '../text/english.ts'
import { sound } from '../record/sound.ts'

const NOTHING = { times: [], places: [], actors: [], figures: [], statements: [] }
const english = languages.find(({ code }) => code === 'en')!

function documentOf(text: string, kind: BlockKind = 'paragraph'): Document {
  return { id: 'd_', text, blocks: [{ start: 0, end: text.length, kind }], language: 'en', format: 'text', credits: [] }
}

function eventsIn(text: string, kind?: BlockKind): string[] {
  const document = documentOf(text, kind)
  return findEvents(document, parseEnglish(document), NOTHING, english).events.map(({ type, trigger }) => `${trigger.text} = ${type}`)
}

function reading(text: string): Record {
  const record = read(text, { ...loadPacks(), language: 'en', published: '2031-10-17' })
  sound(record)
  return record
}

describe('events', () => {
  it('are told by paragraphs, headlines and lists, and by no caption or pull quote', () => {
    for (const kind of ['paragraph', 'headline', 'heading', 'list'] as const)
      assert.deepEqual(eventsIn('Two farmers were killed.', kind), ['killed = killed'], kind)
    for (const kind of ['caption', 'pull'] as const) assert.deepEqual(eventsIn('Two farmers were killed.', kind), [], kind)
    assert.deepEqual(eventsIn('“Two farmers were killed”', 'heading'), [], 'a quoted heading repeats')
  })

  it('have the words of the report and roles of their type', () => {
    const { events } = reading('Gunmen attacked a convoy near Lima on Monday. Three soldiers died and the road was blocked by the army.')
    assert.deepEqual(
      events.map(({ type }) => type),
      ['attacked', 'killed', 'blocked'],
    )
    for (const { type, arguments: all } of events)
      for (const { role } of all)
        assert.ok((EVENT_TYPES[type as keyof typeof EVENT_TYPES].roles as readonly string[]).includes(role), `${type} has no ${role}`)
  })

  it('name the place, the day and the figure that other stations found', () => {
    const { events, places, times, figures } = reading('At least seven people were killed in the city of Lima on Monday.')
    const killed = events[0]!
    assert.deepEqual(
      killed.places.map((id) => places.find((place) => place.id === id)?.name),
      ['Lima'],
    )
    assert.equal(times.find(({ id }) => id === killed.time)?.span.text, 'Monday')
    assert.deepEqual(
      killed.figures.map((id) => figures.find((figure) => figure.id === id)?.low),
      [7],
    )
  })

  it('of one clause in a quotation are the speaker’s, and the outlet’s beside it are its own', () => {
    const { events, statements } = reading('Rebels shelled the port on Monday. “They killed a nurse,” said Ana Lopez, a doctor.')
    assert.deepEqual(
      events.map(({ trigger, voice }) => [trigger.text, voice]),
      [
        ['shelled', 'outlet'],
        ['killed', statements[0]?.id],
      ],
    )
  })
})

describe('controls', () => {
  it('of an indirect statement stand wholly in its content', () => {
    const { controls, statements } = reading('The ministry said on Monday that its troops had retaken the city of Kherson.')
    assert.equal(controls.length, 1)
    assert.equal(controls[0]!.voice, statements[0]?.id)
    assert.equal(controls[0]!.status, 'taken')
  })

  it('of the outlet and of a speaker beside it keep apart', () => {
    const { controls } = reading('Russia has held the city of Kherson since March. “We control the city of Kherson,” a general said.')
    assert.deepEqual(
      controls.map(({ voice, span }) => [voice === 'outlet', span.text.includes('“')]),
      [
        [true, false],
        [false, false],
      ],
    )
  })

  it('are undated where no words date them', () => {
    const { controls } = reading('Russia controls the city of Melitopol.')
    assert.equal(controls[0]?.asOf, undefined)
  })
})

describe('the tables of events', () => {
  for (const { code, events } of languages) {
    it(`${code} have words for every type, and roles that the type knows`, () => {
      for (const [type, rows] of Object.entries(events.triggers)) {
        assert.ok(rows.length > 0, `${code}: no words for ${type}`)
        const names = rows.map(({ name }) => name)
        assert.equal(new Set(names).size, names.length, `${code}: two rows of ${type} have one name`)
        for (const row of rows) {
          assert.ok((row.verbs?.size ?? 0) + (row.nouns?.size ?? 0) + (row.adjectives?.size ?? 0) > 0, `${type}/${row.name} has no words`)
          for (const role of [row.subject, row.object, row.of, ...Object.values(row.roles ?? {})])
            assert.ok(role === undefined || ROLES.includes(role), `${type}/${row.name}: ${role}`)
        }
      }
    })
  }
})

describe('texts made to hurt', () => {
  for (const words of [
    'attack ',
    'killed ',
    'attack of ',
    'to attack ',
    'will not be ',
    'killed people ',
    'troops attacked the town and ',
    ') killed ',
  ]) {
    it(`“${words.trim()}” without end is read without harm`, () => {
      const document = documentOf(words.repeat(4000).trim())
      const { events, controls } = findEvents(document, parseEnglish(document), NOTHING, english)
      assert.equal(new Set([...events, ...controls].map(({ id }) => id)).size, events.length + controls.length)
      for (const { trigger, span } of events) {
        assert.equal(document.text.slice(trigger.start, trigger.end), trigger.text)
        assert.ok(span.start <= trigger.start && trigger.end <= span.end)
      }
    })
  }
})
