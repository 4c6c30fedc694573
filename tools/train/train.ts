// `npm run train -- …`: treebanks, names and word vectors by path in, a trained network out; the same run gives the same bytes.

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { buildKernel } from './kernel/build.ts'
import { encode, outputsOf, TypeTable, VARIANTS, wordsOf } from './encode.ts'
import { writeModel } from './model.ts'
import type { Shape } from './network.ts'
import { readTreebanks } from './prepare.ts'
import { type Plan, trainNetwork } from './run.ts'
import { Random } from './random.ts'
import { readSoft } from './soft.ts'
import { namesOf, swapNames } from './swap.ts'
import { readNames, readTreebank } from './treebank.ts'
import { readVectors } from './vectors.ts'

const { values } = parseArgs({
  options: {
    train: { type: 'string' },
    dev: { type: 'string', default: '' },
    /** How often the sentences of each treebank are taken: "1,2" gives the second twice the weight. */
    repeat: { type: 'string', default: '' },
    names: { type: 'string', default: '' },
    vectors: { type: 'string' },
    /** The folder of test and evaluation data: what repeats it is refused. */
    refuse: { type: 'string' },
    kernel: { type: 'string' },
    out: { type: 'string' },
    workers: { type: 'string', default: '2' },
    E: { type: 'string', default: '96' },
    H: { type: 'string', default: '64' },
    A: { type: 'string', default: '64' },
    L: { type: 'string', default: '64' },
    layers: { type: 'string', default: '2' },
    width: { type: 'string', default: '3' },
    window: { type: 'string', default: '3' },
    buckets: { type: 'string', default: '16384' },
    epochs: { type: 'string', default: '12' },
    batch: { type: 'string', default: '1200' },
    rate: { type: 'string', default: '0.002' },
    dropout: { type: 'string', default: '0.3' },
    wordDropout: { type: 'string', default: '0.15' },
    lower: { type: 'string', default: '0.06' },
    upper: { type: 'string', default: '0.06' },
    curly: { type: 'string', default: '0.15' },
    /** Share of sentences whose names are swapped for others, and how many such copies are drawn. */
    swap: { type: 'string', default: '0' },
    copies: { type: 'string', default: '4' },
    seed: { type: 'string', default: '1' },
    averageFrom: { type: 'string', default: '0.5' },
    /** Labelled plain text (tools/train/label.ts), how often it is taken in an epoch. */
    soft: { type: 'string', default: '' },
    softWeight: { type: 'string', default: '1' },
    start: { type: 'string' },
    goldWeight: { type: 'string', default: '1' },
    nameWeight: { type: 'string', default: '1' },
    /** Every n-th sentence lends its names to development; 0: none. */
    hold: { type: 'string', default: '0' },
  },
})
const list = (s: string | undefined): string[] => (s ?? '').split(',').filter((x) => x !== '')
const say = (line: string): void => void process.stdout.write(`${line}\n`)

const { sentences: known, refused } = readTreebanks(list(values.train), values.refuse as string)
for (const { input, documents, sentences } of refused) say(`${input}: refused ${documents.length} documents, ${sentences} sentences`)
const devs = list(values.dev).map((path) => [path.split('/').at(-1)!.replace('.conllu', ''), readTreebank(path)] as const)
for (const path of list(values.names)) {
  const n = readNames(path, [...known, ...devs.flatMap(([, s]) => s)])
  say(`${path.split('/').at(-1)}: names of ${n} sentences`)
}
const hold = Number(values.hold)
if (hold > 0) {
  const held = known.filter((s, i) => s.names !== undefined && i % hold === 0)
  devs.push(['held-names', held.map((s) => ({ ...s }))])
  for (const s of held) delete s.names
}
const outputs = outputsOf(known)
const words = wordsOf(known)
const repeat = list(values.repeat).map(Number)
let from = 0
const train = refused.flatMap(({ kept }, b) => {
  const bank = known.slice(from, (from += kept))
  return Array.from({ length: repeat[b] ?? 1 }, () => bank).flat()
})
const vectors = readVectors(values.vectors as string)
const table = new TypeTable()
const copies = Number(values.swap) > 0 ? Number(values.copies) : 0
const names = namesOf(known)
const random = new Random(Number(values.seed) * 613 + 7)
const swapped = Array.from({ length: copies }, () => train.map((s) => swapNames(s, names, random)))
const corpus = encode(train, table, outputs, VARIANTS, swapped)
const dev = devs.flatMap(([name, sentences]) => [[name, encode(sentences, table, outputs, 1)] as const])
const softs = list(values.soft).map((path) => readSoft(path, table, outputs, VARIANTS))
const types = table.encode(words, vectors, Number(values.buckets))
const shape: Shape = {
  E: Number(values.E),
  H: Number(values.H),
  A: Number(values.A),
  L: Number(values.L),
  layers: Number(values.layers),
  width: Number(values.width),
  window: Number(values.window),
  buckets: Number(values.buckets),
  words: words.size + 1,
  tags: outputs.tags.length,
  fines: outputs.fines.length,
  relations: outputs.relations.length,
  names: outputs.names.length,
  vector: vectors.size,
}
const plan: Plan = {
  shape,
  epochs: Number(values.epochs),
  batch: Number(values.batch),
  rate: Number(values.rate),
  dropout: Number(values.dropout),
  wordDropout: Number(values.wordDropout),
  alpha: [0, ...softs.map(() => 1)],
  nameWeight: Number(values.nameWeight),
  lower: Number(values.lower),
  upper: Number(values.upper),
  curly: Number(values.curly),
  swap: Number(values.swap),
  copies,
  clip: 2,
  averageFrom: Number(values.averageFrom),
  seed: Number(values.seed),
  weights: [Number(values.goldWeight), ...softs.map(() => Number(values.softWeight))],
  sizes: [train.length, ...softs.map(({ sentences }) => sentences)],
}
say(
  `${train.length} sentences, ${train.reduce((n, s) => n + s.words.length, 0)} words, ${words.size} known words, ${table.forms.length} types`,
)
const start = values.start === undefined ? undefined : new Float32Array(readFileSync(values.start).buffer.slice(0))
const trained = trainNetwork(
  values.kernel === undefined ? await buildKernel() : readFileSync(values.kernel),
  plan,
  [corpus, ...softs.map((x) => x.corpus)],
  dev,
  types,
  Number(values.workers),
  say,
  start,
)
if (values.out !== undefined) {
  writeModel(values.out, { plan, outputs, words: [...words.keys()], trained })
  say(`${values.out}.f32 sha256 ${createHash('sha256').update(new Uint8Array(trained.buffer)).digest('hex')}`)
}
process.exit()
