// The tree of a parse in, what it says of the inflection of each word out: its relation, its children's, its subject's number and person.

import { Feature, Relation, Tag, type Tokens } from '../model/parse.ts'

const RELATIONS = Object.entries(Relation)
const SUBJECT = ['singular', 'plural', 'first', 'second', 'third', 'relative'] as const

/**
 * What may be asked of a word, by name: "relation obj" (it is an object), "child aux_pass" (it has such a child), "subject plural", "subject
 * several" (joined by "and"), "subject none", "marked PART" ("to" stands before it), "opens" (it begins its sentence).
 */
export const QUESTIONS: readonly string[] = [
  ...RELATIONS.map(([name]) => `relation ${name}`),
  ...RELATIONS.map(([name]) => `child ${name}`),
  ...SUBJECT.map((name) => `subject ${name}`),
  'subject several',
  'subject none',
  'marked PART',
  'opens',
]

const CHILD = RELATIONS.length
const AGREES = CHILD * 2
const SEVERAL = AGREES + SUBJECT.length
const BITS = SUBJECT.map((name) => Feature[name])

/** Whether a word answers to question `q` (an index into `QUESTIONS`). */
export type Asked = (q: number, i: number) => boolean

/** What a context is told from. */
export type Trees = Pick<Tokens, 'count' | 'tag' | 'head' | 'relation' | 'sentence'>

/** Relations of subjects, those that take their subject from the head, and how far it is looked for along them. */
const SUBJECTS: ReadonlySet<number> = new Set([Relation.nsubj, Relation.nsubj_pass, Relation.nsubj_outer])
const SHARED: ReadonlySet<number> = new Set([Relation.aux, Relation.aux_pass, Relation.cop, Relation.conj])
const FAR = 4

/** Makes the context of all tokens, in one pass over the trees. `bits` are the `Feature` bits of a token whatever its context. */
export function makeContext({ count, tag, head, relation, sentence }: Trees, bits: (i: number) => number): Asked {
  // Which relations the children of a token have: 32 of them in `low`, the others in `high`.
  const low = new Int32Array(count)
  const high = new Int32Array(count)
  const marked = new Uint8Array(count)
  const subject = new Int32Array(count).fill(-1)
  for (let i = 0; i < count; i++) {
    const h = head[i] as number
    if (h < 0) continue
    const r = relation[i] as number
    if (r < 32) low[h] = (low[h] as number) | (1 << r)
    else high[h] = (high[h] as number) | (1 << (r - 32))
    if (r === Relation.mark && tag[i] === Tag.PART) marked[h] = 1
    if (SUBJECTS.has(r) && (subject[h] as number) < 0) subject[h] = i
  }
  const hasChild = (i: number, r: number): boolean => (((r < 32 ? low[i] : high[i]) as number) & (1 << (r & 31))) !== 0
  /** The subject of a verb: its own, that of the verb it helps or is joined to, and for "who" what that stands for; -1 where there is none. */
  const subjectOf = (i: number): number => {
    let verb = i
    for (let n = 0; n < FAR && (subject[verb] as number) < 0 && SHARED.has(relation[verb] as number) && (head[verb] as number) >= 0; n++)
      verb = head[verb] as number
    const found = subject[verb] as number
    if (found >= 0 && relation[verb] === Relation.acl_relcl && (bits(found) & (Feature.relative | Feature.interrogative)) !== 0)
      return head[verb] as number
    return found
  }
  return (q, i) => {
    if (q < CHILD) return relation[i] === q
    if (q < AGREES) return hasChild(i, q - CHILD)
    if (q < SEVERAL + 2) {
      const found = subjectOf(i)
      if (q === SEVERAL + 1) return found < 0
      if (found < 0) return false
      return q === SEVERAL ? hasChild(found, Relation.conj) : (bits(found) & (BITS[q - AGREES] as number)) !== 0
    }
    return q === SEVERAL + 2 ? marked[i] === 1 : i === 0 || sentence[i] !== sentence[i - 1]
  }
}
