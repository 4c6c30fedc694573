// A parsed document in; its times, figures, places and actors out, coreference included.

import type { Language } from '../languages/language.ts'
import type { Gazetteer } from '../model/gazetteer.ts'
import type { Parse } from '../model/parse.ts'
import type { Actor, Document, Figure, Place, Time } from '../model/record.ts'
import { findActors } from './actors.ts'
import { findFigures } from './figures.ts'
import { findPlaces } from './places.ts'
import { findTimes } from './times.ts'

/** A figure before `record/assemble.ts` sets its voice. */
export type DraftFigure = Omit<Figure, 'voice'>

/** What the mentions station hands on, each list in the order of the text. */
export interface Mentions {
  readonly times: readonly Time[]
  readonly figures: readonly DraftFigure[]
  readonly places: readonly Place[]
  readonly actors: readonly Actor[]
}

/** Finds the mentions of a document. `gazetteer` is absent where no pack was handed in: places are then known by words alone. */
export function findMentions(document: Document, parse: Parse, language: Language, gazetteer?: Gazetteer): Mentions {
  const times = findTimes(document, parse, language)
  const places = findPlaces(document, parse, language, gazetteer)
  const figures = findFigures(document, parse, language, { times, places })
  const actors = findActors(document, parse, language, { times, places, figures })
  return { times, figures, places, actors }
}
