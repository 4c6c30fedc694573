// Sentences of treebanks in, the sections `lemma.*` and `feats.*` of a language base out.

import { Relation, Tag } from '../../src/model/parse.ts'
import { makeContext, QUESTIONS } from '../../src/text/context.ts'
import { type Endings, openEndings } from '../../src/text/endings.ts'
import { wordOf } from '../../src/text/features.ts'
import { type Edit, edit, readEdit } from '../../src/text/lemma.ts'
import { bitsOf } from '../../src/text/morphology.ts'
import { openPack } from '../../src/text/pack.ts'
import { type Case, growTree } from './decisions.ts'
import { type Example, lines, trainEndings, WORDS } from './endings.ts'
import { type Parts, writePack } from './pack.ts'
import type { Sentence, Word } from './treebank.ts'

/**
 * Trains lemmas and features: by word and class, by the ending of words that were not seen, and features by the tree of the sentence. `words`
 * is a list of the words of the language (as `wordOf` makes them): where an ending makes a lemma that is none of them and another way to cut
 * it makes one, the other is taken ("provoked" is of "provoke", not of "provok").
 */
export function trainLemmas(sentences: readonly Sentence[], words: readonly string[] = []): Parts {
  const features = trainEndings('feats', featureExamples(sentences), '_')
  const lemmas = trainEndings('lemma', lemmaExamples(sentences), '0+')
  return {
    ...(words.length === 0
      ? lemmas
      : trainEndings('lemma', lemmaExamples(sentences), '0+', wordExamples(sentences, lemmas, new Set(words)))),
    ...features,
    ...trainDecisions(sentences, features),
  }
}

/** Endings as the run time opens them. */
function open(prefix: string, parts: Parts): Endings {
  return openEndings(openPack(writePack({ language: '', config: {}, tags: [], fines: [], relations: [], names: [] }, parts)), prefix)
}

/** A way to cut a word is a rule of its class when so many words are cut so; a class inflects when so many of a hundred words are cut. */
const RULE = 3
const INFLECTS = 50

/** The words of a list whose lemma by the endings is none of its words, but would be by another rule of their class. */
function wordExamples(sentences: readonly Sentence[], lemmas: Parts, list: ReadonlySet<string>): Example[] {
  const endings = open('lemma', lemmas)
  const seen = new Set<string>()
  const classes = new Map<string, Map<string, string>>()
  for (const { name, form, value } of lemmaExamples(sentences)) {
    const word = wordOf(form)
    seen.add(word)
    const known = classes.get(name) ?? new Map<string, string>()
    known.set(word, value)
    classes.set(name, known)
  }
  const more: Example[] = []
  for (const [name, known] of [...classes].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    // Rules by what they cut off and what they put there, with the number of words.
    const rules = new Map<string, [value: string, cut: string, count: number]>()
    let cuts = 0
    for (const [word, value] of known) {
      const { taken, cut } = readEdit(value)
      if (cut === 0) continue
      cuts++
      if (taken !== '') continue
      const ending = word.slice(word.length - cut)
      const rule = rules.get(`${ending} ${value}`)
      if (rule) rule[2]++
      else rules.set(`${ending} ${value}`, [value, ending, 1])
    }
    if (known.size < WORDS || cuts * 100 < known.size * INFLECTS) continue
    const order = [...rules.values()].filter(([, , count]) => count >= RULE).toSorted(([, , a], [, , b]) => b - a)
    for (const word of list) {
      if (seen.has(word)) continue
      const told = readEdit(endings.values[endings.find(name, word)] ?? '')
      if (list.has(edit(told, word))) continue
      const other = order.find(([value, ending]) => {
        const lemma = edit(readEdit(value), word)
        return word.endsWith(ending) && lemma.length > 2 && lemma !== word && list.has(lemma)
      })
      if (other !== undefined) more.push({ name, form: word, value: other[0] })
    }
  }
  return more
}

/** What a class says of a word is worth asking the tree about where so many words have it. */
const ENOUGH = 20

/** The sections `feats.decisions` and `feats.leaves`: for each class and value that the endings tell, questions to the tree. */
function trainDecisions(sentences: readonly Sentence[], features: Parts): Parts {
  const endings = open('feats', features)
  const bits = endings.values.map(bitsOf)
  const every = QUESTIONS.map((_, q) => q)
  const leaves = new Map<string, number>()
  const cases = new Map<string, Case[]>()
  for (const { words } of sentences) {
    const told = words.map((word) => endings.find(classOf(word), word.form))
    const asked = makeContext(treeOf(words), (i) => bits[told[i] as number] ?? 0)
    words.forEach((word, i) => {
      const key = `${classOf(word)} ${told[i]}`
      const list = cases.get(key) ?? []
      const value = leaves.get(word.feats) ?? leaves.size
      leaves.set(word.feats, value)
      list.push({
        true: every.filter((q) => asked(q, i)),
        value,
      })
      cases.set(key, list)
    })
  }
  const written: string[] = []
  const used = new Map<number, number>()
  for (const [key, list] of [...cases].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const tree = list.length < ENOUGH ? [] : growTree(list, QUESTIONS.length)
    if (tree.length < 2) continue
    const pieces = tree.map((node) => {
      if (typeof node !== 'number') return QUESTIONS[node.ask]
      if (!used.has(node)) used.set(node, used.size)
      return used.get(node)
    })
    written.push(`${key}\t${pieces.join(';')}`)
  }
  const names = [...leaves.keys()]
  return { 'feats.decisions': lines(written), 'feats.leaves': lines([...used.keys()].map((leaf) => names[leaf] as string)) }
}

/** The words of a sentence as the tokens of a parse. */
function treeOf(words: readonly Word[]): Parameters<typeof makeContext>[0] {
  const relationOf = (name: string): number => {
    const [full, main] = [name.replace(':', '_'), name.split(':')[0] as string]
    return (Relation as { [name: string]: number })[full] ?? (Relation as { [name: string]: number })[main] ?? Relation.dep
  }
  return {
    count: words.length,
    tag: Uint8Array.from(words, ({ upos }) => Tag[upos as keyof typeof Tag] ?? Tag.X),
    head: Int32Array.from(words, ({ head }) => head - 1),
    relation: Uint8Array.from(words, ({ relation }) => relationOf(relation)),
    sentence: new Int32Array(words.length),
  }
}

/** The class of a word as both stations name it. */
const classOf = ({ upos, xpos }: Word): string => `${upos} ${xpos}`

function* lemmaExamples(sentences: readonly Sentence[]): Generator<Example> {
  for (const { words } of sentences) {
    for (const word of words) {
      if (word.lemma === '_' && word.form !== '_') continue
      yield { name: classOf(word), form: word.form, value: editOf(word) }
    }
  }
}

function* featureExamples(sentences: readonly Sentence[]): Generator<Example> {
  for (const { words } of sentences) for (const word of words) yield { name: classOf(word), form: word.form, value: word.feats }
}

/** The edit that makes a lemma of a form: names are taken as they are written, everything else in lower case where that gives the lemma. */
export function editOf({ form, lemma, upos }: Pick<Word, 'form' | 'lemma' | 'upos'>): string {
  const write = (taken: Edit['taken'], base: string, wanted: string): string => {
    let same = 0
    while (same < base.length && same < wanted.length && base[same] === wanted[same]) same++
    return `${taken}${base.length - same}+${wanted.slice(same)}`
  }
  const lower = form.toLowerCase().replace(/[’ʼ`´]/g, "'")
  const plain = write('', lower, lemma)
  const capital = write('^', lower, lemma.toLowerCase())
  const asIs = write('=', form, lemma)
  const whole = write(',', form.replaceAll(',', ''), lemma)
  const right = (upos === 'PROPN' ? [asIs, capital, plain] : upos === 'NUM' ? [whole, plain, asIs] : [plain, capital, asIs]).filter(
    (one) => edit(readEdit(one), form) === lemma,
  )
  // "is" from "be" has no letter in common whichever way; "DVDs" keeps more when it is taken as it is.
  const size = (one: string): number => one.replace(/^[\^=,]?\d+\+/, '').length + Number(/\d+/.exec(one)?.[0])
  return right.toSorted((a, b) => size(a) - size(b))[0] ?? plain
}
