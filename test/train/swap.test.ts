// Sentences with names in, copies with other names of the same kind and build out; the tables of names themselves.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Random } from '../../tools/train/random.ts'
import { buildOf, namesOf, swapNames } from '../../tools/train/swap.ts'
import type { Sentence } from '../../tools/train/treebank.ts'

function sentenceOf(text: string, labels: string): Sentence {
  return {
    id: '1',
    text,
    document: 'd',
    paragraph: true,
    ranges: [],
    words: text.split(' ').map((form, i) => ({
      form,
      lemma: form,
      upos: 'X',
      xpos: 'X',
      feats: '_',
      head: i,
      relation: 'dep',
      misc: '_',
      space: true,
    })),
    names: labels.split(' '),
  }
}

const first = sentenceOf('Anna Orsek left the Ministry of Mines in Halvena .', 'B-PER I-PER O O B-ORG I-ORG I-ORG O B-LOC O')
const second = sentenceOf('Tesk met Ruben Hask of the Board of Works in Voskar .', 'B-PER O B-PER I-PER O O B-ORG I-ORG I-ORG O B-LOC O')

describe('swapped names', () => {
  const names = namesOf([first, second])
  const copies = Array.from({ length: 60 }, (_, k) => swapNames(first, names, new Random(k + 1)))
  const forms = (sentence: Sentence): string[] => sentence.words.map(({ form }) => form)

  it('are of the same kind and build, and all else stays', () => {
    for (const copy of copies) {
      const own = forms(copy)
      assert.equal(own.length, 10)
      assert.deepEqual([own[2], own[3], own[5], own[7], own[9]], ['left', 'the', 'of', 'in', '.'])
      assert.ok(
        [0, 1, 4, 6, 8].every((i) => /^\p{Lu}/u.test(own[i] as string)),
        own.join(' '),
      )
      assert.deepEqual(copy.names, first.names)
      assert.deepEqual(
        copy.words.map(({ head }) => head),
        first.words.map(({ head }) => head),
      )
    }
    assert.ok(new Set(copies.map((copy) => forms(copy).join(' '))).size > 40)
  })
  it('may be those of another sentence', () => {
    const all = Array.from({ length: 3000 }, (_, k) => forms(swapNames(first, names, new Random(k + 1))).join(' '))
    assert.ok(all.some((text) => text.includes('Board of Works')))
  })
  it('are the same for the same seed', () => {
    assert.deepEqual(swapNames(second, names, new Random(5)), swapNames(second, names, new Random(5)))
  })
  it('stay where there is no other of their build, and where there are none', () => {
    const odd = sentenceOf('al - Qumat sang', 'B-PER I-PER I-PER O')
    assert.deepEqual(swapNames(odd, names, new Random(1)), odd)
    const bare = sentenceOf('They sang', 'O O')
    assert.equal(swapNames(bare, names, new Random(1)), bare)
    const { names: _, ...unknown } = bare
    assert.equal(swapNames(unknown, names, new Random(1)), unknown)
  })
})

describe('the tables of names', () => {
  it('hold each kind in one, two and three words, no name of one kind twice', () => {
    const names = namesOf([])
    for (const kind of ['PER', 'ORG', 'LOC']) assert.ok((names.get(`${kind} X`)?.length ?? 0) > 100, kind)
    for (const kind of ['PER', 'ORG', 'LOC']) assert.ok((names.get(`${kind} X X`)?.length ?? 0) > 50, kind)
    assert.ok(names.get('ORG X of X')!.length > 10)
    for (const kind of ['ORG', 'LOC'])
      for (const [build, list] of names)
        if (build.startsWith(kind)) {
          const written = list.map((forms) => forms.join(' '))
          assert.deepEqual(
            written.filter((name, i) => written.indexOf(name) !== i),
            [],
          )
        }
  })
  it('tell builds by capitals and small words', () => {
    assert.equal(buildOf('ORG', ['Bank', 'of', 'Halvena']), 'ORG X of X')
    assert.equal(buildOf('LOC', ['Élan']), 'LOC X')
  })
})
