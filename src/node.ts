// The front door with files: everything of `index`, and the packs of this installation loaded from disk.

import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { languages } from './languages/index.ts'
import { SaysoError } from './model/error.ts'
import type { Packs } from './read.ts'

export * from './index.ts'

let loaded: Packs | undefined

/** The languages and packs of this installation, loaded once. Throws `pack.broken` where a pack is missing or damaged. */
export function loadPacks(): Packs {
  return (loaded ??= { languages, gazetteer: load('gazetteer.bin', 'gazetteer'), bases: { en: load('en.base', 'English base') } })
}

function load(file: string, what: string): Uint8Array {
  try {
    return new Uint8Array(brotliDecompressSync(readFileSync(new URL(`../packs/${file}.br`, import.meta.url))))
  } catch (cause) {
    throw new SaysoError('pack.broken', `the ${what} of this installation cannot be loaded: packs/${file}.br`, {
      hint: 'install the package again',
      cause,
    })
  }
}
