// A record in; an assertion error where it breaks an invariant or the schema.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import type { Record } from '../../src/model/record.ts'
import { check } from '../../src/record/check.ts'

const schema = JSON.parse(readFileSync(new URL('../../schema/sayso-record-1.json', import.meta.url), 'utf8'))
const validate = new Ajv({ allErrors: false, strict: true, strictTypes: false, strictTuples: false }).compile(schema)

/** Holds a record against `record/check.ts`, the JSON Schema and a round trip through JSON. Every record of every test goes through here. */
export function sound(record: Record): void {
  assert.deepEqual(check(record), [])
  assert.ok(validate(record), JSON.stringify(validate.errors))
  assert.deepEqual(JSON.parse(JSON.stringify(record)), record)
}
