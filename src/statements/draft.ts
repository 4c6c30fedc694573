// The clauses of a reading unit in; drafts of its statements out: speaker, content piece by piece, circumstances, certainty.

import type { Statement } from '../model/record.ts'
import { actOf, anonymityIn, hedgeIn } from './certainty.ts'
import { channelTail, makeChannel, mediaKind, readCircumstances, type Circumstances } from './channel.ts'
import { isCitation, readCitation } from './chain.ts'
import { contentOf } from './extent.ts'
import { Bit, bitsAt, endOf, holds, lowerAt, type Scene, startOf, type Unit } from './scene.ts'
import { readSpeaker, type Voice } from './speaker.ts'
import type { Subject } from './subject.ts'
import type { Clause, Draft, Piece } from './telling.ts'

/** Makes the drafts of one unit. `running` is the last speaker before it. */
export function draftUnit(scene: Scene, unit: Unit, clauses: readonly Clause[], running: Voice | undefined): Draft[] {
  const drafts: Draft[] = []
  const voices = new Map<Subject, Voice>()
  let last = running
  // A question that is told stands apart: nothing in it reaches past it.
  let fence = 0
  let asked: Draft | undefined
  let cited: { clause: Clause; to: number; voice: Voice | undefined; draft: Draft } | undefined
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i] as Clause
    const { cue, subject } = clause
    let voice = subject && voices.get(subject)
    if (subject && voice === undefined) {
      voice = readSpeaker(scene, unit, subject, last)
      voices.set(subject, voice)
    }
    // "who asked not to be named" is no saying of its own beside what the source says.
    if (
      clauses.length > 1 &&
      cue.kind === 'verb' &&
      clause.order === 'forward' &&
      anonymityIn(scene, unit, cue.from, Math.min(unit.items.length, cue.from + 10))
    )
      continue
    const ranges = contentOf(scene, unit, clauses, i, cue.from < fence ? fence : unit.items.length)
    // "announced the ceasefire | on Facebook"
    const whole = ranges.at(-1)
    let tail: Circumstances = {}
    if (whole && clause.order === 'forward' && cue.kind === 'verb') {
      const at = channelTail(scene, unit, whole[0], whole[1])
      if (at < whole[1]) {
        tail = { channel: makeChannel(scene, unit, at + 1, whole[1]) }
        whole[1] = at
      }
    }
    if (clause.act === 'ask' && !subject && ranges.length > 0) fence = ranges[ranges.length - 1]![1]
    const claims = clause.order === 'closing' && ranges.length === 0
    const waits = clause.opening.kind === 'colon' && ranges.length === 0
    if (ranges.length === 0 && !claims && !waits) continue
    const content = ranges.map(([from, to]) => pieceOf(scene, unit, from, to))
    const inContent = (p: number): boolean => ranges.some(([from, to]) => p >= from && p < to)
    const inSubject = (p: number): boolean => subject !== undefined && p >= subject.from && p < subject.to
    const cueTo = clause.cueTo ?? cue.to
    // A subject that is taken over stands in another clause, with circumstances of its own.
    const own = subject !== undefined && subject.from < cue.from && clause.begins <= subject.from
    const low = own ? (clause.order === 'forward' ? frontOf(scene, unit, subject.from) : subject.from) : cue.from
    const split = clause.order === 'forward' && clause.opening.kind === 'bare' && cue.verb?.object === true && ranges.length > 0
    const high = Math.max(clause.ends, clause.inverted ? (subject?.to ?? 0) : 0, cueTo, split ? timeAfter(scene, unit, ranges[0]![1]) : 0)
    const found = readCircumstances(
      scene,
      unit,
      low,
      clause.opening.kind === 'tail' ? Math.min(unit.items.length, high + 12) : high,
      (p) => inContent(p) || inSubject(p) || (p >= cue.from && p < cueTo),
    )
    const to = clause.to ?? clause.opening.to
    const circumstances: Circumstances = {
      ...found,
      ...(to && !inContent(to.from) ? { to: { start: startOf(scene, unit, to.from), end: endOf(scene, unit, to.to - 1) } } : {}),
      ...tail,
      ...channelOf(scene, unit, clause),
    }
    // "announced it on Facebook, | calling on residents": a verb that takes over its subject takes over the channel.
    const before =
      !circumstances.channel && subject && subject.to <= cue.from && !own && cue.kind === 'verb' && !clause.gapped
        ? drafts.at(-1)
        : undefined
    const inherits =
      before?.circumstances.channel && before.voice === voice && before.speech
        ? { ...circumstances, channel: before.circumstances.channel }
        : circumstances
    const { act, negated } = actOf(clause)
    const anonymity =
      anonymityIn(scene, unit, low, high) ??
      (subject ? anonymityIn(scene, unit, subject.from, Math.min(unit.items.length, subject.to + 12)) : undefined)
    const hedge =
      clause.seen || clause.pictures ? undefined : (hedgeIn(scene, unit, cue.from, cueTo) ?? hedgeInContent(scene, unit, ranges))
    const draft: Draft = {
      rule: `${scene.language.code}/cues/${cue.rule}`,
      act,
      negated,
      ...(clause.gapped
        ? {}
        : { cue: { start: startOf(scene, unit, clause.agent ? cueTo - 1 : cue.from), end: endOf(scene, unit, cueTo - 1) } }),
      ...(voice ? { voice: clause.seen ? { ...voice, kind: 'witness' as const } : voice } : {}),
      content,
      circumstances: inherits,
      ...(hedge ? { hedge } : {}),
      ...(anonymity ? { anonymity } : {}),
      // "said through an interpreter", "said in remarks translated from Ardovian"
      translated: translatedIn(scene, unit, cue.to, Math.min(unit.items.length, high + 6), inContent),
      waits,
      claims,
      speech: cue.kind === 'verb' && !clause.pictures && !clause.seen,
    }
    if (draft.act === 'ask' && !subject) asked = draft
    else if (asked && cue.kind === 'verb' && cue.from >= fence) {
      draft.answers = asked
      asked = undefined
    }
    // "…, citing Y": Y's words, told by the one who cites.
    if (isCitation(scene, unit, clause) && ranges[0]) {
      const matrix = drafts.findLast((one) => one.speech && one.voice === voice && one.content.length > 0)
      if (matrix) {
        const inner = readCitation(scene, unit, clause, matrix, ranges[0][1])
        if (inner) {
          drafts.push(inner)
          continue
        }
      } else cited = { clause, to: ranges[0][1], voice, draft }
    }
    // "was quoted by the radio as saying": the radio tells it, the quoted one speaks within.
    if (clause.agent && ranges[0]) {
      const { from, to: after } = clause.agent
      const end = ranges[ranges.length - 1]![1]
      drafts.push({
        ...draft,
        act: 'say',
        voice: readSpeaker(scene, unit, { from, to: after, head: after }, undefined),
        cue: { start: startOf(scene, unit, cue.from), end: endOf(scene, unit, cue.to - 1) },
        content: [pieceOf(scene, unit, after, end)],
        circumstances: {},
        speech: false,
      })
    }
    drafts.push(draft)
    // "Citing Y, X said": the one who cites comes after.
    if (cited && cited.draft !== draft && draft.speech && draft.voice?.start === cited.voice?.start) {
      const inner = readCitation(scene, unit, cited.clause, draft, cited.to)
      if (inner) drafts[drafts.indexOf(cited.draft)] = inner
      cited = undefined
    }
    if (voice && cue.kind !== 'noun') last = voice
  }
  // "he said when asked about the bridge"
  if (asked) {
    const reply = drafts.findLast((one) => one !== asked && one.speech)
    if (reply && reply.answers === undefined) reply.answers = asked
  }
  return drafts
}

function translatedIn(scene: Scene, unit: Unit, from: number, to: number, skip: (p: number) => boolean): boolean {
  for (let p = from; p < to; p++) if (!skip(p) && scene.language.cues.translations.has(lowerAt(scene, unit, p))) return true
  return false
}

/** The channel that a clause's own frame gives: pictures, "a statement saying", a group known by its channel (rule 7). */
function channelOf(scene: Scene, unit: Unit, clause: Clause): Circumstances {
  const { cue, subject, carrier } = clause
  const { unnamed } = scene.language.cues
  if (carrier)
    return {
      channel: {
        ...makeChannel(scene, unit, carrier.from, carrier.to),
      },
    }
  if (clause.pictures) {
    const { from, to } = clause.pictures
    return { channel: { start: startOf(scene, unit, from), end: endOf(scene, unit, to - 1), kind: 'images' } }
  }
  if (cue.kind === 'source' && subject && holds(scene, unit, subject.from, subject.head, unnamed)) {
    const kind = mediaKind(scene, unit, subject.from, subject.head)
    if (kind === 'social') return { channel: { start: startOf(scene, unit, subject.from), end: endOf(scene, unit, subject.to - 1), kind } }
  }
  return {}
}

/** The item after a time that follows item `p`, or `p`. */
function timeAfter(scene: Scene, unit: Unit, p: number): number {
  let k = p
  while (k < p + 3 && (bitsAt(scene, unit, k) & (Bit.adposition | Bit.adjective)) !== 0 && (bitsAt(scene, unit, k) & Bit.time) === 0) k++
  if ((bitsAt(scene, unit, k) & Bit.time) === 0) return p
  while ((bitsAt(scene, unit, k) & Bit.time) !== 0) k++
  return k
}

/** Back to the circumstances that open the sentence: "On Friday, the ministry said", "In a message on X, the minister said". */
function frontOf(scene: Scene, unit: Unit, p: number): number {
  if (p > 16 || (bitsAt(scene, unit, 0) & (Bit.adposition | Bit.time)) === 0) return p
  for (let k = 0; k < p; k++)
    if (
      (bitsAt(scene, unit, k) & (Bit.verb | Bit.be | Bit.have | Bit.modal | Bit.quote | Bit.relative)) !== 0 &&
      (bitsAt(scene, unit, k) & Bit.time) === 0
    )
      return p
  return 0
}

function hedgeInContent(
  scene: Scene,
  unit: Unit,
  ranges: readonly (readonly [number, number])[],
): { start: number; end: number } | undefined {
  for (const [from, to] of ranges) {
    const hedge = hedgeIn(scene, unit, from, to)
    if (hedge) return hedge
  }
  return undefined
}

/** The characters of a piece of content. */
function pieceOf(scene: Scene, unit: Unit, from: number, to: number): Piece {
  let quoted = true
  let marked = false
  for (let p = from; p < to; p++) {
    const bits = bitsAt(scene, unit, p)
    if ((bits & Bit.quote) !== 0) marked = true
    else if ((bits & (Bit.comma | Bit.dash | Bit.stop)) === 0) quoted = false
  }
  return { start: startOf(scene, unit, from), end: endOf(scene, unit, to - 1), quoted: quoted && marked, marked }
}

/** Direct: the speaker's own words only; mixed: some of them. */
export function kindOf(content: readonly Piece[]): Statement['kind'] {
  if (content.every(({ quoted }) => quoted)) return 'direct'
  return content.some(({ marked }) => marked) ? 'mixed' : 'indirect'
}
