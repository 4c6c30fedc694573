// A reading unit and a position in; the noun phrase that ends or begins there out.

import { Bit, bitsAt, isCapital, isPlural, lowerAt, quoteAt, wordsIn, type Scene, type Unit } from './scene.ts'

/** No noun phrase of the press is longer; it keeps every look to the left short. */
export const REACH = 60

/** Whether a clause may begin at item `p`: the unit's start, or after a mark or a conjunction. */
export function opensClause(scene: Scene, unit: Unit, p: number): boolean {
  const before = bitsAt(scene, unit, p - 1)
  return (
    (before &
      (Bit.edge | Bit.comma | Bit.colon | Bit.semicolon | Bit.dash | Bit.stop | Bit.quote | Bit.that | Bit.asks | Bit.open | Bit.close)) !==
      0 ||
    ((before & Bit.and) !== 0 && (before & Bit.noun) === 0) ||
    scene.language.cues.switches.has(lowerAt(scene, unit, p - 1)) ||
    scene.language.words.subordinators.has(lowerAt(scene, unit, p - 1))
  )
}

/**
 * Where the noun phrase that ends before item `end` begins; `end` when there is none. It is walked from right to left: head, modifiers,
 * determiner, "of"-phrases, coordinated names. Where it finds only the end of a subject, the tree gives the rest (`nearer`).
 * `The head of the Mykolaiv administration | denounced`
 */
export function phraseBefore(scene: Scene, unit: Unit, end: number, depth = 0): number {
  const floor = Math.max(0, end - REACH)
  let p = end
  let determined = false
  while (p > floor) {
    const bits = bitsAt(scene, unit, p - 1)
    if ((bits & Bit.time) !== 0 && !(p < end && (bits & Bit.noun) !== 0 && (bitsAt(scene, unit, p) & Bit.possessive) !== 0)) break
    if (p === end) {
      if (
        (bits & Bit.pronoun) !== 0 ||
        ((bits & Bit.det) !== 0 && (bits & Bit.noun) === 0 && scene.language.words.pronouns.other.has(lowerAt(scene, unit, end - 1)))
      ) {
        p--
        if ((bitsAt(scene, unit, p - 1) & Bit.det) !== 0) p--
        return p
      }
      const headless = (bits & (Bit.noun | Bit.quote | Bit.close)) === 0 && !isCapital(scene, unit, p - 1) && (bits & Bit.verb) === 0
      if (headless || (bits & (Bit.modal | Bit.be)) !== 0) return end
      if ((bits & Bit.quote) !== 0 && !isLabel(scene, unit, p - 1)) return end
    }
    if ((bits & Bit.and) !== 0) {
      if (p === end || depth > 2) break
      const left = phraseBefore(scene, unit, p - 1, depth + 1)
      const joins =
        left < p - 1 &&
        (opensClause(scene, unit, left) || isCapital(scene, unit, p - 2) === isCapital(scene, unit, p)) &&
        startsClean(scene, unit, left)
      if (joins) {
        p = left
        // "officials, journalists and bloggers"
        for (
          let more = 0;
          more < 4 && (bitsAt(scene, unit, p - 1) & Bit.comma) !== 0 && (bitsAt(scene, unit, p - 2) & Bit.noun) !== 0;
          more++
        ) {
          const further = phraseBefore(scene, unit, p - 1, depth + 1)
          if (further >= p - 1 || p - 1 - further > 5 || !opensClause(scene, unit, further)) break
          p = further
        }
      }
      break
    }
    if ((bits & Bit.possessive) !== 0 && p < end) {
      if ((bitsAt(scene, unit, p - 2) & (Bit.noun | Bit.verb)) === 0) break
      p--
      determined = false
      continue
    }
    if ((bits & (Bit.have | Bit.be | Bit.do | Bit.modal)) !== 0) break
    if ((bits & Bit.hyphen) !== 0 && p < end) {
      p--
      continue
    }
    if ((bits & Bit.close) !== 0) {
      let k = p - 2
      while (k > floor && (bitsAt(scene, unit, k) & Bit.open) === 0) k--
      if ((bitsAt(scene, unit, k) & Bit.open) === 0) break
      p = k
      continue
    }
    if ((bits & Bit.quote) !== 0) {
      if (!isLabel(scene, unit, p - 1)) break
      p--
      continue
    }
    if ((bits & Bit.det) !== 0) {
      if (p === end) break
      p--
      determined = true
      const before = bitsAt(scene, unit, p - 1)
      if ((before & Bit.det) !== 0 && (before & Bit.pronoun) !== 0) p--
      if ((bitsAt(scene, unit, p - 1) & Bit.link) === 0) break
      continue
    }
    if (determined && (bits & Bit.link) === 0) break
    if (
      (bits & Bit.noun) !== 0 ||
      (isCapital(scene, unit, p - 1) &&
        (bits & (Bit.adposition | Bit.that | Bit.asks | Bit.pronoun)) === 0 &&
        !scene.language.words.subordinators.has(lowerAt(scene, unit, p - 1)))
    ) {
      p--
      continue
    }
    if ((bits & Bit.pronoun) !== 0) {
      // "many residents", "both men", "one official", "some of the men"
      if (p < end && (bits & Bit.relative) === 0 && scene.language.words.pronouns.other.has(lowerAt(scene, unit, p - 1))) {
        p--
        continue
      }
      break
    }
    if ((bits & Bit.link) !== 0) {
      const before = bitsAt(scene, unit, p - 2)
      const holds = (before & (Bit.noun | Bit.close)) !== 0 && (before & Bit.time) === 0
      const counts = (before & (Bit.det | Bit.pronoun)) !== 0 && lowerAt(scene, unit, p - 1) === firstOf(scene)
      const parted = (before & Bit.verb) !== 0 && p - 3 >= 0 && (bitsAt(scene, unit, p - 3) & (Bit.noun | Bit.det)) !== 0
      if (p === end || (!holds && !counts && !parted)) break
      p -= 1
      determined = false
      if (parted && !holds) p--
      continue
    }
    if ((bits & Bit.verb) !== 0) {
      // "the meeting", "visiting officials", "wounded soldiers"
      const before = bitsAt(scene, unit, p - 2)
      const fits =
        p === end
          ? // "war correspondents | who": a relative pronoun follows a noun.
            relatedNoun(scene, unit, end - 1) ||
            (before & (Bit.det | Bit.adjective | Bit.possessive)) !== 0 ||
            (isGerund(scene, unit, p - 1) && (before & Bit.noun) !== 0 && (bitsAt(scene, unit, p - 3) & (Bit.det | Bit.adjective)) !== 0)
          : (before & (Bit.det | Bit.adjective | Bit.edge | Bit.possessive | Bit.comma | Bit.quote)) !== 0
      if (!fits) break
      p--
      continue
    }
    if (
      (bits & Bit.adverb) !== 0 &&
      p < end &&
      (bitsAt(scene, unit, p) & (Bit.adjective | Bit.verb)) !== 0 &&
      (bitsAt(scene, unit, p - 2) & Bit.det) !== 0
    ) {
      p--
      continue
    }
    break
  }
  // Nothing of a phrase begins with a hyphen, a bracket or "'s".
  while (
    p < end &&
    (bitsAt(scene, unit, p) & (Bit.hyphen | Bit.possessive | Bit.close | Bit.link | Bit.and)) !== 0 &&
    (bitsAt(scene, unit, p) & Bit.name) === 0
  )
    p++
  // "In a statement Kremlin spokesman Dmitri Peskov": the phrase after a preposition is not the subject, the name after its noun is.
  if (p < end && depth === 0 && (bitsAt(scene, unit, p - 1) & Bit.adposition) !== 0) {
    for (let k = p + 1; k < end; k++)
      if (
        isCapital(scene, unit, k) &&
        !isCapital(scene, unit, k - 1) &&
        (bitsAt(scene, unit, k - 1) & Bit.noun) !== 0 &&
        (bitsAt(scene, unit, k - 1) & Bit.adjective) === 0
      )
        return k
  }
  return p
}

/** A quotation inside a noun phrase: a nickname, a title, a scare quote; speech ends in a mark of its own or runs longer. */
function isLabel(scene: Scene, unit: Unit, p: number): boolean {
  const quote = quoteAt(scene, unit, p)!
  return wordsIn(scene, quote) <= 4 && !/[,.!?…—–-]["'”’»]*$/.test(scene.text.slice(Math.max(quote.start, quote.end - 4), quote.end))
}

function startsClean(scene: Scene, unit: Unit, p: number): boolean {
  const before = bitsAt(scene, unit, p - 1)
  return (before & (Bit.adposition | Bit.verb | Bit.to)) === 0
}

/** The link of quantity: "of" in English, the first of the table. */
function firstOf(scene: Scene): string {
  for (const word of scene.language.cues.links) return word
  return ''
}

/**
 * Where the noun phrase that begins at item `from` ends; `from` when there is none. Names, modifiers, "of"-phrases, a coordinated name;
 * it stops before a verb. `said | the mayor of kyiv`
 */
export function phraseAfter(scene: Scene, unit: Unit, from: number, limit = unit.items.length): number {
  const ceiling = Math.min(limit, from + REACH)
  let p = from
  let head = false
  while (p < ceiling) {
    const bits = bitsAt(scene, unit, p)
    const before = bitsAt(scene, unit, p - 1)
    if ((bits & Bit.time) !== 0) break
    if ((bits & Bit.pronoun) !== 0 && (bits & Bit.noun) === 0) {
      if (p === from) {
        const counted = scene.language.words.pronouns.other.has(lowerAt(scene, unit, p))
        if ((bitsAt(scene, unit, p + 1) & Bit.noun) === 0 || ((bits & Bit.det) === 0 && !counted)) {
          p++
          if (lowerAt(scene, unit, p) !== firstOf(scene)) return p
          continue
        }
      } else if (!(before & Bit.link)) break
      p++
      continue
    }
    if ((bits & Bit.possessive) !== 0 && head) {
      p++
      continue
    }
    if ((bits & (Bit.have | Bit.be | Bit.do | Bit.modal | Bit.comma | Bit.colon | Bit.semicolon | Bit.that | Bit.to)) !== 0) break
    if ((bits & Bit.stop) !== 0) break
    if ((bits & Bit.det) !== 0) {
      if (p > from && (before & (Bit.link | Bit.det | Bit.and)) === 0) break
      p++
      continue
    }
    if ((bits & Bit.possessive) !== 0 || (bits & Bit.hyphen) !== 0) {
      p++
      continue
    }
    if ((bits & Bit.open) !== 0) {
      let k = p + 1
      while (k < ceiling && (bitsAt(scene, unit, k) & Bit.close) === 0) k++
      if (!head || k >= ceiling) break
      p = k + 1
      continue
    }
    if ((bits & Bit.quote) !== 0) {
      const next = bitsAt(scene, unit, p + 1)
      if (!isLabel(scene, unit, p) || (next & Bit.noun) === 0) break
      p++
      continue
    }
    if ((bits & Bit.link) !== 0 && head) {
      const next = bitsAt(scene, unit, p + 1)
      if ((next & (Bit.noun | Bit.det | Bit.quote)) === 0 || (next & Bit.time) !== 0) break
      // A channel is no part of the speaker: "said the mayor | on Facebook".
      if (scene.language.cues.spoken.has(lowerAt(scene, unit, p)) && !scene.language.cues.seats.has(lowerAt(scene, unit, p))) break
      p++
      continue
    }
    if ((bits & Bit.and) !== 0 && head) {
      const next = bitsAt(scene, unit, p + 1)
      const names = isCapital(scene, unit, p - 1) && isCapital(scene, unit, p + 1) && (next & Bit.noun) !== 0
      if (!names) break
      p++
      continue
    }
    const named = isCapital(scene, unit, p) && (bits & (Bit.adposition | Bit.asks)) === 0
    if ((bits & Bit.noun) !== 0 || named) {
      if ((bits & Bit.adverb) !== 0 && !named) break
      head = true
      p++
      continue
    }
    if ((bits & Bit.verb) !== 0) {
      // "the wounded soldiers", "the meeting"
      const ends = (bitsAt(scene, unit, p + 1) & (Bit.comma | Bit.stop | Bit.edge | Bit.adposition | Bit.quote)) !== 0
      const fits =
        p > from &&
        ((before & (Bit.det | Bit.adjective | Bit.possessive)) !== 0 ||
          (isGerund(scene, unit, p) && (before & Bit.noun) !== 0 && ends && (bitsAt(scene, unit, p - 2) & Bit.det) !== 0))
      if (!fits) break
      head = true
      p++
      continue
    }
    break
  }
  while (
    p > from &&
    (bitsAt(scene, unit, p - 1) & (Bit.det | Bit.link | Bit.hyphen | Bit.and)) !== 0 &&
    (bitsAt(scene, unit, p - 1) & (Bit.noun | Bit.pronoun)) === 0
  )
    p--
  return p
}

/** A verbal noun by its ending: "the lower landing", "a committee hearing". */
function isGerund(scene: Scene, unit: Unit, p: number): boolean {
  return lowerAt(scene, unit, p).endsWith(scene.language.cues.gerund)
}

/** A plural before a relative pronoun that is no cue, taken for a verb by its ending: "war | correspondents | who". */
export function relatedNoun(scene: Scene, unit: Unit, p: number): boolean {
  if ((bitsAt(scene, unit, p + 1) & Bit.relative) === 0 || !isPlural(scene, lowerAt(scene, unit, p))) return false
  const item = unit.items[p] ?? -1
  return item >= 0 && scene.forms[scene.parse.tokens.type[item] as number] === undefined
}
