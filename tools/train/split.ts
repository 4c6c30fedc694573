// `node tools/train/split.ts --train FILE,… --refuse DIR --out FILE`: treebanks in, a pack with the sections of a splitter out.

import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Parts, writePack } from './pack.ts'
import { readTreebanks } from './prepare.ts'
import { trainSplitter } from './splitter.ts'

const { values } = parseArgs({ options: { train: { type: 'string' }, refuse: { type: 'string' }, out: { type: 'string' } } })
const [first = [], ...others] = (values.train as string).split(',').map((bank) => readTreebanks([bank], values.refuse as string).sentences)
// The first treebank is of the web; the others, with news in them, weigh three times as much, joined in three ways.
const parts: Parts = trainSplitter([...first, ...others.flatMap((bank) => [...bank, ...bank, ...bank])])
writeFileSync(values.out as string, writePack({ language: 'en', config: {}, tags: [], fines: [], relations: [], names: [] }, parts))
