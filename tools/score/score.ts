// `npm run score -- --data DIR [--peers] [SUITE …]`: reads the data of each suite, runs its scorer, prints our figures beside those to beat, with --peers measures the peers on the same data, writes docs/accuracy.md.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { VERSION } from '../../src/model/version.ts'
import { scoreDays, scorePages, sum } from './article.ts'
import { coreference, scoreCoreference } from './coreference.ts'
import { counts, scoreCounts } from './counts.ts'
import { gold, scoreGold } from './gold.ts'
import { countMisses } from './misses.ts'
import { names, scoreNames } from './names.ts'
import { installPeers, peersOf, peersText, runPeers } from './peers.ts'
import type { Bench, Miss, Row } from './row.ts'
import { commonMisses } from './seen.ts'
import { articles, type DataSet, type Suite, suites } from './suites.ts'
import { scoreTrees, trees } from './trees.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    scorers: { type: 'string' },
    python: { type: 'string', default: 'python3' },
    base: { type: 'string' },
    /** Run the peers of tools/peers on the same data too; without it their last figures stay. */
    peers: { type: 'boolean', default: false },
  },
})
function wrong(message: string): never {
  process.stderr.write(`score: ${message}\n`)
  process.exit(2)
}
if (values.data === undefined)
  wrong(
    'the data folder is not part of this project: name it with --data DIR (it holds time/, place/, quantity/, attribution/, ud/, ner/, coreference/; the scorers are looked for in DIR/score and beside DIR)',
  )
const given = values.data as string
const data = existsSync(join(given, 'data')) ? join(given, 'data') : given
const scorers = [values.scorers, join(given, 'score'), join(data, '..', 'score')].find(
  (path) => path !== undefined && existsSync(join(path, 'records.py')),
)
if (!existsSync(data)) wrong(`no such folder: ${data}`)
const known = [...suites.map(({ name }) => name as string), counts.name, trees.name, names.name, coreference.name, articles.name, gold.name]
const chosen = positionals.length > 0 ? suites.filter(({ name }) => positionals.includes(name)) : suites
const isChosen = (name: string): boolean => positionals.length === 0 || positionals.includes(name)
for (const name of positionals) if (!known.includes(name)) wrong(`unknown suite: ${name} (known: ${known.join(', ')})`)
if (scorers === undefined && (chosen.length > 0 || isChosen(trees.name)))
  wrong(`no scorers (records.py) in ${given}/score or beside ${data}: name their folder with --scorers DIR`)

const work = join(root, '.score')
mkdirSync(work, { recursive: true })

interface Section {
  readonly suite: Pick<Suite, 'title' | 'scorer'> & { readonly name: keyof typeof commonMisses; readonly sets?: readonly DataSet[] }
  readonly rows: readonly Row[]
  readonly misses: readonly Miss[]
}

function python(script: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(values.python, [join(scorers as string, script), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  if (status !== 0) wrong(`${script} failed: ${stderr}`)
  return stdout
}

function run(suite: Suite, set: DataSet): Section | undefined {
  const gold = join(data, set.path)
  if (!existsSync(gold)) wrong(`no such data: ${gold}`)
  const key = join(work, set.path.replaceAll('/', '_'))
  writeFileSync(`${key}.docs.jsonl`, python('records.py', ['docs', suite.name, gold]))
  const { status, stdout, stderr } = spawnSync(join(root, 'sayso'), ['read', '--from', 'jsonl', '--format', 'jsonl', `${key}.docs.jsonl`], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  if (status !== 0) wrong(`sayso read failed on ${set.name}: ${stderr}`)
  writeFileSync(`${key}.records.jsonl`, stdout)
  writeFileSync(`${key}.pred.jsonl`, python('records.py', ['preds', suite.name, gold, `${key}.records.jsonl`]))
  const output = python(suite.scorer, suite.arguments(gold, `${key}.pred.jsonl`))
  let compared = gold
  if (suite.name === 'polnear') {
    compared = `${key}.gold.jsonl`
    python(suite.scorer, ['--data', gold.replace(/\/dev$/, ''), '--split', 'dev', '--write-gold', compared])
  }
  const count = readFileSync(`${key}.docs.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '').length
  const unit = suite.name === 'quantity' ? 'sentences' : 'reports'
  const rows = set.measures.map(({ name, take, beat }) => {
    const ours = take(output, gold, `${key}.pred.jsonl`)
    if (!Number.isFinite(ours)) wrong(`the scorer's output for ${set.name} has no ${name}:\n${output}`)
    return { set: set.name, count, unit, measure: name, ours, beat }
  })
  if (values.peers && peersOf[suite.name] !== undefined) {
    const figures = Object.fromEntries(rows.map(({ measure, ours }) => [measure, Math.round(ours * 10) / 10]))
    runPeers(suite, set, { gold, documents: `${key}.docs.jsonl` }, figures, (predictions) =>
      python(suite.scorer, suite.arguments(gold, predictions)),
    )
  }
  return {
    suite,
    rows,
    misses: [...countMisses(suite.name, compared, `${key}.pred.jsonl`)].slice(0, 6).map(([kind, n]) => [set.name, kind, n] as const),
  }
}

/** Article text and days of publication: scored here, without Python. */
function runArticles(): Section {
  const folder = join(data, articles.path)
  if (!existsSync(folder)) wrong(`no such data: ${folder}`)
  const pages = scorePages(folder, false)
  const [text, whole, days] = [sum(pages), sum(scorePages(folder, true)), scoreDays(pages)]
  const row = (measure: string, ours: number, count: number, beat: readonly string[] = []): Row => {
    return { set: articles.set, count, unit: 'pages', measure, ours: ours * 100, beat }
  }
  const all = pages.length
  return {
    suite: articles,
    rows: [
      row('article text, token F1', text.f1, all, articles.beat),
      row('article text, precision', text.precision, all),
      row('article text, recall', text.recall, all),
      row('all of document.text, token F1', whole.f1, all),
      row(`day of publication, of ${days.stated} stated`, days.right / days.stated, all),
    ],
    misses: [
      [articles.set, 'pages under 80 % precision', pages.filter(({ precision }) => precision < 0.8).length],
      [articles.set, 'pages under 80 % recall', pages.filter(({ recall }) => recall < 0.8).length],
      [articles.set, 'day wrong or missing', days.wrong.length - days.invented],
      [articles.set, 'day given where the page tells none', days.invented],
    ],
  }
}

function sayso(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(join(root, 'sayso'), args, { encoding: 'utf8', maxBuffer: 1 << 30 })
  if (status !== 0) wrong(`sayso ${args[0]} failed: ${stderr}`)
  return stdout
}

/** What the suites of the parser need; `--base FILE` has them measured with another language base than the installed one. */
const bench: Bench = {
  data,
  place: (name) => join(work, name),
  python,
  wrong,
  parse: (args) => sayso(['parse', ...(values.base === undefined ? [] : ['--base', values.base]), ...args]),
  read: (args) => sayso(['read', ...args]),
}

if (values.peers) installPeers()
const sections: Section[] = []
function* runAll(): Iterable<Section> {
  for (const suite of chosen) {
    const parts = suite.sets.map((set) => run(suite, set)).filter((part) => part !== undefined)
    yield { suite, rows: parts.flatMap(({ rows }) => rows), misses: parts.flatMap(({ misses }) => misses) }
  }
  if (isChosen(counts.name)) yield { suite: counts, ...scoreCounts(bench) }
  if (isChosen(trees.name)) yield { suite: trees, ...scoreTrees(bench) }
  if (isChosen(names.name)) yield { suite: names, ...scoreNames(bench) }
  if (isChosen(coreference.name)) yield { suite: coreference, ...scoreCoreference(bench) }
  if (isChosen(articles.name)) yield runArticles()
  if (isChosen(gold.name)) yield { suite: gold, ...scoreGold() }
}
for (const section of runAll()) {
  sections.push(section)
  const { suite } = section
  process.stdout.write(`\n${suite.title}\n`)
  for (const { set, measure, ours, beat } of section.rows)
    process.stdout.write(
      `  ${set.padEnd(20)} ${measure.padEnd(30)} ${ours.toFixed(1).padStart(5)}   ${beat.length > 0 ? `to beat: ${beat.join(', ')}` : ''}\n`,
    )
  if (values.peers) process.stdout.write(`\n${peersText(suite, (set) => join(data, set.path))}`)
}

if (known.every(isChosen)) {
  writeFileSync(join(root, 'docs', 'accuracy.md'), document(sections))
  process.stdout.write('\nwritten: docs/accuracy.md\n')
} else process.stdout.write('\nnot written: docs/accuracy.md (it is written when all suites run)\n')

function document(all: readonly Section[]): string {
  const engine = `engine ${VERSION}, ${statSync(join(root, 'packs', 'gazetteer.bin.zst')).size.toLocaleString('en')} bytes of gazetteer`
  return `# Accuracy

Written by \`npm run score -- --data DIR\`; do not edit. DIR is a folder of public research corpora that are not part of this project: most of
them may be measured against, but not passed on. The figures below are of ${engine}. All are percentages, higher is better. Halves of
several sets are kept aside and measured from outside; nothing here was tuned to a single document.

${all.map(sectionText).join('\n')}`
}

function sectionText({ suite, rows, misses }: Section): string {
  const sets = [...new Map(rows.map(({ set, count, unit }) => [set, `${set} (${count} ${unit})`])).values()]
  return `## ${suite.title}

Data: ${sets.join(', ')}. Scorer: \`${suite.scorer}\`.

| data | measure | ours | to beat |
|---|---|---:|---|
${rows.map(({ set, measure, ours, beat }) => `| ${set} | ${measure} | ${ours.toFixed(1)} | ${beat.join(', ') || '–'} |`).join('\n')}

${peersText(suite, (set) => join(data, set.path))}What is missed most, counted:

| data | kind of miss | count |
|---|---|---:|
${misses.map(([set, kind, count]) => `| ${set} | ${kind} | ${count} |`).join('\n')}

What we saw when reading the errors:

${commonMisses[suite.name].map((line) => `- ${line}`).join('\n')}
`
}
