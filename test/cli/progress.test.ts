// Progress: on a terminal and after a while only, and gone before anything else is written.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { makeProgress } from '../../src/cli/progress.ts'

function run(isTTY: boolean, times: readonly number[]): string[] {
  const written: string[] = []
  let time = 0
  const progress = makeProgress({ isTTY, write: (text: string) => written.push(text) }, () => time)
  for (const at of times) {
    time = at
    progress.step(500_000, 1, 2)
  }
  progress.clear()
  return written
}

describe('progress', () => {
  it('is silent where stderr is no terminal', () => assert.deepEqual(run(false, [500, 2000, 4000]), []))
  it('is silent while the work is short', () => assert.deepEqual(run(true, [100, 500, 900]), []))
  it('tells how many and how fast, at most five times a second, and clears its line', () =>
    assert.deepEqual(run(true, [500, 2000, 2100, 4000]), [
      '\r\u001b[Kinput 1 of 2, 2 reports, 1.0 million characters, 1 a second',
      '\r\u001b[Kinput 1 of 2, 4 reports, 2.0 million characters, 1 a second',
      '\r\u001b[K',
    ]))
})
