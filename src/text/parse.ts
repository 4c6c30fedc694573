// A document in, its parse out: tokens, quotations, sentences, then what the base tells of them.

import type { Language } from '../languages/language.ts'
import type { Block, BlockKind, Document } from '../model/record.ts'
import type { Parse, Quote, Sentence } from '../model/parse.ts'
import { openBase } from './base.ts'
import { pairQuotes } from './quotes.ts'
import { splitSentences } from './sentences.ts'
import type { Splitter } from './splitter.ts'
import { Integers, makeTypes, tokenize } from './tokens.ts'
import { type Cut, makeTrees } from './trees.ts'

const UNREAD: ReadonlySet<BlockKind> = new Set<BlockKind>(['meta', 'related', 'byline', 'credit'])

/** How a text is cut. */
export interface Cutting {
  /** Sentences end inside quotations too, as treebanks have it; a quotation that closes is else never cut, so that what is said stays whole. */
  readonly quotations?: boolean
}

/**
 * Parses the blocks of a document that are read, with the bytes of a language base: its splitter finds sentences, its network tells word
 * classes, trees and names. Time and memory are linear in the length of the text. Throws `pack.broken` where the base is none.
 */
export function parse(document: Document, language: Language, base: Uint8Array, cutting?: Cutting): Parse {
  const opened = openBase(base)
  return makeTrees(cutText(document, language, opened.splitter, cutting), opened)
}

/** The first half of it: tokens, quotations and sentences. */
export function cutText({ text, blocks }: Document, language: Language, splitter: Splitter, { quotations = false }: Cutting = {}): Cut {
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
  // The outermost closed quotation around each token, or -1.
  const inside = new Int32Array(starts.length).fill(-1)
  if (!quotations)
    quotes.forEach(({ first, last, level, closed }, q) => {
      if (level === 0 && closed) inside.fill(q, first, last)
    })
  const sentences: Sentence[] = []
  for (const [b, first, last] of bounds) {
    const block = blocks[b] as Block
    const quiet = block.kind === 'caption' || block.kind === 'pull' || (block.kind === 'heading' && isQuoted(block, first, quotes))
    splitSentences({ text, first, last, starts, ends, kinds, types, inside }, b, block, quiet, splitter, language, sentences)
  }
  return { text, starts, ends, kinds, types, sentences, quotes }
}

/** Whether the whole block, whose first token is `first`, is one quotation. */
function isQuoted(block: Block, first: number, quotes: readonly Quote[]): boolean {
  return quotes.some((quote) => quote.first === first && quote.start === block.start && quote.end === block.end)
}
