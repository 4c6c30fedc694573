// English places.

import type { PlaceTables } from '../language.ts'

export const places: PlaceTables = { demonyms: {} }
