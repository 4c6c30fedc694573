// The words in which the files of this station hand on what they found: clauses, drafts, what a unit tells; nothing comes in.

import type { Act } from '../model/record.ts'
import type { Circumstances } from './channel.ts'
import type { Opening } from './content.ts'
import type { Cue } from './cue.ts'
import type { Unit } from './scene.ts'
import type { Voice } from './speaker.ts'
import type { Subject } from './subject.ts'

/** A cue that tells of speech. */
export interface Clause {
  readonly cue: Cue
  /** Absent where nobody is told to speak. */
  readonly subject?: Subject
  /** Where the content stands: after the cue, before it, or on both sides. */
  readonly order: 'forward' | 'closing' | 'around'
  readonly inverted: boolean
  /** The item with which its clause begins, connecting words and comma included: content told before ends there. */
  readonly begins: number
  readonly cuts: boolean
  readonly opening: Opening
  /** The first item after the words of the cue's own clause, where the content stands before it. */
  readonly ends: number
  readonly act: Act
  /** "released a video": what shows it. */
  readonly pictures?: { readonly from: number; readonly to: number }
  /** Passive with the told one as subject: "Peskov was asked". */
  readonly to?: { readonly from: number; readonly to: number }
  /** The subject is part of the content: "He is reported to have fled". */
  readonly about?: { readonly from: number; readonly to: number }
  /** "was rejected by Y | as “absurd”" */
  readonly complement?: { readonly from: number; readonly to: number }
  /** "issued a statement saying" */
  readonly carrier?: { readonly from: number; readonly to: number }
  /** Who quotes: "was quoted by the radio as saying". */
  readonly agent?: { readonly from: number; readonly to: number }
  /** Its verb is left out: that of the clause before is meant. */
  readonly gapped?: true
  /** The content ends here at the latest. */
  readonly limit?: number
  /** Somebody saw it. */
  readonly seen?: true
  /** Last item of the cue where it is longer than its verb: "was quoted as saying". */
  readonly cueTo?: number
}

/** A stretch of the text; `quoted` where it is a quotation with its marks, `marked` where one stands in it. */
export interface Piece {
  start: number
  end: number
  quoted: boolean
  marked: boolean
}

/** A statement on its way: positions only, no ids. */
export interface Draft {
  readonly rule: string
  readonly act: Act
  readonly negated: boolean
  readonly cue?: { start: number; end: number }
  readonly voice?: Voice
  readonly content: Piece[]
  readonly circumstances: Circumstances
  readonly hedge?: { start: number; end: number }
  readonly anonymity?: { start: number; end: number }
  readonly translated?: boolean
  disclaimer?: { start: number; end: number }
  answers?: Draft
  repeats?: Draft
  /** The content opens with a colon or is missing: quotations of the next sentences belong to it. */
  readonly waits: boolean
  /** The content stands in the sentence before: “Who knows?” Smith said. */
  readonly claims: boolean
  /** Tells of words only (not of pictures, nouns): quotations that go on may join it. */
  readonly speech: boolean
}

/** The drafts of one unit. */
export interface Told {
  readonly unit: Unit
  readonly drafts: Draft[]
}
