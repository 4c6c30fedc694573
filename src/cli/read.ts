// Files or standard input in, records on standard output: the command `sayso read`.

import { appendFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { formats } from '../input/index.ts'
import { languages } from '../languages/index.ts'
import { SaysoError } from '../model/error.ts'
import { loadPacks, readAll } from '../node.ts'
import type { Input } from '../input/format.ts'
import type { Piece } from '../output/format.ts'
import { writers } from '../output/index.ts'
import type { Command } from './command.ts'
import { isDate } from './date.ts'
import { makeProgress } from './progress.ts'

const inputNames = formats.map(({ name }) => name).toSorted()
const outputNames = writers.map(({ name }) => name)
const folderNames = writers.filter((writer) => 'folder' in writer).map(({ name }) => name)

/** `sayso read`: reports in, records out. */
export const read: Command = {
  name: 'read',
  usage: 'sayso read FILE…|- [OPTIONS]',
  means: 'read reports and print what they say, and who says so',
  about: `Reads each FILE ("-" is standard input) and prints its record: every statement with its speaker and exact words, every event, figure,
time, place and actor, and who is said to hold which place. An item stands indented under the statement whose word it is; flush left
is the report's own word. Nothing is sent anywhere, and the same bytes give the same record.`,
  options: [
    {
      flag: '--from',
      value: inputNames.join('|'),
      means: `the format of the input (default: by the file's ending, then by its first bytes)\n${formats.map(({ name, means }) => `${name}: ${means}`).join('\n')}`,
    },
    {
      flag: '--format',
      value: outputNames.join('|'),
      means: `the format of the output (default: lines)\n${writers.map(({ name, means }) => `${name}: ${means}`).join('\n')}`,
    },
    {
      flag: '--out',
      value: 'DIR',
      means: `write files into this folder instead (${folderNames.join(', ')}); a file of the same name is replaced`,
    },
    {
      flag: '--published',
      value: 'DATE',
      means: 'the day of the report, as 2022-11-11 or with a time; goes before what the report says of itself',
    },
    {
      flag: '--language',
      value: 'CODE',
      means: `the language of the report (read: ${languages.map(({ code }) => code).join(', ')}); default: told by the text`,
    },
    { flag: '--why', means: 'name the rule that found each item' },
    { flag: '--help', means: 'this text' },
  ],
  examples: [
    ['sayso read report.txt', 'one report, a line an item'],
    ['sayso read - --published 2022-11-11 < pasted.txt', 'a pasted report, with its day, so that "on Friday" becomes a date'],
    ['sayso read --from jsonl --format jsonl day.jsonl > records.jsonl', 'a filter: one report a line in, one record a line out, in order'],
    ['sayso read report.txt --format html > report.html', 'a page that shows the report beside its record, to open in a browser'],
    ['sayso read *.txt --format html --out pages', 'a page each, and index.html'],
    ['sayso read report.txt --why | grep statement', 'only the statements, each with the rule that found it'],
  ],
  run,
}

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args)
  const { from, format = 'lines', published, language, out, why = false } = values
  const writer = writers.find(({ name }) => name === format)
  if (writer === undefined) throw new SaysoError('format.unknown', `unknown format: ${format} (known: ${outputNames.join(', ')})`)
  if (from !== undefined && !inputNames.includes(from))
    throw new SaysoError('format.unknown', `unknown format: ${from} (known: ${inputNames.join(', ')})`)
  if (published !== undefined && !isDate(published))
    throw new SaysoError('date.invalid', `not a date: --published ${published} (write it as 2022-11-11, or 2022-11-11T09:30+02:00)`)
  if (language !== undefined && !/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language))
    throw new SaysoError('language.unknown', `not a language: --language ${language} (write it as en or en-GB)`)
  if (positionals.length === 0)
    throw new SaysoError('usage', 'nothing to read: name a FILE, or - for standard input', { hint: 'sayso read --help' })

  const many = positionals.length > 1
  const single = 'single' in writer && writer.single === true
  const severalPages = (): SaysoError =>
    new SaysoError('usage', `--format ${format} prints one report: several need --out DIR, a folder for the pages`, {
      hint: `sayso read … --format ${format} --out pages`,
    })
  if (out !== undefined && !('folder' in writer && writer.folder))
    throw new SaysoError('usage', `--out is for formats that are files: ${folderNames.join(', ')} (${format} goes to standard output)`)
  if (out === undefined && !('write' in writer))
    throw new SaysoError('usage', `--format ${format} is several files: it needs --out DIR`, {
      hint: `sayso read … --format ${format} --out tables`,
    })
  if (out === undefined && single && many) throw severalPages()

  const packs = loadPacks()
  const stream = out === undefined && 'write' in writer ? writer : undefined
  const folder = out === undefined || !('folder' in writer) ? undefined : writer.folder?.({ why, several: many })
  const save = out === undefined ? undefined : makeSaver(out)
  // Where the records themselves go to the terminal, they are the progress.
  const progress = makeProgress(process.stdout.isTTY && out === undefined ? { write: () => undefined } : process.stderr)
  const complain = (text: string): void => {
    progress.clear()
    process.stderr.write(text)
  }
  let index = 0
  let failed = false
  const write = (text: string): Promise<void> | undefined =>
    text === '' || process.stdout.write(text) ? undefined : new Promise((resolve) => void process.stdout.once('drain', resolve))
  let begun = false
  for (const [number, name] of positionals.entries()) {
    let bytes: Uint8Array
    try {
      if (name !== '-' && statSync(name).isDirectory()) throw new SaysoError('input.missing', 'it is a folder')
      bytes = readFileSync(name === '-' ? 0 : name)
    } catch (error) {
      failed = true
      complain(`sayso: cannot read ${name}: ${reason(error)}\n`)
      continue
    }
    const input: Input = {
      bytes,
      ...(name === '-' ? {} : { name }),
      ...(from === undefined ? {} : { format: from }),
      ...(published === undefined ? {} : { published }),
      ...(language === undefined ? {} : { language }),
    }
    const outcomes = readAll(input, packs)
    let next = outcomes.next()
    while (!next.done) {
      const outcome = next.value
      next = outcomes.next()
      const several = many || index > 0 || !next.done
      if (stream && single && several) throw severalPages()
      if (stream && !begun) await write(stream.begin({ why, several }))
      begun = true
      if ('record' in outcome) {
        progress.step(outcome.record.document.text.length, number + 1, positionals.length)
        if (outcome.record.notes.some(({ code }) => code === 'input.binary')) {
          failed = true
          complain(`sayso: cannot read ${name}: its bytes are no text\n`)
        }
        if (stream) await write(stream.write(outcome.record, index, name, { why, several }))
        else if (folder) save?.(folder.add(outcome.record, name))
      } else {
        failed = true
        complain(`sayso: cannot read ${name}, line ${outcome.line}: ${outcome.error.message}\n`)
        if (stream) await write(stream.fail(outcome, index))
      }
      index++
    }
  }
  progress.clear()
  const several = many || index > 1
  if (stream && !begun && many) await write(stream.begin({ why, several }))
  if (stream && (begun || many)) await write(stream.end(index, { why, several }))
  if (folder && save) {
    const files = save(folder.end())
    process.stderr.write(`sayso: ${files} ${files === 1 ? 'file' : 'files'} written to ${out}\n`)
  }
  return failed ? 1 : 0
}

/** Writes pieces into a folder, which it makes; gives back how many files that were by now. Throws `usage` where it may not write. */
function makeSaver(out: string): (pieces: readonly Piece[]) => number {
  const begun = new Set<string>()
  const attempt = (act: () => void): void => {
    try {
      act()
    } catch (error) {
      throw new SaysoError('output.unwritable', `cannot write to --out ${out}: ${reason(error)}`, { cause: error })
    }
  }
  attempt(() => makeFolder(out))
  return (pieces) => {
    for (const { path, text } of pieces) {
      attempt(() => (begun.has(path) ? appendFileSync(join(out, path), text) : writeFileSync(join(out, path), text)))
      begun.add(path)
    }
    return begun.size
  }
}

/** Makes a folder and those above it, one by one: Node's own `recursive` never ends below /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) {
    if (!statSync(path).isDirectory()) throw new Error('it is a file')
    return
  }
  const above = dirname(path)
  if (above !== path) makeFolder(above)
  mkdirSync(path)
}

function parse(args: readonly string[]): {
  values: { from?: string; format?: string; published?: string; language?: string; out?: string; why?: boolean }
  positionals: string[]
} {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        from: { type: 'string' },
        format: { type: 'string' },
        published: { type: 'string' },
        language: { type: 'string' },
        out: { type: 'string' },
        why: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new SaysoError('usage', (error as Error).message.replace(/^./, (c) => c.toLowerCase()).split('. ')[0] as string, {
      hint: 'sayso read --help',
    })
  }
}

function reason(error: unknown): string {
  if (error instanceof SaysoError) return error.message
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'no such file'
  if (code === 'EACCES') return 'no permission'
  if (code === 'EEXIST' || code === 'ENOTDIR') return 'it is a file'
  return message
}
