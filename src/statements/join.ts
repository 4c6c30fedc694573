// A reading unit and a position in; how the clause there is joined to what stands around it out.

import { holds } from './frame.ts'
import { phraseAfter } from './phrase.ts'
import { Bit, bitsAt, isCapital, lowerAt, type Scene, type Unit } from './scene.ts'

/** Where a clause that shares its subject with the one before is joined to it ("and", "but", a comma); -1 where it is not. */
export function joinedAt(scene: Scene, unit: Unit, p: number): number {
  const before = bitsAt(scene, unit, p - 1)
  if ((before & Bit.and) !== 0) return withComma(scene, unit, p - 1)
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

/** Where an apposition or relative clause that begins with a comma at item `p` ends, its closing comma included; `p` when there is none. */
export function appositionAfter(scene: Scene, unit: Unit, p: number, role: boolean): number {
  const { cues } = scene.language
  let end = p
  for (let guard = 0; guard < 3; guard++) {
    const at = guard === 0 ? end : end - 1
    if ((bitsAt(scene, unit, at) & Bit.comma) === 0) return end
    const next = bitsAt(scene, unit, at + 1)
    const name = isCapital(scene, unit, at + 1)
    const fits = (next & (Bit.det | Bit.noun)) !== 0 && (next & (Bit.time | Bit.quote | Bit.that)) === 0 && !(name && role)
    if (!fits) return end
    const to = phraseAfter(scene, unit, at + 1)
    if (to === at + 1) return end
    const after = bitsAt(scene, unit, to)
    if ((after & (Bit.comma | Bit.edge | Bit.stop)) === 0) return end
    const known =
      holds(scene, unit, at + 1, to, cues.roles) ||
      holds(scene, unit, at + 1, to, cues.bodies) ||
      /^\d/.test(lowerAt(scene, unit, at + 1)) ||
      (!role && (next & Bit.det) !== 0)
    if (role && !known) return end
    if (!role && !known && !name) return end
    end = (after & Bit.comma) !== 0 ? to + 1 : to
    if ((after & Bit.comma) === 0) return end
  }
  return end
}
