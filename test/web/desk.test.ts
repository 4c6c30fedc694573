// sayso.html in Chromium, from a file and under its own policy: what is pasted or opened is read as Node reads it, and everything can be reached.

import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { loadPacks, read, readAll } from '../../src/node.ts'
import { page as makePage } from '../../src/output/html.ts'
import { packedPacks, readingPage } from '../../tools/web/build.ts'
import { openBrowser } from './browser.ts'

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')
const examples = new URL('../../examples/', import.meta.url)

describe('sayso.html in Chromium', () => {
  let browser: Browser
  let folder = ''
  let whole = ''
  const faults: string[] = []
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sayso-desk-'))
    whole = readingPage(packedPacks())
    writeFileSync(join(folder, 'sayso.html'), whole)
    browser = await openBrowser()
  })
  after(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  /** Opens the page; whatever it asks of a network and whatever goes wrong in it is a fault. `bypass` lets axe in, which the policy keeps out. */
  async function open(options: { name?: string; width?: number; dark?: boolean; bypass?: boolean } = {}): Promise<Page> {
    const { name = 'sayso.html', width = 1440, dark = false, bypass = false } = options
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: dark ? 'dark' : 'light',
      bypassCSP: bypass,
    })
    context.setDefaultTimeout(15_000)
    const page = await context.newPage()
    faults.length = 0
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => faults.push(message.text()))
    page.on('request', (request) => void (/^(?:file|blob):/.test(request.url()) || faults.push(request.url())))
    await page.goto(pathToFileURL(join(folder, name)).href, { waitUntil: 'commit' })
    return page
  }
  async function close(page: Page): Promise<void> {
    await page.context().close()
    assert.deepEqual(faults, [])
  }
  /** The file that the page offers for keeping. */
  async function saved(page: Page): Promise<{ name: string; text: string }> {
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save')])
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
  }
  const status = (page: Page, words: RegExp): Promise<void> => page.locator('#status', { hasText: words }).waitFor()

  it('says that it loads, keeps a question asked meanwhile, and shows the page that Node writes', async () => {
    const text = readFileSync(new URL('reports/07-meridian-update.txt', examples), 'utf8').replaceAll('\r\n', '\n')
    const page = await open()
    await status(page, /^Loading the English base/)
    await page.fill('#text', text)
    await page.fill('#published', '2031-10-16')
    await page.click('#read')
    await status(page, /^Read in /)
    const record = read(text, { ...loadPacks(), published: '2031-10-16' })
    assert.ok(record.statements.length > 20)
    assert.deepEqual(await saved(page), { name: 'report.html', text: makePage(record, '-') })
    // The frame's page works under both policies: an item leads to its words.
    const frame = page.frameLocator('iframe')
    await frame.locator('.statement .jump').first().press('Enter')
    await frame.locator('.row.on').waitFor()
    assert.equal(await frame.locator('.row.statement').count(), record.statements.length)
    await close(page)
  })
  it('opens a file of many reports and shows the one that is chosen', async () => {
    const page = await open()
    await status(page, /^Ready/)
    await page.setInputFiles('#file', fileURLToPath(new URL('reports.jsonl', examples)))
    await status(page, /reports read in/)
    const records = [...readAll({ bytes: readFileSync(new URL('reports.jsonl', examples)), name: 'reports.jsonl' }, loadPacks())]
    assert.equal(await page.locator('#choice option').count(), records.length)
    await page.selectOption('#choice', '2')
    const third = records[2]
    assert.ok(third && 'record' in third)
    assert.deepEqual(await saved(page), { name: 'reports.html', text: makePage(third.record, 'reports.jsonl') })
    await close(page)
  })
  it('says what is missing, and what cannot be read', async () => {
    const page = await open()
    await status(page, /^Ready/)
    await page.click('#read')
    await status(page, /^Paste a report first/)
    await page.setInputFiles('#file', { name: 'broken.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from('no json\n') })
    await status(page, /^Not read: /)
    assert.equal(await page.locator('#result').isVisible(), false)
    await close(page)
  })
  it('says why it reads nothing where a policy forbids WebAssembly, or a pack is damaged', async () => {
    const shut = whole.replace(" 'wasm-unsafe-eval'", '')
    const torn = whole.replace(/(id="pack-en">.{5000}).{100}/, '$1')
    for (const [name, text] of Object.entries({ 'shut.html': shut, 'torn.html': torn })) {
      assert.notEqual(text, whole)
      writeFileSync(join(folder, name), text)
    }
    for (const [name, words] of [
      ['shut.html', /^This browser cannot read reports here: WebAssembly/],
      ['torn.html', /^This browser cannot read reports here: a pack of this page cannot be read/],
    ] as const) {
      const page = await open({ name })
      await status(page, words)
      await page.fill('#text', 'Two people died, the mayor said.')
      await page.click('#read')
      await status(page, words)
      assert.equal(await page.locator('#result').isVisible(), false)
      await close(page)
    }
  })
  for (const [width, dark] of [
    [1440, false],
    [390, true],
  ] as const)
    it(`is accessible and no wider than the window: ${width} pixels, ${dark ? 'dark' : 'light'}`, async () => {
      const page = await open({ width, dark, bypass: true })
      await status(page, /^Ready/)
      for (const step of ['empty', 'read']) {
        if (step === 'read') {
          await page.fill('#text', 'Two people died in Halvena on Friday, the mayor said.')
          await page.click('#read')
          await status(page, /^Read in /)
          await page.click('summary')
        }
        await page.evaluate(axe)
        const { violations } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
          'axe.run({ iframes: false })',
        )
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${step}: ${id}: ${nodes[0]?.html}`),
          [],
        )
        assert.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'))
      }
      await close(page)
    })
})
