// Who the words of a speaker are: the actor of the head or of its apposition, never one inside the phrase. The lines of a case do not show it.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { loadPacks, read } from '../../src/node.ts'
import { sound } from '../record/sound.ts'

function speakers(text: string): (string | undefined)[] {
  const record = read(text, { ...loadPacks(), language: 'en' })
  sound(record)
  return record.statements.map(({ speaker }) => record.actors.find(({ id }) => id === speaker.actor)?.name)
}

describe('the actor of a speaker', () => {
  for (const [text, names] of [
    ['The head of the regional administration, Pavel Orsek, denounced a cynical answer.', ['Pavel Orsek']],
    ['“We are home!” said the mayor of Tolmen, the region’s capital, Jonas Kessan.', ['Jonas Kessan']],
    ['Acting Governor of the Lower Sulva Region Bogdan Resk denied that there was fighting.', ['Bogdan Resk']],
    ['A person close to Bogdan Resk said the town was lost.', ['person']],
    ['A person close to the Tarvenian general staff said the town was lost.', ['person']],
  ] as const) {
    it(text, () => assert.deepEqual(speakers(text), names))
  }
})
