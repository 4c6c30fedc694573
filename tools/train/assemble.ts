// `node tools/train/assemble.ts MODEL --splitter PACK --train FILE,… --refuse DIR --vectors FILE --out FILE`: a trained network and a splitter in, their base out, with lemmas; as it is loaded and in Zstandard.

import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { constants, zstdCompressSync } from 'node:zlib'
import { openPack } from '../../src/text/pack.ts'
import { exportNetwork } from './export.ts'
import { trainLemmas } from './lemmas.ts'
import { readModel } from './model.ts'
import { type Parts, partsOf, writePack } from './pack.ts'
import { readTreebanks } from './prepare.ts'
import { readVectors } from './vectors.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    splitter: { type: 'string' },
    train: { type: 'string' },
    refuse: { type: 'string' },
    vectors: { type: 'string' },
    out: { type: 'string' },
    words: { type: 'string', default: '50000' },
    step: { type: 'string', default: '0.03' },
  },
})
const path = positionals[0] as string
const { plan, outputs, words, trained } = readModel(path)
const { shape } = plan
const { sentences } = readTreebanks((values.train as string).split(','), values.refuse as string)
const splitter = partsOf(openPack(new Uint8Array(readFileSync(values.splitter as string))))
const network = exportNetwork(
  trained,
  shape,
  outputs,
  words,
  readVectors(values.vectors as string),
  Number(values.words),
  Number(values.step),
)
const parts: Parts = {
  ...network,
  ...splitter,
  ...trainLemmas(sentences, new TextDecoder().decode(network['word.list']!.data).split('\n')),
}
const { E, H, A, L, layers, width, window, buckets } = shape
const bytes = writePack({ language: 'en', config: { E, H, A, L, layers, width, window, buckets }, ...outputs }, parts)
writeFileSync(values.out as string, bytes)
// Brotli is a little smaller, and takes five times as long to unpack at every start.
const packed = zstdCompressSync(bytes, {
  params: { [constants.ZSTD_c_compressionLevel]: 19, [constants.ZSTD_c_checksumFlag]: 1 },
})
writeFileSync(`${values.out}.zst`, packed)
process.stdout.write(`${values.out}: ${bytes.length} bytes, ${packed.length} in Zstandard\n`)
for (const [name, { data }] of Object.entries(parts))
  if (data.byteLength > 50_000)
    process.stdout.write(
      `  ${name} ${data.byteLength} → ${zstdCompressSync(new Uint8Array(data.buffer, data.byteOffset, data.byteLength)).length}\n`,
    )
