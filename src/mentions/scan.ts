// A parsed document and the packs in; what the files that find places share out: names with their evidence, rows kept, neighbours of tokens.

import type { Language, PlaceTables } from '../languages/language.ts'
import type { Gazetteer, GazetteerRow } from '../model/gazetteer.ts'
import { formOf, lowerOf, type Parse, type Sentence, Shape, shapeOf, Tag, type Tokens } from '../model/parse.ts'
import type { Document, Mention, Place } from '../model/record.ts'
import { type Tree, treeOf } from '../model/tree.ts'

/** The kinds of a place. */
export type Kind = Place['kind']

/** A name that may stand for a place. */
export interface Toponym {
  /** Tokens, half-open. */
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  readonly key: string
  /** The kind that the words say: "county", "the Kherson region". */
  said?: Kind
  rows: readonly number[]
  readonly rule: string
  /** A demonym or adjective: "Ukrainian". */
  readonly demonym: boolean
  /** What stands at the name says that it is a place, from −10 to 10; below `ENOUGH` it is none unless the document helps. */
  evidence: number
  use?: Mention['use']
  /** Stands in a list whose kind is said: "provinces of X, Y and Z". */
  plural?: boolean
  /** The name after it that contains it: "Alexandria, Louisiana". */
  container?: Toponym
}

/** A place while it is put together. */
export interface PlaceDraft {
  readonly key: string
  readonly row: number | undefined
  readonly names: Toponym[]
  relative?: {
    relation: NonNullable<Place['relative']>['relation']
    which?: NonNullable<Place['relative']>['which']
    distance?: string
    of: PlaceDraft[]
  }
  /** A place that is told from others has its own words: "the western bank of the Dnieper". */
  readonly nominal?: { readonly start: number; readonly end: number; readonly kind: Place['kind']; readonly rule: string }
}

/** Evidence from which on a name is a place by itself. */
export const ENOUGH = 2.5
/** What the scan of one document shares. */
export interface Scan {
  readonly text: string
  readonly tokens: Tokens
  readonly tree: Tree
  readonly language: Language
  readonly tables: PlaceTables
  readonly gazetteer: Gazetteer | undefined
  /** Lower-case words that stand in names of people here. */
  readonly people: Set<string>
  /** Lower-case names of the outlets that are credited with the report. */
  readonly outlets: ReadonlySet<string>
  row(index: number): GazetteerRow
}

/** A scan with its rows kept. */
export function makeScan(document: Document, parse: Parse, language: Language, gazetteer: Gazetteer | undefined): Scan {
  const rows = new Map<number, GazetteerRow>()
  return {
    text: parse.text,
    tokens: parse.tokens,
    tree: treeOf(parse.tokens),
    language,
    tables: language.places,
    gazetteer,
    people: new Set(),
    outlets: outletsOf(document),
    row(index) {
      let row = rows.get(index)
      if (row === undefined) {
        row = (gazetteer as Gazetteer).row(index)
        rows.set(index, row)
      }
      return row
    },
  }
}

function outletsOf({ credits, source }: Document): ReadonlySet<string> {
  const names = credits.filter(({ role }) => role === 'agency').map(({ name }) => name)
  if (source?.name !== undefined) names.push(source.name)
  return new Set(names.map((name) => name.toLowerCase()))
}

/** Whether a table of words has a word of its own. */
export const has = (table: { readonly [word: string]: unknown }, word: string): boolean => Object.hasOwn(table, word)
/** Whether a token begins with a capital. */
export const isCapital = (tokens: Tokens, i: number): boolean => (shapeOf(tokens, i) & Shape.capital) !== 0
/** Whether a token has letters. */
export const isWord = (tokens: Tokens, i: number): boolean => (shapeOf(tokens, i) & Shape.letter) !== 0

/** Whether two tokens stand together as words of one name do: a space or a hyphen between them. */
export function joins(scan: Scan, i: number): boolean {
  const gap = (scan.tokens.start[i + 1] as number) - (scan.tokens.end[i] as number)
  return gap === 0 || (gap === 1 && scan.text.charCodeAt(scan.tokens.end[i] as number) !== 10)
}

/** Whether a capital at token `i` may only be that of a sentence, a quotation or a list. */
export function isOpening(tokens: Tokens, i: number, first: number): boolean {
  if (i === first) return true
  const before = shapeOf(tokens, i - 1)
  return (before & (Shape.quote | Shape.stop)) !== 0 || ((before & Shape.punctuation) !== 0 && /^[:;•*([–—-]$/.test(formOf(tokens, i - 1)))
}

/** Whether two names stand in one list: a comma or "and" between them. */
export function linked(a: Toponym | undefined, b: Toponym | undefined, { tokens, tables }: Scan): boolean {
  if (a === undefined || b === undefined || a.demonym || b.demonym || tokens.sentence[a.first] !== tokens.sentence[b.first]) return false
  const gap = b.first - a.last
  if (gap < 1 || gap > 2) return false
  const word = lowerOf(tokens, b.first - 1)
  return word === ',' || tables.joining.has(word)
}

/** Whether token `i` is a closed-class word that opens a sentence and so is no name: "The", "In". */
export function opensPlainly({ tokens, tables }: Scan, i: number, first: number): boolean {
  if (!isOpening(tokens, i, first)) return false
  const lower = lowerOf(tokens, i)
  // "US indifference": capitals that are no "us".
  if ((shapeOf(tokens, i) & Shape.upper) !== 0 && has(tables.abbreviations, lower)) return false
  return (
    lower === tables.article ||
    tables.locatives.strong.has(lower) ||
    tables.locatives.weak.has(lower) ||
    CLOSED.has(tokens.tag[i] as number)
  )
}
/** Word classes that begin no name. */
export const CLOSED: ReadonlySet<number> = new Set<number>([Tag.ADP, Tag.AUX, Tag.CCONJ, Tag.DET, Tag.PRON, Tag.SCONJ, Tag.ADV, Tag.PART])

/** Whether a sentence is written in capitals: "ABOUT 50 PEASANTS HAVE BEEN KIDNAPPED." A capital says nothing there. */
export function isLoud(tokens: Tokens, { first, last }: Sentence): boolean {
  let letters = 0
  let upper = 0
  for (let i = first; i < last && i < first + 200; i++) {
    if (!isWord(tokens, i) || (tokens.end[i] as number) - (tokens.start[i] as number) < 2) continue
    letters++
    if ((shapeOf(tokens, i) & Shape.upper) !== 0) upper++
  }
  return letters >= 5 && upper * 10 >= letters * 8
}
