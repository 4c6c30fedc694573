// The table of note codes, and the constructor of notes: a messy report is not an error, what is odd about it is said in a note.

import type { Note, Span } from './record.ts'

/** Every note code and what it means; docs/record.md has a row for each. */
export const NOTES = {
  'correction.unnamed': 'the report corrects an earlier version without naming it',
  'encoding.guessed': 'the bytes are not UTF-8 and name no charset: which one they were read in',
  'encoding.replaced': 'some bytes are no characters and were replaced by U+FFFD',
  'figure.two-numbers': 'two bare numbers stand with one noun: they were read as a range',
  'html.language': 'the page declares another language than its text is plainly in: the text is believed',
  'html.large': 'the page is larger than 8 MB, or has more elements than any report: all of its text is read, not only the report',
  'html.nesting': 'elements of the page nested deeper than 200 were flattened: their text is kept',
  'html.plain': 'no report was told from the page around it: all of its text is read',
  'input.binary': 'the bytes are no text: nothing was read',
  'input.empty': 'there is no text to read',
  'language.guessed': 'the text does not show its language clearly',
  'language.invalid': 'the `language` of a jsonl line is not a BCP 47 tag, and was left out',
  'language.unread': 'the report is in a language that is not read',
  'published.invalid': 'the `published` of a jsonl line is not an ISO 8601 date, and was left out',
  'source.invalid': 'the `source` of a jsonl line has no name and was left out, or is of an unknown kind',
  'title.invalid': 'the `title` of a jsonl line is not a string, and was left out',
  'url.invalid': 'the `url` of a jsonl line is not a string, and was left out',
} as const

/** The name of a note. */
export type NoteCode = keyof typeof NOTES

/** A note; the level is `warning` where something may be missing from the record, else `info`. */
export function makeNote(level: Note['level'], code: NoteCode, message: string, span?: Span): Note {
  return { level, code, message, ...(span === undefined ? {} : { span }) }
}
