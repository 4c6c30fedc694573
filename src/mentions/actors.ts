// A parsed document and its places in, its actors out: people, bodies, groups, countries and offices, with role and affiliation.

import type { Language } from '../languages/language.ts'
import { lowerOf, Shape, type Parse } from '../model/parse.ts'
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
import { readPhrase } from './reference.ts'
import { readPronoun } from './pronoun.ts'

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
  | { readonly at: number; readonly pronoun: Pronoun }

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

  const runs = findNames(parse, lexicon, isPlace)
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
    if (run.kind === 'none' || run.kind === 'organization' || run.kind === 'place')
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
    if (pronoun !== undefined && runAt[i]! < 0) items.push({ at: i, pronoun })
  }
  items.sort((a, b) => a.at - b.at || width(b) - width(a))

  for (const item of items) {
    if ('run' in item) readRun(stage, item.run, item.index)
    else if ('phrase' in item) readPhrase(stage, item.phrase)
    else readPronoun(stage, item.at, item.pronoun)
  }

  return finish(stage, name)
}

  // ---- helpers of one document ------------------------------------------------------------------------------------------------

  function lastPart(run: Run): string {
    let last = run.last - 1
    while (last > run.first && (classOf(last) & Class.generational) !== 0) last--
    return lowerOf(tokens, last)
  }

  /** The run that a role belongs to: directly after it, after a comma, or before a comma. */
  function namedBy(phrase: Phrase): number | undefined {
    const sentence = tokens.sentence[phrase.head]!
    const isPerson = (i: number): boolean =>
      i < tokens.count &&
      tokens.sentence[i] === sentence &&
      runAt[i]! >= 0 &&
      runs[runAt[i]!]!.kind === 'person' &&
      runs[runAt[i]!]!.first === i
    if (isPerson(phrase.head + 1)) return runAt[phrase.head + 1]!
    if (isPerson(phrase.last)) return runAt[phrase.last]!
    if (phrase.determiner === 'quantifier') return undefined
    const comma = (i: number): boolean => lowerOf(tokens, i) === ','
    // "Its spokesman, Maj. Gen. Stanis Kerrov", "Her neighbor, the bus driver Jonas Kessan": a person, with a title of its own or none.
    const personFrom = (i: number): number => {
      let to = i
      if (names.articles.definite.has(lowerOf(tokens, to))) to++
      while (
        to < i + 6 &&
        to < tokens.count &&
        runAt[to]! < 0 &&
        (tokens.tag[to] === Tag.NOUN || tokens.tag[to] === Tag.ADJ || tokens.tag[to] === Tag.PROPN)
      )
        to++
      if (!isPerson(to) || (to > i && (classOf(to - 1) & (Class.rank | Class.honorific | Class.title | Class.office | Class.post)) === 0))
        return -1
      // The next of a list is somebody else: "the mayor, Milan Tesk and Pavel Orsek".
      return tokens.tag[runs[runAt[to]!]!.last] === Tag.CCONJ ? -1 : to
    }
    if (phrase.determiner !== 'indefinite') {
      // "the mayor of Kyiv, the country's capital, Vitali Klitschko", "the ambassador in Nairobi, Esko Maravel,"
      const office = phrase.determiner !== 'none' && (classOf(phrase.head) & Class.office) !== 0
      let commas = 0
      for (let k = phrase.last; k < phrase.last + 9 && k < tokens.count && tokens.sentence[k] === sentence; k++) {
        if (comma(k)) {
          const to = personFrom(k + 1)
          if (
            to >= 0 &&
            (k === phrase.last || comma(runs[runAt[to]!]!.last) || commas > 0 || runs[runAt[to]!]!.last === sentences[sentence]!.last)
          )
            return runAt[to]!
          if (++commas > 1) break
        } else if (
          (classOf(k) & Class.reporting) !== 0 ||
          tokens.tag[k] === Tag.AUX ||
          tokens.tag[k] === Tag.PRON ||
          (runAt[k]! >= 0 && runs[runAt[k]!]!.kind === 'person')
        )
          break
        if (!office) break
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

  function mention(draft: Draft, first: number, last: number, form: Mention['form'], what: string, subject?: boolean): void {
    draft.mentions.push({ start: tokens.start[first]!, end: tokens.end[last - 1]!, form, rule: rule(what) })
    for (let i = first; i < last; i++) if (form === 'name' || (!actorAt.has(i) && runAt[i]! < 0)) actorAt.set(i, draft)
    const kind = sentences[tokens.sentence[first]!]!.kind
    if (kind === 'headline' || kind === 'heading' || kind === 'caption' || kind === 'pull') return
    const next = lowerOf(tokens, last) === ',' ? last + 1 : last
    seen.push({
      draft,
      sentence: tokens.sentence[first]!,
      quote: tokens.quote[first]!,
      subject: subject ?? isSubject(first, last),
      topical: names.personal.has(lowerOf(tokens, next)),
      start: tokens.start[first]!,
    })
  }

  function genderOf(bits: number): 'm' | 'f' | undefined {
    const both = bits & (Class.man | Class.woman)
    return both === Class.man ? 'm' : both === Class.woman ? 'f' : undefined
  }

  function genderOfWord(lower: string): 'm' | 'f' | undefined {
    return names.masculine.has(lower) || names.honorifics.men.has(lower)
      ? 'm'
      : names.feminine.has(lower) || names.honorifics.women.has(lower)
        ? 'f'
        : undefined
  }

  function partsOf(run: Run): string[] {
    const parts: string[] = []
    for (let i = run.first; i < run.last; i++)
      if ((classOf(i) & Class.generational) === 0 && lowerOf(tokens, i) !== '-') parts.push(lowerOf(tokens, i))
    return parts
  }

  function textOf(first: number, last: number): string {
    return text.slice(tokens.start[first]!, tokens.end[last - 1]!).replace(/\s+/g, ' ')
  }

  function noteState(at: number): void {
    const match = stateAt(at)
    if (match === undefined || match.value.what === 'seat' || stateWords.has(match.value.key)) return
    stateWords.set(match.value.key, { first: at, last: match.last, ...(match.value.iso === undefined ? {} : { iso: match.value.iso }) })
  }

  function country(key: string, iso: string | undefined, printed: string): Draft {
    const draft = cast.keyed(`state|${key}`, () => ({
      name: printed,
      kind: 'country',
      public: true,
      ...(iso === undefined ? {} : { country: iso }),
    }))
    return draft
  }

  // ---- names ----------------------------------------------------------------------------------------------------------------------

  function readRun(run: Run, index: number): void {
    const { first, last } = run
    if (run.kind === 'state') return readState(run)
    if (run.kind === 'person') {
      let gender: 'm' | 'f' | undefined
      if (
        (classOf(first - 1) & (Class.honorific | Class.title | Class.office | Class.post | Class.rank)) !== 0 &&
        tokens.sentence[first - 1] === run.sentence
      )
        gender = genderOfWord(lowerOf(tokens, first - 1))
      const parts = partsOf(run)
      if (parts.length === 0) return
      if (parts.length > 1 || !surnames.has(parts[0]!)) gender ??= genderOf(classOf(first))
      const draft = cast.person(parts, textOf(first, last), gender)
      mention(draft, first, last, 'name', run.rule)
      for (const phrase of rolesOf.get(index) ?? []) give(draft, phrase)
      return
    }
    if (run.kind === 'known') {
      const match = lexicon.knownAt(first)
      if (match === undefined) return
      const [kind, iso] = names.known[match.value]!.split(' ')
      const draft = cast.keyed(`known|${match.value}`, () => ({
        name: textOf(first, last),
        kind: kind as Actor['kind'],
        public: true,
        ...(iso === undefined ? {} : { country: iso }),
        ...(kind === 'office' && iso !== undefined ? { state: iso } : {}),
      }))
      return mention(draft, first, last, 'name', 'known')
    }
    if (run.kind === 'army') {
      const state = stateIn(first, last)
      const draft = army(state, first, last)
      if (draft !== undefined) mention(draft, first, last, 'name', 'army')
      return
    }
    if (run.kind === 'organization') {
      const draft = body(run, first, last)
      mention(draft, first, last, 'name', run.rule)
      return
    }
    noteStates(first, last)
    // "Voskar rules out returning the region": a town that speaks is a seat of government, whether a table knows it or not.
    if (
      run.kind === 'place' &&
      last - first === 1 &&
      (classOf(last) & Class.reporting) !== 0 &&
      tokens.sentence[last] === run.sentence &&
      !(tokens.tag[first - 1] === Tag.ADP && tokens.sentence[first - 1] === run.sentence)
    ) {
      const draft = cast.keyed(`office|${run.key}`, () => ({ name: textOf(first, last), kind: 'office', public: true }))
      return mention(draft, first, last, 'name', 'seat', true)
    }
    const place = placeAt.get(tokens.start[first]!)
    if (place !== undefined && place.mention.use === 'metonym' && place.end === tokens.end[last - 1]!) {
      const draft = cast.keyed(`office|${run.key}`, () => ({
        name: textOf(first, last),
        kind: 'office',
        public: true,
        ...(place.place.country === undefined ? {} : { country: place.place.country, state: place.place.country }),
      }))
      mention(draft, first, last, 'name', 'metonym', true)
    }
  }

  function noteStates(first: number, last: number): void {
    for (let i = first; i < last; i++) noteState(i)
  }

  function stateIn(first: number, last: number): { key: string; iso?: string } | undefined {
    noteStates(first, last)
    for (let i = first; i < last; i++) {
      const match = stateAt(i)
      if (match !== undefined) return { key: match.value.key, ...(match.value.iso === undefined ? {} : { iso: match.value.iso }) }
    }
    return undefined
  }

  /** The name of a state or its seat: an actor where it acts. "Moscow rules out", "by Russia", "Russia, which withdrew". */
  function readState({ first, last, sentence }: Run): void {
    const match = stateAt(first)
    if (match === undefined) return
    noteState(first)
    const { key, iso, what } = match.value
    const inside = first > 0 && tokens.sentence[first - 1] === sentence
    const before = inside ? lowerOf(tokens, first - 1) : ''
    const next = tokens.sentence[last] === sentence ? lowerOf(tokens, last) : ''
    const place = placeAt.get(tokens.start[first]!)
    const located = inside && (tokens.tag[first - 1] === Tag.ADP || before === '-' || before === '/')
    let acts = place?.mention.use === 'metonym'
    let end = last
    // "Russia and Ukraine agreed"
    if (tokens.tag[last] === Tag.CCONJ && stateAt(last + 1) !== undefined) end = stateAt(last + 1)!.last
    if (inside && (names.told.has(before) || (classOf(first - 1) & Class.reporting) !== 0 || (names.agents.has(before) && what !== 'seat')))
      acts = true
    else if (!located && verbAt(lexicon, end)) acts = what !== 'seat' || !names.being.has(lowerOf(tokens, end))
    else if (next === ',' && words.pronouns.who.has(lowerOf(tokens, last + 1)) && verbAt(lexicon, last + 2) && !located) acts = true
    else if (next === ',' && names.views.has(before) && (first - 1 === sentences[sentence]!.first || lowerOf(tokens, first - 2) === ','))
      acts = true
    if (what === 'people') {
      const the = names.articles.definite.has(before)
      const tag = tokens.tag[last]
      const alone = tag !== Tag.NOUN && tag !== Tag.ADJ && tag !== Tag.PROPN && tag !== Tag.NUM && next !== '-'
      const plural = lowerOf(tokens, last - 1).endsWith(names.present)
      if (!(alone && plural && (the || (acts && !located)))) return
      const draft = cast.keyed(`people|${key}`, () => ({
        name: textOf(first, last),
        kind: 'group',
        state: key,
        ...(iso === undefined ? {} : { country: iso }),
      }))
      return mention(draft, first, last, 'name', 'people')
    }
    if (!acts) return
    if (what === 'seat') {
      const draft = cast.keyed(`seat|${key}`, () => ({
        name: textOf(first, last),
        kind: 'office',
        public: true,
        state: key,
        ...(iso === undefined ? {} : { country: iso }),
      }))
      return mention(draft, first, last, 'name', 'seat', true)
    }
    const draft = country(key, iso, textOf(first, last))
    if (draft.mentions.length === 0) draft.name = textOf(first, last)
    mention(draft, first, last, 'name', 'country', !names.agents.has(before))
  }

  // ---- bodies ---------------------------------------------------------------------------------------------------------------------

  /** Head and subject of a body's words: "Ministry of Defence" → ministry, defense. */
  function anatomy(first: number, last: number): { family?: string; topic?: string } {
    let family: string | undefined
    let topic: string | undefined
    for (let i = first; i < last; i++) {
      const lower = lowerOf(tokens, i)
      if (Object.hasOwn(names.topics, lower) && topic === undefined) topic = names.topics[lower]
      if ((classOf(i) & Class.body) !== 0 && (family === undefined || (classOf(first) & Class.body) === 0)) family = names.bodies[lower]
    }
    return { ...(family === undefined ? {} : { family }), ...(topic === undefined ? {} : { topic }) }
  }

  function body(run: Run | undefined, first: number, last: number): Draft {
    const state = stateIn(first, last) ?? ownerState(first)
    const { family, topic } = anatomy(first, last)
    const statal = family !== undefined && names.statal.has(family)
    let key = run === undefined ? '' : run.key
    if (key === '') for (let i = first; i < last; i++) key += `${i === first ? '' : ' '}${lowerOf(tokens, i)}`
    if (statal && topic !== undefined) {
      // "the Defence Ministry" is the one spoken of before, whosever it was.
      if (state === undefined) {
        const before = cast.latest(`${family}|${topic}`)
        if (before !== undefined) return before
      }
      key = `${family}|${topic}|${state?.key ?? ''}`
    } else if (statal && state !== undefined && names.single.has(family)) key = `${family}||${state.key}`
    const short = acronyms.get(key)
    if (short !== undefined) return short
    const long = run === undefined ? undefined : shorts.get(key)
    if (long !== undefined && long !== run && long.first < first) return body(long, long.first, long.last)
    const fresh = cast.find(`body|${key}`) === undefined
    const draft = cast.keyed(`body|${key}`, () => ({
      name: textOf(first, last),
      kind: family === 'presidency' ? 'office' : family === 'group' || family === 'team' ? 'group' : 'organization',
      public: true,
      ...(state === undefined ? {} : { state: state.key }),
      ...(state?.iso === undefined ? {} : { country: state.iso }),
      ...(family === undefined ? {} : { family }),
    }))
    if (family !== undefined) {
      cast.remember(family, draft)
      cast.remember(`body|${lowerOf(tokens, (classOf(first) & Class.body) !== 0 ? first : last - 1)}`, draft)
      if (topic !== undefined) cast.remember(`${family}|${topic}`, draft)
    }
    if (fresh && run !== undefined) {
      let letters = ''
      for (let i = first; i < last; i++) if ((shapeOf(tokens, i) & Shape.capital) !== 0) letters += lowerOf(tokens, i)[0]
      if (letters.length > 1 && !acronyms.has(letters)) acronyms.set(letters, draft)
      // "(UNCMO)" after the long form
      const open = last
      if (
        text.charAt(tokens.start[open] ?? text.length) === '(' &&
        (shapeOf(tokens, open + 1) & Shape.upper) !== 0 &&
        text.charAt(tokens.start[open + 2] ?? text.length) === ')'
      )
        acronyms.set(lowerOf(tokens, open + 1), draft)
    }
    return draft
  }

  /** "Tarvenia's General Staff": the state that owns what follows. */
  function ownerState(first: number): { key: string; iso?: string } | undefined {
    if (!names.possessive.has(lowerOf(tokens, first - 1))) return undefined
    const r = first >= 2 ? runAt[first - 2]! : -1
    return r >= 0 && runs[r]!.kind === 'state' ? stateIn(runs[r]!.first, runs[r]!.last) : undefined
  }

  function army(state: { key: string; iso?: string } | undefined, first: number, last: number): Draft | undefined {
    if (state === undefined) return cast.latest('army')
    const draft = cast.keyed(`army|${state.key}`, () => ({
      name: textOf(first, last),
      kind: 'organization',
      public: true,
      family: 'army',
      state: state.key,
      ...(state.iso === undefined ? {} : { country: state.iso }),
    }))
    cast.remember('army', draft)
    return draft
  }

  // ---- noun phrases ----------------------------------------------------------------------------------------------------------------

  function give(draft: Draft, phrase: Phrase): void {
    noteStates(phrase.first, phrase.last)
    for (let i = phrase.core; i <= phrase.head; i++) {
      const bits = classOf(i)
      const lower = lowerOf(tokens, i)
      if ((bits & (Class.office | Class.title | Class.post | Class.rank)) !== 0) {
        if (!draft.heads.includes(lower)) draft.heads.push(lower)
        draft.gender ??= genderOfWord(lower)
        if ((bits & (Class.office | Class.rank)) !== 0) draft.public = true
      }
      if (names.past.has(lower) || names.past.has(lower.slice(0, lower.indexOf('-') < 0 ? 0 : lower.indexOf('-')))) draft.past = true
    }
    // "the president" is who is president, unless only a former one was spoken of.
    for (const lower of draft.heads)
      if (draft.past === undefined || cast.latest(`role|${lower}`) === undefined) cast.remember(`role|${lower}`, draft)
    if ((classOf(phrase.head) & Class.honorific) !== 0 && phrase.core === phrase.head) return
    draft.role ??= roleText(phrase)
    draft.region ??= [phrase.first, phrase.last]
    if (phrase.state !== undefined) {
      if (phrase.side === undefined) {
        draft.state ??= phrase.state.key
        if (phrase.state.iso !== undefined && (classOf(phrase.head) & (Class.office | Class.rank)) !== 0) draft.country ??= phrase.state.iso
      }
    }
    takeSide(draft, phrase)
  }

  function takeSide(draft: Draft, phrase: Phrase): void {
    if (phrase.side === undefined || draft.side !== undefined) return
    const lower = lowerOf(tokens, phrase.side)
    const state = stateByWord(lower.slice(lower.indexOf('-') + 1))
    if (state === undefined) return
    draft.side = { start: tokens.start[phrase.side]!, end: tokens.end[phrase.side]!, state: state.key }
  }

  function stateByWord(lower: string): { key: string; iso?: string } | undefined {
    return lexicon.stateOf(lower)
  }

  /** The role in the report's words, without article, state, side and the name of a body before it. */
  function roleText(phrase: Phrase): string {
    let out = ''
    let end = -1
    for (let i = phrase.core; i < phrase.last; i++) {
      if (i < phrase.head) {
        const state = stateAt(i)
        if (state !== undefined) {
          i = state.last - 1
          continue
        }
        const r = runAt[i]!
        if (r >= 0 && (runs[r]!.kind === 'known' || runs[r]!.kind === 'place' || runs[r]!.kind === 'organization')) continue
        if (i === phrase.side) continue
      }
      const start = tokens.start[i]!
      if (out !== '' && !(start === end)) out += ' '
      out += text.slice(start, tokens.end[i]!)
      end = tokens.end[i]!
    }
    return out
  }

  function readPhrase(phrase: Phrase): void {
    noteStates(phrase.first, phrase.last)
    const { first, head, last, determiner } = phrase
    const lower = lowerOf(tokens, head)
    if (phrase.what === 'army') {
      if (phrase.counted) return
      if (phrase.state === undefined) {
        if (determiner === 'possessive') {
          const owner = pronounOwner(first)
          const key = owner?.kind === 'country' ? stateKey(owner) : owner?.state
          if (key === undefined) return
          const draft = army({ key, ...(owner?.country === undefined ? {} : { country: owner.country }) }, phrase.core, last)
          return draft && mention(draft, first, last, 'nominal', 'army')
        }
        if (determiner !== 'definite' || phrase.core < head) return
      }
      if (determiner === 'quantifier' || determiner === 'indefinite') return
      const draft = army(phrase.state, phrase.core, last)
      return draft && mention(draft, first, head + 1, 'nominal', 'army')
    }
    if (phrase.what === 'body') return readBody(phrase)
    if (phrase.what === 'group') {
      const official = (classOf(head) & Class.official) !== 0
      if (determiner === 'possessive') return
      if (!official && names.being.has(lowerOf(tokens, last)) && (classOf(phrase.first - 1) & Class.reporting) === 0) return
      if (phrase.counted && !official && (classOf(last) & Class.reporting) === 0 && (classOf(phrase.first - 1) & Class.reporting) === 0)
        return
      if (!phrase.acts && !(official && (phrase.state !== undefined || phrase.side !== undefined || phrase.core < head))) return
      let key = ''
      for (let i = phrase.core; i < last; i++) key += ` ${lowerOf(tokens, i)}`
      if (determiner === 'definite' && phrase.core === head && last === head + 1) {
        const before = cast.latest(`group|${lower}`)
        if (before !== undefined) return mention(before, first, last, 'nominal', 'group')
      }
      const draft = phrase.counted || determiner === 'quantifier' ? cast.nameless(group()) : cast.keyed(`group|${key}`, group)
      takeSide(draft, phrase)
      cast.remember(`group|${lower}`, draft)
      return mention(draft, first, last, 'nominal', 'group')
      function group(): Omit<Draft, 'mentions' | 'heads' | 'parts'> {
        return {
          name: textOf(phrase.determiner === 'quantifier' ? first : phrase.core, last),
          kind: 'group',
          ...(official ? { public: true as const } : {}),
          ...(phrase.state === undefined || phrase.side !== undefined
            ? {}
            : {
                ...(official ? { state: phrase.state.key } : {}),
                ...(phrase.state.iso === undefined ? {} : { country: phrase.state.iso }),
              }),
        }
      }
    }
    // A role.
    if (determiner === 'none' || determiner === 'quantifier' || phrase.counted) return
    if (determiner !== 'indefinite') {
      // "the mayor": whoever was called mayor; "the Ukrainian president" only if nothing speaks against it.
      const before = cast.latest(`role|${lower}`)
      if (before !== undefined && determiner !== 'possessive' && agrees(before, phrase))
        return mention(before, first, last, 'nominal', 'role')
      if (determiner === 'possessive' && !phrase.acts) return
    } else if (!phrase.acts) return
    if ((classOf(head) & (Class.office | Class.post)) === 0) return
    if (!phrase.acts && (classOf(head) & Class.office) === 0) return
    const draft = cast.nameless({ name: textOf(phrase.core, last), kind: 'person' })
    give(draft, phrase)
    if (determiner === 'indefinite') draft.public = undefined
    mention(draft, first, last, 'nominal', 'role')
  }

  function agrees(draft: Draft, phrase: Phrase): boolean {
    if (phrase.state !== undefined && draft.state !== undefined && phrase.state.key !== draft.state) return false
    const role = ` ${(draft.role ?? '').toLowerCase()} `
    for (let i = phrase.head + 1; i < phrase.last; i++)
      if ((shapeOf(tokens, i) & Shape.capital) !== 0 && !role.includes(` ${lowerOf(tokens, i)} `)) return false
    // Other words before the head must be among the words of the role: "the foreign minister" is not the prime minister.
    for (let i = phrase.core; i < phrase.head; i++) {
      const lower = lowerOf(tokens, i)
      if ((classOf(i) & (Class.state | Class.never)) !== 0 || tokens.tag[i] === Tag.PUNCT || runAt[i]! >= 0) continue
      if (phrase.determiner === 'owner' && names.possessive.has(lower)) continue
      if (!role.includes(` ${lower} `)) return false
    }
    return true
  }

  function pronounOwner(at: number): Draft | undefined {
    return actorAt.get(at)
  }

  function stateKey(draft: Draft): string | undefined {
    for (const [key] of stateWords) if (cast.find(`state|${key}`) === draft) return key
    return undefined
  }

  function readBody(phrase: Phrase): void {
    const { first, head, last, determiner, core } = phrase
    // "the Meridian news agency", "the state agency ArdInform": the name says who it is.
    if (phrase.run !== undefined) return
    const next = runAt[head + 1] ?? -1
    if (next >= 0 && (runs[next]!.kind === 'organization' || runs[next]!.kind === 'known')) return
    const lower = lowerOf(tokens, head)
    const family = names.bodies[lower]!
    const { topic } = anatomy(core, last)
    const bare = core === head && last === head + 1
    if (determiner === 'definite' && phrase.state === undefined) {
      const before =
        (bare ? (cast.latest(`body|${lower}`) ?? cast.latest(family)) : undefined) ??
        (topic !== undefined ? cast.latest(`${family}|${topic}`) : undefined)
      if (before !== undefined) return mention(before, first, bare ? last : head + 1, 'nominal', 'body')
    }
    if (determiner === 'possessive' || determiner === 'none' || determiner === 'owner') {
      const before = topic === undefined ? undefined : cast.latest(`${family}|${topic}`)
      if (determiner === 'possessive') return before && mention(before, first, head + 1, 'nominal', 'body')
    }
    if (determiner === 'indefinite' || determiner === 'quantifier' || phrase.counted) return
    if (!names.statal.has(family)) {
      if (determiner !== 'definite' || !phrase.acts || bare) return
    } else if (phrase.state === undefined && determiner === 'none' && topic === undefined && core === head) return
    else if (phrase.state === undefined && bare && !phrase.acts) return
    const draft = body(undefined, core, complementOf(phrase))
    if (phrase.state !== undefined && draft.state === undefined) {
      draft.state = phrase.state.key
      if (phrase.state.iso !== undefined) draft.country = phrase.state.iso
    }
    mention(draft, first, complementOf(phrase), 'nominal', 'body')
  }

  function complementOf(phrase: Phrase): number {
    return phrase.last
  }

  // ---- pronouns --------------------------------------------------------------------------------------------------------------------

  function readPronoun(at: number, pronoun: Pronoun): void {
    const kind = sentences[tokens.sentence[at]!]!.kind
    if (kind === 'headline' || kind === 'heading' || kind === 'caption' || kind === 'pull') return
    if (pronoun === 'it') {
      // "It was not clear": no actor. A verb of being before anything but a participle tells it.
      if (tokens.tag[at + 1] === Tag.AUX) {
        let k = at + 1
        while (k < at + 4 && (tokens.tag[k] === Tag.AUX || tokens.tag[k] === Tag.PART || tokens.tag[k] === Tag.ADV)) k++
        if (tokens.tag[k] !== Tag.VERB && !(k === at + 1)) return
      }
    }
    const subject = tokens.tag[at + 1] !== Tag.NOUN && verbAt(lexicon, at + 1)
    // "who did it", "part of it": an object is a thing more often than an actor; "its army" is somebody's.
    if (pronoun === 'it' && !subject && !modifiesNext(at)) return
    const hit = resolvePronoun(seen, pronoun, {
      sentence: tokens.sentence[at]!,
      quote: tokens.quote[at]!,
      opens: at === sentences[tokens.sentence[at]!]!.first,
    })
    if (hit === undefined) return
    if (!hit.clear) {
      if (pronoun === 'm' || pronoun === 'f') guesses.push({ start: tokens.start[at]!, end: tokens.end[at]!, draft: hit.draft })
      return
    }
    mention(hit.draft, at, at + 1, 'pronoun', 'pronoun', subject)
  }

  /** A possessive stands before a noun. */
  function modifiesNext(at: number): boolean {
    const tag = tokens.tag[at + 1]
    return (
      tokens.sentence[at + 1] === tokens.sentence[at] &&
      (tag === Tag.NOUN || tag === Tag.ADJ || tag === Tag.PROPN || tag === Tag.VERB) &&
      !verbAt(lexicon, at + 1)
    )
  }

  // ---- out -------------------------------------------------------------------------------------------------------------------------

  function finish(): { actors: Actor[]; guesses: Guess[] } {
    for (const draft of [...cast.all]) {
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
      if (draft.of === undefined && draft.state !== undefined) draft.of = standIn(draft.state)
      if (draft.side !== undefined) standIn(draft.side.state)
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
  const { text, lexicon, cast, stateWords, rule } = stage
  const known = cast.find(`state|${key}`)
  if (known !== undefined && known.mentions.length > 0) return known
  const at = stateWords.get(key)
  if (at === undefined) return undefined
  // Known only by its people ("the Ukrainian minister"): the table has the state's own name.
  const draft = country(stage, key, at.iso, (at.iso === undefined ? undefined : lexicon.nameOf(at.iso)) ?? text.slice(at.start, at.end))
  if (draft.mentions.length === 0) draft.mentions.push({ start: at.start, end: at.end, form: 'name', rule: rule('country') })
  return draft
}

/** Of two things that begin at one token the pronoun comes first ("its ministry"), then the longer. */
function width(item: Item): number {
  return 'pronoun' in item ? 1 << 20 : 'run' in item ? item.run.last - item.run.first : item.phrase.last - item.phrase.first
}
