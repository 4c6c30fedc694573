// The noun phrase of a speaker in; what kind of speaker it is and which actor it names out.

import { Name, Tag, tokenAt } from '../model/parse.ts'
import type { Actor, Id, Mention, Speaker, Statement } from '../model/record.ts'
import { Bit, bitsAt, endOf, isCapital, isPlural, lowerAt, startOf, type Scene, type Unit } from './scene.ts'
import type { Subject } from './subject.ts'

/** What ends the head of a noun phrase. */
const BOUNDS = Bit.link | Bit.adposition | Bit.to | Bit.comma | Bit.relative

/** A speaker found in the text, before its span is made. */
export interface Voice {
  readonly start: number
  readonly end: number
  readonly kind: Speaker['kind']
  readonly actor?: Id
  readonly uncertain?: true
}

/** Classifies a speaker (rule 5) and links it to the actor whose mention its phrase holds. */
export function readSpeaker(scene: Scene, unit: Unit, subject: Subject, running: Voice | undefined): Voice {
  const start = startOf(scene, unit, subject.from)
  const end = endOf(scene, unit, subject.to - 1)
  const headEnd = endOf(scene, unit, Math.max(subject.from, subject.head - 1))
  // The head stands before the first preposition or comma: "the General Staff | in Selmora", "A person close | to the General Staff".
  let core = subject.head
  for (let p = subject.from + 1; p < subject.head; p++)
    if ((bitsAt(scene, unit, p) & BOUNDS) !== 0 && (bitsAt(scene, unit, p) & Bit.name) === 0) {
      core = p
      break
    }
  const coreEnd = endOf(scene, unit, Math.max(subject.from, core - 1))
  // Who stands inside "of", "to", "at" does not speak: a mention must begin in the head, or be the name beside it.
  const two = joint(scene, unit, subject)
  const own = two ? undefined : actorIn(scene, start, headEnd, coreEnd)
  const person = own && (own.actor.kind === 'person' || own.form === 'pronoun')
  const found = two || person ? own : (beside(scene, unit, subject, core) ?? own)
  const bits = bitsAt(scene, unit, subject.from)
  const pronoun = subject.head - subject.from === 1 && (bits & Bit.pronoun) !== 0 && isPersonal(scene, lowerAt(scene, unit, subject.from))
  // "Everyone but Hewlett": one who is left out, or one of many, does not speak for them.
  if (!pronoun && found && found.form === 'name' && subject.head - subject.from > 1 && (bits & Bit.pronoun) !== 0 && (bits & Bit.det) === 0)
    for (let p = subject.from + 1; p < subject.head; p++)
      if ((bitsAt(scene, unit, p) & Bit.and) !== 0) return { start, end, kind: 'collective' }
  const ours = pronoun && unit.quote < 0 && scene.language.words.pronouns.we.has(lowerAt(scene, unit, subject.from))
  if (ours && scene.poster) return { start, end, kind: 'named', actor: scene.poster.id }
  const guess = pronoun && found === undefined ? scene.guesses.get(start) : undefined
  const byName = found?.form === 'name' && found.actor.kind === 'person'
  let kind = found?.form === 'pronoun' ? 'unnamed' : byName ? 'named' : kindOf(scene, unit, subject, found?.actor)
  if (pronoun) {
    const named = found ? kindOfActor(scene, found.actor) : undefined
    kind = named ?? running?.kind ?? 'unnamed'
    if (kind === 'none') kind = 'unnamed'
  }
  // "the former Sulva executive": the company beside the office-holder does not speak.
  const attached = found !== undefined && kind === 'role' && found.actor.kind !== 'person' && found.end < coreEnd
  return {
    start,
    end,
    kind,
    ...(found && !attached ? { actor: found.actor.id } : {}),
    ...(guess === undefined ? {} : { actor: guess, uncertain: true as const }),
    ...(found?.uncertain ? { uncertain: true as const } : {}),
  }
}

/** "The head of the administration, | Vitali Kim, | denounced", "the mayor of Tolmen, the region's capital, | Jonas Kessan": the actor whose name stands in apposition. */
function beside(scene: Scene, unit: Unit, subject: Subject, core: number): ReturnType<typeof actorIn> {
  for (let comma = core; comma < subject.to; comma++) {
    const bits = bitsAt(scene, unit, comma)
    if ((bits & Bit.relative) !== 0) return undefined
    if ((bits & Bit.comma) === 0) continue
    const from = comma + 1
    let to = from
    while (to < subject.to && ((bitsAt(scene, unit, to) & BOUNDS) === 0 || (bitsAt(scene, unit, to) & Bit.name) !== 0)) to++
    if (to === from) continue
    const found = actorIn(scene, startOf(scene, unit, from), endOf(scene, unit, to - 1))
    // "the governor of Lower Sulva, Ardovia,": a country there says where.
    if (found?.form === 'name' && (found.actor.kind === 'person' || (comma === core && found.actor.kind === 'organization'))) return found
  }
  return undefined
}

/** Two who speak together are no one actor: "Kolmen and Hask". */
function joint(scene: Scene, unit: Unit, subject: Subject): boolean {
  for (let p = subject.from + 1; p < subject.head - 1; p++) {
    if ((bitsAt(scene, unit, p) & Bit.and) === 0 || (bitsAt(scene, unit, p) & Bit.name) !== 0) continue
    // "Matthew Ingram of The Globe and Mail": the word is part of a name.
    const item = unit.items[p] as number
    if (item >= 0 && scene.parse.tokens.name[item] !== Name.O) continue
    const left = actorIn(scene, startOf(scene, unit, subject.from), endOf(scene, unit, p - 1))
    // "curator and director of exhibits at the university": what hangs on a preposition does not speak.
    let end = p + 1
    while (end < subject.head && (bitsAt(scene, unit, end) & Bit.adposition) === 0) end++
    const right = actorIn(scene, startOf(scene, unit, p + 1), endOf(scene, unit, end - 1))
    const both = actorIn(scene, startOf(scene, unit, subject.from), endOf(scene, unit, subject.head - 1))
    if (left && right && left.actor !== right.actor && both && (both.actor === left.actor || both.actor === right.actor)) return true
  }
  return false
}

function isPersonal(scene: Scene, lower: string): boolean {
  const { he, she, it, they, i, we } = scene.language.words.pronouns
  return he.has(lower) || she.has(lower) || it.has(lower) || they.has(lower) || i.has(lower) || we.has(lower)
}

/** The kind that an actor's first words give it: what a pronoun takes over. */
function kindOfActor(scene: Scene, actor: Actor): Speaker['kind'] {
  if (actor.mentions.some(({ form }) => form === 'name')) return 'named'
  const words = actor.name.toLowerCase().split(/[\s-]+/)
  return kindOfWords(scene, words, words[words.length - 1] ?? '')
}

function kindOf(scene: Scene, unit: Unit, subject: Subject, actor: Actor | undefined): Speaker['kind'] {
  const words: string[] = []
  for (let p = subject.from; p < subject.to; p++) words.push(lowerAt(scene, unit, p))
  // The head stands before the first preposition, comma or relative clause.
  let last = subject.from
  let reached = false
  for (let p = subject.from; p < subject.head; p++) {
    const bits = bitsAt(scene, unit, p)
    if (p > subject.from && (bits & (BOUNDS | Bit.open)) !== 0 && (bits & Bit.name) === 0) break
    if (reached && (bits & Bit.verb) !== 0 && (bits & Bit.noun) === 0) break
    if ((bits & Bit.possessive) !== 0) continue
    last = p
    reached = true
  }
  const head = lowerAt(scene, unit, last)
  const { cues, places } = scene.language
  const demonym = (p: number): boolean => Object.hasOwn(places.demonyms, lowerAt(scene, unit, p))
  // A name as head, or beside it between commas.
  const named = (p: number): boolean =>
    isCapital(scene, unit, p) &&
    (bitsAt(scene, unit, p) & (Bit.noun | Bit.name)) !== 0 &&
    !demonym(p) &&
    (p > 0 || (bitsAt(scene, unit, p) & Bit.name) !== 0 || !cues.roles.has(lowerAt(scene, unit, p)))
  const common =
    cues.roles.has(head) ||
    cues.documents.has(head) ||
    cues.witnesses.has(head) ||
    cues.unnamed.has(head) ||
    cues.people.has(head) ||
    isPlural(scene, head)
  if (named(last) && !(last === 0 && common))
    return cues.roles.has(head) && !hasName(scene, unit, subject) ? 'role' : cues.unnamed.has(head) ? 'unnamed' : 'named'
  for (let p = subject.head; p < subject.to; p++)
    if (named(p) && namesPerson(scene, unit, p) && !relativeBefore(scene, unit, subject.head, p)) return 'named'
  if (actor && (actor.kind === 'organization' || actor.kind === 'office' || actor.kind === 'country') && !common) return 'named'
  return kindOfWords(scene, words, head)
}

function relativeBefore(scene: Scene, unit: Unit, from: number, p: number): boolean {
  for (let k = from; k < p; k++) if ((bitsAt(scene, unit, k) & (Bit.relative | Bit.link)) !== 0) return true
  return false
}

function namesPerson(scene: Scene, unit: Unit, p: number): boolean {
  return (bitsAt(scene, unit, p - 1) & (Bit.comma | Bit.name | Bit.noun)) !== 0
}

/** A capital word that is no title: "Interior Minister" alone is a role, "Minister Orsek" a name. */
function hasName(scene: Scene, unit: Unit, subject: Subject): boolean {
  for (let p = subject.from; p < subject.to; p++)
    if (
      isCapital(scene, unit, p) &&
      (bitsAt(scene, unit, p) & Bit.name) !== 0 &&
      !scene.language.cues.roles.has(lowerAt(scene, unit, p)) &&
      (bitsAt(scene, unit, p + 1) & Bit.name) === 0
    )
      return true
  return false
}

function kindOfWords(scene: Scene, words: readonly string[], head: string): Speaker['kind'] {
  const { cues } = scene.language
  if (cues.unnamed.has(head)) return 'unnamed'
  if (cues.bodies.has(head)) return 'named'
  if (cues.witnesses.has(head)) return 'witness'
  if (cues.roles.has(head)) return 'role'
  if (cues.documents.has(head)) return 'document'
  if (cues.people.has(head) || isPlural(scene, head)) return 'collective'
  if (words.some((word) => cues.unnamed.has(word))) return 'unnamed'
  return 'unnamed'
}

/** The last name mention in a stretch that begins before `opens`, or else its last mention: a title's body stands before the person ("Kremlin spokesman Dmitri Peskov"). */
export function actorIn(
  scene: Scene,
  start: number,
  end: number,
  opens = end,
): { actor: Actor; form: string; end: number; uncertain?: true } | undefined {
  const { mentions } = scene
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.mention.span.start < start) low = middle + 1
    else high = middle
  }
  let best: (typeof mentions)[number] | undefined
  let rank = -1
  for (let k = low; k < mentions.length && k < low + 24; k++) {
    const one = mentions[k]!
    if (one.mention.span.start >= opens && !(one.actor.kind === 'person' && stands(scene, one.mention, end))) continue
    if (one.mention.span.end > end) continue
    // "her office", "Orsek's lawyer": whose somebody is does not speak.
    if (one.mention.span.end < end && owns(scene, one.mention.span.text, one.mention.span.end)) continue
    const person = one.actor.kind === 'person' ? 4 : one.actor.kind === 'country' ? 0 : 2
    const value = person + (one.mention.form === 'name' ? 1 : 0) - (one.mention.use === 'modifier' ? 4 : 0)
    // A longer mention that ends where the phrase ends is the phrase itself.
    const whole = one.mention.span.start === start && one.mention.span.end === end ? 8 : 0
    if (value + whole > rank) {
      best = one
      rank = value + whole
    }
  }
  if (best === undefined || rank < 0) return undefined
  return { actor: best.actor, form: best.mention.form, end: best.mention.span.end }
}

/** "the governor of the Lower Sulva Region | Bogdan Resk": a name that closes the phrase and hangs on no preposition, article or "and" is whose title that is. */
function stands(scene: Scene, { form, span }: Mention, end: number): boolean {
  if (form !== 'name' || end - span.end > 1) return false
  const { tokens } = scene.parse
  const before = tokens.tag[tokenAt(tokens, span.start) - 1]
  return before === Tag.PROPN || before === Tag.NOUN
}

/** Whether a mention only says whose what follows is. */
function owns(scene: Scene, said: string, end: number): boolean {
  const { cues } = scene.language
  return cues.possessives.has(said.toLowerCase()) || /^(?:['’]s?)\s/.test(scene.text.slice(end, end + 3))
}

/** The speaker as the record has it. */
export function makeSpeaker(text: string, voice: Voice | undefined, anonymity: Statement['hedge']): Speaker {
  if (voice === undefined) return { kind: 'none' }
  const { start, end, kind, actor, uncertain } = voice
  return {
    ...(end > start ? { span: { start, end, text: text.slice(start, end) } } : {}),
    ...(actor === undefined ? {} : { actor }),
    kind: anonymity ? 'unnamed' : kind,
    ...(uncertain && actor !== undefined ? { uncertain } : {}),
    ...(anonymity ? { anonymity } : {}),
  }
}
