// The names of places of one report in; for each the row of the gazetteer that the report as a whole speaks of out.

import type { GazetteerRow } from '../model/gazetteer.ts'
import type { Place } from '../model/record.ts'
import { lies } from './lists.ts'
import type { Scan, Toponym } from './scan.ts'

/** Names of one sense: a name, the kind said of it and the place said to contain it. */
interface Group {
  readonly names: Toponym[]
  readonly rows: readonly number[]
  chosen: number | undefined
  /** How sure the choice is: the place then counts as a landmark for the others. */
  weight: number
}

interface Landmark {
  readonly of: Group
  readonly row: number
  readonly id: string
  readonly lon: number
  readonly lat: number
  weight: number
}

/** Rows looked at for one name, landmarks for one report: what keeps a gazetteer read as a report linear. */
const MOST_ROWS = 80
const MOST_LANDMARKS = 40
const ROUNDS = 3

/**
 * Chooses a row for each name. One sense a report: a bare name takes the sense that the report gives it elsewhere ("Alexandria, Louisiana …
 * in Alexandria"); what is left is weighed by inhabitants, by the countries and divisions that the report speaks of, and by nearness to its
 * other places. After Lieberman and Samet, "Adaptive context features for toponym resolution in streaming news" (SIGIR 2012).
 */
export function resolve(names: readonly Toponym[], scan: Scan, country: string | undefined): Map<Toponym, number> {
  const groups = new Map<string, Group>()
  const order: Group[] = []
  const groupOf = new Map<Toponym, Group>()
  for (const name of names) {
    if (name.rows.length === 0) continue
    const outer = name.container
    let rows = name.rows
    if (name.said !== undefined) {
      const { said } = name
      const fit = rows.filter((row) => agrees(scan.row(row).kind, said))
      // "regions of China" are in the country, although there is a district of China in Mexico.
      const within = said === 'region' && rows.some((row) => scan.row(row).kind === 'country')
      if (!within || fit.some((row) => scan.row(row).kind === said)) rows = fit.length > 0 ? fit : regionsOf(rows, said, scan)
    }
    let key = `${name.demonym ? 'd' : 'n'} ${name.key} ${name.said ?? ''}`
    if (outer !== undefined) {
      const fit = rows.filter((row) => outer.rows.some((top) => lies(scan, row, top)))
      if (fit.length > 0) {
        rows = fit
        key += ` in ${outer.key}`
      }
    }
    let group = groups.get(key)
    if (group === undefined) {
      group = { names: [], rows: most(rows, scan), chosen: undefined, weight: 0 }
      groups.set(key, group)
      order.push(group)
    }
    group.names.push(name)
    groupOf.set(name, group)
  }

  for (const group of order) if (group.rows.length === 1 || group.names[0]?.demonym === true) settle(group, group.rows[0] as number, 1)
  for (let round = 0; round < ROUNDS; round++) {
    const view = look(order, scan, country)
    for (const group of order) {
      if (group.weight >= 1) continue
      let best = -Infinity
      let second = -Infinity
      let chosen = group.rows[0] as number
      for (const row of group.rows) {
        const score = weigh(row, group, view, scan)
        if (score > best) {
          second = best
          best = score
          chosen = row
        } else if (score > second) second = score
      }
      settle(group, chosen, Math.min(0.9, 0.2 + Math.max(0, best - second) / 10))
    }
  }
  // A bare name takes the sense of the name with its container.
  const sense = new Map<string, number>()
  for (const [name, group] of groupOf)
    if (name.container !== undefined && name.said === undefined && !sense.has(name.key)) sense.set(name.key, group.chosen as number)
  const out = new Map<Toponym, number>()
  for (const [name, group] of groupOf) {
    const told = name.container === undefined && name.said === undefined && !name.demonym ? sense.get(name.key) : undefined
    out.set(name, told !== undefined && group.rows.includes(told) && !isWide(told, group, scan) ? told : (group.chosen as number))
  }
  return out
}

/** "Georgia" stays what it is although the report also has "Georgia, Vermont". */
function isWide(told: number, group: Group, scan: Scan): boolean {
  const chosen = scan.row(group.chosen as number)
  return (
    (chosen.kind === 'country' || chosen.kind === 'region') && scan.row(told).kind === 'settlement' && scan.row(told).population < 50_000
  )
}

function settle(group: Group, row: number, weight: number): void {
  group.chosen = row
  group.weight = weight
}

/** "the Kharkov region": where the region has no such name, it is the one whose seat has it. */
function regionsOf(rows: readonly number[], said: Place['kind'], scan: Scan): readonly number[] {
  if (said !== 'region') return rows
  const regions = new Set<number>()
  for (const index of rows) {
    const row = scan.row(index)
    const region = row.kind === 'settlement' && row.seat !== '' ? scan.gazetteer?.byId(row.admin1) : undefined
    if (region !== undefined) regions.add(region)
  }
  return regions.size > 0 ? [...regions] : rows
}

/** "the Kherson region" is the region or an area, "Walker County" the district. */
export function agrees(kind: Place['kind'], said: Place['kind']): boolean {
  if (kind === said) return true
  if (said === 'region') return kind === 'area' || kind === 'district'
  if (said === 'district') return kind === 'region'
  if (said === 'area') return kind === 'water' || kind === 'region'
  return false
}

function most(rows: readonly number[], scan: Scan): readonly number[] {
  if (rows.length <= MOST_ROWS) return rows
  return rows.toSorted((a, b) => scan.row(b).population - scan.row(a).population || a - b).slice(0, MOST_ROWS)
}

interface View {
  /** Share of the report that each country and division has, from 0 to 1. */
  readonly share: (id: string, less: number) => number
  readonly landmarks: readonly Landmark[]
}

/** What the report speaks of, by the senses chosen so far. */
function look(groups: readonly Group[], scan: Scan, country: string | undefined): View {
  const weights = new Map<string, number>()
  let total = 1
  const add = (id: string, weight: number): void => {
    if (id !== '') weights.set(id, (weights.get(id) ?? 0) + weight)
  }
  if (country !== undefined) add(`iso3166:${country}`, 1)
  const landmarks: Landmark[] = []
  for (const group of groups) {
    if (group.chosen === undefined) continue
    const row = scan.row(group.chosen)
    const weight = Math.min(group.names.length, 4) * group.weight
    total += weight
    if (row.country !== '') add(`iso3166:${row.country}`, weight)
    add(row.kind === 'region' ? row.id : row.admin1, weight)
    add(row.kind === 'district' ? row.id : row.admin2, weight)
    if (row.kind !== 'country' && row.kind !== 'area')
      landmarks.push({
        of: group,
        row: group.chosen,
        id: row.id,
        lon: row.at[0],
        lat: row.at[1],
        weight: row.kind === 'region' ? weight / 2 : weight,
      })
  }
  landmarks.sort((a, b) => b.weight - a.weight || a.row - b.row)
  return {
    share: (id, less) => Math.max(0, (weights.get(id) ?? 0) - less) / Math.max(1, total - less),
    landmarks: landmarks.slice(0, MOST_LANDMARKS),
  }
}

/** The score of one sense; a doubling of inhabitants is one point. */
function weigh(index: number, group: Group, view: View, scan: Scan): number {
  const row = scan.row(index)
  const name = group.names[0] as Toponym
  let score = row.population === 0 ? 10 : Math.max(8, 32 - Math.clz32(row.population))
  const weight = group.chosen === undefined ? 0 : Math.min(group.names.length, 4) * group.weight
  const was = group.chosen === undefined ? undefined : scan.row(group.chosen)
  // A name does not speak for its own sense.
  const share = (id: string): number =>
    view.share(
      id,
      was !== undefined && (`iso3166:${was.country}` === id || was.admin1 === id || was.admin2 === id || was.id === id) ? weight : 0,
    )
  if (row.kind === 'country') score += 3
  else if (row.kind === 'region') {
    score += 1
    // A bare name is the city where city and region share it.
    if (name.said === undefined && group.rows.some((other) => namesake(scan.row(other), row))) score -= 7
  } else if (row.kind === 'district') score += name.said === 'district' ? 4 : / /.test(name.key) ? 1 : -3
  else if (row.kind === 'area') score += row.id.startsWith('sayso:') ? 1 : -2
  else if (row.kind === 'water') score += name.said === 'water' ? 6 : -4
  else if (row.seat === 'country') score += 3
  else if (row.seat === 'region') score += 1
  if (row.country !== '') score += 11 * share(`iso3166:${row.country}`)
  if (row.admin1 !== '') score += 10 * share(row.admin1)
  if (row.admin2 !== '') score += 4 * share(row.admin2)
  if (row.kind === 'region') score += 6 * share(row.id)

  let first = 0
  let second = 0
  for (const landmark of view.landmarks) {
    // "Izyum" is what "Izium" is elsewhere in the report: one place in two spellings.
    if (landmark.row === index && landmark.of !== group && landmark.of.names[0]?.key !== name.key) score += 4
    if (landmark.row === group.chosen || landmark.row === index) continue
    // "Huntsville … Walker County": the county that it lies in.
    if (row.admin2 !== '' && landmark.id === row.admin2) score += 3
    const closeness = near(row.at[0], row.at[1], landmark.lon, landmark.lat) * (0.5 + Math.min(1, landmark.weight) / 2)
    if (closeness > first) {
      second = first
      first = closeness
    } else if (closeness > second) second = closeness
  }
  return score + first + second / 2
}

/** Whether a town is the one that a region of its name is not meant with: its own large town, or the country's capital. */
function namesake(town: GazetteerRow, region: GazetteerRow): boolean {
  if (town.kind !== 'settlement') return false
  return (
    (town.admin1 === region.id && town.population * 8 >= region.population) || (town.seat === 'country' && town.country === region.country)
  )
}

/** From 0 to 7: how close two points lie; 7 within 40 km, 0 from 640 km on. */
function near(lonA: number, latA: number, lonB: number, latB: number): number {
  const km = distance(lonA, latA, lonB, latB)
  return km < 40 ? 7 : km < 80 ? 6 : km < 160 ? 4.5 : km < 320 ? 3 : km < 640 ? 1 : 0
}

/**
 * Kilometres between two points, on a plane whose meridians are drawn together at the mean latitude; within 1 % up to 500 km. The cosine is
 * four terms of its series, because Math.cos may differ between engines.
 */
export function distance(lonA: number, latA: number, lonB: number, latB: number): number {
  const mean = (((latA + latB) / 2) * 3.141592653589793) / 180
  const square = mean * mean
  const cosine = 1 - (square / 2) * (1 - (square / 12) * (1 - (square / 30) * (1 - square / 56)))
  let east = Math.abs(lonA - lonB)
  if (east > 180) east = 360 - east
  const x = east * 111.195 * cosine
  const y = (latA - latB) * 111.195
  return Math.sqrt(x * x + y * y)
}
