// Records in, JSON out: one record as one object, several inputs as one array.

import type { Writer } from './format.ts'

/** JSON, indented by two. A lone surrogate is written as an escape, so that the same record comes back. */
export const json: Writer = {
  name: 'json',
  means: 'the record as JSON; several inputs as one array',
  begin: ({ several }) => (several ? '[' : ''),
  write: (record, index, _name, { several }) =>
    several ? `${index > 0 ? ',' : ''}\n${JSON.stringify(record, null, 2)}` : `${JSON.stringify(record, null, 2)}\n`,
  fail: (failure, index) => `${index > 0 ? ',' : ''}\n${JSON.stringify(failure, null, 2)}`,
  end: (_count, { several }) => (several ? '\n]\n' : ''),
}
