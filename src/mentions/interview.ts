// A document of questions and answers in, its "I" and "you" as mentions of who is interviewed out.

import { formOf, lowerOf, Tag } from '../model/parse.ts'
import type { Draft } from './coreference.ts'
import { type Stage, mention } from './stage.ts'

/** How many questions with an answer in the first person make an interview, and among how many paragraphs of what follows one must be. */
const QUESTIONS = 2
const SHARE = 5

/** A paragraph: its sentences (half-open), whether it ends with a question, whether somebody says "I" or "we" in it. */
interface Part {
  readonly from: number
  to: number
  asks: boolean
  own: boolean
}

/**
 * In a report that is an interview, paragraphs with a question and paragraphs in the first person in turn, whoever is interviewed is "I" in the
 * answers and "you" in the questions: "What did you see? ¶ I saw the boats." Nothing where the report does not tell of one person alone.
 */
export function readInterview(stage: Stage): void {
  const { tokens, sentences, words, runAt, actorAt } = stage
  const parts: Part[] = []
  const { i: first, we, you } = words.pronouns
  const own = new Set<number>()
  const asked = new Set<number>()
  const me = new Set<number>()
  for (let t = 0; t < tokens.lowers.length; t++) {
    const lower = tokens.lowers[t]!
    if (first.has(lower)) me.add(t)
    if (first.has(lower) || we.has(lower)) own.add(t)
    if (you.has(lower)) asked.add(t)
  }
  let block = -1
  sentences.forEach((sentence, s) => {
    if (sentence.kind !== 'paragraph' && sentence.kind !== 'heading') return
    if (sentence.block !== block) parts.push({ from: s, to: s, asks: false, own: false })
    block = sentence.block
    const part = parts.at(-1)!
    part.to = s + 1
    part.asks = formOf(tokens, sentence.last - 1) === QUESTION && tokens.quote[sentence.last - 1]! < 0
    for (let i = sentence.first; i < sentence.last && !part.own; i++) part.own = tokens.quote[i]! < 0 && own.has(tokens.type[i]!)
  })
  let pairs = 0
  let start = -1
  parts.forEach((part, p) => {
    if (!part.asks || parts[p + 1]?.own !== true || parts[p + 1]!.asks) return
    pairs++
    if (start < 0) start = p
  })
  if (pairs < QUESTIONS || pairs * SHARE < parts.length - start) return
  const draft = interviewed(stage, sentences[parts[start]!.from]!.first)
  if (draft === undefined) return
  for (const part of parts.slice(start))
    for (let i = sentences[part.from]!.first; i < sentences[part.to - 1]!.last; i++) {
      if (!(part.asks ? asked : me).has(tokens.type[i]!) || tokens.quote[i]! >= 0) continue
      if (tokens.tag[i] !== Tag.PRON || runAt[i]! >= 0 || actorAt.has(i)) continue
      mention(stage, draft, i, i + 1, 'pronoun', 'interview', false)
    }
}

const QUESTION = '?'

/** Whom the paragraphs before the first question name as interviewed; else who is spoken of there more than anybody. */
function interviewed({ tokens, sentences, names, runs, cast, actorAt }: Stage, stop: number): Draft | undefined {
  const offset = tokens.start[stop] ?? 0
  let told: Draft | undefined
  for (const { first, last, sentence, kind } of runs) {
    if (first >= stop) break
    if (kind !== 'person') continue
    const draft = actorAt.get(first)
    // "Causeway interviews Anna Krol", "an interview with Anna Krol"
    for (let i = first - 1; draft !== undefined && i > first - 12 && i >= sentences[sentence]!.first; i--)
      if (names.interviews.has(lowerOf(tokens, i))) {
        // Two together: nobody can say who answers.
        if (tokens.tag[last] === Tag.CCONJ && actorAt.get(last + 1)?.kind === 'person' && told === undefined) return undefined
        told ??= draft
        break
      }
  }
  if (told !== undefined) return told
  let best: Draft | undefined
  let [top, second] = [0, 0]
  for (const draft of cast.all) {
    if (draft.kind !== 'person' || draft.parts.length < 2) continue
    const count = draft.mentions.filter((one) => one.start < offset).length
    if (count > top) [best, second, top] = [draft, top, count]
    else if (count > second) second = count
  }
  return top > second ? best : undefined
}
