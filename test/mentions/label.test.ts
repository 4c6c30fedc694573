// Labels of tokens in; the kind that a run of them bears out, and whether the bounds are the same.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { labelOf } from '../../src/mentions/label.ts'
import { Name, type Tokens } from '../../src/model/parse.ts'

/** Tokens of which only the labels matter here. */
const labelled = (...names: readonly (keyof typeof Name)[]): Tokens =>
  ({ count: names.length, name: Uint8Array.from(names, (name) => Name[name]) }) as unknown as Tokens

describe('labelOf', () => {
  it("tells the kind of a run, and that its bounds are the label's", () => {
    const tokens = labelled('O', 'B_PER', 'I_PER', 'O', 'B_ORG')
    assert.deepEqual(labelOf(tokens, 1, 3), { kind: 'person', exact: true })
    assert.deepEqual(labelOf(tokens, 4, 5), { kind: 'organization', exact: true })
  })

  it('knows a run that begins or ends elsewhere', () => {
    const tokens = labelled('B_LOC', 'I_LOC', 'I_LOC')
    assert.deepEqual(labelOf(tokens, 1, 3), { kind: 'place', exact: false })
    assert.deepEqual(labelOf(tokens, 0, 2), { kind: 'place', exact: false })
    assert.deepEqual(labelOf(labelled('O', 'B_PER'), 0, 2), { kind: 'person', exact: false })
  })

  it('ends one name where the next begins', () => {
    assert.deepEqual(labelOf(labelled('B_LOC', 'B_PER'), 0, 1), { kind: 'place', exact: true })
  })

  it('says nothing where nothing is labelled', () => {
    assert.equal(labelOf(labelled('O', 'O'), 0, 2), undefined)
  })
})
