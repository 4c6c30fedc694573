// The tokens of a document in; the names that stand for places out, each with what its neighbours say of it and its rows of the gazetteer.

import type { Language, PlaceTables } from '../languages/language.ts'
import type { Gazetteer } from '../model/gazetteer.ts'
import { formOf, lowerOf, type Parse, type Sentence, Shape, shapeOf, Tag, type Tokens } from '../model/parse.ts'
import type { Mention, Place } from '../model/record.ts'
import { fold } from './gazetteer.ts'

type Kind = Place['kind']

/** A name that may stand for a place. */
export interface Toponym {
  /** Tokens, half-open. */
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  readonly key: string
  /** The kind that the words say: "county", "the Kherson region". */
  readonly said?: Kind
  readonly rows: readonly number[]
  readonly rule: string
  /** A demonym or adjective: "Ukrainian". */
  readonly demonym: boolean
  /** What stands at the name says that it is a place, from −10 to 10; below `ENOUGH` it is none unless the document helps. */
  evidence: number
  use?: Mention['use']
  /** The name after it that contains it: "Alexandria, Louisiana". */
  container?: Toponym
}

/** Evidence from which on a name is a place by itself. */
export const ENOUGH = 2.5
const WIDEST = 7

/** What the scan of one document shares. */
export interface Scan {
  readonly text: string
  readonly tokens: Tokens
  readonly tables: PlaceTables
  readonly gazetteer: Gazetteer | undefined
  /** Lower-case words that stand in names of people here. */
  readonly people: Set<string>
  row(index: number): ReturnType<Gazetteer['row']>
}

/** A scan with its rows kept. */
export function makeScan(parse: Parse, language: Language, gazetteer: Gazetteer | undefined): Scan {
  const rows = new Map<number, ReturnType<Gazetteer['row']>>()
  return {
    text: parse.text,
    tokens: parse.tokens,
    tables: language.places,
    gazetteer,
    people: new Set(),
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

/** Finds the names of places of a document, in the order of the text. Linear: a name is at most seven tokens long. */
export function findToponyms(parse: Parse, scan: Scan): Toponym[] {
  const titles = new Uint8Array(parse.sentences.length)
  for (let s = 0; s < parse.sentences.length; s++) titles[s] = isTitle(parse.sentences[s] as Sentence, scan) ? 1 : 0
  for (let s = 0; s < parse.sentences.length; s++) findPeople(parse.sentences[s] as Sentence, titles[s] === 1, scan)
  const found: Toponym[] = []
  for (let s = 0; s < parse.sentences.length; s++) scanSentence(parse.sentences[s] as Sentence, titles[s] === 1, scan, found)
  contain(found, scan)
  support(found, scan)
  return found.filter(({ evidence }) => evidence >= ENOUGH)
}

const has = (table: { readonly [word: string]: unknown }, word: string): boolean => Object.hasOwn(table, word)
const isCapital = (tokens: Tokens, i: number): boolean => (shapeOf(tokens, i) & Shape.capital) !== 0
const isWord = (tokens: Tokens, i: number): boolean => (shapeOf(tokens, i) & Shape.letter) !== 0

/** A headline in title case or capitals: capitals tell nothing there. */
function isTitle({ first, last, kind }: Sentence, { tokens }: Scan): boolean {
  let long = 0
  let capitals = 0
  for (let i = first; i < last && i < first + 60; i++) {
    if (!isWord(tokens, i) || (tokens.end[i] as number) - (tokens.start[i] as number) < 4) continue
    long++
    if (isCapital(tokens, i)) capitals++
  }
  return long >= 4 && capitals >= long * (kind === 'headline' || kind === 'heading' ? 0.6 : 0.8)
}

/** Whether two tokens stand together as words of one name do: a space or a hyphen between them. */
function joins(scan: Scan, i: number): boolean {
  const gap = (scan.tokens.start[i + 1] as number) - (scan.tokens.end[i] as number)
  return gap === 0 || (gap === 1 && scan.text.charCodeAt(scan.tokens.end[i] as number) !== 10)
}

/** Whether token `i` is a closed-class word that opens a sentence and so is no name: "The", "In". */
function opensPlainly({ tokens, tables }: Scan, i: number, first: number): boolean {
  if (!isOpening(tokens, i, first)) return false
  const lower = lowerOf(tokens, i)
  return (
    lower === tables.article ||
    tables.locatives.strong.has(lower) ||
    tables.locatives.weak.has(lower) ||
    CLOSED.has(tokens.tag[i] as number)
  )
}
const CLOSED = new Set<number>([Tag.ADP, Tag.AUX, Tag.CCONJ, Tag.DET, Tag.PRON, Tag.SCONJ, Tag.ADV, Tag.PART])

/** Whether a capital at token `i` may only be that of a sentence, a quotation or a list. */
function isOpening(tokens: Tokens, i: number, first: number): boolean {
  if (i === first) return true
  const before = shapeOf(tokens, i - 1)
  return (before & (Shape.quote | Shape.stop)) !== 0 || ((before & Shape.punctuation) !== 0 && /^[:;•*(\[–—-]$/.test(formOf(tokens, i - 1)))
}

/** Notes the words that stand in names of people: after a title or a first name. */
function findPeople({ first, last }: Sentence, title: boolean, scan: Scan): void {
  const { tokens, tables, people } = scan
  for (let i = first; i < last; i++) {
    if (!isCapital(tokens, i)) continue
    const lower = lowerOf(tokens, i)
    const given = tables.given.has(lower)
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
    for (let k = i + (given ? 0 : 1); k <= surname; k++) if (k > i || given) people.add(lowerOf(tokens, k))
    i = surname
  }
}

/** One sentence: runs of capitals are walked from the left, the longest name first. */
function scanSentence(sentence: Sentence, title: boolean, scan: Scan, found: Toponym[]): void {
  const { tokens, tables } = scan
  const { first, last } = sentence
  for (let i = first; i < last;) {
    const lower = lowerOf(tokens, i)
    if (!isCapital(tokens, i)) {
      i = lowerCase(scan, i, first, found) ?? i + 1
      continue
    }
    if (opensPlainly(scan, i, first) || (lower === tables.article && joins(scan, i))) {
      i++
      continue
    }
    // The run of capitals that the name stands in.
    let stop = i + 1
    while (stop < last && stop < i + 40 && isCapital(tokens, stop) && joins(scan, stop - 1)) stop++
    i = walkRun(sentence, title, scan, i, stop, found)
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
  if (gazetteer === undefined || lower.length < 4 || tables.ordinary.has(lower) || (tokens.tag[i] as number) !== Tag.NOUN || i === first)
    return undefined
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

function isNaming({ tables }: Scan, word: string): boolean {
  return (
    tables.locatives.strong.has(word) || tables.locatives.weak.has(word) || word === tables.of || tables.dealing.has(word) || word === 'for'
  )
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
    if (word && isCapital(tokens, k)) {
      const rows = gazetteer.find(folded)
      if (rows.length > 0) best = { last: k + 1, rows }
    }
    if (!gazetteer.begins(folded)) break
  }
  return best
}

/** Walks a run of capitals [from, stop) and gives back where the scan goes on. */
function walkRun(sentence: Sentence, title: boolean, scan: Scan, from: number, stop: number, found: Toponym[]): number {
  const { tokens, tables, gazetteer } = scan
  let i = from
  while (i < stop) {
    const lower = lowerOf(tokens, i)
    const upper = (shapeOf(tokens, i) & Shape.upper) !== 0

    // Abbreviations: "U.S.", "Ala.", "W. Va.", and after "Town, " also "VA".
    const two = i + 1 < stop ? `${lower} ${lowerOf(tokens, i + 1)}` : ''
    const short = two !== '' && has(tables.abbreviations, two) ? 2 : has(tables.abbreviations, lower) ? 1 : 0
    const postal =
      short === 0 &&
      upper &&
      has(tables.postal, lower) &&
      i > sentence.first &&
      formOf(tokens, i - 1) === ',' &&
      i - 2 >= sentence.first &&
      isCapital(tokens, i - 2)
    if (short > 0 || postal) {
      const id = short === 2 ? tables.abbreviations[two] : short === 1 ? tables.abbreviations[lower] : tables.postal[lower]
      const capitals = upper || lower.includes('.') || lower.length > 2
      const afterComma = i > sentence.first && formOf(tokens, i - 1) === ','
      const country = (id as string).startsWith('iso')
      if (capitals && (country ? upper || lower.includes('.') : afterComma || lower.includes('.') || lower === 'nsw')) {
        const row = gazetteer?.byId(id as string)
        const made = make(
          scan,
          i,
          i + Math.max(short, 1),
          row === undefined ? [] : [row],
          'places/abbreviation',
          country ? 'country' : 'region',
        )
        // "Mr. Del. Smith": an abbreviated state stands after a comma; without one it needs a name before it.
        made.evidence = country || afterComma ? 8 : /\..*\./.test(lower) && lower !== 'd.c.' ? 3 : afterName(found, i) ? 6 : -4
        judge(sentence, title, scan, made, from, stop, found, true)
        found.push(made)
        i = made.last
        continue
      }
    }

    // Demonyms of two words and of one.
    const twice = two !== '' ? demonymRows(scan, two) : undefined
    const once = twice === undefined ? demonymRows(scan, lower) : undefined
    const demonym = twice ?? once
    const match = longest(scan, i, Math.min(sentence.last, stop + 6))
    const width = twice !== undefined ? 2 : 1
    if (demonym !== undefined && (match === undefined || match.last <= i + width) && !(scan.people.has(lower) && lower !== 'american')) {
      const made: Toponym = {
        ...make(scan, i, i + width, demonym, 'places/demonym', undefined),
        demonym: true,
        evidence: 8,
        use: 'modifier',
      }
      // "spoke in Russian": a language.
      const next = i + width
      if (tables.tongues.has(lowerOf(tokens, i - 1)) && !isWord(tokens, next)) made.evidence = -5
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
    if (match !== undefined) {
      const made = make(scan, i, match.last, match.rows, 'places/gazetteer', saidAfter(scan, match.last, sentence.last))
      judge(sentence, title, scan, made, from, Math.max(stop, match.last), found, false)
      found.push(made)
      i = match.last
      continue
    }
    // A name that no gazetteer knows is a place by its words: "the village of Posad-Pokrovske", "the Ardun region".
    const unknown = unknownName(sentence, title, scan, i, from, stop)
    if (unknown !== undefined) {
      found.push(unknown)
      i = unknown.last
      continue
    }
    i++
  }
  return Math.max(i, stop)
}

function afterName(found: readonly Toponym[], i: number): boolean {
  const before = found.at(-1)
  return before !== undefined && before.last === i
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
  const { tokens, tables, gazetteer } = scan
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
    if (tables.bodies.has(word) || has(tables.demonyms, word) || tables.titles.has(word)) return undefined
    const street = tables.streets.has(word)
    if (!has(tables.generics, word) && !street) continue
    // "Oak Street School" is a school, "Washington State University" a university.
    if (k + 1 < stop && tables.bodies.has(lowerOf(tokens, k + 1))) return undefined
    // "Oklahoma City", "Black Sea": the gazetteer knows the whole.
    const kind = street && !has(tables.generics, word) ? 'structure' : (tables.generics[word] as Kind)
    if (kind === 'country') return undefined
    const rows = kind === 'structure' && street ? [] : rowsOf(scan, i, k + 1, i, k, kind)
    // An unknown run before a weak generic may be anything: "Big Brother City".
    if (rows.length === 0 && (kind === 'settlement' || kind === 'area') && word !== 'island' && word !== 'valley' && word !== 'village')
      return undefined
    return make(scan, i, k + 1, rows, street ? 'places/street' : 'places/generic', kind)
  }
  void gazetteer
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
  if (whole.length > 0) return whole
  return gazetteer.find(slice(bareFirst, bareLast)).filter(fits)
}

function judgeGeneric(sentence: Sentence, scan: Scan, name: Toponym, from: number, found: readonly Toponym[]): void {
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

/** A name that the gazetteer lacks, by "the town of X" before it or "X province" after it. */
function unknownName(sentence: Sentence, title: boolean, scan: Scan, i: number, from: number, stop: number): Toponym | undefined {
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
  const kindBefore = heldBy(scan, i, sentence.first)
  if (kindBefore !== undefined && !(kindBefore === 'country')) {
    const made = make(scan, i, last, [], 'places/town-of', kindBefore)
    made.evidence = 5
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
    const sure = [
      'province',
      'oblast',
      'governorate',
      'district',
      'neighborhood',
      'neighbourhood',
      'river',
      'bridge',
      'airport',
      'village',
      'prefecture',
      'raion',
      'valley',
      'island',
      'mountains',
      'dam',
      'reservoir',
      'region',
      'county',
      'suburb',
    ].includes(after)
    if (sure && (before === tables.article || tables.locatives.strong.has(before) || tables.locatives.weak.has(before))) {
      const made = make(scan, i, last, [], 'places/generic-after', kind)
      made.evidence = 4
      return made
    }
  }
  return undefined
}

/** "the town of X", "villages of X and Y": the kind of the word before "of", where the name follows it. */
function heldBy({ tokens, tables }: Scan, i: number, first: number): Kind | undefined {
  let k = i - 1
  if (k > first && lowerOf(tokens, k) === tables.article) k--
  if (k <= first || lowerOf(tokens, k) !== tables.of) return undefined
  let word = lowerOf(tokens, k - 1)
  if (!tables.holding.has(word)) return undefined
  if (!has(tables.generics, word)) word = word.endsWith('ies') ? word.slice(0, -3) + 'y' : word.replace(/s$/, '')
  if (!has(tables.generics, word)) return 'settlement'
  return tables.generics[word] as Kind
}

/** Weighs what stands around a name of the gazetteer. */
function judge(
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

  // Acronyms are places only where the gazetteer has them as countries or areas.
  if (
    !sure &&
    single &&
    (shapeOf(tokens, first) & Shape.upper) !== 0 &&
    last - first === 1 &&
    (tokens.end[first] as number) - (tokens.start[first] as number) <= 4 &&
    !title
  ) {
    if (!rows.some(({ kind }) => kind === 'country' || kind === 'area')) score -= 6
  }
  if (!sure && single && tables.calendar.has(lower)) score -= 8
  const opening = isOpening(tokens, first, sentence.first)
  if (!sure && single && tables.ordinary.has(lower)) score -= opening || title ? 6 : wide ? 1 : 3
  else if (!sure && single && opening && !wide && people < 200_000) score -= 0.5

  const strong =
    tables.locatives.strong.has(before) ||
    (before === tables.article && first - 2 >= sentence.first && tables.locatives.strong.has(lowerOf(tokens, first - 2)) && wide)
  const weak = !strong && tables.locatives.weak.has(before)
  if (strong) score += 3
  else if (weak) score += 2
  const held = heldBy(scan, first, sentence.first)
  if (held !== undefined) score += 5
  if (!sure && name.said !== undefined) score += 3
  // "Bilozerka, a town …", "Bakhmut, a city that …"
  if (
    after === ',' &&
    last + 2 < sentence.last &&
    (lowerOf(tokens, last + 1) === 'a' || lowerOf(tokens, last + 1) === tables.article) &&
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
  const rightInRun = last < stop && isCapital(tokens, last) && joins(scan, last - 1)
  const leftInRun = first > from && joins(scan, first - 1)
  const person = single && tables.given.has(lower)
  if (rightInRun && !(title && !tables.bodies.has(after) && !has(tables.generics, after))) {
    if (tables.bodies.has(after)) {
      score += wide || people >= 5_000 ? 2 : -1
      name.use = 'part'
    } else if (tables.bearers.has(after)) {
      score += person ? -3 : 1
      name.use = 'modifier'
    } else if (has(tables.demonyms, after) || has(tables.abbreviations, after)) score += 0
    else if (has(tables.generics, after)) score += 1
    else if (person || (scan.people.has(after) && single && !wide)) {
      score -= 8
    } else if (wide || people >= 500_000) {
      score -= sure ? 0 : 1
      name.use = 'part'
    } else {
      score -= 5
      name.use = 'part'
    }
  } else if (person && !wide && people < 1_000_000) score -= 1.5
  if (leftInRun && !(title && !tables.given.has(before) && !tables.titles.has(before))) {
    const adjacent = found.at(-1)
    if (has(tables.directions, before) || tables.parts.has(before)) score += 1
    else if (tables.titles.has(before) || /^\p{L}\.$/u.test(before)) score -= 9
    else if (adjacent !== undefined && adjacent.last === first) score += 0
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
  if (after === "'s" && !sure) score += 0.5
  // "Warden told officers": a small town does not speak.
  if (!rightInRun && !strong && !weak && tables.acting.has(after) && !wide && people < 300_000) score -= 2
  name.evidence = score
}

/** How likely a capitalised name is that of the place, by what the gazetteer has under it. */
function prior(rows: readonly ReturnType<Gazetteer['row']>[], single: boolean): number {
  let best = 0
  for (const { kind, population, country, name, id } of rows) {
    let value = 0
    if (kind === 'country') value = 5
    else if (kind === 'region')
      value = country === 'US' || country === 'CA' ? 5 : population >= 3_000_000 ? 3.5 : population >= 500_000 ? 2 : 1
    else if (kind === 'area' || kind === 'structure') value = id.startsWith('sayso:') ? 4 : single ? 0.5 : 2
    else if (kind === 'water') value = population >= 1_000_000 ? 4 : single ? 0.5 : 2.5
    else if (kind === 'district') value = / /.test(name) && !single ? 3 : population >= 500_000 ? 1.5 : 0.5
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

/** "Alexandria, Louisiana", "Paris (Texas)", "Izium, in the Kharkiv region": the name after contains the name before. */
function contain(found: readonly Toponym[], scan: Scan): void {
  const { tokens, tables, gazetteer } = scan
  if (gazetteer === undefined) return
  for (let k = 0; k + 1 < found.length; k++) {
    const inner = found[k] as Toponym
    const outer = found[k + 1] as Toponym
    if (inner.demonym || outer.demonym || tokens.sentence[inner.first] !== tokens.sentence[outer.first]) continue
    const between: string[] = []
    for (let i = inner.last; i < outer.first && between.length < 5; i++) between.push(lowerOf(tokens, i))
    if (outer.first - inner.last > 4) continue
    const gap = between.join(' ')
    const comma = gap === ',' || gap === '('
    const inside = gap === 'in' || gap === ', in' || gap === `in ${tables.article}` || gap === `, in ${tables.article}`
    const near = gap === ''
    if (!comma && !inside && !near) continue
    const fits = inner.rows.filter((row) => outer.rows.some((top) => lies(scan, row, top)))
    if (fits.length === 0) continue
    // "Kyiv, Kherson and Odesa" is a list: a town does not contain a town.
    inner.container = outer
    if (comma || inside) {
      inner.evidence += comma ? 5 : 2
      outer.evidence += 2
    }
  }
}

/** Whether one row lies in another, by the ids of its divisions. */
export function lies(scan: Scan, inner: number, outer: number): boolean {
  if (inner === outer) return false
  const a = scan.row(inner)
  const b = scan.row(outer)
  if (b.kind === 'country') return a.country === b.country && a.kind !== 'country'
  if (b.kind === 'region') return a.admin1 === b.id && a.kind !== 'region'
  if (b.kind === 'district') return a.admin2 === b.id && a.kind !== 'district'
  return false
}

/** A name that is surely a place once is one elsewhere in the same report; neighbours in a list of places help each other. */
function support(found: readonly Toponym[], scan: Scan): void {
  const { tokens, tables } = scan
  const best = new Map<string, number>()
  for (const { key, evidence, demonym } of found) if (!demonym) best.set(key, Math.max(best.get(key) ?? -99, evidence))
  for (const name of found)
    if (!name.demonym && name.evidence < ENOUGH && name.evidence >= -1.5 && (best.get(name.key) ?? 0) >= 4.5) name.evidence = ENOUGH
  for (let k = 0; k + 1 < found.length; k++) {
    const a = found[k] as Toponym
    const b = found[k + 1] as Toponym
    if (b.first - a.last !== 1 && !(b.first - a.last === 2 && lowerOf(tokens, a.last) === ',')) continue
    const word = lowerOf(tokens, b.first - 1)
    if (word !== ',' && !tables.joining.has(word)) continue
    if (a.demonym || b.demonym) continue
    if (a.evidence >= ENOUGH && b.evidence < ENOUGH && b.evidence >= 0.5) b.evidence = ENOUGH
    else if (b.evidence >= ENOUGH && a.evidence < ENOUGH && a.evidence >= 0.5) a.evidence = ENOUGH
  }
}
