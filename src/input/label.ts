// Blocks by layout in, what each of them is out: headline, byline, date line, insert, caption, pull quote, credit or plain paragraph.

import { makeSpan } from '../model/span.ts'
import type { Block, BlockKind, Credit, Note } from '../model/record.ts'
import { cutBlocks, type Piece } from './block.ts'
import { looksLikeCaption, saysCaption } from './caption.ts'
import { findByline, findContributors, findCredits, isDesk, isName, type Named } from './credit.ts'
import { findDates } from './date.ts'
import { findDateline } from './dateline.ts'
import type { LayoutTable } from './format.ts'
import { fold, hasStop, opens, wordsOf } from './phrase.ts'
import { findRepeats } from './pull.ts'

/** What the layout of a report says. */
export interface Labels {
  readonly blocks: readonly Block[]
  readonly credits: readonly Credit[]
  readonly notes: readonly Note[]
  /** The headline. */
  readonly title?: string
  /** ISO 8601, from a date line or a dateline with its year. */
  readonly published?: string
  /** The agency of the first dateline. */
  readonly agency?: string
}

/** A block on the way to its label. */
interface Item {
  start: number
  end: number
  close: boolean
  kind: BlockKind | undefined
}

const HEAD = 14
const TAIL = 10
const SHORT = 160
const RULE = /^(?:[-–—_*=#~·.]\s?){3,}$|^-30-$|^#{1,3}$/
const BULLET = /^(?:[•‣▪●◦·]\s?|[*–—-]\s+|\d{1,2}[.)]\s+)/

/**
 * Labels the blocks of a text by general signs of the press: what opens a line, its length, its stop, its neighbours, its place in the
 * report. Without a table for the language every block is a paragraph. Linear in the length of the text.
 */
export function label(text: string, table: LayoutTable | undefined, title = ''): Labels {
  const pieces = cutBlocks(text)
  if (!table) return { blocks: pieces.map(({ start, end }) => ({ start, end, kind: 'paragraph' })), credits: [], notes: [] }
  return new Labeller(text, table).run(pieces, title)
}

class Labeller {
  readonly text: string
  readonly table: LayoutTable
  items: Item[] = []
  readonly credits: Credit[] = []
  readonly notes: Note[] = []
  readonly authors = new Set<string>()
  published: { iso: string; rank: number } | undefined
  agency: string | undefined
  title: string | undefined

  constructor(text: string, table: LayoutTable) {
    this.text = text
    this.table = table
  }

  run(pieces: readonly Piece[], given: string): Labels {
    if (this.table.layout.corrections.has(fold(wordsOf(given.slice(0, 40))[0] ?? ''))) this.correct(undefined)
    this.items = pieces.map(({ start, end, close }) => ({ start, end, close, kind: undefined }))
    this.splitDate()
    for (let i = 0; i < this.items.length; i++) this.single(i)
    const body = this.findBody()
    this.head(body)
    this.tail(body)
    this.lists()
    this.datelines(body)
    this.repeats()
    this.headings(body)
    this.captions(body)
    const { credits, notes, title, published, agency } = this
    return {
      blocks: this.items.map(({ start, end, kind }) => ({ start, end, kind: kind ?? 'paragraph' })),
      credits: credits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
      notes,
      ...(title === undefined ? {} : { title }),
      ...(published === undefined ? {} : { published: published.iso }),
      ...(agency === undefined ? {} : { agency }),
    }
  }

  line(item: Item): string {
    return this.text.slice(item.start, item.end)
  }

  short(item: Item | undefined, most = SHORT): boolean {
    return item !== undefined && item.end - item.start <= most
  }

  /** A paragraph: long, or a sentence with its stop. */
  isBody(item: Item | undefined): boolean {
    if (!item) return false
    const length = item.end - item.start
    return length > 200 || (length > 60 && hasStop(this.text.slice(item.end - 6, item.end)))
  }

  /** "date 2022-11-11 Ukrainian troops …": the words of the date are a block of their own where a sentence follows on the same line. */
  splitDate(): void {
    for (let i = 0; i < Math.min(3, this.items.length); i++) {
      const item = this.items[i] as Item
      const head = this.text.slice(item.start, Math.min(item.end, item.start + 120))
      const { layout } = this.table
      const folded = fold(head)
      const opener = opens(folded, layout.dates.published) || opens(folded, layout.dates.updated)
      const date = findDates(head, layout)[0]
      if (!date || date.iso === undefined) continue
      const gap = head.slice(opener.length, date.start)
      const plain = opener === '' && date.start === 0 && /^\d{4}-/.test(head)
      if (!plain && (opener === '' || !/^[:\s]{1,4}(?:\p{L}{3,9},?\s)?$/u.test(gap))) continue
      const after = /^[\s|:;,.–—-]*/.exec(head.slice(date.end)) as RegExpExecArray
      const from = item.start + date.end + after[0].length
      const rest = this.text.slice(from, item.end)
      if (rest.length === 0 || !/^["“‘'«(]?[\p{Lu}\p{Nd}]/u.test(rest) || !this.isBody({ ...item, start: from })) continue
      // "2022-11-11 was the day": a date that is the subject of its sentence goes on in small letters, and is left alone.
      this.take({ iso: date.iso, rank: opens(folded, layout.dates.updated) === '' ? 3 : 2 })
      this.items.splice(
        i,
        1,
        { start: item.start, end: item.start + date.end, close: item.close, kind: 'meta' },
        { start: from, end: item.end, close: false, kind: undefined },
      )
      return
    }
  }

  take(found: { iso: string; rank: number }): void {
    if (!this.published || found.rank > this.published.rank) this.published = found
  }

  /** What a block says of itself wherever it stands. */
  single(i: number): void {
    const item = this.items[i] as Item
    if (item.kind !== undefined || item.end - item.start > 700) return
    const line = this.line(item)
    const { layout } = this.table
    if (RULE.test(line.slice(0, 80)) && line.length <= 80) {
      item.kind = 'meta'
      return
    }
    const folded = fold(line)
    const bracketed = /^[([]/.test(line) && /[)\]]\.?$/.test(line)
    const from = (/^[\s(["“*•>»–—-]*/.exec(folded) as RegExpExecArray)[0].length
    const insert = opens(folded, layout.inserts, from) || (bracketed ? opens(folded, layout.bracketed, from) : '')
    if (insert !== '') {
      const after = line.slice(from + insert.length)
      if (/^\s?[:|–—>»]/.test(after) || /^[)\]:.\s…>»]*$/.test(after)) {
        item.kind = 'related'
        return
      }
    }
    if (line.length <= 200 && opens(folded, layout.furniture, from) !== '') {
      item.kind = 'related'
      return
    }
    const note = opens(folded, layout.editorial, from)
    if (
      note !== '' &&
      ((bracketed && /^\s\p{Ll}|^\s\p{Lu}/u.test(line.slice(from + note.length))) || /^:\s/.test(line.slice(from + note.length)))
    ) {
      item.kind = 'meta'
      if (layout.corrections.has(note)) this.correct(item)
      return
    }
    // "((jane.doe@example.org; +00 …))", a line that is a contact.
    if (line.length <= 160 && /^\(\(.*\)\)$/.test(line)) {
      item.kind = 'meta'
      return
    }
    if (this.isCounter(line)) {
      item.kind = 'meta'
      return
    }
    if (line.length <= 200 && this.dateLine(item, line, true)) return
    if (/^[\s*([_–—-]*[\p{Lu}©]/u.test(line) || /^\s*[*(–—-]/.test(line)) {
      const named = findCredits(line, layout)
      if (named !== undefined) {
        this.credit(item, named)
        return
      }
    }
    if (line.length <= 500 && saysCaption(line, layout)) item.kind = 'caption'
  }

  isCounter(line: string): boolean {
    if (line.length > 120) return false
    if (/^(?:#[\p{L}\p{Nd}_]+[\s,]*)+$/u.test(line)) return true
    const parts = line.split(/\s*[·|•,]\s*/)
    return parts.every((part) => {
      const match = /^[\d.,]+\s?[KkMm]?\s(\p{L}+)$/u.exec(part)
      return match !== null && this.table.layout.counters.has(fold(match[1] as string))
    })
  }

  correct(item: Item | undefined): void {
    if (this.notes.some(({ code }) => code === 'correction.unnamed')) return
    this.notes.push({
      level: 'info',
      code: 'correction.unnamed',
      message: 'the report says that it corrects another version, without naming it',
      ...(item === undefined ? {} : { span: makeSpan(this.text, item.start, item.end) }),
    })
  }

  credit(item: Item, named: readonly Named[]): void {
    item.kind = 'credit'
    this.put(item, named)
  }

  put(item: Item, named: readonly Named[]): void {
    for (const { start, end, role } of named) {
      const span = makeSpan(this.text, item.start + start, item.start + end)
      if (span.text.trim() === '' || this.credits.some((credit) => credit.span.start < span.end && span.start < credit.span.end)) continue
      if (this.credits.length >= 200) return
      this.credits.push({ span, role, name: span.text.replace(/\s+/g, ' ') })
      if (role === 'author') this.authors.add(span.text)
    }
  }

  /**
   * Whether a short line is only a date, with the few words that stand beside one: "Published: 14 March 2024 16:20 GMT", "Vienna, Friday,
   * October 17, 2031 – 9:30 a.m.". `said`: only where its words say that it is a date of publication.
   */
  dateLine(item: Item, line: string, said: boolean): boolean {
    if (line.length > 200 || (/[.!?]$/.test(line) && !/\b\p{L}\.\p{L}\.$/u.test(line))) return false
    if (!/\d/.test(line)) return false
    const { layout } = this.table
    const dates = findDates(line, layout)
    if (dates.length === 0) return false
    const segments = line.split(/\s*[|·•]\s*|\s{3,}|\s[–—-]\s|\t/)
    let from = 0
    let found: { iso: string; rank: number } | undefined
    let any = false
    let pure = !said && segments.length === 1
    for (const segment of segments) {
      const at = line.indexOf(segment, from)
      from = at + segment.length
      const folded = fold(segment)
      const published = opens(folded, layout.dates.published) !== ''
      const updated = opens(folded, layout.dates.updated) !== ''
      const other = opens(folded, layout.dates.other) !== ''
      const date = dates.find(({ start }) => start >= at && start < at + segment.length)
      if (!date) {
        // The time of day may stand in a segment of its own, after the date that it belongs to.
        if (!dates.some(({ start, end }) => start < at && end > at) && wordsOf(segment).length > 8) return false
        continue
      }
      let strange = 0
      for (const word of wordsOf(segment.slice(0, date.start - at) + ' ' + segment.slice(Math.max(0, date.end - at)))) {
        const lower = fold(word).replace(/\.$/, '')
        if (!layout.weekdays.has(lower)) pure = false
        if (/\d/.test(word) || layout.weekdays.has(lower) || layout.dateWords.has(lower) || layout.dates.published.has(lower)) continue
        if (layout.dates.updated.has(lower) || Object.hasOwn(layout.clock.zones, lower) || Object.hasOwn(layout.clock.halves, lower))
          continue
        // "Vienna, Friday, …", "21:12 Voskar time": a place may stand beside a date, a verb may not.
        if (!/^\p{Lu}/u.test(word)) return false
        strange++
      }
      if (strange > 4) return false
      if (/T/.test(date.iso ?? 'T')) pure = false
      if (said && !published && !updated) continue
      any = true
      if (date.iso === undefined) continue
      const rank = published ? 3 : updated || other ? 1 : 2
      if (!found || rank > found.rank) found = { iso: date.iso, rank }
    }
    if (!any) return false
    // A line that is a date and nothing else is the date that the report itself is told from; one with a word for it is the page's.
    item.kind = pure ? 'dateline' : 'meta'
    if (found) this.take(found)
    return true
  }

  /** The first paragraph of the report itself. */
  findBody(): number {
    for (let i = 0; i < this.items.length; i++) {
      const item = this.items[i] as Item
      if (item.kind !== undefined) continue
      if (this.isBody(item) || findDateline(this.text.slice(item.start, item.start + 160), this.table.layout)?.plain === false) return i
      if (i > HEAD) return i
    }
    return this.items.length
  }

  /** Masthead, headline, byline and date lines before the first paragraph. */
  head(body: number): void {
    const { layout } = this.table
    const candidates: number[] = []
    let byline = false
    for (let i = 0; i < body; i++) {
      const item = this.items[i] as Item
      if (item.kind !== undefined || !this.short(item, 200)) continue
      const line = this.line(item)
      if (this.dateLine(item, line, false)) continue
      if (BULLET.test(line) && !/^\d/.test(line)) continue
      const named = findByline(line, layout)
      if (named) {
        item.kind = 'byline'
        byline = true
        this.put(item, named)
      } else if (isDesk(line, layout) && candidates.length > 0) {
        item.kind = 'byline'
        this.put(item, [{ start: 0, end: line.length, role: 'author' }])
      } else if (byline && item.close && this.items[i - 1]?.kind === 'byline' && !hasStop(line) && wordsOf(line).length <= 6) {
        // "By Jane Doe" / "Example Press": the house stands under the byline.
        item.kind = 'byline'
        this.put(item, [{ start: 0, end: line.length, role: 'agency' }])
      } else if (/^[\p{Lu}\p{Nd}]{2,}(?:-{1,2}[\p{L}\p{Nd}]+){2,}/u.test(line) && !/^\S+\s\p{Ll}/u.test(line)) item.kind = 'meta'
      else candidates.push(i)
    }
    // A report of one line, or of lines without any paragraph, has no headline.
    const rest = this.items.slice(body).some((item) => item.kind === undefined)
    const open = candidates.filter((i) => !/[.;,]["”’»]?$/.test(this.line(this.items[i] as Item)))
    if (!rest && !(open.length > 0 && candidates.some((i) => !open.includes(i)))) return
    // The masthead is a name above the date line, with what stands under it; without another headline its last line is one.
    const masthead: number[] = []
    for (const i of open) {
      const over = this.overDate(i)
      if (over !== undefined && (masthead.length > 0 || this.isNameOnly(this.line(this.items[i] as Item)))) masthead.push(i)
      else break
    }
    let head = open.filter((i) => !masthead.includes(i))
    for (const i of masthead) (this.items[i] as Item).kind = 'meta'
    const last = masthead[masthead.length - 1]
    if (head.length === 0 && last !== undefined) {
      // "Ministry of Defence of …" over "16 October at 18:20 · Facebook" signs a post that has no headline.
      if (masthead.length > 1 || this.overDate(last) === 'dateline') {
        ;(this.items[last] as Item).kind = undefined
        head = [last]
      }
    }
    // A kicker of a word or three, in capitals, over the headline.
    while (head.length > 1) {
      const line = this.line(this.items[head[0] as number] as Item)
      const next = this.line(this.items[head[1] as number] as Item)
      if (wordsOf(line).length > 3 || /\p{Ll}/u.test(line) || next.length <= line.length || isName(next, layout)) break
      ;(this.items[head.shift() as number] as Item).kind = 'meta'
    }
    const first = head[0]
    if (first === undefined || first > body) return
    const headline = this.items[first] as Item
    const line = this.line(headline)
    // "“Halvena, we are home.”": a sentence with its stop is read as one.
    headline.kind = 'headline'
    this.title = line.replace(/\s+/g, ' ')
    if (layout.corrections.has(fold(wordsOf(line)[0]?.split('-')[0] ?? ''))) this.correct(headline)
    for (const i of head.slice(1)) {
      const item = this.items[i] as Item
      const under = this.line(item)
      if (isName(under, layout) && i === head[head.length - 1] && !layout.houses.has(fold(under))) {
        item.kind = 'byline'
        this.put(item, [{ start: 0, end: under.length, role: 'author' }])
      } else item.kind = 'heading'
    }
  }

  /** What kind of date line stands under a line of the head, with only single line breaks between them; undefined where none does. */
  overDate(i: number): BlockKind | undefined {
    for (let k = i + 1; k < this.items.length && (this.items[k] as Item).close; k++) {
      const item = this.items[k] as Item
      if (item.kind === 'byline') return undefined
      if (item.kind === 'dateline') return item.kind
      if (item.kind === 'meta' && findDates(this.line(item).slice(0, 200), this.table.layout).length > 0) return item.kind
    }
    return undefined
  }

  /** Whether all words of a line are capitalised but the small ones, and none is a verb or a figure: "The Example Courier". */
  isNameOnly(line: string): boolean {
    const { layout, words } = this.table
    return wordsOf(line).every((word) => {
      const lower = fold(word)
      return (/^\p{Lu}/u.test(word) || layout.small.has(lower)) && !words.verbs.has(lower) && !words.auxiliaries.has(lower)
    })
  }

  /** Credits, signatures, date lines and page words after the last paragraph. */
  tail(body: number): void {
    const { layout } = this.table
    const last = this.items.length - 1
    for (let i = last; i > body && i > last - TAIL; i--) {
      const item = this.items[i] as Item
      if (item.kind === 'meta' || item.kind === 'related' || item.kind === 'credit') continue
      if (item.kind !== undefined || item.end - item.start > 400) break
      const line = this.line(item)
      if (this.dateLine(item, line, false) || this.isClock(item, line)) continue
      const named = findByline(line, layout)
      if (named && line.length < 80) {
        item.kind = 'byline'
        this.put(item, named)
        continue
      }
      if (isDesk(line, layout)) {
        item.kind = 'byline'
        this.put(item, [{ start: 0, end: line.replace(/\.$/, '').length, role: 'author' }])
        continue
      }
      const contributors = findContributors(line, layout)
      if (contributors && contributors.length > 0) {
        this.credit(item, contributors)
        continue
      }
      const agency = /^[\s(/–—-]{1,3}(\p{Lu}[\p{L}\p{Nd}.&'’ ]{1,30}?)[\s)/.]{0,3}$/u.exec(line)
      if (agency && wordsOf(agency[1] as string).length <= 4 && this.isNameOnly(agency[1] as string)) {
        const start = line.indexOf(agency[1] as string)
        this.credit(item, [{ start, end: start + (agency[1] as string).length, role: 'agency' }])
        continue
      }
      const folded = fold(line)
      let rights = false
      for (const phrase of layout.rights) if (folded.includes(phrase)) rights = true
      if (rights) {
        const house = /^\s*(\p{Lu}[\p{L}\p{Nd} ]{1,30})\.\s/u.exec(line)
        const start = house ? line.indexOf(house[1] as string) : 0
        this.credit(item, house ? [{ start, end: start + (house[1] as string).length, role: 'agency' }] : [])
        continue
      }
      // "Jane Doe writes about borders.": who is credited already is told of once more.
      if ([...this.authors].some((author) => line.startsWith(`${author} `)) && !/["“]/.test(line)) {
        item.kind = 'credit'
        continue
      }
      // After a rule at the foot of a report a line of the page follows.
      if (this.items[i - 1]?.kind === 'meta' && RULE.test(this.line(this.items[i - 1] as Item)) && line.length < 100 && i === last) {
        item.kind = 'meta'
        continue
      }
      // "… said. (AFP)": the agency that signs the last paragraph.
      break
    }
    this.signature()
  }

  /** "… of the town. (AFP)", "… said. — Example Press": the agency that signs the last paragraph is a block of its own. */
  signature(): void {
    for (let i = this.items.length - 1; i >= 0; i--) {
      const item = this.items[i] as Item
      if (item.kind !== undefined) continue
      const from = Math.max(item.start, item.end - 50)
      const signed =
        /[.!?]["”’»)]?\s+([(/](\p{Lu}[\p{L}\p{Nd}.&' -]{1,30})[)/]|[—–-]{1,2}\s?(\p{Lu}[\p{L}\p{Nd}.&']{1,20}(?:\s\p{Lu}[\p{L}.&']{1,20}){0,2}))$/u.exec(
          this.text.slice(from, item.end),
        )
      if (!signed) return
      const name = (signed[2] ?? signed[3]) as string
      if (wordsOf(name).length > 4 || (signed[2] !== undefined && wordsOf(name).length > 3)) return
      const start = item.end - (signed[1] as string).length
      const credit: Item = { start, end: item.end, close: false, kind: undefined }
      item.end = start - (/\s*$/.exec(this.text.slice(from, start)) as RegExpExecArray)[0].length
      const at = this.text.indexOf(name, start) - start
      this.credit(credit, [{ start: at, end: at + name.length, role: 'agency' }])
      this.items.splice(i + 1, 0, credit)
      return
    }
  }

  /** "2245 GMT 10-16-31": a clock and figures at the foot of wire copy. */
  isClock(item: Item, line: string): boolean {
    if (line.length > 40 || !/\d/.test(line)) return false
    const list = wordsOf(line)
    const { zones } = this.table.layout.clock
    if (!list.every((word) => /^[\d.:-]+$/.test(word) || Object.hasOwn(zones, fold(word)))) return false
    item.kind = 'meta'
    return true
  }

  lists(): void {
    for (let i = 0; i < this.items.length; i++) {
      const item = this.items[i] as Item
      if (item.kind !== undefined) continue
      const head = this.text.slice(item.start, Math.min(item.end, item.start + 6))
      if (!BULLET.test(head)) continue
      const sure = /^[•‣▪●◦]/.test(head)
      const alike = (other: Item | undefined): boolean =>
        other !== undefined && sameBullet(head, this.text.slice(other.start, Math.min(other.end, other.start + 6)))
      if (sure || alike(this.items[i + 1]) || alike(this.items[i - 1])) item.kind = 'list'
    }
  }

  datelines(body: number): void {
    const { layout } = this.table
    const items: Item[] = []
    let paragraphs = 0
    for (let i = 0; i < this.items.length; i++) {
      const item = this.items[i] as Item
      items.push(item)
      if (item.kind !== undefined || i < body) continue
      const found = findDateline(this.text.slice(item.start, Math.min(item.end, item.start + 160)), layout)
      const opening = paragraphs++ < 2
      if (!found || (found.plain && !opening) || (!opening && found.agency === undefined)) continue
      const end = item.start + found.length
      const gap = (/^\s*/.exec(this.text.slice(end, end + 8)) as RegExpExecArray)[0].length
      if (found.agency) {
        const before = this.agency
        this.put(item, [{ ...found.agency, role: 'agency' }])
        if (before === undefined) this.agency = this.text.slice(item.start + found.agency.start, item.start + found.agency.end)
      }
      if (found.published !== undefined && opening) this.take({ iso: found.published, rank: 2 })
      if (end + gap >= item.end) item.kind = 'dateline'
      else {
        items.push({ start: end + gap, end: item.end, close: false, kind: undefined })
        item.end = end
        item.kind = 'dateline'
      }
    }
    this.items = items
  }

  repeats(): void {
    const stretches: { start: number; end: number }[] = []
    const which: number[] = []
    for (let i = 0; i < this.items.length; i++) {
      const { start, end, kind } = this.items[i] as Item
      if (kind !== undefined && kind !== 'caption' && kind !== 'list') continue
      stretches.push({ start, end })
      which.push(i)
    }
    const repeats = findRepeats(this.text, stretches)
    const items: Item[] = []
    let k = 0
    for (let i = 0; i < this.items.length; i++) {
      const item = this.items[i] as Item
      const previous = items[items.length - 1]
      const at = which[k] === i ? k++ : -1
      // A heading in quotation marks repeats words, too; it has no stop and stays a heading.
      if (at >= 0 && repeats.has(at) && item.kind === undefined && hasStop(this.line(item))) item.kind = 'pull'
      // “…” / - Jane Doe, resident: who is quoted stands under a pull quote and belongs to it.
      else if (previous?.kind === 'pull' && item.close && this.short(item, 90) && /^[–—-]{1,2}\s?\p{Lu}/u.test(this.line(item))) {
        previous.end = item.end
        continue
      }
      items.push(item)
    }
    this.items = items
  }

  /** Short lines without a stop between paragraphs. */
  headings(body: number): void {
    let stops = 0
    let paragraphs = 0
    for (const item of this.items) {
      if (item.kind !== undefined || item.end - item.start < 60) continue
      paragraphs++
      if (hasStop(this.text.slice(item.end - 6, item.end))) stops++
    }
    if (paragraphs === 0 || stops * 2 < paragraphs) return
    for (let i = body + 1; i < this.items.length - 1; i++) {
      const item = this.items[i] as Item
      if (item.kind !== undefined || !this.short(item, 100)) continue
      const line = this.line(item)
      if (!isHeading(line)) continue
      const next = this.items[i + 1] as Item
      if (next.kind === 'related' || next.kind === 'credit' || next.kind === 'byline') continue
      if (next.kind === undefined && !this.isBody(next) && !hasStop(this.line(next))) continue
      // A question of one line within an argument is a paragraph where lines stand close together.
      if (item.close && next.close && /[?]["”’]?$/.test(line)) continue
      item.kind = 'heading'
    }
  }

  /** Captions that do not say so: descriptions of a picture, standing beside a heading or an insert or alone in a report told in the past. */
  captions(body: number): void {
    const { layout, words } = this.table
    const edge = (item: Item | undefined): boolean =>
      item !== undefined && (item.kind === 'heading' || item.kind === 'related' || item.kind === 'caption')
    for (let i = body + 1; i < this.items.length; i++) {
      const item = this.items[i] as Item
      if (item.kind !== undefined || item.end - item.start > 320 || item.close) continue
      if (!edge(this.items[i - 1]) && !edge(this.items[i + 1])) continue
      if (edge(this.items[i - 1]) && (this.items[i - 1] as Item).kind === 'heading') continue
      if (looksLikeCaption(this.line(item), layout, words)) item.kind = 'caption'
    }
  }
}

function sameBullet(a: string, b: string): boolean {
  if (!BULLET.test(a) || !BULLET.test(b)) return false
  return /^\d/.test(a) ? /^\d/.test(b) : a.charAt(0) === b.charAt(0)
}

function isHeading(line: string): boolean {
  if (/[.,;:…]["”’»'_*]{0,3}$/.test(line) || line.endsWith('!')) return false
  const list = wordsOf(line)
  if (list.length === 0 || list.length > 14) return false
  // "“We stay,” she said": speech, not a heading.
  return !/[,.!?]["”’»]\s/.test(line) && !/^[–—-]\s/.test(line)
}
