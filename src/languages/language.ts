// The contract of a language: the tables that a folder of `languages/` hands to the stations; nothing comes in.
// One section a topic; a station knows its own section and no language.

/** A set of lower-case words with straight apostrophes; several words are joined by one space. */
export type WordSet = ReadonlySet<string>

// ---- letters: alphabet, quotation marks, abbreviations -------------------------------------------------------------------------

/** What the text station needs to cut a text. */
export interface Letters {
  /** Pairs of quotation marks, opening then closing, as this language's press uses them, foreign habits included. */
  readonly quotes: readonly (readonly [open: string, close: string])[]
  /** Words that end in a full stop without ending a sentence, lower case, with the stop: "gen.", "u.s.". */
  readonly abbreviations: WordSet
  /** Those of them that are always followed by a name or a number, so that a capital after them begins no sentence: "mr.", "no.". */
  readonly leading: WordSet
  /** Endings that are tokens of their own, lower case with a straight apostrophe: "'s", "n't". */
  readonly clitics: readonly string[]
  /** First parts that a hyphen does not cut off: "co", "ex", "anti". */
  readonly prefixes: WordSet
}

// ---- words: closed classes ------------------------------------------------------------------------------------------------------

/** Closed classes of words and what the tagger guesses by; a trained tagger will replace the guessing, not the classes. */
export interface Words {
  readonly determiners: WordSet
  readonly pronouns: {
    /** Third person singular by gender, all cases, possessives included. */
    readonly he: WordSet
    readonly she: WordSet
    readonly it: WordSet
    readonly they: WordSet
    /** Speaker and speaker's body. */
    readonly i: WordSet
    readonly we: WordSet
    readonly you: WordSet
    /** Relatives and interrogatives. */
    readonly who: WordSet
    /** Everything else: "this", "nobody", "others". */
    readonly other: WordSet
  }
  readonly adpositions: WordSet
  readonly conjunctions: WordSet
  readonly subordinators: WordSet
  readonly auxiliaries: WordSet
  readonly modals: WordSet
  readonly adverbs: WordSet
  readonly adjectives: WordSet
  /** Common verb forms that look like nothing else. */
  readonly verbs: WordSet
  /** Words of negation: "not", "n't", "never", "no". */
  readonly negations: WordSet
  /** Endings that tell a class, longest first: ["ing", "VERB"]. */
  readonly endings: readonly (readonly [ending: string, tag: 'NOUN' | 'VERB' | 'ADJ' | 'ADV'])[]
}

// ---- layout: what a pasted report carries besides its text (input station) --------------------------------------------------------

/** What the input formats know of the press of this language: date lines, inserts, credits. Owned by src/input. */
export interface Layout {
  /** Words that open an insert: "Also", "You may be interested in", "Read more". */
  readonly inserts: readonly string[]
}

// ---- times ----------------------------------------------------------------------------------------------------------------------

/** Owned by src/mentions/times.ts. */
export interface TimeTables {
  readonly months: { readonly [word: string]: number }
  /** Monday is 1. */
  readonly weekdays: { readonly [word: string]: number }
}

// ---- figures --------------------------------------------------------------------------------------------------------------------

/** Owned by src/mentions/figures.ts. Words of several parts are joined by one space, a hyphen between parts counts as a space. */
export interface FigureTables {
  /** Numbers below a hundred: "seven" → 7, "twenty" → 20. */
  readonly numbers: { readonly [word: string]: number }
  /** What a number is multiplied by: "hundred" → 100, "dozen" → 12, "million" → 1 000 000. */
  readonly magnitudes: { readonly [word: string]: number }
  /** Short magnitudes, right behind digits only: "1.2bn", "25k". */
  readonly suffixes: { readonly [word: string]: number }
  /** Parts of one: "half" → 0.5, "third" → 1 / 3; with a plural for "two thirds". */
  readonly fractions: { readonly [word: string]: number }
  /** Counts that name no number: "several", "dozens", "a handful of". */
  readonly vague: WordSet
  /** Small words that numbers are built with. */
  readonly joints: {
    /** "a" hundred. */
    readonly one: WordSet
    /** one hundred "and" twenty; between 5 "and" 7; killed 5 "and" wounded 12. */
    readonly and: WordSet
    /** three "or" four. */
    readonly or: WordSet
    /** 5 "to" 7. */
    readonly to: WordSet
    /** "between" 5 and 7. */
    readonly between: WordSet
    /** "from" 5 to 7. */
    readonly from: WordSet
    /** a third "of" the houses. */
    readonly of: WordSet
    /** one "in" four; one "out of" four. */
    readonly in: WordSet
    /** "minus" five. */
    readonly minus: WordSet
    /** Words for 1 that are pronouns as often as numbers. */
    readonly pronoun: WordSet
    /** What such a word is no count before: "one day", "one of". */
    readonly idle: WordSet
    /** "12 miles an hour", "$3 a share": what a rate is told by. */
    readonly per: WordSet
    /** The periods that "a" makes a rate of: "a day". */
    readonly periods: WordSet
  }
  /** Words before a number, or behind it, that bound it. */
  readonly hedges: readonly {
    readonly hedge: 'about' | 'at least' | 'more than' | 'at most' | 'less than'
    readonly before: WordSet
    readonly after: WordSet
  }[]
  /** Measures: words to the unit's symbol or singular; "square kilometres" → "km2". */
  readonly units: { readonly [word: string]: string }
  /** Units that are right behind digits only, or too short to be trusted elsewhere: "m", "l", "p". */
  readonly symbols: { readonly [word: string]: string }
  /** The units that count time, for "nine months" and "26-year-old". */
  readonly periods: WordSet
  /** Signs and codes before a number to ISO 4217: "US$" → "USD", "€" → "EUR". */
  readonly currencySigns: { readonly [sign: string]: string }
  /** Words after a number to ISO 4217: "dollars" → "USD", "australian dollars" → "AUD". */
  readonly currencies: { readonly [word: string]: string }
  /** Nouns for people, singular and plural: "soldier", "people". */
  readonly persons: WordSet
  /** Endings of capitalised plurals that are people: "Ukrainians", "Israelis". */
  readonly peoples: readonly string[]
  /** Plurals that the endings below do not tell, with their singular: "men" → "man", "aircraft" → "aircraft". */
  readonly plurals: { readonly [plural: string]: string }
  /** Endings of plurals and of their singulars, longest first; an ending that makes no plural has none: ["ies", "y"], ["ss"]. */
  readonly endings: readonly (readonly [plural: string, singular?: string])[]
  /** Nouns that are counted with what they are of: "pieces of weapons". */
  readonly containers: WordSet
  /** "the number" of people. */
  readonly quantities: WordSet
  /** Words that a number after them only labels: "resolution 1701", "page 5". */
  readonly labels: WordSet
  /** Words that make a number beside them a date or an hour: "february", "a.m.". Those before, those after, and prepositions before a year. */
  readonly dates: { readonly months: WordSet; readonly before: WordSet; readonly after: WordSet }
  /** Words behind a period that make it a point in time: three days "ago". */
  readonly points: WordSet
  /** Words of an age: "aged", "age of" before; "old" after. */
  readonly ages: { readonly before: WordSet; readonly after: WordSet }
  /** Words of change: verbs and particles that a change follows ("rose 3 percent"), adverbs after it ("3 percent higher"). */
  readonly changes: { readonly up: WordSet; readonly down: WordSet; readonly higher: WordSet; readonly lower: WordSet }
  /** Words between a verb of change and its amount: "rose by". */
  readonly by: WordSet
  /** The aspects that a count answers. */
  readonly aspects: { readonly [counts: string]: Aspect }
  /** Aspects that are of people: a count of them without a noun counts people. */
  readonly personal: WordSet
  /** Words before a number that is set against the one before it: "up from" 63. */
  readonly compared: WordSet
  /** Relatives that stand for people: 80,000 "who" fled. */
  readonly relatives: WordSet
  /** Words that introduce a part of the count before them: "including". */
  readonly parts: WordSet
  /** Words that say that a count is of all so far, of the present, in all. */
  readonly now: WordSet
  readonly total: WordSet
  /** Forms of "be" that may stand before a participle. */
  readonly passive: WordSet
  /** Verbs and words of telling: what stands behind them is not in the count's clause. */
  readonly telling: WordSet
}

/** The words of one aspect. */
export interface Aspect {
  /** Verb forms whose object is counted: "killed" at least seven people. */
  readonly takes: WordSet
  /** What is said of those counted, before or after them: seven people "died"; 12 "wounded" soldiers. */
  readonly told: WordSet
  /** Nouns that are the count themselves, or that it is the count of: 12 "deaths", a "toll" of 52. */
  readonly nouns: WordSet
}

// ---- names: people and bodies -----------------------------------------------------------------------------------------------------

/** Owned by src/mentions/actors.ts and coreference.ts. */
export interface NameTables {
  /** Titles before a name: "President", "Interior Minister", "Gen." */
  readonly titles: WordSet
}

// ---- places -----------------------------------------------------------------------------------------------------------------------

/** Owned by src/mentions/places.ts. */
export interface PlaceTables {
  /** Demonyms and adjectives to ISO 3166-1 alpha-2: "ukrainian" → "UA". */
  readonly demonyms: { readonly [word: string]: string }
}

// ---- cues: how speech is told -----------------------------------------------------------------------------------------------------

/** Owned by src/statements. */
export interface CueTables {
  readonly verbs: { readonly [lemma: string]: unknown }
}

// ---- events -----------------------------------------------------------------------------------------------------------------------

/** Owned by src/events. */
export interface EventTables {
  readonly triggers: { readonly [type: string]: unknown }
}

// ---- the language -----------------------------------------------------------------------------------------------------------------

/** A language that Sayso reads. */
export interface Language {
  /** BCP 47: "en". */
  readonly code: string
  readonly name: string
  readonly letters: Letters
  readonly words: Words
  readonly layout: Layout
  readonly times: TimeTables
  readonly figures: FigureTables
  readonly names: NameTables
  readonly places: PlaceTables
  readonly cues: CueTables
  readonly events: EventTables
}

/** A set of words from a text with white space between them; `_` stands for a space inside an entry. */
export function words(list: string): WordSet {
  const set = new Set<string>()
  for (const word of list.split(/\s+/)) if (word !== '') set.add(word.replaceAll('_', ' '))
  return set
}
