// A language's event tables in, the same looked up by word out: which rows a word form may open.

import type { ControlRow, Language, TriggerRow } from '../languages/language.ts'
import type { EventTypeName } from '../model/event-types.ts'

/** A row that a word may open, and as what: a verb (with its form's bits), a noun or an adjective. */
export interface Entry {
  readonly type: EventTypeName
  readonly row: TriggerRow
  readonly as: 'verb' | 'noun' | 'adjective'
  readonly form: number
}

/** What a language's event tables say of each word. */
export interface Lexicon {
  readonly entries: ReadonlyMap<string, readonly Entry[]>
  readonly controls: ReadonlyMap<string, readonly { readonly row: ControlRow; readonly as: 'verb' | 'noun'; readonly form: number }[]>
  /** Form bits of every verb form of the tables. */
  readonly verbs: ReadonlyMap<string, number>
  /** The nouns that tell events. */
  readonly told: ReadonlySet<string>
  /** Every noun of the tables. */
  readonly nouns: ReadonlySet<string>
  /** Every word for a kind of thing. */
  readonly things: ReadonlySet<string>
}

/** The rows of every word type of a document, looked up once a type. */
export interface Rows {
  readonly entries: readonly (readonly Entry[] | undefined)[]
  readonly controls: readonly (readonly { readonly row: ControlRow; readonly as: 'verb' | 'noun'; readonly form: number }[] | undefined)[]
}

/** Looks the rows of a document's words up. */
export function rowsOf(lexicon: Lexicon, lowers: readonly string[]): Rows {
  return { entries: lowers.map((lower) => lexicon.entries.get(lower)), controls: lowers.map((lower) => lexicon.controls.get(lower)) }
}

const made = new WeakMap<Language, Lexicon>()

/** The lexicon of a language, made once. */
export function lexiconOf(language: Language): Lexicon {
  const known = made.get(language)
  if (known !== undefined) return known
  const entries = new Map<string, Entry[]>()
  const controls = new Map<string, { row: ControlRow; as: 'verb' | 'noun'; form: number }[]>()
  const verbs = new Map<string, number>()
  const nouns = new Set<string>()
  const told = new Set<string>()
  const push = <T>(map: Map<string, T[]>, word: string, value: T): void => {
    const list = map.get(word)
    if (list) list.push(value)
    else map.set(word, [value])
  }
  for (const type of Object.keys(language.events.triggers) as EventTypeName[]) {
    for (const row of language.events.triggers[type]) {
      for (const [word, form] of row.verbs ?? []) {
        push(entries, word, { type, row, as: 'verb', form })
        verbs.set(word, (verbs.get(word) ?? 0) | form)
      }
      for (const word of row.nouns ?? []) {
        push(entries, word, { type, row, as: 'noun', form: 0 })
        nouns.add(word)
        told.add(word)
      }
      for (const word of row.adjectives ?? []) push(entries, word, { type, row, as: 'adjective', form: 0 })
    }
  }
  for (const row of language.events.control) {
    for (const [word, form] of row.verbs ?? []) {
      push(controls, word, { row, as: 'verb', form })
      verbs.set(word, (verbs.get(word) ?? 0) | form)
    }
    for (const word of row.nouns ?? []) {
      push(controls, word, { row, as: 'noun', form: 0 })
      nouns.add(word)
    }
  }
  const things = new Set(Object.values(language.events.things).flatMap((set) => [...set]))
  const lexicon = { entries, controls, verbs, nouns, told, things }
  made.set(language, lexicon)
  return lexicon
}
