// The clauses and drafts of a unit in; sources that the speaker cites as statements within the speaker's own out.

import { endOf, startOf, lowerAt, type Scene, type Unit } from './scene.ts'
import { actorIn, readSpeaker } from './speaker.ts'
import type { Clause, Draft } from './telling.ts'

/**
 * "ArdInform reported that the bridge was gone, citing two officers": what ArdInform reports is that two officers say so. The words
 * "citing two officers" join the content of the one who cites, and those cited say the rest of it, `within`.
 */
export function readCitation(scene: Scene, unit: Unit, clause: Clause, matrix: Draft, to: number): Draft | undefined {
  const from = clause.opening.at
  if (to <= from || matrix.content.length === 0 || matrix.cue === undefined) return undefined
  const start = startOf(scene, unit, clause.cue.from)
  const end = endOf(scene, unit, to - 1)
  const content = matrix.content.filter((piece) => piece.end <= start || piece.start >= end)
  // "citing security reasons" cites no one.
  if (!speaks(scene, unit, from, to)) return undefined
  if (content.length === 0 || content.length !== matrix.content.length) return undefined
  const inner: Draft = {
    rule: `${scene.language.code}/cues/citing`,
    act: 'say',
    negated: false,
    cue: { start, end: endOf(scene, unit, clause.cue.to - 1) },
    voice: readSpeaker(scene, unit, { from, to, head: to }, undefined),
    content: content.map((piece) => ({ ...piece })),
    circumstances: {},
    waits: false,
    claims: false,
    speech: false,
  }
  matrix.content.push({ start, end, quoted: false, marked: matrix.content.some(({ marked }) => marked) })
  matrix.content.sort((a, b) => a.start - b.start)
  return inner
}

/** Whether somebody who can speak stands among the items [from, to): an actor, a role, a text, people. */
function speaks(scene: Scene, unit: Unit, from: number, to: number): boolean {
  const { roles, documents, bodies, witnesses, unnamed, people, plurals } = scene.language.cues
  if (actorIn(scene, startOf(scene, unit, from), endOf(scene, unit, to - 1))) return true
  for (let p = from; p < to; p++) {
    const lower = lowerAt(scene, unit, p)
    const ending = plurals.find((one) => lower.endsWith(one))
    const one = ending === undefined ? lower : lower.slice(0, -ending.length)
    if ([roles, documents, bodies, witnesses, unnamed, people].some((set) => set.has(lower) || set.has(one))) return true
  }
  return false
}

/** Whether a clause cites somebody: "citing", "quoting". */
export function isCitation(scene: Scene, unit: Unit, { cue }: Clause): boolean {
  return cue.kind === 'verb' && !cue.finite && scene.language.cues.citing.has(lowerAt(scene, unit, cue.head))
}
