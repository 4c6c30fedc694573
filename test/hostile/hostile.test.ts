// Every hostile page is read: nothing of it runs, nothing hangs, nothing throws, the record is sound, and what a reader would see is there.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { encode, loadPacks, read } from '../../src/node.ts'
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
  it('leaves nothing behind: the same page gives the same record before and after', () => {
    const page = { bytes: encode('<p>Two people said on Friday &hellip; that caf&eacute;s had closed.</p>'), format: 'html' }
    const before = JSON.stringify(read(page, { ...packs, published: '2031-10-17' }))
    for (const name of ['references-of-thousands-of-names', 'meta-of-the-prototype', 'clobbering-names'])
      read({ bytes: hostile.find((one) => one.name === name)!.bytes, format: 'html' }, { ...packs, published: '2031-10-17' })
    assert.equal(JSON.stringify(read(page, { ...packs, published: '2031-10-17' })), before)
    assert.ok(before.includes('… that cafés'))
  })
  it('notes that nesting was flattened, and only then', () => {
    const notes = (wanted: string): string[] => {
      const { bytes } = hostile.find(({ name }) => name === wanted)!
      return read({ bytes, format: 'html' }, { ...packs, published: '2031-10-17' }).notes.map(({ code }) => code)
    }
    assert.ok(notes('nesting-5000').includes('html.nesting'))
    assert.ok(!notes('tables-in-tables').includes('html.nesting'))
  })
})
