// Copies of treebanks in capitals and small letters: the words change, the columns do not.

import assert from 'node:assert/strict'
import { it } from 'node:test'
import { recase } from '../../tools/score/cased.ts'

const SENTENCE =
  '# sent_id = A-1\n# text = Die Straße\n1\tDie\tdie\tDET\tDT\t_\t2\tdet\t_\t_\n2\tStraße\tStraße\tNOUN\tNN\t_\t0\troot\t_\tSpaceAfter=No\n\n'

it('capitals and small letters are for the words and the text alone', () => {
  assert.equal(recase(SENTENCE, 'as written'), SENTENCE)
  assert.equal(
    recase(SENTENCE, 'in capitals'),
    SENTENCE.replace('= Die Straße', '= DIE STRASSE').replace('\tDie\t', '\tDIE\t').replace('2\tStraße', '2\tSTRASSE'),
  )
  assert.match(recase(SENTENCE, 'in small letters'), /^# sent_id = A-1\n# text = die straße\n1\tdie\tdie\tDET/)
})
