// A page in, what it says of itself out: headline, day, authors, outlet, language, address.

import type { Layout } from '../languages/language.ts'
import { findDates, isDate } from './date.ts'
import { decodeReferences } from './entity.ts'
import { isLanguage } from './language.ts'
import { fold, opens } from './phrase.ts'
import { readLinked } from './linked.ts'
import type { Part } from './serialise.ts'
import type { Element, Tree } from './tree.ts'

/** What a page says of itself; what it does not say is absent. */
export interface Metadata {
  readonly title?: string
  /** ISO 8601. */
  readonly published?: string
  readonly authors: readonly string[]
  readonly outlet?: string
  readonly domain?: string
  /** BCP 47. */
  readonly language?: string
  readonly url?: string
}

/** Names of `<meta>` that give the day of publication, the surest first (OpenGraph, schema.org, Dublin Core, and the vendors of news sites). */
const DATES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'bt:pubdate',
  'rnews:datepublished',
  'originalpublicationdate',
  'article_date_original',
  'publication_date',
  'citation_publication_date',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'dcsext.articlefirstpublished',
  'publishdate',
  'publish-date',
  'publish_date',
  'published-date',
  'published_date',
  'pub_date',
  'pubdate',
  'ptime',
  'datecreated',
  'created',
  'date',
] as const
const TITLES = ['og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'title'] as const
const AUTHORS = ['parsely-author', 'sailthru.author', 'author', 'byl', 'dc.creator', 'article:author', 'cxenseparse:author'] as const
const OUTLETS = ['og:site_name', 'application-name', 'publisher', 'dc.publisher', 'cre'] as const
const LANGUAGES = ['og:locale', 'content-language', 'dc.language', 'language'] as const

/** Reads what a page says of itself. `lines` is the page's text block by block: the day is looked for there where no field gives it. */
export function readMetadata(tree: Tree, lines: readonly Part[], layout: Layout | undefined): Metadata {
  const metas = new Map<string, string[]>()
  for (const meta of tree.metas) {
    const content = meta.get('content')?.trim()
    if (!content) continue
    for (const key of new Set([meta.get('property'), meta.get('name'), meta.get('itemprop')])) {
      const name = key?.trim().toLowerCase()
      if (name) metas.set(name, [...(metas.get(name) ?? []), content].slice(0, 20))
    }
  }
  const first = (names: readonly string[]): string | undefined => {
    for (const name of names) for (const value of metas.get(name) ?? []) return value
    return undefined
  }
  const linked = readLinked(tree.data)
  const canonical = tree.links.find((link) => /(?:^|\s)canonical(?:\s|$)/i.test(link.get('rel') ?? ''))?.get('href')
  const url = [canonical, first(['og:url']), linked.url, first(['twitter:url', 'parsely-link'])].find(isAddress)?.trim()
  const domain = domainOf(url)
  // A page that was taken over names the first one as canonical: then the day in that address is not its own.
  const own = metas.get('og:url')?.find(isAddress)
  const outlet = clean(linked.publisher) ?? clean(first(OUTLETS))
  const title = findTitle(
    lines,
    [linked.headline, ...TITLES.flatMap((name) => metas.get(name) ?? []), tree.title].map((one) => clean(one)),
    outlet,
  )
  const times = findTimes(tree.root)
  const published = findPublished(
    [
      linked.published,
      ...DATES.slice(0, 5).flatMap((name) => metas.get(name) ?? []),
      ...times.filter(({ sure }) => sure).map(({ value }) => value),
      ...DATES.slice(5).flatMap((name) => metas.get(name) ?? []),
    ],
    lines,
    title,
    times.map(({ value }) => value),
    own === undefined || dayOfAddress(own) === dayOfAddress(url) ? dayOfAddress(url) : '',
    layout,
  )
  const language = [tree.language, linked.language, ...LANGUAGES.flatMap((name) => metas.get(name) ?? [])]
    .map((tag) => tag?.trim().replace('_', '-'))
    .find((tag) => tag !== undefined && isLanguage(tag))
  const authors =
    [linked.authors, ...AUTHORS.map((name) => metas.get(name) ?? [])]
      .map((said) => [...new Set(said.flatMap((one) => splitAuthors(one, layout)))].filter((name) => name !== outlet))
      .find((names) => names.length > 0) ?? []
  return {
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    authors,
    ...(outlet === undefined ? {} : { outlet }),
    ...(domain === undefined ? {} : { domain }),
    ...(language === undefined ? {} : { language }),
    ...(url === undefined ? {} : { url }),
  }
}

function domainOf(url: string | undefined): string | undefined {
  return /^\s*https?:\/\/(?:[^/@]*@)?(?:www\.)?([^/:?#\s]+)/i.exec(url ?? '')?.[1]?.toLowerCase()
}

function isAddress(text: string | undefined): boolean {
  return text !== undefined && text.length < 2000 && /^\s*https?:\/\/[^\s<>"']+\s*$/i.test(text)
}

function clean(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const folded = decodeReferences(text.slice(0, 4000))
    .replace(/<(script|style)\b[^]*?(?:<\/\1\s{0,9}>|$)/gi, ' ')
    .replace(/<\/?[a-z][^<>]{0,99}>/gi, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  return folded === '' || folded.length > 600 ? undefined : folded
}

/** The headline: the page's own `<h1>` where a field says the same words, else the field without the outlet's name. */
function findTitle(lines: readonly Part[], said: readonly (string | undefined)[], outlet: string | undefined): string | undefined {
  const given = said.filter((one): one is string => one !== undefined && (outlet === undefined || letters(one) !== letters(outlet)))
  for (const { text, level } of lines) {
    if (level !== 1 || text.length > 400) continue
    const key = letters(text)
    if (key.length >= 8 && given.some((one) => isHeadline(key, letters(one)))) return text
  }
  const title = given[0] ?? lines.find(({ text, level }) => level === 1 && text.length < 400)?.text
  if (title === undefined) return undefined
  // "Two bridges close | The Example Courier"
  const cut = /^(.{12,}?)\s+(?:[|»·–—]|-{1,2})\s+([^|»·]{2,60})$/u.exec(title)
  if (
    cut &&
    (outlet === undefined
      ? title.includes(' | ')
      : letters(cut[2] as string).includes(letters(outlet)) || letters(outlet).includes(letters(cut[2] as string)))
  )
    return cut[1] as string
  return title
}

/** Whether a heading is the headline that a field gives, with or without the outlet's name behind it. */
function isHeadline(heading: string, field: string): boolean {
  return field === heading || field.startsWith(heading) || (field.length > 20 && heading.startsWith(field))
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{Nd}]+/gu, '')
}

/** "By Jane Doe and Jan Roe" is two names; an address, a sentence or an account is none. Words that open and join come from the language. */
export function splitAuthors(said: string, layout: Layout | undefined): string[] {
  const names: string[] = []
  for (const line of said.split(/\s*[\n,;|/•·]\s*|\s[–—-]\s/u)) {
    let bare = (clean(line) ?? '').replace(/^@/, '')
    const opener = layout ? opens(fold(bare), layout.bylines) : ''
    bare = bare.slice(opener.length).replace(/^[\s:]+/, '')
    let words: string[] = []
    const put = (): void => {
      const name = words.join(' ').trim()
      words = []
      if (name.length < 3 || name.length > 60 || name.split(' ').length > 6) return
      if (/[\d@:<>{}[\]\\=?!]|https?|www\./i.test(name) || !/^\p{Lu}/u.test(name) || /\.\s\p{Lu}\p{Ll}+\s\p{Ll}/u.test(name)) return
      if (layout?.weekdays.has(fold(name)) || Object.hasOwn(layout?.clock.halves ?? {}, fold(words[0] ?? ''))) return
      names.push(name)
    }
    for (const word of bare.split(' ')) {
      if (word === '&' || word === '+' || layout?.joins.has(fold(word))) put()
      else words.push(word)
    }
    put()
  }
  return names.slice(0, 12)
}

/** `<time datetime>` and elements of schema.org's microdata; `sure` where they say that it is the day of publication. */
function findTimes(root: Element): { value: string; sure: boolean }[] {
  const found: { value: string; sure: boolean }[] = []
  const stack: Element[] = [root]
  for (let element = stack.pop(); element; element = stack.pop()) {
    if (found.length >= 40) break
    const { attributes, children, name } = element
    const property = `${attributes.get('itemprop') ?? ''} ${attributes.get('property') ?? ''}`.toLowerCase()
    const sure = property.includes('datepublished') || attributes.has('pubdate')
    if (name === 'time' || sure) {
      const text = children.find((child) => typeof child === 'string' && child.trim() !== '')
      const value = attributes.get('datetime') ?? attributes.get('content') ?? (typeof text === 'string' ? text.trim() : undefined)
      if (value !== undefined && !property.includes('modified')) found.push({ value, sure })
    }
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i]
      if (child !== undefined && typeof child !== 'string') stack.push(child)
    }
  }
  return found
}

/** A day that a line of the page tells; `update` where it says that it is the day of an update. */
interface Told {
  readonly day: string
  readonly update: boolean
  /** Whether it stands between the headline and the first paragraph. */
  readonly head: boolean
}

/**
 * The day of publication: fields first, then `<time>`, then a line under the headline that is a date, then the address. Where a field gives a
 * moment and the page tells the day before or after, the page's day is meant: fields are often in UTC, or in a zone that is not theirs.
 */
function findPublished(
  fields: readonly (string | undefined)[],
  lines: readonly Part[],
  title: string | undefined,
  times: readonly string[],
  address: string,
  layout: Layout | undefined,
): string | undefined {
  const told = findDays(lines, title, layout)
  if (address !== '') told.push({ day: address, update: false, head: true })
  for (const field of [...fields, ...times.slice(0, 1)]) {
    const date = field === undefined ? undefined : readDate(field, layout)
    if (date === undefined || date < '1980') continue
    const own = date.slice(0, 10)
    if (date.length === 10) return date
    // A moment with the offset of its place is trusted where any line tells the same day.
    if (/[+-](?!00:00)\d\d:\d\d$/.test(date) && told.some(({ day }) => day === own)) return date
    const meant = told.find(({ day, update, head }) => head && (day === own || nextDay(day) === own || (!update && nextDay(own) === day)))
    return meant === undefined || meant.day === own ? date : meant.day
  }
  return told.find(({ update }) => !update)?.day ?? told[0]?.day
}

/** The day in an address: "/2019/11/19/", "/2019/nov/18/". */
function dayOfAddress(url: string | undefined): string {
  const path = /\/((?:19|20)\d\d)[/-]?(\d\d?|[a-z]{3})[/-]?(\d\d?)(?=[/-]|$)/i.exec(url ?? '')
  if (!path) return ''
  const month = MONTHS.indexOf((path[2] as string).toLowerCase()) + 1 || Number(path[2])
  const day = `${path[1]}-${String(month).padStart(2, '0')}-${(path[3] as string).padStart(2, '0')}`
  return isDate(day) ? day : ''
}

/** How many lines under the headline may tell its day; what follows is of other reports. */
const NEAR = 30

/** The days that the lines under the headline tell by themselves. */
function findDays(lines: readonly Part[], title: string | undefined, layout: Layout | undefined): Told[] {
  const days: Told[] = []
  const key = letters(title ?? '')
  const same = (fits: (line: string) => boolean): number =>
    key === '' ? -1 : lines.findIndex(({ text }) => text.length < 400 && fits(letters(text)))
  const exact = same((line) => line === key)
  const named = exact >= 0 ? exact : same((line) => line.length > 11 && key.startsWith(line))
  const head = Math.max(named >= 0 ? named : lines.findIndex(({ level }) => level === 1), 0)
  let body = false
  for (const { text, kind } of lines.slice(head, head + NEAR)) {
    if (text.length > 200 && kind === undefined) body = true
    if (text.length > 120 || !/\d/.test(text) || /[\p{L}\p{Nd}]{2}[.!?]$/u.test(text)) continue
    const iso = /(?:^|[^\d])((?:19|20)\d\d)[-./](\d\d)[-./](\d\d)(?!\d)/.exec(text)
    const figures = /(?:^|[^\d])(\d\d)[/.](\d\d)[/.]((?:19|20)\d\d)(?!\d)/.exec(text)
    const update = layout !== undefined && opens(fold(text), layout.dates.updated) !== ''
    const date =
      layout === undefined
        ? undefined
        : findDates(text, layout)
            .find((one) => one.iso !== undefined)
            ?.iso?.slice(0, 10)
    // Without the words of its language a date of figures alone can be told; "05/10/2018" has its day first in all languages but one.
    const bare = iso ? `${iso[1]}-${iso[2]}-${iso[3]}` : figures && layout === undefined ? `${figures[3]}-${figures[2]}-${figures[1]}` : ''
    const day = date ?? bare
    if (isDate(day)) days.push({ day, update, head: !body })
  }
  return days
}

/** The day after a day, both as "2022-11-11". */
function nextDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const two = (n: number): string => String(n).padStart(2, '0')
  const tomorrow = `${day.slice(0, 8)}${two(date + 1)}`
  if (isDate(tomorrow)) return tomorrow
  return month === 12 ? `${year + 1}-01-01` : `${year}-${two(month + 1)}-01`
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * A date as fields have it, in the record's form: ISO 8601 with its slips ("2019-11-19 08:00:00", "20191119T0800Z", "…+0000"), RFC 5322
 * ("Tue, 19 Nov 2019 08:00:00 GMT"), seconds since 1970, and words of the page's language. A local time without zone keeps none.
 */
export function readDate(said: string, layout: Layout | undefined): string | undefined {
  const text = said.trim()
  if (text.length > 100) return undefined
  const iso =
    /^(\d{4})-?(\d\d)-?(\d\d)(?:[T\s]+(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?(?!\d)/i.exec(text)
  if (iso) {
    const day = `${iso[1]}-${iso[2]}-${iso[3]}`
    if (!isDate(day)) return undefined
    const time = iso[4] === undefined ? '' : `T${iso[4]}:${iso[5]}${iso[6] === undefined ? '' : `:${iso[6]}`}${zone(iso[7])}`
    return isDate(day + time) ? day + time : day
  }
  const mail =
    /^(?:\p{L}{3,9},?\s+)?(\d\d?)[\s-](\p{L}{3})\p{L}{0,6}[\s-](\d{4})(?:\s+(\d\d):(\d\d)(?::(\d\d))?\s?(Z|UTC|GMT|[+-]\d{4})?)?/u.exec(
      text,
    )
  const month = mail ? MONTHS.indexOf((mail[2] as string).toLowerCase()) + 1 : 0
  if (mail && month > 0) {
    const day = `${mail[3]}-${String(month).padStart(2, '0')}-${(mail[1] as string).padStart(2, '0')}`
    const time = mail[4] === undefined ? '' : `T${mail[4]}:${mail[5]}${mail[6] === undefined ? '' : `:${mail[6]}`}${zone(mail[7])}`
    if (isDate(day + time)) return day + time
    if (isDate(day)) return day
  }
  const seconds = /^(\d{10})(?:\d{3})?$/.exec(text)
  if (seconds) return dayOf(Number(seconds[1]))
  return layout ? findDates(text, layout)[0]?.iso : undefined
}

function zone(said: string | undefined): string {
  if (said === undefined) return ''
  if (/^[zug]/i.test(said)) return 'Z'
  return said.length === 3 ? `${said}:00` : said.length === 5 ? `${said.slice(0, 3)}:${said.slice(3)}` : said
}

/** The calendar day of a moment in seconds since 1970, UTC. Source: Howard Hinnant, "chrono-compatible low-level date algorithms". */
function dayOf(moment: number): string | undefined {
  const z = Math.floor(moment / 86400) + 719468
  const era = Math.floor(z / 146097)
  const doe = z - era * 146097
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365)
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100))
  const mp = Math.floor((5 * doy + 2) / 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  const day = `${yoe + era * 400 + (month <= 2 ? 1 : 0)}-${String(month).padStart(2, '0')}-${String(doy - Math.floor((153 * mp + 2) / 5) + 1).padStart(2, '0')}`
  return isDate(day) ? day : undefined
}
