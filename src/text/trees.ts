// Tokens cut into sentences in, their classes, trees, names, lemmas and features out, as a base tells them.

import type { Parse, Quote, Sentence, Tokens } from '../model/parse.ts'
import type { Base } from './base.ts'
import { makeMorphology } from './morphology.ts'
import type { Integers, Types } from './tokens.ts'

/** The tokens of a text as they were cut, in parallel lists. */
export interface Cut {
  readonly text: string
  readonly starts: Integers
  readonly ends: Integers
  readonly kinds: Integers
  readonly types: Types
  readonly sentences: readonly Sentence[]
  readonly quotes: readonly Quote[]
}

/** The parse of a text whose tokens and sentences are known. Linear in the tokens, quadratic in the longest sentence (500 tokens). */
export function makeTrees(
  { text, starts, ends, kinds, types, sentences, quotes }: Cut,
  { network, forms }: Pick<Base, 'network' | 'forms'>,
): Parse {
  const count = starts.length
  const sentence = new Int32Array(count)
  const quote = new Int32Array(count).fill(-1)
  const bounds = new Int32Array(sentences.length + 1).fill(count)
  for (let s = 0; s < sentences.length; s++) {
    const { first, last } = sentences[s] as Sentence
    sentence.fill(s, first, last)
    bounds[s] = first
  }
  // Inner quotations come after the ones around them, so the innermost is written last; nesting is at most eight deep.
  for (let q = 0; q < quotes.length; q++) quote.fill(q, (quotes[q] as Quote).first, (quotes[q] as Quote).last)
  const tokens: Tokens = {
    count,
    start: starts.items.slice(0, count),
    end: ends.items.slice(0, count),
    type: kinds.items.slice(0, count),
    forms: types.forms,
    lowers: types.lowers,
    shapes: Uint16Array.from(types.shapes),
    sentence,
    quote,
    tag: new Uint8Array(count),
    fine: new Uint8Array(count),
    head: new Int32Array(count).fill(-1),
    relation: new Uint8Array(count),
    name: new Uint8Array(count),
  }
  network.parse(tokens.forms, tokens.type, bounds, tokens)
  return { text, tokens, sentences, quotes, fines: network.fines, morphology: makeMorphology(forms, tokens, network.fines) }
}
