// The contract of an input format: bytes in, received reports out.

import type { Language } from '../languages/language.ts'
import type { Document, Note, Source } from '../model/record.ts'

/** Bytes as they came, with what the caller knows of them. */
export interface Input {
  readonly bytes: Uint8Array
  /** A file name or address: its ending helps to tell the format. */
  readonly name?: string
  /** The name of the format, where the caller says it. */
  readonly format?: string
  /** ISO 8601; goes before what the report says of itself. */
  readonly published?: string
  /** BCP 47; goes before what the text looks like. */
  readonly language?: string
  /** The charset of an HTTP header. */
  readonly charset?: string
  readonly source?: Source
}

/** A report that was received, or a line that could not be read as one. */
export type Received =
  | { readonly document: Document; readonly notes: readonly Note[] }
  | { readonly line: number; readonly id?: string; readonly error: { readonly code: string; readonly message: string } }

/** An input format. To add one, see docs/adding-a-format.md. */
export interface Format {
  readonly name: string
  readonly means: string
  /** Endings of file names, without the dot. */
  readonly endings: readonly string[]
  /** Whether these first bytes look like this format; asked in the order of the list, after the ending. */
  recognizes(head: string): boolean
  /** Reports in order. Never throws on content. `languages` are the languages that are read, by code. */
  receive(input: Input, tables: readonly LayoutTable[]): Iterable<Received>
}

/** What a format may know of a language: its code, its layout words, and its closed classes. */
export type LayoutTable = Pick<Language, 'code' | 'layout' | 'words'>
