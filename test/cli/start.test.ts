// A start of the program in, the files that it loads out: what a report does not need, it does not wait for.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { describe, it } from 'node:test'

const root = new URL('../../', import.meta.url)

/** The libraries and packs that are loaded by the time `script` ends; it finds the front door as `front`. */
function loadedBy(script: string): string[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import fs from 'node:fs'
      import { registerHooks, syncBuiltinESMExports } from 'node:module'
      const seen = new Set()
      const see = (url) => {
        const name = /node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(url)?.[1] ?? /(?:packs|src\\/(?:cli|statements))\\/.+/.exec(url)?.[0]
        if (name !== undefined) seen.add(name)
      }
      registerHooks({ load: (url, context, next) => (see(url), next(url, context)) })
      const { readFileSync } = fs
      fs.readFileSync = (path, ...rest) => (see(String(path)), readFileSync(path, ...rest))
      syncBuiltinESMExports()
      ${script}
      process.stdout.write(JSON.stringify([...seen]))`,
    ],
    { cwd: root, encoding: 'utf8' },
  )
  assert.equal(stderr, '')
  return JSON.parse(stdout) as string[]
}
const front = `const front = await import('./src/node.ts')`
const report = `'The mayor of Halvena said on Friday that two people had died in the flood, and that the bridge was closed.'`

describe('a start', () => {
  it('of a reader of English text loads no parser of pages and no detector of languages', () => {
    const loaded = loadedBy(`${front}; front.read(${report}, front.loadPacks())`)
    assert.ok(loaded.includes('@noble/hashes'), String(loaded))
    for (const name of ['linkedom', '@mozilla/readability', 'tinyld', 'html-encoding-sniffer']) assert.ok(!loaded.includes(name), name)
  })
  it('of a reader of pages loads what it needs', () => {
    const page = `{ bytes: front.encode('<!doctype html><html><body><p>' + ${report}.repeat(3) + '</p></body></html>') }`
    const loaded = loadedBy(`${front}; front.read(${page}, front.loadPacks())`)
    for (const name of ['linkedom', '@mozilla/readability', 'html-encoding-sniffer']) assert.ok(loaded.includes(name), name)
  })
  it('of a reader of a text in another language loads the detector', () => {
    const loaded = loadedBy(`${front}; front.read('El alcalde dijo el viernes que dos personas habían muerto.', front.loadPacks())`)
    assert.ok(loaded.includes('tinyld'))
  })
  it('loads a pack when it is asked for, not before', () => {
    assert.deepEqual(
      loadedBy(`${front}; front.loadPacks()`).filter((name) => name.startsWith('packs/')),
      [],
    )
    assert.deepEqual(
      loadedBy(`${front}; front.loadPacks().gazetteer`).filter((name) => name.startsWith('packs/')),
      ['packs/gazetteer.bin.zst'],
    )
  })
  it('of the command line loads the command that is called', () => {
    const called = (command: string): string[] =>
      loadedBy(`process.argv = ['node', 'sayso', '${command}', '--help']
      const { write } = process.stdout
      process.stdout.write = () => true
      await import('./src/cli/main.ts')
      process.stdout.write = write`)
    assert.deepEqual(
      called('--version').filter((name) => /cli\/(?:read|parse)\.ts$/.test(name)),
      [],
    )
    const parse = called('parse')
    assert.ok(parse.includes('src/cli/parse.ts') && !parse.includes('src/cli/read.ts'), String(parse))
    assert.ok(!parse.some((name) => name.startsWith('src/statements/')), String(parse))
  })
})
