// `npm run train -- --data DIR --vectors FILE --raw FILE,… --out DIR`: the plain run, from treebanks to the base that is shipped.

import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { allowInput, commitOf, digestFile, makeManifest, printManifest } from './manifest.ts'
import { readRaws, readTreebanks } from './prepare.ts'

/** Larger networks that label plain text for the small one: what they agree on it learns, and how sure they are. */
const TEACHERS = [
  { E: 128, H: 96, A: 96, L: 96, layers: 4, dropout: 0.25, seed: 1 },
  { E: 128, H: 96, layers: 3, dropout: 0.25, seed: 2 },
  { E: 128, H: 64, layers: 4, dropout: 0.2, seed: 3 },
  { E: 128, H: 64, layers: 3, dropout: 0.2, seed: 4 },
].map((sizes) => ({ ...sizes, epochs: 16, averageFrom: 0.8, swap: 0.3, nameWeight: 2 }))
/** The network that is shipped. */
const STUDENT = {
  E: 128,
  H: 48,
  layers: 4,
  epochs: 12,
  dropout: 0.05,
  wordDropout: 0.05,
  averageFrom: 0.8,
  goldWeight: 2,
  nameWeight: 2,
  lower: 0.12,
  upper: 0.1,
  swap: 0.3,
}
/** It is finished at a low rate, with more weight on treebanks, on the news among them, and on names. */
const FINISH = { ...STUDENT, epochs: 4, averageFrom: 0.5, goldWeight: 2.2, repeat: '1,2', rate: 0.0006, nameWeight: 3 }

const { values } = parseArgs({
  options: {
    /** The folder with ud/ and ner/. */
    data: { type: 'string' },
    vectors: { type: 'string' },
    raw: { type: 'string', default: '' },
    out: { type: 'string' },
    workers: { type: 'string', default: '2' },
  },
})
const data = values.data as string
const out = values.out as string
mkdirSync(out, { recursive: true })
const ud = (name: string): string => join(data, 'ud', `${name}.conllu`)
const ner = (name: string): string => join(data, 'ner', `${name}.iob2`)
// What may not be trained on ends the run before it begins.
const trained = [ud('ewt-train'), ud('gum-train-ccby')]
const raws = values.raw.split(',').filter((path) => path !== '')
const inputs = [...trained, ner('uner-train'), ner('gum-train-ccby'), values.vectors as string, ...raws].map((path) => allowInput(path))
const flags = (options: { readonly [name: string]: string | number }): string[] =>
  Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)])
const common = flags({
  train: trained.join(','),
  dev: [ud('ewt-dev'), ud('gum-newsint-dev')].join(','),
  names: [ner('uner-train'), ner('gum-train-ccby'), ner('gum-newsint')].join(','),
  vectors: values.vectors as string,
  workers: values.workers,
  refuse: data,
})
const began = performance.now()

/** Runs one step as a process of its own, so that its memory ends with it. */
function step(script: string, args: string[]): void {
  process.stdout.write(`\n== ${script} ${((performance.now() - began) / 60000).toFixed(1)} min\n`)
  const { status } = spawnSync(process.execPath, ['--max-old-space-size=8192', fileURLToPath(new URL(script, import.meta.url)), ...args], {
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}

const banks = flags({ train: trained.join(','), refuse: data })
const splitter = join(out, 'splitter.pack')
step('split.ts', [...banks, '--out', splitter])
const teachers = TEACHERS.map((options, i) => {
  const path = join(out, `teacher-${i + 1}`)
  step('train.ts', [...common, ...flags({ ...options, out: path })])
  return path
})
const soft = join(out, 'labelled')
step('label.ts', [
  '--teachers',
  teachers.join(','),
  '--raw',
  values.raw,
  ...flags({ splitter, vectors: values.vectors as string, refuse: data, out: soft }),
])
step('train.ts', [...common, ...flags({ ...STUDENT, soft, out: join(out, 'taught') })])
step('train.ts', [...common, ...flags({ ...FINISH, soft, start: join(out, 'taught.f32'), out: join(out, 'student') })])
step('assemble.ts', [join(out, 'student'), ...banks, ...flags({ splitter, vectors: values.vectors as string, out: join(out, 'en.base') })])
const base = join(out, 'en.base')
writeFileSync(
  join(out, 'en.base.json'),
  printManifest(
    makeManifest({
      inputs,
      options: {
        teachers: TEACHERS.map((x) => JSON.stringify(x)),
        student: JSON.stringify(STUDENT),
        finish: JSON.stringify(FINISH),
        workers: Number(values.workers),
      },
      seed: 1,
      commit: commitOf(fileURLToPath(new URL('../..', import.meta.url))),
      refused: [...readTreebanks(trained, data).refused, ...readRaws(raws, data, splitter).refused],
      output: digestFile(base),
    }),
  ),
)
process.stdout.write(`\n${base} in ${((performance.now() - began) / 60000).toFixed(1)} min\n`)
