// A paragraph in, the dateline that opens it out: place, date and agency before the dash.

import type { Layout } from '../languages/language.ts'
import { findDates } from './date.ts'

/** A dateline: the stretch at the beginning of a paragraph, and what it says. */
export interface Dateline {
  /** Length of the dateline, the dash included. */
  readonly length: number
  /** The agency in brackets or slashes, as offsets in the paragraph. */
  readonly agency?: { readonly start: number; readonly end: number }
  /** ISO 8601, where the dateline has its year: "KYIV, Nov 11, 2022 (Reuters) -". */
  readonly published?: string
  /** Whether it names an agency or a date: a bare "GENEVA — " is a weaker sign. */
  readonly plain: boolean
}

const PLACE =
  /^(?:\p{Lu}[\p{L}.'’]{1,30}(?:[ -](?:\p{Lu}[\p{L}.'’]{0,30}|\p{Ll}{1,3})){0,4})(?:\/\p{Lu}[\p{L}.'’]{1,30}(?:[ -]\p{Lu}[\p{L}.'’]{1,30}){0,3}){0,3}/u
const REGION = /^,\s\p{Lu}[\p{L}.]{1,30}(?:\s\p{Lu}[\p{L}.]{1,30}){0,3}/u
const AGENCY = /^[.,]?\s{0,2}(?:\(([^()\n]{2,40})\)|\/([^/\n]{2,40})\/\.?|\[([^[\]\n]{2,40})\])/u
const DASH = /^\s{0,3}(?:--|[–—―_]|-(?=\s|$))\s{0,3}/

/**
 * The dateline of a paragraph: "KYIV, Nov 11 (Reuters) - ", "GENEVA — ", "VOSKAR, October 16. /ArdInform/. ", "(AP) — ",
 * "NAIROBI, Kenya (AP) _". A place in capitals may stand alone before a dash; one in small letters needs a date or an agency.
 * "Talks — slow — go on" has none.
 */
export function findDateline(paragraph: string, layout: Layout): Dateline | undefined {
  const head = paragraph.slice(0, 160)
  let at = 0
  let capitals = false
  const place = PLACE.exec(head)
  if (place) {
    at = place[0].length
    capitals = !/\p{Ll}/u.test(place[0].replace(/(?<![\p{L}])\p{Ll}{1,3}(?!\p{L})/gu, ''))
    // "SAN SALVADOR, 3 JAN 90": what follows the comma is a date, not a region.
    const region = REGION.exec(head.slice(at))
    if (region && !Object.hasOwn(layout.months, (/\p{L}+/u.exec(region[0]) as RegExpExecArray)[0].toLowerCase())) at += region[0].length
    // "ROME (ITALY), 11 JAN 90": a country in brackets, before the date.
    const country = /^\s\(\p{Lu}[\p{L} .'’-]{1,30}\)(?=,\s)/u.exec(head.slice(at))
    if (country) at += country[0].length
  } else if (!/^[([/]/.test(head)) return undefined
  let published: string | undefined
  let dated = false
  const comma = /^,?\s{1,2}/.exec(head.slice(at))
  if (place && comma) {
    const from = at + comma[0].length
    const date = findDates(head.slice(from), layout)[0]
    const weekday = /^(\p{L}+)\.?,?\s/u.exec(head.slice(from))
    const skip = weekday && layout.weekdays.has((weekday[1] as string).toLowerCase()) ? weekday[0].length : 0
    if (date && date.start === skip) {
      dated = true
      at = from + date.end
      published = date.iso
      // "3 JAN 90": two figures after the date are its year, of a century that is not said.
      const short = /^,?\s(?:'|’)?\d\d(?=\s|\()/.exec(head.slice(at))
      if (short && date.iso === undefined) at += short[0].length
    }
  }
  let agency: { start: number; end: number } | undefined
  const named = AGENCY.exec(head.slice(at))
  if (named) {
    const name = (named[1] ?? named[2] ?? named[3]) as string
    const start = at + named[0].indexOf(name)
    // "(AP)", "(Agence France-Presse)", not "(the capital)".
    if (/^\p{Lu}/u.test(name) && /^[\p{L}\p{Nd}.&'’/ -]+$/u.test(name) && name.split(' ').length <= 5) {
      agency = { start, end: start + name.length }
      at += named[0].length
    }
  }
  if (at === 0 || (!place && !agency)) return undefined
  const rest = head.slice(at)
  const dash = DASH.exec(rest)
  const slashed = agency !== undefined && dated && /^[./\s]/.test(rest)
  if (!dash && !slashed) return undefined
  if (!capitals && !agency && !dated) return undefined
  if (!place && !agency) return undefined
  const before = rest.charAt(0)
  if (dash && !agency && !/[\s—–―]/.test(before)) return undefined
  const length = at + (dash ? dash[0].trimEnd().length : /^\.?/.exec(rest)![0].length)
  return {
    length,
    ...(agency === undefined ? {} : { agency }),
    ...(published === undefined ? {} : { published }),
    plain: agency === undefined && !dated,
  }
}
