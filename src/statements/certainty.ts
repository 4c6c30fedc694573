// A clause and its content in; act, polarity, hedge, anonymity and disclaimer out.

import type { Language } from '../languages/language.ts'
import type { Act } from '../model/record.ts'
import { Bit, bitsAt, endOf, lowerAt, startOf, type Scene, type Unit } from './scene.ts'
import type { Clause } from './telling.ts'

interface Stretch {
  readonly start: number
  readonly end: number
}

/** What a speaker does in saying it: the verb's act, "refused to say" a refusal. */
export function actOf(clause: Clause): { act: Act; negated: boolean } {
  const { cue } = clause
  if (cue.withheld) return { act: 'decline', negated: false }
  return { act: clause.act, negated: cue.negated }
}

/** A hedge in the cue's clause or in the items of an indirect content: "allegedly", "may". Quotations are the speaker's own. */
export function hedgeIn(scene: Scene, unit: Unit, from: number, to: number): Stretch | undefined {
  for (let p = from; p < to && p < from + 40; p++) {
    if (!scene.language.cues.hedges.has(lowerAt(scene, unit, p))) continue
    // "May" the month is a time.
    if ((bitsAt(scene, unit, p) & (Bit.time | Bit.name)) !== 0) continue
    return { start: startOf(scene, unit, p), end: endOf(scene, unit, p) }
  }
  return undefined
}

const tables = new WeakMap<Language, Map<string, string[][]>>()

/** The phrases that ask for anonymity by their first word, in the order of the table; made once a language. */
function anonymityOf(language: Language): Map<string, string[][]> {
  const known = tables.get(language)
  if (known !== undefined) return known
  const phrases = new Map<string, string[][]>()
  for (const phrase of language.cues.anonymity) {
    const words = phrase.split(' ')
    const first = words[0] as string
    phrases.set(first, [...(phrases.get(first) ?? []), words])
  }
  tables.set(language, phrases)
  return phrases
}

/** The relative clause that says that the speaker is not to be named, among the items [from, to). */
export function anonymityIn(scene: Scene, unit: Unit, from: number, to: number): Stretch | undefined {
  const phrases = anonymityOf(scene.language)
  for (let p = from; p < to; p++) {
    for (const words of phrases.get(lowerAt(scene, unit, p)) ?? []) {
      if (!words.every((word, k) => lowerAt(scene, unit, p + k) === word)) continue
      // Back to what opens the clause, on to its end.
      let a = p
      while (a > from && (bitsAt(scene, unit, a - 1) & (Bit.comma | Bit.quote | Bit.relative | Bit.edge | Bit.stop)) === 0) a--
      if ((bitsAt(scene, unit, a - 1) & Bit.relative) !== 0) a--
      let z = p + words.length
      while (z < to && (bitsAt(scene, unit, z) & (Bit.comma | Bit.quote | Bit.stop)) === 0) z++
      return { start: startOf(scene, unit, a), end: endOf(scene, unit, z - 1) }
    }
  }
  return undefined
}
