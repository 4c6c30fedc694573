// A reading unit and a position in; the words there that tell that somebody was not heard out, as a cue and as its clause.

import type { Cue } from './cue.ts'
import { Bit, bitsAt, lowerAt, type Scene, type Unit } from './scene.ts'
import { subjectBefore } from './subject.ts'
import type { Clause } from './telling.ts'

/**
 * "could not be reached", "did not immediately return": nobody was asked and refused, so it is a saying that did not take place (rule 8).
 * `The company | could not be reached | for comment`
 */
export function silenceAt(scene: Scene, unit: Unit, p: number): Cue | undefined {
  for (const { words, rule } of scene.language.cues.silences) {
    if (words[0] !== lowerAt(scene, unit, p)) continue
    let k = p + 1
    let n = 1
    for (; n < words.length && k < p + 8; k++) {
      const one = lowerAt(scene, unit, k)
      const negator = scene.language.words.negations.has(words[n] as string)
      if (one === words[n] || (negator && (bitsAt(scene, unit, k) & Bit.not) !== 0)) n++
      else if ((bitsAt(scene, unit, k) & Bit.adverb) === 0) break
    }
    if (n < words.length) continue
    while ((bitsAt(scene, unit, k) & (Bit.adverb | Bit.time)) !== 0) k++
    return {
      from: p,
      to: k,
      head: k - 1,
      kind: 'silence',
      form: 'past',
      act: 'say',
      passive: false,
      finite: true,
      negated: true,
      preposition: false,
      withheld: false,
      rule,
      weak: false,
    }
  }
  return undefined
}

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
