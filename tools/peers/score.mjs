// A peer's name, a suite and a file of documents (jsonl) as arguments; predictions for the suite's scorer on standard output, speed as one JSON line on standard error. Run by tools/score --peers.

import { readFileSync } from 'node:fs'
import { fromChrono, fromRecognizers } from './timex.ts'

const [peer, suite, file] = process.argv.slice(2)
const documents = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line))

/** Up to a mark that ends a sentence before a capital, or to an empty line; a cut after "Mr." harms nothing here. */
const SENTENCE = /\S(?:(?![.!?]['"”’)]*\s+['"“‘`(]*\p{Lu})(?!\n\s*\n)[^])*/gu

/** Each peer: a document in, what its suite's scorer compares out, offsets in UTF-16 code units. */
const PEERS = {
  'chrono-node': async () => {
    const chrono = await import('chrono-node')
    return {
      time: ({ text, published }) =>
        chrono.parse(text, { instant: new Date(published ?? 0), timezone: 'UTC' }).map((result) => fromChrono(result, published ?? '')),
    }
  },
  'Recognizers-Text': async () => {
    const { default: suiteOf } = await import('@microsoft/recognizers-text-suite')
    const { Culture, recognizeDateTime, recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDimension } = suiteOf
    const { recognizeAge, recognizeTemperature } = suiteOf
    const english = Culture.English
    return {
      time: ({ text, published }) => {
        const reference = new Date(published ?? 0)
        const found = []
        // It is made for utterances: over a whole report one "more than" reaches to the next "year", however far.
        for (const { index, 0: sentence } of text.matchAll(SENTENCE))
          for (const result of recognizeDateTime(sentence, english, undefined, reference)) {
            const timex = fromRecognizers(result, published ?? '')
            if (timex) found.push({ ...timex, start: timex.start + index, end: timex.end + index })
          }
        return found
      },
      quantity: ({ text }) => {
        const units = [recognizePercentage, recognizeCurrency, recognizeTemperature, recognizeAge, recognizeDimension]
          .flatMap((recognize) => recognize(text, english))
          .filter(({ resolution }) => resolution?.value != null)
        // A number with a unit is one quantity, and the numbers of a date are none.
        const dates = recognizeDateTime(text, english).filter(({ typeName }) => !/duration|set/.test(typeName))
        const taken = []
        const quantities = []
        const inside =
          (one) =>
          ({ start, end }) =>
            one.start <= end && start <= one.end
        for (const one of [...units, ...recognizeNumber(text, english)]) {
          if (taken.some(inside(one)) || dates.some(inside(one))) continue
          taken.push(one)
          quantities.push({ value: String(one.resolution.value).replace('%', ''), change: '=', unit: one.resolution.unit ?? '-' })
        }
        return quantities
      },
    }
  },
}

const read = (await PEERS[peer]())[suite]
const RUNS = 3
// A first reading compiles the code: what is timed is the reading.
for (const document of documents.slice(0, 20)) read(document)
const times = []
let found = []
for (let run = 0; run < RUNS; run++) {
  const usage = process.cpuUsage()
  found = documents.map((document) => read(document))
  const { user, system } = process.cpuUsage(usage)
  times.push((user + system) / 1000)
}
const lines = documents.map(({ id, text }, at) => {
  if (suite === 'quantity') return { i: Number(id), quantities: found[at] }
  const points = pointsOf(text)
  return { doc: id, timexes: found[at].map((timex) => ({ ...timex, start: points(timex.start), end: points(timex.end) })) }
})
process.stdout.write(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
process.stderr.write(JSON.stringify({ cpu: times.toSorted((a, b) => a - b)[RUNS >> 1] }))

/** From UTF-16 offsets to code points, which the gold counts. */
function pointsOf(text) {
  if (!/[\u{10000}-\u{10ffff}]/u.test(text)) return (at) => at
  const points = new Uint32Array(text.length + 1)
  for (let at = 0, point = 0; at <= text.length; point++) {
    points[at] = point
    const wide = (text.codePointAt(at) ?? 0) > 0xffff
    if (wide) points[at + 1] = point
    at += wide ? 2 : 1
  }
  return (at) => points[at]
}
