// A parsed document and its mentions in, its statements out: cue, speaker, content, act, certainty.

import type { Language } from '../languages/language.ts'
import type { Guess } from '../model/draft.ts'
import type { Parse } from '../model/parse.ts'
import type { Actor, Document, Place, Span, Statement, Time } from '../model/record.ts'
import { makeNamer, makeSpan } from '../model/span.ts'
import { readClauses } from './clause.ts'
import { hangDisclaimers } from './disclaimer.ts'
import { draftUnit, kindOf } from './draft.ts'
import { joinQuotations } from './quotation.ts'
import { repeatBlocks } from './repeat.ts'
import { makeScene, type Scene } from './scene.ts'
import { actorIn, makeSpeaker, type Voice } from './speaker.ts'
import type { Draft, Told } from './telling.ts'

/** A statement before `record/assemble.ts` sets `within`. */
export type DraftStatement = Omit<Statement, 'within'>

/** What the statements station needs of the mentions. */
export interface StatementMentions {
  readonly times: readonly Time[]
  readonly places: readonly Place[]
  readonly actors: readonly Actor[]
  /** Whom a pronoun may mean that could mean several. */
  readonly guesses?: readonly Guess[]
}

/**
 * Finds statements, in the order of the text. Sentence by sentence the cues are read with their speakers and contents; then quotations
 * without a cue join the speech that they continue; then pull quotes, captions and quoted headings are held against what was said.
 */
export function findStatements(document: Document, parse: Parse, mentions: StatementMentions, language: Language): DraftStatement[] {
  const scene = makeScene(document, parse, language, mentions)
  const told: Told[] = []
  let running: Voice | undefined
  for (const unit of scene.units) {
    // Captions and pull quotes only repeat (rule 1).
    const quiet = unit.kind === 'caption' || unit.kind === 'pull'
    const drafts = quiet ? [] : draftUnit(scene, unit, readClauses(scene, unit), running)
    told.push({ unit, drafts })
    for (const { voice } of drafts) if (voice && unit.quote < 0) running = voice
  }
  joinQuotations(scene, told)
  hangDisclaimers(scene, told)
  repeatBlocks(scene, told)
  return finish(
    scene,
    told.flatMap(({ drafts }) => drafts),
  )
}

function finish(scene: Scene, drafts: Draft[]): DraftStatement[] {
  const { text } = scene
  const ready = drafts.filter(({ content }) => content.length > 0)
  const spans = new Map<Draft, Span>()
  for (const draft of ready) {
    let start = Infinity
    let end = 0
    for (const part of [draft.cue, draft.voice, ...draft.content]) {
      if (!part || part.end <= part.start) continue
      start = Math.min(start, part.start)
      end = Math.max(end, part.end)
    }
    spans.set(draft, makeSpan(text, start, end))
  }
  ready.sort((a, b) => spans.get(a)!.start - spans.get(b)!.start || spans.get(a)!.end - spans.get(b)!.end)
  const name = makeNamer('s')
  const ids = new Map(ready.map((draft) => [draft, name(spans.get(draft)!)]))
  const span = (part: { start: number; end: number }): Span => makeSpan(text, part.start, part.end)
  return ready.map((draft) => {
    const { cue, circumstances, hedge, anonymity, disclaimer, answers, repeats } = draft
    const { to, channel, time, place } = circumstances
    const whom = to && actorIn(scene, to.start, to.end)?.actor.id
    return {
      id: ids.get(draft)!,
      span: spans.get(draft)!,
      rule: draft.rule,
      kind: kindOf(draft.content),
      act: draft.act,
      speaker: makeSpeaker(text, draft.voice, anonymity && span(anonymity)),
      ...(cue ? { cue: span(cue) } : {}),
      content: draft.content.toSorted((a, b) => a.start - b.start).map(span),
      ...(to ? { to: { span: span(to), ...(whom === undefined ? {} : { actor: whom }) } } : {}),
      ...(answers && ids.has(answers) ? { answers: ids.get(answers)! } : {}),
      ...(channel
        ? { channel: { span: span(channel), kind: channel.kind, ...(channel.name === undefined ? {} : { name: channel.name }) } }
        : {}),
      ...(time === undefined ? {} : { time }),
      ...(place === undefined ? {} : { place }),
      ...(draft.negated ? { negated: true as const } : {}),
      ...(hedge ? { hedge: span(hedge) } : {}),
      ...(draft.translated ? { translated: true as const } : {}),
      ...(disclaimer ? { disclaimer: span(disclaimer) } : {}),
      ...(repeats && ids.has(repeats) ? { repeats: ids.get(repeats)! } : {}),
    }
  })
}
