// Encoded sentences in shared memory in, the network's forward and backward pass out: one worker's share of a batch.

import { FEATURES } from '../../src/text/features.ts'
import type { Sizes } from '../../src/text/network.ts'

/** Sizes of a network. E: word type, H: one direction of a layer, A: arcs, L: labels; multiples of 8. */
export interface Shape extends Sizes {
  /** Rows of words, the unknown one included. */
  readonly words: number
  readonly tags: number
  readonly fines: number
  readonly relations: number
  readonly names: number
  readonly vector: number
}

/** Where a parameter lies, in floats from the beginning of the parameters. `table` says that few of its rows change in a step. */
export interface Parameter {
  readonly name: string
  readonly at: number
  readonly rows: number
  readonly columns: number
  readonly table: boolean
  /** Standard deviation at the start. */
  readonly spread: number
  readonly decay: boolean
}

export const up8 = (n: number): number => (n + 7) & ~7

/** Columns of the heads' output. */
export function columnsOf(s: Shape): { dep: number; label: number; tags: number; fines: number; names: number; total: number } {
  const tags = 2 * s.A + 2 * s.L
  const fines = tags + s.tags
  const names = fines + s.fines
  return { dep: 0, label: 2 * s.A, tags, fines, names, total: up8(names + s.names) }
}

/** All parameters, tables first. */
export function parametersOf(s: Shape): Parameter[] {
  const list: Parameter[] = []
  let at = 0
  const put = (name: string, rows: number, columns: number, spread: number, table = false, decay = false): void => {
    list.push({ name, at, rows, columns, table, spread, decay })
    at += up8(rows * columns)
  }
  const { E, H, A, L } = s
  put('words', s.words, E, 0.05, true)
  put('affixes', s.buckets, E, 0.05, true)
  put('vectors', s.vector, E, Math.sqrt(1 / s.vector), false, true)
  put('typeBias', 1, E, 0)
  put('none', 1, E, 0.05)
  put('padding', 1, E, 0.1)
  for (let l = 0; l < s.layers; l++) {
    const input = l === 0 ? s.width * E : s.window * 2 * H
    put(`W${l}`, input, 4 * H, Math.sqrt(1 / input), false, true)
    put(`b${l}`, 1, 4 * H, 0)
  }
  const { total } = columnsOf(s)
  put('head', 2 * H, total, Math.sqrt(1 / (2 * H)), false, true)
  put('headBias', 1, total, 0)
  put('root', 1, A, 0.1)
  put('arcBias', 1, A, 0.05)
  put('distance', 1, 48, 0)
  put('labelRoot', 1, L, 0.1)
  put('labelDistance', 13, L, 0.05)
  put('labelBias', 1, L, 0)
  put('labels', L, up8(s.relations), Math.sqrt(1 / L), false, true)
  put('labelOut', 1, up8(s.relations), 0)
  put('transition', 8, 8, 0)
  return list
}

/** What the kernel exports (tools/train/kernel/kernel.as.ts). */
export type Kernel = { readonly [name: string]: (...args: number[]) => number }

/** The encoded corpus, all in shared buffers. Sentence k has tokens starts[k] … starts[k+1]. */
export interface Corpus {
  readonly starts: Int32Array
  readonly type: Int32Array
  readonly tag: Int32Array
  readonly fine: Int32Array
  readonly head: Int32Array
  readonly relation: Int32Array
  /** -1 where the names of a sentence are not known. */
  readonly name: Int32Array
  /** Soft targets (u8): a byte offset per sentence, -1 where there are none: arcs n·(n+1), then per token relations, tags, fines, names. */
  readonly softAt: Float64Array
  readonly soft: Uint8Array
}

/** Word types: row of the word (0 unknown), row of the vector or -1, hashed features. */
export interface Types {
  readonly word: Int32Array
  readonly vector: Int32Array
  readonly features: Int32Array
  readonly vectors: Float32Array
}

export interface Options {
  readonly dropout: number
  readonly wordDropout: number
  /** Share of the soft targets in the loss, by corpus. */
  readonly alpha: readonly number[]
  /** Weight of the names in the loss. */
  readonly nameWeight: number
}

export interface Loss {
  tokens: number
  arcs: number
  labels: number
  tags: number
  names: number
}

/** One worker's view of the network: its own room, the shared parameters and its own gradients. Offsets are bytes. */
export class Network {
  readonly shape: Shape
  readonly parameters: readonly Parameter[]
  readonly by: ReadonlyMap<string, Parameter>
  readonly k: Kernel
  readonly memory: WebAssembly.Memory
  readonly p: number
  readonly g: number
  readonly room: number
  readonly end: number
  /** Rows of the tables that this worker's gradients touch since the last update. */
  readonly touchedWords: Set<number> = new Set()
  readonly touchedAffixes: Set<number> = new Set()
  #top = 0
  seed: number

  constructor(shape: Shape, kernel: Kernel, memory: WebAssembly.Memory, p: number, g: number, room: number, end: number, seed: number) {
    this.shape = shape
    this.parameters = parametersOf(shape)
    this.by = new Map(this.parameters.map((x) => [x.name, x]))
    this.k = kernel
    this.memory = memory
    this.p = p
    this.g = g
    this.room = room
    this.end = end
    this.seed = seed
  }

  #at(base: number, name: string): number {
    return base + (this.by.get(name) as Parameter).at * 4
  }

  /** Room for n floats. */
  #take(n: number): number {
    const at = this.#top
    this.#top += (n * 4 + 63) & ~63
    if (this.#top > this.end) throw new Error('the room of a worker is too small')
    return at
  }

  #random(): number {
    let s = this.seed | 0 || 1
    s ^= s << 13
    s ^= s >>> 17
    s ^= s << 5
    this.seed = s
    return s >>> 0
  }

  #mask(n: number, drop: number): number {
    const at = this.#take(n)
    this.k['mask']!(at, n, this.#random(), Math.floor(drop * 65536), 1 / (1 - drop))
    return at
  }

  /** Sets up a batch of sentences and runs it forward. Leaves offsets in the returned object; `train` drops out and keeps what the gradients need. */
  forward(corpus: Corpus, types: Types, sentences: readonly number[], train: boolean, options: Options) {
    const { k, shape: s, p } = this
    const { E, H, A, L } = s
    this.#top = this.room
    let N = 0
    let longest = 0
    for (const i of sentences) {
      const n = (corpus.starts[i + 1] as number) - (corpus.starts[i] as number)
      N += n
      if (n > longest) longest = n
    }
    const ns = sentences.length
    const N4 = (N + 3) & ~3
    const st = this.#take(ns + 1)
    const inv = this.#take(N4)
    const ints = ['tag', 'fine', 'head', 'relation', 'name'] as const
    const gold = Object.fromEntries(ints.map((x) => [x, this.#take(N4)])) as { [x in (typeof ints)[number]]: number }
    const buffer = this.memory.buffer
    const I = new Int32Array(buffer)
    const local = new Map<number, number>()
    const list: number[] = []
    let at = 0
    sentences.forEach((i, j) => {
      I[(st >> 2) + j] = at
      const from = corpus.starts[i] as number
      const to = corpus.starts[i + 1] as number
      for (let t = from; t < to; t++, at++) {
        const type = corpus.type[t] as number
        let row = local.get(type)
        if (row === undefined) {
          row = list.length
          local.set(type, row)
          list.push(type)
        }
        I[(inv >> 2) + at] = row
        for (const x of ints) I[(gold[x] >> 2) + at] = corpus[x][t] as number
      }
    })
    I[(st >> 2) + ns] = at
    const nt = list.length
    const nt4 = (nt + 3) & ~3
    const wi = this.#take(nt4)
    const ai = this.#take(nt4 * FEATURES)
    const flag = this.#take(nt4)
    const V = s.vector
    const gv = this.#take(nt4 * V)
    const F = new Float32Array(buffer)
    k['fill']!(gv, nt4 * V * 4)
    list.forEach((type, i) => {
      let word = types.word[type] as number
      if (train && word > 0 && (this.#random() & 0xffff) < options.wordDropout * 65536) word = 0
      I[(wi >> 2) + i] = word
      for (let f = 0; f < FEATURES; f++) I[(ai >> 2) + i * FEATURES + f] = types.features[type * FEATURES + f] as number
      const row = types.vector[type] as number
      I[(flag >> 2) + i] = row < 0 ? 1 : 0
      if (row >= 0) F.set(types.vectors.subarray(row * V, (row + 1) * V), (gv >> 2) + i * V)
    })
    const panel = this.#take(8 * Math.max(s.width * E, s.window * 2 * H, N4, nt4, 2 * H) + 64)
    const at_ = (name: string): number => this.#at(p, name)
    const gemm = (a: number, K: number, b: number, n: number, c: number, M: number, bias: number, add = 0): void => {
      k['gemm']!(a, K * 4, 4, b, n * 4, c, n * 4, M, n, K, add, bias, panel)
    }
    const xt = this.#take(nt4 * E)
    gemm(gv, V, at_('vectors'), E, xt, nt4, 0)
    k['embed']!(xt, nt, E, at_('words'), wi, at_('affixes'), ai, FEATURES, at_('typeBias'), at_('none'), flag)
    k['tanhAll']!(xt, xt, nt * E)
    const x = this.#take(N4 * E)
    k['rows']!(xt, inv, x, E, N)
    const drop = options.dropout
    const dm = train ? this.#mask(N * E, drop * 0.7) : 0
    if (train) k['mulAll']!(x, dm, N * E)
    const zero = this.#take(Math.max(2 * H, E))
    k['fill']!(zero, Math.max(2 * H, E) * 4)
    const layers: { input: number; K: number; a: number; o: number; y: number; dmo: number }[] = []
    let y = x
    for (let l = 0; l < s.layers; l++) {
      const width = l === 0 ? s.width : s.window
      const D = l === 0 ? E : 2 * H
      const input = this.#take(N4 * width * D)
      k['gather']!(y, 0, input, D, width, st, ns, l === 0 ? at_('padding') : 0)
      const a = this.#take(N4 * 4 * H)
      gemm(input, width * D, at_(`W${l}`), 4 * H, a, N4, at_(`b${l}`))
      const o = this.#take(N4 * 2 * H)
      k['scan']!(a, o, N, H, st, ns, zero)
      const out = this.#take(N4 * 2 * H)
      new Uint8Array(buffer).copyWithin(out, o, o + N * 2 * H * 4)
      if (l > 0) k['addAll']!(out, y, N * 2 * H)
      const dmo = train ? this.#mask(N * 2 * H, drop) : 0
      if (train) k['mulAll']!(out, dmo, N * 2 * H)
      layers.push({ input, K: width * D, a, o, y: out, dmo })
      y = out
    }
    const c = columnsOf(s)
    const hd = this.#take(N4 * c.total)
    gemm(y, 2 * H, at_('head'), c.total, hd, N4, at_('headBias'))
    return { N, N4, ns, st, inv, gold, nt, nt4, wi, ai, flag, gv, xt, x, dm, layers, y, hd, c, panel, zero, list, longest, A, L }
  }

  /** Arc scores of sentence j of a batch (n tokens from `from`), n·(n+1) floats; the room is used again by the next call. */
  arcScores(b: ReturnType<Network['forward']>, j: number, keep: { HR: number; DR: number; S: number }): number {
    const I = new Int32Array(this.memory.buffer)
    const from = I[(b.st >> 2) + j] as number
    const n = (I[(b.st >> 2) + j + 1] as number) - from
    this.k['arcs']!(
      b.hd + from * b.c.total * 4,
      b.c.total * 4,
      this.shape.A,
      n,
      this.#at(this.p, 'root'),
      this.#at(this.p, 'arcBias'),
      this.#at(this.p, 'distance'),
      keep.HR,
      keep.DR,
      keep.S,
    )
    return n
  }

  roomForArcs(longest: number): { HR: number; DR: number; S: number; GH: number; gs: number } {
    const A = this.shape.A
    return {
      HR: this.#take((longest + 1) * A),
      DR: this.#take((longest + 1) * A),
      S: this.#take((longest + 1) * (longest + 1)),
      GH: this.#take((longest + 1) * A),
      gs: this.#take(longest + 8),
    }
  }

  /** Label scores for the heads at `head` (0 … n); rows of up8(relations). */
  labelScores(b: ReturnType<Network['forward']>, head: number): { r: number; out: number } {
    const { k, shape: s, p } = this
    const r = this.#take(b.N4 * s.L)
    k['labels']!(
      b.hd,
      b.c.total * 4,
      b.c.label * 4,
      s.L,
      head,
      b.st,
      b.ns,
      this.#at(p, 'labelRoot'),
      this.#at(p, 'labelDistance'),
      this.#at(p, 'labelBias'),
      r,
    )
    const R = up8(s.relations)
    const out = this.#take(b.N4 * R)
    k['gemm']!(r, s.L * 4, 4, this.#at(p, 'labels'), R * 4, out, R * 4, b.N4, R, s.L, 0, this.#at(p, 'labelOut'), b.panel)
    return { r, out }
  }

  take(n: number): number {
    return this.#take(n)
  }

  /** Forward and backward over sentences; adds to this worker's gradients. `weight` is 1 / tokens of the whole batch. */
  step(corpus: Corpus, alpha: number, types: Types, sentences: readonly number[], weight: number, options: Options): Loss {
    const b = this.forward(corpus, types, sentences, true, options)
    const { k, shape: s, p, g } = this
    const { E, H, A, L } = s
    const { N, N4, ns, st, gold, hd, c, panel } = b
    const T = c.total * 4
    const I = new Int32Array(this.memory.buffer)
    const at = (name: string): number => this.#at(p, name)
    const gr = (name: string): number => this.#at(g, name)
    const ghd = this.#take(N4 * c.total)
    k['fill']!(ghd, N4 * T)
    const loss: Loss = { tokens: N, arcs: 0, labels: 0, tags: 0, names: 0 }
    // Soft targets of the batch.
    const R = s.relations
    let softLabels = 0
    let softTags = 0
    let softFines = 0
    let softNames = 0
    const arcSoft: number[] = []
    const has = sentences.some((i) => (corpus.softAt[i] as number) >= 0)
    if (has) {
      // A batch has soft targets for all of its sentences or for none.
      softLabels = this.#take((N * R + 3) >> 2)
      softTags = this.#take((N * s.tags + 3) >> 2)
      softFines = this.#take((N * s.fines + 3) >> 2)
      softNames = this.#take((N * s.names + 3) >> 2)
      const U = new Uint8Array(this.memory.buffer)
      let row = 0
      for (const i of sentences) {
        let from = corpus.softAt[i] as number
        const n = (corpus.starts[i + 1] as number) - (corpus.starts[i] as number)
        const a = this.#take((n * (n + 1) + 3) >> 2)
        arcSoft.push(a)
        const copy = (to: number, size: number): void => {
          U.set(corpus.soft.subarray(from, from + size), to)
          from += size
        }
        copy(a, n * (n + 1))
        copy(softLabels + row * R, n * R)
        copy(softTags + row * s.tags, n * s.tags)
        copy(softFines + row * s.fines, n * s.fines)
        copy(softNames + row * s.names, n * s.names)
        row += n
      }
    }
    loss.tags += k['crossAll']!(hd + c.tags * 4, T, ghd + c.tags * 4, T, N, s.tags, gold.tag, softTags, alpha, weight * 0.5)
    k['crossAll']!(hd + c.fines * 4, T, ghd + c.fines * 4, T, N, s.fines, gold.fine, softFines, alpha, weight * 0.5)
    const chain = this.#take(b.longest * 24 + 128)
    for (let j = 0; j < ns; j++) {
      const from = I[(st >> 2) + j] as number
      const n = (I[(st >> 2) + j + 1] as number) - from
      const known = (I[(gold.name >> 2) + from] as number) >= 0
      if (!known && !has) continue
      loss.names += k['crf']!(
        hd + from * T + c.names * 4,
        T,
        ghd + from * T + c.names * 4,
        T,
        n,
        s.names,
        known ? gold.name + from * 4 : 0,
        has ? softNames + from * s.names : 0,
        alpha,
        weight * options.nameWeight,
        at('transition'),
        gr('transition'),
        chain,
      )
    }
    const room = this.roomForArcs(b.longest)
    for (let j = 0; j < ns; j++) {
      const n = this.arcScores(b, j, room)
      const from = I[(st >> 2) + j] as number
      loss.arcs += k['unarcs']!(
        room.S,
        n,
        A,
        gold.head + from * 4,
        has ? (arcSoft[j] as number) : 0,
        alpha,
        weight,
        room.HR,
        room.DR,
        at('arcBias'),
        ghd + from * T,
        T,
        gr('root'),
        gr('arcBias'),
        gr('distance'),
        room.gs,
        room.GH,
      )
    }
    const { r, out } = this.labelScores(b, gold.head)
    const R8 = up8(R)
    const gl = this.#take(N4 * R8)
    k['fill']!(gl, N4 * R8 * 4)
    loss.labels += k['crossAll']!(out, R8 * 4, gl, R8 * 4, N, R, gold.relation, softLabels, alpha, weight)
    k['columnSums']!(gl, N, R8, gr('labelOut'))
    k['gemm']!(r, 4, L * 4, gl, R8 * 4, gr('labels'), R8 * 4, L, R8, N, 1, 0, panel)
    const LT = this.#take(R8 * L)
    k['transpose']!(at('labels'), LT, L, R8)
    const grr = this.#take(N4 * L)
    k['gemm']!(gl, R8 * 4, 4, LT, L * 4, grr, L * 4, N4, L, R8, 0, 0, panel)
    k['reluBack']!(grr, r, N * L)
    k['unlabels']!(grr, ghd, T, c.label * 4, L, gold.head, st, ns, gr('labelRoot'), gr('labelDistance'), gr('labelBias'))
    // Heads.
    const last = b.layers.at(-1) as (typeof b.layers)[number]
    k['columnSums']!(ghd, N, c.total, gr('headBias'))
    k['gemm']!(last.y, 4, 2 * H * 4, ghd, T, gr('head'), T, 2 * H, c.total, N, 1, 0, panel)
    const HT = this.#take(c.total * 2 * H)
    k['transpose']!(at('head'), HT, 2 * H, c.total)
    let gy = this.#take(N4 * 2 * H)
    k['gemm']!(ghd, T, 4, HT, 2 * H * 4, gy, 2 * H * 4, N4, 2 * H, c.total, 0, 0, panel)
    const h = this.#take(2 * H)
    const ga = this.#take(N4 * 4 * H)
    for (let l = s.layers - 1; l >= 0; l--) {
      const { input, K, a, o, dmo } = b.layers[l] as (typeof b.layers)[number]
      k['mulAll']!(gy, dmo, N * 2 * H)
      k['unscan']!(a, o, gy, ga, H, st, ns, b.zero, h)
      k['columnSums']!(ga, N, 4 * H, gr(`b${l}`))
      k['gemm']!(input, 4, K * 4, ga, 4 * H * 4, gr(`W${l}`), 4 * H * 4, K, 4 * H, N, 1, 0, panel)
      const WT = this.#take(4 * H * K)
      k['transpose']!(at(`W${l}`), WT, K, 4 * H)
      const gi = this.#take(N4 * K)
      k['gemm']!(ga, 4 * H * 4, 4, WT, K * 4, gi, K * 4, N4, K, 4 * H, 0, 0, panel)
      if (l > 0) k['scatter']!(gi, gy, 2 * H, s.window, st, ns, 0)
      else {
        gy = this.#take(N4 * E)
        k['fill']!(gy, N4 * E * 4)
        k['scatter']!(gi, gy, E, s.width, st, ns, gr('padding'))
      }
    }
    k['mulAll']!(gy, b.dm, N * E)
    const gt = this.#take(b.nt4 * E)
    k['fill']!(gt, b.nt4 * E * 4)
    k['addRows']!(gy, b.inv, gt, E, N)
    k['tanhBack']!(gt, b.xt, b.nt * E)
    const V = s.vector
    k['gemm']!(b.gv, 4, V * 4, gt, E * 4, gr('vectors'), E * 4, V, E, b.nt, 1, 0, panel)
    k['unembed']!(gt, b.nt, E, gr('words'), b.wi, gr('affixes'), b.ai, FEATURES, gr('typeBias'), gr('none'), b.flag)
    for (let i = 0; i < b.nt; i++) {
      this.touchedWords.add(I[(b.wi >> 2) + i] as number)
      for (let f = 0; f < FEATURES; f++) this.touchedAffixes.add(I[(b.ai >> 2) + i * FEATURES + f] as number)
    }
    return loss
  }
}
