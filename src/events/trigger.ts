// Pieces of sentences and a lexicon in; the words that tell of events out, each with its frame, once its context allows the meaning.

import { Form, type TriggerRow } from '../languages/language.ts'
import type { EventTypeName } from '../model/event-types.ts'
import { Feature, featuresOf, Shape, Tag, tokenAt } from '../model/parse.ts'
import { type Chunk, Piece } from './clause.ts'
import { allowed } from './gate.ts'
import type { Entry } from './lexicon.ts'
import { boundsOf, entriesAt, lower, type Reading, type Trigger } from './reading.ts'
import { antecedent, subjectOf } from './subject.ts'
import { Link } from './syntax.ts'
import { fits } from './thing.ts'

// Types of which verb and noun of one clause tell one event: "participate in the summit".
const ONE: ReadonlySet<EventTypeName> = new Set<EventTypeName>(['agreement', 'aid', 'election', 'meeting', 'protested'])

/** Finds the triggers of a sentence, in the order of the text. */
export function findTriggers(reading: Reading, sentence: number): Trigger[] {
  const { clauses } = reading
  const [floor, roof] = boundsOf(reading, sentence)
  const found: Trigger[] = []
  for (let p = floor; p < roof; p++) {
    const chunk = clauses.chunks[p] as Chunk
    if (chunk.kind === Piece.verb) {
      const entries = entriesAt(reading, chunk.head)
      if (entries) add(verbTrigger(reading, entries, p, floor, roof, sentence))
    } else if (chunk.kind === Piece.noun) {
      for (let i = chunk.first; i < chunk.last; i++) {
        const entries = entriesAt(reading, i)
        if (entries) add(nounTrigger(reading, entries, p, i, floor, roof, sentence))
      }
    } else if (chunk.kind === Piece.adverb || chunk.kind === Piece.preposition) {
      // "the number of wounded", "two missing": closed-class look-alikes never head a phrase.
      const entries = entriesAt(reading, chunk.head)
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
                noun.token - verb.token < 14 &&
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
  // "Resk, whom Ardovia named governor": the relative is the object even before another phrase.
  else if (before > floor + 1 && events.whom.has(lower(reading, chunks[before - 1]!.head))) next = antecedent(reading, before - 1, floor)
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
    const told = be || have || row.object === undefined || (form & Form.participle) === 0 ? undefined : participle(reading, p, next, floor)
    if ((be || told === -1) && (form & Form.participle) !== 0) passive = true
    else if (be && (form & Form.ing) === 0) continue
    else if (told !== undefined) passive = true
    else if (!be && !have && (form & Form.participle) !== 0 && next < 0 && row.object !== undefined && chunk.first === chunk.head)
      passive = (row.transitive === true || !acted(reading, chunk.head)) && reduced(reading, row, p, before, roof)
    // "Evacuated or deported?"
    if (!be && !have && before < 0 && next < 0 && (form & (Form.past | Form.participle)) !== 0) continue
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
      object: passive ? (be || told === -1 ? before : told !== undefined ? told : bare(reading, row, p, before, floor)) : next,
    }
    if (passive && trigger.object < 0) continue
    // "we do not know the number of dead and wounded", but "if deported"
    if (passive && !be && acting(reading, trigger.object) && chunks[p - 1]?.kind !== Piece.subordinate) continue
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

/** "Insurgents struck at the consulate": a finite verb with a subject in the tree, not "documents stolen in a raid". */
function acted({ syntax, parse }: Reading, token: number): boolean {
  if (!syntax.verb(token) || syntax.under(token, Link.subject) < 0 || syntax.under(token, Link.passive) >= 0) return false
  return (featuresOf(parse, token) & (Feature.finite | Feature.participle)) === Feature.finite
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
  // "because they saved that boy": a pronoun that acts is no object.
  if (subject === p - 1 && subject >= 0 && acting(reading, subject)) return false
  if (row.subject !== 'author' && row.subject !== undefined && !row.transitive) return false
  if (row.transitive || (row.needs !== undefined && !row.needs.includes('none'))) return true
  if (subject < 0) return false
  if (row.subject === undefined) return true
  if (fits(reading, subject, 'structure') && row.needs?.includes('structure')) return true
  // "130 people evacuated from the cellar"
  if (row.object === 'who' && events.things.person.has(lower(reading, chunks[subject]!.head))) return true
  return !(fits(reading, subject, 'force') || fits(reading, subject, 'country')) || fits(reading, subject, 'weapon')
}

function acting(reading: Reading, piece: number): boolean {
  const { first, last } = reading.clauses.chunks[piece] as Chunk
  const { he, she, they, we, i } = reading.language.words.pronouns
  const word = lower(reading, first)
  return last === first + 1 && [he, she, they, we, i].some((set) => set.has(word)) && !reading.language.events.objects.has(word)
}

/**
 * What a bare participle is said of: the phrase right before it ("a building bombed by", "the third town freed since"); the subject where that
 * phrase only says where ("three people in a car killed").
 */
function bare(reading: Reading, row: TriggerRow, p: number, subject: number, floor: number): number {
  const { chunks } = reading.clauses
  if (p - 1 < floor || chunks[p - 1]!.kind !== Piece.noun) return subject
  const fit = (k: number): boolean => fits(reading, k, 'person') || fits(reading, k, 'force')
  if (subject < 0 || subject === p - 1) return p - 1
  if (row.needs === undefined && row.transitive === true && fit(p - 1) !== fit(subject)) return fit(subject) ? subject : p - 1
  // "Bridge at the town destroyed", but "survivors rescued from a building bombed by": a subject that has its verb asks for none.
  if (chunks[p - 2]?.kind !== Piece.preposition) return p - 1
  for (let k = subject + 1; k < p; k++) if (chunks[k]!.kind === Piece.verb) return p - 1
  return subject
}

/**
 * What the tree says of a participle without an auxiliary: the phrase that it is said of ("a man arrested in the town"), -1 where it shares the
 * passive of the verb before ("were arrested and charged"), undefined where it is none or the tree says nothing.
 */
function participle(reading: Reading, p: number, next: number, floor: number): number | undefined {
  const { clauses, syntax } = reading
  const { head, first } = clauses.chunks[p] as Chunk
  if (next >= 0 || first !== head || !syntax.treed(head) || !syntax.verb(head) || syntax.under(head, Link.subject | Link.auxiliary) >= 0)
    return undefined
  const over = syntax.over(head)
  if (over < 0 || over > head) return undefined
  if ((syntax.links(head) & Link.joined) !== 0)
    return syntax.verb(over) && syntax.under(over, Link.passive) >= 0 && syntax.under(over, Link.object) < 0 ? -1 : undefined
  if ((syntax.links(head) & Link.bare) === 0) return undefined
  const noun = clauses.chunkOf[over] as number
  if (noun < floor || noun >= p || clauses.chunks[noun]!.kind !== Piece.noun) return undefined
  // Nothing but phrases may stand between: "a man, a driver from the town, arrested on Monday".
  for (let k = noun + 1; k < p; k++) {
    const { kind } = clauses.chunks[k] as Chunk
    if (kind === Piece.verb || kind === Piece.mark || kind === Piece.relative || kind === Piece.subordinate) return undefined
  }
  // "Bridge at the town destroyed": where the participle is the only verb, it is said of all that stands before it.
  if (noun > floor && clauses.chunks[noun - 1]!.kind === Piece.preposition && onlyVerb(reading, p, floor)) return undefined
  return noun
}

function onlyVerb({ clauses, parse }: Reading, p: number, floor: number): boolean {
  const { chunks, bounds } = clauses
  const roof = bounds[parse.tokens.sentence[chunks[p]!.head]! * 2 + 1] as number
  for (let k = floor; k < roof && k < floor + 24; k++) if (k !== p && chunks[k]!.kind === Piece.verb) return false
  return roof - floor <= 24
}

/** The noun phrase that is the object of a verb: by the tree, else the one behind it, over adverbs and a particle; -1 when another piece comes first. */
export function objectAfter(reading: Reading, p: number, roof: number): number {
  const { clauses, syntax } = reading
  const near = objectBehind(reading, p, roof)
  const { head } = clauses.chunks[p] as Chunk
  if (!syntax.treed(head) || !syntax.verb(head)) return near
  const object = syntax.under(head, Link.object)
  const far = object > head ? (clauses.chunkOf[object] as number) : -1
  if (far > p && far < roof && clauses.chunks[far]!.kind === Piece.noun && (near < 0 || far > near)) {
    // "gave the city food": of two phrases behind the verb, the tree tells which is the object; over another verb it tells nothing.
    let commas = 0
    for (let k = p + 1; k < far; k++) {
      const { kind } = clauses.chunks[k] as Chunk
      if (kind === Piece.verb || kind === Piece.relative || kind === Piece.mark) return near
      if (kind === Piece.comma) commas++
    }
    // "lost 40 men killed, four tanks and a gun": one comma parts what is listed; two hold something between a verb and its object.
    return commas % 2 === 0 ? far : near
  }
  return near
}

function objectBehind(reading: Reading, p: number, roof: number): number {
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
  const entries = entriesAt(reading, verb)
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
        (row.object !== 'target' && type !== 'evacuated') ||
        row.near !== undefined ||
        row.particles !== undefined ||
        row.at !== undefined
      )
        continue
      // "the occupied city" says who holds it, not that it was taken.
      if (reading.lexicon.controls.get(lower(reading, token))?.some((held) => held.as === 'verb' && held.row.status === 'held') === true)
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
