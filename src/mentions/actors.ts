// A parsed document and its places in, its actors out: people, bodies, groups, countries and offices, with role and affiliation.

import type { Language } from '../languages/language.ts'
import { lowerOf, type Parse, Shape, shapeOf, tokenAt } from '../model/parse.ts'
import type { Actor, Document, Id, Mention, Place, Span, Time } from '../model/record.ts'
import { makeNamer, makeSpan } from '../model/span.ts'
import { type Draft, makeCast, type Pronoun, type Seen } from './coreference.ts'
import { Class, makeLexicon } from './wordbook.ts'
import type { DraftFigure, Guess } from '../model/draft.ts'
import { findNames, type Run } from './name.ts'
import { findNominals, type Phrase } from './nominal.ts'
import { type Stage, lastPart, country } from './stage.ts'
import { namedBy } from './role.ts'
import { readRun } from './naming.ts'
import { readInterview } from './interview.ts'
import { readPhrase } from './reference.ts'
import { readPronoun, readSpeakers, subjectAhead } from './pronoun.ts'

/** What the actors station needs of what was found before. */
export interface FoundBefore {
  readonly times: readonly Time[]
  readonly places: readonly Place[]
  readonly figures: readonly DraftFigure[]
}

/** One thing to resolve, in the order of the text. */
type Item =
  | { readonly at: number; readonly run: Run; readonly index: number }
  | { readonly at: number; readonly phrase: Phrase }
  | { readonly at: number; readonly pronoun: Pronoun; readonly token: number; readonly ahead: number }

/**
 * Finds actors, and guesses at pronouns that could mean several. `name` gives out mention ids; it is shared with the places.
 * "Ukrainian Foreign Minister Dmytro Kuleba said" → Dmytro Kuleba = person · role Foreign Minister · of Ukraine · public
 */
export function findActors(
  _document: Document,
  parse: Parse,
  language: Language,
  { places }: FoundBefore,
  name: (span: { readonly start: number; readonly end: number }) => Id = makeNamer('m'),
): { actors: Actor[]; guesses: Guess[] } {
  const { tokens, sentences, text } = parse
  const { names, words } = language
  const lexicon = makeLexicon(tokens, language)
  const { classOf, stateAt } = lexicon

  // Places by where they begin.
  const placeAt = new Map<number, { end: number; place: Place; mention: Mention }>()
  for (const place of places)
    for (const mention of place.mentions) {
      const other = placeAt.get(mention.span.start)
      if (mention.form === 'name' && (other === undefined || other.end < mention.span.end))
        placeAt.set(mention.span.start, { end: mention.span.end, place, mention })
    }
  const placeNames = new Set<string>()
  for (const place of places)
    for (const { span, form, use } of place.mentions)
      if (form === 'name' && use !== 'part' && use !== 'modifier') placeNames.add(span.text.toLowerCase())
  const isPlace = (first: number, last: number): boolean => {
    if (last - first === 1 && placeNames.has(lowerOf(tokens, first)) && stateAt(first) === undefined) return true
    const here = placeAt.get(tokens.start[first]!)
    return here !== undefined && here.mention.use !== 'part' && here.end >= tokens.end[last - 1]!
  }

  // Names that no table knows and the places station took for places: they are nobody's.
  const sure = new Set<number>()
  for (const place of places)
    if (place.same === undefined && place.kind === 'settlement')
      for (const { span, form, use } of place.mentions) if (form === 'name' && use !== 'part') sure.add(span.start)
  // So are regions and countries of the gazetteer, words inside a longer place name ("South Carolina"), and towns where something is ("in Orlando").
  const located = new Set<string>()
  const covered = new Uint8Array(tokens.count)
  for (const [start, here] of placeAt) {
    const i = tokenAt(tokens, start)
    if (here.mention.use === 'part' || tokens.start[i] !== start) continue
    const { kind, same } = here.place
    if (same !== undefined && (kind === 'region' || kind === 'country') && !here.mention.rule.endsWith('demonym'))
      sure.add(tokens.start[i]!)
    if (same !== undefined && here.mention.use === undefined && names.locatives.has(lowerOf(tokens, i - 1)))
      located.add(here.mention.span.text)
    for (let k = i + 1; k < tokens.count && tokens.end[k]! <= here.end; k++) covered[k] = 1
  }
  for (const place of places)
    for (const { span, form, use } of place.mentions) if (form === 'name' && use !== 'part' && located.has(span.text)) sure.add(span.start)
  const runs = findNames(parse, lexicon, isPlace, (i) => covered[i] === 1 || (sure.has(tokens.start[i]!) && stateAt(i) === undefined))
  // Looked up a few tokens past the end, too.
  const runAt = new Int32Array(tokens.count + 64).fill(-1)
  const surnames = new Set<string>()
  const full = new Set<string>()
  for (const run of runs)
    if (run.kind === 'person') {
      surnames.add(lastPart(tokens, lexicon, run))
      if (run.last - run.first > 1) full.add(lastPart(tokens, lexicon, run))
    }
  runs.forEach((run, r) => {
    // "Paris left" after "Valeska Paris"; but not "in Paris".
    const namesake =
      run.kind === 'state' &&
      full.has(run.key) &&
      !names.locatives.has(lowerOf(tokens, run.first - 1)) &&
      !names.origins.has(lowerOf(tokens, run.first - 1))
    if (namesake || run.kind === 'none' || run.kind === 'organization' || run.kind === 'place')
      if (run.last - run.first === 1 && (full.has(run.key) || (run.kind === 'none' && surnames.has(run.key)))) {
        run.kind = 'person'
        run.rule = 'surname'
      }
    runAt.fill(r, run.first, run.last)
  })
  // "Causeway Press" is also "Causeway".
  const shorts = new Map<string, Run>()
  for (const run of runs) {
    if (
      run.kind !== 'organization' ||
      run.last - run.first !== 2 ||
      (classOf(run.last - 1) & Class.suffix) === 0 ||
      surnames.has(lowerOf(tokens, run.first))
    )
      continue
    if (stateAt(run.first) === undefined && (classOf(run.first) & (Class.qualifier | Class.man | Class.woman | Class.state)) === 0)
      shorts.set(lowerOf(tokens, run.first), run)
  }
  for (const run of runs) {
    if (run.last - run.first !== 1 || run.kind === 'state' || run.kind === 'known' || run.kind === 'place') continue
    if (shorts.has(run.key) && !surnames.has(run.key) && !names.articles.definite.has(lowerOf(tokens, run.first - 1)))
      run.kind = 'organization'
  }
  const phrases = findNominals(parse, lexicon, runs, runAt)

  const rolesOf = new Map<number, Phrase[]>()
  const cast = makeCast()
  const seen: Seen[] = []
  const actorAt = new Map<number, Draft>()
  const stateWords = new Map<string, { start: number; end: number; iso?: string }>()
  const stateNames = new Map<string, { start: number; end: number; iso?: string }>()
  for (const { first, last, quiet } of sentences)
    for (let i = first; i < last && !quiet; i++) {
      const match = stateAt(i)
      if (match === undefined || stateNames.has(match.value.key)) continue
      const { key, iso, what } = match.value
      // "the Ardovian Federation"
      const realm =
        what === 'people' && names.realms.has(lowerOf(tokens, match.last)) && (shapeOf(tokens, match.last) & Shape.capital) !== 0
      if (what !== 'name' && !realm) continue
      stateNames.set(key, {
        start: tokens.start[i]!,
        end: tokens.end[realm ? match.last : match.last - 1]!,
        ...(iso === undefined ? {} : { iso }),
      })
    }
  const guesses: { start: number; end: number; draft: Draft }[] = []
  const acronyms = new Map<string, Draft>()
  const rule = (what: string): string => `${language.code}/actors/${what}`
  const stage: Stage = {
    parse,
    text,
    tokens,
    sentences,
    names,
    words,
    lexicon,
    classOf,
    stateAt,
    placeOf: new Map(places.map((place) => [place.id, place])),
    placeAt,
    runs,
    runAt,
    surnames,
    shorts,
    rolesOf,
    cast,
    seen,
    actorAt,
    stateWords,
    stateNames,
    guesses,
    acronyms,
    rule,
  }

  // Roles that stand beside a name go to that name, the rest are nominals of their own.
  const free: Phrase[] = []
  for (const phrase of phrases) {
    const owner = phrase.what === 'role' ? namedBy(stage, phrase) : undefined
    if (owner === undefined) free.push(phrase)
    else rolesOf.set(owner, [...(rolesOf.get(owner) ?? []), phrase])
  }

  const items: Item[] = []
  runs.forEach((run, index) => items.push({ at: run.first, run, index }))
  for (const phrase of free) items.push({ at: phrase.first, phrase })
  const { he, she, it, they } = words.pronouns
  const pronounOf = new Map<number, Pronoun>()
  for (let t = 0; t < tokens.lowers.length; t++) {
    const lower = tokens.lowers[t]!
    if (he.has(lower)) pronounOf.set(t, 'm')
    else if (she.has(lower)) pronounOf.set(t, 'f')
    else if (it.has(lower) && (tokens.shapes[t]! & Shape.upper) === 0) pronounOf.set(t, 'it')
    else if (they.has(lower)) pronounOf.set(t, 'they')
  }
  for (let i = 0; i < tokens.count; i++) {
    const pronoun = pronounOf.get(tokens.type[i]!)
    if (pronoun !== undefined && runAt[i]! < 0 && !sentences[tokens.sentence[i]!]!.quiet) {
      const ahead = pronoun === 'm' || pronoun === 'f' ? subjectAhead(stage, i) : -1
      items.push({ at: ahead < 0 ? i : ahead + 0.5, pronoun, token: i, ahead })
    }
  }
  items.sort((a, b) => a.at - b.at || width(b) - width(a))

  for (const item of items) {
    if ('run' in item) readRun(stage, item.run, item.index)
    else if ('phrase' in item) readPhrase(stage, item.phrase)
    else readPronoun(stage, item.token, item.pronoun, item.ahead)
  }
  readSpeakers(stage)
  readInterview(stage)

  return finish(stage, name)
}

/** Drafts become actors with ids; mentions get theirs in the order of the text. */
function finish(stage: Stage, name: (span: { readonly start: number; readonly end: number }) => Id): { actors: Actor[]; guesses: Guess[] } {
  const { text, tokens, cast, placeAt, actorAt, guesses } = stage
  for (const draft of cast.all) {
    // "the mayor of Kyiv": whoever has an office in a place is of its country.
    if (draft.region !== undefined && draft.public && draft.country === undefined)
      for (let i = draft.region[0]; i < draft.region[1]; i++) draft.country ??= placeAt.get(tokens.start[i]!)?.place.country
    if (draft.region !== undefined && draft.of === undefined) {
      const [first, last] = draft.region
      let hit: Draft | undefined
      for (let i = first; i < last; i++) {
        const other = actorAt.get(i)
        if (
          other !== undefined &&
          other !== draft &&
          other.kind !== 'person' &&
          other.kind !== 'group' &&
          (hit === undefined || hit.kind === 'country')
        )
          hit = other
      }
      if (hit !== undefined && draft.side === undefined) {
        draft.of = hit
        if (draft.public) draft.country ??= hit.country
      }
    }
    if (draft.of === undefined && draft.state !== undefined) draft.of = standIn(stage, draft.state)
    if (draft.side !== undefined) standIn(stage, draft.side.state)
  }
  const ids = new Map<Draft, Id>()
  const letter = makeNamer('a')
  const alive = cast.all.filter(({ mentions }) => mentions.length > 0)
  for (const draft of alive) draft.mentions.sort((a, b) => a.start - b.start || a.end - b.end)
  alive.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start || a.mentions[0]!.end - b.mentions[0]!.end)
  for (const draft of alive) ids.set(draft, letter(draft.mentions[0]!))
  const order = alive
    .flatMap((draft) => draft.mentions.map((one) => ({ draft, one })))
    .sort((a, b) => a.one.start - b.one.start || a.one.end - b.one.end)
  const lists = new Map<Draft, Mention[]>()
  for (const { draft, one } of order) {
    const span = makeSpan(text, one.start, one.end)
    const list = lists.get(draft) ?? []
    list.push({ id: name(span), span, form: one.form, rule: one.rule })
    lists.set(draft, list)
  }
  const actors = alive.map((draft): Actor => {
    const of = draft.of === undefined || draft.of === draft ? undefined : ids.get(draft.of)
    const sideActor = draft.side === undefined ? undefined : ids.get(cast.find(`state|${draft.side.state}`)!)
    return {
      id: ids.get(draft)!,
      name: draft.name,
      kind: draft.kind,
      ...(draft.role === undefined || draft.role === '' ? {} : { role: draft.role }),
      ...(of === undefined ? {} : { of }),
      ...(draft.side === undefined
        ? {}
        : { side: { span: makeSpan(text, draft.side.start, draft.side.end), ...(sideActor === undefined ? {} : { actor: sideActor }) } }),
      ...(draft.public ? { public: true as const } : {}),
      ...(draft.country === undefined ? {} : { country: draft.country }),
      mentions: lists.get(draft)!,
    }
  })
  return {
    actors,
    guesses: guesses.map(({ start, end, draft }) => ({ span: makeSpan(text, start, end) as Span, actor: ids.get(draft)! })),
  }
}

/** The actor of a state; where it never acts, the first words that name it stand for it. */
function standIn(stage: Stage, key: string): Draft | undefined {
  const { text, lexicon, cast, stateWords, stateNames, rule } = stage
  const known = cast.find(`state|${key}`)
  if (known !== undefined && known.mentions.length > 0) return known
  const named = stateNames.get(key)
  const at = named ?? stateWords.get(key)
  // A state that no table knows and the report names by its people alone is no actor: nobody can say how it is called.
  if (at === undefined || (named === undefined && at.iso === undefined)) return undefined
  // Known only by its people ("the Ukrainian minister"): the table has the state's own name.
  const draft = country(
    stage,
    key,
    at.iso,
    (named !== undefined || at.iso === undefined ? undefined : lexicon.nameOf(at.iso)) ?? text.slice(at.start, at.end),
  )
  if (draft.mentions.length === 0) draft.mentions.push({ start: at.start, end: at.end, form: 'name', rule: rule('country') })
  return draft
}

/** Of two things that begin at one token the pronoun comes first ("its ministry"), then the longer. */
function width(item: Item): number {
  return 'pronoun' in item ? 1 << 20 : 'run' in item ? item.run.last - item.run.first : item.phrase.last - item.phrase.first
}
