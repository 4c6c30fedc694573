// A corpus and options in, trained parameters out: workers that share one memory and each take half of every batch.

import { fileURLToPath } from 'node:url'
import { isMainThread, Worker, workerData } from 'node:worker_threads'
import { chainOf, decodeNames, decodeTree, spansOf } from './decode.ts'
import { RELATIONS, VARIANTS } from './encode.ts'
import { Random } from './random.ts'
import { type Corpus, type Kernel, Network, type Options, parametersOf, type Shape, type Types, up8 } from './network.ts'

/** How to train. */
export interface Plan extends Options {
  readonly shape: Shape
  readonly epochs: number
  /** Tokens of a batch. */
  readonly batch: number
  readonly rate: number
  readonly seed: number
  /** Share of sentences that are read in small letters, in capitals, with curly marks. */
  readonly lower: number
  readonly upper: number
  readonly curly: number
  /** Share of sentences of the first corpus whose names are swapped, and how many copies of it stand behind the others. */
  readonly swap: number
  readonly copies: number
  readonly clip: number
  /** From which share of the run on parameters are averaged. */
  readonly averageFrom: number
  /** Corpora are mixed by these weights: how often a sentence of corpus c is taken in an epoch. */
  readonly weights: readonly number[]
  /** Sentences of each training corpus (each stands VARIANTS times in it). */
  readonly sizes: readonly number[]
}

interface Data {
  readonly plan: Plan
  readonly wasm: WebAssembly.Module
  readonly memory: WebAssembly.Memory
  readonly train: readonly Corpus[]
  readonly dev: readonly (readonly [string, Corpus])[]
  readonly types: Types
  readonly workers: number
  readonly layout: Layout
  /** Barrier: count, generation. */
  readonly barrier: Int32Array
  readonly sums: Float64Array
  readonly touched: readonly Uint8Array[]
  readonly start?: Float32Array
}

interface Layout {
  readonly count: number
  readonly p: number
  readonly m: number
  readonly v: number
  readonly average: number
  readonly gradients: readonly number[]
  readonly rooms: readonly number[]
  readonly ends: readonly number[]
  readonly pages: number
}

function layOut(shape: Shape, workers: number, room: number): Layout {
  const list = parametersOf(shape)
  const lastOne = list.at(-1)!
  const count = lastOne.at + up8(lastOne.rows * lastOne.columns)
  let at = 1 << 16
  const take = (bytes: number): number => {
    const from = at
    at = (at + bytes + 63) & ~63
    return from
  }
  const p = take(count * 4)
  const m = take(count * 4)
  const v = take(count * 4)
  const average = take(count * 4)
  const gradients = Array.from({ length: workers }, () => take(count * 4))
  const rooms = Array.from({ length: workers }, () => take(room))
  return { count, p, m, v, average, gradients, rooms, ends: rooms.map((x) => x + room), pages: Math.ceil(at / 65536) }
}

/** Trained parameters by name, averaged. */
export type Trained = Float32Array

/** Trains; `report` gets lines for a person. `start` continues from parameters. With `plan.epochs` 0 it evaluates only. */
export function trainNetwork(
  wasmBytes: Uint8Array,
  plan: Plan,
  train: readonly Corpus[],
  dev: readonly (readonly [string, Corpus])[],
  types: Types,
  workers: number,
  report: (line: string) => void,
  start?: Float32Array,
): Trained {
  const room =
    plan.batch * 8 * 4 * (3 * plan.shape.E + (plan.shape.layers + 1) * (plan.shape.window * 2 + 24) * plan.shape.H + 4 * plan.shape.A) +
    (96 << 20)
  const layout = layOut(plan.shape, workers, Math.min(room, 600 << 20))
  const memory = new WebAssembly.Memory({ initial: layout.pages, maximum: 65536, shared: true } as WebAssembly.MemoryDescriptor)
  const wasm = new WebAssembly.Module(wasmBytes as Uint8Array<ArrayBuffer>)
  const P = new Float32Array(memory.buffer, layout.p, layout.count)
  if (start !== undefined) P.set(start)
  else {
    const random = new Random(plan.seed * 7919 + 17)
    for (const { name, at, rows, columns, spread } of parametersOf(plan.shape)) {
      for (let i = 0; i < rows * columns; i++) P[at + i] = spread === 0 ? 0 : random.normal() * spread
      if (/^b\d+$/.test(name)) P.fill(-0.5, at, at + 2 * plan.shape.H)
      if (name === 'words') P.fill(0, at, at + columns)
    }
  }
  const rows = plan.shape.words + plan.shape.buckets
  const data: Data = {
    plan,
    wasm,
    memory,
    train,
    dev,
    types,
    workers,
    layout,
    barrier: new Int32Array(new SharedArrayBuffer(8)),
    sums: new Float64Array(new SharedArrayBuffer(8 * workers * 16)),
    touched: Array.from({ length: workers }, () => new Uint8Array(new SharedArrayBuffer(rows))),
  }
  for (let rank = 1; rank < workers; rank++) new Worker(fileURLToPath(import.meta.url), { workerData: { data, rank } })
  work(data, 0, report)
  return new Float32Array(memory.buffer, layout.average, layout.count).slice()
}

function work(data: Data, rank: number, report: (line: string) => void): void {
  const { plan, layout, workers, sums } = data
  const { shape } = plan
  const kernel = new WebAssembly.Instance(data.wasm, { env: { memory: data.memory, abort: () => undefined } }).exports as unknown as Kernel
  const network = new Network(
    shape,
    kernel,
    data.memory,
    layout.p,
    layout.gradients[rank] as number,
    layout.rooms[rank] as number,
    layout.ends[rank] as number,
    plan.seed * 31 + rank * 977 + 5,
  )
  const wait = (): void => {
    const { barrier } = data
    const generation = Atomics.load(barrier, 1)
    if (Atomics.add(barrier, 0, 1) === workers - 1) {
      Atomics.store(barrier, 0, 0)
      Atomics.add(barrier, 1, 1)
      Atomics.notify(barrier, 1)
    } else while (Atomics.load(barrier, 1) === generation) Atomics.wait(barrier, 1, generation)
  }
  const random = new Random(plan.seed)
  const list = network.parameters
  const [words, affixes] = [list[0]!, list[1]!]
  const denseFrom = list[2]!.at
  const half = (((layout.count - denseFrom) / workers) & ~7) >>> 0
  const myFrom = denseFrom + rank * half
  const myTo = rank === workers - 1 ? layout.count : myFrom + half
  const g = layout.gradients
  const second = workers > 1 ? (g[1] as number) : 0
  const mine = data.touched[rank] as Uint8Array
  let step = 0
  let beta2 = 1
  let averaged = 0
  const began = performance.now()
  // Every worker draws the same batches.
  const epochBatches = (): [number, number][][] => {
    const all: [number, number][] = []
    plan.sizes.forEach((n, c) => {
      const weight = plan.weights[c] as number
      for (let i = 0; i < n; i++) {
        let times = Math.floor(weight)
        if (random.share() < weight - times) times++
        for (let k = 0; k < times; k++) {
          const r = random.share()
          const dressed = plan.lower + plan.upper + plan.curly
          const swapped = c === 0 && plan.copies > 0 && r >= dressed && r < dressed + plan.swap
          const variant = swapped
            ? VARIANTS + Math.floor(random.share() * plan.copies)
            : r < plan.lower
              ? 1
              : r < plan.lower + plan.upper
                ? 2
                : r < dressed
                  ? 3
                  : 0
          all.push([c, i + variant * n])
        }
      }
    })
    random.shuffle(all)
    const out: [number, number][][] = []
    // A batch holds sentences of one corpus.
    const open: [number, number][][] = plan.sizes.map(() => [])
    const size = plan.sizes.map(() => 0)
    for (const item of all) {
      const [c, i] = item
      const starts = data.train[c]!.starts
      const n = (starts[i + 1] as number) - (starts[i] as number)
      if (n > 250) continue
      open[c]!.push(item)
      size[c] = (size[c] as number) + n
      if ((size[c] as number) >= plan.batch) {
        out.push(open[c] as [number, number][])
        open[c] = []
        size[c] = 0
      }
    }
    for (const rest of open) if (rest.length > 8) out.push(rest)
    return random.shuffle(out)
  }
  for (let epoch = 0; epoch < plan.epochs; epoch++) {
    const batches = epochBatches()
    const loss = { tokens: 0, arcs: 0, labels: 0, tags: 0, names: 0 }
    batches.forEach((batch, b) => {
      const done = (epoch + b / batches.length) / plan.epochs
      const corpus = data.train[batch[0]![0]] as Corpus
      // The longest go to the workers in turn, so that their shares are alike.
      const length = (i: number): number => (corpus.starts[i + 1] as number) - (corpus.starts[i] as number)
      const order = batch.map(([, i]) => i).toSorted((x, y) => length(y) - length(x) || x - y)
      let tokens = 0
      for (const i of order) tokens += length(i)
      const share = order.filter((_, j) => ((j >> 1) % 2 === 0 ? j % workers === rank : (j + 1) % workers === rank))
      if (share.length > 0) {
        const l = network.step(corpus, plan.alpha[batch[0]![0]] as number, data.types, share, 1 / tokens, plan)
        loss.tokens += l.tokens
        loss.arcs += l.arcs
        loss.labels += l.labels
        loss.tags += l.tags
        loss.names += l.names
      }
      for (const r of network.touchedWords) mine[r] = 1
      for (const r of network.touchedAffixes) mine[shape.words + r] = 1
      wait()
      // Norm of the gradient, each worker its part.
      let sum = kernel['sumSquares2']!((g[0] as number) + myFrom * 4, second ? second + myFrom * 4 : 0, myTo - myFrom)
      const rows: number[] = []
      for (let r = rank; r < shape.words + shape.buckets; r += workers) if (data.touched.some((x) => x[r] === 1)) rows.push(r)
      const rowAt = (r: number): number =>
        (r < shape.words ? words.at + r * words.columns : affixes.at + (r - shape.words) * affixes.columns) * 4
      for (const r of rows) {
        const at = rowAt(r)
        sum += kernel['sumSquares2']!((g[0] as number) + at, second ? second + at : 0, shape.E)
      }
      sums[rank] = sum
      wait()
      let norm = 0
      for (let w = 0; w < workers; w++) norm += sums[w] as number
      norm = Math.sqrt(norm)
      const scale = Math.min(1, plan.clip / (norm + 1e-9))
      step++
      beta2 *= 0.99
      const rate = plan.rate * Math.max(0.02, 1 - done) * Math.min(1, step / 200 + 0.02)
      const c2 = 1 / (1 - beta2)
      const adam = (at: number, n: number, decay: number): void => {
        kernel['adam']!(
          layout.p + at,
          (g[0] as number) + at,
          second ? second + at : 0,
          layout.m + at,
          layout.v + at,
          n,
          scale,
          rate,
          c2,
          0.9,
          0.99,
          decay,
        )
      }
      for (const r of rows) adam(rowAt(r), shape.E, 0)
      adam(myFrom * 4, myTo - myFrom, 0)
      for (const r of network.touchedWords) mine[r] = 0
      for (const r of network.touchedAffixes) mine[shape.words + r] = 0
      network.touchedWords.clear()
      network.touchedAffixes.clear()
      wait()
      if (done >= plan.averageFrom && b % 4 === 0) {
        averaged++
        const part = ((layout.count / workers) & ~7) >>> 0
        const from = rank * part
        const n = rank === workers - 1 ? layout.count - from : part
        kernel['average']!(layout.average + from * 4, layout.p + from * 4, n, 1 / averaged)
        wait()
      }
      if (rank === 0 && b % 100 === 0 && process.env['VERBOSE'])
        report(
          `  ${epoch} ${b}/${batches.length} loss ${((loss.arcs + loss.labels) / Math.max(1, loss.tokens)).toFixed(3)} ${((performance.now() - began) / 1000).toFixed(0)} s`,
        )
    })
    if (epoch === plan.epochs - 1 || (epoch + 1) % 3 === 0) {
      const last = epoch === plan.epochs - 1
      const scores = evaluate(data, network, rank, last ? layout.average : layout.p, wait)
      if (rank === 0)
        report(
          `epoch ${epoch + 1} of ${plan.epochs}${last ? ' (average)' : ''}: arcs ${(loss.arcs / loss.tokens).toFixed(3)} labels ${(loss.labels / loss.tokens).toFixed(3)} ${((performance.now() - began) / 1000).toFixed(0)} s | ${scores}`,
        )
    }
  }
  if (plan.epochs === 0) {
    if (rank === 0) new Uint8Array(data.memory.buffer).copyWithin(layout.average, layout.p, layout.p + layout.count * 4)
    wait()
    const scores = evaluate(data, network, rank, layout.p, wait)
    if (rank === 0) report(scores)
  }
}

/** Scores every dev corpus, each worker half of it; a line for a person. */
function evaluate(data: Data, trained: Network, rank: number, at: number, wait: () => void): string {
  const { plan, layout, workers, sums } = data
  const network = new Network(plan.shape, trained.k, data.memory, at, 0, layout.rooms[rank] as number, layout.ends[rank] as number, 1)
  const relations = plan.shape.relations
  const main = RELATIONS.map((x) => RELATIONS.indexOf(x.split(':')[0] as string))
  const transition = chainOf(new Float32Array(data.memory.buffer, at + network.by.get('transition')!.at * 4, 64), plan.shape.names)
  const lines: string[] = []
  for (const [name, corpus] of data.dev) {
    const c = { tokens: 0, tags: 0, fines: 0, heads: 0, labelled: 0, gold: 0, found: 0, right: 0 }
    const n = corpus.starts.length - 1
    for (let i = rank * 64; i < n; i += workers * 64) {
      const sentences = Array.from({ length: Math.min(64, n - i) }, (_, j) => i + j)
      const b = network.forward(corpus, data.types, sentences, false, plan)
      const room = network.roomForArcs(b.longest)
      const buffer = data.memory.buffer
      const I = new Int32Array(buffer)
      const F = new Float32Array(buffer)
      const heads = network.take(b.N4)
      const arg = (at: number, size: number): number => {
        let best = 0
        for (let j = 1; j < size; j++) if ((F[at + j] as number) > (F[at + best] as number)) best = j
        return best
      }
      sentences.forEach((_, j) => {
        const size = network.arcScores(b, j, room)
        const from = I[(b.st >> 2) + j] as number
        const tree = decodeTree(F.subarray(room.S >> 2, (room.S >> 2) + size * (size + 1)), size)
        I.set(tree, (heads >> 2) + from)
        const golds = I.subarray((b.gold.name >> 2) + from, (b.gold.name >> 2) + from + size)
        if ((golds[0] as number) >= 0) {
          const names = decodeNames(F, (b.hd >> 2) + from * b.c.total + b.c.names, b.c.total, size, plan.shape.names, transition)
          const gold = new Set(spansOf(golds, 0, size))
          const found = spansOf(names, 0, size)
          c.gold += gold.size
          c.found += found.length
          for (const x of found) if (gold.has(x)) c.right++
        }
      })
      const { out } = network.labelScores(b, heads)
      const R8 = up8(relations)
      for (let t = 0; t < b.N; t++) {
        c.tokens++
        if (arg((b.hd >> 2) + t * b.c.total + b.c.tags, plan.shape.tags) === I[(b.gold.tag >> 2) + t]) c.tags++
        if (arg((b.hd >> 2) + t * b.c.total + b.c.fines, plan.shape.fines) === I[(b.gold.fine >> 2) + t]) c.fines++
        if (I[(heads >> 2) + t] === I[(b.gold.head >> 2) + t]) {
          c.heads++
          if (main[arg((out >> 2) + t * R8, relations)] === main[I[(b.gold.relation >> 2) + t] as number]) c.labelled++
        }
      }
    }
    sums.set(Object.values(c), rank * 8)
    wait()
    const s = [0, 0, 0, 0, 0, 0, 0, 0]
    for (let w = 0; w < workers; w++) for (let j = 0; j < 8; j++) s[j] = (s[j] as number) + (sums[w * 8 + j] as number)
    wait()
    const percent = (x: number, y: number): string => ((100 * x) / Math.max(1, y)).toFixed(2)
    lines.push(
      `${name} UPOS ${percent(s[1]!, s[0]!)} XPOS ${percent(s[2]!, s[0]!)} UAS ${percent(s[3]!, s[0]!)} LAS ${percent(s[4]!, s[0]!)}${s[5]! > 0 ? ` names ${percent(2 * s[7]!, s[5]! + s[6]!)}` : ''}`,
    )
  }
  return lines.join(' | ')
}

if (!isMainThread && (workerData as { data?: Data } | null)?.data !== undefined) {
  const { data, rank } = workerData as { data: Data; rank: number }
  work(data, rank, () => undefined)
}
