// `npm run bench [-- --from html]`: reads 1, 2, 4 and 8 MB of text, each in a process of its own; prints tokens/s, the factor per doubling, µs a token per station, peak memory.

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { makeCorpus } from './corpus.ts'

interface Run {
  readonly bytes: number
  readonly tokens: number
  readonly total: number
  readonly stations: { readonly [station: string]: number }
  readonly json: number
  readonly peak: number
}

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    sizes: { type: 'string', default: '1,2,4,8' },
    from: { type: 'string', default: 'text' },
  },
})
const one = fileURLToPath(new URL('one.ts', import.meta.url))
const sizes = values.sizes.split(',').map(Number)
const runs = Number(values.runs)

/** The run of median total time, of `runs` runs with the same text. */
function measure(megabytes: number): Run {
  const all = Array.from({ length: runs }, () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--max-old-space-size=8192', one, String(megabytes), '1', values.from],
      {
        encoding: 'utf8',
      },
    )
    if (status !== 0) throw new Error(stderr)
    return JSON.parse(stdout) as Run
  })
  return all.toSorted((a, b) => a.total - b.total)[runs >> 1] as Run
}

process.stdout.write(
  `reading ${values.from === 'html' ? 'a page' : 'text'} of the examples, names and numbers changed; median of ${runs} runs, one thread, Node ${process.versions.node}\n\n`,
)
process.stdout.write('   MB     tokens   seconds   tokens/s   factor   peak MB\n')
let before: number | undefined
let steepest = 0
let last: Run | undefined
for (const size of sizes) {
  const run = measure(size)
  const factor = before === undefined ? undefined : run.total / before
  if (factor !== undefined) steepest = Math.max(steepest, factor)
  process.stdout.write(
    `${String(size).padStart(5)} ${String(run.tokens).padStart(10)} ${(run.total / 1000).toFixed(2).padStart(9)} ${String(Math.round((run.tokens / run.total) * 1000)).padStart(10)} ${(factor === undefined ? '–' : factor.toFixed(2)).padStart(8)} ${(run.peak / 1024 / 1024).toFixed(0).padStart(9)}\n`,
  )
  before = run.total
  last = run
}
if (last) {
  process.stdout.write(`\nµs a token per station, at ${sizes.at(-1)} MB\n`)
  for (const [station, time] of Object.entries(last.stations))
    process.stdout.write(`  ${station.padEnd(12)} ${((time * 1000) / (last as Run).tokens).toFixed(2).padStart(7)}\n`)
  process.stdout.write(`  ${'together'.padEnd(12)} ${((last.total * 1000) / last.tokens).toFixed(2).padStart(7)}\n`)
}
process.stdout.write(`\nsteepest factor per doubling: ${steepest.toFixed(2)} (at most 2.3)\n`)
if (steepest > 2.3) process.exitCode = 1

if (values.peers) comparePeers()

/** Reads the same megabyte with what a user would reach for instead, in the same run; installs the peers in their own folder first. */
function comparePeers(): void {
  const folder = fileURLToPath(new URL('../tools/peers/', import.meta.url))
  const install = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder, encoding: 'utf8' })
  if (install.status !== 0) throw new Error(install.stderr)
  const ours = measure(1)
  const input = makeCorpus(1024 * 1024, 1)
  const row = (name: string, total: number, peak: number, does: string): string =>
    `  ${name.padEnd(12)} ${(total / 1000).toFixed(2).padStart(7)} s ${(total / ours.total).toFixed(1).padStart(6)} × ${(peak / 1024 / 1024).toFixed(0).padStart(6)} MB ${(peak / ours.peak).toFixed(1).padStart(5)} ×   ${does}\n`
  process.stdout.write(
    `\nthe same megabyte, one thread: seconds and peak memory, as multiples of ours\n${row('sayso', ours.total, ours.peak, 'the whole record')}`,
  )
  for (const [name, does] of [
    ['wink-nlp', 'tokens, sentences, word classes, entities'],
    ['compromise', 'word classes, people, places, quotations, numbers'],
    ['chrono-node', 'times alone'],
  ] as const) {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['one.mjs', name], { cwd: folder, input, encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
    const { total, peak } = JSON.parse(stdout) as { total: number; peak: number }
    process.stdout.write(row(name, total, peak, does))
  }
}
