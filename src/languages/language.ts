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

/** Units of time: year, month, week, day, hour, minute, second, quarter, decade, century, weekend, half year. */
export type TimeUnit = 'Y' | 'M' | 'W' | 'D' | 'H' | 'MIN' | 'S' | 'Q' | 'DE' | 'CE' | 'WE'

/** What a time expression means: the reckoning that the station does with the slots that a pattern caught. Told one by one in src/mentions/reckoning.ts. */
export type TimeMeaning =
  | 'date'
  | 'day'
  | 'holiday'
  | 'weekday'
  | 'month'
  | 'year'
  | 'decade'
  | 'century'
  | 'season'
  | 'quarter'
  | 'half'
  | 'fiscal'
  | 'dayword'
  | 'unit'
  | 'focus'
  | 'week of'
  | 'span'
  | 'vague'
  | 'ago'
  | 'ahead'
  | 'earlier'
  | 'later'
  | 'duration'
  | 'every'
  | 'clock'
  | 'part'
  | 'past'
  | 'future'
  | 'year-earlier'

/**
 * One way of writing a time: the rule's name, what it means, and the words in their order. Lower-case words stand for themselves, `a/an` for
 * either, `?` after a word says that it may be missing, `{in/on}` at the head is a word that must stand before but is no part of the time,
 * `{!old}` at the end one that must not follow. Capitals are classes: MONTH WEEKDAY WEEKDAYS SEASON UNIT (ONE singular, MANY plural) NUM ORD
 * DAY ORDDAY (11th) YEAR DECADE ISO SLASH CLOCK HOUR FOUR (1100) AMPM ZONE PART DAYWORD QUARTER (Q3) REL (last, this, next) SEQ (the same, previous, following) HOLIDAY. `year:ONE`
 * takes only that word of the class; `half:half` gives the word a name that the meaning asks for: end, fiscal, half, period, each, times, other,
 * earlier, later.
 */
export type TimePattern = readonly [rule: string, means: TimeMeaning, words: string]

/** Owned by src/mentions/times.ts. */
export interface TimeTables {
  /** Whether months, weekdays and feasts are written with a capital. */
  readonly capitals: boolean
  readonly months: { readonly [word: string]: number }
  /** Monday is 1. */
  readonly weekdays: { readonly [word: string]: number }
  /** Plural weekdays: "mondays". */
  readonly everyWeekday: { readonly [word: string]: number }
  readonly seasons: { readonly [word: string]: 'SP' | 'SU' | 'FA' | 'WI' }
  /** Singular and plural words of units. */
  readonly unit: { readonly [word: string]: TimeUnit }
  readonly units: { readonly [word: string]: TimeUnit }
  readonly numbers: { readonly [word: string]: number }
  /** Words that multiply what stands before: "hundred". */
  readonly scales: { readonly [word: string]: number }
  /** Fractions written as one character or word: "½". */
  readonly fractions: { readonly [word: string]: number }
  readonly ordinals: { readonly [word: string]: number }
  /** Phrases for a number that is not said; 0 says that any number may be meant: "a few" 0, "a couple of" 2. */
  readonly quantities: { readonly [phrase: string]: number }
  /** Words that join the parts of a number: "and". */
  readonly joiners: WordSet
  /** Endings of ordinals and of decades in figures: "11th", "1980s". */
  readonly ordinalEndings: WordSet
  readonly decadeEndings: WordSet
  /** Decades in words: "nineties" is 90. */
  readonly decades: { readonly [word: string]: number }
  /** Parts of the day: MO morning, MI noon, AF afternoon, EV evening, NI night, DT daytime, or a clock time "T12:00". */
  readonly parts: { readonly [word: string]: string }
  /** "a.m." 0, "p.m." 12. */
  readonly halves: { readonly [word: string]: 0 | 12 }
  /** Zones: the offset as ISO writes it; "" for one that says only that the time is local. */
  readonly zones: { readonly [phrase: string]: string }
  /** Days counted from the report's, and the part of the day: "yesterday" -1, "tonight" 0 NI. */
  readonly daywords: { readonly [word: string]: readonly [shift: number, part?: string] }
  /** Counted from the report's day: "last" -1, "this" 0, "next" 1. */
  readonly relatives: { readonly [phrase: string]: number }
  /** Counted from the time told before: "the previous" -1, "that" 0, "the following" 1. */
  readonly sequels: { readonly [phrase: string]: number }
  /** Feasts: month and day "12-25", the nth weekday of a month "11-4-thu" as [11, 4, 4], or days from Easter. */
  readonly holidays: {
    readonly [phrase: string]: readonly [month: number, day: number] | readonly [month: number, nth: number, weekday: number] | number
  }
  /** Phrases that mean one thing always: "now" PRESENT_REF, "daily" P1D; "" for what only looks like a time: "three-quarters". */
  readonly fixed: { readonly [phrase: string]: readonly [kind: 'date' | 'time' | 'duration' | 'set', value: string] }
  /** What stands before a date and says which part of it: "early", "the end of", "mid-". */
  readonly portions: { readonly [phrase: string]: 'start' | 'mid' | 'end' }
  /** What stands before a count or a clock time and says how exact it is: "almost". */
  readonly hedges: { readonly [phrase: string]: 'approx' | 'less' | 'more' }
  /** Words before a time that make it a bound: "by" before, "since" after. */
  readonly bounds: { readonly [word: string]: 'before' | 'after' }
  /** Prefixes that say which part: "mid-". */
  readonly prefixes: { readonly [prefix: string]: 'start' | 'mid' | 'end' }
  /** Words between a time of day and its day: ",", "on". */
  readonly links: WordSet
  /** Words between a day and its time of day: "Friday at noon". */
  readonly at: WordSet
  /** Words before "11:30" that show it to be a time of day and no result. */
  readonly beforeClock: WordSet
  /** Words between the ends of a range: "-", "to". With `between` before it, "and" too. */
  readonly ranges: WordSet
  readonly between: WordSet
  readonly and: WordSet
  /** Words that are times only in a pattern, never bare: "may", "march", "sun". */
  readonly shy: WordSet
  /** Words that let a bare year of four digits be one: "in", "since". */
  readonly beforeYear: WordSet
  /** Words after which four digits are a number and no year. */
  readonly notYear: WordSet
  /** Endings of nouns in the plural: "2000 houses" is a count, "1998 vote" a year. */
  readonly plurals: readonly string[]
  /** Eras before the year one, after the year. */
  readonly before: WordSet
  /** Words after a count that make it an age. */
  readonly ages: WordSet
  /** Words that say that what is told lies ahead, or behind; `pastEndings` for regular verbs; `passive` before a participle makes it neither. */
  readonly future: WordSet
  readonly past: WordSet
  /** Words that put a plan behind: "had been due to expire". */
  readonly perfect: WordSet
  readonly pastEndings: readonly string[]
  readonly passive: WordSet
  /** Day first in 11/12/2022? Absent where the press writes both, and only an unambiguous date is read. */
  readonly slashes?: 'day' | 'month'
  readonly patterns: readonly TimePattern[]
}

// ---- figures --------------------------------------------------------------------------------------------------------------------

/** Owned by src/mentions/figures.ts. */
export interface FigureTables {
  readonly numbers: { readonly [word: string]: number }
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
