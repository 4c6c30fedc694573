// Treebanks in, how well `sayso parse` tells their words, sentences, classes, lemmas and trees out: from given words and from raw text.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readTreebank, type Sentence, type Word } from '../train/treebank.ts'
import { type Cased, recase } from './cased.ts'
import type { Bench, Miss, Row } from './row.ts'

/** The suite of trees. */
export const trees = { name: 'trees', title: 'Words, sentences and trees', scorer: 'score_ud.py' } as const

interface Bank {
  readonly name: string
  readonly paths: readonly string[]
  /** Figures to beat by measure. */
  readonly beat: { readonly [measure: string]: readonly string[] }
}

const banks: readonly Bank[] = [
  {
    name: 'EWT test',
    paths: ['ud/ewt-test.conllu'],
    beat: {
      'given words, UPOS': ['UDPipe 1 94.4'],
      'given words, UAS': ['UDPipe 1 84.4'],
      'given words, LAS': ['UDPipe 1 81.1'],
      'raw text, LAS': ['UDPipe 1 77.0'],
    },
  },
  { name: 'GUM news, interview', paths: ['ud/gum-newsint-dev.conllu', 'ud/gum-newsint-test.conllu'], beat: {} },
  { name: 'PUD', paths: ['ud/en-pud.conllu'], beat: {} },
]

interface Scores {
  readonly [measure: string]: number
}

/** Scores the treebanks as they are written, in capitals and in small letters. Misses are counted on given words as they are written. */
export function scoreTrees(bench: Bench): { rows: Row[]; misses: Miss[] } {
  const rows: Row[] = []
  const misses: Miss[] = []
  for (const { name, paths, beat } of banks) {
    const files = paths.map((path) => join(bench.data, path))
    for (const file of files) if (!existsSync(file)) bench.wrong(`no such data: ${file}`)
    const whole = files.map((file) => readFileSync(file, 'utf8')).join('')
    for (const cased of ['as written', 'in capitals', 'in small letters'] as const) {
      const { gold, given, words, raw } = scoreBank(bench, name, whole, cased)
      const system = readTreebank(given)
      const own = readTreebank(gold)
      const row = (measure: string, ours: number): void =>
        void rows.push({ set: name, count: own.length, unit: 'sentences', measure, ours, beat: beat[measure] ?? [] })
      if (cased !== 'as written') {
        row(`${cased}: given words, LAS`, words['las'] as number)
        row(`${cased}: raw text, LAS`, raw['las'] as number)
        continue
      }
      const fine = share(own, system, (a, b) => a.xpos === b.xpos)
      const measures: Scores = { UPOS: words['upos']!, XPOS: fine, UAS: words['uas']!, LAS: words['las']!, lemma: words['lemma']! }
      for (const [measure, ours] of Object.entries({ ...measures, 'features, F1': featureF1(own, system) }))
        row(`given words, ${measure}`, ours)
      for (const measure of ['words', 'sentences', 'UPOS', 'UAS', 'LAS', 'lemma'])
        row(`raw text, ${measure}`, raw[measure.toLowerCase()] as number)
      misses.push(...countMisses(own, system).map(([kind, count]) => [name, kind, count] as const))
    }
  }
  return { rows, misses }
}

/** Parses one copy of a treebank from its words and from its text, and has both scored. */
function scoreBank(bench: Bench, name: string, whole: string, cased: Cased): { gold: string; given: string; words: Scores; raw: Scores } {
  const key = bench.place(`${name} ${cased}`.replace(/\W+/g, '_').toLowerCase())
  const gold = `${key}.conllu`
  writeFileSync(gold, recase(whole, cased))
  const given = `${key}.given.conllu`
  writeFileSync(given, bench.parse(['--tokens', gold]))
  if (/^1\t(?:[^\t]*\t){5}_\t/m.test(readFileSync(given, 'utf8')))
    bench.wrong('sayso parse has no language base, so that there are no trees to score: install one, or name it with --base FILE')
  writeFileSync(`${key}.txt`, bench.python(trees.scorer, ['text', gold]))
  writeFileSync(`${key}.raw.conllu`, bench.parse(['--from', 'text', '--language', 'en', `${key}.txt`]))
  const score = (system: string): Scores => JSON.parse(bench.python(trees.scorer, ['score', gold, system, '--json'])) as Scores
  return { gold, given, words: score(given), raw: score(`${key}.raw.conllu`) }
}

/** Pairs of gold and system words, of files with the same words. */
function* pairs(gold: readonly Sentence[], system: readonly Sentence[]): Generator<[want: Word, got: Word, where: string]> {
  for (const [s, { id, words }] of gold.entries())
    for (const [i, want] of words.entries()) yield [want, system[s]!.words[i]!, `${id}, word ${i + 1}`]
}

/** The share of words of which `same` holds, in percent. */
function share(gold: readonly Sentence[], system: readonly Sentence[], same: (want: Word, got: Word) => boolean): number {
  let [right, all] = [0, 0]
  for (const [want, got] of pairs(gold, system)) {
    all++
    if (same(want, got)) right++
  }
  return all === 0 ? 0 : (100 * right) / all
}

/** F1 of single features ("Number=Sing"), in percent. */
function featureF1(gold: readonly Sentence[], system: readonly Sentence[]): number {
  const list = (feats: string): string[] => (feats === '_' ? [] : feats.split('|'))
  let [right, all] = [0, 0]
  for (const [want, got] of pairs(gold, system)) {
    const mine = list(got.feats)
    const theirs = list(want.feats)
    right += theirs.filter((one) => mine.includes(one)).length
    all += mine.length + theirs.length
  }
  return all === 0 ? 0 : (200 * right) / all
}

/** The commonest misses: which relation was read as which, on the right head or another, with where the first of them stands. */
function countMisses(gold: readonly Sentence[], system: readonly Sentence[]): [kind: string, count: number][] {
  const main = (relation: string): string => relation.split(':')[0] as string
  const counts = new Map<string, [count: number, where: string]>()
  for (const [want, got, where] of pairs(gold, system)) {
    const [wanted, given] = [main(want.relation), main(got.relation)]
    if (want.head === got.head && wanted === given) continue
    const kind =
      want.head === got.head
        ? `right head, ${wanted} read as ${given}`
        : wanted === given
          ? `${wanted} with another head`
          : `another head, ${wanted} read as ${given}`
    const known = counts.get(kind)
    if (known) known[0]++
    else counts.set(kind, [1, where])
  }
  return [...counts]
    .toSorted(([a, [n]], [b, [m]]) => m - n || (a < b ? -1 : 1))
    .slice(0, 6)
    .map(([kind, [count, where]]) => [`${kind} (first: ${where})`, count])
}
