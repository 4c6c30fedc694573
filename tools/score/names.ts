// Texts with names marked in IOB2 in, how many of them `sayso parse` finds in the same words out.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readTreebank } from '../train/treebank.ts'
import { recase } from './cased.ts'
import type { Bench, Miss, Row } from './row.ts'

/** The suite of names. */
export const names = { name: 'names', title: 'Names', scorer: 'tools/score/names.ts' } as const

const sets = [
  { name: 'UNER-EWT test', path: 'ner/uner-test.iob2' },
  { name: 'UNER-PUD', path: 'ner/uner-pud.iob2' },
  { name: 'GUM news, interview', path: 'ner/gum-newsint.iob2' },
] as const

/** Words and labels of a sentence. */
interface Labelled {
  readonly id: string
  readonly forms: readonly string[]
  readonly labels: readonly string[]
}

/** Scores spans, kind included, as conlleval does: a name counts where its first word, its last word and its kind are right. */
export function scoreNames(bench: Bench): { rows: Row[]; misses: Miss[] } {
  const rows: Row[] = []
  const misses: Miss[] = []
  for (const { name, path } of sets) {
    const file = join(bench.data, path)
    if (!existsSync(file)) bench.wrong(`no such data: ${file}`)
    const gold = readLabels(readFileSync(file, 'utf8'))
    const whole = gold.map(writeSentence).join('')
    for (const cased of ['as written', 'in capitals', 'in small letters'] as const) {
      const key = bench.place(`names ${name} ${cased}`.replace(/\W+/g, '_').toLowerCase())
      writeFileSync(`${key}.conllu`, recase(whole, cased))
      writeFileSync(`${key}.given.conllu`, bench.parse(['--tokens', `${key}.conllu`]))
      const found = readTreebank(`${key}.given.conllu`).map(({ words }) =>
        words.map(({ misc }) => /(?:^|\|)Name=([^|]+)/.exec(misc)?.[1] ?? 'O'),
      )
      const row = (measure: string, kinds: readonly string[]): void => {
        const ours = spanF1(gold, found, kinds)
        rows.push({ set: name, count: gold.length, unit: 'sentences', measure, ours, beat: [] })
      }
      if (cased !== 'as written') row(`${cased}: span F1`, KINDS)
      else {
        row('span F1', KINDS)
        for (const kind of KINDS) row(`span F1, ${kind}`, [kind])
        misses.push(...countMisses(gold, found).map(([kind, count]) => [name, kind, count] as const))
      }
    }
  }
  return { rows, misses }
}

const KINDS = ['PER', 'ORG', 'LOC']

/** Reads IOB2: number, form, label between tabs; labels of other kinds are none. */
function readLabels(text: string): Labelled[] {
  const out: Labelled[] = []
  let [id, forms, labels]: [string, string[], string[]] = ['', [], []]
  for (const line of [...text.split('\n'), '']) {
    if (line.startsWith('# sent_id')) id = line.slice(line.indexOf('=') + 1).trim()
    else if (line === '') {
      if (forms.length > 0) out.push({ id, forms, labels })
      ;[forms, labels] = [[], []]
    } else if (!line.startsWith('#')) {
      const [, form, label] = line.split('\t') as [string, string, string]
      forms.push(form)
      labels.push(KINDS.includes(label.slice(2)) ? label : 'O')
    }
  }
  return out
}

function writeSentence({ id, forms }: Labelled): string {
  return `# sent_id = ${id}\n${forms.map((form, i) => `${i + 1}\t${form}\t_\t_\t_\t_\t_\t_\t_\t_`).join('\n')}\n\n`
}

/** The spans of labels: "2 4 PER" from the third to the fourth word. An I without its B begins a name. */
function spansOf(labels: readonly string[]): { first: number; last: number; kind: string }[] {
  const spans: { first: number; last: number; kind: string }[] = []
  labels.forEach((label, i) => {
    const kind = label.slice(2)
    const before = labels[i - 1]?.slice(2)
    const open = spans.at(-1)
    if (label === 'O') return
    if (label.startsWith('B') || before !== kind || open === undefined) spans.push({ first: i, last: i + 1, kind })
    else open.last = i + 1
  })
  return spans
}

const keyOf = ({ first, last, kind }: { first: number; last: number; kind: string }): string => `${first} ${last} ${kind}`

function spanF1(gold: readonly Labelled[], found: readonly (readonly string[])[], kinds: readonly string[]): number {
  let [right, all] = [0, 0]
  gold.forEach(({ labels }, s) => {
    const wanted = spansOf(labels).filter(({ kind }) => kinds.includes(kind))
    const given = spansOf(found[s] ?? []).filter(({ kind }) => kinds.includes(kind))
    const keys = new Set(given.map(keyOf))
    right += wanted.filter((span) => keys.has(keyOf(span))).length
    all += wanted.length + given.length
  })
  return all === 0 ? 0 : (200 * right) / all
}

function countMisses(gold: readonly Labelled[], found: readonly (readonly string[])[]): [kind: string, count: number][] {
  const counts = new Map<string, [count: number, where: string]>()
  gold.forEach(({ id, labels }, s) => {
    const miss = (kind: string, at: number): void => {
      const known = counts.get(kind)
      if (known) known[0]++
      else counts.set(kind, [1, `${id}, word ${at + 1}`])
    }
    const wanted = spansOf(labels)
    const given = spansOf(found[s] ?? [])
    const keys = new Set(given.map(keyOf))
    for (const span of wanted) {
      if (keys.has(keyOf(span))) continue
      const other = given.find(({ first, last }) => first < span.last && span.first < last)
      if (other === undefined) miss(`missed: ${span.kind}`, span.first)
      else if (other.first !== span.first || other.last !== span.last) miss(`other bounds: ${span.kind}`, span.first)
      else miss(`${span.kind} read as ${other.kind}`, span.first)
    }
    for (const span of given)
      if (!wanted.some(({ first, last }) => first < span.last && span.first < last)) miss(`too much: ${span.kind}`, span.first)
  })
  return [...counts]
    .toSorted(([a, [n]], [b, [m]]) => m - n || (a < b ? -1 : 1))
    .slice(0, 6)
    .map(([kind, [count, where]]) => [`${kind} (first: ${where})`, count])
}
