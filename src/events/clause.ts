// The tokens of a document in; shallow pieces of its sentences out: noun phrases, verb groups, prepositions, joints, marks.
// The trained parser of the English base will decide here; until then closed classes, capitals and endings do.

import type { Language } from '../languages/language.ts'
import { Form } from '../languages/language.ts'
import { type Parse, Shape, Tag, type Tokens } from '../model/parse.ts'
import type { Ground } from './ground.ts'
import type { Lexicon } from './lexicon.ts'

/** What a piece is. */
export const Piece = {
  noun: 0,
  verb: 1,
  preposition: 2,
  and: 3,
  subordinate: 4,
  relative: 5,
  mark: 6,
  comma: 7,
  adverb: 8,
  time: 9,
  quote: 10,
} as const

/** One piece of a sentence: tokens `first` to `last` (exclusive), and the token that heads it. */
export interface Chunk {
  readonly kind: number
  readonly first: number
  readonly last: number
  readonly head: number
}

/** Bits of a word type that the pieces are cut by. */
const Is = {
  det: 1,
  preposition: 2,
  aux: 4,
  modal: 8,
  and: 16,
  subordinate: 32,
  pronoun: 64,
  adverb: 128,
  negation: 256,
  relative: 512,
  possessive: 1024,
  verb: 2048,
  noun: 4096,
  subjectPronoun: 8192,
  be: 16384,
  comma: 32768,
} as const

/** Class bits of every word type of a document: one look at the tables a type. */
export function classify(tokens: Tokens, language: Language, lexicon: Lexicon): Int32Array {
  const { words, events } = language
  const { he, she, it, they, i, we, you, who, other } = words.pronouns
  const bits = new Int32Array(tokens.lowers.length)
  for (let t = 0; t < bits.length; t++) {
    const lower = tokens.lowers[t] as string
    let bit = 0
    if (words.determiners.has(lower)) bit |= Is.det
    if (words.adpositions.has(lower)) bit |= Is.preposition
    if (words.auxiliaries.has(lower)) bit |= Is.aux
    if (words.modals.has(lower)) bit |= Is.aux | Is.modal
    if (words.conjunctions.has(lower)) bit |= Is.and
    if (words.subordinators.has(lower)) bit |= Is.subordinate
    if (events.be.has(lower)) bit |= Is.be
    for (const set of [he, she, it, they, i, we, you]) if (set.has(lower)) bit |= Is.pronoun
    if (other.has(lower) && !words.determiners.has(lower)) bit |= Is.pronoun
    if (who.has(lower)) bit |= Is.relative
    if (words.adverbs.has(lower)) bit |= Is.adverb
    if (words.negations.has(lower) && lower !== 'no') bit |= Is.negation
    const at = lexicon.verbs.get(lower) ?? 0
    if (at !== 0 || words.verbs.has(lower)) bit |= Is.verb
    if (lexicon.nouns.has(lower)) bit |= Is.noun
    if (lower === ',') bit |= Is.comma
    bits[t] = bit
  }
  return bits
}

/** Bits of the verb form that a word may be, by the tables, else by its ending; 0 where neither knows. */
export function formOf(lower: string, language: Language, lexicon: Lexicon): number {
  const known = lexicon.verbs.get(lower)
  if (known !== undefined) return known
  for (const [ending, form, before] of language.events.verbEndings)
    if (lower.length >= ending.length + before && lower.endsWith(ending)) return form
  return 0
}

const CLOSED = Is.det | Is.preposition | Is.aux | Is.and | Is.subordinate | Is.pronoun | Is.negation | Is.relative

/** The pieces of all sentences that are read, and for every token the piece that it lies in (-1: none). */
export interface Clauses {
  readonly chunks: readonly Chunk[]
  readonly chunkOf: Int32Array
  /** First and last (exclusive) piece of each sentence. */
  readonly bounds: Int32Array
}

/** Cuts every sentence into pieces. Linear in tokens. */
export function cut(parse: Parse, language: Language, ground: Ground, lexicon: Lexicon, read: (sentence: number) => boolean): Clauses {
  const { tokens, sentences } = parse
  const bits = classify(tokens, language, lexicon)
  const chunks: Chunk[] = []
  const chunkOf = new Int32Array(tokens.count).fill(-1)
  const bounds = new Int32Array(sentences.length * 2)
  for (let s = 0; s < sentences.length; s++) {
    const { first, last } = sentences[s]!
    bounds[s * 2] = chunks.length
    if (read(s)) sentence(first, last)
    bounds[s * 2 + 1] = chunks.length
  }
  return { chunks, chunkOf, bounds }

  function bit(i: number, first: number, last: number): number {
    return i < first || i >= last ? 0 : (bits[tokens.type[i]!] as number)
  }

  function put(kind: number, from: number, to: number, head: number): void {
    for (let k = from; k < to; k++) chunkOf[k] = chunks.length
    chunks.push({ kind, first: from, last: to, head })
  }

  function sentence(first: number, last: number): void {
    for (let i = first; i < last;) {
      const type = tokens.type[i] as number
      const b = bits[type] as number
      const shape = tokens.shapes[type] as number
      if (ground.timeAt[i]! >= 0) {
        let k = i + 1
        while (k < last && ground.timeAt[k] === ground.timeAt[i]) k++
        put(Piece.time, i, k, k - 1)
        i = k
      } else if ((shape & Shape.quote) !== 0) put(Piece.quote, i, ++i, i - 1)
      else if ((shape & Shape.punctuation) !== 0 && (b & Is.aux) === 0) put((b & Is.comma) !== 0 ? Piece.comma : Piece.mark, i, ++i, i - 1)
      else if ((b & Is.relative) !== 0 && relative(i, first, last)) put(Piece.relative, i, ++i, i - 1)
      else if ((b & Is.subordinate) !== 0 && ((b & Is.preposition) === 0 || opensClause(i, last))) put(Piece.subordinate, i, ++i, i - 1)
      else if ((b & Is.and) !== 0) put(Piece.and, i, ++i, i - 1)
      else if ((b & Is.aux) !== 0 || ((b & Is.preposition) !== 0 && infinitive(i, first, last)) || isVerb(i, first, last))
        i = verbGroup(i, first, last)
      else if ((b & Is.preposition) !== 0 && (b & Is.noun) === 0) put(Piece.preposition, i, ++i, i - 1)
      else if (
        ((b & (Is.adverb | Is.negation)) !== 0 && (b & (Is.det | Is.pronoun)) === 0) ||
        (tokens.tag[i] === Tag.ADV && (b & CLOSED) === 0)
      ) {
        // "not … killed": a negation or adverb before a verb goes with it.
        let k = i
        while (k < last && (bit(k, first, last) & (Is.adverb | Is.negation)) !== 0 && (bit(k, first, last) & Is.det) === 0) k++
        if (k < last && k > i && (bit(k, first, last) & Is.aux) === 0 && isVerb(k, first, last)) i = verbGroup(i, first, last)
        else put(Piece.adverb, i, ++i, i - 1)
      } else i = nounPhrase(i, first, last)
    }
  }

  /** "the troops who left", not "that troops": a determiner stands before a noun. */
  function relative(i: number, first: number, last: number): boolean {
    const b = bit(i, first, last)
    if ((b & Is.det) === 0) return true
    if (i === first) return false
    const next = bit(i + 1, first, last)
    return (next & (Is.aux | Is.verb | Is.det | Is.pronoun)) !== 0 || isVerb(i + 1, first, last)
  }

  /** "after shells hit" opens a clause, "after the attack" does not: a verb follows before the next joint. */
  function opensClause(i: number, last: number): boolean {
    for (let k = i + 1; k < last && k < i + 9; k++) {
      const b = bits[tokens.type[k]!] as number
      const shape = tokens.shapes[tokens.type[k]!] as number
      if ((shape & Shape.punctuation) !== 0) return false
      if ((b & Is.aux) !== 0) return k > i + 1
      if (k > i + 1 && (b & Is.verb) !== 0 && isVerb(k, i + 1, last) && form(k) !== Form.ing) return true
      if (k > i + 1 && (b & (Is.preposition | Is.and | Is.relative)) !== 0 && (b & Is.det) === 0 && (b & Is.subordinate) !== 0) return false
    }
    return false
  }

  /** Bits of the verb form that token `i` may be, by the tables or by its ending. */
  function form(i: number): number {
    const guess = formOf(tokens.lowers[tokens.type[i]!] as string, language, lexicon)
    if (guess !== 0) return guess
    return (bits[tokens.type[i]!]! & Is.verb) !== 0 ? Form.base | Form.third | Form.past | Form.participle : 0
  }

  function infinitive(i: number, first: number, last: number): boolean {
    if (!language.events.to.has(tokens.lowers[tokens.type[i]!] as string)) return false
    let k = i + 1
    if ((bit(k, first, last) & Is.adverb) !== 0 && (bit(k, first, last) & CLOSED) === 0) k++
    if (k >= last) return false
    const b = bit(k, first, last)
    if ((b & Is.aux) !== 0) return true
    return (b & CLOSED) === 0 && (form(k) & Form.base) !== 0 && !name(k)
  }

  function name(i: number): boolean {
    const shape = tokens.shapes[tokens.type[i]!] as number
    return tokens.tag[i] === Tag.PROPN && (shape & Shape.upper) === 0
  }

  /** Whether a noun phrase may begin at token `i`. */
  function opensNoun(i: number, first: number, last: number): boolean {
    if (i >= last) return false
    const b = bit(i, first, last)
    if ((b & (Is.det | Is.pronoun)) !== 0) return true
    if ((b & (CLOSED | Is.adverb)) !== 0) return false
    const tag = tokens.tag[i]
    const shape = tokens.shapes[tokens.type[i]!] as number
    return (
      (shape & Shape.digit) !== 0 || tag === Tag.PROPN || tag === Tag.NUM || tag === Tag.ADJ || (tag === Tag.NOUN && (b & Is.verb) === 0)
    )
  }

  /** Whether the word before token `i` asks for a noun: a determiner, an adjective, a number, a possessive. */
  function asksNoun(i: number, first: number, last: number): boolean {
    if (i <= first) return false
    const b = bit(i - 1, first, last)
    if ((b & Is.det) !== 0 && (b & Is.relative) === 0) return true
    const tag = tokens.tag[i - 1]
    const lower = tokens.lowers[tokens.type[i - 1]!] as string
    if (language.events.genitive.has(lower) || language.events.possessives.has(lower)) return true
    if ((b & Is.pronoun) !== 0) return false
    return tag === Tag.ADJ && (b & CLOSED) === 0
  }

  function isVerb(i: number, first: number, last: number): boolean {
    const b = bit(i, first, last)
    if ((b & (CLOSED | Is.comma)) !== 0 && (b & Is.verb) === 0) return false
    if ((b & CLOSED) !== 0 && !lexicon.verbs.has(tokens.lowers[tokens.type[i]!] as string)) return false
    const shape = tokens.shapes[tokens.type[i]!] as number
    if ((shape & Shape.letter) === 0) return false
    if (name(i) && i > first) return false
    const f = form(i)
    if (f === 0) return tokens.tag[i] === Tag.VERB
    const before = bit(i - 1, first, last)
    const asks = asksNoun(i, first, last)
    if (f === Form.ing) {
      if ((before & Is.be) !== 0) return true
      if (asks) return false
      const object = opensNoun(i + 1, first, last)
      if ((before & Is.preposition) !== 0 || i === first) return object || (b & Is.noun) === 0
      if ((b & Is.noun) !== 0 && !object) return false
      return true
    }
    if (
      (before & Is.modal) !== 0 ||
      (i > first && language.events.to.has(tokens.lowers[tokens.type[i - 1]!] as string) && (f & Form.base) !== 0)
    )
      return true
    if (asks) return false
    if ((f & (Form.past | Form.participle)) !== 0 && (f & (Form.base | Form.third)) === 0) {
      // "killed seven" and "were killed", but "with wounded soldiers".
      if ((before & Is.preposition) !== 0 && tokens.tag[i + 1] === Tag.NOUN) return false
      return true
    }
    if ((before & Is.aux) !== 0) return (f & (Form.past | Form.participle)) !== 0 || !((before & Is.be) !== 0)
    // A word that is noun and verb: "attacks", "strike", "fire".
    if (i === first) return (f & Form.past) !== 0 && opensNoun(i + 1, first, last)
    if ((before & Is.preposition) !== 0) return false
    if ((before & (Is.pronoun | Is.relative)) !== 0) return true
    if ((before & (Is.and | Is.adverb)) !== 0) return ((b & Is.noun) === 0 && tokens.tag[i] === Tag.VERB) || opensNoun(i + 1, first, last)
    if (tokens.tag[i] === Tag.VERB && (b & Is.noun) === 0) return true
    const next = bit(i + 1, first, last)
    return (
      (next & (Is.det | Is.pronoun)) !== 0 ||
      ((f & Form.past) !== 0 && opensNoun(i + 1, first, last)) ||
      ((b & Is.noun) === 0 && (b & Is.verb) !== 0 && lexicon.verbs.has(tokens.lowers[tokens.type[i]!]!) && (next & Is.preposition) !== 0)
    )
  }

  function verbGroup(i: number, first: number, last: number): number {
    let k = i
    let head = i
    while (k < last) {
      const b = bit(k, first, last)
      if (ground.timeAt[k]! >= 0) break
      if (k > i && (b & (Is.aux | Is.adverb | Is.negation)) === 0 && !isVerb(k, first, last)) break
      if ((b & Is.det) !== 0 && (b & Is.adverb) === 0) break
      if ((b & (Is.aux | Is.adverb | Is.negation)) === 0 && !(k === i && (b & Is.preposition) !== 0)) {
        head = k
        k++
        break
      }
      if ((b & Is.aux) !== 0) head = k
      k++
      if (k === i + 1 && (b & Is.preposition) !== 0 && k < last && (bit(k, first, last) & (Is.aux | Is.adverb)) === 0) {
        // "to take"
        head = k
        k++
        break
      }
    }
    // Trailing adverbs stay outside: "were killed there".
    let end = Math.max(head + 1, i + 1)
    if (k > end && tokens.tag[k - 1] !== Tag.ADV) end = Math.max(end, head + 1)
    put(Piece.verb, i, end, head)
    return end
  }

  function nounPhrase(i: number, first: number, last: number): number {
    let k = i
    let head = i
    let noun = false
    while (k < last) {
      const type = tokens.type[k] as number
      const b = bits[type] as number
      const shape = tokens.shapes[type] as number
      const lower = tokens.lowers[type] as string
      if (ground.timeAt[k]! >= 0) break
      if (k > i && (shape & Shape.punctuation) !== 0) {
        const hyphen =
          (shape & Shape.hyphen) !== 0 && tokens.start[k] === tokens.end[k - 1] && k + 1 < last && tokens.start[k + 1] === tokens.end[k]
        if (hyphen || (lower === '%' && noun)) {
          k++
          continue
        }
        break
      }
      if (noun && language.events.genitive.has(lower)) {
        k++
        continue
      }
      if (k > i) {
        if ((b & Is.pronoun) !== 0 && !(k > i && (bits[tokens.type[k - 1]!]! & Is.det) !== 0)) break
        if ((b & (Is.and | Is.subordinate | Is.relative)) !== 0 && (b & Is.det) === 0) break
        if ((b & Is.preposition) !== 0 && (b & (Is.noun | Is.det)) === 0 && tokens.tag[k] !== Tag.ADJ) break
        if ((b & Is.aux) !== 0) break
        if ((b & Is.det) !== 0 && noun) break
        if (isVerb(k, first, last) && !modifies(k, first, last, noun)) break
        if ((b & Is.adverb) !== 0 && (b & (Is.det | Is.noun)) === 0 && noun) break
      }
      const asks = (b & Is.det) !== 0
      if (!asks) {
        head = k
        if (tokens.tag[k] !== Tag.ADJ && tokens.tag[k] !== Tag.NUM && tokens.tag[k] !== Tag.ADV) noun = true
        if ((b & Is.pronoun) !== 0 && !asksNoun(k + 1, first, last)) {
          k++
          break
        }
      }
      k++
    }
    if (k === i) k = i + 1
    put(Piece.noun, i, k, Math.min(head, k - 1))
    return k
  }

  /** "the destroyed building", "retreating Ardovian forces": a participle before a noun stays in the phrase. */
  function modifies(k: number, first: number, last: number, noun: boolean): boolean {
    if (noun) return false
    const f = form(k)
    if ((f & (Form.ing | Form.participle)) === 0) return false
    return opensNoun(k + 1, first, last)
  }
}

/** Finds the subject of a verb piece: the piece of its noun phrase, or -1. At most forty pieces are walked. */
export function subjectOf(clauses: Clauses, piece: number, floor: number, depth = 0): number {
  const { chunks } = clauses
  let commas = 0
  for (let p = piece - 1, steps = 0; p >= floor && steps < 40; steps++) {
    const chunk = chunks[p] as Chunk
    if (chunk.kind === Piece.noun) {
      if (p - 1 >= floor && chunks[p - 1]!.kind === Piece.preposition) {
        p -= 2
        continue
      }
      if (commas % 2 === 1) {
        // ", a city that", ", Pavel Orsek,": an apposition between commas; the subject stands before it.
        const before = opening(p)
        if (before >= floor && chunks[before]!.kind === Piece.noun && commas === 1 && before === p - 2) {
          p = before
          commas = 0
          continue
        }
      }
      return p
    }
    if (chunk.kind === Piece.relative) {
      for (let k = p - 1; k >= floor && k > p - 4; k--) if (chunks[k]!.kind === Piece.noun) return antecedent(k)
      return -1
    }
    if (chunk.kind === Piece.comma) commas++
    if (chunk.kind === Piece.verb) return depth < 4 ? subjectOf(clauses, p, floor, depth + 1) : -1
    if (chunk.kind === Piece.subordinate || chunk.kind === Piece.mark) {
      return -1
    }
    p--
  }
  return -1

  function opening(p: number): number {
    return p - 1 >= floor && chunks[p - 1]!.kind === Piece.comma ? p - 2 : -1
  }
  function antecedent(k: number): number {
    return k
  }
}
