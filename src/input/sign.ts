// A block in, what it says of itself wherever it stands out: insert, page word, note of the desk, date line, credit, caption.

import { saysCaption } from './caption.ts'
import { findCredits } from './credit.ts'
import { type Draft, type Item, RULE } from './draft.ts'
import { fold, opens } from './phrase.ts'

/** What a block says of itself wherever it stands. */
export function labelSign(draft: Draft, i: number): void {
  const item = draft.items[i] as Item
  if (item.kind !== undefined || item.end - item.start > 700) return
  const line = draft.line(item)
  const { layout } = draft.table
  if (RULE.test(line.slice(0, 80)) && line.length <= 80) {
    item.kind = 'meta'
    return
  }
  const folded = fold(line)
  const bracketed = /^[([]/.test(line) && /[)\]]\.?$/.test(line)
  const from = (/^[\s(["“*•>»–—-]*/.exec(folded) as RegExpExecArray)[0].length
  const insert = opens(folded, layout.inserts, from) || (bracketed ? opens(folded, layout.bracketed, from) : '')
  if (insert !== '') {
    const after = line.slice(from + insert.length)
    if (/^\s?[:|–—>»]/.test(after) || /^[)\]:.\s…>»]*$/.test(after)) {
      item.kind = 'related'
      return
    }
  }
  if (line.length <= 200 && opens(folded, layout.furniture, from) !== '') {
    item.kind = 'related'
    return
  }
  const note = opens(folded, layout.editorial, from)
  if (
    note !== '' &&
    ((bracketed && /^\s\p{Ll}|^\s\p{Lu}/u.test(line.slice(from + note.length))) || /^:\s/.test(line.slice(from + note.length)))
  ) {
    item.kind = 'meta'
    if (layout.corrections.has(note)) draft.correct(item)
    return
  }
  // "((jane.doe@example.org; +00 …))", a line that is a contact.
  if (line.length <= 160 && /^\(\(.*\)\)$/.test(line)) {
    item.kind = 'meta'
    return
  }
  if (isCounter(draft, line)) {
    item.kind = 'meta'
    return
  }
  if (line.length <= 200 && draft.dateLine(item, line, true)) return
  if (/^[\s*([_–—-]*[\p{Lu}©]/u.test(line) || /^\s*[*(–—-]/.test(line)) {
    const named = findCredits(line, layout)
    if (named !== undefined) {
      draft.credit(item, named)
      return
    }
  }
  if (line.length <= 500 && saysCaption(line, layout)) item.kind = 'caption'
}

function isCounter(draft: Draft, line: string): boolean {
  if (line.length > 120) return false
  if (/^(?:#[\p{L}\p{Nd}_]+[\s,]*)+$/u.test(line)) return true
  const parts = line.split(/\s*[·|•,]\s*/)
  return parts.every((part) => {
    const match = /^[\d.,]+\s?[KkMm]?\s(\p{L}+)$/u.exec(part)
    return match !== null && draft.table.layout.counters.has(fold(match[1] as string))
  })
}
