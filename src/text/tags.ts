// Tokens in, a guess of their word classes out, by closed-class tables, capitals and endings.

import type { Language } from '../languages/language.ts'
import { Shape, Tag, type Tokens } from '../model/parse.ts'

/** The trained tagger of the English base will decide here; until then tables do. Linear: each word type is looked up once. */
export function guessTags(tokens: Omit<Tokens, 'tag'>, starts: Uint8Array, language: Language): Uint8Array {
  const { words } = language
  const base = new Uint8Array(tokens.forms.length)
  const closed = new Uint8Array(tokens.forms.length)
  for (let t = 0; t < base.length; t++) {
    const lower = tokens.lowers[t] as string
    const shape = tokens.shapes[t] as number
    const fixed = closedClass(lower, language)
    if (fixed >= 0) {
      base[t] = fixed
      closed[t] = 1
    } else if ((shape & Shape.punctuation) !== 0) base[t] = Tag.PUNCT
    else if ((shape & Shape.digit) !== 0) base[t] = Tag.NUM
    else if (words.adjectives.has(lower)) base[t] = Tag.ADJ
    else if (words.verbs.has(lower)) base[t] = Tag.VERB
    else {
      base[t] = Tag.NOUN
      for (const [ending, tag] of words.endings) {
        if (lower.length > ending.length + 1 && lower.endsWith(ending)) {
          base[t] = Tag[tag]
          break
        }
      }
    }
  }
  const tags = new Uint8Array(tokens.count)
  for (let i = 0; i < tokens.count; i++) {
    const type = tokens.type[i] as number
    let tag = base[type] as number
    const shape = tokens.shapes[type] as number
    if ((shape & Shape.capital) !== 0 && closed[type] === 0 && starts[i] === 0) tag = Tag.PROPN
    else if (
      (shape & Shape.capital) !== 0 &&
      closed[type] === 1 &&
      starts[i] === 0 &&
      (shape & Shape.upper) !== 0 &&
      (tokens.forms[type] as string).length > 1
    )
      tag = Tag.PROPN
    tags[i] = tag
  }
  return tags
}

function closedClass(lower: string, language: Language): number {
  const { words } = language
  if (words.negations.has(lower) && lower !== 'no') return lower === 'not' || lower === "n't" ? Tag.PART : Tag.PRON
  if (words.modals.has(lower) || words.auxiliaries.has(lower)) return Tag.AUX
  if (words.conjunctions.has(lower)) return Tag.CCONJ
  if (words.determiners.has(lower)) return Tag.DET
  const { he, she, it, they, i, we, you, who } = words.pronouns
  if (
    he.has(lower) ||
    she.has(lower) ||
    it.has(lower) ||
    they.has(lower) ||
    i.has(lower) ||
    we.has(lower) ||
    you.has(lower) ||
    who.has(lower)
  )
    return Tag.PRON
  if (words.adpositions.has(lower)) return Tag.ADP
  if (words.subordinators.has(lower)) return Tag.SCONJ
  if (words.adverbs.has(lower)) return Tag.ADV
  if (words.pronouns.other.has(lower)) return Tag.PRON
  if (lower === "'s") return Tag.PART
  return -1
}
