// A text and its blocks by layout in, the working state of their labelling out, with what every part of it asks.

import { makeSpan } from '../model/span.ts'
import { makeNote } from '../model/note.ts'
import type { BlockKind, Credit, Note } from '../model/record.ts'
import type { Piece } from './block.ts'
import type { Named } from './credit.ts'
import { findDates } from './date.ts'
import type { LayoutTable } from './format.ts'
import { fold, hasStop, opens, wordsOf } from './phrase.ts'

/** A block on the way to its label. */
export interface Item {
  start: number
  end: number
  close: boolean
  kind: BlockKind | undefined
}

const SHORT = 160
/** A line that is only a rule: "---", "* * *", "-30-". */
export const RULE = /^(?:[-–—_*=#~·.]\s?){3,}$|^-30-$|^#{1,3}$/
/** What opens an item of a list. */
export const BULLET = /^(?:[•‣▪●◦·]\s?|[*–—-]\s+|\d{1,2}[.)]\s+)/

/** A report on the way to its labels: its blocks so far, and what they say of it. Offsets are those of the text. */
export class Draft {
  readonly text: string
  readonly table: LayoutTable
  items: Item[]
  readonly credits: Credit[] = []
  readonly notes: Note[] = []
  readonly authors = new Set<string>()
  published: { iso: string; rank: number } | undefined
  agency: string | undefined
  title: string | undefined

  constructor(text: string, table: LayoutTable, pieces: readonly Piece[]) {
    this.text = text
    this.table = table
    this.items = pieces.map(({ start, end, close }) => ({ start, end, close, kind: undefined }))
  }

  line(item: Item): string {
    return this.text.slice(item.start, item.end)
  }

  short(item: Item | undefined, most = SHORT): boolean {
    return item !== undefined && item.end - item.start <= most
  }

  /** A paragraph: long, or a sentence with its stop. */
  isBody(item: Item | undefined): boolean {
    if (!item) return false
    const length = item.end - item.start
    return length > 200 || (length > 60 && hasStop(this.text.slice(item.end - 6, item.end)))
  }

  take(found: { iso: string; rank: number }): void {
    if (!this.published || found.rank > this.published.rank) this.published = found
  }

  correct(item: Item | undefined): void {
    if (this.notes.some(({ code }) => code === 'correction.unnamed')) return
    const span = item && makeSpan(this.text, item.start, item.end)
    this.notes.push(makeNote('info', 'correction.unnamed', 'the report says that it corrects another version, without naming it', span))
  }

  credit(item: Item, named: readonly Named[]): void {
    item.kind = 'credit'
    this.put(item, named)
  }

  put(item: Item, named: readonly Named[]): void {
    for (const { start, end, role } of named) {
      const span = makeSpan(this.text, item.start + start, item.start + end)
      if (span.text.trim() === '' || this.credits.some((credit) => credit.span.start < span.end && span.start < credit.span.end)) continue
      if (this.credits.length >= 200) return
      this.credits.push({ span, role, name: span.text.replace(/\s+/g, ' ') })
      if (role === 'author') this.authors.add(span.text)
    }
  }

  /**
   * Whether a short line is only a date, with the few words that stand beside one: "Published: 14 March 2024 16:20 GMT", "Vienna, Friday,
   * October 17, 2031 – 9:30 a.m.". `said`: only where its words say that it is a date of publication;
   * `full`: only where it has its year, for a list of dates ("August 8 – Ostrena") may end a report.
   */
  dateLine(item: Item, line: string, said: boolean, full = false): boolean {
    if (line.length > 200 || (/[.!?]$/.test(line) && !/\b\p{L}\.\p{L}\.$/u.test(line))) return false
    if (!/\d/.test(line)) return false
    const { layout } = this.table
    const dates = findDates(line, layout)
    if (dates.length === 0) return false
    const segments = line.split(/\s*[|·•]\s*|\s{3,}|\s[–—-]\s|\t/)
    let from = 0
    let found: { iso: string; rank: number } | undefined
    let any = false
    let pure = !said && segments.length === 1
    for (const segment of segments) {
      const at = line.indexOf(segment, from)
      from = at + segment.length
      const folded = fold(segment)
      const published = opens(folded, layout.dates.published) !== ''
      const updated = opens(folded, layout.dates.updated) !== ''
      const other = opens(folded, layout.dates.other) !== ''
      const date = dates.find(({ start }) => start >= at && start < at + segment.length)
      if (!date) {
        // The time of day may stand in a segment of its own, after the date that it belongs to.
        if (!dates.some(({ start, end }) => start < at && end > at) && wordsOf(segment).length > 8) return false
        continue
      }
      let strange = 0
      for (const word of wordsOf(segment.slice(0, date.start - at) + ' ' + segment.slice(Math.max(0, date.end - at)))) {
        const lower = fold(word).replace(/\.$/, '')
        if (!layout.weekdays.has(lower)) pure = false
        if (/\d/.test(word) || layout.weekdays.has(lower) || layout.dateWords.has(lower) || layout.dates.published.has(lower)) continue
        if (layout.dates.updated.has(lower) || Object.hasOwn(layout.clock.zones, lower) || Object.hasOwn(layout.clock.halves, lower))
          continue
        // "Vienna, Friday, …", "21:12 Voskar time": a place may stand beside a date, a verb may not.
        if (!/^\p{Lu}/u.test(word)) return false
        strange++
      }
      if (strange > 4) return false
      if (/T/.test(date.iso ?? 'T')) pure = false
      if (said && !published && !updated) continue
      any = true
      if (date.iso === undefined) continue
      const rank = published ? 3 : updated || other ? 1 : 2
      if (!found || rank > found.rank) found = { iso: date.iso, rank }
    }
    if (!any || (full && !found)) return false
    // A line that is a date and nothing else is the date that the report itself is told from; one with a word for it is the page's.
    item.kind = pure && !full ? 'dateline' : 'meta'
    if (found) this.take(found)
    return true
  }

  /** Whether all words of a line are capitalised but the small ones, and none is a verb or a figure: "The Example Courier". */
  isNameOnly(line: string): boolean {
    const { layout, words } = this.table
    return wordsOf(line).every((word) => {
      const lower = fold(word)
      return (/^\p{Lu}/u.test(word) || layout.small.has(lower)) && !words.verbs.has(lower) && !words.auxiliaries.has(lower)
    })
  }
}
