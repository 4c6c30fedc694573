// A line and a table of phrases in, the phrase that opens it out.

/** A line in small letters with straight apostrophes: what phrases are compared with. The same length as the line. */
export function fold(line: string): string {
  const lower = line.toLowerCase()
  return (lower.length === line.length ? lower : line).replace(/[’ʼ]/g, "'")
}

const LONGEST = 6

/** The longest phrase of the table with which `folded` begins at `from`, as whole words; "" where none does. */
export function opens(folded: string, phrases: { has(phrase: string): boolean }, from = 0): string {
  const word = /[\p{L}'’&]+(?:\.\p{L}+)*\.?/uy
  let end = from
  let best = ''
  for (let n = 0; n < LONGEST; n++) {
    word.lastIndex = n === 0 ? from : end + 1
    if (n > 0 && folded.charAt(end) !== ' ') break
    const match = word.exec(folded)
    if (!match) break
    const bare = match.index + match[0].replace(/\.$/, '').length
    const phrase = folded.slice(from, bare)
    if (phrases.has(phrase)) best = phrase
    end = word.lastIndex
  }
  return best
}

/** The words of a line, without punctuation. */
export function wordsOf(line: string): string[] {
  return line.match(/[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}'’.-]*/gu) ?? []
}

/** Whether a line ends as a sentence does: a stop, closing marks and brackets after it allowed. */
export function hasStop(line: string): boolean {
  return /[.!?…。][”’"'»›)\]_*]{0,3}$/.test(line.slice(-6))
}
