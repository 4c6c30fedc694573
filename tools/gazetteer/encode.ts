// Places come in; the bytes of a gazetteer pack go out, in the layout that src/mentions/gazetteer.ts describes.
import { BLOCK, fold, KINDS, MAGIC, SECTIONS, titled } from '../../src/mentions/gazetteer.ts'
import type { Place } from '../../src/model/record.ts'

type RowKind = Place['kind']

/** A place on its way into the pack; `code`, `region` and `district` are GeoNames codes ("US.TX", "US.TX.471"). */
export interface Entry {
  name: string
  alternates: Set<string>
  kind: RowKind
  lat: number
  lon: number
  country: string
  region?: string
  district?: string
  code?: string
  population: number
  seat: 0 | 1 | 2
  scheme: 'geonames' | 'wof' | 'zip' | 'geonames-adm' | 'ne' | 'iso3166' | 'sayso'
  number: number
}

const SCHEMES = ['', 'geonames', 'wof', 'zip', 'geonames-adm', 'ne', 'iso3166', 'sayso']

/** Population in one byte, the inverse of `unpackPopulation`, rounded down. */
export function packPopulation(people: number): number {
  if (people < 8) return Math.max(0, Math.floor(people))
  let exponent = 1,
    value = Math.floor(people)
  while (value >= 16) {
    value >>>= 1
    exponent++
  }
  return exponent > 31 ? 255 : (exponent << 3) | (value - 8)
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The pack, and the size of each section in bytes before compression. */
export function encode(entries: readonly Entry[]): { bytes: Uint8Array; sections: Map<string, Uint8Array>; keys: number } {
  const rows = [...entries].sort(
    (a, b) =>
      order(a.country, b.country) ||
      order(a.region ?? '', b.region ?? '') ||
      order(a.district ?? '', b.district ?? '') ||
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
      SCHEMES.indexOf(a.scheme) - SCHEMES.indexOf(b.scheme) ||
      a.number - b.number ||
      order(a.name, b.name),
  )
  const countries = [...new Set(rows.map((row) => row.country))].sort()
  const ordinal = (kind: RowKind): Map<string, number> => {
    const map = new Map<string, number>()
    let i = 0
    for (const row of rows) if (row.kind === kind) map.set(row.code ?? `#${i}`, ++i)
    return map
  }
  const regions = ordinal('region'),
    districts = ordinal('district')

  const byKey = new Map<string, { row: number; alternate: boolean }[]>()
  const put = (key: string, row: number, alternate: boolean): void => {
    const list = byKey.get(key)
    if (list === undefined) byKey.set(key, [{ row, alternate }])
    else if (!list.some((posting) => posting.row === row)) list.push({ row, alternate })
  }
  const people = (row: number): number => (rows[row] as Entry).population
  const odd: { row: number; name: string }[] = []
  rows.forEach((row, i) => {
    const key = fold(row.name)
    put(key, i, false)
    if (titled(key) !== row.name) odd.push({ row: i, name: row.name })
  })
  rows.forEach((row, i) => {
    for (const name of [...row.alternates].sort()) {
      const key = fold(name)
      if (key !== '') put(key, i, true)
    }
  })
  // Sorted and front-coded by their UTF-8 bytes; each block of keys begins with one that is spelled out.
  const keys = [...byKey.keys()]
    .map((key) => ({ key, bytes: Buffer.from(key, 'utf8') }))
    .filter(({ bytes }) => bytes.length < 250)
    .sort((a, b) => Buffer.compare(a.bytes, b.bytes))
  const shared: number[] = [],
    rest: number[] = [],
    letters: Buffer[] = [],
    counts: number[] = [],
    postings: number[] = []
  let before = Buffer.alloc(0)
  keys.forEach(({ key, bytes }, k) => {
    let same = 0
    if (k % BLOCK !== 0) while (same < before.length && same < bytes.length && before[same] === bytes[same]) same++
    shared.push(same)
    rest.push(bytes.length - same)
    letters.push(bytes.subarray(same))
    before = bytes
    // A count is one byte: of the hundreds of places called San José the largest stay.
    let list = byKey.get(key) as { row: number; alternate: boolean }[]
    if (list.length > 255) {
      const largest = new Set([...list].sort((a, b) => people(b.row) - people(a.row) || a.row - b.row).slice(0, 255))
      list = list.filter((posting) => largest.has(posting))
    }
    counts.push(list.length)
    for (const posting of list) postings.push(posting.row * 2 + (posting.alternate ? 1 : 0))
  })
  const codes = rows.filter((row) => row.scheme === 'geonames-adm').map((row) => row.code as string)
  codes.forEach((code, i) => {
    if (i > 0 && (codes[i - 1] as string) >= code) throw new Error(`divisions are not in the order of their codes: ${codes[i - 1]} ${code}`)
  })

  const planes = (values: readonly number[], width: number): Uint8Array => {
    const out = new Uint8Array(values.length * width)
    for (let p = 0; p < width; p++) values.forEach((value, i) => (out[p * values.length + i] = Math.floor(value / 2 ** (8 * p)) & 255))
    return out
  }
  const words = (value: string): Uint8Array => new TextEncoder().encode(value)
  const difference = rows.map((row, i) => (row.number - (i === 0 ? 0 : (rows[i - 1] as Entry).number) + 2 ** 32) % 2 ** 32)
  const sections = new Map<string, Uint8Array>([
    ['countries', words(countries.map((code) => code.padEnd(2)).join(''))],
    [
      'kinds',
      planes(
        rows.map((row) => KINDS.indexOf(row.kind) + 16 * row.seat),
        1,
      ),
    ],
    [
      'country',
      planes(
        rows.map((row) => countries.indexOf(row.country)),
        1,
      ),
    ],
    [
      'admin1',
      planes(
        rows.map((row) => (row.kind === 'region' ? 0 : (regions.get(row.region ?? '') ?? 0))),
        2,
      ),
    ],
    [
      'admin2',
      planes(
        rows.map((row) => (row.kind === 'district' ? 0 : (districts.get(row.district ?? '') ?? 0))),
        2,
      ),
    ],
    [
      'lat',
      planes(
        rows.map((row) => Math.round(((row.lat + 90) / 180) * 65535)),
        2,
      ),
    ],
    [
      'lon',
      planes(
        rows.map((row) => Math.round(((row.lon + 180) / 360) * 65535)),
        2,
      ),
    ],
    [
      'population',
      planes(
        rows.map((row) => packPopulation(row.population)),
        1,
      ),
    ],
    [
      'scheme',
      planes(
        rows.map((row) => SCHEMES.indexOf(row.scheme)),
        1,
      ),
    ],
    ['number', planes(difference, 4)],
    ['codes', words(codes.join('\n'))],
    ['shared', planes(shared, 1)],
    ['rest', planes(rest, 1)],
    ['letters', Buffer.concat(letters)],
    ['count', planes(counts, 1)],
    ['posting', planes(postings, 3)],
    [
      'oddRow',
      planes(
        odd.map((item) => item.row),
        3,
      ),
    ],
    ['oddName', words(odd.map((item) => item.name).join('\n'))],
  ])
  const head = 8 + 16 + SECTIONS.length * 4
  const bytes = new Uint8Array(head + SECTIONS.reduce((sum, name) => sum + (sections.get(name) as Uint8Array).length, 0))
  bytes.set(MAGIC)
  const view = new DataView(bytes.buffer)
  ;[rows.length, keys.length, postings.length, odd.length].forEach((count, i) => view.setUint32(8 + i * 4, count, true))
  let at = head
  SECTIONS.forEach((name, i) => {
    const part = sections.get(name) as Uint8Array
    view.setUint32(24 + i * 4, part.length, true)
    bytes.set(part, at)
    at += part.length
  })
  return { bytes, sections, keys: keys.length }
}
