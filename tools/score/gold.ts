// The annotated reports of test/gold in, how well `read` finds their statements out; and how far two readers of the same reports agree.

import { existsSync, readdirSync } from 'node:fs'
import type { Record, Span } from '../../src/model/record.ts'
import { loadPacks, read } from '../../src/node.ts'
import { keptOf } from '../../test/gold/split.ts'
import { type GoldStatement, readReport, type Stretch } from '../gold/read.ts'
import type { Miss, Row } from './row.ts'

/** The suite of statements by our own gold. */
export const gold = { name: 'gold', title: 'Statements, our own reports', scorer: 'tools/score/gold.ts' } as const

/** A statement as it is compared; `names` are all that its speaker is called. */
interface Told {
  readonly kind: string
  readonly act: string
  readonly speaker?: Stretch
  readonly cue?: Stretch
  readonly content: readonly Stretch[]
  readonly names: readonly string[]
}

/** Counts of one comparison. */
interface Counts {
  gold: number
  found: number
  aligned: number
  kind: number
  act: number
  /** Of each part: how many the gold has, how many were found, how many are right. */
  readonly parts: { readonly [part in Part]: [gold: number, found: number, right: number] }
}
type Part = 'cue' | 'speaker' | 'content' | 'actor'

const folder = new URL('../../test/gold/', import.meta.url)

/** Ids of the reports that have been read. */
function idsOf(reading: string): string[] {
  const at = new URL(`${reading}/`, folder)
  return existsSync(at)
    ? readdirSync(at)
        .map((name) => name.slice(0, -4))
        .toSorted()
    : []
}

/** Scores `read` on the part that may be looked at and on the kept third; then the second readings against the first. */
export function scoreGold(): { rows: Row[]; misses: Miss[] } {
  const all = readdirSync(new URL('reports/', folder)).map((name) => name.slice(0, -4))
  const kept = keptOf(all)
  const rows: Row[] = []
  const misses: Miss[] = []
  const packs = loadPacks()
  for (const [set, ids] of [
    ['our gold, seen', idsOf('statements').filter((id) => !kept.has(id))],
    ['our gold, kept', idsOf('statements').filter((id) => kept.has(id))],
  ] as const) {
    const counts = makeCounts()
    for (const id of ids) {
      const { text, statements } = readReport(folder, id, 'statements')
      compare(text, statements.map(fromGold), fromRecord(read(text, { ...packs, language: 'en' })), counts)
    }
    if (ids.length === 0) continue
    rows.push(...rowsOf(set, counts))
    misses.push([set, 'statements missed', counts.gold - counts.aligned], [set, 'statements too many', counts.found - counts.aligned])
  }
  const twice = idsOf('second')
  if (twice.length > 0) {
    const counts = makeCounts()
    for (const id of twice) {
      const { text, statements } = readReport(folder, id, 'statements')
      compare(text, statements.map(fromGold), readReport(folder, id, 'second').statements.map(fromGold), counts)
    }
    rows.push(...rowsOf('two readers', counts))
  }
  return { rows, misses }
}

function makeCounts(): Counts {
  return {
    gold: 0,
    found: 0,
    aligned: 0,
    kind: 0,
    act: 0,
    parts: { cue: [0, 0, 0], speaker: [0, 0, 0], content: [0, 0, 0], actor: [0, 0, 0] },
  }
}

function rowsOf(set: string, { gold: count, aligned, kind, act, parts }: Counts): Row[] {
  const row = (measure: string, ours: number): Row => ({ set, count, unit: 'statements', measure, ours, beat: [] })
  const f1 = ([wanted, found, right]: readonly [number, number, number]): number => (200 * right) / Math.max(1, wanted + found)
  return [
    row('cue, ≥50 % F1', f1(parts.cue)),
    row('speaker, ≥50 % F1', f1(parts.speaker)),
    row('content, ≥50 % F1', f1(parts.content)),
    row('speaker to the right actor, F1', f1(parts.actor)),
    row('kind of speaker, of those aligned', (100 * kind) / Math.max(1, aligned)),
    row('act, of those aligned', (100 * act) / Math.max(1, aligned)),
  ]
}

function fromGold({ kind, act, speaker, cue, content, actor }: GoldStatement): Told {
  return {
    kind,
    act,
    content,
    names: actor === undefined ? [] : [actor],
    ...(speaker ? { speaker } : {}),
    ...(cue ? { cue } : {}),
  }
}

function fromRecord({ statements, actors }: Record): Told[] {
  const names = new Map(actors.map(({ id, name, mentions }) => [id, [name, ...mentions.map(({ span }) => span.text)]]))
  const stretch = ({ start, end, text }: Span): Stretch => ({ start, end, text })
  return statements
    .filter(({ repeats }) => repeats === undefined)
    .map(({ speaker, act, cue, content }) => ({
      kind: speaker.kind,
      act,
      content: content.map(stretch),
      names: speaker.actor === undefined || speaker.uncertain ? [] : (names.get(speaker.actor) ?? []),
      ...(speaker.span ? { speaker: stretch(speaker.span) } : {}),
      ...(cue ? { cue: stretch(cue) } : {}),
    }))
}

/** Aligns the statements one to one, the best pairs first, and counts what is right. */
function compare(text: string, wanted: readonly Told[], found: readonly Told[], counts: Counts): void {
  const pairs: { g: number; f: number; score: number }[] = []
  wanted.forEach((one, g) =>
    found.forEach((other, f) => {
      const cue = one.cue && other.cue ? alike(text, [one.cue], [other.cue]) : 0
      const content = alike(text, one.content, other.content)
      const speaker = one.speaker && other.speaker ? alike(text, [one.speaker], [other.speaker]) : 0
      if (cue >= 0.5 || content >= 0.5) pairs.push({ g, f, score: cue + content + speaker / 2 })
    }),
  )
  pairs.sort((a, b) => b.score - a.score || a.g - b.g || a.f - b.f)
  const [ofGold, ofFound] = [new Map<number, number>(), new Set<number>()]
  for (const { g, f } of pairs)
    if (!ofGold.has(g) && !ofFound.has(f)) {
      ofGold.set(g, f)
      ofFound.add(f)
    }
  counts.gold += wanted.length
  counts.found += found.length
  counts.aligned += ofGold.size
  for (const [part, has] of PARTS) {
    const [g, f, right] = counts.parts[part]
    const pairsRight = [...ofGold].filter(([a, b]) => isRight(text, part, wanted[a] as Told, found[b] as Told)).length
    counts.parts[part][0] = g + wanted.filter(has).length
    counts.parts[part][1] = f + found.filter(has).length
    counts.parts[part][2] = right + pairsRight
  }
  for (const [g, f] of ofGold) {
    if (wanted[g]!.kind === found[f]!.kind) counts.kind++
    if (wanted[g]!.act === found[f]!.act) counts.act++
  }
}

const PARTS: readonly (readonly [Part, (told: Told) => boolean])[] = [
  ['cue', ({ cue }) => cue !== undefined],
  ['speaker', ({ speaker }) => speaker !== undefined],
  ['content', ({ content }) => content.length > 0],
  ['actor', ({ names }) => names.length > 0],
]

function isRight(text: string, part: Part, one: Told, other: Told): boolean {
  if (part === 'actor') return one.names.some((a) => other.names.some((b) => isSame(a, b)))
  const [a, b] = part === 'content' ? [one.content, other.content] : [one[part] ? [one[part]] : [], other[part] ? [other[part]] : []]
  return alike(text, a, b) >= 0.5
}

/** Jaccard's measure over the letters and figures of two sets of stretches. */
function alike(text: string, a: readonly Stretch[], b: readonly Stretch[]): number {
  const places = (list: readonly Stretch[]): Set<number> => {
    const set = new Set<number>()
    for (const { start, end } of list) for (let i = start; i < end; i++) if (/[\p{L}\p{N}]/u.test(text[i] as string)) set.add(i)
    return set
  }
  const [left, right] = [places(a), places(b)]
  let both = 0
  for (const i of left) if (right.has(i)) both++
  return both === 0 ? 0 : both / (left.size + right.size - both)
}

/** Whether two names are one: the words of one are words of the other, and the last word is the same. */
function isSame(a: string, b: string): boolean {
  const words = (name: string): string[] =>
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '' && !/^(?:the|a|an|of|for|and)$/.test(word))
  const [left, right] = [words(a), words(b)]
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  return short.length > 0 && short.at(-1) === long.at(-1) && short.every((word) => long.includes(word))
}
