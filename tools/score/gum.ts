// A folder of GUM's coreference files and its treebanks in; reports with their text, words, heads and chains of mentions out.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readTreebank, type Sentence } from '../train/treebank.ts'
import type { Bench } from './row.ts'

/** One word of a report, with the offsets of its text. */
export interface GumWord {
  readonly start: number
  readonly end: number
  readonly form: string
  readonly upos: string
  readonly xpos: string
  readonly relation: string
  /** Index of the word that it depends on, or -1. */
  readonly head: number
}

/** A mention: its words, by index, and the kind that people gave it ("person"). */
export interface GumMention {
  readonly words: readonly number[]
  readonly kind: string
}

/** One report. */
export interface GumReport {
  readonly id: string
  readonly text: string
  readonly words: readonly GumWord[]
  /** Mentions of one thing; those of one mention alone are among them. */
  readonly chains: readonly (readonly GumMention[])[]
  /** A treebank has its trees; otherwise they are our own. */
  readonly treed: boolean
}

const BANKS = ['gum-newsint-dev', 'gum-newsint-test', 'gum-train-ccby'] as const
/** The bank that the English base was trained with. */
const TRAINED = 'gum-train-ccby'

/** Which reports stand in a treebank that the English base was trained with. */
export function trainedReports(data: string): ReadonlySet<string> {
  const text = readFileSync(join(data, 'ud', `${TRAINED}.conllu`), 'utf8')
  return new Set([...text.matchAll(/^# newdoc id = (\S+)$/gm)].map(([, id]) => id as string))
}

/** Reads `coreference/gum/*.tsv` (WebAnno TSV 3.2); words, spaces and trees are of the treebank where it has the report. */
export function readGum(bench: Bench): GumReport[] {
  const folder = join(bench.data, 'coreference', 'gum')
  const banked = new Map<string, Sentence[]>()
  for (const bank of BANKS)
    for (const sentence of readTreebank(join(bench.data, 'ud', `${bank}.conllu`))) {
      const list = banked.get(sentence.document) ?? []
      list.push(sentence)
      banked.set(sentence.document, list)
    }
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
  return files.map((name) => {
    const id = name.slice(0, -4)
    const rows = readRows(readFileSync(join(folder, name), 'utf8'))
    let sentences = banked.get(id)
    const treed = sentences !== undefined && sentences.reduce((n, { words }) => n + words.length, 0) === rows.length
    if (!treed || sentences === undefined) sentences = parseRows(bench, id, rows)
    const { text, words } = spell(sentences)
    return { id, text, words, chains: readChains(rows), treed }
  })
}

interface Row {
  readonly key: string
  readonly form: string
  readonly kinds: string
  readonly links: string
}

function readRows(text: string): Row[] {
  return text
    .split('\n')
    .filter((line) => /^\d+-\d+\t/.test(line))
    .map((line) => {
      const fields = line.split('\t')
      return { key: fields[0]!, form: fields[2]!, kinds: fields[3]!, links: `${fields[7] ?? '_'}\t${fields[8] ?? '_'}` }
    })
}

/** Words without a treebank: spaces as print has them, one paragraph, trees of our own. */
function parseRows(bench: Bench, id: string, rows: readonly Row[]): Sentence[] {
  const path = bench.place(`coreference_${id}.conllu`)
  let out = ''
  let open = false
  rows.forEach(({ key, form }, i) => {
    const [sentence, number] = key.split('-')
    if (number === '1') out += `${i === 0 ? `# newdoc id = ${id}\n` : '\n'}# sent_id = ${id}-${sentence}\n`
    const next = rows[i + 1]?.form ?? ''
    if (form === '"') open = !open
    const tight =
      /^(?:[.,;:!?)\]%”’]|n't|['’](?:s|re|ve|ll|d|m|t)?|\.\.\.)$/.test(next) ||
      /^[([$£€“‘]$/.test(form) ||
      (form === '"' && open) ||
      (next === '"' && open) ||
      next === '-' ||
      form === '-'
    out += `${number}\t${form}\t_\t_\t_\t_\t_\t_\t_\t${tight ? 'SpaceAfter=No' : '_'}\n`
  })
  writeFileSync(path, `${out}\n`)
  const given = `${path.slice(0, -7)}.given.conllu`
  writeFileSync(given, bench.parse(['--tokens', path]))
  const spaced = readTreebank(path)
  return readTreebank(given).map((sentence, s) => ({
    ...sentence,
    document: id,
    paragraph: s === 0,
    words: sentence.words.map((word, i) => ({ ...word, space: spaced[s]!.words[i]!.space })),
  }))
}

function spell(sentences: readonly Sentence[]): { text: string; words: GumWord[] } {
  let text = ''
  const words: GumWord[] = []
  sentences.forEach((sentence, s) => {
    if (s > 0) text = text.trimEnd() + (sentence.paragraph ? '\n\n' : ' ')
    const base = words.length
    for (const { form, upos, xpos, relation, head, space } of sentence.words) {
      const start = text.length
      text += form
      words.push({ start, end: text.length, form, upos, xpos, relation, head: head === 0 ? -1 : base + head - 1 })
      if (space) text += ' '
    }
  })
  return { text: text.trimEnd(), words }
}

/** Rows name a mention by number ("person[2]"); a link "coref 4-1[21_10]" joins mentions 21 and 10. Bridges join nothing. */
function readChains(rows: readonly Row[]): GumMention[][] {
  const mentions = new Map<string, { words: number[]; kind: string }>()
  const over = new Map<string, string>()
  const top = (id: string): string => {
    let one = id
    while (over.has(one)) one = over.get(one) as string
    return one
  }
  const nameOf = (row: Row, number: string): string => (number === '0' ? row.key : number)
  rows.forEach((row, i) => {
    if (row.kinds === '_') return
    for (const part of row.kinds.split('|')) {
      const [, kind, number] = /^([^[]+)(?:\[(\d+)\])?$/.exec(part) as unknown as [string, string, string | undefined]
      const id = number ?? row.key
      const known = mentions.get(id)
      if (known) known.words.push(i)
      else mentions.set(id, { words: [i], kind })
    }
  })
  const byKey = new Map(rows.map((row) => [row.key, row]))
  for (const row of rows) {
    const [types, targets] = row.links.split('\t') as [string, string]
    if (types === '_') continue
    const kinds = types.split('|')
    targets.split('|').forEach((target, i) => {
      if (kinds[i] !== 'coref') return
      const [, key, from, to] = /^(\d+-\d+)(?:\[(\d+)_(\d+)\])?$/.exec(target) as unknown as [string, string, string?, string?]
      const a = top(nameOf(byKey.get(key) as Row, from ?? '0'))
      const b = top(nameOf(row, to ?? '0'))
      if (a !== b) over.set(a, b)
    })
  }
  const chains = new Map<string, GumMention[]>()
  for (const [id, mention] of mentions) {
    const chain = chains.get(top(id)) ?? []
    chain.push(mention)
    chains.set(top(id), chain)
  }
  return [...chains.values()]
}
