// The plan of the house: no arrow runs up or sideways, no circle; and the plan itself notices when one does.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { drawImports, faultsOf } from './imports.ts'

describe('imports', () => {
  it('run only downwards and never in a circle', () => {
    const arrows = drawImports()
    assert.ok(arrows.length > 50, `only ${arrows.length} arrows were found`)
    assert.deepEqual(faultsOf(arrows), [])
  })
  it('an arrow that runs up is a fault', () => {
    assert.deepEqual(faultsOf([{ from: 'model/span.ts', to: 'read.ts' }]), ['model/span.ts → read.ts runs up'])
  })
  it('a station that knows another is a fault', () => {
    assert.deepEqual(faultsOf([{ from: 'events/events.ts', to: 'statements/statements.ts' }]), [
      'events/events.ts → statements/statements.ts runs sideways',
    ])
  })
  it('a station that knows a language is a fault', () => {
    assert.deepEqual(faultsOf([{ from: 'text/parse.ts', to: 'languages/en/index.ts' }]), [
      'text/parse.ts → languages/en/index.ts: the engine knows no language',
    ])
  })
  it('a circle is a fault, in one folder too', () => {
    assert.deepEqual(
      faultsOf([
        { from: 'record/a.ts', to: 'record/b.ts' },
        { from: 'record/b.ts', to: 'record/a.ts' },
      ]),
      ['circle: record/a.ts → record/b.ts → record/a.ts'],
    )
  })
  it('a room that the plan does not know is a fault', () => {
    assert.deepEqual(faultsOf([{ from: 'attic/a.ts', to: 'model/span.ts' }]), ['attic/a.ts: no floor for attic'])
  })
})
