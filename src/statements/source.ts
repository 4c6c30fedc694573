// A phrase or a noun that names whose words a sentence is in; its speaker and its place beside the content out.

import { claimAt } from './claim.ts'
import type { Opening } from './content.ts'
import type { Cue } from './cue.ts'
import { isFinite } from './grammar.ts'
import { appositionAfter, onlyOpeners, withComma } from './join.ts'
import { opensClause, phraseAfter, phraseBefore } from './phrase.ts'
import { Bit, bitsAt, isNumber, lowerAt, quoteAt, wordsIn, type Scene, type Unit } from './scene.ts'
import { type Subject } from './subject.ts'
import type { Clause } from './telling.ts'

/** "According to X, …" · "…, according to X" · "…, according to X, …" */
export function readSource(scene: Scene, unit: Unit, cue: Cue): Clause | undefined {
  if (cue.rule === 'headline-colon')
    return {
      cue,
      act: cue.act,
      subject: { from: 0, to: cue.from, head: cue.from },
      order: 'forward',
      inverted: false,
      begins: 0,
      cuts: false,
      opening: { kind: 'bare', at: cue.to },
      ends: cue.to,
    }
  if (cue.rule === 'own-words') return readOwn(scene, unit, cue)
  let to = phraseAfter(scene, unit, cue.to)
  // What is said of the source belongs to it: "a report published by the office", "a man who saw it".
  let k = cue.to
  while (k < unit.items.length && k < cue.to + 30) {
    const bits = bitsAt(scene, unit, k)
    if ((bits & (Bit.comma | Bit.stop | Bit.semicolon | Bit.colon | Bit.dash)) !== 0) break
    // "according to the data firm CoinTrack | and is the biggest loser"
    if ((bits & Bit.and) !== 0 && (bitsAt(scene, unit, k + 1) & (Bit.be | Bit.have | Bit.do | Bit.modal)) !== 0) break
    if ((bits & Bit.quote) !== 0 && wordsIn(scene, quoteAt(scene, unit, k)!) > 6) break
    k++
  }
  const opens = opensClause(scene, unit, cue.from) && onlyOpeners(scene, unit, cue.from)
  // "According to the ministry | over 345 pilgrims have been killed near Mecca, Ostrena": the comma that parts them is missing.
  const over = (bitsAt(scene, unit, to) & Bit.adposition) !== 0 && !isNumber(scene, unit, to + 1)
  const runs = opens && !over && (bitsAt(scene, unit, to) & (Bit.relative | Bit.verb)) === 0 && hasFinite(scene, unit, to, k)
  if (k > to && !runs && (!opens || (bitsAt(scene, unit, k) & Bit.comma) !== 0)) to = k
  if (to === cue.to || (to === cue.to + 1 && scene.language.cues.standards.has(lowerAt(scene, unit, cue.to)))) return undefined
  let ends = to
  const apposition = appositionAfter(scene, unit, to, true)
  if (apposition > to) ends = to = apposition
  const subject = { from: cue.to, to, head: to }
  const opening: Opening =
    (bitsAt(scene, unit, ends) & Bit.comma) !== 0
      ? { kind: 'comma', at: ends }
      : (bitsAt(scene, unit, ends) & (Bit.edge | Bit.stop)) !== 0
        ? { kind: 'end', at: ends }
        : { kind: 'bare', at: ends }
  const begins = withComma(scene, unit, cue.from)
  return {
    cue,
    act: cue.act,
    subject,
    order: opens ? 'forward' : 'around',
    inverted: true,
    begins,
    // "said that, according to official figures, 15 people …": all of it is what was said.
    cuts: !opens && (bitsAt(scene, unit, begins - 1) & Bit.that) === 0,
    opening: opens && opening.kind === 'comma' ? { kind: 'bare', at: ends + 1 } : opening,
    ends,
  }
}

/** Whether a finite verb stands among the items [from, to). */
function hasFinite(scene: Scene, unit: Unit, from: number, to: number): boolean {
  for (let p = from; p < to; p++) {
    const item = unit.items[p] as number
    if (item >= 0 && ((bitsAt(scene, unit, p) & (Bit.be | Bit.have | Bit.do | Bit.modal)) !== 0 || isFinite(scene, item))) return true
  }
  return false
}

/** "in Orsek's words": the speaker stands inside the phrase. */
function readOwn(scene: Scene, unit: Unit, cue: Cue): Clause | undefined {
  const possessive = (bitsAt(scene, unit, cue.from - 1) & Bit.possessive) !== 0
  const to = possessive ? cue.from - 1 : cue.from
  const from = possessive ? phraseBefore(scene, unit, to) : to - 1
  if (from >= to) return undefined
  const begins = withComma(scene, unit, from - 1)
  const subject = { from, to, head: to }
  const comma = (bitsAt(scene, unit, cue.to) & Bit.comma) !== 0
  const shared = { cue, act: cue.act, subject, inverted: true, begins, ends: cue.to }
  if (begins <= 0) {
    const at = comma ? cue.to + 1 : cue.to
    return { ...shared, order: 'forward', cuts: false, opening: { kind: 'bare', at } }
  }
  return { ...shared, order: 'around', cuts: true, opening: { kind: comma ? 'comma' : 'end', at: cue.to } }
}

/** "Ardovia's claim that …" · "the claim that …" */
export function readNoun(scene: Scene, unit: Unit, cue: Cue): Clause | undefined {
  let subject: Subject | undefined
  const before = bitsAt(scene, unit, cue.from - 1)
  let p = cue.from
  while (p > 0 && (bitsAt(scene, unit, p - 1) & Bit.adjective) !== 0 && (bitsAt(scene, unit, p - 1) & Bit.name) === 0) p--
  if ((bitsAt(scene, unit, p - 1) & Bit.possessive) !== 0) {
    const from = phraseBefore(scene, unit, p - 1)
    if (from < p - 1) subject = { from, to: p - 1, head: p - 1 }
  } else if (scene.language.cues.possessives.has(lowerAt(scene, unit, p - 1))) subject = { from: p - 1, to: p, head: p }
  else if ((before & (Bit.det | Bit.noun)) === 0) return undefined
  const claim = claimAt(scene, unit, cue.head)
  subject ??= claim?.speaker
  const that = claim?.that ?? cue.to
  return {
    cue,
    act: cue.act,
    ...(subject ? { subject } : {}),
    order: 'forward',
    inverted: false,
    begins: subject === undefined ? cue.from : Math.min(subject.from, cue.from),
    cuts: false,
    opening: { kind: 'that', at: that },
    ends: that,
    ...(claim ? { limit: claim.ends } : {}),
  }
}
