// English cues.

import type { CueTables } from '../language.ts'

export const cues: CueTables = { verbs: {} }
