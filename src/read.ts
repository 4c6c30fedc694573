// THE ROAD: one received report and the packs in, its sourced record out.

import { findEvents } from './events/events.ts'
import type { Received } from './input/format.ts'
import type { Language } from './languages/language.ts'
import { openGazetteer } from './mentions/gazetteer.ts'
import { findMentions } from './mentions/mentions.ts'
import type { Document, Note, Record } from './model/record.ts'
import { makeNote } from './model/note.ts'
import { assemble, type Findings } from './record/assemble.ts'
import { findStatements } from './statements/statements.ts'
import { baseOf } from './text/base.ts'
import { parse } from './text/parse.ts'

/** What reading needs besides the report: languages, and packs as decompressed bytes. */
export interface Packs {
  readonly languages: readonly Language[]
  /** The place names; without them places are known by words alone. */
  readonly gazetteer?: Uint8Array
  /** Trained bases by the code of their language: each language that is read needs its own. */
  readonly bases: { readonly [code: string]: Uint8Array }
}

const NOTHING: Findings = { times: [], figures: [], places: [], actors: [], statements: [], events: [], controls: [] }

/**
 * Reads one received report. Never throws on content; a language that is not among `packs.languages` gives a record without items. Throws
 * `pack.broken` where a language is among them and its base is not.
 */
export function readDocument(received: Extract<Received, { document: Document }>, packs: Packs): Record {
  const { document, notes } = received
  const language = packs.languages.find(({ code }) => code === primary(document.language))
  if (language === undefined) return assemble(document, NOTHING, [...notes, unread(document, packs)], document.language)
  const gazetteer = packs.gazetteer === undefined ? undefined : openGazetteer(packs.gazetteer)
  const sentences = parse(document, language, baseOf(language, packs.bases))
  const mentions = findMentions(document, sentences, language, gazetteer)
  const statements = findStatements(document, sentences, mentions, language)
  const events = findEvents(document, sentences, { ...mentions, statements }, language)
  return assemble(document, { ...mentions, statements, ...events }, [...notes, ...mentions.notes], language.code)
}

function primary(language: string): string {
  return language.split('-')[0]!.toLowerCase()
}

function unread(document: Document, packs: Packs): Note {
  const known = packs.languages.map(({ name }) => name).join(', ')
  return makeNote('warning', 'language.unread', `the report is in a language that is not read: ${document.language} (read: ${known})`)
}
