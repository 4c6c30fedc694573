// Sizes and a seed in, the bytes of a language base with numbers of chance out: for tests of what runs a network, not of what it knows.

import { makeRandom } from '../../bench/corpus.ts'
import { Name, Relation, Tag } from '../../src/model/parse.ts'
import type { Part } from '../../tools/train/pack.ts'
import { writePack } from '../../tools/train/pack.ts'

/** Sizes of a network; see src/text/network.ts. */
export interface Sizes {
  readonly E: number
  readonly H: number
  readonly A: number
  readonly L: number
  readonly layers: number
  readonly width: number
  readonly window: number
  readonly buckets: number
}

export const SMALL: Sizes = { E: 32, H: 16, A: 16, L: 32, layers: 2, width: 3, window: 3, buckets: 64 }

const FINES = ['NN', 'NNP', 'VBD', 'IN', 'DT', ',', '.', 'JJ', 'NNS']

/** A base of chance. `strength` stretches all matrices: 1 keeps the gates moving, 8 drives them to their ends. */
export function makeBase(words: readonly string[], sizes: Sizes, seed: number, strength = 1): Uint8Array {
  const whole = makeRandom(seed)
  const chance = (): number => (whole(1 << 24) / (1 << 24)) * 2 - 1
  const { E, H, A, L, layers, width, window, buckets } = sizes
  const tags = Object.keys(Tag)
  const relations = Object.keys(Relation).map((name) => name.replace('_', ':'))
  const names = Object.keys(Name).map((name) => name.replace('_', '-'))
  const G = 4 * H
  const columns = 2 * A + 2 * L + tags.length + FINES.length + names.length
  const N = Math.ceil(columns / 16) * 16
  const R = Math.ceil(relations.length / 16) * 16
  const f32 = (count: number, size: number): Part => ({
    type: 'f32',
    shape: [count],
    data: Float32Array.from({ length: count }, () => chance() * size),
  })
  const i8 = (rows: number): Part => ({ type: 'i8', shape: [rows, E], data: Int8Array.from({ length: rows * E }, () => whole(255) - 127) })
  const matrix = (rows: number, used: number, padded: number): Part => ({
    type: 'i16',
    shape: [rows, padded],
    data: Int16Array.from({ length: rows * padded }, (_, i) => (i % padded < used ? Math.round(chance() * 8000) : 0)),
  })
  const scale = (rows: number): Part => ({
    type: 'f32',
    shape: [1],
    data: Float32Array.of(((strength * 2) / Math.sqrt(rows)) * (1 / 8000)),
  })
  const steps = (rows: number): Part => ({
    type: 'f32',
    shape: [rows],
    data: Float32Array.from({ length: rows }, () => (0.2 + Math.abs(chance())) / 250),
  })
  const out = new Float32Array(R).fill(-1e9)
  for (let i = 0; i < relations.length; i++) out[i] = chance()
  const transition = Float32Array.from({ length: 49 }, chance)
  const initial = Float32Array.from({ length: 7 }, chance)
  for (const inside of [2, 4, 6]) {
    initial[inside] = -1e9
    for (let k = 0; k < 7; k++) if (k !== inside && k !== inside - 1) transition[k * 7 + inside] = -1e9
  }
  const list = new TextEncoder().encode(words.join('\n'))
  const parts: { [name: string]: Part } = {
    'word.list': { type: 'utf8', shape: [list.length], data: list },
    'word.rows': i8(words.length + 1),
    'word.scale': steps(words.length + 1),
    'affix.rows': i8(buckets),
    'affix.scale': steps(buckets),
    'type.bias': f32(E, 0.1),
    'type.padding': f32(E, 1),
    'head.weights': matrix(2 * H, columns, N),
    'head.scale': scale(2 * H),
    'head.bias': f32(N, 0.5),
    'arc.bias': f32(A, 0.5),
    'arc.root': f32(A, 0.5),
    'arc.distance': f32(41, 1),
    'label.weights': matrix(L, relations.length, R),
    'label.scale': scale(L),
    'label.out': { type: 'f32', shape: [R], data: out },
    'label.root': f32(L, 1),
    'label.distance': f32(13 * L, 0.5),
    'label.bias': f32(L, 0.5),
    'name.transition': { type: 'f32', shape: [7, 7], data: transition },
    'name.initial': { type: 'f32', shape: [7], data: initial },
  }
  for (let l = 0; l < layers; l++) {
    const rows = l === 0 ? width * E : window * 2 * H
    parts[`layer.${l}.weights`] = matrix(rows, G, G)
    parts[`layer.${l}.scale`] = scale(rows)
    parts[`layer.${l}.bias`] = f32(G, 0.5)
  }
  return writePack({ language: 'en', config: { ...sizes }, tags, fines: FINES, relations, names }, parts)
}
