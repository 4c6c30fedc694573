// A trigger in its sentence in; who and what takes part out, each with its words and its role.

import { EVENT_TYPES, type Role } from '../model/event-types.ts'
import { Shape, Tag } from '../model/parse.ts'
import type { Argument } from '../model/record.ts'
import { type Chunk, Piece } from './clause.ts'
import { extent, fillOf, governor, joinedLeft, nationality, opening, passiveAt, skip, spanOf } from './phrase.ts'
import { boundsOf, lower, type Reading, type Trigger } from './reading.ts'
import { placeOf } from './site.ts'
import { subjectOf } from './subject.ts'
import { Link } from './syntax.ts'
import { fits } from './thing.ts'

// Roles that a place may play by pointing back.
const POINTING: ReadonlySet<Role> = new Set<Role>(['from', 'target', 'to', 'where'])

/** An argument with the tokens that it covers and the token that heads it. */
export interface Filled extends Argument {
  readonly role: Role
  readonly first: number
  readonly last: number
  readonly head: number
}

/** The arguments of a trigger, in the order of the text. */
export function findArguments(reading: Reading, trigger: Trigger): Filled[] {
  const { clauses, language, syntax } = reading
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
    // "Nobody is deporting anybody": nobody is an author.
    if (role === 'author' && last === first + 1 && events.negative.has(lower(reading, first))) return
    taken.add(first)
    const direct = fillOf(reading, first, last, head, role)
    // "shells hit the town": which town is a guess from what stands before.
    const back = direct === undefined && POINTING.has(role) ? placeOf(reading, first, last, head) : undefined
    const fills = direct ?? back
    found.push({
      role,
      span: spanOf(reading, first, last),
      ...(fills === undefined ? {} : { fills }),
      ...(back === undefined ? {} : { uncertain: true as const }),
      first,
      last,
      head,
    })
  }
  const phrase = (role: Role | undefined, p: number): void => {
    if (p < 0) return
    const [first, last, head] = extent(reading, p, roof, role === 'where' || role === 'from' || role === 'to')
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
    if (
      !(
        trigger.object >= 0 &&
        row.object === 'target' &&
        row.near?.has(lower(reading, chunks[trigger.object]!.head)) === true &&
        !events.things.person.has(lower(reading, chunks[trigger.object]!.head))
      )
    )
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
  const carried = (k: number): boolean =>
    k < roof &&
    chunks[k]!.kind === Piece.verb &&
    events.light.has(lower(reading, chunks[k]!.head)) &&
    (chunks[k]!.first === chunks[k]!.head || passiveAt(reading, k)) &&
    chunks[k + 1]?.kind !== Piece.noun
  const goesOn = (k: number): boolean => {
    const word = lower(reading, chunks[k]!.head)
    return (events.continues.has(word) || events.occurs.has(word)) && !passiveAt(reading, k) && chunks[k + 1]?.kind !== Piece.noun
  }
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
        if (role !== undefined && ((role !== 'who' && (role !== 'author' || events.by.has(word))) || acts(p + 1))) phrase(role, p + 1)
        event ??= reading.lexicon.entries
          .get(lower(reading, after.head))
          ?.find((entry) => entry.as === 'noun' && entry.row.roles !== undefined)?.row
        p = skip(reading, p + 1, roof)
      } else p++
    } else if (chunk.kind === Piece.time || chunk.kind === Piece.adverb) p++
    // "the attack staged tonight by guerrillas on the palace", "the attack was carried out by"
    else if (as === 'noun' && carried(p)) p++
    // "Fighting is continuing on the eastern front, especially in …"
    else if (as === 'noun' && chunk.kind === Piece.verb && goesOn(p)) p++
    else if (
      chunk.kind === Piece.comma &&
      p + 2 < roof &&
      chunks[p + 1]!.kind === Piece.adverb &&
      chunks[p + 2]!.kind === Piece.preposition
    )
      p += 2
    else if (as === 'noun' && chunk.kind === Piece.comma && carried(p + 1)) p++
    else if (
      chunk.kind === Piece.comma &&
      p + 1 < roof &&
      (chunks[p + 1]!.kind === Piece.preposition || chunks[p + 1]!.kind === Piece.time)
    )
      p++
    else break
  }
  // "killed on Monday, officials said, by rebels in the north": what the pieces did not reach hangs on the verb in the tree.
  if (as !== 'noun' && as !== 'adjective' && syntax.treed(token) && syntax.verb(token))
    for (let k = syntax.under(token, Link.phrase); k >= 0; k = syntax.under(token, Link.phrase, k)) {
      const at = clauses.chunkOf[k] as number
      const mark = syntax.under(k, Link.case)
      if (at <= floor || at >= roof || chunks[at]!.kind !== Piece.noun || chunks[at]!.head !== k) continue
      // "by “Arab men”"
      if (mark < 0 || clauses.chunkOf[mark] !== (chunks[at - 1]!.kind === Piece.quote ? at - 2 : at - 1)) continue
      if ((k > token && at < p) || found.some(({ first, last }) => first <= k && k < last)) continue
      const word = lower(reading, mark)
      const role = roleOf(reading, trigger, word, at)
      // Before the verb a phrase says where, and only by a place: "In the north, …".
      if (role === undefined || (k < token && role !== 'where')) continue
      if (role !== 'who' || acts(at)) phrase(role, at)
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
    // "the battle for the town", not "fought for two days"
    if (given === 'for' && row.control !== undefined) return located(reading, p) ? given : undefined
    // "arrested on charges", but "arrested on the bridge"
    if (given === 'reason' && events.prepositions[word] === 'where' && located(reading, p)) return 'where'
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
  const { tokens } = reading.parse
  const hyphen = (i: number): boolean => i > 0 && ((tokens.shapes[tokens.type[i]!] as number) & Shape.hyphen) !== 0
  let from = chunk.first
  for (let i = token - 1; i >= chunk.first; i--) {
    if (events.genitive.has(lower(reading, i))) {
      put(row.own ?? row.subject ?? row.object ?? row.of, chunk.first, i, i - 1)
      from = i + 1
      break
    }
  }
  if (from === chunk.first && events.possessives.has(lower(reading, from)) && from < token) {
    put(row.own ?? row.subject ?? row.of, from, from + 1, from)
    from++
  }
  for (let i = from; i < token; i++) {
    const word = lower(reading, i)
    if (language.words.determiners.has(word) || reading.clauses.tag[i] === Tag.NUM) continue
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
      // "the Orlando shooting": a bare name before the noun is author of nothing.
      const bare =
        used === undefined &&
        row.subject === 'author' &&
        !Object.hasOwn(language.places.demonyms, word) &&
        !events.things.force.has(lower(reading, k - 1))
      if (!bare) put(town ? 'where' : row.subject, i, k, k - 1)
    } else if (ground.placeAt[i]! >= 0) {
      run((j) => ground.placeAt[j] === ground.placeAt[i])
      // "Tarvenia-Ardovia talks": two states are sides, no place.
      const side = row.subject === 'who' && context.places[ground.placeAt[i]!]!.kind === 'country' && (hyphen(k) || hyphen(i - 1))
      put(side ? 'who' : 'where', i, k, k - 1)
    } else if (Object.hasOwn(language.places.demonyms, word)) put(row.subject, i, k, i)
    else if (events.things.weapon.has(word)) {
      run((j) => events.things.weapon.has(lower(reading, j)))
      put(row.object === 'what' ? 'what' : 'weapon', i, k, k - 1)
    } else if (events.things.force.has(word) && reading.clauses.tag[i] !== Tag.ADJ)
      put(row.object === 'what' || row.of === 'who' || row.subject === 'who' ? (row.of ?? row.subject ?? row.object) : row.subject, i, k, i)
    else if (events.things.person.has(word) || events.things.structure.has(word) || events.things.vehicle.has(word)) {
      // "17 civilian deaths": their number goes with them.
      let start = i
      while (start > from && (ground.figureAt[start - 1]! >= 0 || reading.clauses.tag[start - 1] === Tag.NUM)) start--
      put(row.object ?? row.of, start, k, i)
    } else continue
    i = k - 1
  }
}
