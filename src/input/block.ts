// A text in, its blocks by layout out: one a line, or several lines where the text is broken at a column.

/** A stretch of text that stands by itself, trimmed; what it is, is told later. */
export interface Piece {
  readonly start: number
  readonly end: number
  /** Whether nothing but a single line break stands before it. */
  readonly close: boolean
}

interface Line {
  readonly start: number
  readonly end: number
  readonly indent: number
  readonly close: boolean
}

/**
 * Cuts a text into blocks. Each line is one, unless the text is hard-wrapped: then lines that were broken at the column are joined, and a
 * blank line, an indentation, a bullet or a line that had room for the next word ends the block. Blocks never overlap and are trimmed.
 */
export function cutBlocks(text: string): Piece[] {
  const lines = cutLines(text)
  const width = wrapWidth(text, lines)
  if (width === 0) return lines.map(({ start, end, close }) => ({ start, end, close }))
  let base = 1 << 30
  for (const { indent } of lines) base = Math.min(base, indent)
  const pieces: { start: number; end: number; close: boolean }[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line
    const before = lines[i - 1]
    const piece = pieces[pieces.length - 1]
    if (before && piece && continues(text, before, line, width, base)) piece.end = line.end
    else pieces.push({ start: line.start, end: line.end, close: line.close })
  }
  return pieces
}

function cutLines(text: string): Line[] {
  const lines: Line[] = []
  const line = /[^\n\r\f\v\u0085\u2028\u2029]+/g
  let last = 0
  for (let match = line.exec(text); match; match = line.exec(text)) {
    const whole = match[0]
    const trimmed = whole.trim()
    if (trimmed === '') continue
    const indent = whole.length - whole.trimStart().length
    const start = match.index + indent
    lines.push({ start, end: start + trimmed.length, indent, close: lines.length > 0 && oneBreak(text, last, match.index) })
    last = match.index + whole.length
  }
  return lines
}

/** Whether the stretch between two lines is one line break: "\n", "\r\n". */
function oneBreak(text: string, from: number, to: number): boolean {
  return to - from === 1 || (to - from === 2 && text.charCodeAt(from) === 13 && text.charCodeAt(from + 1) === 10)
}

const MOST = 100
const LEAST = 40
const BULLET = /^(?:[•‣▪●◦·*–—-]\s|\d{1,2}[.)]\s)/

/**
 * The column at which a text was broken: the length that its longest lines reach, between 40 and 100, and where lines run on into the
 * next without a stop; 0 for a text that is not hard-wrapped. A text of one paragraph a line ends its lines with stops.
 */
function wrapWidth(text: string, lines: readonly Line[]): number {
  const lengths = new Int32Array(MOST + 1)
  let longest = 0
  for (const { start, end, indent } of lines) {
    const length = end - start + indent
    if (length > MOST) return 0
    longest = Math.max(longest, length)
    lengths[length] = (lengths[length] as number) + 1
  }
  if (longest < LEAST) return 0
  // One line that is longer than the rest is not the column: the length that a tenth of the long lines reach is.
  let long = 0
  for (let n = LEAST; n <= MOST; n++) long += lengths[n] as number
  let width = longest
  for (let n = longest, above = 0; n >= LEAST; n--) {
    above += lengths[n] as number
    if (above * 10 >= long) {
      width = n
      break
    }
  }
  let joins = 0
  let flows = 0
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] as Line
    const before = lines[i - 1] as Line
    if (!line.close || line.indent > before.indent || !full(text, before, line, width)) continue
    joins++
    if (runsOn(text, before, line)) flows++
  }
  return flows > 0 && flows * 3 >= joins ? width : 0
}

/** Whether the first word of a line would have passed the column on the line before. */
function full(text: string, before: Line, line: Line, width: number): boolean {
  let word = line.start
  while (word < line.end && !/\s/.test(text.charAt(word))) word++
  return before.end - before.start + before.indent + 1 + (word - line.start) > width
}

/** Whether a line ends within a sentence and the next goes on with it: no stop at the end, and no capital after small letters. */
function runsOn(text: string, before: Line, line: Line): boolean {
  const end = text.charAt(before.end - 1)
  if (/[.!?:…”’"')\]]/.test(end)) return false
  const next = text.slice(line.start, line.start + 1)
  if (/\p{Ll}/u.test(next)) return true
  return !/\p{Ll}/u.test(text.slice(before.start, before.end)) && !/\p{Ll}/u.test(text.slice(line.start, line.end))
}

function continues(text: string, before: Line, line: Line, width: number, base: number): boolean {
  if (!line.close) return false
  if (BULLET.test(text.slice(line.start, line.start + 4))) return false
  // "    VIENNA (Causeway) -- …": an indented line opens a paragraph, unless all lines of the group are indented alike (a quoted letter).
  if (line.indent > before.indent && !BULLET.test(text.slice(before.start, before.start + 4))) return false
  if (line.indent === before.indent && line.indent > base) {
    const next = text.charAt(line.start)
    return full(text, before, line, width) && (/\p{Ll}/u.test(next) || runsOn(text, before, line))
  }
  return full(text, before, line, width) || runsOnSmall(text, before, line) || runsOnFar(text, before, line, width)
}

/** A line of nearly the whole width without a stop goes on, whatever comes: "… was quoted as saying that" / "“the denial …”". */
function runsOnFar(text: string, before: Line, line: Line, width: number): boolean {
  return (
    line.indent <= before.indent &&
    before.end - before.start + before.indent > width * 0.7 &&
    /[\p{L}\p{Nd},]/u.test(text.charAt(before.end - 1))
  )
}

/** A line that goes on with a small letter after no stop, though there was room: "…\nthat" after a long word was taken out. */
function runsOnSmall(text: string, before: Line, line: Line): boolean {
  return /\p{Ll}/u.test(text.charAt(line.start)) && /[\p{L},]/u.test(text.charAt(before.end - 1)) && before.end - before.start >= LEAST
}
