// `npm run web`: src/web/ in, the script that pages carry (src/output/page/script.ts) and the engine for browsers (dist/web/) out; `--check` only holds the first against its source.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { loadPacks } from '../../src/node.ts'
import { deskPage } from './desk.ts'

const root = new URL('../../', import.meta.url)
const script = new URL('src/output/page/script.ts', root)

/** A source file and all that it imports as one script; `name` is the global that its exports become. */
export function bundle(entry: string, minify: boolean, name?: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL(entry, root))],
    bundle: true,
    write: false,
    format: 'iife',
    charset: 'ascii',
    target: ['es2023'],
    legalComments: 'inline',
    minify,
    ...(name === undefined ? {} : { globalName: name }),
  })
  return (outputFiles[0] as { text: string }).text.trim()
}

/** The source of `src/output/page/script.ts`: the page's script as one string. */
export function pageScript(): string {
  const text = bundle('src/web/page.ts', true)
  if (/<\/script|<!--/i.test(text)) throw new Error('the script of a page may not end its element')
  const literal = text.replace(/[\\`]|\$\{/g, '\\$&')
  return `// Nothing comes in; the script that every page carries goes out. Made from src/web/page.ts by \`npm run web\`: change that file, not this one.

/** The script of a page, ASCII. */
export const SCRIPT = \`${literal}\`
`
}

/** The engine as one classic script, which knows its own source, so that it can start a Worker of itself without fetching anything. */
export function engineScript(): string {
  const text = bundle('src/web/engine.ts', true)
  return `/* Sayso, Apache-2.0. A classic script: see docs/api.md, "In a browser". */
var sayso = (function main() { ${text.replace(/^"use strict";/, '')}
return globalThis.__sayso("(" + main + ")") })();
`
}

/** The packs of this installation as a page carries them, by the name of their script: gzip, for browsers unpack no zstd and no brotli; then base64. */
export function packedPacks(): { readonly gazetteer: string; readonly en: string } {
  const { gazetteer, bases } = loadPacks()
  const pack = (bytes: Uint8Array | undefined): string => gzipSync(bytes as Uint8Array, { level: 9 }).toString('base64')
  return { gazetteer: pack(gazetteer), en: pack(bases?.['en']) }
}

/** The packs as classic scripts, by file: from file:// a page can fetch nothing. */
export function packScripts({ gazetteer, en }: ReturnType<typeof packedPacks>): { readonly [file: string]: string } {
  return {
    'gazetteer.js': `sayso.packed.gazetteer = "${gazetteer}"\n`,
    'en.base.js': `sayso.packed.bases.en = "${en}"\n`,
  }
}

/** `sayso.html`: a page that reads reports, with all that it needs in it. */
export function readingPage(packs: ReturnType<typeof packedPacks>): string {
  return deskPage(engineScript(), bundle('src/web/desk.ts', true), packs)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--check')) {
    if (readFileSync(script, 'utf8') !== pageScript()) {
      process.stderr.write('src/output/page/script.ts is not what src/web/page.ts says: run npm run web\n')
      process.exitCode = 1
    }
  } else {
    writeFileSync(script, pageScript())
    const out = new URL('dist/web/', root)
    mkdirSync(out, { recursive: true })
    const packs = packedPacks()
    const files = { 'sayso.html': readingPage(packs), 'sayso.js': engineScript(), ...packScripts(packs) }
    for (const [name, text] of Object.entries(files)) writeFileSync(new URL(name, out), text)
    process.stdout.write(
      `wrote src/output/page/script.ts${Object.keys(files)
        .map((name) => `, dist/web/${name}`)
        .join('')}\n`,
    )
  }
}
