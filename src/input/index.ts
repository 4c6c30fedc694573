// The list of input formats, and "which one is this?".

import { SaysoError } from '../model/error.ts'
import type { Format, Input, LayoutTable, Received } from './format.ts'
import { html } from './html.ts'
import { jsonl } from './jsonl.ts'
import { text } from './text.ts'

/** All input formats; the last one takes what no other recognizes. */
export const formats: readonly Format[] = [jsonl, html, text]

/** Receives the reports of one input, in order. Throws `format.unknown` where the caller names a format that is not there. */
export function receive(input: Input, tables: readonly LayoutTable[]): Iterable<Received> {
  return chooseFormat(input).receive(input, tables)
}

/** The format of an input: the one that is named, else by its file's ending, else by its first bytes. */
export function chooseFormat(input: Input): Format {
  const known = formats.map((format) => format.name).toSorted()
  if (input.format !== undefined) {
    const named = formats.find((format) => format.name === input.format)
    if (!named) throw new SaysoError('format.unknown', `unknown format: ${input.format} (known: ${known.join(', ')})`)
    return named
  }
  const ending = /\.([a-z0-9]+)$/i.exec(input.name ?? '')?.[1]?.toLowerCase()
  const byEnding = ending === undefined ? undefined : formats.find((format) => format.endings.includes(ending))
  if (byEnding) return byEnding
  let head = ''
  for (let i = 0; i < Math.min(512, input.bytes.length); i++) head += String.fromCharCode(input.bytes[i] as number)
  return formats.find((format) => format.recognizes(head)) ?? text
}
