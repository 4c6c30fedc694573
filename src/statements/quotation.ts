// What each reading unit tells in; quotations without a cue joined to the speech that they continue, or given a speaker of their own.

import { formOf, Shape, shapeOf, type Quote } from '../model/parse.ts'
import { Bit, bitsAt, endOf, quoteAt, startOf, wordsIn, type Scene, type Unit } from './scene.ts'
import { actorIn, readSpeaker, type Voice } from './speaker.ts'
import { firstSubject } from './subject.ts'
import type { Draft, Told } from './telling.ts'

/** Blocks in which a quotation without a cue is speech. */
const SPOKEN: ReadonlySet<string> = new Set(['paragraph', 'list'])

/**
 * Walks the units outside quotations in order. A unit that is only quotations joins the statement just before it ("…," he said. "…"), the
 * statement that awaits it ("said:"), or the one after it (“Who knows?” Smith said.); else it is a statement without a cue, by the speaker
 * of the running exchange where one spoke in the paragraph before.
 */
export function joinQuotations(scene: Scene, told: Told[]): void {
  const outer = told.filter(({ unit }) => unit.quote < 0)
  let open: { draft: Draft; block: number; at: number } | undefined
  let heard: { voice: Voice; at: number } | undefined
  for (let k = 0; k < outer.length; k++) {
    const { unit, drafts } = outer[k] as Told
    const next = outer[k + 1]
    const only = quotesOnly(scene, unit)
    if (only.length === 0) {
      const speech = drafts.filter((draft) => draft.speech)
      const last = speech.findLast((draft) => draft.waits || draft.content.some(({ marked }) => marked)) ?? speech.at(-1)
      // A speech over paragraphs whose speaker is named at its end.
      const opening = quoteAt(scene, unit, 0)
      if (last && open && open.at === k - 1 && opening?.continues !== undefined && open.draft.cue === undefined) {
        last.content.unshift(...open.draft.content)
        open.draft.content.length = 0
      }
      // "He was asked what he had felt. “Tired,” he said."
      const question = outer[k - 1]?.drafts.at(-1)
      if (question && question.act === 'ask' && question.circumstances.to && outer[k - 1]!.unit.block === unit.block) {
        const reply = speech.find((draft) => draft.content.some(({ quoted }) => quoted))
        if (reply && reply.answers === undefined) reply.answers = question
      }
      // "X said." claims the sentence before.
      const claiming = drafts.find((draft) => draft.claims)
      if (claiming && claiming.content.length === 0) {
        const before = outer[k - 1]
        if (before && before.unit.block === unit.block && before.drafts.length === 0)
          for (const q of quotesOnly(scene, before.unit)) claiming.content.push(piece(scene, before.unit, q))
      }
      // In one paragraph a quotation goes on with whoever spoke in the sentence before; over paragraphs only with speech.
      const direct = last !== undefined && (endsQuoted(scene, unit) || last.waits || last.content.some(({ quoted }) => quoted))
      open = last && { draft: last, block: direct ? unit.block : unit.block - 1, at: k }
      if (last?.voice) heard = { voice: last.voice, at: k }
      continue
    }
    if (drafts.length > 0 || !SPOKEN.has(unit.kind)) continue
    const claimed = next && next.unit.block === unit.block && next.drafts.some((draft) => draft.claims)
    if (claimed) continue
    if (
      open &&
      open.at === k - 1 &&
      !nameBefore(scene, quoteAt(scene, unit, only[0]!)!) &&
      (unit.block - open.block <= 1 || continues(scene, unit, only))
    ) {
      for (const q of only) open.draft.content.push(piece(scene, unit, q))
      open = { draft: open.draft, block: unit.block, at: k }
      continue
    }
    const first = quoteAt(scene, unit, only[0]!)!
    const named = nameBefore(scene, first)
    if (!named && wordsIn(scene, first) < 4) continue
    // Plainly speech: a paragraph or a sentence of its own in marks.
    const before = outer[k - 1]
    let voice: Voice | undefined = heard && k - heard.at <= 3 ? heard.voice : undefined
    if (before && before.unit.block === unit.block) {
      const subject = firstSubject(scene, before.unit, before.unit.items.length)
      const told = subject && before.drafts.length === 0 ? readSpeaker(scene, before.unit, subject, heard?.voice) : undefined
      // "Her decision cost her the job. “…”": what is no speaker does not speak next.
      if (told && (told.actor !== undefined || told.kind !== 'unnamed')) voice = told
    }
    const draft: Draft = {
      rule: `${scene.language.code}/cues/${named ? 'transcript' : 'running-speech'}`,
      act: 'say',
      negated: false,
      ...(named ? { cue: named.cue, voice: named.voice } : voice ? { voice } : {}),
      content: only.map((q, n) => ({ ...piece(scene, unit, q), ...(named && n === 0 ? { start: named.start } : {}) })),
      circumstances: {},
      waits: false,
      claims: false,
      speech: true,
    }
    drafts.push(draft)
    open = { draft, block: unit.block, at: k }
  }
}

/** A speaker in capitals before a colon opens a speech of a transcript: “WALLACE: Let’s start”. */
function nameBefore(scene: Scene, quote: Quote): { voice: Voice; cue: { start: number; end: number }; start: number } | undefined {
  const { tokens } = scene.parse
  let i = quote.first + 1
  while (i < quote.last && i < quote.first + 5 && (shapeOf(tokens, i) & Shape.upper) !== 0) i++
  if (i === quote.first + 1 || i + 1 >= quote.last || formOf(tokens, i) !== ':') return undefined
  const start = tokens.start[quote.first + 1]!
  const end = tokens.end[i - 1]!
  const actor = actorIn(scene, start, end)?.actor.id
  return {
    voice: { start, end, kind: 'named', ...(actor === undefined ? {} : { actor }) },
    cue: { start: tokens.start[i]!, end: tokens.end[i]! },
    start: tokens.start[i + 1]!,
  }
}

function continues(scene: Scene, unit: Unit, only: readonly number[]): boolean {
  return quoteAt(scene, unit, only[0]!)?.continues !== undefined
}

/** The quotations of a unit that holds nothing else but marks; empty when it does. */
function quotesOnly(scene: Scene, unit: Unit): number[] {
  const found: number[] = []
  for (let p = 0; p < unit.items.length; p++) {
    const bits = bitsAt(scene, unit, p)
    if ((bits & Bit.quote) !== 0) found.push(p)
    else if ((bits & (Bit.stop | Bit.comma | Bit.dash | Bit.colon | Bit.semicolon | Bit.hyphen)) === 0) return []
  }
  return found
}

/** Whether the unit's last words are a quotation. */
function endsQuoted(scene: Scene, unit: Unit): boolean {
  let p = unit.items.length - 1
  while (p > 0 && (bitsAt(scene, unit, p) & (Bit.stop | Bit.comma)) !== 0) p--
  return (bitsAt(scene, unit, p) & Bit.quote) !== 0
}

function piece(scene: Scene, unit: Unit, p: number): { start: number; end: number; quoted: boolean; marked: boolean } {
  return { start: startOf(scene, unit, p), end: endOf(scene, unit, p), quoted: true, marked: true }
}
