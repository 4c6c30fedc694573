// A token in, the time expression that begins there out, with what stands before and beside it; and whether the words around it let it be one.

import type { TimeTables } from '../languages/language.ts'
import { lowerOf, Relation, Shape, shapeOf } from '../model/parse.ts'
import type { Dated } from './dated.ts'
import type { Matcher } from './matcher.ts'
import type { Caught, Match } from './pattern.ts'

/** A match with the words before it that say how exact it is. */
export interface Piece {
  readonly first: number
  readonly last: number
  readonly match: Match
  /** A time of day or a day that stands beside it: "10 p.m." and "Wednesday". */
  readonly beside?: Match
  /** How many days it is from what stands beside it: -1 in "the day before last Tuesday". */
  readonly shift?: number
  readonly portion?: 'start' | 'mid' | 'end'
  readonly hedge?: 'approx' | 'less' | 'more'
}

const LATEST = 2060

/** Reads the times that begin at a token, with what stands before and beside them. */
export class Reader {
  private readonly matcher: Matcher
  private readonly tables: TimeTables
  private readonly dated: Dated
  constructor(matcher: Matcher, tables: TimeTables, dated: Dated) {
    this.matcher = matcher
    this.tables = tables
    this.dated = dated
  }

  /** The time that begins at token `i`, and the other end when it begins a range; none when nothing does. */
  read(i: number): Piece[] {
    const { matcher, tables } = this
    const { tokens, grammar } = matcher
    const range = this.openRange(i)
    if (range !== undefined) return range
    let piece = this.piece(i, i)
    const portion = matcher.phrase(grammar.portions, i)
    if (portion !== undefined) {
      const core = this.piece(portion.end, i)
      if (core !== undefined && isDate(inside(core.match)) && (piece === undefined || core.last > piece.last))
        piece = { ...core, first: i, portion: portion.value, match: inside(core.match) }
    }
    const hedge = matcher.phrase(grammar.hedges, i)
    if (hedge !== undefined) {
      const core = this.piece(hedge.end, i)
      const fits =
        core !== undefined &&
        !this.belongs(i, core.last) &&
        (isAmount(core.match) || (hedge.value === 'approx' && isDate(core.match) && core.match.means !== 'year'))
      if (fits && (piece === undefined || core.last > piece.last)) piece = { ...core, first: i, hedge: hedge.value }
    }
    if (piece === undefined) return []
    const { last, match } = piece
    const between = tables.between.has(lowerOf(tokens, piece.first - 1))
    const link = lowerOf(tokens, last)
    // "April 24 and 25."
    const listed = tables.and.has(link) && (shapeOf(tokens, last + 2) & Shape.punctuation) !== 0
    if (!(tables.ranges.has(link) || (tables.and.has(link) && (between || listed))) || last + 1 >= matcher.limit) return [piece]
    return this.closeRange(piece, match, last + 1)
  }

  /** "To get around Wednesday's ruling": the word before the day belongs to what follows it. */
  private belongs(i: number, last: number): boolean {
    const { tokens } = this.matcher
    return tokens.relation[i] === Relation.case && tokens.head[i]! >= last && lowerOf(tokens, last) === "'s"
  }

  /** The other end of a range: "May 5-7", "April to June 2014", "2014-18". */
  private closeRange(piece: Piece, match: Match, at: number): Piece[] {
    const { matcher } = this
    const { caught, means } = match
    const right = this.piece(at, at)
    if (
      right !== undefined &&
      right.match.caught.year !== undefined &&
      caught.year === undefined &&
      (means === 'date' || means === 'month')
    ) {
      const { month, year } = right.match.caught
      if (caught.month !== undefined && month !== undefined) {
        const earlier = caught.month > month ? year - 1 : year
        return [{ ...piece, match: { ...match, caught: { ...caught, year: earlier } } }, right]
      }
    }
    const word = matcher.word(at)
    if (word?.figures !== true || (right !== undefined && right.match.means !== 'duration')) return [piece]
    if (means === 'date' && caught.day !== undefined && word.day !== undefined && word.day > caught.day) {
      // "May 5-7, 2014": the year belongs to both.
      const tail = lowerOf(matcher.tokens, at + 1) === ',' ? matcher.word(at + 2)?.year : undefined
      const both = caught.year ?? tail
      const left: Caught = both === undefined ? caught : { ...caught, year: both }
      const last = tail === undefined ? at + 1 : at + 3
      const end: Match = { first: at, last, rule: match.rule, means, caught: { ...left, day: word.day } }
      return [
        { ...piece, match: { ...match, caught: left } },
        { first: at, last, match: end },
      ]
    }
    if (means === 'year' && caught.year !== undefined && caught.year >= 1000 && word.lower.length === 2 && word.number !== undefined) {
      if (word.number > caught.year % 100) {
        const end: Match = {
          first: at,
          last: at + 1,
          rule: match.rule,
          means,
          caught: { year: caught.year - (caught.year % 100) + word.number },
        }
        return [piece, { first: at, last: at + 1, match: end }]
      }
    }
    return [piece]
  }

  /** "5-7 May 2014", "between 5 and 7 May": a day whose month stands with the other end. */
  private openRange(i: number): Piece[] | undefined {
    const { matcher, tables } = this
    const { tokens } = matcher
    const day = matcher.word(i)?.day
    if (day === undefined || i + 3 > matcher.limit) return undefined
    const link = lowerOf(tokens, i + 1)
    const between = tables.between.has(lowerOf(tokens, i - 1))
    if (!tables.ranges.has(link) && !(between && tables.and.has(link))) return undefined
    const right = this.piece(i + 2, i + 2)
    const { caught, means } = right?.match ?? {}
    if (right === undefined || caught?.day === undefined || means !== 'date' || caught.day <= day) return undefined
    // "2022-05-07" and "5 to May 7" begin otherwise than with a day.
    if (matcher.word(i + 2)?.day === undefined) return undefined
    const { weekday: _, ...rest } = caught
    const left: Match = { first: i, last: i + 1, rule: right.match.rule, means, caught: { ...rest, day } }
    return [{ first: i, last: i + 1, match: left }, right]
  }

  /** The longest time at token `i`, joined with a time of day or a day beside it. */
  private piece(i: number, first: number): Piece | undefined {
    const { matcher, tables } = this
    if (i >= matcher.limit) return undefined
    const match = matcher.at(i, (one) => this.allows(one, first))
    if (match === undefined) return undefined
    const alone: Piece = { first: i, last: match.last, match }
    if (match.means === 'event') return this.shifted(alone)
    const hour = isHour(match)
    if (!hour && !isDay(match)) return alone
    let next = match.last
    // "at 10:35 a.m. (0735 GMT) on Friday": the day stands behind the bracket, and is a time of its own.
    const over = match.means === 'clock' ? this.afterBracket(next) : next
    if (over > next) {
      const from = tables.links.has(lowerOf(matcher.tokens, over)) ? over + 1 : over
      const day = from < matcher.limit ? matcher.at(from, (one) => isDay(one) && this.allows(one, from)) : undefined
      return day === undefined ? alone : { ...alone, beside: day }
    }
    // "10 p.m. on Friday", "the morning of December 28", "Friday at 10 p.m.", "5 p.m. EST, Nov. 6"
    if (tables.links.has(lowerOf(matcher.tokens, next)) && next + 1 < matcher.limit) next++
    else if (!hour && tables.at.has(lowerOf(matcher.tokens, next)) && next + 1 < matcher.limit) next++
    if (next >= matcher.limit) return alone
    if (next > match.last && lowerOf(matcher.tokens, match.last) === ',' && match.means !== 'clock') return alone
    const beside = matcher.at(next, (one) => (hour ? isDay(one) : isHour(one)) && this.allows(one, next))
    return beside === undefined ? alone : { first: i, last: beside.last, match, beside }
  }

  /** "The day before last Tuesday": with the day that it is counted from, where that follows. */
  private shifted(alone: Piece): Piece {
    const { matcher, tables } = this
    const { last } = alone
    const beside = last + 1 < matcher.limit ? matcher.at(last + 1, (one) => isDay(one) && this.allows(one, last + 1)) : undefined
    const shift = tables.offsets[lowerOf(matcher.tokens, last)]
    return beside === undefined || shift === undefined ? alone : { ...alone, last: beside.last, beside, shift }
  }

  /** The token after a short bracket that opens at token `i`; `i` itself when none does. */
  private afterBracket(i: number): number {
    const { tokens, limit } = this.matcher
    if (lowerOf(tokens, i) !== '(') return i
    for (let k = i + 1; k < limit && k < i + 8; k++) if (lowerOf(tokens, k) === ')') return k + 1
    return i
  }

  /** Whether the words around a match let it be a time. */
  private allows(match: Match, first: number): boolean {
    const { matcher, tables } = this
    const { tokens } = matcher
    const { means, caught, last, rule } = match
    const start = match.first
    const before = lowerOf(tokens, start - 1)
    const after = lowerOf(tokens, last)
    const one = last === start + 1
    if (one && means !== 'fixed' && tables.shy.has(lowerOf(tokens, start)) && first === start) {
      // "may" the month stands after a preposition, or is capital inside a sentence.
      if (!tables.beforeYear.has(before) && !Object.hasOwn(tables.bounds, before)) return false
      // "Prague, Jan Kovel"
      const weak = tables.and.has(before) || (shapeOf(tokens, start - 1) & Shape.punctuation) !== 0
      if (weak && (shapeOf(tokens, last) & Shape.capital) !== 0) return false
    }
    // "The day before the vote" is no day before the one told last.
    if (means === 'focus' && this.isDayBefore(match) && (this.dated.leans(last - 1) || matcher.word(last)?.dayword !== undefined))
      return false
    // "This Week" is shown, "High Noon" too.
    if (this.isTitle(match)) return false
    // "a Johnny-come-lately"
    if (means === 'fixed' && before === '-' && tokens.end[start - 1] === tokens.start[start]) return false
    if (means === 'duration' || means === 'vague') {
      // "a 26-year-old": ages are figures only.
      if (tables.ages.has(after) || (after === '-' && tables.ages.has(lowerOf(tokens, last + 1)))) return false
      if (tables.ages.has(before)) return false
    }
    if (means === 'year' && caught.year !== undefined && !caught.before && rule === 'year') return this.allowsYear(match, before, after)
    if (means === 'clock') {
      const word = matcher.word(start)
      const worded = rule === 'clock-words'
      if (!worded && caught.half === undefined && caught.zone === undefined && caught.part === undefined) {
        // "2.30" alone is a number, "5:30" a time or a result.
        if (word?.clock === undefined || !word.lower.includes(':') || !tables.beforeClock.has(before)) return false
      }
      if (word?.clock !== undefined && caught.half !== undefined && word.clock >= 13 * 60) return false
    }
    if (means === 'decade' && caught.decade !== undefined && caught.decade < 100 && one) {
      const spelled = matcher.word(start)?.lower
      if (spelled !== undefined && /\d/.test(spelled)) return tables.and.has(before)
      return false
    }
    return true
  }

  private isDayBefore({ caught }: Match): boolean {
    return caught.flags !== undefined && (caught.flags.includes('earlier') || caught.flags.includes('later'))
  }

  /** Whether a word that has no capital of its own has one within a sentence that writes small: part of a name. */
  private isTitle({ first, last, means, caught }: Match): boolean {
    const { tokens } = this.matcher
    if (means !== 'dayword' && means !== 'part' && (means !== 'unit' || caught.relative === undefined)) return false
    if ((shapeOf(tokens, last - 1) & (Shape.capital | Shape.upper)) !== Shape.capital) return false
    const sentence = tokens.sentence[first]
    if (last - 1 === 0 || tokens.sentence[last - 2] !== sentence || (shapeOf(tokens, last - 2) & Shape.quote) !== 0) return false
    let small = 0
    for (let i = first - 1; i >= 0 && i >= first - 6 && tokens.sentence[i] === sentence; i--)
      if ((shapeOf(tokens, i) & (Shape.letter | Shape.capital)) === Shape.letter) small++
    for (let i = last; i < last + 6 && tokens.sentence[i] === sentence; i++)
      if ((shapeOf(tokens, i) & (Shape.letter | Shape.capital)) === Shape.letter) small++
    return small >= 3
  }

  private allowsYear({ first, last, caught }: Match, before: string, after: string): boolean {
    const { matcher, tables } = this
    const { tokens } = matcher
    const word = matcher.word(first)
    const year = caught.year as number
    if (last > first + 1) {
      // "’98" and "nineteen ninety-eight"
      if (year < 100) return tables.beforeYear.has(before)
      return true
    }
    if (word?.year === undefined) return false
    if (tables.notYear.has(before) || after === '%') return false
    const leads = tables.beforeYear.has(before)
    // "in 2000 houses": a count has a noun in the plural after it; "in 1998 officials said" has too, so only round numbers are doubted.
    const shape = shapeOf(tokens, last)
    const counts =
      (shape & (Shape.punctuation | Shape.capital | Shape.digit)) === 0 &&
      after.length > 3 &&
      tables.plurals.some((ending) => after.endsWith(ending))
    if (counts && (!leads || tables.and.has(before) || tables.ranges.has(before))) return false
    // "2000 - 2500 tonnes": a range whose other end is no year.
    const end = tables.ranges.has(after) && (shapeOf(tokens, last) & Shape.punctuation) !== 0 ? matcher.word(last + 1) : undefined
    if (end !== undefined && end.figures && end.lower.length > 2 && (end.year === undefined || end.year >= LATEST)) return false
    if (year >= 1900 && year < LATEST) return true
    // "Eastern Theatre 1861-1863"
    if (tables.ranges.has(after) && matcher.word(last + 1)?.year !== undefined) return true
    return leads
  }
}

function isDay({ means, caught, last, first }: Match): boolean {
  if (means === 'date' || means === 'weekday' || means === 'day' || means === 'dayword' || means === 'holiday')
    return caught.part === undefined && last > first
  return means === 'focus' && caught.unit === 'D'
}

const DATES: ReadonlySet<string> = new Set([
  'date', 'day', 'holiday', 'weekday', 'month', 'year', 'decade', 'century', 'season', 'quarter', 'half', 'fiscal', 'dayword', 'unit', 'focus',
  'week of', 'part', 'clock',
]) // prettier-ignore
const AMOUNTS: ReadonlySet<string> = new Set(['duration', 'ago', 'ahead', 'earlier', 'later'])

function isDate({ means }: Match): boolean {
  return DATES.has(means)
}
function isAmount({ means }: Match): boolean {
  return AMOUNTS.has(means)
}

/** "Late in the day | after falling": what follows says no more of which day. */
function inside(match: Match): Match {
  return match.means === 'event' ? { ...match, means: 'unit' } : match
}

/** Whether a match is an hour or a part of a day. */
export function isHour({ means }: Match): boolean {
  return means === 'clock' || means === 'part'
}
