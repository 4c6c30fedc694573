// The list of output formats.

import type { Writer } from './format.ts'
import { csv } from './csv.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { jsonl } from './jsonl.ts'
import { lines } from './lines.ts'
import { markdown } from './markdown.ts'

/** All output formats; the first is the command line's default. */
export const writers: readonly Writer[] = [lines, json, jsonl, html, markdown, csv]
