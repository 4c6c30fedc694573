// What the readers of names, phrases and pronouns share while one document is read: its parse, its tables, its cast.

import type { Language } from '../languages/language.ts'
import { Feature, featuresOf, lowerOf, Shape, shapeOf, Tag, type Parse, type Tokens } from '../model/parse.ts'
import { headOf, partOf, treeOf, verbOver } from '../model/tree.ts'
import type { Mention, Place } from '../model/record.ts'
import type { Cast, Draft, Seen } from './coreference.ts'
import { Class, verbAt, type Lexicon } from './wordbook.ts'
import type { Run } from './name.ts'
import type { Phrase } from './nominal.ts'

/** One document while its actors are found. */
export interface Stage {
  readonly parse: Parse
  readonly text: string
  readonly tokens: Tokens
  readonly sentences: Parse['sentences']
  readonly names: Language['names']
  readonly words: Language['words']
  readonly lexicon: Lexicon
  readonly classOf: Lexicon['classOf']
  readonly stateAt: Lexicon['stateAt']
  /** Places by id. */
  readonly placeOf: ReadonlyMap<Place['id'], Place>
  /** Names of places by where they begin. */
  readonly placeAt: ReadonlyMap<number, { readonly end: number; readonly place: Place; readonly mention: Mention }>
  readonly runs: readonly Run[]
  /** The run that each token stands in, or -1. */
  readonly runAt: Int32Array
  /** Last words of people's names. */
  readonly surnames: ReadonlySet<string>
  /** "causeway" → the run "Causeway Press". */
  readonly shorts: ReadonlyMap<string, Run>
  /** Roles that stand beside a name, by its run. */
  readonly rolesOf: Map<number, Phrase[]>
  readonly cast: Cast
  /** Who was spoken of, in the order of the text. */
  readonly seen: Seen[]
  /** The actor whose words a token is of. */
  readonly actorAt: Map<number, Draft>
  /** The first words of each state, by its key. */
  readonly stateWords: Map<string, { readonly start: number; readonly end: number; readonly iso?: string }>
  /** The first place where each state is called by its name rather than its people. */
  readonly stateNames: ReadonlyMap<string, { readonly start: number; readonly end: number; readonly iso?: string }>
  readonly guesses: { readonly start: number; readonly end: number; readonly draft: Draft }[]
  /** Letters that stand for a body: "uncmo". */
  readonly acronyms: Map<string, Draft>
  /** The name of a rule: "en/actors/title". */
  readonly rule: (what: string) => string
}

/** The word of a name that stands for it alone: "Vale" of "Martin Vale, Jr.". */
export function lastPart(tokens: Tokens, { classOf }: Lexicon, run: Run): string {
  let last = run.last - 1
  while (last > run.first && (classOf(last) & Class.generational) !== 0) last--
  return lowerOf(tokens, last)
}

function isSubject(stage: Stage, first: number, last: number): boolean {
  const { tokens, sentences, names, words, lexicon, classOf } = stage
  const sentence = tokens.sentence[first]!
  if (names.possessive.has(lowerOf(tokens, last))) return false
  const part = partOf(treeOf(tokens), tokens, first, last)
  if (part === 'subject') return true
  const preceded = first > 0 && tokens.sentence[first - 1] === sentence
  if (preceded && (classOf(first - 1) & Class.reporting) !== 0) return true
  // "some note that Trump — even as he …"
  if (preceded && words.subordinators.has(lowerOf(tokens, first - 1)) && tokens.tag[first - 1] !== Tag.ADP) return true
  if (preceded && tokens.tag[first - 1] === Tag.ADP) return false
  if (tokens.sentence[last] !== sentence) return false
  // "Elza Marrin and her sister plan"
  if (tokens.tag[last] === Tag.CCONJ && (first === sentences[sentence]!.first || (shapeOf(tokens, first - 1) & Shape.punctuation) !== 0))
    return true
  if (verbAt(lexicon, last)) return true
  if (lowerOf(tokens, last) === ',')
    for (let k = last + 1, commas = 0; k < last + 40 && commas < 3 && k < tokens.count && tokens.sentence[k] === sentence; k++)
      if (lowerOf(tokens, k) === ',') {
        if (verbAt(lexicon, k + 1)) return (classOf(k + 1) & Class.reporting) !== 0 || commas === 0
        commas++
      }
  return false
}

const REACH = 24

/** Whether a mention stands in what another person of its sentence says. */
function isTold({ tokens, classOf, seen }: Stage, draft: Draft, first: number): boolean {
  const sentence = tokens.sentence[first]
  for (let k = first - 1; k >= 0 && k >= first - REACH && tokens.sentence[k] === sentence; k--) {
    if ((classOf(k) & Class.reporting) === 0 || tokens.tag[k] === Tag.NOUN) continue
    for (let n = seen.length - 1; n >= 0 && n >= seen.length - 4; n--) {
      const one = seen[n]!
      if (one.sentence !== sentence) break
      if (one.draft !== draft && one.draft.kind === 'person' && one.subject && one.start < tokens.start[k]!) return true
    }
    return false
  }
  return false
}

/** Whether a mention is the subject of a verb of saying: "Krol said", "said Krol", "Krol, the mayor, said". */
function isSpeaker({ tokens, classOf }: Stage, first: number, last: number): boolean {
  const sentence = tokens.sentence[first]
  if (tokens.sentence[last] === sentence && (classOf(last) & Class.reporting) !== 0) return true
  if (first > 0 && tokens.sentence[first - 1] === sentence && (classOf(first - 1) & Class.reporting) !== 0) return true
  const tree = treeOf(tokens)
  if (partOf(tree, tokens, first, last) !== 'subject') return false
  return (classOf(verbOver(tree, headOf(tree, first, last))) & Class.reporting) !== 0
}

/** Adds a mention to an actor, and to those who were spoken of. */
export function mention(
  stage: Stage,
  draft: Draft,
  first: number,
  last: number,
  form: Mention['form'],
  what: string,
  subject?: boolean,
): void {
  const { parse, tokens, runAt, actorAt, rule } = stage
  if (draft.idle !== undefined) {
    const { idle } = draft
    draft.idle = undefined
    draft.mentions.push({ start: tokens.start[idle.first]!, end: tokens.end[idle.last - 1]!, form: 'nominal', rule: rule('role') })
  }
  if (draft.family === 'army' && draft.mentions.length === 0 && (featuresOf(parse, last - 1) & Feature.plural) !== 0) draft.plural = true
  draft.mentions.push({ start: tokens.start[first]!, end: tokens.end[last - 1]!, form, rule: rule(what) })
  for (let i = first; i < last; i++) if (form === 'name' || (!actorAt.has(i) && runAt[i]! < 0)) actorAt.set(i, draft)
  remember(stage, draft, first, last, subject)
}

/** Somebody who is spoken of and is no actor yet: "A boy was hit." */
export function wait(stage: Stage, draft: Draft, first: number, last: number): void {
  const { runAt, actorAt } = stage
  if (draft.mentions.length === 0) draft.idle ??= { first, last }
  for (let i = first; i < last; i++) if (!actorAt.has(i) && runAt[i]! < 0) actorAt.set(i, draft)
  remember(stage, draft, first, last)
}

/** Adds a mention to those who were spoken of. */
function remember(stage: Stage, draft: Draft, first: number, last: number, subject?: boolean): void {
  const { tokens, sentences, names, seen } = stage
  const { kind, block } = sentences[tokens.sentence[first]!]!
  if (kind === 'headline' || kind === 'heading' || kind === 'caption' || kind === 'pull') return
  const next = lowerOf(tokens, last) === ',' ? last + 1 : last
  seen.push({
    draft,
    sentence: tokens.sentence[first]!,
    block,
    quote: tokens.quote[first]!,
    subject: subject ?? isSubject(stage, first, last),
    topical: names.personal.has(lowerOf(tokens, next)),
    told: isTold(stage, draft, first),
    speaks: isSpeaker(stage, first, last),
    start: tokens.start[first]!,
  })
}

/** The gender that a given name tells, by its class bits; none where both bear it. */
export function genderOf(bits: number): 'm' | 'f' | undefined {
  const both = bits & (Class.man | Class.woman)
  return both === Class.man ? 'm' : both === Class.woman ? 'f' : undefined
}

/** The gender that a role or a form of address tells: "spokeswoman". */
export function genderOfWord(stage: Stage, lower: string): 'm' | 'f' | undefined {
  const { names } = stage
  return names.masculine.has(lower) || names.honorifics.men.has(lower)
    ? 'm'
    : names.feminine.has(lower) || names.honorifics.women.has(lower)
      ? 'f'
      : undefined
}

/** The words of a person's name, lower case, without what follows a surname. */
export function partsOf(stage: Stage, run: Run): string[] {
  const { tokens, classOf } = stage
  const parts: string[] = []
  for (let i = run.first; i < run.last; i++)
    if ((classOf(i) & Class.generational) === 0 && lowerOf(tokens, i) !== '-') parts.push(lowerOf(tokens, i))
  return parts
}

/** The words of a stretch of tokens, on one line. */
export function textOf(stage: Stage, first: number, last: number): string {
  const { tokens, text } = stage
  return text.slice(tokens.start[first]!, tokens.end[last - 1]!).replace(/\s+/g, ' ')
}

/** Remembers the first words of the state that begins at a token. */
export function noteState(stage: Stage, at: number): void {
  const { tokens, stateAt, stateWords } = stage
  const match = stateAt(at)
  if (match === undefined || match.value.what === 'seat' || stateWords.has(match.value.key)) return
  stateWords.set(match.value.key, {
    start: tokens.start[at]!,
    end: tokens.end[match.last - 1]!,
    ...(match.value.iso === undefined ? {} : { iso: match.value.iso }),
  })
}

/** Remembers the states in a stretch of tokens. */
export function noteStates(stage: Stage, first: number, last: number): void {
  for (let i = first; i < last; i++) noteState(stage, i)
}

/** The office of a town that acts and that no table knows as a capital; of its country where the report says in which it lies. */
export function seatOf(stage: Stage, first: number, last: number): Draft {
  const { tokens, lexicon, placeAt, placeOf, cast } = stage
  const place = placeAt.get(tokens.start[first]!)?.place
  const outer = place?.within === undefined ? undefined : placeOf.get(place.within)
  const state = outer?.kind === 'country' ? lexicon.stateOf(outer.name.toLowerCase()) : undefined
  return cast.keyed(`office|${textOf(stage, first, last).toLowerCase()}`, () => ({
    name: textOf(stage, first, last),
    kind: 'office',
    public: true,
    ...(place?.country === undefined ? {} : { country: place.country, state: place.country }),
    ...(state === undefined ? {} : { state: state.key }),
  }))
}

/** The first state in a stretch of tokens. */
export function stateIn(stage: Stage, first: number, last: number): { key: string; iso?: string } | undefined {
  const { stateAt } = stage
  noteStates(stage, first, last)
  for (let i = first; i < last; i++) {
    const match = stateAt(i)
    if (match !== undefined) return { key: match.value.key, ...(match.value.iso === undefined ? {} : { iso: match.value.iso }) }
  }
  return undefined
}

/** The actor of a state, made when new. */
export function country(stage: Stage, key: string, iso: string | undefined, printed: string): Draft {
  const { cast } = stage
  const draft = cast.keyed(`state|${key}`, () => ({
    name: printed,
    kind: 'country',
    public: true,
    ...(iso === undefined ? {} : { country: iso }),
  }))
  return draft
}
