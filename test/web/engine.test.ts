// The engine in Chromium, from files and without a server: the same reports give the records that Node gives, to the last field.

import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { makeRandom } from '../../bench/corpus.ts'
import { encode, loadPacks, readAll, type Input, type Record } from '../../src/node.ts'
import { engineScript, gazetteerScript, pageScript } from '../../tools/web/build.ts'
import { parseCases } from '../cases/notation.ts'
import { sound } from '../record/sound.ts'
import { openBrowser } from './browser.ts'

const root = new URL('../../', import.meta.url)

/** Sentences of the project's own cases and examples. */
function sentences(): string[] {
  const cases = readdirSync(new URL('test/cases/', root), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.txt'))
    .toSorted()
    .flatMap((path) => parseCases(readFileSync(new URL(`test/cases/${path}`, root), 'utf8'), path).map(({ text }) => text))
  const reports = readdirSync(new URL('examples/reports/', root))
    .toSorted()
    .flatMap((name) => readFileSync(new URL(`examples/reports/${name}`, root), 'utf8').split(/\n+/))
  return [...cases, ...reports].filter((text) => text.trim() !== '')
}

const ODD: readonly ((text: string, chance: (n: number) => number) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text, chance) => text.replaceAll(' ', () => (chance(9) === 0 ? ' 😀👩‍👩‍👧 ' : ' ')),
  (text, chance) => `${text} قال الوزير إن ${chance(90)} شخصًا قتلوا في بيروت يوم الجمعة. Two people died.`,
  (text, chance) => text.replaceAll(' ', () => (chance(7) === 0 ? '\ud83d ' : chance(7) === 0 ? ' \udc00' : ' ')),
  (text) => text.replaceAll('"', '“').replaceAll("'", '’'),
  (text, chance) => text.slice(0, chance(text.length) + 1),
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll(' ', '\u00a0').replaceAll('.', '.\r\n'),
  (text) => `İstanbul’da ǅ ß ﬁ ſ: ${text} Київ сказав. 東京で二人が死亡した。`,
]

/** Five hundred texts, made from those sentences in a fixed order of chance. */
function texts(): string[] {
  const all = sentences()
  const chance = makeRandom(20221111)
  return Array.from({ length: 500 }, (_, i) => {
    const parts = Array.from({ length: 1 + chance(4) }, () => all[chance(all.length)] as string)
    return (ODD[i % ODD.length] as (typeof ODD)[number])(parts.join(chance(2) === 0 ? '\n\n' : ' '), chance)
  })
}

describe('the engine in Chromium', () => {
  let browser: Browser
  let page: Page
  let folder = ''
  const faults: string[] = []
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sayso-engine-'))
    writeFileSync(join(folder, 'sayso.js'), engineScript())
    writeFileSync(join(folder, 'gazetteer.js'), gazetteerScript())
    writeFileSync(
      join(folder, 'index.html'),
      '<!doctype html><meta charset="utf-8"><title>engine</title><script src="sayso.js"></script><script src="gazetteer.js"></script>',
    )
    browser = await openBrowser()
    page = await browser.newPage()
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('request', (request) => void (/^(?:file|blob):/.test(request.url()) || faults.push(request.url())))
    await page.goto(pathToFileURL(join(folder, 'index.html')).href)
    await page.evaluate(
      'sayso.unpack(sayso.gazetteer).then((bytes) => { globalThis.gazetteer = bytes; globalThis.reader = sayso.openReader(bytes) })',
    )
  })
  after(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  /** The records of an input as the page reads it, in its Worker or on its own. Text crosses as escaped JSON: nothing else keeps a lone surrogate. */
  async function inPage(input: Input, how: 'worker' | 'page'): Promise<unknown[]> {
    const { bytes, ...known } = input
    const call = how === 'worker' ? 'await reader.readAll(input)' : '[...sayso.readAll(input, { languages: sayso.languages, gazetteer })]'
    const text = await page.evaluate<string>(`(async () => {
      const bytes = Uint8Array.from(atob('${Buffer.from(bytes).toString('base64')}'), (letter) => letter.charCodeAt(0))
      const input = { bytes, ...${JSON.stringify(known)} }
      return JSON.stringify(${call})
    })()`)
    return JSON.parse(text) as unknown[]
  }
  const inNode = (input: Input): unknown[] => [...readAll(input, loadPacks())]

  it('has the gazetteer that Node has', async () => {
    assert.equal(await page.evaluate('gazetteer.length'), loadPacks().gazetteer?.length)
  })
  it('reads every example report, in a Worker and in the page, as Node does', async () => {
    const names = ['reports.jsonl', ...readdirSync(new URL('examples/reports/', root)).map((name) => `reports/${name}`)]
    assert.ok(names.length > 10)
    for (const name of names) {
      const input = {
        bytes: readFileSync(new URL(`examples/${name}`, root)),
        name,
        ...(name.includes('07') ? { published: '2031-10-16' } : {}),
      }
      const records = inNode(input)
      assert.ok(records.length > 0)
      assert.deepEqual(await inPage(input, 'worker'), records, name)
      assert.deepEqual(await inPage(input, 'page'), records, name)
    }
  })
  it('reads five hundred odd texts as Node does', async () => {
    const all = texts()
    assert.equal(new Set(all).size > 480, true)
    const lines = all.map((text, i) => JSON.stringify({ id: `${i}`, text, published: '2022-11-11', language: 'en' })).join('\n')
    const input = { bytes: encode(lines), name: 'odd.jsonl', format: 'jsonl' }
    const here = inNode(input) as { record: Record }[]
    const there = (await inPage(input, 'worker')) as { record: Record }[]
    assert.equal(here.length, 500)
    here.forEach(({ record }, i) => assert.deepEqual(there[i]?.record, record, all[i]))
    for (const { record } of here) sound(record)
    assert.ok(here.some(({ record }) => /[\ud800-\udbff](?![\udc00-\udfff])/.test(record.document.text)))
    assert.ok(here.filter(({ record }) => record.statements.length > 0).length > 300)
  })
  it('says what is wrong with an input, and closes', async () => {
    const [first] = await inPage({ bytes: encode('no json'), format: 'jsonl' }, 'worker')
    assert.equal((first as { error: { code: string } }).error.code, 'input.line')
    const wrong = await page.evaluate<string>(`reader.readAll({ bytes: new Uint8Array(1), format: 'xyz' }).catch((error) => error.message)`)
    assert.match(wrong, /unknown format: xyz/)
    const closed = await page.evaluate<string>(
      `(() => { const other = sayso.openReader(); const asked = other.read('Two died.'); other.close(); return asked.catch((error) => error.message) })()`,
    )
    assert.equal(closed, 'the reader was closed')
    const read = await page.evaluate<string>(`reader.read('Two people died, the mayor said.').then((record) => record.statements[0].act)`)
    assert.equal(read, 'say')
  })
  it('writes pages too', async () => {
    const html = await page.evaluate<string>(
      `(() => { const packs = { languages: sayso.languages, gazetteer }; const writer = sayso.writers.find(({ name }) => name === 'html'); return writer.write(sayso.read('Two people died, the mayor said.', packs), 0, '-', {}) })()`,
    )
    assert.match(html, /^<!doctype html>/)
  })
  it('asks no network for anything', () => assert.deepEqual(faults, []))
  it('src/output/page/script.ts is what src/web/page.ts says (else: npm run web)', () => {
    assert.equal(readFileSync(new URL('src/output/page/script.ts', root), 'utf8'), pageScript())
  })
})
