// The words around a cue in; addressee, channel, time and place of the saying out.

import type { Id, Place, Statement, Time } from '../model/record.ts'
import { isMedia } from './content.ts'
import { phraseAfter } from './phrase.ts'
import { Bit, bitsAt, endOf, isCapital, lowerAt, startOf, wordAt, type Held, type Scene, type Unit } from './scene.ts'
import { actorIn } from './speaker.ts'

/** The circumstances of a saying. */
export interface Circumstances {
  readonly to?: { readonly start: number; readonly end: number }
  readonly channel?: {
    readonly start: number
    readonly end: number
    readonly kind: NonNullable<Statement['channel']>['kind']
    readonly name?: string
  }
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
      channel = makeChannel(scene, unit, p + 1, end)
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

/** The channel that the items [from, to) name; a network's name ends it: "on X | from Brussels". */
export function makeChannel(scene: Scene, unit: Unit, from: number, to: number): NonNullable<Circumstances['channel']> {
  const kind = mediaKind(scene, unit, from, to)
  let end = to
  let name: string | undefined
  if (kind === 'social')
    for (let p = from; p < to && name === undefined; p++)
      if (isCapital(scene, unit, p) && scene.language.cues.media[lowerAt(scene, unit, p)] === 'social') {
        name = wordAt(scene, unit, p)
        if ((bitsAt(scene, unit, p + 1) & Bit.adposition) !== 0) end = p + 1
      }
  const start = startOf(scene, unit, from)
  const stop = endOf(scene, unit, end - 1)
  if (name === undefined && kind !== 'press' && kind !== 'speech') {
    const found = actorIn(scene, start, stop)
    if (found?.form === 'name' && found.actor.kind === 'organization') name = found.actor.name
    else if (!found || found.actor.kind !== 'person') name = nameIn(scene, unit, from, to)
  }
  return { start, end: stop, kind, ...(name === undefined ? {} : { name }) }
}

/** A name among the items [from, to) that is no place and no adjective of one: "an interview with | ArdInform". */
function nameIn(scene: Scene, unit: Unit, from: number, to: number): string | undefined {
  for (let p = from; p < to; p++) {
    const named = (k: number): boolean =>
      k < to &&
      isCapital(scene, unit, k) &&
      !scene.places.has(unit.items[k] as number) &&
      (bitsAt(scene, unit, k) & Bit.time) === 0 &&
      !Object.hasOwn(scene.language.places.demonyms, lowerAt(scene, unit, k)) &&
      !Object.hasOwn(scene.language.cues.media, lowerAt(scene, unit, k)) &&
      (bitsAt(scene, unit, k) & (Bit.det | Bit.link | Bit.adposition | Bit.and)) === 0
    if (!named(p)) continue
    let end = p + 1
    while (named(end)) end++
    // "Tarvenian state television": an adjective.
    if (end === p + 1 && end < to && (bitsAt(scene, unit, end) & Bit.noun) !== 0) continue
    return scene.text.slice(startOf(scene, unit, p), endOf(scene, unit, end - 1))
  }
  return undefined
}

/** Where a channel at the end of the content [from, to) opens, its preposition first: "the ceasefire | on Facebook"; `to` where none does. */
export function channelTail(scene: Scene, unit: Unit, from: number, to: number): number {
  const { cues } = scene.language
  for (let p = to - 2; p > from && p > to - 7; p--) {
    const bits = bitsAt(scene, unit, p)
    if ((bits & (Bit.comma | Bit.quote | Bit.stop)) !== 0) return to
    if ((bits & Bit.adposition) === 0 || !cues.spoken.has(lowerAt(scene, unit, p))) continue
    if (phraseAfter(scene, unit, p + 1, to) < to || !isMedia(scene, unit, p + 1, to)) return to
    const network = p + 2 === to && isCapital(scene, unit, p + 1) && mediaKind(scene, unit, p + 1, to) === 'social'
    const issued = cues.issued.has(lowerAt(scene, unit, to - 1)) && (bitsAt(scene, unit, p + 1) & Bit.det) !== 0
    return network || issued ? p : to
  }
  return to
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
