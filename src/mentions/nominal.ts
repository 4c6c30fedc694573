// A parsed document and its names in; the noun phrases that stand for somebody out: roles, bodies, armed forces, groups.

import { Feature, featuresOf, lowerOf, Relation, Shape, shapeOf, Tag, type Parse } from '../model/parse.ts'
import { childOf, nounOver, partOf, treeOf } from '../model/tree.ts'
import { Class, type Lexicon, verbAt } from './wordbook.ts'
import type { Run } from './name.ts'
import { isLoud } from './scan.ts'

/** A noun phrase around a head: tokens `first` to `last` (half-open), its complement ("of the region") included. */
export interface Phrase {
  readonly what: 'role' | 'body' | 'army' | 'group'
  readonly first: number
  readonly head: number
  readonly last: number
  /** First token after an article or a possessive. */
  readonly core: number
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'owner' | 'quantifier' | 'none'
  /** A number stands in it: "two fishermen". */
  readonly counted: boolean
  /** The token of a prefix of side: "pro-Russian". */
  readonly side?: number
  /** Names of states in it, by key and iso. */
  readonly state?: { readonly key: string; readonly iso?: string; readonly at: number }
  /** It does or says something, or something is said to it. */
  readonly acts: boolean
  /** A verb of saying stands right before or after it. */
  readonly said: boolean
  /** A verb of saying stands after an insertion: "a woman on the fourth floor, …, insisted". */
  readonly speaks: boolean
  /** Run of capitals inside that names the thing: "the Meridian news agency". */
  readonly run?: number
}

/** Finds the noun phrases of roles, bodies, armies and groups. `runAt` gives the index of the run that a token stands in, or -1. */
export function findNominals(parse: Parse, lexicon: Lexicon, runs: readonly Run[], runAt: Int32Array): Phrase[] {
  const { tokens, sentences } = parse
  const { classOf, stateAt, language } = lexicon
  const { names, words } = language
  const tree = treeOf(tokens)
  const found: Phrase[] = []
  const roleish = Class.office | Class.title | Class.post | Class.rank
  const glued = (i: number): boolean => tokens.start[i] === tokens.end[i - 1]
  const isMark = (i: number): boolean => (shapeOf(tokens, i) & Shape.punctuation) !== 0
  const possessivePronoun = (lower: string): boolean =>
    words.pronouns.he.has(lower) ||
    words.pronouns.she.has(lower) ||
    words.pronouns.it.has(lower) ||
    words.pronouns.they.has(lower) ||
    words.pronouns.we.has(lower) ||
    words.pronouns.i.has(lower)
  const capital = (i: number): boolean => (shapeOf(tokens, i) & Shape.capital) !== 0
  const kindAt = (i: number): NameKindOrNone => (i < 0 || i >= tokens.count || runAt[i]! < 0 ? undefined : runs[runAt[i]!]!.kind)

  const loud = sentences.map((sentence) => isLoud(tokens, sentence))

  /** Whether token `i` modifies the noun after it. */
  const modifies = (i: number): boolean => {
    const bits = classOf(i)
    if (isMark(i)) return false
    // "IT employee"
    if ((shapeOf(tokens, i) & Shape.upper) !== 0 && tokens.tag[i] === Tag.PRON) return true
    // "the Lower Sulva administration"
    if (capital(i) && names.fore.has(lowerOf(tokens, i)) && capital(i + 1)) return true
    if (
      (bits & Class.never) !== 0 &&
      (bits & (Class.qualifier | Class.state)) === 0 &&
      (shapeOf(tokens, i) & (Shape.capital | Shape.upper)) === Shape.capital
    )
      return false
    if (kindAt(i) === 'person') return false
    if (
      capital(i) &&
      !loud[tokens.sentence[i]!] &&
      tokens.tag[i] !== Tag.DET &&
      tokens.tag[i] !== Tag.ADP &&
      tokens.tag[i] !== Tag.PRON &&
      tokens.tag[i] !== Tag.ADV &&
      tokens.tag[i] !== Tag.SCONJ &&
      tokens.tag[i] !== Tag.CCONJ &&
      tokens.tag[i] !== Tag.AUX
    )
      return true
    if ((bits & Class.qualifier) !== 0) return true
    const tag = tokens.tag[i]
    if (tag === Tag.ADJ || tag === Tag.NOUN || tag === Tag.PROPN || tag === Tag.NUM) return (bits & Class.reporting) === 0
    if (tag === Tag.VERB && !words.verbs.has(lowerOf(tokens, i))) {
      const before = tokens.tag[i - 1]
      return i > 0 && (before === Tag.DET || before === Tag.ADV || names.possessive.has(lowerOf(tokens, i - 1)))
    }
    return false
  }

  const around = (what: Phrase['what'], head: number, floor: number, end: number): Phrase => {
    let i = head
    let determiner: Phrase['determiner'] = 'none'
    let counted = false
    let core = -1
    let adjective = false
    for (let n = 0; n < 12 && i > floor; n++) {
      const p = i - 1
      const lower = lowerOf(tokens, p)
      if (names.articles.definite.has(lower)) {
        // "assured that local authorities": here it only opens the clause.
        if (words.subordinators.has(lower)) break
        if (core < 0) core = i
        i = p
        if (determiner === 'none') determiner = 'definite'
        // "the same ministry"
        if (i > floor && names.articles.definite.has(lowerOf(tokens, i - 1)) && !words.subordinators.has(lowerOf(tokens, i - 1))) i--
        break
      }
      if (names.articles.indefinite.has(lower)) {
        if (core < 0) core = i
        i = p
        if (determiner === 'none') determiner = 'indefinite'
        break
      }
      if (tokens.tag[p] === Tag.PRON && possessivePronoun(lower) && (shapeOf(tokens, p) & Shape.upper) === 0) {
        if (core < 0) core = i
        i = p
        if (determiner === 'none') determiner = 'possessive'
        break
      }
      if (names.possessive.has(lower)) {
        if (core < 0) core = i
        determiner = 'owner'
        i = p
        // The owner: a name, or a noun with its article.
        if (p > floor && runAt[p - 1]! >= 0) {
          i = runs[runAt[p - 1]!]!.first
          if (i > floor && names.articles.definite.has(lowerOf(tokens, i - 1))) i--
          break
        }
        continue
      }
      if (lower === '-' && glued(p) && glued(i) && p > floor) {
        // "FLASH-Tarvenian troops": the slug of a headline
        if ((shapeOf(tokens, p - 1) & Shape.upper) !== 0 && stateAt(i) !== undefined && stateAt(p - 1) === undefined) break
        i = p - 1
        continue
      }
      if (words.pronouns.who.has(lower)) break
      // "… the network President Vladimir Putin": a small noun does not go with a head in capitals.
      if (capital(head) && what === 'role' && tokens.tag[p] === Tag.NOUN && !capital(p) && (classOf(p) & (Class.qualifier | roleish)) === 0)
        break
      if (words.determiners.has(lower) || words.pronouns.other.has(lower)) {
        if (core < 0) core = i
        i = p
        determiner = determiner === 'none' ? 'quantifier' : determiner
        break
      }
      if ((shapeOf(tokens, p) & Shape.digit) !== 0 || tokens.tag[p] === Tag.NUM || Object.hasOwn(language.figures.numbers, lower)) {
        counted = true
        i = p
        continue
      }
      if (!modifies(p)) break
      // Adjectives come before nouns: "to placate nervous Democrats"
      const bits = classOf(p)
      if (tokens.tag[p] === Tag.ADJ && (bits & (Class.qualifier | Class.state)) === 0) adjective = true
      else if (adjective && tokens.tag[p] === Tag.NOUN && !capital(p) && (bits & Class.qualifier) === 0 && lowerOf(tokens, p + 1) !== '-')
        break
      i = p
    }
    if (core < 0) core = i
    // An owner that is no noun phrase: "…'s closest aides"
    if (names.possessive.has(lowerOf(tokens, i))) i = core
    let last = head + 1
    // "of the Mykolaiv regional administration"
    for (let round = 0; round < 2; round++) {
      if ((classOf(last) & Class.join) === 0 || last >= end) break
      let k = last + 1
      // "spokesman for Tarvenia's General Staff", but "the military for assistance"
      if (!names.of.has(lowerOf(tokens, last)) && !capital(k) && !(names.articles.definite.has(lowerOf(tokens, k)) && capital(k + 1))) break
      if (k < end && (names.articles.definite.has(lowerOf(tokens, k)) || possessivePronoun(lowerOf(tokens, k)))) k++
      const from = k
      while (k < end && k - from < 8) {
        if (runAt[k]! >= 0 && runs[runAt[k]!]!.first === k) {
          // "of the Security Council Maksim Torvald"
          if (k > from && runs[runAt[k]!]!.kind === 'person') break
          k = Math.min(runs[runAt[k]!]!.last, end)
          continue
        }
        if (k > from && (names.possessive.has(lowerOf(tokens, k)) || (lowerOf(tokens, k) === '-' && glued(k)))) {
          k++
          continue
        }
        const noun =
          tokens.tag[k] === Tag.NOUN ||
          tokens.tag[k] === Tag.ADJ ||
          tokens.tag[k] === Tag.PROPN ||
          (classOf(k) & (Class.qualifier | Class.body | Class.place)) !== 0
        if (!noun || isMark(k) || (classOf(k) & Class.reporting) !== 0) break
        // After a name only the class word of a place or a body goes on: "of the Lower Sulva region".
        if (k > from && runAt[k - 1]! >= 0 && (classOf(k) & (Class.qualifier | Class.body | Class.place | Class.people)) === 0) break
        k++
      }
      if (k === from || names.possessive.has(lowerOf(tokens, k - 1)) || lowerOf(tokens, k - 1) === '-') break
      last = k
    }
    let state: Phrase['state']
    let side: number | undefined
    let run: number | undefined
    for (let k = i; k < head; k++) {
      const match = stateAt(k)
      if (match !== undefined && state === undefined) {
        state = { key: match.value.key, ...(match.value.iso === undefined ? {} : { iso: match.value.iso }), at: k }
        k = match.last - 1
      } else if (runAt[k]! >= 0 && k >= core && (runs[runAt[k]!]!.kind === 'organization' || runs[runAt[k]!]!.kind === 'known'))
        run = runAt[k]!
      const lower = lowerOf(tokens, k)
      const dash = lower.indexOf('-')
      if (dash > 0 && names.sides.has(lower.slice(0, dash))) side = k
    }
    if (state === undefined && last > head + 1) {
      let k = head + 2
      if (names.articles.definite.has(lowerOf(tokens, k))) k++
      const match = stateAt(k)
      if (match !== undefined && match.last <= last)
        state = { key: match.value.key, ...(match.value.iso === undefined ? {} : { iso: match.value.iso }), at: k }
    }
    const before = lowerOf(tokens, i - 1)
    // "His brother, a plumber, was there": the plumber is nobody of his own. But "The mayor, a friend said, had left".
    const added =
      determiner === 'indefinite' && before === ',' && lowerOf(tokens, Math.max(last, tree.phraseLast[head]!)) === ',' && isHost(i - 2)
    const part = added || tokens.relation[head] === Relation.appos ? undefined : partOf(tree, tokens, core, head + 1)
    const acts =
      i - 1 >= floor && ((classOf(i - 1) & Class.reporting) !== 0 || names.told.has(before) || names.agents.has(before))
        ? true
        : part === 'subject' || part === 'agent'
          ? true
          : verbAt(lexicon, last) && !(i - 1 >= floor && tokens.tag[i - 1] === Tag.ADP)
            ? true
            : lowerOf(tokens, last) === ',' &&
              (names.personal.has(lowerOf(tokens, last + 1)) || commaVerb(last, end)) &&
              !(i - 1 >= floor && tokens.tag[i - 1] === Tag.ADP)
    return {
      what,
      first: i,
      head,
      last,
      core,
      determiner,
      counted,
      ...(side === undefined ? {} : { side }),
      ...(state === undefined ? {} : { state }),
      acts:
        (acts && !added) ||
        (what === 'role' &&
          !added &&
          (determiner === 'indefinite' || determiner === 'definite') &&
          !(i - 1 >= floor && tokens.tag[i - 1] === Tag.ADP) &&
          commaSaid(last, end)),
      speaks: (what === 'role' || what === 'group') && !added && commaSaid(last, end),
      said: (i - 1 >= floor && (classOf(i - 1) & Class.reporting) !== 0) || (classOf(last) & Class.reporting) !== 0,
      ...(run === undefined ? {} : { run }),
    }
  }
  /** After insertions between commas a verb follows: "Anton Grell, the commander of the Legion, a militia, said". */
  const commaVerb = (from: number, end: number): boolean => {
    let commas = 0
    for (let k = from; k < end && k < from + 40 && commas < 4; k++)
      if (lowerOf(tokens, k) === ',') {
        commas++
        if (k > from && verbAt(lexicon, k + 1)) return (classOf(k + 1) & Class.reporting) !== 0 || commas === 2
      }
    return false
  }
  /** "A person close to the staff, speaking on condition of anonymity, told": whatever stands between, it speaks. */
  const commaSaid = (from: number, end: number): boolean => {
    // "A woman on the fourth floor said"
    if (tokens.tag[from] === Tag.ADP || names.postpositive.has(lowerOf(tokens, from)))
      for (let k = from + 1; k < end && k < from + 7; k++) {
        const tag = tokens.tag[k]
        if ((classOf(k) & Class.reporting) !== 0) return tag !== Tag.NOUN || tokens.tag[k - 1] !== Tag.DET
        if (tag !== Tag.DET && tag !== Tag.NOUN && tag !== Tag.ADJ && tag !== Tag.NUM && tag !== Tag.PROPN && tag !== Tag.ADP) break
      }
    for (let k = from; k < end && k < from + 30; k++) {
      if (tokens.tag[k] === Tag.AUX || (shapeOf(tokens, k) & Shape.quote) !== 0) return false
      if (lowerOf(tokens, k) === ',' && (classOf(k + 1) & Class.reporting) !== 0) return true
    }
    return false
  }
  /** A subject ends at token `i`, so that what comes after its comma is added to it: "Kessan and his brother-in-law, a plumber, were there". */
  const isHost = (i: number): boolean => {
    if (i < 0) return false
    let k = nounOver(tree, tokens, i)
    for (let n = 0; n < 4 && tree.head[k] !== -1 && tree.phraseLast[tree.head[k]!] === i + 1; n++) k = tree.head[k]!
    const r = tokens.relation[k]
    return (r === Relation.nsubj || r === Relation.nsubj_pass || r === Relation.conj) && childOf(tree, tokens, k, Relation.case) === -1
  }
  const complete = (i: number, end: number): boolean => {
    const next = i + 1
    if (next >= end) return true
    const bits = classOf(next)
    const lower = lowerOf(tokens, next)
    if (lower === '-' && glued(next)) return false
    // "a person close to the staff"
    if (names.postpositive.has(lower) && tokens.tag[next + 1] === Tag.ADP) return true
    // "spokesman Major General Stanis Kerrov": the last of the heads stands for all.
    if (capital(next)) return runAt[next]! >= 0 || (bits & (roleish | Class.qualifier | Class.body)) === 0
    if ((bits & (roleish | Class.body | Class.people | Class.official | Class.army)) !== 0 && (bits & Class.reporting) === 0) return false
    const tag = tokens.tag[next]
    // After a plural of people a noun is a verb that no table knows: "Russian forces withdrew".
    const own = classOf(i)
    if ((own & (Class.army | Class.people | Class.official)) !== 0 && (own & (Class.qualifier | Class.body | roleish)) === 0) return true
    // "Russian military vehicles"
    if (
      tag === Tag.NOUN &&
      (classOf(i) & (Class.army | Class.qualifier)) === (Class.army | Class.qualifier) &&
      (bits & Class.reporting) === 0
    )
      return false
    return !((tag === Tag.NOUN || tag === Tag.ADJ) && !verbAt(lexicon, next))
  }

  const isOrdered = ({ core, head }: Phrase): boolean => {
    for (let k = core; k < head; k++) if ((featuresOf(parse, k) & Feature.ordinal) !== 0) return true
    return false
  }

  for (const sentence of sentences) {
    if (sentence.quiet) continue
    let floor = sentence.first
    for (let i = sentence.first; i < sentence.last; i++) {
      const bits = classOf(i)
      if ((bits & (roleish | Class.body | Class.army | Class.people | Class.official)) === 0) continue
      const inRun = runAt[i]! >= 0
      if (inRun) continue
      // "the major economies"
      if ((bits & Class.rank) !== 0 && (bits & Class.office) === 0 && tokens.tag[i] === Tag.ADJ && (runAt[i + 1] ?? -1) < 0) continue
      const roleNow = (bits & roleish) !== 0
      const end = sentence.last
      let phrase: Phrase | undefined
      if ((bits & Class.army) !== 0 && complete(i, end)) phrase = around('army', i, floor, end)
      if (phrase === undefined && roleNow && (complete(i, end) || (runAt[i + 1]! >= 0 && i + 1 < end)))
        phrase = around('role', i, floor, end)
      else if (phrase === undefined && (bits & Class.body) !== 0 && (complete(i, end) || (classOf(i + 1) & roleish) !== 0))
        phrase = around('body', i, floor, end)
      else if (phrase === undefined && (bits & (Class.people | Class.official)) !== 0 && complete(i, end)) {
        phrase = around('group', i, floor, end)
        // "officials, journalists and bloggers"
        let last = phrase.last
        for (let n = 0; n < 6; n++) {
          let k = last
          if (lowerOf(tokens, k) === ',' || tokens.tag[k] === Tag.CCONJ) k++
          if (k > last && tokens.tag[k] === Tag.CCONJ) k++
          if (k === last) break
          if ((classOf(k) & (Class.people | Class.official)) === 0 && modifies(k)) k++
          if (k >= end || (classOf(k) & (Class.people | Class.official)) === 0 || runAt[k]! >= 0) break
          last = k + 1
        }
        if (last > phrase.last)
          phrase = {
            ...phrase,
            last,
            acts: phrase.acts || verbAt(lexicon, last),
            said: phrase.said || (classOf(last) & Class.reporting) !== 0,
          }
      }
      if (phrase === undefined) continue
      // "The withdrawal, the third major since the invasion": a rank is not counted off.
      if (phrase.what === 'role' && (bits & (Class.rank | Class.office)) === Class.rank && isOrdered(phrase)) continue
      found.push(phrase)
      if (phrase.what !== 'body') {
        floor = phrase.what === 'role' ? phrase.head + 1 : phrase.last
        if (phrase.what === 'group') i = phrase.last - 1
      }
    }
  }
  return found
}

type NameKindOrNone = Run['kind'] | undefined
