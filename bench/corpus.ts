// A size and a seed in, a text of that size out, made of the example reports' paragraphs with names and numbers changed, so that no paragraph repeats.

import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../examples/reports/', import.meta.url)

/** A seeded generator of integers below `n` (mulberry32). */
export function makeRandom(seed: number): (n: number) => number {
  let state = seed >>> 0
  return (n) => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) % n
  }
}

/** About `bytes` bytes of report text: paragraphs of the examples in random order, every fifth capitalised word and every number changed. */
export function makeCorpus(bytes: number, seed: number): string {
  const paragraphs = readdirSync(folder)
    .toSorted()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split(/\r?\n\s*\r?\n/))
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph.length > 120)
  const random = makeRandom(seed)
  const syllables = ['ka', 'ro', 'ven', 'mir', 'sto', 'lek', 'dan', 'ush', 'bel', 'gor', 'tas', 'ni', 'vo', 'par', 'zel', 'or']
  const name = (): string => {
    const word = Array.from({ length: 2 + random(2) }, () => syllables[random(syllables.length)]).join('')
    return word.charAt(0).toUpperCase() + word.slice(1)
  }
  const parts: string[] = []
  for (let size = 0; size < bytes;) {
    const paragraph = (paragraphs[random(paragraphs.length)] as string)
      .replace(/(?<=[a-z] )\p{Lu}\p{Ll}{4,}/gu, (word) => (random(5) === 0 ? name() : word))
      .replace(/\b\d{2,3}\b/g, () => String(10 + random(980)))
    parts.push(paragraph)
    size += Buffer.byteLength(paragraph) + 2
  }
  return parts.join('\n\n')
}

/** A page of at most `bytes` bytes whose report is the corpus: paragraphs, a heading after each tenth, a caption after each thirtieth, and a page around it. */
export function makePage(bytes: number, seed: number): string {
  const head =
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A long report</title></head><body><nav><a href="/">Home</a></nav><article><h1>A long report</h1>\n'
  const foot = '</article><footer>Example Courier</footer></body></html>\n'
  const parts = [head]
  let size = head.length + foot.length
  let n = 0
  for (const paragraph of makeCorpus(bytes, seed).split('\n\n')) {
    const text = paragraph.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    const more =
      n % 10 === 9
        ? `<h2>Part ${n}</h2>\n`
        : n % 30 === 15
          ? `<figure><img src="${n}.jpg"><figcaption>Picture ${n}.</figcaption></figure>\n`
          : ''
    const part = `<p>${text}</p>\n${more}`
    size += Buffer.byteLength(part)
    if (size > bytes) break
    parts.push(part)
    n++
  }
  parts.push(foot)
  return parts.join('')
}
