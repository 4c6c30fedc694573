// The words around a cue in; addressee, channel, time and place of the saying out.

import type { Id, Place, Statement, Time } from '../model/record.ts'
import { isMedia } from './content.ts'
import { phraseAfter } from './phrase.ts'
import { Bit, bitsAt, endOf, lowerAt, startOf, type Held, type Scene, type Unit } from './scene.ts'

/** The circumstances of a saying. */
export interface Circumstances {
  readonly to?: { readonly start: number; readonly end: number }
  readonly channel?: { readonly start: number; readonly end: number; readonly kind: NonNullable<Statement['channel']>['kind'] }
  readonly time?: Id
  readonly place?: Id
}

/** Reads the items [from, to) of the cue's own clause, the speaker's phrase and the content left out by `skip`. */
export function readCircumstances(scene: Scene, unit: Unit, from: number, to: number, skip: (p: number) => boolean): Circumstances {
  const { cues } = scene.language
  let addressee: Circumstances['to']
  let channel: Circumstances['channel']
  let time: Held<Time> | undefined
  let place: Held<Place> | undefined
  for (let p = from; p < to; p++) {
    if (skip(p)) continue
    const bits = bitsAt(scene, unit, p)
    const item = unit.items[p] as number
    if (item >= 0 && time === undefined) {
      const held = scene.times.get(item)
      if (held && held.item.kind !== 'duration' && held.item.kind !== 'set') time = held
    }
    if ((bits & Bit.adposition) === 0) continue
    const end = phraseAfter(scene, unit, p + 1, to)
    if (end === p + 1) continue
    const lower = lowerAt(scene, unit, p)
    if (channel === undefined && cues.spoken.has(lower) && isMedia(scene, unit, p + 1, end)) {
      channel = { start: startOf(scene, unit, p + 1), end: endOf(scene, unit, end - 1), kind: mediaKind(scene, unit, p + 1, end) }
      p = end - 1
      continue
    }
    if (cues.sources.some(({ words }) => words[1] === lower && words[0] === lowerAt(scene, unit, p - 1))) continue
    if (addressee === undefined && (bits & Bit.to) !== 0) {
      addressee = { start: startOf(scene, unit, p + 1), end: endOf(scene, unit, end - 1) }
      continue
    }
    if (place === undefined && cues.spoken.has(lower)) {
      for (let k = p + 1; k < end && place === undefined; k++) {
        const one = unit.items[k] as number
        if (one >= 0) place = scene.places.get(one)
      }
    }
  }
  return {
    ...(addressee ? { to: addressee } : {}),
    ...(channel ? { channel } : {}),
    ...(time ? { time: time.item.id } : {}),
    ...(place ? { place: place.item.id } : {}),
  }
}

/** The kind of the first channel noun in the items [from, to). */
export function mediaKind(scene: Scene, unit: Unit, from: number, to: number): NonNullable<Statement['channel']>['kind'] {
  const { media } = scene.language.cues
  for (let p = from; p < to; p++) {
    const one = lowerAt(scene, unit, p)
    const two = `${one} ${lowerAt(scene, unit, p + 1)}`
    if (Object.hasOwn(media, two)) return media[two] ?? 'other'
    if (Object.hasOwn(media, one)) return media[one] ?? 'other'
  }
  return 'other'
}
