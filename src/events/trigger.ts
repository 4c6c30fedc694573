// Pieces of sentences and a lexicon in; the words that tell of events out, each with its frame, once its context allows the meaning.

import { Form, type Language, type Thing, type TriggerRow } from '../languages/language.ts'
import type { EventTypeName } from '../model/event-types.ts'
import { type Parse, Shape, Tag, tokenAt } from '../model/parse.ts'
import { type Chunk, type Clauses, Piece } from './clause.ts'
import { antecedent, subjectOf } from './subject.ts'
import type { Ground } from './ground.ts'
import type { Entry, Lexicon } from './lexicon.ts'

/** What every step of this station reads. */
export interface Reading {
  readonly parse: Parse
  readonly language: Language
  readonly lexicon: Lexicon
  readonly ground: Ground
  readonly clauses: Clauses
  /** 1 for sentences printed in capitals throughout. */
  readonly shouting: Uint8Array
  /** The report's day, "2022-11-11"; "" where it has none. */
  readonly day: string
}

/** A word that tells of an event, in its frame. Pieces are -1 where there is none. */
export interface Trigger {
  readonly type: EventTypeName
  readonly row: TriggerRow
  readonly as: 'active' | 'passive' | 'noun' | 'adjective'
  readonly sentence: number
  readonly piece: number
  /** The token of the word, and the token after the trigger (a particle included). */
  readonly token: number
  readonly last: number
  readonly subject: number
  readonly object: number
}

/** The form of token `i` in lower case. */
export function lower(reading: Reading, i: number): string {
  const { tokens } = reading.parse
  return i < 0 || i >= tokens.count ? '' : (tokens.lowers[tokens.type[i]!] as string)
}

/** The sentence's pieces: first and last (exclusive). */
export function boundsOf(reading: Reading, sentence: number): [floor: number, roof: number] {
  return [reading.clauses.bounds[sentence * 2] as number, reading.clauses.bounds[sentence * 2 + 1] as number]
}

// Types of which verb and noun of one clause tell one event: "participate in the summit".
const ONE: ReadonlySet<EventTypeName> = new Set<EventTypeName>(['agreement', 'aid', 'election', 'meeting', 'protested'])

/** Finds the triggers of a sentence, in the order of the text. */
export function findTriggers(reading: Reading, sentence: number): Trigger[] {
  const { clauses, lexicon } = reading
  const [floor, roof] = boundsOf(reading, sentence)
  const found: Trigger[] = []
  for (let p = floor; p < roof; p++) {
    const chunk = clauses.chunks[p] as Chunk
    if (chunk.kind === Piece.verb) {
      const entries = lexicon.entries.get(lower(reading, chunk.head))
      if (entries) add(verbTrigger(reading, entries, p, floor, roof, sentence))
    } else if (chunk.kind === Piece.noun) {
      for (let i = chunk.first; i < chunk.last; i++) {
        const entries = lexicon.entries.get(lower(reading, i))
        if (entries) add(nounTrigger(reading, entries, p, i, floor, roof, sentence))
      }
    } else if (chunk.kind === Piece.adverb || chunk.kind === Piece.preposition) {
      // "the number of wounded", "two missing": closed-class look-alikes never head a phrase.
      const entries = lexicon.entries.get(lower(reading, chunk.head))
      if (entries) add(nounTrigger(reading, entries, p, chunk.head, floor, roof, sentence))
    }
  }
  // "had a meeting" is one event: the verb tells it.
  return found.filter(
    (noun, n) =>
      noun.as !== 'noun' ||
      !found
        .slice(Math.max(0, n - 4), n + 4)
        .some(
          (verb) =>
            verb.type === noun.type &&
            verb.as !== 'noun' &&
            (verb.object === noun.piece ||
              (noun.token > verb.token &&
                noun.token - verb.token < 9 &&
                (ONE.has(noun.type) || verb.row.near?.has(lower(reading, noun.token)) === true))),
        ),
  )

  function add(trigger: Trigger | undefined): void {
    if (trigger !== undefined) found.push(trigger)
  }
}

function verbTrigger(
  reading: Reading,
  entries: readonly Entry[],
  p: number,
  floor: number,
  roof: number,
  sentence: number,
): Trigger | undefined {
  const { chunks } = reading.clauses
  const { events } = reading.language
  const chunk = chunks[p] as Chunk
  let be = false
  let have = false
  // 'have been “evacuated”': marks part the verb from its auxiliaries.
  const aux =
    chunk.first === chunk.head && p - 2 >= floor && chunks[p - 1]!.kind === Piece.quote && chunks[p - 2]!.kind === Piece.verb ? p - 2 : p
  for (let i = chunks[aux]!.first; i < chunk.head; i++) {
    const word = lower(reading, i)
    if (events.be.has(word)) be = true
    if (events.have.has(word)) have = true
  }
  // "The two are arrested and charged": a joined participle shares the auxiliary of the one before.
  const before = subjectIn(reading, aux, floor)
  if (asks(reading, p, floor)) return undefined
  let next = objectAfter(reading, p, roof)
  // "a city that Moscow has been trying to conquer": the relative stands for the object.
  const relative = before > floor + 1 && next < 0 ? chunks[before - 1]! : undefined
  if (relative?.kind === Piece.relative) next = antecedent(reading, before - 1, floor)
  for (const { type, row, as, form } of entries) {
    if (as === 'noun') continue
    if (as === 'adjective') {
      if (!be) continue
      const trigger: Trigger = {
        type,
        row,
        as: 'adjective',
        sentence,
        piece: p,
        token: chunk.head,
        last: chunk.head + 1,
        subject: -1,
        object: before,
      }
      if (allowed(reading, trigger, roof)) return trigger
      continue
    }
    let passive = false
    if (be && (form & Form.participle) !== 0) passive = true
    else if (be && (form & Form.ing) === 0) continue
    else if (!be && !have && (form & Form.participle) !== 0 && next < 0 && row.object !== undefined && chunk.first === chunk.head)
      passive = reduced(reading, row, p, before, roof)
    if (passive && (row.object === undefined || row.object === 'with')) continue
    const trigger: Trigger = {
      type,
      row,
      as: passive ? 'passive' : 'active',
      sentence,
      piece: p,
      token: chunk.head,
      last: particleEnd(reading, row, chunk.head),
      subject: passive ? -1 : before,
      object: passive ? before : next,
    }
    if (passive && trigger.object < 0) continue
    if (allowed(reading, trigger, roof)) return trigger
  }
  return undefined
}

/**
 * The subject of a verb, looked for inside the statement that the verb stands in first: "images of | vehicles on the bridge, leaving the
 * town"; what is denied, refused or planned has its subject outside: "denied | shelling".
 */
function subjectIn(reading: Reading, p: number, floor: number): number {
  const { clauses, ground, parse } = reading
  const { first } = clauses.chunks[p] as Chunk
  const statement = ground.statementOf(parse.tokens.start[first]!, parse.tokens.end[first]!)
  const content = statement?.content.find(({ start, end }) => start <= parse.tokens.start[first]! && parse.tokens.end[first]! <= end)
  if (content === undefined) return subjectOf(reading, p, floor)
  const inner = Math.max(floor, clauses.chunkOf[Math.min(first, tokenAt(parse.tokens, content.start))] as number)
  const found = subjectOf(reading, p, inner)
  if (found >= 0) return found
  if (clauses.chunks[p]!.first === clauses.chunks[p]!.head && inner > floor)
    for (let k = inner; k < p && k < inner + 3; k++) if (clauses.chunks[k]!.kind === Piece.noun) return k
  return subjectOf(reading, p, floor)
}

/** "who did it" asks; it does not tell. A relative "who" has people before it. */
function asks(reading: Reading, verb: number, floor: number): boolean {
  const { chunks } = reading.clauses
  const before = chunks[verb - 1]
  if (verb - 1 < floor || before?.kind !== Piece.relative || !reading.language.events.who.has(lower(reading, before.head))) return false
  const people = antecedent(reading, verb - 1, floor)
  if (people < 0) return true
  return !fits(reading, people, 'person') && !fits(reading, people, 'force') && !fits(reading, people, 'country')
}

/** A participle without an auxiliary and without an object: "the town abandoned by", "seven killed in"; but "the army attacked on Friday". */
function reduced(reading: Reading, row: TriggerRow, p: number, subject: number, roof: number): boolean {
  const { chunks } = reading.clauses
  const { events } = reading.language
  for (let k = p + 1; k < roof && k < p + 5; k++) {
    const { kind, head } = chunks[k] as Chunk
    if (kind === Piece.preposition && events.by.has(lower(reading, head))) return true
    if (kind === Piece.verb || kind === Piece.mark) break
  }
  if (row.subject !== 'author' && row.subject !== undefined && !row.transitive) return false
  if (row.transitive || (row.needs !== undefined && !row.needs.includes('none'))) return true
  if (subject < 0) return false
  if (row.subject === undefined) return true
  return !(fits(reading, subject, 'force') || fits(reading, subject, 'country')) || fits(reading, subject, 'weapon')
}

/** The noun phrase behind a verb, over adverbs and a particle: -1 when another piece comes first. */
export function objectAfter(reading: Reading, p: number, roof: number): number {
  const { chunks } = reading.clauses
  for (let k = p + 1; k < roof && k < p + 4; k++) {
    const { kind, head } = chunks[k] as Chunk
    if (kind === Piece.noun) return k
    if (kind === Piece.adverb) continue
    if (kind === Piece.time) continue
    // "blew up the bridge", "gave up the town"
    if (kind === Piece.preposition && k === p + 1 && isParticle(reading, chunks[p]!.head, lower(reading, head))) continue
    return -1
  }
  return -1
}

function isParticle(reading: Reading, verb: number, word: string): boolean {
  const entries = reading.lexicon.entries.get(lower(reading, verb))
  return entries?.some(({ row }) => row.particles?.has(word) === true) === true
}

function particleEnd(reading: Reading, row: TriggerRow, token: number): number {
  return row.particles?.has(lower(reading, token + 1)) === true ? token + 2 : token + 1
}

function nounTrigger(
  reading: Reading,
  entries: readonly Entry[],
  p: number,
  token: number,
  floor: number,
  roof: number,
  sentence: number,
): Trigger | undefined {
  const { clauses } = reading
  const { chunks } = clauses
  const chunk = chunks[p] as Chunk
  const headed = chunk.head === token
  // "a guard-post", "post-election": a word bound by a hyphen is part of another.
  if (bound(reading, token)) return undefined
  for (const { type, row, as, form } of entries) {
    let kind: Trigger['as']
    let object = -1
    if (as === 'noun') {
      // "the South Asia Free Trade Agreement" is a name.
      if (row.weak && named(reading, token)) continue
      if (!headed && !genitiveAfter(reading, chunk, token)) continue
      kind = 'noun'
    } else if (as === 'adjective') {
      kind = 'adjective'
      object = p
      if (headed) {
        // "two people are dead"
        if (p - 1 >= floor && chunks[p - 1]!.kind === Piece.verb && chunk.first === token) object = subjectOf(reading, p - 1, floor)
        else if (chunk.first === token) continue
      }
    } else {
      if (headed || (form & Form.participle) === 0 || (((form & Form.past) === 0) === false && row.object === undefined)) continue
      // "the left bank" was left by nobody: a participle that needs more words is none before a noun.
      if (
        row.object === undefined ||
        row.object === 'from' ||
        row.near !== undefined ||
        row.particles !== undefined ||
        row.at !== undefined
      )
        continue
      kind = 'adjective'
      object = p
    }
    const trigger: Trigger = {
      type,
      row,
      as: kind,
      sentence,
      piece: p,
      token,
      last: particleEnd(reading, row, token),
      subject: -1,
      object,
    }
    if (allowed(reading, trigger, roof)) return trigger
  }
  return undefined
}

function named(reading: Reading, token: number): boolean {
  const { tokens } = reading.parse
  if (reading.shouting[tokens.sentence[token]!] === 1 || reading.clauses.titled[token] === 1) return false
  const capital = (i: number): boolean => ((tokens.shapes[tokens.type[i]!] as number) & Shape.capital) !== 0
  return (
    token > 0 &&
    capital(token) &&
    capital(token - 1) &&
    tokens.tag[token - 1] === Tag.PROPN &&
    tokens.sentence[token - 1] === tokens.sentence[token]
  )
}

/** "the attack's author": the trigger before a genitive still heads its own phrase. */
function genitiveAfter(reading: Reading, chunk: Chunk, token: number): boolean {
  return token + 1 < chunk.last && reading.language.events.genitive.has(lower(reading, token + 1))
}

function bound(reading: Reading, token: number): boolean {
  const { tokens } = reading.parse
  const joined = (i: number): boolean =>
    i >= 0 && i < tokens.count && ((tokens.shapes[tokens.type[i]!] as number) & Shape.hyphen) !== 0 && lower(reading, i).length === 1
  if (joined(token + 1) && tokens.end[token] === tokens.start[token + 1]) return true
  return joined(token - 1) && tokens.start[token] === tokens.end[token - 1] && tokens.start[token - 1] === (tokens.end[token - 2] ?? -1)
}

// ---- gates ----

/** Whether the context lets the word mean this. */
function allowed(reading: Reading, trigger: Trigger, roof: number): boolean {
  const { row, token, last, as, object, subject, piece } = trigger
  const { events } = reading.language
  const { chunks } = reading.clauses
  if (row.particles !== undefined && !behind(reading, trigger, row.particles, 6)) return false
  if (
    row.near !== undefined &&
    !behind(reading, trigger, row.near, 7) &&
    !(as === 'passive' && object >= 0 && holds(reading, object, row.near))
  )
    return false
  if (row.at !== undefined && !followed(reading, piece, roof, row.at)) return false
  const around = [lower(reading, token - 1), lower(reading, last)]
  if (row.never !== undefined) {
    if (around.some((word) => row.never!.has(word))) return false
    for (const part of [object, subject]) if (part >= 0 && part !== piece && holds(reading, part, row.never)) return false
    if (part(reading, piece, token, row.never)) return false
  }
  const targets = as === 'noun' ? complements(reading, piece, roof) : object >= 0 ? [object] : []
  for (const target of targets) {
    if (target === piece) continue
    const head = lower(reading, (chunks[target] as Chunk).head)
    if (events.figurative.has(head) || (row.never?.has(head) ?? false)) return false
  }
  if (row.needs !== undefined) {
    const needs = row.needs
    const none = as === 'noun' ? needs.includes('none') : targets.length === 0 && needs.includes('none')
    if (
      !none &&
      !targets.some((target) => needs.some((need) => need !== 'none' && fits(reading, target, need, target === piece ? token : -1)))
    ) {
      if (as !== 'noun' || !premodified(reading, piece, token, needs)) return false
    }
  }
  if (row.doer !== undefined && as === 'active') {
    const doers = row.doer
    if (subject < 0 ? !doers.includes('none') && as === 'active' : !doers.some((need) => need !== 'none' && fits(reading, subject, need)))
      return false
  }
  return true
}

/** A word of the set before the trigger in its own phrase: "hunger strike". */
function part(reading: Reading, piece: number, token: number, set: ReadonlySet<string>): boolean {
  const { first } = reading.clauses.chunks[piece] as Chunk
  for (let i = Math.max(first, token - 3); i < token; i++) if (set.has(lower(reading, i))) return true
  return false
}

function behind(reading: Reading, { token, sentence, object }: Trigger, set: ReadonlySet<string>, reach: number): boolean {
  const end = reading.parse.sentences[sentence]!.last
  // A particle stands right behind the verb or right behind its object.
  if (object > reading.clauses.chunkOf[token]!) reach = Math.max(reach, Math.min(12, reading.clauses.chunks[object]!.last - token + 1))
  for (let i = token + 1; i < end && i <= token + reach; i++) {
    const word = lower(reading, i)
    if (set.has(word)) return true
    const kind = reading.clauses.chunks[reading.clauses.chunkOf[i]!]?.kind
    if (kind === Piece.mark || kind === Piece.comma || kind === Piece.relative || kind === Piece.subordinate || kind === Piece.quote)
      return false
  }
  return false
}

function followed(reading: Reading, piece: number, roof: number, set: ReadonlySet<string>): boolean {
  const { chunks } = reading.clauses
  for (let p = piece + 1; p < roof && p < piece + 6; p++) {
    const { kind, head } = chunks[p] as Chunk
    if (kind === Piece.preposition) {
      if (set.has(lower(reading, head))) return true
    } else if (kind !== Piece.noun && kind !== Piece.adverb && kind !== Piece.time) return false
  }
  return false
}

/** Whether a phrase holds a word of the set. */
export function holds(reading: Reading, piece: number, set: ReadonlySet<string>): boolean {
  const { first, last } = reading.clauses.chunks[piece] as Chunk
  for (let i = Math.max(first, last - 6); i < last; i++) if (set.has(lower(reading, i))) return true
  return false
}

/** The noun phrases behind a noun, each after a preposition: "of …", "on …". */
export function complements(reading: Reading, piece: number, roof: number): number[] {
  const { chunks } = reading.clauses
  const found: number[] = []
  for (let p = piece + 1; p + 1 < roof && found.length < 4;) {
    const { kind } = chunks[p] as Chunk
    if (kind === Piece.preposition && chunks[p + 1]!.kind === Piece.noun) {
      found.push(p + 1)
      p += 2
    } else if (kind === Piece.time || (kind === Piece.preposition && chunks[p + 1]!.kind === Piece.time)) p++
    else break
  }
  return found
}

/** Whether words before a noun in its own phrase fit: "missile strike", "prisoner swap", "Halvena clashes". */
function premodified(reading: Reading, piece: number, token: number, needs: readonly (Thing | 'none')[]): boolean {
  const { first } = reading.clauses.chunks[piece] as Chunk
  for (let i = first; i < token; i++) for (const need of needs) if (need !== 'none' && fitsToken(reading, i, need)) return true
  return false
}

/** Whether a noun phrase is a thing of this kind: by its head's word, or by what its head was found to be. */
export function fits(reading: Reading, piece: number, thing: Thing, except = -1): boolean {
  const { chunks } = reading.clauses
  const chunk = chunks[piece] as Chunk
  let head = chunk.head
  // "six dead": the head is the trigger itself; what is counted stands before it.
  if (head === except) head = Math.max(chunk.first, head - 1)
  if (fitsToken(reading, head, thing)) return true
  const { events } = reading.language
  if (
    events.parts.has(lower(reading, head)) &&
    chunks[piece + 1]?.kind === Piece.preposition &&
    events.of.has(lower(reading, chunks[piece + 1]!.head))
  ) {
    const of = chunks[piece + 2]
    if (of?.kind === Piece.noun) return fitsToken(reading, of.head, thing)
  }
  return false
}

function fitsToken(reading: Reading, i: number, thing: Thing): boolean {
  const { ground, language } = reading
  const word = lower(reading, i)
  if (language.events.things[thing].has(word)) return true
  const actor = ground.actorAt[i]! >= 0 ? ground.context.actors[ground.actorAt[i]!] : undefined
  const place =
    ground.placeAt[i]! >= 0
      ? ground.context.places[ground.placeAt[i]!]
      : ground.usedAt[i]! >= 0
        ? ground.context.places[ground.usedAt[i]!]
        : undefined
  if (actor !== undefined) {
    if (actor.kind === 'person') return thing === 'person' || thing === 'office'
    if (actor.kind === 'group') return thing === 'person' || thing === 'force'
    if (actor.kind === 'organization' && thing === 'force') return true
    if (actor.kind === 'office' && (thing === 'office' || thing === 'force' || thing === 'country')) return true
    if (actor.kind === 'country' && (thing === 'country' || thing === 'force')) return true
  }
  if (place !== undefined) {
    if (thing === 'place') return true
    if (place.kind === 'country') return thing === 'country' || thing === 'force' || thing === 'territory'
    if (place.kind === 'structure') return thing === 'structure'
    return thing === 'territory' && place.kind !== 'water'
  }
  if (actor !== undefined) return actor.kind === 'organization' && thing === 'place'
  const { he, she, they, we, i: me, who, it } = language.words.pronouns
  if (he.has(word) || she.has(word) || me.has(word)) return thing === 'person'
  if (they.has(word) || we.has(word) || who.has(word)) return thing === 'person' || thing === 'force' || thing === 'country'
  if (it.has(word)) return thing !== 'person' && thing !== 'document' && thing !== 'office' && thing !== 'territory' && thing !== 'talks'
  const figure = ground.figureAt[i]! >= 0 ? ground.context.figures[ground.figureAt[i]!] : undefined
  if (figure !== undefined && figure.unit === 'person') return thing === 'person' || thing === 'force'
  if (reading.clauses.tag[i] === Tag.NUM) return thing === 'person' || thing === 'force'
  // A name that nothing is known about may be anybody or any place, but not in a text of capitals.
  if (reading.clauses.tag[i] === Tag.PROPN)
    return thing === 'person' || thing === 'force' || thing === 'country' || thing === 'place' || thing === 'territory'
  return false
}
