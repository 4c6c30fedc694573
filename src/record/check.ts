// A record in, what is wrong with it out: the invariants that every record of every test is held against.

import { EVENT_TYPES, ROLES } from '../model/event-types.ts'
import type { Document, Id, Record, Span } from '../model/record.ts'

/**
 * The invariants of docs/record.md that a schema cannot say: spans in range and true to the text, blocks trimmed, ordered and apart, ids
 * unique and spelled after their spans, every reference resolved to an item of the right kind, voices and `within` by containment, nothing
 * from blocks that are not read, JSON that comes back the same. Gives one sentence a fault; an empty list is a sound record.
 */
export function check(record: Record): string[] {
  const faults: string[] = []
  const fault = (message: string): void => void (faults.length < 100 && faults.push(message))
  const { document } = record
  const { text } = document

  const checkSpan = (span: Span, where: string): void => {
    if (!Number.isInteger(span.start) || !Number.isInteger(span.end) || span.start < 0 || span.end > text.length || span.start > span.end)
      fault(`${where}: span ${span.start}–${span.end} is out of range`)
    else if (text.slice(span.start, span.end) !== span.text) fault(`${where}: text of span ${span.start}–${span.end} is not the document's`)
    else if (span.start === span.end) fault(`${where}: span ${span.start}–${span.end} is empty`)
  }

  let before = 0
  for (const { start, end, kind } of document.blocks) {
    if (start < before || end <= start || end > text.length) fault(`block ${kind} ${start}–${end} overlaps, is empty or is out of range`)
    else if (text.slice(start, end).trim().length !== end - start) fault(`block ${kind} ${start}–${end} is not trimmed`)
    before = end
  }
  for (const { span, name } of document.credits) checkSpan(span, `credit ${name}`)

  const kinds = new Map<Id, string>()
  const name = (id: Id, letter: string, span: Span): void => {
    if (kinds.has(id)) fault(`id ${id} is not unique`)
    kinds.set(id, letter)
    if (!new RegExp(`^${letter}${span.start}-${span.end}(?:\\.[2-9]|\\.[1-9][0-9]+)?$`).test(id))
      fault(`id ${id} is not ${letter} and its span ${span.start}-${span.end}`)
  }
  for (const [letter, items] of [
    ['a', record.actors],
    ['p', record.places],
  ] as const) {
    for (const { id, mentions } of items) {
      const first = mentions[0]
      if (first === undefined) {
        fault(`${id} has no mention`)
        continue
      }
      name(id, letter, first.span)
      for (const mention of mentions) {
        checkSpan(mention.span, mention.id)
        name(mention.id, 'm', mention.span)
        if (mention.rule === '') fault(`${mention.id} names no rule`)
      }
    }
  }
  for (const [letter, items] of [
    ['t', record.times],
    ['f', record.figures],
    ['s', record.statements],
    ['c', record.controls],
  ] as const) {
    for (const { id, span, rule } of items) {
      checkSpan(span, id)
      name(id, letter, span)
      if (rule === '') fault(`${id} names no rule`)
    }
  }
  for (const { id, span, trigger, rule } of record.events) {
    checkSpan(span, id)
    checkSpan(trigger, `${id} trigger`)
    name(id, 'e', trigger)
    if (rule === '') fault(`${id} names no rule`)
  }

  const refers = (from: Id, what: string, id: Id | undefined, letters: string): void => {
    if (id === undefined) return
    const letter = kinds.get(id)
    if (letter === undefined) fault(`${from}: ${what} ${id} is not in the record`)
    else if (!letters.includes(letter)) fault(`${from}: ${what} ${id} is of the wrong kind`)
  }
  const inside = (id: Id, outer: Span, inner: Span | undefined, what: string): void => {
    if (inner && (inner.start < outer.start || inner.end > outer.end))
      fault(`${id}: ${what} ${inner.start}–${inner.end} is outside the item's span`)
  }

  for (const { id, of, side } of record.actors) {
    refers(id, 'of', of, 'a')
    if (of === id) fault(`${id} is of itself`)
    if (side) {
      checkSpan(side.span, `${id} side`)
      refers(id, 'side', side.actor, 'a')
    }
  }
  for (const { id, within, relative, at } of record.places) {
    refers(id, 'within', within, 'p')
    if (within === id) fault(`${id} is within itself`)
    if (at && !(Math.abs(at[0]) <= 180 && Math.abs(at[1]) <= 90)) fault(`${id}: ${at[0]} ${at[1]} is not on the globe`)
    if (relative) {
      for (const of of relative.of) refers(id, 'relative', of, 'p')
      if ((relative.relation === 'between' ? 2 : 1) !== relative.of.length)
        fault(`${id}: ${relative.relation} of ${relative.of.length} places`)
    }
  }
  for (const { id, anchor, from, to } of record.times) {
    if (anchor !== 'published') refers(id, 'anchor', anchor, 't')
    if (from !== undefined && to !== undefined && from > to) fault(`${id}: from ${from} is after to ${to}`)
    for (const day of [from, to])
      if (day !== undefined && !/^-?\d{4,}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/.test(day))
        fault(`${id}: ${day} is no ISO date`)
  }
  for (const { id, low, high, hedge, scope, asOf } of record.figures) {
    if (low !== undefined && high !== undefined && low > high) fault(`${id}: low ${low} is above high ${high}`)
    for (const bound of [low, high]) if (bound !== undefined && !Number.isFinite(bound)) fault(`${id}: ${bound} is no number`)
    if (hedge === 'exact' && (low === undefined || low !== high)) fault(`${id}: exact, but ${low}–${high}`)
    if (scope?.of) checkSpan(scope.of, `${id} scope`)
    refers(id, 'scope', scope?.place, 'p')
    refers(id, 'scope', scope?.time, 't')
    if (asOf !== 'published') refers(id, 'asOf', asOf, 't')
  }
  for (const item of record.statements) {
    const { id, span, speaker, cue, content, to, channel, hedge, disclaimer } = item
    if (content.length === 0) fault(`${id} has no content`)
    let last = -1
    for (const piece of content) {
      checkSpan(piece, `${id} content`)
      if (piece.start < last) fault(`${id}: content is out of order or overlaps`)
      last = piece.end
    }
    for (const part of [speaker.span, cue, speaker.anonymity, to?.span, channel?.span, hedge, disclaimer]) if (part) checkSpan(part, id)
    for (const [part, what] of [[cue, 'cue'], [speaker.span, 'speaker'], ...content.map((piece) => [piece, 'content'] as const)] as const)
      inside(id, span, part, what)
    refers(id, 'speaker', speaker.actor, 'a')
    if (speaker.kind === 'none' && speaker.span) fault(`${id}: no speaker, but words for one`)
    refers(id, 'to', to?.actor, 'a')
    refers(id, 'answers', item.answers, 's')
    refers(id, 'time', item.time, 't')
    refers(id, 'place', item.place, 'p')
    refers(id, 'within', item.within, 's')
    refers(id, 'repeats', item.repeats, 's')
    if ([item.answers, item.repeats, item.within].includes(id)) fault(`${id} refers to itself`)
  }
  for (const item of record.events) {
    if (!Object.hasOwn(EVENT_TYPES, item.type)) fault(`${item.id}: no event type ${item.type}`)
    inside(item.id, item.span, item.trigger, 'trigger')
    for (const { role, span, fills } of item.arguments) {
      checkSpan(span, `${item.id} ${role}`)
      if (!(ROLES as readonly string[]).includes(role)) fault(`${item.id}: no role ${role}`)
      refers(item.id, role, fills, 'apfe')
    }
    refers(item.id, 'time', item.time, 't')
    for (const id of item.places) refers(item.id, 'place', id, 'p')
    for (const id of item.figures) refers(item.id, 'figure', id, 'f')
    refers(item.id, 'repeats', item.repeats, 'e')
  }
  for (const item of record.controls) {
    refers(item.id, 'place', item.place, 'p')
    refers(item.id, 'holder', item.holder, 'a')
    refers(item.id, 'since', item.since, 't')
    refers(item.id, 'event', item.event, 'e')
    if (item.asOf !== 'published') refers(item.id, 'asOf', item.asOf, 't')
  }

  // Voices, by the definition and without the index that assemble.ts uses.
  const within = new Map(record.statements.map((item) => [item.id, item.within]))
  const holder = (span: Span, except?: Id): Id | 'outlet' => {
    let best: { id: Id; length: number } | undefined
    for (const { id, content } of record.statements) {
      if (id === except) continue
      for (const { start, end } of content)
        if (start <= span.start && span.end <= end && (best === undefined || end - start <= best.length)) best = { id, length: end - start }
    }
    return best?.id ?? 'outlet'
  }
  for (const [id, span, voice] of [
    ...record.figures.map((item) => [item.id, item.span, item.voice] as const),
    ...record.events.map((item) => [item.id, item.trigger, item.voice] as const),
    ...record.controls.map((item) => [item.id, item.span, item.voice] as const),
  ]) {
    const right = holder(span)
    if (right !== voice) fault(`${id}: voice is ${voice}, but its words stand in ${right}`)
  }
  for (const { id, cue, span, within: outer } of record.statements) {
    const right = holder(cue ?? span, id)
    const seen = new Set<Id>([id])
    for (let next = outer; next !== undefined; next = within.get(next)) {
      if (seen.has(next)) {
        fault(`${id} is within itself, through ${next}`)
        break
      }
      seen.add(next)
    }
    // Of a circle the first statement is let out: it must then be one.
    if (right !== (outer ?? 'outlet') && !(outer === undefined && reaches(right, id, within)))
      fault(`${id}: within is ${outer}, but its cue stands in ${right}`)
  }

  // Where nothing is read, and where a statement that repeats is all: the block that holds an item is found by halving.
  const blockAt = (span: Span): Document['blocks'][number] | undefined => {
    let low = 0
    let high = document.blocks.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (document.blocks[middle]!.start <= span.start) low = middle + 1
      else high = middle
    }
    const block = document.blocks[low - 1]
    return block && span.end <= block.end ? block : undefined
  }
  const holds = (id: Id, span: Span, repeats: boolean): void => {
    const kind = blockAt(span)?.kind
    if (kind === 'meta' || kind === 'related' || kind === 'byline' || kind === 'credit')
      fault(`${id} stands in a block that is not read: ${kind}`)
    if ((kind === 'caption' || kind === 'pull') && !repeats) fault(`${id} stands in a ${kind}, where only a statement that repeats is read`)
  }
  for (const { mentions } of [...record.actors, ...record.places]) for (const { id, span } of mentions) holds(id, span, false)
  for (const { id, span } of [...record.times, ...record.figures, ...record.controls]) holds(id, span, false)
  for (const { id, trigger } of record.events) holds(id, trigger, false)
  for (const { id, span, repeats } of record.statements) holds(id, span, repeats !== undefined)

  const back = JSON.stringify(record)
  walk(record, 'record', fault)
  if (JSON.stringify(JSON.parse(back)) !== back) fault('the record does not come back from JSON')
  return faults
}

function reaches(from: Id | 'outlet', to: Id, within: ReadonlyMap<Id, Id | undefined>): boolean {
  const seen = new Set<Id>()
  for (let next: Id | undefined = from; next !== undefined && next !== 'outlet' && !seen.has(next); next = within.get(next)) {
    if (next === to) return true
    seen.add(next)
  }
  return false
}

function walk(value: unknown, path: string, fault: (message: string) => void): void {
  if (value === null || value === undefined) fault(`${path} is ${value}: what is absent is left out`)
  else if (typeof value === 'number' && !Number.isFinite(value)) fault(`${path} is ${value}`)
  else if (Array.isArray(value)) value.forEach((item, i) => walk(item, `${path}[${i}]`, fault))
  else if (typeof value === 'object') for (const [key, item] of Object.entries(value as object)) walk(item, `${path}.${key}`, fault)
}
