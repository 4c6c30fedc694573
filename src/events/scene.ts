// The triggers of a document in; the places that it shows to be a scene out: where something happened, or what was hit, taken or held.

import type { EventTypeName } from '../model/event-types.ts'
import type { Id } from '../model/record.ts'
import { findArguments } from './argument.ts'
import { findControls } from './control.ts'
import type { Reading } from './reading.ts'
import { findTriggers } from './trigger.ts'

// Where people talk, sign or rule, nothing is fought for: "talks in Geneva".
const TALKS: ReadonlySet<EventTypeName> = new Set<EventTypeName>([
  'agreement',
  'aid',
  'appointed',
  'ceasefire',
  'charged',
  'convicted',
  'meeting',
  'resigned',
  'sanctioned',
])
const ROLES: ReadonlySet<string> = new Set(['for', 'from', 'target', 'where'])

/** Puts the places of the sentences that are read into `scenes`: "Rebels shelled Halvena" shows Halvena. Linear in the length of the text. */
export function gatherScenes(reading: Reading, read: (sentence: number) => boolean, scenes: Set<Id>): void {
  const { parse, ground } = reading
  for (let s = 0; s < parse.sentences.length; s++) {
    if (!read(s)) continue
    for (const trigger of findTriggers(reading, s)) {
      if (TALKS.has(trigger.type)) continue
      for (const { role, first, last } of findArguments(reading, trigger)) {
        if (!ROLES.has(role) && !(role === 'to' && trigger.type === 'advanced')) continue
        for (let i = first; i < last; i++) if (ground.placeAt[i]! >= 0) scenes.add(ground.context.places[ground.placeAt[i]!]!.id)
      }
    }
    for (const { place } of findControls(reading, s, new Set(), [])) scenes.add(place)
  }
}
