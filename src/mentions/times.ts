// A parsed document in, its time expressions out, with TIMEX3 values against the report's day.

import type { Language, TimeTables } from '../languages/language.ts'
import { lowerOf, type Parse, Shape, shapeOf, type Tokens } from '../model/parse.ts'
import type { Document, Time } from '../model/record.ts'
import { makeNamer, makeSpan } from '../model/span.ts'
import { dayOf, isoDay, pad, reportDay } from './calendar.ts'
import { Matcher } from './matcher.ts'
import { type Caught, grammarOf, type Match } from './pattern.ts'
import { reckon } from './reckoning.ts'
import { tenseAt } from './tense.ts'
import type { Context, Focus, Moment, Placed, Reckoned } from './timeline.ts'

/** A match with the words before it that say how exact it is. */
interface Piece {
  readonly first: number
  readonly last: number
  readonly match: Match
  /** A time of day or a day that stands beside it: "10 p.m." and "Wednesday". */
  readonly beside?: Match
  readonly portion?: 'start' | 'mid' | 'end'
  readonly hedge?: 'approx' | 'less' | 'more'
}

/**
 * Finds times. Values are TIMEX3 (ISO-TimeML, Pustejovsky et al. 2010) as TimeBank writes them; `from` and `to` bound the value on the
 * calendar. "Ukrainian troops entered on Friday", published on 2022-11-11, gives 2022-11-11.
 */
export function findTimes(document: Document, parse: Parse, language: Language): Time[] {
  const { tokens, sentences, text } = parse
  const tables = language.times
  const matcher = new Matcher(tokens, grammarOf(tables))
  const begins = new Uint8Array(tokens.forms.length)
  // 1 may be a time by itself, 2 may only open one; `follows` says what may come after such a word.
  const follows = new Uint8Array(tokens.forms.length)
  for (let type = 0; type < begins.length; type++) {
    if (matcher.canBegin(type)) begins[type] = matcher.isWeak(type) ? 2 : 1
    if (begins[type] !== 0 || matcher.canFollow(type)) follows[type] = 1
  }
  const today = reportDay(document.published)
  const reader = new Reader(matcher, tables)
  const history = tellsHistory(tokens, matcher, today)
  const name = makeNamer('t')
  const times: Time[] = []
  let focus: Focus | undefined
  let quarter: Focus | undefined
  let told = -1
  // The voice that the last time was told in (its quotation, or -1), and the paragraph of the story's day.
  let voice = -1
  let storyBlock = -1
  let portion: { readonly block: number; readonly voice: number; readonly part: string } | undefined
  // The day that the report tells, and the hour: what "in the afternoon" and "two hours later" go on from.
  let story: Focus | undefined
  let moment: Moment | undefined
  let i = 0
  while (i < tokens.count) {
    const begin = begins[tokens.type[i] as number] as number
    if (begin === 0 || (begin === 2 && (i + 1 >= tokens.count || follows[tokens.type[i + 1] as number] === 0))) {
      i++
      continue
    }
    const { block, last: end, quiet } = sentences[tokens.sentence[i] as number]!
    if (quiet) {
      i = end
      continue
    }
    // "… at 5:40 a.m. On Thursday evening": a time does not go on in the next sentence.
    matcher.limit = end
    const pieces = reader.read(i)
    if (pieces.length === 0) {
      i++
      continue
    }
    for (const piece of pieces) {
      const { first, last, match } = piece
      const bound = lowerOf(tokens, first - 1)
      const limit = Object.hasOwn(tables.bounds, bound) ? tables.bounds[bound] : undefined
      const behind = tables.since.has(bound)
      const direction = (): -1 | 0 | 1 => (behind ? -1 : tenseAt(parse, first, last, tables))
      // "Down from 4,000 before March": no bound ahead, after a past verb.
      const looksBack = match.means === 'month' && tables.prior.has(bound) && direction() < 0
      const quote = tokens.quote[first] as number
      const context: Context = {
        today,
        focus,
        quarter,
        // A day told paragraphs ago, or told by somebody who is quoted, is not the day of an hour told here.
        story: quote < 0 && storyBlock >= block - 1 ? story : undefined,
        portion: portion !== undefined && portion.block === block && portion.voice === quote ? portion.part : undefined,
        moment: moment !== undefined && moment.block >= block - 1 ? moment : undefined,
        history,
        near: told === block && voice === quote,
        direction,
        limits: (limit === 'before' || tables.ranges.has(bound)) && !looksBack,
      }
      const found = together(piece, context)
      if (found === undefined) continue
      const span = makeSpan(text, tokens.start[first] as number, tokens.end[last - 1] as number)
      const id = name(span)
      const mod = modOf(piece, found, lowerOf(tokens, first - 1), tables)
      times.push({
        id,
        span,
        rule: `${language.code}/times/${match.rule}`,
        kind: found.kind,
        value: found.value,
        ...bounds(found),
        ...(found.anchor === undefined ? {} : { anchor: anchorOf(found.anchor, context) }),
        ...(mod === undefined ? {} : { mod }),
      })
      // "A week earlier" and "in Halvena since March 21" look back: what follows goes on from the time before them.
      const bounded = (behind || limit === 'after') && !history && today !== undefined
      const aside = match.means === 'earlier' || match.means === 'year-earlier' || bounded
      if (found.placed !== undefined && found.kind !== 'duration' && !aside) {
        told = block
        voice = quote
        focus = { ...found.placed, id }
        if (found.placed.grain === 'Q' && match.means === 'quarter') quarter = focus
        if (found.minutes !== undefined && !context.limits) moment = { id, block, day: found.placed.from, minutes: found.minutes }
        // "On Thursday evening …; two hours later": an hour that is not said is none to count from.
        if (found.kind === 'time' && found.minutes === undefined) moment = undefined
        if (found.part !== undefined && !found.part.startsWith('T')) portion = { block, voice: quote, part: found.part }
        if (isStory(found.placed, today, limit) && !tellsBefore(tokens, first, tables) && context.direction() <= 0 && quote < 0) {
          story = focus
          storyBlock = block
        }
      }
    }
    i = Math.max(i + 1, pieces.at(-1)!.last)
  }
  return times
}

function anchorOf(anchor: Reckoned['anchor'], context: Context): string {
  return anchor === undefined || anchor === 'published' ? 'published' : (context[anchor]?.id ?? 'published')
}

const WEEK = 7
const LATEST = 2060

/** Whether a day may be the one that the report tells: of the days before it, and no bound. */
function isStory({ grain, from }: Placed, today: number | undefined, limit: 'before' | 'after' | undefined): boolean {
  return limit === undefined && grain === 'D' && today !== undefined && from <= today && from > today - WEEK
}

/** "The governor said on Friday": the day of the telling is not the day that is told. */
function tellsBefore(tokens: Tokens, first: number, tables: TimeTables): boolean {
  for (let i = first - 1; i >= 0 && i >= first - 4 && (shapeOf(tokens, i) & Shape.punctuation) === 0; i--) {
    if (tables.telling.has(lowerOf(tokens, i))) return true
  }
  return tables.telling.has(lowerOf(tokens, first - 1))
}

/** What a piece is worth with what stands beside it: "10 p.m. Wednesday" is one moment. */
function together({ match, beside }: Piece, context: Context): Reckoned | undefined {
  if (beside === undefined) return reckon(match, context)
  const [hour, day] = isHour(match) ? [match, beside] : [beside, match]
  const found = reckon(day, context)
  if (found === undefined) return undefined
  if (found.placed === undefined) {
    const time = reckon(hour, { ...context, today: undefined, focus: undefined })
    return time === undefined ? found : { ...found, kind: 'time', value: found.value + time.value.replace(/^X+(?:-X+)*/, '') }
  }
  const { focus: _, ...rest } = context
  const time = reckon(hour, { ...rest, near: true, focus: { ...found.placed, id: '' } })
  if (time === undefined) return found
  const { anchor: _told, ...moment } = time
  return found.anchor === undefined ? moment : { ...moment, anchor: found.anchor }
}

function isHour({ means }: Match): boolean {
  return means === 'clock' || means === 'part'
}

function modOf(piece: Piece, found: Reckoned, before: string, tables: TimeTables): Time['mod'] | undefined {
  const part = piece.portion ?? found.portion ?? piece.hedge
  if (part !== undefined) return part
  if (found.placed === undefined || found.kind === 'duration') return undefined
  return Object.hasOwn(tables.bounds, before) ? tables.bounds[before] : undefined
}

/** `from` and `to`: calendar days, or minutes where a time of day was said; with an offset only when a zone was said. */
function bounds({ placed, minutes, zone }: Reckoned): { from?: string; to?: string } {
  if (placed === undefined || outside(placed.from) || outside(placed.to)) return {}
  if (minutes === undefined) return { from: isoDay(placed.from), to: isoDay(placed.to) }
  return { from: moment(placed.from, minutes, zone), to: moment(placed.from, minutes + 1, zone) }
}

function outside(day: number): boolean {
  const { year } = dayOf(day)
  return year < 1 || year > 9999
}

function moment(day: number, minutes: number, zone: string | undefined): string {
  const over = minutes >= 1440
  const at = over ? minutes - 1440 : minutes
  return `${isoDay(over ? day + 1 : day)}T${pad(Math.floor(at / 60))}:${pad(at % 60)}${zone ?? ''}`
}

/** Whether a document tells of the past: many years are named, most of them well before the report, and few days are counted from it. */
function tellsHistory(tokens: Tokens, matcher: Matcher, today: number | undefined): boolean {
  const now = today === undefined ? undefined : dayOf(today).year
  let past = 0
  let near = 0
  const of = new Int8Array(tokens.forms.length).fill(-1)
  for (let i = 0; i < tokens.count; i++) {
    const type = tokens.type[i] as number
    if (of[type] === -1) {
      const word = matcher.word(i)
      of[type] = 0
      if (word?.year !== undefined && word.year < 2100) of[type] = now === undefined || word.year < now - 1 ? 1 : word.year === now ? 2 : 0
      else if (word?.dayword !== undefined || word?.weekday !== undefined) of[type] = 2
    }
    if (of[type] === 1) past++
    else if (of[type] === 2) near++
  }
  return past >= 7 && past > 4 * near
}

/** Reads the times that begin at a token, with what stands before and beside them. */
class Reader {
  private readonly matcher: Matcher
  private readonly tables: TimeTables
  constructor(matcher: Matcher, tables: TimeTables) {
    this.matcher = matcher
    this.tables = tables
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
      if (core !== undefined && isDate(core.match) && (piece === undefined || core.last > piece.last))
        piece = { ...core, first: i, portion: portion.value }
    }
    const hedge = matcher.phrase(grammar.hedges, i)
    if (hedge !== undefined) {
      const core = this.piece(hedge.end, i)
      const fits =
        core !== undefined && (isAmount(core.match) || (hedge.value === 'approx' && isDate(core.match) && core.match.means !== 'year'))
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
