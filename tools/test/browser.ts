// The machine in, the path of a Chromium out: the one that is named, one that is installed, or, as root on Debian, one installed now.

import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'google-chrome', 'chromium-browser', 'google-chrome-stable']

/** What keeps Chromium quiet without a network; as root it runs only without its sandbox. */
export const BROWSER_FLAGS: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** The browser of this machine: SAYSO_BROWSER, else a Chromium or Chrome on the path. */
export function findBrowser(): string | undefined {
  const named = process.env['SAYSO_BROWSER']
  if (named !== undefined && named !== '') return named
  for (const name of NAMES) {
    for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
      const path = join(folder, name)
      try {
        accessSync(path, constants.X_OK)
        return path
      } catch {
        // Not in this folder.
      }
    }
  }
  return undefined
}

/** The same, or an error that says the line to type: a test of pages never passes unrun. */
export function needBrowser(): string {
  const path = findBrowser()
  if (path === undefined) throw new Error(MISSING)
  return path
}

const MISSING = 'no browser for the page tests: type "apt-get install -y chromium", or set SAYSO_BROWSER to a Chromium'

/** Installs Chromium where it is missing and may be installed: as root, with apt-get. Gives back what went wrong, or nothing. */
export function installBrowser(): string | undefined {
  if (findBrowser() !== undefined) return undefined
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return MISSING
  process.stdout.write('installing chromium for the page tests (apt-get install chromium)\n')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const options = { env, encoding: 'utf8' as const, timeout: 540_000 }
  const install = ['install', '-y', '--no-install-recommends', 'chromium']
  let run = spawnSync('apt-get', install, options)
  if (run.status !== 0) {
    spawnSync('apt-get', ['update'], options)
    run = spawnSync('apt-get', install, options)
  }
  return findBrowser() === undefined ? `${MISSING}\n${run.stderr ?? ''}` : undefined
}
