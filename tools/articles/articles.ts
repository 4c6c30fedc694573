// The example reports in, their records as lines in test/articles/records/ out: `npm run articles` writes them, a test compares; read the difference before you commit it.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { lines, loadPacks, readAll } from '../../src/node.ts'

const examples = new URL('../../examples/', import.meta.url)
const records = new URL('../../test/articles/records/', import.meta.url)

/** The record of every example report as lines, by file name. */
export function articleLines(): Map<string, string> {
  const published = new Map(
    readFileSync(new URL('published.tsv', examples), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('\t') as [string, string]),
  )
  const all = new Map<string, string>()
  for (const name of [...readdirSync(new URL('reports/', examples)).map((report) => `reports/${report}`), 'reports.jsonl'].toSorted()) {
    const day = published.get(name.replace('reports/', ''))
    for (const outcome of readAll(
      { bytes: readFileSync(new URL(name, examples)), name, ...(day === undefined ? {} : { published: day }) },
      loadPacks(),
    )) {
      if (!('record' in outcome)) throw new Error(`examples/${name}, line ${outcome.line}: ${outcome.error.message}`)
      const file = outcome.record.document.given ?? name.replace('reports/', '').replace(/\.txt$/, '')
      all.set(`${file}.lines`, `${lines(outcome.record, { heading: true }).join('\n')}\n`)
    }
  }
  return all
}

if (import.meta.main) {
  rmSync(records, { recursive: true, force: true })
  mkdirSync(records, { recursive: true })
  for (const [file, text] of articleLines()) writeFileSync(new URL(file, records), text)
}
