// A text in, the language that it is in out, with a note where that is uncertain.

import type { Words } from '../languages/language.ts'
import { makeNote } from '../model/note.ts'
import type { Note } from '../model/record.ts'
import type { LayoutTable } from './format.ts'
import { library } from './library.ts'
import { fold, wordsOf } from './phrase.ts'

/** The languages that tinyld is asked for, beside those that are read: asked for one alone it always answers that one. */
const ASKED = ['ar', 'de', 'en', 'es', 'fa', 'fr', 'he', 'it', 'ja', 'nl', 'pl', 'pt', 'ro', 'ru', 'sv', 'tr', 'uk', 'zh'] as const
const SAMPLE = 3000
const ENOUGH = 20

/** The share of the words of a text that are small words of a language ("the", "of", "was") from which on it is in that language. */
const SURE = 0.2
/** And the share under which it is not: "in", "was", "an" are words of German, too. */
const NOT = 0.12

/**
 * The language of a text (BCP 47), by its first few thousand characters: tinyld's answer, unless the text is plainly made of the small words
 * of a language that is read: a foreign name is enough for tinyld to call an English headline German. A text of fewer than 20 letters, and
 * one whose language does not show, is taken to be in the first of `read`; the latter leaves the note `language.guessed`. A text in a script
 * that no candidate is written in gives "und".
 */
export function guessLanguage(text: string, read: readonly LayoutTable[]): { language: string; notes: Note[] } {
  const first = read[0]?.code ?? 'und'
  const sample = text
    .slice(0, SAMPLE * 2)
    .replace(/https?:\/\/\S{1,2000}/g, ' ')
    .slice(0, SAMPLE)
  let letters = 0
  let latin = 0
  for (const c of sample) {
    if (!/\p{L}/u.test(c)) continue
    letters++
    if (/\p{Script=Latin}/u.test(c)) latin++
  }
  if (letters < ENOUGH) return { language: first, notes: [] }
  const [small, next] = read.map(({ code, words }) => ({ code, share: smallWords(sample, words) })).toSorted((a, b) => b.share - a.share)
  // Nearly every report: "The mayor said on Friday that two people had died." tinyld could say nothing against it, and is not loaded.
  if (small && small.share >= SURE && (next === undefined || next.share < NOT)) return { language: small.code, notes: [] }
  // Capitals alone say the same as small letters, but tinyld counts them as other words.
  const found = library().detectAll(sample.toLowerCase(), { only: [...new Set([...ASKED, ...read.map(({ code }) => code)])] })
  const best = found[0]
  // A headline has few small words: there one of them weighs more.
  const not = letters < 100 ? NOT / 2 : NOT
  const known = best !== undefined && read.some(({ code }) => code === best.lang)
  if (best && known && (best.accuracy >= 0.1 || (small && small.code === best.lang && small.share >= NOT)))
    return { language: best.lang, notes: [] }
  if (small && small.share >= SURE) return { language: small.code, notes: [] }
  if (best && !known && best.accuracy >= 0.3 && (small === undefined || small.share < not)) return { language: best.lang, notes: [] }
  if (latin * 2 < letters) return { language: best?.lang ?? 'und', notes: [uncertain(best?.lang ?? 'und')] }
  return { language: small?.code ?? first, notes: [uncertain(small?.code ?? first)] }
}

function smallWords(sample: string, words: Words): number {
  const { determiners, adpositions, conjunctions, subordinators, auxiliaries, modals, pronouns } = words
  const { he, she, it, they, i, we } = pronouns
  const sets = [determiners, adpositions, conjunctions, subordinators, auxiliaries, modals, he, she, it, they, i, we]
  const list = wordsOf(fold(sample))
  let count = 0
  for (const word of list) if (sets.some((set) => set.has(word))) count++
  return list.length === 0 ? 0 : count / list.length
}

function uncertain(language: string): Note {
  return makeNote('info', 'language.guessed', `the text does not show its language clearly: taken to be ${language}`)
}

/** Whether a string is shaped like a BCP 47 tag: "en", "en-GB", "zh-Hant". */
export function isLanguage(tag: string): boolean {
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,8}$/.test(tag)
}
