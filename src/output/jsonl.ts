// Records in, one JSON object a line out, in order.

import type { Writer } from './format.ts'

/** JSON lines: the filter for pipelines. A jsonl line that could not be read comes out as {"line","id"?,"error"}. */
export const jsonl: Writer = {
  name: 'jsonl',
  means: 'one record a line, in order; a line that cannot be read gives {"line","id"?,"error"}',
  begin: () => '',
  write: (record) => `${JSON.stringify(record)}\n`,
  fail: (failure) => `${JSON.stringify(failure)}\n`,
  end: () => '',
}
