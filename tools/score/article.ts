// A folder of pages with the text that people cut out of them in, how much of it our article text has out: token F1 over shingles of four.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { BlockKind, Document } from '../../src/model/record.ts'
import { receive } from '../../src/input/index.ts'
import { languages } from '../../src/node.ts'

/** What a page gave, beside what people cut out of it. */
export interface PageScore {
  readonly page: string
  readonly precision: number
  readonly recall: number
  readonly document: Document
}

/** Kinds of blocks that are the report itself: not its headline, captions and credits, and not the page around it. */
const ARTICLE: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'heading', 'list', 'pull', 'dateline'])

/** The article text of a document: the blocks that tell the report, a blank line between them. */
export function articleText(document: Document): string {
  return document.blocks
    .filter(({ kind }) => ARTICLE.has(kind))
    .map(({ start, end }) => document.text.slice(start, end))
    .join('\n\n')
}

/** Reads the pages of scrapinghub's article-extraction-benchmark (`html/ID.html.gz`, `ground-truth.json`). `whole`: all of document.text. */
export function scorePages(folder: string, whole: boolean): PageScore[] {
  const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as { [page: string]: { articleBody: string } }
  return Object.entries(truth).map(([page, { articleBody }]) => {
    const bytes = gunzipSync(readFileSync(join(folder, 'html', `${page}.html.gz`)))
    const [received] = [...receive({ bytes: new Uint8Array(bytes), format: 'html' }, languages)]
    if (received === undefined || !('document' in received)) throw new Error(`no document: ${page}`)
    const { document } = received
    return { page, document, ...compare(articleBody, whole ? document.text : articleText(document)) }
  })
}

/**
 * Mean precision, mean recall and their F1, as the benchmark's own evaluator has them (evaluate.py: shingles of four words, every page
 * counts alike).
 */
export function sum(scores: readonly PageScore[]): { precision: number; recall: number; f1: number } {
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length
  const precision = mean(scores.map((score) => score.precision).filter((value) => !Number.isNaN(value)))
  const recall = mean(scores.map((score) => score.recall).filter((value) => !Number.isNaN(value)))
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

function compare(truth: string, ours: string): { precision: number; recall: number } {
  const [a, b] = [shingles(truth), shingles(ours)]
  let [tp, fp, fn] = [0, 0, 0]
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const [x, y] = [a.get(key) ?? 0, b.get(key) ?? 0]
    tp += Math.min(x, y)
    fp += Math.max(0, y - x)
    fn += Math.max(0, x - y)
  }
  if (tp === 0) return { precision: fp === 0 ? Number.NaN : 0, recall: fn === 0 ? Number.NaN : 0 }
  return { precision: tp / (tp + fp), recall: tp / (tp + fn) }
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const found = new Map<string, number>()
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const shingle = words.slice(i, i + 4).join(' ')
    if (shingle !== '') found.set(shingle, (found.get(shingle) ?? 0) + 1)
  }
  return found
}

/**
 * The day of publication of 100 pages, drawn by seed (2026, `makeRandom` of bench/corpus.ts over the sorted names), as people read it in them: the
 * day that the page shows; where it shows only the day of an update, the day that its fields give; "" where it tells none.
 */
export function scoreDays(scores: readonly PageScore[]): { right: number; stated: number; invented: number; wrong: string[] } {
  const days = JSON.parse(readFileSync(new URL('article-days.json', import.meta.url), 'utf8')) as { [page: string]: string }
  const result = { right: 0, stated: 0, invented: 0, wrong: [] as string[] }
  for (const { page, document } of scores) {
    const day = days[page.slice(0, 8)]
    if (day === undefined) continue
    const ours = document.published?.slice(0, 10) ?? ''
    if (day !== '') result.stated++
    if (day !== '' && ours === day) result.right++
    else if (ours !== day) result.wrong.push(`${page.slice(0, 8)} ${ours || 'none'} for ${day || 'none'}`)
    if (day === '' && ours !== '') result.invented++
  }
  return result
}
