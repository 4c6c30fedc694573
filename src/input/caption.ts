// A block in, whether it is the caption of a picture out.

import type { Layout, Words } from '../languages/language.ts'
import { fold, hasStop, opens, wordsOf } from './phrase.ts'

/** Whether a block says itself that it is a caption: "[Caption] …", "File photo: …", "… (Photo: Example Press)", "… REUTERS/Jane Doe". */
export function saysCaption(line: string, layout: Layout): boolean {
  if (line.length > 700) return false
  const folded = fold(line)
  const lead = /^[\s[(]*/.exec(line) as RegExpExecArray
  const opener = opens(folded, layout.photos.opens, lead[0].length)
  if (opener !== '') {
    const after = line.slice(lead[0].length + opener.length)
    if (/^\s?(?:[:\]]|,\s(?=\p{Lu})|[–—]\s|-\s|\|)/u.test(after) || (after === '' && line.length < 20)) return true
  }
  const bracket = /[([]([^()[\]]{2,80})[)\]][.]?$/.exec(line)
  if (bracket && creditsPhoto(bracket[1] as string, layout)) return true
  // "… on Thursday. REUTERS/Jane Doe", "… /Reuters", "Photo: Jane Doe".
  const tail = /(?:[.!?”"]\s|\s)([^.!?]{2,60})$/.exec(line.slice(-90))
  if (!tail) return false
  const credit = tail[1] as string
  if (/^\p{Lu}[\p{Lu}\s]{1,20}\/\s?\p{Lu}\p{L}+/u.test(credit) || /^\/\s?\p{Lu}[\p{L}\s]{1,24}$/u.test(credit)) return true
  const colon = /(?:^|\s)(\p{L}+(?:\s\p{L}+)?):\s\p{Lu}[\p{L}\s./’'-]{1,50}$/u.exec(line.slice(-90))
  return colon !== null && creditsPhoto(colon[1] as string, layout)
}

function creditsPhoto(credit: string, layout: Layout): boolean {
  const words = wordsOf(fold(credit)).flatMap((word) => word.split(/[/-]/))
  if (words.length > 10) return false
  for (let i = 0; i < words.length; i++) {
    if (layout.photos.credits.has(words[i] as string) || layout.photos.credits.has(`${words[i]} ${words[i + 1]}`)) return true
  }
  return false
}

/**
 * Whether a block looks like a caption that does not say so: one short sentence, nobody quoted, that tells what is seen, without a finite
 * verb ("The old bridge at Tolmen, Tarvenia, before the war.") or in the present tense of a picture ("Rescuers search a house in Tolmen …").
 * The caller asks only where the report around it is told in the past and the block stands between others.
 */
export function looksLikeCaption(line: string, layout: Layout, words: Words): boolean {
  if (line.length > 320 || line.length < 24 || !/[.]$/.test(line) || /["“”«»]|[!?]/.test(line)) return false
  if (/[.](?=\s\p{Lu}\p{Ll}{2,})/u.test(line.slice(0, -1).replace(/\b\p{Lu}\p{Ll}{0,4}\.\s/gu, ' '))) return false
  const list = wordsOf(line)
  if (list.length < 5 || list.length > 42) return false
  let names = 0
  let seen = -1
  for (let i = 0; i < list.length; i++) {
    const word = list[i] as string
    const lower = fold(word).replace(/\.$/, '')
    if (i > 0 && /^\p{Lu}/u.test(word)) names++
    if (layout.seen.has(lower) && i > 0 && i < 8 && !/^\p{Lu}/u.test(word) && seen < 0) {
      // "the line", "a fire": nouns; a verb follows its subject.
      const before = fold(list[i - 1] as string)
      if (!words.determiners.has(before) && !words.adpositions.has(before)) {
        seen = i
        continue
      }
    }
    if (words.auxiliaries.has(lower) || words.modals.has(lower) || words.pronouns.i.has(lower) || words.pronouns.we.has(lower)) return false
    if (words.pronouns.you.has(lower)) return false
    if (seen < 0 && (words.verbs.has(lower) || (lower.endsWith(words.forms.past) && i > 0 && isPast(list, i, words)))) return false
  }
  if (names === 0 || !hasStop(line)) return false
  if (seen > 0) return true
  // Without any verb: a place between commas, or a picture's "during", "after", tells it from a sentence fragment.
  return /,\s\p{Lu}[\p{L}\s.]{2,30},\s\p{Ll}/u.test(line)
}

/** Whether a form of the past stands where a finite verb does: after a noun or name and before an object, not between article and noun. */
function isPast(list: readonly string[], i: number, words: Words): boolean {
  const before = fold(list[i - 1] as string)
  return !words.determiners.has(before) && !words.adpositions.has(before) && !words.adjectives.has(before)
}
