// Tokens in, a guess of their word classes out: by closed-class tables, lists, endings, capitals, and the words beside them.

import type { Language, Words } from '../languages/language.ts'
import { Shape, Tag, type Tokens } from '../model/parse.ts'

/** What tables and endings say of a word type, whatever stands beside it. */
interface Lexicon {
  /** The class that is most likely. */
  readonly base: Uint8Array
  /** 1 for closed classes, 2 for words of a list, 0 for guesses by ending. */
  readonly sure: Uint8Array
  /** Bits of `May` per type. */
  readonly may: Uint32Array
}

/** What a word may be, or does to its neighbours. */
const May = {
  /** A subject pronoun. */
  subject: 1,
  have: 2,
  do: 4,
  be: 8,
  participle: 16,
  either: 32,
  standing: 64,
  clausal: 128,
  infinitive: 256,
  negation: 512,
  possession: 1024,
  degree: 2048,
  sconj: 4096,
  national: 8192,
  existential: 16384,
  ing: 32768,
  /** Also an adjective: "public", "official". */
  adjective: 65536,
} as const

/**
 * Guesses the word class of each token. The trained tagger of the English base will decide here; until then closed classes are reliable and
 * nouns, verbs and adjectives are told by lists, endings and their neighbours ("the attack", "to attack", "was attacked"). `starts[i]` says
 * that token `i` begins a sentence or a quotation, where a capital tells nothing: there a word is a name when the document has it with a
 * capital elsewhere and never without. Linear: each word type is looked up once, each token looks at three others.
 */
export function guessTags(
  tokens: Omit<Tokens, 'tag' | 'fine' | 'head' | 'relation' | 'name'>,
  starts: Uint8Array,
  language: Language,
): Uint8Array {
  const { words } = language
  const { base, sure, may } = makeLexicon(tokens, language)
  const { count, type, shapes, forms, lowers, sentence } = tokens
  const names = findNames(tokens, starts)
  const shouted = findShouted(tokens)
  const tags = new Uint8Array(count)
  const mayAt = (i: number): number => (i >= 0 && i < count ? (may[type[i] as number] as number) : 0)
  const baseAt = (i: number): number => (i >= 0 && i < count ? (isName(i) ? Tag.PROPN : (base[type[i] as number] as number)) : Tag.PUNCT)

  function isName(i: number): boolean {
    const t = type[i] as number
    const shape = shapes[t] as number
    if ((shape & Shape.capital) === 0 || (sure[t] as number) === 1) return false
    if (shouted[sentence[i] as number] === 1) return names[t] === 1
    if (starts[i] === 0) return true
    if (names[t] === 1) return true
    if (names[t] === 2 || (sure[t] as number) === 2) return false
    // "Kuleba said", "Elza Marrin said": a word that is no known one, at the beginning, before a name or a verb.
    const next = i + 1 < count ? (shapes[type[i + 1] as number] as number) : 0
    if ((next & Shape.capital) !== 0 && starts[i + 1] === 0) return true
    const guess = base[t] as number
    return guess === Tag.NOUN && !(lowers[t] as string).endsWith(words.forms.plural)
  }

  for (let i = 0; i < count; i++) {
    const t = type[i] as number
    const shape = shapes[t] as number
    const bits = may[t] as number
    const before = i > 0 ? (tags[i - 1] as number) : Tag.PUNCT
    let tag = base[t] as number
    if (isName(i)) tag = (bits & May.national) !== 0 && isNominal(baseAt(i + 1)) && baseAt(i + 1) !== Tag.PROPN ? Tag.ADJ : Tag.PROPN
    else if ((sure[t] as number) === 1) {
      // "IT", "US", "WHO" within small letters are names.
      if (
        (shape & Shape.upper) !== 0 &&
        (forms[t] as string).length > 1 &&
        starts[i] === 0 &&
        shouted[sentence[i] as number] === 0 &&
        (bits & ~May.subject) === 0
      )
        tag = Tag.PROPN
      // "North Halvena", "the South".
      else if (tag === Tag.ADV && bits === 0 && (shape & Shape.capital) !== 0 && starts[i] === 0 && shouted[sentence[i] as number] === 0)
        tag = Tag.PROPN
      else tag = closedInContext(i, tag, bits, before)
    } else if (tag === Tag.VERB || tag === Tag.NOUN || tag === Tag.ADJ) tag = openInContext(i, tag, bits, before)
    tags[i] = tag
  }
  return tags

  function isNominal(tag: number): boolean {
    return tag === Tag.NOUN || tag === Tag.ADJ || tag === Tag.PROPN || tag === Tag.NUM
  }

  /** The next word, adverbs and negations left out. */
  function past(i: number): number {
    let k = i + 1
    while (k < count && k < i + 4 && (base[type[k] as number] === Tag.ADV || (mayAt(k) & May.negation) !== 0)) k++
    return k
  }

  function closedInContext(i: number, tag: number, bits: number, before: number): number {
    const next = baseAt(i + 1)
    const nextMay = mayAt(i + 1)
    if ((bits & May.possession) !== 0 && i > 0) {
      // "Russia's army" has a particle, "it's over" a verb.
      if ((bits & May.be) === 0) return tag
      if (before === Tag.PRON || before === Tag.ADV || before === Tag.SCONJ) return Tag.AUX
      if (next === Tag.DET || next === Tag.ADP || (nextMay & (May.ing | May.negation)) !== 0 || next === Tag.ADV) return Tag.AUX
      return Tag.PART
    }
    if ((bits & May.infinitive) !== 0) {
      const k = past(i)
      const verb = baseAt(k)
      if (verb === Tag.AUX || verb === Tag.VERB) return (mayAt(k) & May.ing) === 0 ? Tag.PART : Tag.ADP
      if ((mayAt(k) & May.either) !== 0) return Tag.PART
      return Tag.ADP
    }
    if ((bits & May.existential) !== 0) return (nextMay & May.be) !== 0 || next === Tag.AUX ? Tag.PRON : Tag.ADV
    if ((bits & May.be) !== 0 && i > 0 && before === Tag.PRON && (mayAt(i - 1) & May.existential) !== 0) return Tag.VERB
    if ((bits & May.have) !== 0) {
      const k = past(i)
      const subject = (mayAt(k) & May.subject) !== 0 ? past(k) : k
      const bit = mayAt(subject)
      return (bit & (May.participle | May.be)) !== 0 ? Tag.AUX : Tag.VERB
    }
    if ((bits & May.do) !== 0) {
      const k = past(i)
      if ((nextMay & May.negation) !== 0) return Tag.AUX
      const bit = mayAt(k)
      return (bit & (May.subject | May.either)) !== 0 || (baseAt(k) === Tag.VERB && (bit & May.ing) === 0) ? Tag.AUX : Tag.VERB
    }
    if ((bits & May.clausal) !== 0) {
      // "said that the bridge", "that they"; "the bridge that fell"; "that bridge".
      if ((nextMay & May.subject) !== 0 || next === Tag.DET || next === Tag.PROPN || next === Tag.PRON || next === Tag.NUM) return Tag.SCONJ
      if (isNominal(next)) {
        // "that residents left", "that fighting went on"; "that bridge".
        const after = baseAt(i + 2)
        const plural = (lowers[type[i + 1] as number] as string).endsWith(words.forms.plural)
        return (before === Tag.VERB || before === Tag.ADJ || before === Tag.NOUN) && (plural || after === Tag.VERB || after === Tag.AUX)
          ? Tag.SCONJ
          : Tag.DET
      }
      return Tag.PRON
    }
    if ((bits & May.standing) !== 0) {
      if (next === Tag.NOUN || next === Tag.NUM || next === Tag.PROPN) return Tag.DET
      if (next === Tag.DET) return Tag.DET
      if (next === Tag.ADJ || (next === Tag.VERB && (nextMay & May.either) !== 0)) return tag === Tag.ADJ ? tag : Tag.DET
      return tag === Tag.ADJ ? Tag.ADJ : Tag.PRON
    }
    if ((bits & May.degree) !== 0) return next === Tag.NOUN || next === Tag.PROPN || before === Tag.DET ? Tag.ADJ : Tag.ADV
    if (tag === Tag.ADP) {
      // "as he said", "after the war": a clause follows a subject pronoun, "for reporting" a gerund.
      if ((nextMay & May.subject) !== 0 && (bits & May.sconj) !== 0) return Tag.SCONJ
      if ((nextMay & May.ing) !== 0 && next === Tag.VERB) return Tag.SCONJ
      if ((bits & May.sconj) !== 0 && next === Tag.VERB && (nextMay & May.participle) !== 0) return Tag.SCONJ
    }
    return tag
  }

  function openInContext(i: number, tag: number, bits: number, before: number): number {
    const t = type[i] as number
    const next = baseAt(i + 1)
    const closed = before === Tag.DET || ((mayAt(i - 1) & May.possession) !== 0 && before === Tag.PART) || isPossessive(i - 1)
    const infinitive = (mayAt(i - 1) & May.infinitive) !== 0 && before === Tag.PART
    let k = i - 1
    while (k >= 0 && k > i - 3 && (tags[k] === Tag.ADV || (mayAt(k) & May.negation) !== 0)) k--
    const ruler = k >= 0 ? (tags[k] as number) : Tag.PUNCT
    if (infinitive) return Tag.VERB
    if ((bits & May.either) !== 0) {
      if (ruler === Tag.AUX && (mayAt(k) & (May.be | May.have)) === 0) return Tag.VERB
      if (ruler === Tag.PRON && !isPossessive(k)) return Tag.VERB
      if (closed || before === Tag.ADJ || before === Tag.ADP || before === Tag.NUM) return Tag.NOUN
      if (before === Tag.NOUN || before === Tag.PROPN) {
        // "Russia attacks the", "troops face a": a verb before a determiner; "a missile strike": a noun else.
        return next === Tag.DET || next === Tag.PRON || (mayAt(i + 1) & May.infinitive) !== 0 ? Tag.VERB : Tag.NOUN
      }
      if (before === Tag.PUNCT && (next === Tag.DET || next === Tag.PRON)) return Tag.VERB
      // "Talks on prisoners …"
      if (starts[i] === 1 && (next === Tag.ADP || next === Tag.AUX || next === Tag.VERB || next === Tag.NOUN)) return Tag.NOUN
      return tag
    }
    if (tag === Tag.VERB) {
      const ing = (bits & May.ing) !== 0
      const participle = (bits & May.participle) !== 0
      if (closed || before === Tag.ADJ) {
        if (next === Tag.NOUN || next === Tag.PROPN)
          return ing && (sure[t] as number) === 0 ? Tag.VERB : participle || ing ? Tag.ADJ : Tag.NOUN
        if (ing && (next === Tag.ADP || next === Tag.PUNCT || next === Tag.AUX)) return Tag.NOUN
        if (!ing && !participle && next !== Tag.DET) return closed ? Tag.NOUN : tag
      }
      return tag
    }
    if (tag === Tag.NOUN && (bits & May.adjective) !== 0 && (next === Tag.NOUN || next === Tag.PROPN)) return Tag.ADJ
    if (tag === Tag.NOUN && (sure[t] as number) === 0) {
      const lower = lowers[t] as string
      const plural = lower.endsWith(words.forms.plural) && !lower.endsWith(words.forms.plural.repeat(2))
      if (ruler === Tag.AUX && (mayAt(k) & (May.be | May.have)) === 0 && before !== Tag.DET && !plural) return Tag.VERB
      if (
        before === Tag.PRON &&
        (mayAt(i - 1) & May.subject) !== 0 &&
        (next === Tag.DET || next === Tag.ADP || next === Tag.PRON || next === Tag.ADV || next === Tag.PUNCT)
      )
        return Tag.VERB
      // "it occurs", "the storm condenses into": a form in -s after a singular and before what only follows a verb.
      if (plural && (before === Tag.NOUN || before === Tag.PROPN || before === Tag.PRON) && (next === Tag.DET || next === Tag.PRON))
        return Tag.VERB
      // "rules regulate the": a form without -s after a plural.
      if (!plural && before === Tag.NOUN && next === Tag.DET && (lowers[type[i - 1] as number] as string).endsWith(words.forms.plural))
        return Tag.VERB
      // "was severe", "is very tiny": before a full stop after a form of be, without an article.
      if (ruler === Tag.AUX && (mayAt(k) & May.be) !== 0 && !plural && (next === Tag.PUNCT || next === Tag.ADP || next === Tag.CCONJ))
        return Tag.ADJ
    }
    if (
      tag === Tag.ADJ &&
      (sure[t] as number) === 0 &&
      (closed || before === Tag.ADP) &&
      next !== Tag.NOUN &&
      next !== Tag.ADJ &&
      next !== Tag.PROPN &&
      next !== Tag.CCONJ
    ) {
      // "the appeal", "a native": nothing follows that it could belong to.
      return next === Tag.PUNCT || next === Tag.ADP || next === Tag.AUX ? Tag.NOUN : tag
    }
    return tag
  }

  function isPossessive(i: number): boolean {
    if (i < 0 || tags[i] !== Tag.PRON) return false
    return words.possessives.has(lowers[type[i] as number] as string)
  }
}

function makeLexicon(tokens: Omit<Tokens, 'tag' | 'fine' | 'head' | 'relation' | 'name'>, language: Language): Lexicon {
  const { words } = language
  const size = tokens.forms.length
  const base = new Uint8Array(size)
  const sure = new Uint8Array(size)
  const may = new Uint32Array(size)
  const demonyms = language.places.demonyms
  for (let t = 0; t < size; t++) {
    const lower = tokens.lowers[t] as string
    const shape = tokens.shapes[t] as number
    let bits = 0
    if (words.subjects.has(lower)) bits |= May.subject
    if (words.have.has(lower)) bits |= May.have
    if (words.do.has(lower)) bits |= May.do
    if (words.be.has(lower)) bits |= May.be
    if (words.participles.has(lower) || lower.endsWith(words.forms.past)) bits |= May.participle
    // "strikes", "clashes": forms in -s of what is either.
    const stem = lower.endsWith(words.forms.plural) ? lower.slice(0, -words.forms.plural.length) : ''
    if (words.either.has(lower) || words.either.has(stem) || words.either.has(stem.slice(0, -1))) bits |= May.either
    if (words.standing.has(lower)) bits |= May.standing
    if (words.clausal.has(lower)) bits |= May.clausal
    if (words.particles.infinitive.has(lower)) bits |= May.infinitive
    if (words.particles.negation.has(lower)) bits |= May.negation
    if (words.particles.possession.has(lower)) bits |= May.possession
    if (words.degrees.has(lower)) bits |= May.degree
    if (words.subordinators.has(lower) && words.adpositions.has(lower)) bits |= May.sconj
    if (words.existential.has(lower)) bits |= May.existential
    if (lower.length > 4 && lower.endsWith(words.forms.gerund)) bits |= May.ing
    if (
      (shape & Shape.capital) !== 0 &&
      (Object.hasOwn(demonyms, lower) || words.national.some((ending) => lower.length > ending.length + 2 && lower.endsWith(ending)))
    )
      bits |= May.national
    if (words.adjectives.has(lower)) bits |= May.adjective
    may[t] = bits
    const fixed = closedClass(lower, words)
    if (fixed >= 0) {
      base[t] = fixed
      sure[t] = 1
    } else if ((shape & Shape.punctuation) !== 0) {
      base[t] = /^[$€£¥₴₽%+=<>#°§©®™^~|]+$/.test(lower) ? Tag.SYM : Tag.PUNCT
      sure[t] = 1
    } else if (lower.includes('@') || lower.includes('://')) base[t] = Tag.PROPN
    else if ((shape & Shape.digit) !== 0) {
      // "8th" is an adjective, "1960s" a noun.
      base[t] = !/^\d/.test(lower) || lower.endsWith(words.forms.plural) ? Tag.NOUN : /^\d+\p{L}{2}$/u.test(lower) ? Tag.ADJ : Tag.NUM
    } else {
      const list = words.numerals.has(lower)
        ? Tag.NUM
        : words.interjections.has(lower)
          ? Tag.INTJ
          : words.nouns.has(lower)
            ? Tag.NOUN
            : words.adjectives.has(lower)
              ? Tag.ADJ
              : words.verbs.has(lower)
                ? Tag.VERB
                : (bits & May.either) !== 0
                  ? Tag.NOUN
                  : -1
      if (list >= 0) {
        base[t] = list
        sure[t] = 2
        continue
      }
      base[t] = Tag.NOUN
      for (const [ending, tag] of words.endings) {
        if (lower.length > ending.length + 1 && lower.endsWith(ending)) {
          base[t] = Tag[tag]
          break
        }
      }
    }
  }
  return { base, sure, may }
}

/** 1 for types that stand with a capital within a sentence and never without one, 2 for those that stand without one. */
function findNames(tokens: Omit<Tokens, 'tag' | 'fine' | 'head' | 'relation' | 'name'>, starts: Uint8Array): Uint8Array {
  const { count, type, shapes, lowers, forms } = tokens
  const seen = new Uint8Array(forms.length)
  const small = new Set<string>()
  for (let t = 0; t < forms.length; t++)
    if (((shapes[t] as number) & (Shape.capital | Shape.letter)) === Shape.letter) small.add(lowers[t] as string)
  for (let i = 0; i < count; i++) {
    const t = type[i] as number
    if (starts[i] === 0 && ((shapes[t] as number) & (Shape.capital | Shape.upper)) === Shape.capital) seen[t] = 1
  }
  for (let t = 0; t < forms.length; t++) {
    if (((shapes[t] as number) & Shape.capital) !== 0 && small.has(lowers[t] as string)) seen[t] = 2
  }
  return seen
}

/** Sentences of which most words have capitals, as headlines have: there a capital tells nothing. */
function findShouted(tokens: Omit<Tokens, 'tag' | 'fine' | 'head' | 'relation' | 'name'>): Uint8Array {
  const { count, type, shapes, sentence } = tokens
  const size = count === 0 ? 0 : (sentence[count - 1] as number) + 1
  const letters = new Int32Array(size)
  const capitals = new Int32Array(size)
  for (let i = 0; i < count; i++) {
    const shape = shapes[type[i] as number] as number
    if ((shape & Shape.letter) === 0) continue
    const s = sentence[i] as number
    letters[s] = (letters[s] as number) + 1
    if ((shape & Shape.capital) !== 0) capitals[s] = (capitals[s] as number) + 1
  }
  const shouted = new Uint8Array(size)
  for (let s = 0; s < size; s++)
    if ((letters[s] as number) >= 5 && (capitals[s] as number) * 10 >= (letters[s] as number) * 8) shouted[s] = 1
  return shouted
}

function closedClass(lower: string, words: Words): number {
  const { he, she, it, they, i, we, you, who, other } = words.pronouns
  if (words.particles.negation.has(lower)) return Tag.PART
  if (words.modals.has(lower)) return Tag.AUX
  if (words.auxiliaries.has(lower)) return words.verbs.has(lower) ? -1 : Tag.AUX
  if (words.particles.possession.has(lower)) return lower.length > 1 ? Tag.PART : Tag.PUNCT
  if (words.conjunctions.has(lower)) return Tag.CCONJ
  if (words.determiners.has(lower)) return Tag.DET
  for (const set of [he, she, it, they, i, we, you, who]) if (set.has(lower)) return Tag.PRON
  if (words.degrees.has(lower)) return Tag.ADV
  if (words.adpositions.has(lower)) return Tag.ADP
  if (words.subordinators.has(lower)) return Tag.SCONJ
  if (words.adverbs.has(lower)) return Tag.ADV
  if (words.numerals.has(lower)) return -1
  if (words.adjectives.has(lower)) return -1
  if (other.has(lower)) return Tag.PRON
  return -1
}
