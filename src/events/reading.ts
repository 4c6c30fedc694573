// What every step of this station reads, and the trigger that it is about; nothing comes in.

import type { Language, TriggerRow } from '../languages/language.ts'
import type { EventTypeName } from '../model/event-types.ts'
import type { Parse } from '../model/parse.ts'
import type { Id } from '../model/record.ts'
import type { Clauses } from './clause.ts'
import type { Ground } from './ground.ts'
import type { Lexicon, Rows } from './lexicon.ts'
import type { Syntax } from './syntax.ts'

/** What every step of this station reads. */
export interface Reading {
  readonly parse: Parse
  readonly language: Language
  readonly lexicon: Lexicon
  readonly rows: Rows
  readonly ground: Ground
  readonly clauses: Clauses
  readonly syntax: Syntax
  /** 1 for sentences printed in capitals throughout. */
  readonly shouting: Uint8Array
  /** The report's day, "2022-11-11"; "" where it has none. */
  readonly day: string
  /** Places that the report shows to be a scene: an event's place or target, or held by somebody. Gathered when first asked for. */
  scenes(): ReadonlySet<Id>
}

/** A word that tells of an event, in its frame. Pieces are -1 where there is none. */
export interface Trigger {
  readonly type: EventTypeName
  readonly row: TriggerRow
  readonly as: 'active' | 'passive' | 'noun' | 'adjective'
  readonly sentence: number
  readonly piece: number
  /** The token of the word, and the token after the trigger (a particle included). */
  readonly token: number
  readonly last: number
  readonly subject: number
  readonly object: number
}

/** The form of token `i` in lower case. */
export function lower(reading: Reading, i: number): string {
  const { tokens } = reading.parse
  return i < 0 || i >= tokens.count ? '' : (tokens.lowers[tokens.type[i]!] as string)
}

/** The event rows that token `i` may open. */
export function entriesAt({ parse, rows }: Reading, i: number): Rows['entries'][number] {
  return i < 0 || i >= parse.tokens.count ? undefined : rows.entries[parse.tokens.type[i]!]
}

/** The control rows that token `i` may open. */
export function controlsAt({ parse, rows }: Reading, i: number): Rows['controls'][number] {
  return i < 0 || i >= parse.tokens.count ? undefined : rows.controls[parse.tokens.type[i]!]
}

/** The sentence's pieces: first and last (exclusive). */
export function boundsOf(reading: Reading, sentence: number): [floor: number, roof: number] {
  return [reading.clauses.bounds[sentence * 2] as number, reading.clauses.bounds[sentence * 2 + 1] as number]
}
