// The record of every example report, line by line as it was last looked at: a change that nobody meant shows here.

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { articleLines } from '../../tools/articles/articles.ts'

const records = new URL('records/', import.meta.url)

describe('records of the example reports', () => {
  const now = articleLines()
  it('are those of every report, and no more', () => assert.deepEqual(readdirSync(records).toSorted(), [...now.keys()].toSorted()))
  for (const [file, text] of now) {
    it(`${file} is as it was last looked at (else: npm run articles, and read the difference)`, () =>
      assert.equal(text, readFileSync(new URL(file, records), 'utf8')))
  }
})
