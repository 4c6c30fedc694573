// An opened base and a sentence's forms in, the same network's numbers out, slowly, in 64 bits and one formula after the other.

import { FEATURES, featuresOf, wordOf } from '../../src/text/features.ts'
import type { Pack } from '../../src/text/pack.ts'

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

/** What the network says of a sentence. */
export function score(pack: Pack, forms: readonly string[]): Scores {
  const { config, tags, fines, names, relations } = pack.header
  const size = (name: string): number => config[name] as number
  const [E, H, A, L] = [size('E'), size('H'), size('A'), size('L')]
  const [layers, width, window, buckets] = [size('layers'), size('width'), size('window'), size('buckets')]
  const G = 4 * H
  const n = forms.length
  const get = (name: string): number[] => Array.from(pack.numbers(name))
  const matrix = (name: string, columns: number): number[][] => {
    const all = get(`${name}.weights`)
    const [scale] = get(`${name}.scale`) as [number]
    return Array.from({ length: all.length / columns }, (_, k) => all.slice(k * columns, (k + 1) * columns).map((v) => v * scale))
  }
  const times = (x: readonly number[], m: readonly (readonly number[])[], bias: readonly number[]): number[] => {
    const out = bias.slice(0, (m[0] as number[]).length)
    x.forEach((v, k) => (m[k] as number[]).forEach((w, j) => (out[j] = (out[j] as number) + v * w)))
    return out
  }
  const list = pack.text('word.list').split('\n')
  const [wordRows, wordScale, affixRows, affixScale, typeBias] = ['word.rows', 'word.scale', 'affix.rows', 'affix.scale', 'type.bias'].map(
    get,
  ) as [number[], number[], number[], number[], number[]]
  const types = forms.map((form) => {
    const word = wordOf(form)
    const rows = new Int32Array(FEATURES)
    featuresOf(form, word, buckets, rows, 0)
    const row = list.indexOf(word) + 1
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
  const padding = get('type.padding')
  const w0 = matrix('layer.0', G)
  const b0 = get('layer.0.bias')
  let y = scan(types.map((_, i) => times(around(types, i, width >> 1, padding), w0, b0)))
  const none = Array.from({ length: 2 * H }, () => 0)
  for (let l = 1; l < layers; l++) {
    const below = y
    const weights = matrix(`layer.${l}`, G)
    const bias = get(`layer.${l}.bias`)
    const above = scan(below.map((_, i) => times(around(below, i, window >> 1, none), weights, bias)))
    y = below.map((row, i) => row.map((v, j) => v + ((above[i] as number[])[j] as number)))
  }
  const columns = get('head.bias').length
  const head = matrix('head', columns)
  const headBias = get('head.bias')
  const rows = y.map((row) => times(row, head, headBias))
  const relu = (v: number): number => Math.max(0, v)
  const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, v, k) => sum + v * (b[k] as number), 0)
  const arcBias = get('arc.bias')
  const arcRoot = get('arc.root')
  const far = get('arc.distance')
  const arcs = rows.map((row, i) => {
    const dependent = row.slice(0, A).map(relu)
    return Array.from({ length: n + 1 }, (_, h) => {
      if (h === i + 1) return -1e9
      const other = h === 0 ? arcRoot : (rows[h - 1] as number[]).slice(A, 2 * A).map(relu)
      const bucket = h === 0 ? 40 : Math.min(39, Math.max(-20, Math.min(20, h - (i + 1))) + 20)
      return dot(dependent, other) + dot(other, arcBias) + (far[bucket] as number)
    })
  })
  const labelRoot = get('label.root')
  const labelFar = get('label.distance')
  const labelBias = get('label.bias')
  const label = matrix('label', get('label.out').length)
  const labelOut = get('label.out')
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
        .map((v, j) => relu(v + (other[j] as number) + (labelFar[q * L + j] as number) + (labelBias[j] as number)))
      return times(input, label, labelOut).slice(0, relations.length)
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
