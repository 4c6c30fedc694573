// The contract of a language: the tables that a folder of `languages/` hands to the stations; nothing comes in.
// One section a topic; a station knows its own section and no language.

import type { Act, Statement } from '../model/record.ts'

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

/** A verb that tells of speech, with the frames that it may stand in. */
export interface CueVerb {
  /** The verb with its particles: "point out". */
  readonly lemma: string
  readonly forms: { readonly base: string; readonly s: string; readonly ing: string; readonly past: string; readonly participle: string }
  /** Words that must follow the verb at once: "out" of "point out". */
  readonly particles: readonly string[]
  readonly act: Act
  /** "said (that) the town was taken", "asked whether". */
  readonly clause: boolean
  /** “We stay,” he said. */
  readonly quote: boolean
  /** What follows is the content: "denied the charge", "urged both sides to stop". */
  readonly object: boolean
  /** "promised to return" */
  readonly infinitive: boolean
  /** Whoever is told comes first, without a preposition: "told AFP that". */
  readonly whom: boolean
  /** Everyday verbs that tell of speech only where a quotation, "that" or a preposition of theirs shows it. */
  readonly weak: boolean
  /** Showing is saying: "published images of the flag", "the poll shows that". */
  readonly shows: boolean
  /** Prepositions that join the cue: "called on | the forces to surrender". */
  readonly prepositions: readonly string[]
}

/** Owned by src/statements. All words are lower case. */
export interface CueTables {
  readonly verbs: readonly CueVerb[]
  /** Auxiliaries by what they do to the verb after them. */
  readonly be: WordSet
  readonly have: WordSet
  readonly do: WordSet
  readonly modals: WordSet
  /** Modals whose denial tells that somebody did not say: "would not say". */
  readonly refusing: WordSet
  readonly to: WordSet
  readonly that: WordSet
  /** What opens an asked clause: "if", "whether", "how". */
  readonly whether: WordSet
  readonly relatives: WordSet
  /** Pronouns that speak. */
  readonly personal: WordSet
  readonly possessives: WordSet
  /** Words that are plural without an ending. */
  readonly plural: WordSet
  /** Prepositions that carry a noun phrase on: "the head of the region". */
  readonly links: WordSet
  readonly coordinators: WordSet
  /** What sets a second speaker against the first: "while", "but". */
  readonly switches: WordSet
  /** What may follow a closing "he said": "after the talks", "when asked". */
  readonly tails: WordSet
  /** Adverbs between speaker and cue. */
  readonly mayAfter: WordSet
  /** Verbs that hand the saying on: "went on to say", "refused to comment". */
  readonly catenatives: WordSet
  /** Those of them that mean that it was not said. */
  readonly withholding: WordSet
  readonly without: WordSet
  readonly by: WordSet
  readonly as: WordSet
  readonly citing: WordSet
  readonly quoted: WordSet
  readonly asked: WordSet
  /** "is reported to have fled", "it is said that" */
  readonly hearsay: WordSet
  /** Phrases before a speaker: "according to". */
  readonly sources: readonly { readonly words: readonly string[]; readonly act: Act; readonly rule: string; readonly weak?: true }[]
  /** "in Orsek's words" */
  readonly own: WordSet
  /** "For Kyiv, this is a victory" */
  readonly viewpoint: WordSet
  /** Nouns that hold a saying: "the claim that". */
  readonly nouns: { readonly [noun: string]: Act }
  /** What is issued and says: "a statement announcing". */
  readonly carriers: WordSet
  /** Heads of a speaker's noun phrase by kind of speaker (rule 5). */
  readonly documents: WordSet
  readonly roles: WordSet
  readonly bodies: WordSet
  readonly witnesses: WordSet
  readonly seers: WordSet
  readonly unnamed: WordSet
  readonly people: WordSet
  readonly images: WordSet
  /** Nouns of channels. */
  readonly media: { readonly [words: string]: NonNullable<Statement['channel']>['kind'] }
  /** Prepositions before a channel: "on Facebook", "in a statement". */
  readonly spoken: WordSet
  readonly hedges: WordSet
  /** Phrases that say that a speaker is not to be named. */
  readonly anonymity: readonly string[]
  readonly verifying: WordSet
  readonly translations: WordSet
  /** Words that join a sentence to the one before. */
  readonly openers: WordSet
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
