// The contract of an output format: records in, text out.

import type { Record } from '../model/record.ts'

/** What a reader may ask of an output. */
export interface WriteOptions {
  /** Name the rule that found each item. */
  readonly why?: boolean
  /** Several inputs are written: the format says where one ends. */
  readonly several?: boolean
}

/** An output format. To add one, see docs/adding-a-format.md. */
export interface Writer {
  readonly name: string
  readonly means: string
  /** Before the first record. */
  begin(options: WriteOptions): string
  /** One record; `index` counts from 0, `name` is the input's. */
  write(record: Record, index: number, name: string, options: WriteOptions): string
  /** A jsonl line that could not be read; "" where the format has no place for it. */
  fail(failure: object, index: number): string
  /** After the last of `count`. */
  end(count: number, options: WriteOptions): string
}
