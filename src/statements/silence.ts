// A cue that tells that somebody was not heard in; its clause out: of whom, and what was wanted.

import type { Cue } from './cue.ts'
import { Bit, bitsAt, lowerAt, type Scene, type Unit } from './scene.ts'
import { subjectBefore } from './subject.ts'
import type { Clause } from './telling.ts'

/** The clause of such a cue; none where the words do not say what was wanted of the one who was not heard. */
export function readSilence(scene: Scene, unit: Unit, cue: Cue): Clause | undefined {
  const row = scene.language.cues.silences.find(({ rule }) => rule === cue.rule)
  const subject = subjectBefore(scene, unit, cue.from)
  if (!row || !subject || !row.opens.has(lowerAt(scene, unit, cue.to))) return undefined
  let end = cue.to
  while (end < unit.items.length && (bitsAt(scene, unit, end) & (Bit.comma | Bit.stop | Bit.semicolon | Bit.quote | Bit.time)) === 0) end++
  if ((bitsAt(scene, unit, end) & Bit.time) !== 0 && (bitsAt(scene, unit, end - 1) & Bit.adposition) !== 0) end--
  return {
    cue,
    act: cue.act,
    subject,
    order: 'forward',
    inverted: false,
    begins: subject.from,
    cuts: false,
    opening: { kind: 'bare', at: cue.to },
    ends: cue.to,
    limit: end,
  }
}
