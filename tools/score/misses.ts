// Gold and predictions of one data set in; how many of which kind were missed, wrong or too much out, in words of our own.

import { readFileSync } from 'node:fs'

/** A kind of miss and how often it occurred. */
export type Misses = ReadonlyMap<string, number>

interface Stretch {
  readonly start: number
  readonly end: number
}

const linesOf = (path: string): any[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
const overlaps = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end

/** Counts the misses of a data set. The categories are ours, computed from the shape of the gold; no text of the data is kept. */
export function countMisses(suite: 'time' | 'place' | 'quantity' | 'polnear', gold: string, predictions: string): Misses {
  const misses = new Map<string, number>()
  const miss = (kind: string): void => void misses.set(kind, (misses.get(kind) ?? 0) + 1)
  if (suite === 'time') times(gold, predictions, miss)
  else if (suite === 'place') places(gold, predictions, miss)
  else if (suite === 'quantity') quantities(gold, predictions, miss)
  else attributions(gold, predictions, miss)
  return new Map([...misses].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)))
}

function shapeOf(value: string): string {
  if (/^(PAST|PRESENT|FUTURE)_REF$/.test(value)) return 'a vague reference (now, recently, soon)'
  if (value.startsWith('P')) return 'a duration'
  if (value.startsWith('XXXX')) return 'a recurring time'
  if (/T/.test(value)) return 'a time of day'
  if (/W/.test(value)) return 'a week'
  if (/Q|H|SP|SU|FA|WI/.test(value)) return 'a quarter, half or season'
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return 'a day'
  if (/^\d{4}-\d\d$/.test(value)) return 'a month'
  if (/^\d{2,4}$/.test(value)) return 'a year, decade or century'
  return 'another value'
}

function times(gold: string, predictions: string, miss: (kind: string) => void): void {
  const found = new Map(linesOf(predictions).map((line) => [line.doc, line.timexes as (Stretch & { value: string })[]]))
  for (const { doc, timexes } of linesOf(gold)) {
    const mine = new Set(found.get(doc) ?? [])
    for (const want of timexes) {
      const same = [...mine].find((one) => overlaps(one, want))
      if (same) {
        mine.delete(same)
        if (same.value !== want.value)
          miss(
            `wrong value: ${shapeOf(want.value)}${shapeOf(same.value) === shapeOf(want.value) ? '' : `, read as ${shapeOf(same.value)}`}`,
          )
      } else miss(`missed: ${shapeOf(want.value)}`)
    }
    for (const { value } of mine) miss(`too much: ${shapeOf(value)}`)
  }
}

function places(gold: string, predictions: string, miss: (kind: string) => void): void {
  const found = new Map(
    linesOf(predictions).map((line) => [line.doc, line.places as (Stretch & { lat: number | null; lon: number | null })[]]),
  )
  for (const { doc, text, places: wanted } of linesOf(gold)) {
    const mine = new Set(found.get(doc) ?? [])
    for (const want of wanted) {
      const words = [...(text as string)].slice(want.start, want.end).join('')
      const kind =
        want.type === 'Demonym'
          ? 'a demonym'
          : /^\p{Lu}[\p{Lu}.]+$/u.test(words)
            ? 'an abbreviation'
            : /\s/.test(words)
              ? 'a name of several words'
              : 'a name of one word'
      const same = [...mine].find((one) => overlaps(one, want))
      if (!same) {
        miss(`missed: ${kind}`)
        continue
      }
      mine.delete(same)
      if (want.lat === null) continue
      if (same.lat === null || same.lon === null) miss(`found, without coordinates: ${kind}`)
      else if (kilometres(same.lat, same.lon, want.lat, want.lon) > 161) miss(`found, more than 161 km off: ${kind}`)
    }
    for (const one of mine) miss(one.lat === null ? 'too much, without coordinates' : 'too much: a name that the gold does not count')
  }
}

/** Great-circle distance (haversine, mean radius of the earth). */
function kilometres(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const rad = Math.PI / 180
  const a =
    Math.sin(((lat2 - lat1) * rad) / 2) ** 2 + Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2
  return 2 * 6371 * Math.asin(Math.sqrt(a))
}

/** A quantity's value in one spelling: a bound to six significant digits, a range as its two bounds. */
function range(value: string): string {
  const number = (bound: string): string => (Number.isNaN(Number(bound)) ? bound : String(Number(Number(bound).toPrecision(6))))
  const match = /^(-?[\d.]+(?:e[+-]?\d+)?)-(-?[\d.]+(?:e[+-]?\d+)?)$/.exec(value)
  return match ? `${number(match[1] as string)}-${number(match[2] as string)}` : number(value)
}

/** F1 of quantities by sentence, as score_quant.py counts it, but with ranges compared as numbers; with `bounds`, bound and trend too. */
export function quantityF1(gold: string, predictions: string, bounds: boolean): number {
  const key = ({ value, change }: { value: string; change: string }): string => (bounds ? `${range(value)} ${change || '='}` : range(value))
  const found = new Map(linesOf(predictions).map((line) => [line.i, (line.quantities as { value: string; change: string }[]).map(key)]))
  let [right, wanted, given] = [0, 0, 0]
  const sentences = JSON.parse(readFileSync(gold, 'utf8')) as { quantities: { value: string; change: string }[] }[]
  sentences.forEach(({ quantities }, i) => {
    const mine = [...(found.get(i) ?? [])]
    wanted += quantities.length
    given += mine.length
    for (const want of quantities.map(key)) {
      const at = mine.indexOf(want)
      if (at < 0) continue
      mine.splice(at, 1)
      right++
    }
  })
  return wanted + given === 0 ? 0 : (200 * right) / (wanted + given)
}

function quantities(gold: string, predictions: string, miss: (kind: string) => void): void {
  const found = new Map(linesOf(predictions).map((line) => [line.i, line.quantities as { value: string; change: string; unit: string }[]]))
  ;(JSON.parse(readFileSync(gold, 'utf8')) as { quantities: { value: string; change: string; unit: string }[] }[]).forEach(
    ({ quantities: wanted }, i) => {
      const mine = new Set(found.get(i) ?? [])
      for (const want of wanted) {
        const kind = /%|percent/.test(want.unit)
          ? 'a percentage'
          : /dollar|euro|pound|\$|€|£/i.test(want.unit)
            ? 'an amount of money'
            : want.unit === '-'
              ? 'a number without a unit'
              : 'a count or measure'
        const same = [...mine].find((one) => range(one.value) === range(want.value))
        if (!same) miss(`missed or wrong number: ${kind}`)
        else {
          mine.delete(same)
          if (same.change !== (want.change || '=')) miss(`right number, other bound or trend: ${want.change} read as ${same.change}`)
        }
      }
      for (const one of mine)
        miss(`too much: ${/^[<>~]$/.test(one.change) ? 'a number with a bound' : one.change === '=' ? 'a bare number' : 'a change'}`)
    },
  )
}

interface Attribution {
  readonly source: readonly (readonly [number, number])[]
  readonly cue: readonly (readonly [number, number])[]
  readonly content: readonly (readonly [number, number])[]
}

/** Here gold is the scorer's own `--write-gold` file; every cue counts, not those of expression alone. */
function attributions(gold: string, predictions: string, miss: (kind: string) => void): void {
  const found = new Map(linesOf(predictions).map((line) => [line.doc, line.attributions as Attribution[]]))
  const size = (spans: Attribution['cue']): number => spans.reduce((n, [start, end]) => n + end - start, 0)
  const shared = (a: Attribution['cue'], b: Attribution['cue']): number =>
    a.reduce((n, [s, e]) => n + b.reduce((m, [t, f]) => m + Math.max(0, Math.min(e, f) - Math.max(s, t)), 0), 0)
  const jaccard = (a: Attribution['cue'], b: Attribution['cue']): number => {
    if (a.length === 0 && b.length === 0) return 1
    const both = shared(a, b)
    return both / (size(a) + size(b) - both)
  }
  for (const { doc, attributions: wanted } of linesOf(gold) as { doc: string; attributions: Attribution[] }[]) {
    const mine = new Set(found.get(doc) ?? [])
    for (const want of wanted) {
      const first = want.content[0]?.[0] ?? 0
      const cue = want.cue[0]?.[0]
      const order = cue === undefined ? 'without a cue' : cue < first ? 'cue before content' : 'cue after or inside content'
      const same =
        [...mine].find((one) => shared(one.cue, want.cue) > 0) ?? [...mine].find((one) => jaccard(one.content, want.content) >= 0.5)
      if (!same) {
        miss(`missed: ${order}${want.source.length === 0 ? ', no source' : ''}`)
        continue
      }
      mine.delete(same)
      if (jaccard(same.source, want.source) < 0.5)
        miss(
          same.source.length === 0
            ? 'aligned, source missing'
            : want.source.length === 0
              ? 'aligned, source too much'
              : 'aligned, another source',
        )
      if (jaccard(same.cue, want.cue) < 0.5) miss('aligned, cue too long or too short')
      if (jaccard(same.content, want.content) < 0.5)
        miss(size(same.content) > size(want.content) ? 'aligned, content too long' : 'aligned, content too short')
    }
    for (const one of mine) miss(one.cue.length === 0 ? 'too much: a quotation without a cue' : 'too much: a cue that is none in the gold')
  }
}
