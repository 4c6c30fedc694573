// Tokens in; the same tokens with word classes that do not lean on capitals, where whole sentences are written in capitals, out.

import type { Language } from '../languages/language.ts'
import { Shape, Tag, type Parse, type Tokens } from '../model/parse.ts'

/** Tokens to read figures from, and which sentences are all in capitals: there a capital says nothing. */
export interface Calm {
  readonly tokens: Tokens
  shouts(sentence: number): boolean
}

/**
 * Finds the sentences in capitals ("TWO SOLDIERS WERE KILLED", "Two Soldiers Killed As Dam Breaks") and guesses their word classes by the closed classes alone.
 * The trained tagger will make this needless.
 */
export function calm({ tokens, sentences }: Parse, language: Language): Calm {
  const loud = new Uint8Array(sentences.length)
  let any = false
  sentences.forEach((sentence, n) => {
    let upper = 0
    let lower = 0
    let capital = 0
    let long = 0

    for (let i = sentence.first; i < sentence.last; i++) {
      const shape = tokens.shapes[tokens.type[i] as number] as number
      if ((shape & Shape.upper) !== 0) upper++
      if ((shape & Shape.capital) !== 0) capital++
      else if ((shape & Shape.letter) !== 0 && (tokens.end[i] as number) - (tokens.start[i] as number) > 4) long++
      else if ((shape & Shape.letter) !== 0 && (shape & Shape.capital) === 0) lower++
    }
    if ((upper >= 4 && upper > lower * 4) || (capital >= 5 && long === 0 && capital > lower)) {
      loud[n] = 1
      any = true
    }
  })
  const shouts = (sentence: number): boolean => loud[sentence] === 1
  if (!any) return { tokens, shouts }
  const { words } = language
  const known = new Int16Array(tokens.forms.length).fill(-1)
  const tag = tokens.tag.slice()
  for (let i = 0; i < tokens.count; i++) {
    if (loud[tokens.sentence[i] as number] === 0 || tag[i] !== Tag.PROPN) continue
    const type = tokens.type[i] as number
    if (known[type] === -1) known[type] = classOf(tokens.lowers[type] as string)
    tag[i] = known[type] as number
  }
  return { tokens: { ...tokens, tag }, shouts }

  function classOf(word: string): number {
    const { pronouns } = words
    if (words.auxiliaries.has(word) || words.modals.has(word)) return Tag.AUX
    if (words.conjunctions.has(word)) return Tag.CCONJ
    if (words.determiners.has(word)) return Tag.DET
    for (const set of [pronouns.he, pronouns.she, pronouns.it, pronouns.they, pronouns.i, pronouns.we, pronouns.you, pronouns.who]) {
      if (set.has(word)) return Tag.PRON
    }
    if (words.adpositions.has(word)) return Tag.ADP
    if (words.subordinators.has(word)) return Tag.SCONJ
    if (words.adverbs.has(word)) return Tag.ADV
    if (words.adjectives.has(word)) return Tag.ADJ
    if (words.verbs.has(word)) return Tag.VERB
    for (const [ending, guess] of words.endings) if (word.length > ending.length + 1 && word.endsWith(ending)) return Tag[guess]
    return pronouns.other.has(word) ? Tag.PRON : Tag.NOUN
  }
}
