// A verb of a reading unit in; what the tree tells of it out: its subject, its complement, whether it is a verb.

import { Relation } from '../model/parse.ts'
import { isFinite, isSubject } from './grammar.ts'
import { appositionAfter, onlyOpeners } from './join.ts'
import { Bit, bitsAt, lowerAt, type Scene, type Unit } from './scene.ts'
import { subjectBefore, type Subject } from './subject.ts'

/** A subject with the item of its head. */
export interface TreeSubject extends Subject {
  readonly core: number
}

/** The item of a unit that holds token `i`; -1 where none does. */
export function itemOf(scene: Scene, unit: Unit, i: number): number {
  const { items } = unit
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle] as number
    const first = item < 0 ? scene.parse.quotes[~item]!.first : item
    if (first <= i) low = middle + 1
    else high = middle
  }
  const p = low - 1
  const item = items[p]
  if (item === undefined) return -1
  if (item >= 0) return item === i ? p : -1
  return i < scene.parse.quotes[~item]!.last ? p : -1
}

/** Relations that lead from a verb to the one that has its subject: "appeared to | blame". */
const HANDED: ReadonlySet<number> = new Set([Relation.xcomp, Relation.aux, Relation.cop])

/** Relations that lead from a verb without a subject to the one whose subject it shares: "wrote … and | added", "…, | adding". */
const SHARED: ReadonlySet<number> = new Set([Relation.conj, Relation.xcomp, Relation.advcl, Relation.parataxis])

/** The subject that the verb at item `p` takes over: that of the nearest verb up the tree that has one. */
export function subjectShared(scene: Scene, unit: Unit, p: number): Subject | undefined {
  const { tokens } = scene.parse
  let v = unit.items[p] as number
  for (let guard = 0; guard < 6; guard++) {
    const h = scene.tree.head[v] as number
    if (h < 0 || !SHARED.has(tokens.relation[v] as number)) return undefined
    const at = itemOf(scene, unit, h)
    if (at < 0 || at >= p || unit.items[at] !== h) return undefined
    const found = subjectInTree(scene, unit, at)
    if (found) return nearer(scene, unit, subjectBefore(scene, unit, groupAt(scene, unit, at)), found)
    v = h
  }
  return undefined
}

/** The first item of the group of the verb at item `p`: its auxiliaries, negators and the adverbs between. */
function groupAt(scene: Scene, unit: Unit, p: number): number {
  const { tokens } = scene.parse
  const { from, child } = scene.tree
  const v = unit.items[p] as number
  for (let k = from[v]!; k < from[v + 1]!; k++) {
    const i = child[k] as number
    const relation = tokens.relation[i] as number
    if (i < v && (relation === Relation.aux || relation === Relation.aux_pass || relation === Relation.cop)) return itemOf(scene, unit, i)
  }
  return p
}

/** The subject of a verb: as the words before it tell, and as the tree does where they tell none or only the end of it. */
export function nearer(scene: Scene, unit: Unit, near: Subject | undefined, far: TreeSubject | undefined): Subject | undefined {
  if (!near || !far) return near ?? far
  // "Political observers in Voskar and around | the country | say"
  if (far.from >= near.from || far.to < near.to || (bitsAt(scene, unit, near.from) & Bit.pronoun) !== 0) return near
  for (let p = far.from; p < near.from; p++)
    if ((bitsAt(scene, unit, p) & (Bit.comma | Bit.dash | Bit.quote | Bit.asks | Bit.colon | Bit.open)) !== 0) return near
  return far
}

/** The subject that the tree gives the verb at item `p`, where it stands before it; undefined where it gives none. */
export function subjectInTree(scene: Scene, unit: Unit, p: number): TreeSubject | undefined {
  const { tokens } = scene.parse
  const { from, child } = scene.tree
  let v = unit.items[p] as number
  for (let guard = 0; guard < 4; guard++) {
    const cores: number[] = []
    for (let k = from[v]!; k < from[v + 1]!; k++) {
      const i = child[k] as number
      if (i < v && isSubject(tokens.relation[i] as number)) cores.push(i)
    }
    if (cores.length > 0) return phraseOf(scene, unit, p, related(scene, v, cores), v)
    const h = scene.tree.head[v] as number
    if (h < 0 || h > v || !HANDED.has(tokens.relation[v] as number)) return undefined
    v = h
  }
  return undefined
}

/** "the ministry, | which said": the noun that a relative clause is about stands for its pronoun. */
function related({ parse: { tokens }, tree, bits }: Scene, v: number, cores: number[]): number[] {
  const last = cores.at(-1) as number
  const noun = tree.head[v] as number
  const relative = (tokens.relation[v] === Relation.acl_relcl || tokens.relation[v] === Relation.acl) && noun >= 0 && noun < last
  return relative && (bits[last]! & Bit.relative) !== 0 ? [noun] : cores
}

const MARKS = Bit.comma | Bit.semicolon | Bit.colon | Bit.dash | Bit.stop | Bit.quote | Bit.open
const LEAD = MARKS | Bit.and | Bit.that | Bit.asks

/**
 * The noun phrase whose heads are the tokens `cores`, no farther than item `p`. Several heads side by side are parts of one phrase that the
 * parser did not join; a mark between them parts them, and nothing before a mark belongs to the phrase.
 */
function phraseOf(scene: Scene, unit: Unit, p: number, cores: readonly number[], v: number): TreeSubject | undefined {
  const { first, last } = scene.tree
  let core = itemOf(scene, unit, cores.at(-1) as number)
  if (core < 0 || core >= p) return undefined
  const low = Math.min(...cores.map((i) => first[i]!))
  const high = Math.max(...cores.map((i) => Math.min(last[i]!, v) - 1))
  let from = core
  while (from > 0 && firstToken(scene, unit, from - 1) >= low && (bitsAt(scene, unit, from - 1) & MARKS) === 0) from--
  const leads = (bits: number): boolean => (bits & LEAD) !== 0 || ((bits & Bit.adposition) !== 0 && (bits & (Bit.name | Bit.det)) === 0)
  while (from < core && (leads(bitsAt(scene, unit, from)) || scene.language.words.subordinators.has(lowerAt(scene, unit, from)))) from++
  for (const i of cores) {
    const at = itemOf(scene, unit, i)
    if (at >= from && at < core) core = at
  }
  let to = core + 1
  while (to < p && firstToken(scene, unit, to) <= high) {
    if (isRelative(scene, unit, to, v)) break
    to++
  }
  let head = core + 1
  while (head < to && (bitsAt(scene, unit, head) & (Bit.comma | Bit.dash | Bit.open | Bit.relative | Bit.colon)) === 0) head++
  if ((bitsAt(scene, unit, to - 1) & Bit.comma) !== 0 && head === to - 1) to = head
  const end = appositionAfter(scene, unit, to, false)
  return { from, to: end <= p ? end : to, head, core }
}

/** Whether the relative clause of verb `v` opens at item `p`. */
function isRelative(scene: Scene, unit: Unit, p: number, v: number): boolean {
  const { relation } = scene.parse.tokens
  return (relation[v] === Relation.acl_relcl || relation[v] === Relation.acl) && firstToken(scene, unit, p) === scene.tree.first[v]
}

function firstToken(scene: Scene, unit: Unit, p: number): number {
  const item = unit.items[p] as number
  return item < 0 ? scene.parse.quotes[~item]!.first : item
}

/** Whether the tree has the subject of a cue before it, at the head of the sentence, with no verb between but in a relative clause. */
export function isLed(scene: Scene, unit: Unit, { head, from }: { readonly head: number; readonly from: number }): boolean {
  const subject = subjectInTree(scene, unit, head)
  if (!subject || !onlyOpeners(scene, unit, subject.from)) return false
  for (let p = subject.from; p < from; p++) {
    const bits = bitsAt(scene, unit, p)
    if ((bits & (Bit.relative | Bit.asks)) !== 0) return true
    if ((bits & (Bit.be | Bit.have | Bit.do | Bit.modal | Bit.verb | Bit.quote)) !== 0 && (bits & Bit.possessive) === 0) return false
  }
  return true
}

/** "the pilot, who Orsek said | was drunk, | survived": a saying inside a relative clause ends where the main verb follows its comma. */
export function relativeEnd(
  scene: Scene,
  unit: Unit,
  subject: Subject,
  { kind, at }: { readonly kind: string; readonly at: number },
): number | undefined {
  const p = subject.from - 1
  if (kind !== 'bare' || (bitsAt(scene, unit, p) & (Bit.relative | Bit.asks)) === 0 || (bitsAt(scene, unit, p - 1) & Bit.comma) === 0)
    return undefined
  for (let c = at + 1; c < unit.items.length; c++) {
    if ((bitsAt(scene, unit, c) & Bit.comma) === 0) continue
    const next = bitsAt(scene, unit, c + 1)
    const item = unit.items[c + 1] as number
    return (next & (Bit.be | Bit.have | Bit.do | Bit.modal)) !== 0 || (item >= 0 && isFinite(scene, item)) ? c : undefined
  }
  return undefined
}
