// English layout: the words of inserts, date lines and credits in pasted reports.

import type { Layout } from '../language.ts'

export const layout: Layout = {
  inserts: ['also', 'also read', 'read also', 'you may be interested in', 'see also', 'read more', 'related', 'read', 'more'],
}
