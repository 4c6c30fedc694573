// Records in, lines out as a person would jot them down.

import { lines as lineUp } from '../record/lines.ts'
import type { Writer } from './format.ts'

/** The default output: the notation of record/lines.ts, several inputs told apart by a heading. */
export const lines: Writer = {
  name: 'lines',
  means: 'a line an item, indented under the statement whose word it is',
  begin: () => '',
  write: (record, index, name, { several, why }) => {
    const heading = several ? `${index > 0 ? '\n' : ''}# ${record.document.given ?? name}\n` : ''
    const body = lineUp(record, { why: why === true, heading: true })
    return `${heading}${body.join('\n')}\n`
  },
  fail: (failure) => `# line ${(failure as { line: number }).line} could not be read\n`,
  end: () => '',
}
