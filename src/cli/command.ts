// The contract of a command: arguments in, an exit code out.

/** An option of a command, for its help and for the documentation test. */
export interface Option {
  /** "--from" */
  readonly flag: string
  /** "text|jsonl"; absent for a switch. */
  readonly value?: string
  readonly means: string
}

/** A command of the command line. */
export interface Command {
  readonly name: string
  readonly usage: string
  /** One line, for the overview. */
  readonly means: string
  /** What it does, in a few lines. */
  readonly about: string
  readonly options: readonly Option[]
  readonly examples: readonly (readonly [line: string, means: string])[]
  /** Runs it; gives back the exit code. Throws `SaysoError` on wrong use. */
  run(args: readonly string[]): Promise<number>
}
