// A network's numbers in, the sections of a base out, ready to be run: what src/text/network.ts and its kernel read without another step.

import { placesOf, type Sizes } from '../../src/text/network.ts'
import type { Outputs } from '../../src/text/pack.ts'
import { bucketOf } from '../../src/text/words.ts'
import { cacheScale, gatesOf, panelsOf, scaleOf, scalesOf, winograd } from './matrix.ts'
import type { Part, Parts } from './pack.ts'

/** A matrix, row-major, and what is added to its product. */
export interface Product {
  readonly weights: Float32Array
  readonly bias: Float32Array
}

/** The numbers of a network. */
export interface Numbers {
  /** Words, and rows in 8 bits with a step each: row 0 is that of unknown words. */
  readonly words: readonly string[]
  readonly wordRows: Int8Array
  readonly wordScale: Float32Array
  readonly affixRows: Int8Array
  readonly affixScale: Float32Array
  readonly typeBias: Float32Array
  readonly padding: Float32Array
  /** [width * E, 4H], then [window * 2H, 4H]: z forward, z backward, h forward, h backward. */
  readonly layers: readonly Product[]
  /** [2H, 2A + 2L + tags + fines + names]. */
  readonly head: Product
  readonly arcBias: Float32Array
  readonly arcRoot: Float32Array
  readonly distance: Float32Array
  /** [L, relations]. */
  readonly label: Product
  readonly labelRoot: Float32Array
  /** [13, L], to which `labelBias` [L] is added. */
  readonly labelDistance: Float32Array
  readonly labelBias: Float32Array
  readonly transition: Float32Array
  readonly initial: Float32Array
}

const f32 = (data: Float32Array, ...shape: number[]): Part => ({ type: 'f32', shape, data })

/** The sections word.*, affix.*, type.*, layer.*, head.*, arc.*, label.*, name.* . */
export function readyParts(numbers: Numbers, sizes: Sizes, outputs: Outputs): Parts {
  const { E, H, A, L, layers, width, window } = sizes
  const { tags, fines, relations, names } = outputs
  const G = 4 * H
  const parts: { [name: string]: Part } = {}

  const { order, list, buckets } = sortWords(numbers.words)
  const rows = numbers.wordRows.slice()
  const scale = numbers.wordScale.slice()
  order.forEach((from, i) => {
    rows.set(numbers.wordRows.subarray((from + 1) * E, (from + 2) * E), (i + 1) * E)
    scale[i + 1] = numbers.wordScale[from + 1] as number
  })
  parts['word.list'] = { type: 'utf8', shape: [list.length], data: list }
  parts['word.buckets'] = { type: 'u16', shape: [2, buckets.length / 2], data: buckets }
  parts['word.rows'] = { type: 'i8', shape: [order.length + 1, E], data: rows }
  parts['word.scale'] = f32(scale, order.length + 1)
  parts['affix.rows'] = { type: 'i8', shape: [sizes.buckets, E], data: numbers.affixRows }
  parts['affix.scale'] = f32(numbers.affixScale, sizes.buckets)
  parts['type.bias'] = f32(numbers.typeBias, E)
  parts['type.padding'] = f32(numbers.padding, E)

  const put = (name: string, matrix: Float32Array, rows: number, columns: number, bias: Float32Array, scales: readonly number[]): void => {
    const data = panelsOf(matrix, rows, columns, Math.fround(scales[1] as number))
    parts[`${name}.weights`] = { type: 'i16', shape: [data.length], data }
    parts[`${name}.scale`] = f32(Float32Array.from(scales), scales.length)
    parts[`${name}.bias`] = f32(bias, bias.length)
  }
  // The parts of the first layer's matrix stand side by side: one product gives all that a word type adds to its neighbours.
  const wide = width * G
  const first = gatesOf((numbers.layers[0] as Product).weights, H)
  const gates = new Float32Array(E * wide)
  for (let part = 0; part < width; part++)
    for (let k = 0; k < E; k++) gates.set(first.subarray((part * E + k) * G, (part * E + k + 1) * G), k * wide + part * G)
  const bias = new Float32Array(wide)
  bias.set(gatesOf((numbers.layers[0] as Product).bias, H), (width >> 1) * G)
  put('layer.0', gates, E, wide, bias, [...scalesOf(gates, wide, 1), cacheScale(gates, bias)])
  // A state is a mean of values of tanh, so it never leaves ±1, and what `l` layers add up to stays within ±l; the kernel's sums and
  // differences of two neighbours within twice that. A layer writes its states in steps that suit the next one, the last one for the heads.
  for (let l = 1; l < layers; l++) {
    const layer = gatesOf((numbers.layers[l] as Product).weights, H)
    const run = window === 3 ? winograd(layer) : layer
    const scales = scalesOf(layer, G, l, run, window === 3 ? 2 * l : l)
    put(`layer.${l}`, run, 2 * H, G, gatesOf((numbers.layers[l] as Product).bias, H), scales)
  }

  const places = placesOf(A, L, tags.length, fines.length)
  const N = places.total
  const columns = numbers.head.bias.length
  const head = new Float32Array(2 * H * N)
  const headBias = new Float32Array(N).fill(-1e9)
  for (const [from, to, count] of [
    [0, 0, places.tags],
    [places.tags, places.tags, tags.length],
    [places.tags + tags.length, places.fines, fines.length],
    [places.tags + tags.length + fines.length, places.names, names.length],
  ] as const)
    for (let j = 0; j < count; j++) {
      for (let k = 0; k < 2 * H; k++) head[k * N + to + j] = numbers.head.weights[k * columns + from + j] as number
      headBias[to + j] = numbers.head.bias[from + j] as number
    }
  put('head', head, 2 * H, N, headBias, scalesOf(head, N, layers))
  parts['arc.bias'] = f32(numbers.arcBias, A)
  parts['arc.root'] = f32(numbers.arcRoot, A)
  parts['arc.distance'] = f32(numbers.distance, 41)

  const R = Math.ceil(relations.length / 16) * 16
  const label = new Float32Array(L * R)
  for (let k = 0; k < L; k++) label.set(numbers.label.weights.subarray(k * relations.length, (k + 1) * relations.length), k * R)
  const labelBias = new Float32Array(R).fill(-1e9)
  labelBias.set(numbers.label.bias)
  // The root of a sentence is told by its head.
  const root = relations.indexOf('root')
  if (root >= 0) labelBias[root] = -1e9
  // What labels are told by is cut at ±64, 32 767 steps.
  put('label', label, L, R, labelBias, [511, scaleOf(label, R, 64, 511)])
  parts['label.root'] = f32(numbers.labelRoot, L)
  parts['label.distance'] = f32(
    numbers.labelDistance.map((v, i) => v + (numbers.labelBias[i % L] as number)),
    13,
    L,
  )
  parts['name.transition'] = f32(numbers.transition, names.length, names.length)
  parts['name.initial'] = f32(numbers.initial, names.length)
  return parts
}

/** Words by buckets of their hash: which stands where, their list, and how many words and bytes of the list are in each bucket. */
export function sortWords(words: readonly string[]): { order: number[]; list: Uint8Array; buckets: Uint16Array } {
  let count = 1
  while (count * 8 < words.length) count *= 2
  const bytes = words.map((word) => new TextEncoder().encode(word))
  const bucket = bytes.map((word) => bucketOf(word, word.length, count))
  const order = words.map((_, i) => i).toSorted((a, b) => (bucket[a] as number) - (bucket[b] as number) || a - b)
  const buckets = new Uint16Array(2 * count)
  for (const i of order) {
    const b = bucket[i] as number
    buckets[b] = (buckets[b] as number) + 1
    const size = (buckets[count + b] as number) + (bytes[i] as Uint8Array).length + 1
    if (size > 65535) throw new Error(`the word ${(words[i] as string).slice(0, 80)} is too long`)
    buckets[count + b] = size
  }
  return { order, list: new TextEncoder().encode(order.map((i) => words[i]).join('\n')), buckets }
}
