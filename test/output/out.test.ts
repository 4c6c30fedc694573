// Outputs that are files: `--out DIR`, names that every file system takes, and wrong use.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { makeFileNames } from '../../src/output/name.ts'

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

function sayso(args: readonly string[], input = ''): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'read', ...args], { input, encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe('--out', () => {
  let folder = ''
  const at = (name: string): string => join(folder, name)
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'sayso-out-'))
    writeFileSync(at('a.txt'), 'Two people were killed on Friday, the mayor said.\n')
    writeFileSync(at('b.txt'), 'Nothing else happened.\n')
    writeFileSync(at('c.jsonl'), `${JSON.stringify({ id: 'x/1', text: 'Quiet.' })}\nno\n${JSON.stringify({ id: 'x/2', text: 'Quiet.' })}\n`)
  })
  after(() => rmSync(folder, { recursive: true }))

  it('writes a page a report and an index that leads to them', () => {
    const { status, stdout, stderr } = sayso([at('a.txt'), at('b.txt'), '--format', 'html', '--out', at('pages')])
    assert.deepEqual([status, stdout], [0, ''])
    assert.match(stderr, /3 files written to /)
    assert.deepEqual(readdirSync(at('pages')).toSorted(), ['a.html', 'b.html', 'index.html'])
    const index = readFileSync(at('pages/index.html'), 'utf8')
    assert.deepEqual(
      [...index.matchAll(/href="([^"]+)"/g)].map((match) => match[1]),
      ['a.html', 'b.html'],
    )
  })
  it('writes the tables of all reports, once however often it runs', () => {
    for (let i = 0; i < 2; i++) assert.equal(sayso([at('a.txt'), at('b.txt'), '--format', 'csv', '--out', at('tables')]).status, 0)
    assert.equal(readdirSync(at('tables')).length, 7)
    assert.equal(readFileSync(at('tables/statements.csv'), 'utf8').split('\r\n').length, 3)
  })
  it('writes a document a report, named by its own id, and names the line that it cannot read', () => {
    const { status, stderr } = sayso([at('c.jsonl'), '--format', 'markdown', '--out', at('wiki')])
    assert.equal(status, 1)
    assert.match(stderr, /line 2: not a JSON object/)
    assert.deepEqual(readdirSync(at('wiki')).toSorted(), ['1.md', '2.md'])
  })
  it('prints one page and several documents to standard output', () => {
    assert.match(sayso(['-', '--format', 'html'], 'Two died.').stdout, /^<!doctype html>[\s\S]*<\/html>\n$/)
    assert.equal(sayso([at('a.txt'), at('b.txt'), '--format', 'markdown']).stdout.match(/^# /gm)?.length, 2)
  })
  for (const [args, message] of [
    [['a.txt', 'b.txt', '--format', 'html'], /--format html prints one report: several need --out DIR/],
    [['c.jsonl', '--format', 'html'], /several need --out DIR/],
    [['a.txt', '--format', 'csv'], /--format csv is several files: it needs --out DIR/],
    [['a.txt', '--format', 'json', '--out', 'x'], /--out is for formats that are files: html, markdown, csv \(json goes/],
    [['a.txt', '--format', 'html', '--out', 'b.txt'], /cannot write to --out .*b\.txt: it is a file/],
  ] as const) {
    it(`wrong use: ${args.join(' ')}`, () => {
      const { status, stdout, stderr } = sayso(args.map((arg) => (/\.|^x$/.test(arg) ? at(arg) : arg)))
      assert.deepEqual([status, stdout], [2, ''])
      assert.match(stderr, message)
      assert.ok(!existsSync(at('x')))
    })
  }
  it('gives names that every file system takes, each once', () => {
    const name = makeFileNames()
    assert.deepEqual(
      [
        'reports/07-a.txt',
        'B\\07-A.txt',
        '-',
        'index.html',
        'con',
        '../../etc/passwd',
        'a b?c.txt',
        'Київ.txt',
        '.txt',
        `${'x'.repeat(200)}.txt`,
        '\ud83d.txt',
      ].map(name),
      ['07-a', '07-A-2', 'report', 'index-report', 'con-report', 'passwd', 'a-b-c', 'Київ', 'report-2', 'x'.repeat(80), 'report-3'],
    )
  })
})
