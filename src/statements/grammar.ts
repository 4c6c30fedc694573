// A token in, what the tree and its features say that it is out: a finite verb, a noun in a noun's place, a verb with a clause.

import { Feature, featuresOf, Relation, Tag } from '../model/parse.ts'
import type { Scene, Unit } from './scene.ts'

/** Whether a relation is that of a subject. */
export function isSubject(relation: number): boolean {
  return relation === Relation.nsubj || relation === Relation.nsubj_pass || relation === Relation.nsubj_outer
}

/** Relations of a noun to what governs it. */
const NOMINAL: ReadonlySet<number> = new Set([
  Relation.nsubj,
  Relation.nsubj_pass,
  Relation.obj,
  Relation.iobj,
  Relation.obl,
  Relation.obl_agent,
  Relation.nmod,
  Relation.nmod_poss,
  Relation.nmod_desc,
  Relation.compound,
  Relation.amod,
  Relation.flat,
])

/** Whether token `i` is no verb and stands where a noun does. */
export function isNominal({ parse }: Scene, i: number): boolean {
  const { tokens } = parse
  if (tokens.tag[i] === Tag.VERB || !NOMINAL.has(tokens.relation[i] as number)) return false
  return (featuresOf(parse, i) & Feature.finite) === 0
}

/** Whether token `i` is a participle that hangs on a noun, without a subject or an auxiliary of its own: "the taxes | requested | in arrears". */
export function isReduced({ parse, tree }: Scene, i: number): boolean {
  const { tokens } = parse
  const noun = tree.head[i] as number
  if (tokens.relation[i] !== Relation.acl || noun > i || (featuresOf(parse, i) & Feature.finite) !== 0) return false
  // A sentence that is nothing but a noun and its participle has its verb misread: "The mayor called on them".
  if (tree.head[noun] === -1) return false
  for (let k = tree.from[i]!; k < tree.from[i + 1]!; k++) {
    const relation = tokens.relation[tree.child[k]!] as number
    if (isSubject(relation) || relation === Relation.aux || relation === Relation.aux_pass) return false
  }
  return true
}

/** Whether the trained tagger takes token `i` for a verb that may stand with a subject. */
export function isFinite({ parse }: Scene, i: number): boolean {
  return parse.tokens.tag[i] === Tag.VERB && (featuresOf(parse, i) & Feature.finite) !== 0
}

/** Whether a clause with a subject of its own is the complement of the verb at item `p`: "adding | he would never go". */
export function hasClause(scene: Scene, unit: Unit, p: number): boolean {
  const { tokens } = scene.parse
  const { from, child } = scene.tree
  const v = unit.items[p] as number
  for (let k = from[v]!; k < from[v + 1]!; k++) {
    const i = child[k] as number
    if (i <= v || tokens.relation[i] !== Relation.ccomp) continue
    for (let n = from[i]!; n < from[i + 1]!; n++) if (isSubject(tokens.relation[child[n]!] as number)) return true
  }
  return false
}
