// The times of a report in, in order; which happenings they date out, and what is counted from those: "three weeks into the war".

import type { TimeTables, TimeUnit } from '../languages/language.ts'
import { lemmaOf, lowerOf, type Parse, Relation, Shape, shapeOf, Tag } from '../model/parse.ts'
import { childOf, headOf, type Tree, treeOf } from '../model/tree.ts'
import type { Match } from './pattern.ts'
import { type Focus, lengthFrom, type Placed } from './timeline.ts'

/** How a day hangs on the noun that it dates: "the invasion on February 24", "Monday's vote", "the June 6 flood". */
const DATING: ReadonlySet<number> = new Set(
  (['nmod', 'nmod_unmarked', 'nmod_poss', 'compound', 'nummod'] as const).map((name) => Relation[name]),
)
const REACH = 12
const CLIMB = 3

/** A count of units that a word hangs on what happened: "three weeks into", "two days before". */
export interface Offset {
  /** The token of the word. */
  readonly at: number
  readonly sign: -1 | 1
  readonly unit: TimeUnit
  readonly count: number
  /** It ends with the day that is named, that day included: "the nine months ended Sept. 30". */
  readonly ends: boolean
}

/** What happened when, as far as the text has said it by a day: "the invasion on February 24". */
export class Dated {
  private readonly parse: Parse
  private readonly tables: TimeTables
  private readonly tree: Tree
  /** By lemma; undefined where two days were told of the same word. */
  private readonly events = new Map<string, Focus | undefined>()

  constructor(parse: Parse, tables: TimeTables) {
    this.parse = parse
    this.tables = tables
    this.tree = treeOf(parse.tokens)
  }

  /** Keeps what the day at tokens `first` to `last` dates. */
  keep(first: number, last: number, day: Focus): void {
    const { tree, parse } = this
    const { tokens } = parse
    const head = headOf(tree, first, last)
    const over = tree.head[head]!
    if (over === -1) return
    const relation = tokens.relation[head]!
    if (tokens.tag[over] === Tag.NOUN) {
      if (DATING.has(relation)) this.set(over, day)
      return
    }
    if (tokens.tag[over] !== Tag.VERB || !this.tables.starts.has(lemmaOf(parse, over))) return
    const begun = childOf(tree, tokens, over, Relation.obj)
    const what = begun === -1 ? childOf(tree, tokens, over, Relation.nsubj, Relation.nsubj_pass) : begun
    if (what !== -1 && tokens.tag[what] === Tag.NOUN) this.set(what, day)
  }

  private set(token: number, day: Focus): void {
    const lemma = this.happening(token)
    if (lemma === '') return
    const known = this.events.get(lemma)
    this.events.set(lemma, this.events.has(lemma) && known?.from !== day.from ? undefined : day)
  }

  /** "The beginning of the war" is the war. */
  private happening(token: number): string {
    const { tree, parse, tables } = this
    let k = token
    if (tables.onsets.has(lemmaOf(parse, k))) k = childOf(tree, parse.tokens, k, Relation.nmod)
    return k === -1 || parse.tokens.tag[k] !== Tag.NOUN ? '' : lemmaOf(parse, k)
  }

  /** The day of what the word at token `at` ("into", "after") stands before; nothing where the text has not said it. */
  dayOf(at: number): Focus | undefined {
    const over = this.tree.head[at]!
    if (over <= at) return undefined
    const { tokens } = this.parse
    if (tokens.tag[over] === Tag.NOUN) return this.events.get(this.happening(over))
    // "three weeks after the war began"
    if (tokens.tag[over] !== Tag.VERB || !this.tables.starts.has(lemmaOf(this.parse, over))) return undefined
    const what = childOf(this.tree, tokens, over, Relation.nsubj, Relation.nsubj_pass)
    return what === -1 ? undefined : this.events.get(this.happening(what))
  }

  /** Whether the word at token `at` has what it is counted from after it: "the day before the vote", not "the day before". */
  leans(at: number): boolean {
    const { tokens } = this.parse
    const relation = tokens.relation[at]!
    return (relation === Relation.case || relation === Relation.mark) && this.tree.head[at]! > at
  }

  /** The offset that follows a match: "three weeks | into the war". */
  offset({ means, caught, last }: Match): Offset | undefined {
    const { unit, numbers } = caught
    const counted = means === 'duration' ? (numbers?.length === 1 ? numbers[0] : undefined) : means === 'ended' ? 1 : undefined
    if (counted === undefined || Number.isNaN(counted) || unit === undefined) return undefined
    const word = lowerOf(this.parse.tokens, last)
    if (this.tables.ends.has(word)) return { at: last, sign: -1, unit, count: counted, ends: true }
    if (!Object.hasOwn(this.tables.offsets, word) || !this.leans(last)) return undefined
    return { at: last, sign: this.tables.offsets[word]!, unit, count: counted, ends: false }
  }

  /** Whether the day at tokens `first` to `last` is what an offset is counted from: "after June 6", "after the June 6 flood". */
  anchors({ at, ends }: Offset, first: number, last: number): boolean {
    const { tokens } = this.parse
    if (first <= at || first > at + REACH || tokens.sentence[first] !== tokens.sentence[at]) return false
    if (ends) return first <= at + 2
    for (let i = at + 1; i < first; i++) if ((shapeOf(tokens, i) & Shape.punctuation) !== 0) return false
    const goal = this.tree.head[at]!
    let k = headOf(this.tree, first, last)
    for (let n = 0; n <= CLIMB && k !== -1; n++, k = this.tree.head[k]!) if (k === goal) return true
    return false
  }
}

/** Where an offset lies from a day: the time between them. "Two days after June 6" is the 6th and the 7th, up to the 8th. */
export function placeOffset({ sign, unit, count, ends }: Offset, day: Placed): Placed | undefined {
  const base = ends ? day.to : day.from
  const other = lengthFrom(base, unit, sign * count)
  if (other === undefined) return undefined
  return { grain: 'D', from: Math.min(base, other), to: Math.max(base, other) }
}

/** The word or words before a time that make it a bound: "by", "no later than"; and behind it "onwards", after "from". */
export function boundAt(parse: Parse, first: number, last: number, tables: TimeTables): 'before' | 'after' | undefined {
  const { tokens } = parse
  const one = lowerOf(tokens, first - 1)
  if (tables.from.has(one) && tables.onwards.has(lowerOf(tokens, last))) return 'after'
  const two = `${lowerOf(tokens, first - 2)} ${one}`
  for (const words of [`${lowerOf(tokens, first - 3)} ${two}`, two, one])
    if (Object.hasOwn(tables.bounds, words)) return tables.bounds[words]
  return undefined
}
