// Lemmas and features, trained on sentences of our own: words that were seen, words that were not, and what only the tree tells.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Feature, featuresOf, lemmaOf, type Parse, Relation, Tag } from '../../src/model/parse.ts'
import { openBase } from '../../src/text/base.ts'
import { openEndings } from '../../src/text/endings.ts'
import { parseGiven } from '../../src/text/given.ts'
import { edit, readEdit } from '../../src/text/lemma.ts'
import { bitsOf, makeMorphology, openForms } from '../../src/text/morphology.ts'
import { openPack, type Pack } from '../../src/text/pack.ts'
import { trainEndings } from '../../tools/train/endings.ts'
import { editOf, trainLemmas } from '../../tools/train/lemmas.ts'
import { type Parts, writePack } from '../../tools/train/pack.ts'
import type { Sentence } from '../../tools/train/treebank.ts'
import { makeBase, SMALL } from './base.ts'

/** "form lemma UPOS XPOS FEATS head relation", a word each, divided by "/". */
function sentenceOf(text: string): Sentence {
  const words = text.split('/').map((piece) => {
    const [form, lemma, upos, xpos, feats, head, relation] = piece.trim().split(' ') as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ]
    return { form, lemma, upos, xpos, feats, head: Number(head), relation, misc: '_', space: true }
  })
  return { id: '', text: '', document: '', paragraph: false, words, ranges: [] }
}

const open = (parts: Parts): Pack =>
  openPack(writePack({ language: 'en', config: {}, tags: [], fines: [], relations: [], names: [] }, parts))

const FINITE = 'Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin'
const MANY = 'Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin'
// Words of no language: forty verbs and forty nouns, so that their endings are a rule.
const stems = ['gar', 'mel', 'tor', 'lun', 'bes', 'dra', 'kin', 'pol'].flatMap((start) =>
  ['d', 'm', 'st', 'nk', 'p'].map((end) => start + end),
)
const treebank: Sentence[] = []
for (const [i, stem] of stems.entries()) {
  const other = stems[(i + 7) % stems.length]
  const noun = `${stem}on`
  treebank.push(
    sentenceOf(
      `She she PRON PRP Case=Nom|Number=Sing|Person=3 2 nsubj/${stem}ed ${stem} VERB VBD ${FINITE} 0 root/${noun}s ${noun} NOUN NNS Number=Plur 2 obj`,
    ),
    sentenceOf(
      `They they PRON PRP Case=Nom|Number=Plur|Person=3 2 nsubj/${stem}ed ${stem} VERB VBD ${MANY} 0 root/${noun}s ${noun} NOUN NNS Number=Plur 2 obj`,
    ),
    sentenceOf(`${noun}s ${noun} NOUN NNS Number=Plur 2 nsubj/${other}ed ${other} VERB VBD ${MANY} 0 root`),
  )
}
for (let i = 0; i < 30; i++) {
  const name = `Harn${'aeiou'[i % 5]}${'lmnrst'[i % 6]}`
  treebank.push(sentenceOf(`${name} ${name} PROPN NNP Number=Sing 2 nsubj/went go VERB VBD ${FINITE} 0 root`))
}
const forms = openForms(open(trainLemmas(treebank)))
const base = openBase(makeBase([], SMALL, 4))

/** A parse of words with their classes and trees: "form UPOS XPOS head relation". */
function parseOf(text: string): Parse {
  const rows = text.split('/').map((piece) => piece.trim().split(' ') as [string, string, string, string, string])
  const given = rows.map(([form]) => ({ form, space: true }))
  const parse = parseGiven([{ comments: [], words: given, ranges: [] }], base)
  const fines = [...new Set(rows.map(([, , fine]) => fine))]
  rows.forEach(([, tag, fine, head, relation], i) => {
    parse.tokens.tag[i] = Tag[tag as keyof typeof Tag]
    parse.tokens.fine[i] = fines.indexOf(fine)
    parse.tokens.head[i] = Number(head) - 1
    parse.tokens.relation[i] = Relation[relation as keyof typeof Relation]
  })
  return { ...parse, fines, morphology: makeMorphology(forms, parse.tokens, fines) }
}

describe('edits', () => {
  const cases: readonly [form: string, lemma: string, upos: string, written: string][] = [
    ['Countries', 'country', 'NOUN', '3+y'],
    ['RUSSIAN', 'Russian', 'ADJ', '^0+'],
    ['Voskar', 'Voskar', 'PROPN', '=0+'],
    ['NATO', 'NATO', 'PROPN', '=0+'],
    ['DVDs', 'DVD', 'NOUN', '=1+'],
    ['1,200', '1200', 'NUM', ',0+'],
    ['n’t', 'not', 'PART', '2+ot'],
    ['’s', 'be', 'AUX', '2+be'],
  ]
  for (const [form, lemma, upos, written] of cases) {
    it(`${form} → ${lemma}`, () => {
      assert.equal(editOf({ form, lemma, upos }), written)
      assert.equal(edit(readEdit(written), form), lemma)
    })
  }
  it('never leave nothing, whatever they are', () => {
    assert.equal(edit(readEdit('9+y'), 'Sky'), 'sky')
    assert.equal(edit(readEdit('3+'), 'Sky'), 'sky')
    assert.equal(edit(readEdit('nonsense'), 'Sky'), 'sky')
  })
})

describe('lemmas', () => {
  it('of words that were seen and of words that were not', () => {
    const parse = parseOf('garded VERB VBD 0 root/barked VERB VBD 1 conj/went VERB VBD 1 conj/lanes NOUN NNS 1 obj/Pelm PROPN NNP 1 obj')
    assert.deepEqual(
      [0, 1, 2, 3, 4].map((i) => lemmaOf(parse, i)),
      ['gard', 'bark', 'go', 'lane', 'Pelm'],
    )
  })
  it('of a class that was never seen are those of one like it, else the word in lower case', () => {
    const parse = parseOf('Barked ADJ VBD 0 root/Odd DET XX 1 det')
    assert.deepEqual([lemmaOf(parse, 0), lemmaOf(parse, 1)], ['bark', 'odd'])
  })
  it('are words of the list, where the ending says another', () => {
    const plain = openEndings(open(trainLemmas(treebank)), 'lemma')
    const listed = openEndings(
      open(
        trainLemmas(
          [...treebank, ...['bak', 'hop', 'rac', 'wak'].map((stem) => sentenceOf(`${stem}ed ${stem}e VERB VBD ${FINITE} 0 root`))],
          ['tune', 'tuned'],
        ),
      ),
      'lemma',
    )
    const of = ({ values, find }: typeof plain, form: string): string => edit(readEdit(values[find('VERB VBD', form)] as string), form)
    assert.deepEqual([of(plain, 'tuned'), of(listed, 'tuned'), of(listed, 'barked')], ['tun', 'tune', 'bark'])
  })
  it('outside the document are nothing', () => {
    const parse = parseOf('Garded VERB VBD 0 root')
    assert.deepEqual([lemmaOf(parse, 7), lemmaOf(parse, -1), featuresOf(parse, 7)], ['', '', 0])
  })
})

describe('features', () => {
  const has = (parse: Parse, i: number, bits: number): boolean => (featuresOf(parse, i) & bits) === bits
  it('are told by the word and its class', () => {
    const parse = parseOf('lanes NOUN NNS 2 nsubj/vanished VERB VBD 0 root')
    assert.ok(has(parse, 0, Feature.plural))
    assert.ok(has(parse, 1, Feature.past | Feature.finite))
    assert.equal(parse.morphology.written(0), 'Number=Plur')
  })
  it('of a verb follow its subject, whichever word it is', () => {
    const one = parseOf('Harnal PROPN NNP 2 nsubj/garded VERB VBD 0 root')
    const many = parseOf('lanes NOUN NNS 2 nsubj/garded VERB VBD 0 root')
    assert.ok(has(one, 1, Feature.singular) && !has(one, 1, Feature.plural))
    assert.ok(has(many, 1, Feature.plural) && !has(many, 1, Feature.singular))
  })
  it('of a joined verb follow the subject of the first', () => {
    const parse = parseOf('They PRON PRP 2 nsubj/garded VERB VBD 0 root/melded VERB VBD 2 conj')
    assert.ok(has(parse, 2, Feature.plural))
  })
  it('without a tree are those of the word alone', () => {
    const parse = parseOf('garded VERB VBD 0 dep')
    assert.ok(has(parse, 0, Feature.past))
  })
  it('have a bit each', () => {
    const bits = Object.values(Feature)
    assert.equal(new Set(bits).size, bits.length)
    assert.ok(bits.every((bit) => bit > 0 && (bit & (bit - 1)) === 0))
    assert.equal(bitsOf('Number=Sing|Person=3|Case=Nom'), Feature.singular | Feature.third | Feature.nominative)
    assert.equal(bitsOf('_'), 0)
  })
})

describe('endings', () => {
  it('are the same bytes for the same words', () => {
    assert.deepEqual(trainLemmas(treebank), trainLemmas(treebank))
  })
  it('make no rule of a class of few words', () => {
    const few = openEndings(
      open(
        trainEndings(
          'e',
          [
            { name: 'X A', form: 'abc', value: 'odd' },
            { name: 'X A', form: 'dbc', value: 'odd' },
          ],
          'plain',
        ),
      ),
      'e',
    )
    assert.equal(few.values[few.find('X A', 'abc')], 'odd')
    assert.equal(few.values[few.find('X A', 'xbc')], 'plain')
    assert.equal(few.find('Y B', 'abc'), -1)
  })
})
