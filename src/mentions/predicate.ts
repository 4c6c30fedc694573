// The word that is counted and the trees in; what its verb says became of those counted out: killed, injured, withdrawn.

import type { FigureTables } from '../languages/language.ts'
import { lowerOf, Relation, Tag, type Tokens } from '../model/parse.ts'
import { childOf, isPassive, type Tree } from '../model/tree.ts'
import type { Aspects, Count } from './count.ts'
import type { Reading } from './reading.ts'

const JOINED = 8

/**
 * What the verb says of the counted word `node` (the noun, or the number itself): as the subject of a passive ("12 were killed"), of a verb
 * without an object ("12 died"), as an object ("killed 12"), by a participle behind it ("30 soldiers wounded in the raid"). In a list the
 * first decides for all. "12 soldiers killed three men": nothing became of the 12.
 */
export function verdictOf(reading: Reading, node: number, begin: number, stop: number): Count | undefined {
  return ownVerdict(reading, node, begin, stop) ?? joinedVerdict(reading, node, begin, stop)
}

/** "30,000 soldiers and 5,000 vehicles were removed": the subject may hang on the verb by its second part alone. */
function joinedVerdict(reading: Reading, node: number, begin: number, stop: number): Count | undefined {
  const { tokens, tree, aspects, tables } = reading
  if (node + 2 >= stop || tokens.tag[node + 1] !== Tag.CCONJ || tokens.tag[node] !== Tag.NOUN) return undefined
  let k = node + 2
  while (k < stop && k < node + 2 + JOINED && tree.head[k]! > k && isInner(tokens, k)) k = tree.head[k]!
  const relation = tokens.relation[k]
  if (relation === Relation.nsubj_pass || relation === Relation.nsubj) return ownVerdict(reading, k, begin, stop)
  // A verb right behind the two that the tree left without a subject: "“more than 30,000 soldiers and 5,000 vehicles were removed”".
  const next = tree.last[k]!
  if (next >= stop || tokens.tag[next] !== Tag.AUX) return undefined
  const verb = tree.head[next]!
  if (verb <= next || childOf(tree, tokens, verb, Relation.nsubj, Relation.nsubj_pass) !== -1) return undefined
  return said(tokens, tree, aspects, tables, verb, isPassive(tree, tokens, verb), stop)
}

function isInner(tokens: Tokens, i: number): boolean {
  const relation = tokens.relation[i]
  return (
    relation === Relation.nummod ||
    relation === Relation.advmod ||
    relation === Relation.amod ||
    relation === Relation.det ||
    relation === Relation.compound
  )
}

/** "along with four others": what hangs on the verb like this shares the lot of its subject. */
function isTogether({ tokens, tree, together }: Reading, i: number): boolean {
  for (let c = tree.from[i]!; c < tree.from[i + 1]!; c++) {
    const k = tree.child[c]!
    if (k < i && together.forward(tokens, k, i) !== undefined) return true
  }
  return false
}

/** What a participle or a relative clause behind it says of the counted word, and nothing else: "three engineers who were kidnapped". */
export function behindVerdict({ tokens, tree, aspects, tables }: Reading, node: number, stop: number): Count | undefined {
  return modified(tokens, tree, aspects, tables, node, stop)
}

function ownVerdict(reading: Reading, node: number, begin: number, stop: number): Count | undefined {
  const { tokens, tree, aspects, tables } = reading
  const behind = modified(tokens, tree, aspects, tables, node, stop)
  if (behind !== undefined) return behind
  let k = node
  for (let n = 0; n < JOINED && tokens.relation[k] === Relation.conj && isNominal(tokens, tree.head[k]!); n++) k = tree.head[k]!
  const verb = tree.head[k]!
  if (verb === -1) return undefined
  switch (tokens.relation[k]) {
    case Relation.nsubj_pass:
      return said(tokens, tree, aspects, tables, verb, true, stop)
    case Relation.nsubj:
      return said(tokens, tree, aspects, tables, verb, isPassive(tree, tokens, verb), stop)
    case Relation.nummod:
      // "12 killed and 30 injured"
      return tokens.tag[verb] === Tag.VERB ? said(tokens, tree, aspects, tables, verb, true, stop) : undefined
    case Relation.nmod: {
      // "the murder of six priests, a cook and five guards"
      const found = aspects.nouns.forward(tokens, verb, stop)
      return found && found.last - found.first > 1 ? { counts: found.value, by: 'tree', at: verb } : undefined
    }
    case Relation.obl:
      // "he was killed along with his son and 15 guards"
      return isTogether(reading, k) ? said(tokens, tree, aspects, tables, verb, isPassive(tree, tokens, verb), stop) : undefined
    case Relation.obj: {
      if (isPassive(tree, tokens, verb)) return undefined
      const found = aspects.takes.backward(tokens, verb, begin) ?? aspects.takes.forward(tokens, verb, stop)
      return found === undefined ? undefined : { counts: found.value, by: 'tree', at: verb }
    }
    default:
      return undefined
  }
}

function isNominal(tokens: Tokens, i: number): boolean {
  const tag = tokens.tag[i]
  return i !== -1 && (tag === Tag.NOUN || tag === Tag.PROPN || tag === Tag.NUM || tag === Tag.PRON || tag === Tag.ADJ)
}

/** "30 soldiers wounded in the raid", "the 40 who were hurt" */
function modified(tokens: Tokens, tree: Tree, aspects: Aspects, tables: FigureTables, node: number, stop: number): Count | undefined {
  for (let c = tree.from[node]!; c < tree.from[node + 1]!; c++) {
    const i = tree.child[c]!
    if (i < node) continue
    const relation = tokens.relation[i]
    if (relation === Relation.acl && childOf(tree, tokens, i, Relation.mark) === -1) {
      const verdict = said(tokens, tree, aspects, tables, i, childOf(tree, tokens, i, Relation.obj) === -1, stop)
      if (verdict !== undefined) return verdict
    }
    if (relation === Relation.acl_relcl) {
      const subject = childOf(tree, tokens, i, Relation.nsubj, Relation.nsubj_pass)
      if (subject === -1 || tokens.tag[subject] !== Tag.PRON) continue
      const verdict = said(tokens, tree, aspects, tables, i, isPassive(tree, tokens, i), stop)
      if (verdict !== undefined) return verdict
    }
  }
  return undefined
}

/** What a verb, or what completes it, says of its subject: "were killed", "are confirmed to have died", "were left trapped". */
function said(
  tokens: Tokens,
  tree: Tree,
  aspects: Aspects,
  tables: FigureTables,
  verb: number,
  passive: boolean,
  stop: number,
  joined = false,
): Count | undefined {
  for (let n = 0, v = verb, voice = passive; n < 4 && v !== -1; n++) {
    const found = aspects.told.forward(tokens, v, stop)
    const object = childOf(tree, tokens, v, Relation.obj)
    const takes = aspects.takes.forward(tokens, v, stop) !== undefined
    if (found !== undefined && (voice || !takes || object === -1)) return { counts: found.value, by: 'tree', at: v }
    if (voice && isHospital(tokens, tree, tables, v)) return { counts: 'hospitalized', by: 'tree', at: v }
    if (!voice && takes) return undefined
    v = childOf(tree, tokens, v, Relation.xcomp)
    if (v !== -1 && isPassive(tree, tokens, v)) voice = true
  }
  return joined ? undefined : saidNext(tokens, tree, aspects, tables, verb, passive, stop)
}

/** "were taken to the district hospital" */
function isHospital(tokens: Tokens, tree: Tree, { hospital }: FigureTables, verb: number): boolean {
  if (!hospital.ways.has(lowerOf(tokens, verb))) return false
  const end = Math.min(tree.from[verb + 1]!, tree.from[verb]! + JOINED)
  for (let c = tree.from[verb]!; c < end; c++) {
    const i = tree.child[c]!
    if (tokens.relation[i] === Relation.obl && hospital.houses.has(lowerOf(tokens, i))) return true
  }
  return false
}

/** "were flown out and deployed in Halvena", "were left behind and perished": the next verb of the same subject. */
function saidNext(
  tokens: Tokens,
  tree: Tree,
  aspects: Aspects,
  tables: FigureTables,
  verb: number,
  passive: boolean,
  stop: number,
): Count | undefined {
  for (let c = tree.from[verb]!; c < tree.from[verb + 1]!; c++) {
    const i = tree.child[c]!
    if (i < verb || tokens.relation[i] !== Relation.conj || tree.verbal[i] !== 1) continue
    if (childOf(tree, tokens, i, Relation.nsubj, Relation.nsubj_pass) !== -1) return undefined
    const own = childOf(tree, tokens, i, Relation.aux, Relation.aux_pass) !== -1
    const found = said(tokens, tree, aspects, tables, i, isPassive(tree, tokens, i) || (passive && !own), stop, true)
    if (found !== undefined) return found
  }
  return undefined
}
