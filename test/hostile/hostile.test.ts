// Every hostile page is read: nothing of it runs, nothing hangs, nothing throws, the record is sound, and what a reader would see is there.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { loadPacks, read } from '../../src/node.ts'
import { sound } from '../record/sound.ts'
import { hostile, RUN } from './documents.ts'

/** Milliseconds for one page; the slowest needs a third of it on two busy cores. */
const LONGEST = 10_000
const packs = loadPacks()

describe('hostile HTML', () => {
  it('has a name for every page', () => {
    assert.ok(hostile.length >= 60)
    assert.equal(new Set(hostile.map(({ name }) => name)).size, hostile.length)
  })
  for (const { name, bytes, keeps, hides } of hostile) {
    it(name, () => {
      const began = performance.now()
      const record = read({ bytes, format: 'html' }, { ...packs, published: '2031-10-17' })
      assert.ok(performance.now() - began < LONGEST, `took ${Math.round(performance.now() - began)} ms`)
      sound(record)
      const { text } = record.document
      if (keeps !== undefined) assert.ok(text.includes(keeps), `lost: ${text.slice(0, 200)}`)
      if (hides !== undefined) assert.ok(!JSON.stringify(record).includes(hides), 'shows what is hidden')
      assert.equal((globalThis as { [key: string]: unknown })[RUN], undefined, 'something ran')
      assert.equal(({} as { x?: unknown }).x, undefined, 'the prototype was changed')
    })
  }
  it('notes that nesting was flattened, and only then', () => {
    const notes = (wanted: string): string[] => {
      const { bytes } = hostile.find(({ name }) => name === wanted)!
      return read({ bytes, format: 'html' }, { ...packs, published: '2031-10-17' }).notes.map(({ code }) => code)
    }
    assert.ok(notes('nesting-5000').includes('html.nesting'))
    assert.ok(!notes('tables-in-tables').includes('html.nesting'))
  })
})
