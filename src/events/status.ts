// A trigger in its sentence in; whether it happened, goes on, is planned, threatened, tried or possible, and whether it is denied, out.

import { Form, type StatusShift } from '../languages/language.ts'
import type { Act, Event } from '../model/record.ts'
import { type Chunk, Piece } from './clause.ts'
import { governor, opening, passiveAt } from './phrase.ts'
import { boundsOf, lower, type Reading, type Trigger } from './reading.ts'
import { Link } from './syntax.ts'
import { formOf } from './word.ts'

/** What is said of an event's reality. */
export interface Standing {
  readonly status: Event['status']
  readonly negated: boolean
  /** It was tried in vain: "failed in its attempt to take" denies the outcome, not the attempt. */
  readonly failed?: true
  /** The verb piece that stands over the trigger ("denied shelling"), or -1. */
  readonly over: number
}

// What a passive behind an event may make of it: "was planned".
const said: ReadonlySet<unknown> = new Set(['planned', 'attempted'])

// What they call for has not happened.
const ORDERS: ReadonlySet<Act> = new Set<Act>(['demand', 'order', 'promise', 'plan', 'threaten'])

/** The standing of a trigger: its own auxiliaries, then what stands over it, then the clause, then the statement that holds it. */
export function standingOf(reading: Reading, trigger: Trigger): Standing {
  const { clauses, language, ground, parse } = reading
  const { chunks } = clauses
  const { events } = language
  const [floor, roof] = boundsOf(reading, trigger.sentence)
  const { piece, token } = trigger
  let status = 'happened' as Event['status']
  let negated = false
  let failed = false
  let over = -1
  let finite = false
  const statement = ground.statementOf(parse.tokens.start[token]!, parse.tokens.end[token]!)
  // "confirmed that its forces were leaving": in reported speech the past is the speaker's present.
  const held = statement !== undefined
  const shiftBy = (shift: StatusShift | undefined): boolean => {
    if (shift === undefined) return false
    if (shift.status !== undefined) status = shift.status
    if (shift.negated) {
      negated = !negated
      if (shift.status === 'attempted') failed = true
    }
    return true
  }
  const group = (p: number): void => {
    const chunk = chunks[p] as Chunk
    let being = false
    let present = false
    let been = false
    let be = false
    let have = false
    let modal: StatusShift | undefined
    for (let i = chunk.first; i < chunk.head + (chunk.head === token ? 0 : 1); i++) {
      const word = lower(reading, i)
      if (language.words.negations.has(word)) negated = !negated
      if (Object.hasOwn(events.modals, word)) modal = events.modals[word]
      if (events.present.has(word)) present = true
      if (events.being.has(word)) being = true
      if (events.been.has(word)) been = true
      if (events.be.has(word)) be = true
      if (events.have.has(word)) have = true
    }
    if (chunk.first < chunk.head && !events.to.has(lower(reading, chunk.first))) finite = true
    const form = formOf(lower(reading, chunk.head), language, reading.lexicon)
    if (modal !== undefined) shiftBy(modal)
    else if (((form === Form.ing && trigger.as !== 'adjective') || being) && (present || (been && have) || (be && held))) status = 'ongoing'
    // A negation that the pieces left before or behind the group: "no longer", "never".
    const before = p - 1 >= floor ? chunks[p - 1] : undefined
    if (before?.kind === Piece.adverb && language.words.negations.has(lower(reading, before.head))) negated = !negated
    if (before?.kind === Piece.adverb && shiftOf(lower(reading, before.head))?.status === 'possible') status = 'possible'
  }

  if (trigger.as === 'noun') {
    const chunk = chunks[piece] as Chunk
    let shifted = false
    for (let i = chunk.first; i < token; i++) {
      const word = lower(reading, i)
      if (events.negative.has(word)) negated = true
      else if (shiftBy(shiftOf(word))) shifted = true
    }
    const before = p(-1)
    if (before?.kind === Piece.preposition && events.without.has(lower(reading, before.head))) negated = true
    // "an attempt at", "the threat of", "plans for": the noun before the preposition.
    else if (before?.kind === Piece.preposition) {
      const at = p(-2)?.kind === Piece.time || p(-2)?.kind === Piece.adverb ? p(-3) : p(-2)
      if (at?.kind === Piece.noun) shiftBy(shiftOf(lower(reading, at.head)))
    }
    over = governor(reading, piece, floor)
    // "asked about the attack" is no request for it.
    const between = over >= 0 && over === piece - 2 ? p(-1) : undefined
    const whole = over >= 0 && shiftOf(`${lower(reading, chunks[over]!.head)} ${lower(reading, chunks[over]!.head + 1)}`) !== undefined
    if (between?.kind === Piece.preposition && !whole && !events.aims.has(lower(reading, between.head))) over = -1
    if (over >= 0 && !shifted) {
      const word = lower(reading, chunks[over]!.head)
      if (shiftBy(shiftAt(chunks[over]!.head))) {
        if (negatedAt(over)) negated = !negated
      } else if (events.light.has(word)) {
        group(over)
        chain(over)
      } else if (negatedAt(over)) negated = true
    }
    for (let k = piece + 1; k < roof && k < piece + 12; k++) {
      const { kind, head } = chunks[k] as Chunk
      if (kind === Piece.verb) {
        const word = lower(reading, head)
        if (over < 0) {
          if (events.continues.has(word)) {
            status = 'ongoing'
            for (let i = chunks[k]!.first; i < head; i++) if (language.words.negations.has(lower(reading, i))) negated = !negated
          } else if (events.occurs.has(word)) group(k)
          else {
            const shift = shiftAt(head)
            // "The talks were planned", "the attack failed"; but "the murder sought to disrupt the vote".
            shiftBy(shift?.negated === true || (shift !== undefined && said.has(shift.status) && passiveAt(reading, k)) ? shift : undefined)
          }
        }
        break
      }
      if (kind === Piece.mark || kind === Piece.relative || kind === Piece.subordinate || kind === Piece.and || kind === Piece.comma) break
    }
  } else {
    if (chunks[piece]!.kind === Piece.verb) {
      const whole = sharing()
      if (whole >= 0) group(whole)
      group(piece)
      chain(whole >= 0 ? whole : piece)
      // "An attempt to break through was repelled"
      for (let k = piece + 1; status === 'attempted' && !negated && over < 0 && k < roof && k < piece + 9; k++) {
        const { kind, head } = chunks[k] as Chunk
        if (kind === Piece.verb) {
          if (shiftOf(lower(reading, head))?.negated === true) failed = negated = true
          break
        }
        if (kind !== Piece.preposition && kind !== Piece.noun && kind !== Piece.adverb && kind !== Piece.time) break
      }
    }
    for (const part of [trigger.subject, trigger.object]) {
      if (part < 0 || part === piece) continue
      const { first } = chunks[part] as Chunk
      if (events.negative.has(lower(reading, first))) negated = !negated
    }
  }

  // "if they cross", "unless it stops"
  const start = opening(reading, piece, floor)
  if (start > floor && chunks[start - 1]!.kind === Piece.subordinate && events.conditionals.has(lower(reading, chunks[start - 1]!.head))) {
    if (status === 'happened' || status === 'planned') status = 'possible'
  }
  if (trigger.as !== 'noun' && status === 'happened' && conditional()) status = 'possible'
  // "If the claim is true, it would mean that soldiers fought on"
  const entailed = start - 2 >= floor ? chunks[start - 2] : undefined
  if (status === 'happened' && entailed?.kind === Piece.verb && events.entail.has(lower(reading, entailed.head)))
    for (let i = entailed.first; i < entailed.head; i++) if (Object.hasOwn(events.modals, lower(reading, i))) status = 'possible'
  const condition = status === 'happened' && inverted()
  if (condition) status = 'possible'

  // "Did the army shell the market?" asks.
  const end = parse.sentences[trigger.sentence]!.last - 1
  if (lower(reading, end) === '?' && parse.tokens.quote[end] === parse.tokens.quote[token] && status === 'happened') status = 'possible'

  if (statement !== undefined && !nested()) {
    const indirect = statement.kind !== 'direct' && statement.negated === undefined
    const { act } = statement
    if (act === 'threaten' && !condition && status !== 'happened' && status !== 'ongoing') status = 'threatened'
    else if (act === 'doubt' && indirect && status === 'happened') status = 'possible'
    else if (!finite && infinitive(piece) && ORDERS.has(act)) status = act === 'threaten' ? 'threatened' : 'planned'
    // "denied shelling", "denied that it had lost the town": the cue is the negation, unless it was already counted.
    if ((act === 'deny' || act === 'reject') && indirect && !negated && over < 0) negated = true
  }
  // "Asked if the annexation was celebrated": a question tells nothing, whatever it takes for granted.
  if (statement?.act === 'ask' && (status === 'happened' || status === 'ongoing')) status = 'possible'
  if (failed && negated && status === 'attempted') return { status, negated: false, failed, over }
  return { status, negated, over }

  /** In a relative clause of what is said: "rules out giving up the province, which was annexed" denies no annexation. */
  function nested(): boolean {
    for (let k = piece - 1; k >= floor && k > piece - 12; k--) {
      const { kind, first } = chunks[k] as Chunk
      if (ground.statementOf(parse.tokens.start[first]!, parse.tokens.end[first]!) !== statement) return false
      if (
        kind === Piece.relative &&
        ground.statementOf(parse.tokens.start[Math.max(0, first - 1)]!, parse.tokens.end[Math.max(0, first - 1)]!) === statement
      )
        return true
    }
    return false
  }

  function shiftOf(word: string): StatusShift | undefined {
    return Object.hasOwn(events.shifts, word) ? events.shifts[word] : undefined
  }

  /** The shift of the verb at token `i`: "called", "called off". */
  function shiftAt(i: number): StatusShift | undefined {
    return shiftOf(`${lower(reading, i)} ${lower(reading, i + 1)}`) ?? shiftOf(lower(reading, i))
  }

  /** "Should troops cross the river": an auxiliary that stands alone before the subject opens a condition. */
  function inverted(): boolean {
    const before = trigger.as === 'active' && trigger.subject > floor && trigger.subject < piece ? chunks[trigger.subject - 1] : undefined
    if (before?.kind !== Piece.verb || before.last !== before.first + 1 || !events.inverted.has(lower(reading, before.first))) return false
    return (formOf(lower(reading, token), language, reading.lexicon) & Form.base) !== 0
  }

  /** "may attack the port and kill", "were not killed or wounded": the verb group whose auxiliaries a joined verb shares, or -1. */
  function sharing(): number {
    const { syntax } = reading
    const { first, head } = chunks[piece] as Chunk
    if (first !== head || (syntax.links(head) & Link.joined) === 0 || syntax.under(head, Link.subject | Link.auxiliary | Link.mark) >= 0)
      return -1
    const over = syntax.over(head)
    const q = over < 0 || over > head || !syntax.verb(over) ? -1 : (clauses.chunkOf[over] as number)
    if (q < floor || chunks[q]!.kind !== Piece.verb || chunks[q]!.head !== over || chunks[q]!.first === over) return -1
    const forms = (i: number): number => formOf(lower(reading, i), language, reading.lexicon)
    const one = forms(head)
    const other = forms(over)
    if (other === Form.ing) return one === Form.ing ? q : -1
    // "did not enter and killed": a form of the past stands for itself, a bare or a passive one does not.
    return (trigger.as === 'passive' && (other & Form.participle) !== 0) || (one & other & Form.base) !== 0 ? q : -1
  }

  /** "if, as they fear, rebels attack the dam and flood the town": a condition over the verb or over what it is joined to. */
  function conditional(): boolean {
    const { syntax } = reading
    for (let v = token, n = 0; v >= 0 && n < 4; n++, v = syntax.over(v)) {
      for (let k = syntax.under(v, Link.mark); k >= 0; k = syntax.under(v, Link.mark, k)) {
        if (events.conditionals.has(lower(reading, k)) && k < v) return true
      }
      if ((syntax.links(v) & (Link.joined | Link.open)) === 0) return false
    }
    return false
  }

  function p(offset: number): Chunk | undefined {
    const k = piece + offset
    return k >= floor && k < roof ? chunks[k] : undefined
  }

  function infinitive(k: number): boolean {
    return toward(k) >= 0
  }

  /** The piece with the "to" of an infinitive: its own, or the one before a quotation ('told them to “surrender now”'); -1 where there is none. */
  function toward(k: number): number {
    const { kind, first, head } = chunks[k] as Chunk
    if (kind !== Piece.verb) return -1
    if (events.to.has(lower(reading, first))) return k
    const apart =
      first === head && k - 2 >= floor && chunks[k - 1]!.kind === Piece.quote && events.to.has(lower(reading, chunks[k - 2]!.head))
    return apart && (formOf(lower(reading, head), language, reading.lexicon) & Form.base) !== 0 ? k - 2 : -1
  }

  function negatedAt(k: number): boolean {
    const { first, head } = chunks[k] as Chunk
    for (let i = first; i < head; i++) if (language.words.negations.has(lower(reading, i))) return true
    return false
  }

  /** What stands over an infinitive or a gerund: "failed in its attempt to take", "has been trying to conquer", "denied firing". */
  function chain(from: number): void {
    let k = from
    for (let depth = 0; depth < 3; depth++) {
      const { first, head } = chunks[k] as Chunk
      const word = lower(reading, first)
      const gerund = first === head && formOf(word, language, reading.lexicon) === Form.ing
      const to = toward(k)
      if (to < 0 && !gerund) return
      let k2 = (to < 0 ? k : to) - 1
      const passed = (): Chunk | undefined => (k2 >= floor ? chunks[k2] : undefined)
      const from = passed()?.kind === Piece.preposition
      if (from && gerund) {
        if (events.without.has(lower(reading, passed()!.head))) {
          negated = !negated
          return
        }
        k2--
      }
      // "urged the troops in the town to leave", "its attempt to take", "an attempt by two companies to cross", "able to hold".
      let said = false
      for (let steps = 0; steps < 10 && passed() !== undefined && passed()!.kind !== Piece.verb; steps++) {
        const { kind, head: word, first: opens } = passed() as Chunk
        if (kind === Piece.noun || kind === Piece.adverb) {
          const shift = said ? undefined : shiftOf(lower(reading, word))
          if (shift !== undefined) {
            said = true
            shiftBy(shift)
            if (events.negative.has(lower(reading, opens))) negated = !negated
          } else if (gerund && !from && kind === Piece.noun) return
        } else if (kind !== Piece.preposition && kind !== Piece.time && (kind !== Piece.and || gerund)) return
        k2--
      }
      if (passed()?.kind !== Piece.verb) return
      over = k2
      const shift = shiftOf(lower(reading, passed()!.head))
      if (shift !== undefined) {
        const before = status
        shiftBy(shift)
        // "failed in its attempt": trying and failing are one.
        if (before === 'attempted') status = 'attempted'
      }
      if (negatedAt(k2)) negated = !negated
      k = k2
    }
  }
}
