// Tokens with heads and relations in; what stations ask of a tree out: children, subtrees, clauses, noun phrases.

import { lowerOf, Relation, Tag, type Tokens } from './parse.ts'

/**
 * The trees of a document, one a sentence, in typed arrays over its tokens. Everything is computed in one pass up and one pass down, so the
 * whole is linear in the tokens, whatever the heads are: a head that is none (outside its sentence, the token itself) makes a root, and a
 * circle is cut at its first token.
 */
export interface Tree {
  /** The head of each token, made sound: -1 for a root, and no circle. */
  readonly head: Int32Array
  /** The dependents of token `i`, in the order of the text, are `child[from[i]]` … `child[from[i + 1] - 1]`. */
  readonly from: Int32Array
  readonly child: Int32Array
  /** The stretch of each token's subtree, itself included: `first` and the token after the last, `last`. Where branches cross it holds others, too. */
  readonly first: Int32Array
  readonly last: Int32Array
  /** Of which token's clause each token is: the nearest verb or other predicate up the tree, itself included; the root where there is none. */
  readonly clause: Int32Array
  /** 1 for a verb, an auxiliary, and whatever has a copula: "mayor" in "Krol is mayor". */
  readonly verbal: Uint8Array
  /**
   * The noun phrase (or the like) that each token is the head of, cut down to its own words: without a preposition, without what is joined to
   * it by "and", without appositions, relative clauses, asides, and the marks at its edges. "Anna Krol", not ", the mayor, who had left,".
   */
  readonly phraseFirst: Int32Array
  readonly phraseLast: Int32Array
  /** Number of each token in an order in which heads come first and subtrees are together, and how many tokens its subtree has. */
  readonly rank: Int32Array
  readonly size: Int32Array
}

/** What a relation is to the phrase of the head it hangs on. */
const OWN = 1
/** It is left out, and whatever hangs on it. */
const OUT = 2
/** It is left out of the phrase of its head, but is part of any larger phrase: "of" in "of the city", "and the port". */
const LOOSE = 3

const PART = new Uint8Array(64).fill(OUT)
for (const name of [
  'nmod',
  'nmod_poss',
  'nmod_unmarked',
  'nmod_desc',
  'nummod',
  'amod',
  'advmod',
  'det',
  'det_predet',
  'compound',
  'compound_prt',
  'flat',
  'fixed',
  'acl',
  'goeswith',
  'obl',
  'obl_agent',
  'obl_unmarked',
  'obj',
  'iobj',
  'xcomp',
  'dep',
] as const)
  PART[Relation[name]] = OWN
for (const name of ['case', 'mark', 'cc', 'cc_preconj', 'conj', 'aux', 'aux_pass', 'cop', 'ccomp', 'advcl'] as const)
  PART[Relation[name]] = LOOSE

/** Relations that begin a clause of their own. */
const CLAUSE = new Uint8Array(64)
for (const name of [
  'root',
  'csubj',
  'csubj_pass',
  'csubj_outer',
  'ccomp',
  'xcomp',
  'advcl',
  'advcl_relcl',
  'acl',
  'acl_relcl',
  'parataxis',
] as const)
  CLAUSE[Relation[name]] = 1

/** Relations of words that are no phrase of their own, but part of the one around them. */
const INNER = new Uint8Array(64)
for (const name of ['compound', 'flat', 'fixed', 'goeswith', 'amod', 'nummod', 'det', 'det_predet', 'case', 'cc', 'mark', 'punct'] as const)
  INNER[Relation[name]] = 1

const kept = new WeakMap<Tokens, Tree>()

/** The trees of a document, made when they are first asked for and then kept as long as its tokens are. */
export function treeOf(tokens: Tokens): Tree {
  let tree = kept.get(tokens)
  if (tree === undefined) kept.set(tokens, (tree = makeTree(tokens)))
  return tree
}

function makeTree({ count, head: given, relation, sentence, tag }: Tokens): Tree {
  const head = new Int32Array(count)
  const from = new Int32Array(count + 2)
  for (let i = 0; i < count; i++) {
    const h = given[i]!
    head[i] = h >= 0 && h < count && h !== i && sentence[h] === sentence[i] ? h : -1
  }
  // Cut circles: a walk up that comes back to itself.
  const mark = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    let k = i
    while (k !== -1 && mark[k] === 0) {
      mark[k] = i + 1
      k = head[k]!
    }
    if (k === -1 || mark[k] !== i + 1) continue
    let least = k
    for (let n = head[k]!; n !== k; n = head[n]!) if (n < least) least = n
    head[least] = -1
  }
  for (let i = 0; i < count; i++) if (head[i] !== -1) from[head[i]! + 2]!++
  for (let i = 2; i < count + 2; i++) from[i]! += from[i - 1]!
  const child = new Int32Array(from[count + 1]!)
  for (let i = 0; i < count; i++) if (head[i] !== -1) child[from[head[i]! + 1]!++] = i

  // Heads before dependents, subtrees together: a walk with a stack of its own.
  const order = new Int32Array(count)
  const rank = new Int32Array(count)
  const stack = new Int32Array(count)
  let done = 0
  for (let root = 0; root < count; root++) {
    if (head[root] !== -1) continue
    let top = 0
    stack[top++] = root
    while (top > 0) {
      const i = stack[--top]!
      rank[i] = done
      order[done++] = i
      for (let c = from[i + 1]! - 1; c >= from[i]!; c--) stack[top++] = child[c]!
    }
  }

  const first = new Int32Array(count)
  const last = new Int32Array(count)
  // A token that has a subject or a copula is a predicate, whatever class it has.
  const predicate = new Uint8Array(count)
  const verbal = new Uint8Array(count)
  for (let i = 0; i < count; i++) {
    first[i] = i
    last[i] = i + 1
    if (tag[i] === Tag.VERB || tag[i] === Tag.AUX) verbal[i] = 1
  }
  const phraseFirst = first.slice()
  const phraseLast = last.slice()
  // The same with what a larger phrase takes in.
  const wideFirst = first.slice()
  const wideLast = last.slice()
  const size = new Int32Array(count).fill(1)
  for (let n = count - 1; n >= 0; n--) {
    const i = order[n]!
    const h = head[i]!
    if (h === -1) continue
    size[h]! += size[i]!
    if (first[i]! < first[h]!) first[h] = first[i]!
    if (last[i]! > last[h]!) last[h] = last[i]!
    const r = relation[i]!
    if (r === Relation.nsubj || r === Relation.nsubj_pass || r === Relation.nsubj_outer || r === Relation.cop) predicate[h] = 1
    if (r === Relation.cop) verbal[h] = 1
    const part = PART[r]!
    if (part === OUT) continue
    if (wideFirst[i]! < wideFirst[h]!) wideFirst[h] = wideFirst[i]!
    if (wideLast[i]! > wideLast[h]!) wideLast[h] = wideLast[i]!
    if (part === LOOSE) continue
    if (wideFirst[i]! < phraseFirst[h]!) phraseFirst[h] = wideFirst[i]!
    if (wideLast[i]! > phraseLast[h]!) phraseLast[h] = wideLast[i]!
  }
  const clause = new Int32Array(count)
  for (let n = 0; n < count; n++) {
    const i = order[n]!
    const h = head[i]!
    const begins =
      h === -1 ||
      CLAUSE[relation[i]!] === 1 ||
      predicate[i] === 1 ||
      (relation[i] === Relation.conj && (tag[i] === Tag.VERB || tag[i] === Tag.AUX) && clause[h] === h)
    clause[i] = begins ? i : clause[h]!
  }
  return { head, from: from.subarray(0, count + 1), child, first, last, clause, verbal, phraseFirst, phraseLast, rank, size }
}

/** How many dependents of one token are looked at: a line of a million words has one root, and all its parts hang on that. */
const MOST = 512

/**
 * The first dependent of `i` with one of the relations; -1 where there is none among the first 512.
 * `childOf(tree, tokens, said, Relation.nsubj)` is "Krol" in "Krol said".
 */
export function childOf(tree: Tree, tokens: Tokens, i: number, ...relations: readonly number[]): number {
  const end = Math.min(tree.from[i + 1]!, tree.from[i]! + MOST)
  for (let c = tree.from[i]!; c < end; c++) if (relations.includes(tokens.relation[tree.child[c]!]!)) return tree.child[c]!
  return -1
}

/** Whether `inner` is `outer` or hangs on it, however far down. */
export function isUnder(tree: Tree, inner: number, outer: number): boolean {
  return tree.rank[inner]! >= tree.rank[outer]! && tree.rank[inner]! < tree.rank[outer]! + tree.size[outer]!
}

/**
 * The verb that governs `i`: the nearest verb, or predicate with a copula, above it; -1 where there is none. "said" for "Krol" in "Krol said
 * the port was open", "open" for "port", "said" for "open".
 */
export function verbOver(tree: Tree, i: number): number {
  let k = i
  for (;;) {
    const h = tree.head[k]!
    if (h === -1) return -1
    k = tree.clause[h]!
    if (tree.verbal[k] === 1) return k
  }
}

/**
 * The subject of a verb, or of a predicate with a copula; -1 where there is none. A verb that is joined to another by "and" or completes it
 * has the other's: "Krol" for "left" in "Krol resigned and left". With the language's relative pronouns, lower case, one of them is what it
 * stands for: "Krol" for "left" in "Krol, who left".
 */
export function subjectOf(tree: Tree, tokens: Tokens, verb: number, relatives?: ReadonlySet<string>): number {
  let k = verb
  for (let n = 0; n < 4; n++) {
    const own = childOf(tree, tokens, k, Relation.nsubj, Relation.nsubj_pass, Relation.nsubj_outer)
    if (own !== -1) return tokens.relation[k] === Relation.acl_relcl && relatives?.has(lowerOf(tokens, own)) ? tree.head[k]! : own
    const r = tokens.relation[k]!
    const h = tree.head[k]!
    if (h === -1 || (r !== Relation.conj && r !== Relation.xcomp)) return -1
    k = h
  }
  return -1
}

/** Whether a verb is passive: it has a passive auxiliary or a passive subject. "was shelled" */
export function isPassive(tree: Tree, tokens: Tokens, verb: number): boolean {
  return childOf(tree, tokens, verb, Relation.aux_pass, Relation.nsubj_pass) !== -1
}

/** Whether `i` is the head of a noun phrase: a noun, name, pronoun or number that is no part of another's name or compound. "mayor" in "the city mayor" */
export function isNounHead(tokens: Tokens, i: number): boolean {
  const tag = tokens.tag[i]!
  return (tag === Tag.NOUN || tag === Tag.PROPN || tag === Tag.PRON || tag === Tag.NUM) && INNER[tokens.relation[i]!] === 0
}

/** The head of the noun phrase that `i` is part of: "mayor" for "city" in "the city mayor". */
export function nounOver(tree: Tree, tokens: Tokens, i: number): number {
  let k = i
  while (INNER[tokens.relation[k]!] === 1 && tree.head[k] !== -1) k = tree.head[k]!
  return k
}

/**
 * The head of tokens `first` to `last`: the one whose head lies outside; the first such where there are several. A sentence's root, a name's
 * last word or first, as the tree has it.
 */
export function headOf(tree: Tree, first: number, last: number): number {
  for (let i = first; i < last; i++) {
    const h = tree.head[i]!
    if (h < first || h >= last) return i
  }
  return first
}

/** What a noun phrase does in its clause. */
export type Part = 'subject' | 'agent' | 'object' | 'other'

/**
 * What the noun phrase of tokens `first` to `last` does in its clause; what is joined to another by "and" or added to it does what that does.
 * "subject" for "the port" in "the port was shelled", "agent" for "Krol" in "by Krol"; "other" for a word
 * inside another phrase and for one under a preposition.
 */
export function partOf(tree: Tree, tokens: Tokens, first: number, last: number): Part {
  let k = headOf(tree, first, last)
  for (let n = 0; n < 8; n++) {
    const r = tokens.relation[k]!
    if (r === Relation.nsubj || r === Relation.nsubj_pass || r === Relation.nsubj_outer) return 'subject'
    if (r === Relation.obl_agent) return 'agent'
    if (r === Relation.obj || r === Relation.iobj) return 'object'
    if ((r !== Relation.conj && r !== Relation.appos) || tree.head[k] === -1) return 'other'
    k = tree.head[k]!
  }
  return 'other'
}
