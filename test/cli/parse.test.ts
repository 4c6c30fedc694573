// `sayso parse` as a person and a pipeline use it: nothing left out, given words kept, errors with their line, a reader that goes away.

import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { makeBase, SMALL } from '../text/base.ts'

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

function sayso(args: readonly string[], input: string | Uint8Array = ''): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { input, encoding: 'utf8', maxBuffer: 1 << 28 })
  return { status, stdout, stderr }
}

const REPORT = `Ostra bridge closed

By Alma Rehn

OSTRA, Nov. 4 (Harn Press) - They don't know why, the mayor said. "We'll see."

Photo: A. Kester

Read also: Ferries stop
`
const row = (id: string, form: string, misc = '_'): string => [id, form, 'x', 'x', 'x', 'x', 'x', 'x', 'x', misc].join('\t')
const GIVEN = `# newdoc id = d
# sent_id = d-1
# text = They don’t, New York.
${row('1', 'They', 'Old=Yes')}
${row('2-3', 'don’t', 'SpaceAfter=No')}
${row('2', 'do')}
${row('3', 'n’t')}
${row('3.1', 'left')}
${row('4', ',')}
${row('5', 'New York', 'Old=Yes|SpaceAfter=No')}
${row('6', '.')}

# sent_id = d-2
${row('1', 'Yes')}
`

describe('sayso parse', () => {
  let folder = ''
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'sayso-parse-'))
    const base = makeBase(['they', 'mayor', 'said'], SMALL, 7)
    writeFileSync(join(folder, 'small.base'), base)
    writeFileSync(join(folder, 'small.base.br'), brotliCompressSync(base))
    writeFileSync(join(folder, 'report.txt'), REPORT)
    writeFileSync(join(folder, 'given.conllu'), GIVEN)
  })
  after(() => rmSync(folder, { recursive: true }))
  const path = (name: string): string => join(folder, name)
  const words = (out: string): string[] => [...out.matchAll(/^\d+\t([^\t]+)/gm)].map((match) => match[1] as string)

  it('leaves no character of a report out', () => {
    const { status, stdout, stderr } = sayso(['parse', path('report.txt'), '--base', path('small.base')])
    assert.deepEqual([status, stderr], [0, ''])
    assert.equal(words(stdout).join(''), REPORT.replace(/\s+/g, ''))
    assert.match(stdout, /^# newdoc id = d_[a-z2-7]+\n# newpar\n# sent_id = d_[a-z2-7]+-1\n# text = Ostra bridge closed\n/)
    assert.match(stdout, /\n\d+-\d+\tdon't\t_/)
    const ids = [...stdout.matchAll(/^# sent_id = (.+)$/gm)].map((match) => match[1])
    assert.equal(new Set(ids).size, ids.length)
  })
  it('takes standard input and a compressed base, and gives the same', () => {
    const plain = sayso(['parse', '-', '--base', path('small.base')], REPORT)
    assert.equal(plain.stdout, sayso(['parse', '-', '--base', path('small.base.br')], REPORT).stdout)
    assert.ok(plain.stdout.length > 100)
  })
  it('keeps given words, sentences, ranges and comments, and replaces everything else', () => {
    const { status, stdout, stderr } = sayso(['parse', '--tokens', path('given.conllu'), '--base', path('small.base')])
    assert.deepEqual([status, stderr], [0, ''])
    const kept = (text: string): string[] =>
      text
        .split('\n')
        .filter((line) => !line.startsWith('3.1\t'))
        .map((line) => (/^\d/.test(line) ? `${line.split('\t').slice(0, 2).join('\t')} ${line.includes('SpaceAfter=No')}` : line))
    assert.deepEqual(kept(stdout), kept(`${GIVEN}\n`))
    assert.ok(!/\tx\t|Old/.test(stdout))
    assert.match(stdout, /\n2-3\tdon’t\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n/)
  })
  it('parses its own output to the same', () => {
    const first = sayso(['parse', '-', '--base', path('small.base')], REPORT).stdout
    assert.equal(sayso(['parse', '--tokens', '-', '--base', path('small.base')], first).stdout, first)
  })
  it('reads line breaks of both kinds', () => {
    const { stdout } = sayso(['parse', '--tokens', '-'], GIVEN.replaceAll('\n', '\r\n'))
    assert.equal(stdout, sayso(['parse', '--tokens', '-'], GIVEN).stdout)
  })
  it('gives nothing for nothing', () => {
    for (const args of [
      ['parse', '-'],
      ['parse', '-', '--tokens'],
    ])
      assert.deepEqual(sayso(args), { status: 0, stdout: '', stderr: '' })
  })
  it('names the line that is no CoNLL-U, after what came before it', () => {
    const { status, stdout, stderr } = sayso(['parse', '--tokens', '-'], `${GIVEN}\n1\tbad\n`)
    assert.equal(status, 1)
    assert.match(stderr, /^sayso: cannot parse -, line 16: 2 columns between tabs, not 10\n/)
    assert.equal(words(stdout).length, 7)
  })
  it('reads a file of many sentences at once as one by one', () => {
    const one = `${row('1', 'They')}\n${row('2', 'know')}\n\n`
    const { status, stdout } = sayso(['parse', '--tokens', '-', '--base', path('small.base')], one.repeat(15_000))
    assert.equal(status, 0)
    assert.equal(stdout, sayso(['parse', '--tokens', '-', '--base', path('small.base')], one).stdout.repeat(15_000))
  })
  it('says what is wrong with its arguments', () => {
    const cases: readonly [args: readonly string[], status: number, message: RegExp][] = [
      [['parse'], 2, /nothing to parse/],
      [['parse', 'a', 'b'], 2, /one file at a time: b/],
      [['parse', path('none.txt')], 1, /cannot read .*none\.txt: no such file/],
      [['parse', '--tokens', path('none.txt')], 1, /cannot read .*none\.txt: no such file/],
      [['parse', folder], 1, /it is a folder/],
      [['parse', '--tokens', folder], 1, /it is a folder/],
      [['parse', '-', '--from', 'xml'], 2, /unknown format: xml/],
      [['parse', '-', '--tokens', '--from', 'text'], 2, /--tokens reads CoNLL-U/],
      [['parse', '-', '--language', 'xx'], 2, /unknown language: xx/],
      [['parse', '-', '--base', path('none.base')], 2, /the language base cannot be loaded: .*none\.base/],
      [['parse', '-', '--base', path('report.txt')], 2, /the language base cannot be read/],
      [['parse', '-', '--nope'], 2, /unknown option/],
    ]
    for (const [args, status, message] of cases) {
      const out = sayso(args, 'Yes.')
      assert.equal(out.status, status, `${args.join(' ')}: ${out.stderr}`)
      assert.match(out.stderr, message)
      assert.equal(out.stdout, '')
    }
  })
  it('says so where it reads no report in that language', () => {
    const { status, stderr } = sayso(['parse', '-'], 'Міст через річку закрито після обстрілу, повідомила в п’ятницю міська влада.')
    assert.equal(status, 1)
    assert.match(stderr, /its language is not read: uk/)
  })
  it('keeps quiet when its reader goes away', async () => {
    const child = spawn(process.execPath, [main, 'parse', '--tokens', '-'])
    child.stdin.on('error', () => undefined)
    child.stdin.end(`${row('1', 'Yes')}\n\n`.repeat(60_000))
    child.stdout.once('data', () => child.stdout.destroy())
    let stderr = ''
    child.stderr.on('data', (data) => (stderr += String(data)))
    const code = await new Promise((resolve) => child.once('close', resolve))
    assert.deepEqual([code, stderr], [0, ''])
  })
})
