// The decompressed bytes of a gazetteer pack come in; a gazetteer goes out that is searched by name without building an object a row.

import type { Gazetteer, GazetteerRow } from '../model/gazetteer.ts'
import type { Place } from '../model/record.ts'

type Kind = Place['kind']

/** The kinds of row, by their number in the pack. */
export const KINDS: readonly Kind[] = ['country', 'region', 'district', 'settlement', 'water', 'area', 'structure']
const SEATS = ['', 'region', 'country'] as const
const SCHEMES = ['', 'geonames', 'wof', 'zip', 'geonames-adm', 'ne', 'iso3166', 'sayso'] as const

/** "SAYSOGZ1" opens a pack; the four counts and the lengths of its sections follow as little-endian 32-bit numbers. */
export const MAGIC = [0x53, 0x41, 0x59, 0x53, 0x4f, 0x47, 0x5a, 0x31]

/**
 * The sections of a pack, in order. Numbers wider than a byte lie in planes: all low bytes, then all next bytes.
 * Rows are sorted by country, admin1, admin2, kind and source, so that the planes compress.
 *
 * countries  two letters each            kinds     KINDS index, + 16 for a regional seat, + 32 for a capital
 * country    index into countries        admin1    16 bits, 1 + ordinal among the region rows, 0 none
 * admin2     the same for districts      lat, lon  16 bits, degrees from −90 and −180 in 65 535 steps
 * population 5 bits exponent, 3 mantissa scheme    SCHEMES index
 * number     32 bits, difference to the row before
 * codes      GeoNames codes of the region and district rows, a line each
 * shared     characters a key shares with the key before it; rest: how many follow; letters: those, UTF-8
 * count      rows of each key            posting   24 bits, row × 2 + 1 when the key is only an alternate
 * oddRow     24 bits, rows whose written name is not its key in title case; oddName those names, a line each
 */
export const SECTIONS = [
  'countries',
  'kinds',
  'country',
  'admin1',
  'admin2',
  'lat',
  'lon',
  'population',
  'scheme',
  'number',
  'codes',
  'shared',
  'rest',
  'letters',
  'count',
  'posting',
  'oddRow',
  'oddName',
] as const

const LETTERS: Readonly<{ [letter: string]: string }> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ŋ: 'n',
  ħ: 'h',
  ə: 'e',
  '&': ' and ',
}
const WORDS: Readonly<{ [word: string]: string }> = { saint: 'st', mount: 'mt', fort: 'ft', sainte: 'ste' }

const PLAIN = /^[A-Za-z]+$/

/**
 * A name as the gazetteer knows it: lower case, no diacritics, apostrophes, full stops or commas, hyphens as spaces,
 * no leading "the", "saint" as "st". `fold("The Côte-d’Ivoire")` is "cote divoire"; `fold("St. John's")` is "st johns".
 */
export function fold(name: string): string {
  // Most names are one word of plain letters.
  if (PLAIN.test(name)) {
    const lower = name.toLowerCase()
    return Object.hasOwn(WORDS, lower) ? (WORDS[lower] as string) : lower
  }
  let plain = ''
  for (const letter of name.toLowerCase().normalize('NFD')) {
    const code = letter.codePointAt(0) as number
    if (code >= 0x300 && code < 0x370) {
      // The breve of й and the dots of ї are letters of their own in Cyrillic.
      const before = plain.charCodeAt(plain.length - 1)
      if (before >= 0x400 && before < 0x530 && (code === 0x306 || code === 0x308)) plain += letter
      continue
    }
    if (
      code === 0x27 ||
      code === 0x2019 ||
      code === 0x2018 ||
      code === 0x60 ||
      code === 0x2bb ||
      code === 0x2bc ||
      code === 0x2b9 ||
      code === 0x2e ||
      code === 0x2c
    )
      continue
    if (
      code === 0x20 ||
      code === 0x2d ||
      code === 0x2010 ||
      code === 0x2011 ||
      code === 0x2013 ||
      code === 0xa0 ||
      code === 0x2f ||
      code === 0x28 ||
      code === 0x29 ||
      (code >= 9 && code <= 13)
    )
      plain += ' '
    else plain += LETTERS[letter] ?? letter
  }
  const words: string[] = []
  for (const word of plain.split(' ')) if (word !== '') words.push(Object.hasOwn(WORDS, word) ? (WORDS[word] as string) : word)
  if (words.length > 1 && words[0] === 'the') words.shift()
  return words.join(' ').normalize('NFC')
}

/** A folded name with each word's first letter as a capital: what a row is called when the pack says nothing else. */
export function titled(folded: string): string {
  return folded
    .split(' ')
    .map((word) => (word === '' ? word : (word[0] as string).toUpperCase() + word.slice(1)))
    .join(' ')
}

const opened = new WeakMap<Uint8Array, Gazetteer>()

/** Opens a pack, once for the same bytes. Throws an `Error` only when the bytes are not a gazetteer pack: a broken world, not a messy report. */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  let gazetteer = opened.get(bytes)
  if (gazetteer === undefined) {
    gazetteer = unpack(bytes)
    opened.set(bytes, gazetteer)
  }
  return gazetteer
}

function unpack(bytes: Uint8Array): Gazetteer {
  const head = 8 + 16 + SECTIONS.length * 4
  if (bytes.length < head || MAGIC.some((byte, i) => bytes[i] !== byte))
    throw new Error('not a gazetteer pack: rebuild it with `npm run gazetteer`')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const rows = view.getUint32(8, true),
    keys = view.getUint32(12, true),
    postings = view.getUint32(16, true),
    odd = view.getUint32(20, true)
  const section: { [name: string]: Uint8Array } = {}
  let at = head
  for (let i = 0; i < SECTIONS.length; i++) {
    const length = view.getUint32(24 + i * 4, true)
    section[SECTIONS[i] as string] = bytes.subarray(at, at + length)
    at += length
  }
  if (at !== bytes.length) throw new Error('the gazetteer pack is cut short or too long: rebuild it with `npm run gazetteer`')
  const part = (name: (typeof SECTIONS)[number]): Uint8Array => section[name] as Uint8Array
  const text = (name: (typeof SECTIONS)[number]): string => new TextDecoder().decode(part(name))
  // Numbers of a few rows are asked for, and a start waits for none of the others.
  const wide = (name: (typeof SECTIONS)[number], count: number, width: number): ((i: number) => number) => {
    const plane = part(name)
    return width === 2
      ? (i) => (plane[i] as number) | ((plane[count + i] as number) << 8)
      : (i) => (plane[i] as number) | ((plane[count + i] as number) << 8) | ((plane[2 * count + i] as number) << 16)
  }

  const kinds = part('kinds'),
    country = part('country'),
    population = part('population'),
    scheme = part('scheme')
  const lats = wide('lat', rows, 2),
    lons = wide('lon', rows, 2)
  const admin1 = wide('admin1', rows, 2),
    admin2 = wide('admin2', rows, 2)
  const numbers = sum(part('number'), rows)
  const isoText = text('countries')
  const isos: string[] = []
  for (let i = 0; i < isoText.length; i += 2) isos.push(isoText.slice(i, i + 2).trim())
  const regionRows: number[] = [],
    districtRows: number[] = [],
    codeRows: number[] = []
  const codeOf = new Map<number, string>()
  const rowOf = new Map<string, number>()
  for (let i = 0; i < rows; i++) {
    const kind = (kinds[i] as number) & 15
    if (kind === 0) rowOf.set(`iso3166:${isos[country[i] as number] as string}`, i)
    if (kind === 1) regionRows.push(i)
    if (kind === 2) districtRows.push(i)
    if (scheme[i] === 4) codeRows.push(i)
  }
  text('codes')
    .split('\n')
    .forEach((code, i) => {
      if (code === '') return
      codeOf.set(codeRows[i] as number, code)
      rowOf.set(`geonames-adm:${code}`, codeRows[i] as number)
    })

  // Keys are unpacked once into one row of characters; a look-up is a binary search on it.
  const shared = part('shared'),
    rest = part('rest'),
    letters = text('letters')
  const starts = new Uint32Array(keys + 1)
  let total = 0
  for (let k = 0; k < keys; k++) {
    starts[k] = total
    total += (shared[k] as number) + (rest[k] as number)
  }
  starts[keys] = total
  const chars = new Uint16Array(total)
  for (let k = 0, from = 0, before = 0; k < keys; k++) {
    const to = starts[k] as number,
      keep = shared[k] as number,
      add = rest[k] as number
    spell(chars, to, before, keep, letters, from, add)
    before = to
    from += add
  }
  const counts = part('count'),
    posting = wide('posting', postings, 3)
  const first = new Uint32Array(keys + 1)
  const ownKey = new Uint32Array(rows)
  for (let k = 0, p = 0; k < keys; k++) {
    first[k] = p
    for (const end = p + (counts[k] as number); p < end; p++) {
      const value = posting(p)
      if ((value & 1) === 0) ownKey[value >> 1] = k
    }
    first[k + 1] = p
  }
  const oddRow = wide('oddRow', odd, 3)
  let oddNames: Map<number, string> | undefined

  /** −1, 0 or 1: how key k stands to the wanted name; `prefix` asks only whether it begins so. */
  const compare = (k: number, wanted: string, prefix: boolean): number => {
    const from = starts[k] as number,
      length = (starts[k + 1] as number) - from
    const both = length < wanted.length ? length : wanted.length
    for (let i = 0; i < both; i++) {
      const difference = (chars[from + i] as number) - wanted.charCodeAt(i)
      if (difference !== 0) return difference
    }
    if (length < wanted.length) return -1
    return prefix || length === wanted.length ? 0 : 1
  }
  let sought = ''
  let place = 0
  /** The first key that is not before the wanted name. A name is asked for whole and then as the beginning of a longer one: looked up once. */
  const seek = (wanted: string): number => {
    if (wanted === sought) return place
    let low = 0,
      high = keys
    while (low < high) {
      const mid = (low + high) >> 1
      if (compare(mid, wanted, false) < 0) low = mid + 1
      else high = mid
    }
    sought = wanted
    place = low
    return low
  }
  const exact = (wanted: string): number => {
    const low = seek(wanted)
    return low < keys && compare(low, wanted, false) === 0 ? low : -1
  }
  const keyText = (k: number): string => {
    let out = ''
    for (let i = starts[k] as number; i < (starts[k + 1] as number); i++) out += String.fromCharCode(chars[i] as number)
    return out
  }
  const nameOf = (id: number): string => {
    if (oddNames === undefined) {
      oddNames = new Map()
      const names = text('oddName').split('\n')
      for (let i = 0; i < odd; i++) oddNames.set(oddRow(i), names[i] as string)
    }
    return oddNames.get(id) ?? titled(keyText(ownKey[id] as number))
  }
  const idOf = (row: number): string => {
    const which = scheme[row] as number
    const tail =
      which === 6
        ? isos[country[row] as number]
        : which === 4
          ? codeOf.get(row)
          : which === 5 || which === 7
            ? fold(nameOf(row)).replaceAll(' ', '-')
            : which === 3
              ? String(numbers[row]).padStart(5, '0')
              : String(numbers[row])
    return `${SCHEMES[which] ?? ''}:${tail}`
  }
  const division = (list: readonly number[], ordinal: number): string => (ordinal === 0 ? '' : idOf(list[ordinal - 1] as number))

  return {
    size: rows,
    find(folded) {
      const k = folded === '' ? -1 : exact(folded)
      if (k < 0) return []
      const out: number[] = []
      for (let p = first[k] as number; p < (first[k + 1] as number); p++) out.push(posting(p) >> 1)
      return out
    },
    begins(folded) {
      // A space sorts before every letter: what goes on from a name stands right behind it.
      let k = seek(folded)
      if (k < keys && compare(k, folded, false) === 0) k++
      return k < keys && compare(k, folded + ' ', true) === 0
    },
    byId: (id) => rowOf.get(id),
    row(index): GazetteerRow {
      if (!(index >= 0 && index < rows)) throw new RangeError(`no such row: ${index} of ${rows}`)
      return {
        name: nameOf(index),
        kind: KINDS[(kinds[index] as number) & 15] as Kind,
        at: [hundredth((lons(index) / 65535) * 360 - 180), hundredth((lats(index) / 65535) * 180 - 90)],
        country: isos[country[index] as number] as string,
        admin1: division(regionRows, admin1(index)),
        admin2: division(districtRows, admin2(index)),
        population: unpackPopulation(population[index] as number),
        seat: SEATS[(kinds[index] as number) >> 4] as '' | 'region' | 'country',
        id: idOf(index),
      }
    },
  }
}

/** Sums of 32-bit differences that lie in four planes. */
function sum(planes: Uint8Array, count: number): Uint32Array {
  const out = new Uint32Array(count)
  const [a, b, c, d] = [0, 1, 2, 3].map((p) => planes.subarray(p * count, (p + 1) * count)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ]
  let last = 0
  for (let i = 0; i < count; i++) {
    last = (last + ((a[i] as number) | ((b[i] as number) << 8) | ((c[i] as number) << 16) | ((d[i] as number) << 24))) | 0
    out[i] = last
  }
  return out
}

/** Writes one key: the first `keep` characters of the one that begins `before`, then `add` letters. A function of its own is compiled early on. */
function spell(chars: Uint16Array, to: number, before: number, keep: number, letters: string, from: number, add: number): void {
  for (let i = 0; i < keep; i++) chars[to + i] = chars[before + i] as number
  for (let i = 0; i < add; i++) chars[to + keep + i] = letters.charCodeAt(from + i)
}

function hundredth(degrees: number): number {
  return Math.round(degrees * 100) / 100
}

/** Population from one byte, five bits of exponent and three of mantissa: 290 000 comes back as 294 912. */
export function unpackPopulation(byte: number): number {
  const exponent = byte >> 3,
    mantissa = byte & 7
  let people = exponent === 0 ? mantissa : 8 + mantissa
  for (let i = 1; i < exponent; i++) people *= 2
  return people
}
