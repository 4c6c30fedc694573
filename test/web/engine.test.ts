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
import { bundle, engineScript, packedPacks, packScripts, pageScript } from '../../tools/web/build.ts'
import { parseCases } from '../cases/notation.ts'
import { sound } from '../record/sound.ts'
import { openBrowser } from './browser.ts'
import { hashTrees } from './trees.ts'

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

/** A page with the engine and its packs, under a policy. */
const html = (policy: string): string =>
  `<!doctype html><meta charset="utf-8">${policy && `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${policy}">`}<title>engine</title>${['sayso.js', 'gazetteer.js', 'en.base.js'].map((name) => `<script src="${name}"></script>`).join('')}`

describe('the engine in Chromium', () => {
  let browser: Browser
  let page: Page
  let folder = ''
  const faults: string[] = []
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sayso-engine-'))
    const files = {
      'sayso.js': engineScript(),
      ...packScripts(packedPacks()),
      'index.html': html(''),
      'open.html': html(`script-src file: 'unsafe-inline' 'wasm-unsafe-eval'; worker-src blob:`),
      'shut.html': html(`script-src file: 'unsafe-inline'; worker-src blob:`),
    }
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    browser = await openBrowser()
    page = await open('index.html')
    await page.evaluate('sayso.loadPacks().then((packs) => { globalThis.packs = packs; globalThis.reader = sayso.openReader() })')
  })
  after(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  /** A page of that folder; what goes wrong in it or is asked of a network is a fault. */
  async function open(name: string): Promise<Page> {
    const opened = await browser.newPage()
    opened.on('pageerror', (error) => faults.push(error.message))
    opened.on('request', (request) => void (/^(?:file|blob):/.test(request.url()) || faults.push(request.url())))
    await opened.goto(pathToFileURL(join(folder, name)).href)
    return opened
  }

  /** The records of an input as the page reads it, in its Worker or on its own. Text crosses as escaped JSON: nothing else keeps a lone surrogate. */
  async function inPage(input: Input, how: 'worker' | 'page'): Promise<unknown[]> {
    const { bytes, ...known } = input
    const call = how === 'worker' ? 'await reader.readAll(input)' : '[...sayso.readAll(input, packs)]'
    const text = await page.evaluate<string>(`(async () => {
      const bytes = Uint8Array.from(atob('${Buffer.from(bytes).toString('base64')}'), (letter) => letter.charCodeAt(0))
      const input = { bytes, ...${JSON.stringify(known)} }
      return JSON.stringify(${call})
    })()`)
    return JSON.parse(text) as unknown[]
  }
  const inNode = (input: Input): unknown[] => [...readAll(input, loadPacks())]

  it('has the packs that Node has, unpacked once', async () => {
    const sizes = await page.evaluate(`[packs.gazetteer.length, packs.bases.en.length]`)
    assert.deepEqual(sizes, [loadPacks().gazetteer?.length, loadPacks().bases?.['en']?.length])
    assert.ok(await page.evaluate('sayso.loadPacks().then(({ bases }) => bases.en === packs.bases.en)'))
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
  it('grows the trees that Node grows, bit for bit, in any order of the texts', async () => {
    const all = texts()
    const base = loadPacks().bases?.['en'] as Uint8Array
    const here = hashTrees(all, base)
    assert.ok(new Set(here.map(({ hash }) => hash)).size > 480)
    const hanging = here.reduce((sum, { hanging: n }) => sum + n, 0)
    assert.ok(hanging > 15_000, `${hanging} words hang on another`)
    const source = `(() => { ${bundle('test/web/trees.ts', false, 'trees')}\nreturn trees.hashTrees })()`
    const given = JSON.stringify(all)
    const inThePage = await page.evaluate(`(${source})(${given}, packs.bases.en)`)
    assert.deepEqual(inThePage, here)
    // The Worker reads them from the last to the first: what was read before, and is kept of its words, changes nothing.
    const inAWorker = await page.evaluate<unknown[]>(`new Promise((resolve, reject) => {
      const code = 'const hash = ' + ${JSON.stringify(source)} + '; onmessage = ({ data }) => postMessage(hash(data.texts, data.base))'
      const worker = new Worker(URL.createObjectURL(new Blob([code])))
      worker.onmessage = ({ data }) => resolve(data)
      worker.onerror = ({ message }) => reject(new Error(message))
      worker.postMessage({ texts: ${given}.reverse(), base: packs.bases.en })
    })`)
    assert.deepEqual(inAWorker.toReversed(), here)
  })
  it('reads under a policy that allows WebAssembly and a Worker from a Blob, and says what is missing under one that does not', async () => {
    const under = async (name: string): Promise<string[]> => {
      const opened = await open(name)
      const told = await opened.evaluate<string[]>(`(async () => {
        const reader = sayso.openReader()
        const say = (error) => error.message
        return [
          await reader.ready.then(() => 'ready', say),
          await reader.read('Two people died, the mayor said.').then((record) => record.statements[0].act, say),
          await sayso.loadPacks().then((packs) => sayso.read('Two people died, the mayor said.', packs).statements[0].act).catch(say),
        ]
      })()`)
      await opened.close()
      return told
    }
    assert.deepEqual(await under('open.html'), ['ready', 'say', 'say'])
    for (const told of await under('shut.html')) assert.match(told, /WebAssembly.*Content Security/i)
  })
  it('refuses a base that is none', async () => {
    const told = await page.evaluate<string[]>(`(async () => {
      const say = (error) => error.message
      const results = []
      for (const en of [new Uint8Array(99), 'bm8gZ3ppcA==', '*']) {
        const reader = sayso.openReader({ bases: { en } })
        results.push(await reader.ready.then(() => 'ready', say), await reader.read('Two died.').then(() => 'read', say))
        reader.close()
      }
      return results
    })()`)
    assert.equal(told.length, 6)
    for (const each of told) assert.match(each, /cannot be read/)
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
      `(() => { const writer = sayso.writers.find(({ name }) => name === 'html'); return writer.write(sayso.read('Two people died, the mayor said.', packs), 0, '-', {}) })()`,
    )
    assert.match(html, /^<!doctype html>/)
  })
  it('asks no network for anything', () => assert.deepEqual(faults, []))
  it('src/output/page/script.ts is what src/web/page.ts says (else: npm run web)', () => {
    assert.equal(readFileSync(new URL('src/output/page/script.ts', root), 'utf8'), pageScript())
  })
})
