// `npm run web`: src/web/ in, the script that pages carry (src/output/page/script.ts) and the engine for browsers (dist/web/) out; `--check` only holds the first against its source.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { loadPacks } from '../../src/node.ts'

const root = new URL('../../', import.meta.url)
const script = new URL('src/output/page/script.ts', root)

function bundle(entry: string, minify: boolean): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL(entry, root))],
    bundle: true,
    write: false,
    format: 'iife',
    charset: 'ascii',
    target: ['es2023'],
    legalComments: 'inline',
    minify,
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

/** The gazetteer as a classic script: from file:// a page can fetch nothing. Gzip, for browsers unpack no brotli; then base64. */
export function gazetteerScript(): string {
  return `sayso.gazetteer = "${gzipSync(loadPacks().gazetteer as Uint8Array, { level: 9 }).toString('base64')}"\n`
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
    writeFileSync(new URL('sayso.js', out), engineScript())
    writeFileSync(new URL('gazetteer.js', out), gazetteerScript())
    process.stdout.write('wrote src/output/page/script.ts, dist/web/sayso.js, dist/web/gazetteer.js\n')
  }
}
