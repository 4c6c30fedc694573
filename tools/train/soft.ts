// A file of labels (tools/train/label.ts) in, a corpus with soft targets out.

import { readFileSync } from 'node:fs'
import type { Outputs } from '../../src/text/pack.ts'
import { encode, type TypeTable } from './encode.ts'
import type { Corpus } from './network.ts'
import type { Sentence } from './treebank.ts'

/** Reads labelled sentences into `variants` copies that share their targets. Throws when the labels are of other outputs. */
export function readSoft(path: string, table: TypeTable, outputs: Outputs, variants: number): { corpus: Corpus; sentences: number } {
  const file = readFileSync(path)
  const length = file.readUInt32LE(0)
  const about = JSON.parse(file.subarray(8, 8 + length).toString()) as {
    outputs: Outputs
    text: number
    tokens: number
    soft: number
    sentences: number
  }
  if (JSON.stringify(about.outputs) !== JSON.stringify(outputs)) throw new Error(`${path} was labelled with other outputs`)
  let at = 8 + length
  const take = (size: number): Buffer => file.subarray(at, (at += size))
  const lines = take(about.text).toString().split('\n')
  const copy = (size: number): Int32Array => new Int32Array(new Uint8Array(take(size * 4)).buffer)
  const head = copy(about.tokens)
  const relation = copy(about.tokens)
  const soft = new Uint8Array(new SharedArrayBuffer(about.soft))
  soft.set(take(about.soft))
  // Marks of direction are unknown in plain text: words are dressed as they stand.
  const sentences = lines.map((line): Sentence => ({
    id: '',
    text: '',
    document: '',
    paragraph: false,
    ranges: [],
    words: line
      .split('\t')
      .map((form) => ({ form, lemma: '', upos: '', xpos: '', feats: '', head: 0, relation: 'dep', misc: '', space: true })),
  }))
  const corpus = encode(sentences, table, outputs, variants)
  for (let v = 0; v < variants; v++) {
    corpus.head.set(head, v * about.tokens)
    corpus.relation.set(relation, v * about.tokens)
  }
  const per = outputs.relations.length + outputs.tags.length + outputs.fines.length + outputs.names.length
  let from = 0
  sentences.forEach(({ words }, i) => {
    for (let v = 0; v < variants; v++) corpus.softAt[v * sentences.length + i] = from
    from += words.length * (words.length + 1 + per)
  })
  return { corpus: { ...corpus, soft }, sentences: sentences.length }
}
