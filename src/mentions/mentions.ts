// A parsed document in; its times, figures, places and actors out, coreference included.

import type { Language } from '../languages/language.ts'
import type { Gazetteer } from '../model/gazetteer.ts'
import type { Parse } from '../model/parse.ts'
import type { Actor, Document, Figure, Id, Place, Span, Time } from '../model/record.ts'
import { makeNamer } from '../model/span.ts'
import { findActors } from './actors.ts'
import { findFigures } from './figures.ts'
import { findPlaces } from './places.ts'
import { findTimes } from './times.ts'

/** A figure before `record/assemble.ts` sets its voice. */
export type DraftFigure = Omit<Figure, 'voice'>

/** A pronoun that could mean several, and the likeliest: whoever takes it says that it is uncertain. */
export interface Guess {
  readonly span: Span
  readonly actor: Id
}

/** What the mentions station hands on, each list in the order of the text. */
export interface Mentions {
  readonly times: readonly Time[]
  readonly figures: readonly DraftFigure[]
  readonly places: readonly Place[]
  readonly actors: readonly Actor[]
  readonly guesses: readonly Guess[]
}

/** Finds the mentions of a document. `gazetteer` is absent where no pack was handed in: places are then known by words alone. */
export function findMentions(document: Document, parse: Parse, language: Language, gazetteer?: Gazetteer): Mentions {
  const times = findTimes(document, parse, language)
  const places = findPlaces(document, parse, language, gazetteer)
  const figures = findFigures(document, parse, language, { times, places })
  // A country can be both place and actor, and mention ids are unique in a record: the actors go on counting where the places ended.
  const name = makeNamer('m')
  for (const { mentions } of places) for (const { span } of mentions) name(span)
  const { actors, guesses } = findActors(document, parse, language, { times, places, figures }, name)
  return { times, figures, places, actors, guesses }
}
