// The tokens of a document in; shallow pieces of its sentences out: noun phrases, verb groups, prepositions, joints, marks.
// Where a sentence has a tree, its word classes tell verbs from nouns; else closed classes, capitals and endings do.

import { Form, type Language } from '../languages/language.ts'
import { Feature, featuresOf, type Parse, Shape, Tag } from '../model/parse.ts'
import type { Ground } from './ground.ts'
import type { Lexicon } from './lexicon.ts'
import { Link, type Syntax } from './syntax.ts'
import { classify, CLOSED, formOf, Is, titles } from './word.ts'

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

// Classes of words behind which a participle is more likely a verb than part of the noun behind it.
const JOINTS: ReadonlySet<number> = new Set([Tag.ADV, Tag.AUX, Tag.CCONJ, Tag.NOUN, Tag.PRON, Tag.PROPN, Tag.SCONJ])

// Longer noun phrases are lists or no prose; a bound keeps every look at a phrase short.
const LONGEST = 48

/** The pieces of all sentences that are read, and for every token the piece that it lies in (-1: none). */
export interface Clauses {
  readonly chunks: readonly Chunk[]
  readonly chunkOf: Int32Array
  /** Word class of every token; in sentences of capitals it is guessed as for small letters. */
  readonly tag: Uint8Array
  /** 1 where a text is printed like a title. */
  readonly titled: Uint8Array
  /** First and last (exclusive) piece of each sentence. */
  readonly bounds: Int32Array
}

/** Cuts every sentence into pieces. Linear in tokens. */
export function cut(
  parse: Parse,
  language: Language,
  ground: Ground,
  lexicon: Lexicon,
  syntax: Syntax,
  read: (sentence: number) => boolean,
): Clauses {
  const { tokens, sentences } = parse
  const { tag } = tokens
  const bits = classify(tokens, language, lexicon)
  // Form bits of word types, as they are asked for.
  const forms = new Int32Array(tokens.lowers.length).fill(-1)
  const titled = titles(parse)
  const chunks: Chunk[] = []
  const chunkOf = new Int32Array(tokens.count).fill(-1)
  const bounds = new Int32Array(sentences.length * 2)
  for (let s = 0; s < sentences.length; s++) {
    const { first, last } = sentences[s]!
    bounds[s * 2] = chunks.length
    if (read(s)) sentence(first, last)
    bounds[s * 2 + 1] = chunks.length
  }
  return { chunks, chunkOf, bounds, tag, titled }

  function bit(i: number, first: number, last: number): number {
    return i < first || i >= last ? 0 : (bits[tokens.type[i]!] as number)
  }

  function put(kind: number, from: number, to: number, head: number): void {
    for (let k = from; k < to; k++) chunkOf[k] = chunks.length
    chunks.push({ kind, first: from, last: to, head })
  }

  /** The token behind an agency's keyword before a headline: "FLASH-Tarvenian troops", "UPDATE 2-Ardovia". */
  function behindSlug(first: number, last: number): number {
    const at = (i: number): number => tokens.shapes[tokens.type[i]!] as number
    let i = first
    while (i < last && (at(i) & Shape.upper) !== 0 && language.events.slugs.has(tokens.lowers[tokens.type[i]!] as string)) {
      let k = i + 1
      if (k < last && (at(k) & Shape.digit) !== 0) k++
      if (k + 1 >= last || (at(k) & Shape.hyphen) === 0 || tokens.start[k + 1] !== tokens.end[k] || tokens.start[k] !== tokens.end[k - 1])
        break
      put(Piece.mark, i, k + 1, k)
      i = k + 1
    }
    return i
  }

  function sentence(first: number, last: number): void {
    for (let i = behindSlug(first, last); i < last;) {
      const type = tokens.type[i] as number
      const b = bits[type] as number
      const shape = tokens.shapes[type] as number
      if (ground.timeAt[i]! >= 0) {
        let k = i + 1
        while (k < last && ground.timeAt[k] === ground.timeAt[i]) k++
        put(Piece.time, i, k, k - 1)
        i = k
      } else if (
        ((b & Is.adverb) !== 0 || tag[i] === Tag.ADV) &&
        language.events.parts.has(tokens.lowers[type] as string) &&
        i + 1 < last &&
        language.events.of.has(tokens.lowers[tokens.type[i + 1]!] as string)
      ) {
        // "much of the network"
        i = nounPhrase(i, first, i + 1)
      } else if (ground.figureAt[i]! >= 0 && (shape & Shape.quote) === 0) i = nounPhrase(i, first, last)
      else if ((shape & Shape.quote) !== 0) put(Piece.quote, i, ++i, i - 1)
      else if ((shape & Shape.punctuation) !== 0 && (b & Is.aux) === 0) put((b & Is.comma) !== 0 ? Piece.comma : Piece.mark, i, ++i, i - 1)
      else if ((b & Is.relative) !== 0 && relative(i, first, last)) put(Piece.relative, i, ++i, i - 1)
      else if (
        (b & Is.subordinate) !== 0 &&
        ((b & Is.preposition) === 0 || opensClause(i, last)) &&
        // "saved that boy"
        ((b & Is.det) === 0 || !determines(i))
      )
        put(Piece.subordinate, i, ++i, i - 1)
      else if ((b & Is.and) !== 0) put(Piece.and, i, ++i, i - 1)
      else if ((b & Is.aux) !== 0 || ((b & Is.preposition) !== 0 && infinitive(i, first, last)) || isVerb(i, first, last))
        i = verbGroup(i, first, last)
      else if ((b & Is.preposition) !== 0 && (b & Is.noun) === 0) put(Piece.preposition, i, ++i, i - 1)
      else if (((b & (Is.adverb | Is.negation)) !== 0 && (b & (Is.det | Is.pronoun)) === 0) || (tag[i] === Tag.ADV && (b & CLOSED) === 0)) {
        // "not … killed": a negation or adverb before a verb goes with it.
        let k = i
        while (k < last && k < i + 5 && (bit(k, first, last) & (Is.adverb | Is.negation)) !== 0 && (bit(k, first, last) & Is.det) === 0) k++
        if (k < last && k > i && (bit(k, first, last) & Is.aux) === 0 && isVerb(k, first, last)) i = verbGroup(i, first, last)
        else put(Piece.adverb, i, ++i, i - 1)
      } else i = nounPhrase(i, first, last)
    }
  }

  /** "the troops who left", not "that troops": a determiner stands before a noun. */
  function relative(i: number, first: number, last: number): boolean {
    const b = bit(i, first, last)
    if ((b & Is.det) === 0) return true
    if (i === first || determines(i)) return false
    const next = bit(i + 1, first, last)
    // "clashes in which three soldiers were killed", but "in which case".
    if ((bit(i - 1, first, last) & Is.preposition) !== 0 && language.events.which.has(tokens.lowers[tokens.type[i]!] as string))
      return (
        (next & (Is.aux | Is.det | Is.pronoun)) !== 0 ||
        tag[i + 1] === Tag.NUM ||
        (ground.figureAt[i + 1] ?? -1) >= 0 ||
        tag[i + 1] === Tag.PROPN ||
        (bit(i + 2, first, last) & Is.aux) !== 0
      )
    // "the theatre, which Ardovian troops destroyed"
    if ((bit(i - 1, first, last) & Is.comma) !== 0 && language.events.which.has(tokens.lowers[tokens.type[i]!] as string)) return true
    // "a city that Moscow wants": a noun before and a name behind.
    if (tag[i + 1] === Tag.PROPN && (bit(i - 1, first, last) & (Is.preposition | Is.and)) === 0) return true
    return (next & (Is.aux | Is.verb | Is.det | Is.pronoun)) !== 0 || isVerb(i + 1, first, last)
  }

  /** "saved that boy", but "said that migrants left": what stands before a noun has its number. */
  function determines(i: number): boolean {
    if ((syntax.links(i) & Link.determiner) === 0 || tag[i] !== Tag.DET) return false
    const number = Feature.singular | Feature.plural
    const own = featuresOf(parse, i) & number
    const noun = featuresOf(parse, syntax.over(i)) & number
    return own === 0 || noun === 0 || (own & noun) !== 0
  }

  /** "after shells hit" opens a clause, "after the attack" does not: a verb follows before the next joint. */
  function opensClause(i: number, last: number): boolean {
    for (let k = i + 1; k < last && k < i + 9; k++) {
      const b = bits[tokens.type[k]!] as number
      const shape = tokens.shapes[tokens.type[k]!] as number
      if ((shape & Shape.punctuation) !== 0) return false
      if ((b & Is.aux) !== 0) return k > i + 1
      if (k === i + 1 && (b & Is.subjectPronoun) !== 0) return true
      if (k > i + 1 && (form(k) & (Form.past | Form.third)) !== 0 && isVerb(k, i + 1, last)) return true
      if (k > i + 1 && (b & (Is.preposition | Is.and | Is.relative)) !== 0 && (b & Is.det) === 0 && (b & Is.subordinate) !== 0) return false
    }
    return false
  }

  /** Bits of the verb form that token `i` may be, by the tables or by its ending. */
  function form(i: number): number {
    const type = tokens.type[i] as number
    const guess = forms[type]! >= 0 ? (forms[type] as number) : (forms[type] = formOf(tokens.lowers[type] as string, language, lexicon))
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
    if ((b & CLOSED) !== 0 || name(k)) return false
    if ((form(k) & Form.base) !== 0) return true
    // "to consolidate positions": an unknown word with a noun phrase behind it.
    const at = tag[k]
    return (
      form(k) === 0 &&
      (at === Tag.VERB ||
        (at === Tag.ADJ && (bit(k + 1, first, last) & Is.det) !== 0) ||
        (at === Tag.NOUN &&
          ((bit(k + 1, first, last) & Is.det) !== 0 || (k + 1 < last && tag[k + 1] === Tag.NOUN && opensNoun(k + 1, first, last)))))
    )
  }

  function name(i: number): boolean {
    const shape = tokens.shapes[tokens.type[i]!] as number
    if (tag[i] !== Tag.PROPN || (shape & Shape.upper) !== 0) return false
    if (titled[i] === 0) return true
    return (
      !lexicon.verbs.has(tokens.lowers[tokens.type[i]!] as string) &&
      (ground.actorAt[i]! >= 0 || ground.placeAt[i]! >= 0 || ground.usedAt[i]! >= 0)
    )
  }

  /** Whether a noun phrase may begin at token `i`. */
  function opensNoun(i: number, first: number, last: number): boolean {
    if (i >= last) return false
    const b = bit(i, first, last)
    if ((b & (Is.det | Is.pronoun)) !== 0 || (ground.figureAt[i]! >= 0 && ground.figureAt[i] !== ground.figureAt[i - 1])) return true
    if ((b & (CLOSED | Is.adverb)) !== 0) return false
    const at = tag[i]
    const shape = tokens.shapes[tokens.type[i]!] as number
    return (
      (shape & Shape.digit) !== 0 ||
      at === Tag.PROPN ||
      at === Tag.NUM ||
      at === Tag.ADJ ||
      (at === Tag.NOUN && ((b & Is.verb) === 0 || (form(i) & (Form.base | Form.third)) !== 0))
    )
  }

  /** Whether the word before token `i` asks for a noun: a determiner, an adjective, a number, a possessive. */
  function asksNoun(i: number, first: number, last: number): boolean {
    if (i <= first) return false
    const b = bit(i - 1, first, last)
    if ((b & Is.det) !== 0 && (b & Is.relative) === 0) return true
    const at = tag[i - 1]
    const lower = tokens.lowers[tokens.type[i - 1]!] as string
    if (language.events.genitive.has(lower) || language.events.possessives.has(lower)) return true
    if ((b & Is.pronoun) !== 0) return false
    // "the general blamed": an office that looks like an adjective asks for nothing.
    const { office, person, force } = language.events.things
    return at === Tag.ADJ && (b & CLOSED) === 0 && !office.has(lower) && !person.has(lower) && !force.has(lower)
  }

  function isVerb(i: number, first: number, last: number): boolean {
    const b = bit(i, first, last)
    if ((b & (CLOSED | Is.comma)) !== 0 && (b & Is.verb) === 0) return false
    if ((b & CLOSED) !== 0 && !lexicon.verbs.has(tokens.lowers[tokens.type[i]!] as string)) return false
    const shape = tokens.shapes[tokens.type[i]!] as number
    if ((shape & Shape.letter) === 0) return false
    if (name(i) && i > first) return false
    // "Russian-occupied"
    if (i > first && (bits[tokens.type[i - 1]!]! & Is.hyphen) !== 0 && tokens.end[i - 1] === tokens.start[i]) return false
    const f = form(i)
    // "the minister plans to visit", but "a plan to visit": what stands over an infinitive, behind a noun.
    const word = tokens.lowers[tokens.type[i]!] as string
    if (
      Object.hasOwn(language.events.shifts, word) &&
      i > first &&
      i + 1 < last &&
      language.events.to.has(tokens.lowers[tokens.type[i + 1]!] as string)
    )
      if (infinitive(i + 1, first, last) && !asksNoun(i, first, last) && (tag[i - 1] === Tag.NOUN || tag[i - 1] === Tag.PROPN)) return true
    // "on strike over pay": a bare form behind a preposition is no verb.
    const after = bit(i - 1, first, last)
    const bare = (f & (Form.ing | Form.past | Form.participle)) === 0 || (f & Form.base) !== 0
    if (bare && (after & Is.preposition) !== 0 && (after & Is.subordinate) === 0 && !toward(i - 1)) return false
    if (f === 0) return tag[i] === Tag.VERB && !syntax.modifier(i)
    if (syntax.treed(i)) {
      // "a monument to fallen soldiers": behind a preposition a participle of the past belongs to a noun.
      const noun =
        ((after & Is.preposition) !== 0 && (after & Is.subordinate) === 0 && (f & (Form.base | Form.ing)) === 0) ||
        // "Fighting in the quarter", "the shelling of homes": what stands behind tells, not the class.
        (f === Form.ing && (b & Is.noun) !== 0) ||
        // "accused retreating forces of": whom one blames stands right behind.
        (f === Form.ing &&
          i > first &&
          language.events.blame.has(tokens.lowers[tokens.type[i - 1]!] as string) &&
          opensNoun(i + 1, first, last) &&
          (bit(i + 1, first, last) & (Is.det | Is.pronoun)) === 0) ||
        // "anti-government protests over jobs": right behind an adjective or an article a word that may be a noun is one.
        ((b & Is.noun) !== 0 && (f & (Form.base | Form.third)) !== 0 && asksNoun(i, first, last))
      if (syntax.verb(i) && !syntax.modifier(i) && !noun) return true
      // "by “masked men”"; but "the council imposed sanctions", "killed two and wounded scores": behind a noun or a joint a verb is likelier.
      if (syntax.modifier(i) && !JOINTS.has(i > first ? (tag[i - 1] as number) : Tag.X) && (bit(i - 1, first, last) & Is.comma) === 0)
        return false
    }
    // "will not attend", "has already taken": adverbs and negations stand between.
    let j = i - 1
    while (
      j >= first &&
      j > i - 5 &&
      (bit(j, first, last) & (Is.adverb | Is.negation)) !== 0 &&
      (bit(j, first, last) & (Is.det | Is.preposition)) === 0
    )
      j--
    const before = bit(j, first, last)
    const asks = asksNoun(i, first, last)
    if (f === Form.ing) {
      if (i > first && language.events.genitive.has(tokens.lowers[tokens.type[i - 1]!] as string)) return false
      if ((before & Is.be) !== 0) return true
      // "the destroyed building"
      if (asks || (thing(i) && (bit(i + 1, first, last) & (Is.det | Is.pronoun)) === 0)) return false
      const object = opensNoun(i + 1, first, last) || (particle(i) && opensNoun(i + 2, first, last))
      // "accused retreating forces", but "denied firing rockets", "began shelling the town".
      if (
        i > first &&
        (bit(i - 1, first, last) & CLOSED) === 0 &&
        form(i - 1) !== 0 &&
        (form(i - 1) & Form.ing) === 0 &&
        object &&
        (bit(i + 1, first, last) & (Is.det | Is.pronoun)) === 0
      ) {
        const over = tokens.lowers[tokens.type[i - 1]!] as string
        const { shifts, denial, light, continues } = language.events
        return Object.hasOwn(shifts, over) || denial.has(over) || light.has(over) || continues.has(over)
      }
      if ((before & Is.preposition) !== 0 || i === first) return object || (b & Is.noun) === 0
      if ((b & Is.noun) !== 0 && !object) return false
      // "NATO peacekeeping troops": an unknown word between two nouns is part of the phrase.
      if (
        !lexicon.verbs.has(tokens.lowers[tokens.type[i]!] as string) &&
        (bit(i + 1, first, last) & (CLOSED | Is.adverb)) === 0 &&
        tag[i + 1] === Tag.NOUN
      )
        return false
      return true
    }
    if (
      (before & Is.modal) !== 0 ||
      (j >= first && language.events.to.has(tokens.lowers[tokens.type[j]!] as string) && (f & Form.base) !== 0)
    )
      return true
    // "gunned down", but "to down a drone"
    if ((b & Is.preposition) !== 0) return false
    if (asks) return false
    if ((f & (Form.past | Form.participle)) !== 0 && (f & (Form.base | Form.third)) === 0) {
      // "Masked men", "Suspected rebels" open a sentence as a phrase.
      if (i === first && opensNoun(i + 1, first, last) && (bit(i + 1, first, last) & (Is.det | Is.pronoun)) === 0) return false
      // "evacuate wounded soldiers": right behind a verb that takes an object it belongs to the noun behind.
      if (
        i > first &&
        (bit(i - 1, first, last) & (CLOSED | Is.adverb | Is.noun)) === 0 &&
        (form(i - 1) & (Form.base | Form.ing)) !== 0 &&
        (bit(i - 1, first, last) & Is.verb) !== 0 &&
        opensNoun(i + 1, first, last) &&
        (bit(i + 1, first, last) & (Is.det | Is.pronoun)) === 0
      )
        return false
      // "killed seven" and "were killed", but "with wounded soldiers".
      if ((before & Is.preposition) !== 0 && (before & Is.subordinate) === 0) return false
      return true
    }
    if ((before & Is.aux) !== 0) return (f & (Form.past | Form.participle)) !== 0 || !((before & Is.be) !== 0)
    // A word that is noun and verb: "attacks", "strike", "fire".
    if (i === first) return (f & Form.past) !== 0 && opensNoun(i + 1, first, last)
    if ((before & Is.preposition) !== 0) return false
    if ((before & (Is.pronoun | Is.relative)) !== 0) return true
    if ((before & (Is.and | Is.adverb)) !== 0) return ((b & Is.noun) === 0 && tag[i] === Tag.VERB) || opensNoun(i + 1, first, last)
    if (tag[i] === Tag.VERB && (b & Is.noun) === 0) return true
    const next = bit(i + 1, first, last)
    return (
      (next & (Is.det | Is.pronoun)) !== 0 ||
      ((f & Form.past) !== 0 && opensNoun(i + 1, first, last)) ||
      ((b & Is.noun) === 0 &&
        lexicon.verbs.has(tokens.lowers[tokens.type[i]!]!) &&
        (next & Is.preposition) !== 0 &&
        acts(i - 1, f) &&
        !thing(i))
    )
  }

  function toward(i: number): boolean {
    return language.events.to.has(tokens.lowers[tokens.type[i]!] as string)
  }

  /** Whether the word after token `i` makes another verb of it: "blowing up". */
  function particle(i: number): boolean {
    const next = i + 1 < tokens.count ? (tokens.lowers[tokens.type[i + 1]!] as string) : ''
    return lexicon.entries.get(tokens.lowers[tokens.type[i]!] as string)?.some(({ row }) => row.particles?.has(next) === true) === true
  }

  /** A word for people or a force, with no noun right behind it. */
  function people(lower: string, k: number, last: number): boolean {
    const { person, force, office } = language.events.things
    return (
      (person.has(lower) || force.has(lower) || office.has(lower)) &&
      !(k + 1 < last && (tag[k + 1] === Tag.NOUN || tag[k + 1] === Tag.PROPN || tag[k + 1] === Tag.ADJ))
    )
  }

  /** "forces" is a noun first. */
  function thing(i: number): boolean {
    const { person, force, weapon, vehicle, structure } = language.events.things
    const word = tokens.lowers[tokens.type[i]!] as string
    return person.has(word) || force.has(word) || weapon.has(word) || vehicle.has(word) || structure.has(word)
  }

  /** Whether token `i` names people, a force or a state: "troops advance on". */
  function acts(i: number, f: number): boolean {
    const { person, force } = language.events.things
    const word = tokens.lowers[tokens.type[i]!] as string
    return (
      i >= 0 &&
      (((ground.actorAt[i]! >= 0 || ground.placeAt[i]! >= 0 || ground.usedAt[i]! >= 0) && (f & Form.base) === 0) ||
        person.has(word) ||
        force.has(word))
    )
  }

  function verbGroup(i: number, first: number, last: number): number {
    let k = i
    let head = i
    while (k < last && k < i + 12) {
      const b = bit(k, first, last)
      if (ground.timeAt[k]! >= 0) break
      // "are seriously injured"
      const manner = k > i && tag[k] === Tag.ADV && (b & (CLOSED | Is.verb)) === 0
      if (k > i && (b & (Is.aux | Is.adverb | Is.negation)) === 0 && !manner && !isVerb(k, first, last)) break
      if ((b & Is.det) !== 0 && (b & Is.adverb) === 0) break
      if ((b & (Is.aux | Is.adverb | Is.negation)) === 0 && !manner && !(k === i && (b & Is.preposition) !== 0)) {
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
    if (k > end && tag[k - 1] !== Tag.ADV) end = Math.max(end, head + 1)
    put(Piece.verb, i, end, head)
    return end
  }

  function nounPhrase(i: number, first: number, last: number): number {
    let k = i
    let head = i
    let noun = false
    // "from the north-west": what a hyphen binds is never cut.
    let tied = false
    while (k < last && k < i + LONGEST) {
      const type = tokens.type[k] as number
      const b = bits[type] as number
      const shape = tokens.shapes[type] as number
      const lower = tokens.lowers[type] as string
      // "US forces": a country that looks like a pronoun.
      const named = tag[k] === Tag.PROPN && (shape & Shape.upper) !== 0
      if (ground.timeAt[k]! >= 0) break
      // "more than 40 towns": what was read as one figure is one phrase.
      if (ground.figureAt[k]! >= 0 && (k === i || ground.figureAt[k] === ground.figureAt[k - 1])) {
        head = k
        if (tag[k] === Tag.NOUN || tag[k] === Tag.PROPN) noun = true
        k++
        continue
      }
      if (k > i && (shape & Shape.punctuation) !== 0) {
        const hyphen =
          (shape & Shape.hyphen) !== 0 && tokens.start[k] === tokens.end[k - 1] && k + 1 < last && tokens.start[k + 1] === tokens.end[k]
        if (hyphen || (lower === '%' && noun)) {
          tied = hyphen
          k++
          continue
        }
        break
      }
      if (noun && language.events.genitive.has(lower)) {
        k++
        continue
      }
      if (k > i && !tied) {
        if ((b & Is.pronoun) !== 0 && !named && (bits[tokens.type[k - 1]!]! & (Is.det | Is.pronoun)) === 0) break
        if ((b & (Is.and | Is.subordinate | Is.relative)) !== 0 && (b & Is.det) === 0) break
        if ((b & Is.preposition) !== 0 && (b & (Is.noun | Is.det)) === 0 && tag[k] !== Tag.ADJ) break
        if ((b & Is.aux) !== 0) break
        // "in Kyiv sang": two words that hang side by side on a third are no phrase.
        if ((shape & Shape.capital) === 0 && ended(k)) break
        // "the country's most important base"
        if ((b & Is.det) !== 0 && noun && !language.events.genitive.has(tokens.lowers[tokens.type[k - 1]!] as string)) break
        if (isVerb(k, first, last) && !modifies(k, first, last, noun)) break
        // "the newsman's home"
        if ((b & Is.adverb) !== 0 && (b & (Is.det | Is.noun)) === 0 && noun && !asksNoun(k, i, last)) break
      }
      const asks = (b & Is.det) !== 0 && !tied
      tied = false
      if (!asks) {
        head = k
        // "the adversary", "the general" end like adjectives and are none.
        if ((tag[k] !== Tag.ADJ && tag[k] !== Tag.NUM && tag[k] !== Tag.ADV) || (tag[k] === Tag.ADJ && people(lower, k, last))) noun = true
        // "several civilians", "one soldier", but "they": a pronoun that may count takes a noun.
        if (
          (b & Is.pronoun) !== 0 &&
          !named &&
          !asksNoun(k + 1, first, last) &&
          !(
            language.words.pronouns.other.has(lower) &&
            opensNoun(k + 1, first, last) &&
            (bit(k + 1, first, last) & (Is.det | Is.pronoun)) === 0
          )
        ) {
          k++
          break
        }
      }
      k++
    }
    if (k === i) k = i + 1
    head = Math.min(head, k - 1)
    // "Park Geun-hye": the last part of a name is part of it.
    if (head - 2 >= i && ground.actorAt[head]! < 0 && ground.actorAt[head - 2]! >= 0 && (bits[tokens.type[head - 1]!]! & Is.hyphen) !== 0)
      head -= 2
    put(Piece.noun, i, k, head)
    return k
  }

  /** Whether the name of a place ended right before token `k`, and the tree does not join the two. */
  function ended(k: number): boolean {
    const over = syntax.over(k)
    return (
      ground.placeAt[k - 1]! >= 0 && ground.placeAt[k] !== ground.placeAt[k - 1] && over >= 0 && over < k - 1 && syntax.over(k - 1) === over
    )
  }

  /** "the destroyed building", "retreating Ardovian forces": a participle before a noun stays in the phrase. */
  function modifies(k: number, first: number, last: number, noun: boolean): boolean {
    if (noun) return false
    const f = form(k)
    if ((f & (Form.ing | Form.participle)) === 0) return false
    return opensNoun(k + 1, first, last) && (bit(k + 1, first, last) & (Is.det | Is.pronoun)) === 0
  }
}
