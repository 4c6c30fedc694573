// The committed gazetteer pack comes in; what it must know, and must not claim to know, goes out.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { zstdDecompressSync } from 'node:zlib'
import { describe, it } from 'node:test'
import { packPopulation } from '../../tools/gazetteer/encode.ts'
import { fold, openGazetteer, titled, unpackPopulation } from '../../src/mentions/gazetteer.ts'

const packed = readFileSync(new URL('../../packs/gazetteer.bin.zst', import.meta.url))
const bytes = new Uint8Array(zstdDecompressSync(packed))
const gazetteer = openGazetteer(bytes)
const ids = (name: string): string[] => gazetteer.find(fold(name)).map((row) => gazetteer.row(row).id)
const first = (name: string, kind: string, country: string) =>
  gazetteer
    .find(fold(name))
    .map((row) => gazetteer.row(row))
    .find((row) => row.kind === kind && row.country === country)

describe('fold', () => {
  it('takes off case, diacritics, apostrophes, full stops and the article, and turns hyphens into spaces', () => {
    for (const [name, folded] of [
      ['KYIV', 'kyiv'],
      ['São Paulo', 'sao paulo'],
      ['Côte d’Ivoire', 'cote divoire'],
      ["Côte d'Ivoire", 'cote divoire'],
      ['Guinea-Bissau', 'guinea bissau'],
      ['The Hague', 'hague'],
      ['U.S.', 'us'],
      ['St. Louis', 'st louis'],
      ['Saint Louis', 'st louis'],
      ['Łódź', 'lodz'],
      ['Washington, D.C.', 'washington dc'],
      ['  New   York ', 'new york'],
    ])
      assert.equal(fold(name as string), folded)
  })
  it('keeps the letters of other alphabets, й and ї among them, and an article that is the whole name', () => {
    assert.equal(fold('Миколаїв'), 'миколаїв')
    assert.equal(fold('Бериславський'), 'бериславський')
    assert.equal(fold('The'), 'the')
    assert.equal(fold(''), '')
  })
  it('is undone for plain names by capitals', () => assert.equal(titled('new york'), 'New York'))
})

describe('the pack', () => {
  it('weighs at most 5 MB and opens whole', () => {
    assert.ok(packed.length <= 5_000_000, `${packed.length} bytes`)
    assert.equal(openGazetteer(bytes.slice()).size, gazetteer.size)
  })
  it('knows the city of Kherson by its names in three alphabets and languages, and the region by the bare name', () => {
    for (const name of ['Kherson', 'Jerson', 'Jersón', 'Херсон']) assert.ok(ids(name).includes('geonames:706448'), name)
    const city = gazetteer.row(gazetteer.find('kherson').find((row) => gazetteer.row(row).kind === 'settlement') as number)
    assert.deepEqual([city.name, city.country, city.seat, city.admin1], ['Kherson', 'UA', 'region', 'geonames-adm:UA.08'])
    assert.ok(Math.abs(city.at[0] - 32.62) < 0.05 && Math.abs(city.at[1] - 46.64) < 0.05)
    assert.ok(first('Kherson', 'region', 'UA'))
  })
  it('knows towns, villages, rivers, seas, regions without borders and countries', () => {
    assert.ok(first('Bilozerka', 'settlement', 'UA'))
    assert.ok(first('Kiev', 'settlement', 'UA'))
    assert.ok(first('Mykolaiv', 'settlement', 'UA'))
    assert.ok(first('Dnieper', 'water', ''))
    assert.ok(first('Black Sea', 'water', ''))
    assert.ok(first('Donbas', 'area', 'UA'))
    for (const name of ['United States', 'U.S.', 'USA', 'America', 'Estados Unidos', 'США'])
      assert.ok(ids(name).includes('iso3166:US'), name)
    assert.equal(gazetteer.find('alexandria').filter((row) => gazetteer.row(row).kind === 'settlement').length > 5, true)
    assert.equal(first('Walker County', 'district', 'US')?.admin1.startsWith('geonames-adm:US.'), true)
  })
  it('knows names in English, Spanish, Ukrainian and Russian, and the transliterations of both', () => {
    for (const [id, names] of [
      ['geonames:700569', ['Mykolaiv', 'Mykolayiv', 'Nikolaev', 'Nikolayev', 'Миколаїв', 'Николаев']],
      ['geonames:696464', ['Posad-Pokrovske', 'Posad-Pokrovskoe', 'Posad-Pokrovskoye', 'Посад-Покровське', 'Посад-Покровское']],
      ['geonames:524901', ['Moscow', 'Moscú', 'Moskva', 'Москва']],
      ['geonames-adm:UA.08', ['Kherson Oblast', 'Óblast de Jersón', 'Херсонська область', 'Херсонская область']],
      ['ne:black-sea', ['Black Sea', 'Mar Negro', 'Чорне море', 'Чёрное море']],
      ['iso3166:UA', ['Ukraine', 'Ucrania', 'Україна', 'Украина']],
    ] as const)
      for (const name of names) assert.ok(ids(name).includes(id), `${name} ${id}`)
  })
  it('knows settlements from 500 people in every country, and every village of Ukraine', () => {
    let small = 0,
      ukrainian = 0
    for (let row = 0; row < gazetteer.size; row++) {
      const { kind, country, population } = gazetteer.row(row)
      if (kind !== 'settlement') continue
      if (country === 'UA') ukrainian++
      else if (country === 'MX' && population >= 448 && population < 1000) small++
    }
    assert.ok(ukrainian > 30_000, `${ukrainian} in Ukraine`)
    assert.ok(small > 3_000, `${small} small ones in Mexico`)
  })
  it('keeps a word that is a side of the compass in Spanish, and a state, from being a region elsewhere', () => {
    assert.equal(first('Occidental', 'region', 'IS'), undefined)
    assert.equal(ids('Mexico').includes('geonames-adm:MX.09'), false)
  })
  it('finds divisions and countries by id, and nothing by an id that it lacks', () => {
    assert.equal(gazetteer.row(gazetteer.byId('geonames-adm:US.TX') as number).name, 'Texas')
    assert.equal(gazetteer.row(gazetteer.byId('iso3166:UA') as number).name, 'Ukraine')
    assert.equal(gazetteer.byId('iso3166:QQ'), undefined)
  })
  it('says whether a longer name begins so', () => {
    assert.equal(gazetteer.begins('new'), true)
    assert.equal(gazetteer.begins('nova'), true)
    assert.equal(gazetteer.begins('khersonx'), false)
    assert.equal(gazetteer.begins('zaporizhzhi'), false)
  })
  it('finds nothing for what is no place', () => {
    for (const name of ['', ' ', 'zzyzzx qq', 'peskov', '\u{1F600}', 'kherson ']) assert.deepEqual(gazetteer.find(name), [], name)
  })
  it('lists every row under its own name', () => {
    for (let row = 0; row < gazetteer.size; row += 997)
      assert.ok(gazetteer.find(fold(gazetteer.row(row).name)).includes(row), gazetteer.row(row).name)
  })
  it('refuses a row that is not there and bytes that are no pack', () => {
    assert.throws(() => gazetteer.row(gazetteer.size), /no such row/)
    assert.throws(() => openGazetteer(new Uint8Array(200)), /not a gazetteer pack/)
    assert.throws(() => openGazetteer(bytes.subarray(0, bytes.length - 1)), /cut short/)
  })
})

describe('population', () => {
  it('goes into one byte and comes back at most an eighth smaller', () => {
    for (const people of [0, 1, 7, 8, 15, 16, 999, 1000, 290_000, 8_000_000, 1_400_000_000]) {
      const back = unpackPopulation(packPopulation(people))
      assert.ok(back <= people && back >= people * 0.875, `${people} → ${back}`)
    }
  })
})
