// A record in, the report as the page shows it out: its blocks, cut where an item begins and where somebody's words begin or end.

import type { BlockKind, Record } from '../../model/record.ts'
import type { Outline } from '../outline.ts'
import { voiceOf, type Look } from '../phrase.ts'
import { escapeHtml } from './escape.ts'

const TAGS: { readonly [kind in BlockKind]: string } = {
  meta: 'p',
  headline: 'p',
  byline: 'p',
  dateline: 'p',
  heading: 'h2',
  paragraph: 'p',
  pull: 'p',
  list: 'p',
  caption: 'p',
  related: 'p',
  credit: 'p',
}

/**
 * The report's blocks as HTML. Every stretch of text is one `<span data-s="START">` with one text node, so that a position in
 * `document.text` is found in the page; a stretch at which an item begins has the id `w` + START. Words that somebody is said to have said
 * are of the class `q`, where a statement stands in another `qq`; a number leads to the statement's row.
 */
export function reportHtml(record: Record, laid: Outline, look: Look): string {
  const { text, blocks, language } = record.document
  const targets = new Set<number>()
  const change = new Map<number, number>()
  const markers = new Map<number, string>()
  const shift = (at: number, by: number): void => void change.set(at, (change.get(at) ?? 0) + by)
  for (const { statement, number } of [...laid.byId.values()].toSorted((a, b) => a.number - b.number)) {
    for (const { start, end } of statement.content) {
      shift(start, 1)
      shift(end, -1)
    }
    const at = statement.content[0]?.start ?? statement.span.start
    targets.add(at)
    const label = escapeHtml(`statement ${number}, ${voiceOf(statement, look).name}`)
    markers.set(at, `${markers.get(at) ?? ''}<a class="n" href="#${statement.id}" aria-label="${label}">${number}</a>`)
  }
  for (const { trigger } of record.events) targets.add(trigger.start)
  for (const { span } of [...record.figures, ...record.times, ...record.controls]) targets.add(span.start)
  for (const { mentions } of [...record.actors, ...record.places]) for (const { span } of mentions) targets.add(span.start)
  for (const { span } of record.notes) if (span) targets.add(span.start)
  const cuts = [...new Set([...targets, ...change.keys()])].toSorted((a, b) => a - b)

  const out: string[] = []
  const long = blocks.length > 400 ? ' far' : ''
  let next = 0
  let depth = 0
  let headed = false
  const pass = (at: number): void => void (depth += change.get(at) ?? 0)
  const cover = (start: number, end: number): void => {
    while (next < cuts.length && (cuts[next] as number) < start) pass(cuts[next++] as number)
    for (let at = start; at < end;) {
      if (cuts[next] === at) pass(cuts[next++] as number)
      const stop = Math.min(cuts[next] ?? end, end)
      const mark = markers.get(at)
      const id = targets.has(at) ? ` id="w${at}"` : ''
      const voice = depth === 0 ? '' : depth === 1 ? ' class="q"' : ' class="q qq"'
      if (mark !== undefined) out.push(mark)
      out.push(`<span${id}${voice} data-s="${at}">${escapeHtml(text.slice(at, stop))}</span>`)
      at = stop
    }
  }
  for (const { start, end, kind } of blocks) {
    const tag = kind === 'headline' && !headed ? 'h1' : TAGS[kind]
    headed ||= kind === 'headline'
    out.push(`<${tag} class="b ${kind}${long}" dir="auto">`)
    cover(start, end)
    out.push(`</${tag}>\n`)
  }
  return `<article class="report" lang="${escapeHtml(language)}">\n${out.join('')}</article>`
}
