// Reports with chains of mentions in, how well the actors of our records agree with them out: CoNLL F1 against matching names, he and she.

import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Actor, Record } from '../../src/model/record.ts'
import { scoreChains, type Scores } from './chains.ts'
import { type GumMention, type GumReport, type GumWord, readGum, trainedReports } from './gum.ts'
import type { Bench, Miss, Row } from './row.ts'

/** The suite of actors and their mentions. */
export const coreference = { name: 'coreference', title: 'Actors and coreference', scorer: 'tools/score/coreference.ts' } as const

/** How many points of CoNLL F1 the record must have over names that are merely matched. */
const GAIN = 12

/** A mention of ours: its words by index, and its form. */
interface OurMention {
  readonly words: readonly number[]
  readonly form: 'name' | 'nominal' | 'pronoun'
  readonly key: string
  readonly text: string
}

interface Compared {
  readonly id: string
  readonly gold: string[][]
  readonly ours: string[][]
  readonly names: string[][]
  /** Of each he or she whose person the text names or describes: whether ours means that person. */
  readonly pronouns: readonly { readonly named: boolean; readonly verdict: 'right' | 'wrong' | 'none'; readonly at: number }[]
  readonly misses: readonly { readonly kind: string; readonly at: number }[]
}

/**
 * Scores our actors against chains of people. Kept of the gold are chains of two mentions or more that people call a person or an
 * organization (GUM's word for every body and group), and places that act (one of its mentions is a subject or an agent, by the tree), if
 * they hold a proper name or a personal pronoun; all mentions of a kept chain are kept. Ours are the actors of a record, with all mentions of
 * the place that bears the same words, under the same condition. Mentions are compared by their heads, as CorefUD does it (a record has the
 * bare name, GUM the whole noun phrase with its relative clauses); a coordination counts apart from its first member.
 */
export function scoreCoreference(bench: Bench): { rows: Row[]; misses: Miss[] } {
  if (!existsSync(join(bench.data, 'coreference', 'gum'))) bench.wrong(`no such data: ${join(bench.data, 'coreference', 'gum')}`)
  const reports = readGum(bench)
  const input = bench.place('coreference.docs.jsonl')
  writeFileSync(input, reports.map(({ id, text }) => `${JSON.stringify({ id, text, language: 'en' })}\n`).join(''))
  const records = bench.read(['--from', 'jsonl', '--format', 'jsonl', input])
  writeFileSync(bench.place('coreference.records.jsonl'), records)
  const lines = records.split('\n').filter((line) => line !== '')
  const all = reports.map((report, i) => compare(report, JSON.parse(lines[i] as string) as Record, bench))
  const trained = trainedReports(bench.data)
  const sets = [
    { name: 'GUM news, interview, speech', of: all },
    { name: 'of these not in training', of: all.filter(({ id }) => !trained.has(id)) },
    { name: 'of these news', of: all.filter(({ id }) => id.startsWith('GUM_news')) },
  ]
  const rows: Row[] = []
  const misses: Miss[] = []
  for (const { name, of } of sets) {
    const ours = scoreChains(of.map(({ gold, ours: given }) => ({ gold, given })))
    const base = scoreChains(of.map(({ gold, names: given }) => ({ gold, given })))
    const row = (measure: string, value: number, beat: readonly string[] = []): void =>
      void rows.push({ set: name, count: of.length, unit: 'reports', measure, ours: value, beat })
    const against = (take: (scores: Scores) => number): string[] => [`matching names ${take(base).toFixed(1)}`]
    row(
      'CoNLL F1',
      ours.conll,
      against(({ conll }) => conll),
    )
    row('CoNLL F1, points above matching names', ours.conll - base.conll, [`floor ${GAIN}`])
    for (const [measure, label] of [
      ['muc', 'MUC'],
      ['b3', 'B³'],
      ['ceafe', 'CEAF-e'],
    ] as const)
      for (const part of ['recall', 'precision'] as const)
        row(
          `${label}, ${part}`,
          ours[measure][part],
          against((scores) => scores[measure][part]),
        )
    const pronouns = of.flatMap((one) => one.pronouns)
    const right = pronouns.filter(({ verdict }) => verdict === 'right').length
    const said = pronouns.filter(({ verdict }) => verdict !== 'none').length
    const named = pronouns.filter((one) => one.named)
    row(`he and she, ${pronouns.length}: the right person`, (100 * right) / pronouns.length, ['floor 85'])
    row('he and she: right of those resolved', (100 * right) / said)
    row(
      `he and she of a person with a name, ${named.length}: the right person`,
      (100 * named.filter(({ verdict }) => verdict === 'right').length) / named.length,
    )
    const counts = new Map<string, number>()
    for (const { kind } of of.flatMap((one) => one.misses)) counts.set(kind, (counts.get(kind) ?? 0) + 1)
    for (const [kind, count] of [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 8))
      if (of === all) misses.push([name, kind, count])
  }
  return { rows, misses }
}

const PERSONAL = new Set(['PRP', 'PRP$'])
const SINGLE = /^(?:he|him|his|himself|she|her|hers|herself)$/i

/**
 * The head of some words: the first that depends on none of them. A name that hangs on the noun right before it counts by that noun, which is
 * the head of GUM's whole phrase ("spokeswoman Anna Krol"). Words that join another to their head are a coordination: a thing of its own.
 */
function headKey(words: readonly GumWord[], of: readonly number[]): string {
  const inside = new Set(of)
  let head = of.find((i) => !inside.has(words[i]!.head)) ?? of[0]!
  const joined = of.some((i) => words[i]!.relation === 'conj' && words[i]!.head === head && words[i]!.upos !== 'VERB')
  if (joined) return `${head}+`
  for (let first = of[0]!; /^(?:flat|appos)$/.test(words[head]!.relation); head = first) {
    const up = words[head]!.head
    if (up !== first - 1) break
    first = up
  }
  return `${head}`
}

/** Compares one report with its record. */
export function compare(report: GumReport, record: Record, bench: Bench): Compared {
  const { words, id } = report
  if (record.document.text !== report.text) bench.wrong(`the record of ${id} has another text than it was given`)
  const headOf = (mention: GumMention): number => Number.parseInt(headKey(words, mention.words), 10)
  const isPronoun = (i: number): boolean => PERSONAL.has(words[i]!.xpos)
  const isName = (mention: GumMention): boolean => {
    const key = headKey(words, mention.words)
    return mention.words.some((i) => words[i]!.upos === 'PROPN' && headKey(words, [i]) === key)
  }
  const acts = (i: number): boolean => /^nsubj$|^obl:agent$/.test(words[i]!.relation)
  const kept = report.chains.filter((chain) => {
    if (chain.length < 2) return false
    const count = (kind: string): number => chain.filter((one) => one.kind === kind).length
    const somebody = count('person') + count('organization')
    const place = count('place')
    if (somebody <= place && !(place > 0 && place * 2 > chain.length && chain.some((one) => acts(headOf(one))))) return false
    if (somebody > place && somebody * 2 <= chain.length) return false
    return chain.some((one) => isName(one) || (one.words.length === 1 && isPronoun(one.words[0]!)))
  })
  const gold = kept.map((chain) => [...new Set(chain.map((one) => headKey(words, one.words)))]).filter((chain) => chain.length > 1)

  const taken = new Set<string>()
  const mentionsOf = (list: Actor['mentions']): OurMention[] =>
    list.flatMap(({ span, form }) => {
      const of: number[] = []
      for (let i = firstFrom(words, span.start); i < words.length && words[i]!.start < span.end; i++) of.push(i)
      if (of.length === 0) return []
      const key = headKey(words, of)
      if (taken.has(key)) return []
      taken.add(key)
      return [{ words: of, form, key, text: span.text }]
    })
  const placeAt = new Map(record.places.flatMap((place) => place.mentions.map(({ span }) => [`${span.start} ${span.end}`, place] as const)))
  const actors = record.actors.map((actor) => {
    const own = mentionsOf(actor.mentions)
    const place =
      actor.kind === 'country' || actor.kind === 'office'
        ? actor.mentions.map(({ span }) => placeAt.get(`${span.start} ${span.end}`)).find((one) => one !== undefined)
        : undefined
    return place === undefined ? own : [...own, ...mentionsOf(place.mentions)]
  })
  const ours = actors
    .filter((list) => list.length > 1 && list.some(({ form, words: of }) => form === 'name' || (of.length === 1 && isPronoun(of[0]!))))
    .map((list) => list.map(({ key }) => key))

  const chainAt = new Map<string, number>()
  report.chains.forEach((chain, c) => {
    for (const one of chain) {
      const key = headKey(words, one.words)
      if (!chainAt.has(key)) chainAt.set(key, c)
    }
  })
  const actorAt = new Map<string, number>()
  actors.forEach((list, a) => {
    for (const { key } of list) actorAt.set(key, a)
  })
  const misses: { kind: string; at: number }[] = []
  const miss = (kind: string, word: number): void => void misses.push({ kind, at: words[word]!.start })
  const pronouns: { named: boolean; verdict: 'right' | 'wrong' | 'none'; at: number }[] = []
  report.chains.forEach((chain, c) => {
    const others = chain.filter(
      (one) => !(one.words.length === 1 && (isPronoun(one.words[0]!) || words[one.words[0]!]!.xpos.startsWith('W'))),
    )
    if (others.length === 0 || chain.filter(({ kind }) => kind === 'person').length * 2 <= chain.length) return
    for (const one of chain) {
      const at = one.words[0]!
      if (one.words.length !== 1 || !isPronoun(at) || !SINGLE.test(words[at]!.form)) continue
      const a = actorAt.get(`${at}`)
      // Whom ours means is told by its nearest mention before that is no pronoun itself, or the nearest after.
      const told = a === undefined ? [] : actors[a]!.filter(({ form, key }) => form !== 'pronoun' && chainAt.has(key))
      const before = told.filter(({ key }) => Number.parseInt(key, 10) < at)
      const by = before.sort((x, y) => Number.parseInt(y.key, 10) - Number.parseInt(x.key, 10))[0] ?? told[0]
      const verdict = a === undefined ? 'none' : by !== undefined && chainAt.get(by.key) === c ? 'right' : 'wrong'
      pronouns.push({ named: chain.some(isName), verdict, at: words[at]!.start })
      if (verdict === 'none') miss('he or she: nobody', at)
      if (verdict === 'wrong') miss('he or she: somebody else', at)
    }
  })
  for (const chain of kept)
    for (const one of chain) {
      const key = headKey(words, one.words)
      if (actorAt.has(key)) continue
      const head = words[headOf(one)]!
      const at = headOf(one)
      if (one.words.length > 1 || !isPronoun(one.words[0]!)) {
        if (isName(one)) miss(`not found: a name (${one.kind})`, at)
        else miss(`not found: ${head.upos === 'PRON' ? 'another pronoun' : 'a noun phrase'}`, at)
      } else if (!SINGLE.test(head.form)) {
        miss(
          `not found: ${/^(?:i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours)$/i.test(head.form) ? 'I, we, you' : 'it, they'}`,
          at,
        )
      }
    }
  return { id, gold, ours, names: matchNames(actors.flat()), pronouns, misses }
}

/** The baseline: our own names and noun phrases, those with the same words in one chain, and names with the same last word. */
function matchNames(mentions: readonly OurMention[]): string[][] {
  const chains = new Map<string, OurMention[]>()
  for (const one of [...mentions].sort((a, b) => a.words[0]! - b.words[0]!)) {
    if (one.form === 'pronoun') continue
    const lower = one.text.toLowerCase().replace(/\s+/g, ' ')
    const key = one.form === 'name' ? `name ${lower.split(' ').at(-1)}` : `noun ${lower}`
    chains.set(key, [...(chains.get(key) ?? []), one])
  }
  return [...chains.values()]
    .filter((chain) => chain.length > 1 && chain.some(({ form }) => form === 'name'))
    .map((chain) => chain.map(({ key }) => key))
}

/** The first word that ends after an offset (binary search). */
function firstFrom(words: readonly GumWord[], offset: number): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}
