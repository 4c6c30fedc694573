#!/usr/bin/env node
// Command line arguments in, an exit code out: finds the command, prints errors, keeps a broken pipe quiet.

import { enableCompileCache } from 'node:module'
import { ERRORS, SaysoError } from '../model/error.ts'
import { commands } from './commands.ts'
import { helpOf, overview } from './help.ts'
import { VERSION } from '../model/version.ts'

// What is compiled once is kept in the temporary folder of the system (or $NODE_COMPILE_CACHE) for the next start.
enableCompileCache()

/** Runs `sayso` with these arguments; gives back the exit code: 0 done, 1 some inputs could not be read, 2 wrong use. */
async function main(args: readonly string[]): Promise<number> {
  const [first, ...rest] = args
  if (first === undefined || first === '--help' || first === '-h' || (first === 'help' && rest.length === 0)) {
    process.stdout.write(overview(await Promise.all(commands.map(({ load }) => load()))))
    return first === undefined ? 2 : 0
  }
  if (first === '--version' || first === '-v') {
    process.stdout.write(`${VERSION}\n`)
    return 0
  }
  const name = first === 'help' ? (rest[0] as string) : first
  const listed = commands.find((one) => one.name === name)
  if (listed === undefined)
    throw new SaysoError('usage', `unknown command: ${name} (known: ${commands.map((one) => one.name).join(', ')})`, {
      hint: 'sayso --help',
    })
  const command = await listed.load()
  if (first === 'help' || rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(helpOf(command))
    return 0
  }
  return command.run(rest)
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of our output has gone ("sayso read … | head"): that is no failure of ours.
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
  process.stderr.write(`sayso: cannot write to standard output: ${error.message}\n`)
  process.exit(ERRORS['output.unwritable'].exit)
})

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof SaysoError)) throw error
  process.stderr.write(`sayso: ${error.message}\n${error.hint === undefined ? '' : `       ${error.hint}\n`}`)
  process.exitCode = ERRORS[error.code].exit
}
