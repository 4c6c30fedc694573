// Scores in, trees out: one root, no cycle, and no other tree is better.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { makeRandom } from '../../bench/corpus.ts'
import { isTree, spanningTree } from '../../src/text/tree.ts'
import { bestTree } from './reference.ts'

/** Scores of chance, whole numbers where `whole`: then many trees are equal. */
function arcs(n: number, chance: (n: number) => number, whole: boolean): number[][] {
  return Array.from({ length: n }, (_, i) =>
    Array.from({ length: n + 1 }, (_unused, h) => (h === i + 1 ? -1e9 : whole ? chance(4) : Math.fround(chance(100_000) / 1000 - 50))),
  )
}

function solve(scores: readonly (readonly number[])[], at = 0): Int32Array {
  const n = scores.length
  const stride = (n + 7) & ~7
  const flat = new Float32Array(n * stride).fill(7e8)
  const roots = new Float32Array(n)
  scores.forEach((row, i) => {
    roots[i] = row[0] as number
    for (let h = 1; h <= n; h++) flat[i * stride + h - 1] = row[h] as number
  })
  const heads = new Int32Array(at + n + 1).fill(-7)
  spanningTree(flat, stride, roots, n, heads, at)
  assert.ok(isTree(heads, at, n, new Int32Array(n + 1)))
  assert.equal(heads[at + n], -7)
  assert.ok(heads.subarray(0, at).every((h) => h === -7))
  return heads.slice(at, at + n)
}

describe('spanningTree', () => {
  it('finds the best of all trees with one root', () => {
    const chance = makeRandom(1)
    for (let round = 0; round < 1500; round++) {
      const scores = arcs(1 + (round % 6), chance, round % 3 === 0)
      // Every other time the root tempts all words.
      if (round % 2 === 0) for (const row of scores) row[0] = (row[0] as number) + 60
      const heads = solve(scores, round % 4)
      const sum = heads.reduce((total, h, i) => total + ((scores[i] as number[])[h] as number), 0)
      assert.ok(Math.abs(sum - bestTree(scores)) < 1e-3, JSON.stringify(scores))
    }
  })
  it('opens cycles within cycles', () => {
    const chance = makeRandom(2)
    for (let round = 0; round < 300; round++) {
      // Neighbours want each other, pairs want pairs: contraction upon contraction.
      const n = 6
      const scores = arcs(n, chance, false)
      for (let i = 0; i < n; i++) {
        ;(scores[i] as number[])[(i ^ 1) + 1] = 100 + chance(10)
        ;(scores[i] as number[])[((i + 2) % n) + 1] = 80 + chance(10)
        ;(scores[i] as number[])[0] = -100 - chance(10)
      }
      const heads = solve(scores)
      const sum = heads.reduce((total, h, i) => total + ((scores[i] as number[])[h] as number), 0)
      assert.ok(Math.abs(sum - bestTree(scores)) < 1e-3)
    }
  })
  it('reads five hundred words, and numbers that are none', () => {
    const chance = makeRandom(3)
    solve(arcs(500, chance, false))
    const broken = arcs(40, chance, false)
    for (const row of broken) for (let h = 0; h <= 40; h += 3) row[h] = [NaN, Infinity, -Infinity][chance(3)] as number
    solve(broken)
    solve(broken.map((row) => row.map(() => NaN)))
  })
})

describe('isTree', () => {
  const tree = (...heads: number[]): boolean => isTree(Int32Array.from(heads), 0, heads.length, new Int32Array(heads.length + 1))
  it('takes trees with one root', () => {
    assert.ok(tree(0))
    assert.ok(tree(2, 0, 2))
    assert.ok(tree(2, 3, 4, 0))
  })
  it('refuses two roots, none, and cycles', () => {
    assert.ok(!tree(0, 0))
    assert.ok(!tree(2, 1))
    assert.ok(!tree(0, 3, 2))
    assert.ok(!tree(0, 3, 4, 5, 3))
  })
})
