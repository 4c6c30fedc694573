// `npm run train -- --data DIR --vectors FILE --raw FILE,… --out DIR`: the plain run, from treebanks to the base that is shipped.

import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

/** Large networks that label plain text for the small one: they differ in the seed alone. */
const TEACHERS = [{ seed: 11 }, { seed: 12 }, { seed: 13 }]
const TEACHER = { E: 192, H: 192, A: 128, L: 128, epochs: 16, dropout: 0.5, wordDropout: 0.25 }
/** The network that is shipped. */
const STUDENT = { E: 128, H: 64, A: 64, L: 64, epochs: 16, dropout: 0.1, wordDropout: 0.1, seed: 1 }

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
const common = [
  ...['--train', [ud('ewt-train'), ud('gum-train-ccby')].join(',')],
  ...['--dev', [ud('ewt-dev'), ud('gum-newsint-dev')].join(',')],
  ...['--names', [ner('uner-train'), ner('gum-train-ccby'), ner('gum-newsint')].join(',')],
  ...['--vectors', values.vectors as string, '--workers', values.workers, '--refuse', data],
]
const flags = (options: { readonly [name: string]: string | number }): string[] =>
  Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)])
const began = performance.now()

/** Runs one step as a process of its own, so that its memory ends with it. */
function step(script: string, args: string[]): void {
  process.stdout.write(`\n== ${script} ${((performance.now() - began) / 60000).toFixed(1)} min\n`)
  const { status } = spawnSync(process.execPath, ['--max-old-space-size=8192', fileURLToPath(new URL(script, import.meta.url)), ...args], {
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}

const teachers = TEACHERS.map(({ seed }, i) => {
  const path = join(out, `teacher-${i + 1}`)
  step('train.ts', [...common, ...flags({ ...TEACHER, seed, out: path })])
  return path
})
const soft = join(out, 'labelled')
step('label.ts', [
  '--teachers',
  teachers.join(','),
  '--raw',
  values.raw,
  '--vectors',
  values.vectors as string,
  '--refuse',
  data,
  '--out',
  soft,
])
step('train.ts', [...common, ...flags({ ...STUDENT, soft, out: join(out, 'student') })])
step('assemble.ts', [
  join(out, 'student'),
  ...common.slice(0, 2),
  '--refuse',
  data,
  '--vectors',
  values.vectors as string,
  '--out',
  join(out, 'en.base'),
])
