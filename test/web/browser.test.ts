// Which browser the page tests take, and what they say where there is none.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findBrowser, installBrowser, needBrowser } from '../../tools/test/browser.ts'

/** Runs with these variables, and puts back what was there. */
function withEnvironment(values: { readonly [name: string]: string | undefined }, act: () => void): void {
  const before = Object.keys(values).map((name) => [name, process.env[name]] as const)
  const set = (name: string, value: string | undefined): void => {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
  for (const [name, value] of Object.entries(values)) set(name, value)
  try {
    act()
  } finally {
    for (const [name, value] of before) set(name, value)
  }
}

describe('the browser of the page tests', () => {
  it('is the one that SAYSO_BROWSER names', () => {
    withEnvironment({ SAYSO_BROWSER: '/opt/my/chromium', PATH: '' }, () => {
      assert.equal(findBrowser(), '/opt/my/chromium')
      assert.equal(installBrowser(), undefined)
    })
  })
  it('is never passed over: without one the error says what to type', () => {
    withEnvironment({ SAYSO_BROWSER: undefined, PATH: '/nowhere' }, () => {
      assert.equal(findBrowser(), undefined)
      assert.throws(needBrowser, /type "apt-get install -y chromium", or set SAYSO_BROWSER/)
    })
  })
})
