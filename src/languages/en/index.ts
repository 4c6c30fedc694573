// English: its tables, gathered into one language.

import type { Language } from '../language.ts'
import { cues } from './cues.ts'
import { events } from './events.ts'
import { figures } from './figures.ts'
import { layout } from './layout.ts'
import { letters } from './letters.ts'
import { names } from './names.ts'
import { places } from './places.ts'
import { times } from './times.ts'
import { words } from './words.ts'

/** English. */
export const en: Language = { code: 'en', name: 'English', letters, words, layout, times, figures, names, places, cues, events }
