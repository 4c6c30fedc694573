// A verb piece in its sentence in; the noun phrase that is its subject out.

import { Form, type Thing } from '../languages/language.ts'
import { Tag } from '../model/parse.ts'
import { isUnder } from '../model/tree.ts'
import { type Chunk, Piece } from './clause.ts'
import { lower, type Reading } from './reading.ts'
import { Link } from './syntax.ts'
import { fits } from './thing.ts'
import { formOf } from './word.ts'

// Where the sentence has a tree, it decides; where the tree is silent or has a word of another clause under the verb, the pieces to the left do.

const REACH = 40
// Things that may do something.
const ACTING: readonly Thing[] = ['country', 'force', 'office', 'person', 'vehicle', 'weapon']
const OPENING: ReadonlySet<string> = new Set(['(', '['])
const CLOSING: ReadonlySet<string> = new Set([')', ']'])

/**
 * The piece of the subject of a verb piece, or -1: over modifiers ("units of the brigade in the north entered"), appositions between commas,
 * joined verbs ("entered the town and raised"), relatives ("who are retaking") and infinitives. At most forty pieces are walked.
 */
export function subjectOf(reading: Reading, piece: number, floor: number, depth = 0): number {
  return subjectInTree(reading, piece, floor) ?? subjectInPieces(reading, piece, floor, depth)
}

function subjectInPieces(reading: Reading, piece: number, floor: number, depth: number): number {
  const { chunks } = reading.clauses
  let commas = 0
  let joined = false
  const { events } = reading.language
  const infinitive = events.to.has(lower(reading, (chunks[piece] as Chunk).first))
  // "has proved its status by shelling the station", "rammed a wall around the station, killing four": who does it is the subject of the
  // verb before.
  const joint = piece - 1 >= floor ? chunks[piece - 1]! : undefined
  if (
    joint !== undefined &&
    (joint.kind === Piece.comma ||
      (joint.kind === Piece.preposition &&
        (events.by.has(lower(reading, joint.head)) || events.without.has(lower(reading, joint.head))))) &&
    chunks[piece]!.first === chunks[piece]!.head &&
    gerund(chunks[piece]!.head)
  ) {
    for (let k = piece - 2; k >= floor && k > piece - 24; k--) {
      const { kind, first, last, head } = chunks[k] as Chunk
      if (kind === Piece.verb) {
        // "rammed a car packed with explosives into a wall": a participle of the object is not the verb.
        const bare = first === head && (formOf(lower(reading, head), reading.language, reading.lexicon) & Form.participle) !== 0
        if (bare && k - 3 >= floor && [k - 1, k - 3].every((n) => chunks[n]!.kind === Piece.noun) && chunks[k - 2]!.kind === Piece.verb)
          continue
        return depth < 4 ? subjectOf(reading, k, floor, depth + 1) : -1
      }
      // The hyphens of a name are no joint.
      const { start, end } = reading.parse.tokens
      if (kind === Piece.mark && start[first] === end[first - 1] && start[last] === end[last - 1]) continue
      if (kind === Piece.relative || kind === Piece.subordinate || kind === Piece.mark) break
    }
  }
  for (let p = piece - 1, steps = 0; p >= floor && steps < REACH; steps++) {
    const chunk = chunks[p] as Chunk
    if (chunk.kind === Piece.noun) {
      const word = lower(reading, chunk.head)
      // "called on the troops to leave", "an attempt by two companies to cross": the phrase that the infinitive is said of.
      if (infinitive && p - 2 >= floor && chunks[p - 1]!.kind === Piece.preposition) {
        const preposition = lower(reading, chunks[p - 1]!.head)
        const over = chunks[p - 2] as Chunk
        if (over.kind === Piece.verb && events.aims.has(preposition) && events.shifts[lower(reading, over.head)] !== undefined) return p
        if (over.kind === Piece.noun && events.by.has(preposition) && events.shifts[lower(reading, over.head)] !== undefined) return p
      }
      // "its attempt to take", "are due to meet": who tries is the subject of what stands over it.
      if (
        infinitive &&
        (Object.hasOwn(events.shifts, word) ||
          (p - 1 >= floor && chunks[p - 1]!.kind === Piece.verb && events.be.has(lower(reading, chunks[p - 1]!.head))))
      ) {
        // "signed the order to give up the town": who orders is not who goes.
        if (events.orders.has(word) && !given(p)) return -1
        p -= p - 1 >= floor && chunks[p - 1]!.kind === Piece.preposition ? 2 : 1
        continue
      }
      if (p - 1 >= floor && chunks[p - 1]!.kind === Piece.preposition) {
        p -= 2
        continue
      }
      // "30 people, many of them children, were killed"
      if (commas > 0 && p - 1 >= floor && chunks[p - 1]!.kind === Piece.noun) {
        p--
        continue
      }
      // "between Halvena and the left bank": both stand in the preposition's phrase.
      const other = p - 3 >= floor && chunks[p - 1]!.kind === Piece.and && chunks[p - 2]!.kind === Piece.noun ? chunks[p - 3]! : undefined
      if (other?.kind === Piece.preposition && !events.of.has(lower(reading, other.head))) {
        p -= 4
        continue
      }
      // "took the town and left the bridge": what stands before "and" is the object of the verb before.
      // "the soldiers who left the village were arrested": the object of a relative clause is no subject.
      if (p - 2 >= floor && chunks[p - 1]!.kind === Piece.verb && chunks[p - 2]!.kind === Piece.relative)
        return antecedent(reading, p - 2, floor)
      const over = p - 1 >= floor && chunks[p - 1]!.kind === Piece.verb ? chunks[p - 1]! : undefined
      // "two pilots flying the jet were killed": the object of a participle is no subject.
      if (
        over !== undefined &&
        !infinitive &&
        over.first === over.head &&
        p - 2 >= floor &&
        chunks[p - 2]!.kind === Piece.noun &&
        gerund(over.head)
      ) {
        p -= 2
        continue
      }
      if (over !== undefined && (joined || commas > 0 || events.be.has(lower(reading, over.head)))) {
        p--
        continue
      }
      // ", Pavel Orsek,": an apposition between commas; the subject stands before it.
      if (commas > 0 && p - 2 >= floor && chunks[p - 1]!.kind === Piece.comma && chunks[p - 2]!.kind === Piece.noun) {
        p -= 2
        commas = 0
        continue
      }
      return p
    }
    if (chunk.kind === Piece.relative) return antecedent(reading, p, floor)
    if (chunk.kind === Piece.comma) commas++
    else if (chunk.kind === Piece.mark && CLOSING.has(lower(reading, chunk.head))) {
      // "seven civilians (four women and three men) were killed"
      for (let n = 0; p > floor && n < REACH && !OPENING.has(lower(reading, chunks[p]!.head)); n++) p--
    } else if (chunk.kind === Piece.and) joined = true
    else if (chunk.kind === Piece.verb) return depth < 4 ? subjectOf(reading, p, floor, depth + 1) : -1
    else if (chunk.kind === Piece.subordinate || chunk.kind === Piece.mark) return -1
    p--
  }
  return -1

  /** "received the order": its subject is told. */
  function given(p: number): boolean {
    const before = p - 1 >= floor ? chunks[p - 1]! : undefined
    return before?.kind === Piece.verb && events.receives.has(lower(reading, before.head))
  }

  function gerund(token: number): boolean {
    return formOf(lower(reading, token), reading.language, reading.lexicon) === Form.ing
  }
}

/**
 * The subject as the tree has it: undefined where the tree says nothing. A joined verb shares that of the verb before, what is begun,
 * ordered or tried that of the verb over it ("ordered the troops to leave": its object), a relative stands for the noun over its clause.
 */
export function subjectInTree(reading: Reading, piece: number, floor: number, depth = 0): number | undefined {
  if (depth > 3) return undefined
  const { clauses, syntax } = reading
  const { events } = reading.language
  const { head } = clauses.chunks[piece] as Chunk
  const { chunkOf } = clauses
  const { tokens } = reading.parse
  if (!syntax.treed(head) || !syntax.verb(head)) return undefined
  const at = (i: number): number | undefined => {
    const p = i < 0 ? -1 : (chunkOf[i] as number)
    return p >= floor && p !== piece && clauses.chunks[p]!.kind === Piece.noun ? named(p) : undefined
  }
  // "Another Ardovian, Pavel Resk, was arrested": the name beside it says who that is.
  const named = (p: number): number => {
    const { chunks } = clauses
    const { actorAt } = reading.ground
    if (p + 4 > piece || actorAt[chunks[p]!.head]! >= 0 || chunks[p + 1]!.kind !== Piece.comma || chunks[p + 3]!.kind !== Piece.comma)
      return p
    const { kind, head: name } = chunks[p + 2] as Chunk
    const { kind: next, head: age } = chunks[p + 4] as Chunk
    const listed = next === Piece.and || (next === Piece.noun && clauses.tag[age] !== Tag.NUM)
    return kind === Piece.noun && actorAt[name]! >= 0 && !listed ? p + 2 : p
  }
  for (let v = head, n = 0; n < 5; n++) {
    let own = syntax.under(v, Link.subject)
    // Of several the nearest before the verb.
    for (let k = own; k >= 0 && k < v; k = syntax.under(v, Link.subject, k)) own = k
    const over = syntax.over(v)
    const links = syntax.links(v)
    if (own >= 0) {
      // "Two pilots flying the jet were killed": what stands behind a participle of a noun may be its object as well.
      const { chunks } = clauses
      const p = chunkOf[own] as number
      const before = p - 2 >= floor && p < piece ? chunks[p - 1]! : undefined
      // ", 496 had been killed, 258 of them civilians": what stands behind the verb is no subject where a phrase stands right before it.
      if (p > piece && v === head && piece - 1 >= floor && chunks[piece - 1]!.kind === Piece.noun) return undefined
      // "Moments later, the mayor stood by": the phrase right before the verb is the subject, or part of it.
      const near = chunks[(chunkOf[v] as number) - 1]
      if (
        near?.kind === Piece.noun &&
        near.first > own &&
        own < v &&
        clauses.tag[own] !== Tag.PRON &&
        !isUnder(syntax.tree, near.head, own)
      )
        return undefined
      // "Tarvenian and Ardovian planes began": two joined phrases before the verb are its subject together, or the tree is wrong.
      if (p + 3 === chunkOf[v] && chunks[p + 1]!.kind === Piece.and && chunks[p + 2]!.kind === Piece.noun) {
        const other = chunks[p + 2]!.head
        if ((syntax.links(other) & Link.joined) === 0 || chunkOf[syntax.over(other)] !== p) return undefined
      }
      // What a preposition stands before is no subject, but "for them to be freed".
      const { first } = chunks[chunkOf[v]!] ?? chunks[piece]!
      if (before?.kind === Piece.preposition && !events.to.has(lower(reading, first))) return undefined
      if (
        before?.kind === Piece.verb &&
        before.first === before.head &&
        p - 2 >= floor &&
        chunks[p - 2]!.kind === Piece.noun &&
        gerund(before.head)
      )
        return undefined
      if (clauses.chunks[chunkOf[own]!]?.kind !== Piece.relative) return at(own)
      return (links & (Link.relative | Link.bare)) !== 0 && over < own ? stands(own, over) : undefined
    }
    // What a quotation holds shares nothing with what introduces it.
    if (over < 0 || tokens.quote[over] !== tokens.quote[v]) return undefined
    if ((links & Link.joined) !== 0) {
      // "took the town and left": only a verb joined to a verb shares what it has; "six died and dozens were hurt" has its own.
      if (!syntax.verb(over)) return undefined
      const before = clauses.chunks[(chunkOf[v] as number) - 1]
      const last = clauses.chunks[(chunkOf[v] as number) - 2]
      if (before?.kind === Piece.noun && (last?.kind === Piece.and || last?.kind === Piece.comma)) return undefined
      v = over
      continue
    }
    if ((links & Link.open) !== 0) {
      if (!syntax.verb(over)) {
        // "are due to meet", "able to hold"
        v = over
        continue
      }
      const object = syntax.under(over, Link.object)
      // "signed the order to give up the town", hung on the verb.
      if (object >= 0 && object < v && told(object)) return undefined
      if (object >= 0 && object < v) return at(object)
      v = over
      continue
    }
    // "troops on site, preparing to leave": a participle that hangs on a predicate has the predicate's subject.
    if ((links & Link.bare) !== 0 && v !== head && !syntax.verb(over)) {
      const one = syntax.under(over, Link.subject)
      return one >= 0 && one < v ? at(one) : undefined
    }
    if ((links & Link.bare) !== 0 && v === head && events.to.has(lower(reading, clauses.chunks[piece]!.first))) {
      // "a commission to investigate"
      const noun = at(over)
      if (noun === undefined || syntax.verb(over) || told(over)) return undefined
      if (acts(noun)) return noun
      // "voiced its readiness to take part": whose it is, is who voices it; "talks on ways to evacuate": nobody's.
      return ofVerb((syntax.links(over) & Link.object) !== 0 ? syntax.over(over) : -1) ?? asked(over) ?? -1
    }
    // The same where the tree hangs it on the verb: "voiced their readiness to take part".
    if (v === head && syntax.verb(over) && piece - 2 >= floor && events.to.has(lower(reading, clauses.chunks[piece]!.first))) {
      const { kind, head: noun } = clauses.chunks[piece - 1] as Chunk
      if (kind !== Piece.noun || chunkOf[over] !== piece - 2 || acts(piece - 1) || told(noun)) return undefined
      return ofVerb(over)
    }
    return undefined
  }
  return undefined

  function ofVerb(verb: number): number | undefined {
    const p = verb < 0 ? -1 : (chunkOf[verb] as number)
    if (p < floor || p === piece || clauses.chunks[p]!.kind !== Piece.verb || clauses.chunks[p]!.head !== verb) return undefined
    return subjectInTree(reading, p, floor, depth + 1)
  }

  /** "called on the units in the quarter and on the quay to leave": who is asked, where the infinitive hangs on a phrase behind them. */
  function asked(noun: number): number | undefined {
    let verb = noun
    for (let n = 0; n < 5 && verb >= 0 && (syntax.links(verb) & (Link.phrase | Link.joined)) !== 0; n++) verb = syntax.over(verb)
    if (verb < 0 || verb > noun || events.shifts[lower(reading, verb)] === undefined) return undefined
    for (let k = syntax.under(verb, Link.phrase, verb), n = 0; k >= 0 && k < noun && n < 8; k = syntax.under(verb, Link.phrase, k), n++) {
      const mark = syntax.under(k, Link.case)
      const p = mark >= 0 && events.aims.has(lower(reading, mark)) ? at(k) : undefined
      if (p !== undefined && p < piece && acts(p)) return p
    }
    return undefined
  }

  function acts(p: number): boolean {
    return ACTING.some((thing) => fits(reading, p, thing))
  }

  /** "its attempt to", "the order to": what these nouns make of a subject is told below. */
  function told(noun: number): boolean {
    return Object.hasOwn(events.shifts, lower(reading, noun)) || events.orders.has(lower(reading, noun))
  }

  function gerund(token: number): boolean {
    return formOf(lower(reading, token), reading.language, reading.lexicon) === Form.ing
  }

  /** "who" passes over those that are no people, as `antecedent` does. */
  function stands(relative: number, noun: number): number | undefined {
    const p = at(noun)
    if (p === undefined || p >= piece) return undefined
    if (!events.who.has(lower(reading, relative))) {
      // "no comment from Ardovia, which annexed the region": who does something to something is who can, the nearest before the relative.
      if (syntax.under(head, Link.object) < 0 || acts(p) || reading.lexicon.told.has(lower(reading, noun)) || fits(reading, p, 'structure'))
        return p
      const doer = antecedent(reading, chunkOf[relative] as number, floor)
      return doer > p && acts(doer) ? doer : p
    }
    // "an enemy of Nora Vell, who was named by": the nearest name of a person goes before any other.
    const near = antecedent(reading, chunkOf[relative] as number, floor)
    const name = near > p ? reading.ground.actorAt[clauses.chunks[near]!.head]! : -1
    if (name >= 0 && reading.ground.context.actors[name]!.kind === 'person') return near
    return fits(reading, p, 'person') || fits(reading, p, 'force') ? p : undefined
  }
}

/** What a relative stands for: the noun phrase before it; "who" passes over those that are no people: "the troops at points in the town who". */
export function antecedent(reading: Reading, relative: number, floor: number): number {
  const { chunks } = reading.clauses
  const people = reading.language.events.who.has(lower(reading, chunks[relative]!.head))
  let first = -1
  for (let k = relative - 1; k >= floor && k > relative - 10; k--) {
    const { kind } = chunks[k] as Chunk
    if (kind === Piece.noun) {
      if (!people || fits(reading, k, 'person') || fits(reading, k, 'force')) return k
      if (first < 0) first = k
    } else if (kind !== Piece.preposition && kind !== Piece.comma && kind !== Piece.adverb && kind !== Piece.time && kind !== Piece.mark)
      break
  }
  return first
}
