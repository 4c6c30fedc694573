// A quotation in, who speaks it out, as far as the words around it tell: the subject of the verb of saying beside it, or who spoke before.

import { lowerOf, Relation, Shape, shapeOf, Tag } from '../model/parse.ts'
import { subjectOf, treeOf } from '../model/tree.ts'
import type { Draft } from './coreference.ts'
import { Class } from './wordbook.ts'
import type { Stage } from './stage.ts'

/** How far from a quotation its verb of saying stands, in tokens: behind it, and before it. */
const BEHIND = 10
const BEFORE = 16

const ROLE = Class.office | Class.title | Class.rank | Class.post | Class.honorific

/** How the words of a name hang on its head. */
const PARTS: ReadonlySet<number> = new Set([Relation.flat, Relation.compound, Relation.appos, Relation.nmod_desc])

/** The head of whom the words beside a quotation name as its speaker; -1 where they name nobody. “Yes,” | said Anna | Krol */
export function speakerToken(stage: Stage, quote: number): number {
  const { parse, tokens, sentences, classOf, words } = stage
  const tree = treeOf(tokens)
  const { first, last, block } = parse.quotes[quote]!
  const says = (i: number): boolean => (classOf(i) & Class.reporting) !== 0 && tokens.tag[i] !== Tag.NOUN && tokens.tag[i] !== Tag.PROPN
  const subject = (verb: number): number => {
    const found = subjectOf(tree, tokens, verb, words.pronouns.who)
    if (found !== -1 && tokens.quote[found] !== quote) return found
    return -1
  }
  // A full stop inside the mark ends what is said about it: “Yes.” Krol said no more.
  const ended = lowerOf(tokens, last - 2) === '.' && tokens.sentence[last] !== tokens.sentence[last - 1]
  for (let i = last; !ended && i < last + BEHIND && i < tokens.count; i++) {
    if ((shapeOf(tokens, i) & (Shape.quote | Shape.stop)) !== 0 || sentences[tokens.sentence[i]!]!.block !== block) break
    if (!says(i)) continue
    const found = subject(i)
    if (found !== -1) return found
    // “Yes,” said Krol; “Yes,” Krol said: where the tree does not tell, what stands beside the verb.
    for (const k of [i - 1, i + 1]) if (k >= last && stage.actorAt.has(k)) return k
    break
  }
  const sentence = tokens.sentence[first]!
  for (let i = first - 1; i >= first - BEFORE && i >= sentences[sentence]!.first; i--) {
    if ((shapeOf(tokens, i) & Shape.quote) !== 0) break
    if (!says(i)) continue
    const found = subject(i)
    if (found !== -1) return found
  }
  return -1
}

/** The actor of a token, or of the noun phrase that it is the head of: "Interior Minister Anna Krol". */
export function draftAt({ tokens, actorAt, classOf }: Stage, i: number): Draft | undefined {
  const own = actorAt.get(i)
  if (own !== undefined || i < 0) return own
  const tree = treeOf(tokens)
  for (let k = Math.max(tree.phraseFirst[i]!, i - 8); k < tree.phraseLast[i]! && k < i + 8; k++) {
    const draft = actorAt.get(k)
    if (draft?.kind === 'person' && isName(k)) return draft
  }
  // "President Gennar Radov" with two heads, "the prime minister, Gennar Radov"
  for (let k = i + 1; k < i + 4 && tokens.sentence[k] === tokens.sentence[i]; k++) {
    if ((classOf(k - 1) & ROLE) === 0 && lowerOf(tokens, k - 1) !== ',') break
    if (actorAt.get(k)?.kind === 'person') return actorAt.get(k)
  }
  return undefined
  /** A word of the name itself: not whose brother, or mayor of what, he is. */
  function isName(k: number): boolean {
    for (let n = 0, j = k; n < 4 && j !== i && j >= 0; n++, j = tree.head[j]!) if (!PARTS.has(tokens.relation[j]!)) return false
    return true
  }
}

/** The quotation whose speaker goes on in one that has no words of its own beside it: “Yes,” said Krol. “We will.” -1 where there is none. */
function goesOn({ parse, tokens }: Stage, quote: number): number {
  const { continues, level, block, first } = parse.quotes[quote]!
  if (continues !== undefined) return continues
  const before = parse.quotes[quote - 1]
  // A paragraph that begins with a quotation goes on from the one before it.
  const opens = tokens.sentence[first - 1] !== tokens.sentence[first]
  return before !== undefined && level === 0 && opens && (before.block === block || before.block === block - 1) ? quote - 1 : -1
}

/** Who speaks a quotation that only the ones before it tell of, while the document is being read. */
export function speakerBefore(stage: Stage, quote: number): Draft | undefined {
  let q = quote
  for (let n = 0; n < 3 && q >= 0; n++) {
    q = goesOn(stage, q)
    const at = q < 0 ? -1 : speakerToken(stage, q)
    if (at >= 0) return draftAt(stage, at)
  }
  return undefined
}

/** The quotations of a document with who speaks them; asked for when all names and pronouns around them are read. */
export function speakersOf(stage: Stage): (Draft | undefined)[] {
  const speakers: (Draft | undefined)[] = []
  stage.parse.quotes.forEach((_, q) => {
    const at = speakerToken(stage, q)
    const before = at < 0 ? goesOn(stage, q) : -1
    const draft = at < 0 ? speakers[before] : draftAt(stage, at)
    speakers.push(draft?.kind === 'person' ? draft : undefined)
  })
  return speakers
}
