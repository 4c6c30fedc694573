// A parsed document, its mentions and statements in; its events and controls out.

import type { Language } from '../languages/language.ts'
import type { Parse } from '../model/parse.ts'
import type { Actor, Control, Document, Event, Figure, Place, Statement, Time } from '../model/record.ts'

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

/** Finds events and who is said to hold which place, in the order of the text. */
export function findEvents(
  _document: Document,
  _parse: Parse,
  _context: EventContext,
  _language: Language,
): { events: DraftEvent[]; controls: DraftControl[] } {
  return { events: [], controls: [] }
}
