// The types of src/model/record.ts in, schema/sayso-record-1.json out: `npm run schema`, or `npm run schema -- --check` to hold the file against them.

import { readFileSync, writeFileSync } from 'node:fs'
import { createGenerator } from 'ts-json-schema-generator'

const root = new URL('../../', import.meta.url)
const target = new URL('schema/sayso-record-1.json', root)

/** The JSON Schema (draft 7) of `sayso-record/1` as text. */
export function buildSchema(): string {
  const generator = createGenerator({
    path: new URL('src/model/record.ts', root).pathname,
    type: 'Record',
    expose: 'export',
    topRef: true,
    skipTypeCheck: true,
    additionalProperties: true,
    sortProps: true,
    minify: false,
  })
  const schema = generator.createSchema('Record')
  return `${JSON.stringify({ $id: 'urn:sayso:record:1', title: 'sayso-record/1', ...schema }, null, 2)}\n`
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const text = buildSchema()
  if (process.argv.includes('--check')) {
    if (readFileSync(target, 'utf8') !== text) {
      process.stderr.write('schema/sayso-record-1.json is not what the types say: run npm run schema\n')
      process.exitCode = 1
    }
  } else writeFileSync(target, text)
}
