// The units with their drafts in; disclaimers of the outlet ("could not independently verify") hung on the statements that they are about.

import { closeOf } from './content.ts'
import { Bit, bitsAt, endOf, lowerAt, Opens, opensOf, startOf, type Scene, type Unit } from './scene.ts'
import { subjectBefore } from './subject.ts'
import type { Draft, Told } from './telling.ts'

/**
 * A disclaimer is the outlet's word about somebody's statement: it is no statement itself. It belongs to the statement of its own sentence
 * when it stands in a clause of that, else to the last one before, two sentences back at most.
 * `Meridian could not independently verify either account.`
 */
export function hangDisclaimers(scene: Scene, told: Told[]): void {
  let last: { draft: Draft; at: number } | undefined
  let index = 0
  for (const { unit, drafts } of told) {
    if (unit.quote >= 0) continue
    index++
    const found = disclaimerIn(scene, unit)
    if (found) {
      const cue = startOf(scene, unit, found.verb)
      const kept = drafts.filter((draft) => draft.cue === undefined || cue < draft.cue.start || cue >= draft.cue.end)
      const own = kept.findLast((draft) => draft.cue !== undefined && draft.cue.start < startOf(scene, unit, found.from))
      drafts.length = 0
      drafts.push(...kept)
      const span = { start: startOf(scene, unit, found.from), end: endOf(scene, unit, found.to - 1) }
      if (own) own.disclaimer = span
      else if (last && index - last.at <= 2) last.draft.disclaimer = span
    }
    const said = drafts.findLast((draft) => draft.speech)
    if (said) last = { draft: said, at: index }
  }
}

/** Whether the items [from, to) name the report's own outlet, as its source or its credits give it. */
function isOutlet(scene: Scene, unit: Unit, from: number, to: number): boolean {
  const { source, credits } = scene.document
  const name = scene.text.slice(startOf(scene, unit, from), endOf(scene, unit, to - 1))
  return source?.name === name || credits.some((credit) => credit.role === 'agency' && credit.name === name)
}

/** The clause "X could not independently verify Y" or "Y could not be verified" as items, and its verb. */
function disclaimerIn(scene: Scene, unit: Unit): { from: number; to: number; verb: number } | undefined {
  const { cues } = scene.language
  for (let p = 1; p < unit.items.length; p++) {
    if ((opensOf(scene, unit, p) & Opens.verifying) === 0) continue
    let k = p - 1
    let negated = false
    let modal = false
    let marked = false
    let passive = false
    for (; k >= 0 && k > p - 9; k--) {
      const bits = bitsAt(scene, unit, k)
      if ((bits & Bit.modal) !== 0) modal = true
      else if (cues.independently.has(lowerAt(scene, unit, k))) marked = true
      else if ((bits & Bit.not) !== 0 && (bits & Bit.det) === 0) negated = true
      else if ((bits & Bit.be) !== 0) passive = true
      else if ((bits & (Bit.have | Bit.do | Bit.adverb | Bit.to)) === 0 && !cues.able.has(lowerAt(scene, unit, k))) break
      if (cues.able.has(lowerAt(scene, unit, k))) modal = true
    }
    const unable = cues.unable.has(lowerAt(scene, unit, k)) || cues.unable.has(lowerAt(scene, unit, k + 1))
    if (!(unable || (negated && (modal || marked)))) continue
    // "The governor could not confirm the toll" is an answer; the outlet's disclaimer says "independently" or "be verified".
    const subject = subjectBefore(scene, unit, k + 1)
    if (
      !(subject && isOutlet(scene, unit, subject.from, subject.to)) &&
      !marked &&
      !passive &&
      scene.forms[scene.parse.tokens.type[unit.items[p] as number] as number]?.some(({ verb }) => verb.act === 'confirm' && verb.quote)
    )
      continue
    const from = subject?.from ?? k + 1
    let to = p + 1
    while (to < unit.items.length && (bitsAt(scene, unit, to) & (Bit.comma | Bit.stop | Bit.semicolon | Bit.quote)) === 0) to++
    return { from, to: closeOf(scene, unit, from, to), verb: p }
  }
  return undefined
}
