// `npm run bench [-- --from html] [-- --peers] [-- --base [--pack FILE] [--text FILE]]`: with --base the language base alone (base.ts); else reads 1, 2, 4 and 8 MB of text, then 20 MB, then hostile texts, each in a process of its own; prints tokens/s, the factor per doubling, µs a token per station, peak memory.

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { measureBase } from './base.ts'
import { makeCorpus } from './corpus.ts'
import { HOSTILE } from './hostile.ts'

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
    /** Read once, for time and peak memory; 0 leaves it out. */
    large: { type: 'string', default: '20' },
    /** Sizes of the hostile texts; empty leaves them out. */
    hostile: { type: 'string', default: '0.5,1,2' },
    /** The input: text or html. */
    from: { type: 'string', default: 'text' },
    /** Read the same megabyte with what a user would reach for instead. */
    peers: { type: 'boolean', default: false },
    /** Measure the language base alone: text to trees and names. */
    base: { type: 'boolean', default: false },
    /** With --base: a file of news to read in place of the examples. */
    text: { type: 'string', default: '' },
    /** With --base: a base in place of the installed one. */
    pack: { type: 'string', default: '' },
  },
})
if (values.base) {
  measureBase({
    megabytes: Number(values.sizes.split(',')[0]),
    runs: Number(values.runs),
    peers: values.peers,
    text: values.text,
    pack: values.pack,
  })
  process.exit()
}
const one = fileURLToPath(new URL('one.ts', import.meta.url))
const sizes = values.sizes.split(',').map(Number)
const runs = Number(values.runs)

/** The run of median total time, of `runs` runs with the same text. */
function measure(megabytes: number, times = runs): Run {
  const all = Array.from({ length: times }, () => {
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
  return all.toSorted((a, b) => a.total - b.total)[times >> 1] as Run
}

process.stdout.write(
  `reading ${values.from === 'html' ? 'a page' : 'text'} of the examples, names and numbers changed; median of ${runs} runs, one thread, Node ${process.versions.node}\n\n`,
)
process.stdout.write('   MB     tokens   seconds   tokens/s   factor   peak MB\n')
/** More than a little above two is no line: the time grows faster than the text. */
const STEEPEST = 2.3
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
  process.stdout.write(`\nµs a token per station (processor time of the reading thread), at ${sizes.at(-1)} MB\n`)
  for (const [station, time] of Object.entries(last.stations))
    process.stdout.write(`  ${station.padEnd(12)} ${((time * 1000) / (last as Run).tokens).toFixed(2).padStart(7)}\n`)
  process.stdout.write(`  ${'together'.padEnd(12)} ${((last.total * 1000) / last.tokens).toFixed(2).padStart(7)}\n`)
}
if (sizes.length > 1) process.stdout.write(`\nsteepest factor per doubling: ${steepest.toFixed(2)} (at most ${STEEPEST})\n`)
if (steepest > STEEPEST) process.exitCode = 1

const large = Number(values.large)
if (large > 0) {
  const { total, json, peak, tokens } = measure(large, 1)
  process.stdout.write(
    `\n${large} MB: ${(total / 1000).toFixed(1)} seconds for ${tokens} tokens, peak ${(peak / 1024 / 1024).toFixed(0)} MB, record of ${(json / 1e6).toFixed(0)} MB\n`,
  )
}

const steps = values.hostile === '' ? [] : values.hostile.split(',')
if (steps.length > 0) {
  process.stdout.write(`\nhostile texts, seconds of processor time of read(), median of 3\n\n`)
  process.stdout.write(`  ${'MB'.padEnd(24)} ${steps.map((size) => size.padStart(7)).join('')}   factors per doubling\n`)
  const script = fileURLToPath(new URL('hostile.ts', import.meta.url))
  for (const { name } of HOSTILE) {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--max-old-space-size=8192', script, name, ...steps], {
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(stderr)
    const seconds = (JSON.parse(stdout) as number[]).map((time) => time / 1000)
    // What takes less than this is told by the clock and the collector, not by the text.
    const factors = seconds.slice(1).map((time, n) => Math.max(time, 0.1) / Math.max(seconds[n] as number, 0.1))
    // One doubling may fall to the collector; all of them together may not.
    const whole = factors.reduce((product, factor) => product * factor, 1)
    const far = whole > STEEPEST ** factors.length
    if (far) process.exitCode = 1
    process.stdout.write(
      `  ${name.padEnd(24)} ${seconds.map((time) => time.toFixed(2).padStart(7)).join('')}   ${factors.map((factor) => factor.toFixed(2)).join('  ')}${far ? '  too steep' : ''}\n`,
    )
  }
}

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
