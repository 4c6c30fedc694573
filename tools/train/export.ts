// Trained parameters in, the network's sections of a base out: words and affixes in 8 bits, matrices in 16.

import { wordOf } from '../../src/text/features.ts'
import { chainOf } from './decode.ts'
import { columnsOf, parametersOf, type Shape, up8 } from './network.ts'
import type { Part, Parts } from './pack.ts'
import type { Vectors } from './vectors.ts'

const up16 = (n: number): number => (n + 15) & ~15
const f32 = (data: Float32Array, ...shape: number[]): Part => ({ type: 'f32', shape, data })

/** Rows in 8 bits with a step of `step`, or a wider one where a row needs it. */
function rows8(source: Float32Array, rows: number, columns: number, step: number): { data: Int8Array; scale: Float32Array } {
  const data = new Int8Array(rows * columns)
  const scale = new Float32Array(rows)
  for (let r = 0; r < rows; r++) {
    let most = 0
    for (let j = 0; j < columns; j++) most = Math.max(most, Math.abs(source[r * columns + j] as number))
    const s = Math.fround(Math.max(step, most / 127))
    scale[r] = s
    for (let j = 0; j < columns; j++) data[r * columns + j] = Math.round((source[r * columns + j] as number) / s)
  }
  return { data, scale }
}

/** A matrix in 16 bits, its columns padded to `padded`; values beyond ±16 are cut. */
function matrix(
  source: Float32Array,
  rows: number,
  columns: number,
  stride: number,
  padded: number,
): { data: Int16Array; scale: Float32Array } {
  const data = new Int16Array(rows * padded)
  for (let r = 0; r < rows; r++)
    for (let j = 0; j < columns; j++)
      data[r * padded + j] = Math.max(-32767, Math.min(32767, Math.round((source[r * stride + j] as number) * 2048)))
  return { data, scale: Float32Array.of(1 / 2048) }
}

/**
 * The sections word.*, affix.*, type.*, layer.*, head.*, arc.*, label.*, name.* . The list of words is that of training and the first of the
 * vectors' words, `size` in all; a word's row holds its vector's projection and its own embedding.
 */
export function exportNetwork(
  trained: Float32Array,
  shape: Shape,
  words: readonly string[],
  vectors: Vectors,
  size: number,
  step: number,
): Parts {
  const by = new Map(parametersOf(shape).map((p) => [p.name, p]))
  const get = (name: string): Float32Array => {
    const p = by.get(name)!
    return trained.subarray(p.at, p.at + up8(p.rows * p.columns))
  }
  const { E, H, A, L } = shape
  const V = vectors.size
  const vectorRow = new Map<string, number>()
  vectors.words.forEach((w, i) => {
    const key = wordOf(w)
    if (!vectorRow.has(key)) vectorRow.set(key, i)
  })
  const own = new Map(words.map((w, i) => [w, i + 1]))
  const list = words.filter((w) => !w.includes('\n'))
  const seen = new Set(list)
  for (const w of vectors.words) {
    if (list.length >= size) break
    const key = wordOf(w)
    if (seen.has(key) || key.length > 24 || !/^[\p{L}\p{N}'.$%&-]+$/u.test(key)) continue
    seen.add(key)
    list.push(key)
  }
  const G = get('vectors')
  const We = get('words')
  const none = get('none')
  const table = new Float32Array((list.length + 1) * E)
  for (let j = 0; j < E; j++) table[j] = (We[j] as number) + (none[j] as number)
  list.forEach((w, i) => {
    const at = (i + 1) * E
    const row = own.get(w) ?? 0
    const v = vectorRow.get(w)
    for (let j = 0; j < E; j++) {
      let sum = We[row * E + j] as number
      if (v === undefined) sum += none[j] as number
      else for (let k = 0; k < V; k++) sum += (vectors.numbers[v * V + k] as number) * (G[k * E + j] as number)
      table[at + j] = sum
    }
  })
  const word = rows8(table, list.length + 1, E, step)
  const affix = rows8(get('affixes'), shape.buckets, E, step)
  const parts: { [name: string]: Part } = {}
  const text = new TextEncoder().encode(list.join('\n'))
  parts['word.list'] = { type: 'utf8', shape: [text.length], data: text }
  parts['word.rows'] = { type: 'i8', shape: [list.length + 1, E], data: word.data }
  parts['word.scale'] = f32(word.scale, list.length + 1)
  parts['affix.rows'] = { type: 'i8', shape: [shape.buckets, E], data: affix.data }
  parts['affix.scale'] = f32(affix.scale, shape.buckets)
  parts['type.bias'] = f32(get('typeBias').slice(0, E), E)
  parts['type.padding'] = f32(get('padding').slice(0, E), E)
  const put = (name: string, source: Float32Array, rows: number, columns: number, stride: number, padded: number): void => {
    const { data, scale } = matrix(source, rows, columns, stride, padded)
    parts[`${name}.weights`] = { type: 'i16', shape: [rows, padded], data }
    parts[`${name}.scale`] = f32(scale, 1)
  }
  const pad = (source: Float32Array, n: number, to: number, value: number): Float32Array => {
    const out = new Float32Array(to).fill(value)
    out.set(source.subarray(0, n))
    return out
  }
  for (let l = 0; l < shape.layers; l++) {
    const input = l === 0 ? shape.width * E : shape.window * 2 * H
    put(`layer.${l}`, get(`W${l}`), input, 4 * H, 4 * H, 4 * H)
    parts[`layer.${l}.bias`] = f32(get(`b${l}`).slice(0, 4 * H), 4 * H)
  }
  const c = columnsOf(shape)
  const N = up16(c.total)
  const used = c.names + shape.names
  put('head', get('head'), 2 * H, used, c.total, N)
  parts['head.bias'] = f32(pad(get('headBias'), used, N, 0), N)
  parts['arc.bias'] = f32(get('arcBias').slice(0, A), A)
  parts['arc.root'] = f32(get('root').slice(0, A), A)
  parts['arc.distance'] = f32(get('distance').slice(0, 41), 41)
  const R = up16(shape.relations)
  put('label', get('labels'), L, shape.relations, up8(shape.relations), R)
  parts['label.out'] = f32(pad(get('labelOut'), shape.relations, R, -1e9), R)
  parts['label.root'] = f32(get('labelRoot').slice(0, L), L)
  parts['label.distance'] = f32(get('labelDistance').slice(0, 13 * L), 13, L)
  parts['label.bias'] = f32(get('labelBias').slice(0, L), L)
  const K = shape.names
  const chain = chainOf(get('transition'), K)
  parts['name.transition'] = f32(chain.transition, K, K)
  parts['name.initial'] = f32(chain.initial, K)
  return parts
}
