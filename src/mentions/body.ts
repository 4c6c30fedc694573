// The words of a body or of armed forces in, the actor that they name out: ministries by state and subject, an army by its state.

import { lowerOf, Shape, shapeOf } from '../model/parse.ts'
import type { Draft } from './coreference.ts'
import { Class } from './wordbook.ts'
import type { Run } from './name.ts'
import type { Phrase } from './nominal.ts'
import { type Stage, mention, textOf, stateIn } from './stage.ts'

/** Head and subject of a body's words: "Ministry of Defence" → ministry, defense. */
function anatomy(stage: Stage, first: number, last: number): { family?: string; topic?: string } {
  const { tokens, names, classOf } = stage
  let family: string | undefined
  let topic: string | undefined
  for (let i = first; i < last; i++) {
    const lower = lowerOf(tokens, i)
    if (Object.hasOwn(names.topics, lower) && topic === undefined) topic = names.topics[lower]
    if ((classOf(i) & Class.body) !== 0 && (family === undefined || (classOf(first) & Class.body) === 0)) family = names.bodies[lower]
  }
  return { ...(family === undefined ? {} : { family }), ...(topic === undefined ? {} : { topic }) }
}

/** The actor of a body: by subject and state where it is a ministry, by its words otherwise; a short form or letters stand for the long one. */
export function body(stage: Stage, run: Run | undefined, first: number, last: number, owner?: { key: string; iso?: string }): Draft {
  const { tokens, text, names, classOf, shorts, cast, acronyms } = stage
  const state = owner ?? stateIn(stage, first, last) ?? ownerState(stage, first)
  const { family = run?.rule === 'suffix' ? 'company' : undefined, topic } = anatomy(stage, first, last)
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
    // "Defence Ministry denies reports" in a headline is whoever's ministry the report then names first.
    const stateless = state === undefined ? undefined : cast.find(`body|${family}|${topic}|`)
    if (stateless !== undefined && state !== undefined && stateless.state === undefined && cast.find(`body|${key}`) === undefined) {
      stateless.state = state.key
      stateless.country = state.iso
      cast.alias(`body|${key}`, stateless)
    }
  } else if (statal && state !== undefined && names.single.has(family)) key = `${family}||${state.key}`
  const short = acronyms.get(key)
  if (short !== undefined) return short
  const long = run === undefined ? undefined : shorts.get(key)
  if (long !== undefined && long !== run && long.first < first) return body(stage, long, long.first, long.last)
  const fresh = cast.find(`body|${key}`) === undefined
  const draft = cast.keyed(`body|${key}`, () => ({
    name: textOf(stage, first, last),
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
function ownerState(stage: Stage, first: number): { key: string; iso?: string } | undefined {
  const { tokens, names, runs, runAt } = stage
  if (!names.possessive.has(lowerOf(tokens, first - 1))) return undefined
  const r = first >= 2 ? runAt[first - 2]! : -1
  return r >= 0 && runs[r]!.kind === 'state' ? stateIn(stage, runs[r]!.first, runs[r]!.last) : undefined
}

/**
 * The state of who spoke last, in this sentence or the one before, where armed forces were not what it was about since: "Ruben Hask,
 * spokesman for Tarvenia's General Staff, accused Ardovian forces. The army would advance, he said."
 */
export function spokenFor(stage: Stage, first: number): { key: string; iso?: string } | undefined {
  const { seen, tokens } = stage
  for (let i = seen.length - 1; i >= 0 && i >= seen.length - 12; i--) {
    const { draft, sentence, subject, quote } = seen[i]!
    if (sentence < tokens.sentence[first]! - 1) return undefined
    if (!subject || quote >= 0) continue
    if (draft.state === undefined || draft.side !== undefined || draft.family === 'army' || !draft.public) return undefined
    if (draft.kind !== 'person' && draft.kind !== 'organization') return undefined
    return { key: draft.state, ...(draft.country === undefined ? {} : { iso: draft.country }) }
  }
  return undefined
}

/** The armed forces of a state, one actor; without a state the ones last spoken of. */
export function army(stage: Stage, state: { key: string; iso?: string } | undefined, first: number, last: number): Draft | undefined {
  const { cast } = stage
  if (state === undefined) return cast.latest('army')
  const draft = cast.keyed(`army|${state.key}`, () => ({
    name: textOf(stage, first, last),
    kind: 'organization',
    public: true,
    family: 'army',
    state: state.key,
    ...(state.iso === undefined ? {} : { country: state.iso }),
  }))
  const named = stage.stateAt(first) !== undefined || stage.stateAt(last - 1) !== undefined
  if (draft.mentions.length === 0 && !named) draft.plain = true
  else if (draft.plain && named) {
    draft.name = textOf(stage, first, last)
    draft.plain = undefined
  }
  cast.remember('army', draft)
  return draft
}

/** The key of the state that an actor is. */
export function stateKey(stage: Stage, draft: Draft): string | undefined {
  const { cast, stateWords } = stage
  for (const [key] of stateWords) if (cast.find(`state|${key}`) === draft) return key
  return undefined
}

/** "the ministry in Selmora": the town, where no table knows it. */
function seatAfter(stage: Stage, at: number): string | undefined {
  const { tokens, names, placeAt, stateAt } = stage
  if (!names.locatives.has(lowerOf(tokens, at)) || tokens.sentence[at + 1] !== tokens.sentence[at]) return undefined
  const here = placeAt.get(tokens.start[at + 1] ?? -1)
  return here !== undefined && here.place.kind === 'settlement' && here.place.same === undefined && stateAt(at + 1) === undefined
    ? lowerOf(tokens, at + 1)
    : undefined
}

/** A noun phrase around a body: "the ministry", "Tarvenia's defence ministry", "regional administration". */
export function readBody(stage: Stage, phrase: Phrase): void {
  const { classOf, tokens, names, runs, runAt, cast, actorAt } = stage
  const { first, head, last, determiner, core } = phrase
  // "Santander department": a division of the country
  for (let i = head; i >= core && i > head - 4; i--) {
    const here = stage.placeAt.get(tokens.start[i]!)
    if (here !== undefined && here.end >= tokens.end[head]! && here.mention.use !== 'part') return
  }
  // "the Meridian news agency", "the state agency ArdInform": the name says who it is.
  if (phrase.run !== undefined) return
  const next = runAt[head + 1] ?? -1
  if (next >= 0 && (runs[next]!.kind === 'organization' || runs[next]!.kind === 'known')) return
  const lower = lowerOf(tokens, head)
  const family = names.bodies[lower]!
  // "the left bank of the Sulva"
  if ((classOf(head) & Class.place) !== 0 && (shapeOf(tokens, head) & Shape.capital) === 0 && !(core === head && last === head + 1)) return
  const { topic } = anatomy(stage, core, last)
  /** A body of a capital whose state nobody knows. */
  const owned = (seat: string, of: Draft | undefined): void => {
    const draft = body(stage, undefined, core, head + 1, { key: `seat ${seat}` })
    draft.state = undefined
    draft.seat = seat
    draft.of ??= of
    mention(stage, draft, first, head + 1, 'nominal', 'body')
  }
  const bare = core === head && last === head + 1
  if (determiner === 'definite' && phrase.state === undefined) {
    const before =
      (bare ? (cast.latest(`body|${lower}`) ?? (family === lower ? cast.latest(family) : undefined)) : undefined) ??
      (topic !== undefined ? cast.latest(`${family}|${topic}`) : undefined)
    // "The defence ministry in Selmora" is not that of Voskar.
    const seat = seatAfter(stage, head + 1)
    if (before !== undefined && (seat === undefined || before.seat === undefined || before.seat === seat)) {
      before.seat ??= seat
      return mention(stage, before, first, bare ? last : head + 1, 'nominal', 'body')
    }
    if (seat !== undefined && topic !== undefined) return owned(seat, undefined)
  }
  if (determiner === 'possessive' || determiner === 'none' || determiner === 'owner') {
    const before = topic === undefined ? undefined : cast.latest(`${family}|${topic}`)
    if (determiner === 'possessive') {
      // "Its defence ministry": that of whoever "its" stands for.
      const owner = actorAt.get(first)
      const key = owner === undefined ? undefined : (stateKey(stage, owner) ?? owner.state)
      if (before !== undefined && (key === undefined || before.state === undefined || before.state === key))
        return mention(stage, before, first, head + 1, 'nominal', 'body')
      if (topic !== undefined && key === undefined && owner?.kind === 'office') return owned(owner.name.toLowerCase(), owner)
      if (topic === undefined || key === undefined) return
      return mention(
        stage,
        body(stage, undefined, core, head + 1, { key, ...(owner!.country === undefined ? {} : { iso: owner!.country }) }),
        first,
        head + 1,
        'nominal',
        'body',
      )
    }
  }
  if (determiner === 'indefinite' || determiner === 'quantifier' || phrase.counted) return
  if (family === 'force' && phrase.state === undefined && (shapeOf(tokens, head) & Shape.capital) === 0) return
  if (!names.statal.has(family)) {
    if (determiner !== 'definite' || !phrase.acts || bare) return
  } else if (phrase.state === undefined && determiner === 'none' && topic === undefined && core === head) return
  else if (phrase.state === undefined && bare && !phrase.acts) return
  const draft = body(stage, undefined, core, phrase.last)
  if (phrase.state !== undefined && draft.state === undefined) {
    draft.state = phrase.state.key
    if (phrase.state.iso !== undefined) draft.country = phrase.state.iso
  }
  // "the UN’s monitoring office"
  if (determiner === 'owner') draft.region ??= [first, core]
  mention(stage, draft, first, phrase.last, 'nominal', 'body')
}
