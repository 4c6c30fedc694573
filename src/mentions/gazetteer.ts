// The decompressed bytes of a gazetteer pack come in; a gazetteer goes out that is searched by name without building an object a row.

import type { Gazetteer, GazetteerRow } from '../model/gazetteer.ts'
import type { Place } from '../model/record.ts'

type Kind = Place['kind']

/** The kinds of row, by their number in the pack. */
export const KINDS: readonly Kind[] = ['country', 'region', 'district', 'settlement', 'water', 'area', 'structure']
const SEATS = ['', 'region', 'country'] as const
const SCHEMES = ['', 'geonames', 'wof', 'zip', 'geonames-adm', 'ne', 'iso3166', 'sayso'] as const

/** "SAYSOGZ2" opens a pack; the four counts and the lengths of its sections follow as little-endian 32-bit numbers. */
export const MAGIC = [0x53, 0x41, 0x59, 0x53, 0x4f, 0x47, 0x5a, 0x32]

/** So many keys stand in one block: the first of them is spelled out, so that a look-up reads one block and no pack is unpacked whole. */
export const BLOCK = 16

/**
 * The sections of a pack, in order. Numbers wider than a byte lie in planes: all low bytes, then all next bytes.
 * Rows are sorted by country, admin1, admin2, kind and source, so that the planes compress.
 *
 * countries  two letters each            kinds     KINDS index, + 16 for a regional seat, + 32 for a capital
 * country    index into countries        admin1    16 bits, 1 + ordinal among the region rows, 0 none
 * admin2     the same for districts      lat, lon  16 bits, degrees from −90 and −180 in 65 535 steps
 * population 5 bits exponent, 3 mantissa scheme    SCHEMES index
 * number     32 bits, difference to the row before
 * codes      GeoNames codes of the region and district rows, a line each, sorted as the rows are
 * shared     bytes a key shares with the key before it, 0 at the head of a block; rest: how many follow; letters: those, UTF-8
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
  const decoder = new TextDecoder()
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
  const isoText = decoder.decode(part('countries'))
  const isos: string[] = []
  for (let i = 0; i < isoText.length; i += 2) isos.push(isoText.slice(i, i + 2).trim())

  const shared = part('shared'),
    rest = part('rest'),
    letters = part('letters'),
    counts = part('count')
  const blocks = Math.ceil(keys / BLOCK)
  const spelled = offsets(rest, keys),
    posted = offsets(counts, keys)
  const posting = wide('posting', postings, 3)

  // What only some reports ask for waits until one does.
  const divisions = once(() => divide(kinds, country, scheme, isos, part('codes')))
  const numbers = once(() => sum(part('number'), rows))
  const ownKeys = once(() => {
    const own = new Uint32Array(rows)
    for (let k = 0, p = 0; k < keys; k++)
      for (const end = p + (counts[k] as number); p < end; p++) {
        const value = posting(p)
        if ((value & 1) === 0) own[value >> 1] = k
      }
    return own
  })
  const oddNames = once(() => {
    const oddRow = wide('oddRow', odd, 3)
    const names = decoder.decode(part('oddName')).split('\n')
    const out = new Map<number, string>()
    for (let i = 0; i < odd; i++) out.set(oddRow(i), names[i] as string)
    return out
  })

  // The name looked for, in UTF-8: its bytes are in the order of its letters.
  const wanted = new Uint8Array(LONGEST)
  let length = 0
  /** The first key that is not before the wanted name; its first bytes that agree with the name are counted in `agreed`. */
  let agreed = 0
  const lowerBound = (): number => {
    let low = 0,
      high = blocks
    while (low < high) {
      const mid = (low + high) >> 1
      const from = spelled[mid] as number
      const size = rest[mid * BLOCK] as number
      const both = size < length ? size : length
      let i = 0
      while (i < both && letters[from + i] === wanted[i]) i++
      if (i === both ? size < length : (letters[from + i] as number) < (wanted[i] as number)) low = mid + 1
      else high = mid
    }
    // The key is in the block before, or the head of this one.
    if (low > 0) {
      const first = (low - 1) * BLOCK
      const last = Math.min(first + BLOCK, keys)
      let from = spelled[low - 1] as number
      let same = 0
      for (let k = first; k < last; k++) {
        const keep = shared[k] as number,
          size = rest[k] as number
        // Shares more with the key before than that with the name: is before the name like that. Shares less: is behind it.
        if (keep < same) {
          agreed = keep
          return k
        }
        if (keep === same) {
          let i = 0
          while (i < size && same < length && letters[from + i] === wanted[same]) {
            i++
            same++
          }
          if (same === length || (i < size && (letters[from + i] as number) > (wanted[same] as number))) {
            agreed = same
            return k
          }
        }
        from += size
      }
    }
    if (low === blocks) return -1
    const from = spelled[low] as number
    agreed = 0
    for (const size = rest[low * BLOCK] as number; agreed < size && agreed < length && letters[from + agreed] === wanted[agreed];) agreed++
    return low * BLOCK
  }
  /** The key of a name, or with `prefix` the first that begins so; -1 when there is none. */
  const seek = (name: string, prefix: boolean): number => {
    length = encode(name, wanted)
    if (length <= 0) return -1
    const k = lowerBound()
    return k >= 0 && agreed === length && (prefix || (shared[k] as number) + (rest[k] as number) === length) ? k : -1
  }
  const keyText = (key: number): string => {
    const out = new Uint8Array(256)
    let from = spelled[(key / BLOCK) | 0] as number
    let end = 0
    for (let k = key - (key % BLOCK); k <= key; k++) {
      const keep = shared[k] as number,
        add = rest[k] as number
      out.set(letters.subarray(from, from + add), keep)
      from += add
      end = keep + add
    }
    return decoder.decode(out.subarray(0, end))
  }
  const nameOf = (row: number): string => oddNames().get(row) ?? titled(keyText(ownKeys()[row] as number))
  const idOf = (row: number): string => {
    const which = scheme[row] as number
    const tail =
      which === 6
        ? isos[country[row] as number]
        : which === 4
          ? divisions().codeOf(row)
          : which === 5 || which === 7
            ? fold(nameOf(row)).replaceAll(' ', '-')
            : which === 3
              ? String(numbers()[row]).padStart(5, '0')
              : String(numbers()[row])
    return `${SCHEMES[which] ?? ''}:${tail}`
  }

  return {
    size: rows,
    find(folded) {
      const k = seek(folded, false)
      if (k < 0) return NONE
      const out: number[] = []
      let p = posted[(k / BLOCK) | 0] as number
      for (let i = k - (k % BLOCK); i < k; i++) p += counts[i] as number
      for (const end = p + (counts[k] as number); p < end; p++) out.push(posting(p) >> 1)
      return out
    },
    begins: (folded) => seek(folded + ' ', true) >= 0,
    byId: (id) => divisions().rowOf(id),
    row(index): GazetteerRow {
      if (!(index >= 0 && index < rows)) throw new RangeError(`no such row: ${index} of ${rows}`)
      let name: string | undefined, id: string | undefined
      const first = admin1(index),
        second = admin2(index)
      return {
        get name() {
          return (name ??= nameOf(index))
        },
        kind: KINDS[(kinds[index] as number) & 15] as Kind,
        at: [hundredth((lons(index) / 65535) * 360 - 180), hundredth((lats(index) / 65535) * 180 - 90)],
        country: isos[country[index] as number] as string,
        admin1: first === 0 ? '' : idOf(divisions().regions[first - 1] as number),
        admin2: second === 0 ? '' : idOf(divisions().districts[second - 1] as number),
        population: unpackPopulation(population[index] as number),
        seat: SEATS[(kinds[index] as number) >> 4] as '' | 'region' | 'country',
        get id() {
          return (id ??= idOf(index))
        },
      }
    },
  }
}

const NONE: readonly number[] = []
/** No key is longer, in bytes. */
const LONGEST = 255

function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined
  return () => (made ??= { it: make() }).it
}

/** Where each block of keys begins, from what each of its keys adds. */
function offsets(adds: Uint8Array, keys: number): Uint32Array {
  const out = new Uint32Array(Math.ceil(keys / BLOCK))
  let total = 0
  for (let k = 0; k < keys; k++) {
    if (k % BLOCK === 0) out[k / BLOCK] = total
    total += adds[k] as number
  }
  return out
}

/** Writes a name as UTF-8 and gives back its length, -1 when it is longer than any key. */
function encode(name: string, out: Uint8Array): number {
  let n = 0
  for (let i = 0; i < name.length; i++) {
    let code = name.charCodeAt(i)
    if (code >= 0xd800 && code < 0xdc00) {
      const low = name.charCodeAt(i + 1)
      if (low >= 0xdc00 && low < 0xe000) {
        code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00)
        i++
      }
    }
    if (n + 4 > out.length) return -1
    if (code < 0x80) out[n++] = code
    else if (code < 0x800) {
      out[n++] = 0xc0 | (code >> 6)
      out[n++] = 0x80 | (code & 63)
    } else if (code < 0x10000) {
      out[n++] = 0xe0 | (code >> 12)
      out[n++] = 0x80 | ((code >> 6) & 63)
      out[n++] = 0x80 | (code & 63)
    } else {
      out[n++] = 0xf0 | (code >> 18)
      out[n++] = 0x80 | ((code >> 12) & 63)
      out[n++] = 0x80 | ((code >> 6) & 63)
      out[n++] = 0x80 | (code & 63)
    }
  }
  return n
}

interface Divisions {
  readonly regions: Uint32Array
  readonly districts: Uint32Array
  codeOf(row: number): string
  rowOf(id: string): number | undefined
}

/** The rows of the divisions and their codes, which are sorted as the rows are. */
function divide(kinds: Uint8Array, country: Uint8Array, scheme: Uint8Array, isos: readonly string[], codes: Uint8Array): Divisions {
  const regions = new Uint32Array(1 << 16),
    districts = new Uint32Array(1 << 16),
    coded = new Uint32Array(1 << 17)
  let r = 0,
    d = 0,
    c = 0
  const countries = new Map<string, number>()
  for (let i = 0; i < kinds.length; i++) {
    const kind = (kinds[i] as number) & 15
    if (kind > 2) continue
    if (kind === 0) countries.set(`iso3166:${isos[country[i] as number] as string}`, i)
    else if (kind === 1) regions[r++] = i
    else districts[d++] = i
    if (scheme[i] === 4) coded[c++] = i
  }
  const lines = new Uint32Array(c + 1)
  let line = 1
  for (let i = 0; i < codes.length && line < c; i++) if (codes[i] === 10) lines[line++] = i + 1
  lines[c] = codes.length + 1
  const text = (i: number): string => {
    let out = ''
    for (let k = lines[i] as number; k < (lines[i + 1] as number) - 1; k++) out += String.fromCharCode(codes[k] as number)
    return out
  }
  const known = new Map<number, string>()
  return {
    regions: regions.slice(0, r),
    districts: districts.slice(0, d),
    codeOf(row) {
      let code = known.get(row)
      if (code !== undefined) return code
      let low = 0,
        high = c
      while (low < high) {
        const mid = (low + high) >> 1
        if ((coded[mid] as number) < row) low = mid + 1
        else high = mid
      }
      code = text(low)
      known.set(row, code)
      return code
    },
    rowOf(id) {
      if (!id.startsWith('geonames-adm:')) return countries.get(id)
      const code = id.slice('geonames-adm:'.length)
      let low = 0,
        high = c
      while (low < high) {
        const mid = (low + high) >> 1
        if (text(mid) < code) low = mid + 1
        else high = mid
      }
      return low < c && text(low) === code ? coded[low] : undefined
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
