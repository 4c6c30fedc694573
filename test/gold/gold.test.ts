// Annotations in: strings found where they are meant, faults told; and every annotated report of this folder, which must have none.

import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { describe, it } from 'node:test'
import { readGold, readReport } from '../../tools/gold/read.ts'
import { keptOf } from './split.ts'

const text = 'Bridge closed, mayor says\n\nMayor Ann Lee said the bridge was closed. “It is closed,” she said.\nShe said so twice.\n'

describe('an annotation', () => {
  it('is read with its strings where they are meant', () => {
    const { statements, faults } = readGold(
      text,
      '# 1\nat 2\nspeaker Mayor Ann Lee\nactor Ann Lee\nkind named\nform indirect\nact say\ncue said\ncontent the bridge was closed\n\n' +
        '# 2\nat 2\nspeaker she\nactor Ann Lee\nkind named\nform direct\nact say\ncue said #2\ncontent “It is closed,”\nanswers 1\nnegated\n\n' +
        '# 3\nat 1\nspeaker mayor\nkind role\nform indirect\nact say\ncue said @3\ncontent Bridge closed\n',
    )
    assert.deepEqual(faults, [])
    const shown = statements.map(({ cue }) => [cue?.start, text.slice(cue?.start, cue?.end)])
    assert.deepEqual(shown, [
      [text.indexOf('said'), 'said'],
      [text.indexOf('she said') + 4, 'said'],
      [text.indexOf('She said') + 4, 'said'],
    ])
    assert.equal(statements[1]!.answers, 1)
    assert.deepEqual(
      statements.map(({ negated }) => negated),
      [false, true, false],
    )
  })
  it('tells what is wrong, and where', () => {
    const { faults } = readGold(
      text,
      'at 2\n\n# 1\nat 9\nkind named\nform direct\nact say\ncue told\nmood good\ncontent closed\n\n# 1\nat 2\nkind bad\nform direct\nact say\nwithin 7\n',
    )
    assert.deepEqual(
      faults.map(({ what }) => what),
      [
        'outside a block: at 2',
        'unknown field: mood',
        'block 1: no paragraph 9',
        'not in paragraph 9: told',
        'not in paragraph 9: closed',
        'block 1: no content',
        'block 1: no content',
        'block 1: kind is bad',
        'a number stands twice',
        'block 1 refers to 7, which is not there',
      ],
    )
  })
  it('of a report without statements has none', () => assert.deepEqual(readGold(text, '# none\n'), { statements: [], faults: [] }))
})

describe('the annotated reports', () => {
  const folder = new URL('./', import.meta.url)
  const ids = readdirSync(new URL('reports/', folder)).map((name) => name.slice(0, -4))
  for (const reading of ['statements', 'second']) {
    if (!existsSync(new URL(`${reading}/`, folder))) continue
    for (const name of readdirSync(new URL(`${reading}/`, folder)))
      it(`${reading}/${name} can be read`, () => {
        assert.ok(ids.includes(name.slice(0, -4)))
        assert.deepEqual(readReport(folder, name.slice(0, -4), reading).faults, [])
      })
  }
  it('are kept for testing to a third, those of evaluation sets first, whatever their order', () => {
    const kept = keptOf(ids)
    assert.equal(kept.size, 20)
    assert.deepEqual([...keptOf(ids.toReversed())].toSorted(), [...kept].toSorted())
    assert.ok([...kept].every((id) => id.startsWith('meantime-') || /^gum-(?:homeopathic|iodine|nasa|sensitive)$/.test(id)))
  })
})
