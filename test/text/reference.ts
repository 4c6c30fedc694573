// A network's numbers and a sentence's forms in, the same network's numbers out, slowly, in 64 bits and one formula after the other.

import { FEATURES, featuresOf, wordOf } from '../../src/text/features.ts'
import type { Sizes } from '../../src/text/network.ts'
import type { Outputs } from '../../src/text/pack.ts'
import type { Numbers, Product } from '../../tools/train/ready.ts'

/** Scores of one sentence; `arcs[i][h]`: 0 is the root, h the token h - 1. */
export interface Scores {
  readonly tags: number[][]
  readonly fines: number[][]
  readonly names: number[][]
  readonly arcs: number[][]
  /** Scores of the relations of token `i` under head `h` (0 the root). */
  labels(i: number, h: number): number[]
}

export function tanh(v: number): number {
  const x = Math.max(-4.2, Math.min(4.2, v))
  const q = x * x
  return (x * (135135 + q * (17325 + q * (378 + q)))) / (135135 + q * (62370 + q * (3150 + q * 28)))
}

const sigmoid = (x: number): number => 0.5 + 0.5 * tanh(x / 2)

/** What a network says of a sentence. */
export function score(numbers: Numbers, sizes: Sizes, { tags, fines, names, relations }: Outputs, forms: readonly string[]): Scores {
  const { E, H, A, L, layers, width, window, buckets } = sizes
  const n = forms.length
  const times = (x: readonly number[], { weights, bias }: Product): number[] => {
    const columns = bias.length
    const out = Array.from(bias)
    x.forEach((v, k) => out.forEach((w, j) => (out[j] = w + v * (weights[k * columns + j] as number))))
    return out
  }
  const { wordRows, wordScale, affixRows, affixScale, typeBias } = numbers
  const types = forms.map((form) => {
    const word = wordOf(form)
    const rows = new Int32Array(FEATURES)
    featuresOf(form, word, buckets, rows, 0)
    const row = numbers.words.indexOf(word) + 1
    return Array.from({ length: E }, (_, j) =>
      tanh(
        (typeBias[j] as number) +
          (wordRows[row * E + j] as number) * (wordScale[row] as number) +
          Array.from(rows).reduce((sum, f) => sum + (affixRows[f * E + j] as number) * (affixScale[f] as number), 0),
      ),
    )
  })
  const around = (rows: readonly number[][], i: number, reach: number, edge: number[]): number[] =>
    Array.from({ length: 2 * reach + 1 }, (_, p) => rows[i + p - reach] ?? edge).flat()
  const scan = (gates: readonly number[][]): number[][] => {
    const out = gates.map(() => Array.from({ length: 2 * H }, () => 0))
    for (const [from, step, side] of [
      [0, 1, 0],
      [n - 1, -1, H],
    ] as const) {
      const state = Array.from({ length: H }, () => 0)
      for (let i = from; i >= 0 && i < n; i += step) {
        const g = gates[i] as number[]
        for (let j = 0; j < H; j++) {
          const before = state[j] as number
          state[j] = before + sigmoid(g[side + j] as number) * (tanh(g[2 * H + side + j] as number) - before)
          ;(out[i] as number[])[side + j] = state[j] as number
        }
      }
    }
    return out
  }
  const padding = Array.from(numbers.padding)
  let y = scan(types.map((_, i) => times(around(types, i, width >> 1, padding), numbers.layers[0] as Product)))
  const none = Array.from({ length: 2 * H }, () => 0)
  for (let l = 1; l < layers; l++) {
    const below = y
    const layer = numbers.layers[l] as Product
    const above = scan(below.map((_, i) => times(around(below, i, window >> 1, none), layer)))
    y = below.map((row, i) => row.map((v, j) => v + ((above[i] as number[])[j] as number)))
  }
  const rows = y.map((row) => times(row, numbers.head))
  const relu = (v: number): number => Math.max(0, v)
  const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, v, k) => sum + v * (b[k] as number), 0)
  const arcBias = Array.from(numbers.arcBias)
  const arcRoot = Array.from(numbers.arcRoot)
  const arcs = rows.map((row, i) => {
    const dependent = row.slice(0, A).map(relu)
    return Array.from({ length: n + 1 }, (_, h) => {
      if (h === i + 1) return -1e9
      const other = h === 0 ? arcRoot : (rows[h - 1] as number[]).slice(A, 2 * A).map(relu)
      const bucket = h === 0 ? 40 : Math.min(39, Math.max(-20, Math.min(20, h - (i + 1))) + 20)
      return dot(dependent, other) + dot(other, arcBias) + (numbers.distance[bucket] as number)
    })
  })
  const labelRoot = Array.from(numbers.labelRoot)
  const at = 2 * A + 2 * L
  const slice = (from: number, count: number): number[][] => rows.map((row) => row.slice(from, from + count))
  return {
    tags: slice(at, tags.length),
    fines: slice(at + tags.length, fines.length),
    names: slice(at + tags.length + fines.length, names.length),
    arcs,
    labels: (i, h) => {
      const away = h - (i + 1)
      const size = Math.abs(away)
      const steps = size <= 4 ? size : size < 10 ? 5 : 6
      const q = h === 0 ? 0 : away > 0 ? steps : 6 + steps
      const other = h === 0 ? labelRoot : (rows[h - 1] as number[]).slice(2 * A + L, at)
      const input = (rows[i] as number[])
        .slice(2 * A, 2 * A + L)
        .map((v, j) => relu(v + (other[j] as number) + (numbers.labelDistance[q * L + j] as number) + (numbers.labelBias[j] as number)))
        // As it is run: a base's labels are told by no more.
        .map((v) => Math.min(v, 32767 / 511))
      return times(input, numbers.label).slice(0, relations.length)
    },
  }
}

/** The best single-rooted tree of a short sentence, by trying them all. */
export function bestTree(arcs: readonly (readonly number[])[]): number {
  const n = arcs.length
  const heads: number[] = []
  let best = -Infinity
  const walk = (i: number, sum: number, roots: number): void => {
    if (i === n) {
      if (roots !== 1) return
      for (let d = 0; d < n; d++) {
        let k = d
        let steps = 0
        while (k >= 0 && steps++ <= n) k = (heads[k] as number) - 1
        if (k >= 0) return
      }
      if (sum > best) best = sum
      return
    }
    for (let h = 0; h <= n; h++) {
      if (h === i + 1 || (h === 0 && roots === 1)) continue
      heads[i] = h
      walk(i + 1, sum + ((arcs[i] as number[])[h] as number), roots + (h === 0 ? 1 : 0))
    }
  }
  walk(0, 0, 0)
  return best
}
