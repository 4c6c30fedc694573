// A size in megabytes, a seed and a format as arguments; one JSON line out: time per station, tokens, peak memory. Run in a process of its own by bench.ts.

import { findEvents } from '../src/events/events.ts'
import { encode, languages, loadPacks, readAll } from '../src/node.ts'
import { receive } from '../src/input/index.ts'
import { openGazetteer } from '../src/mentions/gazetteer.ts'
import { findMentions } from '../src/mentions/mentions.ts'
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
// A first reading of a small text compiles the code and opens the pack: what is timed is the reading.
for (const _ of readAll({ bytes: encode(make(200_000, 99)), format, published: '2031-10-16' }, packs)) {
  // Only its warmth is wanted.
}
const gazetteer = packs.gazetteer === undefined ? undefined : openGazetteer(packs.gazetteer)

const stations: { [station: string]: number } = {}
const timed = <T>(station: string, work: () => T): T => {
  const began = performance.now()
  const result = work()
  stations[station] = (stations[station] ?? 0) + performance.now() - began
  return result
}
const began = performance.now()
const [received] = timed('input', () => [...receive({ bytes, format, published: '2031-10-16' }, tables)])
if (received === undefined || !('document' in received)) throw new Error('no document')
const { document } = received
const sentences = timed('text', () => parse(document, language, base))
const mentions = timed('mentions', () => findMentions(document, sentences, language, gazetteer))
const statements = timed('statements', () => findStatements(document, sentences, mentions, language))
const events = timed('events', () => findEvents(document, sentences, { ...mentions, statements }, language))
const record = timed('assemble', () => assemble(document, { ...mentions, statements, ...events }, [], language.code))
const json = timed('json', () => JSON.stringify(record).length)
const total = performance.now() - began
process.stdout.write(
  `${JSON.stringify({ bytes: bytes.length, tokens: sentences.tokens.count, total, stations, json, peak: process.resourceUsage().maxRSS * 1024 })}\n`,
)
