// A report on the way to its labels in, what its first lines are out: masthead, headline, byline, date lines.

import type { BlockKind } from '../model/record.ts'
import { findByline, isDesk, isName } from './credit.ts'
import { findDates } from './date.ts'
import { findDateline } from './dateline.ts'
import { BULLET, type Draft, type Item } from './draft.ts'
import { fold, hasStop, opens, wordsOf } from './phrase.ts'

const HEAD = 14

/** "date 2022-11-11 Ukrainian troops …": the words of the date are a block of their own where a sentence follows on the same line. */
export function splitDate(draft: Draft): void {
  for (let i = 0; i < Math.min(3, draft.items.length); i++) {
    const item = draft.items[i] as Item
    const head = draft.text.slice(item.start, Math.min(item.end, item.start + 120))
    const { layout } = draft.table
    const folded = fold(head)
    const opener = opens(folded, layout.dates.published) || opens(folded, layout.dates.updated)
    const date = findDates(head, layout)[0]
    if (!date || date.iso === undefined) continue
    const gap = head.slice(opener.length, date.start)
    const plain = opener === '' && date.start === 0 && /^\d{4}-/.test(head)
    if (!plain && (opener === '' || !/^[:\s]{1,4}(?:\p{L}{3,9},?\s)?$/u.test(gap))) continue
    const after = /^[\s|:;,.–—-]*/.exec(head.slice(date.end)) as RegExpExecArray
    const from = item.start + date.end + after[0].length
    const rest = draft.text.slice(from, item.end)
    if (rest.length === 0 || !/^["“‘'«(]?[\p{Lu}\p{Nd}]/u.test(rest) || !draft.isBody({ ...item, start: from })) continue
    // "2022-11-11 was the day": a date that is the subject of its sentence goes on in small letters, and is left alone.
    draft.take({ iso: date.iso, rank: opens(folded, layout.dates.updated) === '' ? 3 : 2 })
    draft.items.splice(
      i,
      1,
      { start: item.start, end: item.start + date.end, close: item.close, kind: 'meta' },
      { start: from, end: item.end, close: false, kind: undefined },
    )
    return
  }
}

const SLUG = /^((?:\p{Lu}[\p{Lu}&]*)(?:\s\p{Lu}[\p{Lu}&]*){0,2}?)(?:\s\d{1,2})?\s?[-–—:](?:[-–]\s?|\s)?(?=["“‘'«]?[\p{Lu}\p{Nd}])/u

/** "CORRECTED-UPDATE 2-Tarvenian troops enter Halvena": the slugs of the agency are a block of their own before the headline. */
export function splitSlug(draft: Draft): void {
  const { layout } = draft.table
  for (let i = 0; i < Math.min(4, draft.items.length); i++) {
    const item = draft.items[i] as Item
    if (item.kind !== undefined || draft.isBody(item)) continue
    const line = draft.text.slice(item.start, Math.min(item.end, item.start + 120))
    let to = 0
    let corrects = false
    for (let guard = 0; guard < 3; guard++) {
      const found = SLUG.exec(line.slice(to))
      const words = found && fold(found[1] as string)
      if (!found || !words || !(layout.slugs.has(words) || layout.corrections.has(words))) break
      corrects ||= layout.corrections.has(words)
      to += found[0].length
    }
    if (to === 0) continue
    const slug: Item = { start: item.start, end: item.start + line.slice(0, to).trimEnd().length, close: item.close, kind: 'meta' }
    draft.items.splice(i, 1, slug, { start: item.start + to, end: item.end, close: false, kind: undefined })
    if (corrects) draft.correct(slug)
    return
  }
}

/** The first paragraph of the report itself. */
export function findBody(draft: Draft): number {
  for (let i = 0; i < draft.items.length; i++) {
    const item = draft.items[i] as Item
    if (item.kind !== undefined) continue
    if (draft.isBody(item) || findDateline(draft.text.slice(item.start, item.start + 160), draft.table.layout)?.plain === false) return i
    if (i > HEAD) return i
  }
  return draft.items.length
}

/** Masthead, headline, byline and date lines before the first paragraph. */
export function labelHead(draft: Draft, body: number): void {
  const { layout } = draft.table
  const candidates: number[] = []
  let byline = false
  for (let i = 0; i < body; i++) {
    const item = draft.items[i] as Item
    if (item.kind !== undefined || !draft.short(item, 200)) continue
    const line = draft.line(item)
    if (draft.dateLine(item, line, false)) continue
    // "5 minute read"
    if (/^\d/.test(line) && wordsOf(line).every((word) => /^\d+$/.test(word) || layout.dateWords.has(fold(word)))) {
      // "1936" over the first section of a history tells of which year the sentences under it speak.
      item.kind = isYear(line) ? 'heading' : 'meta'
      continue
    }
    if (BULLET.test(line) && !/^\d/.test(line)) continue
    const named = findByline(line, layout)
    if (named) {
      item.kind = 'byline'
      byline = true
      draft.put(item, named)
    } else if (isDesk(line, layout) && candidates.length > 0) {
      item.kind = 'byline'
      draft.put(item, [{ start: 0, end: line.length, role: 'author' }])
    } else if (byline && item.close && draft.items[i - 1]?.kind === 'byline' && !hasStop(line) && wordsOf(line).length <= 6) {
      // "By Jane Doe" / "Example Press": the house stands under the byline.
      item.kind = 'byline'
      draft.put(item, [{ start: 0, end: line.length, role: 'agency' }])
    } else if (/^[\p{Lu}\p{Nd}]{2,}(?:-{1,2}[\p{L}\p{Nd}]+){2,}/u.test(line) && !/^\S+\s\p{Ll}/u.test(line)) item.kind = 'meta'
    else candidates.push(i)
  }
  // A report of one line, or of lines without any paragraph, has no headline.
  const rest = draft.items.slice(body).some((item) => item.kind === undefined)
  const open = candidates.filter((i) => !/[.;,]["”’»]?$/.test(draft.line(draft.items[i] as Item)))
  if (!rest && !(open.length > 0 && candidates.some((i) => !open.includes(i)))) return
  // The masthead is a name above the date line, with what stands under it; without another headline its last line is one.
  const masthead: number[] = []
  for (const i of open) {
    const over = overDate(draft, i)
    if (over !== undefined && (masthead.length > 0 || draft.isNameOnly(draft.line(draft.items[i] as Item)))) masthead.push(i)
    else break
  }
  let head = open.filter((i) => !masthead.includes(i))
  for (const i of masthead) (draft.items[i] as Item).kind = 'meta'
  const last = masthead[masthead.length - 1]
  if (head.length === 0 && last !== undefined) {
    // "Ministry of Defence of …" over "16 October at 18:20 · Facebook" signs a post that has no headline.
    if (masthead.length > 1 || overDate(draft, last) === 'dateline') {
      ;(draft.items[last] as Item).kind = undefined
      head = [last]
    }
  }
  // A kicker of a word or three, in capitals, over the headline.
  while (head.length > 1) {
    const line = draft.line(draft.items[head[0] as number] as Item)
    const next = draft.line(draft.items[head[1] as number] as Item)
    const count = wordsOf(line).length
    if (count > 3 || (count > 1 && /\p{Ll}/u.test(line)) || next.length <= line.length || isName(next, layout)) break
    ;(draft.items[head.shift() as number] as Item).kind = 'meta'
  }
  const first = head[0]
  if (first === undefined || first > body) return
  const headline = draft.items[first] as Item
  const line = draft.line(headline)
  // "“Halvena, we are home.”": a sentence with its stop is read as one.
  headline.kind = 'headline'
  draft.title = line.replace(/^#+\s+/, '').replace(/\s+/g, ' ')
  if (layout.corrections.has(fold(wordsOf(line)[0]?.split('-')[0] ?? ''))) draft.correct(headline)
  for (const i of head.slice(1)) {
    const item = draft.items[i] as Item
    const under = draft.line(item)
    if (isName(under, layout) && i === head[head.length - 1] && !layout.houses.has(fold(under))) {
      item.kind = 'byline'
      draft.put(item, [{ start: 0, end: under.length, role: 'author' }])
    } else if (i === head[head.length - 1] && isPlaced(under, draft)) {
      item.kind = 'byline'
      draft.put(item, [{ start: 0, end: under.search(/\s\p{Ll}/u), role: 'author' }])
    } else item.kind = wordsOf(under).length < 2 ? 'meta' : 'heading'
  }
}

/** "1936" */
function isYear(line: string): boolean {
  return /^[12]\d{3}$/.test(line)
}

/** What kind of date line stands under a line of the head, with only single line breaks between them; undefined where none does. */
function overDate(draft: Draft, i: number): BlockKind | undefined {
  for (let k = i + 1; k < draft.items.length && (draft.items[k] as Item).close; k++) {
    const item = draft.items[k] as Item
    if (item.kind === 'byline') return undefined
    if (item.kind === 'dateline') return item.kind
    if (item.kind === 'meta' && findDates(draft.line(item).slice(0, 200), draft.table.layout).length > 0) return item.kind
  }
  return undefined
}

/** "Jane Doe in Tolmen": a name and where it writes from. */
function isPlaced(line: string, draft: Draft): boolean {
  const parts = /^(\p{Lu}[^\d.,!?]*?)\s(\p{Ll}+)\s\p{Lu}[\p{L}' -]{2,40}$/u.exec(line)
  return parts !== null && draft.table.layout.places.has(parts[2] as string) && isName(parts[1] as string, draft.table.layout)
}
