// Events in the order of the text in; for each, the earlier one that it tells again out, where that is certain.

import type { Id } from '../model/record.ts'
import type { Filled } from './argument.ts'
import type { DraftEvent } from './draft.ts'
import { lower, type Reading, type Trigger } from './reading.ts'

interface Told {
  readonly event: DraftEvent
  readonly figures: string
  readonly value: string | undefined
}

/**
 * Remembers events by type and by what they happened to. One tells another again when both have the same resolved target, goal or place of
 * the same role, no figure or day of theirs differs, and both are or are not so; anything less certain is left out.
 */
export function makeRepeats(reading: Reading): (event: DraftEvent, trigger: Trigger, found: readonly Filled[]) => Id | undefined {
  const { ground, language } = reading
  const first = new Map<string, Told>()
  const times = ground.values
  const figures = new Map(ground.context.figures.map(({ id, low, high, unit }) => [id, `${low ?? ''}–${high ?? ''} ${unit}`]))
  return (event, _trigger, found) => {
    const key = keyOf(found)
    if (key === undefined) return undefined
    const full = `${event.type} ${key}`
    const told: Told = {
      event,
      figures: event.figures.map((id) => figures.get(id) ?? '').join(' '),
      value: event.time === undefined ? undefined : times.get(event.time),
    }
    const before = first.get(full)
    if (before === undefined) {
      first.set(full, told)
      return undefined
    }
    const { event: other } = before
    if (other.status !== event.status || other.negated !== event.negated) return undefined
    if (before.figures !== told.figures && before.figures !== '' && told.figures !== '') return undefined
    if (before.value !== undefined && told.value !== undefined && before.value !== told.value) return undefined
    return other.id
  }

  function keyOf(found: readonly Filled[]): string | undefined {
    for (const role of ['target', 'from', 'to', 'who'] as const) {
      const one = found.find((argument) => argument.role === role)
      if (one === undefined) continue
      // People are hurt more than once; a place is taken and a bridge falls once in a report.
      if (role === 'who') return undefined
      if (one.uncertain === undefined && one.fills !== undefined && ground.places.has(one.fills)) return `${role} ${one.fills}`
      if (language.events.things.structure.has(lower(reading, one.head)) && language.events.the.has(lower(reading, one.first)))
        return `${role} the ${lower(reading, one.head)}`
      return undefined
    }
    return undefined
  }
}
