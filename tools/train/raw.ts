// Plain text, one paragraph a line, in; its sentences as words out, by the product's own reading.

import { readFileSync } from 'node:fs'
import { en } from '../../src/languages/en/index.ts'
import type { Document } from '../../src/model/record.ts'
import { cutText } from '../../src/text/parse.ts'
import type { Splitter } from '../../src/text/splitter.ts'
import type { Sentence } from './treebank.ts'

/** Reads the sentences of 4 to 60 words, as a splitter cuts them. */
export function readRaw(path: string, splitter: Splitter): Sentence[] {
  const out: Sentence[] = []
  const lines = readFileSync(path, 'utf8').split('\n')
  for (let from = 0; from < lines.length; from += 500) {
    const some = lines.slice(from, from + 500)
    const text = some.join('\n\n')
    let at = 0
    const blocks = some.map((line) => {
      const start = at
      at += line.length + 2
      return { kind: 'paragraph' as const, start, end: start + line.length }
    })
    const document: Document = { id: 'd_', text, blocks, language: 'en', format: 'text', credits: [] }
    const { kinds, types, sentences } = cutText(document, en, splitter)
    for (const { first, last } of sentences) {
      if (last - first < 4 || last - first > 60) continue
      const words = []
      for (let i = first; i < last; i++)
        words.push({
          form: types.forms[kinds.items[i] as number] as string,
          lemma: '',
          upos: '',
          xpos: '',
          feats: '',
          head: 0,
          relation: 'dep',
          misc: '',
          space: true,
        })
      out.push({ id: '', text: '', document: path, paragraph: false, words, ranges: [] })
    }
  }
  return out
}
