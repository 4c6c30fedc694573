// A pronoun in, a mention of whom it means out, or a guess where two fit nearly as well.

import { lowerOf, Relation, Shape, shapeOf, Tag } from '../model/parse.ts'
import { partOf, subjectOf, treeOf, verbOver } from '../model/tree.ts'
import { type Draft, type Pronoun, resolvePronoun, suits } from './coreference.ts'
import { verbAt } from './wordbook.ts'
import { lastPart, type Stage, mention } from './stage.ts'

/** Reads one pronoun. */
export function readPronoun(stage: Stage, at: number, pronoun: Pronoun): void {
  const { tokens, sentences, names, lexicon, seen, guesses } = stage
  const { kind, block } = sentences[tokens.sentence[at]!]!
  if (kind === 'headline' || kind === 'heading' || kind === 'caption' || kind === 'pull') return
  const tree = treeOf(tokens)
  if (pronoun === 'it') {
    // "It is hoped that …"
    if (tokens.relation[at] === Relation.expl) return
    // "It was not clear": no actor. A verb of being before anything but a participle tells it.
    if (tokens.tag[at + 1] === Tag.AUX) {
      let k = at + 1
      while (k < at + 4 && (tokens.tag[k] === Tag.AUX || tokens.tag[k] === Tag.PART || tokens.tag[k] === Tag.ADV)) k++
      if (tokens.tag[k] !== Tag.VERB && !(k === at + 1)) return
    }
  }
  // "She and her sister plan to stay."
  const coordinated = tokens.tag[at + 1] === Tag.CCONJ && at === sentences[tokens.sentence[at]!]!.first
  const subject =
    coordinated || partOf(tree, tokens, at, at + 1) === 'subject' || (tokens.tag[at + 1] !== Tag.NOUN && verbAt(lexicon, at + 1))
  // "who did it", "part of it": an object is a thing more often than an actor; "its army" is somebody's.
  if (pronoun === 'it' && !subject && !modifiesNext(stage, at)) return
  // "For her part, Suu Kyi …": who is meant comes after it.
  if (names.views.has(lowerOf(tokens, at - 1)) && at - 1 === sentences[tokens.sentence[at]!]!.first) return
  // "Russia, which withdrew its forces": inside a relative clause the pronoun means whom the clause is about.
  const relative = aboutWhom(stage, at, pronoun)
  if (relative !== undefined) return mention(stage, relative, at, at + 1, 'pronoun', 'relative', false)
  const hit = resolvePronoun(seen, pronoun, {
    sentence: tokens.sentence[at]!,
    block,
    quote: tokens.quote[at]!,
    opens: at === sentences[tokens.sentence[at]!]!.first,
    ...clauseOf(stage, at),
    ...(tokens.quote[at]! < 0 ? {} : { speaker: speakerAfter(stage, tokens.quote[at]!) }),
  })
  if (hit === undefined) return
  if (!hit.clear) {
    if (pronoun === 'm' || pronoun === 'f') guesses.push({ start: tokens.start[at]!, end: tokens.end[at]!, draft: hit.draft })
    return
  }
  // Who was "he" once is not "she" later.
  if ((pronoun === 'm' || pronoun === 'f') && hit.draft.gender === undefined) hit.draft.gender = pronoun
  mention(stage, hit.draft, at, at + 1, 'pronoun', 'pronoun', subject)
}

/** The subject of the clause that a pronoun stands in: whom a possessive likely means, and whom an object cannot mean. */
function clauseOf({ tokens, actorAt, words, names }: Stage, at: number): { bar?: Draft; prefer?: Draft } {
  const tree = treeOf(tokens)
  const r = tokens.relation[at]
  const verb = verbOver(tree, at)
  if (verb < 0 || r === Relation.nsubj || r === Relation.nsubj_pass) return {}
  const subject = subjectOf(tree, tokens, verb, words.pronouns.who)
  const draft = subject < 0 || subject >= at ? undefined : actorAt.get(subject)
  if (draft === undefined) return {}
  if (r === Relation.nmod_poss || names.reflexive.has(lowerOf(tokens, at))) return { prefer: draft }
  return r === Relation.obj || r === Relation.iobj ? { bar: draft } : {}
}

const REACH = 8

/** The surname of who speaks a quotation, where it stands behind it: “He was a legend,” said Anna Krol. */
function speakerAfter({ parse, tokens, runs, runAt, lexicon }: Stage, quote: number): string | undefined {
  const { last, block } = parse.quotes[quote]!
  for (let i = last; i < last + REACH && i < tokens.count; i++) {
    if ((shapeOf(tokens, i) & Shape.quote) !== 0 || parse.sentences[tokens.sentence[i]!]!.block !== block) return undefined
    const r = runAt[i]!
    if (r >= 0 && runs[r]!.kind === 'person') return lastPart(tokens, lexicon, runs[r]!)
  }
  return undefined
}

/** The actor before the relative clause that the pronoun stands in, a few words after its "which" or "who". */
function aboutWhom(stage: Stage, at: number, pronoun: Pronoun): Draft | undefined {
  const { tokens, words, actorAt } = stage
  for (let k = at - 1; k > at - 7 && k > 1 && tokens.sentence[k] === tokens.sentence[at]; k--) {
    if ((shapeOf(tokens, k) & Shape.punctuation) !== 0) return undefined
    // "that" opens a clause more often than it stands for somebody.
    if (!words.pronouns.who.has(lowerOf(tokens, k)) || words.subordinators.has(lowerOf(tokens, k))) continue
    const draft = actorAt.get(lowerOf(tokens, k - 1) === ',' ? k - 2 : k - 1)
    return draft !== undefined && suits(draft, pronoun) ? draft : undefined
  }
  return undefined
}

/** A possessive stands before a noun. */
function modifiesNext(stage: Stage, at: number): boolean {
  const { tokens, lexicon } = stage
  const tag = tokens.tag[at + 1]
  return (
    tokens.sentence[at + 1] === tokens.sentence[at] &&
    (tag === Tag.NOUN || tag === Tag.ADJ || tag === Tag.PROPN || tag === Tag.VERB) &&
    !verbAt(lexicon, at + 1)
  )
}
