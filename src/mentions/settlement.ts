// The tokens of a document and the names of places found in it in; the names that no gazetteer knows but whose neighbours show to be places out.

import { lowerOf, type Parse, Shape, shapeOf, Tag } from '../model/parse.ts'
import { heldBy } from './evidence.ts'
import { fold } from './gazetteer.ts'
import { has, isCapital, isLoud, isWord, joins, type Kind, opensPlainly, type Scan, type Toponym } from './scan.ts'

/** What a report says of one name: for a place by kinds of neighbours, each counted once, and against one. */
interface Signs {
  readonly for: Map<string, number>
  against: number
  country: boolean
}

/** What the words must say at least, and what may stand against it. */
const SURE = 3

/**
 * Finds the names of one word that no gazetteer knows and the report treats as places: "in Halvena", "Halvena's mayor", "Dubrenna, a village".
 * One decision a report: what is a place once is one everywhere, unless a title or a first name stands before it. A state is told by its
 * people: "Tarvenia" and "Tarvenian".
 */
export function findSettlements(parse: Parse, scan: Scan, found: readonly Toponym[]): Toponym[] {
  const { tokens, text } = scan
  const taken = new Uint8Array(tokens.count)
  const signs = new Map<string, Signs>()
  const eligible = eligibility(scan)
  const signsOf = (lower: string): Signs => {
    let so = signs.get(lower)
    if (so === undefined) {
      so = { for: new Map(), against: 0, country: false }
      signs.set(lower, so)
    }
    return so
  }
  for (const { first, last, rule, said } of found) {
    taken.fill(1, first, last)
    if (last - first === 1 && rule === 'places/town-of' && said === 'settlement') signsOf(lowerOf(tokens, first)).for.set('town-of', SURE)
  }
  for (const lower of statesBy(scan)) {
    const so = signsOf(lower)
    so.for.set('people', SURE)
    so.country = true
  }
  const occurrences: { readonly at: number; readonly first: number; readonly last: number }[] = []
  for (const sentence of parse.sentences) {
    const { first, last, quiet, kind } = sentence
    if (quiet) continue
    const loud = kind !== 'dateline' && isLoud(tokens, sentence)
    for (let i = first; i < last; i++) {
      if (taken[i] === 1 || !isCapital(tokens, i) || !eligible(i)) continue
      occurrences.push({ at: i, first, last })
      if (!loud) weigh(scan, i, first, last, kind === 'dateline', signsOf)
    }
  }
  const out: Toponym[] = []
  for (const { at, first, last } of occurrences) {
    const so = signs.get(lowerOf(tokens, at))
    if (so === undefined) continue
    let sum = 0
    for (const value of so.for.values()) sum += value
    if (sum < SURE || so.against >= sum) continue
    const use = standing(scan, at, first, last)
    if (use === 'other') continue
    const start = tokens.start[at] as number
    const end = tokens.end[at] as number
    out.push({
      first: at,
      last: at + 1,
      start,
      end,
      key: fold(text.slice(start, end)),
      rows: [],
      rule: so.country ? 'places/state' : 'places/frame',
      demonym: false,
      evidence: 4,
      said: so.country ? 'country' : kindAfter(scan, at + 1, last),
      ...(use === 'part' ? { use } : {}),
    })
  }
  // "TOLMEN, Tarvenia", "Zzyrkville, Ohio": what follows the comma contains it.
  const wide = new Map<number, Toponym>()
  for (const name of [...found, ...out])
    if (name.said === 'country' || (!name.demonym && name.rows.some((row) => ['country', 'region'].includes(scan.row(row).kind))))
      wide.set(name.first, name)
  for (const inner of out) {
    const outer =
      lowerOf(tokens, inner.last) === ','
        ? (wide.get(inner.last + 1) ?? wide.get(capitalOf(scan, inner.last + 1)))
        : wide.get(capitalBefore(scan, inner.first))
    if (outer !== undefined && inner.said !== 'country' && tokens.sentence[inner.first] === tokens.sentence[outer.first])
      inner.container = outer
  }
  return out
}

/** Whether a token can be such a name at all: a word that no table and no gazetteer knows, and that the report has only with a capital. */
function eligibility(scan: Scan): (i: number) => boolean {
  const { tokens, tables, language, gazetteer, people } = scan
  const { names, words } = language
  const small = new Set<string>()
  for (let t = 0; t < tokens.forms.length; t++)
    if (((tokens.shapes[t] as number) & (Shape.capital | Shape.letter)) === Shape.letter) small.add(tokens.lowers[t] as string)
  const known = new Map<string, boolean>()
  const judge = (lower: string): boolean =>
    lower.length >= 4 &&
    /^\p{L}+$/u.test(lower) &&
    !small.has(lower) &&
    !people.has(lower) &&
    !tables.calendar.has(lower) &&
    !tables.ordinary.has(lower) &&
    !tables.bodies.has(lower) &&
    !tables.titles.has(lower) &&
    !tables.given.has(lower) &&
    !tables.bearers.has(lower) &&
    !has(tables.demonyms, lower) &&
    !has(tables.generics, lower) &&
    !has(names.known, lower) &&
    !has(names.bodies, lower) &&
    !names.men.has(lower) &&
    !names.women.has(lower) &&
    !names.never.has(lower) &&
    !names.places.has(lower) &&
    !names.other.has(lower) &&
    !names.people.has(lower) &&
    !names.officials.has(lower) &&
    !names.offices.has(lower) &&
    !names.ranks.has(lower) &&
    !names.posts.has(lower) &&
    !names.armies.has(lower) &&
    !names.qualifiers.has(lower) &&
    !words.determiners.has(lower) &&
    !words.adpositions.has(lower) &&
    !words.adverbs.has(lower) &&
    !words.verbs.has(lower) &&
    // "in Ardovian": a language
    !names.peoples.some(([, people, alone]) => alone !== undefined && lower.endsWith(people)) &&
    !tables.tongueEndings.some((ending) => lower.endsWith(ending)) &&
    (gazetteer === undefined || gazetteer.find(fold(lower)).length === 0)
  return (i) => {
    const lower = lowerOf(tokens, i)
    let fits = known.get(lower)
    if (fits === undefined) {
      fits = judge(lower)
      known.set(lower, fits)
    }
    return fits
  }
}

/** The states that no table knows and the report names beside their people: "Tarvenia" by "Tarvenian". */
function statesBy(scan: Scan): string[] {
  const { tokens, language } = scan
  const forms = new Set<string>()
  for (let t = 0; t < tokens.forms.length; t++)
    if (((tokens.shapes[t] as number) & Shape.capital) !== 0) forms.add(tokens.lowers[t] as string)
  const states = new Set<string>()
  for (const lower of forms)
    for (const [state, people, alone] of language.names.peoples) {
      if (alone === undefined || lower.length < people.length + 4 || !lower.endsWith(people)) continue
      const base = lower.slice(0, lower.length - people.length) + state
      if (forms.has(base)) states.add(base)
    }
  return [...states]
}

/** "Selmora, the capital of Tarvenia": the token of the state, or -1. */
function capitalOf(scan: Scan, from: number): number {
  const { tokens, tables } = scan
  const at = lowerOf(tokens, from) === tables.article ? from + 1 : from
  return tables.frames.capital.has(lowerOf(tokens, at)) && lowerOf(tokens, at + 1) === tables.of ? at + 2 : -1
}

/** "Tarvenia's capital, Selmora", "the Tarvenian capital Selmora": the token of the state, or -1. */
function capitalBefore(scan: Scan, first: number): number {
  const { tokens, tables } = scan
  const at = lowerOf(tokens, first - 1) === ',' ? first - 2 : first - 1
  return tables.frames.capital.has(lowerOf(tokens, at)) && lowerOf(tokens, at - 1) === tables.possessive ? at - 2 : -1
}

/** Weighs one occurrence of a name. */
function weigh(scan: Scan, i: number, first: number, last: number, dateline: boolean, signsOf: (lower: string) => Signs): void {
  const { tokens, tables, language } = scan
  const { names, words } = language
  const { frames } = tables
  const so = signsOf(lowerOf(tokens, i))
  const before = i > first ? lowerOf(tokens, i - 1) : ''
  const after = i + 1 < last ? lowerOf(tokens, i + 1) : ''
  const add = (sign: string, value: number): void => void so.for.set(sign, Math.max(so.for.get(sign) ?? 0, value))
  if (dateline) {
    // "SELMORA/TOLMEN, Oct 16 (Meridian) -"
    if ((shapeOf(tokens, i) & Shape.upper) !== 0 && before !== '(' && (after === ',' || after === '/' || after === '(')) add('dateline', 4)
    if (before === '(' || before === '/') so.against += before === '(' || (shapeOf(tokens, i) & Shape.upper) === 0 ? 5 : 0
    return
  }
  if (standing(scan, i, first, last) === 'other') {
    // "Mayor Halvena", "Igor Halvena": somebody of that name
    so.against += tables.titles.has(before) || tables.given.has(before) || names.men.has(before) || names.women.has(before) ? 5 : 1
    return
  }
  // "(Meridian)", "Meridian reported", "the Meridian news agency", "on Facebook"
  if ((before === '(' && after === ')') || names.carries.has(after) || names.personal.has(after)) so.against += 5
  else if (after === ',' && (names.personal.has(lowerOf(tokens, i + 2)) || (shapeOf(tokens, i + 2) & Shape.digit) !== 0)) so.against += 4
  else if (names.told.has(before) || frames.against.has(before)) so.against += 3
  else if (i + 1 < last && has(names.bodies, after) && !isCapital(tokens, i + 1) && !tables.plurals[after]) so.against += 2
  else if (before === tables.article && !(i + 1 < last && has(tables.generics, after))) so.against += 3
  if (heldBy(scan, i, first) !== undefined && !frames.capital.has(lowerOf(tokens, i - 2))) add('town-of', SURE)
  const owned = after === tables.possessive ? lowerOf(tokens, i + 2) : ''
  if (frames.people.has(owned)) add('people', SURE)
  if (before === tables.of && frames.people.has(lowerOf(tokens, i - 2))) add('people', SURE)
  if (has(tables.generics, after) && !isCapital(tokens, i + 1) && tables.generics[after] === 'settlement') add('town', SURE)
  if ((after === ',' || names.being.has(after)) && isTown(scan, i + 2, last)) add('town', SURE)
  if ((after === ',' && capitalOf(scan, i + 2) >= 0) || (i - 2 > first && capitalBefore(scan, i) >= 0)) add('town', SURE)
  // "in Halvena": a noun after it is what is there, or what the name modifies.
  const modifies =
    i + 1 < last && (tokens.tag[i + 1] === Tag.NOUN || tokens.tag[i + 1] === Tag.ADJ) && isWord(tokens, i + 1) && !words.verbs.has(after)
  const through = before === tables.article ? i - 2 : i - 1
  const preposition = through >= first ? lowerOf(tokens, through) : ''
  const leaning = through > first ? lowerOf(tokens, through - 1) : ''
  if (through === i - 1 && frames.inside.has(preposition) && owned === '' && !frames.leaning.has(leaning)) add('in', modifies ? 1 : SURE)
  else if (through === i - 1 && frames.entering.has(preposition) && owned === '') add('entering', modifies ? 1 : SURE)
  else if (through === i - 1 && frames.toward.has(preposition) && owned === '' && !modifies) add(`toward ${preposition}`, SURE / 2)
  // "Halvena said": a seat may speak, but a person does more often.
  if (names.reporting.has(after) && !words.adpositions.has(before)) so.against += 1
}

/** "a village about 6 km north of", "the third town freed": an apposition whose head is a kind of settlement. */
function isTown(scan: Scan, from: number, last: number): boolean {
  const { tokens, tables, language } = scan
  if (from >= last || !language.words.determiners.has(lowerOf(tokens, from))) return false
  for (let k = from + 1; k < last && k < from + 5; k++) {
    const word = lowerOf(tokens, k)
    if (!isWord(tokens, k) || tokens.tag[k] === Tag.ADP) return false
    if (has(tables.generics, word) && tables.generics[word] === 'settlement') return true
  }
  return false
}

/** Whether a name stands alone, before a word for a body, or inside other capitals. */
function standing(scan: Scan, i: number, first: number, last: number): 'alone' | 'part' | 'other' {
  const { tokens, tables } = scan
  const glued = (k: number): boolean => isCapital(tokens, k) && isWord(tokens, k)
  if (i > first && joins(scan, i - 1) && glued(i - 1) && !opensPlainly(scan, i - 1, first)) {
    const before = lowerOf(tokens, i - 1)
    if (!has(tables.directions, before) && !tables.parts.has(before)) return 'other'
  }
  if (tables.titles.has(i > first ? lowerOf(tokens, i - 1) : '')) return 'other'
  if (i + 1 < last && joins(scan, i) && glued(i + 1)) return tables.bodies.has(lowerOf(tokens, i + 1)) ? 'part' : 'other'
  return 'alone'
}

/** "Halvena district" is the district, "Halvena" the town. */
function kindAfter(scan: Scan, i: number, last: number): Kind {
  const { tokens, tables } = scan
  const word = i < last && !isCapital(tokens, i) ? lowerOf(tokens, i) : ''
  return tables.certain.has(word) && has(tables.generics, word) ? (tables.generics[word] as Kind) : 'settlement'
}
