// The contract of a language: the tables that a folder of `languages/` hands to the stations; nothing comes in.
// One section a topic; a station knows its own section and no language.

import type { EventTypeName, Role } from '../model/event-types.ts'
import type { Control, Place } from '../model/record.ts'

type ControlStatus = Control['status']
type PlaceKind = Place['kind']

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

/** Owned by src/statements. */
export interface CueTables {
  readonly verbs: { readonly [lemma: string]: unknown }
}

// ---- events -----------------------------------------------------------------------------------------------------------------------

/** What a form of a verb can be, as bits: "hit" is base, past and participle. */
export const Form = { base: 1, third: 2, past: 4, participle: 8, ing: 16 } as const

/** Forms of verbs: "struck" → past and participle. */
export type VerbForms = ReadonlyMap<string, number>

/** Kinds of things that a trigger may ask its participants to be; a language lists nouns for each, names come from the mentions. */
export type Thing = 'person' | 'force' | 'place' | 'weapon' | 'structure' | 'vehicle' | 'territory' | 'office' | 'document' | 'country'

/** Words that tell of one type of event, in one frame. */
export interface TriggerRow {
  /** For --why: "shell". */
  readonly name: string
  readonly verbs?: VerbForms
  /** Nouns; they count as the head of their noun phrase only: "attack", not "attack helicopter". */
  readonly nouns?: WordSet
  /** Words that stand before a noun or after a form of "be" and say that it happened to somebody: "dead". */
  readonly adjectives?: WordSet
  /** A verb tells this only with one of these words behind it, or behind its object: "blew … up". */
  readonly particles?: WordSet
  /** Who the subject of the active verb and its object are; a verb with an object takes that as the subject of its passive. */
  readonly subject?: Role
  readonly object?: Role
  /** Who stands in "of …" behind the noun; `object`, else `subject`, where absent. */
  readonly of?: Role
  /** Roles of prepositions, beside the language's own `prepositions`. */
  readonly roles?: { readonly [preposition: string]: Role }
  /** At least one of these must hold of the object (of a noun: of "of …" and the words before it); `none`: there is no object. */
  readonly needs?: readonly (Thing | 'none')[]
  /** At least one of these must hold of the subject; `none`: there is no subject. */
  readonly doer?: readonly (Thing | 'none')[]
  /** One of these words must follow within four tokens. */
  readonly near?: WordSet
  /** The verb tells this only with one of these prepositions behind it or its object: "fired at". */
  readonly at?: WordSet
  /** Words that take the meaning away as the head of a participant, or as the word before or behind: "bill" of "killed". */
  readonly never?: WordSet
  /** What this says of who holds the place that plays the role; `holder` is whose it is then (lost: whose it was). */
  readonly control?: { readonly status: ControlStatus; readonly place: Role; readonly holder: Role }
  /** A noun that needs a participant beside a place or time to be an event: "strike" of whom? */
  readonly weak?: true
}

/** How a word before "to …", "in its attempt to …", or a verb over a noun changes what is told. */
export interface StatusShift {
  readonly status?: 'happened' | 'ongoing' | 'planned' | 'threatened' | 'attempted' | 'possible'
  readonly negated?: true
}

/**
 * Words that say who holds a place without telling an event. A verb row reads subject and object; a noun row reads "under Ukrainian
 * control", "in control of", "returned to Ukrainian control"; a copula row reads "is part of".
 */
export interface ControlRow {
  /** For --why: "under-control". */
  readonly name: string
  readonly status: ControlStatus
  readonly verbs?: VerbForms
  readonly particles?: WordSet
  readonly nouns?: WordSet
  /** Prepositions before the noun: "under". */
  readonly before?: WordSet
  /** The verb over the noun: "lost control of"; `copula`: a form of "be" between subject and noun. */
  readonly over?: WordSet
  readonly copula?: true
  /** Where the place stands: before the verb, behind it, in "of …", in "to …", or in a place phrase of the clause. */
  readonly place: 'subject' | 'object' | 'of' | 'where'
  /** Where the holder stands: "own" is the possessor or the adjective before the noun. */
  readonly holder: 'subject' | 'own' | 'of' | 'to' | 'none'
  /** Only as what somebody is quoted with, never as the outlet's description: "Kherson is part of Ukraine". */
  readonly quoted?: true
  /** Holds only when it is denied: "rules out giving up". */
  readonly denied?: true
}

/** Owned by src/events. */
export interface EventTables {
  /** The compiler lists the types that a language has no words for. Rows are tried in order; the first whose conditions hold is taken. */
  readonly triggers: { readonly [type in EventTypeName]: readonly TriggerRow[] }
  readonly things: { readonly [thing in Thing]: WordSet }
  /** Nouns that stand for their "of …": "units of the 7th Brigade". */
  readonly parts: WordSet
  /** What one attacks, kills or fights only in a figure of speech: "battle against cancer". */
  readonly figurative: WordSet
  /** Prepositions and the role that they give where a row says nothing. */
  readonly prepositions: { readonly [preposition: string]: Role }
  readonly by: WordSet
  readonly of: WordSet
  readonly since: WordSet
  /** "without" before a verb. */
  readonly without: WordSet
  readonly to: WordSet
  readonly conditionals: WordSet
  /** Words that open a clause of time or cause whose day is that of the main clause: "when shells hit". */
  readonly when: WordSet
  /** Forms of "be" and "have" and "do", apart from each other. */
  readonly be: WordSet
  readonly been: WordSet
  readonly present: WordSet
  readonly have: WordSet
  /** Modals by what they make of an event. */
  readonly modals: { readonly [modal: string]: StatusShift }
  /** Verbs, nouns and adjectives over an event: "planned", "attempt", "failed". */
  readonly shifts: { readonly [word: string]: StatusShift }
  /** Verbs that say of a noun that it goes on, and that it took place. */
  readonly continues: WordSet
  readonly occurs: WordSet
  /** Verbs whose object is done by their subject: "carried out an attack". */
  readonly light: WordSet
  /** Determiners that point back: "this withdrawal". */
  readonly pointing: WordSet
  readonly indefinite: WordSet
  readonly negative: WordSet
  /** Words that leave an author as suspected. */
  readonly suspicion: WordSet
  /** Words that say that an author is not known: "unidentified". */
  readonly unidentified: WordSet
  /** Words before "who" that leave the author open: "without saying", "clear", each needing a negation of `negations` or being one. */
  readonly unsaid: WordSet
  readonly open: WordSet
  readonly who: WordSet
  readonly didIt: WordSet
  /** Frames over an event that name its author: "blamed X for", "accused X of", "claimed responsibility for". */
  readonly blame: WordSet
  readonly denial: WordSet
  readonly responsibility: WordSet
  readonly accept: WordSet
  readonly admit: WordSet
  readonly control: readonly ControlRow[]
  /** Words of a definite place and the kinds that they may point back to. */
  readonly definite: { readonly [word: string]: readonly PlaceKind[] }
  /** Endings of verb forms that no table knows, longest first, with the letters that must stand before. */
  readonly verbEndings: readonly (readonly [ending: string, form: number, before: number])[]
  readonly the: WordSet
  /** "its", "their"; and the endings of a possessor: "'s". */
  readonly possessives: WordSet
  readonly genitive: WordSet
  /** Pronouns of the speaker's own body: "we destroyed". */
  readonly own: WordSet
  /** Words that date a clause to the report's day. */
  readonly now: WordSet
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
