// The contract of a gazetteer: what the place station may ask of the pack of place names that it is handed; nothing comes in.

import type { Place } from './record.ts'

/** One place of the gazetteer. */
export interface GazetteerRow {
  readonly name: string
  readonly kind: Place['kind']
  /** Longitude and latitude in degrees, WGS 84. */
  readonly at: readonly [lon: number, lat: number]
  /** ISO 3166-1 alpha-2; "" for seas and continents. */
  readonly country: string
  /** First and second division, as gazetteer ids; "" where there is none. */
  readonly admin1: string
  readonly admin2: string
  /** Inhabitants; 0 where unknown. */
  readonly population: number
  /** Of what it is the capital. */
  readonly seat: '' | 'region' | 'country'
  /** Where it comes from: "geonames:706448", "geonames-adm:UA.08", "iso3166:UA", "zip:23089", "ne:dnipro", "sayso:donbas". */
  readonly id: string
}

/** An opened pack: rows are numbered, names are folded (case, diacritics, apostrophes, hyphens), nothing is built until asked for. */
export interface Gazetteer {
  readonly size: number
  /** The rows that bear a name; empty when none does. `folded` comes from `fold`. */
  find(folded: string): readonly number[]
  /** Whether some longer name begins with these folded words: the test that keeps the search for the longest name linear. */
  begins(folded: string): boolean
  /** The row of a country ("iso3166:UA") or of a first or second division ("geonames-adm:US.TX"); undefined for any other id. */
  byId(id: string): number | undefined
  row(index: number): GazetteerRow
}
