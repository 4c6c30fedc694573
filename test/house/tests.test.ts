// The tests themselves: one process runs them all, so none may end it, leave its folder, or silence the others.

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'

const root = new URL('../', import.meta.url)
// Written in two parts, so that this file does not find itself.
const BANNED = ['process' + '.exit(', 'ch' + 'dir(', '.on' + 'ly(', '.sk' + 'ip(', '.to' + 'do(']

describe('tests', () => {
  it('end no process, change no folder, silence nothing', () => {
    const faults: string[] = []
    for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))) {
      const text = readFileSync(new URL(path, root), 'utf8')
      for (const word of BANNED) if (text.includes(word)) faults.push(`${path}: ${word}`)
      if (/^(?:before|after|beforeEach|afterEach)\(/m.test(text)) faults.push(`${path}: a hook outside describe`)
    }
    assert.deepEqual(faults, [])
  })
})
