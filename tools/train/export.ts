// Trained parameters in, the network's sections of a base out: words and affixes in 8 bits, the rest as it is run.

import { wordOf } from '../../src/text/features.ts'
import { chainOf } from './decode.ts'
import { columnsOf, parametersOf, type Shape, up8 } from './network.ts'
import type { Parts } from './pack.ts'
import type { Outputs } from '../../src/text/pack.ts'
import { type Numbers, type Product, readyParts } from './ready.ts'
import type { Vectors } from './vectors.ts'

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

/**
 * The sections word.*, affix.*, type.*, layer.*, head.*, arc.*, label.*, name.* . The list of words is that of training and the first of the
 * vectors' words, `size` in all; a word's row holds its vector's projection and its own embedding.
 */
export function exportNetwork(
  trained: Float32Array,
  shape: Shape,
  outputs: Outputs,
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
  const c = columnsOf(shape)
  const used = c.names + shape.names
  const product = (weights: string, bias: string, rows: number, columns: number, stride = columns): Product => {
    const source = get(weights)
    const out = new Float32Array(rows * columns)
    for (let r = 0; r < rows; r++) out.set(source.subarray(r * stride, r * stride + columns), r * columns)
    return { weights: out, bias: get(bias).slice(0, columns) }
  }
  const numbers: Numbers = {
    words: list,
    wordRows: word.data,
    wordScale: word.scale,
    affixRows: affix.data,
    affixScale: affix.scale,
    typeBias: get('typeBias').slice(0, E),
    padding: get('padding').slice(0, E),
    layers: Array.from({ length: shape.layers }, (_, l) =>
      product(`W${l}`, `b${l}`, l === 0 ? shape.width * E : shape.window * 2 * H, 4 * H),
    ),
    head: product('head', 'headBias', 2 * H, used, c.total),
    arcBias: get('arcBias').slice(0, A),
    arcRoot: get('root').slice(0, A),
    distance: get('distance').slice(0, 41),
    label: product('labels', 'labelOut', L, shape.relations, up8(shape.relations)),
    labelRoot: get('labelRoot').slice(0, L),
    labelDistance: get('labelDistance').slice(0, 13 * L),
    labelBias: get('labelBias').slice(0, L),
    ...chainOf(get('transition'), shape.names),
  }
  return readyParts(numbers, shape, outputs)
}
