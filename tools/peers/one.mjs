// A peer's name and a size in megabytes as arguments, text on standard input; one JSON line out: seconds and peak memory. Run by bench/bench.ts --peers.

import { readFileSync } from 'node:fs'

const [peer] = process.argv.slice(2)
const text = readFileSync(0, 'utf8')
const paragraphs = text.split('\n\n')
const [warm, rest] = [paragraphs.slice(0, 200), paragraphs]

/** Each peer reads paragraph by paragraph, as its documentation shows, with what it has of Sayso's work. */
const PEERS = {
  // Tokens, sentences, word classes and entities.
  'wink-nlp': async () => {
    const { default: winkNLP } = await import('wink-nlp')
    const { default: model } = await import('wink-eng-lite-web-model')
    const nlp = winkNLP(model)
    return (paragraph) => nlp.readDoc(paragraph).entities().out()
  },
  // Tokens, sentences and word classes alone: what a language base is measured beside.
  'wink-nlp-tags': async () => {
    const { default: winkNLP } = await import('wink-nlp')
    const { default: model } = await import('wink-eng-lite-web-model')
    const nlp = winkNLP(model, ['sbd', 'pos'])
    return (paragraph) => nlp.readDoc(paragraph).tokens().out(nlp.its.pos)
  },
  // Word classes, people, places, quotations and numbers.
  'compromise': async () => {
    const { default: nlp } = await import('compromise')
    return (paragraph) => {
      const doc = nlp(paragraph)
      return [doc.people().out('array'), doc.places().out('array'), doc.quotations().out('array'), doc.numbers().out('array')]
    }
  },
  // Times alone.
  'chrono-node': async () => {
    const chrono = await import('chrono-node')
    return (paragraph) => chrono.parse(paragraph, new Date('2031-10-16T12:00:00Z'))
  },
}

const read = await PEERS[peer]()
for (const paragraph of warm) read(paragraph)
const began = performance.now()
const usage = process.cpuUsage()
let found = 0
for (const paragraph of rest) found += read(paragraph).length
const total = performance.now() - began
const { user, system } = process.cpuUsage(usage)
process.stdout.write(JSON.stringify({ total, cpu: (user + system) / 1000, found, peak: process.resourceUsage().maxRSS * 1024 }))
