// A document in, its parse out: tokens, quotations, sentences, word classes, block by block.

import type { Language } from '../languages/language.ts'
import type { Block, BlockKind, Document } from '../model/record.ts'
import { type Parse, type Quote, type Sentence, type Tokens } from '../model/parse.ts'
import { type Base, openBase } from './base.ts'
import { makeMorphology } from './morphology.ts'
import { pairQuotes } from './quotes.ts'
import { splitSentences } from './sentences.ts'
import { guessTags } from './tags.ts'
import { Integers, makeTypes, tokenize } from './tokens.ts'

const UNREAD: ReadonlySet<BlockKind> = new Set<BlockKind>(['meta', 'related', 'byline', 'credit'])

/**
 * Parses the blocks of a document that are read. Time and memory are linear in the length of the text. With the bytes of a language base
 * its splitter finds sentences and its network tells word classes, trees and names; without one, rules and tables guess. Throws
 * `pack.broken` where the base is none.
 */
export function parse(document: Document, language: Language, base?: Uint8Array): Parse {
  return parseWith(document, language, base === undefined ? {} : openBase(base))
}

/** The same with an opened base, or some of its parts. */
export function parseWith(document: Document, language: Language, { network, splitter, forms }: Partial<Base>): Parse {
  const { text, blocks } = document
  const types = makeTypes()
  const starts = new Integers()
  const ends = new Integers()
  const kinds = new Integers()
  const bounds: [block: number, first: number, last: number][] = []
  const quotes: Quote[] = []
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b] as Block
    if (UNREAD.has(block.kind)) continue
    const first = starts.length
    tokenize(text, block.start, block.end, language, types, starts, ends, kinds)
    bounds.push([b, first, starts.length])
    pairQuotes(text, b, blocks, first, starts.length, starts, ends, kinds, types, language, quotes)
  }
  const count = starts.length
  const quote = new Int32Array(count).fill(-1)
  const inside = new Int32Array(count).fill(-1)
  for (let q = 0; q < quotes.length; q++) {
    const { first, last, level, closed } = quotes[q] as Quote
    // Inner quotations come after the ones around them, so the innermost is written last; nesting is at most eight deep.
    quote.fill(q, first, last)
    if (level === 0 && closed) inside.fill(q, first, last)
  }
  const sentences: Sentence[] = []
  for (const [b, first, last] of bounds) {
    const block = blocks[b] as Block
    const quiet =
      block.kind === 'caption' || block.kind === 'pull' || (block.kind === 'heading' && isQuoted(block, quote[first] ?? -1, quotes))
    splitSentences(text, b, block, quiet, first, last, starts, ends, kinds, types, quotes, inside, language, sentences, splitter)
  }
  const sentence = new Int32Array(count)
  const opens = new Uint8Array(count)
  for (let s = 0; s < sentences.length; s++) {
    const { first, last } = sentences[s] as Sentence
    sentence.fill(s, first, last)
    opens[first] = 1
  }
  const cut = {
    count,
    start: starts.items.slice(0, count),
    end: ends.items.slice(0, count),
    type: kinds.items.slice(0, count),
    forms: types.forms,
    lowers: types.lowers,
    shapes: Uint16Array.from(types.shapes),
    sentence,
    quote,
  }
  const trees = {
    fine: new Uint8Array(count),
    head: new Int32Array(count).fill(-1),
    relation: new Uint8Array(count),
    name: new Uint8Array(count),
  }
  if (network !== undefined) {
    const bounds = new Int32Array(sentences.length + 1).fill(count)
    for (let s = 0; s < sentences.length; s++) bounds[s] = (sentences[s] as Sentence).first
    const tag = new Uint8Array(count)
    network.parse(types.forms, cut.type, bounds, { ...trees, tag })
    const tokens: Tokens = { ...cut, ...trees, tag }
    const parse = { text, tokens, sentences, quotes, fines: network.fines }
    return forms === undefined ? parse : { ...parse, morphology: makeMorphology(forms, tokens, network.fines) }
  }
  // A capital after an opening mark or a stop inside a quotation tells as little as one at the sentence's beginning.
  for (let i = 1; i < count; i++) {
    const before = cut.shapes[cut.type[i - 1] as number] as number
    if ((before & (32 | 64)) !== 0 || (opens[i - 1] === 1 && (before & 16) !== 0)) opens[i] = 1
  }
  const tokens: Tokens = { ...cut, ...trees, tag: guessTags(cut, opens, language) }
  return { text, tokens, sentences, quotes, fines: [] }
}

/** Whether the whole block is one quotation. */
function isQuoted(block: Block, at: number, quotes: readonly Quote[]): boolean {
  if (at < 0) return false
  const quote = quotes[at] as Quote
  return quote.start === block.start && quote.end === block.end
}
