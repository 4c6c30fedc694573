// The clauses and drafts of a unit in; sources that the speaker cites as statements within the speaker's own out.

import type { Clause } from './clause.ts'
import type { Draft } from './draft.ts'
import { endOf, startOf, lowerAt, type Scene, type Unit } from './scene.ts'
import { readSpeaker } from './speaker.ts'

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

/** Whether a clause cites somebody: "citing", "quoting". */
export function isCitation(scene: Scene, unit: Unit, { cue }: Clause): boolean {
  return cue.kind === 'verb' && !cue.finite && scene.language.cues.citing.has(lowerAt(scene, unit, cue.head))
}
