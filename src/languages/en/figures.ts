// English figures.

import type { FigureTables } from '../language.ts'

export const figures: FigureTables = { numbers: {} }
