// What the events station is handed by the stations before it, and what it hands on; nothing comes in.

import type { Actor, Control, Event, Figure, Place, Statement, Time } from '../model/record.ts'

/** Events and controls before `record/assemble.ts` sets their voice. */
export type DraftEvent = Omit<Event, 'voice'>

export type DraftControl = Omit<Control, 'voice'>

/** What the events station needs of the stations before it. */
export interface EventContext {
  readonly times: readonly Time[]
  readonly places: readonly Place[]
  readonly actors: readonly Actor[]
  readonly figures: readonly Omit<Figure, 'voice'>[]
  readonly statements: readonly Omit<Statement, 'within'>[]
}
