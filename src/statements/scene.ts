// A parsed document, its mentions and the language in; word bits, reading units and look-ups for the statements station out.

import type { CueVerb, Language } from '../languages/language.ts'
import type { Guess } from '../model/draft.ts'
import { formOf, lowerOf, shapeOf, Shape, Tag, type Parse, type Quote, type Sentence } from '../model/parse.ts'
import type { Actor, BlockKind, Document, Id, Mention, Place, Time } from '../model/record.ts'
import { treeOf, type Tree } from '../model/tree.ts'
import { findPoster } from './poster.ts'

/** Bits of a token, as this station needs them. */
export const Bit = {
  noun: 1 << 0,
  name: 1 << 1,
  det: 1 << 2,
  pronoun: 1 << 3,
  link: 1 << 4,
  and: 1 << 5,
  comma: 1 << 6,
  relative: 1 << 7,
  that: 1 << 8,
  be: 1 << 9,
  have: 1 << 10,
  do: 1 << 11,
  modal: 1 << 12,
  not: 1 << 13,
  adverb: 1 << 14,
  to: 1 << 15,
  colon: 1 << 16,
  stop: 1 << 17,
  semicolon: 1 << 18,
  dash: 1 << 19,
  verb: 1 << 20,
  asks: 1 << 21,
  open: 1 << 22,
  close: 1 << 23,
  possessive: 1 << 24,
  time: 1 << 25,
  adjective: 1 << 26,
  hyphen: 1 << 27,
  quote: 1 << 28,
  adposition: 1 << 29,
  edge: 1 << 30,
} as const

/** A verb form in a text: the verb, and which form it may be. */
export interface Form {
  readonly verb: CueVerb
  readonly base: boolean
  readonly s: boolean
  readonly ing: boolean
  readonly past: boolean
}

/**
 * What is read at one go: a sentence without the insides of its quotations, or a sentence inside a quotation. An item ≥ 0 is a token, an
 * item < 0 stands for the whole quotation `~item`.
 */
export interface Unit {
  readonly items: readonly number[]
  /** The quotation that the unit stands in, or -1. */
  readonly quote: number
  readonly block: number
  readonly kind: BlockKind
}

/** A time beside a cue, by its first token. */
export interface Held<T> {
  readonly item: T
  readonly first: number
  readonly last: number
}

/** Everything that the files of this station look up. */
export interface Scene {
  readonly document: Document
  readonly text: string
  readonly parse: Parse
  readonly language: Language
  readonly bits: Int32Array
  /** The verbs that a word type may be a form of. */
  readonly forms: readonly (readonly Form[] | undefined)[]
  readonly units: readonly Unit[]
  readonly tree: Tree
  /** Whose own post the report is: its "we" outside quotations. */
  readonly poster?: Actor
  /** By first token. */
  readonly times: ReadonlyMap<number, Held<Time>>
  readonly places: ReadonlyMap<number, Held<Place>>
  /** Mentions of actors in the order of the text, with the actor. */
  /** Guesses at pronouns, by their first code unit. */
  readonly guesses: ReadonlyMap<number, Id>
  readonly mentions: readonly { readonly mention: Mention; readonly actor: Actor }[]
}

/** Makes the scene. Linear in the tokens. */
export function makeScene(
  document: Document,
  parse: Parse,
  language: Language,
  found: {
    readonly times: readonly Time[]
    readonly places: readonly Place[]
    readonly actors: readonly Actor[]
    readonly guesses?: readonly Guess[]
  },
): Scene {
  const { tokens } = parse
  const nouns = parse.fines.map((fine) => fine.startsWith('NN'))
  const bits = new Int32Array(tokens.count)
  const byType = tokens.forms.map((_, type) => typeBits(tokens.lowers[type] as string, tokens.shapes[type] as number, language))
  for (let i = 0; i < tokens.count; i++) {
    // Where the coarse class is a verb's and the fine one a noun's ("by decree"), the fine one is right.
    const noun = tokens.tag[i] === Tag.VERB && nouns[tokens.fine[i] as number] === true
    bits[i] = byType[tokens.type[i] as number]! | tagBits(noun ? Tag.NOUN : (tokens.tag[i] as number))
    // Theresa May, Will Smith: a modal with a capital after a name is none.
    if (
      (bits[i]! & Bit.modal) !== 0 &&
      i > 0 &&
      (bits[i - 1]! & Bit.name) !== 0 &&
      (tokens.shapes[tokens.type[i] as number]! & Shape.capital) !== 0
    )
      bits[i] = Bit.noun | Bit.name
  }
  const times = new Map<number, Held<Time>>()
  for (const item of found.times) {
    const held = hold(parse, item, item.span)
    if (held === undefined) continue
    times.set(held.first, held)
    for (let i = held.first; i < held.last; i++) bits[i] = bits[i]! | Bit.time
  }
  const places = new Map<number, Held<Place>>()
  for (const item of found.places)
    for (const { span, use } of item.mentions) {
      const held = use === undefined ? hold(parse, item, span) : undefined
      if (held) places.set(held.first, held)
    }
  const mentions = found.actors.flatMap((actor) => actor.mentions.map((mention) => ({ mention, actor })))
  const poster = findPoster(document, parse.text, language, found.actors)
  mentions.sort((a, b) => a.mention.span.start - b.mention.span.start || b.mention.span.end - a.mention.span.end)
  return {
    document,
    text: parse.text,
    parse,
    language,
    bits,
    forms: verbForms(tokens.lowers, language),
    units: cutUnits(parse),
    tree: treeOf(tokens),
    ...(poster ? { poster } : {}),
    times,
    places,
    guesses: new Map((found.guesses ?? []).map(({ span, actor }) => [span.start, actor])),
    mentions,
  }
}

function hold<T>(parse: Parse, item: T, span: { readonly start: number; readonly end: number }): Held<T> | undefined {
  const { start, end, count } = parse.tokens
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (end[middle]! > span.start) high = middle
    else low = middle + 1
  }
  const first = low
  let last = first
  while (last < count && start[last]! < span.end) last++
  return last > first ? { item, first, last } : undefined
}

function typeBits(lower: string, shape: number, { words, cues }: Language): number {
  let b = 0
  if (cues.be.has(lower)) b |= Bit.be
  if (cues.have.has(lower)) b |= Bit.have
  if (cues.do.has(lower)) b |= Bit.do
  if (cues.modals.has(lower)) b |= Bit.modal
  if (cues.to.has(lower)) b |= Bit.to
  if (cues.that.has(lower)) b |= Bit.that
  if (cues.whether.has(lower)) b |= Bit.asks
  if (cues.relatives.has(lower)) b |= Bit.relative
  if (cues.personal.has(lower)) b |= Bit.pronoun
  if (cues.links.has(lower)) b |= Bit.link
  if (cues.coordinators.has(lower)) b |= Bit.and
  if (cues.possessives.has(lower)) b |= Bit.det
  if (words.determiners.has(lower)) b |= Bit.det
  if (words.adpositions.has(lower)) b |= Bit.adposition
  if (words.negations.has(lower)) b |= Bit.not
  if (words.adverbs.has(lower) || cues.mayAfter.has(lower)) b |= Bit.adverb
  if (words.adjectives.has(lower)) b |= Bit.adjective
  // "told a news agency that …": a body is a noun, whatever its ending looks like.
  if (cues.bodies.has(lower) || cues.issued.has(lower)) b |= Bit.noun
  if (lower === ',') b |= Bit.comma
  if (lower === ':') b |= Bit.colon
  if (lower === ';') b |= Bit.semicolon
  if (lower === '-' || lower === '/') b |= Bit.hyphen
  if (lower === '—' || lower === '–' || lower === '--' || lower === '―' || lower === '---') b |= Bit.dash
  if (lower === '(' || lower === '[') b |= Bit.open
  if (lower === ')' || lower === ']') b |= Bit.close
  if (lower === "'s" || lower === "'") b |= Bit.possessive
  if ((shape & Shape.stop) !== 0) b |= Bit.stop
  return b
}

function tagBits(tag: number): number {
  if (tag === Tag.PROPN) return Bit.noun | Bit.name
  if (tag === Tag.NOUN || tag === Tag.NUM || tag === Tag.SYM || tag === Tag.X) return Bit.noun
  if (tag === Tag.ADJ) return Bit.noun | Bit.adjective
  if (tag === Tag.VERB) return Bit.verb
  if (tag === Tag.ADV) return Bit.adverb
  return 0
}

const tables = new WeakMap<Language, Map<string, Form[]>>()

/** The verbs by their forms, made once a language. */
function verbForms(lowers: readonly string[], language: Language): (readonly Form[] | undefined)[] {
  let table = tables.get(language)
  if (table === undefined) {
    table = new Map()
    for (const verb of language.cues.verbs) {
      const { base, s, ing, past, participle } = verb.forms
      for (const form of new Set([base, s, ing, past, participle])) {
        const entry = { verb, base: form === base, s: form === s, ing: form === ing, past: form === past || form === participle }
        const group = table.get(form)
        if (group) group.push(entry)
        else table.set(form, [entry])
      }
    }
    for (const group of table.values()) group.sort((a, b) => b.verb.particles.length - a.verb.particles.length)
    tables.set(language, table)
  }
  const known = table
  return lowers.map((lower) => known.get(lower))
}

/** The quotations that are read as such: an odd mark that no paragraph after it takes up hides nothing. */
function hidden(quotes: readonly Quote[]): Set<number> {
  const hides = new Set<number>()
  quotes.forEach(({ closed, continues, block }, q) => {
    if (closed || continues !== undefined) hides.add(q)
    if (continues !== undefined && block <= (quotes[continues] as Quote).block + 1) hides.add(continues)
  })
  return hides
}

/** No sentence of the press has more words; a line of two megabytes without a stop is read piece by piece, so that time stays linear. */
const LONGEST = 400

function cutUnits(parse: Parse): Unit[] {
  const { tokens, sentences, quotes } = parse
  const opens = new Map<number, number>()
  const hides = hidden(quotes)
  quotes.forEach((quote, q) => {
    if (!opens.has(quote.first) && hides.has(q)) opens.set(quote.first, q)
  })
  const units: Unit[] = []
  // The insides wait on a stack, so that a unit comes out before what it holds.
  const stack: [first: number, last: number, quote: number, block: number, kind: BlockKind][] = []
  let open = -1
  for (let s = 0; s < sentences.length; s++) {
    const { first, block, kind } = sentences[s] as Sentence
    let { last } = sentences[s] as Sentence
    // "Orsek: | Nine dead in the Mill Quarter": a headline is read with the name before its colon.
    const next = sentences[s + 1]
    if (next?.block === block && last - first < 8 && (kind === 'headline' || first === 0) && lowerOf(tokens, last - 1) === ':') {
      last = next.last
      s++
    }
    // The rest of a quotation that an earlier sentence of this block opened and that does not close.
    if (open >= 0 && first >= (quotes[open] as Quote).last) open = -1
    stack.push([first, last, open, block, kind])
    for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
      const [from, to, quote, b, k] = top
      let items: number[] = []
      const inner: [number, number, number][] = []
      for (let i = from; i < to; i++) {
        const q = opens.get(i)
        if (q !== undefined && q !== quote) {
          const { last: end, closed } = quotes[q] as Quote
          const stop = Math.min(end, to)
          if (quote < 0 && end > to) open = q
          items.push(~q)
          if (stop - i > 5) inner.push([i + 1, closed && stop === end ? stop - 1 : stop, q])
          i = stop - 1
        } else {
          items.push(i)
          if (items.length >= LONGEST) {
            units.push({ items, quote, block: b, kind: k })
            items = []
          }
          // Inside a quotation sentences are cut at their stops.
          if (quote >= 0 && (shapeOf(tokens, i) & Shape.stop) !== 0 && (shapeOf(tokens, i + 1) & (Shape.capital | Shape.quote)) !== 0) {
            units.push({ items, quote, block: b, kind: k })
            items = []
          }
        }
      }
      if (items.length > 0) units.push({ items, quote, block: b, kind: k })
      for (const [a, z, q] of inner.toReversed()) stack.push([a, z, q, b, k])
    }
  }
  return units
}

/** The bits of item `p`. */
export function bitsAt(scene: Scene, unit: Unit, p: number): number {
  if (p < 0 || p >= unit.items.length) return Bit.edge
  const item = unit.items[p] as number
  return item < 0 ? Bit.quote : (scene.bits[item] as number)
}

/** The lower-case form of item `p`; "" for a quotation and outside. */
export function lowerAt(scene: Scene, unit: Unit, p: number): string {
  const item = unit.items[p]
  return item === undefined || item < 0 ? '' : lowerOf(scene.parse.tokens, item)
}

/** The form of item `p` as printed; "" for a quotation and outside. */
export function wordAt(scene: Scene, unit: Unit, p: number): string {
  const item = unit.items[p]
  return item === undefined || item < 0 ? '' : formOf(scene.parse.tokens, item)
}

/** The quotation that item `p` stands for. */
export function quoteAt(scene: Scene, unit: Unit, p: number): Quote | undefined {
  const item = unit.items[p]
  return item === undefined || item >= 0 ? undefined : scene.parse.quotes[~item]
}

/** First code unit of item `p`. */
export function startOf(scene: Scene, unit: Unit, p: number): number {
  const item = unit.items[p] as number
  return item < 0 ? (scene.parse.quotes[~item] as Quote).start : (scene.parse.tokens.start[item] as number)
}

/** The code unit after item `p`. A quotation that runs past its sentence ends where the block's tokens do. */
export function endOf(scene: Scene, unit: Unit, p: number): number {
  const item = unit.items[p] as number
  return item < 0 ? (scene.parse.quotes[~item] as Quote).end : (scene.parse.tokens.end[item] as number)
}

/** Whether item `p` is a number, in figures or in words. */
export function isNumber(scene: Scene, unit: Unit, p: number): boolean {
  const item = unit.items[p]
  return item !== undefined && item >= 0 && scene.parse.tokens.tag[item] === Tag.NUM
}

/** Whether item `p` begins with a capital. */
export function isCapital(scene: Scene, unit: Unit, p: number): boolean {
  const item = unit.items[p]
  return item !== undefined && item >= 0 && (shapeOf(scene.parse.tokens, item) & Shape.capital) !== 0
}

/** Whether a common noun looks plural: by its ending, or because the table says so. */
export function isPlural(scene: Scene, lower: string): boolean {
  const { plural, plurals, singulars } = scene.language.cues
  return plural.has(lower) || (plurals.some((ending) => lower.endsWith(ending)) && !singulars.some((ending) => lower.endsWith(ending)))
}

/** The number of words of a quotation, its marks left out. */
export function wordsIn(scene: Scene, quote: Quote): number {
  const { tokens } = scene.parse
  let n = 0
  for (let i = quote.first; i < quote.last && n < 50; i++) if ((shapeOf(tokens, i) & (Shape.letter | Shape.digit)) !== 0) n++
  return n
}

/** Whether one of the items [from, to) is a word of the set. */
export function holds(scene: Scene, unit: Unit, from: number, to: number, set: ReadonlySet<string>): boolean {
  for (let p = from; p < to; p++) if (set.has(lowerAt(scene, unit, p))) return true
  return false
}
