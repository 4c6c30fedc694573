// Commands in, their help texts out.

import type { Command } from './command.ts'

/** The text of `sayso --help`. */
export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length)) + 4
  return `sayso: news report in, sourced record out. Who says what, what happened, where, when, how many.

Usage: sayso COMMAND [ARGUMENTS]

Commands
${commands.map(({ name, means }) => `  ${name.padEnd(width)}${means}`).join('\n')}

Options
  -h, --help       this text; sayso COMMAND --help tells of one command
  -v, --version    the version

Try
  sayso read report.txt
  pbpaste | sayso read - --published 2022-11-11

Exit codes: 0 done · 1 some inputs could not be read (each named on stderr) · 2 wrong use
`
}

/** The text of `sayso COMMAND --help`. */
export function helpOf(command: Command): string {
  const flags = command.options.map(({ flag, value }) => (value === undefined ? flag : `${flag} ${value}`))
  const width = Math.max(...flags.map((flag) => flag.length)) + 3
  const options = command.options.map(
    ({ means }, i) => `  ${(flags[i] as string).padEnd(width)}${means.replaceAll('\n', `\n${' '.repeat(width + 2)}`)}`,
  )
  return `Usage: ${command.usage}

${command.about}

Options
${options.join('\n')}

Examples
${command.examples.map(([line, means]) => `  ${line}\n      ${means}`).join('\n')}
`
}
