// The tokens of a document in; the names that stand for places out, each with its evidence and its rows of the gazetteer.

import { formOf, lowerOf, type Parse, type Sentence, Shape, shapeOf, Tag } from '../model/parse.ts'
import { heldBy, judge, judgeGeneric } from './evidence.ts'
import { fold } from './gazetteer.ts'
import { contain, goesOn, listed, support } from './lists.ts'
import {
  CLOSED,
  ENOUGH,
  has,
  isCapital,
  isLoud,
  isOpening,
  isWord,
  joins,
  type Kind,
  opensPlainly,
  type Scan,
  type Toponym,
} from './scan.ts'
import { findSettlements } from './settlement.ts'

const WIDEST = 7
/** A town with so many inhabitants is not the beginning of a village's name. */
const KNOWN = 20_000

/** Finds the names of places of a document, in the order of the text. Linear: a name is at most seven tokens long. */
export function findToponyms(parse: Parse, scan: Scan): Toponym[] {
  const known = weighToponyms(parse, scan).filter(({ evidence }) => evidence >= ENOUGH)
  const unknown = findSettlements(parse, scan, known)
  return unknown.length === 0 ? known : [...known, ...unknown].toSorted((a, b) => a.first - b.first)
}

/** All names that may stand for places, each with its evidence. */
export function weighToponyms(parse: Parse, scan: Scan): Toponym[] {
  const titles = new Uint8Array(parse.sentences.length)
  for (let s = 0; s < parse.sentences.length; s++) titles[s] = isTitle(parse.sentences[s] as Sentence, scan) ? 1 : 0
  for (let s = 0; s < parse.sentences.length; s++) findPeople(parse.sentences[s] as Sentence, titles[s] === 1, scan)
  const found: Toponym[] = []
  for (let s = 0; s < parse.sentences.length; s++)
    if (!(parse.sentences[s] as Sentence).quiet) scanSentence(parse.sentences[s] as Sentence, titles[s] === 1, scan, found)
  listed(found, scan)
  contain(found, scan)
  support(found, scan)
  return found
}

/** A headline in title case or capitals: capitals tell nothing there. */
function isTitle({ first, last, kind }: Sentence, { tokens }: Scan): boolean {
  let long = 0
  let capitals = 0
  for (let i = first; i < last && i < first + 60; i++) {
    if (!isWord(tokens, i) || (tokens.end[i] as number) - (tokens.start[i] as number) < 4) continue
    long++
    if (isCapital(tokens, i)) capitals++
  }
  return kind === 'headline' || kind === 'heading' ? long >= 3 && capitals >= long * 0.6 : long >= 5 && capitals >= long * 0.9
}

/** Notes the words that stand in names of people: after a title or a first name. */
function findPeople({ first, last }: Sentence, title: boolean, scan: Scan): void {
  const { tokens, tables, people } = scan
  for (let i = first; i < last; i++) {
    if (!isCapital(tokens, i)) continue
    const lower = lowerOf(tokens, i)
    const { men, women } = scan.language.names
    const given = tables.given.has(lower) || men.has(lower) || women.has(lower)
    const titled = tables.titles.has(lower) && (!title || lower.endsWith('.'))
    if (!given && !titled) continue
    // "Sheila D. Williams": initials and middle names, at most three words after.
    let surname = -1
    for (let k = i + 1; k < last && k <= i + 4; k++) {
      if (!joins(scan, k - 1) || !isCapital(tokens, k) || (shapeOf(tokens, k) & Shape.letter) === 0) break
      if (
        tables.bodies.has(lowerOf(tokens, k)) ||
        has(tables.generics, lowerOf(tokens, k)) ||
        has(tables.abbreviations, lowerOf(tokens, k))
      ) {
        surname = -1
        break
      }
      surname = k
    }
    if (surname < 0) continue
    const known = fold(scan.text.slice(tokens.start[i] as number, tokens.end[surname] as number))
    // "San Francisco", "Santa Maria": a name of the gazetteer as a whole is no person.
    if (given && scan.gazetteer !== undefined && scan.gazetteer.find(known).length > 0) continue
    // "Paris Saint-Germain": a first name that is a well-known place is not taken for a person ever after.
    if (given && !titled && !isPlace(scan, lower)) people.add(lower)
    for (let k = i + 1; k <= surname; k++) people.add(lowerOf(tokens, k))
    i = surname
  }
}

/** Whether a word is the name of a country, a US state or a large town. */
function isPlace(scan: Scan, word: string): boolean {
  const rows = scan.gazetteer?.find(fold(word)) ?? []
  return rows.some((index) => {
    const row = scan.row(index)
    return (
      row.kind === 'country' || (row.kind === 'region' && row.country === 'US') || (row.kind === 'settlement' && row.population >= 60_000)
    )
  })
}

/** One sentence: runs of capitals are walked from the left, the longest name first. */
function scanSentence(sentence: Sentence, title: boolean, scan: Scan, found: Toponym[]): void {
  const { tokens, tables } = scan
  const { first, last } = sentence
  const loud = isLoud(tokens, sentence)
  // "“Halvena Returns to Tarvenian Control” announced the ministry": a quotation may be a title within a sentence that is none.
  let quote = -1
  let heading = title
  for (let i = first; i < last;) {
    const lower = lowerOf(tokens, i)
    if (!title && tokens.quote[i] !== quote) {
      quote = tokens.quote[i] as number
      let end = i
      while (end < last && end < i + 60 && tokens.quote[end] === quote) end++
      heading = quote >= 0 && isTitle({ ...sentence, first: i, last: end, kind: 'paragraph' }, scan)
    }
    // Among capitals a small word is no name: "IN", "OF", "CENTRAL".
    if (
      loud &&
      tokens.tag[i] !== Tag.NOUN &&
      tokens.tag[i] !== Tag.PROPN &&
      !has(tables.demonyms, lower) &&
      !has(tables.abbreviations, lower)
    ) {
      i++
      continue
    }
    if (!isCapital(tokens, i)) {
      i = lowerCase(scan, i, first, found) ?? i + 1
      continue
    }
    // "South Carolina voted": a direction opens the sentence and the name.
    const plain = opensPlainly(scan, i, first) && !(has(tables.directions, lower) && (longest(scan, i, last)?.last ?? 0) > i + 1)
    if (plain || (lower === tables.article && joins(scan, i))) {
      i++
      continue
    }
    // The run of capitals that the name stands in.
    let stop = i + 1
    while (stop < last && stop < i + 40 && isCapital(tokens, stop) && joins(scan, stop - 1)) stop++
    i = walkRun(sentence, heading, scan, i, stop, found)
  }
}

/** "kyiv", "pro-Russian": the few names that do not begin with a capital. */
function lowerCase(scan: Scan, i: number, first: number, found: Toponym[]): number | undefined {
  const { tokens, tables, gazetteer } = scan
  const bits = shapeOf(tokens, i)
  if ((bits & Shape.letter) === 0) return undefined
  if ((bits & Shape.hyphen) !== 0) {
    const form = formOf(tokens, i)
    const dash = form.lastIndexOf('-')
    const tail = form.slice(dash + 1)
    const id = tail.charAt(0) !== tail.charAt(0).toLowerCase() ? demonymRows(scan, tail.toLowerCase()) : undefined
    if (id === undefined) return undefined
    const start = (tokens.start[i] as number) + dash + 1
    found.push({
      first: i,
      last: i + 1,
      start,
      end: tokens.end[i] as number,
      key: fold(tail),
      rows: id,
      rule: 'places/demonym',
      demonym: true,
      evidence: 9,
      use: 'modifier',
    })
    return i + 1
  }
  // The press of some systems prints capitals in lower case: "the mayor of kyiv". Only for capitals of countries that are no words.
  const lower = lowerOf(tokens, i)
  if (gazetteer === undefined || lower.length < 4 || tables.ordinary.has(lower) || i === first) return undefined
  if (tokens.tag[i] !== Tag.NOUN && tokens.tag[i] !== Tag.PROPN) return undefined
  const before = lowerOf(tokens, i - 1)
  if (!isNaming(scan, before) && before !== ',' && before !== tables.article) return undefined
  const rows = gazetteer.find(fold(lower)).filter((row) => scan.row(row).seat === 'country' && scan.row(row).population >= 500_000)
  if (rows.length === 0) return undefined
  const made = make(scan, i, i + 1, rows, 'places/lower-case', undefined)
  made.evidence = 6
  const after = lowerOf(tokens, i + 1)
  if (isCapital(tokens, i + 1) && tables.bodies.has(after)) made.use = 'part'
  found.push(made)
  return i + 1
}

function isNaming({ tables, language }: Scan, word: string): boolean {
  return language.words.adpositions.has(word) || tables.locatives.weak.has(word) || tables.dealing.has(word)
}

function make(scan: Scan, first: number, last: number, rows: readonly number[], rule: string, said: Kind | undefined): Toponym {
  const start = scan.tokens.start[first] as number
  const end = scan.tokens.end[last - 1] as number
  return {
    first,
    last,
    start,
    end,
    key: fold(scan.text.slice(start, end)),
    rows,
    rule,
    demonym: false,
    evidence: 0,
    ...(said === undefined ? {} : { said }),
  }
}

/** Whether a demonym is that of a country. */
function isCountry({ tables }: Scan, word: string): boolean {
  return (tables.demonyms[word] as string).length === 2
}

/** Rows of what a demonym stands for. */
function demonymRows(scan: Scan, word: string): number[] | undefined {
  const { tables, gazetteer } = scan
  if (!has(tables.demonyms, word)) return undefined
  const of = tables.demonyms[word] as string
  if (gazetteer === undefined) return []
  if (/^[A-Z]{2}$/.test(of)) {
    const row = gazetteer.byId(`iso3166:${of}`)
    return row === undefined ? [] : [row]
  }
  const rows = gazetteer.find(of).filter((row) => scan.row(row).kind !== 'district')
  return rows.toSorted((a, b) => scan.row(b).population - scan.row(a).population).slice(0, 1)
}

const leaders = new WeakMap<object, ReadonlySet<string>>()

/** The first words of demonyms of several words; made once a language. */
function leadersOf(demonyms: Scan['tables']['demonyms']): ReadonlySet<string> {
  let words = leaders.get(demonyms)
  if (words === undefined) {
    words = new Set(Object.keys(demonyms).flatMap((name) => (name.includes(' ') ? [name.slice(0, name.indexOf(' '))] : [])))
    leaders.set(demonyms, words)
  }
  return words
}

/** The longest name of the gazetteer that begins at token `i`; small words are passed over only inside it. */
function longest(scan: Scan, i: number, limit: number): { last: number; rows: readonly number[] } | undefined {
  const { gazetteer, tokens, text } = scan
  if (gazetteer === undefined) return undefined
  let best: { last: number; rows: readonly number[] } | undefined
  for (let k = i; k < limit && k < i + WIDEST; k++) {
    if (k > i && !joins(scan, k - 1)) break
    const folded = fold(text.slice(tokens.start[i] as number, tokens.end[k] as number))
    if (folded === '' || folded.length > 80) break
    const word = isWord(tokens, k)
    if (word && (isCapital(tokens, k) || k > i)) {
      const found = gazetteer.find(folded)
      // "the Kakhovka dam", "the Zaporizhzhia nuclear power plant": only a structure ends in a small letter.
      const rows = isCapital(tokens, k) || found.length === 0 ? found : found.filter((row) => scan.row(row).kind === 'structure')
      if (rows.length > 0) best = { last: k + 1, rows }
    }
    if (!gazetteer.begins(folded)) break
  }
  return best
}

/** Walks a run of capitals [from, stop) and gives back where the scan goes on. */
function walkRun(sentence: Sentence, title: boolean, scan: Scan, from: number, stop: number, found: Toponym[]): number {
  const { tokens, tables } = scan
  let i = from
  while (i < stop) {
    const lower = lowerOf(tokens, i)
    const two = i + 1 < stop && leadersOf(tables.demonyms).has(lower) ? `${lower} ${lowerOf(tokens, i + 1)}` : ''
    // Abbreviations: "U.S.", "Ala.", "W. Va.", and after "Town, " also "VA".
    const short = abbreviation(sentence, scan, i)
    if (short !== undefined) {
      judge(sentence, title, scan, short, from, stop, found, true)
      found.push(short)
      i = short.last
      continue
    }

    // Demonyms of two words and of one.
    const twice = two !== '' ? demonymRows(scan, two) : undefined
    const once = twice === undefined ? demonymRows(scan, lower) : undefined
    const demonym = twice ?? once
    const match = longest(scan, i, Math.min(sentence.last, stop + 6))
    const width = twice !== undefined ? 2 : 1
    if (demonym !== undefined && (match === undefined || match.last <= i + width) && !scan.people.has(lower)) {
      const made: Toponym = {
        ...make(scan, i, i + width, demonym, 'places/demonym', isCountry(scan, twice === undefined ? lower : two) ? 'country' : undefined),
        demonym: true,
        evidence: 8,
        use: 'modifier',
      }
      // "spoke in Russian": a language.
      const next = i + width
      const tag = tokens.tag[next]
      if (
        tables.tongues.has(lowerOf(tokens, i - 1)) &&
        (next >= sentence.last || (tag !== Tag.NOUN && tag !== Tag.ADJ && tag !== Tag.PROPN && tag !== Tag.NUM))
      )
        made.evidence = -5
      found.push(made)
      i += width
      continue
    }

    // A generic word in the run gives the kind: "Walker County", "Antonovski Bridge", "Lake Manassas".
    const named = nameWithGeneric(scan, i, stop, match)
    if (named !== undefined) {
      judgeGeneric(sentence, scan, named, from, found)
      found.push(named)
      i = named.last
      continue
    }
    // "the village of Orlivka-Nova": the gazetteer has the first half only.
    const whole = match === undefined ? 0 : hyphened(scan, match.last, sentence.last)
    const held =
      match !== undefined &&
      whole > match.last &&
      (heldBy(scan, i, sentence.first) !== undefined || goesOn(found.at(-1), i, whole, scan) !== undefined)
    // "the villages of Posad Ardun": there is a Posad, but the name goes on.
    const longer =
      match !== undefined && match.last < stop && held === false && match.rows.every((row) => scan.row(row).population < KNOWN)
        ? unknownName(sentence, title, scan, i, from, stop, found.at(-1))
        : undefined
    if (longer !== undefined && (longer.rule === 'places/town-of' || longer.rule === 'places/list')) {
      found.push(longer)
      i = longer.last
      continue
    }
    if (match !== undefined && !held) {
      const made = make(scan, i, match.last, match.rows, 'places/gazetteer', saidAfter(scan, match.last, sentence.last))
      if (made.said === undefined && isRiver(sentence, scan, made)) made.said = 'water'
      judge(sentence, title, scan, made, from, Math.max(stop, match.last), found, false)
      const list = goesOn(found.at(-1), i, match.last, scan)
      if (list !== undefined) {
        made.said ??= found.at(-1)?.said as Kind
        made.plural = list
      }
      found.push(made)
      i = match.last
      continue
    }
    // A name that no gazetteer knows is a place by its words: "the village of Posad-Pokrovske", "the Ardun region".
    const unknown = unknownName(sentence, title, scan, i, from, stop, found.at(-1))
    if (unknown !== undefined) {
      found.push(unknown)
      i = unknown.last
      continue
    }
    i++
  }
  return Math.max(i, stop)
}

/** An abbreviated country or state at token `i`. */
function abbreviation(sentence: Sentence, scan: Scan, i: number): Toponym | undefined {
  const { tokens, tables, gazetteer } = scan
  const lower = lowerOf(tokens, i)
  const upper = (shapeOf(tokens, i) & Shape.upper) !== 0
  const next = i + 1 < sentence.last ? lowerOf(tokens, i + 1) : ''
  const close = i + 1 < sentence.last && tokens.start[i + 1] === tokens.end[i]
  const before = i > sentence.first ? formOf(tokens, i - 1) : ''
  const comma = before === ',' && i - 2 >= sentence.first && isCapital(tokens, i - 2)
  // The tokens are "Ala.", at the end of a sentence "Ala" and ".", and for some states "W." and "Va.".
  let width = 1
  let id: string | undefined
  const pair = `${lower} ${next}`
  if (next !== '' && has(tables.abbreviations, pair)) {
    id = tables.abbreviations[pair]
    width = 2
  } else if (next !== '' && close && has(tables.abbreviations, lower + next)) {
    id = tables.abbreviations[lower + next]
    width = 2
  } else if (has(tables.abbreviations, lower)) id = tables.abbreviations[lower]
  if (id === undefined) {
    if (!upper || !comma || !has(tables.postal, lower)) return undefined
    id = tables.postal[lower] as string
  }
  const country = id.startsWith('iso3166:')
  const form = scan.text.slice(tokens.start[i] as number, tokens.end[i + width - 1] as number)
  const stops = form.split('.').length - 1
  if (country && !upper && stops === 0) return undefined
  const row = gazetteer?.byId(id)
  const made = make(scan, i, i + width, row === undefined ? [] : [row], 'places/abbreviation', country ? 'country' : 'region')
  const after = i + width < sentence.last ? formOf(tokens, i + width) : ''
  const goes = /^\p{Ll}/u.test(after)
  // "Missing Ill. man", "D-W. Va.": a state without its town.
  if (country || comma) made.evidence = 8
  else if ((shapeOf(tokens, i - 1) & Shape.digit) !== 0) made.evidence = -6
  else if (stops >= 2) made.evidence = 4
  else if (stops === 1 && (goes || before === '-' || before === '(') && i > sentence.first) made.evidence = 3.5
  else return undefined
  return made
}

/** The kind that a lower-case word after the name says: "the Kherson region"; a bare name without one stays open. */
function saidAfter({ tokens, tables }: Scan, i: number, last: number): Kind | undefined {
  if (i >= last || isCapital(tokens, i)) return undefined
  const word = lowerOf(tokens, i)
  if (!has(tables.generics, word) || tables.streets.has(word)) return undefined
  const kind = tables.generics[word] as Kind
  return kind === 'area' || kind === 'structure' || kind === 'country' ? undefined : kind
}

/** "Walker County", "Memphis Street", "Lake Manassas" that begin at token `i`. */
function nameWithGeneric(
  scan: Scan,
  i: number,
  stop: number,
  match: { last: number; rows: readonly number[] } | undefined,
): Toponym | undefined {
  const { tokens, tables } = scan
  const lower = lowerOf(tokens, i)
  const whole = match === undefined ? i : match.last
  if (
    has(tables.leading, lower) &&
    i + 1 < stop &&
    whole <= i + 2 &&
    !tables.titles.has(lowerOf(tokens, i + 1)) &&
    !tables.bodies.has(lowerOf(tokens, i + 1)) &&
    !has(tables.generics, lowerOf(tokens, i + 1))
  ) {
    const kind = tables.leading[lower] as Kind
    const rows = rowsOf(scan, i, i + 2, i + 1, i + 2, kind)
    if (kind !== 'region' && kind !== 'structure' && kind !== 'settlement' && kind !== 'district')
      return make(scan, i, i + 2, rows, 'places/leading', kind)
  }
  // The nearest generic within the run, after at least one word of the name.
  for (let k = Math.max(i + 1, whole); k < stop && k <= i + 4; k++) {
    const word = lowerOf(tokens, k)
    // Among capitals: "ELEMENTS IN SAN CRISTOBAL CANTON"
    if ((shapeOf(tokens, k) & Shape.upper) !== 0 && (CLOSED.has(tokens.tag[k] as number) || tokens.tag[k] === Tag.VERB)) return undefined
    if (tables.bodies.has(word) || has(tables.demonyms, word) || tables.titles.has(word)) return undefined
    const street = tables.streets.has(word)
    if (!has(tables.generics, word) && !street) continue
    // "Oak Street School" is a school, "Washington State University" a university.
    if (k + 1 < stop && tables.bodies.has(lowerOf(tokens, k + 1))) return undefined
    // "Oklahoma City", "Black Sea": the gazetteer knows the whole.
    const kind = street && !has(tables.generics, word) ? 'structure' : (tables.generics[word] as Kind)
    // "Minnesota State Patrol", "County Road 35".
    if (kind === 'country' || has(tables.generics, lower) || (kind === 'region' && k + 1 < stop)) return undefined
    const rows = kind === 'structure' && street ? [] : rowsOf(scan, i, k + 1, i, k, kind)
    // An unknown run before a weak generic may be anything: "Big Brother City".
    if (rows.length === 0 && (kind === 'settlement' || kind === 'area') && word !== 'island' && word !== 'valley' && word !== 'village')
      return undefined
    return make(scan, i, k + 1, rows, street ? 'places/street' : 'places/generic', kind)
  }
  return undefined
}

/** Rows that bear the whole name, else those of its bare part that are of the kind. */
function rowsOf(scan: Scan, first: number, last: number, bareFirst: number, bareLast: number, kind: Kind): readonly number[] {
  const { gazetteer, text, tokens } = scan
  if (gazetteer === undefined) return []
  const fits = (row: number): boolean => {
    const of = scan.row(row).kind
    return of === kind || (kind === 'region' && (of === 'area' || of === 'district')) || (kind === 'district' && of === 'region')
  }
  const slice = (from: number, to: number): string => fold(text.slice(tokens.start[from] as number, tokens.end[to - 1] as number))
  const whole = gazetteer.find(slice(first, last))
  if (whole.length > 0 || kind === 'settlement') return whole
  return gazetteer.find(slice(bareFirst, bareLast)).filter(fits)
}

/** Where a name ends that goes on with a hyphen and a capital. */
function hyphened({ tokens }: Scan, from: number, limit: number): number {
  let last = from
  while (
    last + 1 < limit &&
    formOf(tokens, last) === '-' &&
    tokens.start[last] === tokens.end[last - 1] &&
    tokens.start[last + 1] === tokens.end[last] &&
    isCapital(tokens, last + 1)
  )
    last += 2
  return last
}

/** "the right bank of the Dnipro", "crossed the Inhulets": no town has an article, unless a noun follows: "the Dnipro mayor". */
function isRiver({ first, last: end }: Sentence, scan: Scan, name: Toponym): boolean {
  const { tokens, tables } = scan
  const i = name.first
  if (i <= first || lowerOf(tokens, i - 1) !== tables.article || !name.rows.some((row) => scan.row(row).kind === 'water')) return false
  if (name.last >= end) return true
  if (lowerOf(tokens, i - 2) === tables.of && tables.relations.bank.has(lowerOf(tokens, i - 3))) return true
  const tag = tokens.tag[name.last]
  if (tag === Tag.NOUN || tag === Tag.PROPN || tag === Tag.ADJ || formOf(tokens, name.last) === '-') return false
  return lowerOf(tokens, name.last) !== tables.possessive
}

/** A name that the gazetteer lacks, by "the town of X" before it or "X province" after it. */
function unknownName(
  sentence: Sentence,
  title: boolean,
  scan: Scan,
  i: number,
  from: number,
  stop: number,
  previous: Toponym | undefined,
): Toponym | undefined {
  const { tokens, tables } = scan
  if (
    i !== from ||
    title ||
    tables.calendar.has(lowerOf(tokens, i)) ||
    tables.given.has(lowerOf(tokens, i)) ||
    tables.titles.has(lowerOf(tokens, i))
  )
    return undefined
  let last = i
  while (
    last < stop &&
    last < i + 3 &&
    !tables.bodies.has(lowerOf(tokens, last)) &&
    !tables.titles.has(lowerOf(tokens, last)) &&
    !has(tables.demonyms, lowerOf(tokens, last))
  )
    last++
  if (last === i || last < stop) return undefined
  last = hyphened(scan, last, sentence.last)
  const kindBefore = heldBy(scan, i, sentence.first)
  // "the capital of Tarvenia" is no town of that name.
  if (tables.frames.capital.has(lowerOf(tokens, i - 2))) return undefined
  if (kindBefore !== undefined && !(kindBefore === 'country')) {
    const made = make(scan, i, last, [], 'places/town-of', kindBefore)
    made.evidence = 5
    made.plural = has(tables.plurals, lowerOf(tokens, i - (lowerOf(tokens, i - 1) === tables.article ? 3 : 2)))
    return made
  }
  const goes = previous !== undefined && previous.first >= sentence.first ? goesOn(previous, i, last, scan) : undefined
  if (goes !== undefined && !scan.people.has(lowerOf(tokens, i))) {
    const made = make(scan, i, last, [], 'places/list', previous?.said)
    made.evidence = 4
    made.plural = goes
    return made
  }
  const after = lowerOf(tokens, last)
  const before = lowerOf(tokens, i - 1)
  if (
    last < sentence.last &&
    has(tables.generics, after) &&
    !isCapital(tokens, last) &&
    !tables.streets.has(after) &&
    !isOpening(tokens, i, sentence.first)
  ) {
    const kind = tables.generics[after] as Kind
    if (
      tables.certain.has(after) &&
      (before === tables.article || tables.locatives.strong.has(before) || tables.locatives.weak.has(before))
    ) {
      const made = make(scan, i, last, [], 'places/generic-after', kind)
      made.evidence = 4
      return made
    }
  }
  return undefined
}
