// A name that may stand for a place, where it stands, in; how sure its neighbours make it out.

import type { GazetteerRow } from '../model/gazetteer.ts'
import { formOf, lowerOf, Name, type Sentence, Shape, shapeOf, Tag } from '../model/parse.ts'
import { ENOUGH, has, isCapital, isOpening, joins, type Kind, type Scan, type Toponym } from './scan.ts'

/** What the network's label of a name weighs. */
const LABEL = 1
/** A town with so many inhabitants is none for a label alone: "Russia has held Mariupol". */
const KNOWN = 20_000

/** Weighs a name that a word for a kind of place ends or opens: "Walker County", "Lake Manassas". */
export function judgeGeneric(sentence: Sentence, scan: Scan, name: Toponym, from: number, found: readonly Toponym[]): void {
  const { tokens, tables } = scan
  name.evidence = name.rows.length > 0 ? 6 : 3
  const before = lowerOf(tokens, name.first - 1)
  if (name.first > from) {
    // "Mayor Tom County"? A person's title or first name right before it, or any capital that is no place itself.
    if (tables.titles.has(before) || tables.given.has(before)) name.evidence = -4
    else if (!has(tables.directions, before) && !tables.parts.has(before) && found.at(-1)?.last !== name.first) name.evidence -= 2
  }
  if (isOpening(tokens, name.first, sentence.first) && name.rows.length === 0 && tables.ordinary.has(lowerOf(tokens, name.first)))
    name.evidence -= 2
  if (
    name.rule === 'places/street' &&
    name.last < sentence.last &&
    tables.bodies.has(lowerOf(tokens, name.last)) &&
    isCapital(tokens, name.last)
  )
    name.use = 'part'
}

/** "the town of X", "villages of X and Y": the kind of the word before "of", where the name follows it. */
export function heldBy({ tokens, tables }: Scan, i: number, first: number): Kind | undefined {
  let k = i - 1
  if (k > first && lowerOf(tokens, k) === tables.article) {
    // "a region of the Federation"
    if (tables.ordinary.has(lowerOf(tokens, i))) return undefined
    k--
  }
  if (k <= first || lowerOf(tokens, k) !== tables.of) return undefined
  const word = lowerOf(tokens, k - 1)
  if (!tables.holding.has(word)) return undefined
  return (has(tables.generics, word) ? tables.generics[word] : has(tables.plurals, word) ? tables.plurals[word] : 'settlement') as Kind
}

/** "four Ukrainian regions, including X": the kind of the plural that a word of inclusion follows. */
function among({ tokens, tables }: Scan, i: number, first: number): Kind | undefined {
  let k = i - 1
  if (!tables.inclusion.has(lowerOf(tokens, k)) && !tables.inclusion.has(`${lowerOf(tokens, k - 1)} ${lowerOf(tokens, k)}`))
    return undefined
  k -= tables.inclusion.has(lowerOf(tokens, k)) ? 1 : 2
  if (k > first && formOf(tokens, k) === ',') k--
  const word = k >= first ? lowerOf(tokens, k) : ''
  return has(tables.plurals, word) ? (tables.plurals[word] as Kind) : undefined
}

/** Weighs what stands around a name of the gazetteer. */
export function judge(
  sentence: Sentence,
  title: boolean,
  scan: Scan,
  name: Toponym,
  from: number,
  stop: number,
  found: readonly Toponym[],
  sure: boolean,
): void {
  const { tokens, tables } = scan
  const { first, last } = name
  const before = first > sentence.first ? lowerOf(tokens, first - 1) : ''
  const after = last < sentence.last ? lowerOf(tokens, last) : ''
  const rows = name.rows.map((row) => scan.row(row))
  const wide = rows.some(
    ({ kind, country, population }) =>
      kind === 'country' ||
      (kind === 'region' && (country === 'US' || population >= 3_000_000)) ||
      (kind === 'area' && population >= 1_000_000),
  )
  const people = rows.reduce((most, { kind, population }) => (kind === 'settlement' && population > most ? population : most), 0)
  const single = last - first === 1
  const lower = lowerOf(tokens, first)
  let score = sure ? name.evidence : prior(rows, single)
  // "the Don", "the Amazon": neither a person nor a company.
  const river = name.said === 'water'

  // Acronyms are places only where the gazetteer has them as countries or areas.
  if (
    !sure &&
    single &&
    (shapeOf(tokens, first) & Shape.upper) !== 0 &&
    last - first === 1 &&
    (tokens.end[first] as number) - (tokens.start[first] as number) <= 4 &&
    !title
  ) {
    if (!rows.some((row) => row.kind === 'country' || row.kind === 'area' || isHouse(row))) score -= 6
  }
  if (!sure && single && tables.calendar.has(lower)) score -= 8
  const { names, words } = scan.language
  // "San" without what follows it, "Of" in a title
  if (!sure && single && (names.fore.has(lower) || words.adpositions.has(lower) || words.determiners.has(lower))) score -= 8
  // "Google" is the company.
  if (!sure && single && has(names.known, lower) && !wide && people < 1_000_000 && !rows.some(isHouse) && !river) score -= 8
  const opening = isOpening(tokens, first, sentence.first)
  if (!sure && single && tables.ordinary.has(lower)) score -= opening || title ? 6 : wide ? 1 : people >= 200_000 ? 2 : 3
  else if (!sure && single && opening && !wide && people < 200_000) score -= 0.5
  // "Four-car collision": the capital of a sentence on the first half of a word.
  if (
    !sure &&
    single &&
    opening &&
    !wide &&
    people < 200_000 &&
    tokens.start[last] === name.end &&
    after === '-' &&
    !isCapital(tokens, last + 1)
  )
    score -= 4

  const strong =
    tables.locatives.strong.has(before) ||
    (before === tables.article && first - 2 >= sentence.first && tables.locatives.strong.has(lowerOf(tokens, first - 2)) && wide)
  const weak = !strong && tables.locatives.weak.has(before)
  // "not far from Izium", "close to Izium"
  const two = `${lowerOf(tokens, first - 2)} ${before}`
  const close =
    first - 2 >= sentence.first && (tables.relations.near.has(two) || tables.relations.near.has(`${lowerOf(tokens, first - 3)} ${two}`))
  const unlocated = score
  if (strong || close) score += 3
  else if (weak) score += 2
  // "east of Perham", and "Rebecca Sears, 41, of Grovetown".
  else if (
    before === tables.of &&
    (has(tables.directions, lowerOf(tokens, first - 2)) ||
      formOf(tokens, first - 2) === ',' ||
      tables.relations.bank.has(lowerOf(tokens, first - 2)) ||
      tables.relations.edge.has(lowerOf(tokens, first - 2)) ||
      tables.relations.part.has(lowerOf(tokens, first - 2)))
  )
    score += 2.5
  else if (
    before === tables.article &&
    (tables.locatives.strong.has(lowerOf(tokens, first - 2)) || tables.locatives.weak.has(lowerOf(tokens, first - 2)))
  )
    score += rows.some(({ kind }) => kind === 'water' || kind === 'area' || kind === 'structure') ? 2.5 : 0
  else if (
    before === tables.article &&
    lowerOf(tokens, first - 2) === tables.of &&
    (tables.relations.bank.has(lowerOf(tokens, first - 3)) || has(tables.directions, lowerOf(tokens, first - 3)))
  )
    score += 3
  // "a region of the Federation": no small town and no district has an article before its bare name; "the Mankato paper" has a noun behind.
  const noun = tokens.tag[last] === Tag.NOUN || tokens.tag[last] === Tag.PROPN || tokens.tag[last] === Tag.ADJ
  const small = people < 100_000 && rows.length > 0 && rows.every(({ kind }) => kind === 'settlement' || kind === 'district')
  if (!sure && single && before === tables.article && small && !noun) score -= 4
  const placed = score > unlocated
  if (!sure && !isCapital(tokens, last) && tables.locals.has(after) && !scan.people.has(lower)) score += 2
  const held = heldBy(scan, first, sentence.first)
  if (held !== undefined) {
    score += 5
    name.said ??= held
    if (has(tables.plurals, lowerOf(tokens, first - (before === tables.article ? 3 : 2)))) name.plural = true
  } else {
    // "four regions, including Kherson": in a list of regions a name is the region.
    const kind = among(scan, first, sentence.first)
    if (kind !== undefined) {
      score += 2
      name.said ??= kind
      name.plural = true
    }
  }
  if (!sure && name.said !== undefined) score += 3
  // "Bilozerka, a town …", "Bakhmut, a city that …"
  if (
    after === ',' &&
    last + 2 < sentence.last &&
    scan.language.words.determiners.has(lowerOf(tokens, last + 1)) &&
    [2, 3, 4].some((k) => last + k < sentence.last && tables.holding.has(lowerOf(tokens, last + k)))
  )
    score += 4
  // "KYIV (AP) —" opens a report, "BEIRUT, Lebanon —" too.
  if (
    opening &&
    first === sentence.first &&
    (tables.datelines.has(after) || (after === ',' && tables.datelines.has(lowerOf(tokens, last + 2)))) &&
    !tables.calendar.has(lower)
  )
    score += 4

  // Neighbours within the run.
  // "LONDON Pope Francis …": the place in capitals opens the report.
  const dateline =
    first === sentence.first &&
    (shapeOf(tokens, first) & Shape.upper) !== 0 &&
    tokens.end[first]! - tokens.start[first]! > 3 &&
    last < sentence.last &&
    (shapeOf(tokens, last) & Shape.upper) === 0
  if (dateline) score += 3
  const rightInRun = last < stop && isCapital(tokens, last) && joins(scan, last - 1) && !dateline && !tables.calendar.has(after)
  const leftInRun = first > from && joins(scan, first - 1)
  const person = single && !river && tables.given.has(lower)
  if (rightInRun && !(title && !tables.bodies.has(after) && !has(tables.generics, after))) {
    const numbered = first > sentence.first && (shapeOf(tokens, first - 1) & (Shape.digit | Shape.letter)) === (Shape.digit | Shape.letter)
    const { men, women } = scan.language.names
    if (unitAhead(scan, last, stop) && (numbered || tables.ordinals.has(before))) {
      // "7th Rifle Brigade"
      score -= 9
    } else if (
      single &&
      !wide &&
      !strong &&
      (men.has(lower) || women.has(lower)) &&
      !tables.bodies.has(after) &&
      !bodyAhead(scan, last, stop) &&
      scan.people.has(after)
    ) {
      // "Milan Tesk": a first name before the name of a person.
      score -= 9
    } else if (bodyAhead(scan, last, stop)) {
      score += wide || people >= 5_000 || name.rows.length === 1 ? 2 : 1
      name.use = 'part'
    } else if (tables.bearers.has(after)) {
      score += person ? -3 : 1
      name.use = 'modifier'
    } else if (has(tables.demonyms, after) || has(tables.abbreviations, after)) score += 0
    else if (has(tables.generics, after)) score += 1
    else if (person || (scan.people.has(after) && single && !wide)) {
      score -= wide && (strong || before === tables.of) ? 2 : 8
    } else if (wide || people >= 500_000) {
      score -= sure ? 0 : 1
      if (!strong) name.use = 'part'
    } else {
      score -= 5
      name.use = 'part'
    }
  } else if (person && !wide && people < 1_000_000) score -= 1.5
  if (leftInRun && !(title && !tables.given.has(before) && !tables.titles.has(before))) {
    const adjacent = found.at(-1)
    if (has(tables.directions, before) || tables.parts.has(before)) score += 1
    else if (tables.titles.has(before) || /^\p{L}\.$/u.test(before)) score -= 9
    // A first name that is also a town does not make its surname one: "Andrew Jordan".
    else if (adjacent !== undefined && adjacent.last === first && adjacent.evidence >= ENOUGH) score += 0
    else if (tables.given.has(before)) score -= wide && single && !scan.people.has(lower) ? 4 : 9
    else if (sure) score -= 1
    else if (wide || people >= 300_000) {
      score -= 1.5
      name.use ??= 'part'
    } else score -= 7
  } else if (single && scan.people.has(lower) && !sure) score -= strong ? (wide || people >= 100_000 ? 1 : 4) : wide && !person ? 3 : 7

  // "University of Alberta", "Bank of England": "of" after a capital that is no town.
  if (
    !leftInRun &&
    before === tables.of &&
    first - 2 >= sentence.first &&
    isCapital(tokens, first - 2) &&
    !tables.holding.has(lowerOf(tokens, first - 2)) &&
    !isOpening(tokens, first - 2, sentence.first)
  ) {
    name.use ??= 'part'
    score += wide ? 0 : -1
  }
  if (after === tables.possessive && !sure) score += 0.5
  // "US$460 million"
  if (/^\p{Sc}/u.test(after) && tokens.start[last] === name.end) score -= 12
  // "Warden told officers": a small town does not speak, and "told Meridian": nobody speaks to it.
  const spoken = (!rightInRun && tables.acting.has(after)) || (!leftInRun && names.told.has(before))
  if (spoken && !strong && !weak && !wide && people < 300_000) score -= 2
  // "(Meridian) – …": an outlet that is credited with the report is meant.
  if (!sure && single && !strong && !wide && scan.outlets.has(lower)) score -= 3
  if (!sure) score += labelled(scan, name, placed || opening || wide || people >= KNOWN)
  name.evidence = score
}

/**
 * What the label of the network adds: one witness among the neighbours. It is none for a name that is a person's elsewhere ("Sheila
 * Washington paid; Washington said …"), and none against a preposition of place or at the beginning of a sentence ("Jerson is free").
 */
function labelled({ tokens, people }: Scan, { first, last }: Toponym, placed: boolean): number {
  const label = tokens.name[last - 1]
  if (label === Name.B_LOC || label === Name.I_LOC) return people.has(lowerOf(tokens, first)) ? 0 : LABEL
  return !placed && (label === Name.B_PER || label === Name.I_PER) ? -LABEL : 0
}

/** Whether a run of capitals goes on to a word for a body: "Madison County Health Department". */
function bodyAhead({ tokens, tables }: Scan, from: number, stop: number): boolean {
  for (let k = from; k < stop && k < from + 4; k++) if (tables.bodies.has(lowerOf(tokens, k))) return true
  return false
}

/** Whether a run of capitals goes on to a word for a military unit: "Rifle Brigade". */
function unitAhead({ tokens, tables }: Scan, from: number, stop: number): boolean {
  for (let k = from; k < stop && k < from + 4; k++) if (tables.units.has(lowerOf(tokens, k))) return true
  return false
}

/** The Kremlin and the White House are places of our own table, whoever speaks from them. */
function isHouse({ kind, id }: GazetteerRow): boolean {
  return kind === 'structure' && id.startsWith('sayso:')
}

/** How likely a capitalised name is that of the place, by what the gazetteer has under it. */
function prior(rows: readonly GazetteerRow[], single: boolean): number {
  let best = 0
  for (const { kind, population, country, name, id } of rows) {
    let value = 0
    if (kind === 'country') value = 5
    else if (kind === 'region')
      value = country === 'US' || country === 'CA' ? 5 : population >= 3_000_000 ? 3.5 : population >= 500_000 ? 2 : 1
    else if (kind === 'structure') value = id.startsWith('sayso:') ? 2 : 0
    else if (kind === 'area') value = id.startsWith('sayso:') ? 4 : single ? 0.5 : 2
    else if (kind === 'water') value = population >= 1_000_000 ? 4 : single ? 0.5 : 2.5
    else if (kind === 'district') value = / /.test(name) && !single ? 4 : population >= 500_000 ? 1.5 : 0.5
    else
      value =
        population >= 1_000_000
          ? 4
          : population >= 200_000
            ? 3
            : population >= 50_000
              ? 2
              : population >= 10_000
                ? 1.2
                : population >= 2000
                  ? 0.6
                  : 0
    if (value > best) best = value
  }
  return best + (single ? 0 : 1.5)
}
