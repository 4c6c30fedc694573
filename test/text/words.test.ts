// Lists of words in, numbers of words out.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { indexWords } from '../../src/text/words.ts'

const index = (text: string): ((word: string) => number) =>
  indexWords(new TextEncoder().encode(text), text === '' ? 0 : text.split('\n').length)

describe('indexWords', () => {
  it('gives each word its place, and 0 to what is not there', () => {
    const words = Array.from({ length: 5000 }, (_, i) => `w${(i * 7919).toString(36)}`)
    const find = index(words.join('\n'))
    words.forEach((word, i) => assert.equal(find(word), i + 1))
    for (const word of ['', 'w', 'wz!', `${words[0]}\n${words[1]}`, '\n']) assert.equal(find(word), 0)
  })
  it('knows letters beyond ASCII, and parts of words from words', () => {
    const find = index('kyiv\nкиїв\n😀\nky\né\n東')
    assert.deepEqual(['kyiv', 'київ', '😀', 'ky', 'é', '東', 'kyi', 'киї', '\ud83d'].map(find), [1, 2, 3, 4, 5, 6, 0, 0, 0])
  })
  it('takes an empty list', () => assert.equal(index('')('a'), 0))
})
