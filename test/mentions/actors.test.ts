// Actors and coreference on what a case file cannot say: guesses, ids, size.

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { en } from '../../src/languages/en/index.ts'
import { findMentions, type Mentions } from '../../src/mentions/mentions.ts'
import type { Actor, Document } from '../../src/model/record.ts'
import { loadPacks, read } from '../../src/node.ts'
import { parseEnglish } from '../text/english.ts'

function mentionsOf(text: string): Mentions {
  const document: Document = {
    id: 'd_test',
    text,
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
    language: 'en',
    format: 'text',
    credits: [],
  }
  return findMentions(document, parseEnglish(document), en)
}

describe('actors', () => {
  it('hands on a pronoun that could mean two as a guess, and as no mention', () => {
    const { actors, guesses } = mentionsOf(
      'Col. Ruben Hask was joined by the mayor, Milan Tesk, who was expelled in April. He said that a crossing could be open soon.',
    )
    assert.equal(guesses.length, 1)
    assert.equal(guesses[0]!.span.text, 'He')
    assert.equal(actors.find(({ id }) => id === guesses[0]!.actor)?.name, 'Ruben Hask')
    for (const { mentions } of actors) for (const { span } of mentions) assert.notEqual(span.text, 'He')
  })

  it('makes no guess where one fits better', () => {
    const { actors, guesses } = mentionsOf('Larisa Dohman told Stanis Kerrov that she would not come.')
    assert.deepEqual(guesses, [])
    assert.ok(actors.find(({ name }) => name === 'Larisa Dohman')!.mentions.some(({ span }) => span.text === 'she'))
  })

  it('names an actor after its first mention, and each mention once, places included', () => {
    const { actors, places } = mentionsOf(
      'Russia denied it. Ukrainian Foreign Minister Dmytro Vashenko said that Russia lied. Russia, which withdrew, said nothing.',
    )
    const ids = [...actors, ...places].flatMap(({ mentions }) => mentions.map(({ id }) => id))
    assert.equal(new Set(ids).size, ids.length)
    for (const { id, mentions } of actors) assert.equal(id, `a${mentions[0]!.span.start}-${mentions[0]!.span.end}`)
  })

  // How fast: bench/hostile.ts.
  it('reads the same people without end: the name and "he" in each sentence', () => {
    const one =
      'Foreign Minister Tomas Veldan said that the mayor of Ostrena, Milan Tesk, had told Meridian that he and Ana Corvel knew nothing. '
    assert.equal(mentionsOf(one.repeat(2000)).actors.find(({ name }) => name === 'Tomas Veldan')?.mentions.length, 4000)
  })

  it('finds different people by the thousand', () => {
    let text = ''
    for (let i = 0; i < 3000; i++)
      text += `President Aron B${'abcdefghij'[i % 10]}${'klmnopqrst'[((i / 10) % 10) | 0]}${'uvwxyzaeio'[((i / 100) % 10) | 0]}n${i} spoke. He left. `
    assert.ok(mentionsOf(text).actors.length > 500)
  })
})

describe('public, on the example reports', () => {
  const folder = new URL('../../examples/reports/', import.meta.url)
  const packs = loadPacks()
  const records = readdirSync(folder)
    .toSorted()
    .map((name) => read(readFileSync(new URL(name, folder), 'utf8'), { ...packs, published: '2031-10-17' }))
  const actors: Actor[] = records.flatMap((record) => [...record.actors])
  const named = (part: string): Actor[] => actors.filter(({ kind, name }) => kind === 'person' && ` ${name} `.includes(` ${part} `))

  it('is never set for private people', () => {
    // The residents of examples/README.md, and who stands in the reports without a name.
    for (const name of ['Elza Marrin', 'Jonas Kessan', 'Vera Brell', 'Lena']) {
      assert.ok(named(name).length > 0, `${name} is not found`)
      for (const actor of named(name)) assert.equal(actor.public, undefined, `${name} is public`)
    }
    const words =
      /\b(?:teacher|driver|pharmacist|student|fishermen|residents|resident|nurse|caretaker|foreman|brother|sister|neighbour|neighbor|soldier|boy|woman|man)\b/i
    const seen = actors.filter(
      ({ name, role, kind }) => (kind === 'person' && words.test(role ?? '')) || (kind === 'group' && words.test(name)),
    )
    assert.ok(seen.length >= 12, `only ${seen.length} private people are found`)
    for (const { name, role, public: known } of seen) assert.equal(known, undefined, `${name} (${role}) is public`)
  })

  it('is set for who bears an office, a rank or speaks for a body', () => {
    for (const name of [
      'Ilena Marsek',
      'Tomas Veldan',
      'Dara Kolmen',
      'Ruben Hask',
      'Milan Tesk',
      'Esko Maravel',
      'Lior Benning',
      'Larisa Dohman',
      'Stanis Kerrov',
      'Anton Grell',
      'Nadia Lanska',
      'Miriam Oduya',
    ]) {
      assert.ok(named(name).length > 0, `${name} is not found`)
      for (const actor of named(name)) assert.equal(actor.public, true, `${name} is not public`)
    }
  })

  it('takes no town, no capital and no river for a person', () => {
    for (const name of ['Halvena', 'Galvina', 'Voskar', 'Selmora', 'Tolmen', 'Ostrena', 'Kalmensk', 'Dubrenna', 'Rosvena', 'Sulva'])
      assert.deepEqual(named(name), [], `${name} is a person`)
  })
})
