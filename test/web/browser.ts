// Nothing comes in; a Chromium out that the page tests share.

import { chromium, type Browser } from 'playwright-core'
import { BROWSER_FLAGS, needBrowser } from '../../tools/test/browser.ts'

/** Starts the machine's Chromium; an error says the line to type where there is none. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: needBrowser(), args: [...BROWSER_FLAGS] })
}
