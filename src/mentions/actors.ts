// A parsed document and its places in, its actors out: people, bodies, groups, countries and offices, with role and affiliation.

import type { Language } from '../languages/language.ts'
import type { Parse } from '../model/parse.ts'
import type { Actor, Document, Place, Time } from '../model/record.ts'
import type { DraftFigure } from './mentions.ts'

/** Finds actors. */
export function findActors(
  _document: Document,
  _parse: Parse,
  _language: Language,
  _found: { times: readonly Time[]; places: readonly Place[]; figures: readonly DraftFigure[] },
): Actor[] {
  return []
}
