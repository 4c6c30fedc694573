// A role and the document in; whose role it is and what it says of that person out: office, body, state, side, gender.

import { lowerOf, Relation, Shape, shapeOf, Tag } from '../model/parse.ts'
import { treeOf } from '../model/tree.ts'
import type { Draft } from './coreference.ts'
import { Class } from './wordbook.ts'
import type { Phrase } from './nominal.ts'
import { type Stage, genderOfWord, noteStates } from './stage.ts'

/** The run that a role belongs to: directly after it, after a comma, or before a comma. */
export function namedBy(stage: Stage, phrase: Phrase): number | undefined {
  const { tokens, sentences, names, words, classOf, runs, runAt } = stage
  const sentence = tokens.sentence[phrase.head]!
  const isPerson = (i: number): boolean =>
    i < tokens.count &&
    tokens.sentence[i] === sentence &&
    runAt[i]! >= 0 &&
    runs[runAt[i]!]!.kind === 'person' &&
    runs[runAt[i]!]!.first === i
  if (isPerson(phrase.head + 1)) return runAt[phrase.head + 1]!
  if (isPerson(phrase.last) && (classOf(phrase.last - 1) & Class.honorific) === 0) return runAt[phrase.last]!
  if (phrase.determiner === 'quantifier') return undefined
  const comma = (i: number): boolean => lowerOf(tokens, i) === ','
  // "Its spokesman, Maj. Gen. Stanis Kerrov", "Her neighbor, the bus driver Jonas Kessan": a person, with a title of its own or none.
  const personFrom = (i: number): number => {
    let to = i
    if (names.articles.definite.has(lowerOf(tokens, to))) to++
    while (
      to < i + 6 &&
      to < tokens.count &&
      runAt[to]! < 0 &&
      (tokens.tag[to] === Tag.NOUN || tokens.tag[to] === Tag.ADJ || tokens.tag[to] === Tag.PROPN)
    )
      to++
    if (!isPerson(to) || (to > i && (classOf(to - 1) & (Class.rank | Class.honorific | Class.title | Class.office | Class.post)) === 0))
      return -1
    // The next of a list is somebody else: "the mayor, Milan Tesk and Pavel Orsek".
    return tokens.tag[runs[runAt[to]!]!.last] === Tag.CCONJ ? -1 : to
  }
  if (phrase.determiner !== 'indefinite') {
    // "The officer who had taken me up, Capt. Lior Benning, said"
    if (phrase.determiner === 'definite' && words.pronouns.who.has(lowerOf(tokens, phrase.last)))
      for (let k = phrase.last + 1; k < phrase.last + 14 && k < tokens.count && tokens.sentence[k] === sentence; k++) {
        if (!comma(k)) continue
        const to = personFrom(k + 1)
        if (to >= 0 && comma(runs[runAt[to]!]!.last)) return runAt[to]!
        break
      }
    // "the mayor of Kyiv, the country's capital, Vitali Klitschko", "the ambassador in Nairobi, Esko Maravel,"
    const office = phrase.determiner !== 'none' && (classOf(phrase.head) & Class.office) !== 0
    let commas = 0
    for (let k = phrase.last; k < phrase.last + 9 && k < tokens.count && tokens.sentence[k] === sentence; k++) {
      if (comma(k)) {
        const to = personFrom(k + 1)
        if (
          to >= 0 &&
          (k === phrase.last || comma(runs[runAt[to]!]!.last) || commas > 0 || runs[runAt[to]!]!.last === sentences[sentence]!.last)
        )
          return runAt[to]!
        if (++commas > 1) break
      } else if (
        (classOf(k) & Class.reporting) !== 0 ||
        (tokens.tag[k] === Tag.AUX && !names.possessive.has(lowerOf(tokens, k))) ||
        tokens.tag[k] === Tag.PRON ||
        (runAt[k]! >= 0 && runs[runAt[k]!]!.kind === 'person')
      )
        break
      if (!office) break
    }
  }
  // "Pavel Orsek, the governor of …", "Elza Marrin, 67, a retired schoolteacher"
  let p = phrase.first - 1
  if (comma(p)) {
    p--
    if ((shapeOf(tokens, p) & Shape.digit) !== 0 && comma(p - 1)) p -= 2
    let r = p >= 0 ? runAt[p]! : -1
    // "Senator Mitch Corvel of Kentucky, the majority leader"
    if (r >= 0 && runs[r]!.kind !== 'person' && names.of.has(lowerOf(tokens, runs[r]!.first - 1))) {
      p = runs[r]!.first - 2
      r = p >= 0 ? runAt[p]! : -1
    }
    if (r >= 0 && tokens.sentence[p] === sentence && runs[r]!.kind === 'person' && runs[r]!.last === p + 1) return r
  }
  return addedTo(stage, phrase)
}

/**
 * The person whose name stands in apposition to a role, or the other way round, with words between that the tree alone can leap: "The officer
 * who had taken me up, Capt. Lior Benning, said", "Anna Krol, speaking on Friday, the mayor". There must be a comma, too.
 */
function addedTo({ tokens, runs, runAt }: Stage, { head, first, determiner }: Phrase): number | undefined {
  const tree = treeOf(tokens)
  const personAt = (i: number): number => (runAt[i]! >= 0 && runs[runAt[i]!]!.kind === 'person' ? runAt[i]! : -1)
  if (tokens.relation[head] === Relation.appos && lowerOf(tokens, first - 1) === ',') {
    const r = personAt(tree.head[head]!)
    if (r >= 0 && runs[r]!.last < first && !joins(tokens, runs[r]!.last, first - 1)) return r
  }
  if (determiner === 'indefinite' || determiner === 'quantifier') return undefined
  for (let c = tree.from[head]!; c < tree.from[head + 1]!; c++) {
    const k = tree.child[c]!
    if (tokens.relation[k] !== Relation.appos || k < head) continue
    const r = personAt(k)
    if (r >= 0 && lowerOf(tokens, tree.first[k]! - 1) === ',' && tree.first[k]! >= runs[r]!.first - 3) return r
  }
  return undefined
}

/** Gives a role to a person: words, heads, state, side, whether it is public. */
export function give(stage: Stage, draft: Draft, phrase: Phrase): void {
  const { tokens, names, classOf, runAt, cast } = stage
  noteStates(stage, phrase.first, phrase.last)
  for (let i = phrase.core; i <= phrase.head; i++) {
    const bits = classOf(i)
    const lower = lowerOf(tokens, i)
    if ((bits & (Class.office | Class.title | Class.post | Class.rank)) !== 0) {
      const full = Object.hasOwn(names.full, lower) ? names.full[lower]! : lower
      if (!draft.heads.includes(full)) draft.heads.push(full)
      draft.gender ??= genderOfWord(stage, lower)
      if ((bits & (Class.office | Class.rank)) !== 0 && !leadsCircle(stage, i, phrase.last)) draft.public = true
    }
    if (names.past.has(lower) || names.past.has(lower.slice(0, lower.indexOf('-') < 0 ? 0 : lower.indexOf('-')))) draft.past = true
  }
  // "the president" is who is president, unless only a former one was spoken of.
  for (const lower of draft.heads)
    if (draft.past === undefined || cast.latest(`role|${lower}`) === undefined) cast.remember(`role|${lower}`, draft)
  // "Father Milan Tesk", but "his father Milan Tesk"
  const address = phrase.determiner === 'none' && (classOf(phrase.head) & Class.honorific) !== 0 && phrase.core === phrase.head
  if (address && (runAt[phrase.head + 1] ?? -1) >= 0) return
  // An office says more than a rank: "Col. Ruben Hask, the spokesman of the General Staff".
  if (draft.role === undefined || (draft.ranked && (classOf(phrase.head) & Class.office) !== 0)) {
    draft.role = roleText(stage, phrase)
    draft.region = [phrase.first, phrase.last]
    draft.ranked = (classOf(phrase.head) & Class.rank) !== 0 && phrase.core >= phrase.head - 1 ? true : undefined
  }
  if (phrase.state !== undefined) {
    if (phrase.side === undefined) {
      draft.state ??= phrase.state.key
      if (phrase.state.iso !== undefined && (classOf(phrase.head) & (Class.office | Class.rank)) !== 0) draft.country ??= phrase.state.iso
    }
  }
  takeSide(stage, draft, phrase)
}

/** Takes the side from words like "pro-Russian". */
export function takeSide(stage: Stage, draft: Draft, phrase: Phrase): void {
  const { tokens, stateWords } = stage
  if (phrase.side === undefined || draft.side !== undefined) return
  const lower = lowerOf(tokens, phrase.side)
  const state = stateByWord(stage, lower.slice(lower.indexOf('-') + 1))
  if (state === undefined) return
  draft.side = { start: tokens.start[phrase.side]!, end: tokens.end[phrase.side]!, state: state.key }
  const begin = tokens.start[phrase.side]! + lower.indexOf('-') + 1
  if (!stateWords.has(state.key))
    stateWords.set(state.key, { start: begin, end: tokens.end[phrase.side]!, ...(state.iso === undefined ? {} : { iso: state.iso }) })
}

function stateByWord(stage: Stage, lower: string): { key: string; iso?: string } | undefined {
  const { lexicon } = stage
  return lexicon.stateOf(lower)
}

/** The role in the report's words, without article, state, side and the name of a body before it. */
function roleText(stage: Stage, phrase: Phrase): string {
  const { tokens, text, classOf, stateAt, runAt } = stage
  let out = ''
  let end = -1
  for (let i = afterAge(stage, phrase.core, phrase.head); i < phrase.last; i++) {
    if (i < phrase.head) {
      const state = stateAt(i)
      if (state !== undefined && lowerOf(tokens, i - 1) !== '-') {
        i = state.last - 1
        continue
      }
      // Names beside the head are of the body or place, not of the role: "Lower Sulva Governor".
      if (
        runAt[i]! >= 0 ||
        ((classOf(i) & Class.never) !== 0 &&
          (classOf(i) & Class.qualifier) === 0 &&
          (shapeOf(tokens, i) & (Shape.capital | Shape.upper)) === Shape.capital)
      )
        continue
      if (i === phrase.side) continue
    }
    const start = tokens.start[i]!
    if (out !== '' && !(start === end)) out += ' '
    out += text.slice(start, tokens.end[i]!)
    end = tokens.end[i]!
  }
  return out
}

/** The token after an age: "67-year-old" of "67-year-old retired teacher" is a figure, not a role. */
export function afterAge(stage: Stage, core: number, head: number): number {
  const { tokens, lexicon } = stage
  const { numbers, ages } = lexicon.language.figures
  if ((shapeOf(tokens, core) & Shape.digit) === 0 && !Object.hasOwn(numbers, lowerOf(tokens, core))) return core
  let i = core + 1
  while (i < head && tokens.start[i] === tokens.end[i - 1]) i++
  return ages.after.has(lowerOf(tokens, i - 1)) ? i : core
}

/** Whether a role phrase can stand for an actor whose role is known: "the foreign minister" is not the prime minister. */
export function agrees(stage: Stage, draft: Draft, phrase: Phrase): boolean {
  const { tokens, names, classOf, runAt } = stage
  if (phrase.state !== undefined && draft.state !== undefined && phrase.state.key !== draft.state) return false
  const role = ` ${(draft.role ?? '').toLowerCase()} `
  // "The Democratic senator" after "Sen. Elza Marrin": nothing speaks against it.
  const plain = (draft.role ?? '').indexOf(' ') < 0
  for (let i = phrase.head + 1; i < phrase.last; i++)
    if ((shapeOf(tokens, i) & Shape.capital) !== 0 && !role.includes(` ${lowerOf(tokens, i)} `)) return false
  // Other words before the head must be among the words of the role: "the foreign minister" is not the prime minister.
  for (let i = phrase.core; i < phrase.head; i++) {
    const lower = lowerOf(tokens, i)
    if ((classOf(i) & (Class.state | Class.never)) !== 0 || tokens.tag[i] === Tag.PUNCT || runAt[i]! >= 0) continue
    if (phrase.determiner === 'owner' && names.possessive.has(lower)) continue
    if (!role.includes(` ${lower} `) && !(plain && !Object.hasOwn(names.topics, lower))) return false
  }
  return true
}

/** "the head of the team": who leads a few people holds no office. */
function leadsCircle(stage: Stage, i: number, last: number): boolean {
  for (let k = i + 1; k < last; k++) if (stage.names.circles.has(lowerOf(stage.tokens, k))) return true
  return false
}

/** Whether somebody else is joined to a name before its apposition: "Kessan and his brother, a plumber". */
function joins(tokens: Stage['tokens'], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (tokens.tag[k] === Tag.CCONJ) return true
  return false
}
