// A parsed document in, its time expressions out, with TIMEX3 values against the report's day.

import type { Language, TimeTables } from '../languages/language.ts'
import { lowerOf, type Parse, Shape, shapeOf, type Tokens } from '../model/parse.ts'
import type { Document, Time } from '../model/record.ts'
import { makeNamer, makeSpan } from '../model/span.ts'
import { dayOf, isoDay, pad, reportDay } from './calendar.ts'
import { boundAt, Dated, type Offset, placeOffset } from './dated.ts'
import { Matcher } from './matcher.ts'
import { grammarOf, type Match } from './pattern.ts'
import { isHour, type Piece, Reader } from './piece.ts'
import { reckon } from './reckoning.ts'
import { tenseAt } from './tense.ts'
import { type Context, type Focus, type Moment, onDay, type Placed, type Reckoned } from './timeline.ts'

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
  const dated = new Dated(parse, tables)
  const reader = new Reader(matcher, tables, dated)
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
  let day: (Focus & { readonly block: number; readonly last: number }) | undefined
  // A count that waits for its day: "two days | after June 6".
  let waiting: { readonly index: number; readonly offset: Offset } | undefined
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
      const limit = boundAt(parse, first, last, tables)
      const behind = tables.since.has(bound)
      const direction = (): -1 | 0 | 1 => (behind ? -1 : tenseAt(parse, first, last, tables))
      // "Down from 4,000 before March": no bound ahead, after a past verb.
      const looksBack = match.means === 'month' && tables.prior.has(bound) && direction() < 0
      const quote = tokens.quote[first] as number
      const context: Context = {
        today,
        focus,
        quarter,
        day: day !== undefined && day.block >= (history ? block : block - 1) ? day : undefined,
        event: (one) => eventOf(one, dated, tokens, tables, day),
        // A day told paragraphs ago, or told by somebody who is quoted, is not the day of an hour told here.
        story: quote < 0 && storyBlock >= block - 1 ? story : undefined,
        portion: portion !== undefined && portion.block === block && portion.voice === quote ? portion.part : undefined,
        moment: moment !== undefined && moment.block >= block - 1 ? moment : undefined,
        history,
        near: told === block && voice === quote,
        direction,
        smallHours: tables.smallHours,
        limits: (limit === 'before' || tables.ranges.has(bound)) && !looksBack,
      }
      let found = together(piece, context)
      if (found === undefined) continue
      const span = makeSpan(text, tokens.start[first] as number, tokens.end[last - 1] as number)
      const id = name(span)
      const mod = modOf(piece, found, limit)
      if (waiting !== undefined && found.placed?.grain === 'D' && found.kind === 'date' && dated.anchors(waiting.offset, first, last)) {
        const placed = placeOffset(waiting.offset, found.placed)
        if (placed !== undefined) times[waiting.index] = { ...(times[waiting.index] as Time), ...bounds({ placed }), anchor: id }
        waiting = undefined
      }
      const offset = found.kind === 'duration' ? dated.offset(match) : undefined
      const from = offset === undefined ? undefined : dated.dayOf(offset.at)
      if (offset !== undefined && from !== undefined) {
        const placed = placeOffset(offset, from)
        if (placed !== undefined) found = { ...found, placed, anchor: 'event' }
      } else if (offset !== undefined) waiting = { index: times.length, offset }
      times.push({
        id,
        span,
        rule: `${language.code}/times/${match.rule}`,
        kind: found.kind,
        value: found.value,
        ...bounds(found),
        ...(found.anchor === undefined ? {} : { anchor: from?.id ?? anchorOf(found.anchor, context, match) }),
        ...(mod === undefined ? {} : { mod }),
      })
      // "A week earlier" and "in Halvena since March 21" look back: what follows goes on from the time before them.
      const bounded = (behind || limit === 'after') && !history && today !== undefined
      const aside = match.means === 'earlier' || match.means === 'year-earlier' || bounded
      if (found.placed !== undefined && found.kind !== 'duration' && !aside) {
        told = block
        voice = quote
        focus = { ...found.placed, id }
        if (found.placed.grain === 'D') {
          day = { ...focus, block, last }
          if (found.kind === 'date' && limit === undefined) dated.keep(first, last, focus)
        }
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

function anchorOf(anchor: Reckoned['anchor'], context: Context, match: Match): string {
  if (anchor === undefined || anchor === 'published') return 'published'
  return (anchor === 'event' ? context.event(match) : context[anchor])?.id ?? 'published'
}

/** "Nov. 3, the day before the vote" is Nov. 3; otherwise a day from that of the vote, where it was told. */
function eventOf(
  { first, last }: Match,
  dated: Dated,
  tokens: Tokens,
  tables: TimeTables,
  day?: Focus & { last: number },
): Focus | undefined {
  if (!dated.leans(last)) return undefined
  if (day !== undefined && day.last === first - 1 && (shapeOf(tokens, day.last) & Shape.punctuation) !== 0) return day
  const event = dated.dayOf(last)
  const sign = tables.offsets[lowerOf(tokens, last)] ?? 0
  return event === undefined ? undefined : { ...event, from: event.from + sign, to: event.from + sign + 1 }
}

const WEEK = 7

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
function together({ match, beside, shift }: Piece, context: Context): Reckoned | undefined {
  if (beside === undefined) return reckon(match, context)
  if (shift !== undefined) {
    const from = reckon(beside, context)
    if (from?.placed === undefined) return from && { kind: 'date', value: 'XXXX-XX-XX' }
    return onDay(from.placed.from + shift, from.anchor)
  }
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

function modOf(piece: Piece, found: Reckoned, limit: 'before' | 'after' | undefined): Time['mod'] | undefined {
  const part = piece.portion ?? found.portion ?? piece.hedge
  if (part !== undefined) return part
  return found.placed === undefined || found.kind === 'duration' ? undefined : limit
}

/** `from` and `to`: calendar days, or minutes where a time of day was said; with an offset only when a zone was said. */
function bounds({ placed, minutes, zone }: Pick<Reckoned, 'placed' | 'minutes' | 'zone'>): { from?: string; to?: string } {
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
