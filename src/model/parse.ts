// What the text station hands on: tokens, sentences and quotations over the offsets of one document; nothing comes in.

import type { BlockKind } from './record.ts'

/**
 * The tokens of a document in typed arrays: one entry a token, in the order of the text. A token's form is kept once per word type:
 * `forms[type[i]]` is the form of token `i`, `lowers[type[i]]` the same in lower case with a straight apostrophe. Compare types or look
 * forms up once a type; make no string per token.
 */
export interface Tokens {
  readonly count: number
  /** First code unit of each token, in `document.text`. */
  readonly start: Int32Array
  /** The code unit after each token. */
  readonly end: Int32Array
  /** Word type of each token: an index into `forms`, `lowers` and `shapes`. */
  readonly type: Int32Array
  readonly forms: readonly string[]
  readonly lowers: readonly string[]
  /** Bits of `Shape` per word type. */
  readonly shapes: Uint16Array
  /** Word class of each token (`Tag`). The trained tagger of the English base will decide here; until then closed-class tables and endings do. */
  readonly tag: Uint8Array
  /** Index of the sentence that each token stands in. */
  readonly sentence: Int32Array
  /** Index of the innermost quotation whose marks enclose the token (the marks themselves included), or -1. */
  readonly quote: Int32Array
}

/** Bits that say what a word type looks like. */
export const Shape = {
  letter: 1,
  /** The first letter is a capital. */
  capital: 2,
  /** Two letters or more, all capitals. */
  upper: 4,
  digit: 8,
  punctuation: 16,
  /** Any kind of quotation mark. */
  quote: 32,
  /** . ! ? … and their like. */
  stop: 64,
  hyphen: 128,
  apostrophe: 256,
  /** Not in ASCII. */
  foreign: 512,
} as const

/** Word classes, after UPOS (https://universaldependencies.org/u/pos/). */
export const Tag = {
  X: 0,
  ADJ: 1,
  ADP: 2,
  ADV: 3,
  AUX: 4,
  CCONJ: 5,
  DET: 6,
  INTJ: 7,
  NOUN: 8,
  NUM: 9,
  PART: 10,
  PRON: 11,
  PROPN: 12,
  PUNCT: 13,
  SCONJ: 14,
  SYM: 15,
  VERB: 16,
} as const

/** A sentence: half-open in code units (`start`, `end`) and in tokens (`first`, `last`), and the block that it stands in. */
export interface Sentence {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
  /** Index into `document.blocks`. */
  readonly block: number
  readonly kind: BlockKind
  /** It stands in a caption, a pull quote or a quoted heading: a statement that repeats is all that is read there, nothing inside it (rule 1). */
  readonly quiet: boolean
}

/** A quotation in the text: `start` is the opening mark, `end` the code unit after the closing one. */
export interface Quote {
  readonly start: number
  readonly end: number
  /** First token (the opening mark) and the token after the last (the closing mark included). */
  readonly first: number
  readonly last: number
  /** Nesting: 0 outermost. */
  readonly level: number
  readonly block: number
  /** False where the closing mark is missing: the quotation then ends with its paragraph, and the next may open again without one having closed. */
  readonly closed: boolean
  /** A mark opened this block without the one before it having closed: the speech goes on from quotation `continues`. */
  readonly continues?: number
}

/** The parse of a document. Only blocks that are read have tokens: `meta`, `related`, `byline` and `credit` have none. */
export interface Parse {
  readonly text: string
  readonly tokens: Tokens
  readonly sentences: readonly Sentence[]
  readonly quotes: readonly Quote[]
}

/** The form of token `i` as printed; "" outside the document. */
export function formOf(tokens: Tokens, i: number): string {
  return i < 0 || i >= tokens.count ? '' : (tokens.forms[tokens.type[i]!] as string)
}

/** The form of token `i` in lower case, with a straight apostrophe; "" outside the document. */
export function lowerOf(tokens: Tokens, i: number): string {
  return i < 0 || i >= tokens.count ? '' : (tokens.lowers[tokens.type[i]!] as string)
}

/** The `Shape` bits of token `i`; 0 outside the document. */
export function shapeOf(tokens: Tokens, i: number): number {
  return i < 0 || i >= tokens.count ? 0 : (tokens.shapes[tokens.type[i]!] as number)
}

/** The first token that ends after `offset` (binary search); `count` when there is none. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0
  let high = tokens.count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens.end[middle] as number) > offset) high = middle
    else low = middle + 1
  }
  return low
}
