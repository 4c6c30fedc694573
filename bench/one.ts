// A size in megabytes, a seed and a format as arguments; one JSON line out: time per station, tokens, peak memory. Run in a process of its own by bench.ts.

import { findEvents } from '../src/events/events.ts'
import { encode, languages, loadPacks, readAll } from '../src/node.ts'
import { receive } from '../src/input/index.ts'
import { openGazetteer } from '../src/mentions/gazetteer.ts'
import { findActors } from '../src/mentions/actors.ts'
import { findFigures } from '../src/mentions/figures.ts'
import { findPlaces } from '../src/mentions/places.ts'
import { findTimes } from '../src/mentions/times.ts'
import { makeNamer } from '../src/model/span.ts'
import type { Record } from '../src/model/record.ts'
import { assemble } from '../src/record/assemble.ts'
import { findStatements } from '../src/statements/statements.ts'
import { baseOf } from '../src/text/base.ts'
import { parse } from '../src/text/parse.ts'
import { makeCorpus, makePage } from './corpus.ts'

const [megabytes = '1', seed = '1', format = 'text'] = process.argv.slice(2)
const make = format === 'html' ? makePage : makeCorpus
const bytes = encode(make(Number(megabytes) * 1024 * 1024, Number(seed)))
const packs = loadPacks()
const language = languages[0]!
const base = baseOf(language, packs.bases)
const tables = languages
const gazetteer = packs.gazetteer === undefined ? undefined : openGazetteer(packs.gazetteer)

let stations: { [station: string]: number } = {}
const timed = <T>(station: string, work: () => T): T => {
  const began = process.threadCpuUsage()
  const result = work()
  const { user, system } = process.threadCpuUsage(began)
  stations[station] = (stations[station] ?? 0) + (user + system) / 1000
  return result
}
/** The road of src/read.ts with a clock beside every station, the four of the mentions apart. */
function read(input: Uint8Array): { record: Record; tokens: number } {
  const [received] = timed('input', () => [...receive({ bytes: input, format, published: '2031-10-16' }, tables)])
  if (received === undefined || !('document' in received)) throw new Error('no document')
  const { document } = received
  const sentences = timed('text', () => parse(document, language, base))
  const times = timed('times', () => findTimes(document, sentences, language))
  const places = timed('places', () => findPlaces(document, sentences, language, gazetteer))
  const figures = timed('figures', () => findFigures(document, sentences, language, { times, places }))
  const { actors, guesses } = timed('actors', () => {
    const name = makeNamer('m')
    for (const { mentions } of places) for (const { span } of mentions) name(span)
    return findActors(document, sentences, language, { times, places, figures }, name)
  })
  const mentions = { times, places, figures, actors, guesses, notes: [] }
  const statements = timed('statements', () => findStatements(document, sentences, mentions, language))
  const events = timed('events', () => findEvents(document, sentences, { ...mentions, statements }, language))
  const record = timed('assemble', () => assemble(document, { ...mentions, statements, ...events }, [], language.code))
  return { record, tokens: sentences.tokens.count }
}

// A first reading of a small text compiles the code and opens the pack, and shows that what is timed here is what reading does.
const warm = encode(make(200_000, 99))
const mine = read(warm).record
for (const outcome of readAll({ bytes: warm, format, published: '2031-10-16' }, packs))
  if (!('record' in outcome) || JSON.stringify({ ...outcome.record, notes: [] }) !== JSON.stringify({ ...mine, notes: [] }))
    throw new Error('bench/one.ts does not read as src/read.ts does: bring its stations up to date')
stations = {}

const began = performance.now()
const { record, tokens } = read(bytes)
const json = timed('json', () => JSON.stringify(record).length)
const total = performance.now() - began
process.stdout.write(
  `${JSON.stringify({ bytes: bytes.length, tokens, total, stations, json, peak: process.resourceUsage().maxRSS * 1024 })}\n`,
)
