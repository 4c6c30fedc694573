// `node tools/train/label.ts --teachers A,B --raw FILE,… --splitter PACK --refuse DIR --vectors FILE --out FILE`: plain text and trained networks in, what they hold of every word out, as probabilities.

import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { isMainThread, Worker, workerData } from 'node:worker_threads'
import { chainOf, decodeTree } from './decode.ts'
import { buildKernel } from './kernel/build.ts'
import { encode, TypeTable } from './encode.ts'
import { readModel } from './model.ts'
import { type Corpus, type Kernel, Network, parametersOf, type Shape, type Types, up8 } from './network.ts'
import { readRaws } from './prepare.ts'
import type { Sentence } from './treebank.ts'
import { readVectors } from './vectors.ts'

interface Teacher {
  readonly shape: Shape
  readonly trained: Float32Array
  readonly corpus: Corpus
  readonly types: Types
}

interface Task {
  readonly kernel: Uint8Array
  readonly teachers: readonly Teacher[]
  readonly soft: Uint8Array
  readonly softAt: Float64Array
  readonly head: Int32Array
  readonly relation: Int32Array
  readonly rank: number
  readonly workers: number
}

/** Labels every `workers`-th stretch of sentences. */
function label({ kernel, teachers, soft, softAt, head, relation, rank, workers }: Task): void {
  const wasm = new WebAssembly.Module(kernel as Uint8Array<ArrayBuffer>)
  const ROOM = 320 << 20
  const open = teachers.map(({ shape, trained, corpus, types }) => {
    const bytes = trained.byteLength
    const memory = new WebAssembly.Memory({
      initial: Math.ceil((65536 + bytes + ROOM) / 65536),
      maximum: 65536,
      shared: true,
    } as WebAssembly.MemoryDescriptor)
    const instance = new WebAssembly.Instance(wasm, { env: { memory, abort: () => undefined } }).exports as unknown as Kernel
    new Float32Array(memory.buffer, 65536, trained.length).set(trained)
    const room = (65536 + bytes + 63) & ~63
    const network = new Network(shape, instance, memory, 65536, 0, room, 65536 + bytes + ROOM - 64, 1)
    const at = parametersOf(shape).find(({ name }) => name === 'transition')!.at
    return { network, shape, corpus, types, chain: chainOf(trained.subarray(at, at + 64), shape.names), transition: 65536 + at * 4 }
  })
  const first = open[0]!
  const { starts } = first.corpus
  const { relations: R, tags: T, fines: F, names: K } = first.shape
  const share = 1 / open.length
  const count = starts.length - 1
  for (let i = rank * 32; i < count; i += workers * 32) {
    const sentences = Array.from({ length: Math.min(32, count - i) }, (_, j) => i + j)
    const runs = open.map(({ network, corpus, types }) => {
      const b = network.forward(corpus, types, sentences, false, { dropout: 0, wordDropout: 0, alpha: [], nameWeight: 0 })
      return { b, room: network.roomForArcs(b.longest), heads: network.take(b.N4) }
    })
    const from0 = starts[i] as number
    sentences.forEach((s, j) => {
      const from = (starts[s] as number) - from0
      const n = (starts[s + 1] as number) - (starts[s] as number)
      const arcs = new Float64Array(n * (n + 1))
      open.forEach(({ network }, t) => {
        const { b, room } = runs[t]!
        network.arcScores(b, j, room)
        const S = new Float32Array(network.memory.buffer, room.S, n * (n + 1))
        for (let d = 0; d < n; d++) {
          let most = -Infinity
          for (let h = 0; h <= n; h++) most = Math.max(most, S[d * (n + 1) + h] as number)
          let sum = 0
          for (let h = 0; h <= n; h++) sum += Math.exp((S[d * (n + 1) + h] as number) - most)
          for (let h = 0; h <= n; h++)
            arcs[d * (n + 1) + h] = (arcs[d * (n + 1) + h] as number) + (share * Math.exp((S[d * (n + 1) + h] as number) - most)) / sum
        }
      })
      const at = softAt[s] as number
      for (let x = 0; x < arcs.length; x++) soft[at + x] = Math.round((arcs[x] as number) * 255)
      const tree = decodeTree(
        Float32Array.from(arcs, (x) => Math.log(x + 1e-9)),
        n,
      )
      for (let d = 0; d < n; d++) {
        head[from0 + from + d] = tree[d] as number
        for (let t = 0; t < open.length; t++)
          new Int32Array(open[t]!.network.memory.buffer)[(runs[t]!.heads >> 2) + from + d] = tree[d] as number
      }
    })
    const N = runs[0]!.b.N
    const labels = new Float64Array(N * R)
    const tags = new Float64Array(N * T)
    const fines = new Float64Array(N * F)
    const names = new Float64Array(N * K)
    open.forEach(({ network, transition }, t) => {
      const { b, heads } = runs[t]!
      const { out } = network.labelScores(b, heads)
      const view = new Float32Array(network.memory.buffer)
      const add = (target: Float64Array, at: number, stride: number, L: number): void => {
        for (let x = 0; x < N; x++) {
          let most = -Infinity
          for (let y = 0; y < L; y++) most = Math.max(most, view[at + x * stride + y] as number)
          let sum = 0
          for (let y = 0; y < L; y++) sum += Math.exp((view[at + x * stride + y] as number) - most)
          for (let y = 0; y < L; y++)
            target[x * L + y] = (target[x * L + y] as number) + (share * Math.exp((view[at + x * stride + y] as number) - most)) / sum
        }
      }
      add(labels, out >> 2, up8(R), R)
      add(tags, (b.hd >> 2) + b.c.tags, b.c.total, T)
      add(fines, (b.hd >> 2) + b.c.fines, b.c.total, F)
      // Marginals of the names: the gradient of the chain without a target is the marginal itself.
      const zero = network.take(((N + 1) * K + 3) >> 2)
      new Uint8Array(network.memory.buffer).fill(0, zero, zero + (N + 1) * K)
      const gradient = network.take(N * 8)
      const chain = network.take(b.longest * 24 + 128)
      sentences.forEach((s) => {
        const from = (starts[s] as number) - from0
        const n = (starts[s + 1] as number) - (starts[s] as number)
        network.k['crf']!(
          b.hd + (from * b.c.total + b.c.names) * 4,
          b.c.total * 4,
          gradient + from * 32,
          32,
          n,
          K,
          0,
          zero,
          1,
          1,
          transition,
          0,
          chain,
        )
      })
      for (let x = 0; x < N; x++)
        for (let y = 0; y < K; y++) names[x * K + y] = (names[x * K + y] as number) + share * (view[(gradient >> 2) + x * 8 + y] as number)
    })
    sentences.forEach((s) => {
      const from = (starts[s] as number) - from0
      const n = (starts[s + 1] as number) - (starts[s] as number)
      let at = (softAt[s] as number) + n * (n + 1)
      for (const [p, L] of [[labels, R] as const, [tags, T] as const, [fines, F] as const, [names, K] as const])
        for (let x = from * L; x < (from + n) * L; x++) soft[at++] = Math.max(0, Math.min(255, Math.round((p[x] as number) * 255)))
      for (let d = 0; d < n; d++) {
        let best = 0
        for (let y = 1; y < R; y++) if ((labels[(from + d) * R + y] as number) > (labels[(from + d) * R + best] as number)) best = y
        relation[from0 + from + d] = best
      }
    })
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      teachers: { type: 'string' },
      raw: { type: 'string' },
      splitter: { type: 'string' },
      vectors: { type: 'string' },
      kernel: { type: 'string' },
      refuse: { type: 'string' },
      out: { type: 'string' },
      workers: { type: 'string', default: '2' },
      limit: { type: 'string', default: '0' },
    },
  })
  const { sentences: all, refused } = readRaws((values.raw as string).split(','), values.refuse as string, values.splitter as string)
  for (const { input, sentences: n } of refused) process.stdout.write(`${input}: refused ${n} sentences\n`)
  let sentences: readonly Sentence[] = all
  if (Number(values.limit) > 0) sentences = sentences.slice(0, Number(values.limit))
  const vectors = readVectors(values.vectors as string)
  const models = (values.teachers as string).split(',').map((path) => readModel(path))
  const teachers = models.map(({ plan, outputs, words, trained }): Teacher => {
    const table = new TypeTable()
    const corpus = encode(sentences, table, outputs, 1)
    return {
      shape: plan.shape,
      trained,
      corpus,
      types: table.encode(new Map(words.map((w, i) => [w, i + 1])), vectors, plan.shape.buckets),
    }
  })
  const { shape, corpus } = teachers[0]!
  const per = shape.relations + shape.tags + shape.fines + shape.names
  const softAt = new Float64Array(new SharedArrayBuffer(8 * sentences.length))
  let total = 0
  sentences.forEach(({ words }, i) => {
    softAt[i] = total
    total += words.length * (words.length + 1 + per)
  })
  const tokens = corpus.starts.at(-1) as number
  const task = {
    kernel: values.kernel === undefined ? await buildKernel() : new Uint8Array(readFileSync(values.kernel)),
    teachers,
    soft: new Uint8Array(new SharedArrayBuffer(total)),
    softAt,
    head: new Int32Array(new SharedArrayBuffer(tokens * 4)),
    relation: new Int32Array(new SharedArrayBuffer(tokens * 4)),
    workers: Number(values.workers),
  }
  const began = performance.now()
  await Promise.all(
    Array.from(
      { length: task.workers },
      (_, rank) =>
        new Promise((resolve, reject) => {
          new Worker(fileURLToPath(import.meta.url), { workerData: { task: { ...task, rank } } }).on('exit', resolve).on('error', reject)
        }),
    ),
  )
  const text = new TextEncoder().encode(sentences.map(({ words }) => words.map(({ form }) => form).join('\t')).join('\n'))
  const about = new TextEncoder().encode(
    JSON.stringify({ outputs: models[0]!.outputs, text: text.length, tokens, soft: total, sentences: sentences.length }),
  )
  const head = Buffer.alloc(8)
  head.writeUInt32LE(about.length)
  const bytes = (a: Int32Array): Uint8Array => new Uint8Array(a.buffer, a.byteOffset, a.byteLength)
  writeFileSync(values.out as string, Buffer.concat([head, about, text, bytes(task.head), bytes(task.relation), task.soft]))
  process.stdout.write(
    `${sentences.length} sentences, ${tokens} words labelled in ${((performance.now() - began) / 1000).toFixed(0)} s; soft ${createHash('sha256').update(task.soft).digest('hex')}\n`,
  )
}

if (isMainThread) await main()
else label((workerData as { task: Task }).task)
