// The cues of a reading unit in; for each that tells of speech its subject, its place beside the content, and where its clause begins out.

import { openContent, type Opening } from './content.ts'
import { findCues, type Cue } from './cue.ts'
import { firstSubject, opensClause, phraseAfter, phraseBefore, stretch, subjectBefore, type Subject } from './phrase.ts'
import { Bit, bitsAt, isCapital, lowerAt, quoteAt, wordsIn, type Scene, type Unit } from './scene.ts'

/** A cue that tells of speech. */
export interface Clause {
  readonly cue: Cue
  /** Absent where nobody is told to speak. */
  readonly subject?: Subject
  /** Where the content stands: after the cue, before it, or on both sides. */
  readonly order: 'forward' | 'closing' | 'around'
  readonly inverted: boolean
  /** The item with which its clause begins, connecting words and comma included: content told before ends there. */
  readonly begins: number
  readonly cuts: boolean
  readonly opening: Opening
  /** The first item after the words of the cue's own clause, where the content stands before it. */
  readonly ends: number
  /** Passive with the told one as subject: "Peskov was asked". */
  readonly to?: { readonly from: number; readonly to: number }
  /** The subject is part of the content: "He is reported to have fled". */
  readonly about?: { readonly from: number; readonly to: number }
  /** "issued a statement saying" */
  readonly carrier?: { readonly from: number; readonly to: number }
  /** Last item of the cue where it is longer than its verb: "was quoted as saying". */
  readonly cueTo?: number
}

/** Reads the cues of a unit from left to right. */
export function readClauses(scene: Scene, unit: Unit): Clause[] {
  const clauses: Clause[] = []
  const cues = findCues(scene, unit)
  let first: Subject | undefined | null = null
  const main = (before: number): Subject | undefined => {
    if (first === null) first = firstSubject(scene, unit, before)
    return first
  }
  const inherited = (cue: Cue): Subject | undefined => {
    for (let k = clauses.length - 1; k >= 0; k--) {
      const one = clauses[k] as Clause
      if (one.subject && one.cue.kind === 'verb' && one.opening.kind !== 'end') return one.subject
      if (one.subject && one.cue.kind === 'verb') return one.subject
    }
    return main(cue.from)
  }
  for (let c = 0; c < cues.length; c++) {
    const cue = cues[c] as Cue
    const read =
      cue.kind === 'source'
        ? readSource(scene, unit, cue)
        : cue.kind === 'noun'
          ? readNoun(scene, unit, cue)
          : cue.passive
            ? readPassive(scene, unit, cue, cues[c + 1])
            : cue.finite
              ? readFinite(scene, unit, cue, clauses, inherited)
              : readParticiple(scene, unit, cue, clauses, inherited)
    if (!read) continue
    clauses.push(read)
    if (read.cueTo !== undefined) while (c + 1 < cues.length && (cues[c + 1] as Cue).from < read.cueTo) c++
  }
  return clauses
}

/** "According to X, …" · "…, according to X" · "…, according to X, …" */
function readSource(scene: Scene, unit: Unit, cue: Cue): Clause | undefined {
  let to = phraseAfter(scene, unit, cue.to)
  // What is said of the source belongs to it: "a report published by the office", "a man who saw it".
  let k = cue.to
  while (k < unit.items.length && k < cue.to + 30) {
    const bits = bitsAt(scene, unit, k)
    if ((bits & (Bit.comma | Bit.stop | Bit.semicolon | Bit.colon | Bit.dash)) !== 0) break
    if ((bits & Bit.quote) !== 0 && wordsIn(scene, quoteAt(scene, unit, k)!) > 6) break
    k++
  }
  const opens = opensClause(scene, unit, cue.from) && onlyOpeners(scene, unit, cue.from)
  if (k > to && (!opens || (bitsAt(scene, unit, k) & Bit.comma) !== 0)) to = k
  if (to === cue.to) return undefined
  let ends = to
  const apposition = appositionAfter(scene, unit, to, true)
  if (apposition > to) ends = to = apposition
  const subject = { from: cue.to, to, head: to }
  const opening: Opening =
    (bitsAt(scene, unit, ends) & Bit.comma) !== 0
      ? { kind: 'comma', at: ends }
      : (bitsAt(scene, unit, ends) & (Bit.edge | Bit.stop)) !== 0
        ? { kind: 'end', at: ends }
        : { kind: 'bare', at: ends }
  const begins = withComma(scene, unit, cue.from)
  return {
    cue,
    subject,
    order: opens ? 'forward' : 'around',
    inverted: true,
    begins,
    cuts: !opens,
    opening: opens && opening.kind === 'comma' ? { kind: 'bare', at: ends + 1 } : opening,
    ends,
  }
}

/** "Ardovia's claim that …" · "the claim that …" */
function readNoun(scene: Scene, unit: Unit, cue: Cue): Clause | undefined {
  let subject: Subject | undefined
  const before = bitsAt(scene, unit, cue.from - 1)
  let p = cue.from
  while (p > 0 && (bitsAt(scene, unit, p - 1) & Bit.adjective) !== 0 && (bitsAt(scene, unit, p - 1) & Bit.name) === 0) p--
  if ((bitsAt(scene, unit, p - 1) & Bit.possessive) !== 0) {
    const from = phraseBefore(scene, unit, p - 1)
    if (from < p - 1) subject = { from, to: p - 1, head: p - 1 }
  } else if (scene.language.cues.possessives.has(lowerAt(scene, unit, p - 1))) subject = { from: p - 1, to: p, head: p }
  else if ((before & (Bit.det | Bit.noun)) === 0) return undefined
  return {
    cue,
    ...(subject ? { subject } : {}),
    order: 'forward',
    inverted: false,
    begins: subject?.from ?? cue.from,
    cuts: false,
    opening: { kind: 'that', at: cue.to },
    ends: cue.to,
  }
}

function readFinite(
  scene: Scene,
  unit: Unit,
  cue: Cue,
  clauses: readonly Clause[],
  inherited: (cue: Cue) => Subject | undefined,
): Clause | undefined {
  const { cues } = scene.language
  const verb = cue.verb!
  const before = bitsAt(scene, unit, cue.from - 1)
  const opening = openContent(scene, unit, cue.to, verb)
  // Inverted: “…,” said the mayor.
  if (verb.quote && !cue.negated && (cue.form === 'past' || cue.form === 's') && cue.from === cue.head) {
    const afterQuote = (before & Bit.quote) !== 0 || ((before & Bit.comma) !== 0 && (bitsAt(scene, unit, cue.from - 2) & Bit.quote) !== 0)
    const alone = (before & Bit.edge) !== 0 && isCapital(scene, unit, cue.head)
    if (afterQuote || (before & Bit.comma) !== 0 || alone) {
      const to = phraseAfter(scene, unit, cue.to)
      const next = bitsAt(scene, unit, to)
      const verbal =
        (next & (Bit.be | Bit.have | Bit.do | Bit.modal | Bit.that)) !== 0 ||
        ((next & Bit.verb) !== 0 && (next & (Bit.noun | Bit.adposition)) === 0 && !afterQuote)
      if (to > cue.to && !verbal && (afterQuote || alone || (cue.from > 3 && !verb.object))) {
        const end = appositionAfter(scene, unit, to, false)
        const subject = { from: cue.to, to: end, head: to }
        const rest = openContent(scene, unit, end, undefined)
        return {
          cue,
          subject,
          order: 'around',
          inverted: true,
          begins: withComma(scene, unit, cue.from),
          cuts: true,
          opening: rest,
          ends: rest.at,
        }
      }
    }
  }
  let subject: Subject | undefined
  let begins = cue.from
  let cuts = false
  let own = false
  let p = cue.from
  if ((before & Bit.relative) !== 0 && (bitsAt(scene, unit, cue.from - 2) & (Bit.comma | Bit.noun | Bit.close | Bit.quote)) !== 0) {
    // "…, who questioned the withdrawal": the antecedent speaks.
    let e = cue.from - 1
    if ((bitsAt(scene, unit, e - 1) & Bit.comma) !== 0) e--
    const nearest = clauses.findLast((one) => one.inverted && one.subject !== undefined && one.subject.head <= e && one.subject.to >= e - 1)
    const from = phraseBefore(scene, unit, e)
    subject = nearest?.subject ?? (from < e ? { from, to: e, head: e } : undefined)
    begins = e
    cuts = e < cue.from - 1 && nearest !== undefined
    p = cue.from
  } else {
    const joined = joinedAt(scene, unit, cue.from)
    if (joined >= 0) {
      subject = inherited(cue)
      begins = joined
      cuts = true
      // "officials said the men broke in and demanded money" would need a parse; the same form is taken as the same speaker's.
      const matrix = clauses.findLast((one) => one.cue.kind === 'verb' && one.subject === subject)
      if (matrix && matrix.cue.form !== cue.form && matrix.cue.finite) return undefined
    } else {
      subject = subjectBefore(scene, unit, cue.from)
      own = true
      if (subject) {
        p = subject.from
        const connector = connectorAt(scene, unit, p)
        begins = connector >= 0 ? connector : p
        cuts = connector >= 0
      }
    }
  }
  if (!subject) return undefined
  if (own && !agrees(scene, unit, cue, subject)) return undefined

  // Does the content stand before? “…,” he said · …, he said.
  if (own) {
    const left = bitsAt(scene, unit, subject.from - 1)
    const quoted =
      (left & Bit.quote) !== 0 || ((left & (Bit.comma | Bit.dash)) !== 0 && (bitsAt(scene, unit, subject.from - 2) & Bit.quote) !== 0)
    const closed = opening.kind === 'end' || opening.kind === 'comma' || opening.kind === 'tail'
    if (quoted && verb.quote) {
      const q = quoteAt(scene, unit, (left & Bit.quote) !== 0 ? subject.from - 1 : subject.from - 2)!
      const comma = (left & Bit.comma) !== 0 || /[,?!…—–-]["'”’»]*$/.test(scene.text.slice(Math.max(q.start, q.end - 4), q.end))
      if (closed || (comma && opening.kind !== 'that'))
        return {
          cue,
          subject,
          order: 'around',
          inverted: false,
          begins: withComma(scene, unit, subject.from),
          cuts: true,
          opening,
          ends: opening.at,
        }
    }
    if (closed && (verb.clause || verb.quote) && (left & (Bit.comma | Bit.dash)) !== 0 && tells(scene, unit, 0, subject.from - 1))
      return {
        cue,
        subject,
        order: 'around',
        inverted: false,
        begins: withComma(scene, unit, subject.from),
        cuts: true,
        opening,
        ends: opening.at,
      }
    // "X said." after a sentence that is only a quotation.
    if (closed && verb.quote && !cue.negated && onlyOpeners(scene, unit, subject.from) && opening.kind !== 'comma')
      return { cue, subject, order: 'closing', inverted: false, begins, cuts, opening, ends: opening.at }
  }
  const accepted = accepts(scene, unit, cue, opening)
  if (accepted === undefined) return undefined
  const by = cues.by.has(lowerAt(scene, unit, cue.to)) && cue.form === 'past' && !verb.clause
  if (by) return undefined
  return { cue, subject, order: 'forward', inverted: false, begins, cuts, opening: accepted, ends: accepted.at }
}

/** "…, adding that" · "a statement saying" · "by saying" · "quoted the minister as saying" */
function readParticiple(
  scene: Scene,
  unit: Unit,
  cue: Cue,
  clauses: readonly Clause[],
  inherited: (cue: Cue) => Subject | undefined,
): Clause | undefined {
  const { cues } = scene.language
  const before = bitsAt(scene, unit, cue.from - 1)
  const opening = openContent(scene, unit, cue.to, cue.verb)
  const accepted = accepts(scene, unit, cue, opening)
  if (accepted === undefined) return undefined
  const made = (subject: Subject | undefined, begins: number, cuts: boolean, more: Partial<Clause> = {}): Clause | undefined =>
    subject && { cue, subject, order: 'forward', inverted: false, begins, cuts, opening: accepted, ends: accepted.at, ...more }
  if (cues.as.has(lowerAt(scene, unit, cue.from - 1))) {
    const last = clauses.at(-1)
    const from = last ? last.opening.at : -1
    if (last && cues.quoted.has(lowerAt(scene, unit, last.cue.head)) && from < cue.from - 1)
      return made({ from, to: cue.from - 1, head: cue.from - 1 }, cue.from - 1, false)
    return made(inherited(cue), cue.from - 1, false)
  }
  if ((before & (Bit.comma | Bit.dash | Bit.quote)) !== 0) return made(inherited(cue), withComma(scene, unit, cue.from), clauses.length > 0)
  if ((before & Bit.edge) !== 0) return undefined
  if ((before & Bit.and) !== 0)
    return made(
      inherited(cue),
      withComma(scene, unit, cue.from - 1),
      clauses.some((one) => !one.cue.finite),
    )
  if ((before & Bit.noun) !== 0 || (before & Bit.pronoun) !== 0) {
    const from = phraseBefore(scene, unit, cue.from)
    if (from === cue.from) return undefined
    const phrase = { from, to: cue.from, head: cue.from }
    let carried = false
    for (let p = from; p < cue.from; p++) if (cues.carriers.has(lowerAt(scene, unit, p))) carried = true
    const giver = carried ? subjectOf(scene, unit, from) : undefined
    if (giver) return made(giver, cue.from, false, { carrier: { from, to: cue.from } })
    return made(phrase, from, false)
  }
  if ((before & (Bit.adposition | Bit.not)) !== 0 || cue.negated)
    return made(inherited(cue), withComma(scene, unit, cue.from - ((before & Bit.adposition) !== 0 ? 1 : 0)), false)
  return made(inherited(cue), cue.from, false)
}

/** The subject of the verb whose object begins at `from`: "the ministry issued | a statement". */
function subjectOf(scene: Scene, unit: Unit, from: number): Subject | undefined {
  let k = from - 1
  let verbs = 0
  while (k > 0 && k > from - 4) {
    const bits = bitsAt(scene, unit, k)
    if ((bits & (Bit.verb | Bit.have)) !== 0) verbs++
    else if ((bits & (Bit.adverb | Bit.time)) === 0) break
    k--
  }
  return verbs > 0 ? subjectBefore(scene, unit, k + 1) : undefined
}

/** "was asked if" · "is reported to have" · "was quoted as saying" · "was told that" · "it was announced that" */
function readPassive(scene: Scene, unit: Unit, cue: Cue, next: Cue | undefined): Clause | undefined {
  const { cues } = scene.language
  const subject = subjectBefore(scene, unit, cue.from)
  const lower = lowerAt(scene, unit, cue.head)
  const agent = agentAfter(scene, unit, cue.to)
  const after = agent?.to ?? cue.to
  const begins = subject ? subject.from : cue.from
  const connector = connectorAt(scene, unit, begins)
  const shared = { begins: connector >= 0 ? connector : begins, cuts: connector >= 0, inverted: false, order: 'forward' } as const
  if (cues.quoted.has(lower)) {
    if (next && next.from - after < 6 && !next.finite && cues.as.has(lowerAt(scene, unit, next.from - 1)) && subject) {
      const opening = openContent(scene, unit, next.to, next.verb)
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
      return { cue, subject, ...shared, opening, ends: opening.at, cueTo: next.to }
    }
    return undefined
  }
  const opening = openContent(scene, unit, after, cue.verb)
  const open = opening.kind === 'that' || opening.kind === 'asks' || opening.kind === 'quote' || opening.kind === 'colon'
  const speaker = agent ? { subject: { from: agent.from, to: agent.to, head: agent.to } } : {}
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
      about: { from: subject.from, to: subject.head },
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
      about: { from: subject.from, to: subject.head },
    }
  if (subject && cue.act === 'accuse' && lowerAt(scene, unit, after) !== '' && (bitsAt(scene, unit, after) & Bit.link) !== 0 && !agent)
    return { cue, ...shared, opening: { kind: 'bare', at: after }, ends: after, about: { from: subject.from, to: subject.head } }
  return undefined
}

function agentAfter(scene: Scene, unit: Unit, p: number): { from: number; to: number } | undefined {
  if (!scene.language.cues.by.has(lowerAt(scene, unit, p))) return undefined
  const to = phraseAfter(scene, unit, p + 1)
  return to > p + 1 ? { from: p + 1, to } : undefined
}

/** Whether the frame of the verb admits what follows it; gives back where the content opens. */
function accepts(scene: Scene, unit: Unit, cue: Cue, opening: Opening): Opening | undefined {
  const verb = cue.verb!
  const { at, kind } = opening
  const told = opening.to !== undefined
  if (cue.preposition) {
    const bits = bitsAt(scene, unit, cue.to)
    return (bits & (Bit.edge | Bit.stop | Bit.comma)) === 0 ? { kind: kind === 'quote' ? 'quote' : 'bare', at: cue.to } : undefined
  }
  if (verb.shows) return shown(scene, unit, cue, opening)
  if (kind === 'that') {
    if (told && verb.object && !verb.clause) return { kind: 'bare', at: opening.to!.from }
    return verb.clause || (verb.object && !verb.weak && at === cue.to) ? opening : undefined
  }
  if (kind === 'asks') return verb.clause || (verb.object && !verb.weak) ? opening : undefined
  if (kind === 'quote' || kind === 'colon') return verb.quote || verb.clause || verb.object ? opening : undefined
  // Nothing opens: the frame must.
  const start = told && verb.object && verb.act !== 'ask' ? opening.to!.from : at
  const bits = bitsAt(scene, unit, cue.to)
  if (verb.infinitive && (bits & Bit.to) !== 0 && (bitsAt(scene, unit, cue.to + 1) & (Bit.edge | Bit.det)) === 0)
    return { kind: 'bare', at: cue.to }
  if (kind === 'comma' || kind === 'end' || kind === 'tail') {
    if (told && verb.object && !verb.weak) return { kind: 'bare', at: opening.to!.from }
    return undefined
  }
  if (verb.object && (!verb.weak || quotesSoon(scene, unit, cue.to, 14))) {
    const object = bitsAt(scene, unit, start)
    if ((object & (Bit.adposition | Bit.to)) !== 0 && !verb.clause && !told && (object & Bit.name) === 0) return undefined
    return {
      ...opening,
      at: verb.whom || verb.act === 'ask' ? (told && (bitsAt(scene, unit, at) & Bit.to) !== 0 ? opening.to!.from : start) : start,
    }
  }
  if (verb.clause && !verb.weak && tells(scene, unit, at, unit.items.length)) {
    const object = bitsAt(scene, unit, at)
    if ((object & (Bit.adposition | Bit.to)) !== 0 && (object & Bit.name) === 0 && verb.lemma !== 'say' && !numberAhead(scene, unit, at))
      return undefined
    return opening
  }
  return undefined
}

/** "at least 20", "about 30": a preposition that opens a number. */
function numberAhead(scene: Scene, unit: Unit, p: number): boolean {
  for (let k = p + 1; k < p + 4; k++) if (/^\d/.test(lowerAt(scene, unit, k))) return true
  return false
}

/** "published images of the flag" · "the poll shows that …" · "a journalist saw the ruins" */
function shown(scene: Scene, unit: Unit, cue: Cue, opening: Opening): Opening | undefined {
  const { cues } = scene.language
  const verb = cue.verb!
  if (verb.clause && (opening.kind === 'that' || opening.kind === 'asks')) return opening
  if (verb.clause && opening.kind === 'bare' && opening.at === cue.to && verb.lemma === 'show') {
    const subject = subjectBefore(scene, unit, cue.from)
    if (subject && holds(scene, unit, subject.from, subject.head, cues.documents)) return opening
    return undefined
  }
  if (verb.object) {
    const end = phraseAfter(scene, unit, cue.to)
    if (holds(scene, unit, cue.to, Math.min(end, cue.to + 5), cues.images)) return { kind: 'bare', at: cue.to }
    return undefined
  }
  if (!verb.clause && opening.at === cue.to && (opening.kind === 'bare' || opening.kind === 'asks')) {
    const subject = subjectBefore(scene, unit, cue.from)
    if (subject && holds(scene, unit, subject.from, subject.head, cues.seers)) return opening
  }
  return undefined
}

/** Whether one of the items [from, to) is a word of the set. */
export function holds(scene: Scene, unit: Unit, from: number, to: number, set: ReadonlySet<string>): boolean {
  for (let p = from; p < to; p++) if (set.has(lowerAt(scene, unit, p))) return true
  return false
}

function quotesSoon(scene: Scene, unit: Unit, from: number, reach: number): boolean {
  for (let p = from; p < from + reach && p < unit.items.length; p++) if ((bitsAt(scene, unit, p) & Bit.quote) !== 0) return true
  return false
}

/** Whether the items [from, to) hold a verb: a clause, not a mere phrase. */
function tells(scene: Scene, unit: Unit, from: number, to: number): boolean {
  for (let p = from; p < to && p < from + 80; p++)
    if ((bitsAt(scene, unit, p) & (Bit.verb | Bit.be | Bit.have | Bit.do | Bit.modal | Bit.quote)) !== 0) return true
  return to - from > 4
}

/** A verb in the plural form needs a subject in the plural, one in "-s" none. */
function agrees(scene: Scene, unit: Unit, cue: Cue, subject: Subject): boolean {
  if (cue.form !== 'base' && cue.form !== 's') return true
  let head = subject.head
  for (let p = subject.from + 1; p < subject.head; p++)
    if ((bitsAt(scene, unit, p) & (Bit.link | Bit.comma)) !== 0 && (bitsAt(scene, unit, p) & Bit.noun) === 0) {
      head = p
      break
    }
  let last = head - 1
  while (last > subject.from && (bitsAt(scene, unit, last) & (Bit.adverb | Bit.close | Bit.comma)) !== 0) last--
  const lower = lowerAt(scene, unit, last)
  let joined = false
  for (let p = subject.from; p < subject.head; p++) if ((bitsAt(scene, unit, p) & Bit.and) !== 0) joined = true
  const plural =
    scene.language.cues.plural.has(lower) ||
    (/[^su]s$/.test(lower) && !isCapital(scene, unit, last)) ||
    joined ||
    (isCapital(scene, unit, last) && /[^su]s$/.test(lower))
  if (cue.form === 'base')
    return plural || ((bitsAt(scene, unit, cue.head) & Bit.verb) !== 0 && isCapital(scene, unit, last) && lower.endsWith('s'))
  return !(plural && !isCapital(scene, unit, last)) || lower === 'it'
}

/** Where a clause that shares its subject with the one before is joined to it ("and", "but", a comma); -1 where it is not. */
function joinedAt(scene: Scene, unit: Unit, p: number): number {
  const before = bitsAt(scene, unit, p - 1)
  if ((before & Bit.and) !== 0) return withComma(scene, unit, p - 1)
  return -1
}

/** Where the words that join a clause with a subject of its own begin; -1 where none do. */
function connectorAt(scene: Scene, unit: Unit, p: number): number {
  let k = p
  while (
    k > 0 &&
    (bitsAt(scene, unit, k - 1) & Bit.adverb) !== 0 &&
    !scene.language.cues.switches.has(lowerAt(scene, unit, k - 1)) &&
    (bitsAt(scene, unit, k - 1) & Bit.noun) === 0
  )
    k--
  const bits = bitsAt(scene, unit, k - 1)
  if ((bits & Bit.semicolon) !== 0) return k - 1
  if ((bits & Bit.and) !== 0 || scene.language.cues.switches.has(lowerAt(scene, unit, k - 1))) return withComma(scene, unit, k - 1)
  return -1
}

function withComma(scene: Scene, unit: Unit, p: number): number {
  return (bitsAt(scene, unit, p - 1) & (Bit.comma | Bit.dash)) !== 0 ? p - 1 : p
}

/** Whether only words that join a sentence to the one before stand before item `p`. */
function onlyOpeners(scene: Scene, unit: Unit, p: number): boolean {
  for (let k = 0; k < p; k++) {
    const bits = bitsAt(scene, unit, k)
    if (
      !scene.language.cues.openers.has(lowerAt(scene, unit, k)) &&
      (bits & (Bit.comma | Bit.dash | Bit.adverb)) === 0 &&
      !/^[^\p{L}\p{Nd}]+$/u.test(lowerAt(scene, unit, k))
    )
      return false
  }
  return true
}

/** Where an apposition or relative clause that begins with a comma at item `p` ends, its closing comma included; `p` when there is none. */
function appositionAfter(scene: Scene, unit: Unit, p: number, role: boolean): number {
  const { cues } = scene.language
  let end = p
  for (let guard = 0; guard < 3; guard++) {
    const at = guard === 0 ? end : end - 1
    if ((bitsAt(scene, unit, at) & Bit.comma) === 0) return end
    const next = bitsAt(scene, unit, at + 1)
    const name = isCapital(scene, unit, at + 1)
    const fits = (next & (Bit.det | Bit.noun)) !== 0 && (next & (Bit.time | Bit.quote | Bit.that)) === 0 && !(name && role)
    if (!fits) return end
    const to = phraseAfter(scene, unit, at + 1)
    if (to === at + 1) return end
    const after = bitsAt(scene, unit, to)
    if ((after & (Bit.comma | Bit.edge | Bit.stop)) === 0) return end
    const known =
      holds(scene, unit, at + 1, to, cues.roles) ||
      holds(scene, unit, at + 1, to, cues.bodies) ||
      /^\d/.test(lowerAt(scene, unit, at + 1)) ||
      (!role && (next & Bit.det) !== 0)
    if (role && !known) return end
    if (!role && !known && !name) return end
    end = (after & Bit.comma) !== 0 ? to + 1 : to
    if ((after & Bit.comma) === 0) return end
  }
  return end
}

export { stretch }
