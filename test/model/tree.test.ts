// Heads and relations in; children, subtrees, clauses and noun phrases out, whatever the heads are.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { makeRandom } from '../../bench/corpus.ts'
import { Relation, Tag, type Tokens } from '../../src/model/parse.ts'
import { childOf, headOf, isNounHead, isPassive, isUnder, nounOver, partOf, subjectOf, treeOf, verbOver } from '../../src/model/tree.ts'

/** One sentence a text: "form/TAG/head/relation", heads counted from 1, 0 for the root. */
function plant(...sentences: readonly string[]): Tokens {
  const words = sentences.flatMap((text, s) => text.split(' ').map((word) => ({ s, cells: word.split('/') })))
  const offset = sentences.map((_, s) => words.findIndex((word) => word.s === s))
  const count = words.length
  return {
    count,
    start: Int32Array.from(words.keys()),
    end: Int32Array.from(words, (_, i) => i + 1),
    type: Int32Array.from(words.keys()),
    forms: words.map(({ cells }) => cells[0]!),
    lowers: words.map(({ cells }) => cells[0]!.toLowerCase()),
    shapes: new Uint16Array(count),
    tag: Uint8Array.from(words, ({ cells }) => Tag[cells[1] as keyof typeof Tag]),
    fine: new Uint8Array(count),
    head: Int32Array.from(words, ({ s, cells }) => (cells[2] === '0' ? -1 : offset[s]! + Number(cells[2]) - 1)),
    relation: Uint8Array.from(words, ({ cells }) => Relation[cells[3] as keyof typeof Relation]),
    name: new Uint8Array(count),
    sentence: Int32Array.from(words, ({ s }) => s),
    quote: new Int32Array(count).fill(-1),
  }
}

const MAYOR = plant(
  'The/DET/3/det city/NOUN/3/compound mayor/NOUN/14/nsubj of/ADP/5/case Ostrena/PROPN/3/nmod ,/PUNCT/7/punct Krol/PROPN/3/appos ,/PUNCT/7/punct who/PRON/10/nsubj left/VERB/3/acl_relcl ,/PUNCT/10/punct and/CCONJ/13/cc Tesk/PROPN/3/conj said/VERB/0/root the/DET/16/det port/NOUN/18/nsubj_pass was/AUX/18/aux_pass shelled/VERB/14/ccomp and/CCONJ/20/cc burned/VERB/18/conj ./PUNCT/14/punct',
)
const at = (tokens: Tokens, form: string): number => tokens.forms.indexOf(form)

describe('treeOf', () => {
  const tree = treeOf(MAYOR)
  const words = (first: number, last: number): string => MAYOR.forms.slice(first, last).join(' ')

  it('lists dependents in the order of the text', () => {
    const said = at(MAYOR, 'said')
    const children = [...tree.child.subarray(tree.from[said], tree.from[said + 1])].map((i) => MAYOR.forms[i])
    assert.deepEqual(children, ['mayor', 'shelled', '.'])
    assert.equal(childOf(tree, MAYOR, said, Relation.ccomp), at(MAYOR, 'shelled'))
    assert.equal(childOf(tree, MAYOR, said, Relation.obj), -1)
    assert.equal(treeOf(MAYOR), tree)
  })

  it('knows how far a subtree reaches, and a noun phrase without what is only added to it', () => {
    const mayor = at(MAYOR, 'mayor')
    assert.equal(words(tree.first[mayor]!, tree.last[mayor]!), 'The city mayor of Ostrena , Krol , who left , and Tesk')
    assert.equal(words(tree.phraseFirst[mayor]!, tree.phraseLast[mayor]!), 'The city mayor of Ostrena')
    const town = at(MAYOR, 'Ostrena')
    assert.equal(words(tree.first[town]!, tree.last[town]!), 'of Ostrena')
    assert.equal(words(tree.phraseFirst[town]!, tree.phraseLast[town]!), 'Ostrena')
    assert.equal(headOf(tree, 0, 5), mayor)
  })

  it('knows what hangs on what', () => {
    assert.ok(isUnder(tree, at(MAYOR, 'left'), at(MAYOR, 'mayor')))
    assert.ok(isUnder(tree, at(MAYOR, 'left'), at(MAYOR, 'left')))
    assert.ok(!isUnder(tree, at(MAYOR, 'mayor'), at(MAYOR, 'left')))
    assert.ok(!isUnder(tree, at(MAYOR, 'port'), at(MAYOR, 'mayor')))
  })

  it('finds verbs and their subjects', () => {
    assert.equal(verbOver(tree, at(MAYOR, 'Ostrena')), at(MAYOR, 'said'))
    assert.equal(verbOver(tree, at(MAYOR, 'port')), at(MAYOR, 'shelled'))
    assert.equal(verbOver(tree, at(MAYOR, 'shelled')), at(MAYOR, 'said'))
    assert.equal(verbOver(tree, at(MAYOR, 'said')), -1)
    assert.equal(subjectOf(tree, MAYOR, at(MAYOR, 'said')), at(MAYOR, 'mayor'))
    assert.equal(subjectOf(tree, MAYOR, at(MAYOR, 'left')), at(MAYOR, 'who'))
    assert.equal(subjectOf(tree, MAYOR, at(MAYOR, 'left'), new Set(['who'])), at(MAYOR, 'mayor'))
    assert.equal(subjectOf(tree, MAYOR, at(MAYOR, 'burned')), at(MAYOR, 'port'))
    assert.equal(subjectOf(tree, MAYOR, at(MAYOR, 'port')), -1)
    assert.ok(isPassive(tree, MAYOR, at(MAYOR, 'shelled')))
    assert.ok(!isPassive(tree, MAYOR, at(MAYOR, 'said')))
  })

  it('tells heads of noun phrases from the words inside them', () => {
    assert.ok(isNounHead(MAYOR, at(MAYOR, 'mayor')))
    assert.ok(!isNounHead(MAYOR, at(MAYOR, 'city')))
    assert.ok(!isNounHead(MAYOR, at(MAYOR, 'said')))
    assert.equal(nounOver(tree, MAYOR, at(MAYOR, 'city')), at(MAYOR, 'mayor'))
    assert.equal(nounOver(tree, MAYOR, at(MAYOR, 'Ostrena')), at(MAYOR, 'Ostrena'))
  })

  it('tells what a noun phrase does in its clause', () => {
    const [mayor, krol, tesk, port] = ['mayor', 'Krol', 'Tesk', 'port'].map((form) => at(MAYOR, form)) as [number, number, number, number]
    assert.equal(partOf(tree, MAYOR, 0, mayor + 1), 'subject')
    assert.equal(partOf(tree, MAYOR, krol, krol + 1), 'subject')
    assert.equal(partOf(tree, MAYOR, tesk, tesk + 1), 'subject')
    assert.equal(partOf(tree, MAYOR, port, port + 1), 'subject')
    assert.equal(partOf(tree, MAYOR, at(MAYOR, 'Ostrena'), at(MAYOR, 'Ostrena') + 1), 'other')
    const tokens = plant('Krol/PROPN/2/nsubj saw/VERB/0/root Tesk/PROPN/2/obj beaten/VERB/2/xcomp by/ADP/6/case men/NOUN/4/obl_agent')
    assert.equal(partOf(treeOf(tokens), tokens, 2, 3), 'object')
    assert.equal(partOf(treeOf(tokens), tokens, 5, 6), 'agent')
  })

  it('takes a noun with a copula for a predicate', () => {
    const tokens = plant('Krol/PROPN/4/nsubj is/AUX/4/cop the/DET/4/det mayor/NOUN/0/root of/ADP/6/case Ostrena/PROPN/4/nmod')
    const soon = treeOf(tokens)
    assert.equal(verbOver(soon, 0), 3)
    assert.equal(verbOver(soon, 5), 3)
    assert.deepEqual([soon.phraseFirst[3], soon.phraseLast[3]], [2, 6])
  })

  it('reads crossing branches, several sentences, and no tree at all', () => {
    const crossed = plant('a/NOUN/2/det b/NOUN/0/root', 'c/NOUN/4/obj d/NOUN/5/nmod e/NOUN/0/root f/NOUN/1/nmod')
    // Sentence two: c hangs on f and f on c, a circle; d on a token past the end.
    const two = treeOf(crossed)
    assert.equal(two.head[1], -1)
    assert.equal(
      [...two.size].filter((_, i) => two.head[i] === -1).reduce((sum, n) => sum + n, 0),
      6,
    )
    const bare: Tokens = { ...plant('x/NOUN/0/dep y/NOUN/0/dep') }
    assert.deepEqual([...treeOf(bare).clause], [0, 1])
  })

  it('never fails on heads of chance, and every subtree lies in its stretch', () => {
    const chance = makeRandom(7)
    for (let round = 0; round < 300; round++) {
      const n = 1 + chance(12)
      const tokens: Tokens = {
        ...plant(Array.from({ length: n }, (_, i) => `w${i}/NOUN/0/dep`).join(' ')),
        head: Int32Array.from({ length: n }, () => chance(n + 4) - 2),
        relation: Uint8Array.from({ length: n }, () => chance(51)),
        tag: Uint8Array.from({ length: n }, () => chance(17)),
      }
      const soon = treeOf(tokens)
      let roots = 0
      for (let i = 0; i < n; i++) {
        if (soon.head[i] === -1) roots += soon.size[i]!
        verbOver(soon, i)
        subjectOf(soon, tokens, i)
        nounOver(soon, tokens, i)
        for (let k = i, steps = 0; k !== -1; k = soon.head[k]!) {
          assert.ok(steps++ < n)
          assert.ok(isUnder(soon, i, k))
          assert.ok(soon.first[k]! <= i && i < soon.last[k]!)
        }
        assert.ok(soon.first[i]! <= soon.phraseFirst[i]! && soon.phraseLast[i]! <= soon.last[i]!)
      }
      assert.equal(roots, n)
    }
  })

  it('takes a chain of any length', () => {
    const n = 200_000
    const tokens: Tokens = {
      ...plant('x/NOUN/0/dep'),
      count: n,
      head: Int32Array.from({ length: n }, (_, i) => i - 1),
      relation: new Uint8Array(n).fill(Relation.nmod),
      tag: new Uint8Array(n).fill(Tag.NOUN),
      sentence: new Int32Array(n),
    }
    const long = treeOf(tokens)
    assert.equal(long.last[0], n)
    assert.equal(verbOver(long, n - 1), -1)
  })
})
