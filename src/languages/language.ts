// The contract of a language: the tables that a folder of `languages/` hands to the stations; nothing comes in.
// One section a topic; a station knows its own section and no language.

import type { EventTypeName, Role } from '../model/event-types.ts'
import type { Act, Control, Place, Statement } from '../model/record.ts'

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
  /** Those of them that are words or ends of sentences as well, so that only a number after them makes them abbreviations: "no.", "sat.". */
  readonly doubtful: WordSet
  /** Those of them that leave their stop to the sentence that ends with them: "etc.". */
  readonly closing: WordSet
  /** Endings that are tokens of their own, lower case with a straight apostrophe: "'s", "n't". */
  readonly clitics: readonly string[]
  /** First parts that a hyphen does not cut off: "co", "ex", "anti". */
  readonly prefixes: WordSet
  /** Endings that a number keeps: "st", "th", "s". */
  readonly ordinals: readonly string[]
  /** Words written together that are two tokens, and how many letters the first has: "cannot" is 3. */
  readonly merged: ReadonlyMap<string, number>
  /** Words that begin with an apostrophe for letters left out, without it: "em", "cause". */
  readonly elisions: WordSet
}

// ---- words: closed classes ------------------------------------------------------------------------------------------------------

/** Closed classes of words, and words whose class is asked for where capitals hide it. */
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
  /** Pronouns that are subjects: "he", "they". */
  readonly subjects: WordSet
  /** Endings of forms: of the past ("ed"), of the gerund ("ing"), of plurals and the third person ("s"). */
  readonly forms: { readonly past: string; readonly gerund: string; readonly plural: string }
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
  /** Words of an agency's slug before a headline: "flash", "update" of "UPDATE 2-". */
  readonly slugs: WordSet
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

/** Units of time: year, month, week, two weeks, day, hour, minute, second, quarter, decade, century, weekend. */
export type TimeUnit = 'Y' | 'M' | 'W' | 'FN' | 'D' | 'H' | 'MIN' | 'S' | 'Q' | 'DE' | 'CE' | 'WE'

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
  | 'soon'
  | 'year-earlier'
  | 'ended'
  | 'event'
  | 'nth'

/**
 * One way of writing a time: the rule's name, what it means, and the words in their order. Lower-case words stand for themselves, `a/an` for
 * either, `?` after a word says that it may be missing, `{in/on}` at the head is a word that must stand before but is no part of the time,
 * `{!old}` at the end one that must not follow. Capitals are classes: MONTH WEEKDAY WEEKDAYS SEASON UNIT (ONE singular, MANY plural) NUM ORD
 * DAY ORDDAY (11th) YEAR DECADE ISO SLASH CLOCK HOUR FOUR (1100) AMPM ZONE PART DAYWORD QUARTER (Q3) HALF (H1) REL (last, this, next) SEQ (the same, previous, following) HOLIDAY. `year:ONE`
 * takes only that word of the class; `half:half` gives the word a name that the meaning asks for: end, fiscal, ago, last, half, period, each, times, other,
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
  /**
   * Zones: the offset as ISO writes it; "" for one that says only that the time is local. Where summer has another, the winter's behind the
   * rule by which it changes: "EU+02:00" for Kyiv, "US-05:00" for New York.
   */
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
  /** Words before a time that make it a bound: "by" before, "since" after, "no later than" before. */
  readonly bounds: { readonly [phrase: string]: 'before' | 'after' }
  /** Words that with another behind the time make it a bound: "from" Tuesday "onwards". */
  readonly from: WordSet
  readonly onwards: WordSet
  /** Words between a count and what it is counted from: "three weeks into the war" 1, "two days before the vote" -1. */
  readonly offsets: { readonly [word: string]: -1 | 1 }
  /** Words between a length and the day that it ends on: "the year ended Aug. 31". */
  readonly ends: WordSet
  /** Lemmas of nouns that only say that something began, and of verbs that say when it did: "the start of the war", "the war began". */
  readonly onsets: WordSet
  readonly starts: WordSet
  /** Lemmas of verbs whose infinitive must still be done: "has to appear". */
  readonly obliges: WordSet
  /** Auxiliaries that put a passive ahead: "could be freed". */
  readonly might: WordSet
  /** Words that deny what follows: "neither could be found". */
  readonly denials: WordSet
  /** Verbs that put off what was to be: "postponed it to Thursday". */
  readonly moving: WordSet
  /** Lemmas of verbs whose present with a day is a plan: "the fair opens on Tuesday". */
  readonly timed: WordSet
  /** Adjectives that put their noun ahead: "the planned march on Saturday". */
  readonly planned: WordSet
  /** Lemmas of nouns for what lies ahead as long as they last: "preparations for the vote in April". */
  readonly preparing: WordSet
  /** Words that open a sentence before a comma and say no time there: "Now, who would believe that?" */
  readonly fillers: WordSet
  /** Nouns that have no day of their own: "today's world" is that of the present. */
  readonly lasting: WordSet
  /** Minutes into a day up to which an hour that is still to come is tomorrow's: "will leave at 4 in the morning". */
  readonly smallHours: number
  /** Words of telling: "said on Friday" says when it was told. */
  readonly telling: WordSet
  /** Those of them after which a time lies behind: "since Monday". */
  readonly since: WordSet
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
  /** Verbs of threat, demand and plan; what is `due` ("by") a day after one of them lies ahead, and what stands under a condition ("unless") too. */
  readonly demands: WordSet
  readonly due: WordSet
  readonly conditions: WordSet
  /** Verbs of journeys and sittings that tell a plan in the present: "both sides go to Geneva on Wednesday". */
  readonly plans: WordSet
  /** Auxiliaries that put their verb ahead ("will"), those of the perfect ("have"), and marks of the infinitive ("to"). */
  readonly modals: WordSet
  readonly having: WordSet
  readonly infinitive: WordSet
  /** Lemmas of verbs and nouns whose infinitive lies ahead: "decided to meet on Friday". */
  readonly intents: WordSet
  /** Words of time before a bare month that look back after a past verb: "before March". */
  readonly prior: WordSet
  /** Words that put a plan behind: "had been due to expire". */
  readonly perfect: WordSet
  readonly pastEndings: readonly string[]
  readonly passive: WordSet
  /** Day first in 11/12/2022? Absent where the press writes both, and only an unambiguous date is read. */
  readonly slashes?: 'day' | 'month'
  readonly patterns: readonly TimePattern[]
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
  /** What stands before a number and a hyphen, and how it bounds it: "sub-7" → "less than", "now-18-month-old" → "exact". */
  readonly prefixes: ReadonlyMap<string, 'exact' | 'less than' | 'more than'>
  /** Verbs with a particle that looks like a hedge: "handed over" 21 prisoners. */
  readonly unhedged: WordSet
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
  /** Endings of nouns for people in any case, and the words that only look like them: "crewmen", "lobbyists", not "specimen". */
  readonly folk: { readonly endings: readonly string[]; readonly except: WordSet }
  /** Words before a noun that count on and do not say who: two "more" people. */
  readonly further: WordSet
  /** Armed people: they are "withdrawn" where others are evacuated. */
  readonly armed: WordSet
  /** Aspects of things alone: nobody is "launched". */
  readonly things: WordSet
  /** Words between a subject and those who share its lot: he was killed "along with" 15 guards. */
  readonly together: WordSet
  /** Plurals that the endings below do not tell, with their singular: "men" → "man", "aircraft" → "aircraft". */
  readonly plurals: { readonly [plural: string]: string }
  /** Endings of plurals and of their singulars, longest first; an ending that makes no plural has none: ["ies", "y"], ["ss"]. */
  readonly endings: readonly (readonly [plural: string, singular?: string])[]
  /** Nouns that are counted with what they are of: "pieces of weapons". */
  readonly containers: WordSet
  /** Verbs right before a number that is the level of something: "reached" 63. */
  readonly levels: WordSet
  /** What takes a named figure back: "a figure of 19 dead was an error". */
  readonly withdrawn: WordSet
  /** Aspects that hold at a time only: of "8,000 remain, down from 31,000", the 31,000 did not remain. */
  readonly passing: WordSet
  /** Places of so many people: "a town of" 31,000. */
  readonly peopled: WordSet
  /** Verbs that look like plurals, behind such a number: "a town of 31,000 matters". */
  readonly thirds: WordSet
  /** Verbs that tell what an event came to, so that its place and day are those of the count: the riots "resulted" in two deaths. */
  readonly causes: WordSet
  /** Ways to a hospital, and its names: "taken" to the district "hospital". */
  readonly hospital: { readonly ways: WordSet; readonly houses: WordSet }
  /** Words that open a clause of another time ("after" the war began), and of another world ("if" it rains): they frame no count outside them. */
  readonly prior: WordSet
  readonly apart: WordSet
  /** Adverbs that take up the time or place before them: since 1959, "when" two people died. */
  readonly whereby: WordSet
  /** Verbs that say how many are somewhere: there "are" 300 people in the town. */
  readonly stays: WordSet
  /** How a bare number is told as the count itself. */
  readonly naming: {
    /** Words right before it: "a figure of" 19. */
    readonly before: WordSet
    /** Verbs before "of": "spoke" first of six and then of nine. */
    readonly speaks: WordSet
    /** Nouns before `at`: the "toll" in the city at 17. */
    readonly tolls: WordSet
    readonly at: WordSet
  }
  /** What only people do: about 300 "slept" in the school, 40 were "treated". */
  readonly living: WordSet
  /** Plurals that stand before another noun: 12 "arms" dealers. */
  readonly compounds: WordSet
  /** "the number" of people. */
  readonly quantities: WordSet
  /** Words that a number after them only labels: "resolution 1701", "page 5". */
  readonly labels: WordSet
  /** Words that make a number beside them a date or an hour: "february", "a.m.". Those before, those after, and prepositions before a year. */
  readonly dates: { readonly months: WordSet; readonly before: WordSet; readonly after: WordSet }
  /** Words behind a period that make it a point in time: three days "ago". */
  readonly points: WordSet
  /** Words of an age: "aged", "age of" before; "old" after. */
  readonly ages: {
    readonly before: WordSet
    readonly after: WordSet
    /** Words for people before a bounded number that is their age: "those" over 45. */
    readonly whom: WordSet
    /** Words behind a bound of ages: 65 "and older". */
    readonly beyond: WordSet
  }
  /** Words of change that its amount follows ("rose 3 percent"); `shares` are those that take other objects too ("lost"). */
  readonly changes: { readonly up: WordSet; readonly down: WordSet; readonly shares: WordSet }
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
  /** Words that make a count the present one: "so far". */
  readonly now: WordSet
  /** Words right before a count of all: "a total of". */
  readonly total: WordSet
  /** Words elsewhere in its clause that make it one: "since the beginning". */
  readonly all: WordSet
  /** Words behind a number for those who were named before, and what they are where none were: five "others" → "person". */
  readonly others: { readonly [word: string]: string }
  /** Forms of "be" that may stand before a participle. */
  readonly passive: WordSet
  /** Words that say what became of those counted only at the end of their clause: there are 300 people in the cellar "still". */
  readonly closing: { readonly [word: string]: string }
  /** Subordinators that a passive goes through to what is said: are confirmed "as" having died. */
  readonly through: WordSet
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

/** Owned by src/mentions/actors.ts and coreference.ts. Words are lower case; a plural is listed where it counts. */
export interface NameTables {
  /** Lemmas of verbs whose object is a town, a place: "besiege"; of those that may be said of people, too: "hit"; of lying somewhere. */
  readonly taken: WordSet
  readonly struck: WordSet
  readonly lying: WordSet
  /** Words before "of" and the name of a place: "the mayor of", "the outskirts of". */
  readonly dwellers: WordSet
  /** Words by which a report says whom it interviews, before the name. */
  readonly interviews: WordSet
  /** Given names; one that both bear stands in both. */
  readonly men: WordSet
  readonly women: WordSet
  /** ISO 3166-1 alpha-2 → "names | seats of government", commas between: "Ukraine | Kyiv, Kiev". Their peoples are the demonyms of the places. */
  readonly states: { readonly [iso: string]: string }
  /** Forms of address before a name, by what they tell of gender. */
  readonly honorifics: { readonly men: WordSet; readonly women: WordSet; readonly any: WordSet }
  /** Military ranks: "gen.", "colonel". */
  readonly ranks: WordSet
  /** Singular heads of public offices, spokesperson's roles included: "minister", "spokesman", "mayor". */
  readonly offices: WordSet
  /** Role words that the press uses for people whom it does not name: "the official". */
  readonly unnamed: WordSet
  /** Adjectives that stand behind a noun of people: "a person close to the staff". */
  readonly postpositive: WordSet
  /** Small circles of people whose head holds no office: "team", "family". */
  readonly circles: WordSet
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
  /** Words for people of whom nothing is said: "man", "people". They are somebody only where they speak. */
  readonly anyone: WordSet
  /** Plural heads of groups in office. */
  readonly officials: WordSet
  /** Last words of names of places: "bridge". */
  readonly places: WordSet
  /** Last words of names that are neither person, body nor place: "summit", "treaty". */
  readonly other: WordSet
  /** Capitalised words that name no actor: weekdays, months, channels, languages. */
  readonly never: WordSet
  /** Words that name nothing alone but begin a name: "Lower Sulva", "New Delhi". */
  readonly fore: WordSet
  /** What outlets do with news: an unknown name that "reported" is one. */
  readonly carries: WordSet
  /** Known bodies, lower case → kind and, where they belong to a state, its ISO code: "kremlin" → "office RU". */
  readonly known: { readonly [name: string]: string }
  /** Short or other forms of known bodies: "un" → "united nations". */
  readonly same: { readonly [name: string]: string }
  /** Pronouns that mean the subject of their clause: "himself". */
  readonly reflexive: WordSet
  /** First words of what bears a name and is nobody: "hurricane", "operation". */
  readonly things: WordSet
  /** Fine word classes that the base of this language gives names: "NNP". */
  readonly proper: WordSet
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
  /** Before "the" and a name that is then a river, a road or a coast: "on the Sulva". */
  readonly along: WordSet
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
  /** Plurals after a list of names, to their kind: "Clarke, Madison and Oconee counties". */
  readonly plurals: { readonly [word: string]: string }
  /** Words between such a plural and its names: "including". */
  readonly inclusion: WordSet
  /** Generics that make even a name that no gazetteer knows a place when they follow it in lower case: "the Ardun district". */
  readonly certain: WordSet
  /** Nouns after a name that leave it where it is: "the Kherson area", "the Mykolaiv front". */
  readonly places: WordSet
  /** What belongs to a town: "Grovetown police". */
  readonly locals: WordSet
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
  /** Words for military units, and ordinals before their names: "First Rifle Brigade". */
  readonly units: WordSet
  readonly ordinals: WordSet
  /** What shows that a name which no gazetteer knows is a place, or that it is none. */
  readonly frames: {
    /** Before where something is: "in Halvena". */
    readonly inside: WordSet
    /** Before where somebody goes in or out, or what is taken: "entered Halvena". */
    readonly entering: WordSet
    /** Before where something goes or comes from: not enough alone. */
    readonly toward: WordSet
    /** What has or belongs to a town: "Halvena's mayor", "residents of Halvena". */
    readonly people: WordSet
    /** "the capital of" */
    readonly capital: WordSet
    /** Words before "in" that lean on what is no place: "believe in". */
    readonly leaning: WordSet
    /** Before somebody or a medium: "on Telegram". */
    readonly against: WordSet
  }
  /** Endings of languages: "in Spanish". */
  readonly tongueEndings: readonly string[]
  /** Words before one of them that keep the name a place: "the border with". */
  readonly borders: WordSet
  readonly distances: { readonly units: WordSet; readonly counts: WordSet }
  readonly relations: {
    readonly near: WordSet
    readonly outside: WordSet
    readonly bank: WordSet
    readonly part: WordSet
    /** Parts that need no side: "the outskirts of Kherson". */
    readonly edge: WordSet
    /** After the name of a town: "the Kherson front". */
    readonly fronts: WordSet
    /** "from", "away": between a distance and what it is reckoned from. */
    readonly apart: WordSet
    readonly among: string
    readonly left: WordSet
    readonly right: WordSet
    readonly other: WordSet
  }
  readonly of: string
  readonly article: string
  readonly possessive: string
  /** Endings that a verb after a name may have. */
  readonly verbal: readonly string[]
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
  /** Gives a name to its object: "called the day a victory"; a complement must follow. */
  readonly names: boolean
  /** A body says so by counting: "the UN has registered | 2,900 arrivals"; the number of what is `counted` must follow. */
  readonly tallies: boolean
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
  /** Ending of verbal nouns: "ing". */
  readonly gerund: string
  /** What may open an apposition besides a noun: "including". */
  readonly inclusive: WordSet
  /** Relatives that mean persons. */
  readonly persons: WordSet
  /** Between pictures and what they show: "showing", "purporting". */
  readonly showing: WordSet
  /** Pronouns that speak. */
  readonly personal: WordSet
  readonly possessives: WordSet
  /** Endings of plural nouns, and those that look like one and are none. */
  readonly plurals: readonly string[]
  readonly singulars: readonly string[]
  /** Prepositions that seat a body: "the General Staff in Selmora". */
  readonly seats: WordSet
  /** Words between a verb that hands on and its "to": "went on to say". */
  readonly onward: WordSet
  /** Words that are plural without an ending. */
  readonly plural: WordSet
  /** Prepositions that carry a noun phrase on: "the head of the region". */
  readonly links: WordSet
  readonly coordinators: WordSet
  /** Words that set a clause of the outlet's against what was said before: "…, although his army held only half". */
  readonly contrasts: WordSet
  /** What opens an outlet's comment on its whole sentence: "in what", "in the largest". */
  readonly comments: readonly string[]
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
  /** Those of them, and of the modals, by which somebody refuses: "declined to say", "would not say"; who "could not say" was not able to. */
  readonly unwilling: WordSet
  readonly without: WordSet
  /** "neither confirmed nor denied" */
  readonly neither: WordSet
  readonly nor: WordSet
  /** Subjects that say nothing: "nobody", "no one". */
  readonly nobody: WordSet
  readonly by: WordSet
  /** What else leads to who makes a claim: "the report | from | the observers". */
  readonly makers: WordSet
  readonly as: WordSet
  readonly citing: WordSet
  readonly quoted: WordSet
  readonly asked: WordSet
  /** "is reported to have fled", "it is said that" */
  readonly hearsay: WordSet
  /** Phrases before a speaker: "according to". */
  readonly sources: readonly { readonly words: readonly string[]; readonly act: Act; readonly rule: string; readonly weak?: true }[]
  /** "according to plan": measures, no speakers. */
  readonly standards: WordSet
  /** "in Orsek's words" */
  readonly own: WordSet
  /** "For Kyiv, this is a victory" */
  readonly viewpoint: WordSet
  /** Nouns that hold a saying: "the claim that". */
  readonly nouns: { readonly [noun: string]: Act }
  /** Before a noun that asks: "in reply to a question whether". */
  readonly replying: WordSet
  /** What may be said in one word: "said no". */
  readonly answers: WordSet
  /** What bodies count: "deaths", "arrivals". */
  readonly counted: WordSet
  /** Participles that stand before what is counted: "seven confirmed deaths". */
  readonly counting: WordSet
  /** Verbs, by lemma, that things do without speaking: "the silence shows", "the law demands". */
  readonly figurative: WordSet
  /** Things that do not speak, and endings of nouns that name none who speaks: "withdrawal", "-ness". */
  readonly mute: WordSet
  readonly abstracts: readonly string[]
  /** Groups in spite of their ending: "delegation", "coalition". */
  readonly groups: WordSet
  /** Ways to tell that somebody was not heard: "could not be reached"; what was wanted opens with one of `opens`: "for comment". */
  readonly silences: readonly { readonly words: readonly string[]; readonly opens: WordSet; readonly rule: string }[]
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
  /** Channels that may stand at the end of what is said in them: "said the road was open in a statement". */
  readonly issued: WordSet
  /** Nouns of channels. */
  readonly media: { readonly [words: string]: NonNullable<Statement['channel']>['kind'] }
  /** Prepositions before a channel: "on Facebook", "in a statement". */
  readonly spoken: WordSet
  readonly hedges: WordSet
  /** Phrases that say that a speaker is not to be named. */
  readonly anonymity: readonly string[]
  /** "was not able to verify", "was unable to verify" */
  readonly able: WordSet
  readonly unable: WordSet
  /** Adverbs that mark a disclaimer: "could not independently confirm". */
  readonly independently: WordSet
  /** Verbs of a disclaimer: "could not be verified". */
  readonly verifying: WordSet
  readonly translations: WordSet
  /** Words that join a sentence to the one before. */
  readonly openers: WordSet
}

// ---- events -----------------------------------------------------------------------------------------------------------------------

/** What a form of a verb can be, as bits: "hit" is base, past and participle. */
export const Form = { base: 1, third: 2, past: 4, participle: 8, ing: 16 } as const

/** Forms of verbs: "struck" → past and participle. */
export type VerbForms = ReadonlyMap<string, number>

/** Kinds of things that a trigger may ask its participants to be; a language lists nouns for each, names come from the mentions. */
export type Thing =
  | 'person'
  | 'force'
  | 'place'
  | 'weapon'
  | 'structure'
  | 'vehicle'
  | 'territory'
  | 'office'
  | 'document'
  | 'country'
  | 'talks'

/** Words that tell of one type of event, in one frame. */
export interface TriggerRow {
  /** The subject is a named place, and a day or the end of the clause follows: "Halvena, which fell on 29 August". */
  readonly dated?: true
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
  /** Who a possessor before the noun is; `subject` where absent: "the mayor's death" is the mayor's own. */
  readonly own?: Role
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
  /** The verb always has an object: without one behind it, its past form is a passive ("seven killed"). */
  readonly transitive?: true
  /** A noun that needs a participant beside a place or time to be an event: "strike" of whom? */
  readonly weak?: true
  /** Words that take the meaning away right before the word only: "on strike", but "strikes on the town". */
  readonly after?: WordSet
  /** No deed to answer for, though others of its type are: who says that somebody "evacuated" a town accuses nobody. */
  readonly mild?: true
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
  /** Nouns for what one tells others to do: "signed the order to give up the town". */
  readonly orders: WordSet
  /** Verbs of those who are told: "received the order". */
  readonly receives: WordSet
  /** Verbs that under a modal leave open what they bring: "it would mean that soldiers fought on". */
  readonly entail: WordSet
  /** Adverbs of what is so in general: "rarely", "always". */
  readonly general: WordSet
  /** Modals and auxiliaries that open a condition before its subject: "should troops cross". */
  readonly inverted: WordSet
  /** Adverbs that open a clause: "when", "where". */
  readonly joints: WordSet
  /** Words that open a clause of time or cause whose day is that of the main clause: "when shells hit". */
  readonly when: WordSet
  /** Forms of "be" and "have" and "do", apart from each other. */
  readonly be: WordSet
  readonly been: WordSet
  readonly had: WordSet
  readonly present: WordSet
  readonly have: WordSet
  /** Modals by what they make of an event. */
  readonly modals: { readonly [modal: string]: StatusShift }
  /** Verbs, nouns and adjectives over an event: "planned", "attempt", "failed"; two words where the second decides: "called off". */
  readonly shifts: { readonly [word: string]: StatusShift }
  /** Verbs that say of a noun that it goes on, and that it took place. */
  readonly continues: WordSet
  readonly occurs: WordSet
  /** What an event brings about: enough for "an explosion killed", not for "the explosion killed". */
  readonly effects: WordSet
  /** Verbs whose object is done by their subject: "carried out an attack". */
  readonly light: WordSet
  /** Prepositions between a verb and the event that it asks for or excludes: "called for", "ruled out". */
  readonly aims: WordSet
  /** Relatives that are also determiners: "which". */
  readonly which: WordSet
  readonly whom: WordSet
  /** Adjectives of a place that bears the name of another: "the homonymous province". */
  readonly namesake: WordSet
  /** Adjectives that judge an event and name no author: "terrorist attack". */
  readonly labels: WordSet
  /** Keywords that agencies print before a headline: "FLASH-". */
  readonly slugs: WordSet
  /** "including": what follows is among what was said. */
  readonly among: WordSet
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
  /** Pronouns that are never a subject: "him". */
  readonly objects: WordSet
  /** "being", which makes a passive go on. */
  readonly being: WordSet
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
