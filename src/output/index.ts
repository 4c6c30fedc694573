// The list of output formats.

import type { Writer } from './format.ts'
import { json } from './json.ts'
import { jsonl } from './jsonl.ts'
import { lines } from './lines.ts'

/** All output formats; the first is the command line's default. */
export const writers: readonly Writer[] = [lines, json, jsonl]
