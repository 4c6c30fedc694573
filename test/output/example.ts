// The name of an example report in, its record out, read once a run.

import { readdirSync, readFileSync } from 'node:fs'
import { loadPacks, readAll, type Record } from '../../src/node.ts'

const folder = new URL('../../examples/reports/', import.meta.url)
const read = new Map<string, Record>()

/** The file names of the example reports. */
export const EXAMPLES: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .toSorted()

/** The record of an example report. */
export function example(name: string): Record {
  const known = read.get(name)
  if (known) return known
  for (const outcome of readAll({ bytes: readFileSync(new URL(name, folder)), name }, loadPacks())) {
    if (!('record' in outcome)) break
    read.set(name, outcome.record)
    return outcome.record
  }
  throw new Error(`no record: ${name}`)
}
