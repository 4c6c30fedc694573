// The measures of coreference against the worked example of the reference scorer's paper, and against themselves.

import assert from 'node:assert/strict'
import { it } from 'node:test'
import { type Chains, scoreChains } from '../../tools/score/chains.ts'

// Pradhan et al. 2014, "Scoring coreference partitions of predicted mentions": figure 1.
const gold: Chains = [
  ['a', 'b', 'c'],
  ['d', 'e', 'f', 'g'],
]
const given: Chains = [
  ['a', 'b'],
  ['c', 'd'],
  ['f', 'g', 'h', 'i'],
]

it('the example of the paper has the figures of the paper', () => {
  const { muc, b3, ceafe } = scoreChains([{ gold, given }])
  assert.equal(muc.f1.toFixed(1), '40.0')
  assert.equal(b3.recall.toFixed(1), '41.7')
  assert.equal(b3.precision.toFixed(1), '50.0')
  assert.equal(ceafe.recall.toFixed(1), '65.0')
  assert.equal(ceafe.precision.toFixed(1), '43.3')
})

it('the same chains are all of it, no chains nothing', () => {
  assert.equal(scoreChains([{ gold, given: gold }]).conll.toFixed(6), '100.000000')
  assert.equal(scoreChains([{ gold, given: [] }]).conll, 0)
})

it('the best pairs are found, not the first', () => {
  const { ceafe } = scoreChains([
    {
      gold: [
        [1, 2, 3],
        [4, 5],
        [6, 7],
      ],
      given: [
        [1, 2, 4, 5],
        [3, 6],
      ],
    },
  ])
  // 4 5 with 1 2 4 5 and 6 7 with 3 6, or 1 2 3 with the first and 6 7 with the second: 4/7 + 2/4 against 4/6 + 2/4.
  assert.equal(ceafe.recall.toFixed(2), (((4 / 6 + 2 / 4) / 3) * 100).toFixed(2))
})
