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

/** Owned by src/mentions/figures.ts. */
export interface FigureTables {
  readonly numbers: { readonly [word: string]: number }
}

// ---- names: people and bodies -----------------------------------------------------------------------------------------------------

/** Owned by src/mentions/actors.ts and coreference.ts. Words are lower case; a plural is listed where it counts. */
export interface NameTables {
  /** Given names; one that both bear stands in both. */
  readonly men: WordSet
  readonly women: WordSet
  /** ISO 3166-1 alpha-2 → "names | adjectives and peoples | seats of government", commas between: "Ukraine | Ukrainian, Ukrainians | Kyiv, Kiev". */
  readonly states: { readonly [iso: string]: string }
  /** Forms of address before a name, by what they tell of gender. */
  readonly honorifics: { readonly men: WordSet; readonly women: WordSet; readonly any: WordSet }
  /** Military ranks: "gen.", "colonel". */
  readonly ranks: WordSet
  /** Singular heads of public offices, spokesperson's roles included: "minister", "spokesman", "mayor". */
  readonly offices: WordSet
  /** Heads that stand directly before a name: "minister", "driver". */
  readonly titles: WordSet
  /** Singular heads of private roles: "employee", "nurse", "woman". */
  readonly posts: WordSet
  /** Role heads that tell gender. */
  readonly masculine: WordSet
  readonly feminine: WordSet
  /** What stands before a role's head and belongs to it: "deputy", "foreign", "presidential". */
  readonly qualifiers: WordSet
  /** Those that say the role is over: "former". */
  readonly past: WordSet
  /** Head of a body → family: bodies of one family can be one body ("Ministry of Defence", "Department of Defense"). */
  readonly bodies: { readonly [head: string]: string }
  /** Families that belong to a state or town: "ministry", "army". */
  readonly statal: WordSet
  /** Families that a state has once: an adjective of state names them fully ("the Russian army"). */
  readonly single: WordSet
  /** Words for a state's armed forces; they are one actor. */
  readonly armies: WordSet
  /** What ministries and staffs are of, with its standard spelling: "defence" → "defense". */
  readonly topics: { readonly [word: string]: string }
  /** Last words of names of companies, papers, parties: "Inc.", "Times". */
  readonly suffixes: WordSet
  /** Words that join the parts of a body's name: "Institute for Frontier Studies". */
  readonly joins: WordSet
  /** The first of them, which joins small words too: "head of the administration". */
  readonly of: WordSet
  /** Short titles in full: "sen." → "senator". */
  readonly full: { readonly [title: string]: string }
  /** Plural heads of groups of people. */
  readonly people: WordSet
  /** Plural heads of groups in office. */
  readonly officials: WordSet
  /** Last words of names of places: "bridge". */
  readonly places: WordSet
  /** Last words of names that are neither person, body nor place: "summit", "treaty". */
  readonly other: WordSet
  /** Capitalised words that name no actor: weekdays, months, channels, languages. */
  readonly never: WordSet
  /** Known bodies, lower case → kind and, where they belong to a state, its ISO code: "kremlin" → "office RU". */
  readonly known: { readonly [name: string]: string }
  /** Short or other forms of known bodies: "un" → "united nations". */
  readonly same: { readonly [name: string]: string }
  /** Small words inside a person's name: "de", "bin". */
  readonly particles: WordSet
  /** What may follow a surname: "Jr.". */
  readonly generational: WordSet
  /** Before who does something: "by". */
  readonly agents: WordSet
  /** Verbs whose object is a person or body. */
  readonly told: WordSet
  /** Verb forms of saying: their subject is an actor even where it is otherwise unknown. */
  readonly reporting: WordSet
  /** Prefixes that place somebody at a side: "pro" in "pro-Russian". */
  readonly sides: WordSet
  readonly articles: { readonly definite: WordSet; readonly indefinite: WordSet }
  /** Relatives that are said of people: "who". */
  readonly personal: WordSet
  /** What opens a view: "For Kyiv, this is a victory". */
  readonly views: WordSet
  /** Verbs of being: a seat of government that "is" something is a place, not an office. */
  readonly being: WordSet
  /**
   * How a people is called after its state where no table knows it: ["a", "an"] makes "Tarvenian" of "Tarvenia". With `alone` the ending
   * is enough before a body, a role or troops, though the state itself is not named.
   */
  readonly peoples: readonly (readonly [state: string, people: string, alone?: 'alone'])[]
  /** Before where something is: what follows is a place before it is an actor. */
  readonly locatives: WordSet
  /** Before where something is from or what it is part of: a weaker sign of a place. */
  readonly origins: WordSet
  /** Kinds of state in a full name: "Ardovian Federation", "Republic of Tarvenia". */
  readonly realms: WordSet
  /** Kinds of settlement: "Tolmen, a city". */
  readonly settlements: WordSet
  /** Ending of a present verb after one subject: "Russia considers". */
  readonly present: string
  /** The possessive ending as a token: "'s". */
  readonly possessive: WordSet
}

// ---- places -----------------------------------------------------------------------------------------------------------------------

/** Owned by src/mentions/places.ts and its neighbours. All words are lower case; names are folded as the gazetteer folds them. */
export interface PlaceTables {
  /** Demonyms and adjectives to ISO 3166-1 alpha-2 or to a folded name of the gazetteer: "ukrainian" → "UA", "scottish" → "scotland". */
  readonly demonyms: { readonly [word: string]: string }
  /** Words before a demonym that make it a language: "in Russian". */
  readonly tongues: WordSet
  /** Abbreviations to gazetteer ids: "ala." → "geonames-adm:US.AL". */
  readonly abbreviations: { readonly [word: string]: string }
  /** Abbreviations in capitals that stand only after "Town, ": "va" → "geonames-adm:US.VA". */
  readonly postal: { readonly [word: string]: string }
  /** What a place is called after its name, to its kind: "county" → "district". */
  readonly generics: { readonly [word: string]: string }
  /** Those that name a street after a name: "avenue", "st.". */
  readonly streets: WordSet
  /** What a place is called before its name: "lake" → "water". */
  readonly leading: { readonly [word: string]: string }
  /** Words after a place name that make it the name of a body: "university", "times". */
  readonly bodies: WordSet
  /** Words before "of" and a name that is then a place: "city". After any other capitalised word the place is part of a name. */
  readonly holding: WordSet
  /** Words after a place that open somebody's office: "Ohio Gov. …". */
  readonly bearers: WordSet
  /** Titles before a person's name. */
  readonly titles: WordSet
  /** "northern" → "north". */
  readonly directions: { readonly [word: string]: 'north' | 'south' | 'east' | 'west' }
  /** Capitalised words before a place that leave it one: "downtown", "greater". */
  readonly parts: WordSet
  /** Words before a name that make it a place, surely or perhaps. */
  readonly locatives: { readonly strong: WordSet; readonly weak: WordSet }
  /** Verbs after a country or capital that acts. */
  readonly acting: WordSet
  /** Words before a country or capital that is dealt with as an actor. */
  readonly dealing: WordSet
  readonly distances: { readonly units: WordSet; readonly counts: WordSet }
  readonly relations: {
    readonly near: WordSet
    readonly outside: WordSet
    readonly bank: WordSet
    readonly part: WordSet
    /** "from", "away": between a distance and what it is reckoned from. */
    readonly apart: WordSet
    readonly among: string
    readonly left: WordSet
    readonly right: WordSet
    readonly other: WordSet
  }
  readonly of: string
  readonly article: string
  readonly joining: WordSet
  /** Months, days, seasons. */
  readonly calendar: WordSet
  /** Common words that are also names of places. */
  readonly ordinary: WordSet
  /** First names of people. */
  readonly given: WordSet
  /** What follows the place in a dateline. */
  readonly datelines: WordSet
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
