// A parsed document in, its time expressions out, with TIMEX3 values against the report's day.

import type { Language } from '../languages/language.ts'
import type { Parse } from '../model/parse.ts'
import type { Document, Time } from '../model/record.ts'

/** Finds times. */
export function findTimes(_document: Document, _parse: Parse, _language: Language): Time[] {
  return []
}
