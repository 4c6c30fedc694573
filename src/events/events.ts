// A parsed document, its mentions and statements in; its events and controls out.

import { Form, type Language } from '../languages/language.ts'
import { type Parse, Shape, Tag } from '../model/parse.ts'
import type { Document, Event, Id } from '../model/record.ts'
import { EVENT_TYPES, type EventTypeName } from '../model/event-types.ts'
import { makeNamer, makeSpan } from '../model/span.ts'
import { type Filled, findArguments } from './argument.ts'
import { authorshipOf } from './authorship.ts'
import { figuresOf, placesOf, timeOf } from './circumstance.ts'
import { type Chunk, cut, Piece } from './clause.ts'
import { controlsOfEvent, findControls, type Holding } from './control.ts'
import type { DraftControl, DraftEvent, EventContext } from './draft.ts'
import { makeGround } from './ground.ts'
import { lexiconOf, rowsOf } from './lexicon.ts'
import { governor } from './phrase.ts'
import { boundsOf, lower, type Reading, type Trigger } from './reading.ts'
import { makeRepeats } from './repeat.ts'
import { gatherScenes } from './scene.ts'
import { settingsOf } from './setting.ts'
import { type Standing, standingOf } from './status.ts'
import { syntaxOf } from './syntax.ts'
import { findTriggers } from './trigger.ts'
import { formOf } from './word.ts'

export type { DraftControl, DraftEvent, EventContext } from './draft.ts'

// What is set for a day: "the summit in Nairobi on November 3".
const SCHEDULED: ReadonlySet<EventTypeName> = new Set<EventTypeName>(['agreement', 'ceasefire', 'election', 'exchanged', 'meeting'])

interface Draft {
  readonly trigger: Trigger
  readonly found: readonly Filled[]
  readonly failed: boolean
  readonly draft: Omit<DraftEvent, 'id'>
}

/**
 * Finds events and who is said to hold which place, in the order of the text.
 * "On Thursday, at least seven people were killed in a missile attack on a residential building in Mykolaiv": killed, with its target and
 * figure, and attacked, with weapon, target and place. Linear in the length of the text.
 */
export function findEvents(
  document: Document,
  parse: Parse,
  context: EventContext,
  language: Language,
): { events: DraftEvent[]; controls: DraftControl[] } {
  const lexicon = lexiconOf(language)
  const ground = makeGround(parse, context, language)
  // Captions, pull quotes and quoted headings repeat: nothing inside is read again (rule 1 of docs/record.md).
  const read = (s: number): boolean => !parse.sentences[s]!.quiet
  const loud = shouting(parse)
  const syntax = syntaxOf(parse)
  const clauses = cut(parse, language, ground, lexicon, syntax, read)
  let scenes: Set<Id> | undefined
  const reading: Reading = {
    parse,
    language,
    lexicon,
    rows: rowsOf(lexicon, parse.tokens.lowers),
    ground,
    clauses,
    syntax,
    shouting: loud,
    day: document.published?.slice(0, 10) ?? '',
    scenes: () => {
      if (scenes === undefined) gatherScenes(reading, read, (scenes = new Set()))
      return scenes
    },
  }
  const events: DraftEvent[] = []
  const holdings: Holding[] = []
  const name = makeNamer('e')
  const repeats = makeRepeats(reading)
  for (let s = 0; s < parse.sentences.length; s++) {
    if (!read(s)) continue
    const triggers = findTriggers(reading, s)
    const pieces = new Set(triggers.map(({ piece }) => piece))
    const asked = new Map<number, number>()
    const drafts: Draft[] = []
    for (const trigger of triggers) {
      if (general(reading, trigger)) continue
      const found = findArguments(reading, trigger)
      const time = timeOf(reading, trigger, pieces)
      if (trigger.as === 'noun' && !tells(reading, trigger, found, time)) continue
      const standing = ahead(reading, trigger, standingOf(reading, trigger), time)
      const failed = standing.failed === true
      if ((standing.negated || failed) && lexicon.controls.get(lower(reading, trigger.token))?.some(({ row }) => row.denied === true))
        continue
      if (standing.status === 'planned' && trigger.as === 'active' && clauseOf(reading, trigger, drafts.at(-1)?.trigger)) continue
      const { authorship, author } = authorshipOf(reading, trigger, found, standing)
      if (author !== undefined && authorship === 'unknown') {
        const before = asked.get(author.first)
        // Of several events before one "who", the nearest is asked about.
        if (before !== undefined) {
          const earlier = drafts[before]!
          const { authorship: _, ...rest } = earlier.draft
          drafts[before] = {
            ...earlier,
            found: earlier.found.filter(({ span }) => span.start !== author.span.start),
            draft: { ...rest, arguments: rest.arguments.filter(({ span }) => span.start !== author.span.start) },
          }
        }
        asked.set(author.first, drafts.length)
      }
      // A frame names the author anew: "accused him of shelling".
      const rest = author === undefined ? found : found.filter(({ role, first }) => role !== 'author' && first !== author.first)
      const all = author === undefined ? found : [...rest, author].sort((a, b) => a.first - b.first)
      drafts.push({ trigger, found: all, failed, draft: drafted(reading, trigger, all, time, standing, authorship) })
    }
    const settings = settingsOf(
      reading,
      drafts.map(({ trigger, found, draft }) => ({ trigger, found, time: draft.time })),
    )
    settings.forEach(({ where, time }, i) => {
      const { trigger, found, failed, draft } = drafts[i] as Draft
      if (where === undefined && time === undefined) return
      const roles = EVENT_TYPES[trigger.type].roles as readonly string[]
      const all = where === undefined || !roles.includes('where') ? found : [...found, where].sort((a, b) => a.first - b.first)
      drafts[i] = { trigger, found: all, failed, draft: drafted(reading, trigger, all, draft.time ?? time, draft, draft.authorship) }
    })
    count(reading, s, drafts)
    const told = new Set<number>()
    const ids = drafts.map(({ draft }) => name(draft.trigger))
    const at = new Map(drafts.map(({ trigger }, i) => [trigger.token, ids[i] as Id]))
    for (const [i, { trigger, found, failed, draft }] of drafts.entries()) {
      const event: DraftEvent = { id: ids[i] as Id, ...draft, arguments: draft.arguments.map((argument) => caused(argument, found, at)) }
      const before = repeats(event, trigger, found)
      events.push(before === undefined ? event : { ...event, repeats: before })
      const held = controlsOfEvent(reading, trigger, found, event, failed)
      if (held.length === 0) continue
      holdings.push(...held)
      told.add(trigger.token)
    }
    holdings.push(...findControls(reading, s, told, holdings))
  }
  return { events, controls: named(parse, holdings) }
}

/** A nominal of a day after the report's own has not happened yet (verbs have their tense): "the summit in Nairobi on November 3". */
function ahead({ ground, day }: Reading, { as, type }: Trigger, standing: Standing, time: Id | undefined): Standing {
  const from =
    as !== 'noun' || !SCHEDULED.has(type) || time === undefined || standing.status !== 'happened' ? undefined : ground.starts.get(time)
  return from === undefined || day === '' || from.slice(0, 10) <= day ? standing : { ...standing, status: 'planned' }
}

/** "evacuated all civilians – more than 115,000 –": a count of what the event did, in its sentence and in no other argument, is its figure. */
function count(reading: Reading, sentence: number, drafts: Draft[]): void {
  const { ground, parse } = reading
  const { first, last } = parse.sentences[sentence]!
  if (drafts.length === 0) return
  const taken = new Set(drafts.flatMap(({ draft }) => draft.figures))
  const open = new Map<string, number>()
  for (let k = drafts.length - 1; k >= 0; k--) if (drafts[k]!.draft.figures.length === 0) open.set(drafts[k]!.draft.type, k)
  for (let i = first; i < last; i++) {
    const at = ground.figureAt[i] as number
    if (at < 0 || ground.figureAt[i - 1] === at) continue
    const { id, counts } = ground.context.figures[at]!
    const k = counts === undefined || taken.has(id) ? undefined : open.get(counts)
    if (k === undefined) continue
    open.delete(counts as string)
    drafts[k] = { ...drafts[k]!, draft: { ...drafts[k]!.draft, figures: [id] } }
  }
}

/** "the attack destroyed": the reason is an event of the same sentence. */
function caused(argument: Event['arguments'][number], found: readonly Filled[], at: ReadonlyMap<number, Id>): Event['arguments'][number] {
  if (argument.role !== 'reason' || argument.fills !== undefined) return argument
  const head = found.find(({ span }) => span.start === argument.span.start)?.head
  const fills = head === undefined ? undefined : at.get(head)
  return fills === undefined ? argument : { ...argument, fills }
}

function drafted(
  reading: Reading,
  trigger: Trigger,
  found: readonly Filled[],
  time: Id | undefined,
  { status, negated }: { readonly status: Event['status']; readonly negated?: boolean },
  authorship: Event['authorship'],
): Omit<DraftEvent, 'id'> {
  const { parse, language } = reading
  const { text, tokens, sentences } = parse
  const sentence = sentences[trigger.sentence]!
  const words = makeSpan(text, tokens.start[trigger.token]!, tokens.end[trigger.last - 1]!)
  let { start, end } = words
  for (const { span } of found) {
    if (span.start < sentence.start || span.end > sentence.end) continue
    start = Math.min(start, span.start)
    end = Math.max(end, span.end)
  }
  return {
    span: makeSpan(text, start, end),
    rule: `${language.code}/events/${trigger.type}/${trigger.row.name}/${trigger.as}`,
    type: trigger.type,
    trigger: words,
    arguments: found.map(({ role, span, fills, uncertain }) => ({
      role,
      span,
      ...(fills === undefined ? {} : { fills }),
      ...(uncertain === undefined ? {} : { uncertain }),
    })),
    ...(time === undefined ? {} : { time }),
    places: placesOf(reading, found),
    figures: figuresOf(reading, found),
    status,
    ...(negated === true ? { negated: true as const } : {}),
    ...(authorship === undefined ? {} : { authorship }),
  }
}

/** "has evacuated all civilians who have decided to leave": what only says of whom an event of the same type tells is none of its own. */
function clauseOf(reading: Reading, { type, piece, sentence }: Trigger, before: Trigger | undefined): boolean {
  if (before === undefined || before.type !== type || before.sentence !== sentence || before.piece > piece) return false
  const { chunks } = reading.clauses
  for (let p = piece - 1, verbs = 0; p > before.piece && p > piece - 8; p--) {
    const { kind, head } = chunks[p] as Chunk
    if (kind === Piece.relative) return reading.language.events.who.has(lower(reading, head))
    if (kind === Piece.verb && ++verbs > 1) return false
    if (kind === Piece.subordinate || kind === Piece.mark || kind === Piece.quote || kind === Piece.comma) return false
  }
  return false
}

/** "Bridges are rarely destroyed by accident": bare plurals in the present, by a word for what is so in general, tell of nothing particular. */
function general(reading: Reading, { as, piece, subject, object }: Trigger): boolean {
  if (as !== 'active' && as !== 'passive') return false
  const { clauses, language, lexicon, parse, ground } = reading
  const { events } = language
  const { first, head } = clauses.chunks[piece] as Chunk
  let always = events.general.has(lower(reading, first - 1))
  for (let i = first; i < head; i++) {
    const word = lower(reading, i)
    if (events.general.has(word)) always = true
    else if (as === 'passive' && events.be.has(word) && !events.present.has(word)) return false
    else if (events.have.has(word) || Object.hasOwn(events.modals, word)) return false
  }
  if (!always || (as === 'active' && (formOf(lower(reading, head), language, lexicon) & Form.base) === 0)) return false
  // A name, a number or an article makes a particular of either side.
  return [subject, object].every((p) => {
    if (p < 0) return true
    const chunk = clauses.chunks[p] as Chunk
    for (let i = chunk.first; i < chunk.last; i++) {
      if (
        ground.figureAt[i]! >= 0 ||
        ground.actorAt[i]! >= 0 ||
        ground.placeAt[i]! >= 0 ||
        language.words.determiners.has(lower(reading, i))
      )
        return i > chunk.first ? false : ground.actorAt[i]! >= 0 && ground.placeAt[i]! < 0 && chunk.last === chunk.first + 1
    }
    return parse.tokens.tag[chunk.head] === Tag.NOUN || parse.tokens.tag[chunk.head] === Tag.PROPN
  })
}

/** Whether a nominal adds anything: "this withdrawal" and a bare "the attack" do not (rule 15 of docs/record.md). */
function tells(reading: Reading, { piece, token, row, sentence }: Trigger, found: readonly Filled[], time: Id | undefined): boolean {
  const { clauses, language } = reading
  const { events } = language
  const { chunks } = clauses
  const [floor, roof] = boundsOf(reading, sentence)
  const { first } = chunks[piece]!
  if (first !== token && events.pointing.has(lower(reading, first))) return false
  // "the terrorist attack on 3 June"
  for (let i = first; i < token; i++) if (events.labels.has(lower(reading, i))) return true
  const beside = found.filter(({ role, first: from }) => role !== 'where' && !events.possessives.has(lower(reading, from)))
  if (beside.length > 0) return true
  const over = governor(reading, piece, floor)
  if (over >= 0 && events.light.has(lower(reading, chunks[over]!.head))) return !row.weak || found.length > 0 || time !== undefined
  // "called for a ceasefire", "rejected a truce"
  if (
    over >= 0 &&
    Object.hasOwn(events.shifts, lower(reading, chunks[over]!.head)) &&
    (first === token || !events.the.has(lower(reading, first)))
  )
    return true
  for (let p = piece + 1; p < roof && p < piece + 8; p++) {
    const { kind, head } = chunks[p]!
    if (kind === Piece.verb) {
      const word = lower(reading, head)
      if (over < 0 && (events.continues.has(word) || (events.occurs.has(word) && !row.weak))) return true
      if (over < 0 && events.effects.has(word) && !row.weak && !events.the.has(lower(reading, first))) return true
      break
    }
    if (kind === Piece.mark || kind === Piece.relative || kind === Piece.quote || kind === Piece.subordinate) break
  }
  if (found.some(({ role }) => role === 'where')) return true
  return (
    !row.weak &&
    (time !== undefined || found.length > 0) &&
    (first === token || events.indefinite.has(lower(reading, first)) || found.length > 0)
  )
}

/** Sentences in capitals throughout, whose capitals tell no names. */
function shouting({ sentences, tokens }: Parse): Uint8Array {
  const marks = new Uint8Array(sentences.length)
  sentences.forEach(({ first, last }, s) => {
    let words = 0
    let upper = 0
    for (let i = first; i < last && words < 12; i++) {
      const shape = tokens.shapes[tokens.type[i]!] as number
      if ((shape & Shape.letter) === 0) continue
      words++
      if ((shape & Shape.upper) !== 0 || tokens.end[i]! - tokens.start[i]! === 1) upper++
    }
    if (words > 1 && upper >= words - 1) marks[s] = 1
  })
  return marks
}

/** Controls with their ids, in the order of the text; what two rules say alike is kept once. */
function named({ text, tokens }: Parse, holdings: readonly Holding[]): DraftControl[] {
  const name = makeNamer('c')
  const seen = new Set<string>()
  return holdings
    .toSorted((a, b) => a.first - b.first || a.last - b.last)
    .flatMap(({ first, last, ...control }) => {
      const span = makeSpan(text, tokens.start[first]!, tokens.end[last - 1]!)
      const key = `${control.place} ${control.status} ${control.holder ?? ''} ${span.start} ${span.end}`
      if (seen.has(key)) return []
      seen.add(key)
      return [{ id: name(span), span, ...control }]
    })
}
