// A parse in; what stands over and under each of its words in the trees out. Sentences without a tree have nothing over or under a word.

import { type Parse, Relation, Tag } from '../model/parse.ts'
import { type Tree, treeOf } from '../model/tree.ts'

/** What a word is to its verb or noun, for the questions of this station. */
export const Link = {
  subject: 1,
  passive: 2,
  object: 4,
  agent: 8,
  phrase: 16,
  auxiliary: 32,
  mark: 64,
  case: 128,
  joined: 256,
  clause: 512,
  relative: 1024,
  bare: 2048,
  open: 4096,
  determiner: 8192,
  when: 16384,
} as const

// A word with more words under it is the head of a list or of no prose; a bound keeps every look at it short.
const WIDEST = 64

const LINKS = new Int32Array(64)
const link = (bits: number, ...relations: readonly number[]): void => relations.forEach((one) => (LINKS[one]! |= bits))
link(Link.subject, Relation.nsubj, Relation.nsubj_pass, Relation.nsubj_outer)
link(Link.passive, Relation.nsubj_pass, Relation.aux_pass, Relation.csubj_pass)
link(Link.object, Relation.obj)
link(Link.agent, Relation.obl_agent)
link(Link.phrase, Relation.obl, Relation.obl_agent, Relation.nmod)
link(Link.auxiliary, Relation.aux, Relation.aux_pass, Relation.cop)
link(Link.mark, Relation.mark)
link(Link.case, Relation.case)
link(Link.joined, Relation.conj)
link(
  Link.clause,
  Relation.advcl,
  Relation.ccomp,
  Relation.acl_relcl,
  Relation.advcl_relcl,
  Relation.parataxis,
  Relation.root,
  Relation.csubj,
)
link(Link.relative, Relation.acl_relcl, Relation.advcl_relcl)
link(Link.bare, Relation.acl)
link(Link.open, Relation.xcomp)
link(Link.determiner, Relation.det)
link(Link.when, Relation.obl, Relation.obl_unmarked, Relation.nmod_unmarked, Relation.advmod)

/** The trees of a document, seen from each word. */
export interface Syntax {
  readonly tree: Tree
  /** Whether token `i` stands in a tree. */
  treed(i: number): boolean
  /** Bits of `Link` that token `i` has to its head. */
  links(i: number): number
  /** The token over token `i`; -1 at the top and where there is no tree. */
  over(i: number): number
  /** The first token right under `i` with one of these bits, behind token `after`; -1 when there is none. */
  under(i: number, bits: number, after?: number): number
  /** Whether token `i` is read as a verb. */
  verb(i: number): boolean
  /** Whether token `i` modifies the noun behind it: "retreating troops". */
  modifier(i: number): boolean
}

/** The trees of a document, asked by this station's links. */
export function syntaxOf({ tokens }: Parse): Syntax {
  const { relation, count, tag } = tokens
  const tree = treeOf(tokens)
  const { head, from, child } = tree
  return {
    tree,
    treed: (i) => i >= 0 && i < count && (head[i] !== -1 || from[i]! < from[i + 1]!),
    links: (i) => (i < 0 || i >= count ? 0 : (LINKS[relation[i]!] as number)),
    over: (i) => (i < 0 || i >= count ? -1 : (head[i] as number)),
    under: (i, bits, after = -1) => {
      if (i < 0 || i >= count) return -1
      let c = from[i]!
      for (let high = from[i + 1]!; after >= 0 && c < high;) {
        const middle = (c + high) >> 1
        if (child[middle]! > after) high = middle
        else c = middle + 1
      }
      const end = Math.min(from[i + 1]!, c + WIDEST)
      for (; c < end; c++) if ((LINKS[relation[child[c]!]!]! & bits) !== 0) return child[c]!
      return -1
    },
    verb: (i) => tag[i] === Tag.VERB,
    modifier: (i) => relation[i] === Relation.amod && head[i]! > i,
  }
}
