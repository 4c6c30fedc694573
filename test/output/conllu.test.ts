// CoNLL-U as it is printed: ranges, spaces, and no character of the text left out.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { languages } from '../../src/languages/index.ts'
import { receive } from '../../src/input/index.ts'
import { Name } from '../../src/model/parse.ts'
import { layOut, printSentence } from '../../src/output/conllu.ts'
import { makeReader } from '../../src/text/conllu.ts'
import { parse } from '../../src/text/parse.ts'
import { makeBase, SMALL } from '../text/base.ts'

function parseText(text: string, base = makeBase([], SMALL, 1)) {
  const [received] = [...receive({ bytes: new TextEncoder().encode(text), format: 'text', language: 'en' }, languages)]
  if (received === undefined || !('document' in received)) throw new Error('no document')
  return parse(received.document, languages[0]!, base)
}

const print = (text: string, base?: Uint8Array): string => {
  const parsed = parseText(text, base)
  return parsed.sentences.map((_, s) => printSentence(parsed, s, layOut(parsed, s))).join('')
}
const rangesOf = (text: string): string[] => [...print(text).matchAll(/^\d+-\d+\t([^\t]+)/gm)].map((match) => match[1] as string)

describe('ranges', () => {
  it('stand over clitics and words written as one', () => {
    assert.deepEqual(rangesOf('They don’t know, they cannot say it’s the mayor’s bridge, and I’d’ve gone.'), [
      'don’t',
      'cannot',
      'it’s',
      'mayor’s',
      'I’d’ve',
    ])
  })
  it('stand not over what a mark, a number or a hyphen divides', () => {
    assert.deepEqual(rangesOf('The well-known “road” was 30km long (and/or wide), he said.The bridge stood. ’Tis so.'), [])
  })
  it('carry the missing space of their last word', () => {
    const rows = print('She can’t.').split('\n')
    assert.ok(rows.includes('2-3\tcan’t\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No'))
    assert.doesNotMatch(rows.find((row) => row.startsWith('3\t')) as string, /SpaceAfter/)
  })
})

describe('a sentence in CoNLL-U', () => {
  it('has ten columns a word, its text above it and an empty line after it', () => {
    const out = print('The mayor \t  left.')
    assert.match(out, /^# text = The mayor left\.\n1\tThe\t/)
    assert.ok(out.endsWith('\n\n'))
    for (const row of out.split('\n').filter((line) => /^\d/.test(line))) assert.equal(row.split('\t').length, 10)
  })
  it('has one root, heads within the sentence, and names, from a base', () => {
    const parsed = parseText('The mayor left. They don’t know why.', makeBase(['mayor'], SMALL, 5))
    parsed.tokens.name[1] = Name.B_PER
    for (let s = 0; s < parsed.sentences.length; s++) {
      const rows = printSentence(parsed, s, layOut(parsed, s))
        .split('\n')
        .filter((line) => /^\d+\t/.test(line))
      const heads = rows.map((row) => Number(row.split('\t')[6]))
      assert.equal(heads.filter((head) => head === 0).length, 1)
      assert.ok(heads.every((head) => head >= 0 && head <= rows.length))
      assert.ok(rows.every((row) => (row.split('\t')[6] === '0') === (row.split('\t')[7] === 'root')))
    }
    assert.match(printSentence(parsed, 0, layOut(parsed, 0)), /\n2\tmayor\t.*\tName=B-PER\n/)
  })
  it('can be read again: the words come out as they went in', () => {
    const reader = makeReader()
    const out = print('They don’t know “it’s over”, 3 800 said (U.S.’s mayor)…')
    const given = [...out.split('\n').map((line) => reader.take(line)), reader.end()].filter((one) => one !== undefined)
    const parsed = parseText('They don’t know “it’s over”, 3 800 said (U.S.’s mayor)…')
    assert.deepEqual(
      given.flatMap(({ words }) => words).map(({ form }) => form),
      given.length === 0
        ? []
        : Array.from({ length: parsed.tokens.count }, (_, i) => parsed.text.slice(parsed.tokens.start[i], parsed.tokens.end[i])),
    )
    assert.deepEqual(
      given.map(({ ranges }) => ranges),
      parsed.sentences.map((_, s) => layOut(parsed, s).ranges),
    )
  })
})
