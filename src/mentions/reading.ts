// A parsed document and its language in; what the reading of figures looks up again and again, made once, out.

import type { FigureTables, Language } from '../languages/language.ts'
import type { Parse, Tokens } from '../model/parse.ts'
import type { Document, Place, Time } from '../model/record.ts'
import { type Aspects, makeAspects } from './count.ts'
import { isCapital, makeNumerals, type Numerals } from './number.ts'
import { type Tree, treeOf } from '../model/tree.ts'
import { makePhrases, type Phrases, phrasesFrom } from './phrases.ts'
import { makeScopes, type Scopes } from './scope.ts'
import { findShouts } from './shout.ts'
import { makeUnits, type Units } from './unit.ts'

/** The bounds that a hedge sets. */
export type Bound = FigureTables['hedges'][number]['hedge']

/** The tables of one document. */
export interface Reading {
  readonly text: string
  readonly tokens: Tokens
  /** Over the same tokens. */
  readonly tree: Tree
  readonly language: Language
  readonly tables: FigureTables
  readonly numerals: Numerals
  readonly units: Units
  readonly aspects: Aspects
  readonly scopes: Scopes
  readonly hedges: { readonly before: Phrases<Bound>; readonly after: Phrases<Bound> }
  readonly ages: Phrases<true>
  readonly older: Phrases<true>
  readonly parts: Phrases<true>
  readonly compared: Phrases<true>
  readonly levels: Phrases<true>
  readonly withdrawals: Phrases<true>
  readonly namings: Phrases<true>
  readonly unhedged: Phrases<true>
  /** Whether token `i` has a capital that says something: not in a sentence that is all in capitals. */
  isName(i: number): boolean
  shouts(i: number): boolean
}

/** The bounds of a sentence in tokens, and where the figure before ends. */
export interface Room {
  readonly begin: number
  readonly floor: number
  readonly stop: number
}

const made = new WeakMap<Language, Pick<Reading, 'units' | 'aspects' | 'hedges'>>()

/** What the figures of every document of a language are read with, made once. */
function wordsOf(language: Language): Pick<Reading, 'units' | 'aspects' | 'hedges'> {
  const known = made.get(language)
  if (known !== undefined) return known
  const { figures } = language
  const hedges = (side: 'before' | 'after'): Phrases<Bound> =>
    makePhrases(figures.hedges.flatMap((row) => [...row[side]].map((entry) => [entry, row.hedge] as const)))
  const words = {
    units: makeUnits(figures),
    aspects: makeAspects(language),
    hedges: { before: hedges('before'), after: hedges('after') },
  }
  made.set(language, words)
  return words
}

/** Makes the tables. */
export function makeReading(
  document: Document,
  parse: Parse,
  language: Language,
  found: { times: readonly Time[]; places: readonly Place[] },
): Reading {
  const tables = language.figures
  const { tokens } = parse
  const shouts = findShouts(parse)
  const loud = (i: number): boolean => i >= 0 && i < tokens.count && shouts[tokens.sentence[i] as number] === 1
  return {
    text: document.text,
    tokens,
    tree: treeOf(tokens),
    language,
    tables,
    numerals: makeNumerals(tokens, tables),
    ...wordsOf(language),
    scopes: makeScopes(tokens, language, found),
    ages: phrasesFrom(tables.ages.before),
    older: phrasesFrom(tables.ages.beyond),
    parts: phrasesFrom(tables.parts),
    compared: phrasesFrom(tables.compared),
    levels: phrasesFrom(tables.levels),
    withdrawals: phrasesFrom(tables.withdrawn),
    namings: phrasesFrom(tables.naming.before),
    unhedged: phrasesFrom(tables.unhedged),
    isName: (i) => isCapital(tokens, i) && !loud(i),
    shouts: loud,
  }
}
