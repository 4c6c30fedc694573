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
  if (loaded) return loaded
  const path = new URL('../packs/gazetteer.bin.br', import.meta.url)
  try {
    loaded = { languages, gazetteer: new Uint8Array(brotliDecompressSync(readFileSync(path))) }
  } catch (cause) {
    throw new SaysoError('pack.broken', 'the gazetteer of this installation cannot be loaded: packs/gazetteer.bin.br', {
      hint: 'install the package again',
      cause,
    })
  }
  return loaded
}
