// Two sets of reports and a seed in, sentences with a count of people in the order that they are annotated in out; it knows nothing of the product.

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { makeRandom } from '../../bench/corpus.ts'

/** A sentence of a report, by offsets in UTF-16 code units, with the number in it that is asked about. */
export interface Drawn {
  readonly set: string
  readonly doc: string
  readonly start: number
  readonly end: number
  /** SHA-256 of the sentence, in hexadecimal, first 16 digits. */
  readonly hash: string
  /** The number, by offsets in the sentence. */
  readonly number: readonly [start: number, end: number]
}

/** A report of a set: its text as it is read, and its day where the set gives one. */
export interface Report {
  readonly id: string
  readonly text: string
  readonly published?: string
}

/** The sets that are drawn from, with what ends a paragraph in them. */
export const sets = [
  { name: 'muc4_dev', path: 'events/muc4_dev.jsonl', paragraph: /\n[ \t]*\n/g },
  { name: 'stories_g5', path: 'events/stories_g5.jsonl', paragraph: /\n/g },
] as const

/** Reads the reports of a set. */
export function readReports(data: string, path: string): Report[] {
  return readFileSync(join(data, path), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, text, date } = JSON.parse(line) as { id: string; text: string; date?: string }
      return { id, text, ...(date === undefined ? {} : { published: date.slice(0, 10) }) }
    })
}

/** The hash that a sentence is held against: the data may have another version. */
export function hashOf(sentence: string): string {
  return createHash('sha256').update(sentence).digest('hex').slice(0, 16)
}

const ABBREVIATION =
  /(?:\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Col|Lt|Maj|Sgt|Capt|Gov|Sen|Rep|St|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec|vs|Jr|Sr)|\p{Lu}\.\p{Lu})$/u
const END = /[.!?]["'”’)\]]*\s+(?=["'“‘([]*[\p{Lu}\d])/gu

function* sentencesOf(text: string, paragraph: RegExp): Generator<[start: number, end: number]> {
  let from = 0
  const cut = function* (to: number): Generator<[number, number]> {
    const part = text.slice(from, to)
    let first = 0
    for (const match of part.matchAll(END)) {
      if (match[0].startsWith('.') && ABBREVIATION.test(part.slice(first, match.index))) continue
      yield [from + first, from + match.index + match[0].trimEnd().length]
      first = match.index + match[0].length
    }
    yield [from + first, to]
  }
  for (const match of text.matchAll(paragraph)) {
    yield* cut(match.index)
    from = match.index + match[0].length
  }
  yield* cut(text.length)
}

const WORD =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const NUMBER = new RegExp(
  String.raw`(?<![\w.,$/-])(?:\d{1,3}(?:,\d{3})+|\d{1,6}|(?:${WORD})(?:-(?:${WORD}))?|dozens|hundreds|thousands)(?:[ \n](?:dozen|hundred|thousand|million))*(?![\w/-]|[.,]\d)`,
  'gi',
)
const PEOPLE = new RegExp(
  String.raw`^(?:\s+\S+){0,3}?\s+(?:\S+(?:men|women|ians|cans)|people|persons?|civilians?|soldiers?|troops|officers?|guards?|guerrillas?|rebels?|terrorists?|subversives?|peasants?|workers?|students?|priests?|jesuits?|children|child|men|man|women|woman|boys?|girls?|passengers?|victims?|casualties|deaths?|dead|wounded|injured|killed|missing|arrested|detained|kidnapped|captured|evacuated|displaced|rescued|hospitalized|trapped|died|others|members|residents|protesters|prisoners|hostages|refugees|migrants|suspects?|attackers?|individuals?|elements|leaders|judges|journalists|employees|officials|citizens|police|fans|patients|families|households|inhabitants|lives|injuries|bodies)\b`,
  'i',
)
const BEFORE =
  /(?:kill(?:ed|ing|s)|wound(?:ed|ing)|injur(?:ed|ing)|arrest(?:ed|ing)|detain(?:ed|ing)|toll (?:of|to|at)|captur(?:ed|ing)|kidnapp(?:ed|ing)|murder(?:ed|ing))(?:\s+(?:at|least|about|some|more|than|another|over|nearly|to|has|risen))*\s+$/i

/** The first number of a sentence, from a random one on, that seems to count people: a wide net, so that a reader can throw out what is none. */
function numberOf(sentence: string, random: (n: number) => number): readonly [number, number] | undefined {
  const found: [number, number][] = []
  for (const match of sentence.matchAll(NUMBER)) {
    const end = match.index + match[0].length
    if (PEOPLE.test(sentence.slice(end)) || BEFORE.test(sentence.slice(0, match.index))) found.push([match.index, end])
  }
  return found.length === 0 ? undefined : found[random(found.length)]
}

/** The sentences in the order drawn: at most one of a report, no sentence twice, the sets in turn. Same data, same seed: same sentences. */
export function* draw(data: string, seed: number): Generator<Drawn & { readonly sentence: string }> {
  const random = makeRandom(seed)
  const seen = new Set<string>()
  const queues = sets.map(({ name, path, paragraph }) => {
    const reports = readReports(data, path).toSorted((a, b) => (a.id < b.id ? -1 : 1))
    for (let i = reports.length - 1; i > 0; i--) {
      const k = random(i + 1)
      ;[reports[i], reports[k]] = [reports[k] as Report, reports[i] as Report]
    }
    return { name, paragraph, reports: reports.values() }
  })
  for (let empty = 0; empty < queues.length;) {
    empty = 0
    for (const { name, paragraph, reports } of queues) {
      const next = nextOf(name, paragraph, reports)
      if (next === undefined) empty++
      else yield next
    }
  }

  function nextOf(set: string, paragraph: RegExp, reports: Iterator<Report>): (Drawn & { readonly sentence: string }) | undefined {
    for (let step = reports.next(); step.done !== true; step = reports.next()) {
      const { id, text } = step.value
      const candidates: (Drawn & { sentence: string })[] = []
      for (const [start, end] of sentencesOf(text, paragraph)) {
        const sentence = text.slice(start, end)
        if (sentence.length > 600) continue
        const number = numberOf(sentence, random)
        const hash = hashOf(sentence)
        if (number !== undefined && !seen.has(hash)) candidates.push({ set, doc: id, start, end, hash, number, sentence })
      }
      const chosen = candidates.length === 0 ? undefined : candidates[random(candidates.length)]
      if (chosen === undefined) continue
      seen.add(chosen.hash)
      return chosen
    }
    return undefined
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, seed: { type: 'string' }, count: { type: 'string', default: '100' } },
  })
  if (values.data === undefined || values.seed === undefined) {
    process.stderr.write('draw: name the data folder and a seed: draw.ts --data DIR --seed 5 [--count 100]\n')
    process.exitCode = 2
  } else {
    let left = Number(values.count)
    for (const { sentence, number, ...rest } of draw(values.data, Number(values.seed))) {
      if (left-- <= 0) break
      const marked = `${sentence.slice(0, number[0])}⟦${sentence.slice(...number)}⟧${sentence.slice(number[1])}`
      process.stdout.write(`${JSON.stringify({ ...rest, number })}\n  ${marked.replace(/\s+/g, ' ')}\n`)
    }
  }
}
