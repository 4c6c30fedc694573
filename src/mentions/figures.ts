// A parsed document in, its figures out: bounds, unit, what is counted, the aspect that the count answers.

import type { Language } from '../languages/language.ts'
import { formOf, lowerOf, type Parse, Shape, shapeOf, Tag } from '../model/parse.ts'
import type { Document, Figure, Place, Scope, Time } from '../model/record.ts'
import { makeNamer, makeSpan } from '../model/span.ts'
import { type Count, countAfter, countBefore, countFar, countWithin, makeAspects } from './count.ts'
import type { DraftFigure } from './mentions.ts'
import { isPerson, type Noun, readNoun, singular } from './noun.ts'
import { type Amount, isCapital, makeNumerals, readAmount, Role, roleOf, touches } from './number.ts'
import { makePhrases } from './phrases.ts'
import { makeScopes } from './scope.ts'
import { makeUnits, readSign, readUnit, type Unit } from './unit.ts'

type Hedge = Figure['hedge']
type Bound = 'about' | 'at least' | 'more than' | 'at most' | 'less than'

/** A figure on its way: what the next one in a list may take over. */
interface Draft {
  readonly figure: DraftFigure
  readonly first: number
  readonly last: number
  readonly count: Count | undefined
  readonly unit: string
  readonly what: string | undefined
}

/**
 * Finds figures; numbers inside times are none, but counted durations are both. "At least 205 people died" is one: at least 205, unit
 * person, counts killed. Each word type is looked up once; only tokens that may begin a number are tried.
 */
export function findFigures(
  document: Document,
  parse: Parse,
  language: Language,
  found: { times: readonly Time[]; places: readonly Place[] },
): DraftFigure[] {
  const tables = language.figures
  const { tokens, sentences } = parse
  const { text } = document
  const numerals = makeNumerals(tokens, tables)
  const units = makeUnits(tables)
  const aspects = makeAspects(language)
  const scopes = makeScopes(parse, language, found)
  const before = makePhrases(tables.hedges.flatMap(({ hedge, before }) => [...before].map((entry) => [entry, hedge as Bound] as const)))
  const behind = makePhrases(tables.hedges.flatMap(({ hedge, after }) => [...after].map((entry) => [entry, hedge as Bound] as const)))
  const compares = makePhrases([...tables.compared].map((entry) => [entry, true] as const))
  const ages = makePhrases([...tables.ages.before].map((entry) => [entry, true] as const))
  const parts = makePhrases([...tables.parts].map((entry) => [entry, true] as const))
  const starts = Role.digits | Role.word | Role.magnitude | Role.fraction | Role.vague | Role.one | Role.glued
  const name = makeNamer('f')
  const figures: DraftFigure[] = []

  for (const sentence of sentences) {
    let previous: Draft | undefined
    let floor = sentence.first
    for (let i = sentence.first; i < sentence.last; i++) {
      if ((roleOf(tokens, numerals, i) & starts) === 0) continue
      const draft = readFigure(i, floor, sentence.last, sentence.first, previous)
      if (draft === undefined) continue
      if (draft.figure !== undefined) {
        figures.push(draft.figure)
        previous = draft
      }
      floor = draft.last
      i = draft.last - 1
    }
  }
  return figures

  /** The figure whose number begins at token `i`. `floor` is the end of the figure before it, `begin` and `stop` bound the sentence. */
  function readFigure(i: number, floor: number, stop: number, begin: number, previous: Draft | undefined): Draft | undefined {
    let amount = readAmount(text, tokens, numerals, i, stop)
    if (amount === undefined) return undefined
    const sign =
      amount.currency === undefined ? readSign(tokens, units, amount.first, floor) : { unit: amount.currency, first: amount.first }
    if (sign === undefined) amount = settle(amount, stop)
    let start = sign?.first ?? amount.first
    const minus = readMinus(start, floor)
    const negative = minus > 0
    start -= minus

    const range = readRange(amount, sign, start, floor, stop)
    let last = range?.amount.last ?? amount.last
    const second = range?.amount
    const use = second ?? amount
    const unit = range?.unit ?? readUnitOf(use, sign !== undefined, stop)
    let hedge: Hedge = range ? 'between' : amount.form === 'vague' ? 'vague' : 'exact'
    if (range) start = range.first
    const aged = ages.backward(tokens, start - 1, floor)
    const left = readHedge(start, floor) ?? (aged ? readHedge(aged.first, floor) : undefined)
    if (left) start = left.first
    if (left && hedge === 'exact') hedge = left.hedge
    const hedged = left !== undefined || range !== undefined

    if (refuse(amount, range !== undefined, unit, sign !== undefined, hedged, start, begin, stop)) return undefined
    if (unit) last = unit.last
    const money = sign?.unit ?? (unit?.kind === 'money' ? unit.unit : undefined)

    // What is counted.
    let noun: Noun | undefined
    let of: { first: number; last: number } | undefined
    let loose = false
    const one = amount.value === 1 && !range
    let after = readAfter(last, stop)
    if (after && hedge === 'exact') hedge = after.hedge
    if (after) last = after.last
    if (money === undefined && unit === undefined && amount.form !== 'share') {
      if (tables.joints.of.has(lowerOf(tokens, last)) && last + 1 < stop) {
        const next = last + 1
        const tag = tokens.tag[next]
        if (
          tag === Tag.PRON &&
          (language.words.pronouns.they.has(lowerOf(tokens, next)) || language.words.pronouns.who.has(lowerOf(tokens, next)))
        ) {
          of = { first: next, last: next + 1 }
        } else if (tag === Tag.DET) {
          noun = readNoun(tokens, language, next + 1, stop, false)
          if (noun) of = { first: next, last: noun.last }
        } else if (amount.form === 'vague') noun = readNoun(tokens, language, next, stop, false)
        else if (next + 2 < stop && tables.quantities.has(lowerOf(tokens, next + 1))) noun = undefined
        if (one && noun) return undefined
      } else {
        noun = readNoun(tokens, language, last, stop, one)
        if (noun === undefined) noun = readNumberOf(last, stop)
        loose = noun !== undefined && noun.first !== last
      }
      if (noun && !loose) last = noun.last
      if (noun && !loose && !of && tables.containers.has(lowerOf(tokens, noun.head)) && tables.joints.of.has(lowerOf(tokens, last))) {
        const content = readNoun(tokens, language, last + 1, stop, false)
        if (content) {
          noun = { ...noun, last: content.last }
          last = content.last
        }
      }
    } else if (amount.form === 'share' || unit) {
      const k = tables.joints.of.has(lowerOf(tokens, last)) ? last + 1 : amount.form === 'share' ? last : stop
      if (k < stop) {
        const first = tokens.tag[k] === Tag.DET ? k + 1 : k
        const whole = readNoun(tokens, language, first, stop, false)
        if (whole) of = { first: k, last: whole.last }
      }
    }
    if (
      amount.form === 'share' &&
      of === undefined &&
      !(unit !== undefined) &&
      !tables.by.has(lowerOf(tokens, i - 1)) &&
      amount.base === amount.value
    )
      return undefined
    if (after === undefined && noun) {
      const late = readAfter(last, stop)
      if (late && hedge === 'exact') {
        hedge = late.hedge
        last = late.last
        after = late
      }
    }

    // The aspect that it answers.
    const where = { first: start, last, noun: noun ? ([noun.first, noun.last] as const) : ([last, last] as const), floor: begin, stop }
    const measured = money !== undefined || unit !== undefined || amount.form === 'share'
    let count: Count | undefined
    let subset: Draft | undefined
    const age = readAge(amount, unit, aged !== undefined, start, floor, stop, hedged || noun !== undefined)
    if (age) count = { counts: 'age', by: 'noun' }
    else if (!measured || amount.form === 'share') {
      count =
        (noun && !loose ? countWithin(tokens, aspects, where) : undefined) ??
        (loose && noun ? countAfter(tokens, language, aspects, numerals, { ...where, last: noun.last }) : undefined) ??
        countBefore(tokens, language, aspects, where) ??
        countAfter(tokens, language, aspects, numerals, where)
      if (previous && (count === undefined || count.by === 'said')) {
        const joint = joins(previous.last, start)
        if (joint !== undefined && (previous.count !== undefined || joint === 'part')) {
          if (count === undefined) count = previous.count && { ...previous.count, by: 'list' }
          if (joint === 'part') subset = previous
        }
      }
      count ??= countFar(tokens, language, aspects, numerals, where)
    }

    // "up from 63 a year earlier" counts what the figure before it counts.
    const compared = !measured && noun === undefined && amount.form !== 'vague' && previous !== undefined && isCompared(start, floor)
    if (compared && previous?.count) count = { ...previous.count, by: 'list' }
    // "more than 100 km (60 miles)", "up 17.5 points, or 0.22 percent": the same amount once more, so the same bound.
    const restated = measured && previous !== undefined && !hedged && hedge === 'exact' && isRestated(previous, start)

    // "80,000 who have fled": people, without a noun for them.
    const who =
      noun === undefined &&
      !measured &&
      amount.form !== 'vague' &&
      amount.value !== 1 &&
      language.words.pronouns.who.has(lowerOf(tokens, last)) &&
      tables.relatives.has(lowerOf(tokens, last))

    // Is it a figure at all?
    const personal = count !== undefined && tables.personal.has(count.counts)
    if (!measured && noun === undefined && !age) {
      if (
        of === undefined &&
        !compared &&
        !who &&
        !isBare(amount, hedged || after !== undefined, sign !== undefined, count, start, begin, stop, last)
      )
        return undefined
      if (amount.form === 'words' && amount.value === 1 && count?.by !== 'verb') return undefined
    }
    if (amount.form === 'words' && amount.value === 1 && amount.scale === 1 && !hedged && !isOne(i, last, noun, unit, stop))
      return undefined

    // Where times were found, a number inside one is no figure, unless it counts a duration.
    const time = scopes.timeAt(i)
    if (time !== undefined && !(unit !== undefined && tables.periods.has(unit.unit) && time.kind === 'duration') && !age) return undefined

    let change = measured || (noun === undefined && count === undefined) ? readChange(start, floor, begin) : undefined
    if (restated && previous) {
      change ??= previous.figure.change
      if (previous.figure.hedge !== 'between' && previous.figure.hedge !== 'vague') hedge = previous.figure.hedge
    }
    let low = amount.value
    let high = amount.value
    if (second) high = second.value
    if (range?.low !== undefined) low = range.low
    if (negative) [low, high] = [low === undefined ? low : -low, high === undefined ? high : -high]
    if (hedge === 'at least' || hedge === 'more than') high = undefined
    if (hedge === 'at most' || hedge === 'less than') low = undefined
    if (hedge === 'vague') low = high = undefined

    const glossed = noun === undefined && !measured && !age ? glossOf(start, begin) : undefined
    const nounUnit = noun === undefined ? undefined : aspectOnly(noun) && !noun.person ? undefined : noun.unit
    const share = amount.form === 'share' ? 'share' : undefined
    const taken = compared || count?.by === 'list' ? previous : undefined
    const unitName = age ?? money ?? unit?.unit ?? share ?? nounUnit ?? glossed?.unit ?? taken?.unit ?? (personal || who ? 'person' : '')
    const counted = noun && !aspectOnly(noun) ? noun : glossed
    const what = counted ? text.slice(tokens.start[counted.first], tokens.end[counted.last - 1]) : measured || age ? undefined : taken?.what
    const span = makeSpan(text, tokens.start[start] as number, tokens.end[last - 1] as number)
    const scope = readScope(of, subset, start, last, begin, stop)
    const rule = `${language.code}/figures/${age ? 'age' : money !== undefined ? 'money' : unit ? unit.kind : amount.form === 'share' ? 'share' : amount.form === 'vague' ? 'vague' : noun || glossed ? 'count' : count ? 'aspect' : 'bare'}`
    const figure: DraftFigure = {
      id: name(span),
      span,
      rule,
      ...(low === undefined ? {} : { low }),
      ...(high === undefined ? {} : { high }),
      hedge,
      unit: unitName,
      ...(what === undefined ? {} : { what }),
      ...(change === undefined ? {} : { change }),
      ...(count === undefined ? {} : { counts: count.counts }),
      ...(scope === undefined ? {} : { scope }),
      ...(count !== undefined && !age && scopes.isNow(start, last, begin, stop) ? { asOf: 'published' as const } : {}),
    }
    return { figure, first: start, last, count, unit: unitName, what }
  }

  /** The head says what became of them and nothing else: "19 dead". */
  function aspectOnly(noun: Noun): boolean {
    return noun.last - noun.first === 1 && aspects.told.forward(tokens, noun.head, noun.last) !== undefined
  }

  function isCompared(start: number, floor: number): boolean {
    return compares.backward(tokens, start - 1, floor) !== undefined
  }

  function isRestated(previous: Draft, start: number): boolean {
    if (previous.unit === '' || previous.figure.low === 0) return false
    const k = previous.last
    const mark = lowerOf(tokens, k)
    if (mark === '(') return start === k + 1
    const or = mark === ',' ? k + 1 : k
    return tables.joints.or.has(lowerOf(tokens, or)) && start === or + 1
  }

  /** How many tokens of a minus stand before `start`: "-5", "minus 5", "minus-5"; a dash between words is none. */
  function readMinus(start: number, floor: number): number {
    const { minus } = tables.joints
    if (start <= floor || !minus.has(lowerOf(tokens, start - 1))) return 0
    if ((shapeOf(tokens, start - 1) & Shape.letter) !== 0) return 1
    if (!touches(tokens, start)) return 0
    if (!touches(tokens, start - 1)) return 1
    return start - 1 > floor && minus.has(lowerOf(tokens, start - 2)) && (shapeOf(tokens, start - 2) & Shape.letter) !== 0 ? 2 : 0
  }

  /** "20m" alone is a length; before a noun or a unit it is a million: "20m people", "1.2m tons". */
  function settle(amount: Amount, stop: number): Amount {
    const suffix = amount.last - 1
    if (amount.form !== 'digits' || amount.scale === 1 || !Object.hasOwn(tables.symbols, lowerOf(tokens, suffix))) return amount
    if (readNoun(tokens, language, amount.last, stop, false) || readUnit(tokens, units, amount, stop)) return amount
    return { ...amount, last: suffix, scale: 1, ...(amount.base === undefined ? {} : { value: amount.base }) }
  }

  /** The unit behind the number, where no currency stands before it. */
  function readUnitOf(amount: Amount, money: boolean, stop: number): Unit | undefined {
    if (money) return undefined
    const unit = readUnit(tokens, units, amount, stop)
    if (unit && unit.kind === 'measure' && !unit.joined && amount.value !== 1 && amount.scale === 1) {
      // "30 foot soldiers": a singular before people is no measure of theirs.
      const k = unit.last
      if (
        k < stop &&
        unit.last - amount.last === 1 &&
        singular(tables, lowerOf(tokens, amount.last)) === undefined &&
        isPerson(tokens, tables, k)
      )
        return undefined
    }
    return unit
  }

  /** The second half of a range: "80,000 to 100,000", "between 5 and 7", "6-8", "$89 to $93 billion", "80,000 100,000". */
  function readRange(
    amount: Amount,
    sign: { unit: string; first: number } | undefined,
    start: number,
    floor: number,
    stop: number,
  ): { amount: Amount; unit: Unit | undefined; first: number; low: number } | undefined {
    if (amount.value === undefined || amount.form === 'share') return undefined
    const { joints } = tables
    const own = sign ? undefined : readUnit(tokens, units, amount, stop)
    let k = own && !own.age ? own.last : amount.last
    const word = lowerOf(tokens, k)
    const opener = lowerOf(tokens, start - 1)
    const between = start > floor && joints.between.has(opener)
    const from = start > floor && joints.from.has(opener)
    const hyphen = word === '-' || word === '–' || word === '—' || word === '−' || word === '‑'
    let joint = true
    if (between ? joints.and.has(word) || joints.to.has(word) : joints.to.has(word) || (joints.or.has(word) && own === undefined)) k++
    else joint = false
    if (!joint && !(amount.dressed && own === undefined && sign === undefined && (roleOf(tokens, numerals, k) & Role.digits) !== 0))
      return undefined
    const other = readSignAfter(k, stop)
    const second = readAmount(text, tokens, numerals, other?.number ?? k, stop)
    if (second?.value === undefined || second.form === 'share' || second.form === 'vague' || second.first < k) return undefined
    const unit = sign || other ? undefined : readUnit(tokens, units, second, stop)
    if (hyphen) {
      // "3-1", "2014-15", "555-1234-77": only a rising range that counts something.
      if ((roleOf(tokens, numerals, second.last) & Role.hyphen) !== 0 && touches(tokens, second.last) && !unit) return undefined
      if (start > floor && lowerOf(tokens, start - 1) === '-' && touches(tokens, start)) return undefined
      if (
        !unit &&
        !sign &&
        !between &&
        !from &&
        readNoun(tokens, language, second.last, stop, false) === undefined &&
        !(amount.dressed && second.dressed)
      )
        return undefined
      if (isYear(amount) && isYear(second) && !unit) return undefined
    }
    // Two different units make no range: "rose 3 percent to 52".
    if (own && (unit === undefined || own.unit !== unit.unit)) return undefined
    if ((sign === undefined) !== (other === undefined) && sign === undefined && other !== undefined) return undefined
    if (sign && other && sign.unit !== other.unit) return undefined
    // "$89 to $93 billion", "1 to 2 thousand": the first takes the magnitude of the second.
    let low = amount.value
    if (amount.scale === 1 && second.scale > 1 && second.base !== undefined && amount.value < second.base && !amount.form.startsWith('v'))
      low = amount.value * second.scale
    if (!(low < second.value)) return undefined
    if (!joint && !(second.dressed && second.form === 'digits')) return undefined
    // "rose from 12 to 52" tells two counts, not the bounds of one.
    if (
      low === amount.value &&
      !between &&
      joints.to.has(word) &&
      !hyphen &&
      scopes.changes(start, floor) !== undefined &&
      (from || own !== undefined || sign !== undefined)
    )
      return undefined
    if (low === amount.value && from && !between && scopes.changes(start, floor) !== undefined) return undefined
    if (joints.or.has(word) && !(second.value <= low * 2 + 1)) return undefined
    if (isYear(amount) && isYear(second) && !unit && !sign) return undefined
    return { amount: second, unit, first: between || from ? start - 1 : start, low }
  }

  function readSignAfter(k: number, stop: number): { number: number; unit: string } | undefined {
    const match = units.signs.forward(tokens, k, stop)
    return match && match.last < stop && (roleOf(tokens, numerals, match.last) & Role.digits) !== 0
      ? { number: match.last, unit: match.value }
      : undefined
  }

  /** The bounds before a number; of several ("up to about 50") the outermost bound counts. */
  function readHedge(start: number, floor: number): { hedge: Bound; first: number } | undefined {
    let hedge: Bound | undefined
    let first = start
    for (let n = 0; n < 3; n++) {
      const match = before.backward(tokens, first - 1, floor)
      if (!match) break
      if (hedge === undefined || match.value !== 'about') hedge = match.value
      first = match.first
    }
    return hedge === undefined ? undefined : { hedge, first }
  }

  function readAfter(last: number, stop: number): { hedge: Bound; last: number } | undefined {
    let k = last
    if (lowerOf(tokens, k) === '-' && touches(tokens, k)) k++
    const match = behind.forward(tokens, k, stop)
    if (!match) return undefined
    // "seven people at least" and "20+", but "5 + 3" is a sum.
    if (lowerOf(tokens, k) === '+' && (!touches(tokens, k) || (roleOf(tokens, numerals, k + 1) & Role.digits) !== 0)) return undefined
    if ((roleOf(tokens, numerals, match.last) & (Role.digits | Role.word)) !== 0) return undefined
    if (match.last - match.first === 1 && lowerOf(tokens, k) !== '+' && k === last && !touches(tokens, k)) return undefined
    return { hedge: match.value, last: match.last }
  }

  function isYear(amount: Amount): boolean {
    const { value } = amount
    return (
      amount.form === 'digits' &&
      !amount.dressed &&
      amount.scale === 1 &&
      value !== undefined &&
      value >= 1400 &&
      value < 2150 &&
      value % 1 === 0
    )
  }

  /** Numbers that count nothing: labels, dates, hours, parts of names, scores. */
  function refuse(
    amount: Amount,
    range: boolean,
    unit: Unit | undefined,
    money: boolean,
    hedged: boolean,
    start: number,
    begin: number,
    stop: number,
  ): boolean {
    const { first, last } = amount
    const back = lowerOf(tokens, first - 1)
    const next = lowerOf(tokens, last)
    const { dates, labels } = tables
    if (money) return false
    const measured = unit !== undefined
    // "Il-76", "COVID-19", "mid-2020": the hyphen belongs to a name. "minus-5" was taken before.
    if (first > begin && touches(tokens, first) && start === first) {
      if (back === '-' && touches(tokens, first - 1)) return true
      if (back === '#' || back === '×' || back === '/' || back === ':' || back === '.' || back === "'") return true
    }
    // "5G", "3D", "49ers"; "737-800"
    if (!measured && last < stop && touches(tokens, last) && amount.form === 'digits' && !range) {
      if ((shapeOf(tokens, last) & Shape.letter) !== 0) return amount.scale === 1
      if (next === '-' || next === '/' || next === '–' || next === ':' || next === "'") return true
    }
    if (!measured && !range && next === '-' && touches(tokens, last)) return true
    if (dates.after.has(next) || (dates.after.has(`${next}.`) && next.length === 1)) return true
    if (measured && tables.periods.has(unit.unit) && scopes.isPoint(unit.last)) return true
    if (!measured && !range) {
      const small = amount.value !== undefined && amount.value % 1 === 0 && amount.value <= 31
      if (amount.form === 'digits' && (small || isYear(amount))) {
        if (first > begin && dates.months.has(back) && isCapital(tokens, first - 1) && !isPerson(tokens, tables, last)) return true
        if (dates.months.has(next) && isCapital(tokens, last)) return true
      }
      if (labels.has(back) && first > begin && !hedged && (amount.form === 'digits' || isCapital(tokens, first)) && !amount.dressed)
        return true
    }
    if (isYear(amount) && !measured && !hedged) {
      const noun = readNoun(tokens, language, last, stop, false)
      if (noun === undefined || !noun.person) {
        if (noun === undefined || noun.last - noun.first > 1 || dates.before.has(back) || tokens.tag[first - 1] === Tag.DET) return true
        if (first > begin && (tokens.tag[first - 1] === Tag.PROPN || tokens.tag[first - 1] === Tag.ADP || next === '')) return true
      } else if (dates.before.has(back) && noun.last - noun.first > 1) return true
    }
    if (isYear(amount) && hedged && !measured && readNoun(tokens, language, last, stop, false) === undefined) return true
    // "iPhone 11", "Boeing 737 jets", "S&P 500": a number behind a name belongs to it.
    if (!hedged && !range && amount.form === 'digits' && first > begin && (unit === undefined || unit.last - last > 3)) {
      const named =
        tokens.tag[first - 1] === Tag.PROPN || isCamel(first - 1) || (isCapital(tokens, first - 1) && tokens.tag[first - 1] === Tag.NOUN)
      if (named && !scopes.weekday(first - 1) && !amount.dressed && amount.scale === 1 && !scopes.isPlace(first - 1)) {
        if (!countsPeople(last, stop)) return true
      }
    }
    // "Seven Sisters", "Six Nations": a capital inside the sentence.
    if (!hedged && amount.form !== 'digits' && first > begin && isCapital(tokens, first) && !measured) {
      if (isCapital(tokens, last) && !countsPeople(last, stop) && tokens.quote[first] === tokens.quote[first - 1]) return true
    }
    return false
  }

  /** "Two Singaporean sisters" counts people, "Seven Sisters" is a name. */
  function countsPeople(last: number, stop: number): boolean {
    const noun = readNoun(tokens, language, last, stop, false)
    return noun !== undefined && noun.person && (noun.last - noun.first === 1 ? !isCapital(tokens, noun.head) : true)
  }

  function isCamel(i: number): boolean {
    return /\p{Ll}\p{Lu}/u.test(formOf(tokens, i)) || /^\p{Lu}{1,5}$/u.test(formOf(tokens, i))
  }

  /** "one" before a noun that it counts: "one person was killed"; not "one of them", "no one", "the one", "one day". */
  function isOne(i: number, last: number, noun: Noun | undefined, unit: Unit | undefined, stop: number): boolean {
    const lower = lowerOf(tokens, i)
    if (!tables.joints.pronoun.has(lower)) return true
    if (unit) return unit.kind !== 'measure' || !tables.joints.idle.has(lowerOf(tokens, i + 1))
    if (tokens.tag[i - 1] === Tag.DET || language.words.negations.has(lowerOf(tokens, i - 1)) || tokens.tag[i - 1] === Tag.ADJ) return false
    if (noun === undefined) return last < stop
    return !tables.joints.idle.has(lowerOf(tokens, i + 1)) && !tables.joints.of.has(lowerOf(tokens, last))
  }

  /** A number without unit or noun that is a figure all the same: an aspect, a bound, a change, or digits that nothing else looks like. */
  function isBare(
    amount: Amount,
    hedged: boolean,
    _money: boolean,
    count: Count | undefined,
    start: number,
    begin: number,
    stop: number,
    last: number,
  ): boolean {
    if (count !== undefined && (count.by === 'verb' || count.by === 'list' || count.by === 'noun')) return true
    if (amount.form === 'vague') return count !== undefined && count.by === 'said'
    const next = tokens.tag[last]
    if (
      count?.by === 'said' &&
      (last >= stop ||
        next === Tag.AUX ||
        next === Tag.VERB ||
        next === Tag.ADV ||
        next === Tag.ADJ ||
        next === Tag.PRON ||
        next === Tag.ADP)
    )
      return true
    if (
      count?.by === 'far' &&
      (hedged || amount.dressed || tables.joints.to.has(lowerOf(tokens, start - 1)) || lowerOf(tokens, start - 1) === ':')
    )
      return true
    if (amount.form === 'words') return false
    if (lowerOf(tokens, last) === ':' || (lowerOf(tokens, start - 1) === '(' && lowerOf(tokens, last) === ')' && !amount.dressed))
      return false
    if (hedged) return true
    if (amount.dressed && !/^0?\.\d{3}$/.test(formOf(tokens, amount.first))) return true
    if (isYear(amount)) return false
    const changed = scopes.changes(start, begin)
    return changed !== undefined && start > begin && (tokens.tag[start - 1] === Tag.ADP || tables.joints.to.has(lowerOf(tokens, start - 1)))
  }

  /** "the number of people who remain" right behind the number. */
  function readNumberOf(last: number, stop: number): Noun | undefined {
    let k = last
    if (tokens.tag[k] === Tag.DET) k++
    if (!tables.quantities.has(lowerOf(tokens, k)) || !tables.joints.of.has(lowerOf(tokens, k + 1))) return undefined
    return readNoun(tokens, language, k + 2, stop, false)
  }

  /** The noun that a number in dashes or brackets is the number of: "all civilians – more than 115,000 –". */
  function glossOf(start: number, begin: number): Noun | undefined {
    const mark = lowerOf(tokens, start - 1)
    if (mark !== '–' && mark !== '—' && mark !== '-' && mark !== '(' && mark !== '--') return undefined
    const head = start - 2
    if (head < begin) return undefined
    const lower = lowerOf(tokens, head)
    const person = isPerson(tokens, tables, head)
    const unit = person ? 'person' : singular(tables, lower)
    return unit === undefined || tokens.tag[head] === Tag.PUNCT ? undefined : { first: head, last: head + 1, head, unit, person }
  }

  /** The unit of an age, or undefined: "26-year-old", "aged 12", "Elza Marrin, 67,". */
  function readAge(
    amount: Amount,
    unit: Unit | undefined,
    aged: boolean,
    start: number,
    floor: number,
    stop: number,
    more: boolean,
  ): string | undefined {
    if (unit?.age) return unit.unit
    if (aged && amount.value !== undefined && amount.value <= 130 && (unit === undefined || tables.periods.has(unit.unit)))
      return unit?.unit ?? 'year'
    if (more || unit || amount.form !== 'digits' || amount.value === undefined || amount.dressed || amount.value < 1 || amount.value > 110)
      return undefined
    if (lowerOf(tokens, start - 1) !== ',' || !isCapital(tokens, start - 2) || start - 2 < floor) return undefined
    const next = lowerOf(tokens, amount.last)
    if (amount.last < stop && next !== ',' && next !== '.' && next !== ';') return undefined
    if (scopes.isPlace(start - 2) || tables.dates.months.has(lowerOf(tokens, start - 2)) || scopes.weekday(start - 2)) return undefined
    return 'year'
  }

  /** How a figure follows the one before it: a list ("5 soldiers and 12 civilians") or a part ("12 people, including three children"). */
  function joins(last: number, start: number): 'list' | 'part' | undefined {
    let k = last
    let joint: 'list' | undefined
    for (; k < start && k < last + 5; k++) {
      const part = parts.forward(tokens, k, start)
      if (part && (part.last === start || tokens.tag[part.last] === Tag.DET)) return 'part'
      const lower = lowerOf(tokens, k)
      if (lower === ',' || tokens.tag[k] === Tag.CCONJ) joint = 'list'
      else if (!(joint && tokens.tag[k] === Tag.DET)) return undefined
    }
    return k === start ? joint : undefined
  }

  /** "rose 3 percent", "down by 12", "up about 5", "+0.2%". */
  function readChange(start: number, floor: number, begin: number): 'up' | 'down' | undefined {
    let k = start - 1
    let by = false
    for (let n = 0; n < 3 && k >= floor && tables.by.has(lowerOf(tokens, k)); n++, k--) by = true
    const word = lowerOf(tokens, k)
    if (k >= begin) {
      if (tables.changes.up.has(word)) return 'up'
      if (tables.changes.down.has(word)) return 'down'
    }
    return by && !tables.joints.to.has(word) ? scopes.changes(k + 1, Math.max(begin, k - 3)) : undefined
  }

  function readScope(
    of: { first: number; last: number } | undefined,
    subset: Draft | undefined,
    start: number,
    last: number,
    begin: number,
    stop: number,
  ): Scope | undefined {
    const place = scopes.placeNear(start, last, begin, stop)
    const time = scopes.timeNear(start, last, begin, stop)
    const span = of ? makeSpan(text, tokens.start[of.first] as number, tokens.end[of.last - 1] as number) : subset?.figure.span
    const total = scopes.isTotal(start, last, begin, stop)
    if (place === undefined && time === undefined && span === undefined && !total) return undefined
    return {
      ...(span === undefined ? {} : { of: span }),
      ...(place === undefined ? {} : { place }),
      ...(time === undefined ? {} : { time }),
      ...(total ? { total: true as const } : {}),
    }
  }
}
