// An event with its arguments and the statement that holds it in; who says who did it out (rule 9 of docs/record.md).

import { EVENT_TYPES, type EventTypeName } from '../model/event-types.ts'
import type { Actor, Event, Id } from '../model/record.ts'
import type { Filled } from './argument.ts'
import { type Chunk, Piece } from './clause.ts'
import { extent, fillOf, spanOf } from './phrase.ts'
import { boundsOf, lower, type Reading, type Trigger } from './reading.ts'
import type { Standing } from './status.ts'
import { subjectOf } from './subject.ts'

/** Authorship, and the author's argument where a frame over the event names it: "accused X of", "claimed responsibility for". */
export interface Authorship {
  readonly authorship?: Event['authorship']
  readonly author?: Filled
}

// Deeds to answer for: to say of another that he did one is to accuse him. The rest (appointed, met, mobilized …) accuses nobody.
const ANSWERABLE: ReadonlySet<EventTypeName> = new Set<EventTypeName>([
  'abducted',
  'abused',
  'annexed',
  'attacked',
  'blocked',
  'damaged',
  'destroyed',
  'evacuated',
  'expelled',
  'exploded',
  'injured',
  'killed',
  'seized',
  'sieged',
])

/** Who did it, by whose word. Types without the role `author` have none. */
export function authorshipOf(reading: Reading, trigger: Trigger, found: readonly Filled[], { negated, over }: Standing): Authorship {
  if (!(EVENT_TYPES[trigger.type].roles as readonly string[]).includes('author')) return {}
  const { parse, ground, language } = reading
  const { events } = language
  const { chunks } = reading.clauses
  const frame = frameOf(reading, trigger)
  const told = found.find(({ role }) => role === 'author')
  const author = frame?.authorship === 'accused' ? frame.author : (told ?? frame?.author)
  const added = author !== undefined && author === frame?.author ? { author } : {}
  if (author === undefined) {
    const open = openOf(reading, trigger)
    return open === undefined ? {} : { authorship: 'unknown', author: open }
  }
  if (holdsWord(reading, author, events.unidentified)) return { authorship: 'unknown', ...added }
  if (frame?.authorship === 'claimed' || frame?.authorship === 'admitted') return { authorship: frame.authorship, ...added }
  const statement = ground.statementOf(parse.tokens.start[trigger.token]!, parse.tokens.end[trigger.token]!)
  const denied = over >= 0 && events.denial.has(lower(reading, chunks[over]!.head))
  if (denied || (negated && statement?.act === 'deny')) return { authorship: 'disputed', ...added }
  if (suspected(reading, trigger, author)) return { authorship: 'suspected', ...added }
  if (frame?.authorship !== undefined) return { authorship: frame.authorship, ...added }
  if (statement === undefined) return { authorship: 'stated', ...added }
  const we = author.last - author.first <= 2 && events.own.has(lower(reading, author.first))
  // "The army said its troops had destroyed": a possessor that nothing else was found for is the speaker.
  const { actorAt } = ground
  const possessor = events.possessives.has(lower(reading, author.first))
  const owner = possessor && actorAt[author.first]! >= 0 ? ground.context.actors[actorAt[author.first]!]!.id : undefined
  const theirs = possessor && author.fills === undefined && owner === undefined && statement.kind === 'indirect'
  const { actor } = statement.speaker
  const self = statement.speaker.span?.text === author.span.text
  const same = we || theirs || self || sameSide(reading, author.fills, actor) || sameSide(reading, owner, actor)
  if (!same) return ANSWERABLE.has(trigger.type) && trigger.row.mild !== true ? { authorship: 'accused', ...added } : added
  const admits = statement.cue !== undefined && events.admit.has(statement.cue.text.toLowerCase())
  return { authorship: admits ? 'admitted' : 'claimed', ...added }
}

function holdsWord(reading: Reading, { first, last }: Filled, set: ReadonlySet<string>): boolean {
  for (let i = first; i < last; i++) if (set.has(lower(reading, i))) return true
  return false
}

function suspected(reading: Reading, { piece }: Trigger, author: Filled): boolean {
  const { suspicion } = reading.language.events
  if (holdsWord(reading, author, suspicion)) return true
  const { first, head } = reading.clauses.chunks[piece] as Chunk
  for (let i = Math.max(0, Math.min(author.first, first) - 1); i < head; i++)
    if (i >= first && suspicion.has(lower(reading, i))) return true
  if (suspicion.has(lower(reading, first - 1))) return true
  return author.last > head && suspicion.has(lower(reading, author.first - 2))
}

/** Whether two actors are one, or of one country or body: an army and the ministry over it. */
export function sameSide(reading: Reading, a: Id | undefined, b: Id | undefined): boolean {
  if (a === undefined || b === undefined) return false
  if (a === b) return true
  const { actors, places } = reading.ground
  const country = (id: Id): string | undefined => {
    for (let at: Id | undefined = id, n = 0; at !== undefined && n < 4; n++) {
      const actor: Actor | undefined = actors.get(at)
      if (actor === undefined) return places.get(at)?.country
      if (actor.country !== undefined) return actor.country
      at = actor.of ?? actor.side?.actor
    }
    return undefined
  }
  const body = (id: Id): Id => {
    let at = id
    for (let n = 0; n < 4; n++) {
      const of = actors.get(at)?.of ?? actors.get(at)?.side?.actor
      if (of === undefined) break
      at = of
    }
    return at
  }
  const first = country(a)
  return body(a) === body(b) || (first !== undefined && first === country(b))
}

/** A frame over the event: "blamed Russia for the attack", "accused them of shelling", "claimed responsibility for". */
function frameOf(reading: Reading, { piece, sentence }: Trigger): Authorship | undefined {
  const { clauses, language } = reading
  const { chunks } = clauses
  const { events } = language
  const [floor, roof] = boundsOf(reading, sentence)
  const filled = (p: number): Filled | undefined => {
    if (p < 0) return undefined
    const [first, last, head] = extent(reading, p, roof)
    const fills = fillOf(reading, first, last, head, 'author')
    return { role: 'author', span: spanOf(reading, first, last), ...(fills === undefined ? {} : { fills }), first, last, head }
  }
  for (let p = piece - 1; p >= floor && p > piece - 8; p--) {
    const { kind, head } = chunks[p] as Chunk
    if (kind === Piece.mark || kind === Piece.relative || kind === Piece.quote || kind === Piece.subordinate) return undefined
    if (kind === Piece.noun && events.responsibility.has(lower(reading, head))) {
      for (let k = p - 1; k >= floor && k > p - 3; k--) {
        if (chunks[k]!.kind !== Piece.verb) continue
        const word = lower(reading, chunks[k]!.head)
        const author = filled(subjectOf(reading, k, floor))
        if (author === undefined || events.negative.has(lower(reading, author.first))) return undefined
        if (events.denial.has(word)) return { authorship: 'disputed', author }
        if (events.admit.has(word)) return { authorship: 'admitted', author }
        if (events.accept.has(word)) return { authorship: 'claimed', author }
        // "the militia is responsible for the attack": whose word it is decides.
        if (events.be.has(word)) return { author }
      }
      return undefined
    }
    if (kind === Piece.verb) {
      const word = lower(reading, head)
      if (events.blame.has(word) && p === piece - 1) {
        // "blamed the attack on the convoy on the militia": the last "on" names the author.
        let last = -1
        for (let k = piece + 1; k + 1 < roof && k < piece + 10; k++) {
          if (chunks[k]!.kind === Piece.verb || chunks[k]!.kind === Piece.mark) break
          if (
            chunks[k]!.kind === Piece.preposition &&
            events.aims.has(lower(reading, chunks[k]!.head)) &&
            chunks[k + 1]!.kind === Piece.noun
          )
            last = k + 1
        }
        const author = last < 0 || reading.lexicon.told.has(lower(reading, chunks[last]!.head)) ? undefined : filled(last)
        return author === undefined ? undefined : { authorship: 'accused', author }
      }
      if (events.blame.has(word)) {
        // "blamed the destruction of the bridge on a strike": an event that is blamed on another is nobody.
        const blamed = chunks[p + 1]?.kind === Piece.noun && p + 1 < piece && !reading.lexicon.told.has(lower(reading, chunks[p + 1]!.head))
        let object = blamed ? filled(p + 1) : undefined
        // "Tarvenia accuses it of": nobody accuses himself.
        if (object?.fills !== undefined && object.fills === filled(subjectOf(reading, p, floor))?.fills) {
          const { fills: _, ...rest } = object
          object = rest
        }
        return object === undefined ? undefined : { authorship: 'accused', author: object }
      }
      if (events.denial.has(word)) {
        const author = filled(subjectOf(reading, p, floor))
        return author === undefined ? undefined : { authorship: 'disputed', author }
      }
      if (p < piece - 1) return undefined
    }
  }
  return undefined
}

/** "…, without saying who did it", "it was not clear who blew it up": the "who" of the same sentence or the next. */
function openOf(reading: Reading, { sentence, piece, token }: Trigger): Filled | undefined {
  const { clauses, parse, language } = reading
  const { events } = language
  const { tokens, sentences } = parse
  const holder = reading.ground.statementOf(tokens.start[token]!, tokens.end[token]!)
  // "…, Orsek said. He did not say who": the next sentence speaks of the event of whoever told it.
  const sameSpeaker = (i: number): boolean => {
    if (holder === undefined) return true
    const other = reading.ground.statementOf(tokens.start[i]!, tokens.end[i]!)
    return other?.speaker.actor !== undefined && other.speaker.actor === holder.speaker.actor
  }
  for (const s of [sentence, sentence + 1]) {
    const here = sentences[s]
    if (here === undefined || here.block !== sentences[sentence]!.block) break
    const from = s === sentence ? clauses.chunks[piece]!.last : here.first
    const until = Math.min(here.last, from + 40)
    for (let i = from; i < until; i++) {
      if (!events.who.has(lower(reading, i))) continue
      let cue = false
      let not = false
      for (let k = i - 1; k >= here.first && k > i - 8; k--) {
        const word = lower(reading, k)
        if (events.open.has(word)) cue = not = true
        if (events.unsaid.has(word)) cue = true
        if (language.words.negations.has(word) || events.negative.has(word)) not = true
      }
      if (!cue || !not) continue
      for (let k = i + 1; k < here.last && k < i + 5; k++) {
        const word = lower(reading, k)
        if (s !== sentence && !sameSpeaker(i)) break
        if (events.didIt.has(word) || reading.lexicon.entries.get(word)?.some(({ as }) => as === 'verb')) {
          return {
            role: 'author',
            span: { start: tokens.start[i]!, end: tokens.end[i]!, text: parse.text.slice(tokens.start[i], tokens.end[i]) },
            first: i,
            last: i + 1,
            head: i,
          }
        }
      }
    }
  }
  return undefined
}
