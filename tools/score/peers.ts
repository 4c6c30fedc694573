// A suite's data set and our figures in; the peers' figures on the same data, through the same scorer, and everybody's speed out, kept in peers.json with day, versions and the hash of the data.

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { VERSION } from '../../src/model/version.ts'
import type { DataSet, Suite } from './suites.ts'

/** One program on one data set: its figures by measure, its processor time in milliseconds. */
interface Result {
  readonly name: string
  readonly version: string
  readonly figures: { readonly [measure: string]: number }
  readonly cpu: number
}

/** What was measured in one run on one data set. */
interface Comparison {
  /** The day of the run. */
  readonly measured: string
  /** SHA-256 of the gold file: on other data the figures say nothing. */
  readonly gold: string
  readonly node: string
  readonly tokens: number
  /** Sayso first. */
  readonly results: readonly Result[]
}

/** The peers of a suite, by the name that tools/peers/score.mjs knows and the package that it stands for. */
export const peersOf: { readonly [suite: string]: readonly (readonly [name: string, packageName: string])[] } = {
  time: [
    ['chrono-node', 'chrono-node'],
    ['Recognizers-Text', '@microsoft/recognizers-text-suite'],
  ],
  quantity: [['Recognizers-Text', '@microsoft/recognizers-text-suite']],
}

/** How the peers' answers become the scorers' values; docs/accuracy.md prints it. */
const HOW: { readonly [suite: string]: string } = {
  time: `Each is given the report's day (and time, where the set has one) as its reference, in UTC, and its answers are written as TIMEX3 values by
\`tools/peers/timex.ts\`, to its advantage where a choice is open: a preposition that it counts to a time is cut; of a bare weekday or month the last one
up to the report's day is taken, as news has it; a range that is a week, a quarter or a decade is written as one; "past three months" as a length.
chrono-node reads the report as a whole and has no durations or sets of its own; Recognizers-Text reads sentence by sentence, because over a whole report it
joins a "more than" to the next unit of time, however far off.`,
  quantity: `Recognizers-Text is asked for percentages, amounts of money, temperatures, ages, dimensions and then plain numbers; a number inside a unit or
inside a date counts once or not at all (\`tools/peers/score.mjs\`). Its JavaScript package knows no bounds: every value counts as exact.`,
}

const folder = fileURLToPath(new URL('../peers/', import.meta.url))
const stored = new URL('peers.json', import.meta.url)
type Stored = { readonly [suite: string]: { readonly [set: string]: Comparison } }

function readStored(): Stored {
  return JSON.parse(readFileSync(stored, 'utf8')) as Stored
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}

function node(cwd: string, args: readonly string[]): { stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    // chrono-node computes in the machine's zone.
    env: { ...process.env, TZ: 'UTC' },
  })
  if (status !== 0) throw new Error(stderr)
  return { stdout, stderr }
}

/** Installs the peers in their own folder. */
export function installPeers(): void {
  const { status, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

/** Runs the peers of a suite on the documents that we read, and keeps what they reached. `score` runs the suite's scorer on a file of predictions. */
export function runPeers(
  suite: Suite,
  set: DataSet,
  paths: { readonly gold: string; readonly documents: string },
  ours: { readonly [measure: string]: number },
  score: (predictions: string) => string,
): void {
  const { cpu, tokens } = JSON.parse(node('.', [fileURLToPath(new URL('speed.ts', import.meta.url)), paths.documents]).stdout) as {
    cpu: number
    tokens: number
  }
  const results: Result[] = [{ name: 'Sayso', version: VERSION, figures: ours, cpu }]
  for (const [name, packageName] of peersOf[suite.name] ?? []) {
    const { stdout, stderr } = node(folder, ['score.mjs', name, suite.name, paths.documents])
    const predictions = `${paths.documents}.${name}.pred.jsonl`
    writeFileSync(predictions, stdout)
    const output = score(predictions)
    const { version } = JSON.parse(readFileSync(`${folder}node_modules/${packageName}/package.json`, 'utf8')) as { version: string }
    const figures = Object.fromEntries(
      set.measures.map(({ name: measure, take }) => [measure, round(take(output, paths.gold, predictions))] as const),
    )
    results.push({ name, version, figures, cpu: (JSON.parse(stderr.trim().split('\n').at(-1) as string) as { cpu: number }).cpu })
  }
  const before = readStored()
  const comparison: Comparison = {
    measured: new Date().toISOString().slice(0, 10),
    gold: hashOf(paths.gold),
    node: process.versions.node,
    tokens,
    results: results.map((result) => ({ ...result, cpu: round(result.cpu) })),
  }
  const after: Stored = { ...before, [suite.name]: { ...before[suite.name], [set.name]: comparison } }
  writeFileSync(stored, `${JSON.stringify(after, undefined, 2)}\n`)
}

function round(n: number): number {
  return Math.round(n * 10) / 10
}

/** The section of docs/accuracy.md on the peers of a suite: nothing where it has none, a plain word where they were not measured on this data. */
export function peersText(suite: { readonly name: string; readonly sets?: readonly DataSet[] }, goldOf: (set: DataSet) => string): string {
  if (peersOf[suite.name] === undefined) return ''
  const all = readStored()[suite.name] ?? {}
  const sets = (suite.sets ?? []).map((set) => [set, all[set.name]] as const)
  const known = sets.flatMap(([set, comparison]) =>
    comparison !== undefined && comparison.gold === hashOf(goldOf(set)) ? [[set, comparison] as const] : [],
  )
  const unknown = sets.filter(([set]) => !known.some(([one]) => one === set)).map(([{ name }]) => name)
  const missing = unknown.length > 0 ? `Not measured on this data: ${unknown.join(', ')} (run with \`--peers\`).\n\n` : ''
  if (known.length === 0) return `### Peers on the same data\n\n${missing}`
  const programs = [...new Set(known.flatMap(([, { results }]) => results.map(({ name, version }) => `${name} ${version}`)))]
  const cell = (results: readonly Result[], program: string, show: (result: Result) => string): string => {
    const result = results.find(({ name, version }) => `${name} ${version}` === program)
    return result === undefined ? '–' : show(result)
  }
  const rows = known.flatMap(([set, { tokens, results }]) => [
    ...set.measures.map(
      ({ name }) =>
        `| ${set.name} | ${name} | ${programs.map((program) => cell(results, program, ({ figures }) => (figures[name] ?? Number.NaN).toFixed(1))).join(' | ')} |`,
    ),
    `| ${set.name} | tokens a second | ${programs.map((program) => cell(results, program, ({ cpu }) => speed(tokens, cpu, results[0]?.cpu ?? cpu))).join(' | ')} |`,
  ])
  const days = [...new Set(known.map(([, { measured }]) => measured))].toSorted()
  const nodes = [...new Set(known.map(([, { node: version }]) => version))]
  return `### Peers on the same data

Measured on ${days.join(', ')} with \`--peers\`, Node ${nodes.join(', ')}: all figures of a row are of one run over the same documents, through the same scorer, and stay
here until the next such run, ours among them. Speed is processor time, one warm-up, median of three readings, counted in Sayso's tokens; in brackets, how many
times as fast as Sayso, which makes the whole record in that time (trees, places, actors, statements and events too), the others ${suite.name === 'time' ? 'times' : 'figures'} alone.

| data | measure | ${programs.join(' | ')} |
|---|---|${programs.map(() => '---:|').join('')}
${rows.join('\n')}

${missing}${HOW[suite.name]}

`
}

function speed(tokens: number, cpu: number, ours: number): string {
  const perSecond = Math.round(tokens / cpu) * 1000
  return `${perSecond.toLocaleString('en')}${cpu === ours ? '' : ` (${(ours / cpu).toFixed(ours / cpu < 1 ? 2 : 1)} ×)`}`
}
