// `node tools/gold/check.ts [ID …]`: annotated reports of test/gold in, what of them cannot be read out; all readings of all reports without an ID.

import { existsSync, readdirSync } from 'node:fs'
import { readReport } from './read.ts'

const folder = new URL('../../test/gold/', import.meta.url)
const ids = process.argv.length > 2 ? process.argv.slice(2) : readdirSync(new URL('reports/', folder)).map((name) => name.slice(0, -4))
let wrong = 0
for (const id of ids)
  for (const reading of ['statements', 'second']) {
    if (!existsSync(new URL(`${reading}/${id}.txt`, folder))) continue
    const { statements, faults } = readReport(folder, id, reading)
    process.stdout.write(`${reading}/${id}: ${statements.length} statements\n`)
    for (const { line, what } of faults) process.stdout.write(`  line ${line}: ${what}\n`)
    wrong += faults.length
  }
process.exitCode = wrong === 0 ? 0 : 1
