// Lists of words in, numbers of words out.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { indexWords } from '../../src/text/words.ts'
import { sortWords } from '../../tools/train/ready.ts'

interface Found {
  readonly words: readonly string[]
  find(word: string): number
}

/** Words as a base holds them: in another order. */
function index(words: readonly string[]): Found {
  const { order, list, buckets } = sortWords(words)
  return { words: order.map((i) => words[i] as string), find: indexWords(list, buckets) }
}

describe('indexWords', () => {
  it('gives each word its place, and 0 to what is not there', () => {
    const { words, find } = index(Array.from({ length: 5000 }, (_, i) => `w${(i * 7919).toString(36)}`))
    assert.equal(new Set(words).size, 5000)
    words.forEach((word, i) => assert.equal(find(word), i + 1))
    for (const word of ['', 'w', 'wz!', '\n']) assert.equal(find(word), 0)
    for (let i = 0; i + 1 < words.length; i++) assert.equal(find(`${words[i]}\n${words[i + 1]}`), 0)
  })
  it('knows letters beyond ASCII, and parts of words from words', () => {
    const { words, find } = index(['kyiv', 'київ', '😀', 'ky', 'é', '東'])
    words.forEach((word, i) => assert.equal(find(word), i + 1))
    for (const word of ['kyi', 'киї', '\ud83d']) assert.equal(find(word), 0)
  })
  it('takes few words, and none', () => {
    assert.equal(index(['a']).find('a'), 1)
    assert.equal(index([]).find('a'), 0)
    assert.equal(index([]).find(''), 0)
  })
})
