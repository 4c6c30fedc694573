// Paths of treebanks and of plain text in, their sentences out, without what repeats test and evaluation texts.

import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { openPack } from '../../src/text/pack.ts'
import { openSplitter } from '../../src/text/splitter.ts'
import type { Refused } from './manifest.ts'
import { readRaw } from './raw.ts'
import { documentsOf, keepSentences, readKnown } from './refuse.ts'
import { readTreebank, type Sentence } from './treebank.ts'

/** Sentences that may be trained on, and what was refused of each input. */
export interface Prepared {
  readonly sentences: readonly Sentence[]
  readonly refused: readonly Refused[]
}

/** Reads treebanks; `refuse` is the folder of test and evaluation data. */
export function readTreebanks(paths: readonly string[], refuse: string): Prepared {
  const train = new Set(paths.flatMap((path) => [...documentsOf(path)]))
  return prepare(paths, readTreebank, refuse, train)
}

/** Reads plain text, one paragraph a line, as a splitter (a pack by path) cuts it. */
export function readRaws(paths: readonly string[], refuse: string, splitter: string): Prepared {
  const opened = openSplitter(openPack(new Uint8Array(readFileSync(splitter))))
  return prepare(paths, (path) => readRaw(path, opened), refuse, new Set())
}

function prepare(
  paths: readonly string[],
  read: (path: string) => readonly Sentence[],
  refuse: string,
  train: ReadonlySet<string>,
): Prepared {
  const known = readKnown(refuse, train)
  const sentences: Sentence[] = []
  const refused: Refused[] = []
  for (const path of paths) {
    const kept = keepSentences(read(path), known)
    for (const sentence of kept.sentences) sentences.push(sentence)
    refused.push({ input: basename(path), documents: kept.documents, sentences: kept.refused, kept: kept.sentences.length })
  }
  return { sentences, refused }
}
