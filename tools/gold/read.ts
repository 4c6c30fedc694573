// An annotated report (test/gold/GUIDELINES.md) in: its bare text and its statements, each string as a stretch of the text; what cannot be read out.

import { readFileSync } from 'node:fs'

/** A stretch of the text. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A statement as a reader found it; numbers in `within` and `answers` are those of blocks. */
export interface GoldStatement {
  readonly number: number
  readonly kind: string
  readonly form: string
  readonly act: string
  readonly negated: boolean
  /** The fullest name of who speaks. */
  readonly actor?: string
  readonly speaker?: Stretch
  readonly cue?: Stretch
  readonly content: readonly Stretch[]
  readonly to?: Stretch
  readonly channel?: Stretch
  readonly time?: Stretch
  readonly place?: Stretch
  readonly within?: number
  readonly answers?: number
}

/** What of a file could not be read, with its line. */
export interface Fault {
  readonly line: number
  readonly what: string
}

const KINDS = 'named role collective unnamed witness document none'.split(' ')
const FORMS = 'direct indirect mixed'.split(' ')
const ACTS =
  'say claim confirm deny accuse condemn demand threaten warn promise plan estimate ask support order decline reject doubt'.split(' ')
const STRINGS = ['speaker', 'cue', 'content', 'to', 'channel', 'time', 'place'] as const

/** Reads the annotation of a text. Never throws: what is wrong is told in `faults`. */
export function readGold(text: string, annotation: string): { statements: GoldStatement[]; faults: Fault[] } {
  const paragraphs: { start: number; end: number }[] = []
  let at = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') paragraphs.push({ start: at, end: at + line.length })
    at += line.length + 1
  }
  const statements: GoldStatement[] = []
  const faults: Fault[] = []
  const lines = annotation.split('\n')
  let block: { number: number; line: number; fields: [name: string, value: string, line: number][] } | undefined
  const close = (): void => {
    if (block !== undefined) statements.push(readBlock(block, text, paragraphs, (line, what) => faults.push({ line, what })))
    block = undefined
  }
  lines.forEach((line, i) => {
    const head = /^# (\d+)\s*$/.exec(line)
    if (head !== null) {
      close()
      block = { number: Number(head[1]), line: i + 1, fields: [] }
    } else if (line.trim() === '') close()
    else if (/^# none\s*$/.test(line)) return
    else if (block === undefined) faults.push({ line: i + 1, what: `outside a block: ${line}` })
    else {
      const space = line.indexOf(' ')
      block.fields.push(space < 0 ? [line, '', i + 1] : [line.slice(0, space), line.slice(space + 1).trim(), i + 1])
    }
  })
  close()
  const numbers = new Set(statements.map(({ number }) => number))
  if (numbers.size < statements.length) faults.push({ line: 0, what: 'a number stands twice' })
  for (const { number, within, answers } of statements)
    for (const other of [within, answers])
      if (other !== undefined && !numbers.has(other))
        faults.push({ line: 0, what: `block ${number} refers to ${other}, which is not there` })
  return { statements, faults }
}

function readBlock(
  { number, line, fields }: { number: number; line: number; fields: readonly (readonly [string, string, number])[] },
  text: string,
  paragraphs: readonly { start: number; end: number }[],
  fault: (line: number, what: string) => void,
): GoldStatement {
  const one = (name: string): readonly [string, string, number] | undefined => fields.find(([own]) => own === name)
  const known = ['at', 'actor', 'kind', 'form', 'act', 'within', 'answers', 'negated', ...STRINGS]
  for (const [name, , own] of fields) if (!known.includes(name)) fault(own, `unknown field: ${name}`)
  const paragraph = Number(one('at')?.[1] ?? 0)
  if (!(paragraph >= 1 && paragraph <= paragraphs.length)) fault(line, `block ${number}: no paragraph ${paragraph}`)
  const find = (value: string, own: number): Stretch | undefined => {
    const marks = /^(.*?)(?: #(\d+))?(?: @(\d+))?$/.exec(value) as RegExpExecArray
    const string = marks[1] as string
    const { start, end } = paragraphs[Number(marks[3] ?? paragraph) - 1] ?? { start: 0, end: 0 }
    let from = start
    for (let k = Number(marks[2] ?? 1); ; k--) {
      const found = text.indexOf(string, from)
      if (string === '' || found < 0 || found + string.length > end) {
        fault(own, `not in paragraph ${marks[3] ?? paragraph}: ${value}`)
        return undefined
      }
      if (k === 1) return { start: found, end: found + string.length, text: string }
      from = found + 1
    }
  }
  const among = (name: string, list: readonly string[], otherwise: string): string => {
    const value = one(name)?.[1]
    if (value === undefined || !list.includes(value)) fault(one(name)?.[2] ?? line, `block ${number}: ${name} is ${value ?? 'missing'}`)
    return value ?? otherwise
  }
  const strings: { [name: string]: Stretch | undefined } = {}
  for (const name of STRINGS) {
    const field = name === 'content' ? undefined : one(name)
    if (field !== undefined) strings[name] = find(field[1], field[2])
  }
  const content = fields.filter(([name]) => name === 'content').flatMap(([, value, own]) => find(value, own) ?? [])
  const act = among('act', ACTS, 'say')
  if (content.length === 0 && act !== 'decline' && act !== 'ask') fault(line, `block ${number}: no content`)
  const number_ = (name: string): number | undefined => (one(name) === undefined ? undefined : Number(one(name)![1]))
  const rest = { ...strings, actor: one('actor')?.[1], within: number_('within'), answers: number_('answers') }
  return {
    number,
    kind: among('kind', KINDS, 'none'),
    form: among('form', FORMS, 'indirect'),
    act,
    negated: one('negated') !== undefined,
    content,
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
  }
}

/** Reads a report of test/gold and one reading of it ("statements" or "second"). Throws where a file is missing. */
export function readReport(folder: URL, id: string, reading: string): { text: string; statements: GoldStatement[]; faults: Fault[] } {
  const text = readFileSync(new URL(`reports/${id}.txt`, folder), 'utf8')
  return { text, ...readGold(text, readFileSync(new URL(`${reading}/${id}.txt`, folder), 'utf8')) }
}
