// Reports as they are read in, a line on a terminal that says how many and how fast out; silent where stderr is no terminal or the work is short.

/** Tells of progress, and takes the line away again. */
export interface Progress {
  /** One more report of so many characters was read, of input number `input` of `inputs`. */
  step(characters: number, input: number, inputs: number): void
  /** Clears the line, before anything else is written to the terminal and at the end. */
  clear(): void
}

/** The line appears after a second of work, and is written at most five times a second. */
const PATIENCE = 1000
const PAUSE = 200

/** Progress for a stream: `isTTY` says whether it is a terminal. `now` gives milliseconds. */
export function makeProgress(
  stream: { readonly isTTY?: boolean; write(text: string): unknown },
  now: () => number = () => performance.now(),
): Progress {
  const began = now()
  let last = began + PATIENCE - PAUSE
  let reports = 0
  let characters = 0
  let shown = false
  return {
    step(length, input, inputs) {
      reports++
      characters += length
      const time = now()
      if (stream.isTTY !== true || time - last < PAUSE) return
      last = time
      shown = true
      const rate = Math.round(reports / ((time - began) / 1000))
      const of = inputs > 1 ? `input ${input} of ${inputs}, ` : ''
      stream.write(
        `\r\u001b[K${of}${reports} ${reports === 1 ? 'report' : 'reports'}, ${(characters / 1e6).toFixed(1)} million characters, ${rate} a second`,
      )
    },
    clear() {
      if (shown) stream.write('\r\u001b[K')
      shown = false
    },
  }
}
