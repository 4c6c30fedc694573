// A folder of test and evaluation data in, whether a text to train on repeats some of it out.

import { readFileSync, readdirSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { readTreebank, type Sentence } from './treebank.ts'

/** Words of a shingle: eight in a row are shared by chance in set phrases and boilerplate alone (Brown et al. 2020, appendix C, take 13). */
export const SHINGLE = 8
/** A document of which more than this share of shingles is known is refused whole. */
export const SHARE = 0.2

/** What a text shares with the evaluation data: `shared` of its `of` shingles, the first of them found in file `with`. */
export interface Overlap {
  readonly shared: number
  readonly of: number
  readonly with: string
}

/** The known texts. `files` are those read, with their numbers of shingles; `unread` those whose format is not known or holds no text; `copies` those left out as copies of training documents. */
export interface Known {
  readonly shingles: number
  readonly files: readonly { readonly file: string; readonly shingles: number }[]
  readonly unread: readonly string[]
  readonly copies: readonly string[]
  /** What a text shares with them; undefined where nothing, and where it has fewer words than a shingle. */
  overlap(text: string): Overlap | undefined
}

// 1 letter or digit of the first plane, 0 all else; what lies above the first plane parts words.
const KINDS = new Uint8Array(65536)
for (let c = 0; c < 65536; c++) if ((c < 0xd800 || c > 0xdfff) && /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(c))) KINDS[c] = 1

/** Calls `each` with two hashes of every `SHINGLE` words in a row. Words are runs of letters and digits in lower case: "don't", "do n't" and "Don’t" are the same. */
export function shingles(text: string, each: (a: number, b: number) => void): void {
  const plain = text.replace(/\s+(n['’]t)\b/gi, '$1').toLowerCase()
  const A = 0x9e3779b1
  const B = 0x85ebca6b
  let dropA = 1
  let dropB = 1
  for (let k = 0; k < SHINGLE; k++) {
    dropA = Math.imul(dropA, A)
    dropB = Math.imul(dropB, B)
  }
  const ringA = new Int32Array(SHINGLE)
  const ringB = new Int32Array(SHINGLE)
  let count = 0
  let a = 0
  let b = 0
  for (let i = 0, n = plain.length; i < n;) {
    if (KINDS[plain.charCodeAt(i)] === 0) {
      i++
      continue
    }
    let h = 0x811c9dc5
    let g = 0x01000193
    for (let c = 0; i < n && KINDS[(c = plain.charCodeAt(i))] === 1; i++) {
      h = Math.imul(h ^ c, 0x01000193)
      g = Math.imul(g ^ c, 0x5bd1e995)
      g ^= g >>> 13
    }
    h ^= h >>> 15
    h = Math.imul(h, 0x2c1b3c6d)
    h ^= h >>> 12
    const at = count % SHINGLE
    // A polynomial in an odd number, modulo 2^32: the oldest word falls out, the newest comes in.
    a = (Math.imul(a, A) + h - Math.imul(ringA[at] as number, dropA)) | 0
    b = (Math.imul(b, B) + g - Math.imul(ringB[at] as number, dropB)) | 0
    ringA[at] = h
    ringB[at] = g
    count++
    if (count >= SHINGLE) each(a, b)
  }
}

/** A growing table of shingles: two hashes and the number of the file that had it first. */
class Table {
  size = 0
  private mask: number
  private a: Int32Array
  private b: Int32Array
  private file: Uint16Array
  constructor(bits: number) {
    this.mask = 2 ** bits - 1
    this.a = new Int32Array(2 ** bits)
    this.b = new Int32Array(2 ** bits)
    this.file = new Uint16Array(2 ** bits)
  }
  private place(a: number, b: number): number {
    let h = a ^ (b >>> 7)
    h = Math.imul(h ^ (h >>> 16), 0x7feb352d)
    for (let i = (h ^ (h >>> 15)) & this.mask; ; i = (i + 1) & this.mask)
      if (this.file[i] === 0 || (this.a[i] === a && this.b[i] === b)) return i
  }
  /** The number of the file, or 0. */
  get(a: number, b: number): number {
    return this.file[this.place(a, b)] as number
  }
  add(a: number, b: number, file: number): void {
    const i = this.place(a, b)
    if (this.file[i] !== 0) return
    this.a[i] = a
    this.b[i] = b
    this.file[i] = file
    if (++this.size * 3 > this.mask * 2) this.grow()
  }
  private grow(): void {
    const { a, b, file } = this
    const n = this.mask + 1
    this.mask = n * 2 - 1
    this.a = new Int32Array(n * 2)
    this.b = new Int32Array(n * 2)
    this.file = new Uint16Array(n * 2)
    for (let i = 0; i < n; i++) {
      if (file[i] === 0) continue
      const at = this.place(a[i] as number, b[i] as number)
      this.a[at] = a[i] as number
      this.b[at] = b[i] as number
      this.file[at] = file[i] as number
    }
  }
}

/** Reads every file under `folder` that is not a training file. Throws where there is no text at all: a wrong folder must not pass as "nothing is known". `train` are the ids of training documents, copies of which (by name, in another annotation) are no evaluation documents. */
export function readKnown(folder: string, train: ReadonlySet<string> = new Set()): Known {
  const table = new Table(20)
  const files: { file: string; shingles: number }[] = []
  const unread: string[] = []
  const copies: string[] = []
  const names = ['']
  for (const path of listFiles(folder)) {
    const file = path.slice(folder.length).replace(/^[/\\]+/, '')
    if (isTraining(file)) continue
    if (train.has(basename(path, extname(path)))) {
      copies.push(file)
      continue
    }
    const number = names.length
    let count = 0
    readTexts(path, (text) =>
      shingles(text, (a, b) => {
        table.add(a, b, number)
        count++
      }),
    )
    if (count === 0) unread.push(file)
    else {
      names.push(file)
      files.push({ file, shingles: count })
    }
  }
  if (table.size === 0) throw new Error(`no test or evaluation text under ${folder}: name the folder that holds it`)
  return {
    shingles: table.size,
    files,
    unread,
    copies,
    overlap: (text) => {
      let of = 0
      let shared = 0
      let first = 0
      shingles(text, (a, b) => {
        of++
        const file = table.get(a, b)
        if (file === 0) return
        shared++
        if (first === 0) first = file
      })
      return shared === 0 ? undefined : { shared, of, with: names[first] as string }
    },
  }
}

/** A training part of a treebank or of names: it is not what is measured ("ewt-train.conllu", "uner-train.iob2"). */
function isTraining(file: string): boolean {
  return /-train[^/\\]*\.(?:conllu|iob2)$/.test(file)
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
}

/** Calls `each` with every text of a file, read as what its name says; with nothing where the format holds no text that is known. */
export function readTexts(path: string, each: (text: string) => void): void {
  const kind = extname(path)
  const read = (): string => readFileSync(path, 'utf8')
  const strings = (value: unknown): void => {
    if (typeof value === 'string') each(value)
    else if (Array.isArray(value)) {
      // Tokens are a text; other lists hold texts.
      if (value.length >= SHINGLE && value.every((item) => typeof item === 'string' && !item.includes(' '))) each(value.join(' '))
      else value.forEach(strings)
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(strings)
  }
  if (kind === '.conllu' || kind === '.iob2') {
    // A sentence alone is no document, and shingles reach over the ends of sentences: they are joined, as in running text.
    const parts: string[] = []
    let words: string[] = []
    let text = ''
    const close = (): void => {
      if (text !== '' || words.length > 0) parts.push(text === '' ? words.join(' ') : text)
      words = []
      text = ''
    }
    for (const line of read().split('\n')) {
      if (line.startsWith('# newdoc')) parts.push('\n')
      else if (line.startsWith('# text =')) text = line.slice(8).trim()
      else if (line.trim() === '') close()
      else if (/^\d+\t/.test(line)) words.push(line.split('\t')[1] as string)
    }
    close()
    each(parts.join(' '))
  } else if (kind === '.jsonl') for (const line of read().split('\n')) parse(line, strings, each)
  else if (kind === '.json') parse(read(), strings, each)
  else if (kind === '.txt') {
    const text = read()
    // Lines of JSON under the name of a text.
    if (/^\s*[{[]/.test(text)) for (const line of text.split('\n')) parse(line, strings, each)
    else each(text)
  } else if (kind === '.tsv') {
    const lines = read()
      .split('\n')
      .filter((line) => line.startsWith('#Text='))
    if (lines.length > 0) each(lines.map((line) => line.slice(6)).join(' '))
  } else if (kind === '.rs4' || kind === '.rs3' || kind === '.xml' || kind === '.html' || kind === '.htm' || kind === '.nxml') {
    each(
      read()
        .replace(/<!\[CDATA\[|\]\]>/g, ' ')
        .replace(/<[^<>]*>/g, ' ')
        .replace(/&(?:amp|quot|lt|gt|nbsp|apos|#\d+|#x[\da-f]+);/gi, ' '),
    )
  }
}

function parse(json: string, strings: (value: unknown) => void, otherwise: (text: string) => void): void {
  if (json.trim() === '') return
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    // Text all the same: what cannot be read must not pass as unknown.
    otherwise(json)
    return
  }
  strings(value)
}

/** Why a text is refused, in words for the manifest and the log. */
export function tell({ shared, of, with: file }: Overlap): string {
  return `${shared} of ${of} shingles are in ${file}`
}

/** What was left of a treebank: the sentences kept, the documents refused whole, the sentences refused alone. */
export interface Kept {
  readonly sentences: readonly Sentence[]
  readonly documents: readonly { readonly id: string; readonly why: string }[]
  readonly refused: number
}

/** Refuses documents of which more than `SHARE` is known, then the sentences that share a shingle. */
export function keepSentences(sentences: readonly Sentence[], known: Known): Kept {
  const documents = new Map<string, string[]>()
  for (const sentence of sentences) {
    const text = textOf(sentence)
    const texts = documents.get(sentence.document)
    if (texts) texts.push(text)
    else documents.set(sentence.document, [text])
  }
  const out: { id: string; why: string }[] = []
  const refused = new Set<string>()
  for (const [id, texts] of documents) {
    const overlap = known.overlap(texts.join(' '))
    if (overlap === undefined || overlap.shared <= overlap.of * SHARE) continue
    refused.add(id)
    out.push({ id, why: tell(overlap) })
  }
  let alone = 0
  const kept = sentences.filter((sentence) => {
    if (refused.has(sentence.document)) return false
    if (known.overlap(textOf(sentence)) === undefined) return true
    alone++
    return false
  })
  return { sentences: kept, documents: out, refused: alone }
}

/** The text of a sentence, or its words where it has none: what the product reads from plain text. */
function textOf({ text, words }: Sentence): string {
  return text === '' ? words.map(({ form }) => form).join(' ') : text
}

/** Ids of the documents of a treebank. */
export function documentsOf(path: string): Set<string> {
  return new Set(readTreebank(path).map(({ document }) => document))
}
