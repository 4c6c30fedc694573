// A parsed document in, its places out, resolved by the document as a whole.

import type { Language } from '../languages/language.ts'
import type { Gazetteer } from '../model/gazetteer.ts'
import type { Parse } from '../model/parse.ts'
import type { Document, Id, Place } from '../model/record.ts'

/** Finds places. */
export function findPlaces(_document: Document, _parse: Parse, _language: Language, _gazetteer?: Gazetteer, _name?: (span: { readonly start: number; readonly end: number }) => Id): Place[] {
  return []
}
