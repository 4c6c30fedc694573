// The tables: RFC 4180 to the letter, one row an item, and no cell that a spreadsheet would run.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { loadPacks, read, type Record } from '../../src/node.ts'
import { cellText, csv } from '../../src/output/csv.ts'
import { EXAMPLES, example } from './example.ts'

/** RFC 4180 read strictly: rows of cells. */
function parse(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (let i = 0; i < text.length;) {
    let cell = ''
    if (text[i] === '"') {
      for (i++; text[i] !== '"' || text[i + 1] === '"'; i++) {
        assert.ok(i < text.length, 'an open quotation mark')
        if (text[i] === '"') i++
        cell += text[i]
      }
      i++
    } else while (i < text.length && text[i] !== ',' && text[i] !== '\r') cell += text[i++]
    row.push(cell)
    if (text[i] === ',') {
      i++
      continue
    }
    assert.equal(text.slice(i, i + 2), '\r\n')
    i += 2
    rows.push(row)
    row = []
  }
  return rows
}

/** The tables of some records, each row by its column names. */
function tables(records: readonly (readonly [Record, string])[]): Map<string, { readonly [column: string]: string }[]> {
  assert.ok('folder' in csv && csv.folder)
  const folder = csv.folder({})
  const texts = new Map<string, string>()
  for (const { path, text } of [...records.flatMap(([record, name]) => folder.add(record, name)), ...folder.end()])
    texts.set(path, (texts.get(path) ?? '') + text)
  return new Map(
    [...texts].map(([path, text]) => {
      const [head, ...rows] = parse(text)
      return [
        path,
        rows.map((row) => {
          assert.equal(row.length, head?.length, path)
          return Object.fromEntries(row.map((cell, i) => [head?.[i], cell]))
        }),
      ]
    }),
  )
}

describe('csv', () => {
  it('has a row an item, over all examples, and true positions', () => {
    const records = EXAMPLES.map((name) => [example(name), name] as const)
    const read_ = tables(records)
    const count = (of: (record: Record) => number): number => records.reduce((sum, [record]) => sum + of(record), 0)
    assert.equal(
      read_.get('statements.csv')?.length,
      count(({ statements }) => statements.length),
    )
    assert.equal(
      read_.get('figures.csv')?.length,
      count(({ figures }) => figures.length),
    )
    assert.equal(
      read_.get('events.csv')?.length,
      count(({ events }) => events.length),
    )
    assert.equal(
      read_.get('controls.csv')?.length,
      count(({ controls }) => controls.length),
    )
    assert.equal(
      read_.get('times.csv')?.length,
      count(({ times }) => times.length),
    )
    assert.equal(
      read_.get('actors.csv')?.length,
      count(({ actors }) => actors.flatMap(({ mentions }) => mentions).length),
    )
    assert.equal(
      read_.get('places.csv')?.length,
      count(({ places }) => places.flatMap(({ mentions }) => mentions).length),
    )
    const texts = new Map(records.map(([{ document }]) => [document.id, document.text]))
    for (const rows of read_.values())
      for (const row of rows)
        assert.equal(cellText(texts.get(row['document'] ?? '')?.slice(Number(row['start']), Number(row['end']))), cellText(row['text']))
  })
  it('says whose word a figure is', () => {
    const record = read('Two people died, Mayor Ann Lee said on Friday. Ten were missing.', { ...loadPacks(), published: '2024-11-02' })
    const rows = tables([[record, 'x']]).get('figures.csv')
    assert.deepEqual(
      rows?.map(({ text, voice, speaker }) => [text, voice === 'outlet', speaker]),
      [
        ['Two people', false, 'Ann Lee'],
        ['Ten', true, ''],
      ],
    )
  })
  it('gives headings where there is nothing', () => {
    assert.deepEqual(
      [...tables([]).keys()].toSorted(),
      'actors controls events figures places statements times'.split(' ').map((name) => `${name}.csv`),
    )
  })
  it('guards against formulas, and quotes what needs it', () => {
    for (const [cell, text] of [
      ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
      ['+1 555', `'+1 555`],
      ['-2+3', `'-2+3`],
      ['@SUM(A1)', `'@SUM(A1)`],
      ['\tx', `'\tx`],
      ['\rx', `"'\rx"`],
      ['a=b', 'a=b'],
      ['two, three', '"two, three"'],
      ['a\nb', '"a\nb"'],
      [-3.7, '-3.7'],
      [true, 'true'],
      [undefined, ''],
      ['قال', 'قال'],
      ['\ud83d', '\ud83d'],
    ] as const)
      assert.equal(cellText(cell), text)
  })
  it('guards the words of a report', () => {
    const record = read('“=cmd|calc” the mayor said on Friday.\n\n=Two people died.', { ...loadPacks(), published: '2024-11-02' })
    for (const rows of tables([[record, '=evil.txt']]).values())
      for (const row of rows) for (const cell of Object.values(row)) assert.doesNotMatch(cell, /^[=+@\t\r]/)
  })
})
