// `node tools/gold/texts.ts DIR`: the folder of data in; the bare texts of the Wikinews reports that are annotated, and their attribution, out under test/gold.

import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Reports of MEANTIME that are annotated; GUM's news (CC BY) are all taken. */
const MEANTIME = 37

interface Report {
  readonly id: string
  readonly title: string
  readonly day: string
  readonly source: string
  readonly text: string
}

const data = process.argv[2] ?? ''
const gold = fileURLToPath(new URL('../../test/gold', import.meta.url))
const hash = (id: string): string => createHash('sha256').update(id).digest('hex')
const byHash = (a: Report, b: Report): number => (hash(a.id) < hash(b.id) ? -1 : 1)

/** News of a part of GUM: a paragraph a line, as the treebank prints them. */
function readGum(path: string): Report[] {
  return readFileSync(path, 'utf8')
    .split('# newdoc id = ')
    .slice(1)
    .filter((part) => part.startsWith('GUM_news_'))
    .map((part) => {
      const about = (name: string): string => new RegExp(`^# meta::${name} = (.*)$`, 'm').exec(part)?.[1] ?? ''
      const lines: string[] = []
      let space = true
      for (const sentence of part.split('\n\n')) {
        const text = /^# text = (.*)$/m.exec(sentence)?.[1]
        if (text === undefined) continue
        if (/^# newpar$/m.test(sentence) || lines.length === 0) lines.push(text)
        else lines.push(`${lines.pop()}${space ? ' ' : ''}${text}`)
        space = !/SpaceAfter=No[^\n]*$/.test(sentence.trimEnd())
      }
      const id = `gum-${/^GUM_news_(\w+)/.exec(part)![1]}`
      return { id, title: about('title'), day: about('dateCreated'), source: about('sourceURL'), text: lines.join('\n') }
    })
}

function readMeantime(path: string): Report[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { doc, dct, text } = JSON.parse(line) as { doc: string; dct: string; text: string }
      const lines = text.split('\n').filter((one) => one.trim() !== '')
      const id = `meantime-${/\d+/.exec(doc)?.[0] ?? doc}`
      return { id, title: lines[0] as string, day: dct, source: `MEANTIME, document ${doc}`, text: lines.join('\n') }
    })
}

const gum = ['gum-newsint-dev', 'gum-newsint-test', 'gum-train-ccby'].flatMap((name) => readGum(join(data, 'ud', `${name}.conllu`)))
const meantime = readMeantime(join(data, 'time', 'meantime_en.jsonl'))
  .toSorted(byHash)
  .slice(0, MEANTIME)
const reports = [...gum, ...meantime].toSorted((a, b) => (a.id < b.id ? -1 : 1))
mkdirSync(join(gold, 'reports'), { recursive: true })
for (const { id, text } of reports) writeFileSync(join(gold, 'reports', `${id}.txt`), `${text}\n`)
writeFileSync(
  join(gold, 'ATTRIBUTION.md'),
  `# Attribution

The reports are from Wikinews, by its contributors, under the Creative Commons Attribution licence (2.5 generic; CC BY), as the corpora GUM (Zeldes 2017;
news, CC BY) and MEANTIME (Minard et al. 2016; CC BY 4.0) give them: \`npm run gold -- DIR\` writes them anew, a paragraph a line. MEANTIME has the first
lines of each report, tokenised quotation marks included. The annotations are our own, CC BY 4.0.

| report | published | title | source |
|---|---|---|---|
${reports.map(({ id, day, title, source }) => `| ${id} | ${day} | ${title.replaceAll('|', '/')} | ${source} |`).join('\n')}
`,
)
process.stdout.write(`${reports.length} reports\n`)
