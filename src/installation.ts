// An installation on disk in, its packs and libraries out, each loaded when it is first needed.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { zstdDecompressSync } from 'node:zlib'
import { bring, type Libraries } from './input/library.ts'
import { languages } from './languages/index.ts'
import { SaysoError } from './model/error.ts'
import type { Packs } from './read.ts'

const require = createRequire(import.meta.url)
// Reading is synchronous, and `require` is what loads without waiting: the very file that an import would give.
const load = <T>(name: string): T => require(fileURLToPath(import.meta.resolve(name))) as T

bring({
  get Readability() {
    return load<Pick<Libraries, 'Readability'>>('@mozilla/readability').Readability
  },
  get detectAll() {
    return load<Pick<Libraries, 'detectAll'>>('tinyld').detectAll
  },
  get parseHTML() {
    return load<Pick<Libraries, 'parseHTML'>>('linkedom/worker').parseHTML
  },
  get sniff() {
    return load<Libraries['sniff']>('html-encoding-sniffer')
  },
})

let gazetteer: Uint8Array | undefined
let english: Uint8Array | undefined
const packs: Packs = {
  languages,
  get gazetteer() {
    return (gazetteer ??= unpack('gazetteer.bin.zst', 'gazetteer'))
  },
  bases: {
    get en() {
      return (english ??= unpack('en.base.zst', 'English base'))
    },
  },
}

/** The languages and packs of this installation, each pack loaded once, when it is first needed: that throws `pack.broken` where it is missing or damaged. */
export function loadPacks(): Packs {
  return packs
}

/** Larger than any pack: one that fits is unpacked in one piece. */
const PIECE = 1 << 24

function unpack(file: string, what: string): Uint8Array {
  try {
    const bytes = zstdDecompressSync(readFileSync(new URL(import.meta.resolve(`@sayso/news/packs/${file}`))), { chunkSize: PIECE })
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  } catch (cause) {
    throw new SaysoError('pack.broken', `the ${what} of this installation cannot be loaded: packs/${file}`, {
      hint: 'install the package again',
      cause,
    })
  }
}
