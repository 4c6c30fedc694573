// The kernel's source in, the committed binary out: byte for byte.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fromBase64, openKernel } from '../../src/text/kernel.ts'
import { BINARY } from '../../src/text/kernel/binary.ts'
import { buildKernel } from '../../tools/kernel/build.ts'

describe('the kernel', () => {
  it('is what its source builds', async () => {
    const built = await buildKernel()
    assert.deepEqual(Buffer.from(fromBase64(BINARY)), Buffer.from(built))
    assert.equal(BINARY, Buffer.from(built).toString('base64'))
  })
  it('imports nothing, and has a memory of its own', () => {
    // A module with imports could not be opened without any.
    const [first, second] = [openKernel(), openKernel()]
    first.grow(200_000)
    assert.equal(first.memory.buffer.byteLength, 4 * 65536)
    assert.equal(second.memory.buffer.byteLength, 65536)
  })
})
