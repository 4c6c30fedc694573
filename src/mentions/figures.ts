// A parsed document in, its figures out: bounds, unit, what is counted, the aspect that the count answers.

import type { Language } from '../languages/language.ts'
import { lowerOf, type Parse, Shape, shapeOf, Tag } from '../model/parse.ts'
import type { Document, Figure, Place, Scope, Time } from '../model/record.ts'
import { makeNamer, makeSpan } from '../model/span.ts'
import { isAgeLimit, readAge } from './age.ts'
import { type Range, readAfter, readHedge, readMinus, readRange, settle, widen } from './bounds.ts'
import { type Count, countAfter, countBefore, countFar, countWithin } from './count.ts'
import { isBare, isLabel, isOne, lives, mayBegin } from './doubt.ts'
import { countedBy, joinedEnd, nounBy } from './counted.ts'
import type { DraftFigure } from '../model/draft.ts'
import { isPerson, type Noun, readNoun, singular } from './noun.ts'
import { type Amount, readAmount, Role, roleOf, touches } from './number.ts'
import { makeReading, type Reading, type Room } from './reading.ts'
import { type Draft, isCompared, isNamed, isRestated, isWithdrawn, joinsAs } from './sequel.ts'
import { verdictOf } from './predicate.ts'
import { readSign, readUnit, type Unit } from './unit.ts'

const AHEAD = 10

/** What is counted, and how far the figure's words reach. */
interface Counted {
  readonly last: number
  readonly noun?: Noun
  /** The noun stands apart from the number: "80,000 the number of people". */
  readonly loose?: true
  /** The whole that it is a part of: "12 of them", "a third of the houses". */
  readonly of?: { readonly first: number; readonly last: number }
  /** The unit behind "hundreds of": "millions of dollars". */
  readonly unit?: Unit
  /** What a measure measures: "20 kg of dynamite". */
  readonly stuff?: Noun
}

/**
 * Finds figures; numbers inside times are none, but counted durations are both. "At least 205 people died" is one: at least 205, unit
 * person, counts killed. Each word type is looked up once; only tokens that may begin a number are tried, and each looks a bounded
 * number of tokens around it.
 */
export function findFigures(
  document: Document,
  parse: Parse,
  language: Language,
  found: { times: readonly Time[]; places: readonly Place[] },
): DraftFigure[] {
  const reading = makeReading(document, parse, language, found)
  const name = makeNamer('f')
  const figures: DraftFigure[] = []
  let before: { sentence: number; group: Draft } | undefined
  for (const [n, sentence] of parse.sentences.entries()) {
    if (sentence.quiet) continue
    let previous: Draft | undefined
    // The last figure that counted something, for "five others" and "12 of them"; durations and ages in between do not matter.
    let group: Draft | undefined = before?.sentence === n - 1 ? before.group : undefined
    let floor = sentence.first
    for (let i = sentence.first; i < sentence.last; i++) {
      if (!mayBegin(reading, i)) continue
      const draft = readFigure(reading, i, { begin: sentence.first, floor, stop: sentence.last }, previous, group)
      if (draft === undefined) continue
      figures.push({ ...draft.figure, id: name(draft.figure.span) })
      previous = draft
      if (draft.counts) group = draft
      floor = draft.last
      i = draft.last - 1
    }
    if (group && group !== before?.group) before = { sentence: n, group }
  }
  return figures
}

/** The figure whose number begins at token `i`. */
function readFigure(reading: Reading, i: number, room: Room, previous: Draft | undefined, group: Draft | undefined): Draft | undefined {
  const { text, tokens, tables, units, scopes } = reading
  const { floor, stop } = room
  let amount = readAmount(text, tokens, reading.numerals, i, stop)
  // "a hundred million billion billion" is no count that a number could hold exactly.
  if (amount === undefined || (amount.value ?? 0) > 1e18) return undefined
  let sign = amount.currency === undefined ? readSign(tokens, units, amount.first, floor) : { unit: amount.currency, first: amount.first }

  if (sign === undefined) amount = settle(reading, amount, stop)
  amount = widen(reading, amount, sign !== undefined, stop)
  let start = sign?.first ?? amount.first
  let minus = readMinus(reading, start, floor)
  start -= minus
  // "$-50.8bn"
  const inner = !sign && touches(tokens, amount.first) ? readSign(tokens, units, amount.first - 1, floor) : undefined
  if (inner && tables.joints.minus.has(lowerOf(tokens, amount.first - 1))) {
    sign = inner
    start = inner.first
    minus = 1
  }

  // The bounds.
  const range = readRange(reading, amount, sign, start, room)
  const unit = range ? range.unit : sign ? undefined : readOwnUnit(reading, amount, stop)
  if (range) start = range.first
  const aged = reading.ages.backward(tokens, start - 1, floor)
  const left = readHedge(reading, start, floor) ?? (aged ? readHedge(reading, aged.first, floor) : undefined)
  if (left) start = left.first
  let hedge: Figure['hedge'] = range ? 'between' : amount.form === 'vague' ? 'vague' : (left?.hedge ?? 'exact')
  const doubted = {
    amount,
    unit,
    money: sign !== undefined,
    range: range !== undefined,
    hedged: left !== undefined || range !== undefined,
    start,
  }
  if (isLabel(reading, doubted, room)) return undefined
  let last = Math.max(range?.amount.last ?? amount.last, unit?.last ?? 0)
  let after = readAfter(reading, last, stop)
  if (after) last = after.last

  // What is counted.
  // "A town of 31,000 matters"
  const peopled = tables.joints.of.has(lowerOf(tokens, start - 1)) && tables.peopled.has(lowerOf(tokens, start - 2))
  const verb = peopled && tables.thirds.has(lowerOf(tokens, last))
  const counted: Counted | undefined = verb
    ? { last }
    : readCounted(reading, amount, unit, sign !== undefined, range !== undefined, last, stop)
  if (counted === undefined) return undefined
  const { noun, of } = counted
  last = counted.last
  const measure = unit ?? counted.unit
  const money = sign?.unit ?? (measure?.kind === 'money' ? measure.unit : undefined)
  const measured = money !== undefined || measure !== undefined || amount.form === 'share'
  // "five others", "dozens more": those who were named before.
  const others = !noun && !of && !measured && Object.hasOwn(tables.others, lowerOf(tokens, last))
  if (others) last++
  if (after === undefined) {
    after = readAfter(reading, last, stop)
    if (after) last = after.last
  }
  if (after && hedge === 'exact') hedge = after.hedge

  // The aspect that it answers.
  const bounded = !noun && !measured && (hedge === 'more than' || hedge === 'less than') && isAgeLimit(reading, amount, start)
  const older = !noun && !measured && reading.older.forward(tokens, amount.last, stop) !== undefined
  const age =
    bounded || older ? 'year' : readAge(reading, amount, unit, aged !== undefined, start, room, doubted.hedged || noun !== undefined)
  const part = !measured && previous ? joinsAs(reading, previous.last, start) : undefined
  // "two of her 26 patients died": nothing is said of the 26.
  const inside = previous?.figure.scope?.of !== undefined && previous.figure.scope.of.end > (tokens.start[start] as number)
  let count: Count | undefined = age
    ? { counts: 'age', by: 'own', at: last }
    : (measured && amount.form !== 'share') || inside
      ? undefined
      : readCount(reading, counted, start, last, room, part ? previous : undefined, part)

  // "up from 63 a year earlier" counts what the figure before it counts.
  const compared = !measured && !noun && amount.form !== 'vague' && previous !== undefined && isCompared(reading, start, room)
  if (compared && previous?.count && (count === undefined || count.by === 'far')) count = { ...previous.count, by: 'list' }
  if (compared && count?.by === 'list' && tables.passing.has(count.counts)) count = undefined
  const alone = !measured && !noun && !of && !age && amount.form !== 'vague'
  // "He spoke first of six and then of nine": what the sentence counts, or the one before.
  const named = alone && isNamed(reading, start, room)
  if (named && count === undefined) count = readAhead(reading, last, room) ?? (group?.count ? { ...group.count, by: 'list' } : undefined)
  // "12 so far": of what was counted before.
  if (alone && count === undefined && previous?.count && scopes.runs(last, stop)) count = { ...previous.count, by: 'list' }
  // "80,000 who have fled", "about 300 slept in the school": people, without a noun for them.
  const tells = tables.telling.has(lowerOf(tokens, last)) && tokens.tag[last] === Tag.VERB
  const who =
    !measured &&
    !noun &&
    amount.form !== 'vague' &&
    amount.value !== 1 &&
    (verb || tables.relatives.has(lowerOf(tokens, last)) || tells || lives(reading, start, last, room))
  // "63,000 sedans and 27000 Arvo S and X vehicles": a number behind a count is another, whatever stands behind it.
  const inList = part === 'list' && previous?.counts === true && amount.form === 'digits' && (amount.value ?? 0) >= 10_000
  if (!measured && !noun && !age) {
    const told =
      of !== undefined ||
      compared ||
      who ||
      inList ||
      (named && count !== undefined) ||
      (others && (count !== undefined || previous !== undefined))
    const bare = { ...doubted, hedged: doubted.hedged || after !== undefined }
    if (!told && !isBare(reading, bare, count, last, room)) return undefined
    // "One of them was injured" counts, "one of them waved" does not.
    if (amount.form === 'words' && amount.value === 1 && count?.by !== 'verb' && (of === undefined || count === undefined)) return undefined
  }
  if (
    amount.form === 'words' &&
    amount.value === 1 &&
    amount.scale === 1 &&
    !doubted.hedged &&
    !isOne(reading, i, last, noun, unit, of !== undefined)
  )
    return undefined
  const time = scopes.timeAt(amount.first)
  if (time && !age) {
    // "2000 - 2500 calories", "2,000 people": where unit or noun stand outside the time, the year was none.
    const outside = (unit !== undefined || noun?.person === true || sign !== undefined) && scopes.timeAt(last - 1) !== time
    if (!outside && !(measure && tables.periods.has(measure.unit) && time.kind !== 'set')) return undefined
  }

  // "more than 100 km (60 miles)", "up 17.5 points, or 0.22 percent": the same amount once more, so the same bound.
  let change = measured || (!noun && !count) ? readChange(reading, measure, start, room) : undefined
  if (measured && previous && (hedge === 'exact' || range) && isRestated(reading, previous, start)) {
    change ??= previous.figure.change
    if (hedge === 'exact' && previous.figure.hedge !== 'between' && previous.figure.hedge !== 'vague') hedge = previous.figure.hedge
  }

  // "Tesk was down 2.3%, Arvo by 2.6%"
  if (
    measured &&
    previous &&
    change === undefined &&
    previous.figure.unit === (money ?? measure?.unit) &&
    isElided(reading, previous.last, start)
  )
    change = previous.figure.change

  const withdrawn = count !== undefined && isWithdrawn(reading, start, last, room)
  if (withdrawn) count = undefined
  const found = {
    amount,
    range,
    minus,
    hedge,
    start,
    last,
    measure,
    money,
    age,
    counted,
    count,
    others,
    compared,
    named,
    who,
    part,
    change,
  }
  return { figure: write(reading, found, room, previous, group), last, count, counts: !measured && !age && !withdrawn }
}

/** Whether a name and "by" alone stand between a figure and the next: the verb of change is that of the one before. */
function isElided({ tokens, tables }: Reading, last: number, start: number): boolean {
  if (!tables.by.has(lowerOf(tokens, start - 1)) || tokens.tag[start - 1] !== Tag.ADP || start - last > AHEAD) return false
  for (let k = last; k < start - 1; k++) if (tokens.tag[k] === Tag.VERB || tokens.tag[k] === Tag.AUX) return false
  return true
}

/** What was read of a figure, before it is written down. */
interface Reads {
  readonly amount: Amount
  readonly range: Range | undefined
  /** Tokens of a minus before it. */
  readonly minus: number
  readonly hedge: Figure['hedge']
  readonly start: number
  readonly last: number
  readonly measure: Unit | undefined
  /** The code of its currency. */
  readonly money: string | undefined
  /** The unit of its age. */
  readonly age: string | undefined
  readonly counted: Counted
  readonly count: Count | undefined
  readonly others: boolean
  readonly compared: boolean
  /** It is told as the count itself: "spoke of six". */
  readonly named: boolean
  readonly who: boolean
  readonly part: 'list' | 'part' | undefined
  readonly change: 'up' | 'down' | undefined
}

/** Writes down what was read: bounds, unit, words, scope, rule. */
function write(reading: Reading, found: Reads, room: Room, previous: Draft | undefined, group: Draft | undefined): DraftFigure {
  const { text, tokens, tables, language, scopes } = reading
  const { amount, range, minus, hedge, start, last, measure, money, age, counted, count, others, compared, named, who, part, change } =
    found
  const { noun, of } = counted
  const measured = money !== undefined || measure !== undefined || amount.form === 'share'
  let low = range?.low ?? amount.value
  let high = range?.amount.value ?? amount.value
  if (minus > 0) [low, high] = [low === undefined ? low : -low, high === undefined ? high : -high]
  if (low !== undefined && high !== undefined && low > high) [low, high] = [high, low]
  if (hedge === 'at least' || hedge === 'more than' || hedge === 'vague') high = undefined
  if (hedge === 'at most' || hedge === 'less than' || hedge === 'vague') low = undefined

  const gloss = !noun && !measured && !age ? readGloss(reading, start, room) : undefined
  const them = others || (of !== undefined && !noun) || (named && count?.by === 'list')
  const taken = measured || age ? undefined : them ? group?.figure : compared || count?.by === 'list' ? previous?.figure : undefined
  const personal = who || (count !== undefined && tables.personal.has(count.counts))
  const share = amount.form === 'share' ? 'share' : undefined
  const deaths = count?.by === 'own' && personal ? 'person' : undefined
  const own = noun && (noun.person || !isAspect(reading, noun)) ? (deaths ?? noun.unit) : undefined
  const name =
    age ??
    money ??
    measure?.unit ??
    share ??
    own ??
    gloss?.unit ??
    taken?.unit ??
    (personal ? 'person' : others ? (tables.others[lowerOf(tokens, last - 1)] ?? '') : '')
  const words = noun && !isAspect(reading, noun) ? noun : (gloss ?? counted.stuff)
  const what = words ? text.slice(tokens.start[words.first], tokens.end[words.last - 1]) : taken?.what
  const span = makeSpan(text, tokens.start[start] as number, tokens.end[last - 1] as number)
  const whole = of
    ? makeSpan(text, tokens.start[of.first] as number, tokens.end[of.last - 1] as number)
    : part === 'part'
      ? previous?.figure.span
      : undefined
  const clause = { start, last, begin: room.begin, stop: room.stop, reach: count?.at ?? last }
  const scope = readScope(reading, whole, count !== undefined && !age, clause)
  const kind = age
    ? 'age'
    : money !== undefined
      ? 'money'
      : (measure?.kind ??
        share ??
        (amount.form === 'vague' ? 'vague' : range?.bare ? 'two-numbers' : words || others ? 'count' : count ? 'aspect' : 'bare'))
  return {
    id: '',
    span,
    rule: `${language.code}/figures/${kind}`,
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    hedge,
    unit: name,
    ...(what === undefined ? {} : { what }),
    ...(change === undefined ? {} : { change }),
    ...(count === undefined ? {} : { counts: count.counts }),
    ...(scope === undefined ? {} : { scope }),
    ...(count !== undefined && !age && scopes.isNow(clause) ? { asOf: 'published' as const } : {}),
  }
}

/** The unit behind a number. "30 foot soldiers": a singular before people is no measure of theirs. */
function readOwnUnit(reading: Reading, amount: Amount, stop: number): Unit | undefined {
  const { tokens, tables, units } = reading
  const unit = readUnit(tokens, units, amount, stop) ?? readLater(reading, amount, stop)
  if (unit?.kind !== 'measure' || unit.joined || amount.value === 1 || amount.scale !== 1) return unit
  const single = unit.last - amount.last === 1 && singular(tables, lowerOf(tokens, amount.last)) === undefined
  return single && unit.last < stop && isPerson(tokens, tables, unit.last) ? undefined : unit
}

/** The unit that stands behind a later number: "a 7- or 8-inch screen", "two-, three- and four-year terms". */
function readLater({ text, tokens, tables, units, numerals }: Reading, amount: Amount, stop: number): Unit | undefined {
  const hyphen = amount.last
  if (lowerOf(tokens, hyphen) !== '-' || !touches(tokens, hyphen) || (touches(tokens, hyphen + 1) && lowerOf(tokens, hyphen + 1) !== ','))
    return undefined
  for (let k = hyphen + 1; k < Math.min(stop, hyphen + 8); k++) {
    const next = readAmount(text, tokens, numerals, k, stop)
    if (next) {
      const unit = readUnit(tokens, units, next, stop)
      if (unit?.joined) return { unit: unit.unit, kind: unit.kind, last: hyphen + 1, joined: true }
      if (lowerOf(tokens, next.last) !== '-') return undefined
      k = next.last
    } else if (lowerOf(tokens, k) !== ',' && tokens.tag[k] !== Tag.CCONJ && !tables.joints.to.has(lowerOf(tokens, k))) return undefined
  }
  return undefined
}

/** What is counted or measured behind token `last`; undefined where it turns out that nothing is: "one of the oldest". */
function readCounted(
  reading: Reading,
  amount: Amount,
  unit: Unit | undefined,
  sign: boolean,
  range: boolean,
  last: number,
  stop: number,
): Counted | undefined {
  const { text, tokens, tables, units, language, numerals, parts, hedges } = reading
  const { joints } = tables
  const one = amount.value === 1 && !range
  const isOf = last + 1 < stop && joints.of.has(lowerOf(tokens, last))
  const next = last + 1
  if (sign || unit?.kind === 'money') return { last }
  if (amount.form === 'share' || unit) {
    // "a third of the houses" is a part of them; "20 kg of dynamite" is what was weighed.
    if (unit && tables.periods.has(unit.unit)) return { last }
    const from = isOf ? next : amount.form === 'share' ? last : stop
    if (from >= stop) return { last }
    const whole = readNoun(tokens, language, tokens.tag[from] === Tag.DET ? from + 1 : from, stop, unit?.kind === 'measure')
    if (!whole) return amount.form === 'share' && amount.base === amount.value && !isOf ? undefined : { last }
    return unit?.kind === 'measure' ? { last, stuff: whole } : { last, of: { first: from, last: whole.last } }
  }
  if (isOf) {
    const tag = tokens.tag[next]
    const whom = parts.forward(tokens, last, stop)
    if (whom) return { last, of: { first: next, last: whom.last } }
    const number = (roleOf(tokens, numerals, next) & (Role.digits | Role.word)) !== 0
    if (tag === Tag.DET || tag === Tag.PRON || number || isPossessor(reading, next, stop)) {
      // "1,500 of the 2,200 homes", "21 of 71 laps": the whole is a figure of its own.
      const inner = number ? next : next + 1
      const bound = hedges.before.forward(tokens, inner, stop)
      const all = readAmount(text, tokens, numerals, bound?.last ?? inner, stop)
      if (all) {
        const noun = readNoun(tokens, language, all.last, stop, false)
        return noun ? { last, noun, loose: true, of: { first: next, last: noun.last } } : { last }
      }
      const noun = readNoun(tokens, language, tag === Tag.PROPN ? next : next + 1, stop, false)
      if (!noun) return { last }
      return { last: noun.last, noun, of: { first: next, last: noun.last } }
    }
    if (amount.form !== 'vague') return { last }
    const mass = readUnit(tokens, units, { ...amount, last: next }, stop)
    if (mass) return { last: mass.last, unit: mass }
    const noun = readNoun(tokens, language, next, stop, false)
    return noun ? { last: noun.last, noun } : { last }
  }
  const after = readNoun(tokens, language, last, stop, one) ?? (one || amount.last !== last ? undefined : nounBy(reading, amount, stop))
  // "five others" are of those before, whatever class the word has.
  const noun = after?.head === last && Object.hasOwn(tables.others, lowerOf(tokens, last)) ? undefined : after
  if (!noun) {
    // "80,000 the number of people who remain"
    const k = tokens.tag[last] === Tag.DET ? next : last
    const number = tables.quantities.has(lowerOf(tokens, k)) && joints.of.has(lowerOf(tokens, k + 1))
    const people = number ? readNoun(tokens, language, k + 2, stop, false) : undefined
    return people ? { last, noun: people, loose: true } : { last }
  }
  if (tables.containers.has(lowerOf(tokens, noun.head)) && joints.of.has(lowerOf(tokens, noun.last))) {
    // "5,000 pieces of weapons"
    const content = readNoun(tokens, language, noun.last + 1, stop, false) ?? readNoun(tokens, language, noun.last + 1, stop, true)
    if (content) {
      const end = joinedEnd(reading, content.head, content.last)
      return { last: end, noun: { ...noun, last: end } }
    }
  }
  return { last: noun.last, noun }
}

/** "two of Halvena's bridges": a name with the mark of the genitive begins here. */
function isPossessor({ tokens }: Reading, k: number, stop: number): boolean {
  return (
    k + 2 < stop &&
    tokens.tag[k] === Tag.PROPN &&
    touches(tokens, k + 1) &&
    (shapeOf(tokens, k + 1) & (Shape.apostrophe | Shape.letter)) === (Shape.apostrophe | Shape.letter)
  )
}

/** The aspect that a count answers: by its own noun, by what stands right before it, by what is said of it, by its list, by what is far. */
function readCount(
  reading: Reading,
  { noun, loose, of: whole }: Counted,
  start: number,
  last: number,
  { begin, stop }: Room,
  previous: Draft | undefined,
  part: 'list' | 'part' | undefined,
): Count | undefined {
  const { tokens, tree, language, aspects, numerals, tables } = reading
  const own = noun && !loose ? ([noun.first, noun.last] as const) : ([last, last] as const)
  const at = { first: start, last: loose && noun ? noun.last : last, noun: own, floor: begin, stop }
  let count =
    countWithin(tokens, aspects, at) ??
    (loose ? countAfter(tokens, tree, language, aspects, numerals, at) : undefined) ??
    countBefore(tokens, language, aspects, at) ??
    countAfter(tokens, tree, language, aspects, numerals, at)
  // "200 girls were seized, and 21 of them were set free": a clause of its own takes nothing over.
  const clause = part === 'list' && tokens.tag[Math.max(last, whole?.last ?? 0)] === Tag.AUX
  if (!count && !clause && previous?.count && (part === 'part' || previous.count.by !== 'own')) count = { ...previous.count, by: 'list' }
  // "18 rockets that were fired", "Two men, both of Halvena, were arrested": by the tree, where the words right around it do not say.
  const node = noun ? noun.head : countedBy(reading, start, last)
  if (!count && !clause) count = verdictOf(reading, node, begin, stop)
  count ??= countFar(tokens, language, aspects, numerals, at)
  // People are killed, houses are not: what was taken over or found far off must fit.
  const remote = count?.by === 'far' || count?.by === 'list' || count?.by === 'tree'
  return count && remote && noun && !noun.person && !loose && tables.personal.has(count.counts) ? undefined : count
}

/** A toll that is named behind: "speaks of eight, raising an earlier toll of six". */
function readAhead({ tokens, aspects }: Reading, last: number, { stop }: Room): Count | undefined {
  for (let k = last; k < Math.min(stop, last + AHEAD); k++) {
    const noun = aspects.nouns.forward(tokens, k, stop)
    if (noun) return { counts: noun.value, by: 'far', at: noun.first }
  }
  return undefined
}

/** The head says what became of them and nothing else: "19 dead". */
function isAspect({ tokens, aspects }: Reading, noun: Noun): boolean {
  return noun.last - noun.first === 1 && aspects.told.forward(tokens, noun.head, noun.last) !== undefined
}

/** The noun that a number in dashes or brackets is the number of: "all civilians – more than 115,000 –". */
function readGloss({ tokens, tables }: Reading, start: number, { begin }: Room): Noun | undefined {
  const mark = lowerOf(tokens, start - 1)
  const head = start - 2
  if (head < begin || mark === ',' || mark === ':' || (shapeOf(tokens, start - 1) & Shape.punctuation) === 0) return undefined
  const person = isPerson(tokens, tables, head)
  const unit = person ? 'person' : singular(tables, lowerOf(tokens, head))
  return unit === undefined || tokens.tag[head] === Tag.PUNCT ? undefined : { first: head, last: head + 1, head, unit, person }
}

/** "rose 3 percent", "down by 12", "up about 5", "+0.2%"; not "fell to 12". */
function readChange(
  { tokens, tables, scopes }: Reading,
  unit: Unit | undefined,
  start: number,
  { begin, floor }: Room,
): 'up' | 'down' | undefined {
  let k = start - 1
  let by = false
  for (let n = 0; n < 3 && k >= floor && tables.by.has(lowerOf(tokens, k)); n++, k--) by = true
  if (k < begin) return undefined
  const word = lowerOf(tokens, k)
  // "lost 3 percent" went down, and so did what lost 286 tonnes; what lost $3 million or ten minutes did not.
  const share = unit?.kind === 'percent' || (unit?.kind === 'measure' && !tables.periods.has(unit.unit))
  if (tables.changes.shares.has(word) && !share) return undefined
  if (tables.changes.up.has(word)) return 'up'
  if (tables.changes.down.has(word)) return 'down'
  return by && !tables.joints.to.has(word) ? scopes.changes(k + 1, Math.max(begin, k - 3)) : undefined
}

function readScope({ scopes }: Reading, of: Scope['of'], counts: boolean, clause: Parameters<typeof scopes.place>[0]): Scope | undefined {
  const place = counts ? scopes.place(clause) : undefined
  const time = counts ? scopes.time(clause) : undefined
  const total = scopes.isTotal(clause)
  if (place === undefined && time === undefined && of === undefined && !total) return undefined
  return {
    ...(of === undefined ? {} : { of }),
    ...(place === undefined ? {} : { place }),
    ...(time === undefined ? {} : { time }),
    ...(total ? { total: true as const } : {}),
  }
}
