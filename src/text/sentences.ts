// Tokens and quotations of a block in, its sentences out: never cut between the marks of a quotation that closes.

import type { Language } from '../languages/language.ts'
import { Shape, type Quote, type Sentence } from '../model/parse.ts'
import type { Block } from '../model/record.ts'
import type { Integers, Types } from './tokens.ts'

/**
 * Cuts one block into sentences. A learned splitter of the English base will stand here; until then a stop ends a sentence when what
 * follows begins like one (capital, digit, quotation mark) and the stop is not that of an abbreviation before a name or a number.
 * `inside[i]` is the outermost closed quotation around token `i`, or -1.
 */
export function splitSentences(
  text: string,
  index: number,
  block: Block,
  first: number,
  last: number,
  starts: Integers,
  ends: Integers,
  kinds: Integers,
  types: Types,
  quotes: readonly Quote[],
  inside: Int32Array,
  language: Language,
  sentences: Sentence[],
): void {
  let begin = first
  const put = (to: number): void => {
    if (to <= begin) return
    sentences.push({
      start: starts.items[begin] as number,
      end: ends.items[to - 1] as number,
      first: begin,
      last: to,
      block: index,
      kind: block.kind,
    })
    begin = to
  }
  const shapeAt = (i: number): number => (i < last ? (types.shapes[kinds.items[i] as number] as number) : 0)
  for (let i = first; i < last; i++) {
    const bits = shapeAt(i)
    let stop = (bits & Shape.stop) !== 0
    if (!stop && (bits & Shape.letter) !== 0) {
      const lower = types.lowers[kinds.items[i] as number] as string
      // "... in the U.S. The ..." ends a sentence, "Gen. Smith" does not.
      stop = lower.endsWith('.') && !language.letters.leading.has(lower) && lower.length > 2
    }
    if (!stop) {
      // A quotation that ends in a stop ends the sentence where a new one begins after it: “We stay.” The mayor …
      if ((bits & Shape.quote) === 0 || i === first || (shapeAt(i - 1) & Shape.stop) === 0) continue
    }
    if (i + 1 < last && (inside[i] as number) >= 0 && inside[i] === inside[i + 1]) continue
    let next = i + 1
    // Closing marks and brackets go with the sentence.
    while (next < last && (shapeAt(next) & Shape.punctuation) !== 0 && closes(next)) next++
    if (next >= last) {
      put(last)
      break
    }
    if ((inside[next] as number) >= 0 && inside[next] === inside[next - 1]) continue
    const after = shapeAt(next)
    const gap = text.charCodeAt(ends.items[next - 1] as number)
    const spaced = (starts.items[next] as number) > (ends.items[next - 1] as number)
    const opens =
      (after & (Shape.capital | Shape.digit)) !== 0 ||
      ((after & Shape.quote) !== 0 && opensQuote(next)) ||
      types.forms[kinds.items[next] as number] === '('
    if (gap === 10 || gap === 13 || (spaced && opens)) put(next)
    i = next - 1 > i ? next - 1 : i
  }
  put(last)

  function closes(i: number): boolean {
    const form = types.forms[kinds.items[i] as number] as string
    if (form === ')' || form === ']') return true
    if ((shapeAt(i) & Shape.quote) === 0) return false
    return !opensQuote(i) && (starts.items[i] as number) === (ends.items[i - 1] as number)
  }
  function opensQuote(i: number): boolean {
    let low = 0
    let high = quotes.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((quotes[middle] as Quote).first < i) low = middle + 1
      else high = middle
    }
    return low < quotes.length && (quotes[low] as Quote).first === i
  }
}
