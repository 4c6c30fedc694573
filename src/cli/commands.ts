// The list of commands; to add one, add its line.

import type { Command } from './command.ts'
import { parse } from './parse.ts'
import { read } from './read.ts'

/** All commands. */
export const commands: readonly Command[] = [read, parse]
