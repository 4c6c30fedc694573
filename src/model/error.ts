// The one error of the house: wrong use and a broken world in, a code with exit code and HTTP status out.

/** Every error code: what it means, the exit code of the command line, the status of the server. */
export const ERRORS = {
  'usage': { exit: 2, http: 400, means: 'a command, option or argument is wrong' },
  'format.unknown': { exit: 2, http: 415, means: 'no input or output format has that name' },
  'language.unknown': { exit: 2, http: 400, means: 'no language has that name' },
  'date.invalid': { exit: 2, http: 400, means: 'a date is not a calendar date in ISO 8601' },
  'input.missing': { exit: 1, http: 404, means: 'a file or folder cannot be opened' },
  'input.line': { exit: 1, http: 422, means: 'a line of a jsonl input is not a report, or a line of a CoNLL-U file is none' },
  'output.unwritable': { exit: 2, http: 500, means: 'a file, folder or stream of the output cannot be written' },
  'pack.broken': { exit: 2, http: 500, means: 'a data pack of this installation is missing or damaged' },
} as const

/** The name of an error: stable, dotted, lower case. */
export type ErrorCode = keyof typeof ERRORS

/** Wrong use or a broken world. The message is lower case and says what, which, and what to do. Reading never throws on content. */
export class SaysoError extends Error {
  readonly code: ErrorCode
  readonly hint?: string
  constructor(code: ErrorCode, message: string, more: { hint?: string; cause?: unknown } = {}) {
    super(message, more.cause === undefined ? undefined : { cause: more.cause })
    this.name = 'SaysoError'
    this.code = code
    if (more.hint !== undefined) this.hint = more.hint
  }
}
