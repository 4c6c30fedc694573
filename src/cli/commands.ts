// The list of commands; to add one, add its line.

import type { Command } from './command.ts'

/** All commands, each loaded when it is asked for: reading needs a hundred files that printing the version does not. */
export const commands: readonly { readonly name: string; load(): Promise<Command> }[] = [
  { name: 'read', load: async () => (await import('./read.ts')).read },
  { name: 'parse', load: async () => (await import('./parse.ts')).parse },
]
