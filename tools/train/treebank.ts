// CoNLL-U and IOB2 files in, sentences with their documents, spaces and names out.

import { readFileSync } from 'node:fs'

/** One syntactic word of a treebank; `head` is 0 for the root, else the 1-based number of a word of the sentence. */
export interface Word {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly feats: string
  readonly head: number
  readonly relation: string
  readonly misc: string
  /** Whether white space follows in the text. */
  readonly space: boolean
}

/** A range of words that is one token of the text: "don't" is words 1 to 2. */
export interface Range {
  readonly first: number
  readonly last: number
  readonly form: string
}

/** One sentence; `document` is the id of its document, `paragraph` says that it opens a paragraph, `names` are IOB2 labels where known. */
export interface Sentence {
  readonly id: string
  readonly text: string
  readonly document: string
  readonly paragraph: boolean
  readonly words: readonly Word[]
  readonly ranges: readonly Range[]
  names?: readonly string[]
}

/** Reads a CoNLL-U file; empty nodes are left out. */
export function readTreebank(path: string): Sentence[] {
  const out: Sentence[] = []
  let words: Word[] = []
  let ranges: Range[] = []
  let id = ''
  let text = ''
  let document = ''
  let paragraph = false
  let lastSpace = true
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '') {
      if (words.length > 0) out.push({ id, text, document, paragraph, words, ranges })
      words = []
      ranges = []
      paragraph = false
      text = ''
      continue
    }
    if (line.startsWith('#') && words.length === 0 && !line.includes('\t')) {
      if (line.startsWith('# newdoc')) {
        document = line.slice(line.indexOf('=') + 1).trim()
        paragraph = true
      } else if (line.startsWith('# newpar')) paragraph = true
      else if (line.startsWith('# sent_id')) id = line.slice(line.indexOf('=') + 1).trim()
      else if (line.startsWith('# text =')) text = line.slice(9)
      continue
    }
    const f = line.split('\t')
    const number = f[0] as string
    if (number.includes('.')) continue
    const space = !(f[9] as string).includes('SpaceAfter=No')
    if (number.includes('-')) {
      const [first, last] = number.split('-').map(Number) as [number, number]
      ranges.push({ first, last, form: f[1] as string })
      lastSpace = space
      continue
    }
    const range = ranges.at(-1)
    const n = Number(number)
    const inside = range !== undefined && n <= range.last
    words.push({
      form: f[1] as string,
      lemma: f[2] as string,
      upos: f[3] as string,
      xpos: f[4] as string,
      feats: f[5] as string,
      head: Number(f[6]),
      relation: f[7] as string,
      misc: f[9] as string,
      space: inside ? n === range.last && lastSpace : space,
    })
  }
  return out
}

/** Reads names in IOB2 (number, form, label, …) and gives them to the sentences of the same id and length; labels other than PER, ORG, LOC become O. Returns how many sentences got theirs. */
export function readNames(path: string, sentences: readonly Sentence[]): number {
  const known = new Map<string, string[]>()
  let id = ''
  let labels: string[] = []
  for (const line of [...readFileSync(path, 'utf8').split('\n'), '']) {
    if (line.startsWith('# sent_id')) id = line.slice(line.indexOf('=') + 1).trim()
    else if (line === '') {
      if (id !== '' && labels.length > 0) known.set(id, labels)
      id = ''
      labels = []
    } else {
      const f = line.split('\t')
      if (!/^\d+$/.test(f[0] as string) || f.length < 3) continue
      labels.push(/^[BI]-(?:PER|ORG|LOC)$/.test(f[2] as string) ? (f[2] as string) : 'O')
    }
  }
  let count = 0
  for (const sentence of sentences) {
    const names = known.get(sentence.id)
    if (names === undefined || names.length !== sentence.words.length) continue
    sentence.names = names
    count++
  }
  return count
}
