// A noun phrase in, the actor that it stands for out, or a new one where nobody was spoken of: "the mayor", "regional authorities".

import { lowerOf } from '../model/parse.ts'
import type { Draft } from './coreference.ts'
import { Class } from './wordbook.ts'
import type { Phrase } from './nominal.ts'
import { type Stage, wait, mention, textOf, noteStates } from './stage.ts'
import { afterAge, agrees, give, takeSide } from './role.ts'
import { army, spokenFor, stateKey, readBody } from './body.ts'

/** Reads one noun phrase. */
export function readPhrase(stage: Stage, phrase: Phrase): void {
  const { tokens, names, classOf, cast } = stage
  noteStates(stage, phrase.first, phrase.last)
  const { first, head, last, determiner } = phrase
  const lower = lowerOf(tokens, head)
  if (phrase.what === 'army') {
    if (phrase.counted) return
    if (phrase.state === undefined) {
      if (determiner === 'possessive') {
        const owner = pronounOwner(stage, first)
        const key = owner?.kind === 'country' ? stateKey(stage, owner) : owner?.state
        if (key === undefined) return
        const draft = army(stage, { key, ...(owner?.country === undefined ? {} : { country: owner.country }) }, phrase.core, last)
        return draft && mention(stage, draft, first, last, 'nominal', 'army')
      }
      if (determiner !== 'definite' || phrase.core < head) return
    }
    if (determiner === 'quantifier' || determiner === 'indefinite') return
    // "the last Ardovian soldiers" are the Ardovian soldiers.
    const draft = army(
      stage,
      phrase.state ?? spokenFor(stage, first),
      phrase.state !== undefined && phrase.state.at > phrase.core && phrase.state.at < head ? phrase.state.at : phrase.core,
      head + 1,
    )
    return draft && mention(stage, draft, first, head + 1, 'nominal', 'army')
  }
  if (phrase.what === 'body') return readBody(stage, phrase)
  if (phrase.what === 'group') {
    const official = (classOf(head) & Class.official) !== 0
    if (determiner === 'possessive') return
    // "dozens of people were killed", "how many people died": a number of victims is no actor, unless it speaks.
    const plain = names.anyone.has(lower) || (phrase.core === head && last === head + 1 && determiner !== 'definite')
    if (!official && !phrase.said && (plain || phrase.counted || determiner === 'quantifier' || names.being.has(lowerOf(tokens, last))))
      return
    if (!phrase.acts && !(official && (phrase.state !== undefined || phrase.side !== undefined || phrase.core < head))) return
    let key = ''
    for (let i = phrase.core; i < last; i++) key += ` ${lowerOf(tokens, i)}`
    if (determiner === 'definite' && phrase.core === head && last === head + 1) {
      const before = cast.latest(`group|${lower}`)
      if (before !== undefined) return mention(stage, before, first, last, 'nominal', 'group')
    }
    const draft = phrase.counted || determiner === 'quantifier' ? cast.nameless(group()) : cast.keyed(`group|${key}`, group)
    takeSide(stage, draft, phrase)
    cast.remember(`group|${lower}`, draft)
    return mention(stage, draft, first, last, 'nominal', 'group')
    function withPrivate(): boolean {
      for (let i = head + 1; i < last; i++) if ((classOf(i) & (Class.people | Class.official)) === Class.people) return true
      return false
    }
    function group(): Omit<Draft, 'mentions' | 'heads' | 'parts'> {
      return {
        name: textOf(stage, phrase.determiner === 'quantifier' ? first : phrase.core, last),
        kind: 'group',
        // "Officials, journalists and bloggers": private people among them.
        ...(official && !withPrivate() ? { public: true as const } : {}),
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
    if (before !== undefined && determiner !== 'possessive' && agrees(stage, before, phrase))
      return before.mentions.length === 0 && !phrase.acts
        ? wait(stage, before, first, last)
        : mention(stage, before, first, last, 'nominal', 'role')
    if (determiner === 'possessive' && !phrase.acts) return idle()
  } else if (!phrase.acts) return idle()
  // "A boy was hit": a man, a woman, a child without a name is somebody only where the report lets them speak, or goes on with "he".
  if (names.anyone.has(lower) && phrase.core === head && !phrase.said && !phrase.speaks) return idle()
  if ((classOf(head) & (Class.office | Class.post)) === 0) return
  if (!phrase.acts && (classOf(head) & Class.office) === 0) return idle()
  const draft = cast.nameless({ name: textOf(stage, afterAge(stage, phrase.core, head), last), kind: 'person' })
  give(stage, draft, phrase)
  // "The official, who was not identified": whose name nobody tells holds no office in public.
  if (determiner === 'indefinite' || names.unnamed.has(lower)) draft.public = undefined
  if (phrase.said || phrase.speaks) draft.speaker = true
  mention(stage, draft, first, last, 'nominal', 'role', phrase.speaks ? true : undefined)
  function idle(): void {
    if ((classOf(head) & (Class.office | Class.post)) === 0) return
    const somebody = cast.nameless({ name: textOf(stage, afterAge(stage, phrase.core, head), last), kind: 'person' })
    give(stage, somebody, phrase)
    if (determiner === 'indefinite' || names.unnamed.has(lower)) somebody.public = undefined
    wait(stage, somebody, first, last)
  }
}

function pronounOwner(stage: Stage, at: number): Draft | undefined {
  const { actorAt } = stage
  return actorAt.get(at)
}
