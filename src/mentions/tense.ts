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
export function tenseAt(parse: Parse, first: number, last: number, weekday: boolean, tables: TimeTables): Tense {
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
  const told = governed(parse, tree, first, last, weekday, tables)
  return told ?? nearby(tokens, first, last, opens, tables)
}

/** What the verbs above a time tell; nothing where there are none. */
function governed(parse: Parse, tree: Tree, first: number, last: number, weekday: boolean, tables: TimeTables): Tense | undefined {
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
  // "the planned march on Saturday"
  // "decided to meet in March, a clerk said": a noun behind the comma has no time before it.
  const astray = strayed(tokens, tree.head[k]!, last) ? verbBefore(tokens, first) : -1
  let noun = predicate || beside ? -1 : tree.head[k]!
  for (let n = 0; n < 2 && noun !== -1 && tokens.tag[noun] === Tag.NOUN; n++, noun = tree.head[noun]!)
    if (planned(parse, tree, noun, tables)) return 1
  for (let n = 0; n < REACH; n++) {
    if (n > 0 || !predicate) k = n > 0 ? tree.head[k]! : beside ? verb : astray !== -1 ? astray : tree.head[k]!
    if (k === -1) break
    const told = toldBy(parse, tree, k, first, n === 0, weekday, tables)
    if (told !== undefined) return told
  }
  return undefined
}

/** What token `k` tells by itself and its auxiliaries; nothing where it leaves that to the verb above it. */
function toldBy(
  parse: Parse,
  tree: Tree,
  k: number,
  first: number,
  direct: boolean,
  weekday: boolean,
  tables: TimeTables,
): Tense | undefined {
  const { tokens } = parse
  const own = featuresOf(parse, k)
  const tag = tokens.tag[k]!
  // "planning for the summit in April", not "planning in April"
  if (tag === Tag.NOUN && tables.preparing.has(lemmaOf(parse, k)) && (!direct || modified(parse, tree, k))) return 1
  const verbal = tag === Tag.VERB || tag === Tag.AUX || (own & Feature.finite) !== 0
  let infinitive = false
  let passive = false
  let present = false
  let past = false
  let linked = false
  let perfect = false
  let modal = false
  let could = false
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
    if (relation === Relation.aux && tables.might.has(lower)) could = true
    const bits = featuresOf(parse, i)
    if ((bits & Feature.finite) === 0) continue
    if ((bits & Feature.past) !== 0) past = true
    else if ((bits & Feature.present) !== 0) present = true
  }
  // "could be freed on Saturday", not "could not see it on Saturday"
  if (direct && could && passive && !denied(parse, k, tables)) modal = true
  // "will meet", "should be ready", not "may have died".
  if (modal) return perfect ? -1 : 1
  // "It is due on Friday", "was expected to close in May", not "it had been due".
  if (tellsAhead(tokens, k, tables, verbal || linked || tag === Tag.ADJ)) return perfect && past ? -1 : 1
  if (!verbal && !linked) return undefined
  if (infinitive) {
    // "decided to meet on Friday", "an agreement to buy it in May", not "managed to flee on Friday", "the first to arrive".
    const over = tree.head[k]!
    if (
      over === -1 ||
      (tokens.tag[over] === Tag.VERB && !tables.intents.has(lemmaOf(parse, over)) && !tables.obliges.has(lemmaOf(parse, over)))
    )
      return undefined
    // "has to appear on Saturday", "needs to be there by Saturday"
    if (tables.obliges.has(lemmaOf(parse, over))) return (featuresOf(parse, over) & Feature.present) !== 0 ? 1 : -1
    if (tokens.tag[over] === Tag.VERB) return hadBeen(parse, tree, over, tables) ? -1 : 1
    // "a map to be printed in May"
    return tokens.relation[k] === Relation.acl && (passive || tables.intents.has(lemmaOf(parse, over))) ? 1 : undefined
  }
  const lemma = lemmaOf(parse, k)
  // "has decided to admit three more towns in March"
  if (direct && !(past && perfect) && tables.intents.has(lemma) && completed(parse, tree, k, first)) return 1
  // "postponed it to Thursday"
  if (direct && tables.moving.has(lowerOf(tokens, k)) && tables.ranges.has(lowerOf(tokens, first - 1))) return 1
  // "said she was leaving on Saturday"
  const going = (own & Feature.participle) !== 0 && (own & Feature.present) !== 0 && tokens.relation[k] === Relation.ccomp
  if (direct && past && !perfect && going && (tables.timed.has(lemma) || tables.plans.has(lemma))) return 1
  if (past || perfect) return -1
  if (verbal && (own & Feature.past) !== 0) {
    if ((own & Feature.finite) !== 0) return -1
    // "the ban imposed on Thursday"; "will be sold and moved": the second leaves it to the first.
    if (!present) return tokens.relation[k] === Relation.conj ? undefined : -1
  }
  // "is meeting on Friday" lies ahead, "is heard" and "is open" do not say.
  // "The hearing is on Saturday."
  if (present && weekday && k >= first && linked) return 1
  if (present) return direct && verbal && !passive && (own & Feature.participle) !== 0 ? 1 : 0
  // "go to Geneva on Wednesday", "want a meeting on Tuesday", "opens in May", "faces the court on Friday"
  if (verbal && (own & Feature.present) !== 0 && (own & Feature.finite) !== 0) {
    const word = lowerOf(tokens, k)
    const dated = direct && (tables.timed.has(lemma) || (weekday && tag === Tag.VERB && tells(parse, k) && !over(tokens, k, first, tables)))
    return dated || tables.plans.has(word) || tables.intents.has(lemma) ? 1 : 0
  }
  return undefined
}

/** Whether a present may be a past ("hit"), a telling ("says") or what is done as a rule ("work from Monday to Friday"). */
function over(tokens: Tokens, k: number, first: number, tables: TimeTables): boolean {
  const [word, before] = [lowerOf(tokens, k), lowerOf(tokens, first - 1)]
  return tables.telling.has(word) || tables.past.has(word) || tables.from.has(before) || tables.ranges.has(before)
}

/** Whether a present is one: headlines and captions tell in it what is over. */
function tells({ tokens, sentences }: Parse, k: number): boolean {
  const { kind } = sentences[tokens.sentence[k]!]!
  return kind !== 'headline' && kind !== 'heading' && kind !== 'caption'
}

/** Whether the head of a time that ends before `last` is a noun behind a comma. */
function strayed(tokens: Tokens, head: number, last: number): boolean {
  return head > last && lowerOf(tokens, last) === ',' && (tokens.tag[head] === Tag.NOUN || tokens.tag[head] === Tag.PROPN)
}

/** The nearest verb before token `first` in its sentence; -1 where there is none. */
function verbBefore(tokens: Tokens, first: number): number {
  for (let i = first - 1; i >= 0 && i >= first - REACH && tokens.sentence[i] === tokens.sentence[first]; i--)
    if (tokens.tag[i] === Tag.VERB) return i
  return -1
}

/** Whether a word before verb `k` denies it: "neither could be found". */
function denied(parse: Parse, k: number, tables: TimeTables): boolean {
  const { tokens } = parse
  for (let i = k - 1; i >= 0 && i >= k - REACH && tokens.sentence[i] === tokens.sentence[k]; i--)
    if (tables.denials.has(lowerOf(tokens, i)) || (featuresOf(parse, i) & Feature.negative) !== 0) return true
  return false
}

/** Whether a noun has a word that says that it is still to come: "the planned march". */
function planned({ tokens }: Parse, tree: Tree, k: number, tables: TimeTables): boolean {
  for (let c = tree.from[k]!; c < tree.from[k + 1]!; c++) {
    const i = tree.child[c]!
    if (tokens.relation[i] === Relation.amod && tables.planned.has(lowerOf(tokens, i))) return true
  }
  return false
}

/** Whether an infinitive completes verb `k` before token `first`. */
function completed({ tokens }: Parse, tree: Tree, k: number, first: number): boolean {
  const what = childOf(tree, tokens, k, Relation.xcomp)
  return what > k && what < first
}

/** Whether two nouns hang on noun `k`. */
function modified({ tokens }: Parse, tree: Tree, k: number): boolean {
  let count = 0
  for (let c = tree.from[k]!; c < tree.from[k + 1]!; c++) {
    const relation = tokens.relation[tree.child[c]!]
    if (relation === Relation.nmod || relation === Relation.obl) count++
  }
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
