// The record: the types of everything that Sayso gives back, as plain JSON; nothing comes in, every other file speaks these words.

/**
 * The name of one item in its record: a kind letter (m mention, a actor, p place, t time, f figure, s statement, e event, c control)
 * and the span it rests on, e.g. `"s120-188"`; `.2`, `.3` follow in order when a span is taken. The same bytes and the same engine give
 * the same ids; a newer engine may move them.
 */
export type Id = string

/** A stretch of `document.text`: half-open, in UTF-16 code units; `text === document.text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What every item has: its name, its words, and the rule that found it (`"en/cues/according-to"`), which `--why` prints. */
export interface Found {
  readonly id: Id
  readonly span: Span
  readonly rule: string
}

/** What a block of a report is. `meta` is header junk, `pull` a pull quote; `meta`, `related`, `byline` and `credit` yield no items. */
export type BlockKind =
  | 'meta'
  | 'headline'
  | 'byline'
  | 'dateline'
  | 'heading'
  | 'paragraph'
  | 'pull'
  | 'list'
  | 'caption'
  | 'related'
  | 'credit'

/** A block of a report: half-open, trimmed, in order, never overlapping. */
export interface Block {
  readonly start: number
  readonly end: number
  readonly kind: BlockKind
}

/** Whose channel a report is. */
export interface Source {
  readonly name: string
  readonly kind: 'outlet' | 'agency' | 'official' | 'company' | 'person'
  readonly domain?: string
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
}

/** Somebody whom the report names as having made or supplied it: "With information from EFE and AFP" gives two. */
export interface Credit {
  readonly span: Span
  readonly role: 'agency' | 'author' | 'reporting' | 'translation'
  readonly name: string
}

/** One report as it was received. `text` is the received text, unchanged to the character (text and jsonl inputs). */
export interface Document {
  /** "d_" and the first 26 characters of the base32 (RFC 4648, lower case) SHA-256 of the received bytes. */
  readonly id: string
  readonly text: string
  readonly blocks: readonly Block[]
  /** BCP 47. */
  readonly language: string
  readonly title?: string
  /** ISO 8601, as precise as it was given. */
  readonly published?: string
  readonly url?: string
  /** The name of the input format that read it. */
  readonly format: string
  readonly source?: Source
  readonly credits: readonly Credit[]
  /** The version that this one corrects. */
  readonly replaces?: string
  /** The id that a jsonl line came with. */
  readonly given?: string
}

/** One place in the text that names an actor or a place; `form` as in ACE (NAM, NOM, PRO). */
export interface Mention extends Found {
  readonly form: 'name' | 'nominal' | 'pronoun'
  /** A place name that locates nothing here: "Moscow said" (metonym), "Ukrainian" (modifier), "Kherson University" (part). */
  readonly use?: 'metonym' | 'modifier' | 'part'
}

/** Who acts or speaks. */
export interface Actor {
  readonly id: Id
  readonly name: string
  readonly kind: 'person' | 'organization' | 'group' | 'country' | 'office'
  readonly role?: string
  /** The body or country that the actor belongs to. */
  readonly of?: Id
  /** With whom the words place the actor ("pro-Russian"). */
  readonly side?: { readonly span: Span; readonly actor?: Id }
  /** By office, rank, spokesperson's role or a known id; absent for private people. */
  readonly public?: true
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  /** A known identity, e.g. "wikidata:Q212". */
  readonly same?: string
  readonly mentions: readonly Mention[]
}

/** How a place is told from another: "a few kilometres west of Kherson", "between Kherson and Mykolaiv" (two in `of`). */
export interface Relative {
  readonly relation: 'near' | 'north of' | 'south of' | 'east of' | 'west of' | 'outside' | 'part of' | 'bank of' | 'between'
  /** Which part, or which bank. */
  readonly which?: 'north' | 'south' | 'east' | 'west' | 'left' | 'right' | 'other'
  /** In the report's words: "a few kilometres". */
  readonly distance?: string
  readonly of: readonly Id[]
}

/** Where. */
export interface Place {
  readonly id: Id
  readonly name: string
  readonly kind: 'country' | 'region' | 'district' | 'settlement' | 'water' | 'structure' | 'area'
  /** Longitude and latitude, WGS 84, in degrees. */
  readonly at?: readonly [lon: number, lat: number]
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  /** How fine `at` is: never finer than the words. */
  readonly precision?: 'point' | 'settlement' | 'district' | 'region' | 'country'
  readonly within?: Id
  /** Gazetteer ids of what contains it. */
  readonly inside?: readonly string[]
  /** A known identity, e.g. "geonames:706448". */
  readonly same?: string
  readonly relative?: Relative
  readonly mentions: readonly Mention[]
}

/** When: a TIMEX3 value, and the calendar days that it covers where it can be placed on a calendar. */
export interface Time extends Found {
  readonly kind: 'date' | 'time' | 'duration' | 'set'
  /** TIMEX3 value: 2022-11-11, 2022-W46, P9M, PRESENT_REF. */
  readonly value: string
  /** First day or moment, ISO 8601; local calendar days unless a zone is said. */
  readonly from?: string
  /** The first day or moment after it, ISO 8601. */
  readonly to?: string
  /** What it was reckoned from: the report's day, or another time of the record. */
  readonly anchor?: 'published' | Id
  readonly mod?: 'start' | 'mid' | 'end' | 'approx' | 'before' | 'after' | 'less' | 'more'
}

/** What a figure is a figure of. */
export interface Scope {
  readonly of?: Span
  readonly place?: Id
  readonly time?: Id
  readonly total?: true
}

/** How many: bounds, unit, what is counted, and the aspect that the count answers. */
export interface Figure extends Found {
  /** Lower bound; equal to `high` when exact, absent when open. */
  readonly low?: number
  readonly high?: number
  readonly hedge: 'exact' | 'about' | 'at least' | 'more than' | 'at most' | 'less than' | 'between' | 'vague'
  /** "person", "km", "USD", "%". */
  readonly unit: string
  /** In the report's words: "Russian soldiers". */
  readonly what?: string
  /** The direction of a change: "rose 3 percent". */
  readonly change?: 'up' | 'down'
  /** The aspect answered: killed, injured, captured, missing, displaced, evacuated, remaining, destroyed … */
  readonly counts?: string
  readonly scope?: Scope
  readonly asOf?: 'published' | Id
  readonly voice: 'outlet' | Id
}

/** What a speaker does in saying it. */
export type Act =
  | 'say'
  | 'claim'
  | 'confirm'
  | 'deny'
  | 'accuse'
  | 'condemn'
  | 'demand'
  | 'threaten'
  | 'warn'
  | 'promise'
  | 'plan'
  | 'estimate'
  | 'ask'
  | 'support'
  | 'order'
  | 'decline'
  | 'reject'
  | 'doubt'

/** Who speaks, in the report's words, and who that is. */
export interface Speaker {
  readonly span?: Span
  readonly actor?: Id
  readonly kind: 'named' | 'role' | 'collective' | 'unnamed' | 'witness' | 'document' | 'none'
  /** The actor is a guess; it is counted nowhere. */
  readonly uncertain?: true
  /** "who asked not to be named". */
  readonly anonymity?: Span
}

/** By what a statement reached the reporter. */
export interface Channel {
  readonly span: Span
  readonly kind: 'social' | 'press' | 'broadcast' | 'document' | 'speech' | 'interview' | 'agency' | 'images' | 'other'
  readonly name?: string
}

/** Who says what. */
export interface Statement extends Found {
  readonly kind: 'direct' | 'indirect' | 'mixed'
  readonly act: Act
  readonly speaker: Speaker
  readonly cue?: Span
  readonly content: readonly Span[]
  /** The addressee: "told AFP". */
  readonly to?: { readonly span: Span; readonly actor?: Id }
  /** The `ask` statement that it replies to. */
  readonly answers?: Id
  readonly channel?: Channel
  /** When it was said. */
  readonly time?: Id
  /** Where it was said. */
  readonly place?: Id
  /** The statement in whose content this one stands. */
  readonly within?: Id
  readonly negated?: true
  readonly hedge?: Span
  /** The words are shown to be a translation. */
  readonly translated?: true
  /** "could not be independently verified". */
  readonly disclaimer?: Span
  /** The statement whose words a pull quote or caption repeats. */
  readonly repeats?: Id
}

/** A participant of an event; `fills` names the actor, place, figure or event where it was resolved. */
export interface Argument {
  readonly role: string
  readonly span: Span
  readonly fills?: Id
  readonly uncertain?: true
}

/** What is said to have happened. */
export interface Event extends Found {
  /** A name of `model/event-types.ts`. */
  readonly type: string
  readonly trigger: Span
  readonly arguments: readonly Argument[]
  /** When it happened. */
  readonly time?: Id
  /** Where it happened. */
  readonly places: readonly Id[]
  readonly figures: readonly Id[]
  readonly status: 'happened' | 'ongoing' | 'planned' | 'threatened' | 'attempted' | 'possible'
  /** Its voice says that it is not so: "will not attend". */
  readonly negated?: true
  /** Who says who did it: `unknown` only where the words say so, absent where they say nothing. */
  readonly authorship?: 'stated' | 'claimed' | 'admitted' | 'accused' | 'suspected' | 'disputed' | 'unknown'
  /** The same event, told first there. */
  readonly repeats?: Id
  readonly voice: 'outlet' | Id
}

/** Who is said to hold a place: a dated assertion, never a fact. */
export interface Control extends Found {
  readonly place: Id
  readonly holder?: Id
  readonly status: 'held' | 'taken' | 'lost' | 'contested' | 'claimed' | 'annexed'
  readonly negated?: true
  readonly since?: Id
  /** Absent: undated, never today. */
  readonly asOf?: 'published' | Id
  readonly event?: Id
  readonly voice: 'outlet' | Id
}

/** What the reader should know about the reading itself: a messy report is not an error. */
export interface Note {
  readonly level: 'info' | 'warning'
  readonly code: string
  readonly message: string
  readonly span?: Span
}

/** A sourced record of one report. Its JSON Schema is `schema/sayso-record-1.json`. */
export interface Record {
  readonly schema: 'sayso-record/1'
  readonly document: Document
  readonly actors: readonly Actor[]
  readonly places: readonly Place[]
  readonly times: readonly Time[]
  readonly figures: readonly Figure[]
  readonly statements: readonly Statement[]
  readonly events: readonly Event[]
  readonly controls: readonly Control[]
  readonly notes: readonly Note[]
  readonly made: { readonly engine: string; readonly language: string }
}
