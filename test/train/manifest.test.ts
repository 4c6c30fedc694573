// Inputs, options and an output in, the manifest beside the weights out.

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import {
  ALLOWED,
  allowInput,
  digestBytes,
  digestFile,
  makeManifest,
  printManifest,
  type Allowed,
  type Told,
} from '../../tools/train/manifest.ts'

/** SHA-256 of "abc" (FIPS 180-4, example B.1). */
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'

describe('the manifest of a training run', () => {
  let folder = ''
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'sayso-manifest-'))
    for (const name of ['own-train.conllu', 'own-test.conllu', 'own.txt']) writeFileSync(join(folder, name), 'abc')
  })
  after(() => rmSync(folder, { recursive: true }))

  const table: { readonly [file: string]: Allowed } = {
    'own-train.conllu': { licence: 'CC0-1.0', source: 'written for this test' },
    'own.txt': { licence: 'CC0-1.0', source: 'written for this test', sha256: ABC },
  }
  const told = (): Told => ({
    inputs: [allowInput(join(folder, 'own.txt'), table), allowInput(join(folder, 'own-train.conllu'), table)],
    options: { width: 3, epochs: 12, ideas: ['vectors', 'names'] },
    seed: 7,
    commit: 'c0ffee',
    refused: [
      { input: 'own.txt', documents: [], sentences: 4, kept: 96 },
      {
        input: 'own-train.conllu',
        documents: [
          { id: 'b', why: '9 of 9' },
          { id: 'a', why: '7 of 9' },
        ],
        sentences: 1,
        kept: 20,
      },
    ],
    output: digestBytes('en.base', new Uint8Array([97, 98, 99])),
  })

  it('has digest, size, licence and source of every input, and no folder', () => {
    assert.deepEqual(allowInput(join(folder, 'own-train.conllu'), table), {
      name: 'own-train.conllu',
      sha256: ABC,
      bytes: 3,
      licence: 'CC0-1.0',
      source: 'written for this test',
    })
    assert.ok(!printManifest(makeManifest(told())).includes(folder))
  })

  it('reads a file larger than a piece to its end', () => {
    const bytes = new Uint8Array((1 << 20) + 5).fill(97)
    writeFileSync(join(folder, 'large'), bytes)
    assert.deepEqual(digestFile(join(folder, 'large')), digestBytes('large', bytes))
  })

  it('refuses an input that the table does not name, and says which are allowed', () => {
    assert.throws(
      () => allowInput(join(folder, 'own-test.conllu'), table),
      /not an input to train on: own-test\.conllu \(allowed: own-train\.conllu, own\.txt\)/,
    )
    assert.throws(() => allowInput(join(folder, 'constructor'), table), /not an input to train on/)
  })

  it('refuses another file under an allowed name where the digest is known', () => {
    const other = { 'own.txt': { ...table['own.txt']!, sha256: '00' } }
    assert.throws(() => allowInput(join(folder, 'own.txt'), other), /is not the file whose licence is known/)
  })

  it('allows no test or development part and nothing without a licence', () => {
    for (const [name, { licence, source }] of Object.entries(ALLOWED)) {
      assert.doesNotMatch(name, /-(?:dev|test)\b|pud/i)
      assert.match(licence, /^(?:CC-BY(?:-SA)?-\d\.\d|CC0-1\.0|PDDL-1\.0|public domain)/)
      assert.notEqual(source, '')
    }
  })

  it('is the same bytes for the same run, in whatever order it is told', () => {
    const a = printManifest(makeManifest(told()))
    const { inputs, refused, options, ...rest } = told()
    const b = printManifest(
      makeManifest({
        refused: refused.toReversed(),
        options: { ideas: options['ideas']!, epochs: 12, width: 3 },
        inputs: inputs.toReversed(),
        ...rest,
      }),
    )
    assert.equal(a, b)
    const read = JSON.parse(a) as ReturnType<typeof makeManifest>
    assert.equal(read.output.sha256, ABC)
    assert.deepEqual(
      read.refused.map(({ input, documents, sentences }) => [input, documents.map(({ id }) => id).join(), sentences]),
      [
        ['own-train.conllu', 'a,b', 1],
        ['own.txt', '', 4],
      ],
    )
  })

  it('has an id that changes with what was told, and not with how long it took', () => {
    const { id } = makeManifest(told())
    assert.equal(makeManifest(told(), { seconds: 900 }).id, id)
    assert.notEqual(makeManifest({ ...told(), seed: 8 }).id, id)
    assert.notEqual(makeManifest({ ...told(), output: digestBytes('en.base', new Uint8Array([97, 98])) }).id, id)
  })

  it('does not take two files of one name, or a refusal from nowhere', () => {
    const { inputs, ...rest } = told()
    assert.throws(() => makeManifest({ ...rest, inputs: [...inputs, inputs[0]!] }), /two inputs have one name: own\.txt/)
    assert.throws(() => makeManifest({ ...rest, inputs: [inputs[0]!] }), /not read: own-train\.conllu/)
  })
})
