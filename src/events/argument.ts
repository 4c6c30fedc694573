// A trigger in its sentence in; its arguments, place, figures and time out, each argument with its words.

import { Form } from '../languages/language.ts'
import type { Role } from '../model/event-types.ts'
import { EVENT_TYPES } from '../model/event-types.ts'
import { Tag } from '../model/parse.ts'
import type { Argument, Id, Span } from '../model/record.ts'
import { makeSpan } from '../model/span.ts'
import { type Chunk, formOf, Piece } from './clause.ts'
import { subjectOf } from './subject.ts'
import { boundsOf, fits, lower, type Reading, type Trigger } from './trigger.ts'

/** An argument with the tokens that it covers and the token that heads it. */
export interface Filled extends Argument {
  readonly role: Role
  readonly first: number
  readonly last: number
  readonly head: number
}

/** The words of tokens `first` to `last` (exclusive). */
export function spanOf(reading: Reading, first: number, last: number): Span {
  const { text, tokens } = reading.parse
  return makeSpan(text, tokens.start[first] as number, tokens.end[last - 1] as number)
}

/** The arguments of a trigger, in the order of the text. */
export function findArguments(reading: Reading, trigger: Trigger): Filled[] {
  const { clauses, language } = reading
  const { chunks } = clauses
  const { events } = language
  const { row, type, as, piece, token } = trigger
  const [floor, roof] = boundsOf(reading, trigger.sentence)
  const roles = EVENT_TYPES[type].roles as readonly Role[]
  const found: Filled[] = []
  const taken = new Set<number>()
  const put = (role: Role | undefined, first: number, last: number, head: number): void => {
    if (role === undefined || !roles.includes(role) || first >= last || (taken.has(first) && role !== 'author')) return
    if (first <= token && token < last && head !== token - 1 && as !== 'adjective') return
    taken.add(first)
    const fills = fillOf(reading, first, last, head, role)
    found.push({ role, span: spanOf(reading, first, last), ...(fills === undefined ? {} : { fills }), first, last, head })
  }
  const phrase = (role: Role | undefined, p: number): void => {
    if (p < 0) return
    const [first, last, head] = extent(reading, p, roof)
    put(agent(role, p), first, last, head)
  }
  /** "in protest of the refusal": only people, forces, states and what is not known act. */
  const acts = (p: number): boolean => {
    const { person, force, country, vehicle, office } = events.things
    const word = lower(reading, chunks[p]!.head)
    return (
      [person, force, country, vehicle, office].some((set) => set.has(word)) ||
      fits(reading, p, 'person') ||
      fits(reading, p, 'force') ||
      fits(reading, p, 'country')
    )
  }
  // "shells hit the quarter", "the attack killed": a weapon or an event does it for somebody.
  const agent = (role: Role | undefined, p: number): Role | undefined => {
    if (role !== 'author') return role
    if (fits(reading, p, 'weapon') && !fits(reading, p, 'force')) return 'weapon'
    return reading.lexicon.told.has(lower(reading, chunks[p]!.head)) && !fits(reading, p, 'force') && !fits(reading, p, 'person')
      ? 'reason'
      : role
  }
  /** A subject with what is joined to it on the left: "soldiers and pieces of weapons and vehicles were removed". */
  const subject = (role: Role | undefined, p: number): void => {
    if (p < 0) return
    const [first, last, head] = extent(reading, p, roof)
    const left = chunks[joinedLeft(reading, p, floor)]!.first
    put(agent(role, p), p < piece ? Math.min(left, first) : first, last, head)
  }
  if (as === 'active') {
    subject(row.subject, trigger.subject)
    // "setting fire to": a word that belongs to the verb is no target.
    if (!(trigger.object >= 0 && row.object === 'target' && row.near?.has(lower(reading, chunks[trigger.object]!.head)) === true))
      phrase(row.object, trigger.object)
  } else if (as === 'passive') subject(row.object, trigger.object)
  else if (as === 'adjective') {
    if (trigger.object === piece) {
      const chunk = chunks[piece] as Chunk
      // "nine dead" counts people; "the destroyed building" names a thing.
      if (chunk.head === token) put(row.object, chunk.first, token, Math.max(chunk.first, token - 1))
      else put(row.object, chunk.first, chunk.last, chunk.head)
    } else phrase(row.object, trigger.object)
  } else own(reading, trigger, put)
  if (as === 'noun') {
    const over = governor(reading, piece, floor)
    if (
      over >= 0 &&
      !found.some(({ role }) => role === row.subject) &&
      events.light.has(lower(reading, chunks[over]!.head)) &&
      !passiveAt(reading, over)
    )
      phrase(row.subject, subjectOf(reading, over, floor))
  }
  const joined = as === 'active' && trigger.object >= 0 ? trigger.object : piece
  let p = joined > piece ? skip(reading, joined, roof) : piece + 1
  let event: Trigger['row'] | undefined
  for (let steps = 0; p < roof && steps < 24; steps++) {
    const chunk = chunks[p] as Chunk
    if (chunk.kind === Piece.preposition) {
      const after = p + 1 < roof ? chunks[p + 1]! : undefined
      if (after?.kind === Piece.noun) {
        const word = lower(reading, chunk.head)
        // "killed in a missile attack on a building": what follows the attack is the attack's.
        const role =
          event !== undefined && (event.roles?.[word] !== undefined || language.events.by.has(word))
            ? undefined
            : roleOf(reading, trigger, word, p + 1)
        if (role !== undefined && (role !== 'who' || acts(p + 1))) phrase(role, p + 1)
        event ??= reading.lexicon.entries
          .get(lower(reading, after.head))
          ?.find((entry) => entry.as === 'noun' && entry.row.roles !== undefined)?.row
        p = skip(reading, p + 1, roof)
      } else p++
    } else if (chunk.kind === Piece.time || chunk.kind === Piece.adverb) p++
    else if (
      chunk.kind === Piece.comma &&
      p + 1 < roof &&
      (chunks[p + 1]!.kind === Piece.preposition || chunks[p + 1]!.kind === Piece.time)
    )
      p++
    else break
  }
  // "Tarvenian rockets": whose the weapon is, is whom the words name.
  const weapon = found.find(({ role }) => role === 'weapon')
  if (weapon !== undefined && row.subject === 'author' && !found.some(({ role }) => role === 'author')) {
    let k = weapon.first
    while (k < weapon.last && !nationality(reading, k)) k++
    if (k < weapon.head) put('author', k, k + 1, k)
  }
  // "An earthquake struck the island"
  const verb = as === 'noun' && piece + 2 < roof ? chunks[piece + 1]! : undefined
  if (
    verb?.kind === Piece.verb &&
    roles.includes('what') &&
    chunks[piece + 2]!.kind === Piece.noun &&
    events.effects.has(lower(reading, verb.head)) &&
    located(reading, piece + 2)
  )
    phrase('where', piece + 2)
  // "In Halvena, troops entered …"
  if (!found.some(({ role }) => role === 'where') && roles.includes('where')) {
    const start = opening(reading, piece, floor)
    if (
      start + 1 < piece &&
      chunks[start]!.kind === Piece.preposition &&
      events.prepositions[lower(reading, chunks[start]!.head)] === 'where' &&
      chunks[start + 1]!.kind === Piece.noun &&
      located(reading, start + 1)
    )
      phrase('where', start + 1)
  }
  return found.sort((a, b) => a.first - b.first)
}

/** Whether a token is an adjective of a state: "Tarvenian". */
function nationality(reading: Reading, i: number): boolean {
  return reading.ground.usedAt[i]! >= 0 || Object.hasOwn(reading.language.places.demonyms, lower(reading, i))
}

/** The role of a preposition's phrase in this frame. */
function roleOf(reading: Reading, { row, as, type }: Trigger, word: string, p: number): Role | undefined {
  const { events } = reading.language
  const head = lower(reading, reading.clauses.chunks[p]!.head)
  if (events.by.has(word)) {
    if (as === 'active') return undefined
    return row.roles?.[word] ?? row.subject
  }
  if (events.of.has(word)) return as === 'noun' ? (row.of ?? row.object ?? row.subject) : row.roles?.[word]
  const given = row.roles?.[word]
  if (given !== undefined) {
    if (given === 'target' && fits(reading, p, 'weapon') && !fits(reading, p, 'structure')) return undefined
    // "participate in the summit in Halvena"
    if (given === 'what' && events.prepositions[word] === 'where' && reading.ground.placeAt[reading.clauses.chunks[p]!.head]! >= 0)
      return 'where'
    if (given !== 'where' || located(reading, p)) return given
  }
  const role = events.prepositions[word]
  if (role === 'with' && fits(reading, p, 'weapon') && (EVENT_TYPES[type].roles as readonly Role[]).includes('weapon')) return 'weapon'
  if (role === 'where' || role === 'from' || role === 'to') return located(reading, p) ? role : undefined
  if (role === 'for' || reading.lexicon.told.has(head)) return undefined
  return role
}

/** Whether a phrase names where something can be. */
function located(reading: Reading, p: number): boolean {
  const { ground } = reading
  const { head, first, last } = reading.clauses.chunks[p] as Chunk
  if (ground.placeAt[head]! >= 0 || fits(reading, p, 'place') || fits(reading, p, 'structure'))
    return ground.actorAt[head]! < 0 || ground.placeAt[head]! >= 0
  for (let i = first; i < last; i++) if (ground.placeAt[i]! >= 0) return true
  return false
}

/** What stands before a nominal trigger in its own phrase: "Russia's missile attack", "the hostage release". */
function own(
  reading: Reading,
  { row, token, piece }: Trigger,
  put: (role: Role | undefined, first: number, last: number, head: number) => void,
): void {
  const { ground, language } = reading
  const { events } = language
  const { context } = ground
  const chunk = reading.clauses.chunks[piece] as Chunk
  let from = chunk.first
  for (let i = token - 1; i >= chunk.first; i--) {
    if (events.genitive.has(lower(reading, i))) {
      put(row.subject ?? row.object ?? row.of, chunk.first, i, i - 1)
      from = i + 1
      break
    }
  }
  if (from === chunk.first && events.possessives.has(lower(reading, from)) && from < token) {
    put(row.subject ?? row.of, from, from + 1, from)
    from++
  }
  for (let i = from; i < token; i++) {
    const word = lower(reading, i)
    if (language.words.determiners.has(word)) continue
    let k = i + 1
    const run = (test: (j: number) => boolean): void => {
      while (k < token && test(k)) k++
    }
    if (ground.usedAt[i]! >= 0 || ground.actorAt[i]! >= 0) {
      const key = ground.usedAt[i]! >= 0 ? ground.usedAt : ground.actorAt
      run((j) => key[j] === key[i])
      // "the Nairobi summit" is in Nairobi; "the Tarvenian attack" is Tarvenia's.
      const used = ground.usedAt[i]! >= 0 ? context.places[ground.usedAt[i]!] : undefined
      const town = used !== undefined && used.kind !== 'country' && !Object.hasOwn(language.places.demonyms, word)
      put(town ? 'where' : row.subject, i, k, k - 1)
    } else if (ground.placeAt[i]! >= 0) {
      run((j) => ground.placeAt[j] === ground.placeAt[i])
      put('where', i, k, k - 1)
    } else if (Object.hasOwn(language.places.demonyms, word)) put(row.subject, i, k, i)
    else if (events.things.weapon.has(word)) {
      run((j) => events.things.weapon.has(lower(reading, j)))
      put(row.object === 'what' ? 'what' : 'weapon', i, k, k - 1)
    } else if (events.things.force.has(word) && reading.clauses.tag[i] !== Tag.ADJ)
      put(row.object === 'what' || row.of === 'who' || row.subject === 'who' ? (row.of ?? row.subject ?? row.object) : row.subject, i, k, i)
    else if (events.things.person.has(word) || events.things.structure.has(word) || events.things.vehicle.has(word))
      put(row.object ?? row.of, i, k, i)
    else continue
    i = k - 1
  }
}

/** The verb that a noun phrase is the object of: -1 when there is none right before it. */
export function governor(reading: Reading, piece: number, floor: number): number {
  const { chunks } = reading.clauses
  for (let p = piece - 1; p >= floor && p > piece - 4; p--) {
    const { kind } = chunks[p] as Chunk
    if (kind === Piece.verb) return p
    if (
      kind !== Piece.adverb &&
      kind !== Piece.time &&
      !(
        kind === Piece.preposition &&
        p === piece - 1 &&
        p - 1 >= floor &&
        (chunks[p - 1]!.kind === Piece.time || chunks[p - 1]!.kind === Piece.verb)
      )
    ) {
      if (!(kind === Piece.preposition && chunks[p + 1]?.kind === Piece.time)) return -1
    }
  }
  return -1
}

/** Whether a verb piece is passive. */
export function passiveAt(reading: Reading, piece: number): boolean {
  const { first, head } = reading.clauses.chunks[piece] as Chunk
  if (formOf(lower(reading, head), reading.language, reading.lexicon) === Form.ing) return false
  for (let i = first; i < head; i++) if (reading.language.events.be.has(lower(reading, i))) return true
  return false
}

/** The first piece of the clause that a piece stands in. */
export function opening(reading: Reading, piece: number, floor: number): number {
  const { chunks } = reading.clauses
  let p = piece
  for (let steps = 0; p > floor && steps < 40; steps++) {
    const { kind } = chunks[p - 1] as Chunk
    if (kind === Piece.relative || kind === Piece.subordinate || kind === Piece.mark || kind === Piece.quote) break
    p--
  }
  return p
}

/** The piece behind a noun phrase with its "of …" and the phrases joined to it. */
function skip(reading: Reading, p: number, roof: number): number {
  const { chunks } = reading.clauses
  let k = p + 1
  const [, last] = extent(reading, p, roof)
  while (k < roof && chunks[k]!.first < last) k++
  return k
}

/** Tokens and head of a noun phrase, with "of …" and what is joined by "and". */
export function extent(reading: Reading, p: number, roof: number): [first: number, last: number, head: number] {
  const { clauses, language, parse } = reading
  const { chunks } = clauses
  const chunk = chunks[p] as Chunk
  let last = chunk.last
  let k = p + 1
  for (let n = 0; n < 4 && k < roof; n++) {
    const { kind, head } = chunks[k] as Chunk
    const after = k + 1 < roof ? chunks[k + 1]! : undefined
    if (after?.kind !== Piece.noun) break
    if (kind === Piece.preposition && language.events.of.has(lower(reading, head))) {
      last = after.last
      k += 2
    } else if (kind === Piece.and && (k + 2 >= roof || chunks[k + 2]!.kind !== Piece.verb)) {
      last = after.last
      k += 2
    } else break
  }
  // ", including Kherson": what is among it goes with it.
  if (
    k + 2 < roof &&
    chunks[k]!.kind === Piece.comma &&
    chunks[k + 2]!.kind === Piece.noun &&
    language.events.among.has(lower(reading, chunks[k + 1]!.head))
  )
    last = chunks[k + 2]!.last
  // "the town's" without its noun, a trailing genitive.
  while (last - 1 > chunk.first && language.events.genitive.has(lower(reading, last - 1)) && parse.tokens.end[last - 1] !== undefined)
    last--
  return [chunk.first, last, Math.min(chunk.head, last - 1)]
}

/** The piece in which a chain of phrases joined by "and" and "of" begins, looking left from its last. */
function joinedLeft(reading: Reading, p: number, floor: number): number {
  const { chunks } = reading.clauses
  let start = p
  for (let n = 0; n < 4; n++) {
    const joint = chunks[start - 1]
    if (start - 2 < floor || chunks[start - 2]!.kind !== Piece.noun) break
    if (joint?.kind === Piece.and) start -= 2
    else if (joint?.kind === Piece.preposition && reading.language.events.of.has(lower(reading, joint.head))) start -= 2
    else break
  }
  // "took the town and soldiers were …": the left part is another verb's object.
  return start - 1 >= floor && (chunks[start - 1]!.kind === Piece.verb || chunks[start - 1]!.kind === Piece.preposition) ? p : start
}

/** Who or where a phrase is: the mention that holds its head, or that of its "of …" where the head only counts or measures. */
export function fillOf(reading: Reading, first: number, last: number, head: number, role: Role): Id | undefined {
  const { ground, language } = reading
  const { context } = ground
  const sited = role === 'where' || role === 'from' || role === 'to'
  const place = (i: number): Id | undefined =>
    ground.placeAt[i]! >= 0
      ? context.places[ground.placeAt[i]!]!.id
      : sited && ground.usedAt[i]! >= 0
        ? context.places[ground.usedAt[i]!]!.id
        : undefined
  const actor = (i: number): Id | undefined => (ground.actorAt[i]! >= 0 ? context.actors[ground.actorAt[i]!]!.id : undefined)
  const pick = (i: number): Id | undefined => (sited ? (place(i) ?? actor(i)) : (actor(i) ?? place(i)))
  const direct = pick(head)
  if (direct !== undefined) return direct
  if (language.events.parts.has(lower(reading, head))) for (let i = head + 1; i < last; i++) if (pick(i) !== undefined) return pick(i)
  // "Russian troops": the army of the modifier is for coreference to say; a place in the phrase still says where.
  if (sited) for (let i = first; i < last; i++) if (place(i) !== undefined) return place(i)
  return undefined
}

/** The figures in the phrases of who or what it happened to. */
export function figuresOf(reading: Reading, found: readonly Filled[]): Id[] {
  const { ground } = reading
  const ids: Id[] = []
  for (const { role, first, last } of found) {
    if (role !== 'target' && role !== 'who' && role !== 'what') continue
    for (let i = first; i < last; i++) {
      const at = ground.figureAt[i] as number
      if (at < 0) continue
      const id = ground.context.figures[at]!.id
      if (!ids.includes(id)) ids.push(id)
    }
  }
  return ids
}

/** Where it happened: the places of "where", else of what was struck, taken, left or entered. */
export function placesOf(reading: Reading, found: readonly Filled[]): Id[] {
  const ids: Id[] = []
  const collect = (role: Role): void => {
    for (const one of found) {
      if (one.role !== role) continue
      for (let i = one.first; i < one.last; i++) {
        const at = reading.ground.placeAt[i] as number
        if (at < 0) continue
        const id = reading.ground.context.places[at]!.id
        if (!ids.includes(id)) ids.push(id)
      }
    }
  }
  for (const role of ['where', 'target', 'from', 'to', 'what'] as const) {
    collect(role)
    if (ids.length > 0 && role !== 'where') break
  }
  return ids
}

/** The time of the clause: the nearest that is not when something was said. */
export function timeOf(reading: Reading, { piece, token, sentence, as }: Trigger, others: ReadonlySet<number>): Id | undefined {
  const { clauses, ground, parse } = reading
  const { events } = reading.language
  const { chunks } = clauses
  const [floor, roof] = boundsOf(reading, sentence)
  const voice = ground.statementOf(parse.tokens.start[token]!, parse.tokens.end[token]!)
  /**
   * "retook the town on Friday and said": a day behind the trigger, in its own clause, is the event's, unless the trigger stands in what
   * was said that day.
   */
  const told = (id: Id, p: number): boolean => {
    if (!ground.said.has(id)) return false
    return p < piece || as === 'noun' || voice !== undefined
  }
  const good = (p: number): Id | undefined => {
    const { kind, first, last } = chunks[p] as Chunk
    // "a night of fighting" is a length, no day.
    if (kind !== Piece.time || (p + 1 < roof && events.of.has(lower(reading, chunks[p + 1]!.head)))) return undefined
    const time = ground.context.times[ground.timeAt[first]!]!
    if (told(time.id, p)) return undefined
    if (ground.statementOf(parse.tokens.start[first]!, parse.tokens.end[last - 1]!) !== voice) return undefined
    return time.id
  }
  /** A new clause begins: "and in September had to …", ", officials said". */
  const begins = (p: number): boolean => {
    const { kind } = chunks[p] as Chunk
    if (kind !== Piece.and && kind !== Piece.comma) return false
    for (let k = p + 1; k < roof && k < p + 8; k++) {
      const next = chunks[k]!.kind
      if (next === Piece.verb) return k > p + 1 || kind === Piece.and
      if (next === Piece.comma || next === Piece.and || next === Piece.mark || next === Piece.relative) return false
      if (next === Piece.preposition && kind === Piece.comma) return false
    }
    return false
  }
  const stops = (p: number): boolean => {
    const { kind } = chunks[p] as Chunk
    return kind === Piece.relative || kind === Piece.mark || kind === Piece.quote
  }
  let verbs = 0
  for (let p = piece + 1; p < roof && p < piece + 24; p++) {
    const { kind, head } = chunks[p] as Chunk
    const id = good(p)
    if (id !== undefined) return id
    if (stops(p) || begins(p)) break
    if (kind === Piece.subordinate && !reading.language.events.when.has(lower(reading, head))) break
    // A later trigger keeps its own time: "the withdrawal …, the third since the invasion on February 24".
    if (as === 'noun' && others.has(p)) break
    if (kind === Piece.verb) {
      verbs++
      if (as !== 'noun' || verbs > 1) {
        if (!reading.language.events.when.has(lower(reading, chunks[p - 2]?.head ?? -1)) && verbs > 1) break
      }
    }
  }
  for (let p = piece - 1; p >= floor && p > piece - 16; p--) {
    const id = good(p)
    if (id !== undefined) return id
    if (stops(p) || chunks[p]!.kind === Piece.subordinate || (chunks[p]!.kind === Piece.and && begins(p))) break
    if (as === 'noun' && others.has(p) && chunks[p]!.kind === Piece.noun) break
  }
  return undefined
}
