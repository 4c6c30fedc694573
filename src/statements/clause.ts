// The cues of a reading unit in; for each that tells of speech its subject, its place beside the content, and where its clause begins out.

import { isLed, nearer, relativeEnd, subjectInTree, subjectShared } from './branch.ts'
import { isFinite } from './grammar.ts'
import { openContent, type Opening } from './content.ts'
import type { CueVerb } from '../languages/language.ts'
import { countedAfter, findCues, OVER, isOnClaims, type Cue } from './cue.ts'
import { fitFrame, infinitiveAfter, tells, type Frame } from './frame.ts'
import { appositionAfter, connectorAt, joinedAt, onlyOpeners, withComma } from './join.ts'
import { readPassive } from './passive.ts'
import { phraseAfter, phraseBefore, relatedNoun } from './phrase.ts'
import { Bit, bitsAt, endOf, holds, isCapital, isNumber, isPlural, lowerAt, quoteAt, type Scene, startOf, type Unit } from './scene.ts'
import { actorIn } from './speaker.ts'
import { addGapped } from './gap.ts'
import { readSilence } from './silence.ts'
import { readNoun, readSource } from './source.ts'
import { firstSubject, skipAdjunctsBack, subjectBefore, type Subject } from './subject.ts'
import type { Clause } from './telling.ts'

/** No sentence of the press tells more often; it keeps the looks from clause to clause short. */
const MOST = 32

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
    // No saying before it: the tree tells whose verb it hangs on, else the sentence's first phrase.
    return subjectShared(scene, unit, cue.head) ?? main(cue.from)
  }
  for (let c = 0; c < cues.length && clauses.length < MOST; c++) {
    const cue = cues[c] as Cue
    // What stands between a cue and its content is of the saying: "said in a statement posted on Facebook that". Only those cited speak.
    const last = clauses.at(-1)
    const between = last?.order === 'forward' && last.cue.kind === 'verb' && cue.from >= last.cue.to && cue.to <= last.opening.at
    if (between && !(cue.verb && !cue.finite && scene.language.cues.citing.has(lowerAt(scene, unit, cue.head)))) continue
    const read =
      cue.kind === 'source'
        ? readSource(scene, unit, cue)
        : cue.kind === 'silence'
          ? readSilence(scene, unit, cue)
          : cue.kind === 'noun'
            ? readNoun(scene, unit, cue)
            : cue.passive
              ? readPassive(scene, unit, cue, cues[c + 1])
              : cue.finite || begun(scene, unit, cue)
                ? readFinite(scene, unit, cue, clauses, inherited)
                : readParticiple(scene, unit, cue, clauses, inherited)
    if (!read || (read.subject && isNobody(scene, unit, read.subject))) continue
    // "Asked if she believed that the bridge had gone": what a question asks about is not yet said.
    if (
      last?.act === 'ask' &&
      last.opening.kind === 'asks' &&
      cue.kind === 'verb' &&
      cue.verb?.clause === true &&
      read.subject !== undefined &&
      read.subject.from >= last.opening.at &&
      read.subject.from - last.opening.at < 3
    )
      continue
    clauses.push(between && last ? { ...read, limit: Math.max(read.opening.at + 1, last.opening.at - 1) } : read)
    if (read.cueTo !== undefined) while (c + 1 < cues.length && (cues[c + 1] as Cue).from < read.cueTo) c++
  }
  return addGapped(scene, unit, clauses)
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
  const opening = openContent(scene, unit, cue.to, verb, cue.negated)
  const around = (subject: Subject, begins: number, inverted: boolean, rest: Opening): Clause => ({
    cue,
    act: cue.act,
    subject,
    order: 'around',
    inverted,
    begins,
    cuts: true,
    opening: rest,
    ends: rest.at,
  })
  const denied = deniedBefore(scene, unit, cue, clauses)
  if (denied) return denied
  // Inverted: “…,” said the mayor.
  if (verb.quote && !cue.negated && (cue.form === 'past' || cue.form === 's') && cue.from === cue.head) {
    const afterQuote = (before & Bit.quote) !== 0 || ((before & Bit.comma) !== 0 && (bitsAt(scene, unit, cue.from - 2) & Bit.quote) !== 0)
    const alone = (before & Bit.edge) !== 0 && isCapital(scene, unit, cue.head) && cue.act !== 'ask' && !cue.preposition
    // "The one in green, which is bent, says": the comma closes a relative clause of the subject.
    const closing = !afterQuote && (before & Bit.comma) !== 0 ? subjectBefore(scene, unit, cue.from) : undefined
    const related =
      closing !== undefined && (bitsAt(scene, unit, closing.head + 1) & Bit.relative) !== 0 && onlyOpeners(scene, unit, closing.from)
    // "Malka Cyrel, the director at the centre and a friend, told Meridian": the tree has the subject before it.
    const led = !afterQuote && !alone && isLed(scene, unit, cue)
    // “We stay,” Anna Resk, 41, told Meridian: who stands behind the marks speaks, what the commas part is said of her.
    const named = closing !== undefined && (bitsAt(scene, unit, closing.from - 1) & Bit.quote) !== 0
    if (!related && !led && !named && (afterQuote || (before & Bit.comma) !== 0 || alone)) {
      const to = phraseAfter(scene, unit, cue.to)
      const next = bitsAt(scene, unit, to)
      const verbal =
        (next & (Bit.be | Bit.have | Bit.do | Bit.modal | Bit.that)) !== 0 ||
        ((next & Bit.verb) !== 0 && (next & (Bit.noun | Bit.adposition)) === 0 && !afterQuote)
      if (
        to > cue.to &&
        !verbal &&
        (afterQuote ||
          alone ||
          (cue.from > 3 && !verb.object && closesAfter(scene, unit, to) && (bitsAt(scene, unit, cue.to) & Bit.pronoun) === 0))
      ) {
        const end = appositionAfter(scene, unit, to, false)
        const subject = { from: cue.to, to: end, head: to }
        const rest = openContent(scene, unit, end, undefined, false)
        // A sentence of its own: “Kherson is ours!” Celebrated the mayor.
        if (alone) return { ...around(subject, cue.from, true, { kind: 'end', at: end }), order: 'closing', cuts: false }
        return around(subject, withComma(scene, unit, cue.from), true, rest)
      }
    }
  }
  let subject: Subject | undefined
  let begins = cue.from
  let cuts = false
  let own = false
  if (
    (before & Bit.relative) !== 0 &&
    ((bitsAt(scene, unit, cue.from - 2) & (Bit.comma | Bit.noun | Bit.close | Bit.quote)) !== 0 || relatedNoun(scene, unit, cue.from - 2))
  ) {
    // "…, who questioned the withdrawal": the antecedent speaks.
    let e = cue.from - 1
    if ((bitsAt(scene, unit, e - 1) & Bit.comma) !== 0) e--
    const nearest = clauses.findLast((one) => one.inverted && one.subject !== undefined && one.subject.head <= e && one.subject.to >= e - 1)
    let from = phraseBefore(scene, unit, e)
    const thing = !cues.persons.has(lowerAt(scene, unit, cue.from - 1)) && e < cue.from - 1
    // "a setback for Putin, who": a person's name at the end of the phrase is meant.
    if (thing || cues.persons.has(lowerAt(scene, unit, cue.from - 1)))
      for (let p = e - 1; p > from; p--)
        if ((bitsAt(scene, unit, p) & Bit.link) !== 0 && (bitsAt(scene, unit, p) & Bit.name) === 0) {
          if (
            thing ? (bitsAt(scene, unit, p + 1) & Bit.det) !== 0 : isCapital(scene, unit, p + 1) && !holds(scene, unit, from, p, cues.roles)
          )
            from = p + 1
          break
        }
    subject = nearest?.subject ?? (from < e ? { from, to: e, head: e } : undefined)
    begins = e
    cuts = e < cue.from - 1 && nearest !== undefined
  } else {
    const joined = joinedAt(scene, unit, cue.from)
    if (joined >= 0) {
      subject = inherited(cue)
      begins = joined
      cuts = true
      // "officials said the men broke in and demanded money" would need a parse; the same form, or a content that opens plainly, is taken
      // as the same speaker's.
      const matrix = clauses.findLast((one) => one.cue.kind === 'verb' && one.subject === subject)
      if (cue.form === 'base' && (matrix === undefined ? !subject || !agrees(scene, unit, cue, subject) : matrix.cue.form !== 'base'))
        return undefined
      if (matrix && matrix.cue.form !== cue.form && matrix.cue.finite && opening.kind !== 'that' && opening.kind !== 'quote')
        return undefined
    } else {
      // "began publishing": the subject stands before the verb that begins.
      let e = cue.from
      if (cue.form === 'ing') while (cues.catenatives.has(lowerAt(scene, unit, e - 1))) e--
      subject = nearer(scene, unit, subjectBefore(scene, unit, e), subjectInTree(scene, unit, cue.head))
      own = true
      // "what | Orsek | called a rant", "which | he | said"
      if (subject && subject.head - subject.from > 1 && (bitsAt(scene, unit, subject.from) & (Bit.relative | Bit.asks)) !== 0)
        subject = { ...subject, from: subject.from + 1 }
      if (subject) {
        const connector = connectorAt(scene, unit, subject.from)
        begins = connector >= 0 ? connector : subject.from
        cuts = connector >= 0
      } else if (
        cue.act === 'ask' &&
        cues.asked.has(lowerAt(scene, unit, cue.head)) &&
        (before & (Bit.edge | Bit.comma | Bit.asks)) !== 0
      ) {
        // "Asked if …, Peskov answered" · "he said when asked about the bridge"
        const opens = opening.kind === 'asks' || opening.kind === 'that' || opening.kind === 'quote' || cue.preposition
        const at = cue.preposition ? cue.to : opening.at
        begins = (before & Bit.asks) !== 0 ? cue.from - 1 : cue.from
        return opens
          ? {
              cue,
              act: cue.act,
              order: 'forward',
              inverted: false,
              begins: withComma(scene, unit, begins),
              cuts: true,
              opening: { kind: 'asks', at },
              ends: at,
            }
          : undefined
      }
    }
  }
  if (!subject) return undefined
  if (
    own &&
    (!(isFinite(scene, unit.items[cue.head] as number) || agrees(scene, unit, cue, subject)) || isMute(scene, unit, verb, subject))
  )
    return undefined

  // Does the content stand before? “…,” he said · …, he said.
  if (own) {
    const left = bitsAt(scene, unit, subject.from - 1)
    const quoted =
      (left & Bit.quote) !== 0 || ((left & (Bit.comma | Bit.dash)) !== 0 && (bitsAt(scene, unit, subject.from - 2) & Bit.quote) !== 0)
    const infinitive =
      (verb.infinitive && infinitiveAfter(scene, unit, cue.to) >= 0) ||
      (opening.to !== undefined && opening.kind === 'tail' && infinitiveAfter(scene, unit, opening.at) === opening.at)
    const closed =
      !infinitive &&
      !cue.preposition &&
      !(verb.object && opening.to && (bitsAt(scene, unit, subject.from - 1) & (Bit.quote | Bit.comma)) === 0) &&
      (opening.kind === 'end' || opening.kind === 'comma' || opening.kind === 'tail')
    const speech = verb.clause || verb.quote
    // "In an interview on “Front Row,” the minister said the road …": a title before the comma, content after the cue.
    const titled = opening.kind !== 'end' && (bitsAt(scene, unit, 0) & Bit.adposition) !== 0 && frontsOnly(scene, unit, subject.from)
    if (quoted && verb.quote && !titled) {
      const q = quoteAt(scene, unit, (left & Bit.quote) !== 0 ? subject.from - 1 : subject.from - 2)!
      const comma = (left & Bit.comma) !== 0 || /[,?!…—–-]["'”’»]*$/.test(scene.text.slice(Math.max(q.start, q.end - 4), q.end))
      if (closed || (comma && opening.kind !== 'that')) return around(subject, withComma(scene, unit, subject.from), false, opening)
    }
    // "…, as analysts have pointed out, …" · "As analysts have pointed out, …"
    if (closed && speech && cues.as.has(lowerAt(scene, unit, subject.from - 1))) {
      const as = subject.from - 1
      if (as === 0 && opening.kind === 'comma')
        return {
          cue,
          act: cue.act,
          subject,
          order: 'forward',
          inverted: false,
          begins: 0,
          cuts: false,
          opening: { kind: 'bare', at: opening.at + 1 },
          ends: opening.at,
        }
      if ((bitsAt(scene, unit, as - 1) & (Bit.comma | Bit.dash)) !== 0) return around(subject, as - 1, false, opening)
      if (as === 0) return undefined
    }
    if (closed && speech && (left & (Bit.comma | Bit.dash)) !== 0) {
      const goes = opening.kind === 'comma' && tells(scene, unit, opening.at + 1, unit.items.length) && verb.quote
      if (tells(scene, unit, 0, subject.from - 1) || goes) return around(subject, withComma(scene, unit, subject.from), false, opening)
    }
    // "X said." after a sentence that is only a quotation.
    if (closed && verb.quote && !cue.negated && onlyOpeners(scene, unit, subject.from) && opening.kind !== 'comma')
      return { cue, act: cue.act, subject, order: 'closing', inverted: false, begins, cuts, opening, ends: opening.at }
  }
  const frame = verb.tallies ? tally(scene, unit, cue, subject) : fitFrame(scene, unit, cue, opening)
  if (frame === undefined) return undefined
  if (cues.by.has(lowerAt(scene, unit, cue.to)) && cue.form === 'past' && !verb.clause) return undefined
  const limit = own ? relativeEnd(scene, unit, subject, frame.opening) : undefined
  return { cue, subject, order: 'forward', inverted: false, begins, cuts, ...frame, ends: frame.opening.at, ...(limit ? { limit } : {}) }
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
  // "(referring to the ministry)": the outlet's own gloss.
  if ((before & Bit.open) !== 0) return undefined
  const opening = openContent(scene, unit, cue.to, cue.verb, cue.negated)
  const frame = fitFrame(scene, unit, cue, opening)
  if (frame === undefined) return undefined
  const made = (subject: Subject | undefined, begins: number, cuts: boolean, more: Partial<Clause> = {}): Clause | undefined =>
    subject && { cue, subject, order: 'forward', inverted: false, begins, cuts, ...frame, ends: frame.opening.at, ...more }
  if (cues.as.has(lowerAt(scene, unit, cue.from - 1))) {
    const last = clauses.at(-1)
    const from = last ? last.opening.at : -1
    if (last && cues.quoted.has(lowerAt(scene, unit, last.cue.head)) && from < cue.from - 1)
      return made({ from, to: cue.from - 1, head: cue.from - 1 }, cue.from - 1, false)
    return made(inherited(cue), cue.from - 1, false)
  }
  if ((before & (Bit.comma | Bit.dash | Bit.quote)) !== 0) return made(inherited(cue), withComma(scene, unit, cue.from), clauses.length > 0)
  if ((before & Bit.edge) !== 0) return fronted(scene, unit, cue, frame)
  if ((before & Bit.and) !== 0) {
    const again = clauses.some((one) => !one.cue.finite)
    return made(inherited(cue), withComma(scene, unit, cue.from - 1), again)
  }
  if ((before & Bit.noun) !== 0 || (before & Bit.pronoun) !== 0) {
    const from = phraseBefore(scene, unit, cue.from)
    if (from === cue.from) return undefined
    const phrase = { from, to: cue.from, head: cue.from }
    if (isMute(scene, unit, cue.verb!, phrase)) return undefined
    const carried = holds(scene, unit, from, cue.from, cues.carriers)
    const giver = carried ? subjectOf(scene, unit, from) : undefined
    if (giver) return made(giver, cue.from, false, { carrier: { from, to: cue.from } })
    return made(phrase, from, false)
  }
  const adposition = (before & Bit.adposition) !== 0
  // "After saying the road was closed, she left"
  if (cue.from === 1 && clauses.length === 0) return fronted(scene, unit, cue, frame)
  return made(inherited(cue), adposition ? withComma(scene, unit, cue.from - 1) : cue.from, false)
}

/** "Citing two officials, the agency …": the subject follows the comma. */
function fronted(scene: Scene, unit: Unit, cue: Cue, frame: Frame): Clause | undefined {
  let c = frame.opening.at
  while (c < unit.items.length && (bitsAt(scene, unit, c) & Bit.comma) === 0) c++
  const to = phraseAfter(scene, unit, c + 1)
  if (to <= c + 1) return undefined
  return {
    cue,
    subject: { from: c + 1, to, head: to },
    order: 'forward',
    inverted: false,
    begins: cue.from,
    cuts: false,
    ...frame,
    ends: frame.opening.at,
    limit: c,
  }
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

/** Whether the items before `p` are a phrase without a verb: circumstances, no speech. */
function frontsOnly(scene: Scene, unit: Unit, p: number): boolean {
  for (let k = 0; k < p; k++) if ((bitsAt(scene, unit, k) & (Bit.verb | Bit.be | Bit.have | Bit.do | Bit.modal)) !== 0) return false
  return true
}

/** Whether the clause is over at item `p`: only then is ", said X" an inversion. */
function closesAfter(scene: Scene, unit: Unit, p: number): boolean {
  const bits = bitsAt(scene, unit, p)
  return (
    (bits & (Bit.edge | Bit.stop | Bit.comma | Bit.semicolon | Bit.dash | Bit.adposition | Bit.time | Bit.adverb)) !== 0 &&
    (bits & Bit.to) === 0
  )
}

/** "Nobody has claimed the attack": no one says anything. */
function isNobody(scene: Scene, unit: Unit, { from, head }: Subject): boolean {
  const { cues } = scene.language
  return cues.nobody.has(lowerAt(scene, unit, from)) && (head - from === 1 || cues.personal.has(lowerAt(scene, unit, from + 1)))
}

/**
 * "an accusation that | Ardovia rejects", "the accusation that troops looted the school, which | Voskar denies": the claim is what is denied.
 * Undefined where no claim stands before the relative: "the troops that Selmora denied".
 */
function deniedBefore(scene: Scene, unit: Unit, cue: Cue, clauses: readonly Clause[]): Clause | undefined {
  if (!isOnClaims(cue.act) || !cue.verb!.object || cue.negated || (bitsAt(scene, unit, cue.to) & OVER) === 0) return undefined
  const to = skipAdjunctsBack(scene, unit, cue.from)
  let from = phraseBefore(scene, unit, to)
  // "that Ardovia" looks like a noun phrase.
  if (from + 1 < to && (bitsAt(scene, unit, from) & (Bit.that | Bit.relative | Bit.asks)) !== 0) from++
  let e = from - 1
  if (from >= to || (bitsAt(scene, unit, e) & (Bit.relative | Bit.asks | Bit.that)) === 0) return undefined
  if ((bitsAt(scene, unit, e - 1) & Bit.comma) !== 0) e--
  const noun = clauses.findLast((one) => one.cue.kind === 'noun' && one.cue.from < e)
  const begins = phraseBefore(scene, unit, noun ? noun.cue.to : e)
  for (let p = begins; p < e; p++)
    if (Object.hasOwn(scene.language.cues.nouns, lowerAt(scene, unit, p)))
      return {
        cue,
        act: cue.act,
        subject: { from, to, head: to },
        order: 'closing',
        inverted: false,
        begins: e,
        cuts: true,
        opening: { kind: 'end', at: cue.to },
        ends: cue.to,
        about: { from: begins, to: e },
      }
  return undefined
}

/** "The UN | has registered | 2,900 arrivals": a body that counts, and what it counts. */
function tally(scene: Scene, unit: Unit, cue: Cue, subject: Subject): Frame | undefined {
  const { bodies } = scene.language.cues
  if (cue.negated) return undefined
  const found = actorIn(scene, startOf(scene, unit, subject.from), endOf(scene, unit, subject.head - 1))
  const body =
    (found && found.actor.kind !== 'person' && found.actor.kind !== 'group') || holds(scene, unit, subject.from, subject.head, bodies)
  let number = -1
  for (let p = cue.to; p < cue.to + 4 && number < 0; p++) if (isNumber(scene, unit, p)) number = p
  if (!body || number < 0 || !countedAfter(scene, unit, number + 1, 6)) return undefined
  return { opening: { kind: 'bare', at: cue.to }, act: cue.act }
}

/** "the silence shows", "the law of war demands": what does not speak is no speaker of a verb that things do too. */
function isMute(scene: Scene, unit: Unit, verb: CueVerb, subject: Subject): boolean {
  const { cues } = scene.language
  const figurative = cues.figurative.has(verb.lemma)
  let last = subject.from
  for (let p = subject.from; p < subject.head; p++) {
    const bits = bitsAt(scene, unit, p)
    if (p > subject.from && (bits & (Bit.link | Bit.adposition | Bit.comma | Bit.relative | Bit.open)) !== 0 && (bits & Bit.name) === 0)
      break
    last = p
  }
  if (isCapital(scene, unit, last) && last > 0) return false
  const head = lowerAt(scene, unit, last)
  if (cues.mute.has(head)) return figurative || !cues.documents.has(head)
  if (!figurative) return false
  if (
    [cues.roles, cues.bodies, cues.documents, cues.images, cues.people, cues.witnesses, cues.unnamed, cues.groups].some((set) =>
      set.has(head),
    )
  )
    return false
  return cues.abstracts.some((ending) => head.length > ending.length + 2 && head.endsWith(ending))
}

/** "began publishing" */
function begun(scene: Scene, unit: Unit, cue: Cue): boolean {
  return cue.form === 'ing' && scene.language.cues.catenatives.has(lowerAt(scene, unit, cue.from - 1))
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
  const plural = joined || isPlural(scene, lower)
  if (cue.form === 'base') return plural
  return !plural || isCapital(scene, unit, last) || scene.language.words.pronouns.it.has(lower)
}
