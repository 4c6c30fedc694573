// A line in, who is credited in it out: bylines, agencies, reporters, translators.

import type { Layout } from '../languages/language.ts'
import type { Credit } from '../model/record.ts'
import { fold, opens, wordsOf } from './phrase.ts'

/** A name in a line, with its role; offsets in the line. */
export interface Named {
  readonly start: number
  readonly end: number
  readonly role: Credit['role']
}

const LEAD = /^(?:\(c\)|[\s*([_–—-])*?(?=\(c\)|[^\s*([_–—-]|$)/i

/** The names of a byline ("By Jane Doe and Jan Roe, Example Press"), or nothing where the line is none. */
export function findByline(line: string, layout: Layout): Named[] | undefined {
  if (line.length > 120) return undefined
  const folded = fold(line)
  const lead = (LEAD.exec(line) as RegExpExecArray)[0].length
  const opener = opens(folded, layout.bylines, lead)
  if (opener === '') return undefined
  let from = lead + opener.length
  if (line.charAt(from) === ':') from++
  const rest = line.slice(from)
  if (/[.!?]$/.test(line) && wordsOf(rest).length > 4) return undefined
  const first = /\p{L}[\p{L}'’]*/u.exec(rest)
  if (!first) return undefined
  const lower = fold(first[0])
  // "By Friday noon", "By May": a time, no name.
  if (layout.weekdays.has(lower) || Object.hasOwn(layout.months, lower)) return undefined
  const post = opener.slice(opener.lastIndexOf(' ') + 1)
  // "From our correspondent in Vienna": the opener itself says who.
  if (layout.desks.has(post) && wordsOf(rest).length <= 4) return [{ start: lead, end: line.length, role: 'author' }]
  const desk = wordsOf(fold(rest)).some((word) => layout.desks.has(word) || layout.houses.has(word))
  if (!/^\p{Lu}/u.test(first[0]) && !desk) return undefined
  // Names are capitalised but for a few small words: "By the river they waited" is no byline.
  const list = wordsOf(fold(rest))
  const signed = list.length <= 5 && layout.desks.has(list[list.length - 1] as string)
  for (const word of signed ? [] : wordsOf(rest)) {
    const small = fold(word)
    if (/^\p{Ll}/u.test(word) && !layout.small.has(small) && !layout.desks.has(small) && !layout.houses.has(small)) return undefined
  }
  const names = splitNames(line, from, line.length, 'author', layout)
  return names.length > 0 ? names : desk ? [{ start: lead, end: line.length, role: 'author' }] : []
}

/** Whether a line signs for a desk: "INTERNATIONAL WRITING", "Foreign Desk". */
export function isDesk(line: string, layout: Layout): boolean {
  const words = wordsOf(line)
  if (words.length === 0 || words.length > 5 || /[.!?:;,"“”]/.test(line.replace(/[.]$/, ''))) return false
  return (
    layout.desks.has(fold(words[words.length - 1] as string)) &&
    words.every((word) => /^\p{Lu}/u.test(word) || layout.small.has(fold(word)))
  )
}

/** Whether a line is a bare name of a person: two to four capitalised words, no figures. */
export function isName(line: string, layout: Layout): boolean {
  if (line.length > 60 || !/^[\p{L}\p{M}.'’ -]+$/u.test(line)) return false
  const words = wordsOf(line)
  if (words.length < 2 || words.length > 4) return false
  let capitals = 0
  for (const word of words) {
    if (/^\p{Lu}/u.test(word)) capitals++
    else if (!layout.particles.has(fold(word))) return false
  }
  return capitals >= 2
}

/** The names of a credit ("*With information from EFE and AFP", "(Reporting by A; editing by B)"), or nothing where the line is none. */
export function findCredits(line: string, layout: Layout): Named[] | undefined {
  if (line.length > 600) return undefined
  const folded = fold(line)
  const lead = (LEAD.exec(line) as RegExpExecArray)[0].length
  const word = opens(folded, layout.copyright, lead)
  const rights = /^\s*(?:©|\(c\))?\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?,?\s*/iu.exec(line.slice(lead + word.length)) as RegExpExecArray
  if (/©|\(c\)/iu.test(rights[0]) || (word !== '' && /\d{4}/.test(rights[0]))) {
    const from = lead + word.length + rights[0].length
    const stop = /[.,;|]|$/u.exec(line.slice(from)) as RegExpExecArray
    return splitNames(line, from, from + stop.index, 'agency', layout)
  }
  const table = roles(layout)
  const names: Named[] = []
  let found = false
  let segment = lead
  while (segment < line.length) {
    const gap = /^[\s;.,)\]]*/.exec(line.slice(segment)) as RegExpExecArray
    segment += gap[0].length
    if (segment >= line.length) break
    const cut = /[;\n]|\.\s(?=\p{Lu})|\.[)\]]?$/u.exec(line.slice(segment))
    const end = cut ? segment + cut.index : line.replace(/[)\]\s.]+$/, '').length
    const opener = opens(folded, table, segment)
    if (opener !== '') {
      const after = segment + opener.length
      const next = line.slice(after).replace(/^:?\s*/, '')
      const colon = line.charAt(after) === ':'
      const bare = next === '' || /^[)\].;]/.test(next)
      const short = opener.includes(' ') || colon
      // "Reporting by the monitor shows …" goes on in small letters.
      if (short && (bare || /^\p{Lu}/u.test(next))) {
        found = true
        names.push(...splitNames(line, after, Math.max(after, end), table.get(opener) as Credit['role'], layout))
      } else if (!found) return undefined
    } else if (!found && segment > lead) return undefined
    else if (!found) {
      // "- Meridian. Additional reporting by …": a name alone before the credit.
      const alone = line.slice(segment, end)
      if (alone.length > 40 || !/^\p{Lu}[\p{L}\p{Nd}.&'’ -]*$/u.test(alone)) return undefined
      const later = cut ? opens(folded, table, segment + cut.index + cut[0].length) : ''
      if (later === '') return undefined
      names.push({ start: segment, end, role: 'agency' })
    }
    segment = Math.max(end, segment + 1)
  }
  return found ? names : undefined
}

/** Those named before "contributed to this report": capitalised names of a short line that holds such a phrase. */
export function findContributors(line: string, layout: Layout): Named[] | undefined {
  if (line.length > 400) return undefined
  const folded = fold(line)
  let holds = false
  for (const phrase of layout.contributions) if (folded.includes(phrase)) holds = true
  if (!holds) return undefined
  const names: Named[] = []
  const run = /\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*)*/gu
  for (let match = run.exec(line); match; match = run.exec(line)) {
    // "Example News’s Jane Doe": the house stands before its owner's mark.
    const owner = match[0].lastIndexOf('’s ') >= 0 ? match[0].lastIndexOf('’s ') : match[0].lastIndexOf("'s ")
    if (owner >= 0) {
      run.lastIndex = match.index + owner + 3
      continue
    }
    const before = /(\p{L}+)[^\p{L}]*$/u.exec(line.slice(Math.max(0, match.index - 24), match.index))
    const after = /^\s(\p{L}+)/u.exec(line.slice(match.index + match[0].length))
    if (before && layout.places.has(fold(before[1] as string))) continue
    // "Causeway writer Maud Ekholm": what stands before a post is a house.
    if (after && layout.houses.has(fold(after[1] as string))) continue
    if (layout.houses.has(fold(match[0])) || layout.bylines.has(fold(match[0]))) continue
    names.push({ start: match.index, end: match.index + match[0].replace(/\.$/, '').length, role: 'reporting' })
  }
  return names
}

const tables = new WeakMap<Layout, Map<string, Credit['role']>>()

function roles(layout: Layout): Map<string, Credit['role']> {
  let table = tables.get(layout)
  if (!table) tables.set(layout, (table = new Map(layout.credits)))
  return table
}

/** Splits "Jane Doe in Vienna, Jan Roe and Example Press" at commas and joining words, without the places. */
function splitNames(line: string, from: number, to: number, role: Credit['role'], layout: Layout): Named[] {
  const names: Named[] = []
  const part = /[^,;/|]+/gu
  part.lastIndex = from
  for (let match = part.exec(line); match && match.index < to; match = part.exec(line)) {
    const end = Math.min(to, match.index + match[0].length)
    let begin = match.index
    const word = /[\p{L}&+][\p{L}\p{M}\p{Nd}.'’-]*/gu
    word.lastIndex = begin
    let first = -1
    let last = -1
    let placed = false
    const put = (): void => {
      if (first >= 0) names.push({ start: first, end: last, role })
      first = last = -1
      placed = false
    }
    for (let found = word.exec(line); found && found.index < end; found = word.exec(line)) {
      const lower = fold(found[0]).replace(/\.$/, '')
      begin = found.index + found[0].length
      if (layout.joins.has(lower)) put()
      else if (layout.places.has(lower) && first >= 0) placed = true
      else if (placed) continue
      else if (first >= 0 || /^\p{Lu}/u.test(found[0])) {
        if (first < 0) first = found.index
        if (/^\p{Lu}/u.test(found[0])) last = Math.min(end, found.index + found[0].length)
      } else if (layout.houses.has(lower) && first < 0) continue
    }
    put()
  }
  return names
    .map(({ start, end, role: given }) => {
      const stop = line.slice(start, end)
      const trimmed = stop.endsWith('.') && !/\b\p{Lu}\.$/u.test(stop) ? end - 1 : end
      const house = role === 'author' && wordsOf(fold(line.slice(start, trimmed))).some((word) => layout.houses.has(word))
      // "…, Ann Lee, CNX": one word in capitals after names is a house.
      const initials =
        role === 'author' && names.length > 1 && start > (names[0] as Named).start && /^\p{Lu}{2,5}$/u.test(line.slice(start, trimmed))
      if (initials) return { start, end: trimmed, role: 'agency' as const }
      const only = house && wordsOf(fold(line.slice(start, trimmed))).every((word) => layout.houses.has(word))
      return { start, end: trimmed, role: house && (names.length > 1 || only) ? ('agency' as const) : given }
    })
    .filter(({ start, end }) => end > start)
}
