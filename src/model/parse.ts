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
  /** Word class of each token (`Tag`). */
  readonly tag: Uint8Array
  /** Fine word class of each token: an index into `Parse.fines` ("NNP", "VBD"); 0 where the language has none. */
  readonly fine: Uint8Array
  /** The token that each token depends on, as an index into these arrays; -1 for the root of a sentence, and where there is no tree. */
  readonly head: Int32Array
  /** How a token depends on its head (`Relation`). */
  readonly relation: Uint8Array
  /** What name a token is part of (`Name`). */
  readonly name: Uint8Array
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

/**
 * How a word depends on its head, after Universal Dependencies (https://universaldependencies.org/u/dep/); `name_sub` stands for
 * "name:sub". A relation that is not in the list is read as its main one.
 */
export const Relation = {
  dep: 0,
  root: 1,
  nsubj: 2,
  nsubj_pass: 3,
  nsubj_outer: 4,
  obj: 5,
  iobj: 6,
  obl: 7,
  obl_agent: 8,
  obl_unmarked: 9,
  nmod: 10,
  nmod_poss: 11,
  nmod_unmarked: 12,
  nmod_desc: 13,
  appos: 14,
  nummod: 15,
  amod: 16,
  advmod: 17,
  det: 18,
  det_predet: 19,
  case: 20,
  mark: 21,
  cc: 22,
  cc_preconj: 23,
  conj: 24,
  aux: 25,
  aux_pass: 26,
  cop: 27,
  compound: 28,
  compound_prt: 29,
  flat: 30,
  fixed: 31,
  csubj: 32,
  csubj_pass: 33,
  csubj_outer: 34,
  ccomp: 35,
  xcomp: 36,
  advcl: 37,
  advcl_relcl: 38,
  acl: 39,
  acl_relcl: 40,
  parataxis: 41,
  discourse: 42,
  expl: 43,
  vocative: 44,
  dislocated: 45,
  orphan: 46,
  goeswith: 47,
  list: 48,
  reparandum: 49,
  punct: 50,
} as const

/** What name a token begins (`B`) or goes on with (`I`). */
export const Name = { O: 0, B_PER: 1, I_PER: 2, B_ORG: 3, I_ORG: 4, B_LOC: 5, I_LOC: 6 } as const

/**
 * Bits that say how a word is inflected, after the features of Universal Dependencies (https://universaldependencies.org/u/feat/): number,
 * person, form, tense, voice and mood of verbs, degree, kinds of pronouns, case, gender, kinds of numbers.
 */
export const Feature = {
  singular: 1,
  plural: 2,
  first: 4,
  second: 8,
  third: 16,
  finite: 32,
  infinitive: 64,
  participle: 128,
  gerund: 256,
  past: 512,
  present: 1024,
  passive: 2048,
  imperative: 4096,
  subjunctive: 8192,
  comparative: 16384,
  superlative: 32768,
  /** "not", "no", "never" */
  negative: 65536,
  possessive: 131072,
  /** "he", "her", "itself" */
  personal: 262144,
  relative: 524288,
  interrogative: 1048576,
  demonstrative: 2097152,
  nominative: 4194304,
  accusative: 8388608,
  masculine: 16777216,
  feminine: 33554432,
  neuter: 67108864,
  cardinal: 134217728,
  ordinal: 268435456,
  abbreviated: 536870912,
  definite: 1073741824,
} as const

/** What the base of a language says of the words of one parse; every answer is looked up when it is first asked for. */
export interface Morphology {
  /** The lemma of token `i`: "be" for "was", "Kherson" for "Kherson". */
  lemma(i: number): string
  /** Bits of `Feature` of token `i`. */
  features(i: number): number
  /** The same as Universal Dependencies write it: "Number=Sing|Person=3"; "_" where there are none. */
  written(i: number): string
}

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
  /** Names of the fine word classes; empty where the language has none. */
  readonly fines: readonly string[]
  /** Lemmas and features. */
  readonly morphology: Morphology
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

/** The lemma of token `i`; "" outside the document. "said" is "say". */
export function lemmaOf({ tokens, morphology }: Parse, i: number): string {
  return i < 0 || i >= tokens.count ? '' : morphology.lemma(i)
}

/** The `Feature` bits of token `i`; 0 outside the document. "said" is past and finite. */
export function featuresOf({ tokens, morphology }: Parse, i: number): number {
  return i < 0 || i >= tokens.count ? 0 : morphology.features(i)
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
