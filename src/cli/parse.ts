// A file or standard input in, its words, sentences and trees on standard output as CoNLL-U: the command `sayso parse`.

import { createReadStream, readFileSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { brotliDecompressSync, zstdDecompressSync } from 'node:zlib'
import { formats, receive } from '../input/index.ts'
import { languages } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import { SaysoError } from '../model/error.ts'
import type { Block, Document } from '../model/record.ts'
import { loadPacks } from '../installation.ts'
import { layOut, printSentence } from '../output/conllu.ts'
import { type Base, baseOf, openBase } from '../text/base.ts'
import { type Given, makeReader } from '../text/conllu.ts'
import { parseGiven } from '../text/given.ts'
import type { Packs } from '../read.ts'
import { parse as parseDocument } from '../text/parse.ts'
import type { Command } from './command.ts'

const inputNames = formats.map(({ name }) => name).toSorted()

/** `sayso parse`: a report in, its parse out. */
export const parse: Command = {
  name: 'parse',
  usage: 'sayso parse FILE|- [OPTIONS]',
  means: 'print the words, sentences, trees and names of a report as CoNLL-U',
  about: `Reads FILE ("-" is standard input) and prints its parse in CoNLL-U: words, lemmas, word classes, features, the tree of each sentence, and
names (Name=B-PER in the last column). Sentences end inside quotations too, as in treebanks. No block is left out, bylines and captions
are parsed too. With --tokens the words and sentences of a CoNLL-U file are kept as they are, and everything else is told anew.`,
  options: [
    { flag: '--tokens', means: 'FILE is CoNLL-U: keep its words, sentences, ranges and comments, replace the other columns' },
    {
      flag: '--from',
      value: inputNames.join('|'),
      means: "the format of the input (default: by the file's ending, then by its first bytes)",
    },
    {
      flag: '--language',
      value: 'CODE',
      means: `the language (read: ${languages.map(({ code }) => code).join(', ')}); default: told by the text, with --tokens ${(languages[0] as Language).code}`,
    },
    { flag: '--base', value: 'PACK', means: 'take the language base from this file (.zst, .br: compressed) instead of the one installed' },
    { flag: '--help', means: 'this text' },
  ],
  examples: [
    ['sayso parse report.txt', 'ten columns a word, an empty line after each sentence'],
    ['sayso parse --tokens treebank.conllu > parsed.conllu', 'the same words with the trees of Sayso, to compare'],
  ],
  run,
}

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = take(args)
  const { from, language, base, tokens = false } = values
  const [name, ...more] = positionals
  if (name === undefined)
    throw new SaysoError('usage', 'nothing to parse: name a FILE, or - for standard input', { hint: 'sayso parse --help' })
  if (more.length > 0) throw new SaysoError('usage', `one file at a time: ${more[0]} is one too many`, { hint: 'sayso parse --help' })
  if (from !== undefined && !inputNames.includes(from))
    throw new SaysoError('format.unknown', `unknown format: ${from} (known: ${inputNames.join(', ')})`)
  if (from !== undefined && tokens) throw new SaysoError('usage', '--tokens reads CoNLL-U: --from does not go with it')
  const code = language?.split('-')[0]?.toLowerCase()
  const chosen = code === undefined ? undefined : languages.find((one) => one.code === code)
  if (language !== undefined && chosen === undefined)
    throw new SaysoError('language.unknown', `unknown language: ${language} (read: ${languages.map((one) => one.code).join(', ')})`)
  const bases = base === undefined ? loadPacks().bases : loadBase(base)
  if (!tokens) return parseText(name, from, language, bases)
  return parseTokens(name, openBase(baseOf(chosen ?? (languages[0] as Language), bases)))
}

/** Every report of an input, block by block. */
async function parseText(name: string, format: string | undefined, language: string | undefined, bases: Bases): Promise<number> {
  let bytes: Uint8Array
  try {
    if (name !== '-' && statSync(name).isDirectory()) throw new SaysoError('input.missing', 'it is a folder')
    bytes = readFileSync(name === '-' ? 0 : name)
  } catch (error) {
    throw missing(name, error)
  }
  let failed = false
  const input = {
    bytes,
    ...(name === '-' ? {} : { name }),
    ...(format === undefined ? {} : { format }),
    ...(language === undefined ? {} : { language }),
  }
  const fail = (why: string): void => {
    failed = true
    process.stderr.write(`sayso: cannot parse ${name}${why}\n`)
  }
  for (const received of receive(input, languages)) {
    if (!('document' in received)) {
      fail(`, line ${received.line}: ${received.error.message}`)
      continue
    }
    const { document, notes } = received
    if (notes.some(({ code }) => code === 'input.binary')) fail(': its bytes are no text')
    const code = document.language.split('-')[0]?.toLowerCase()
    const known = languages.find((one) => one.code === code)
    if (known === undefined) {
      const read = languages.map((one) => one.code).join(', ')
      fail(
        `${document.given === undefined ? '' : ` (${document.given})`}: its language is not read: ${document.language} (read: ${read}); --language says another`,
      )
      continue
    }
    const id = document.given ?? document.id
    const parsed = parseDocument(open(document), known, baseOf(known, bases), { quotations: true })
    let block = -1
    for (let s = 0; s < parsed.sentences.length; s++) {
      const sentence = parsed.sentences[s]!
      const given = layOut(parsed, s)
      const comments = [`# sent_id = ${id}-${s + 1}`, ...given.comments]
      if (sentence.block !== block) comments.unshift('# newpar')
      if (s === 0) comments.unshift(`# newdoc id = ${id}`)
      block = sentence.block
      await write(printSentence(parsed, s, { ...given, comments }))
    }
  }
  return failed ? 1 : 0
}

/** A document whose blocks are all read: the station leaves out what is around a report, the command does not. */
function open(document: Document): Document {
  return { ...document, blocks: document.blocks.map((block): Block => (UNREAD.has(block.kind) ? { ...block, kind: 'paragraph' } : block)) }
}
const UNREAD: ReadonlySet<string> = new Set(['meta', 'related', 'byline', 'credit'])

/** So many words are parsed at a time, whatever the length of the file. */
const BATCH = 20_000

/** Every sentence of a CoNLL-U file, with its words kept. */
async function parseTokens(name: string, base: Base): Promise<number> {
  const reader = makeReader()
  let batch: Given[] = []
  let words = 0
  const flush = async (): Promise<void> => {
    const parsed = parseGiven(batch, base)
    for (let s = 0; s < batch.length; s++) await write(printSentence(parsed, s, batch[s] as Given))
    batch = []
    words = 0
  }
  const add = async (given: Given | undefined): Promise<void> => {
    if (given === undefined) return
    batch.push(given)
    words += given.words.length
    if (words >= BATCH) await flush()
  }
  try {
    for await (const line of linesOf(name)) await add(reader.take(line))
    await add(reader.end())
  } catch (error) {
    // What came before the bad line is parsed all the same.
    await flush()
    if (!(error instanceof SaysoError)) throw missing(name, error)
    throw new SaysoError(error.code, `cannot parse ${name}, ${error.message}`, error.hint === undefined ? {} : { hint: error.hint })
  }
  await flush()
  return 0
}

/** The lines of a file or of standard input, without their breaks. */
async function* linesOf(name: string): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest: string[] = []
  for await (const chunk of (name === '-' ? process.stdin : createReadStream(name)) as AsyncIterable<Uint8Array>) {
    const text = decoder.decode(chunk, { stream: true })
    let from = 0
    for (let to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
      rest.push(text.slice(from, to))
      yield rest.length === 1 ? (rest[0] as string) : rest.join('')
      rest = []
      from = to + 1
    }
    if (from < text.length) rest.push(text.slice(from))
  }
  rest.push(decoder.decode())
  const last = rest.join('')
  if (last !== '') yield last
}

/** Bases by the code of their language. */
type Bases = Packs['bases']

/** The base of a file, for its own language alone. Throws `pack.broken`. */
function loadBase(path: string): Bases {
  let bytes: Uint8Array
  try {
    const packed = readFileSync(path)
    bytes = new Uint8Array(
      path.endsWith('.zst') ? zstdDecompressSync(packed) : path.endsWith('.br') ? brotliDecompressSync(packed) : packed,
    )
  } catch (cause) {
    throw new SaysoError('pack.broken', `the language base cannot be loaded: ${path}`, { cause })
  }
  return { [openBase(bytes).pack.header.language]: bytes }
}

function write(text: string): Promise<void> | undefined {
  return process.stdout.write(text) ? undefined : new Promise((resolve) => void process.stdout.once('drain', resolve))
}

function missing(name: string, error: unknown): SaysoError {
  const { code, message } = error as NodeJS.ErrnoException
  const why = code === 'ENOENT' ? 'no such file' : code === 'EACCES' ? 'no permission' : code === 'EISDIR' ? 'it is a folder' : message
  return new SaysoError('input.missing', `cannot read ${name}: ${why}`, { cause: error })
}

function take(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        tokens: { type: 'boolean' },
        from: { type: 'string' },
        language: { type: 'string' },
        base: { type: 'string' },
      },
    })
  } catch (error) {
    throw new SaysoError('usage', (error as Error).message.replace(/^./, (c) => c.toLowerCase()).split('. ')[0] as string, {
      hint: 'sayso parse --help',
    })
  }
}
