// A reading unit and the place of a verb in; the subject of that verb, apposition and relative clause included, out.

import { opensClause, phraseAfter, phraseBefore, REACH } from './phrase.ts'
import { Bit, bitsAt, isCapital, lowerAt, quoteAt, wordsIn, type Scene, type Unit } from './scene.ts'

/** A subject that precedes item `end`, apposition, relative clause and closing comma included; undefined when there is none. */
export interface Subject {
  readonly from: number
  readonly to: number
  /** Where the noun phrase itself ends, apposition left out. */
  readonly head: number
}

/**
 * The subject of a verb whose group begins at item `end`: steps over a time, an adverb, an adjunct between commas, an apposition
 * ("Vitali Kim, the head of the region,") or a relative clause. The tree decides beside it (`nearer`).
 */
export function subjectBefore(scene: Scene, unit: Unit, end: number): Subject | undefined {
  const floor = Math.max(0, end - REACH)
  let e = skipAdjunctsBack(scene, unit, end)
  const bits = bitsAt(scene, unit, e - 1)
  if ((bits & (Bit.comma | Bit.dash | Bit.close)) !== 0 && e - 1 > 0) {
    if ((bits & Bit.close) !== 0) {
      const from = phraseBefore(scene, unit, e)
      return from < e ? { from, to: e, head: e } : undefined
    }
    const mark = bits & (Bit.comma | Bit.dash)
    let c = e - 2
    let tries = 0
    while (c > floor && tries < 5) {
      while (c > floor && (bitsAt(scene, unit, c) & mark) === 0) {
        if ((bitsAt(scene, unit, c) & (Bit.semicolon | Bit.colon | Bit.stop)) !== 0) return undefined
        c--
      }
      if (c <= floor && (bitsAt(scene, unit, c) & mark) === 0) return undefined
      tries++
      const head = skipAdjunctsBack(scene, unit, c)
      const from = phraseBefore(scene, unit, head)
      const begins = bitsAt(scene, unit, c + 1)
      // "A mediator who has met both sides, and who asked for anonymity, described"
      const again = (begins & Bit.relative) !== 0 || ((begins & Bit.and) !== 0 && (bitsAt(scene, unit, c + 2) & Bit.relative) !== 0)
      if (again && from < head && !opensClause(scene, unit, from)) {
        const far = antecedent(scene, unit, from - 1, floor)
        if (far >= 0) return { from: far, to: e, head: from }
      }
      if (from < head && !bare(scene, unit, from, head) && (opensClause(scene, unit, from) || dated(scene, unit, from))) {
        const adjunct =
          ((begins & Bit.adposition) !== 0 && !scene.language.cues.inclusive.has(lowerAt(scene, unit, c + 1))) ||
          ((begins & Bit.verb) !== 0 && (begins & Bit.noun) === 0 && !isCapital(scene, unit, c + 1)) ||
          ((begins & (Bit.adverb | Bit.time)) !== 0 && (begins & Bit.det) === 0) ||
          scene.language.words.subordinators.has(lowerAt(scene, unit, c + 1))
        const relative = (begins & Bit.relative) !== 0 || (begins & Bit.asks) !== 0
        if (adjunct && !relative) return { from, to: head, head }
        return { from, to: e, head }
      }
      // An age or a role between the name and a further comma: step over it.
      c--
    }
    return undefined
  }
  const from = phraseBefore(scene, unit, e)
  if (from === e - 1 && (bitsAt(scene, unit, from) & Bit.quote) !== 0 && wordsIn(scene, quoteAt(scene, unit, from)!) > 1) return undefined
  if (from < e && (bitsAt(scene, unit, from) & Bit.relative) === 0) {
    // "a man who lives in the town said": what stands before the verb belongs to a relative clause.
    const far = (bitsAt(scene, unit, from - 1) & (Bit.verb | Bit.adposition | Bit.to)) !== 0 ? antecedent(scene, unit, from - 1, floor) : -1
    if (far >= 0) return { from: far, to: e, head: e }
    // "a leaflet pushed under the door said"
    let v = from - 1
    while (v > from - 4 && (bitsAt(scene, unit, v) & (Bit.adposition | Bit.adverb)) !== 0 && (bitsAt(scene, unit, v) & Bit.noun) === 0) v--
    if (
      v < from - 1 &&
      (bitsAt(scene, unit, v) & Bit.verb) !== 0 &&
      (bitsAt(scene, unit, v) & Bit.noun) === 0 &&
      (bitsAt(scene, unit, v - 1) & Bit.noun) !== 0 &&
      (bitsAt(scene, unit, v - 1) & Bit.name) === 0
    ) {
      const head = phraseBefore(scene, unit, v)
      if (head < v && opensClause(scene, unit, head)) return { from: head, to: e, head: v }
    }
    // "The military spokesman, Igor Konashénkov said": a role before the comma belongs to the name.
    if ((bitsAt(scene, unit, from - 1) & Bit.comma) !== 0 && isCapital(scene, unit, from) && isCapital(scene, unit, e - 1)) {
      const role = phraseBefore(scene, unit, from - 1)
      if (role < from - 1 && opensClause(scene, unit, role) && roleIn(scene, unit, role, from - 1)) return { from: role, to: e, head: e }
    }
    return { from, to: e, head: e }
  }
  const far = antecedent(scene, unit, e - 1, floor)
  if (far >= 0) return { from: far, to: e, head: e }
  // "the poll released on Friday | shows"
  if (e < end && (bitsAt(scene, unit, e - 1) & Bit.verb) !== 0) {
    const head = phraseBefore(scene, unit, e - 1)
    if (head < e - 1 && opensClause(scene, unit, head)) return { from: head, to: end, head: e - 1 }
  }
  return undefined
}

/** Whether only a time opens the unit before item `p`: "On Thursday | its head, Pavel Orsek, had spoken". */
function dated(scene: Scene, unit: Unit, p: number): boolean {
  if (p === 0 || p > 6 || (bitsAt(scene, unit, p - 1) & Bit.time) === 0) return false
  for (let k = 0; k < p; k++) if ((bitsAt(scene, unit, k) & (Bit.time | Bit.adposition)) === 0) return false
  return true
}

function roleIn(scene: Scene, unit: Unit, from: number, to: number): boolean {
  const { roles } = scene.language.cues
  for (let p = from; p < to; p++) if (roles.has(lowerAt(scene, unit, p))) return true
  return false
}

/** Where the noun phrase before the nearest relative pronoun to the left begins, within one clause; -1 when there is none. */
function antecedent(scene: Scene, unit: Unit, p: number, floor: number): number {
  for (let k = p; k > floor && k > p - 14; k--) {
    const bits = bitsAt(scene, unit, k)
    if ((bits & (Bit.comma | Bit.quote | Bit.colon | Bit.semicolon | Bit.stop | Bit.edge)) !== 0) return -1
    if ((bits & Bit.relative) !== 0) {
      const from = phraseBefore(scene, unit, k)
      return from < k && opensClause(scene, unit, from) ? from : -1
    }
  }
  return -1
}

/** A noun phrase that is only an age, a number, or a role without a name: a middle part of an apposition. */
function bare(scene: Scene, unit: Unit, from: number, to: number): boolean {
  const first = bitsAt(scene, unit, from)
  if (to - from === 1 && /^\d/.test(lowerAt(scene, unit, from))) return true
  if ((bitsAt(scene, unit, from - 1) & Bit.comma) === 0) return false
  // "In a message on X, Foreign Minister Tomas Veldan, who …, called": the name before the comma is of the opening phrase.
  if (capitalIn(scene, unit, from, to) && opened(scene, unit, from - 1)) return false
  // A name before the comma: "Jonas Kessan, a bus driver, said".
  return (first & Bit.name) === 0 && isCapital(scene, unit, from - 2)
}

function capitalIn(scene: Scene, unit: Unit, from: number, to: number): boolean {
  for (let p = from; p < to; p++) if (isCapital(scene, unit, p)) return true
  return false
}

/** Whether the comma at item `c` closes a phrase with a preposition that opens the unit. */
function opened(scene: Scene, unit: Unit, c: number): boolean {
  if (c > 20 || (bitsAt(scene, unit, 0) & Bit.adposition) === 0) return false
  for (let p = 1; p < c; p++)
    if ((bitsAt(scene, unit, p) & (Bit.comma | Bit.be | Bit.have | Bit.do | Bit.modal | Bit.relative)) !== 0) return false
  return true
}

/** Steps left over adverbs and times with their preposition: "Ukraine on Friday | said". */
export function skipAdjunctsBack(scene: Scene, unit: Unit, end: number): number {
  let e = end
  for (let guard = 0; guard < 12; guard++) {
    const bits = bitsAt(scene, unit, e - 1)
    if ((bits & Bit.time) !== 0 && (bitsAt(scene, unit, e) & Bit.possessive) === 0) {
      let k = e - 1
      while (k > 0 && (bitsAt(scene, unit, k - 1) & Bit.time) !== 0) k--
      while (
        k > 0 &&
        (bitsAt(scene, unit, k - 1) & (Bit.adposition | Bit.adjective)) !== 0 &&
        (bitsAt(scene, unit, k - 1) & Bit.name) === 0
      )
        k--
      if (k === 0) return end
      e = k
      continue
    }
    if ((bits & Bit.adverb) !== 0 && (bits & (Bit.noun | Bit.pronoun | Bit.det | Bit.asks)) === 0 && e - 1 > 0) {
      e--
      continue
    }
    break
  }
  return e
}

/** The first noun phrase of a unit that a verb follows: the subject of its main clause, for cues that stand far from it. */
export function firstSubject(scene: Scene, unit: Unit, before: number): Subject | undefined {
  const { openers } = scene.language.cues
  let p = 0
  for (let guard = 0; guard < 6 && p < before; guard++) {
    while (p < before && (openers.has(lowerAt(scene, unit, p)) || (bitsAt(scene, unit, p) & (Bit.adverb | Bit.comma | Bit.dash)) !== 0)) p++
    const bits = bitsAt(scene, unit, p)
    const fronted =
      (bits & Bit.adposition) !== 0 ||
      (bits & Bit.time) !== 0 ||
      scene.language.words.subordinators.has(lowerAt(scene, unit, p)) ||
      ((bits & Bit.verb) !== 0 && (bits & Bit.noun) === 0)
    if (fronted) {
      // An opening adjunct ends at its comma, or with its time or noun phrase.
      let c = p
      while (c < before && (bitsAt(scene, unit, c) & Bit.comma) === 0) c++
      if (c < before && c - p < 30) {
        p = c + 1
        continue
      }
      let k = p + 1
      if ((bitsAt(scene, unit, k) & Bit.time) !== 0) while (k < before && (bitsAt(scene, unit, k) & Bit.time) !== 0) k++
      else k = phraseAfter(scene, unit, k, before)
      if (k === p + 1 || k >= before) return undefined
      p = k
      continue
    }
    const to = phraseAfter(scene, unit, p, before)
    if (to === p) return undefined
    let end = to
    // "The Courier and the Post | filed a motion, arguing": before the first verb "and" joins two subjects.
    if ((bitsAt(scene, unit, to) & Bit.and) !== 0) {
      const more = phraseAfter(scene, unit, to + 1, before)
      if (more > to + 1 && more < before) return { from: p, to: more, head: more }
    }
    if ((bitsAt(scene, unit, to) & Bit.comma) !== 0) {
      // An apposition: "Resk, the acting governor, visited …"
      let c = to + 1
      while (c < before && (bitsAt(scene, unit, c) & Bit.comma) === 0) c++
      const begins = bitsAt(scene, unit, to + 1)
      if (c < before && (begins & (Bit.noun | Bit.det | Bit.relative)) !== 0) end = c + 1
    }
    return { from: p, to: end, head: to }
  }
  return undefined
}
