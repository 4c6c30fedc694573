// `npm start`: reads the project's own example reports, prints what it found in each, writes their pages to out/, and says what to try next.

import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { lines, loadPacks, readAll, writers, type Record } from '../../src/node.ts'

const examples = new URL('../../examples/', import.meta.url)
const began = performance.now()
const packs = loadPacks()
const records: { readonly name: string; readonly record: Record }[] = []
let characters = 0
const names = [
  ...readdirSync(new URL('reports/', examples))
    .toSorted()
    .map((name) => `reports/${name}`),
  'reports.jsonl',
]
// Half of the reports do not say when they were published; who feeds them knows.
const published = new Map(
  readFileSync(new URL('published.tsv', examples), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t') as [string, string]),
)
for (const name of names) {
  const bytes = readFileSync(new URL(name, examples))
  const day = published.get(name.replace('reports/', ''))
  for (const outcome of readAll({ bytes, name, ...(day === undefined ? {} : { published: day }) }, packs)) {
    if (!('record' in outcome)) throw new Error(`examples/${name}, line ${outcome.line}: ${outcome.error.message}`)
    records.push({
      name: outcome.record.document.given === undefined ? name : `${name} (${outcome.record.document.given})`,
      record: outcome.record,
    })
    characters += outcome.record.document.text.length
  }
}
const seconds = (performance.now() - began) / 1000

// The pages, a file each, and the list of them.
const pages = new URL('../../out/examples/', import.meta.url)
rmSync(pages, { recursive: true, force: true })
mkdirSync(pages, { recursive: true })
const writer = writers.find(({ name }) => name === 'html')
const folder = writer !== undefined && 'folder' in writer ? writer.folder?.({}) : undefined
if (folder) {
  const pieces = records.flatMap(({ name, record }) => folder.add(record, name.replace(/ \(.*/, '')))
  for (const { path, text } of [...pieces, ...folder.end()]) appendFileSync(new URL(encodeURIComponent(path), pages), text)
}

const out: string[] = [
  'Sayso reads the news and tells you who says so. These are the example reports of one evening around Halvena, an invented town.',
  '',
]
const width = Math.max(...records.map(({ name }) => name.length))
for (const { name, record } of records) {
  const { document, statements, events, figures, times, places, actors, controls } = record
  const counts = [
    [statements.length, 'statements'],
    [events.length, 'events'],
    [figures.length, 'figures'],
    [times.length, 'times'],
    [places.length, 'places'],
    [actors.length, 'actors'],
    [controls.length, 'controls'],
  ]
  out.push(
    `${name.padEnd(width)}  ${(document.published ?? 'undated').slice(0, 10)}  ${counts.map(([n, word]) => `${String(n).padStart(3)} ${word}`).join('')}`,
  )
}

const shown = records.find(({ name }) => name.includes('02-')) ?? records[0]
if (shown) {
  out.push('', `One of them whole, examples/${shown.name}:`, '', ...lines(shown.record, { heading: true }).map((line) => `  ${line}`))
}

// How many dead, by whom: the question that the evening turns on.
out.push('', 'How many were killed, and who says so (all reports):', '')
for (const { name, record } of records) {
  for (const figure of record.figures.filter(({ counts }) => counts === 'killed')) {
    const statement = record.statements.find(({ id }) => id === figure.voice)
    const actor = record.actors.find(({ id }) => id === statement?.speaker.actor)
    const giver = statement === undefined ? 'the report itself' : (actor?.name ?? statement.speaker.span?.text ?? 'nobody named')
    const sure = statement?.speaker.uncertain ? ' (a guess)' : ''
    out.push(`  ${one(figure.span.text).padEnd(44)} ${one(giver)}${sure}, in ${name}`)
  }
}
const files = names.length
out.push(
  '',
  `${records.length} reports from ${files} files, ${characters} characters, in ${seconds.toFixed(1)} s. Nothing was sent anywhere.`,
  '',
  'Their pages, each report beside its record, to open in a browser:',
  `  ${fileURLToPath(new URL('index.html', pages))}`,
  '',
  'Try next',
)
out.push(
  '  ./sayso read examples/reports/12-danube-courier-roundup.txt             one report, a line an item',
  '  ./sayso read examples/reports/07-meridian-update.txt --why               … with the rule that found each',
  '  ./sayso read my-report.txt --published 2031-10-16 --format html > my.html  a page of a report of your own',
  '  ./sayso read - --published 2031-10-16                                    paste a report of your own, end with Ctrl-D',
  '  ./sayso read examples/reports.jsonl --format jsonl                       one record a line, for a program',
  '  ./sayso read --help',
)
process.stdout.write(`${out.join('\n')}\n`)

function one(text: string): string {
  return text.replace(/\s+/g, ' ')
}
