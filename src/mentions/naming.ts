// A run of capitals in, the actor that it names in this place out: people, bodies, states and seats of government that act.

import { lowerOf, Tag } from '../model/parse.ts'
import type { Actor } from '../model/record.ts'
import { Class, verbAt } from './wordbook.ts'
import { bodyBehind, type Run } from './name.ts'
import { type Stage, mention, genderOf, genderOfWord, partsOf, textOf, noteState, noteStates, stateIn, country, seatOf } from './stage.ts'
import { give } from './role.ts'
import { body, army } from './body.ts'
import { kinKey } from './reference.ts'

/** Reads one run of capitals. */
export function readRun(stage: Stage, run: Run, index: number): void {
  const { tokens, text, names, lexicon, classOf, placeAt, runs, runAt, surnames, rolesOf, cast } = stage
  const { first, last } = run
  if (run.kind === 'state') return readState(stage, run)
  if (run.kind === 'person') {
    let gender: 'm' | 'f' | undefined
    if (
      (classOf(first - 1) & (Class.honorific | Class.title | Class.office | Class.post | Class.rank)) !== 0 &&
      tokens.sentence[first - 1] === run.sentence
    )
      gender = genderOfWord(stage, lowerOf(tokens, first - 1))
    const parts = partsOf(stage, run)
    if (parts.length === 0) return
    // "[el presidente ruso Vladimir] Putin"
    const bracketed =
      text.charAt(tokens.start[first - 1] ?? text.length) === ']' && first > 1 && runAt[first - 2]! >= 0
        ? runs[runAt[first - 2]!]
        : undefined
    if (bracketed !== undefined && bracketed.kind === 'person' && bracketed.last - bracketed.first === 1 && parts.length === 1) {
      const given = lowerOf(tokens, bracketed.first)
      const draft = cast.person(
        [given, parts[0]!],
        `${textOf(stage, bracketed.first, bracketed.last)} ${textOf(stage, first, last)}`,
        genderOf(classOf(bracketed.first)),
        true,
      )
      return mention(stage, draft, first, last, 'name', run.rule)
    }
    if (parts.length > 1 || !surnames.has(parts[0]!)) gender ??= genderOf(classOf(first))
    const phrases = rolesOf.get(index) ?? []
    // "His father was there. His father Stefan Krol said …"
    const kin = phrases.map((phrase) => kinKey(stage, phrase)).find((key) => key !== undefined)
    const nameless = kin === undefined ? undefined : cast.find(kin)
    const draft = cast.person(
      parts,
      textOf(stage, first, last),
      gender,
      (classOf(first) & (Class.man | Class.woman)) !== 0,
      nameless !== undefined && nameless.parts.length === 0 ? nameless : undefined,
    )
    if (kin !== undefined) cast.alias(kin, draft)
    mention(stage, draft, first, last, 'name', run.rule)
    // "Her neighbor, the bus driver Jonas Kessan": what he is says more than whose he is.
    const own = phrases.filter(({ determiner }) => determiner !== 'possessive')
    const related = phrases.filter(({ determiner }) => determiner === 'possessive')
    for (const phrase of [...own, ...related]) give(stage, draft, phrase)
    return
  }
  if (run.kind === 'known') {
    const match = lexicon.knownAt(first)
    if (match === undefined) return
    const [kind, iso] = names.known[match.value]!.split(' ')
    const draft = cast.keyed(`known|${match.value}`, () => ({
      name: textOf(stage, first, last),
      kind: kind as Actor['kind'],
      public: true,
      ...(iso === undefined ? {} : { country: iso }),
      ...(kind === 'office' && iso !== undefined ? { state: iso } : {}),
    }))
    return mention(stage, draft, first, last, 'name', 'known')
  }
  if (run.kind === 'army') {
    const state = stateIn(stage, first, last)
    const draft = army(stage, state, first, last)
    if (draft !== undefined) mention(stage, draft, first, last, 'name', 'army')
    return
  }
  if (run.kind === 'organization') {
    const draft = body(stage, run, first, last)
    const behind = bodyBehind(lexicon, last)
    if (behind >= 0 && names.bodies[lowerOf(tokens, behind)] === 'group') draft.kind = 'group'
    mention(stage, draft, first, last, 'name', run.rule)
    return
  }
  noteStates(stage, first, last)
  // "Voskar rules out returning the region": a town that speaks is a seat of government, whether a table knows it or not.
  if (
    run.kind === 'place' &&
    last - first === 1 &&
    (classOf(last) & Class.reporting) !== 0 &&
    tokens.sentence[last] === run.sentence &&
    !(tokens.tag[first - 1] === Tag.ADP && tokens.sentence[first - 1] === run.sentence)
  ) {
    return mention(stage, seatOf(stage, first, last), first, last, 'name', 'seat', true)
  }
  const place = placeAt.get(tokens.start[first]!)
  if (place !== undefined && place.mention.use === 'metonym' && place.end === tokens.end[last - 1]!) {
    mention(stage, seatOf(stage, first, last), first, last, 'name', 'metonym', true)
  }
}

/** The name of a state or its seat: an actor where it acts. "Moscow rules out", "by Russia", "Russia, which withdrew". */
function readState(stage: Stage, { first, last, sentence }: Run): void {
  const { tokens, sentences, names, words, lexicon, classOf, stateAt, placeAt, runs, runAt, cast } = stage
  const match = stateAt(first)
  if (match === undefined) return
  noteState(stage, first)
  const { key, iso, what } = match.value
  const inside = first > 0 && tokens.sentence[first - 1] === sentence
  const before = inside ? lowerOf(tokens, first - 1) : ''
  const next = tokens.sentence[last] === sentence ? lowerOf(tokens, last) : ''
  const place = placeAt.get(tokens.start[first]!)
  const located = inside && (tokens.tag[first - 1] === Tag.ADP || before === '-' || before === '/')
  let acts = place?.mention.use === 'metonym'
  let end = last
  // "Russia and Ukraine agreed"
  if (tokens.tag[last] === Tag.CCONJ) {
    const other = names.articles.definite.has(lowerOf(tokens, last + 1)) ? last + 2 : last + 1
    const r = runAt[other] ?? -1
    if (r >= 0 && (runs[r]!.kind === 'state' || runs[r]!.kind === 'known' || runs[r]!.kind === 'organization')) end = runs[r]!.last
  }
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
      name: textOf(stage, first, last),
      kind: 'group',
      ...(iso === undefined ? {} : { country: iso }),
    }))
    return mention(stage, draft, first, last, 'name', 'people')
  }
  if (!acts) return
  if (what === 'seat') {
    const draft = cast.keyed(`seat|${key}`, () => ({
      name: textOf(stage, first, last),
      kind: 'office',
      public: true,
      state: key,
      ...(iso === undefined ? {} : { country: iso }),
    }))
    return mention(stage, draft, first, last, 'name', 'seat', true)
  }
  const draft = country(stage, key, iso, textOf(stage, first, last))
  if (draft.mentions.length === 0) draft.name = textOf(stage, first, last)
  mention(stage, draft, first, last, 'name', 'country', !names.agents.has(before))
}
