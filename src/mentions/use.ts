// A resolved place name in; what it does where it locates nothing out: metonym, modifier or part of another name.

import { formOf, lowerOf, Shape, shapeOf, Tag } from '../model/parse.ts'
import type { Mention } from '../model/record.ts'
import type { Scan, Toponym } from './toponyms.ts'

/**
 * The use of a name; undefined where it locates. "Moscow said", "by Moscow", "told Ukraine" are metonyms, "Ukrainian", "Russia's army" and
 * "the Kherson withdrawal" modifiers, "Kherson University" is part of a name.
 */
export function useOf(name: Toponym, row: number | undefined, scan: Scan): Mention['use'] {
  if (name.use !== undefined) return name.use
  const { tokens, tables, text } = scan
  const { kind, seat } = row === undefined ? { kind: name.said ?? 'settlement', seat: '' } : scan.row(row)
  const before = lowerOf(tokens, name.first - 1)
  const after = lowerOf(tokens, name.last)
  const sentence = tokens.sentence[name.first]
  const inSentence = (i: number): boolean => i >= 0 && i < tokens.count && tokens.sentence[i] === sentence
  const located = tables.locatives.strong.has(before) || name.container !== undefined

  // "Britain-based", "US-led".
  if (
    inSentence(name.last + 1) &&
    formOf(tokens, name.last) === '-' &&
    (tokens.start[name.last] as number) === name.end &&
    (shapeOf(tokens, name.last + 1) & Shape.capital) === 0
  )
    return 'modifier'
  const state = kind === 'country' || seat === 'country'
  if (state && !located && inSentence(name.last)) {
    const verb = tables.acting.has(after) || (tables.acting.has(lowerOf(tokens, name.last + 1)) && tokens.tag[name.last] === Tag.ADV)
    if (verb && (shapeOf(tokens, name.last) & Shape.capital) === 0) return 'metonym'
    if (tables.dealing.has(before) && after !== "'s") return 'metonym'
  }
  if (after === "'s" && kind === 'country' && !located) {
    // "Ukraine's Kherson region" locates: what is owned is a place.
    const owned = name.last + 1
    if (inSentence(owned) && (shapeOf(tokens, owned) & Shape.capital) === 0) return 'modifier'
    return undefined
  }
  // "the Kherson withdrawal", "Houston police": a noun right after it that is no word for a place.
  if (
    inSentence(name.last) &&
    (shapeOf(tokens, name.last) & Shape.letter) !== 0 &&
    (shapeOf(tokens, name.last) & Shape.capital) === 0 &&
    text.charCodeAt(name.end) === 32
  ) {
    const tag = tokens.tag[name.last] as number
    if (Object.hasOwn(tables.generics, after) || tables.acting.has(after)) return undefined
    const ends = /(?:s|ed|ing|ly)$/.test(after) && !/ss$/.test(after)
    const far = name.last + 1
    if (tag === Tag.NOUN && (!ends || !opensObject(far, scan, inSentence(far)))) return 'modifier'
    if (tag === Tag.ADJ && inSentence(far) && (tokens.tag[far] as number) === Tag.NOUN) return 'modifier'
  }
  return undefined
}

/** Whether what follows a word in -s or -ed makes it a verb: "Russia launches a …", "Ukraine repels another …". */
function opensObject(i: number, { tokens }: Scan, inSentence: boolean): boolean {
  if (!inSentence) return false
  const tag = tokens.tag[i] as number
  return tag === Tag.DET || tag === Tag.ADJ || tag === Tag.PROPN || tag === Tag.NUM || tag === Tag.PRON
}
