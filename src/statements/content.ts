// A cue and what stands around it in; where its content opens and how far it goes out.

import type { CueVerb } from '../languages/language.ts'
import { phraseAfter } from './phrase.ts'
import { Bit, bitsAt, isCapital, lowerAt, startOf, type Scene, type Unit } from './scene.ts'

/** What follows a cue. */
export interface Opening {
  /** `tail`: only circumstances of the saying follow; `end`: nothing does; `comma`: a comma closes the cue's clause. */
  readonly kind: 'that' | 'asks' | 'quote' | 'colon' | 'bare' | 'tail' | 'comma' | 'end'
  /** The first item of the content, or of what closes the clause. */
  readonly at: number
  /** Whom it is told. */
  readonly to?: { readonly from: number; readonly to: number }
}

const OPENS = Bit.that | Bit.quote | Bit.colon | Bit.edge | Bit.stop | Bit.comma

/**
 * Reads on after a cue: addressee, times, adverbs and phrases of channel and place are stepped over until the content opens. Where no mark
 * opens it, it opens with the first word that is none of these.
 * `told AFP | that he wept` · `said in a statement on Friday | the bridge was closed`
 */
export function openContent(scene: Scene, unit: Unit, from: number, verb: CueVerb | undefined, negated: boolean): Opening {
  const { cues } = scene.language
  let k = from
  let to: Opening['to']
  const made = (kind: Opening['kind'], at: number): Opening => ({ kind, at, ...(to === undefined ? {} : { to }) })
  for (let guard = 0; guard < 14; guard++) {
    const bits = bitsAt(scene, unit, k)
    const lower = lowerAt(scene, unit, k)
    if ((bits & (Bit.edge | Bit.stop | Bit.semicolon)) !== 0) return made('end', k)
    if ((bits & Bit.quote) !== 0) return made('quote', k)
    if ((bits & Bit.colon) !== 0) return made('colon', k + 1)
    if ((bits & Bit.dash) !== 0 && k > from) return made('comma', k)
    if ((bits & Bit.comma) !== 0) {
      if ((bitsAt(scene, unit, k + 1) & Bit.quote) !== 0) return made('quote', k + 1)
      // "Rathbun stated, | “Daniel was …”": a comma that ends its paragraph opens like a colon.
      if ((bitsAt(scene, unit, k + 1) & Bit.edge) !== 0 && verb?.quote === true && !negated) return made('colon', k + 1)
      // "said on Friday, hours after the strike, that …"
      for (let c = k + 1; c < k + 22; c++) {
        const b = bitsAt(scene, unit, c)
        if ((b & (Bit.edge | Bit.stop | Bit.semicolon | Bit.quote)) !== 0) break
        if ((b & Bit.comma) !== 0) {
          const n = bitsAt(scene, unit, c + 1)
          if ((n & Bit.that) !== 0) return made('that', c + 1)
          if ((n & Bit.quote) !== 0 && (bitsAt(scene, unit, k - 1) & Bit.quote) === 0) return made('comma', k)
          break
        }
      }
      return made('comma', k)
    }
    if ((bits & Bit.time) !== 0) {
      const start = k
      while ((bitsAt(scene, unit, k) & Bit.time) !== 0) k++
      // "said the night was quiet": a time that is the content's subject.
      if ((bitsAt(scene, unit, k) & (Bit.be | Bit.have | Bit.modal)) !== 0) return made('bare', start)
      continue
    }
    if ((bits & Bit.that) !== 0) return made('that', k)
    if ((bits & Bit.asks) !== 0 && verb?.clause === true && (bits & Bit.time) === 0) {
      // "said when asked about the bridge", "said as he left"
      if (cues.tails.has(lower) && !negated) return made('tail', k)
      return made('asks', k)
    }
    if (k > from - 1 && verb?.whom === true && to === undefined && (bits & (Bit.adposition | Bit.to)) === 0) {
      const end = addressee(scene, unit, k)
      if (end > k) {
        to = { from: k, to: end }
        k = end
        continue
      }
    }
    // "tweeted using his account, | “Cool clock.”"
    if (k === from && verb?.quote === true && (bits & Bit.verb) !== 0 && lower.endsWith(cues.gerund)) {
      let c = k + 1
      while (c < k + 14 && (bitsAt(scene, unit, c) & (OPENS | Bit.semicolon)) === 0) c++
      if ((bitsAt(scene, unit, c) & Bit.comma) !== 0 && (bitsAt(scene, unit, c + 1) & Bit.quote) !== 0) return made('quote', c + 1)
    }
    // What only takes an object has no circumstances before it.
    if (verb && !verb.clause && !verb.quote && !verb.shows && (bits & Bit.time) === 0 && (bits & Bit.adverb) === 0) return made('bare', k)
    if ((bits & (Bit.adposition | Bit.adjective)) !== 0 && (bitsAt(scene, unit, k + 1) & Bit.time) !== 0) {
      k++
      continue
    }
    if ((bits & Bit.adposition) !== 0 && (bits & Bit.name) === 0) {
      let end = phraseAfter(scene, unit, k + 1)
      if (end > k + 1) {
        // "at a news conference in Geneva", "in an interview with Meridian": one phrase more.
        const inside = phraseAfter(scene, unit, end + 1)
        if ((bitsAt(scene, unit, end) & Bit.adposition) !== 0 && (bitsAt(scene, unit, end) & Bit.to) === 0 && inside > end + 1) end = inside
        let next = end
        while (
          (bitsAt(scene, unit, next) & Bit.time) !== 0 ||
          ((bitsAt(scene, unit, next) & (Bit.adposition | Bit.adjective)) !== 0 && (bitsAt(scene, unit, next + 1) & Bit.time) !== 0)
        )
          next++
        const b = bitsAt(scene, unit, next)
        const media = isMedia(scene, unit, k + 1, end)
        if ((b & OPENS) !== 0 || media || (bits & Bit.to) !== 0 || (to !== undefined && placed(scene, unit, k + 1, end))) {
          k = end
          // "in a statement posted on Facebook | that"
          if ((bitsAt(scene, unit, k) & Bit.verb) !== 0 && (bitsAt(scene, unit, k + 1) & Bit.adposition) !== 0) {
            const behind = phraseAfter(scene, unit, k + 2)
            if (behind > k + 2 && (bitsAt(scene, unit, behind) & OPENS) !== 0) k = behind
          }
          continue
        }
        if (cues.tails.has(lowerAt(scene, unit, next)) && cues.spoken.has(lower)) {
          k = end
          continue
        }
      }
      // "proclaimed by decree | the annexation"
      if (
        end > k + 1 &&
        !numberNear(scene, unit, k + 1) &&
        end - k < 6 &&
        (bitsAt(scene, unit, end) & Bit.det) !== 0 &&
        (bitsAt(scene, unit, end) & Bit.time) === 0 &&
        hasObject(scene, unit, from)
      )
        return made('bare', end)
      const that = verb?.clause === true ? thatAhead(scene, unit, k + 1) : -1
      if (that > k) return made('that', that)
      if (cues.tails.has(lower) && !numberNear(scene, unit, k + 1)) return made('tail', k)
      return made('bare', k)
    }
    if (cues.tails.has(lower) && (bits & Bit.det) === 0) return made('tail', k)
    if ((bits & Bit.adverb) !== 0 && (bits & (Bit.noun | Bit.det | Bit.pronoun)) === 0) {
      const b = bitsAt(scene, unit, k + 1)
      if ((b & (OPENS | Bit.time | Bit.adposition)) !== 0) {
        k++
        continue
      }
      return made('bare', k)
    }
    // "had said the same: ‘Do not open’"
    for (let c = k + 1; c < k + 5; c++)
      if ((bitsAt(scene, unit, c) & Bit.colon) !== 0 && (bitsAt(scene, unit, c + 1) & Bit.quote) !== 0) return made('colon', c + 1)
    return made('bare', k)
  }
  return made('bare', k)
}

/** "said during an evening rally in Tolmen | that the toll had risen": where "that" opens a clause behind circumstances without a verb; -1. */
function thatAhead(scene: Scene, unit: Unit, from: number): number {
  for (let p = from; p < from + 14; p++) {
    const bits = bitsAt(scene, unit, p)
    if ((bits & (Bit.that | Bit.relative)) === (Bit.that | Bit.relative)) {
      const next = bitsAt(scene, unit, p + 1)
      if ((bitsAt(scene, unit, p - 1) & Bit.adposition) !== 0) return -1
      return (next & (Bit.det | Bit.noun | Bit.pronoun)) !== 0 && (next & (Bit.verb | Bit.be | Bit.have | Bit.modal)) === 0 ? p : -1
    }
    if ((bits & (OPENS | Bit.semicolon | Bit.be | Bit.have | Bit.do | Bit.modal)) !== 0) return -1
    // "at a news conference announcing that …"
    const item = unit.items[p] as number
    if ((bits & Bit.verb) !== 0 || scene.forms[scene.parse.tokens.type[item] as number] !== undefined) return -1
  }
  return -1
}

function numberNear(scene: Scene, unit: Unit, p: number): boolean {
  for (let k = p; k < p + 3; k++) if (/^\d/.test(lowerAt(scene, unit, k))) return true
  return false
}

/** Whether some verb of the cue that ends at item `from` takes an object. */
function hasObject(scene: Scene, unit: Unit, from: number): boolean {
  const item = unit.items[from - 1]
  return item !== undefined && item >= 0 && (scene.forms[scene.parse.tokens.type[item] as number]?.some(({ verb }) => verb.object) ?? false)
}

/** Whether a place stands among the items [from, to). */
function placed(scene: Scene, unit: Unit, from: number, to: number): boolean {
  for (let p = from; p < to; p++) {
    const item = unit.items[p] as number
    if (item >= 0 && scene.places.has(item)) return true
  }
  return false
}

/** Where the addressee that begins at item `k` ends; `k` when the words are rather the content's own subject. */
function addressee(scene: Scene, unit: Unit, k: number): number {
  const start = startOf(scene, unit, k)
  // "told her through the window": a possessive pronoun is the addressee where no noun follows.
  const { he, she, they, we, i } = scene.language.words.pronouns
  const lower = lowerAt(scene, unit, k)
  if ([he, she, they, we, i].some((set) => set.has(lower)) && (bitsAt(scene, unit, k + 1) & (Bit.noun | Bit.verb)) === 0) return k + 1
  const end = phraseAfter(scene, unit, k)
  if (end === k) return k
  const next = bitsAt(scene, unit, end)
  const verbal = (next & (Bit.be | Bit.have | Bit.do | Bit.modal)) !== 0 || ((next & Bit.verb) !== 0 && (next & Bit.noun) === 0)
  // "told reporters | in Tolmen"
  for (let p = k + 1; p < end; p++) if (scene.language.cues.spoken.has(lowerAt(scene, unit, p)) && !isCapital(scene, unit, p - 1)) return p
  if (!verbal) return end
  // "told Reuters Iran would respond": two names run together; a mention of an actor tells where the first ends.
  const at = mentionAt(scene, start)
  if (at !== undefined) for (let p = k + 1; p < end; p++) if (startOf(scene, unit, p) >= at) return p
  return isCapital(scene, unit, k) && end - k === 2 ? k + 1 : k
}

/** The end of the mention that begins at `start`. */
function mentionAt(scene: Scene, start: number): number | undefined {
  const { mentions } = scene
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.mention.span.start < start) low = middle + 1
    else high = middle
  }
  const found = mentions[low]?.mention.span
  return found?.start === start ? found.end : undefined
}

/** Whether the items [from, to) name a channel. */
export function isMedia(scene: Scene, unit: Unit, from: number, to: number): boolean {
  const { media } = scene.language.cues
  for (let p = from; p < to; p++) {
    const one = lowerAt(scene, unit, p)
    if (Object.hasOwn(media, one) || Object.hasOwn(media, `${one} ${lowerAt(scene, unit, p + 1)}`)) return true
  }
  return false
}

/** The last item of a unit's words: closing stops, brackets left open and dashes are left out. Gives back the item after it. */
export function closeOf(scene: Scene, unit: Unit, from: number, to: number): number {
  let end = to
  while (end > from && (bitsAt(scene, unit, end - 1) & (Bit.stop | Bit.comma | Bit.semicolon | Bit.colon | Bit.dash)) !== 0) end--
  // A stray closing bracket.
  if ((bitsAt(scene, unit, end - 1) & Bit.close) !== 0) {
    let depth = 0
    for (let p = end - 1; p >= from; p--) {
      if ((bitsAt(scene, unit, p) & Bit.close) !== 0) depth++
      if ((bitsAt(scene, unit, p) & Bit.open) !== 0) depth--
    }
    if (depth > 0) end--
  }
  return end
}
