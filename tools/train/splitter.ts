// Sentences of treebanks in, the sections of a learned splitter out (what src/text/splitter.ts opens).

import { en } from '../../src/languages/en/index.ts'
import type { Language } from '../../src/languages/language.ts'
import { FEATURES, know, type Known, walk } from '../../src/text/splitter.ts'
import { Integers, makeTypes, tokenize } from '../../src/text/tokens.ts'
import type { Parts } from './pack.ts'
import type { Sentence } from './treebank.ts'

const BUCKETS = 1 << 16
const BYTES = 8192
const OFTEN = 6
const ROUNDS = 8
/** A sentence that is missed runs two together, and the tree of both is lost: the bar is a little lower than even. */
const TILT = -0.4
const RATE = 0.08
const DECAY = 1e-4

/** Places of one block: features of each, one after the other, and whether a sentence begins there. */
interface Places {
  readonly rows: Int32Array
  readonly begins: Uint8Array
}

/** A text and where its sentences begin in it. */
interface Text {
  readonly text: string
  readonly begins: ReadonlySet<number>
}

/** A stream of numbers below `n` from a fixed seed (xorshift32). */
function makeDice(seed: number): (n: number) => number {
  let state = seed | 0
  return (n) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % n
  }
}

/** Joins sentences by what `between` says; `change` is applied to each. */
function join(
  sentences: readonly Sentence[],
  between: (before: Sentence, after: Sentence) => string,
  change: (text: string) => string = (s) => s,
): Text {
  let text = ''
  const begins = new Set<number>()
  sentences.forEach((sentence, k) => {
    if (k > 0) text += between(sentences[k - 1] as Sentence, sentence)
    begins.add(text.length)
    text += change(sentence.text.trim())
  })
  return { text, begins }
}

/** Breaks the lines of a text at white space, as old wires and mails do. */
function wrap({ text, begins }: Text, width: number): Text {
  const signs = text.split('')
  let line = 0
  let gap = -1
  for (let i = 0; i < signs.length; i++) {
    if (signs[i] === '\n') {
      line = i + 1
      gap = -1
    } else if (signs[i] === ' ') gap = i
    if (i - line >= width && gap > line) {
      signs[gap] = '\n'
      line = gap + 1
      gap = -1
    }
  }
  return { text: signs.join(''), begins }
}

/** The texts that the sentences stood in, joined in the ways that documents are. */
function textsOf(sentences: readonly Sentence[]): Text[] {
  const dice = makeDice(20221111)
  const documents: Sentence[][] = []
  for (const sentence of sentences) {
    const open = documents.at(-1)
    if (open !== undefined && open[0]?.document === sentence.document) open.push(sentence)
    else documents.push([sentence])
  }
  const texts: Text[] = []
  const printed = (before: Sentence): string => (before.words.at(-1)?.space === false ? '' : ' ')
  for (const document of documents) {
    const paragraphs: Sentence[][] = []
    for (const sentence of document) {
      if (sentence.paragraph || paragraphs.length === 0) paragraphs.push([])
      ;(paragraphs.at(-1) as Sentence[]).push(sentence)
    }
    // Blocks of one paragraph as it was printed, or with its lines broken.
    for (const paragraph of paragraphs) {
      texts.push(join(paragraph, printed))
      if (dice(3) === 0)
        texts.push(
          wrap(
            join(paragraph, () => ' '),
            50 + dice(40),
          ),
        )
    }
    // A whole document in one block, a line a paragraph; some in capitals, some without.
    const lines = join(document, (_, after) => (after.paragraph ? '\n' : ' '))
    texts.push(dice(3) === 0 ? wrap(lines, 50 + dice(40)) : lines)
    const n = dice(12)
    if (n === 0)
      texts.push(
        join(
          document,
          () => ' ',
          (s) => s.toUpperCase(),
        ),
      )
    if (n === 1)
      texts.push(
        join(
          document,
          () => ' ',
          (s) => s.toLowerCase(),
        ),
      )
  }
  // All in one line, without a trace of paragraphs.
  for (let k = 0; k < documents.length; k += 40) texts.push(join(documents.slice(k, k + 40).flat(), () => ' '))
  return texts
}

/** The words that stand in the sentences a few times. */
function wordsOf(sentences: readonly Sentence[]): Uint8Array {
  const counts = new Map<string, number>()
  for (const { words } of sentences)
    for (const { form } of words) {
      const lower = form.toLowerCase().replace(/[’ʼ`´]/g, "'")
      counts.set(lower, (counts.get(lower) ?? 0) + 1)
    }
  const known = new Uint8Array(BYTES)
  for (const [lower, count] of counts) if (count >= OFTEN) know(known, lower)
  return known
}

/** The places of a text where a sentence may begin. */
function placesOf({ text, begins }: Text, known: Known, language: Language): Places {
  const types = makeTypes()
  const [starts, ends, kinds] = [new Integers(), new Integers(), new Integers()]
  tokenize(text, 0, text.length, language, types, starts, ends, kinds)
  // Quotations are learned from too: `read` never asks about them, `parse` does.
  const inside = new Int32Array(starts.length).fill(-1)
  const row = new Int32Array(FEATURES)
  const rows: number[] = []
  const answers: number[] = []
  const stretch = { text, first: 0, last: starts.length, starts, ends, kinds, types, inside }
  walk(stretch, known, language, row, (i) => {
    for (const feature of row) rows.push(feature & (BUCKETS - 1))
    const yes = begins.has(starts.items[i] as number)
    answers.push(yes ? 1 : 0)
    return yes
  })
  return { rows: Int32Array.from(rows), begins: Uint8Array.from(answers) }
}

/** e to the x in plain arithmetic, the same in every engine: (1 + x/1024)^1024. */
function exp(x: number): number {
  let y = 1 + (x < -30 ? -30 : x > 30 ? 30 : x) / 1024
  for (let k = 0; k < 10; k++) y *= y
  return y
}

/**
 * Trains the splitter by logistic regression with AdaGrad (Duchi, Hazan, Singer 2011), the mean of its rounds rounded to whole numbers:
 * `splitter.weights` i8 [65536], `splitter.words` u8 [8192] (a bit a word that is told apart), `splitter.bar` f32 [1]. The same sentences
 * give the same bytes. A treebank of edited text may be given three times beside one of mails and posts, so that reports weigh as much:
 * each time it is joined otherwise.
 */
export function trainSplitter(sentences: readonly Sentence[], language: Language = en): Parts {
  const known = { words: wordsOf(sentences) }
  const blocks = textsOf(sentences).map((text) => placesOf(text, known, language))
  const weights = new Float32Array(BUCKETS)
  const squares = new Float32Array(BUCKETS).fill(1e-6)
  const sums = new Float32Array(BUCKETS)
  const order = blocks.map((_, b) => b)
  const dice = makeDice(4)
  for (let round = 0; round < ROUNDS; round++) {
    for (let k = order.length - 1; k > 0; k--) {
      const j = dice(k + 1)
      ;[order[k], order[j]] = [order[j] as number, order[k] as number]
    }
    for (const b of order) {
      const { rows, begins } = blocks[b] as Places
      for (let place = 0; place < begins.length; place++) {
        const at = place * FEATURES
        let sum = 0
        for (let k = at; k < at + FEATURES; k++) sum += weights[rows[k] as number] as number
        const gradient = 1 / (1 + exp(-sum)) - (begins[place] as number)
        if (gradient < 0.002 && gradient > -0.002) continue
        for (let k = at; k < at + FEATURES; k++) {
          const f = rows[k] as number
          const g = gradient + DECAY * (weights[f] as number)
          const square = ((squares[f] as number) += g * g)
          weights[f] = (weights[f] as number) - (RATE * g) / Math.sqrt(square)
        }
      }
    }
    if (round >= 2) for (let f = 0; f < BUCKETS; f++) sums[f] = (sums[f] as number) + (weights[f] as number)
  }
  const means = sums.map((sum) => sum / (ROUNDS - 2))
  let most = 0
  for (const weight of means) most = Math.max(most, Math.abs(weight))
  const scale = most / 127
  const whole = Int8Array.from(means, (weight) => Math.round(weight / scale))
  return {
    'splitter.weights': { type: 'i8', shape: [BUCKETS], data: whole },
    'splitter.words': { type: 'u8', shape: [BYTES], data: known.words },
    'splitter.bar': { type: 'f32', shape: [1], data: new Float32Array([Math.round(TILT / scale)]) },
  }
}
