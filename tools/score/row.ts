// What every suite hands on: rows of figures and counts of misses; nothing comes in.

/** One figure: a data set, a measure, ours in percent, the figures to beat. */
export interface Row {
  readonly set: string
  readonly count: number
  readonly unit: string
  readonly measure: string
  readonly ours: number
  readonly beat: readonly string[]
}

/** How often a kind of miss occurred in a data set. */
export type Miss = readonly [set: string, kind: string, count: number]

/** What a suite that runs by itself needs of the tool around it. */
export interface Bench {
  /** The data folder. */
  readonly data: string
  /** A folder for what is written on the way; `name` becomes a path in it. */
  place(name: string): string
  /** Runs a Python scorer by name and gives back what it prints. */
  python(script: string, args: readonly string[]): string
  /** Runs `sayso parse` with these arguments and gives back what it prints. */
  parse(args: readonly string[]): string
  /** Runs `sayso read` with these arguments and gives back what it prints. */
  read(args: readonly string[]): string
  /** Ends the run with a message. */
  wrong(message: string): never
}
