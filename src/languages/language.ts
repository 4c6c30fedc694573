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
  /** Those of them that are words or ends of sentences as well, so that only a number after them makes them abbreviations: "no.", "sat.". */
  readonly doubtful: WordSet
  /** Endings that are tokens of their own, lower case with a straight apostrophe: "'s", "n't". */
  readonly clitics: readonly string[]
  /** First parts that a hyphen does not cut off: "co", "ex", "anti". */
  readonly prefixes: WordSet
  /** Words written together that are two tokens, and how many letters the first has: "cannot" is 3. */
  readonly merged: ReadonlyMap<string, number>
  /** Words that begin with an apostrophe for letters left out, without it: "em", "cause". */
  readonly elisions: WordSet
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
  /** Forms that are verbs after "to", a modal or a subject, and nouns after an article: "attack", "vote", "talks". */
  readonly either: WordSet
  /** Pronouns that are subjects ("he", "they"), and those that stand before a noun ("his", "their"). */
  readonly subjects: WordSet
  readonly possessives: WordSet
  /** Common nouns that their endings would make something else: "meeting", "hospital", "weekend". */
  readonly nouns: WordSet
  /** Past participles that do not end like one: "been", "taken", "left". */
  readonly participles: WordSet
  /** Number words: "two", "dozen", "million". */
  readonly numerals: WordSet
  readonly interjections: WordSet
  /** Particles: of negation ("not", "n't"), before an infinitive ("to"), of possession ("'s"). */
  readonly particles: { readonly negation: WordSet; readonly infinitive: WordSet; readonly possession: WordSet }
  /** Forms of the auxiliaries that are full verbs, too: "have", "do"; and of "be". */
  readonly have: WordSet
  readonly do: WordSet
  readonly be: WordSet
  /** Words that say where without a place before a form of "be": "there". */
  readonly existential: WordSet
  /** Pronouns that begin a clause as well ("that"), and words that are pronouns where no noun follows ("this", "which", "some"). */
  readonly clausal: WordSet
  readonly standing: WordSet
  /** Words of degree: adverbs before an adjective, adjectives before a noun: "more", "best". */
  readonly degrees: WordSet
  /** Endings of forms: of the past ("ed"), of the gerund ("ing"), of plurals and the third person ("s"). */
  readonly forms: { readonly past: string; readonly gerund: string; readonly plural: string }
  /** Endings of words with a capital that are adjectives before a noun: "ian", "ish". */
  readonly national: readonly string[]
  /** Words of negation: "not", "n't", "never", "no". */
  readonly negations: WordSet
  /** Endings that tell a class, longest first: ["ing", "VERB"]. */
  readonly endings: readonly (readonly [ending: string, tag: 'NOUN' | 'VERB' | 'ADJ' | 'ADV'])[]
}

// ---- layout: what a pasted report carries besides its text (input station) --------------------------------------------------------

/** What the input formats know of the press of this language: date lines, inserts, credits. Owned by src/input. Phrases are lower case. */
export interface Layout {
  /** Phrases that open an insert before a colon, or stand alone: "read more", "you may be interested in". */
  readonly inserts: WordSet
  /** Phrases that open an insert only within brackets, for they open sentences too: "also", "read". */
  readonly bracketed: WordSet
  /** Phrases that open a line of the page around the report: "sign up for", "click here". */
  readonly furniture: WordSet
  /** Words that open a note of the desk about the copy, in brackets or before a colon: "adds", "eds", "note to editors". */
  readonly editorial: WordSet
  /** Words by which a version says that it corrects another: "corrects", "corrected", "correction". */
  readonly corrections: WordSet
  /** Words of a counter under a post, after a number: "comments", "shares". */
  readonly counters: WordSet
  /** Names of months and their short forms (with the stop, where they have one) to 1–12. */
  readonly months: { readonly [word: string]: number }
  readonly weekdays: WordSet
  /** Phrases before a date: of publication, of an update, and others that say neither ("as of"). */
  readonly dates: { readonly published: WordSet; readonly updated: WordSet; readonly other: WordSet }
  /** Halves of the day to the hours that they add, and time zones to ISO offsets. */
  readonly clock: { readonly halves: { readonly [word: string]: 0 | 12 }; readonly zones: { readonly [word: string]: string } }
  /** Words that may stand in a line that is only a date: "at", "local", "time", "minute", "read". */
  readonly dateWords: WordSet
  /** Phrases that open a byline: "by", "compiled by", "from our correspondent". */
  readonly bylines: WordSet
  /** Last words of a line that signs for a desk: "writing", "newsroom", "desk". */
  readonly desks: WordSet
  /** Words that belong to houses and posts, not to people: "press", "news", "correspondent". */
  readonly houses: WordSet
  /** Words that join names: "and", "&". */
  readonly joins: WordSet
  /** Words that place a person in a byline or credit: "in", "from". */
  readonly places: WordSet
  /** Words that a name may hold in lower case: "of", "the", "van". */
  readonly small: WordSet
  /** Words that a person's name may hold in lower case: "van", "de", "bin". */
  readonly particles: WordSet
  /** Phrases that open a line of rights with a year: "copyright". */
  readonly copyright: WordSet
  /** Phrases that open a credit, and the role of who follows. */
  readonly credits: readonly (readonly [phrase: string, role: 'agency' | 'author' | 'reporting' | 'translation'])[]
  /** Phrases that credit the people named before them: "contributed to this report". */
  readonly contributions: WordSet
  /** Phrases of rights lines: "all rights reserved", "when quoting". */
  readonly rights: WordSet
  /** Words for a picture and its credit: what opens a caption, what a credit in brackets holds. */
  readonly photos: { readonly opens: WordSet; readonly credits: WordSet }
  /** Verbs in which captions tell what is seen, in the present: "rises", "walk", "seen". */
  readonly seen: WordSet
}

// ---- times ----------------------------------------------------------------------------------------------------------------------

/** Owned by src/mentions/times.ts. */
export interface TimeTables {
  readonly months: { readonly [word: string]: number }
  /** Monday is 1. */
  readonly weekdays: { readonly [word: string]: number }
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
