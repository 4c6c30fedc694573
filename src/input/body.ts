// A report on the way to its labels in, what stands between its paragraphs out: lists, datelines, pull quotes, headings, captions.

import { looksLikeCaption } from './caption.ts'
import { findDateline } from './dateline.ts'
import { BULLET, type Draft, type Item } from './draft.ts'
import { hasStop, wordsOf } from './phrase.ts'
import { findRepeats } from './pull.ts'

/** Lines that begin with the same bullet and stand together. */
export function labelLists(draft: Draft): void {
  for (let i = 0; i < draft.items.length; i++) {
    const item = draft.items[i] as Item
    if (item.kind !== undefined) continue
    const head = draft.text.slice(item.start, Math.min(item.end, item.start + 6))
    if (!BULLET.test(head)) continue
    const sure = /^[•‣▪●◦]/.test(head)
    const alike = (other: Item | undefined): boolean =>
      other !== undefined && sameBullet(head, draft.text.slice(other.start, Math.min(other.end, other.start + 6)))
    if (sure || alike(draft.items[i + 1]) || alike(draft.items[i - 1])) item.kind = 'list'
  }
}

/** The datelines that open paragraphs, as blocks of their own. */
export function labelDatelines(draft: Draft, body: number): void {
  const { layout } = draft.table
  const items: Item[] = []
  let paragraphs = 0
  for (let i = 0; i < draft.items.length; i++) {
    const item = draft.items[i] as Item
    items.push(item)
    if (item.kind !== undefined || i < body) continue
    const found = findDateline(draft.text.slice(item.start, Math.min(item.end, item.start + 160)), layout)
    const opening = paragraphs++ < 2
    if (!found || (found.plain && !opening) || (!opening && found.agency === undefined)) continue
    const end = item.start + found.length
    const gap = (/^\s*/.exec(draft.text.slice(end, end + 8)) as RegExpExecArray)[0].length
    if (found.agency) {
      const before = draft.agency
      draft.put(item, [{ ...found.agency, role: 'agency' }])
      if (before === undefined) draft.agency = draft.text.slice(item.start + found.agency.start, item.start + found.agency.end)
    }
    if (found.published !== undefined && opening) draft.take({ iso: found.published, rank: 2 })
    if (end + gap >= item.end) item.kind = 'dateline'
    else {
      items.push({ start: end + gap, end: item.end, close: false, kind: undefined })
      item.end = end
      item.kind = 'dateline'
    }
  }
  draft.items = items
}

/** Pull quotes, with who is quoted under them. */
export function labelRepeats(draft: Draft): void {
  const stretches: { start: number; end: number }[] = []
  const which: number[] = []
  for (let i = 0; i < draft.items.length; i++) {
    const { start, end, kind } = draft.items[i] as Item
    if (kind !== undefined && kind !== 'caption' && kind !== 'list') continue
    stretches.push({ start, end })
    which.push(i)
  }
  const repeats = findRepeats(draft.text, stretches)
  const items: Item[] = []
  let k = 0
  for (let i = 0; i < draft.items.length; i++) {
    const item = draft.items[i] as Item
    const previous = items[items.length - 1]
    const at = which[k] === i ? k++ : -1
    // A heading in quotation marks repeats words, too; it has no stop and stays a heading.
    if (at >= 0 && repeats.has(at) && item.kind === undefined && hasStop(draft.line(item))) item.kind = 'pull'
    // “…” / - Jane Doe, resident: who is quoted stands under a pull quote and belongs to it.
    else if (previous?.kind === 'pull' && item.close && draft.short(item, 90) && /^[–—-]{1,2}\s?\p{Lu}/u.test(draft.line(item))) {
      previous.end = item.end
      continue
    }
    items.push(item)
  }
  draft.items = items
}

/** Short lines without a stop between paragraphs. */
export function labelHeadings(draft: Draft, body: number): void {
  let stops = 0
  let paragraphs = 0
  for (const item of draft.items) {
    if (item.kind !== undefined || item.end - item.start < 60) continue
    paragraphs++
    if (hasStop(draft.text.slice(item.end - 6, item.end))) stops++
  }
  if (paragraphs === 0 || stops * 2 < paragraphs) return
  for (let i = body + 1; i < draft.items.length - 1; i++) {
    const item = draft.items[i] as Item
    if (item.kind !== undefined || !draft.short(item, 100)) continue
    const line = draft.line(item)
    if (!isHeading(line)) continue
    const next = draft.items[i + 1] as Item
    if (next.kind === 'related' || next.kind === 'credit' || next.kind === 'byline') continue
    if (next.kind === undefined && !draft.isBody(next) && !hasStop(draft.line(next))) continue
    // A question of one line within an argument is a paragraph where lines stand close together.
    if (item.close && next.close && /[?]["”’]?$/.test(line)) continue
    item.kind = 'heading'
  }
}

/** Captions that do not say so: descriptions of a picture, standing beside a heading or an insert or alone in a report told in the past. */
export function labelCaptions(draft: Draft, body: number): void {
  const { layout, words } = draft.table
  const edge = (item: Item | undefined): boolean =>
    item !== undefined && (item.kind === 'heading' || item.kind === 'related' || item.kind === 'caption')
  for (let i = body + 1; i < draft.items.length; i++) {
    const item = draft.items[i] as Item
    if (item.kind !== undefined || item.end - item.start > 320 || item.close) continue
    if (!edge(draft.items[i - 1]) && !edge(draft.items[i + 1])) continue
    if (edge(draft.items[i - 1]) && (draft.items[i - 1] as Item).kind === 'heading') continue
    if (looksLikeCaption(draft.line(item), layout, words)) item.kind = 'caption'
  }
}

function sameBullet(a: string, b: string): boolean {
  if (!BULLET.test(a) || !BULLET.test(b)) return false
  return /^\d/.test(a) ? /^\d/.test(b) : a.charAt(0) === b.charAt(0)
}

function isHeading(line: string): boolean {
  if (/[.,;:…]["”’»'_*]{0,3}$/.test(line) || /!["”’»']?$/.test(line)) return false
  const list = wordsOf(line)
  if (list.length === 0 || list.length > 14) return false
  // "“We stay,” she said": speech, not a heading.
  return !/[,.!?]["”’»]\s/.test(line) && !/^[–—-]\s/.test(line)
}
