// A resolved place name in; what it does where it locates nothing out: metonym, modifier or part of another name.

import { formOf, lowerOf, Relation, Shape, shapeOf, Tag } from '../model/parse.ts'
import type { Mention } from '../model/record.ts'
import type { Scan, Toponym } from './scan.ts'

/**
 * The use of a name; undefined where it locates. "Moscow said", "by Moscow", "told Ukraine" are metonyms, "Ukrainian", "Russia's army" and
 * "the Kherson withdrawal" modifiers, "Kherson University" is part of a name.
 */
export function useOf(name: Toponym, row: number | undefined, scan: Scan): Mention['use'] {
  if (name.use !== undefined) return name.use
  const { tokens, tables, text, language, tree } = scan
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
  // "The Kremlin said": a house that acts is whoever sits in it.
  const house = kind === 'structure' && row !== undefined
  const state = kind === 'country' || kind === 'region' || kind === 'area' || seat === 'country' || house
  if (state && !located && inSentence(name.last)) {
    const verb = tables.acting.has(after) || (tokens.tag[name.last] === Tag.ADV && tables.acting.has(lowerOf(tokens, name.last + 1)))
    if (verb && (shapeOf(tokens, name.last) & Shape.capital) === 0) return 'metonym'
    // "the border with Mexico" is where the two meet.
    if (tables.dealing.has(before) && after !== tables.possessive && !tables.borders.has(lowerOf(tokens, name.first - 2))) return 'metonym'
  }
  if (state && !located && actsFar(name, scan)) return 'metonym'
  // "Selmora says", "made by Selmora": a town that no table knows and that speaks is a seat of government.
  if (row === undefined && kind === 'settlement' && !located && inSentence(name.last)) {
    const { reporting, agents } = language.names
    const says = reporting.has(after) || (reporting.has(lowerOf(tokens, name.last + 1)) && tokens.tag[name.last] === Tag.ADV)
    if (says && !(inSentence(name.first - 1) && tokens.tag[name.first - 1] === Tag.ADP)) return 'metonym'
    if (agents.has(before) && after !== tables.possessive && tokens.tag[name.first - 2] === Tag.VERB) return 'metonym'
  }
  const owned = name.last + 1
  if (after === tables.possessive && (kind === 'country' || kind === 'area') && inSentence(owned)) {
    // "Ukraine's Kherson region" and "in Ukraine's east" locate: what is owned is a place; "Russia's army", "Russia's Deputy Minister" do not.
    const word = lowerOf(tokens, owned)
    if ((shapeOf(tokens, owned) & Shape.capital) !== 0) return ahead(owned, scan, inSentence) ? 'modifier' : undefined
    return Object.hasOwn(tables.directions, word) || Object.hasOwn(tables.generics, word) || tables.holding.has(word)
      ? undefined
      : 'modifier'
  }
  // "the government of Ukraine"
  if (
    state &&
    before === tables.of &&
    (tables.bodies.has(lowerOf(tokens, name.first - 2)) || tables.bearers.has(lowerOf(tokens, name.first - 2))) &&
    !tables.holding.has(lowerOf(tokens, name.first - 2))
  )
    return 'modifier'
  // "the Kherson withdrawal", "Houston police": a noun right after it that is no word for a place; yet "visited Riyadh last year".
  const bare = tables.locatives.strong.has(before) || tables.locatives.weak.has(before)
  if (
    !bare &&
    inSentence(name.last) &&
    (shapeOf(tokens, name.last) & Shape.letter) !== 0 &&
    (shapeOf(tokens, name.last) & Shape.capital) === 0 &&
    text.charCodeAt(name.end) === 32
  ) {
    const tag = tokens.tag[name.last] as number
    if (
      Object.hasOwn(tables.generics, after) ||
      Object.hasOwn(tables.plurals, after) ||
      tables.acting.has(after) ||
      tables.places.has(after)
    )
      return undefined
    // "this southern part of Ukraine belongs to it"
    if (before === tables.of && tables.relations.part.has(lowerOf(tokens, name.first - 2))) return undefined
    const { relation } = tokens
    const end = name.last - 1
    // "Ukraine launches a raid" has a subject, "Houston police", "the Kherson withdrawal" a modifier.
    const head = tree.head[end]!
    const modifies = relation[end] === Relation.compound || relation[end] === Relation.amod || relation[end] === Relation.nmod_desc
    if (relation[end] === Relation.nsubj && tree.head[end] === name.last) return undefined
    if (modifies && head >= name.last && (tokens.tag[head] === Tag.NOUN || tokens.tag[head] === Tag.PROPN)) return 'modifier'
    const ends = tables.verbal.some((ending) => after.endsWith(ending))
    const far = name.last + 1
    if (tag === Tag.NOUN && (!ends || !opensObject(far, scan, inSentence(far)))) return 'modifier'
    if (tag === Tag.ADJ && !located && inSentence(far) && (tokens.tag[far] as number) === Tag.NOUN) return 'modifier'
  }
  return undefined
}

/** "Minsk and Moscow said", "Ukraine, with its allies, demanded": the subject by the tree of a verb that only who acts can be the subject of. */
function actsFar({ last }: Toponym, { tokens, tables, tree }: Scan): boolean {
  let k = last - 1
  for (let n = 0; n < JOINED && tokens.relation[k] === Relation.conj && tokens.tag[tree.head[k]!] === Tag.PROPN; n++) k = tree.head[k]!
  const verb = tree.head[k]!
  return tokens.relation[k] === Relation.nsubj && verb > last && tokens.tag[verb] === Tag.VERB && tables.acting.has(lowerOf(tokens, verb))
}

const JOINED = 8

/** Whether a run of capitals from a token on has a word for a body or an office. */
function ahead(from: number, { tokens, tables }: Scan, inSentence: (i: number) => boolean): boolean {
  for (let i = from; i < from + 4 && inSentence(i) && (shapeOf(tokens, i) & Shape.capital) !== 0; i++) {
    const word = lowerOf(tokens, i)
    if (tables.bodies.has(word) || tables.bearers.has(word) || tables.titles.has(word)) return true
  }
  return false
}

/** Whether what follows a word in -s or -ed makes it a verb: "Russia launches a …", "Ukraine repels another …". */
function opensObject(i: number, { tokens }: Scan, inSentence: boolean): boolean {
  if (!inSentence) return false
  const tag = tokens.tag[i] as number
  return tag === Tag.DET || tag === Tag.ADJ || tag === Tag.PROPN || tag === Tag.NUM || tag === Tag.PRON
}
