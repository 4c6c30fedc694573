// The list of languages that Sayso reads; to add one, add its line.

import { en } from './en/index.ts'
import type { Language } from './language.ts'

/** All languages, by BCP 47 code. */
export const languages: readonly Language[] = [en]
