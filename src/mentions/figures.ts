// A parsed document in, its figures out: bounds, unit, what is counted, the aspect that the count answers.

import type { Language } from '../languages/language.ts'
import type { Parse } from '../model/parse.ts'
import type { Document, Place, Time } from '../model/record.ts'
import type { DraftFigure } from './mentions.ts'

/** Finds figures; numbers inside times are none, but counted durations are both. */
export function findFigures(
  _document: Document,
  _parse: Parse,
  _language: Language,
  _found: { times: readonly Time[]; places: readonly Place[] },
): DraftFigure[] {
  return []
}
