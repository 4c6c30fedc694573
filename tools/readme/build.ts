// README.md and docs/accuracy.md in, README.md out with its example's record and its scores as they are now: `npm run readme`, or `--check`.

import { readFileSync, writeFileSync } from 'node:fs'
import { lines, loadPacks, read } from '../../src/node.ts'

const root = new URL('../../', import.meta.url)

/** README.md with the record of its example and the table of its scores made anew. */
export function buildReadme(): string {
  const readme = readFileSync(new URL('README.md', root), 'utf8')
  const example = /```text\n([^]*?)```/.exec(readme)?.[1]
  const shown = /```sayso published (\S+)\n[^]*?```/.exec(readme)
  if (example === undefined || !shown) throw new Error('README.md has lost its example')
  const text = example
    .trim()
    .split('\n\n')
    .map((paragraph) => paragraph.replaceAll('\n', ' '))
    .join('\n\n')
  const record = read(text, { ...loadPacks(), published: shown[1] as string })
  const out = lines(record).filter((line) => !/^(?:actor|place) /.test(line))
  const accuracy = readFileSync(new URL('docs/accuracy.md', root), 'utf8')
  const rows = [...accuracy.matchAll(/^\| ([^|]+) \| ([^|]+) \| ([\d.]+) \| ([^|]+) \|$/gm)].filter(([, , measure]) =>
    KEPT.has(measure as string),
  )
  const table = [
    '| data | measure | Sayso | others |',
    '|---|---|---:|---|',
    ...rows.map(([, set, measure, ours, beat]) => `| ${set} | ${measure} | ${ours} | ${beat} |`),
  ].join('\n')
  return readme
    .replace(shown[0], () => `\`\`\`sayso published ${shown[1]}\n${out.join('\n')}\n\`\`\``)
    .replace(/(## Measured\n\n)[^]*?(\n\nThese sets)/, (_all, head: string, tail: string) => `${head}${table}${tail}`)
}

/** The measures that the first screen has room for. */
const KEPT = new Set(['value F1', 'found and within 161 km, F1', 'value and bounds F1', 'all three, ≥50 % F1'])

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const text = buildReadme()
  if (process.argv.includes('--check')) {
    if (readFileSync(new URL('README.md', root), 'utf8') !== text) {
      process.stderr.write('README.md does not show what the program says now: run npm run readme\n')
      process.exitCode = 1
    }
  } else writeFileSync(new URL('README.md', root), text)
}
