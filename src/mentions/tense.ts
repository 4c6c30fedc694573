// The tokens of a time in, whether what is told of it lies ahead or behind out.

import type { TimeTables } from '../languages/language.ts'
import { Feature, featuresOf, lemmaOf, lowerOf, type Parse, Relation, Shape, shapeOf, Tag, type Tokens } from '../model/parse.ts'
import { childOf, headOf, type Tree, treeOf } from '../model/tree.ts'

const REACH = 24

/** Ahead, behind, or not shown. */
export type Tense = -1 | 0 | 1

/**
 * The tense that governs the time at tokens `first` to `last`: 1 ahead ("will meet on Friday"), -1 behind ("died on Friday"), 0 not shown.
 * The verb that the time hangs on decides, then the verbs above it; where no tree shows one, the nearest word that tells.
 */
export function tenseAt(parse: Parse, first: number, last: number, tables: TimeTables): Tense {
  const { tokens } = parse
  if (demanded(tokens, first, tables)) return 1
  const tree = treeOf(tokens)
  // "Until Friday night it was unclear": the word that opens the sentence says only how far, the verb after it when.
  const opens = first < 2 || tokens.sentence[first - 2] !== tokens.sentence[first - 1]
  if (
    !opens &&
    (tellsAhead(tokens, first - 1, tables) || tellsAhead(tokens, first - 2, tables)) &&
    tokens.sentence[first - 1] === tokens.sentence[first]
  )
    return 1
  const told = governed(parse, tree, first, last, tables)
  return told ?? nearby(tokens, first, last, opens, tables)
}

/** What the verbs above a time tell; nothing where there are none. */
function governed(parse: Parse, tree: Tree, first: number, last: number, tables: TimeTables): Tense | undefined {
  const { tokens } = parse
  let k = headOf(tree, first, last)
  // "under the May lease", "out of Wednesday's verdict": a noun that has its day has no tense.
  const relation = tokens.relation[k]
  const owned = relation === Relation.compound || relation === Relation.nmod_poss || relation === Relation.amod
  if (relation === Relation.nmod_poss) return 0
  // "has 900 workers, down from 4,000 before March"
  for (let i = first - 2; i >= 0 && i >= first - 6 && (shapeOf(tokens, i) & Shape.stop) === 0 && lowerOf(tokens, i) !== ','; i--)
    if (tables.past.has(`${lowerOf(tokens, i)} ${lowerOf(tokens, i + 1)}`)) return -1
  // "to lift the ban imposed on Thursday": the verb right before it.
  const verb = tokens.tag[first - 1] === Tag.ADP ? first - 2 : first - 1
  const beside = verb >= 0 && tokens.tag[verb] === Tag.VERB && tokens.sentence[verb] === tokens.sentence[first]
  if (!beside && owned && tokens.tag[tree.head[k]!] !== Tag.VERB) return 0
  // "where she will be on Saturday": the day itself is the predicate.
  const predicate = childOf(tree, tokens, k, Relation.cop) !== -1
  for (let n = 0; n < REACH; n++) {
    if (n > 0 || !predicate) k = n === 0 && beside ? verb : tree.head[k]!
    if (k === -1) break
    const told = toldBy(parse, tree, k, n === 0, tables)
    if (told !== undefined) return told
  }
  return undefined
}

/** What token `k` tells by itself and its auxiliaries; nothing where it leaves that to the verb above it. */
function toldBy(parse: Parse, tree: Tree, k: number, direct: boolean, tables: TimeTables): Tense | undefined {
  const { tokens } = parse
  const own = featuresOf(parse, k)
  const tag = tokens.tag[k]!
  // "planning for the summit in April", not "planning in April"
  if (tag === Tag.NOUN && tables.preparing.has(lemmaOf(parse, k)) && (!direct || modified(parse, tree, k))) return 1
  const verbal = tag === Tag.VERB || tag === Tag.AUX
  let infinitive = false
  let passive = false
  let present = false
  let past = false
  let linked = false
  let perfect = false
  let modal = false
  for (let c = tree.from[k]!; c < tree.from[k + 1]!; c++) {
    const i = tree.child[c]!
    const relation = tokens.relation[i]!
    const lower = lowerOf(tokens, i)
    if (relation === Relation.mark && tables.infinitive.has(lower)) infinitive = true
    if (relation !== Relation.aux && relation !== Relation.aux_pass && relation !== Relation.cop) continue
    if (relation === Relation.cop) linked = true
    if (relation === Relation.aux_pass) passive = true
    if (relation === Relation.aux && tables.having.has(lower)) perfect = true
    // "The shelling on Thursday may decide the war": what may come of it says nothing of its day.
    if ((direct && tables.modals.has(lower)) || tables.future.has(lower) || tables.future.has(`${lower} ${lowerOf(tokens, i + 1)}`))
      modal = true
    const bits = featuresOf(parse, i)
    if ((bits & Feature.finite) === 0) continue
    if ((bits & Feature.past) !== 0) past = true
    else if ((bits & Feature.present) !== 0) present = true
  }
  // "will meet", "should be ready", not "may have died".
  if (modal) return perfect ? -1 : 1
  // "It is due on Friday", "was expected to close in May", not "it had been due".
  if (tellsAhead(tokens, k, tables, verbal || linked || tag === Tag.ADJ)) return perfect && past ? -1 : 1
  if (!verbal && !linked) return undefined
  if (infinitive) {
    // "decided to meet on Friday", "an agreement to buy it in May", not "managed to flee on Friday", "the first to arrive".
    const over = tree.head[k]!
    if (over === -1 || (tokens.tag[over] === Tag.VERB && !tables.intents.has(lemmaOf(parse, over)))) return undefined
    if (tokens.tag[over] === Tag.VERB) return hadBeen(parse, tree, over, tables) ? -1 : 1
    // "a map to be printed in May"
    return tokens.relation[k] === Relation.acl && (passive || tables.intents.has(lemmaOf(parse, over))) ? 1 : undefined
  }
  if (past || perfect) return -1
  if (verbal && (own & Feature.past) !== 0) {
    if ((own & Feature.finite) !== 0) return -1
    // "the ban imposed on Thursday"; "will be sold and moved": the second leaves it to the first.
    if (!present) return tokens.relation[k] === Relation.conj ? undefined : -1
  }
  // "is meeting on Friday" lies ahead, "is heard" and "is open" do not say.
  if (present) return direct && verbal && !passive && (own & Feature.participle) !== 0 ? 1 : 0
  if (verbal && (own & Feature.present) !== 0 && (own & Feature.finite) !== 0) return tables.plans.has(lowerOf(tokens, k)) ? 1 : 0
  return undefined
}

/** Whether two nouns hang on noun `k`. */
function modified({ tokens }: Parse, tree: Tree, k: number): boolean {
  let count = 0
  for (let c = tree.from[k]!; c < tree.from[k + 1]!; c++) if (tokens.relation[tree.child[c]!] === Relation.nmod) count++
  return count > 1
}

/** Whether token `k`, `alone` or with the next, is among the words that say that what is told lies ahead. */
function tellsAhead(tokens: Tokens, k: number, tables: TimeTables, alone = true): boolean {
  const word = lowerOf(tokens, k)
  return (alone && tables.future.has(word)) || tables.future.has(`${word} ${lowerOf(tokens, k + 1)}`)
}

/** "had been ordered" */
function hadBeen(parse: Parse, tree: Tree, k: number, tables: TimeTables): boolean {
  for (let c = tree.from[k]!; c < tree.from[k + 1]!; c++) {
    const i = tree.child[c]!
    const had = parse.tokens.relation[i] === Relation.aux && tables.having.has(lowerOf(parse.tokens, i))
    if (had && (featuresOf(parse, i) & Feature.past) !== 0) return true
  }
  return false
}

/** What the nearest word back that tells of a tense tells, then the nearest forth, within the sentence. */
function nearby(tokens: Tokens, first: number, last: number, opens: boolean, tables: TimeTables): Tense {
  for (let i = first - 1; !opens && i >= 0 && i >= first - REACH; i--) {
    if (ends(tokens, i)) break
    const told = tellsAt(tokens, i, tables)
    if (told !== 0) return told
  }
  for (let i = last; i < tokens.count && i < last + REACH; i++) {
    if (ends(tokens, i)) break
    const told = tellsAt(tokens, i, tables)
    if (told !== 0) return told
  }
  return 0
}

/** "Threatened to stay away unless it stops by Monday": what is demanded or threatened by a day lies ahead, whatever the tense. */
function demanded(tokens: Tokens, first: number, tables: TimeTables): boolean {
  const due = tables.due.has(lowerOf(tokens, first - 1))
  for (let i = first - 1; i >= 0 && i >= first - REACH; i--) {
    if (ends(tokens, i)) return false
    const word = lowerOf(tokens, i)
    if (tables.conditions.has(word)) return true
    if (due && tables.demands.has(word) && !wasBefore(tokens, i, tables)) return true
  }
  return false
}

/** "had demanded", "had been ordered". */
function wasBefore(tokens: Tokens, i: number, tables: TimeTables): boolean {
  const from = tables.passive.has(lowerOf(tokens, i - 1)) ? i - 2 : i - 1
  return tables.perfect.has(lowerOf(tokens, from))
}

function ends(tokens: Tokens, i: number): boolean {
  return (shapeOf(tokens, i) & Shape.stop) !== 0 || lowerOf(tokens, i) === ';'
}

function tellsAt(tokens: Tokens, i: number, tables: TimeTables): Tense {
  const word = lowerOf(tokens, i)
  if (tables.future.has(word) || tables.future.has(`${word} ${lowerOf(tokens, i + 1)}`)) {
    // "It had been due to expire on Friday" lies behind.
    const from = tables.passive.has(word) ? i : i - 1
    return tables.passive.has(lowerOf(tokens, from)) && tables.perfect.has(lowerOf(tokens, from - 1)) ? -1 : 1
  }
  // "Both sides go to Geneva on Wednesday": a journey or a sitting told in the present is a plan.
  if (tables.plans.has(word) && i > 0) {
    const before = tokens.tag[i - 1]
    if ((before === Tag.NOUN || before === Tag.PROPN || before === Tag.PRON) && tokens.sentence[i - 1] === tokens.sentence[i]) return 1
  }
  if (tables.past.has(`${word} ${lowerOf(tokens, i + 1)}`)) return -1
  if (tables.past.has(word) && !tables.passive.has(lowerOf(tokens, i - 1))) return -1
  // "will be announced": the participle tells nothing.
  if (tokens.tag[i] === Tag.VERB && tables.pastEndings.some((ending) => word.endsWith(ending)))
    return tables.passive.has(lowerOf(tokens, i - 1)) ? 0 : -1
  return 0
}
