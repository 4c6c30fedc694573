// Sentences with names in, copies with other names of the same kind and build out: what is known of a name must not hang on the name.
// Mention replacement: Dai and Adel, "An Analysis of Simple Data Augmentation for Named Entity Recognition", COLING 2020.

import { readFileSync } from 'node:fs'
import { Random } from './random.ts'
import type { Sentence, Word } from './treebank.ts'

/** Names of each kind by build: "X of X" is two capitalized words around "of". */
export type Names = ReadonlyMap<string, readonly (readonly string[])[]>

/** The build of a name: its kind, and per word whether it is written in small letters, in capitals or else. */
export function buildOf(kind: string, forms: readonly string[]): string {
  return `${kind} ${forms.map((form) => (/^\p{Lu}/u.test(form) ? 'X' : form)).join(' ')}`
}

/** The names of the tables beside this file and those that the sentences hold. */
export function namesOf(sentences: readonly Sentence[]): Names {
  const lines = (name: string): string[] =>
    readFileSync(new URL(`names/${name}.txt`, import.meta.url), 'utf8')
      .split(/\n/)
      .filter((line) => line !== '')
  const words = (name: string): string[] => lines(name).flatMap((line) => line.split(' '))
  const all = new Map<string, string[][]>()
  const add = (kind: string, forms: string[]): void => {
    const build = buildOf(kind, forms)
    const list = all.get(build)
    if (list === undefined) all.set(build, [forms])
    else list.push(forms)
  }
  for (const name of lines('organizations')) add('ORG', name.split(' '))
  for (const name of lines('places')) add('LOC', name.split(' '))
  // Persons by their surname, and each surname with given names of its own region: the lines of both tables go together.
  const given = lines('given')
  for (const [i, line] of lines('family').entries())
    for (const [j, family] of line.split(' ').entries()) {
      add('PER', [family])
      const firsts = (given[i % given.length] as string).split(' ')
      for (let k = 0; k < 3; k++) add('PER', [firsts[(j * 7 + k * 11) % firsts.length] as string, family])
    }
  for (const first of words('given')) add('PER', [first])
  const seen = new Set<string>()
  for (const { words: tokens, names } of sentences)
    for (const { kind, first, end } of spansIn(names)) {
      const forms = tokens.slice(first, end).map(({ form }) => form)
      const key = `${kind} ${forms.join(' ')}`
      if (seen.has(key)) continue
      seen.add(key)
      add(kind, forms)
    }
  return all
}

/** A copy in which each name is another of its kind and build; a name without a fellow stays. Trees and tags stay as they are. */
export function swapNames(sentence: Sentence, names: Names, random: Random): Sentence {
  const spans = spansIn(sentence.names)
  if (spans.length === 0) return sentence
  const words: Word[] = [...sentence.words]
  for (const { kind, first, end } of spans) {
    const forms = words.slice(first, end).map(({ form }) => form)
    const fellows = names.get(buildOf(kind, forms)) ?? []
    const other = fellows[Math.floor(random.share() * fellows.length)]
    other?.forEach((form, i) => {
      words[first + i] = { ...(words[first + i] as Word), form }
    })
  }
  return { ...sentence, words }
}

function spansIn(names: readonly string[] = []): { kind: string; first: number; end: number }[] {
  const out: { kind: string; first: number; end: number }[] = []
  for (let i = 0; i < names.length; i++) {
    const label = names[i] as string
    if (!label.startsWith('B-')) continue
    const kind = label.slice(2)
    let end = i + 1
    while (names[end] === `I-${kind}`) end++
    out.push({ kind, first: i, end })
  }
  return out
}
