// A number and the trees in; the word that it counts out, and where its words end.

import { lowerOf, Relation, Shape, shapeOf, Tag } from '../model/parse.ts'
import { childOf, nounOver } from '../model/tree.ts'
import { isPerson, type Noun, singular } from './noun.ts'
import type { Amount } from './number.ts'
import type { Reading } from './reading.ts'

/** The word that a number counts by the tree, the number itself where it counts none: "pumps" for "40" in "40 Ardo and Tesk pumps". */
export function countedBy({ tokens, tree }: Reading, first: number, last: number): number {
  for (let i = first; i < last; i++) {
    const h = tree.head[i]!
    if (h >= first && h < last) continue
    const relation = tokens.relation[i]
    if (h >= last && (relation === Relation.nummod || relation === Relation.det || relation === Relation.amod)) return h
    if (relation !== Relation.case && relation !== Relation.advmod && relation !== Relation.amod) return i
  }
  return last - 1
}

/** Where what is joined to a noun by the tree ends: "pieces of weapons and military vehicles"; a number of its own is a figure of its own. */
export function joinedEnd({ tokens, tree }: Reading, noun: number, last: number): number {
  let end = last
  for (let c = tree.from[noun]!; c < tree.from[noun + 1]!; c++) {
    const i = tree.child[c]!
    if (i < last || tokens.relation[i] !== Relation.conj || tokens.tag[i] !== Tag.NOUN) continue
    if (childOf(tree, tokens, i, Relation.nummod) !== -1 || i - end > WIDE) break
    if (tokens.tag[end] !== Tag.CCONJ) break
    end = i + 1
  }
  return end
}

const WIDE = 8

/** The noun in the plural that a number counts by the tree, where words stand between that no noun begins with: "40 Ardo and Tesk pumps". */
export function nounBy(reading: Reading, { first, last }: Amount, stop: number): Noun | undefined {
  const { tokens, tables, tree } = reading
  const counted = countedBy(reading, first, last)
  if (counted < last) return undefined
  const over = nounOver(tree, tokens, counted)
  const end = Math.min(stop, last + WIDE, Math.max(counted + 1, tree.phraseLast[over]!))
  for (let k = last; k < end; k++) {
    if ((shapeOf(tokens, k) & (Shape.punctuation | Shape.digit)) !== 0 && lowerOf(tokens, k) !== '-') return undefined
    const tag = tokens.tag[k]
    if (tag === Tag.VERB || tag === Tag.AUX || tag === Tag.ADP || tag === Tag.PRON || tag === Tag.DET) return undefined
    const lower = lowerOf(tokens, k)
    const one = singular(tables, lower)
    if (k >= counted && one !== undefined && tag === Tag.NOUN)
      return { first: last, last: k + 1, head: k, unit: isPerson(tokens, tables, k) ? 'person' : one, person: isPerson(tokens, tables, k) }
  }
  return undefined
}
