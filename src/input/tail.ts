// A report on the way to its labels in, what its last lines are out: credits, signatures, date lines, page words.

import { findByline, findContributors, isDesk } from './credit.ts'
import { type Draft, type Item, RULE } from './draft.ts'
import { fold, wordsOf } from './phrase.ts'

const TAIL = 10

/** Credits, signatures, date lines and page words after the last paragraph. */
export function labelTail(draft: Draft, body: number): void {
  labelFoot(draft, body)
  const { layout } = draft.table
  const last = draft.items.length - 1
  for (let i = last; i > body && i > last - TAIL; i--) {
    const item = draft.items[i] as Item
    if (item.kind === 'meta' || item.kind === 'related' || item.kind === 'credit') continue
    if (item.kind !== undefined || item.end - item.start > 400) break
    const line = draft.line(item)
    if (draft.dateLine(item, line, false, true) || isClock(draft, item, line)) continue
    const named = findByline(line, layout)
    if (named && line.length < 80) {
      item.kind = 'byline'
      draft.put(item, named)
      continue
    }
    if (isDesk(line, layout)) {
      item.kind = 'byline'
      draft.put(item, [{ start: 0, end: line.replace(/\.$/, '').length, role: 'author' }])
      continue
    }
    const contributors = findContributors(line, layout)
    if (contributors && contributors.length > 0) {
      draft.credit(item, contributors)
      continue
    }
    const agency = /^[\s(/–—-]{1,3}(\p{Lu}[\p{L}\p{Nd}.&'’ ]{1,30}?)[\s)/.]{0,3}$/u.exec(line)
    if (agency && wordsOf(agency[1] as string).length <= 4 && draft.isNameOnly(agency[1] as string)) {
      const start = line.indexOf(agency[1] as string)
      draft.credit(item, [{ start, end: start + (agency[1] as string).length, role: 'agency' }])
      continue
    }
    const folded = fold(line)
    let rights = false
    for (const phrase of layout.rights) if (folded.includes(phrase)) rights = true
    if (rights) {
      const house = /^\s*(\p{Lu}[\p{L}\p{Nd} ]{1,30})\.\s/u.exec(line)
      const start = house ? line.indexOf(house[1] as string) : 0
      draft.credit(item, house ? [{ start, end: start + (house[1] as string).length, role: 'agency' }] : [])
      continue
    }
    // "Jane Doe writes about borders.": who is credited already is told of once more.
    if ([...draft.authors].some((author) => line.startsWith(`${author} `)) && !/["“]/.test(line)) {
      item.kind = 'credit'
      continue
    }
    // After a rule at the foot of a report a line of the page follows.
    if (draft.items[i - 1]?.kind === 'meta' && RULE.test(draft.line(draft.items[i - 1] as Item)) && line.length < 100 && i === last) {
      item.kind = 'meta'
      continue
    }
    // "… said. (AFP)": the agency that signs the last paragraph.
    break
  }
  signature(draft)
}

/** What stands under the last "Related topics" or "More on this story", if only short lines without a stop do, belongs to it. */
function labelFoot(draft: Draft, body: number): void {
  let from = -1
  for (let i = draft.items.length - 1; i > body && i > draft.items.length - 40; i--) {
    const item = draft.items[i] as Item
    if (item.kind === 'related' && wordsOf(draft.line(item)).length <= 4) from = i
    else if (item.kind === undefined && (!draft.short(item, 120) || /[.!?]["”’]?$/.test(draft.line(item)))) break
  }
  if (from < 0) return
  for (let i = from + 1; i < draft.items.length; i++) {
    const item = draft.items[i] as Item
    if (item.kind === undefined) item.kind = 'related'
  }
}

/** "… of the town. (AFP)", "… said. — Example Press": the agency that signs the last paragraph is a block of its own. */
function signature(draft: Draft): void {
  for (let i = draft.items.length - 1; i >= 0; i--) {
    const item = draft.items[i] as Item
    if (item.kind !== undefined) continue
    const from = Math.max(item.start, item.end - 50)
    const signed =
      /[.!?]["”’»)]?\s+([(/](\p{Lu}[\p{L}\p{Nd}.&' -]{1,30})[)/]|[—–-]{1,2}\s?(\p{Lu}[\p{L}\p{Nd}.&']{1,20}(?:\s\p{Lu}[\p{L}.&']{1,20}){0,2}))$/u.exec(
        draft.text.slice(from, item.end),
      )
    if (!signed) return
    const name = (signed[2] ?? signed[3]) as string
    if (wordsOf(name).length > 4 || (signed[2] !== undefined && wordsOf(name).length > 3)) return
    const start = item.end - (signed[1] as string).length
    const credit: Item = { start, end: item.end, close: false, kind: undefined }
    item.end = start - (/\s*$/.exec(draft.text.slice(from, start)) as RegExpExecArray)[0].length
    const at = draft.text.indexOf(name, start) - start
    draft.credit(credit, [{ start: at, end: at + name.length, role: 'agency' }])
    draft.items.splice(i + 1, 0, credit)
    return
  }
}

/** "2245 GMT 10-16-31": a clock and figures at the foot of wire copy. */
function isClock(draft: Draft, item: Item, line: string): boolean {
  if (line.length > 40 || !/\d/.test(line)) return false
  const list = wordsOf(line)
  const { zones } = draft.table.layout.clock
  if (!list.every((word) => /^[\d.:-]+$/.test(word) || Object.hasOwn(zones, fold(word)))) return false
  item.kind = 'meta'
  return true
}
