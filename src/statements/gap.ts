// The clauses of a unit in; those of further speakers whose verb is left out, because it is the one before, added.

import { isNumber, Bit, bitsAt, endOf, isCapital, lowerAt, startOf, type Scene, type Unit } from './scene.ts'
import { phraseAfter } from './phrase.ts'
import { actorIn } from './speaker.ts'
import type { Clause } from './telling.ts'

/** How far a speaker without a verb may stand from the verb that is meant. */
const FAR = 60

/**
 * Adds gapped clauses. What they say belongs to their own speaker, never to the one before. Trees err on a clause without its verb, so
 * three shapes are read: a speaker before "that", before the preposition of the verb, before a bare number.
 * `Selmora says Ardovian sappers did it, | Voskar | that it was Tarvenian rockets`
 */
export function addGapped(scene: Scene, unit: Unit, clauses: readonly Clause[]): Clause[] {
  const found: Clause[] = []
  for (let c = 0; c < clauses.length; c++) {
    const clause = clauses[c] as Clause
    // What took the speaker without a verb for its own subject: "the UN's monitoring office at seven | confirmed".
    const before = found.at(-1)
    if (before?.gapped && clause.begins >= before.begins && clause.begins <= before.opening.at) continue
    found.push(clause)
    if (clause.cue.kind !== 'verb' || clause.order !== 'forward' || clause.cue.negated || !clause.subject || clause.pictures) continue
    let model = clause
    const last = Math.min(unit.items.length, clause.opening.at + FAR)
    for (let p = clause.opening.at + 1; p < last; p++) {
      if (clauses[c + 1] && p >= clauses[c + 1]!.cue.from) break
      if ((bitsAt(scene, unit, p) & (Bit.comma | Bit.semicolon)) === 0) continue
      const next = gapAt(scene, unit, model, p)
      if (!next) continue
      found.push(next)
      model = next
      p = next.opening.at
    }
  }
  return found
}

function gapAt(scene: Scene, unit: Unit, model: Clause, p: number): Clause | undefined {
  const { cues } = scene.language
  const verb = model.cue.verb!
  let q = p + 1
  while ((bitsAt(scene, unit, q) & Bit.and) !== 0 || cues.switches.has(lowerAt(scene, unit, q))) q++
  const number = numberedName(scene, unit, q)
  if (
    number > q &&
    (verb.clause || verb.object) &&
    numberOnly(scene, unit, model.opening.at, p) &&
    numberOnly(scene, unit, number, endAt(scene, unit, number))
  )
    return made(model, p, q, number, number)
  let e = phraseAfter(scene, unit, q)
  if (model.cue.preposition) {
    // "puts the toll at 17, the UN's monitoring office | at seven"
    const word = lowerAt(scene, unit, model.gapped ? model.opening.at - 1 : model.cue.to - 1)
    for (let k = q + 1; k < e; k++) if (lowerAt(scene, unit, k) === word) e = k
    if (e > q && lowerAt(scene, unit, e) === word && isNumber(scene, unit, e + 1) && speaks(scene, unit, q, e))
      return made(model, p, q, e, e + 1)
    return undefined
  }
  if (e === q || !verb.clause) return undefined
  const at = (bitsAt(scene, unit, e) & Bit.comma) !== 0 ? e + 1 : e
  if ((bitsAt(scene, unit, at) & Bit.that) === 0 || !speaks(scene, unit, q, e)) return undefined
  // "held by Resk, the governor that Voskar appointed", "suggestions by two men, Orsek and Resk, that …": only a conjunction makes them
  // second speakers.
  const joined = q > p + 1 || (bitsAt(scene, unit, p) & Bit.semicolon) !== 0
  if (!joined && (at > e || (bitsAt(scene, unit, q) & Bit.det) !== 0)) return undefined
  // "the ministry that ordered it": a relative clause.
  const after = bitsAt(scene, unit, at + 1)
  if ((after & (Bit.be | Bit.have | Bit.do | Bit.modal | Bit.edge | Bit.comma | Bit.stop)) !== 0) return undefined
  if ((after & Bit.verb) !== 0 && (after & Bit.noun) === 0) return undefined
  return made(model, p, q, e, at)
}

function made(model: Clause, p: number, from: number, to: number, at: number): Clause {
  return {
    cue: { ...model.cue, from: at, to: at, head: at, rule: 'gapped', preposition: model.cue.preposition },
    act: model.act,
    subject: { from, to, head: to },
    order: 'forward',
    inverted: false,
    begins: p,
    cuts: true,
    opening: { kind: 'bare', at },
    ends: at,
    gapped: true,
  }
}

/** Where a name before a number ends: "Russia | four". */
function numberedName(scene: Scene, unit: Unit, q: number): number {
  let e = q
  if ((bitsAt(scene, unit, e) & Bit.det) !== 0) e++
  const first = e
  while (e < first + 4 && isCapital(scene, unit, e) && !isNumber(scene, unit, e)) e++
  return e > first && isNumber(scene, unit, e) && (bitsAt(scene, unit, e - 1) & Bit.time) === 0 ? e : q
}

/** Whether the items [from, to) are a number and nothing else but what bounds it. */
function numberOnly(scene: Scene, unit: Unit, from: number, to: number): boolean {
  let numbers = 0
  if (to - from > 4) return false
  for (let p = from; p < to; p++) {
    if (isNumber(scene, unit, p)) numbers++
    else if ((bitsAt(scene, unit, p) & (Bit.adverb | Bit.adposition | Bit.adjective)) === 0) return false
  }
  return numbers > 0
}

function endAt(scene: Scene, unit: Unit, from: number): number {
  let p = from
  while (p < from + 6 && (bitsAt(scene, unit, p) & (Bit.comma | Bit.stop | Bit.semicolon | Bit.edge | Bit.and)) === 0) p++
  return p
}

/** Whether the items [from, to) name somebody who speaks: an actor by name, an office, a body. */
function speaks(scene: Scene, unit: Unit, from: number, to: number): boolean {
  const { roles, bodies } = scene.language.cues
  for (let p = from; p < to; p++) if (roles.has(lowerAt(scene, unit, p)) || bodies.has(lowerAt(scene, unit, p))) return true
  // An unknown name may look like an adjective; the adjective of a known place is none.
  const bits = bitsAt(scene, unit, to - 1)
  const named = (bits & Bit.name) !== 0 || !Object.hasOwn(scene.language.places.demonyms, lowerAt(scene, unit, to - 1))
  if (isCapital(scene, unit, to - 1) && named && (bits & Bit.noun) !== 0 && (bits & Bit.time) === 0) return true
  const found = actorIn(scene, startOf(scene, unit, from), endOf(scene, unit, to - 1))
  return found !== undefined && found.form === 'name'
}
