// Bases of chance in, the network's classes, trees and names out: those of a slow reference in 64 bits, whatever the sizes are.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { makeRandom } from '../../bench/corpus.ts'
import { read } from '../../src/index.ts'
import { en } from '../../src/languages/en/index.ts'
import { Name, Relation, Tag } from '../../src/model/parse.ts'
import type { Document as Report } from '../../src/model/record.ts'
import { openBase } from '../../src/text/base.ts'
import { type Network, openNetwork, type Sizes, type Trees } from '../../src/text/network.ts'
import { openPack } from '../../src/text/pack.ts'
import { cutText, parse } from '../../src/text/parse.ts'
import { makeBase, makeNumbers, OUTPUTS, SMALL, writeBase } from './base.ts'
import { score } from './reference.ts'

const WORDS = 'the,of,mayor,said,halvena,bridge,fell,on,friday,that,0,00,.,\',’,"'.split(',')
const FORMS = [
  'The',
  'the',
  'mayor',
  'of',
  'Halvena',
  'HALVENA',
  'said',
  '1,200',
  'über',
  'Київ',
  'co-operation',
  '.',
  '😀',
  'bridges',
  'fell',
  '“',
]

interface Types {
  readonly forms: string[]
  readonly type: Int32Array
  readonly bounds: number[]
}

/** Sentences as a document of word types. */
function documentOf(sentences: readonly (readonly string[])[]): Types {
  const forms = [...new Set(sentences.flat())]
  const number = new Map(forms.map((form, i) => [form, i]))
  const bounds = [0]
  for (const sentence of sentences) bounds.push((bounds.at(-1) as number) + sentence.length)
  return { forms, type: Int32Array.from(sentences.flat(), (form) => number.get(form) as number), bounds }
}

function run(network: Network, { forms, type, bounds }: Types): Trees {
  const n = type.length
  const out = {
    tag: new Uint8Array(n),
    fine: new Uint8Array(n),
    head: new Int32Array(n).fill(-9),
    relation: new Uint8Array(n),
    name: new Uint8Array(n),
  }
  network.parse(forms, type, bounds, out)
  return out
}

function sentencesOf(seed: number, count: number, longest: number): string[][] {
  const chance = makeRandom(seed)
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + chance(longest) }, () =>
      chance(3) === 0 ? `x${chance(500).toString(36)}` : (FORMS[chance(FORMS.length)] as string),
    ),
  )
}

/** Whether the sentence's heads are a tree; tells its root. */
function rootOf(out: Trees, start: number, stop: number): number {
  const roots: number[] = []
  for (let i = start; i < stop; i++) {
    let k = i
    for (let steps = 0; k !== -1; steps++) {
      assert.ok(k >= start && k < stop, `token ${i} hangs outside`)
      assert.ok(steps <= stop - start, `token ${i} hangs on itself`)
      if (out.head[k] === -1) break
      k = out.head[k] as number
    }
    if (out.head[i] === -1) roots.push(i)
    assert.equal(out.relation[i] === Relation.root, out.head[i] === -1)
  }
  assert.equal(roots.length, 1)
  return roots[0] as number
}

/**
 * Holds a network of chance against the reference: every choice is the best one, or within `slack` of it. Gives back the share of equal
 * choices.
 */
function hold(sizes: Sizes, seed: number, strength: number, sentences: readonly string[][], slack: number): number {
  const { tags, fines, names, relations } = OUTPUTS
  const numbers = makeNumbers(WORDS, sizes, seed, strength)
  const out = run(openNetwork(openPack(writeBase(numbers, sizes))), documentOf(sentences))
  const { initial, transition } = numbers
  let start = 0
  let equal = 0
  let all = 0
  const near = (scores: readonly number[], chosen: number, what: string): void => {
    const best = Math.max(...scores)
    assert.ok(best - (scores[chosen] as number) <= slack, `${what}: ${scores[chosen]} is not ${best}`)
    all++
    if (scores[chosen] === best) equal++
  }
  for (const sentence of sentences) {
    const n = sentence.length
    const expected = score(numbers, sizes, OUTPUTS, sentence)
    rootOf(out, start, start + n)
    const chosen: number[] = []
    for (let i = 0; i < n; i++) {
      const h = out.head[start + i] === -1 ? 0 : (out.head[start + i] as number) - start + 1
      chosen.push(h)
      const tag = tags.findIndex((name) => Tag[name as keyof typeof Tag] === out.tag[start + i])
      near(expected.tags[i] as number[], tag, 'tag')
      assert.ok((out.fine[start + i] as number) < fines.length)
      near(expected.fines[i] as number[], out.fine[start + i] as number, 'fine')
      if (h > 0) {
        const scores = expected.labels(i, h)
        scores[relations.indexOf('root')] = -Infinity
        const relation = relations.findIndex(
          (name) => Relation[name.replace(':', '_') as keyof typeof Relation] === out.relation[start + i],
        )
        near(scores, relation, 'relation')
      }
    }
    // Where the best heads are a tree, they are the tree.
    const greedy = expected.arcs.map((row) => row.indexOf(Math.max(...row)))
    const sum = (heads: readonly number[]): number => heads.reduce((t, h, i) => t + ((expected.arcs[i] as number[])[h] as number), 0)
    if (isTree(greedy)) near([sum(greedy), sum(chosen)], 1, 'tree')
    // Names: no allowed sequence scores more.
    const path = Array.from({ length: n }, (_, i) =>
      names.findIndex((name) => Name[name.replace('-', '_') as keyof typeof Name] === out.name[start + i]),
    )
    const worth = path.reduce(
      (t, name, i) =>
        t +
        ((expected.names[i] as number[])[name] as number) +
        ((i === 0 ? initial[name] : transition[(path[i - 1] as number) * names.length + name]) as number),
      0,
    )
    near([viterbi(expected.names, initial, transition), worth], 1, 'names')
    start += n
  }
  return equal / all
}

function isTree(heads: readonly number[]): boolean {
  if (heads.filter((h) => h === 0).length !== 1) return false
  return heads.every((_, i) => {
    let k = i + 1
    for (let steps = 0; k !== 0 && steps <= heads.length; steps++) k = heads[k - 1] as number
    return k === 0
  })
}

/** What the best sequence of names scores. */
function viterbi(scores: readonly (readonly number[])[], initial: ArrayLike<number>, transition: ArrayLike<number>): number {
  let state = (scores[0] as number[]).map((v, j) => v + (initial[j] as number))
  for (const row of scores.slice(1))
    state = row.map((v, j) => v + Math.max(...state.map((s, k) => s + (transition[k * row.length + j] as number))))
  return Math.max(...state)
}

describe('the network', () => {
  const sizes: readonly (readonly [name: string, sizes: Sizes])[] = [
    ['small', SMALL],
    ['five neighbours below, none above', { ...SMALL, width: 5, window: 1 }],
    ['five neighbours below, three above', { ...SMALL, E: 16, H: 32, A: 48, L: 16, width: 5 }],
    ['one layer', { ...SMALL, layers: 1 }],
    ['three layers', { ...SMALL, layers: 3 }],
    ['four layers that see no neighbours', { ...SMALL, layers: 4, window: 1 }],
    ['eight layers', { ...SMALL, layers: 8 }],
    ['of real size', { E: 128, H: 48, A: 64, L: 64, layers: 4, width: 3, window: 3, buckets: 512 }],
  ]
  for (const [name, size] of sizes)
    it(`says what the reference says: ${name}`, () => {
      const share = hold(size, 11, 1, sentencesOf(5, 40, 30), 0.03)
      assert.ok(share > 0.99, `only ${share} of the choices are equal`)
    })
  for (const layers of [2, 3, 4])
    it(`says so when its gates are driven to their ends, ${layers} layers`, () => {
      const share = hold({ ...SMALL, layers }, 12, 8, sentencesOf(6, 40, 30), 3)
      assert.ok(share > 0.97, `only ${share} of the choices are equal`)
    })
  it('says the same of a sentence wherever it stands, and however small its cache is', () => {
    const base = makeBase(WORDS, SMALL, 13)
    const sentences = sentencesOf(7, 30, 40)
    const large = openNetwork(openPack(base))
    const small = openNetwork(openPack(base), 1)
    const together = run(large, documentOf(sentences))
    // Twenty thousand other word types pass through the small cache.
    const others = Array.from({ length: 20 }, (_, k) => Array.from({ length: 1000 }, (_unused, i) => `word${k}x${i}`))
    run(small, documentOf(others))
    run(small, documentOf(others.flat().map((form) => [form])))
    let start = 0
    for (const sentence of sentences) {
      for (const network of [large, small]) {
        const alone = run(network, documentOf([sentence]))
        const part = <T extends Uint8Array | Int32Array>(array: T): number[] => Array.from(array.subarray(start, start + sentence.length))
        assert.deepEqual(Array.from(alone.tag), part(together.tag))
        assert.deepEqual(Array.from(alone.fine), part(together.fine))
        assert.deepEqual(Array.from(alone.name), part(together.name))
        assert.deepEqual(Array.from(alone.relation), part(together.relation))
        assert.deepEqual(
          Array.from(alone.head),
          part(together.head).map((h) => (h === -1 ? -1 : h - start)),
        )
      }
      start += sentence.length
    }
  })
  it('reads a sentence of thousands of tokens in parts under one root', () => {
    const network = openNetwork(openPack(makeBase(WORDS, SMALL, 14)))
    const [long, short] = [sentencesOf(8, 1, 1)[0] as string[], ['The', 'mayor']]
    while (long.length < 3000) long.push(FORMS[long.length % FORMS.length] as string)
    const out = run(network, documentOf([short, long, short]))
    rootOf(out, 0, 2)
    rootOf(out, 2, 2 + long.length)
    rootOf(out, 2 + long.length, 4 + long.length)
  })
  it('reads no token, and sentences without any', () => {
    const network = openNetwork(openPack(makeBase(WORDS, SMALL, 15)))
    run(network, { forms: [], type: new Int32Array(0), bounds: [] })
    run(network, { forms: [], type: new Int32Array(0), bounds: [0] })
    run(network, { forms: [], type: new Int32Array(0), bounds: [0, 0, 0] })
    const out = run(network, { forms: ['The', ''], type: Int32Array.of(0, 1, 0), bounds: [0, 0, 2, 2, 3] })
    rootOf(out, 0, 2)
    rootOf(out, 2, 3)
  })
  it('refuses a base whose sizes its kernel cannot run', () => {
    const bytes = makeBase(WORDS, SMALL, 16)
    const text = new TextDecoder('latin1').decode(bytes)
    for (const [from, to] of [
      ['"width":3', '"width":4'],
      ['"E":32', '"E":33'],
      ['"H":16', '"H":32'],
      ['"layer.1.scale"', '"layer.1.scalf"'],
    ] as const) {
      const broken = bytes.slice()
      const at = text.indexOf(from)
      assert.ok(at > 0)
      for (let i = 0; i < to.length; i++) broken[at + i] = to.charCodeAt(i)
      assert.throws(() => openNetwork(openPack(broken)), { code: 'pack.broken' })
    }
  })
})

describe('parse with a base', () => {
  const document = (text: string): Report => ({
    id: 'd_',
    text,
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
    language: 'en',
    format: 'text',
    credits: [],
  })
  it('fills classes, trees and names, and leaves tokens and sentences as they are', () => {
    const base = makeBase(WORDS, SMALL, 17)
    const report = document('The mayor of Halvena said on Friday that the bridge fell. “We heard it,” she added.')
    const parsed = parse(report, en, base)
    const cut = cutText(report, en, openBase(base).splitter)
    assert.deepEqual(parsed.sentences, cut.sentences)
    assert.deepEqual(parsed.quotes, cut.quotes)
    assert.deepEqual([...parsed.tokens.start], Array.from(cut.starts.items.subarray(0, cut.starts.length)))
    assert.deepEqual(parsed.fines, openPack(base).header.fines)
    for (const { first, last } of parsed.sentences) rootOf(parsed.tokens, first, last)
    // Opened once: a second report of the same words finds them known, and gets the same trees.
    assert.deepEqual(parse(report, en, base).tokens.head, parsed.tokens.head)
  })
  it('reads a whole report through read()', () => {
    const base = makeBase(WORDS, SMALL, 18)
    const record = read('The mayor of Halvena said on Friday that the bridge fell.', { languages: [en], bases: { en: base } })
    assert.equal(record.document.language, 'en')
  })
})
