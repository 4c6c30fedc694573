// A case file in, its cases out; a record and a case in, what differs out. The notation is told in CONTRIBUTING.md.

import type { Record } from '../../src/model/record.ts'
import { type Line, linesOf } from '../../src/record/lines.ts'

/** One case: a title, a text, what it was read with, and the lines that it must yield. */
export interface Case {
  readonly title: string
  readonly file: string
  readonly line: number
  readonly text: string
  readonly published?: string
  readonly expected: readonly Expected[]
}

/** An expected line, and the line that it is indented under. */
export interface Expected {
  readonly depth: number
  readonly kind: string
  readonly head: string
  readonly fields: readonly string[]
  readonly written: string
}

const KINDS = new Set(['actor', 'place', 'statement', 'event', 'figure', 'control', 'time', 'note'])

/** Parses a case file: "# title", the text (wrapped lines are joined; a blank line is a paragraph break), "==>", the expected lines. */
export function parseCases(source: string, file: string): Case[] {
  const cases: Case[] = []
  let title: string | undefined
  let begun = 0
  let text: string[] = []
  let published: string | undefined
  let expected: Expected[] | undefined
  const finish = (): void => {
    if (title === undefined) return
    if (expected === undefined || expected.length === 0)
      throw new Error(`${file}:${begun}: "${title}" expects nothing: write ==> and at least one line`)
    cases.push({ title, file, line: begun, text: join(text), ...(published === undefined ? {} : { published }), expected })
  }
  source.split('\n').forEach((line, i) => {
    if (line.startsWith('# ')) {
      finish()
      title = line.slice(2).trim()
      begun = i + 1
      text = []
      published = undefined
      expected = undefined
    } else if (line.startsWith('==>')) {
      const words = line.slice(3).trim()
      const match = /^(?:published (\S+))?$/.exec(words)
      if (!match) throw new Error(`${file}:${i + 1}: unknown words after ==>: ${words}`)
      published = match[1]
      expected = []
    } else if (expected !== undefined) {
      if (line.trim() !== '') expected.push(parseLine(line, `${file}:${i + 1}`))
    } else if (title !== undefined) text.push(line)
    else if (line.trim() !== '') throw new Error(`${file}:${i + 1}: text before the first title`)
  })
  finish()
  return cases
}

function join(text: readonly string[]): string {
  return text
    .join('\n')
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => line.trim())
        .join(' '),
    )
    .join('\n\n')
}

function parseLine(line: string, where: string): Expected {
  const depth = (/^ */.exec(line) as RegExpExecArray)[0].length / 2
  const trimmed = line.trim()
  if (trimmed === 'nothing') return { depth: 0, kind: 'nothing', head: '', fields: [], written: trimmed }
  const [kind = '', ...rest] = trimmed.split(/\s+/)
  if (kind === 'no' && rest.length === 1 && KINDS.has(rest[0] as string))
    return { depth: 0, kind: `no ${rest[0]}`, head: '', fields: [], written: trimmed }
  if (!KINDS.has(kind)) throw new Error(`${where}: unknown kind of line: ${kind}`)
  if (!Number.isInteger(depth)) throw new Error(`${where}: indent by two spaces`)
  const [head = '', ...fields] = rest.join(' ').split(' · ')
  return { depth, kind, head, fields, written: `${kind} ${rest.join(' ')}` }
}

/** Compares a record with what a case expects; gives back one line a difference, none when it holds. */
export function compare(record: Record, { expected }: Case): string[] {
  const all = linesOf(record)
  if (expected.some(({ kind }) => kind === 'nothing'))
    return all.filter(({ kind }) => kind !== 'note').map((line) => `too much: ${write(line)}`)
  const named = new Set(expected.map(({ kind }) => kind.replace(/^no /, '')))
  const wanted = expected.filter(({ kind }) => !kind.startsWith('no '))
  const given = all.filter(({ kind }) => named.has(kind))
  // A line stands under the nearest statement that the case names, so a case without statements is flat.
  const withStatements = named.has('statement')
  const free = new Set(given)
  const faults: string[] = []
  const match = new Map<Expected, Line>()
  for (let i = 0; i < wanted.length; i++) {
    const want = wanted[i] as Expected
    let parent: Expected | undefined
    for (let k = i - 1; k >= 0 && want.depth > 0; k--) {
      const above = wanted[k] as Expected
      if (above.depth < want.depth) {
        parent = above
        break
      }
    }
    const under = parent === undefined ? undefined : match.get(parent)
    if (parent !== undefined && under === undefined) {
      faults.push(`missing:  ${want.written}   (the line above it is missing)`)
      continue
    }
    const fits = [...free].filter((line) => line.kind === want.kind && agree(want, line, record))
    const right = fits.find((line) => (withStatements ? line.under : undefined) === under?.id)
    if (right) {
      free.delete(right)
      match.set(want, right)
    } else if (fits.length > 0) {
      free.delete(fits[0] as Line)
      match.set(want, fits[0] as Line)
      faults.push(`voice:    ${want.written}   (stands under ${fits[0]?.under ?? 'the outlet'}, expected ${under?.id ?? 'the outlet'})`)
    } else faults.push(`missing:  ${want.written}`)
  }
  for (const line of free) faults.push(`too much: ${write(line)}`)
  return faults
}

function write(line: Line): string {
  return `${line.kind} ${[line.head, ...line.fields, ...line.shown].join(' · ')}   (soft: ${line.soft.join(' · ')})${line.under === undefined ? '' : `   (under ${line.under})`}`
}

/**
 * Whether an expected line is this one: the same head and the same optional fields. Soft and shown fields may be left out, but a word of
 * them that the line uses ("also he") must then be used with all its values. "he#2" is the second "he" of the text.
 */
function agree(want: Expected, line: Line, record: Record): boolean {
  if (plain(want.head) !== plain(line.head)) return false
  const wanted = want.fields.map(plain)
  const must = line.fields.map(plain)
  for (const field of must) if (!wanted.includes(field)) return false
  const may = [...line.shown, ...line.soft].map(plain)
  const words = new Set<string>()
  for (const field of wanted) {
    if (must.includes(field)) continue
    if (!may.includes(field)) return false
    words.add(field.split(' ')[0] as string)
  }
  for (const field of may) if (words.has(field.split(' ')[0] as string) && field.includes(' ') && !wanted.includes(field)) return false
  return [want.head, ...want.fields].every((part) =>
    ordinals(part).every(({ text, nth }) =>
      line.spans.some((span) => span.text === text && occurrence(record.document.text, text, span.start) === nth),
    ),
  )
}

function plain(text: string): string {
  return text
    .replace(/#\d+(?=$| )/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** "he#2 = Peskov" → he, 2. Words run from the start of a part or a separator to the mark. */
function ordinals(part: string): { text: string; nth: number }[] {
  const found: { text: string; nth: number }[] = []
  for (const piece of part.split(/ \| | = /)) {
    const match = /^(.*)#(\d+)$/.exec(piece.trim())
    if (match)
      found.push({
        text: (match[1] as string).replace(/^(?:author|who|with|target|what|where|from|to|for|weapon|reason|time|also|of|place) /, ''),
        nth: Number(match[2]),
      })
  }
  return found
}

function occurrence(text: string, words: string, start: number): number {
  const word = (c: string): boolean => /[\p{L}\p{Nd}]/u.test(c)
  let nth = 0
  for (let at = text.indexOf(words); at >= 0 && at <= start; at = text.indexOf(words, at + 1)) {
    if (
      (at > 0 && word(text.charAt(at - 1)) && word(words.charAt(0))) ||
      (word(text.charAt(at + words.length)) && word(words.charAt(words.length - 1)))
    )
      continue
    nth++
    if (at === start) return nth
  }
  return -1
}
