// A folder of small evaluation files in every format, what texts to train on are refused out.

import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { documentsOf, keepSentences, readKnown, shingles, type Known } from '../../tools/train/refuse.ts'
import { readTreebank } from '../../tools/train/treebank.ts'

/** Sentences as CoNLL-U, each word the root of nothing: only ids, texts and words matter here. */
function treebank(documents: { readonly [id: string]: readonly string[] }): string {
  return Object.entries(documents)
    .map(([id, texts]) =>
      texts
        .map((text, i) => {
          const words = text.split(' ').map((word, n) => `${n + 1}\t${word}\t${word}\tX\tX\t_\t${n === 0 ? 0 : 1}\tdep\t_\t_`)
          return `${i === 0 ? `# newdoc id = ${id}\n` : ''}# sent_id = ${id}-${i}\n# text = ${text}\n${words.join('\n')}\n`
        })
        .join('\n'),
    )
    .join('\n')
}

/** Nine words that no other line of this file has in a row; `n` makes them new. */
const say = (n: string): string => `The ${n} council of Halvena closed the old ferry ${n} dock on Friday evening`

const FILES: { readonly [file: string]: string } = {
  'ud/town-dev.conllu': treebank({ TOWN_news_ferry: [say('upper'), 'Nobody was hurt when the upper pier gave way at noon'] }),
  'ud/town-train.conllu': treebank({ TOWN_news_mill: [say('milling')], TOWN_news_weir: [say('weir')] }),
  'ner/town-test.iob2': say('harbour')
    .split(' ')
    .map((word, i) => `${i + 1}\t${word}\tO\t-\t-`)
    .join('\n'),
  'time/reports.jsonl': `${JSON.stringify({ doc: 'a', dct: '2024-05-05', text: say('timely') })}\n`,
  'attribution/tokens.txt': `${JSON.stringify({ tokens: say('tokened').split(' '), labels: [] })}\n`,
  'attribution/report.txt': `${say('plain')}.\n`,
  'attribution/rst/TOWN_news_weir.rs4': '<rst><body>copied: <segment id="1">no matter</segment></body></rst>',
  'attribution/rst/TOWN_news_lock.rs4': `<rst><body><segment id="1">The lock council of Halvena &amp; Tolmen</segment><segment id="2">closed the old ferry lock dock on Friday evening</segment></body></rst>`,
  'coreference/TOWN_news_mill.tsv': `#FORMAT=WebAnno TSV 3.2\n#Text=${say('milling')}\n1-1\t0-3\tThe\t_\n`,
  'coreference/TOWN_news_quay.tsv': `#FORMAT=WebAnno TSV 3.2\n#Text=${say('quay')}\n1-1\t0-3\tThe\t_\n`,
  'inputs/truth.json': JSON.stringify({ a: { articleBody: say('bodied') } }),
  'inputs/pages/a.html': `<p>${say('paged')}</p>`,
  'inputs/archive.warc': say('archived'),
}

describe('texts to train on that are evaluation texts', () => {
  let folder = ''
  let known: Known
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'sayso-refuse-'))
    for (const [file, text] of Object.entries(FILES)) {
      mkdirSync(join(folder, dirname(file)), { recursive: true })
      writeFileSync(join(folder, file), text)
    }
    known = readKnown(folder, documentsOf(join(folder, 'ud/town-train.conllu')))
  })
  after(() => rmSync(folder, { recursive: true }))

  for (const [n, file] of [
    ['upper', 'ud/town-dev.conllu'],
    ['harbour', 'ner/town-test.iob2'],
    ['timely', 'time/reports.jsonl'],
    ['tokened', 'attribution/tokens.txt'],
    ['plain', 'attribution/report.txt'],
    ['lock', 'attribution/rst/TOWN_news_lock.rs4'],
    ['quay', 'coreference/TOWN_news_quay.tsv'],
    ['bodied', 'inputs/truth.json'],
    ['paged', 'inputs/pages/a.html'],
  ] as const)
    it(`knows the text of ${file}`, () => assert.equal(known.overlap(say(n))?.with, file))

  it('does not know training files, copies of their documents, or another text', () => {
    for (const n of ['milling', 'weir', 'unheard'])
      assert.equal(known.overlap(`The ${n} council of Halvena shut its old ${n} ferry dock`), undefined)
    assert.equal(known.overlap(say('milling'))?.with, undefined)
    assert.deepEqual(known.copies, ['attribution/rst/TOWN_news_weir.rs4', 'coreference/TOWN_news_mill.tsv'])
  })

  it('says which files it could not read', () => assert.deepEqual(known.unread, ['inputs/archive.warc']))

  it('knows the text in other letters, marks and spaces', () => {
    assert.ok(known.overlap('THE UPPER COUNCIL -- of Halvena,\nclosed “the old” ferry'))
    assert.equal(known.overlap('the upper council of halvena closed the'), undefined, 'seven words are no shingle')
    assert.equal(known.overlap('the upper council of Halvena closed the new ferry'), undefined, 'one word is another')
  })

  it('counts what is shared', () => {
    assert.deepEqual(known.overlap(say('upper')), { shared: 7, of: 7, with: 'ud/town-dev.conllu' })
    const { shared, of } = known.overlap(`${say('upper')} and then it rained for a very long week`)!
    assert.deepEqual([shared, of], [7, 16])
  })

  it('refuses a document of which more than a fifth is known, and single sentences of others', () => {
    const path = join(folder, 'candidates')
    const long = Array.from({ length: 12 }, (_, i) => `Sentence number ${i} of a long and quite new report about the mill of Tolmen`)
    writeFileSync(path, treebank({ copied: [say('upper'), 'A short new end'], quoting: [...long, say('quay')], fresh: [say('unheard')] }))
    const { sentences, documents, refused } = keepSentences(readTreebank(path), known)
    rmSync(path)
    assert.deepEqual(
      documents.map(({ id }) => id),
      ['copied'],
    )
    assert.match(documents[0]!.why, /^7 of \d+ shingles are in ud\/town-dev\.conllu$/)
    assert.equal(refused, 1)
    assert.deepEqual([...new Set(sentences.map(({ document }) => document))], ['quoting', 'fresh'])
    assert.equal(sentences.length, 13)
  })

  it('refuses sentences that have words alone', () => {
    const path = join(folder, 'candidates')
    writeFileSync(path, treebank({ plain: [say('upper'), say('unheard')] }))
    const sentences = readTreebank(path).map((sentence) => ({ ...sentence, text: '', document: `${sentence.id}` }))
    rmSync(path)
    assert.deepEqual(
      keepSentences(sentences, known).sentences.map(({ words }) => words[1]!.form),
      ['unheard'],
    )
  })

  it('does not take an empty folder for a world without evaluation', () => {
    const empty = mkdtempSync(join(tmpdir(), 'sayso-empty-'))
    assert.throws(() => readKnown(empty), /no test or evaluation text/)
    rmSync(empty, { recursive: true })
  })

  it('makes one shingle of any eight words in a row, wherever they stand', () => {
    const of = (text: string): string[] => {
      const out: string[] = []
      shingles(text, (a, b) => out.push(`${a} ${b}`))
      return out
    }
    const words = Array.from({ length: 40 }, (_, i) => `w${(i * 7) % 40}`)
    const all = of(words.join(' '))
    assert.equal(all.length, 33)
    assert.equal(new Set(all).size, 33)
    for (let i = 0; i < 33; i++) assert.deepEqual(of(words.slice(i, i + 8).join(', ')), [all[i]])
    assert.deepEqual(of("I don't know what the town's mayor will do"), of('I do n’t know what the town ’s mayor will do'))
    assert.notDeepEqual(of('a b c d e f g h'), of('b a c d e f g h'))
  })
})
