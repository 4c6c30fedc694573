// A reading unit in; the verbs, nouns and phrases that may tell of speech in it out, with their auxiliaries, particles and negators.

import type { CueVerb } from '../languages/language.ts'
import { Name, Tag } from '../model/parse.ts'
import type { Act } from '../model/record.ts'
import { claimAt } from './claim.ts'
import { isNominal } from './grammar.ts'
import { phraseAfter } from './phrase.ts'
import { Bit, bitsAt, endOf, isCapital, isNumber, lowerAt, startOf, type Form, type Scene, type Unit } from './scene.ts'
import { actorIn } from './speaker.ts'

/** A cue: items [from, to) are its words, `head` is the verb or noun. */
export interface Cue {
  readonly from: number
  readonly to: number
  readonly head: number
  readonly kind: 'verb' | 'noun' | 'source' | 'silence'
  /** Absent for nouns and source phrases. */
  readonly verb?: CueVerb
  /** Further verbs with the same words, tried where the first has no frame for what follows. */
  readonly others?: readonly CueVerb[]
  readonly form: 'past' | 's' | 'base' | 'ing'
  readonly act: Act
  readonly passive: boolean
  /** Has a finite verb of its own. */
  readonly finite: boolean
  readonly negated: boolean
  /** A preposition of the verb is in the cue: "called on". */
  readonly preposition: boolean
  /** "refused to say", "would not say". */
  readonly withheld: boolean
  readonly rule: string
  /** The verb tells of speech only with a mark of its frame. */
  readonly weak: boolean
}

/** Finds the cues of a unit in order. Linear in its items. */
export function findCues(scene: Scene, unit: Unit): Cue[] {
  const { cues } = scene.language
  const found: Cue[] = []
  let last = 0
  const colon = headlineColon(scene, unit)
  if (colon) found.push(colon)
  for (let p = 0; p < unit.items.length; p++) {
    const item = unit.items[p] as number
    if (item < 0) continue
    const type = scene.parse.tokens.type[item] as number
    const source = sourceAt(scene, unit, p) ?? viewAt(scene, unit, p) ?? ownAt(scene, unit, p) ?? silenceAt(scene, unit, p)
    if (source) {
      found.push(source)
      p = source.to - 1
      last = source.to
      continue
    }
    const forms = scene.forms[type]
    const cue = forms && verbAt(scene, unit, p, forms, last)
    if (cue) {
      found.push(cue)
      p = cue.to - 1
      last = cue.to
      continue
    }
    const lower = lowerAt(scene, unit, p)
    const act = Object.hasOwn(cues.nouns, lower) ? cues.nouns[lower] : undefined
    // "in reply to a question | whether the town was safe"
    const asks = act === 'ask' && (bitsAt(scene, unit, p + 1) & (Bit.asks | Bit.adposition)) !== 0 && repliesBefore(scene, unit, p)
    const that = act === undefined ? -1 : (bitsAt(scene, unit, p + 1) & Bit.that) !== 0 ? p + 1 : (claimAt(scene, unit, p)?.that ?? -1)
    if (
      act !== undefined &&
      (asks || that > p) &&
      (bitsAt(scene, unit, p - 1) & (Bit.det | Bit.noun | Bit.possessive | Bit.adposition | Bit.verb)) !== 0
    ) {
      // "the report that said …" is a relative clause, "the report that the bridge fell" a saying.
      const opens = that > p ? that + 1 : p + 2
      const next = bitsAt(scene, unit, opens)
      const relative =
        (next & (Bit.be | Bit.have | Bit.do | Bit.modal)) !== 0 ||
        ((next & Bit.verb) !== 0 && (next & Bit.noun) === 0 && !isCapital(scene, unit, opens))
      if (!relative && !deniedAfter(scene, unit, opens)) {
        found.push({
          from: p,
          to: p + 1,
          head: p,
          kind: 'noun',
          form: 'base',
          act,
          passive: false,
          finite: false,
          negated: false,
          preposition: false,
          withheld: false,
          rule: `noun/${lower}`,
          weak: false,
        })
        last = p + 1
      }
    }
  }
  return found
}

/** "in reply to a question" */
function repliesBefore(scene: Scene, unit: Unit, p: number): boolean {
  const { replying } = scene.language.cues
  for (let k = p - 1; k >= 0 && k > p - 5; k--) if (replying.has(lowerAt(scene, unit, k))) return true
  return false
}

/** What may follow a relative clause that is over. */
export const OVER = Bit.edge | Bit.stop | Bit.comma | Bit.semicolon | Bit.be | Bit.have | Bit.modal

/** What is no object of the verb before it. */
const NO_OBJECT =
  Bit.edge | Bit.stop | Bit.comma | Bit.semicolon | Bit.colon | Bit.adposition | Bit.time | Bit.be | Bit.have | Bit.do | Bit.modal

const ON_CLAIMS: ReadonlySet<Act> = new Set(['deny', 'reject', 'doubt', 'confirm', 'condemn'])

/** "an accusation that | Ardovia rejects": the relative clause of one who speaks of the claim, with nothing behind its verb. */
export function deniedAfter(scene: Scene, unit: Unit, from: number): boolean {
  let p = phraseAfter(scene, unit, from)
  if (p === from) return false
  while ((bitsAt(scene, unit, p) & (Bit.have | Bit.adverb | Bit.be)) !== 0 && (bitsAt(scene, unit, p) & Bit.noun) === 0) p++
  const item = unit.items[p]
  if (item === undefined || item < 0) return false
  if ((bitsAt(scene, unit, p + 1) & OVER) === 0) return false
  return scene.forms[scene.parse.tokens.type[item] as number]?.some(({ verb }) => verb.object && ON_CLAIMS.has(verb.act)) ?? false
}

/** Whether what an act is done to may be a claim: "rejects", "denied". */
export function isOnClaims(act: Act): boolean {
  return ON_CLAIMS.has(act)
}

/**
 * "could not be reached", "did not immediately return": nobody was asked and refused, so it is a saying that did not take place (rule 8).
 * `The company | could not be reached | for comment`
 */
function silenceAt(scene: Scene, unit: Unit, p: number): Cue | undefined {
  for (const { words, rule } of scene.language.cues.silences) {
    if (words[0] !== lowerAt(scene, unit, p)) continue
    let k = p + 1
    let n = 1
    for (; n < words.length && k < p + 8; k++) {
      const one = lowerAt(scene, unit, k)
      const negator = scene.language.words.negations.has(words[n] as string)
      if (one === words[n] || (negator && (bitsAt(scene, unit, k) & Bit.not) !== 0)) n++
      else if ((bitsAt(scene, unit, k) & Bit.adverb) === 0) break
    }
    if (n < words.length) continue
    while ((bitsAt(scene, unit, k) & (Bit.adverb | Bit.time)) !== 0) k++
    return {
      from: p,
      to: k,
      head: k - 1,
      kind: 'silence',
      form: 'past',
      act: 'say',
      passive: false,
      finite: true,
      negated: true,
      preposition: false,
      withheld: false,
      rule,
      weak: false,
    }
  }
  return undefined
}

function sourceAt(scene: Scene, unit: Unit, p: number): Cue | undefined {
  const lower = lowerAt(scene, unit, p)
  for (const { words, act, rule, weak } of scene.language.cues.sources) {
    if (words[0] !== lower || !words.every((word, k) => k === 0 || lowerAt(scene, unit, p + k) === word)) continue
    const to = p + words.length
    // "per day", "per cent": a lone weak word needs a name after it.
    if (weak === true && !isCapital(scene, unit, to)) continue
    return {
      from: p,
      to,
      head: p,
      kind: 'source',
      form: 'base',
      act,
      passive: false,
      finite: false,
      negated: false,
      preposition: false,
      withheld: false,
      rule,
      weak: false,
    }
  }
  return undefined
}

/** "For Voskar, this is a victory": the viewpoint of somebody who acts, at the head of a sentence. */
function viewAt(scene: Scene, unit: Unit, p: number): Cue | undefined {
  if (p !== 0 || !scene.language.cues.viewpoint.has(lowerAt(scene, unit, 0))) return undefined
  let to = 1
  while (to < 6 && (bitsAt(scene, unit, to) & Bit.comma) === 0) to++
  if ((bitsAt(scene, unit, to) & Bit.comma) === 0 || (bitsAt(scene, unit, 1) & Bit.time) !== 0) return undefined
  const found = actorIn(scene, startOf(scene, unit, 1), endOf(scene, unit, to - 1))
  if (!found || found.form === 'pronoun' || found.actor.kind === 'person') return undefined
  return plain(0, 1, 0, 'viewpoint')
}

/** "Orsek: Nine dead in the Mill Quarter": who speaks in a headline. */
function headlineColon(scene: Scene, unit: Unit): Cue | undefined {
  if (unit.kind !== 'headline' && !leads(scene, unit)) return undefined
  let p = 0
  while (p < 7 && (bitsAt(scene, unit, p) & (Bit.colon | Bit.edge | Bit.comma | Bit.quote)) === 0) p++
  if (p === 0 || (bitsAt(scene, unit, p) & Bit.colon) === 0) return undefined
  const { documents, roles, bodies, unnamed } = scene.language.cues
  const { name, tag } = scene.parse.tokens
  const last = lowerAt(scene, unit, p - 1)
  const items = unit.items.slice(0, p)
  // "Hask answered: …" has a cue of its own.
  if (items.some((i) => tag[i] === Tag.VERB)) return undefined
  // "TARVENIA: FLASH UPDATE No. 3" says nothing.
  if (!says(scene, unit, p + 1)) return undefined
  const known = [documents, roles, bodies, unnamed].some((set) => set.has(last)) || items.some((i) => name[i] !== Name.O)
  const found = actorIn(scene, startOf(scene, unit, 0), endOf(scene, unit, p - 1))
  return known || found ? plain(p, p + 1, p, 'headline-colon') : undefined
}

/** Whether the items from `p` on hold a verb, a quotation or a count of something. */
function says({ parse: { tokens } }: Scene, { items }: Unit, p: number): boolean {
  return items.slice(p).some((i, k, rest) => {
    if (i < 0 || tokens.tag[i] === Tag.VERB || tokens.tag[i] === Tag.AUX) return true
    const next = rest[k + 1] ?? -1
    return tokens.tag[i] === Tag.NUM && next >= 0 && (tokens.tag[next] === Tag.NOUN || tokens.tag[next] === Tag.ADJ)
  })
}

/** A line of its own at the head of a report is a headline in all but its layout: "Resk: Bridge Will Not Be Rebuilt." */
function leads(scene: Scene, unit: Unit): boolean {
  const block = scene.document.blocks[unit.block]!
  const before = unit.items[0] === 0 && unit.quote < 0
  return before && endOf(scene, unit, unit.items.length - 1) >= block.end
}

/** "in Orsek's words" */
function ownAt(scene: Scene, unit: Unit, p: number): Cue | undefined {
  const { own, spoken, possessives } = scene.language.cues
  if (!own.has(lowerAt(scene, unit, p)) || !opensOwn(scene, unit, p)) return undefined
  const before = bitsAt(scene, unit, p - 1)
  if ((before & Bit.possessive) === 0 && !possessives.has(lowerAt(scene, unit, p - 1))) return undefined
  for (let k = p - 2; k >= 0 && k > p - 10; k--)
    if (spoken.has(lowerAt(scene, unit, k)) && (bitsAt(scene, unit, k - 1) & (Bit.edge | Bit.comma | Bit.dash | Bit.quote)) !== 0)
      return plain(p, p + 1, p, 'own-words')
  return undefined
}

function opensOwn(scene: Scene, unit: Unit, p: number): boolean {
  return (bitsAt(scene, unit, p + 1) & (Bit.comma | Bit.edge | Bit.stop | Bit.quote)) !== 0
}

function plain(from: number, to: number, head: number, rule: string): Cue {
  return {
    from,
    to,
    head,
    kind: 'source',
    form: 'base',
    act: 'say',
    passive: false,
    finite: false,
    negated: false,
    preposition: false,
    withheld: false,
    rule,
    weak: false,
  }
}

function verbAt(scene: Scene, unit: Unit, p: number, forms: readonly Form[], last: number): Cue | undefined {
  const { cues } = scene.language
  let chosen: Form | undefined
  for (const form of forms) {
    if (form.verb.particles.every((word, k) => lowerAt(scene, unit, p + 1 + k) === word)) {
      // Of two verbs with one spelling the one whose preposition follows: "call for" before "call".
      const next = lowerAt(scene, unit, p + 1)
      if (chosen === undefined || (form.verb.prepositions.includes(next) && chosen.verb.particles.length === 0)) chosen = form
    }
  }
  if (chosen === undefined) return undefined
  const { verb } = chosen
  // "his claims", "the attack": a form that is also a noun's, in a noun's place of the tree.
  const going = chosen.ing && (bitsAt(scene, unit, p - 1) & Bit.be) !== 0
  // "Voskar rules out returning the region": no noun has the particle and an object behind it.
  const governs = verb.particles.length > 0 && (bitsAt(scene, unit, p + 1 + verb.particles.length) & NO_OBJECT) === 0
  if ((!chosen.past || chosen.base) && !going && !governs && unit.kind !== 'headline' && isNominal(scene, unit.items[p] as number))
    return undefined
  // "continued to call for": the verb that hands on is no cue of its own; "refused to say" is.
  const own = lowerAt(scene, unit, p)
  if (cues.catenatives.has(own) && !cues.withholding.has(own) && (bitsAt(scene, unit, p + 1) & Bit.to) !== 0) return undefined
  const bits = bitsAt(scene, unit, p)
  // A capital inside a sentence is a name: "the Washington Post", "Kansas State".
  if (unit.kind !== 'headline' && (bits & Bit.name) !== 0 && !chosen.past && p > 0 && isCapital(scene, unit, p)) return undefined

  // The group to the left: auxiliaries, negators, adverbs, "to" after a verb that hands on.
  let from = p
  let be = false
  let have = false
  let does = false
  let modal = false
  let negated = false
  let refusing = false
  let unwilling = false
  let withheld = false
  let infinitive = false
  let handed = false
  for (let k = p - 1; k >= last && k > p - 8; k--) {
    const b = bitsAt(scene, unit, k)
    if ((b & Bit.time) !== 0) break
    if ((b & (Bit.be | Bit.have | Bit.do | Bit.modal)) !== 0 && (b & Bit.name) === 0) {
      // "Iran's claims": the clitic is a possessive before a noun.
      if (lowerAt(scene, unit, k) === "'s" && !(chosen.past || chosen.ing)) break
      if ((b & Bit.be) !== 0) be = true
      else if ((b & Bit.have) !== 0) have = true
      else if ((b & Bit.do) !== 0) does = true
      else {
        modal = true
        refusing = cues.refusing.has(lowerAt(scene, unit, k))
        unwilling = cues.unwilling.has(lowerAt(scene, unit, k))
      }
      from = k
      continue
    }
    const lower = lowerAt(scene, unit, k)
    if (((b & Bit.not) !== 0 && (b & (Bit.det | Bit.pronoun)) === 0) || cues.neither.has(lower) || cues.nor.has(lower)) {
      if (cues.without.has(lowerAt(scene, unit, k)) && !chosen.ing) break
      negated = true
      from = k
      if (cues.without.has(lower) || cues.nor.has(lower)) break
      continue
    }
    if ((b & Bit.to) !== 0 && chosen.base) {
      let v = k - 1
      if (cues.onward.has(lowerAt(scene, unit, v))) v--
      if (cues.catenatives.has(lowerAt(scene, unit, v)) && v >= last) {
        handed = true
        withheld = cues.unwilling.has(lowerAt(scene, unit, v))
        if (cues.withholding.has(lowerAt(scene, unit, v))) negated = true
        from = v
        k = v
        continue
      }
      infinitive = true
      from = k
      break
    }
    if (
      (b & Bit.adverb) !== 0 &&
      (b & (Bit.det | Bit.pronoun | Bit.link)) === 0 &&
      (cues.mayAfter.has(lowerAt(scene, unit, k)) || (b & Bit.noun) === 0)
    ) {
      const group = (bitsAt(scene, unit, k - 1) & (Bit.be | Bit.have | Bit.do | Bit.modal | Bit.not | Bit.adverb)) !== 0
      if (!group && !cues.mayAfter.has(lowerAt(scene, unit, k))) break
      from = k
      continue
    }
    break
  }
  if (infinitive && !handed) return undefined
  // What would or may be said has not been said; that it will not be said is told: "would not say".
  if (modal && !(negated && refusing)) return undefined
  const before = bitsAt(scene, unit, from - 1)
  // "the claims were filed": a noun before its verb.
  if ((chosen.base || chosen.s) && !chosen.past && from === p && (bitsAt(scene, unit, p + 1) & (Bit.be | Bit.have | Bit.modal)) !== 0)
    return undefined
  const bare = from === p || (!be && !have && !does && !modal && !handed)
  if (chosen.base && bare && !chosen.past && (before & Bit.relative) === 0) {
    if ((before & (Bit.det | Bit.adjective | Bit.possessive | Bit.link | Bit.adposition)) !== 0) return undefined
    if ((before & (Bit.edge | Bit.quote)) !== 0) return undefined
  }
  const relative = (before & Bit.relative) !== 0
  if (chosen.s && bare && !relative && (before & (Bit.det | Bit.possessive | Bit.adposition | Bit.verb)) !== 0 && (before & Bit.noun) === 0)
    return undefined
  if (chosen.past && !chosen.base && bare && !relative && (before & (Bit.det | Bit.possessive)) !== 0 && (before & Bit.pronoun) === 0)
    return undefined
  // "seven confirmed civilian deaths"
  if (bare && cues.counting.has(own) && isNumber(scene, unit, from - 1) && countedAfter(scene, unit, p + 1, 3)) return undefined
  if (chosen.ing && !be && (before & Bit.det) !== 0 && (before & Bit.pronoun) === 0) return undefined

  let to = p + 1 + verb.particles.length
  let preposition = false
  // "spoke first | of six and then of nine"
  if (
    verb.prepositions.length > 0 &&
    !negated &&
    cues.mayAfter.has(lowerAt(scene, unit, to)) &&
    verb.prepositions.includes(lowerAt(scene, unit, to + 1))
  )
    to++
  const next = lowerAt(scene, unit, to)
  if (verb.prepositions.includes(next) && (bitsAt(scene, unit, to + 1) & Bit.time) === 0) {
    preposition = true
    to++
  }
  // "put the toll at 17", not "give a figure of his own": a figure needs its number.
  if (verb.particles.length > 1 && verb.prepositions.length > 0 && !numberWithin(scene, unit, to, 5)) return undefined
  // "puts | the number of dead at 12": the words between are the figure's own.
  if (verb.particles.length > 1 && verb.prepositions.length > 0 && verb.object && !preposition) to = p + 1
  const form = chosen.ing
    ? 'ing'
    : chosen.past && !(does || modal || handed)
      ? 'past'
      : chosen.s
        ? 's'
        : chosen.base && (does || modal || handed)
          ? 'past'
          : 'base'
  const passive = be && chosen.past
  return {
    from,
    to,
    head: p,
    kind: 'verb',
    verb,
    others: forms
      .filter((one) => one !== chosen && one.verb.particles.length === verb.particles.length && sameParticles(one.verb, verb))
      .map((one) => one.verb),
    form,
    act: verb.act,
    passive,
    finite: !chosen.ing || be,
    negated: negated || withheld,
    preposition,
    withheld: withheld || (negated && modal && unwilling),
    rule: verb.lemma.replaceAll(' ', '-'),
    weak: verb.weak,
  }
}

function numberWithin(scene: Scene, unit: Unit, from: number, reach: number): boolean {
  for (let p = from; p < from + reach; p++) if (isNumber(scene, unit, p) || /\d/.test(lowerAt(scene, unit, p))) return true
  return false
}

/** Whether what bodies count is named among the items [from, from + reach), no verb before it. */
export function countedAfter(scene: Scene, unit: Unit, from: number, reach: number): boolean {
  for (let p = from; p < from + reach; p++) {
    if (scene.language.cues.counted.has(lowerAt(scene, unit, p))) return true
    if ((bitsAt(scene, unit, p) & (Bit.stop | Bit.edge | Bit.comma | Bit.be | Bit.have | Bit.modal | Bit.quote)) !== 0) return false
  }
  return false
}

function sameParticles(a: CueVerb, b: CueVerb): boolean {
  return a.particles.every((word, k) => word === b.particles[k]) && a.prepositions.length === 0
}
