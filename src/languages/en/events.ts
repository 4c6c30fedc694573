// English events.

import type { EventTables } from '../language.ts'

export const events: EventTables = { triggers: {} }
