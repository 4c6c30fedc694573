// A number and what stands around it in; whether it is an age out.

import { lowerOf, Shape, shapeOf } from '../model/parse.ts'
import { isPerson } from './noun.ts'
import type { Amount } from './number.ts'
import type { Reading, Room } from './reading.ts'
import type { Unit } from './unit.ts'

/** The unit of an age, or undefined: "26-year-old", "aged 12", "Elza Marrin, 67,". */
export function readAge(
  reading: Reading,
  amount: Amount,
  unit: Unit | undefined,
  aged: boolean,
  start: number,
  { floor, stop }: Room,
  more: boolean,
): string | undefined {
  const { tokens, tables, scopes } = reading
  if (unit?.age) return unit.unit
  const { value } = amount
  if (value === undefined) return undefined
  if (aged && value <= 130 && (unit === undefined || tables.periods.has(unit.unit))) return unit?.unit ?? 'year'
  if (more || unit || amount.form !== 'digits' || amount.dressed || value < 1 || value > 110) return undefined
  const name = start - 2
  if (lowerOf(tokens, start - 1) !== ',' || name < floor || (shapeOf(tokens, name) & Shape.capital) === 0) return undefined
  const next = lowerOf(tokens, amount.last)
  if (amount.last < stop && next !== ',' && next !== '.' && next !== ';') return undefined
  return scopes.isPlace(name) || tables.dates.months.has(lowerOf(tokens, name)) || scopes.weekday(name) ? undefined : 'year'
}

/** "voters under 30", "those over 45": what bounds a bare number behind people is their age. */
export function isAgeLimit({ tokens, tables }: Reading, { form, dressed, value }: Amount, start: number): boolean {
  if (form !== 'digits' || dressed || value === undefined || value < 1 || value > 110) return false
  return isPerson(tokens, tables, start - 1) || tables.ages.whom.has(lowerOf(tokens, start - 1))
}
