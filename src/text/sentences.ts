// Tokens of a block in, its sentences out, as the splitter of a base cuts them.

import type { Language } from '../languages/language.ts'
import type { Sentence } from '../model/parse.ts'
import type { Block } from '../model/record.ts'
import { split, type Splitter, type Stretch } from './splitter.ts'

/** Tokens of the longest sentence: a run of more is a table, a list or no text at all, and all that looks through a sentence would not end. */
const LONG = 500

/** Cuts the block with number `index` into sentences; a run of more than 500 tokens is cut after a comma, outside quotations that close. */
export function splitSentences(
  stretch: Stretch,
  index: number,
  { kind }: Block,
  quiet: boolean,
  splitter: Splitter,
  language: Language,
  sentences: Sentence[],
): void {
  const { first, last, starts, ends, kinds, types, inside } = stretch
  let begin = first
  const put = (to: number): void => {
    if (to <= begin) return
    while (to - begin > LONG) {
      const at = breakIn(begin + LONG)
      if (at === undefined || at >= to) break
      put(at)
    }
    sentences.push({
      start: starts.items[begin] as number,
      end: ends.items[to - 1] as number,
      first: begin,
      last: to,
      block: index,
      kind,
      quiet,
    })
    begin = to
  }
  split(splitter, stretch, language, put)
  put(last)

  /** Where a run of words without a stop is cut: before `end`, after its last comma, else at `end`. */
  function breakIn(end: number): number | undefined {
    for (let i = end; i > end - LONG / 2; i--) if (isFree(i) && (types.lowers[kinds.items[i - 1] as number] as string) === ',') return i
    for (let i = end; i < last; i++) if (isFree(i)) return i
    return undefined
  }

  function isFree(i: number): boolean {
    return i < last && ((inside[i] as number) < 0 || inside[i] !== inside[i - 1])
  }
}
