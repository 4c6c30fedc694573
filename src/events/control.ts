// Events with what they say of who holds a place, and words that say it without an event, in; controls out.

import type { ControlRow } from '../languages/language.ts'
import type { Control, Id } from '../model/record.ts'
import type { Filled } from './argument.ts'
import { timeOf } from './circumstance.ts'
import { type Chunk, Piece } from './clause.ts'
import type { DraftControl, DraftEvent } from './draft.ts'
import { extent, fillOf, governor } from './phrase.ts'
import { boundsOf, controlsAt, lower, type Reading, type Trigger } from './reading.ts'
import { placeAt, placeOf } from './site.ts'
import { standingOf } from './status.ts'
import { subjectOf } from './subject.ts'
import { fits } from './thing.ts'
import { objectAfter } from './trigger.ts'

/** A control before it has its id: tokens of its clause. */
export type Holding = Omit<DraftControl, 'id' | 'span'> & { readonly first: number; readonly last: number }

/**
 * What an event says of who holds which places: nothing where it says nothing, or its places were not found. What was tried in vain
 * (`failed`) is denied: "failed to take the city".
 */
export function controlsOfEvent(
  reading: Reading,
  trigger: Trigger,
  found: readonly Filled[],
  event: DraftEvent,
  failed: boolean,
): Holding[] {
  const { control } = trigger.row
  if (control === undefined) return []
  const argument =
    found.find(({ role, head }) => role === control.place && placeAt(reading, head) !== undefined) ??
    found.find(({ role }) => role === control.place)
  if (argument === undefined) return []
  const places = placesIn(reading, argument)
  if (places.length === 0) return []
  let status: Control['status'] = control.status
  let negated = event.negated === true || failed
  if (event.status === 'planned' || event.status === 'threatened' || event.status === 'possible') return []
  if (status === 'taken' && !negated && (event.status === 'attempted' || event.status === 'ongoing')) status = 'contested'
  else if (status !== 'taken' && event.status === 'attempted') return []
  if (status === 'contested' && negated) return []
  const by =
    status === 'contested'
      ? undefined
      : found.find(({ role, fills }) => role === control.holder && fills !== undefined && reading.ground.actors.has(fills))
  const named = found.find(({ role }) => role === control.holder)
  // "vehicles leaving the town": no force that held it is said to go.
  if (status === 'lost' && named !== undefined && reading.language.events.things.vehicle.has(lower(reading, named.head))) return []
  // "Ukrainian troops" that nobody found as an actor still say whose they are.
  const holder =
    status === 'contested'
      ? undefined
      : by?.fills === undefined
        ? named === undefined
          ? undefined
          : stateIn(reading, named)
        : stateOf(reading, by.fills, status === 'annexed')
  const parts = [argument, ...(named === undefined ? [] : [named])]
  return places.flatMap((place) => {
    const said = {
      place,
      status,
      ...(holder === undefined ? {} : { holder }),
      ...(negated ? { negated } : {}),
      event: event.id,
      rule: event.rule.replace('/events/', '/control/'),
    }
    const holding = finish(reading, trigger, parts, said, event.time)
    return holding === undefined ? [] : [holding]
  })
}

/** The places that an argument names: its head, else what a list behind it names ("two regions, the Lower Sulva and Upper Tesna"), and what is joined to it. */
function placesIn(reading: Reading, { first, last, head }: Filled): Id[] {
  const { chunks, chunkOf } = reading.clauses
  const found: Id[] = []
  const put = (id: Id | undefined): void => void (id !== undefined && !found.includes(id) && found.push(id))
  const whole = placeOf(reading, first, last, head)
  put(whole)
  for (let p = (chunkOf[head] as number) + 1; p < chunks.length && chunks[p]!.first < last; p++) {
    const joint = chunks[p - 1] as Chunk
    const { kind, first: from, last: to, head: at } = chunks[p] as Chunk
    // What stands in "of …" is another place than what is joined or listed.
    // "the cities of Izium and Balakliia": towns of towns are those towns; "40 towns of the region" are no region.
    const { plurals } = reading.language.places
    const word = lower(reading, head)
    const of =
      p === (chunkOf[head] as number) + 2 && reading.language.events.of.has(lower(reading, joint.head)) && Object.hasOwn(plurals, word)
    const named = of ? placeAt(reading, at) : undefined
    if (named !== undefined && reading.ground.places.get(named)?.kind === plurals[word]) put(named)
    const among = joint.kind === Piece.preposition && reading.language.events.among.has(lower(reading, joint.head))
    if (kind !== Piece.noun || (joint.kind !== Piece.and && joint.kind !== Piece.comma && !among)) continue
    put(placeAt(reading, at) ?? placeOf(reading, from, to, at))
  }
  return found
}

/** The controls that a sentence tells without an event; the tokens of `told` have told theirs as events, and `before` are those of the text so far. */
export function findControls(reading: Reading, sentence: number, told: ReadonlySet<number>, before: readonly Holding[]): Holding[] {
  const { clauses, lexicon, language } = reading
  const { chunks } = clauses
  const [floor, roof] = boundsOf(reading, sentence)
  const found: Holding[] = []
  const add = (one: Holding | undefined): void => void (one !== undefined && found.push(one))
  for (let p = floor; p < roof; p++) {
    const { kind, first, head } = chunks[p] as Chunk
    if (told.has(head)) continue
    if (kind === Piece.verb) {
      const rows = controlsAt(reading, head)
      if (rows !== undefined) for (const { row, as } of rows) if (as === 'verb') add(byVerb(row, p))
      if (language.events.be.has(lower(reading, head))) add(isCountry(p))
    } else if (kind === Piece.noun) {
      const rows = controlsAt(reading, head)
      if (rows !== undefined) for (const { row, as } of rows) if (as === 'noun') add(byNoun(row, p))
      for (let i = first; i < head; i++) {
        const modifiers = controlsAt(reading, i)
        if (modifiers === undefined) continue
        for (const { row, as } of modifiers)
          if (as === 'verb' && row.denied === undefined && row.status === 'held') add(byModifier(row, p, i))
      }
    }
  }
  return found

  function byVerb(row: ControlRow, p: number): Holding | undefined {
    const { head, first } = chunks[p] as Chunk
    let passive = false
    for (let i = first; i < head; i++)
      if (language.events.be.has(lower(reading, i)) && lexicon.verbs.get(lower(reading, head))! !== 16) passive = true
    const subject = subjectOf(reading, p, floor)
    let object = objectAfter(reading, p, roof)
    const particle = chunks[p + 1]
    // "gave up the city", but "returned to the city"
    if (
      object < 0 &&
      particle?.kind === Piece.preposition &&
      row.particles?.has(lower(reading, particle.head)) === true &&
      chunks[p + 2]?.kind === Piece.noun
    )
      object = p + 2
    // "sent helicopters to control the coast" says what for, not that they do.
    if (row.denied === undefined && language.events.to.has(lower(reading, first))) return undefined
    const preposition = (set: ReadonlySet<string>): number => {
      for (let k = p + 1; k + 1 < roof && k < p + 5; k++)
        if (chunks[k]!.kind === Piece.preposition && set.has(lower(reading, chunks[k]!.head)) && chunks[k + 1]!.kind === Piece.noun)
          return k + 1
      return -1
    }
    if (!passive && object < 0 && row.place === 'object' && subject >= 0 && preposition(language.events.by) >= 0) passive = true
    const place = row.place === 'subject' || passive ? subject : object
    const holder = row.holder === 'to' ? preposition(language.events.to) : passive ? preposition(language.events.by) : subject
    if (place < 0) return undefined
    const trigger = pseudo(p, head, row.holder === 'to' ? -1 : subject, object)
    const { status, negated, failed } = standingOf(reading, trigger)
    if (
      row.denied === true
        ? !negated && failed !== true
        : status === 'planned' || status === 'threatened' || status === 'possible' || status === 'attempted'
    )
      return undefined
    return made(row, trigger, place, holder, negated && row.denied !== true)
  }

  function byNoun(row: ControlRow, p: number): Holding | undefined {
    const { first, head } = chunks[p] as Chunk
    const before = chunks[p - 1]
    if (
      row.before !== undefined &&
      !(p - 1 >= floor && before?.kind === Piece.preposition && row.before.has(lower(reading, before.head)))
    ) {
      if (!(row.before?.has(`${lower(reading, first - 2)} ${lower(reading, first - 1)}`) === true)) return undefined
    }
    let verb = -1
    if (row.name === 'flag' || row.over !== undefined) {
      verb = row.place === 'where' ? nextVerb(p) : governor(reading, p, floor)
      if (verb < 0 || row.over?.has(lower(reading, chunks[verb]!.head)) !== true) return undefined
    } else {
      for (let k = p - 1; k >= floor && k > p - 5; k--) {
        if (chunks[k]!.kind === Piece.verb) {
          verb = k
          break
        }
        if (chunks[k]!.kind !== Piece.preposition && chunks[k]!.kind !== Piece.adverb && chunks[k]!.kind !== Piece.time) break
      }
    }
    if (row.copula === true && (verb < 0 || !language.events.be.has(lower(reading, chunks[verb]!.head)))) return undefined
    const of =
      chunks[p + 1]?.kind === Piece.preposition &&
      p + 2 < roof &&
      chunks[p + 2]!.kind === Piece.noun &&
      (language.events.of.has(lower(reading, chunks[p + 1]!.head)) ||
        language.events.prepositions[lower(reading, chunks[p + 1]!.head)] === 'where')
        ? p + 2
        : -1
    const subject =
      verb >= 0
        ? subjectOf(reading, verb, floor)
        : before !== undefined && chunks[p - 2]?.kind === Piece.noun && p - 2 >= floor
          ? p - 2
          : -1
    const place = row.place === 'of' ? of : row.place === 'where' ? whereOf(verb, p) : subject
    if (place < 0) return undefined
    const trigger = pseudo(verb >= 0 ? verb : p, verb >= 0 && chunks[verb]!.kind === Piece.verb ? chunks[verb]!.head : head, subject, p)
    const { status, negated } = standingOf(reading, trigger)
    if (status === 'planned' || status === 'threatened' || status === 'possible' || status === 'attempted') return undefined
    if (row.holder === 'subject') return made(row, trigger, place, subject, negated, p)
    if (row.holder === 'of')
      return of >= 0 && (fits(reading, of, 'country') || actorIn(of) !== undefined) ? made(row, trigger, place, of, negated, p) : undefined
    const owner = row.holder === 'own' ? ownerOf(p) : undefined
    // "has the matter in its hands"
    if (row.holder === 'own' && language.events.possessives.has(lower(reading, first))) return undefined
    return made(row, trigger, place, row.holder === 'own' && owner === undefined && row.place === 'subject' ? of : -1, negated, p, owner)
  }

  /** "Russian-occupied Halvena", "the occupied city": the holder is the word before. */
  function byModifier(row: ControlRow, p: number, i: number): Holding | undefined {
    const form = lexicon.verbs.get(lower(reading, i)) ?? 0
    if ((form & 8) === 0) return undefined
    const trigger = pseudo(p, i, -1, p)
    return made(row, { ...trigger, as: 'adjective' }, p, -1, false, p, ownerOf(p, i))
  }

  /** "Halvena is Tarvenia": a place that is said to be a country is claimed for it. */
  function isCountry(p: number): Holding | undefined {
    const row = language.events.control.find(({ copula, nouns }) => copula === true && nouns === undefined)
    if (row === undefined || p + 1 >= roof || chunks[p + 1]!.kind !== Piece.noun) return undefined
    const { head, first } = chunks[p + 1] as Chunk
    if (first !== head) return undefined
    const country = placeAt(reading, head)
    const subject = subjectOf(reading, p, floor)
    if (subject < 0 || country === undefined || reading.ground.places.get(country)?.kind !== 'country') return undefined
    const trigger = pseudo(p, chunks[p]!.head, subject, p + 1)
    return made(row, trigger, subject, p + 1, standingOf(reading, trigger).negated)
  }

  function made(
    row: ControlRow,
    trigger: Trigger,
    place: number,
    holder: number,
    negated: boolean,
    extra = -1,
    owner?: { id?: Id; first: number; last: number },
  ): Holding | undefined {
    const [first, last, head] = extent(reading, place, roof)
    const id =
      placeOf(reading, first, last, head) ??
      (place > floor + 1 && chunks[place - 1]!.kind === Piece.comma ? apposed(place) : undefined) ??
      lastOf(row, place)
    if (id === undefined) return undefined
    const { tokens } = reading.parse
    if (row.quoted === true && reading.ground.statementOf(tokens.start[trigger.token]!, tokens.end[trigger.token]!) === undefined)
      return undefined
    const by = holder < 0 ? owner?.id : (actorIn(holder) ?? (row.holder === 'to' ? selfIn(holder) : undefined))
    const reading_: { first: number; last: number }[] = [{ first, last }]
    if (holder >= 0) {
      const [from, to] = extent(reading, holder, roof)
      reading_.push({ first: from, last: to })
    }
    if (extra >= 0) reading_.push({ first: chunks[extra]!.first, last: chunks[extra]!.last })
    return finish(
      reading,
      trigger,
      reading_,
      {
        place: id,
        status: row.status,
        ...(by === undefined ? {} : { holder: by }),
        ...(negated ? { negated } : {}),
        rule: `${language.code}/control/${row.name}`,
      },
      undefined,
    )
  }

  /** "It is a subject of the Federation": what was last said to be held, in these two sentences or by this speaker. */
  function lastOf(row: ControlRow, place: number): Id | undefined {
    const { first, last } = chunks[place] as Chunk
    if (row.status !== 'claimed' || last !== first + 1 || !language.words.pronouns.it.has(lower(reading, first))) return undefined
    const { tokens } = reading.parse
    const speaker = (i: number): Id | undefined => reading.ground.statementOf(tokens.start[i]!, tokens.end[i]!)?.speaker.actor
    const here = speaker(first)
    let own: Id | undefined
    for (let k = before.length - 1, n = 0; k >= 0 && n < 12; k--, n++) {
      const one = before[k] as Holding
      if (reading.ground.places.get(one.place)?.kind === 'country') continue
      if (tokens.sentence[one.first]! >= sentence - 1) return one.place
      if (own === undefined && here !== undefined && speaker(one.first) === here) own = one.place
    }
    return own
  }

  function apposed(place: number): Id | undefined {
    const before = chunks[place - 2] as Chunk
    return before.kind === Piece.noun ? placeAt(reading, before.head) : undefined
  }

  /** "Russia assures that it considers that the province belongs to it": the speaker, where nobody else acts in what is said. */
  function selfIn(p: number): Id | undefined {
    const { first, last } = chunks[p] as Chunk
    if (last !== first + 1 || !language.words.pronouns.it.has(lower(reading, first))) return undefined
    const { ground, parse } = reading
    const { start, end } = parse.tokens
    const statement = ground.statementOf(start[first]!, end[first]!)
    const id = statement?.kind === 'indirect' ? statement.speaker.actor : undefined
    const speaker = id === undefined ? undefined : ground.actors.get(id)
    if (id === undefined || speaker === undefined || speaker.kind === 'person') return undefined
    for (let k = p - 1; k >= floor && k > p - 24; k--) {
      const { kind, head } = chunks[k] as Chunk
      if (kind !== Piece.noun || chunks[k + 1]!.kind !== Piece.verb || ground.statementOf(start[head]!, end[head]!) !== statement) continue
      const other = actorAt(reading, head)
      if (other !== undefined && other !== id && chunks[k - 1]?.kind !== Piece.preposition) return undefined
    }
    return stateOf(reading, id)
  }

  function actorIn(p: number): Id | undefined {
    const [first, last, head] = extent(reading, p, roof)
    const id = fillOf(reading, first, last, head, 'author')
    if (id === undefined) return undefined
    return reading.ground.actors.has(id) ? stateOf(reading, id) : countryActor(reading, id)
  }

  function ownerOf(p: number, until = chunks[p]!.head): { id?: Id; first: number; last: number } | undefined {
    for (let i = until - 1; i >= chunks[p]!.first; i--) {
      const id = actorAt(reading, i)
      if (id !== undefined) return { id, first: i, last: i + 1 }
    }
    return undefined
  }

  function nextVerb(p: number): number {
    for (let k = p + 1; k < roof && k < p + 4; k++) if (chunks[k]!.kind === Piece.verb) return k
    return -1
  }

  /** "flies over Halvena", "towns where the flag flies": the place behind the verb, or the one that the relative stands for. */
  function whereOf(verb: number, p: number): number {
    if (verb < 0) return -1
    for (let k = verb + 1; k + 1 < roof && k < verb + 7; k++)
      if (chunks[k]!.kind === Piece.preposition && chunks[k + 1]!.kind === Piece.noun) {
        const [first, last, head] = extent(reading, k + 1, roof)
        if (placeOf(reading, first, last, head) !== undefined) return k + 1
        // "over the town hall of Halvena"
        for (let p = k + 2; p + 1 < roof && chunks[p + 1]!.first < last; p++)
          if (chunks[p + 1]!.kind === Piece.noun && placeAt(reading, chunks[p + 1]!.head) !== undefined) return p + 1
      }
    const before = chunks[p - 1]
    if (p - 1 < floor || (before?.kind !== Piece.subordinate && before?.kind !== Piece.relative)) return -1
    // "Kherson and other towns in the region where": what is named goes before what only points back.
    let pointed = -1
    for (let k = p - 2; k >= floor && k > p - 9; k--) {
      if (chunks[k]!.kind === Piece.verb) break
      if (chunks[k]!.kind !== Piece.noun) continue
      if (placeAt(reading, chunks[k]!.head) !== undefined) return k
      const [first, last, head] = extent(reading, k, roof)
      if (pointed < 0 && placeOf(reading, first, last, head) !== undefined) pointed = k
    }
    return pointed
  }

  function pseudo(piece: number, token: number, subject: number, object: number): Trigger {
    return { type: 'withdrew', row: { name: '' }, as: 'active', sentence, piece, token, last: token + 1, subject, object }
  }
}

/** The clause as tokens within one voice, the day that its words date it to, and since when. */
function finish(
  reading: Reading,
  trigger: Trigger,
  parts: readonly { readonly first: number; readonly last: number }[],
  control: Omit<DraftControl, 'id' | 'span'>,
  time: Id | undefined,
): Holding | undefined {
  const { parse, ground, language, clauses } = reading
  const { tokens } = parse
  const statement = ground.statementOf(tokens.start[trigger.token]!, tokens.end[trigger.token]!)
  // "asked whether the occupied city was shelled" asserts nothing.
  if (statement?.act === 'ask') return undefined
  const inside = (i: number): boolean =>
    ground.statementOf(tokens.start[i]!, tokens.end[i]!) === statement &&
    (statement !== undefined || tokens.quote[i] === tokens.quote[trigger.token])
  let first = Math.min(trigger.token, ...parts.map((part) => part.first))
  let last = Math.max(trigger.last, ...parts.map((part) => part.last))
  if (last - first > 80) return undefined
  for (let i = trigger.token; i >= first; i--) if (!inside(i)) first = i + 1
  for (let i = trigger.token; i < last; i++) if (!inside(i)) last = i
  const place = parts[0]!
  if (place.first < first || place.last > last) return undefined
  let since: Id | undefined
  let late: Id | undefined
  let asOf: Control['asOf']
  const [, roof] = boundsOf(reading, trigger.sentence)
  const start = clauses.chunkOf[last - 1] as number
  for (let p = start + 1; p < roof && p < start + 6; p++) {
    const { kind, head, first: from } = clauses.chunks[p] as Chunk
    if (kind === Piece.time) {
      const id = ground.context.times[ground.timeAt[from]!]!.id
      // "held since March"; but "retaken since March" was taken some day after.
      if (language.events.since.has(lower(reading, from - 1))) {
        if (control.status === 'taken' || control.status === 'lost') late = id
        else since = id
      }
      break
    }
    if (kind !== Piece.preposition && kind !== Piece.subordinate && kind !== Piece.adverb && kind !== Piece.comma) break
    if (language.events.now.has(lower(reading, head))) asOf = 'published'
  }
  for (let i = Math.max(first - 1, 0); i < last && asOf === undefined; i++)
    if (inside(i) && language.events.now.has(lower(reading, i))) asOf = 'published'
  const when = time ?? timeOf(reading, trigger, NONE)
  if (asOf === undefined && when !== undefined && when !== since && when !== late) {
    const value = ground.values.get(when)
    asOf =
      value !== undefined && (value === reading.day || value.startsWith(`${reading.day}T`) || value === 'PRESENT_REF') ? 'published' : when
  }
  // "the only capital that Russia had taken since May": it was so at some time before, and nobody says that it is.
  if (earlier(reading, trigger)) {
    if (since === undefined && when === undefined) return undefined
    return { ...control, since: (since ?? when) as Id, first, last }
  }
  return { ...control, ...(since === undefined ? {} : { since }), ...(asOf === undefined ? {} : { asOf }), first, last }
}

/** A relative clause in the past perfect: "that Russia had taken". */
function earlier(reading: Reading, { piece, sentence }: Trigger): boolean {
  const { clauses, language } = reading
  const { first, head, kind } = clauses.chunks[piece] as Chunk
  if (kind !== Piece.verb) return false
  let had = false
  for (let i = first; i < head; i++) if (language.events.had.has(lower(reading, i))) had = true
  const [floor] = boundsOf(reading, sentence)
  for (let p = piece - 1; had && p >= floor && p > piece - 6; p--) {
    const { kind: before } = clauses.chunks[p] as Chunk
    // "said on Monday that Russia had taken it": "that" opens what is said; a relative has its noun before it, in the same voice.
    if (before === Piece.relative) {
      const noun = p > floor ? clauses.chunks[p - 1]! : undefined
      const voice = (i: number): unknown => reading.ground.statementOf(reading.parse.tokens.start[i]!, reading.parse.tokens.end[i]!)
      return (noun?.kind === Piece.noun || noun?.kind === Piece.comma) && voice(noun.first) === voice(clauses.chunks[p]!.first)
    }
    if (before === Piece.verb || before === Piece.subordinate || before === Piece.mark || before === Piece.quote) return false
  }
  return false
}

const NONE: ReadonlySet<number> = new Set()

/** Who holds: a person who proclaims holds for the body that the person is of; who annexes does so for a state. */
function stateOf(reading: Reading, id: Id, annexes = false): Id {
  const { actors, countries } = reading.ground
  const actor = actors.get(id)
  if (actor === undefined) return id
  if (annexes) {
    let at = actor
    for (let n = 0; n < 5; n++) {
      if (at.kind === 'country') return at.id
      const of = at.of ?? at.side?.actor
      const next = of === undefined ? undefined : actors.get(of)
      if (next === undefined) break
      at = next
    }
    const state = actor.country === undefined ? undefined : countries.get(actor.country)
    if (state !== undefined) return state
  }
  return actor.kind === 'person' && actor.of !== undefined ? actor.of : id
}

function stateIn(reading: Reading, { first, last }: Filled): Id | undefined {
  for (let i = first; i < last; i++) {
    const id = actorAt(reading, i)
    if (id !== undefined) return stateOf(reading, id)
  }
  return undefined
}

/** The actor that a token names: its mention, or the country of a demonym or place name. */
function actorAt(reading: Reading, i: number): Id | undefined {
  const { ground, language } = reading
  if (ground.actorAt[i]! >= 0) return ground.context.actors[ground.actorAt[i]!]!.id
  for (const at of [ground.usedAt[i]!, ground.placeAt[i]!]) if (at >= 0) return countryActor(reading, ground.context.places[at]!.id)
  const word = lower(reading, i)
  const code = Object.hasOwn(language.places.demonyms, word) ? language.places.demonyms[word] : undefined
  return code === undefined ? undefined : ground.countries.get(code)
}

function countryActor(reading: Reading, place: Id): Id | undefined {
  const { places, countries } = reading.ground
  const found = places.get(place)
  return found?.kind === 'country' ? (countries.get(found.country ?? '') ?? countries.get(found.name)) : undefined
}
