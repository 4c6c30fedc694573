// English times.

import type { TimeTables } from '../language.ts'

export const times: TimeTables = { months: {}, weekdays: {} }
