// Scores of a network in, trees and names out, and how many of them are right: what the trainer's own evaluation needs.

import { isTree, spanningTree } from '../../src/text/tree.ts'

/** The best head for each of n words (0 is the root, else 1 + its place) under one root, from n rows of n + 1 scores, that of the root first. */
export function decodeTree(scores: Float32Array, n: number): Int32Array {
  const width = n + 1
  const heads = new Int32Array(n)
  for (let i = 0; i < n; i++) {
    let best = 0
    for (let h = 1; h <= n; h++) if ((scores[i * width + h] as number) > (scores[i * width + best] as number)) best = h
    heads[i] = best
  }
  if (isTree(heads, 0, n, new Int32Array(n + 1))) return heads
  const roots = Float32Array.from({ length: n }, (_, i) => scores[i * width] as number)
  spanningTree(scores.subarray(1), width, roots, n, heads, 0)
  return heads
}

/** Viterbi over name scores (rows of `stride` floats from `at`, labels O, B-x, I-x, …): I only after B or I of its kind. */
export function decodeNames(
  scores: Float32Array,
  at: number,
  stride: number,
  n: number,
  labels: number,
  { initial, transition }: Chain,
): Int32Array {
  const out = new Int32Array(n)
  const back = new Int32Array(n * labels)
  let now = new Float64Array(labels)
  for (let j = 0; j < labels; j++) now[j] = (scores[at + j] as number) + (initial[j] as number)
  for (let t = 1; t < n; t++) {
    const next = new Float64Array(labels)
    for (let j = 0; j < labels; j++) {
      let b = 0
      let v = -Infinity
      for (let i = 0; i < labels; i++) {
        const s = (now[i] as number) + (transition[i * labels + j] as number)
        if (s > v) {
          v = s
          b = i
        }
      }
      back[t * labels + j] = b
      next[j] = v + (scores[at + t * stride + j] as number)
    }
    now = next
  }
  let best = 0
  for (let j = 1; j < labels; j++) if ((now[j] as number) > (now[best] as number)) best = j
  for (let t = n - 1; t >= 0; t--) {
    out[t] = best
    best = back[t * labels + best] as number
  }
  return out
}

/** How names begin and go on: added to their scores. */
export interface Chain {
  readonly initial: Float32Array
  readonly transition: Float32Array
}

/** The chain from the trained 8·8 numbers (row 7: the beginning), -1e9 where IOB2 forbids. */
export function chainOf(trained: Float32Array, labels: number): Chain {
  const transition = new Float32Array(labels * labels)
  const initial = new Float32Array(labels)
  for (let j = 0; j < labels; j++) {
    const inside = j > 0 && j % 2 === 0
    initial[j] = inside ? -1e9 : (trained[56 + j] as number)
    for (let i = 0; i < labels; i++) transition[i * labels + j] = inside && i !== j && i !== j - 1 ? -1e9 : (trained[i * 8 + j] as number)
  }
  return { initial, transition }
}

/** Spans of labels as "from-to-kind". */
export function spansOf(labels: ArrayLike<number>, from: number, n: number): string[] {
  const out: string[] = []
  let start = -1
  let kind = 0
  for (let i = 0; i <= n; i++) {
    const label = i < n ? (labels[from + i] as number) : 0
    if (start >= 0 && !(label > 0 && label % 2 === 0 && label / 2 === kind)) {
      out.push(`${start}-${i - 1}-${kind}`)
      start = -1
    }
    if (label % 2 === 1) {
      start = i
      kind = (label + 1) / 2
    }
  }
  return out
}
