// `npm run picture`: an example report in, docs/page.png out: its page in Chromium, light, 1440 pixels wide.

import { rmSync, statSync, writeFileSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { loadPacks, readAll } from '../../src/node.ts'
import { page as makePage } from '../../src/output/html.ts'
import { BROWSER_FLAGS, needBrowser } from '../test/browser.ts'

const REPORT = '02-meridian-flash.txt'
const LIMIT = 300_000

const root = new URL('../../', import.meta.url)
const target = fileURLToPath(new URL('docs/page.png', root))
const folder = mkdtempSync(join(tmpdir(), 'sayso-picture-'))
const browser = await chromium.launch({ executablePath: needBrowser(), args: [...BROWSER_FLAGS] })
try {
  const [outcome] = readAll(
    { bytes: readFileSync(new URL(`examples/reports/${REPORT}`, root)), name: REPORT, published: '2031-10-16' },
    loadPacks(),
  )
  if (outcome === undefined || !('record' in outcome)) throw new Error(`no record of ${REPORT}`)
  const file = join(folder, 'page.html')
  writeFileSync(file, makePage(outcome.record, REPORT))
  const page = await browser.newPage({ viewport: { width: 1440, height: 780 }, colorScheme: 'light' })
  await page.goto(pathToFileURL(file).href)
  // The item that the picture shows chosen: the first count of the dead.
  await page.locator('.figure', { hasText: ', killed' }).first().locator('.jump').click()
  await page.mouse.move(0, 0)
  await page.waitForTimeout(300)
  await page.screenshot({ path: target })
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}
const { size } = statSync(target)
process.stdout.write(`wrote docs/page.png, ${size} bytes\n`)
if (size > LIMIT) {
  process.stderr.write(`docs/page.png is over ${LIMIT} bytes\n`)
  process.exitCode = 1
}
