// The installed English base, and a document parsed with it.

import { en } from '../../src/languages/en/index.ts'
import type { Parse } from '../../src/model/parse.ts'
import type { Document } from '../../src/model/record.ts'
import { baseOf } from '../../src/text/base.ts'
import { loadPacks } from '../../src/node.ts'
import { type Cutting, parse } from '../../src/text/parse.ts'

export const base = baseOf(en, loadPacks().bases)

/** The parse of a document in English. */
export function parseEnglish(document: Document, cutting?: Cutting): Parse {
  return parse(document, en, base, cutting)
}

/** A document of one paragraph. */
export function documentOf(text: string, kind: 'paragraph' | 'pull' | 'related' | 'heading' | 'caption' = 'paragraph'): Document {
  return { id: 'd_', text, blocks: text === '' ? [] : [{ start: 0, end: text.length, kind }], language: 'en', format: 'text', credits: [] }
}
