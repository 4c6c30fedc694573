// The grammar of a language and a token in, the longest time expression that begins there out, with what its slots caught.

import { lowerOf, shapeOf, Shape, type Tokens } from '../model/parse.ts'
import { pad } from './calendar.ts'
import { isPlain, type Phrases, type Word, wordOf } from './lexicon.ts'
import type { Caught, Compiled, Grammar, Match, Slot } from './pattern.ts'

const NOTHING: readonly Compiled[] = []

interface Amount {
  readonly value: number
  readonly end: number
  readonly article: boolean
}

/** Reads time expressions at the tokens of one document. */
export class Matcher {
  readonly tokens: Tokens
  readonly grammar: Grammar
  /** The token after the last that a time may take: a time does not go on over the end of its block. */
  limit = 0
  private readonly words: (Word | undefined)[]
  private readonly begins: (readonly Compiled[] | undefined)[]
  private readonly accepts: (Uint8Array | undefined)[]
  private readonly none: Uint8Array
  private asked = -1
  private number: Amount | undefined

  constructor(tokens: Tokens, grammar: Grammar) {
    this.tokens = tokens
    this.grammar = grammar
    this.words = Array.from({ length: tokens.forms.length })
    this.begins = Array.from({ length: tokens.forms.length })
    this.accepts = Array.from({ length: tokens.forms.length })
    this.none = new Uint8Array(grammar.kinds.length)
  }

  /** What token `i` may be in a time; nothing outside the document. */
  word(i: number): Word | undefined {
    if (i < 0 || i >= this.tokens.count) return undefined
    const type = this.tokens.type[i] as number
    return (this.words[type] ??= wordOf(this.tokens, type, this.grammar.tables))
  }

  /** Whether a word type can begin a time, or what stands before one ("early", "almost"). */
  canBegin(type: number): boolean {
    const { fixed, portions, hedges, holidays } = this.grammar
    const lower = this.tokens.lowers[type] as string
    return this.candidates(type).length > 0 || fixed.has(lower) || portions.has(lower) || hedges.has(lower) || holidays.has(lower)
  }

  /** Whether a word type may stand inside a time: what opens one ("the", "a") need not be tried where none of these follows. */
  canFollow(type: number): boolean {
    return this.slotsAt(type) !== this.none || this.grammar.inner.has(this.tokens.lowers[type] as string)
  }

  /** Whether a word type is no time by itself: "the", "of". */
  isWeak(type: number): boolean {
    const word = (this.words[type] ??= wordOf(this.tokens, type, this.grammar.tables))
    const alone = this.grammar.fixed.get(word.lower)?.some(({ words }) => words.length === 1) === true
    const slotsHere = this.slotsAt(type)
    const whole = this.candidates(type).some(({ slots }) => {
      const must = slots.filter(({ optional, context }) => !optional && !context)
      return must.length === 1 && slotsHere[(must[0] as Slot).index] === 1
    })
    return isPlain(word) && !alone && !whole
  }

  private candidates(type: number): readonly Compiled[] {
    const known = this.begins[type]
    if (known !== undefined) return known
    const slots = this.slotsAt(type)
    const list = slots === this.none ? NOTHING : this.grammar.patterns.filter(({ heads }) => heads.some(({ index }) => slots[index] === 1))
    this.begins[type] = list
    return list
  }

  /** The kinds of slot that a word type fits, by number: asked once a type. */
  private slotsAt(type: number): Uint8Array {
    const known = this.accepts[type]
    if (known !== undefined) return known
    const word = (this.words[type] ??= wordOf(this.tokens, type, this.grammar.tables))
    const shape = this.tokens.shapes[type] as number
    let slots = this.none
    if (!isPlain(word) || this.grammar.named.has(word.lower) || (shape & Shape.apostrophe) !== 0) {
      const { kinds } = this.grammar
      let fits: Uint8Array | undefined
      for (let k = 0; k < kinds.length; k++)
        if (this.mayBegin(kinds[k] as Slot, word, shape)) (fits ??= new Uint8Array(kinds.length))[k] = 1
      if (fits !== undefined) slots = fits
    }
    this.accepts[type] = slots
    return slots
  }

  private mayBegin({ category, literals }: Slot, word: Word, shape: number): boolean {
    const { quantities, relatives, sequels, holidays, zones } = this.grammar
    if (literals !== undefined && !literals.has(word.lower)) return false
    if (category === undefined) return literals !== undefined
    switch (category) {
      case 'MONTH': return word.month !== undefined
      case 'WEEKDAY': return word.weekday !== undefined
      case 'WEEKDAYS': return word.everyWeekday !== undefined
      case 'SEASON': return word.season !== undefined
      case 'ONE': return word.one !== undefined
      case 'MANY': return word.many !== undefined
      case 'UNIT': return word.one !== undefined || word.many !== undefined
      case 'NUM': return word.number !== undefined || quantities.has(word.lower)
      case 'ORD': return word.ordinal !== undefined
      case 'DAY': return word.day !== undefined || (word.ordinal !== undefined && word.ordinal <= 31)
      case 'ORDDAY': return word.th === true
      case 'YEAR': return word.year !== undefined || word.number !== undefined || (shape & Shape.apostrophe) !== 0
      case 'ISO': return word.year !== undefined
      case 'SLASH': return word.slash !== undefined
      case 'DECADE': return word.decade !== undefined || word.number !== undefined
      case 'SHORT': return word.figures === true && word.lower.length === 2 && word.number !== undefined
      case 'CLOCK': return word.clock !== undefined
      case 'HOUR': return word.number !== undefined && word.number >= 1 && word.number <= 12 && word.number % 1 === 0
      case 'FOUR': return word.four !== undefined
      case 'AMPM': return word.half !== undefined
      case 'ZONE': return zones.has(word.lower)
      case 'PART': return word.part !== undefined
      case 'DAYWORD': return word.dayword !== undefined
      case 'QUARTER': return word.quarter !== undefined
      case 'HALF': return word.halfYear !== undefined
      case 'REL': return relatives.has(word.lower)
      case 'SEQ': return sequels.has(word.lower)
      case 'HOLIDAY': return holidays.has(word.lower)
      default: throw new Error(`no such class of words in a time pattern: ${category}`)
    }
  } // prettier-ignore

  /** The longest time expression that begins at token `i`; `allow` may refuse one. */
  at(i: number, allow: (match: Match) => boolean): Match | undefined {
    if (i >= this.tokens.count) return undefined
    const type = this.tokens.type[i] as number
    // "Halvena, 15 January": what may be left out before the day is no comma.
    const mark = (this.tokens.shapes[type] as number) & (Shape.punctuation | Shape.apostrophe | Shape.quote)
    if (mark === Shape.punctuation) return undefined
    let best: Match | undefined
    const phrase = this.phrase(this.grammar.fixed, i)
    if (phrase !== undefined) {
      const match: Match = { first: i, last: phrase.end, rule: 'fixed', means: 'fixed', caught: { fixed: phrase.value } }
      if (allow(match)) best = match
    }
    for (const pattern of this.candidates(type)) {
      const { behind, slots, rule, means } = pattern
      if (!this.goesOn(pattern, i)) continue
      if (behind !== undefined && behind.literals?.has(lowerOf(this.tokens, i - 1)) === behind.not) continue
      const run = this.run(slots, 0, i, {})
      if (run === undefined || run.end <= i || (best !== undefined && run.end <= best.last)) continue
      const match: Match = { first: i, last: run.end, rule, means, caught: run.caught }
      if (allow(match)) best = match
    }
    return best
  }

  /** Whether the word behind the first slot may be there: told before anything is caught, as most patterns end there. */
  private goesOn({ slots, nexts }: Compiled, i: number): boolean {
    if (nexts === undefined) return true
    const first = slots[0] as Slot
    let next = i + 1
    if (first.category === 'NUM' && first.literals === undefined) {
      const number = this.numberAt(i)
      if (number === undefined) return false
      next = number.end
    }
    if (next >= this.limit) return false
    const fits = this.slotsAt(this.tokens.type[next] as number)
    for (const { index } of nexts) if (fits[index] === 1) return true
    return false
  }

  /** The longest phrase of a table that begins at token `i`. */
  phrase<Value>(phrases: Phrases<Value>, i: number): { end: number; value: Value } | undefined {
    const list = phrases.get(lowerOf(this.tokens, i))
    if (list === undefined) return undefined
    for (const { words, value } of list) {
      let k = 1
      while (k < words.length && lowerOf(this.tokens, i + k) === words[k]) k++
      if (k === words.length) return { end: i + k, value }
    }
    return undefined
  }

  private run(slots: readonly Slot[], k: number, i: number, caught: Caught): { end: number; caught: Caught } | undefined {
    const { tokens, limit } = this
    for (; k < slots.length; k++) {
      const slot = slots[k] as Slot
      if (slot.context) {
        const there = slot.literals !== undefined && slot.literals.has(lowerOf(tokens, i))
        return there === slot.not ? undefined : { end: i, caught }
      }
      const fits = i < limit && this.slotsAt(tokens.type[i] as number)[slot.index] === 1
      if (!fits) {
        if (slot.optional) continue
        return undefined
      }
      const plain = slot.category === undefined && slot.flag === undefined
      if (plain && !slot.optional) {
        i++
        continue
      }
      const step = plain ? { end: i + 1, caught } : this.step(slot, i, caught)
      if (step !== undefined && step.end <= limit) {
        if (!slot.optional) {
          i = step.end
          caught = step.caught
          continue
        }
        const run = this.run(slots, k + 1, step.end, step.caught)
        if (run !== undefined) return run
      } else if (!slot.optional) return undefined
    }
    return { end: i, caught }
  }

  private step({ category, literals, flag }: Slot, i: number, caught: Caught): { end: number; caught: Caught } | undefined {
    const word = this.word(i) as Word
    const end = i + 1
    if (literals !== undefined) {
      if (!literals.has(word.lower)) return undefined
      if (flag !== undefined) return { end, caught: { ...caught, flags: [...(caught.flags ?? []), flag] } }
      if (category === undefined) return { end, caught }
    }
    const take = (more: Caught, to = end): { end: number; caught: Caught } => ({
      end: to,
      caught: { ...caught, ...more, ...(word.portion === undefined ? {} : { portion: word.portion }) },
    })
    const { grammar } = this
    switch (category) {
      case 'MONTH':
        return word.month === undefined ? undefined : take({ month: word.month })
      case 'WEEKDAY':
        return word.weekday === undefined ? undefined : take({ weekday: word.weekday })
      case 'WEEKDAYS':
        return word.everyWeekday === undefined ? undefined : take({ everyWeekday: word.everyWeekday })
      case 'SEASON':
        return word.season === undefined ? undefined : take({ season: word.season })
      case 'ONE':
        return word.one === undefined ? undefined : take({ unit: word.one, plural: false })
      case 'MANY':
        return word.many === undefined ? undefined : take({ unit: word.many, plural: true })
      case 'UNIT': {
        const unit = word.one ?? word.many
        return unit === undefined ? undefined : take({ unit, plural: word.one === undefined })
      }
      case 'NUM': {
        const number = this.numberAt(i)
        if (number === undefined) return undefined
        return take({ numbers: [...(caught.numbers ?? []), number.value], article: number.article }, number.end)
      }
      case 'ORD':
        return word.ordinal === undefined ? undefined : take({ ordinal: word.ordinal })
      case 'DAY': {
        if (word.day !== undefined) return take({ day: word.day })
        if (word.ordinal !== undefined && word.ordinal <= 31) return take({ day: word.ordinal })
        return undefined
      }
      case 'ORDDAY':
        return word.th === true && word.day !== undefined ? take({ day: word.day }) : undefined
      case 'YEAR':
        return this.yearAt(i, take)
      case 'SHORT':
        return word.number === undefined ? undefined : take({ year: word.number })
      case 'ISO': {
        const month = this.word(i + 2)?.number
        const day = this.word(i + 4)?.day
        if (word.year === undefined || month === undefined || day === undefined || month < 1 || month > 12) return undefined
        if (lowerOf(this.tokens, i + 1) !== '-' || lowerOf(this.tokens, i + 3) !== '-' || !this.joined(i, i + 5)) return undefined
        return take({ year: word.year, month, day }, i + 5)
      }
      case 'SLASH':
        return word.slash === undefined ? undefined : slash(word.slash, grammar.tables.slashes, take)
      case 'DECADE': {
        if (word.decade !== undefined) return take({ decade: word.decade })
        // "the nineteen eighties"
        const next = this.word(i + 1)?.decade
        if (next === undefined || next >= 100 || word.number === undefined || word.number < 11 || word.number > 20) return undefined
        return take({ decade: word.number * 100 + next }, i + 2)
      }
      case 'CLOCK':
        return word.clock === undefined ? undefined : take({ minutes: word.clock })
      case 'HOUR':
        return word.number !== undefined && word.number >= 1 && word.number <= 12 && word.number % 1 === 0
          ? take({ minutes: word.number * 60 })
          : undefined
      case 'FOUR':
        return word.four === undefined ? undefined : take({ minutes: word.four })
      case 'AMPM':
        return word.half === undefined ? undefined : take({ half: word.half })
      case 'ZONE': {
        const zone = this.phrase(grammar.zones, i)
        if (zone === undefined) return undefined
        // "GMT+2", "UTC+03:00"
        const sign = lowerOf(this.tokens, zone.end)
        const offset = this.word(zone.end + 1)
        const hours = offset?.clock ?? (offset?.number === undefined ? undefined : offset.number * 60)
        if (zone.value !== 'Z' || (sign !== '+' && sign !== '-') || hours === undefined || hours > 14 * 60 || !this.joined(i, zone.end + 2))
          return take({ zone: zone.value }, zone.end)
        const [hour, minute] = [Math.floor(hours / 60), hours % 60]
        return take({ zone: `${sign}${pad(hour)}:${pad(minute)}` }, zone.end + 2)
      }
      case 'PART':
        return word.part === undefined ? undefined : take({ part: word.part })
      case 'DAYWORD':
        return word.dayword === undefined ? undefined : take({ dayword: word.dayword })
      case 'QUARTER':
        return word.quarter === undefined ? undefined : take({ ordinal: word.quarter })
      case 'HALF':
        return word.halfYear === undefined ? undefined : take({ ordinal: word.halfYear })
      case 'REL': {
        const found = this.phrase(grammar.relatives, i)
        return found === undefined ? undefined : take({ relative: found.value }, found.end)
      }
      case 'SEQ': {
        const found = this.phrase(grammar.sequels, i)
        return found === undefined ? undefined : take({ sequel: found.value }, found.end)
      }
      case 'HOLIDAY': {
        const found = this.phrase(grammar.holidays, i)
        if (found === undefined || (grammar.tables.capitals && (shapeOf(this.tokens, i) & Shape.capital) === 0)) return undefined
        return take({ holiday: found.value }, found.end)
      }
      default:
        return undefined
    }
  }

  /** Whether no white space stands between the tokens `from` and `to`. */
  private joined(from: number, to: number): boolean {
    for (let k = from + 1; k < to; k++) if (this.tokens.start[k] !== this.tokens.end[k - 1]) return false
    return true
  }

  /** "1998", "’98", "nineteen ninety-eight", "264 BC". */
  private yearAt(
    i: number,
    take: (more: Caught, to?: number) => { end: number; caught: Caught },
  ): { end: number; caught: Caught } | undefined {
    const word = this.word(i) as Word
    const { before } = this.grammar.tables
    if (word.figures && word.number !== undefined && word.number % 1 === 0 && word.number < 5000) {
      if (before.has(lowerOf(this.tokens, i + 1))) return take({ year: word.number, before: true }, i + 2)
    }
    if (word.year !== undefined) return take({ year: word.year })
    // "’98", and not “98 men”
    if ((shapeOf(this.tokens, i) & Shape.apostrophe) !== 0) {
      const next = this.word(i + 1)
      if (next?.figures && next.number !== undefined && /^\d\d$/.test(next.lower) && this.tokens.start[i + 1] === this.tokens.end[i])
        return take({ year: next.number }, i + 2)
      return undefined
    }
    if (word.figures || word.number === undefined) return undefined
    if (word.number >= 16 && word.number <= 20) {
      let end = i + 1
      const tens = this.word(end)
      if (tens?.number === undefined || tens.figures || tens.number < 10 || tens.number > 99) return undefined
      let value = word.number * 100 + tens.number
      end++
      if (tens.number >= 20 && lowerOf(this.tokens, end) === '-') {
        const ones = this.word(end + 1)
        if (ones?.number !== undefined && !ones.figures && ones.number < 10) {
          value += ones.number
          end += 2
        }
      } else if (tens.number >= 20) {
        const ones = this.word(end)
        if (ones?.number !== undefined && !ones.figures && ones.number < 10) {
          value += ones.number
          end++
        }
      }
      return take({ year: value }, end)
    }
    if (word.number === 2 && this.word(i + 1)?.scale === 1000) {
      const number = this.numberAt(i)
      if (number !== undefined && number.value >= 2000 && number.value < 2100) return take({ year: number.value }, number.end)
    }
    return undefined
  }

  /** "three", "twenty-four", "two hundred", "2 1/2", "a few" (NaN): a count at token `i`. */
  numberAt(i: number): Amount | undefined {
    // Every pattern that begins with a number asks for it.
    if (this.asked !== i) {
      this.number = this.readNumber(i)
      this.asked = i
    }
    return this.number
  }

  private readNumber(i: number): Amount | undefined {
    const { quantities, tables } = this.grammar
    const phrase = this.phrase(quantities, i)
    if (phrase !== undefined)
      return { value: phrase.value === 0 ? Number.NaN : phrase.value, end: phrase.end, article: phrase.value === 1 && phrase.end === i + 1 }
    let word = this.word(i)
    if (word?.number === undefined) return undefined
    let total = word.number
    let k = i + 1
    const figures = word.figures === true
    for (let steps = 0; steps < 6; steps++) {
      word = this.word(k)
      if (word === undefined) break
      if (word.fraction !== undefined) {
        total += word.fraction
        k++
        break
      }
      if (word.scale !== undefined) {
        total *= word.scale
        k++
        continue
      }
      const joined = tables.joiners.has(word.lower)
      const next = joined ? this.word(k + 1) : word
      if (next?.number === undefined || figures || next.figures) break
      // "twenty-four", "two hundred and six"; not "two and six" nor "two-three".
      const fits = total % 100 === 0 ? total >= 100 && next.number < 100 : total % 10 === 0 && total < 100 && next.number < 10
      if (!fits || (joined && word.lower !== '-' && total < 100)) break
      total += next.number
      k += joined ? 2 : 1
    }
    return { value: total, end: k, article: false }
  }
}

function slash(
  [a, b, c]: readonly [number, number, number],
  order: 'day' | 'month' | undefined,
  take: (more: Caught) => { end: number; caught: Caught },
): { end: number; caught: Caught } | undefined {
  if (a > 31) return b >= 1 && b <= 12 && c >= 1 && c <= 31 ? take({ year: a, month: b, day: c }) : undefined
  const dayFirst = a > 12 || a === b || order === 'day'
  const monthFirst = b > 12 || a === b || order === 'month'
  if (a < 1 || b < 1 || (!dayFirst && !monthFirst)) return undefined
  const [day, month] = monthFirst ? [b, a] : [a, b]
  return day > 31 || month > 12 ? undefined : take({ year: c, month, day })
}
