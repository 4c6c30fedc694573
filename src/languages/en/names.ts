// English names.

import type { NameTables } from '../language.ts'

export const names: NameTables = { titles: new Set() }
