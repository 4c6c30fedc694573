// Pages in Chromium, opened from a file: items and words lead to each other by click and key, at every width, in both lights, without a network.

import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { loadPacks, read } from '../../src/node.ts'
import { html, page as makePage } from '../../src/output/html.ts'
import { example } from '../output/example.ts'
import { openBrowser } from './browser.ts'

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')

describe('a page in Chromium', () => {
  let browser: Browser
  let folder = ''
  const faults: string[] = []
  const at = (name: string): string => pathToFileURL(join(folder, `${name}.html`)).href
  const update = example('07-meridian-update.txt')

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sayso-page-'))
    assert.ok('folder' in html && html.folder)
    const pages = html.folder({})
    const records = ['07-meridian-update.txt', '12-danube-courier-roundup.txt'].map((name) => [name, example(name)] as const)
    const evil = read(
      'The mayor said: “</script><script>document.title="x"</script>\r\n\0 😀\ud83d <img src=x onerror=alert(1)>” on Friday. Two died.',
      {
        ...loadPacks(),
      },
    )
    for (const [name, record] of [...records, ['evil.txt', evil] as const])
      for (const { path, text } of pages.add(record, name)) writeFileSync(join(folder, path), text)
    for (const { path, text } of pages.end()) writeFileSync(join(folder, path), text)
    browser = await openBrowser()
  })
  after(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  /** Opens a page; whatever it asks of a network and whatever goes wrong in it is a fault. */
  async function open(name: string, options: { width?: number; dark?: boolean; script?: boolean } = {}): Promise<Page> {
    const { width = 1440, dark = false, script = true } = options
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: dark ? 'dark' : 'light',
      javaScriptEnabled: script,
    })
    context.setDefaultTimeout(10_000)
    const page = await context.newPage()
    faults.length = 0
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => faults.push(message.text()))
    page.on('request', (request) => void (request.url().startsWith('file:') || faults.push(request.url())))
    page.on('dialog', (dialog) => {
      faults.push(dialog.message())
      void dialog.dismiss()
    })
    await page.goto(at(name))
    return page
  }
  async function close(page: Page): Promise<void> {
    await page.context().close()
    assert.deepEqual(faults, [])
  }
  /** What an expression of the page comes to. A string: these tests are compiled for Node, where there is no document. */
  const ask = <T>(page: Page, code: string): Promise<T> => page.evaluate<T>(code)
  const chosen = (page: Page): Promise<string | undefined> => ask(page, `document.querySelector('.row.on')?.id`)
  const focused = (page: Page, selector: string): Promise<boolean> =>
    ask(page, `document.activeElement.matches(${JSON.stringify(selector)})`)
  const jump = (page: Page, id: string): Promise<void> => ask(page, `document.getElementById('${id}').querySelector('.jump').click()`)
  const visible = (page: Page, selector: string): Promise<number> =>
    ask(page, `[...document.querySelectorAll('${selector}')].filter((row) => row.getClientRects().length > 0).length`)
  /** The texts of a highlight. */
  const painted = (page: Page, name: string): Promise<string[]> =>
    ask(
      page,
      `[...(CSS.highlights.get('${name}') ?? [])].map((range) => {
        const live = document.createRange()
        live.setStart(range.startContainer, range.startOffset)
        live.setEnd(range.endContainer, range.endOffset)
        return live.cloneContents().textContent
      })`,
    )

  for (const [name, width, dark] of [
    ['07-meridian-update', 1440, false],
    ['07-meridian-update', 390, true],
    ['12-danube-courier-roundup', 2560, true],
    ['12-danube-courier-roundup', 390, false],
    ['index', 1440, true],
  ] as const)
    it(`is accessible and no wider than the window: ${name}, ${width} pixels, ${dark ? 'dark' : 'light'}`, async () => {
      const page = await open(name, { width, dark })
      if (name !== 'index') {
        await page.click('#why')
        await page.click('.statement .who')
      }
      await page.evaluate(axe)
      const { violations } = await ask<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>(
        page,
        'axe.run()',
      )
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`),
        [],
      )
      assert.ok(await ask(page, 'document.documentElement.scrollWidth <= innerWidth'))
      await close(page)
    })

  it('leads from every item to its words, and marks exactly them', async () => {
    const page = await open('07-meridian-update')
    const expected = [
      ...update.statements.map(({ id, content }) => [id, content.map(({ text }) => text)]),
      ...update.events.map(({ id, trigger }) => [id, [trigger.text]]),
      ...[...update.figures, ...update.times, ...update.controls].map(({ id, span }) => [id, [span.text]]),
      ...[...update.actors, ...update.places].map(({ id, mentions }) => [id, mentions.map(({ span }) => span.text)]),
    ] as [string, string[]][]
    const flat = (text: string): string => text.replace(/\s+/g, '')
    for (const [id, words] of expected) {
      await jump(page, id)
      assert.equal(flat((await painted(page, 'on')).join('')), flat(words.join('')), id)
      assert.ok(await focused(page, '.report span'), id)
    }
    await close(page)
  })

  it('leads from words to their item by click, and to the next item in the same words by the next click', async () => {
    const page = await open('07-meridian-update')
    const figure = update.figures.find(({ span }) => span.text === 'At least 19 people')
    assert.ok(figure)
    const word = page.locator(`#w${figure.span.start}`)
    await word.click({ position: { x: 12, y: 12 } })
    assert.equal(await chosen(page), figure.id)
    assert.ok(await focused(page, '.row.on .jump'))
    await page.waitForTimeout(600)
    await word.click({ position: { x: 12, y: 12 } })
    assert.equal(await chosen(page), figure.voice)
    await close(page)
  })

  it('goes to the words and back by key', async () => {
    const page = await open('07-meridian-update')
    await page.focus('.statement .jump')
    const first = await ask<string>(page, `document.activeElement.closest('.row')?.id`)
    await page.keyboard.press('Enter')
    assert.ok(await focused(page, '.report .q'))
    await page.keyboard.press('Escape')
    assert.equal(await ask<string>(page, `document.activeElement.closest('.row')?.id`), first)
    await page.focus('.text')
    await page.keyboard.press('n')
    await page.keyboard.press('n')
    const second = await chosen(page)
    assert.ok(second !== undefined && second !== first)
    await page.keyboard.press('Enter')
    assert.equal(await ask<string>(page, `document.activeElement.closest('.row')?.id`), second)
    await page.keyboard.press('Escape')
    assert.ok(await focused(page, '.report span'))
    await close(page)
  })

  it('shows one kind, and the rules on demand', async () => {
    const page = await open('07-meridian-update')
    assert.equal(await visible(page, '.rule'), 0)
    await page.click('#why')
    assert.ok((await visible(page, '.rule')) > 100)
    await page.click('.tools [data-show=figure]')
    assert.deepEqual(
      [await visible(page, '.figure'), await visible(page, '.row.event'), await visible(page, '.row.place')],
      [update.figures.length, 0, 0],
    )
    assert.equal(await page.getAttribute('.tools [data-show=figure]', 'aria-pressed'), 'true')
    await page.click('.tools [data-show=place]')
    await page.waitForTimeout(100)
    assert.deepEqual([await visible(page, '.row.place'), await visible(page, '.row.statement')], [update.places.length, 0])
    assert.ok((await painted(page, 'place')).includes('Halvena'))
    await close(page)
  })

  it('keeps hostile text as text', async () => {
    const page = await open('evil')
    const shown = await ask<unknown[]>(
      page,
      `[document.querySelector('.report').textContent, document.title, document.querySelectorAll('img').length]`,
    )
    assert.ok(String(shown[0]).includes('</script><script>document.title="x"</script>'))
    assert.deepEqual([String(shown[1]).includes('Sayso'), shown[2]], [true, 0])
    await close(page)
  })

  it('opens at the item that its address names', async () => {
    const page = await open('07-meridian-update')
    const { id } = update.events.at(-1) as { id: string }
    await page.goto(`${at('07-meridian-update')}#${id}`)
    await page.reload()
    assert.equal(await chosen(page), id)
    await close(page)
  })

  it('can be read without its script: shaded words, numbers, rows, and links both ways', async () => {
    const page = await open('07-meridian-update', { script: false })
    const box = async (selector: string): Promise<number> => (await page.locator(selector).first().boundingBox())?.y ?? Number.NaN
    const last = update.statements.at(-1) as { id: string }
    await page.click(`.n[href="#${last.id}"]`)
    const y = await box(`#${last.id}`)
    assert.ok(y > 0 && y < 900, `${y}`)
    assert.ok((await page.locator('.tools a').count()) > 4)
    await page.click(`.tools a[data-show=place]`)
    assert.ok((await box('#places')) < 900)
    await close(page)
  })

  it('prints everything, without its tools', async () => {
    const page = await open('12-danube-courier-roundup')
    await page.emulateMedia({ media: 'print' })
    const shown = [await visible(page, '.report h1'), await visible(page, '.row.statement'), await visible(page, '.tools')].map(
      (count) => count > 0,
    )
    shown.push(await ask(page, `document.querySelector('.record').scrollHeight === document.querySelector('.record').clientHeight`))
    assert.deepEqual(shown, [true, true, false, true])
    await close(page)
  })

  it('opens a report of a megabyte, and jumps in it', async () => {
    const { text } = update.document
    const body = text.slice(text.indexOf('Ardovia confirmed late'), text.indexOf('(Reporting by'))
    const long = read(body.repeat(Math.ceil(1e6 / body.length)), { ...loadPacks(), published: '2031-10-16' })
    assert.ok(long.document.text.length >= 1e6)
    writeFileSync(join(folder, 'long.html'), makePage(long, 'long.txt'))
    const page = await open('long')
    const { id, content } = long.statements[long.statements.length >> 1] as (typeof long.statements)[number]
    await jump(page, id)
    await page.waitForTimeout(200)
    const y = await ask<number>(page, 'document.activeElement.getBoundingClientRect().y')
    assert.ok(y > 0 && y < 900, `${y}`)
    assert.ok((await painted(page, 'on'))[0]?.startsWith((content[0]?.text ?? '').slice(0, 10)))
    await close(page)
  })
})
