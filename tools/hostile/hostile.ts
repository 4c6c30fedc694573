// `npm run hostile -- DIR`: reads every file of a folder as a web page, and the markup that it holds in references as another; prints what failed.

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { encode, loadPacks, read } from '../../src/node.ts'
import { sound } from '../../test/record/sound.ts'

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: { limit: { type: 'string', default: '2000' } },
})
const [folder] = positionals
if (folder === undefined || statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
  process.stderr.write('hostile: name a folder of files to read as HTML: npm run hostile -- DIR [--limit MILLISECONDS]\n')
  process.exit(2)
}
const limit = Number(values.limit)
const packs = loadPacks()
read('<p>Two people said on Friday that it had begun.</p>', { ...packs, format: 'html' })

/** What the global object has before anything is read: hostile code would leave something there. */
const globals = new Set(Object.getOwnPropertyNames(globalThis))
const failures: string[] = []
let slowest = { ms: 0, name: '' }
let pages = 0

/** Reads one page; a failure is what throws, what takes too long, an unsound record, markup of scripts in the text, or a new global. */
function attempt(name: string, bytes: Uint8Array, scripts: readonly string[] = []): void {
  pages++
  const began = performance.now()
  try {
    const record = read({ bytes, format: 'html' }, { ...packs, published: '2031-10-17' })
    const ms = performance.now() - began
    if (ms > slowest.ms) slowest = { ms, name }
    if (ms > limit) failures.push(`${name}: took ${Math.round(ms)} ms`)
    sound(record)
    for (const script of scripts)
      if (record.document.text.includes(script)) failures.push(`${name}: a script stands in the text: ${script.slice(0, 60)}`)
  } catch (error) {
    failures.push(`${name}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`)
  }
  for (const key of Object.getOwnPropertyNames(globalThis)) {
    if (globals.has(key)) continue
    globals.add(key)
    failures.push(`${name}: left the global ${key}`)
  }
}

/** What stands between the tags of scripts and styles. */
function scriptsOf(markup: string): string[] {
  return [...markup.matchAll(/<(script|style)\b[^>]*>([^<]{6,})<\/\1\s*>/gi)]
    .map((match) => (match[2] as string).trim())
    .filter((code) => code.length > 5)
}

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => statSync(join(folder, path)).isFile())
  .toSorted()
for (const path of files) {
  const bytes = new Uint8Array(readFileSync(join(folder, path)))
  attempt(path, bytes)
  // A feed holds its markup as text: "&lt;script&gt;" is read once more as "<script>".
  const text = new TextDecoder().decode(bytes)
  const markup = text.replace(/&(lt|gt|quot|amp);/g, (_, sign: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[sign] as string)
  if (markup !== text) attempt(`${path} (markup resolved)`, encode(markup), scriptsOf(markup))
}
for (const failure of failures) process.stdout.write(`✖ ${failure}\n`)
process.stdout.write(
  `${files.length} files, ${pages} pages read, ${failures.length} failures; slowest ${slowest.ms.toFixed(0)} ms (${slowest.name})\n`,
)
process.exitCode = failures.length > 0 ? 1 : 0
