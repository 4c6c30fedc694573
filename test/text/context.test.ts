// What a tree says of the words in it: relations, children, and whose subject is whose.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Feature, Relation, Tag } from '../../src/model/parse.ts'
import { makeContext, QUESTIONS } from '../../src/text/context.ts'

/** "word tag head relation bits", divided by "/"; answers by name of the question. */
function contextOf(text: string): (question: string, i: number) => boolean {
  const rows = text.split('/').map((piece) => piece.trim().split(' ') as [string, string, string, string, string?])
  const asked = makeContext(
    {
      count: rows.length,
      tag: Uint8Array.from(rows, ([, tag]) => Tag[tag as keyof typeof Tag]),
      head: Int32Array.from(rows, ([, , head]) => Number(head) - 1),
      relation: Uint8Array.from(rows, ([, , , relation]) => Relation[relation as keyof typeof Relation]),
      sentence: new Int32Array(rows.length),
    },
    (i) => (rows[i]![4] === undefined ? 0 : Feature[rows[i]![4] as keyof typeof Feature]),
  )
  return (question, i) => {
    const q = QUESTIONS.indexOf(question)
    assert.ok(q >= 0, question)
    return asked(q, i)
  }
}

describe('the context of a word', () => {
  it('has its relation, its children, and whether it opens the sentence', () => {
    const is = contextOf('To PART 2 mark/cross VERB 0 root/bridges NOUN 2 obj')
    assert.ok(is('relation root', 1) && is('child obj', 1) && is('marked PART', 1) && is('opens', 0))
    assert.ok(!is('relation root', 0) && !is('child obj', 0) && !is('marked PART', 2) && !is('opens', 1))
  })
  it('knows children whose relations are late in the list', () => {
    const is = contextOf('Stop VERB 0 root/now ADV 1 discourse/. PUNCT 1 punct')
    assert.ok(is('child punct', 0) && is('child discourse', 0) && !is('child parataxis', 0) && !is('child punct', 2))
  })
  it('finds the subject of an auxiliary and of a joined verb', () => {
    const is = contextOf('They PRON 3 nsubj plural/have AUX 3 aux/left VERB 0 root/returned VERB 3 conj')
    for (const i of [1, 2, 3]) assert.ok(is('subject plural', i) && !is('subject none', i) && !is('subject singular', i))
  })
  it('finds what a relative stands for', () => {
    const is = contextOf('men NOUN 0 root plural/who PRON 3 nsubj relative/left VERB 1 acl_relcl')
    assert.ok(is('subject plural', 2) && !is('subject relative', 2))
  })
  it('knows joined subjects, and verbs without one', () => {
    const is = contextOf('Alma PROPN 4 nsubj singular/and CCONJ 3 cc/Odo PROPN 1 conj singular/left VERB 0 root')
    assert.ok(is('subject several', 3) && is('subject none', 0))
  })
})
