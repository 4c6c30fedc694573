// `npm run bench -- --base [--peers]`: text to tokens, trees and names, warm and with new words; tokens/s, peak memory, time to the first sentence, and the same text read by spaCy and wink-nlp.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { zstdDecompressSync } from 'node:zlib'
import { receive } from '../src/input/index.ts'
import type { Parse } from '../src/model/parse.ts'
import type { Document } from '../src/model/record.ts'
import { encode, languages, loadPacks } from '../src/node.ts'
import { baseOf } from '../src/text/base.ts'
import { parse } from '../src/text/parse.ts'
import { makeCorpus, makeRandom } from './corpus.ts'

/** What is measured in one run of one process: milliseconds on the clock and of the processor, bytes at the peak. */
interface Run {
  readonly total: number
  readonly cpu: number
  readonly tokens: number
  readonly sentences: number
  /** Tokens that hang on another, tokens of names: 0 shows that no base is there. */
  readonly heads: number
  readonly names: number
  readonly peak: number
}

interface Peer {
  readonly total: number
  readonly cpu: number
  readonly found: number
  readonly peak: number
  readonly version?: string
}

/** Told by the command line. */
export interface Options {
  readonly megabytes: number
  readonly runs: number
  readonly peers: boolean
  /** A file of news to read in place of the examples, whose words are few: plain text, twice the megabytes or more; its second part warms. */
  readonly text: string
  /** A base to measure in place of the installed one. */
  readonly pack: string
}

/** The texts: as a reader of news finds it, and with words that nobody has seen. */
const TEXTS = {
  warm: 'news, most words seen before',
  new: 'one word in ten never seen before',
} as const
type Text = keyof typeof TEXTS

const ENDINGS = ['s', 'ed', 'ing', 'ly', 'er', 'ion', 'al', '', '', '']
const SYLLABLES = 'ba ce di fo gu ha jo ki lu me ni po qua re si tro vu wy xe zo blan cre dro fli gra ple stu tra'.split(' ')

/** A text of which every tenth word of four letters or more, counted over all words, is a word of its own: made of syllables, a capital where there was one. */
export function renewWords(text: string, seed: number): string {
  const random = makeRandom(seed)
  const seen = new Set<string>()
  const fresh = (): string => {
    for (;;) {
      const stem = Array.from({ length: 3 + random(2) }, () => SYLLABLES[random(SYLLABLES.length)]).join('')
      const word = stem + (ENDINGS[random(ENDINGS.length)] as string)
      if (seen.has(word)) continue
      seen.add(word)
      return word
    }
  }
  let debt = 0
  return text.replace(/\p{L}+/gu, (word) => {
    debt += 0.1
    if (debt < 1 || word.length < 4 || random(3) === 0) return word
    debt -= 1
    const made = fresh()
    return /^\p{Lu}/u.test(word) ? made.charAt(0).toUpperCase() + made.slice(1) : made
  })
}

/** The text of a run and another that warms the process. */
function makeTexts(kind: Text, megabytes: number, file: string): { readonly text: string; readonly warming: string } {
  const size = Math.round(megabytes * 1024 * 1024)
  const [text, warming] =
    file === ''
      ? [makeCorpus(size, 1), makeCorpus(400_000, 99)]
      : ((all: string) => [all.slice(0, size), all.slice(size, size * 2)] as const)(readFileSync(file, 'utf8').replace(/\n+/g, '\n\n'))
  if (warming.length < size / 4) throw new Error(`${file} is too short: ${megabytes} MB are read and as many warm`)
  return { text: kind === 'new' ? renewWords(text, 2) : text, warming }
}

/** The bytes of the base: of a file (".zst" is compressed), else the one that is installed. */
function loadBase(file: string): Uint8Array {
  if (file === '') return baseOf(languages[0]!, loadPacks().bases)
  const bytes = readFileSync(file)
  return new Uint8Array(file.endsWith('.zst') ? zstdDecompressSync(bytes) : bytes)
}

/** From raw text to its parse, as `read` does it. */
function readText(bytes: Uint8Array, base: Uint8Array): Parse {
  const [received] = receive({ bytes, format: 'text', published: '2031-10-16' }, languages)
  if (received === undefined || !('document' in received)) throw new Error('no document')
  return parse(received.document as Document, languages[0]!, base)
}

/** One run, in a process of its own. */
function runOnce(kind: Text, megabytes: number, file: string, pack: string): Run {
  const base = loadBase(pack)
  const { text, warming } = makeTexts(kind, megabytes, file)
  const bytes = encode(text)
  readText(encode(warming), base)
  const began = performance.now()
  const usage = process.cpuUsage()
  const { tokens, sentences } = readText(bytes, base)
  const total = performance.now() - began
  const { user, system } = process.cpuUsage(usage)
  let heads = 0
  let names = 0
  for (let i = 0; i < tokens.count; i++) {
    if ((tokens.head[i] as number) >= 0) heads++
    if (tokens.name[i] !== 0) names++
  }
  return {
    total,
    cpu: (user + system) / 1000,
    tokens: tokens.count,
    sentences: sentences.length,
    heads,
    names,
    peak: process.resourceUsage().maxRSS * 1024,
  }
}

const root = fileURLToPath(new URL('../', import.meta.url))
const folder = join(root, 'tools/peers/')
const self = fileURLToPath(import.meta.url)

/** Standard output of a command; throws with what it said where it fails. */
function say(command: string, args: readonly string[], more: { cwd?: string; input?: string; env?: NodeJS.ProcessEnv } = {}): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28, ...more })
  if (error !== undefined) throw error
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`)
  return stdout
}

/** The item of median total. */
function median<T extends { readonly total: number }>(runs: readonly T[]): T {
  return runs.toSorted((a, b) => a.total - b.total)[runs.length >> 1] as T
}

/** Measures the base and prints what was found. */
export function measureBase({ megabytes, runs, peers, text: file, pack }: Options): void {
  const print = (line: string): void => void process.stdout.write(`${line}\n`)
  print(
    `text to tokens, trees and names: ${megabytes} MB of ${file === '' ? 'the examples, names and numbers changed' : basename(file)}; median of ${runs}, one thread, Node ${process.versions.node}`,
  )
  print('the seconds of the processor count what the collector and the compiler do beside the one thread\n')
  if (peers) installPeers()
  const row = (name: string, seconds: number, cpu: number, tokens: number, peak: number, ratio: string, does: string): void =>
    print(
      `  ${name.padEnd(10)} ${seconds.toFixed(2).padStart(8)} s ${cpu.toFixed(2).padStart(8)} s cpu ${String(Math.round(tokens / seconds)).padStart(9)} tokens/s ${(peak / 1024 / 1024).toFixed(0).padStart(6)} MB ${ratio.padStart(19)}   ${does}`,
    )
  for (const kind of Object.keys(TEXTS) as Text[]) {
    const { text } = makeTexts(kind, megabytes, file)
    print(`${TEXTS[kind]}: ${text.split(/\s+/).length} words, ${new Set(text.match(/\p{L}+/gu)).size} different`)
    const all: Run[] = []
    const spacy: Peer[] = []
    const wink: Peer[] = []
    // In turn, so that a busy machine is busy for all of them.
    for (let n = 0; n < runs; n++) {
      all.push(JSON.parse(say(process.execPath, [self, kind, String(megabytes), file, pack])) as Run)
      if (!peers) continue
      wink.push(JSON.parse(say(process.execPath, ['one.mjs', 'wink-nlp-tags'], { cwd: folder, input: text })) as Peer)
      // The slowest of all by far: once is enough.
      if (n === 0)
        spacy.push(JSON.parse(say(join(folder, '.venv/bin/python'), ['one.py'], { cwd: folder, input: text, env: ONE_THREAD })) as Peer)
    }
    const ours = median(all)
    const does =
      ours.heads > 0
        ? `tokens, ${ours.sentences} sentences, classes, trees, ${ours.names} tokens of names`
        : `tokens and ${ours.sentences} sentences alone: no language base is here`
    row('sayso', ours.total / 1000, ours.cpu / 1000, ours.tokens, ours.peak, '', does)
    for (const [name, list, what] of [
      ['spaCy', spacy, spacy[0]?.version],
      ['wink-nlp', wink, 'tokens, sentences, word classes'],
    ] as const) {
      if (list.length === 0) continue
      const peer = median(list)
      row(
        name,
        peer.total / 1000,
        peer.cpu / 1000,
        peer.found,
        peer.peak,
        `${(peer.total / ours.total).toFixed(1)} × ${(peer.cpu / ours.cpu).toFixed(1)} × cpu`,
        what ?? '',
      )
    }
  }
  print(
    '\n× is how many times as long as ours the same text takes, on the clock and of the processor (which a busy machine does not change)',
  )
  measureStart(print, pack)
}

/** One thread for what counts with many. */
const ONE_THREAD = {
  ...process.env,
  OMP_NUM_THREADS: '1',
  OPENBLAS_NUM_THREADS: '1',
  MKL_NUM_THREADS: '1',
  BLIS_NUM_THREADS: '1',
  PYTHONHASHSEED: '0',
}

/** Installs what is measured beside us, in its own folder, unless it is there. */
function installPeers(): void {
  say('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder })
  const python = join(folder, '.venv/bin/python')
  if (!existsSync(python)) say('python3', ['-m', 'venv', '.venv'], { cwd: folder })
  say(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', 'requirements.txt'], { cwd: folder })
}

/** Milliseconds from the start of the command to the end of one sentence's reading: the packed package, its second start, median of 10. */
function measureStart(print: (line: string) => void, pack: string): void {
  const temporary = mkdtempSync(join(tmpdir(), 'sayso-start-'))
  try {
    say('npm', ['run', '--silent', 'build'], { cwd: root })
    say('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', temporary], { cwd: root })
    const packed = readdirSync(temporary).find((name) => name.endsWith('.tgz'))
    if (packed === undefined) throw new Error('npm pack left no package')
    say('tar', ['xzf', packed], { cwd: temporary })
    symlinkSync(join(root, 'node_modules'), join(temporary, 'package/node_modules'))
    const main = join(temporary, 'package/dist/cli/main.js')
    const env = { ...process.env, NODE_COMPILE_CACHE: join(temporary, 'cache') }
    const input = 'The mayor of Halvena, Orla Venn, said on Friday that at least 12 people were hurt near the bridge.\n'
    print('\nmilliseconds from start to the first sentence, process and all: packed package, from the second start on, median of 10')
    for (const args of [
      ['--version'],
      ['parse', '-', ...(pack === '' ? [] : ['--base', resolve(pack)])],
      ['read', '-', '--published', '2031-10-17'],
    ]) {
      const times: number[] = []
      let wrong = ''
      for (let n = 0; n < 11 && wrong === ''; n++) {
        const began = performance.now()
        const { status, stderr } = spawnSync(process.execPath, [main, ...args], { input, encoding: 'utf8', env })
        times.push(performance.now() - began)
        if (status !== 0) wrong = (stderr.split('\n')[0] as string).slice(0, 80)
      }
      const [, ...later] = times
      print(
        `  sayso ${args
          .map((arg) => basename(arg))
          .join(' ')
          .padEnd(
            32,
          )} ${wrong === '' ? String(Math.round(later.toSorted((a, b) => a - b)[5] as number)).padStart(6) : `not measured: ${wrong}`}`,
      )
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [kind, megabytes, file = '', pack = ''] = process.argv.slice(2)
  process.stdout.write(JSON.stringify(runOnce(kind as Text, Number(megabytes), file, pack)))
}
