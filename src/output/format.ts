// The contract of an output format: records in, text or files out.

import type { Record } from '../model/record.ts'

/** What a reader may ask of an output. */
export interface WriteOptions {
  /** Name the rule that found each item. */
  readonly why?: boolean
  /** Several inputs are written: the format says where one ends. */
  readonly several?: boolean
}

/** An output that is one text, on standard output. */
export interface Stream {
  /** A text holds one record: several go into a folder. */
  readonly single?: true
  /** Before the first record. */
  begin(options: WriteOptions): string
  /** One record; `index` counts from 0, `name` is the input's. */
  write(record: Record, index: number, name: string, options: WriteOptions): string
  /** A jsonl line that could not be read; "" where the format has no place for it. */
  fail(failure: object, index: number): string
  /** After the last of `count`. */
  end(count: number, options: WriteOptions): string
}

/** A piece of a file: `path` has no folders in it; pieces of one path are put together in order. */
export interface Piece {
  readonly path: string
  readonly text: string
}

/** An output that is files in one folder (`--out DIR`); made anew for every run. */
export interface Folder {
  /** One record; `name` is the input's. */
  add(record: Record, name: string): readonly Piece[]
  /** After the last. */
  end(): readonly Piece[]
}

/** What every output format has. */
interface Format {
  readonly name: string
  readonly means: string
}

/** An output format: a text, files, or either. To add one, see docs/adding-a-format.md. */
export type Writer = (Format & Stream & { folder?(options: WriteOptions): Folder }) | (Format & { folder(options: WriteOptions): Folder })
