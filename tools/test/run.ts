// `npm test`: types, lint, format and every test; prints "N passed, N failed" last. Arguments are test files (default: all).

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installBrowser } from './browser.ts'
import { parseCases } from '../../test/cases/notation.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const bin = (name: string): string => join(root, 'node_modules', '.bin', name)

/** What has to hold before the tests run, each a command. */
const CHECKS: readonly (readonly [means: string, command: string, args: readonly string[]])[] = [
  ['types of the engine', bin('tsc'), ['-p', 'tsconfig.engine.json']],
  ['types of node, tests and tools', bin('tsc'), ['-p', 'tsconfig.node.json']],
  ['types of the web', bin('tsc'), ['-p', 'tsconfig.web.json']],
  ['lint', bin('oxlint'), ['--deny-warnings']],
  ['format', bin('oxfmt'), ['--check']],
  ['schema', process.execPath, ['tools/schema/build.ts', '--check']],
  ['README', process.execPath, ['tools/readme/build.ts', '--check']],
]

const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  process.stderr.write(`Node 24 or later is needed, this is ${process.version} (run: npm ci, then npm test)\n`)
  process.exit(2)
}

let passed = 0
let failed = 0
for (const [means, command, args] of CHECKS) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' })
  if (status === 0) passed++
  else failed++
  process.stdout.write(`${status === 0 ? '✔' : '✖'} ${means}\n${status === 0 ? '' : `${stdout}${stderr}`}`)
}

const named = process.argv.slice(2)
const found = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) => join(root, 'test', path))
  .toSorted()
const files = named.length > 0 ? named.map((path) => join(root, path)) : found
// Pages are tested in a browser; where there is none and none may be installed, those tests fail and say what to type.
if (files.some((path) => relative(root, path).startsWith(join('test', 'web')))) {
  const missing = installBrowser()
  if (missing !== undefined) process.stdout.write(`✖ ${missing}\n`)
}
const folder = mkdtempSync(join(tmpdir(), 'sayso-test-'))
const report = join(folder, 'report.json')
const run = spawnSync(
  process.execPath,
  [
    '--test',
    '--test-isolation=none',
    '--test-reporter=dot',
    '--test-reporter-destination=stdout',
    `--test-reporter=${new URL('reporter.ts', import.meta.url).href}`,
    `--test-reporter-destination=${report}`,
    ...files,
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, FORCE_COLOR: '0' } },
)

// A file that ends the process, a silenced file or a lost test must not pass for a green run: what ran is held against what is there.
let totals = { passed: 0, failed: 0, skipped: 0, files: {} as { [file: string]: number } }
try {
  totals = JSON.parse(readFileSync(report, 'utf8'))
} catch {
  process.stdout.write('✖ the test run ended without a report\n')
  failed++
}
rmSync(folder, { recursive: true })
passed += totals.passed
failed += totals.failed
if (run.status !== 0 && totals.failed === 0) {
  process.stdout.write(`✖ the test run ended with ${run.status ?? run.signal}\n`)
  failed++
}
if (totals.skipped > 0) {
  process.stdout.write(`✖ ${totals.skipped} tests were skipped\n`)
  failed++
}
for (const file of files) {
  const expected = count(file)
  const ran = totals.files[file] ?? 0
  if (ran < expected || ran === 0) {
    process.stdout.write(`✖ ${relative(root, file)}: ${ran} of ${expected} tests ran\n`)
    failed++
  }
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
process.exitCode = failed > 0 ? 1 : 0

/** How many tests a file has at least: its calls of it(), and for the case runner the cases themselves. */
function count(file: string): number {
  const source = readFileSync(file, 'utf8')
  const calls = source.match(/^\s*(?:await )?(?:it|test)\(/gm)?.length ?? 0
  if (!file.endsWith(join('cases', 'cases.test.ts'))) return calls
  const folder = join(root, 'test', 'cases')
  let cases = 0
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (process.env.SAYSO_CASES !== undefined && !path.endsWith(`${process.env.SAYSO_CASES}.txt`)) continue
    if (path.endsWith('.txt')) cases += parseCases(readFileSync(join(folder, path), 'utf8'), path).length
  }
  return cases
}
