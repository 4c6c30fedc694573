// `node tools/train/assemble.ts MODEL --train FILE,… --refuse DIR --vectors FILE --out FILE`: a trained network in, its base out, with splitter and lemmas; as it is loaded and in Zstandard.

import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { constants, zstdCompressSync } from 'node:zlib'
import { exportNetwork } from './export.ts'
import { trainLemmas } from './lemmas.ts'
import { readModel } from './model.ts'
import { type Parts, writePack } from './pack.ts'
import { readTreebanks } from './prepare.ts'
import { trainSplitter } from './splitter.ts'
import { readVectors } from './vectors.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
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
const banks = (values.train as string).split(',').map((bank) => readTreebanks([bank], values.refuse as string).sentences)
const [first = [], ...others] = banks
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
  // The first treebank is of the web; the others, with news in them, weigh three times as much, joined in three ways.
  ...trainSplitter([...first, ...others.flatMap((bank) => [...bank, ...bank, ...bank])]),
  ...trainLemmas(banks.flat(), new TextDecoder().decode(network['word.list']!.data).split('\n')),
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
