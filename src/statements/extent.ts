// The clauses of a reading unit in; where the content of each stands out: from where it opens to where it ends, cut around glosses.

import { closeOf } from './content.ts'
import { tells } from './frame.ts'
import { isFinite } from './grammar.ts'
import { onlyOpeners } from './join.ts'
import { Bit, bitsAt, isCapital, lowerAt, quoteAt, startOf, type Scene, type Unit } from './scene.ts'
import type { Clause } from './telling.ts'

/** Where the content of clause `i` stands, as ranges of items. */
export function contentOf(scene: Scene, unit: Unit, clauses: readonly Clause[], i: number, fence: number): [number, number][] {
  const clause = clauses[i] as Clause
  const ranges: [number, number][] = []
  const put = (from: number, to: number): void => {
    let a = from
    while (a < to && (bitsAt(scene, unit, a) & (Bit.comma | Bit.stop | Bit.dash | Bit.colon | Bit.semicolon | Bit.close)) !== 0) a++
    while (a < to && /^[^\p{L}\p{Nd}$€£#@(“"[]+$/u.test(lowerAt(scene, unit, a))) a++
    const b = closeOf(scene, unit, a, Math.min(to, fence))
    if (b > a) ranges.push([a, b])
  }
  const { opening, about, cue } = clause
  if (about) {
    // "X's claim that men died on Thursday | was rejected by Y": the claim with all of its content.
    const held = clauses.some((other) => other.cue.kind === 'noun' && other.cue.from >= about.from && other.cue.from < cue.from)
    put(about.from, held && cue.passive && about.to <= cue.from ? Math.max(about.to, cue.from) : about.to)
    if (clause.complement) put(clause.complement.from, clause.complement.to)
  }
  if (clause.order === 'closing') return ranges
  if (clause.order === 'around') {
    let a = 0
    for (let k = 0; k < i; k++) {
      const other = clauses[k] as Clause
      if (other.order === 'around' && other.ends < clause.begins) a = Math.max(a, other.ends)
    }
    while (a < clause.begins && (bitsAt(scene, unit, a) & (Bit.comma | Bit.and)) !== 0 && a > 0) a++
    for (let p = clause.begins - 1; p > a; p--)
      if ((bitsAt(scene, unit, p) & Bit.semicolon) !== 0) {
        a = p + 1
        break
      }
    // "that, according to him, residents …": the content opens after the interruption; what stands before it is another's.
    const hangs = (bitsAt(scene, unit, clause.begins - 1) & (Bit.relative | Bit.that | Bit.asks)) !== 0
    const idle =
      opening.kind === 'comma' &&
      clause.begins - a <= 5 &&
      (bitsAt(scene, unit, a) & (Bit.adposition | Bit.adverb)) !== 0 &&
      !tells(scene, unit, a, clause.begins)
    if (hangs || idle) {
      if (opening.kind === 'comma') put(opening.at + 1, endFrom(scene, unit, clauses, i, opening.at + 1))
      return ranges
    }
    put(a, clause.begins)
    if (opening.kind === 'quote' || opening.kind === 'colon') put(opening.at, endFrom(scene, unit, clauses, i, opening.at))
    else if (opening.kind === 'comma') resume(opening.at + 1)
    return ranges
  }
  if (cue.kind === 'noun') {
    let end = opening.at
    // "The claim that …" as a subject ends where its verb begins: a cue, or the second finite verb.
    const verb = clauses.find(
      (other, k) =>
        k > i &&
        other.cue.from > opening.at &&
        ((other.about && other.about.from <= cue.from) || (other.subject && other.subject.from <= cue.from)),
    )
    const stop = Math.min(verb ? verb.cue.from : unit.items.length, mainVerb(scene, unit, clause, opening.at), clause.limit ?? Infinity)
    while (
      end < stop &&
      end < unit.items.length &&
      (bitsAt(scene, unit, end) & (Bit.comma | Bit.stop | Bit.semicolon | Bit.dash | Bit.edge)) === 0
    )
      end++
    put(opening.at, end)
    return ranges
  }
  const end = endFrom(scene, unit, clauses, i, opening.at)
  const gap = opening.kind === 'bare' && cue.verb?.object && !clause.pictures ? saidWhen(scene, unit, opening.at, end) : undefined
  if (gap) {
    put(opening.at, gap.from)
    const next = lowerAt(scene, unit, gap.to)
    if ((bitsAt(scene, unit, gap.to) & Bit.link) !== 0 && !scene.language.cues.spoken.has(next)) put(gap.to, end)
  } else put(opening.at, end)
  return ranges

  /** A content that goes on after the cue's clause: “It is,” he said, “ours.” */
  function resume(n: number): void {
    const bits = bitsAt(scene, unit, n)
    if ((bits & Bit.and) !== 0 && !clauses.some((one, k) => k > i && one.begins <= n + 5 && one.begins >= n - 1)) {
      for (let p = n + 1; p < n + 5; p++)
        if ((bitsAt(scene, unit, p) & Bit.quote) !== 0) {
          put(n, endFrom(scene, unit, clauses, i, p))
          return
        }
    }
    if ((bits & Bit.quote) !== 0) {
      put(n, endFrom(scene, unit, clauses, i, n))
      return
    }
    if ((bits & (Bit.edge | Bit.relative | Bit.and | Bit.time | Bit.adposition)) !== 0) return later(n)
    if (scene.language.cues.tails.has(lowerAt(scene, unit, n)) || scene.language.words.subordinators.has(lowerAt(scene, unit, n)))
      return later(n)
    if (clauses.some((one, k) => k > i && (one.begins === n || one.begins === n - 1 || one.cue.from === n))) return
    const first = ranges[0]
    if (first === undefined) return
    // Only a clause that was interrupted goes on: the speech before must not be a closed quotation.
    if ((bitsAt(scene, unit, first[1] - 1) & Bit.quote) !== 0) return later(n)
    if ((bits & Bit.verb) !== 0 && lowerAt(scene, unit, n).endsWith(scene.language.cues.gerund)) return
    put(n, endFrom(scene, unit, clauses, i, n))
  }
  /** A quotation after a circumstance of the saying: “No,” he said, with a smile, “never.” */
  function later(n: number): void {
    for (let p = n; p < n + 24 && p < unit.items.length; p++) {
      if (clauses.some((one, k) => k > i && p >= one.begins && one.cue.from >= one.begins)) return
      if ((bitsAt(scene, unit, p) & Bit.quote) !== 0 && (bitsAt(scene, unit, p - 1) & (Bit.comma | Bit.colon | Bit.stop)) !== 0) {
        put(p, p + 1)
        return
      }
    }
  }
}

/** "The claim that men had died | was false": the second finite verb of a sentence that opens with a claim; Infinity where there is none. */
function mainVerb(scene: Scene, unit: Unit, clause: Clause, at: number): number {
  let k = clause.begins
  while (k > 0 && (bitsAt(scene, unit, k - 1) & (Bit.det | Bit.adjective)) !== 0) k--
  if (k !== 0) return Infinity
  let verbs = 0
  for (let p = at + 1; p < unit.items.length && p < at + 40; p++) {
    const bits = bitsAt(scene, unit, p)
    if ((bits & (Bit.and | Bit.comma | Bit.stop | Bit.semicolon | Bit.quote | Bit.relative | Bit.that | Bit.asks)) !== 0) return Infinity
    const item = unit.items[p] as number
    const finite = (bits & (Bit.be | Bit.have | Bit.do | Bit.modal)) !== 0 || (item >= 0 && isFinite(scene, item))
    if (!finite && !((bits & Bit.verb) !== 0 && (bits & Bit.noun) === 0)) continue
    if (finite && verbs > 0) return p
    verbs++
    // The group of one verb: "had been killed".
    if (!finite) continue
    while ((bitsAt(scene, unit, p + 1) & (Bit.be | Bit.have | Bit.do | Bit.modal | Bit.not | Bit.adverb)) !== 0) p++
    if ((bitsAt(scene, unit, p + 1) & Bit.verb) !== 0) p++
  }
  return Infinity
}

/** The time of saying inside an object: "claimed responsibility | on Thursday | for the attack". No verb may stand before it. */
function saidWhen(scene: Scene, unit: Unit, from: number, to: number): { from: number; to: number } | undefined {
  for (let p = from + 1; p < to && p < from + 14; p++) {
    const bits = bitsAt(scene, unit, p)
    if ((bits & Bit.time) !== 0) {
      const item = unit.items[p] as number
      const held = scene.times.get(item)
      if (!held || held.item.kind !== 'date' || !/^\d{4}-\d\d-\d\d/.test(held.item.value)) return undefined
      let a = p
      while (
        a > from &&
        (bitsAt(scene, unit, a - 1) & (Bit.adposition | Bit.adjective)) !== 0 &&
        (bitsAt(scene, unit, a - 1) & Bit.name) === 0
      )
        a--
      let z = p
      while (z < to && (bitsAt(scene, unit, z) & Bit.time) !== 0) z++
      // "the Thursday attack", "Friday's vote": the time belongs to its noun.
      if ((bitsAt(scene, unit, z) & (Bit.noun | Bit.possessive)) !== 0 || (bitsAt(scene, unit, a - 1) & Bit.det) !== 0) return undefined
      return a > from ? { from: a, to: z } : undefined
    }
    if ((bits & (Bit.be | Bit.have | Bit.do | Bit.modal | Bit.that | Bit.relative | Bit.comma | Bit.to | Bit.asks)) !== 0) return undefined
    if ((bits & Bit.verb) !== 0 && (bits & Bit.noun) === 0) return undefined
  }
  return undefined
}

/**
 * Where a content that begins at item `at` ends: at the next clause that is not part of it, or with the sentence. The subtree of the
 * complement is not asked: what follows a comma hangs on the wrong verb too often.
 */
function endFrom(scene: Scene, unit: Unit, clauses: readonly Clause[], i: number, at: number): number {
  const clause = clauses[i] as Clause
  let end = clause.limit ?? unit.items.length
  for (let p = at; p < end; p++) if ((bitsAt(scene, unit, p) & Bit.semicolon) !== 0) end = p
  for (let k = i + 1; k < clauses.length; k++) {
    const other = clauses[k] as Clause
    const begins = other.cuts ? other.begins : -1
    // "correspondents who reported the collapse | did not say": the main verb follows the relative clause.
    if (other.subject && other.subject.from < clause.cue.from && other.subject.to > clause.cue.from && other.cue.from > at)
      end = Math.min(end, other.cue.from)
    if (begins >= at && begins < end) end = begins
    // "Asked if the Kremlin regrets it, Peskov answered": the question ends with its comma.
    if (
      clause.cue.act === 'ask' &&
      clause.subject === undefined &&
      other.subject &&
      (bitsAt(scene, unit, other.subject.from - 1) & Bit.comma) !== 0 &&
      other.subject.from - 1 > at
    )
      end = Math.min(end, other.subject.from - 1)
    // "…, citing Y" stays: what Y is cited for is told by the one who cites.
  }
  if (opensUnder(scene, unit, clause)) end = Math.min(end, underEnd(scene, unit, at, end))
  const quote = quoteAt(scene, unit, at)
  if (quote) {
    const ending = /[,.!?…][”"'’»]?$/.test(scene.text.slice(Math.max(quote.start, quote.end - 2), quote.end))
    if (ending) {
      let p = at + 1
      while (p < end && (bitsAt(scene, unit, p) & (Bit.quote | Bit.and | Bit.comma)) !== 0 && (bitsAt(scene, unit, p) & Bit.quote) !== 0)
        p++
      return p
    }
  }
  // A quotation that ends in a stop inside its marks ends the content with it.
  for (let p = at; p < end; p++) {
    const inner = quoteAt(scene, unit, p)
    if (
      inner &&
      /[.!?][”"'’»]?$/.test(scene.text.slice(Math.max(inner.start, inner.end - 2), inner.end)) &&
      (bitsAt(scene, unit, p + 1) & (Bit.comma | Bit.and)) === 0 &&
      p + 1 < end
    ) {
      const rest = end - p - 1
      if (rest > 0 && /^[A-Z“"]/.test(scene.text.slice(startOf(scene, unit, p + 1)))) return p + 1
    }
  }
  // The outlet's own gloss after the speaker's words: "…” from the western bank of the Dnieper, where Kherson is situated".
  let marks = false
  for (let p = at; p < end; p++) {
    const bits = bitsAt(scene, unit, p)
    if ((bits & Bit.quote) !== 0) marks = true
    if (
      marks &&
      (bits & Bit.comma) !== 0 &&
      (bitsAt(scene, unit, p + 1) & Bit.asks) !== 0 &&
      (bitsAt(scene, unit, p + 1) & Bit.relative) === 0 &&
      p + 2 < end &&
      lastClause(scene, unit, p + 1, end)
    )
      return p
  }
  return commentBefore(scene, unit, clause, at, glossBefore(scene, unit, at, end))
}

/** "When a van asked residents to report mines, | everyone …": whether the saying itself stands in a clause before the main one. */
function opensUnder(scene: Scene, unit: Unit, clause: Clause): boolean {
  const { subject } = clause
  if (clause.order !== 'forward' || clause.cue.kind !== 'verb') return false
  const first = subject && clause.cue.act !== 'ask' ? subject.from - 1 : (subject?.from ?? clause.cue.from) - 1
  // "Asked about the road, | he said nothing new."
  if (!subject && clause.cue.act === 'ask' && clause.begins === 0) return true
  if (first < 0 || first > 1 || (first === 1 && !onlyOpeners(scene, unit, 1))) return false
  const { words, cues } = scene.language
  const opener = lowerAt(scene, unit, first)
  if ((bitsAt(scene, unit, unit.items.length - 1) & Bit.stop) !== 0 && lowerAt(scene, unit, unit.items.length - 1) === '?') return false
  return words.subordinators.has(opener) || cues.switches.has(opener) || cues.tails.has(opener)
}

function underEnd(scene: Scene, unit: Unit, at: number, end: number): number {
  for (let p = at + 1; p < end; p++) {
    if ((bitsAt(scene, unit, p) & Bit.comma) === 0) continue
    const next = bitsAt(scene, unit, p + 1)
    if ((next & Bit.verb) !== 0 && lowerAt(scene, unit, p + 1).endsWith(scene.language.cues.gerund)) continue
    if ((next & Bit.adverb) !== 0 && (next & Bit.noun) === 0 && (bitsAt(scene, unit, p + 2) & Bit.pronoun) === 0) continue
    if ((next & (Bit.and | Bit.relative | Bit.that | Bit.asks | Bit.adposition | Bit.comma)) === 0 && tells(scene, unit, p + 1, end))
      return p
  }
  return end
}

/**
 * The outlet's own gloss at the end of an indirect content (rule 3): "…, which was annexed by Ardovia in September". Only a relative clause
 * about a name counts; an apposition may as well be the speaker's own ("a criminal").
 */
function glossBefore(scene: Scene, unit: Unit, at: number, end: number): number {
  for (let p = at + 2; p < end - 2; p++) {
    if ((bitsAt(scene, unit, p) & Bit.comma) === 0 || !isCapital(scene, unit, p - 1)) continue
    const next = bitsAt(scene, unit, p + 1)
    if ((next & (Bit.relative | Bit.asks)) === 0 || (next & Bit.that) !== 0) continue
    if (lastClause(scene, unit, p + 1, end)) return p
  }
  return end
}

/**
 * The outlet's own words after an indirect content: its comment on the whole sentence ("…, in the largest setback since spring"), and, where
 * the content is a noun phrase, a clause set against it ("calls this an invention, but the retreat could hardly …") or a relative clause
 * ("rules out giving up the province, which was annexed in May"). What follows a said clause may as well be said.
 */
function commentBefore(scene: Scene, unit: Unit, clause: Clause, at: number, end: number): number {
  const { contrasts, comments } = scene.language.cues
  let nominal = clause.opening.kind === 'bare' && [clause.cue.verb, ...(clause.cue.others ?? [])].some((verb) => verb?.object)
  for (let p = at; p < end - 3; p++) {
    const bits = bitsAt(scene, unit, p)
    if ((bits & Bit.quote) !== 0) return end
    if (finiteAt(scene, unit, p)) nominal = false
    if ((bits & Bit.comma) === 0 || p < at + 2) continue
    const opener = lowerAt(scene, unit, p + 1)
    const phrase = `${opener} ${lowerAt(scene, unit, p + 2)}`
    if ((comments.includes(phrase) || comments.includes(`${phrase} ${lowerAt(scene, unit, p + 3)}`)) && lastClause(scene, unit, p + 1, end))
      return p
    if (!nominal) continue
    const next = bitsAt(scene, unit, p + 1)
    if (
      (next & (Bit.relative | Bit.asks)) !== 0 &&
      (next & Bit.that) === 0 &&
      !contrasts.has(opener) &&
      lastClause(scene, unit, p + 1, end)
    )
      return p
    // "even though"
    const k = contrasts.has(opener) ? p + 2 : contrasts.has(lowerAt(scene, unit, p + 2)) && (next & Bit.adverb) !== 0 ? p + 3 : -1
    if (k >= 0 && asserts(scene, unit, k, end)) return p
  }
  return end
}

function finiteAt(scene: Scene, unit: Unit, p: number): boolean {
  const bits = bitsAt(scene, unit, p)
  if ((bits & (Bit.be | Bit.have | Bit.do | Bit.modal)) !== 0) return true
  return (bits & Bit.verb) !== 0 && (bits & Bit.noun) === 0 && !lowerAt(scene, unit, p).endsWith(scene.language.cues.gerund)
}

/** Whether a subject and its verb follow: "his army controlled", not "damaged, had reopened". */
function asserts(scene: Scene, unit: Unit, from: number, to: number): boolean {
  if ((bitsAt(scene, unit, from) & (Bit.noun | Bit.det | Bit.pronoun | Bit.name)) === 0) return false
  for (let p = from + 1; p < to; p++) if (finiteAt(scene, unit, p)) return (bitsAt(scene, unit, p - 1) & Bit.comma) === 0
  return false
}

function lastClause(scene: Scene, unit: Unit, from: number, to: number): boolean {
  for (let p = from; p < to; p++) if ((bitsAt(scene, unit, p) & (Bit.quote | Bit.comma)) !== 0) return false
  return true
}
