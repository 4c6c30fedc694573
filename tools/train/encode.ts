// Sentences of treebanks in, the numbers that the network is trained on out, with copies in other letters and marks.

import { FEATURES, featuresOf, wordOf } from '../../src/text/features.ts'
import type { Outputs } from '../../src/text/pack.ts'
import { Name, Relation, Tag } from '../../src/model/parse.ts'
import type { Corpus, Types } from './network.ts'
import type { Sentence } from './treebank.ts'
import type { Vectors } from './vectors.ts'

/** The copies of a sentence: as printed, small letters, capitals, curly quotation marks and long dashes. */
export const VARIANTS = 4

export const RELATIONS = Object.keys(Relation).map((x) => x.replaceAll('_', ':'))

/** The outputs that a treebank asks for; relations are those of the model. */
export function outputsOf(sentences: readonly Sentence[]): Outputs {
  const count = new Map<string, number>()
  for (const { words } of sentences) for (const { xpos } of words) count.set(xpos, (count.get(xpos) ?? 0) + 1)
  const fines = [...count].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([x]) => x)
  return { tags: Object.keys(Tag), fines, relations: RELATIONS, names: Object.keys(Name).map((x) => x.replace('_', '-')) }
}

/** The vocabulary: words that are seen twice or more, from 1; 0 is the unknown word. */
export function wordsOf(sentences: readonly Sentence[], least = 2): Map<string, number> {
  const count = new Map<string, number>()
  for (const { words } of sentences)
    for (const { form } of words) {
      const word = wordOf(form)
      count.set(word, (count.get(word) ?? 0) + 1)
    }
  const index = new Map<string, number>()
  for (const [word, n] of count) if (n >= least) index.set(word, index.size + 1)
  return index
}

const shared = (bytes: number): SharedArrayBuffer => new SharedArrayBuffer(bytes)

/** A table of word types that grows while corpora are encoded. */
export class TypeTable {
  readonly index = new Map<string, number>()
  readonly forms: string[] = []
  typeOf(form: string): number {
    let type = this.index.get(form)
    if (type === undefined) {
      type = this.forms.length
      this.index.set(form, type)
      this.forms.push(form)
    }
    return type
  }

  /** Rows of all types so far. */
  encode(words: ReadonlyMap<string, number>, vectors: Vectors, buckets: number): Types {
    const n = this.forms.length
    const word = new Int32Array(shared(n * 4))
    const vector = new Int32Array(shared(n * 4)).fill(-1)
    const features = new Int32Array(shared(n * FEATURES * 4))
    const rows = new Map<string, number>()
    vectors.words.forEach((w, i) => {
      const key = wordOf(w)
      if (!rows.has(key)) rows.set(key, i)
    })
    const used = new Map<number, number>()
    this.forms.forEach((form, i) => {
      const key = wordOf(form)
      word[i] = words.get(key) ?? 0
      const row = rows.get(key)
      if (row !== undefined) {
        if (!used.has(row)) used.set(row, used.size)
        vector[i] = used.get(row) as number
      }
      featuresOf(form, key, buckets, features, i * FEATURES)
    })
    const numbers = new Float32Array(shared(Math.max(4, used.size * vectors.size * 4)))
    for (const [from, to] of used) numbers.set(vectors.numbers.subarray(from * vectors.size, (from + 1) * vectors.size), to * vectors.size)
    return { word, vector, features, vectors: numbers }
  }
}

const CURLY: { readonly [xpos: string]: string } = { '``': '“', "''": '”' }

/** A form in another dress: 0 as it is, 1 small letters, 2 capitals, 3 curly marks and long dashes. */
export function dress(form: string, xpos: string, variant: number): string {
  if (variant === 1) return form.toLowerCase()
  if (variant === 2) return form.toUpperCase()
  if (variant === 3) {
    if (form === '"') return CURLY[xpos] ?? form
    if (form === '--') return '—'
    return form.replaceAll("'", '’')
  }
  return form
}

/** Encodes sentences in `variants` copies, one after the other: sentence i of copy v is i + v · length; `more` are further copies of the same lengths. */
export function encode(
  sentences: readonly Sentence[],
  table: TypeTable,
  outputs: Outputs,
  variants: number,
  more: readonly (readonly Sentence[])[] = [],
): Corpus {
  const tags = new Map(outputs.tags.map((x, i) => [x, i]))
  const fines = new Map(outputs.fines.map((x, i) => [x, i]))
  const relations = new Map(outputs.relations.map((x, i) => [x, i]))
  const names = new Map(outputs.names.map((x, i) => [x, i]))
  const copies = [...Array.from({ length: variants }, () => sentences), ...more]
  const n = sentences.reduce((sum, { words }) => sum + words.length, 0) * copies.length
  const make = (): Int32Array => new Int32Array(shared(n * 4))
  const starts = new Int32Array(shared((sentences.length * copies.length + 1) * 4))
  const [type, tag, fine, head, relation, name] = [make(), make(), make(), make(), make(), make()]
  let at = 0
  copies.forEach((copy, v) =>
    copy.forEach((sentence, s) => {
      starts[v * sentences.length + s] = at
      sentence.words.forEach((w, i) => {
        type[at] = table.typeOf(dress(w.form, w.xpos, v < variants ? v : 0))
        tag[at] = tags.get(w.upos) ?? 0
        fine[at] = fines.get(w.xpos) ?? 0
        head[at] = w.head
        relation[at] = relations.get(w.relation) ?? relations.get(w.relation.split(':')[0] as string) ?? 0
        name[at] = sentence.names === undefined ? -1 : (names.get(sentence.names[i] as string) ?? 0)
        at++
      })
    }),
  )
  starts[sentences.length * copies.length] = at
  const softAt = new Float64Array(shared(sentences.length * copies.length * 8)).fill(-1)
  return { starts, type, tag, fine, head, relation, name, softAt, soft: new Uint8Array(shared(4)) }
}
