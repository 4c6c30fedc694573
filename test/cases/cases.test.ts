// Every case of every language: the record must hold what the case says and pass check; SAYSO_CASES=times runs the files of that name only.

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { loadPacks, read } from '../../src/node.ts'
import { sound } from '../record/sound.ts'
import { compare, parseCases } from './notation.ts'

const root = new URL('.', import.meta.url)
const only = process.env.SAYSO_CASES

for (const language of readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
  for (const file of readdirSync(new URL(`${language.name}/`, root)).filter((name) => name.endsWith('.txt'))) {
    if (only !== undefined && file !== `${only}.txt`) continue
    describe(`cases/${language.name}/${file}`, () => {
      for (const one of parseCases(
        readFileSync(new URL(`${language.name}/${file}`, root), 'utf8'),
        `test/cases/${language.name}/${file}`,
      )) {
        it(one.title, () => {
          const record = read(one.text, {
            ...loadPacks(),
            language: language.name,
            ...(one.published === undefined ? {} : { published: one.published }),
          })
          sound(record)
          const faults = compare(record, one)
          assert.equal(faults.length, 0, `${one.file}:${one.line}\n${one.text}\n\n${faults.join('\n')}`)
        })
      }
    })
  }
}
