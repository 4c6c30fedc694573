// A language base and the tokens of a parse in, their lemmas and features out, looked up when they are asked for.

import { Feature, type Morphology, Relation, Tag, type Tokens } from '../model/parse.ts'
import { type Asked, makeContext, QUESTIONS } from './context.ts'
import { type Endings, openEndings } from './endings.ts'
import { type Edit, edit, readEdit } from './lemma.ts'
import type { Pack } from './pack.ts'

/** Names of features in Universal Dependencies and their bits. */
const BITS: { readonly [feature: string]: number } = {
  'Number=Sing': Feature.singular,
  'Number=Plur': Feature.plural,
  'Person=1': Feature.first,
  'Person=2': Feature.second,
  'Person=3': Feature.third,
  'VerbForm=Fin': Feature.finite,
  'VerbForm=Inf': Feature.infinitive,
  'VerbForm=Part': Feature.participle,
  'VerbForm=Ger': Feature.gerund,
  'Tense=Past': Feature.past,
  'Tense=Pres': Feature.present,
  'Voice=Pass': Feature.passive,
  'Mood=Imp': Feature.imperative,
  'Mood=Sub': Feature.subjunctive,
  'Degree=Cmp': Feature.comparative,
  'Degree=Sup': Feature.superlative,
  'Polarity=Neg': Feature.negative,
  'PronType=Neg': Feature.negative,
  'Poss=Yes': Feature.possessive,
  'PronType=Prs': Feature.personal,
  'PronType=Rel': Feature.relative,
  'PronType=Int': Feature.interrogative,
  'PronType=Dem': Feature.demonstrative,
  'Case=Nom': Feature.nominative,
  'Case=Acc': Feature.accusative,
  'Gender=Masc': Feature.masculine,
  'Gender=Fem': Feature.feminine,
  'Gender=Neut': Feature.neuter,
  'NumType=Card': Feature.cardinal,
  'NumType=Ord': Feature.ordinal,
  'Abbr=Yes': Feature.abbreviated,
  'Definite=Def': Feature.definite,
}

/** The bits of features as Universal Dependencies write them: of "Number=Sing|Person=3" singular and third. */
export function bitsOf(written: string): number {
  let bits = 0
  if (written !== '_') for (const one of written.split('|')) bits |= BITS[one] ?? 0
  return bits
}

/** A decision by the tree of the sentence: a question and what follows from either answer, or the end of it. */
export type Decision = { readonly ask: number; readonly yes: Decision; readonly no: Decision } | { readonly written: number }

/** The lemmas and features of a language. */
export interface Forms {
  readonly lemmas: Endings
  readonly edits: readonly Edit[]
  readonly features: Endings
  /** Decisions by class and value of `features`: `decisions.get("VERB VB 3")`. */
  readonly decisions: ReadonlyMap<string, Decision>
  /** What decisions end in, as Universal Dependencies write it. */
  readonly leaves: readonly string[]
  /** The bits of every value of `features`, and of every leaf. */
  readonly valueBits: readonly number[]
  readonly leafBits: readonly number[]
}

/** Opens the sections `lemma.*` and `feats.*` of a base; undefined where it has none. */
export function openForms(pack: Pack): Forms {
  const lemmas = openEndings(pack, 'lemma')
  const decisions = new Map<string, Decision>()
  for (const line of pack.text('feats.decisions').split('\n')) {
    const [key, written] = line.split('\t')
    if (key !== undefined && written !== undefined) decisions.set(key, readDecision(written))
  }
  const features = openEndings(pack, 'feats')
  const leaves = pack.text('feats.leaves').split('\n')
  return {
    lemmas,
    edits: lemmas.values.map(readEdit),
    features,
    decisions,
    leaves,
    valueBits: features.values.map(bitsOf),
    leafBits: leaves.map(bitsOf),
  }
}

/** Reads a decision as the trainer writes it: a question, what "yes" leads to, what "no" leads to, divided by ";": "relation obj;1;0". */
export function readDecision(text: string): Decision {
  const pieces = text.split(';')
  let at = 0
  const read = (): Decision => {
    const piece = pieces[at++] ?? '0'
    if (/^\d+$/.test(piece)) return { written: Number(piece) }
    const ask = QUESTIONS.indexOf(piece)
    return { ask, yes: read(), no: read() }
  }
  return read()
}

/** What a decision comes to for token `i`. */
export function decide(decision: Decision, asked: Asked, i: number): number {
  let at = decision
  while (!('written' in at)) at = asked(at.ask, i) ? at.yes : at.no
  return at.written
}

const TAGS = Object.keys(Tag)

/** What is known of a word of one class, wherever it stands. */
interface Known {
  lemma: string | undefined
  readonly value: number
  readonly bits: number
  readonly decision: Decision | undefined
}

/**
 * Lemmas and features of the tokens of one document, kept once per word type and class. Features that the form leaves open ("said" may be
 * of any person, "you" subject or object) are decided by the tree, where there is one.
 */
export function makeMorphology(forms: Forms, tokens: Tokens, fines: readonly string[]): Morphology {
  const { lemmas, edits, features, decisions, leaves, valueBits, leafBits } = forms
  const kept = new Map<number, Known>()
  const classOf = (i: number): string => `${TAGS[tokens.tag[i] as number]} ${fines[tokens.fine[i] as number] ?? '_'}`
  const formOf = (i: number): string => tokens.forms[tokens.type[i] as number] as string
  const know = (i: number): Known => {
    const key = ((tokens.type[i] as number) * 256 + (tokens.fine[i] as number)) * 32 + (tokens.tag[i] as number)
    const known = kept.get(key)
    if (known !== undefined) return known
    const name = classOf(i)
    const value = features.find(name, formOf(i))
    const made = { lemma: undefined, value, bits: valueBits[value] ?? 0, decision: decisions.get(`${name} ${value}`) }
    kept.set(key, made)
    return made
  }
  let context: Asked | undefined
  const leafOf = (i: number, { decision }: Known): number => {
    if (decision === undefined || ((tokens.head[i] as number) < 0 && tokens.relation[i] !== Relation.root)) return -1
    context ??= makeContext(tokens, (k) => know(k).bits)
    return decide(decision, context, i)
  }
  return {
    lemma(i) {
      const known = know(i)
      return (known.lemma ??= edit(edits[lemmas.find(classOf(i), formOf(i))] ?? PLAIN, formOf(i)))
    },
    features(i) {
      const known = know(i)
      const leaf = leafOf(i, known)
      return leaf < 0 ? known.bits : (leafBits[leaf] as number)
    },
    written(i) {
      const known = know(i)
      const leaf = leafOf(i, known)
      return (leaf < 0 ? features.values[known.value] : leaves[leaf]) ?? '_'
    },
  }
}

const PLAIN: Edit = { taken: '', cut: 0, put: '' }
