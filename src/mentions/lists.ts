// The weighed names of a document in; what they say of each other out: lists of one kind, towns in states, names that are sure elsewhere.

import { lowerOf } from '../model/parse.ts'
import { ENOUGH, has, type Kind, linked, type Scan, type Toponym } from './scan.ts'

/** "Clarke, Madison, Oconee and Oglethorpe counties": the plural says the kind of all names of the list. */
export function listed(found: readonly Toponym[], scan: Scan): void {
  const { tokens, tables } = scan
  // "the provinces of Nyanza, Rift Valley and Western"
  for (let k = 0; k + 1 < found.length; k++) {
    const name = found[k] as Toponym
    const next = found[k + 1] as Toponym
    const goes = goesOn(name, next.first, next.last, scan)
    if (goes === undefined || next.demonym || tokens.sentence[name.first] !== tokens.sentence[next.first]) continue
    next.plural = goes
    next.said ??= name.said as Kind
    next.evidence = Math.max(next.evidence + 2, ENOUGH)
  }
  for (let k = 0; k < found.length; k++) {
    const name = found[k] as Toponym
    const word = lowerOf(tokens, name.last)
    if (name.demonym || !has(tables.plurals, word) || tokens.sentence[name.last] !== tokens.sentence[name.first]) continue
    const kind = tables.plurals[word] as Kind
    // "Texas cities" are in Texas; "Clarke and Madison counties" are two.
    if (!linked(found[k - 1], name, scan) && name.rows.some((row) => isWide(scan, row))) continue
    for (let j = k; j >= 0 && k - j < 40; j--) {
      const one = found[j] as Toponym
      const next = found[j + 1] as Toponym
      if (j < k && !linked(one, next, scan)) break
      one.said ??= kind
      one.evidence = Math.max(one.evidence + 4, ENOUGH)
    }
  }
}

/** "Alexandria, Louisiana", "Paris (Texas)", "Izium, in the Kharkiv region": the name after contains the name before. */
export function contain(found: readonly Toponym[], scan: Scan): void {
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
    const inside =
      between.some((word) => tables.locatives.strong.has(word)) &&
      between.every((word) => word === ',' || word === tables.article || tables.locatives.strong.has(word))
    const near = gap === ''
    if (!comma && !inside && !near) continue
    let fits = inner.rows.filter((row) => outer.rows.some((top) => lies(scan, row, top)))
    const wide = inner.rows.some((row) => isWide(scan, row))
    // "Georgia, Oklahoma, Pennsylvania", "Niger, Nigeria and Togo": a list of states, although there is an Oklahoma in Pennsylvania.
    if (wide && (linked(found[k - 1], inner, scan) || linked(outer, found[k + 2], scan))) continue
    // "China, Mexico": there is a China in Mexico, yet a state beside a state is not the village.
    if (wide && outer.rows.some((row) => scan.row(row).kind === 'country'))
      fits = fits.filter((row) => scan.row(row).kind === 'region' || scan.row(row).population >= 50_000)
    if (fits.length === 0) {
      // "Stroud, Ontario, Canada": the gazetteer has Strouds, none of them there; better no point than a wrong one.
      const next = lowerOf(tokens, outer.last)
      const closed =
        outer.rule === 'places/abbreviation' || next === ',' || next === '.' || tokens.sentence[outer.last] !== tokens.sentence[outer.first]
      if (
        gap === ',' &&
        !wide &&
        closed &&
        outer.rows.length > 0 &&
        outer.rows.every((row) => scan.row(row).kind === 'region' || outer.rule === 'places/abbreviation') &&
        inner.rows.length > 0
      ) {
        inner.rows = []
        inner.container = outer
        inner.evidence += 2
        inner.said ??= 'settlement'
      }
      continue
    }
    inner.container = outer
    if (comma || inside) {
      inner.evidence += comma ? 5 : 2
      outer.evidence += 2
      // "Buffalo, New York": what contains a town is the state.
      const tops = outer.rows.filter((top) => fits.some((row) => lies(scan, row, top)))
      if (comma && outer.rows.length > 1) outer.said ??= scan.row(tops[0] as number).kind
    }
  }
}

/** Whether a row is a country or a large region. */
function isWide(scan: Scan, row: number): boolean {
  const { kind, population } = scan.row(row)
  return kind === 'country' || (kind === 'region' && population >= 1_000_000)
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
export function support(found: readonly Toponym[], scan: Scan): void {
  const { tokens, tables } = scan
  const best = new Map<string, number>()
  const sure = new Set<number>()
  // Yet "the Don" says nothing of a man called Don.
  for (const { key, evidence, demonym, said } of found)
    if (!demonym && said !== 'water') best.set(key, Math.max(best.get(key) ?? -99, evidence))
  // "Dnieper River" once makes the bare "Dnieper" the river elsewhere.
  for (const { rows, evidence, demonym, key } of found)
    if (!demonym && evidence >= 5 && key.includes(' ')) for (const row of rows.length <= 4 ? rows : []) sure.add(row)
  // "In Izium the lights came back" makes "Izyum" the same town.
  const town = new Set<number>()
  for (const { rows, evidence, demonym } of found) if (!demonym && evidence >= 4 && rows.length <= 4) for (const row of rows) town.add(row)
  for (const name of found)
    if (
      name.evidence < ENOUGH &&
      ((name.evidence > -2 && name.rows.some((row) => sure.has(row))) || (name.evidence >= 0.5 && name.rows.some((row) => town.has(row))))
    )
      name.evidence = ENOUGH
  for (const name of found)
    if (!name.demonym && name.evidence < ENOUGH && name.evidence >= -1.5 && (best.get(name.key) ?? 0) >= 4.5) name.evidence = ENOUGH
  for (let k = 0; k + 1 < found.length; k++) {
    const a = found[k] as Toponym
    const b = found[k + 1] as Toponym
    if (b.first - a.last !== 1 && !(b.first - a.last === 2 && lowerOf(tokens, a.last) === ',')) continue
    const word = lowerOf(tokens, b.first - 1)
    if (word !== ',' && !tables.joining.has(word)) continue
    if (a.demonym || b.demonym) continue
    const least = a.evidence >= ENOUGH === b.evidence >= ENOUGH ? Infinity : neighbours(a, b, scan) ? -1 : 0.5
    if (a.evidence >= ENOUGH && b.evidence < ENOUGH && b.evidence >= least) b.evidence = ENOUGH
    else if (b.evidence >= ENOUGH && a.evidence < ENOUGH && a.evidence >= least) a.evidence = ENOUGH
  }
}

/** "Posad-Pokrovske, Snihurivka and Chornobaivka": whether two names have few senses and some of them lie some 150 km apart or less. */
function neighbours(a: Toponym, b: Toponym, scan: Scan): boolean {
  if (a.rows.length > 4 || b.rows.length > 4) return false
  return a.rows.some((one) => {
    const [lon, lat] = scan.row(one).at
    return b.rows.some((other) => {
      const { at } = scan.row(other)
      return Math.abs(at[0] - lon) < 2.5 && Math.abs(at[1] - lat) < 1.5
    })
  })
}

/**
 * Whether the words [first, last) stand in the list that a name whose kind is said by a plural opens, and the list goes on after them:
 * true for "Ghor" and false for "Farah" in "the provinces of Herat, Ghor and Farah, officials said"; undefined outside the list.
 */
export function goesOn(name: Toponym | undefined, first: number, last: number, { tokens, tables }: Scan): boolean | undefined {
  if (name === undefined || name.plural !== true || name.said === undefined) return undefined
  const gap = first - name.last
  if (gap < 1 || gap > 2) return undefined
  if (tables.joining.has(lowerOf(tokens, first - 1))) return false
  if (gap !== 1 || lowerOf(tokens, first - 1) !== ',') return undefined
  const after = lowerOf(tokens, last)
  return after === ',' || tables.joining.has(after) ? true : undefined
}
