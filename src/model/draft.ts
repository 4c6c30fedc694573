// What a station hands on before the record is assembled: items without voice and `within`; nothing comes in.

import type { Control, Event, Figure, Id, Span, Statement } from './record.ts'

/** A figure before `record/assemble.ts` sets its voice. */
export type DraftFigure = Omit<Figure, 'voice'>

/** A statement before `record/assemble.ts` sets `within`. */
export type DraftStatement = Omit<Statement, 'within'>

/** An event before `record/assemble.ts` sets its voice. */
export type DraftEvent = Omit<Event, 'voice'>

/** A control before `record/assemble.ts` sets its voice. */
export type DraftControl = Omit<Control, 'voice'>

/** A pronoun that could mean several, and the likeliest: whoever takes it says that it is uncertain. */
export interface Guess {
  readonly span: Span
  readonly actor: Id
}
