// A cue and what follows it in; whether one of its verb's frames admits that, and where the content then opens, out.

import type { CueVerb } from '../languages/language.ts'
import type { Act } from '../model/record.ts'
import type { Opening } from './content.ts'
import type { Cue } from './cue.ts'
import { hasClause, isFinite } from './grammar.ts'
import { phraseAfter } from './phrase.ts'
import { Bit, bitsAt, holds, isCapital, isNumber, isPlural, lowerAt, type Scene, type Unit } from './scene.ts'
import { subjectBefore } from './subject.ts'

/** A frame that fits: where the content opens, and what the verb then does. */
export interface Frame {
  readonly opening: Opening
  readonly act: Act
  /** "released a video": what shows it. */
  readonly pictures?: { readonly from: number; readonly to: number }
  /** Somebody saw it. */
  readonly seen?: true
}

/** Tries the verbs of a cue in turn; undefined where none admits what follows. */
export function fitFrame(scene: Scene, unit: Unit, cue: Cue, opening: Opening): Frame | undefined {
  // "proclaimed the annexation": with a bare object the verb that takes one comes first.
  const verbs = [cue.verb!, ...(cue.others ?? [])]
  if (opening.kind === 'bare' && !cue.preposition) verbs.sort((a, b) => Number(b.object && !b.shows) - Number(a.object && !a.shows))
  for (const verb of verbs) {
    if (verb.shows) {
      const frame = shown(scene, unit, cue, verb, opening)
      if (frame) return frame
      if (!verb.quote) continue
    }
    const found = accepts(scene, unit, cue, verb, opening)
    const urges = (verb.act === 'ask' || (verb.act === 'say' && verb.whom)) && found !== undefined && requests(scene, unit, found)
    if (found) return { opening: found, act: urges ? 'demand' : verb.act }
  }
  return undefined
}

/** "asked | residents to report mines": no question, but a request. */
function requests(scene: Scene, unit: Unit, { kind, at }: Opening): boolean {
  if (kind !== 'bare') return false
  const end = (bitsAt(scene, unit, at) & Bit.pronoun) !== 0 ? at + 1 : phraseAfter(scene, unit, at)
  return (bitsAt(scene, unit, end) & Bit.to) !== 0 && (bitsAt(scene, unit, end + 1) & (Bit.edge | Bit.det | Bit.name | Bit.pronoun)) === 0
}

function accepts(scene: Scene, unit: Unit, cue: Cue, verb: CueVerb, opening: Opening): Opening | undefined {
  const { cues } = scene.language
  const { at, kind } = opening
  const told = opening.to !== undefined
  const next = bitsAt(scene, unit, cue.to)
  if (cue.preposition)
    return (next & (Bit.edge | Bit.stop | Bit.comma)) === 0
      ? { kind: kind === 'quote' && opening.at === cue.to ? 'quote' : 'bare', at: cue.to }
      : undefined
  // "where they ask us to."
  if ((bitsAt(scene, unit, unit.items.length - 2) & Bit.to) !== 0 && unit.items.length - 2 - cue.to < 3) return undefined
  // "warned on Friday in Geneva | against treating": circumstances stand before the verb's own preposition.
  const against = prepositionAfter(scene, unit, cue.to, verb)
  if (against >= 0 && (kind === 'bare' || kind === 'tail')) return { kind: 'bare', at: against }
  if (verb.infinitive) {
    const to = infinitiveAfter(scene, unit, cue.to)
    if (to >= 0) return { kind: 'bare', at: to }
  }
  if (kind === 'that') {
    if (told && verb.object && !verb.clause) return { kind: 'bare', at: opening.to!.from }
    return verb.clause || (verb.object && !verb.weak && at === cue.to) ? opening : undefined
  }
  // "could not tell whose they were"
  if (kind !== 'quote' && kind !== 'colon' && verb.whom && !verb.object && !told) return undefined
  if (kind === 'asks') return verb.clause || (verb.object && !verb.weak) ? opening : undefined
  if (kind === 'quote' || kind === 'colon') {
    if (!(verb.quote || verb.clause || verb.object)) return undefined
    return told && verb.object && verb.act !== 'ask' && !verb.quote ? { kind: 'bare', at: opening.to!.from } : opening
  }
  // "told his advisers | to find a way": who is told to act is part of it.
  if (
    told &&
    verb.clause &&
    (kind === 'bare' || kind === 'tail') &&
    (bitsAt(scene, unit, at) & Bit.to) !== 0 &&
    infinitiveAfter(scene, unit, at) === at
  )
    return { kind: 'bare', at: opening.to!.from }
  // "asked the minister about the bridge"
  if (told && verb.prepositions.includes(lowerAt(scene, unit, opening.to!.to))) return { ...opening, kind: 'bare', at: opening.to!.to }
  // Nothing opens: the frame must.
  const start = told && verb.object && verb.act !== 'ask' ? opening.to!.from : at
  if ((bitsAt(scene, unit, at) & Bit.and) !== 0) return undefined
  if (kind === 'comma' || kind === 'end' || kind === 'tail')
    return told && verb.object && !verb.weak ? { kind: 'bare', at: opening.to!.from } : undefined
  // "quoted a nurse as saying"
  const quoting = cues.quoted.has(lowerAt(scene, unit, cue.head)) && asAhead(scene, unit, cue.to)
  if (verb.object && (!verb.weak || quoting || quotesSoon(scene, unit, cue.to, 14))) {
    if (verb.names && !complemented(scene, unit, start)) return undefined
    const object = bitsAt(scene, unit, start)
    if ((object & (Bit.adposition | Bit.to)) !== 0 && !verb.clause && !told && verb.particles.length < 2 && (object & Bit.name) === 0)
      return undefined
    return { ...opening, at: told && (bitsAt(scene, unit, at) & Bit.to) !== 0 ? opening.to!.from : start }
  }
  // "said no", "said ten"
  if (
    verb.clause &&
    !verb.weak &&
    (cues.answers.has(lowerAt(scene, unit, at)) || isNumber(scene, unit, at)) &&
    (bitsAt(scene, unit, at + 1) & (Bit.edge | Bit.stop | Bit.comma | Bit.semicolon)) !== 0
  )
    return opening
  if (
    verb.clause &&
    (!verb.weak || (verb.quote && (hasClause(scene, unit, cue.head) || pronounSays(scene, unit, at)))) &&
    tells(scene, unit, at, unit.items.length)
  ) {
    const object = bitsAt(scene, unit, at)
    if ((object & (Bit.adposition | Bit.to)) !== 0 && (object & Bit.name) === 0 && !verb.quote) return undefined
    if (
      (object & (Bit.adposition | Bit.to)) !== 0 &&
      (object & Bit.name) === 0 &&
      !numberAhead(scene, unit, at) &&
      !finiteAhead(scene, unit, at)
    )
      return undefined
    return opening
  }
  return undefined
}

/** "adding | he would never go": a pronoun and its verb. */
function pronounSays(scene: Scene, unit: Unit, p: number): boolean {
  const { he, she, it, they, we, i } = scene.language.words.pronouns
  const item = unit.items[p + 1] ?? -1
  return (
    [he, she, it, they, we, i].some((set) => set.has(lowerAt(scene, unit, p))) &&
    ((bitsAt(scene, unit, p + 1) & (Bit.be | Bit.have | Bit.do | Bit.modal)) !== 0 || (item >= 0 && isFinite(scene, item)))
  )
}

/** "a nurse as saying" */
function asAhead(scene: Scene, unit: Unit, from: number): boolean {
  for (let p = from + 1; p < from + 14; p++)
    if (
      scene.language.cues.as.has(lowerAt(scene, unit, p)) &&
      scene.forms[scene.parse.tokens.type[unit.items[p + 1] ?? -1] ?? -1]?.some(({ ing }) => ing)
    )
      return true
  return false
}

/** Whether a complement follows the object that begins at `from`: "called | the day a victory", not "called the station". */
function complemented(scene: Scene, unit: Unit, from: number): boolean {
  const phrase = phraseAfter(scene, unit, from)
  const end = phrase === from && (bitsAt(scene, unit, from) & Bit.pronoun) !== 0 ? from + 1 : phrase
  // "called half of them “fools”"
  for (let p = from + 1; p < end; p++) if ((bitsAt(scene, unit, p) & Bit.quote) !== 0) return true
  if (end === from) return (bitsAt(scene, unit, from) & Bit.quote) !== 0 || end < unit.items.length - 2
  if (renames(scene, unit, from, end)) return false
  const next = bitsAt(scene, unit, end)
  if ((next & (Bit.edge | Bit.stop | Bit.comma | Bit.semicolon | Bit.colon | Bit.dash | Bit.close | Bit.and)) !== 0)
    return end - from > 2 && (bitsAt(scene, unit, from) & Bit.det) !== 0
  return (next & Bit.adposition) === 0 || scene.language.cues.as.has(lowerAt(scene, unit, end))
}

/**
 * Whether the complement of the object [from, end), or the lone phrase there is, is a name: what something is called says nothing of it.
 * `the canal that the townspeople call | the Old Sulva`, not `called the judge | a Pharisee`
 */
function renames(scene: Scene, unit: Unit, from: number, end: number): boolean {
  const { indefinite } = scene.language.names.articles
  const further = phraseAfter(scene, unit, end)
  const start = further > end ? end : from
  const last = (further > end ? further : end) - 1
  const over = Bit.edge | Bit.stop | Bit.comma | Bit.semicolon | Bit.colon | Bit.dash | Bit.close
  if (indefinite.has(lowerAt(scene, unit, start)) || (bitsAt(scene, unit, last + 1) & over) === 0) return false
  return isCapital(scene, unit, last) && (bitsAt(scene, unit, last) & Bit.name) !== 0
}

/** "promised (between the lines) to return": where the infinitive opens, or -1. */
export function infinitiveAfter(scene: Scene, unit: Unit, from: number): number {
  for (let p = from; p < from + 7; p++) {
    const bits = bitsAt(scene, unit, p)
    if ((bits & Bit.to) !== 0) return (bitsAt(scene, unit, p + 1) & (Bit.edge | Bit.det | Bit.name | Bit.pronoun)) === 0 ? p : -1
    if (p === from && (bits & (Bit.adposition | Bit.time | Bit.adverb)) === 0) return -1
    if ((bits & (Bit.comma | Bit.edge | Bit.stop | Bit.quote | Bit.that | Bit.be | Bit.have | Bit.modal)) !== 0) return -1
  }
  return -1
}

/** Where a preposition of the verb stands behind times and places; -1 where it does not. */
function prepositionAfter(scene: Scene, unit: Unit, from: number, verb: CueVerb): number {
  let timed = false
  for (let p = from; p < from + 8; p++) {
    const bits = bitsAt(scene, unit, p)
    if (timed && verb.prepositions.includes(lowerAt(scene, unit, p))) return p
    const item = unit.items[p] ?? -1
    const placed = (item >= 0 && scene.places.has(item)) || isCapital(scene, unit, p)
    if ((bits & Bit.time) !== 0 || placed) timed = true
    else if ((bits & Bit.adposition) === 0 || (bits & Bit.to) !== 0) return -1
  }
  return -1
}

/** "at least 20", "about 30": a preposition that opens a number. */
export function numberAhead(scene: Scene, unit: Unit, p: number): boolean {
  for (let k = p + 1; k < p + 4; k++) if (/^\d/.test(lowerAt(scene, unit, k))) return true
  return false
}

/** A clause with a finite verb follows the phrase that opens with a preposition: "said in the end the plan would fail". */
function finiteAhead(scene: Scene, unit: Unit, from: number): boolean {
  for (let p = from; p < from + 40 && p < unit.items.length; p++)
    if ((bitsAt(scene, unit, p) & (Bit.be | Bit.have | Bit.do | Bit.modal)) !== 0 && (bitsAt(scene, unit, p - 1) & Bit.relative) === 0)
      return true
  return false
}

/** "published images of the flag" · "the poll shows that …" · "a journalist saw the ruins" */
function shown(scene: Scene, unit: Unit, cue: Cue, verb: CueVerb, opening: Opening): Frame | undefined {
  const { cues } = scene.language
  if (verb.object) {
    let images = -1
    const end = Math.max(phraseAfter(scene, unit, cue.to), cue.to + 1)
    for (let p = cue.to; p < Math.min(end, cue.to + 6); p++) if (cues.images.has(lowerAt(scene, unit, p))) images = p
    if (images >= 0) return pictured(scene, unit, cue, verb, images)
  }
  if (verb.object) return undefined
  if (verb.clause) {
    const opens = opening.kind === 'that' || opening.kind === 'asks'
    if (!opens && (opening.kind !== 'bare' || opening.at !== cue.to)) return undefined
    const subject = subjectBefore(scene, unit, cue.from)
    // What shows something is a statement only where it is a text, pictures or figures; people find, they do not show.
    const text = subject && [cues.documents, cues.images].some((set) => holds(scene, unit, subject.from, subject.head, set))
    // "a panel found | the road was unsafe"
    const body =
      subject &&
      (opens || hasClause(scene, unit, cue.head)) &&
      [cues.bodies, cues.roles].some((set) => holds(scene, unit, subject.from, subject.head, set))
    const people = opens && subject && (isCapital(scene, unit, subject.head - 1) || isPlural(scene, lowerAt(scene, unit, subject.head - 1)))
    return text || body || people ? { opening, act: verb.act } : undefined
  }
  if (opening.at !== cue.to || (opening.kind !== 'bare' && opening.kind !== 'asks')) return undefined
  const subject = subjectBefore(scene, unit, cue.from)
  return subject && holds(scene, unit, subject.from, subject.head, cues.seers) ? { opening, act: verb.act, seen: true } : undefined
}

/** What the pictures show: it opens after "of", "in which", "showing". */
function pictured(scene: Scene, unit: Unit, cue: Cue, verb: CueVerb, images: number): Frame | undefined {
  const { cues } = scene.language
  // "a video | in which", "images | of", "footage | showing": what is shown follows.
  let p = images + 1
  for (let guard = 0; guard < 4; guard++) {
    const bits = bitsAt(scene, unit, p)
    const lower = lowerAt(scene, unit, p)
    if ((bits & (Bit.relative | Bit.asks)) !== 0 || (bits & Bit.adposition) !== 0 || (bits & Bit.time) !== 0 || cues.showing.has(lower)) p++
    else break
  }
  const last = bitsAt(scene, unit, p)
  if ((last & (Bit.edge | Bit.stop | Bit.comma)) !== 0) {
    // "a video in which, according to him, residents can be seen"
    if ((last & Bit.comma) === 0 || (bitsAt(scene, unit, p - 1) & (Bit.relative | Bit.asks)) === 0) return undefined
    let k = p + 1
    while (k < unit.items.length && (bitsAt(scene, unit, k) & Bit.comma) === 0) k++
    p = k + 1
  }
  if (p >= unit.items.length) return undefined
  return { opening: { kind: 'bare', at: p }, act: verb.act, pictures: { from: cue.to, to: images + 1 } }
}

function quotesSoon(scene: Scene, unit: Unit, from: number, reach: number): boolean {
  for (let p = from; p < from + reach && p < unit.items.length; p++) if ((bitsAt(scene, unit, p) & Bit.quote) !== 0) return true
  return false
}

/** Whether the items [from, to) hold a verb: a clause, not a mere phrase. */
export function tells(scene: Scene, unit: Unit, from: number, to: number): boolean {
  for (let p = from; p < to && p < from + 80; p++)
    if ((bitsAt(scene, unit, p) & (Bit.verb | Bit.be | Bit.have | Bit.do | Bit.modal | Bit.quote)) !== 0) return true
  return to - from > 4
}
