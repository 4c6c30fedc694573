// A treebank of sentences made from a few words in, a trained network out: it learns their trees, and the same run gives the same bytes.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { encode, outputsOf, TypeTable, VARIANTS, wordsOf } from '../../tools/train/encode.ts'
import { buildKernel } from '../../tools/train/kernel/build.ts'
import { Random } from '../../tools/train/random.ts'
import { type Plan, trainNetwork } from '../../tools/train/run.ts'
import type { Sentence, Word } from '../../tools/train/treebank.ts'

type Row = readonly [form: string, upos: string, xpos: string, head: number, relation: string, name?: string]

const NOUNS = ['mayor', 'river', 'bridge', 'army', 'doctor', 'ministry', 'road', 'harbour']
const VERBS = ['closed', 'saw', 'left', 'praised', 'crossed', 'rebuilt']
const PEOPLE = ['Lanska', 'Kerrov', 'Orsek', 'Tesna']

function sentence(random: Random, i: number): Sentence {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random.share() * list.length)] as T
  const person = random.share() < 0.5
  const rows: Row[] = person
    ? [[pick(PEOPLE), 'PROPN', 'NNP', 2, 'nsubj', 'B-PER']]
    : [
        ['The', 'DET', 'DT', 2, 'det'],
        [pick(NOUNS), 'NOUN', 'NN', 3, 'nsubj'],
      ]
  const verb = rows.length + 1
  rows.push([pick(VERBS), 'VERB', 'VBD', 0, 'root'], ['the', 'DET', 'DT', verb + 2, 'det'], [pick(NOUNS), 'NOUN', 'NN', verb, 'obj'])
  if (random.share() < 0.5)
    rows.push(['near', 'ADP', 'IN', verb + 5, 'case'], ['the', 'DET', 'DT', verb + 5, 'det'], [pick(NOUNS), 'NOUN', 'NN', verb, 'obl'])
  rows.push(['.', 'PUNCT', '.', verb, 'punct'])
  const words = rows.map(([form, upos, xpos, head, relation]): Word => ({
    form,
    lemma: form,
    upos,
    xpos,
    feats: '_',
    head,
    relation,
    misc: '_',
    space: true,
  }))
  const names = rows.map((row) => row[5] ?? 'O')
  return { id: `s${i}`, text: '', document: 'd', paragraph: false, words, ranges: [], names }
}

function train(kernel: Uint8Array): { bytes: Buffer; said: string[] } {
  const random = new Random(5)
  const all = Array.from({ length: 260 }, (_, i) => sentence(random, i))
  const [learned, kept] = [all.slice(0, 200), all.slice(200)]
  const outputs = outputsOf(all)
  const words = wordsOf(learned)
  const table = new TypeTable()
  const corpus = encode(learned, table, outputs, VARIANTS)
  const dev = encode(kept, table, outputs, 1)
  const vectors = { size: 8, words: ['river', 'road'], numbers: new Float32Array(16).fill(0.25) }
  const types = table.encode(words, vectors, 256)
  const plan: Plan = {
    shape: {
      E: 16,
      H: 16,
      A: 16,
      L: 16,
      layers: 3,
      width: 3,
      window: 3,
      buckets: 256,
      words: words.size + 1,
      tags: outputs.tags.length,
      fines: outputs.fines.length,
      relations: outputs.relations.length,
      names: outputs.names.length,
      vector: 8,
    },
    epochs: 12,
    batch: 60,
    rate: 0.01,
    swap: 0,
    copies: 0,
    dropout: 0.1,
    wordDropout: 0.1,
    alpha: [0],
    nameWeight: 1,
    lower: 0.1,
    upper: 0.1,
    curly: 0.1,
    clip: 2,
    averageFrom: 0.7,
    seed: 3,
    weights: [1],
    sizes: [learned.length],
  }
  const said: string[] = []
  const trained = trainNetwork(kernel, plan, [corpus], [['kept', dev]], types, 2, (line) => said.push(line))
  return { bytes: Buffer.from(trained.buffer), said }
}

describe('the trainer', () => {
  it('learns trees, word classes and names, and gives the same bytes twice', async () => {
    const kernel = await buildKernel()
    const first = train(kernel)
    const last = first.said.at(-1) as string
    const score = (name: string): number => Number(new RegExp(`${name} ([0-9.]+)`).exec(last)?.[1])
    assert.ok(score('UPOS') > 99, last)
    assert.ok(score('LAS') > 97, last)
    assert.ok(score('names') > 97, last)
    assert.ok(train(kernel).bytes.equals(first.bytes))
  })
})
