// A reading unit and a position in; how the clause there is joined to what stands around it out.

import { Bit, bitsAt, holds, isCapital, lowerAt, type Scene, type Unit } from './scene.ts'

/** Where a clause that shares its subject with the one before is joined to it ("and", "but", a comma); -1 where it is not. */
export function joinedAt(scene: Scene, unit: Unit, p: number): number {
  const before = bitsAt(scene, unit, p - 1)
  if ((before & Bit.and) !== 0) return withComma(scene, unit, p - 1)
  // "neither confirmed | nor denied"
  if (scene.language.cues.nor.has(lowerAt(scene, unit, p))) return p
  return -1
}

/** Where the words that join a clause with a subject of its own begin; -1 where none do. */
export function connectorAt(scene: Scene, unit: Unit, p: number): number {
  let k = p
  while (
    k > 0 &&
    (bitsAt(scene, unit, k - 1) & Bit.adverb) !== 0 &&
    !scene.language.cues.switches.has(lowerAt(scene, unit, k - 1)) &&
    (bitsAt(scene, unit, k - 1) & Bit.noun) === 0
  )
    k--
  const bits = bitsAt(scene, unit, k - 1)
  if ((bits & Bit.semicolon) !== 0) return k - 1
  if ((bits & Bit.and) !== 0 || scene.language.cues.switches.has(lowerAt(scene, unit, k - 1))) return withComma(scene, unit, k - 1)
  return -1
}

/** Item `p`, or the comma or dash before it: where the clause that begins at `p` is cut off from the one before. */
export function withComma(scene: Scene, unit: Unit, p: number): number {
  return (bitsAt(scene, unit, p - 1) & (Bit.comma | Bit.dash)) !== 0 ? p - 1 : p
}

/** Whether only words that join a sentence to the one before stand before item `p`. */
export function onlyOpeners(scene: Scene, unit: Unit, p: number): boolean {
  for (let k = 0; k < p; k++) {
    const bits = bitsAt(scene, unit, k)
    if (
      !scene.language.cues.openers.has(lowerAt(scene, unit, k)) &&
      (bits & (Bit.comma | Bit.dash | Bit.adverb)) === 0 &&
      !/^[^\p{L}\p{Nd}]+$/u.test(lowerAt(scene, unit, k))
    )
      return false
  }
  return true
}

/**
 * Where an apposition or relative clause that begins with a comma at item `p` ends, its closing comma included; `p` when there is none.
 * With `strict` only what names a role or an age counts: "according to Hugh Pellworth, a fellow of the institute, the line …".
 */
export function appositionAfter(scene: Scene, unit: Unit, p: number, strict: boolean): number {
  const { cues } = scene.language
  let end = p
  for (let guard = 0; guard < 3; guard++) {
    const at = guard === 0 ? p : end - 1
    if ((bitsAt(scene, unit, at) & Bit.comma) === 0) return end
    const next = bitsAt(scene, unit, at + 1)
    const lower = lowerAt(scene, unit, at + 1)
    const later = (next & Bit.adverb) !== 0 && (bitsAt(scene, unit, at + 2) & (Bit.det | Bit.noun)) !== 0
    const opens = (next & (Bit.det | Bit.noun | Bit.relative)) !== 0 || later || lower === firstLink(scene)
    if (!opens || (next & (Bit.time | Bit.quote | Bit.that | Bit.pronoun) & ~Bit.relative) !== 0 || (next & Bit.possessive) !== 0)
      return end
    let to = at + 1
    let verbs = 0
    while (to < unit.items.length && to < at + 32) {
      const bits = bitsAt(scene, unit, to)
      if ((bits & (Bit.comma | Bit.stop | Bit.semicolon | Bit.colon | Bit.dash | Bit.quote)) !== 0) break
      if ((bits & (Bit.be | Bit.have | Bit.do | Bit.modal)) !== 0 && (bits & (Bit.possessive | Bit.name)) === 0) verbs++
      to++
    }
    const relative = (next & Bit.relative) !== 0
    // "the military, who questioned …" tells of speech itself.
    if ((next & Bit.relative) !== 0 && speaks(scene, unit, at + 2)) return end
    // A clause of its own is no apposition.
    if (verbs > 0 && !relative && !holds(scene, unit, at + 1, to, cues.relatives)) return end
    if (strict && relative) return end
    const known = holds(scene, unit, at + 1, to, cues.roles) || holds(scene, unit, at + 1, to, cues.bodies) || /^\d/.test(lower)
    if (strict && (!known || isCapital(scene, unit, at + 1))) return end
    const closed = (bitsAt(scene, unit, to) & Bit.comma) !== 0
    if (strict && !closed && (bitsAt(scene, unit, to) & (Bit.edge | Bit.stop)) === 0) return end
    end = closed ? to + 1 : to
    if (!closed) return end
  }
  return end
}

/** Whether a verb that takes speech stands at item `p` or after an adverb or auxiliary there. */
function speaks(scene: Scene, unit: Unit, p: number): boolean {
  for (let k = p; k < p + 3; k++) {
    const item = unit.items[k]
    if (item !== undefined && item >= 0 && scene.forms[scene.parse.tokens.type[item] as number]?.some(({ verb }) => !verb.shows))
      return true
    if ((bitsAt(scene, unit, k) & (Bit.adverb | Bit.have | Bit.be)) === 0) return false
  }
  return false
}

/** The link of belonging, the first of the table: "the Rev. Peter Wherry, of Mayfield". */
function firstLink(scene: Scene): string {
  for (const word of scene.language.cues.links) return word
  return ''
}
