// A parsed document and its mentions in, its statements out: cue, speaker, content, act, certainty.

import type { Language } from '../languages/language.ts'
import type { Parse } from '../model/parse.ts'
import type { Actor, Document, Place, Statement, Time } from '../model/record.ts'

/** A statement before `record/assemble.ts` sets `within`. */
export type DraftStatement = Omit<Statement, 'within'>

/** What the statements station needs of the mentions. */
export interface StatementMentions {
  readonly times: readonly Time[]
  readonly places: readonly Place[]
  readonly actors: readonly Actor[]
}

/** Finds statements, in the order of the text. */
export function findStatements(_document: Document, _parse: Parse, _mentions: StatementMentions, _language: Language): DraftStatement[] {
  return []
}
