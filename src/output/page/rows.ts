// A record in, its items as the page lists them out: the accessible view, which stands without any script.

import type { Actor, Id, Mention, Place, Record, Span } from '../../model/record.ts'
import { makeVoices } from '../../record/assemble.ts'
import { oneLine, type Outline, type Said, type Told } from '../outline.ts'
import {
  actorPhrase,
  controlPhrase,
  eventPhrase,
  figurePhrase,
  howSaid,
  placePhrase,
  statementPhrase,
  timePhrase,
  typeMeans,
  voiceOf,
  type Field,
  type Look,
  type Part,
  type Phrase,
} from '../phrase.ts'
import { escapeHtml } from './escape.ts'

/** Deeper than this a statement is listed beside the one that it stands in: a parser would not follow. */
const DEEPEST = 6

/** The kinds of item that the page tells apart, with their headings and how they are counted. */
export const KINDS = [
  ['statement', 'Statements'],
  ['event', 'Events'],
  ['figure', 'Figures'],
  ['control', 'Control'],
  ['place', 'Places'],
  ['time', 'Times'],
  ['actor', 'Who'],
] as const

/** The sections of the record column. An item in somebody's word stands under the statement, the others under the report's own word. */
export function rowsHtml(record: Record, laid: Outline, look: Look): string {
  const out: string[] = []
  const section = (id: string, kinds: readonly string[], title: string, about: string, body: () => void): void => {
    out.push(`<section id="${id}" class="${kinds.map((kind) => `has-${kind}`).join(' ')}"><h2>${title}</h2><p class="about">${about}</p>\n`)
    body()
    out.push('</section>\n')
  }
  const far = record.statements.length + record.events.length + record.actors.length > 1500 ? ' far' : ''
  const under = kindsUnder(laid)
  const all = laid.said.reduce((bits, { statement }) => bits | (under.get(statement.id) ?? 0), bitOf('statement'))
  if (laid.said.length > 0)
    section(
      'said',
      kindsOf(all),
      'Who says what',
      'Somebody’s words: what stands under a statement is its speaker’s word, not the report’s.',
      () => saidRows(laid, under, look, far, out),
    )
  if (laid.own.length > 0)
    section(
      'own',
      [...new Set(laid.own.map(({ kind }) => kind))],
      'The report’s own word',
      'Told by the report itself, with no speaker named.',
      () => {
        out.push('<ul class="rows own">\n')
        for (const told of laid.own) toldRow(told, look, far, out)
        out.push('</ul>\n')
      },
    )
  const mentioned = (kind: 'place' | 'actor', items: readonly (Place | Actor)[], phrase: (item: never) => Phrase): void => {
    out.push('<ul class="rows">\n')
    for (const item of items) {
      const { mentions } = item
      const at = mentions.map(({ span }) => mark(kind === 'place' ? 'p' : 'a', span)).join(' ')
      const spoken = kind === 'actor' ? spokenBy.get(item.id) : undefined
      open(out, item.id, `${kind}${far}`, at)
      line(out, kind, mentions[0]?.span, phrase(item as never), [
        ...(mentions.length > 1 ? [mentionLinks(mentions)] : []),
        ...(spoken === undefined ? [] : [`<span class="f"><i>says</i> ${spoken.join(' ')}</span>`]),
      ])
      rule(out, mentions[0]?.rule, mentions[0]?.span)
      out.push('</li>\n')
    }
    out.push('</ul>\n')
  }
  const spokenBy = new Map<Id, string[]>()
  for (const { statement, number } of laid.byId.values()) {
    const { actor, uncertain } = statement.speaker
    if (actor === undefined || uncertain) continue
    const link = `<a class="no" href="#${statement.id}" aria-label="statement ${number}">${number}</a>`
    const list = spokenBy.get(actor)
    if (list) list.push(link)
    else spokenBy.set(actor, [link])
  }
  if (record.places.length > 0)
    section('places', ['place'], 'Places', 'Every place that is named, and where it lies where that is known.', () =>
      mentioned('place', record.places, (item: Place) => placePhrase(item, look)),
    )
  if (record.times.length > 0)
    section('times', ['time'], 'Times', 'Reckoned from the day of the report where the words do not give the year or the day.', () => {
      const voices = makeVoices(record.statements)
      out.push('<ul class="rows">\n')
      for (const item of record.times) {
        const holder = voices(item.span)
        const said = holder === undefined ? undefined : laid.byId.get(holder)
        open(out, item.id, `time${far}`, mark('t', item.span))
        line(out, 'time', item.span, timePhrase(item), [
          said === undefined
            ? ''
            : `<span class="f"><i>in</i> <a class="no" href="#${said.statement.id}" aria-label="statement ${said.number}">${said.number}</a></span>`,
        ])
        rule(out, item.rule, item.span)
        out.push('</li>\n')
      }
      out.push('</ul>\n')
    })
  if (record.actors.length > 0)
    section('actors', ['actor'], 'Who is who', 'Everybody who acts or speaks. A public role is told by the words, never assumed.', () =>
      mentioned('actor', record.actors, (item: Actor) => actorPhrase(item, look)),
    )
  if (record.notes.length > 0)
    section('notes', ['note'], 'Notes on the reading', 'What the reader of this record should know.', () => {
      out.push('<ul class="rows">\n')
      for (const { level, code, message, span } of record.notes) {
        const words = span === undefined ? '' : ` <a class="f" href="#w${span.start}">${escapeHtml(oneLine(span.text).slice(0, 80))}</a>`
        out.push(`<li class="row note ${level}"><p class="line"><span class="kind">${level}</span> ${escapeHtml(message)}${words}</p>`)
        out.push(`<p class="rule"><i>why</i> <code>${escapeHtml(code)}</code></p></li>\n`)
      }
      out.push('</ul>\n')
    })
  return out.join('')
}

/** Which kinds stand under each statement: a bit a kind, in the order of `KINDS`, from the innermost outwards. */
function kindsUnder(laid: Outline): Map<Id, number> {
  const under = new Map<Id, number>()
  for (const { statement, told } of [...laid.byId.values()].toSorted((a, b) => b.depth - a.depth)) {
    let bits = under.get(statement.id) ?? 0
    for (const { kind } of told) bits |= bitOf(kind)
    under.set(statement.id, bits)
    if (statement.within !== undefined) under.set(statement.within, (under.get(statement.within) ?? 0) | bits | bitOf('statement'))
  }
  return under
}

function bitOf(kind: string): number {
  return 1 << KINDS.findIndex(([name]) => name === kind)
}

function kindsOf(bits: number): string[] {
  return KINDS.filter((_, i) => bits & (1 << i)).map(([name]) => name)
}

/** Statements with what stands under them; a stack of its own, for a record may be nested deeper than a call stack. */
function saidRows(laid: Outline, under: ReadonlyMap<Id, number>, look: Look, far: string, out: string[]): void {
  out.push('<ol class="rows">\n')
  const stack: (Said | string)[] = laid.said.toReversed()
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    if (typeof top === 'string') {
      out.push(top)
      continue
    }
    const { statement, number, told, inner, depth } = top
    const voice = voiceOf(statement, look)
    const { marks, fields } = statementPhrase(statement, look)
    const has = kindsOf(under.get(statement.id) ?? 0)
    const { speaker, cue, content } = statement
    const at = [
      ...content.map((span) => mark('q', span)),
      ...(speaker.span ? [mark('s', speaker.span)] : []),
      ...(cue ? [mark('c', cue)] : []),
      ...[statement.to?.span, statement.channel?.span, statement.hedge, speaker.anonymity, statement.disclaimer]
        .filter((span) => span !== undefined)
        .map((span) => mark('x', span)),
    ].join(' ')
    open(out, statement.id, `statement${depth > 0 ? ' inner' : ''}${has.map((kind) => ` has-${kind}`).join('')}${far}`, at)
    const name = escapeHtml(voice.name)
    const start = content[0]?.start ?? statement.span.start
    out.push(
      `<p class="line"><a class="jump" href="#w${start}"><span class="no"><span class="hid">statement </span>${number}</span> `,
      `<b class="who${voice.uncertain ? ' guess' : voice.known ? '' : ' none'}"><bdi>${name}</bdi></b>${cue ? ` <bdi class="cue">${escapeHtml(oneLine(cue.text))}</bdi>` : ''}</a>`,
      voice.uncertain ? ' <span class="mark guess">perhaps: a guess</span>' : '',
      ...marks.map(markHtml),
      ` <span class="how">${howSaid(statement)}</span></p>\n`,
    )
    const about = [
      ...(voice.words === undefined ? [] : [`<span class="f"><i>in the text</i> <bdi>${escapeHtml(voice.words)}</bdi></span>`]),
      ...(voice.role === undefined ? [] : [`<span class="f"><i>role</i> <bdi>${escapeHtml(voice.role)}</bdi></span>`]),
    ]
    out.push(
      `<blockquote dir="auto">${content.map(({ text }) => escapeHtml(oneLine(text))).join(' <span class="gap">[…]</span> ')}</blockquote>\n`,
    )
    const outer = depth > DEEPEST && statement.within !== undefined ? laid.byId.get(statement.within) : undefined
    const all = [...about, ...fields.map(fieldHtml)]
    if (outer) all.push(`<span class="f"><i>within</i> <a class="ref" href="#${outer.statement.id}">statement ${outer.number}</a></span>`)
    if (all.length > 0) out.push(`<p class="fields">${all.join(' ')}</p>\n`)
    rule(out, statement.rule, statement.span)
    const nests = told.length > 0 || (inner.length > 0 && depth < DEEPEST)
    if (nests) {
      out.push(
        `<p class="word">in the word of ${voice.known ? `<bdi>${name}</bdi>` : 'somebody who is not named'}</p>\n<ul class="rows under">\n`,
      )
      for (const one of told) toldRow(one, look, '', out)
    }
    const close = `${nests ? '</ul>' : ''}</li>\n`
    if (depth < DEEPEST) stack.push(close)
    else out.push(close)
    for (const one of inner.toReversed()) stack.push(one)
  }
  out.push('</ol>\n')
}

function toldRow(told: Told, look: Look, far: string, out: string[]): void {
  const { item } = told
  if (told.kind === 'event') {
    const at = [mark('e', told.item.trigger), ...told.item.arguments.map(({ span }) => mark('r', span))].join(' ')
    open(out, item.id, `event${far}`, at)
    line(out, 'event', told.item.trigger, eventPhrase(told.item, look), [], typeMeans(told.item.type))
  } else if (told.kind === 'figure') {
    open(out, item.id, `figure${far}`, mark('f', item.span))
    line(out, 'figure', item.span, figurePhrase(told.item, look))
  } else {
    open(out, item.id, `control${far}`, mark('k', item.span))
    line(out, 'control', item.span, controlPhrase(told.item, look))
  }
  rule(out, item.rule, item.span)
  out.push('</li>\n')
}

/** A span as the script reads it: the letter says what the words are. */
function mark(letter: string, { start, end }: Span): string {
  return `${letter}${start}-${end}`
}

function open(out: string[], id: Id, classes: string, at: string): void {
  out.push(`<li class="row ${classes}" id="${id}" data-at="${at}">`)
}

function line(
  out: string[],
  kind: string,
  span: Span | undefined,
  { head, means, marks, fields }: Phrase,
  more: readonly string[] = [],
  title = '',
): void {
  const words =
    typeof head === 'string'
      ? escapeHtml(head)
      : 'words' in head
        ? `<bdi>${escapeHtml(head.words)}</bdi>`
        : `<bdi>${escapeHtml(head.name)}</bdi>`
  out.push(
    `<p class="line"><span class="kind">${kind}</span> <a class="jump" href="#w${span?.start ?? 0}">${words}</a> `,
    typeof head === 'object' && 'words' in head && head.words === means
      ? ''
      : `<span class="means"${title === '' ? '' : ` title="${escapeHtml(title)}"`}>${escapeHtml(means)}</span>`,
    ...marks.map(markHtml),
    '</p>\n',
  )
  const all = [...fields.map(fieldHtml), ...more].filter((field) => field !== '')
  if (all.length > 0) out.push(`<p class="fields">${all.join(' ')}</p>\n`)
}

function markHtml(text: string): string {
  return ` <span class="mark${text === 'not' ? ' not' : ''}">${escapeHtml(text)}</span>`
}

function fieldHtml({ label, parts }: Field): string {
  return `<span class="f"><i>${escapeHtml(label)}</i> ${parts.map(partHtml).join('')}</span>`
}

function partHtml(part: Part): string {
  if (typeof part === 'string') return escapeHtml(part)
  if ('words' in part) return `<bdi>${escapeHtml(part.words)}</bdi>`
  return `<a class="ref" href="#${part.id}"><bdi>${escapeHtml(part.name)}</bdi></a>`
}

function mentionLinks(mentions: readonly Mention[]): string {
  const links = mentions.map(({ span }, i) => `<a class="at" href="#w${span.start}" aria-label="mention ${i + 1}">${i + 1}</a>`)
  return `<span class="f"><i>mentions</i> ${links.join(' ')}</span>`
}

function rule(out: string[], name: string | undefined, span: Span | undefined): void {
  if (name === undefined) return
  const at = span === undefined ? '' : ` · characters ${span.start} to ${span.end}`
  out.push(`<p class="rule"><i>why</i> <code>${escapeHtml(name)}</code>${at}</p>\n`)
}
