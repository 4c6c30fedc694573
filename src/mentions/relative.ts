// The place names of a document in; the places that its words tell from them out: "a few kilometres from Kherson", "the western bank of the Dnieper".

import { lowerOf, type Parse, Shape, shapeOf } from '../model/parse.ts'
import type { Place } from '../model/record.ts'
import type { PlaceDraft, Scan, Toponym } from './scan.ts'

type Relation = NonNullable<Place['relative']>['relation']
type Which = NonNullable<Place['relative']>['which']
interface Reading {
  readonly first: number
  /** The token behind the words, where they do not end with the name. */
  readonly last?: number
  readonly relation: Relation
  readonly which?: Which
  /** Tokens of the distance, half-open. */
  readonly distance?: readonly [number, number]
  readonly kind: Place['kind']
  readonly rule: string
}

/**
 * Finds places that are told from a named one. "The town of Bilozerka, a few kilometers from Kherson" tells where Bilozerka lies; elsewhere the
 * words are a place of their own, without a point.
 */
export function findRelatives(
  _parse: Parse,
  names: readonly Toponym[],
  draftOf: ReadonlyMap<Toponym, PlaceDraft>,
  scan: Scan,
): PlaceDraft[] {
  const { tokens, tables } = scan
  const out: PlaceDraft[] = []
  for (let k = 0; k < names.length; k++) {
    const name = names[k] as Toponym
    if (name.demonym || name.use === 'part') continue
    const of = draftOf.get(name) as PlaceDraft
    const before = names[k - 1]
    const reading = read(name, scan) ?? front(name, of, scan)
    if (reading !== undefined) {
      const { first, last, relation, which, distance, kind, rule } = reading
      const words =
        distance === undefined ? undefined : scan.text.slice(tokens.start[distance[0]] as number, tokens.end[distance[1] - 1] as number)
      const relative = {
        relation,
        ...(which === undefined ? {} : { which }),
        ...(words === undefined ? {} : { distance: words }),
        of: [of],
      }
      // ", a few kilometers from Kherson," in apposition to a place is about that place.
      // So is ", a village about 6 km north of Izium".
      const comma = apposedFrom(first, scan)
      const owner =
        before !== undefined &&
        !before.demonym &&
        before.last === comma &&
        lowerOf(tokens, before.last) === ',' &&
        tokens.sentence[before.first] === tokens.sentence[name.first]
          ? draftOf.get(before)
          : undefined
      if (
        owner !== undefined &&
        owner !== of &&
        owner.relative === undefined &&
        (distance !== undefined || relation === 'near' || comma !== first - 1)
      )
        owner.relative = relative
      else
        out.push({
          key: `r${out.length}`,
          row: undefined,
          names: [],
          relative,
          nominal: {
            start: tokens.start[first] as number,
            end: last === undefined ? endOf(name, scan) : (tokens.end[last - 1] as number),
            kind,
            rule,
          },
        })
      continue
    }
    // "between Kherson and Mykolaiv": two places, and no two states that deal with each other.
    // "between the towns of Lyman and Izium"
    const other = names[k + 1]
    const among = amongFrom(name, scan)
    if (
      other === undefined ||
      other.demonym ||
      lowerOf(tokens, among) !== tables.relations.among ||
      tokens.sentence[among] !== tokens.sentence[name.first] ||
      tokens.sentence[name.first] !== tokens.sentence[other.first]
    )
      continue
    if (
      other.first - name.last !== 1 ||
      !tables.joining.has(lowerOf(tokens, name.last)) ||
      name.use !== undefined ||
      other.use !== undefined
    )
      continue
    const second = draftOf.get(other) as PlaceDraft
    if (second === of || isState(of, scan) || isState(second, scan)) continue
    out.push({
      key: `r${out.length}`,
      row: undefined,
      names: [],
      relative: { relation: 'between', of: [of, second] },
      nominal: { start: tokens.start[among] as number, end: other.end, kind: 'area', rule: 'places/between' },
    })
  }
  return out
}

/** Where "between" stands before a name: right before it, before its article, or before "the towns of". */
function amongFrom({ first }: Toponym, { tokens, tables }: Scan): number {
  let i = first - 1
  if (lowerOf(tokens, i) === tables.of && Object.hasOwn(tables.plurals, lowerOf(tokens, i - 1))) i -= 2
  return lowerOf(tokens, i) === tables.article ? i - 1 : i
}

/** The token before the words of a relation, or before "a village" that they are said of. */
function apposedFrom(first: number, { tokens, tables, language }: Scan): number {
  const sentence = tokens.sentence[first]
  let k = first - 1
  while (
    k > first - 4 &&
    tokens.sentence[k] === sentence &&
    lowerOf(tokens, k) !== ',' &&
    !language.words.determiners.has(lowerOf(tokens, k))
  )
    k--
  if (k === first - 1 || k <= first - 4 || tokens.sentence[k] !== sentence || !language.words.determiners.has(lowerOf(tokens, k)))
    return first - 1
  const head = lowerOf(tokens, first - 1)
  return Object.hasOwn(tables.generics, head) && tables.generics[head] === 'settlement' ? k - 1 : first - 1
}

/** The end of the words that name a place, its lower-case generic included: "Kherson region". */
function endOf(name: Toponym, { tokens, tables }: Scan): number {
  const after = lowerOf(tokens, name.last)
  const goes =
    tokens.sentence[name.last] === tokens.sentence[name.first] &&
    Object.hasOwn(tables.generics, after) &&
    (shapeOf(tokens, name.last) & Shape.capital) === 0
  return goes ? (tokens.end[name.last] as number) : name.end
}

function isState(draft: PlaceDraft, scan: Scan): boolean {
  return draft.row !== undefined && scan.row(draft.row).kind === 'country'
}

/** "the Kherson front", "in the Bakhmut direction": the land before a town, however far the front is. */
function front(name: Toponym, of: PlaceDraft, scan: Scan): Reading | undefined {
  const { tokens, tables } = scan
  if (
    !tables.relations.fronts.has(lowerOf(tokens, name.last)) ||
    tokens.sentence[name.last] !== tokens.sentence[name.first] ||
    lowerOf(tokens, name.first - 1) !== tables.article ||
    (shapeOf(tokens, name.last) & Shape.capital) !== 0 ||
    isState(of, scan)
  )
    return undefined
  return { first: name.first - 1, last: name.last + 1, relation: 'near', kind: 'area', rule: 'places/front' }
}

/** Reads backwards from a name what tells another place from it. */
function read(name: Toponym, scan: Scan): Reading | undefined {
  const { tokens, tables } = scan
  const { relations, directions, article } = tables
  const sentence = tokens.sentence[name.first]
  const word = (i: number): string => (i >= 0 && tokens.sentence[i] === sentence ? lowerOf(tokens, i) : '')
  const direction = (text: string): 'north' | 'south' | 'east' | 'west' | undefined =>
    Object.hasOwn(directions, text) ? directions[text] : undefined
  // The first token of a direction that ends at a token: "south-west" are three.
  const opening = (i: number): number => (word(i - 1) === '-' && direction(word(i - 2)) !== undefined ? i - 2 : i)
  let i = name.first - 1
  if (word(i) === article) i--
  // "the city of", "the town of" between the relation and the name.
  if (word(i) === tables.of && tables.holding.has(word(i - 1)) && !relations.part.has(word(i - 1)) && !relations.edge.has(word(i - 1))) {
    i -= 2
    if (word(i) === article) i--
  }

  // "northern Ukraine", "the southern Kherson region".
  const from = opening(i)
  const adjective = direction(word(i)) && direction(word(from))
  if (
    adjective !== undefined &&
    name.use === undefined &&
    (shapeOf(tokens, i) & Shape.capital) === 0 &&
    i === name.first - 1 &&
    word(from - 1) !== tables.of
  ) {
    const first = word(from - 1) === article ? from - 1 : from
    return { first, relation: 'part of', which: adjective, kind: 'area', rule: 'places/part' }
  }
  if (word(i) === tables.of) {
    const head = word(i - 1)
    // "10 km north of Izium", "the north of the Kherson region", "just west of Kherson".
    const at = opening(i - 1)
    const side = direction(head) && direction(word(at))
    if (side !== undefined) {
      if (word(at - 1) === article) return { first: at - 1, relation: 'part of', which: side, kind: 'area', rule: 'places/part' }
      const distance = distanceBefore(at, scan, word)
      return {
        first: distance?.[0] ?? at,
        relation: `${side} of`,
        ...(distance === undefined ? {} : { distance }),
        kind: 'area',
        rule: 'places/side',
      }
    }
    // "the western bank of the Dnieper", "the northern part of the Kherson region".
    const bank = relations.bank.has(head)
    if (bank || relations.part.has(head)) {
      const open = opening(i - 2)
      const which =
        (direction(word(i - 2)) && direction(word(open))) ??
        (relations.left.has(word(i - 2))
          ? 'left'
          : relations.right.has(word(i - 2))
            ? 'right'
            : relations.other.has(word(i - 2))
              ? 'other'
              : undefined)
      if (which === undefined && !(bank && name.said === 'water')) return undefined
      let first = which === undefined ? i - 1 : open
      if (word(first - 1) === article) first--
      return {
        first,
        relation: bank ? 'bank of' : 'part of',
        ...(which === undefined ? {} : { which }),
        kind: 'area',
        rule: bank ? 'places/bank' : 'places/part',
      }
    }
    // "on the outskirts of Kherson", "the centre of Izium": a part without a side; yet not "the heart of the problem".
    if (relations.edge.has(head) && name.use === undefined) {
      const first = word(i - 2) === article ? i - 2 : i - 1
      return { first, relation: 'part of', kind: 'area', rule: 'places/part' }
    }
    return undefined
  }
  // "a few kilometers from Kherson", "20 miles away from Izium".
  if (relations.apart.has(word(i))) {
    let k = i
    if (relations.apart.has(word(k - 1))) k--
    const distance = distanceBefore(k, scan, word)
    if (distance !== undefined) return { first: distance[0], relation: 'near', distance, kind: 'area', rule: 'places/distance' }
  }
  for (const width of [1, 2, 3]) {
    const first = i - width + 1
    let phrase = word(first)
    for (let k = first + 1; k <= i; k++) phrase += ` ${word(k)}`
    if (relations.near.has(phrase)) return { first, relation: 'near', kind: 'area', rule: 'places/near' }
  }
  if (relations.outside.has(word(i))) return { first: i, relation: 'outside', kind: 'area', rule: 'places/outside' }
  return undefined
}

/** The tokens of a distance that ends before token `end`: "a few kilometers", "about 20 miles", "5 km". */
function distanceBefore(end: number, scan: Scan, word: (i: number) => string): readonly [number, number] | undefined {
  const { tokens, tables } = scan
  if (!tables.distances.units.has(word(end - 1))) return undefined
  let first = end - 1
  while (end - first < 7) {
    const before = word(first - 1)
    if (before === '') break
    if (
      (shapeOf(tokens, first - 1) & Shape.digit) === 0 &&
      !tables.distances.counts.has(before) &&
      !(before === '-' && (shapeOf(tokens, first - 2) & Shape.digit) !== 0)
    )
      break
    first--
  }
  return first < end - 1 ? [first, end] : undefined
}
