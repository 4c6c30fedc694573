// The command line as a person and a pipeline use it: formats, exit codes, errors, a reader that goes away.

import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Record } from '../../src/node.ts'
import { sound } from '../record/sound.ts'

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
const root = fileURLToPath(new URL('../../', import.meta.url))

function sayso(args: readonly string[], input: string | Uint8Array = ''): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { input, encoding: 'utf8', maxBuffer: 1 << 28 })
  return { status, stdout, stderr }
}

const REPORT = 'Two people were killed in Geneva on Friday, the mayor said.\n'

describe('sayso', () => {
  it('--help lists the commands, on stdout, with exit code 0', () => {
    const { status, stdout } = sayso(['--help'])
    assert.equal(status, 0)
    assert.match(stdout, /^sayso: news report in, sourced record out/)
    assert.match(stdout, /\n {2}read +read reports/)
  })
  it('without arguments prints the same and ends with 2', () => {
    const { status, stdout } = sayso([])
    assert.equal(status, 2)
    assert.match(stdout, /Usage: sayso COMMAND/)
  })
  it('--version is the version', () => assert.match(sayso(['--version']).stdout, /^\d+\.\d+\.\d+\n$/))
  it('an unknown command names those that there are', () => {
    const { status, stdout, stderr } = sayso(['frobnicate'])
    assert.deepEqual([status, stdout], [2, ''])
    assert.match(stderr, /^sayso: unknown command: frobnicate \(known: read/)
  })
  it('runs from the checkout’s script, in another folder', () => {
    const { status, stdout } = spawnSync(join(root, 'sayso'), ['--version'], { cwd: tmpdir(), encoding: 'utf8' })
    assert.deepEqual([status, stdout.trim()], [0, sayso(['--version']).stdout.trim()])
  })
})

describe('sayso read', () => {
  let folder = ''
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'sayso-cli-'))
    writeFileSync(join(folder, 'a.txt'), REPORT)
    writeFileSync(join(folder, 'b.txt'), 'Nothing else happened.\n')
    writeFileSync(
      join(folder, 'c.jsonl'),
      `${JSON.stringify({ id: 'one', text: REPORT, published: '2024-11-02' })}\nnot json\n${JSON.stringify({ id: 'two' })}\n${JSON.stringify({ id: 'three', text: 'Quiet.' })}\n`,
    )
  })
  after(() => rmSync(folder, { recursive: true }))

  it('--help tells its options and shows examples', () => {
    const { status, stdout } = sayso(['read', '--help'])
    assert.equal(status, 0)
    for (const word of ['--from', '--format', '--published', '--language', '--why', 'Examples', 'jsonl|text', 'lines|json|jsonl'])
      assert.ok(stdout.includes(word), word)
  })
  it('prints lines by default, from standard input', () => {
    const { status, stdout, stderr } = sayso(['read', '-', '--published', '2024-11-02'], REPORT)
    assert.deepEqual([status, stderr], [0, ''])
    assert.match(stdout, /^report {5}d_[a-z2-7]{26} · published 2024-11-02 · language en\n/)
    assert.match(
      stdout,
      /\nstatement {2}the mayor \| said \| Two people were killed in Geneva on Friday\n[^]*\n {2}time {5}Friday = 2024-11-01\n/,
    )
  })
  it('--why names rules', () => {
    assert.match(sayso(['read', '-', '--why'], REPORT).stdout, /\[en\//)
  })
  it('--format json is one record; several inputs are one array', () => {
    const one = JSON.parse(sayso(['read', join(folder, 'a.txt'), '--format', 'json']).stdout) as Record
    sound(one)
    assert.equal(one.document.text, REPORT)
    const many = JSON.parse(sayso(['read', join(folder, 'a.txt'), join(folder, 'b.txt'), '--format', 'json']).stdout) as Record[]
    assert.deepEqual(many[0], one)
    assert.equal(many.length, 2)
  })
  it('several inputs are told apart by a heading in lines', () => {
    const { stdout } = sayso(['read', join(folder, 'a.txt'), join(folder, 'b.txt')])
    assert.deepEqual(stdout.match(/^# .*$/gm), [`# ${join(folder, 'a.txt')}`, `# ${join(folder, 'b.txt')}`])
  })
  it('jsonl in, jsonl out: in order, a broken line keeps its place, exit code 1', () => {
    const { status, stdout, stderr } = sayso(['read', '--from', 'jsonl', '--format', 'jsonl', join(folder, 'c.jsonl')])
    assert.equal(status, 1)
    const out = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    assert.equal(out.length, 4)
    assert.equal(out[0].document.given, 'one')
    assert.deepEqual([out[1].line, out[1].error.code], [2, 'input.line'])
    assert.deepEqual([out[2].line, out[2].id, out[2].error.code], [3, 'two', 'input.line'])
    assert.equal(out[3].document.given, 'three')
    sound(out[0] as Record)
    assert.match(stderr, /line 2: not a JSON object/)
  })
  it('jsonl with a broken line as json is still one array', () => {
    const { status, stdout } = sayso(['read', join(folder, 'c.jsonl'), '--format', 'json'])
    assert.equal(status, 1)
    assert.equal((JSON.parse(stdout) as unknown[]).length, 4)
  })
  it('the id is the hash of the bytes', () => {
    const id = (text: string): string => (JSON.parse(sayso(['read', '-', '--format', 'json'], text).stdout) as Record).document.id
    // printf 'abc' | sha256sum → ba7816bf…; its base32 begins as below.
    assert.equal(id('abc'), 'd_xj4bnp4pahh6uqkbidpf3lrceo')
  })
  it('a file that is not there is named, the others are read, exit code 1', () => {
    const { status, stdout, stderr } = sayso(['read', join(folder, 'none.txt'), join(folder, 'a.txt'), folder])
    assert.equal(status, 1)
    assert.match(stderr, /cannot read .*none\.txt: no such file\n.*: it is a folder/s)
    assert.match(stdout, /Friday/)
  })
  for (const [args, message] of [
    [['read'], /nothing to read: name a FILE, or - for standard input/],
    [['read', '-', '--format', 'xyz'], /unknown format: xyz \(known: lines, json, jsonl, html, markdown, csv\)/],
    [['read', '-', '--from', 'xyz'], /unknown format: xyz \(known: html, jsonl, text\)/],
    [['read', '-', '--published', '2024-02-30'], /not a date: --published 2024-02-30/],
    [['read', '-', '--language', 'English'], /not a language: --language English/],
    [['read', '-', '--frmat', 'json'], /unknown option '--frmat'/],
  ] as const) {
    it(`wrong use: ${args.join(' ')}`, () => {
      const { status, stdout, stderr } = sayso(args)
      assert.deepEqual([status, stdout], [2, ''])
      assert.match(stderr, message)
    })
  }
  it('a reader that goes away is no error', async () => {
    const child = spawn(
      '/bin/sh',
      [
        '-c',
        `"${process.execPath}" "${main}" read --format json ${Array(60)
          .fill(`"${join(folder, 'a.txt')}"`)
          .join(' ')}; echo "exit $?" >&2`,
      ],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    )
    let stderr = ''
    child.stderr.on('data', (data) => (stderr += data))
    child.stdout.once('data', () => child.stdout.destroy())
    await new Promise((resolve) => child.once('close', resolve))
    assert.equal(stderr, 'exit 0\n')
  })
  it('a report in a language that is not read gives an empty record with a note', () => {
    const { stdout } = sayso(['read', '-', '--format', 'json', '--language', 'fi'], 'Hei maailma.')
    const record = JSON.parse(stdout) as Record
    sound(record)
    assert.deepEqual([record.statements.length, record.times.length, record.notes.at(-1)?.code], [0, 0, 'language.unread'])
  })
})

describe('sayso read, in a broken world', () => {
  it('says that a folder cannot be written', () => {
    const { status, stdout, stderr } = sayso(['read', '-', '--format', 'html', '--out', '/dev/null/pages'], REPORT)
    assert.deepEqual([status, stdout], [2, ''])
    assert.match(stderr, /^sayso: cannot write to --out \/dev\/null\/pages: /)
  })
  it('says that standard output cannot be written', () => {
    const { status, stderr } = spawnSync('/bin/sh', ['-c', `"${process.execPath}" "${main}" read - > /dev/full`], {
      input: REPORT,
      encoding: 'utf8',
    })
    assert.equal(status, 2)
    assert.match(stderr, /^sayso: cannot write to standard output: /)
  })
  it('names a file whose bytes are no text, and its record is empty', () => {
    const { status, stdout, stderr } = sayso(
      ['read', '-', '--format', 'json'],
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
    )
    assert.equal(status, 1)
    assert.match(stderr, /^sayso: cannot read -: its bytes are no text\n$/)
    assert.equal((JSON.parse(stdout) as Record).notes[0]?.code, 'input.binary')
  })
})
