// A noun that may tell of speech in; the clause that the tree hangs on it and who is said to have made it out.

import { Relation, Tag } from '../model/parse.ts'
import { phraseAfter } from './phrase.ts'
import { Bit, bitsAt, endOf, holds, lowerAt, type Scene, startOf, type Unit } from './scene.ts'
import { actorIn } from './speaker.ts'
import type { Subject } from './subject.ts'

/** "the claim by the ministry | that the bridge fell": `that` is the item that opens the clause, `ends` the one after it. */
export interface Claim {
  readonly that: number
  readonly ends: number
  readonly speaker?: Subject
}

/** What stands between a noun and its clause: at most so many items. */
const BETWEEN = 12

const MARKS = Bit.comma | Bit.semicolon | Bit.colon | Bit.stop | Bit.dash | Bit.quote | Bit.relative | Bit.asks | Bit.to

/**
 * The clause with "that" behind the noun at item `p`; undefined where a mark, a finite verb or another clause stands between. The tree tells
 * the conjunction from the pronoun ("the report of the fire that spread"); on which noun it hangs the clause is not asked, since it errs there.
 */
export function claimAt(scene: Scene, unit: Unit, p: number): Claim | undefined {
  const { tokens } = scene.parse
  const { head, last } = scene.tree
  const noun = unit.items[p] as number
  if (noun < 0) return undefined
  for (let that = p + 1; that < unit.items.length && that - p <= BETWEEN; that++) {
    const bits = bitsAt(scene, unit, that)
    const item = unit.items[that] as number
    if ((bits & Bit.that) !== 0) {
      if (tokens.relation[item] !== Relation.mark && tokens.tag[item] !== Tag.SCONJ) return undefined
      const verb = head[item] as number
      let ends = unit.items.length
      // Where the tree hangs the clause on the noun, it tells its end as well.
      if (verb >= 0 && head[verb] === noun) while (ends > that + 1 && itemToken(scene, unit, ends - 1) >= (last[verb] as number)) ends--
      const speaker = makerIn(scene, unit, p + 1, that)
      return { that, ends, ...(speaker ? { speaker } : {}) }
    }
    if (item < 0 || (bits & (MARKS | Bit.be | Bit.have | Bit.do | Bit.modal)) !== 0 || isVerb(scene, unit, that)) return undefined
  }
  return undefined
}

/** A verb of its own, not the participle of "made | by the mayor": "a statement | announcing that". */
function isVerb(scene: Scene, unit: Unit, p: number): boolean {
  if (scene.parse.tokens.tag[unit.items[p] as number] !== Tag.VERB) return false
  const { by } = scene.language.cues
  return !by.has(lowerAt(scene, unit, p + 1))
}

/** "by the governor", "made by the mayor", "from the observers": who made the claim; "of" and "from" need somebody who can speak. */
function makerIn(scene: Scene, unit: Unit, from: number, to: number): Subject | undefined {
  const { cues } = scene.language
  for (let p = from; p < to; p++) {
    const lower = lowerAt(scene, unit, p)
    const by = cues.by.has(lower)
    if (!by && !cues.makers.has(lower)) continue
    const end = phraseAfter(scene, unit, p + 1, to)
    if (end <= p + 1 || (bitsAt(scene, unit, p + 1) & Bit.time) !== 0) continue
    const subject = { from: p + 1, to: end, head: end }
    if (by || speaks(scene, unit, subject)) return subject
  }
  return undefined
}

/** Whether a phrase names somebody who can speak. */
function speaks(scene: Scene, unit: Unit, { from, to }: Subject): boolean {
  const { cues } = scene.language
  if (actorIn(scene, startOf(scene, unit, from), endOf(scene, unit, to - 1))) return true
  return [cues.roles, cues.bodies, cues.people, cues.witnesses, cues.groups].some((set) => holds(scene, unit, from, to, set))
}

function itemToken(scene: Scene, unit: Unit, p: number): number {
  const item = unit.items[p] as number
  return item < 0 ? scene.parse.quotes[~item]!.first : item
}
