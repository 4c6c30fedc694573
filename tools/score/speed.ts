// A file of documents (jsonl) as argument; one JSON line out: our processor time for the whole record of each, and their tokens. Run in a process of its own by peers.ts.

import { readFileSync } from 'node:fs'
import { encode, languages, loadPacks, readAll } from '../../src/node.ts'
import { receive } from '../../src/input/index.ts'
import { baseOf } from '../../src/text/base.ts'
import { parse } from '../../src/text/parse.ts'

const bytes = new Uint8Array(readFileSync(process.argv[2] as string))
const packs = loadPacks()
const language = languages[0]!
const RUNS = 3
let tokens = 0
// The first reading compiles the code and opens the packs: what is timed is the reading.
for (const received of receive({ bytes, format: 'jsonl' }, languages))
  if ('document' in received) tokens += parse(received.document, language, baseOf(language, packs.bases)).tokens.count
const warm = encode(
  readFileSync(process.argv[2] as string, 'utf8')
    .split('\n')
    .slice(0, 20)
    .join('\n'),
)
for (const _ of readAll({ bytes: warm, format: 'jsonl' }, packs)) {
  // Only its warmth is wanted.
}
const times = Array.from({ length: RUNS }, () => {
  const usage = process.cpuUsage()
  for (const _ of readAll({ bytes, format: 'jsonl' }, packs)) {
    // Only the time is wanted.
  }
  const { user, system } = process.cpuUsage(usage)
  return (user + system) / 1000
})
process.stdout.write(JSON.stringify({ cpu: times.toSorted((a, b) => a - b)[RUNS >> 1], tokens }))
