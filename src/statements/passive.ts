// A cue in the passive in; whom it is told of or to, who tells it, where the content opens out.

import { Relation } from '../model/parse.ts'
import { itemOf } from './branch.ts'
import { openContent } from './content.ts'
import type { Cue } from './cue.ts'
import { appositionAfter, connectorAt, withComma } from './join.ts'
import { phraseAfter } from './phrase.ts'
import { Bit, bitsAt, isNumber, lowerAt, type Scene, type Unit } from './scene.ts'
import { type Subject, subjectBefore } from './subject.ts'
import type { Clause } from './telling.ts'

/** "was asked if" · "is reported to have" · "was quoted as saying" · "was told that" · "it was announced that" */
export function readPassive(scene: Scene, unit: Unit, cue: Cue, next: Cue | undefined): Clause | undefined {
  const { cues } = scene.language
  const subject = subjectBefore(scene, unit, cue.from)
  const lower = lowerAt(scene, unit, cue.head)
  const agent = agentAfter(scene, unit, cue.to) ?? agentInTree(scene, unit, cue)
  const after = agent?.to ?? cue.to
  const begins = subject ? subject.from : cue.from
  const connector = connectorAt(scene, unit, begins)
  const shared = {
    act: cue.act,
    begins: connector >= 0 ? connector : begins,
    cuts: connector >= 0,
    inverted: false,
    order: 'forward',
  } as const
  if (cues.quoted.has(lower)) {
    if (next && next.from - after < 6 && !next.finite && cues.as.has(lowerAt(scene, unit, next.from - 1)) && subject) {
      const opening = openContent(scene, unit, next.to, next.verb, false)
      if (opening.kind === 'end' || opening.kind === 'comma' || opening.kind === 'tail') {
        const quoted = (bitsAt(scene, unit, subject.from - 1) & (Bit.quote | Bit.comma)) !== 0
        return quoted
          ? {
              cue,
              subject,
              ...shared,
              begins: withComma(scene, unit, subject.from),
              cuts: true,
              order: 'around',
              opening,
              ends: opening.at,
              cueTo: next.to,
            }
          : undefined
      }
      return { cue, subject, ...shared, opening, ends: opening.at, cueTo: next.to, ...(agent ? { agent } : {}) }
    }
    return undefined
  }
  const opening = openContent(scene, unit, after, cue.verb, false)
  const open = opening.kind === 'that' || opening.kind === 'asks' || opening.kind === 'quote' || opening.kind === 'colon'
  const speaker = agent ? { subject: agent } : {}
  if (cues.asked.has(lower) && cue.verb!.act === 'ask') {
    if (!open && !cue.preposition) return undefined
    return { cue, ...speaker, ...shared, opening, ends: opening.at, ...(subject ? { to: { from: subject.from, to: subject.head } } : {}) }
  }
  if (cues.hearsay.has(lower) && (bitsAt(scene, unit, after) & Bit.to) !== 0 && subject)
    return {
      cue,
      ...speaker,
      ...shared,
      opening: { kind: 'bare', at: after },
      ends: after,
      about: { from: roughly(scene, unit, subject.from), to: subject.head },
    }
  if (cue.verb!.whom && opening.kind === 'that' && subject)
    return { cue, ...speaker, ...shared, opening, ends: opening.at, to: { from: subject.from, to: subject.head } }
  if (opening.kind === 'that' && cue.verb!.clause && subject && subject.to - subject.from === 1)
    return { cue, ...speaker, ...shared, opening, ends: opening.at }
  if (agent && subject && cue.verb!.object && !cue.weak)
    return {
      cue,
      ...speaker,
      ...shared,
      order: 'closing',
      opening: { kind: 'end', at: agent.to },
      ends: agent.to,
      about: { from: roughly(scene, unit, subject.from), to: subject.head },
      ...complementAfter(scene, unit, agent.to),
    }
  if (subject && cue.act === 'accuse' && lowerAt(scene, unit, after) !== '' && (bitsAt(scene, unit, after) & Bit.link) !== 0 && !agent)
    return {
      cue,
      ...shared,
      opening: { kind: 'bare', at: after },
      ends: after,
      about: { from: roughly(scene, unit, subject.from), to: subject.head },
    }
  return undefined
}

/** "About | 9,000 people": what makes a number rough is part of what is told. */
function roughly(scene: Scene, unit: Unit, p: number): number {
  const before = bitsAt(scene, unit, p - 1)
  return p === 1 &&
    isNumber(scene, unit, p) &&
    Object.hasOwn(scene.language.times.hedges, lowerAt(scene, unit, 0)) &&
    (before & Bit.time) === 0
    ? 0
    : p
}

/** "as “fantasy”" */
function complementAfter(scene: Scene, unit: Unit, p: number): { complement?: { from: number; to: number } } {
  if (!scene.language.cues.as.has(lowerAt(scene, unit, p))) return {}
  let to = p + 1
  while (to < unit.items.length && (bitsAt(scene, unit, to) & (Bit.comma | Bit.stop | Bit.semicolon | Bit.and)) === 0) to++
  return to > p + 1 ? { complement: { from: p, to } } : {}
}

/** "announced late on Friday | by the governor": the tree hangs the agent on the verb; what opens a content may not stand between. */
function agentInTree(scene: Scene, unit: Unit, cue: Cue): Subject | undefined {
  const { tokens } = scene.parse
  const { from, child, first } = scene.tree
  const verb = unit.items[cue.head] as number
  for (let k = from[verb]!; k < from[verb + 1]!; k++) {
    const i = child[k] as number
    const relation = tokens.relation[i]
    if (i < verb || (relation !== Relation.obl_agent && relation !== Relation.obl)) continue
    const by = itemOf(scene, unit, first[i] as number)
    if (by < cue.to || !scene.language.cues.by.has(lowerAt(scene, unit, by))) continue
    for (let p = cue.to; p < by; p++)
      if ((bitsAt(scene, unit, p) & (Bit.that | Bit.asks | Bit.quote | Bit.colon | Bit.comma | Bit.semicolon | Bit.to)) !== 0)
        return undefined
    const agent = agentAfter(scene, unit, by)
    // "by Friday" hangs so as well.
    return agent && (bitsAt(scene, unit, agent.head - 1) & Bit.time) === 0 ? agent : undefined
  }
  return undefined
}

/** "by the engineer, Ana Resk," */
function agentAfter(scene: Scene, unit: Unit, p: number): Subject | undefined {
  if (!scene.language.cues.by.has(lowerAt(scene, unit, p))) return undefined
  const head = phraseAfter(scene, unit, p + 1)
  return head > p + 1 ? { from: p + 1, to: appositionAfter(scene, unit, head, false), head } : undefined
}
