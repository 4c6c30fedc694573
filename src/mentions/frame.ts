// A count and the trees in; whether a place or time of its sentence frames what became of those counted out: where it happened, when.

import type { FigureTables } from '../languages/language.ts'
import { lowerOf, Relation, Tag, type Tokens } from '../model/parse.ts'
import { childOf, type Tree } from '../model/tree.ts'
import { isPerson } from './noun.ts'

/** What a place or time must hang on, by the tree, to frame a count. */
export interface Frame {
  /** The counted word: its own phrase is always searched. */
  readonly node: number
  /** Words whose phrases and clauses are searched, from the innermost out. */
  readonly over: readonly number[]
  /** A clause joined by "and" that has its own subject shares only what stands before the first: "On Monday five were killed and 12 were hurt". */
  readonly first: number
  /** "On Thursday seven were killed, officials said": what stands before a content that comes first belongs to it, whatever it hangs on. */
  readonly lead: number
  /** "has verified 9 deaths from the shelling of Halvena on 16 October": of what hangs on such a verb only what is told inside a phrase. */
  readonly loose: number
}

const HIGH = 4
const STEPS = 14
const OUTSIDE = 9

/** The frame of a count: its verb or noun, and what lies over it as far as it tells of the same. `at`: the word that says what became of them, `own`: it is one of the figure's own. */
export function makeFrame(tokens: Tokens, tree: Tree, tables: FigureTables, node: number, at: number, own: boolean): Frame {
  const over: number[] = []
  let [first, lead] = [-1, -1]
  let k = at
  // "40 wounded soldiers were flown out": what stands before the noun has no clause of its own.
  if (tokens.relation[k] === Relation.aux_pass || tokens.relation[k] === Relation.aux) k = tree.head[k]!
  if (tokens.relation[k] === Relation.amod || tokens.relation[k] === Relation.compound) k = node
  if (tree.verbal[k] !== 1) {
    over.push(k)
    if (own) k = node
    const verb = overNoun(tokens, tree, tables, k)
    if (verb === -1) return { node, over, first, lead, loose: looseOver(tokens, tree, tables, k) }
    k = verb
  }
  for (let n = 0; n < HIGH; n++) {
    over.push(k)
    const named = whereOf(tokens, tree, tables, k)
    if (named !== -1) over.push(named)
    const head = tree.head[k]!
    if (head === -1) break
    const relation = tokens.relation[k]!
    if (relation === Relation.advcl || relation === Relation.xcomp) k = head
    else if (relation === Relation.conj) {
      if (childOf(tree, tokens, k, Relation.nsubj, Relation.nsubj_pass) !== -1) {
        first = head
        break
      }
      // "killing six civilians and wounding 12": hung on the object by mistake.
      k = tree.verbal[head] === 1 ? head : tree.clause[head]!
      if (over.includes(k)) break
    } else if (relation === Relation.acl || relation === Relation.acl_relcl) {
      over.push(head)
      if (head === node) {
        // "with 100 others wounded", "left four children injured on Monday"
        const verb = overNoun(tokens, tree, tables, node)
        const absolute = tokens.relation[node] === Relation.obl && relation === Relation.acl ? tree.head[node]! : -1
        k = verb === -1 ? absolute : verb
        if (k === -1 || tree.verbal[k] !== 1) break
        continue
      }
      // "On Monday the army was behind an attack that killed six": an event that this sentence introduces happens in its frame.
      const article = childOf(tree, tokens, head, Relation.det)
      if (article === -1 || !tables.joints.one.has(lowerOf(tokens, article)) || isPerson(tokens, tables, head)) break
      const verb = tree.verbal[head] === 1 ? head : tree.clause[head]!
      if (tree.verbal[verb] !== 1 || tables.telling.has(lowerOf(tokens, verb)) || (verb !== head && over.includes(verb))) break
      k = verb
    } else {
      if ((relation === Relation.ccomp || relation === Relation.parataxis) && head > k) lead = head
      break
    }
  }
  return { node, over, first, lead, loose: -1 }
}

/** "killing two and wounding 90 in Halvena": a participle without a subject shares its place with the one before; "and occupied the court in 1985" not. */
function isSharing(tokens: Tokens, tree: Tree, verb: number): boolean {
  return childOf(tree, tokens, verb, Relation.nsubj, Relation.nsubj_pass) === -1 && childOf(tree, tokens, verb, Relation.obj) === -1
}

/** The time or place that "when" or "where" takes up: "since 1959, when two people died". */
function whereOf(tokens: Tokens, tree: Tree, tables: FigureTables, verb: number): number {
  const adverb = childOf(tree, tokens, verb, Relation.advmod)
  if (adverb === -1 || adverb > verb || !tables.whereby.has(lowerOf(tokens, adverb))) return -1
  const before = lowerOf(tokens, adverb - 1) === ',' ? adverb - 2 : adverb - 1
  return before >= 0 && tokens.sentence[before] === tokens.sentence[verb] && tree.verbal[before] !== 1 ? before : -1
}

/** The verb over a noun that says what became of people, where it tells that it happened: "resulted in two deaths"; not "condemned the murder of two". */
function overNoun(tokens: Tokens, tree: Tree, tables: FigureTables, noun: number): number {
  let k = noun
  for (let n = 0; n < HIGH && tokens.relation[k] === Relation.conj && tree.verbal[tree.head[k]!] !== 1; n++) k = tree.head[k]!
  const verb = tree.head[k]!
  if (verb === -1 || tree.verbal[verb] !== 1) return -1
  const word = lowerOf(tokens, verb)
  if (tables.telling.has(word)) return -1
  const relation = tokens.relation[k]
  return relation === Relation.nsubj || relation === Relation.nsubj_pass || tables.causes.has(word) || tables.stays.has(word) ? verb : -1
}

function looseOver(tokens: Tokens, tree: Tree, tables: FigureTables, noun: number): number {
  const verb = tree.head[noun]!
  return verb !== -1 && tokens.relation[noun] === Relation.obj && tables.telling.has(lowerOf(tokens, verb)) ? verb : -1
}

/** "a farmer from Halvena", "the governor of Ostrena"; not "two people in Halvena". */
function isOrigin(tokens: Tokens, tree: Tree, tables: FigureTables, place: number): boolean {
  const preposition = childOf(tree, tokens, place, Relation.case)
  return preposition === -1 || tables.joints.of.has(lowerOf(tokens, preposition)) || tables.joints.from.has(lowerOf(tokens, preposition))
}

/**
 * How far out in the frame token `k` stands, 0 right at the count; -1 outside it. `time`: a time in a clause of its own behind "before" is
 * another one.
 */
export function rankIn(tokens: Tokens, tree: Tree, tables: FigureTables, frame: Frame, k: number, time: boolean): number {
  let x = k
  let nested = false
  for (let n = 0; n < STEPS; n++) {
    if (x === frame.node) return 0
    const rank = frame.over.indexOf(x)
    if (rank >= 0) return rank
    const head = tree.head[x]!
    if (head === -1) return -1
    if (head === frame.first) return k < head ? OUTSIDE : -1
    if (head === frame.lead) return k < frame.node && tree.verbal[x] !== 1 ? OUTSIDE : -1
    if (head === frame.loose) return k > frame.node && nested ? OUTSIDE : -1
    const relation = tokens.relation[x]!
    if (relation === Relation.nmod) nested = true
    if (tree.verbal[x] === 1 && tables.telling.has(lowerOf(tokens, x))) return -1
    if (relation === Relation.ccomp || relation === Relation.parataxis || relation === Relation.csubj) return -1
    if (relation === Relation.conj && tree.verbal[x] === 1 && !isSharing(tokens, tree, x)) return -1
    if (relation === Relation.acl || relation === Relation.acl_relcl) {
      // "in a clash that took place in Halvena"; not "the mayor, who was born in Halvena".
      if (head !== frame.node && !frame.over.includes(head) && tokens.relation[head] !== Relation.obl) return -1
      if (isPerson(tokens, tables, head) && head !== frame.node) return -1
    }
    if (relation === Relation.advcl) {
      const mark = childOf(tree, tokens, x, Relation.mark)
      if (mark !== -1 && (tables.apart.has(lowerOf(tokens, mark)) || (time && tables.prior.has(lowerOf(tokens, mark))))) return -1
    }
    // "a farmer from Halvena", "the governor of Ostrena": that is no place of what happened.
    const modifies =
      relation === Relation.nmod || relation === Relation.compound || relation === Relation.amod || relation === Relation.nmod_poss
    const apart = modifies && (relation !== Relation.nmod || isOrigin(tokens, tree, tables, x))
    if (apart && !time && head !== frame.node && tokens.tag[head] !== Tag.PROPN && isPerson(tokens, tables, head)) return -1
    x = head
  }
  return -1
}
