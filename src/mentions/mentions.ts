// A parsed document in; its times, figures, places and actors out, coreference included.

import type { Language } from '../languages/language.ts'
import type { Gazetteer } from '../model/gazetteer.ts'
import type { Parse } from '../model/parse.ts'
import { makeNote } from '../model/note.ts'
import type { DraftFigure, Guess } from '../model/draft.ts'
import type { Actor, Document, Note, Place, Time } from '../model/record.ts'
import { makeNamer } from '../model/span.ts'
import { findActors } from './actors.ts'
import { findFigures } from './figures.ts'
import { findPlaces } from './places.ts'
import { findTimes } from './times.ts'

/** What the mentions station hands on, each list in the order of the text. */
export interface Mentions {
  readonly times: readonly Time[]
  readonly figures: readonly DraftFigure[]
  readonly places: readonly Place[]
  readonly actors: readonly Actor[]
  readonly guesses: readonly Guess[]
  /** What is odd about them. */
  readonly notes: readonly Note[]
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
  const notes = figures
    .filter(({ rule }) => rule.endsWith('/two-numbers'))
    .map(({ span }) => makeNote('info', 'figure.two-numbers', 'two bare numbers with one noun: read as a range', span))
  return { times, figures, places, actors, guesses, notes }
}
