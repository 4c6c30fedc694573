// The documentation is held against the program: every exported name, command, option, error code and note code has its place, and no more.

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { commands } from '../../src/cli/commands.ts'
import { ERRORS } from '../../src/model/error.ts'
import { NOTES } from '../../src/model/note.ts'
import { VERSION } from '../../src/model/version.ts'
import * as front from '../../src/node.ts'

const root = new URL('../../', import.meta.url)
const text = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const headings = (path: string): string[] => [...text(path).matchAll(/^#{2,3} (.+)$/gm)].map((match) => match[1] as string)
const sources = (folder: string): string[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `${folder}/${path}`)

describe('documentation', () => {
  it('docs/record.md has a heading for every type of the record, and for no other', () => {
    const types = [...text('src/model/record.ts').matchAll(/^export (?:interface|type) (\w+)/gm)].map((match) => match[1] as string)
    const told = headings('docs/record.md').filter((heading) => /^[A-Z]\w+$/.test(heading))
    const sections = ['Versions', 'Positions', 'Types', 'Voice', 'Notes']
    assert.deepEqual(told.filter((heading) => !sections.includes(heading)).toSorted(), types.toSorted())
  })
  it('docs/api.md has a heading for everything that the front doors export', () => {
    const values = Object.keys(front)
    const types = [...text('src/door.ts').matchAll(/^export type \{([^}]+)\}|^export type (\w+)|\btype (\w+)/gm)].flatMap((match) =>
      (match[1] ?? match[2] ?? match[3] ?? '').split(',').map((name) => name.trim()),
    )
    const names = new Set([...values, ...types].filter((name) => name !== ''))
    const told = headings('docs/api.md').filter((heading) => !['Functions', 'Values', 'Types'].includes(heading))
    assert.deepEqual(told.toSorted(), [...names].toSorted())
  })
  it('docs/command-line.md has a heading for every command, option and error code', async () => {
    const told = headings('docs/command-line.md')
    const wanted = [
      ...(await Promise.all(commands.map(({ load }) => load()))).flatMap(({ name, options }) => [
        `sayso ${name}`,
        ...options.map(({ flag }) => flag),
      ]),
      ...Object.keys(ERRORS),
    ]
    for (const name of wanted) assert.ok(told.includes(name), `no heading: ${name}`)
    const known = new Set([...wanted, 'sayso', 'Exit codes', 'Errors'])
    assert.deepEqual(
      told.filter((heading) => !known.has(heading)),
      [],
    )
  })
  it('the table of errors in docs/command-line.md gives their exit code and HTTP status', () => {
    for (const [code, { exit, http }] of Object.entries(ERRORS)) {
      const section = text('docs/command-line.md').split(`### ${code}\n`)[1]?.split('\n#')[0] ?? ''
      assert.ok(section.includes(`Exit ${exit}, HTTP ${http}.`), code)
    }
  })
  it('docs/record.md lists every note code and what it means, and no other', () => {
    const section = text('docs/record.md').split('## Notes\n')[1]?.split('\n## ')[0] ?? ''
    const told = Object.fromEntries([...section.matchAll(/^\| `([a-z.-]+)` \| (.+) \|$/gm)].map((match) => [match[1], match[2]]))
    assert.deepEqual(told, NOTES)
  })
  it('every note is made by makeNote, with a code of the table', () => {
    const loose = sources('src').filter(
      (path) => path !== 'src/model/note.ts' && path !== 'src/model/record.ts' && /level: '(?:info|warning)'/.test(text(path)),
    )
    assert.deepEqual(loose, [])
    const made = sources('src').flatMap((path) =>
      [...text(path).matchAll(/makeNote\(\s*'\w+',\s*'([a-z.-]+)'/g)].map((match) => match[1] as string),
    )
    assert.deepEqual([...new Set(made)].toSorted(), Object.keys(NOTES).toSorted())
  })
  it('every input and output format is named in docs/command-line.md', () => {
    for (const { name } of [...front.formats, ...front.writers]) assert.ok(text('docs/command-line.md').includes(`\`${name}\``), name)
  })
  it('the version of the engine is the package’s, and the changelog knows it', () => {
    const { version } = JSON.parse(text('package.json')) as { version: string }
    assert.equal(VERSION, version)
    assert.ok(text('CHANGELOG.md').includes(`## ${version}`))
  })
  it('ARCHITECTURE.md stays under 200 lines', () => {
    assert.ok(text('ARCHITECTURE.md').split('\n').length < 200)
  })
  it('every exported function, type and constant of src/ has a docstring', () => {
    const bare: string[] = []
    for (const path of sources('src').filter((name) => !name.includes('/languages/') || name.endsWith('language.ts'))) {
      const lines = text(path).split('\n')
      lines.forEach((line, i) => {
        if (!/^export (?:async )?(?:function\*?|interface|type|class|const) \w/.test(line)) return
        if (/^export type (?:DraftControl|Role|EventTypeName)\b/.test(line)) return
        let above = i - 1
        while (above >= 0 && (lines[above] as string).startsWith('// ')) above--
        if (!/\*\/\s*$/.test(lines[above] ?? '')) bare.push(`${path}:${i + 1} ${line}`)
      })
    }
    assert.deepEqual(bare, [])
  })
  it('every source file opens with a sentence', () => {
    const silent = [...sources('src'), ...sources('tools').filter((path) => !path.includes('node_modules')), ...sources('bench')].filter(
      (path) => !/^(?:#!.*\n)?\/\/ .{20,}/.test(text(path)),
    )
    assert.deepEqual(silent, [])
  })
})
