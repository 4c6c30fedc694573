// A pronoun in, a mention of whom it means out, or a guess where two fit nearly as well.

import { lowerOf, Relation, Shape, shapeOf, Tag } from '../model/parse.ts'
import { partOf, subjectOf, treeOf, verbOver } from '../model/tree.ts'
import { type Draft, type Pronoun, resolvePronoun, suits } from './coreference.ts'
import { Class, verbAt } from './wordbook.ts'
import { draftAt, speakerBefore, speakersOf, speakerToken } from './voice.ts'
import { lastPart, type Stage, mention } from './stage.ts'

/** Reads one pronoun. */
export function readPronoun(stage: Stage, at: number, pronoun: Pronoun, ahead = -1): void {
  const { tokens, sentences, names, lexicon, seen, guesses, runs, runAt } = stage
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
  // "one of them", "among them 160 children": of whatever was counted last.
  if (pronoun === 'they' && tokens.relation[at] === Relation.nmod) return
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
  const quote = tokens.quote[at]!
  const { bar, prefer, own } = clauseOf(stage, at)
  if (own && prefer !== undefined && suits(prefer, pronoun)) return mention(stage, prefer, at, at + 1, 'pronoun', 'pronoun', false)
  const speaker = quote < 0 ? -1 : speakerToken(stage, quote)
  const hit = resolvePronoun(seen, pronoun, {
    sentence: tokens.sentence[at]!,
    block,
    quote,
    opens: at === sentences[tokens.sentence[at]!]!.first,
    bar: [bar, speaker < 0 ? speakerBefore(stage, quote) : draftAt(stage, speaker)].filter((one) => one !== undefined),
    prefer: ahead >= 0 && tokens.relation[at] === Relation.nmod_poss ? draftAt(stage, ahead) : prefer,
    speaker: speaker < at || runAt[speaker]! < 0 ? undefined : lastPart(tokens, lexicon, runs[runAt[speaker]!]!),
    ...(quote < 0 && subject ? { closed: quoteBefore(stage, at) } : {}),
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

/**
 * The subject of the clause around a pronoun that stands before it and may mean it: "In his address, Biden spoke", "After his release Krol
 * left". The pronoun is read when that has been read. -1 where there is none.
 */
export function subjectAhead({ tokens, runs, runAt, classOf }: Stage, at: number): number {
  const tree = treeOf(tokens)
  let verb = verbOver(tree, at)
  for (let n = 0; n < UP && verb >= 0; n++, verb = verbOver(tree, verb)) {
    const subject = subjectOf(tree, tokens, verb)
    if (subject <= at || tokens.sentence[subject] !== tokens.sentence[at]) continue
    const r = runAt[subject]!
    const somebody = r >= 0 ? runs[r]!.kind === 'person' : (classOf(subject) & (Class.office | Class.title | Class.rank | Class.post)) !== 0
    // Not what stands in the subject itself: "His brother Krol left".
    if (somebody && tree.first[subject]! > at && tokens.quote[subject] === tokens.quote[at]) {
      // "his prime minister, Gennar Radov"
      for (let k = subject + 1; k < subject + 4 && r < 0; k++) if (runAt[k]! >= 0 && runs[runAt[k]!]!.kind === 'person') return k
      return subject
    }
  }
  return -1
}

/** How many clauses up the tree the subject of a pronoun is looked for. */
const UP = 3

/**
 * The subject of the clause that a pronoun stands in, which an object cannot mean and a possessive likely does; else the subject of the clause
 * around it: "Radov signed the order before his ministry denied it".
 */
function clauseOf(stage: Stage, at: number): { bar?: Draft; prefer?: Draft; own?: true } {
  const { tokens, words, names } = stage
  const tree = treeOf(tokens)
  const r = tokens.relation[at]
  const plural = words.pronouns.they.has(lowerOf(tokens, at))
  let verb = verbOver(tree, at)
  for (let n = 0; n < UP && verb >= 0; n++, verb = verbOver(tree, verb)) {
    const subject = subjectOf(tree, tokens, verb, words.pronouns.who)
    if (subject < 0 || subject >= at) continue
    const draft = draftAt(stage, subject)
    if (draft === undefined) continue
    if (n === 0 && names.reflexive.has(lowerOf(tokens, at))) return { prefer: draft, own: true }
    if (n === 0 && (r === Relation.obj || r === Relation.iobj)) return { bar: draft }
    // "Officials allege that 1,900 were deported, among them 160 children"
    if (n === 0 && plural && (r === Relation.obl || r === Relation.nmod)) return { bar: draft }
    return { prefer: draft }
  }
  return {}
}

/** The quotation that a pronoun speaks which follows it with a verb of saying: “A heavy blow to Krol,” he wrote; -1 where it is none. */
function quoteBefore({ tokens, classOf }: Stage, at: number): number {
  if ((classOf(at + 1) & Class.reporting) === 0) return -1
  const quote = at > 1 ? tokens.quote[at - 1]! : -1
  return quote >= 0 ? quote : lowerOf(tokens, at - 1) === ',' ? tokens.quote[at - 2]! : -1
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

/** Whoever speaks a quotation is "I" in it: “I did not wait,” said Krol. Read last, when all who may speak are known. */
export function readSpeakers(stage: Stage): void {
  const { parse, tokens, words, sentences, runAt, actorAt } = stage
  if (parse.quotes.length === 0) return
  const types = new Set<number>()
  for (let t = 0; t < tokens.lowers.length; t++) if (words.pronouns.i.has(tokens.lowers[t]!)) types.add(t)
  const speakers = speakersOf(stage)
  for (let i = 0; i < tokens.count; i++) {
    if (!types.has(tokens.type[i]!) || tokens.quote[i]! < 0 || tokens.tag[i] !== Tag.PRON || runAt[i]! >= 0) continue
    const draft = speakers[tokens.quote[i]!]
    if (draft === undefined || sentences[tokens.sentence[i]!]!.quiet || actorAt.has(i)) continue
    mention(stage, draft, i, i + 1, 'pronoun', 'speaker', false)
  }
}
