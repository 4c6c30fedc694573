// A record in, a document for a wiki out: statements as quotations with their speakers, then what the report says in its own word.

import type { Record } from '../model/record.ts'
import type { Writer } from './format.ts'
import { makeFileNames } from './name.ts'
import { oneLine, outline, type Outline, type Said, type Told } from './outline.ts'
import {
  actorPhrase,
  calendar,
  controlPhrase,
  eventPhrase,
  figurePhrase,
  howSaid,
  makeLook,
  placePhrase,
  statementPhrase,
  timePhrase,
  voiceOf,
  type Field,
  type Look,
  type Part,
  type Phrase,
} from './phrase.ts'

/** Deeper than this nothing is indented further. */
const DEEPEST = 6

/** Markdown (CommonMark): one document a record. */
export const markdown: Writer = {
  name: 'markdown',
  means: 'a document a record, to paste into a wiki; with --out DIR a file each',
  begin: () => '',
  write: (record, index, name, { why }) => `${index > 0 ? '\n---\n\n' : ''}${documentOf(record, name, why === true)}`,
  fail: (failure, index) => `${index > 0 ? '\n---\n\n' : ''}*Line ${(failure as { line: number }).line} could not be read.*\n`,
  end: () => '',
  folder: ({ why }) => {
    const fileName = makeFileNames()
    return {
      add: (record, name) => [{ path: `${fileName(record.document.given ?? name)}.md`, text: documentOf(record, name, why === true) }],
      end: () => [],
    }
  },
}

function documentOf(record: Record, name: string, why: boolean): string {
  const laid = outline(record)
  const look = makeLook(record, laid)
  const { document } = record
  const headline = document.blocks.find(({ kind }) => kind === 'headline')
  const title = oneLine(
    document.title ?? (headline ? document.text.slice(headline.start, headline.end) : name === '-' ? 'A pasted report' : name),
  )
  const about = [
    ...(document.source ? [document.source.name] : []),
    document.published === undefined ? 'no date known' : (calendar(document.published) ?? document.published),
    ...(document.url === undefined ? [] : [document.url]),
    `report ${document.id}`,
  ]
  const out: string[] = [`# ${escapeMarkdown(title)}`, '', about.map(escapeMarkdown).join(' · '), '']
  const rule = (name_: string | undefined): string => (why && name_ !== undefined ? ` \`[${name_}]\`` : '')
  if (laid.said.length > 0) {
    out.push('## Who says what', '')
    saidLines(laid, look, rule, out)
  }
  const list = (title_: string, rows: readonly string[]): void => {
    if (rows.length > 0) out.push(`## ${title_}`, '', ...rows, '')
  }
  list(
    'The report’s own word',
    laid.own.map((told) => `- ${toldText(told, look)}${rule(told.item.rule)}`),
  )
  list(
    'Places',
    record.places.map((item) => `- ${phraseText(placePhrase(item, look))}${rule(item.mentions[0]?.rule)}`),
  )
  list(
    'Times',
    record.times.map((item) => `- ${phraseText(timePhrase(item))}${rule(item.rule)}`),
  )
  list(
    'Who is who',
    record.actors.map((item) => `- ${phraseText(actorPhrase(item, look))}${rule(item.mentions[0]?.rule)}`),
  )
  list(
    'Notes on the reading',
    record.notes.map(({ level, message }) => `- ${level}: ${escapeMarkdown(oneLine(message))}`),
  )
  out.push(`*Made by Sayso ${record.made.engine}, offline. A record says what the report says and whose word it is, not what is true.*`)
  return `${out.join('\n')}\n`
}

/** A stack of its own: a record may be nested deeper than a call stack. */
function saidLines(laid: Outline, look: Look, rule: (name: string | undefined) => string, out: string[]): void {
  const stack: Said[] = laid.said.toReversed()
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { statement, number, depth, told, inner } = top
    const voice = voiceOf(statement, look)
    const { marks, fields } = statementPhrase(statement, look)
    const indent = '    '.repeat(Math.min(depth, DEEPEST))
    const who = [
      `**${number} · ${escapeMarkdown(voice.name)}**${voice.uncertain ? ' (perhaps: a guess)' : ''}`,
      ...(voice.words === undefined ? [] : [`(in the text: “${escapeMarkdown(voice.words)}”)`]),
      ...(voice.role === undefined ? [] : [`(${escapeMarkdown(voice.role)})`]),
      ...(statement.cue ? [escapeMarkdown(oneLine(statement.cue.text))] : []),
    ].join(' ')
    const within = depth > DEEPEST && statement.within !== undefined ? laid.byId.get(statement.within) : undefined
    const more = [
      ...marks.map((mark) => `**${mark}**`),
      howSaid(statement),
      ...fields.map(fieldText),
      ...(within ? [`within statement ${within.number}`] : []),
    ].join(' · ')
    out.push(`${indent}- ${who} · ${more}${rule(statement.rule)}`, '')
    out.push(`${indent}  > ${statement.content.map(({ text }) => escapeMarkdown(oneLine(text))).join(' […] ')}`, '')
    if (told.length > 0) out.push(...told.map((one) => `${indent}    - ${toldText(one, look)}${rule(one.item.rule)}`), '')
    for (const one of inner.toReversed()) stack.push(one)
  }
}

function toldText(told: Told, look: Look): string {
  if (told.kind === 'event') return `event: ${phraseText(eventPhrase(told.item, look))}`
  if (told.kind === 'figure') return `figure: ${phraseText(figurePhrase(told.item, look))}`
  return `control: ${phraseText(controlPhrase(told.item, look))}`
}

function phraseText({ head, means, marks, fields }: Phrase): string {
  return [`${partText(head)} → ${escapeMarkdown(means)}`, ...marks.map((mark) => `**${mark}**`), ...fields.map(fieldText)].join(' · ')
}

function fieldText({ label, parts }: Field): string {
  return `${label} ${parts.map(partText).join('')}`
}

function partText(part: Part): string {
  if (typeof part === 'string') return escapeMarkdown(part)
  return 'words' in part ? `“${escapeMarkdown(part.words)}”` : escapeMarkdown(part.name)
}

/**
 * Text as CommonMark that shows the same text: punctuation with a meaning is escaped, markup becomes entities, and no address becomes a link.
 * `"*NOT* <b>"` gives `"\*NOT\* &lt;b&gt;"`.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]|~$#]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])/, '$1\\$2')
    .replace(/:\/\//g, ':&#47;/')
    .replace(/\0/g, '\ufffd')
}
