// Names, roles and bodies as they come in the order of the text in; the actor that each stands for out: one decision a document.

import type { Actor, Mention } from '../model/record.ts'

/** An actor while the document is read. */
export interface Draft {
  name: string
  kind: Actor['kind']
  /** Words of the longest name so far, lower case. */
  parts: readonly string[]
  role?: string | undefined
  /** The role so far is a rank only: "Col.". */
  ranked?: true | undefined
  /** The name so far is that of "its forces": any fuller one is better. */
  plain?: true | undefined
  /** Role heads, lower case: "minister". */
  heads: string[]
  /** "former": the role is over. */
  past?: true | undefined
  /** Tokens of the role's words: whatever body or state stands there is what the actor belongs to. */
  region?: readonly [first: number, last: number] | undefined
  of?: Draft | undefined
  /** Key of the state that the words name, where no actor is known to stand for it yet. */
  state?: string | undefined
  /** The unknown capital that a body sits in, lower case: "the defence ministry in Selmora". */
  seat?: string | undefined
  side?: { start: number; end: number; state: string } | undefined
  /** Somebody without a name who is let speak: "a person close to the staff said". */
  speaker?: true | undefined
  public?: true | undefined
  country?: string | undefined
  gender?: 'm' | 'f' | undefined
  /** Its words are a plural: "forces". */
  plural?: true | undefined
  /** Words that make it an actor only where something else is said of it: "A boy was hit. He …". */
  idle?: { readonly first: number; readonly last: number } | undefined
  /** Family of a body: "ministry". */
  family?: string | undefined
  mentions: { start: number; end: number; form: Mention['form']; rule: string }[]
}

/** The actors of a document while it is read; every look-up is by key, so the whole is linear. */
export interface Cast {
  readonly all: Draft[]
  /** A person by the words of a name, lower case; made when new. `full` is the name as printed, `given` whether its first word is a given name. */
  readonly person: (parts: readonly string[], full: string, gender: 'm' | 'f' | undefined, given: boolean) => Draft
  /** Anything else by a key; made when new. */
  readonly keyed: (key: string, make: () => Omit<Draft, 'mentions' | 'heads' | 'parts'>) => Draft
  readonly find: (key: string) => Draft | undefined
  /** Another key for an actor: "uncmo" for its long form. */
  readonly alias: (key: string, draft: Draft) => void
  /** The last actor of this role or family. */
  readonly latest: (head: string) => Draft | undefined
  readonly remember: (head: string, draft: Draft) => void
  /** Somebody without a name. */
  readonly nameless: (draft: Omit<Draft, 'mentions' | 'heads' | 'parts'>) => Draft
}

/** An empty cast. */
export function makeCast(): Cast {
  const all: Draft[] = []
  const bySurname = new Map<string, Draft[]>()
  const byGiven = new Map<string, Draft>()
  const byKey = new Map<string, Draft>()
  const byHead = new Map<string, Draft>()
  const add = (base: Omit<Draft, 'mentions' | 'heads' | 'parts'>, parts: readonly string[]): Draft => {
    const draft: Draft = { ...base, parts, heads: [], mentions: [] }
    all.push(draft)
    return draft
  }
  const fits = (draft: Draft, gender: 'm' | 'f' | undefined): boolean =>
    gender === undefined || draft.gender === undefined || draft.gender === gender
  return {
    all,
    person(parts, full, gender, given) {
      const surname = parts.at(-1)!
      const same = bySurname.get(surname) ?? []
      let hit: Draft | undefined
      if (parts.length === 1) {
        // The latest that was spoken of; a form of address ("Mrs.") may rule one out.
        for (let i = same.length - 1; i >= 0 && i >= same.length - 8; i--) {
          const draft = same[i]!
          if (!fits(draft, gender)) continue
          if (hit === undefined || (draft.mentions.at(-1)?.start ?? 0) > (hit.mentions.at(-1)?.start ?? 0)) hit = draft
        }
        if (hit === undefined) {
          const first = byGiven.get(surname)
          if (first !== undefined && fits(first, gender)) hit = first
        }
      } else {
        for (let i = same.length - 1; i >= 0 && i >= same.length - 8; i--) {
          const draft = same[i]!
          const [given] = draft.parts
          // "Kerrov" first, "Stanis Kerrov" later; "D. Kolmen" and "Dara Kolmen"
          if (
            draft.parts.length === 1
              ? fits(draft, gender)
              : (given === parts[0] && !apart(draft.parts, parts)) || initials(given!, parts[0]!)
          ) {
            hit = draft
            break
          }
        }
        if (hit === undefined && given) {
          // "Sergei" first, "Sergei Danilov" later; but "Obama" is not the given name of "Obama Street".
          const first = byGiven.get(parts[0]!)
          if (first !== undefined && first.parts.length === 1) hit = first
        }
      }
      if (hit === undefined) {
        hit = add({ name: full, kind: 'person', ...(gender === undefined ? {} : { gender }) }, parts)
        if (same.length === 0) bySurname.set(surname, [hit])
        else same.push(hit)
      } else if (parts.length > hit.parts.length) {
        if (hit.parts.at(-1) !== surname) bySurname.set(surname, [...same, hit])
        hit.name = full
        hit.parts = parts
      }
      hit.gender ??= gender
      byGiven.set(parts[0]!, hit)
      return hit
    },
    keyed(key, make) {
      const known = byKey.get(key)
      if (known) return known
      const draft = add(make(), [])
      byKey.set(key, draft)
      return draft
    },
    find: (key) => byKey.get(key),
    alias: (key, draft) => {
      if (!byKey.has(key)) byKey.set(key, draft)
    },
    latest: (head) => byHead.get(head),
    remember: (head, draft) => {
      byHead.set(head, draft)
    },
    nameless: (draft) => add(draft, []),
  }
}

/** "George W. Bush" and "George H.W. Bush" are two. */
function apart(a: readonly string[], b: readonly string[]): boolean {
  const one = a.length > 2 ? a[1]! : ''
  const other = b.length > 2 ? b[1]! : ''
  return one.endsWith('.') && other.endsWith('.') && one !== other
}

function initials(a: string, b: string): boolean {
  const short = a.endsWith('.') ? a : b.endsWith('.') ? b : undefined
  return short !== undefined && short.length === 2 && a.charCodeAt(0) === b.charCodeAt(0)
}

/** Where somebody was spoken of, for the pronouns after it. */
export interface Seen {
  readonly draft: Draft
  readonly sentence: number
  /** Its paragraph. */
  readonly block: number
  /** Innermost quotation, or -1. */
  readonly quote: number
  /** Who does something, rather than who something is done to. */
  readonly subject: boolean
  /** "…, who": as much spoken of as a subject. */
  readonly topical: boolean
  /** Spoken of only in what somebody else in the sentence says: "an official said that the president had left". */
  readonly told: boolean
  /** Subject of a verb of saying: who speaks says "I" of themself. */
  readonly speaks: boolean
  readonly start: number
}

/** What a pronoun can stand for. */
export type Pronoun = 'm' | 'f' | 'it' | 'they'

/** How far back a pronoun looks: mentions, and sentences. */
const REACH = 80
const SENTENCES = 6
/** What a sentence between takes off, and the greatest share of the best that the second may have. */
const DECAY = 0.5
const CLEAR = 0.95

/** Where a pronoun stands. */
export interface Position {
  readonly sentence: number
  readonly block: number
  readonly quote: number
  /** It opens its sentence. */
  readonly opens: boolean
  /** Who it cannot be: the subject of its clause ("Krol saw him"), who speaks the quotation that it stands in ("He was a legend," said Krol). */
  readonly bar: readonly Draft[]
  /** The surname of who speaks that quotation, where it is told behind it and not read yet. */
  readonly speaker?: string | undefined
  /** The subject of its clause, where it likely is that: "Krol sold his house". */
  readonly prefer?: Draft | undefined
  /** The quotation that it speaks: who is spoken of in there is not who speaks. “A heavy blow to Krol,” he wrote. */
  readonly closed?: number
}

/**
 * Whom a pronoun means: the most prominent of those spoken of in this sentence and the five before that fit it, by all their mentions
 * together: subjects count more than others, near ones more than far ones (the salience of Lappin and Leass 1994). `clear` is false where
 * another fits nearly as well: "Hask was joined by Milan Tesk, who was expelled. He said …".
 */
export function resolvePronoun(seen: readonly Seen[], pronoun: Pronoun, at: Position): { draft: Draft; clear: boolean } | undefined {
  const scores = new Map<Draft, number>()
  const single = pronoun === 'm' || pronoun === 'f'
  for (let i = seen.length - 1; i >= 0 && i >= seen.length - REACH; i--) {
    const one = seen[i]!
    const distance = at.sentence - one.sentence
    if (distance >= SENTENCES) break
    if (!suits(one.draft, pronoun) || at.bar.includes(one.draft)) continue
    if (at.speaker !== undefined && one.draft.parts.at(-1) === at.speaker) continue
    if (at.closed !== undefined && at.closed >= 0 && one.quote === at.closed) continue
    if (!single && (distance > (at.opens ? 1 : 0) || (at.quote >= 0 ? one.quote !== at.quote : one.quote >= 0))) continue
    let score = one.subject ? 1 : one.topical ? 0.8 : 0.45
    for (let n = 0; n < distance; n++) score *= DECAY
    if (one.block !== at.block) score *= 0.6
    if (single && one.told) score *= 0.7
    // What is said in quotation marks is about others than what stands around it.
    if (one.quote !== at.quote) score *= one.quote < 0 ? 0.9 : at.quote < 0 ? 0.5 : 0.7
    if (one.draft === at.prefer && distance === 0) score *= 1.6
    scores.set(one.draft, (scores.get(one.draft) ?? 0) + score)
  }
  // Beside whom another stands out as well: "Hask was joined by Milan Tesk, who was expelled. He said …"
  const rivals = new Map<Draft, Seen>()
  for (let i = seen.length - 1; i >= 0 && seen[i]!.sentence >= at.sentence - 1; i--) {
    const one = seen[i]!
    if (one.sentence === at.sentence - 1 && one.quote < 0 && (one.topical || one.told) && scores.has(one.draft)) rivals.set(one.draft, one)
  }
  let first: Draft | undefined
  let top = 0
  let second = 0
  for (const [draft, sum] of scores) {
    let score = sum
    // Who has a name is spoken of more than who has none, and a known gender counts.
    if (single) score *= (draft.gender === undefined ? 0.8 : 1) * (draft.parts.length === 0 && !draft.speaker ? 0.6 : 1)
    if (score > top) {
      second = top
      top = score
      first = draft
    } else if (score > second) second = score
  }
  if (first === undefined || (!single && top < 0.5)) return undefined
  let clear = second <= top * CLEAR
  if (single && at.opens && at.quote < 0 && clear)
    for (const [draft, { topical }] of rivals) if (draft !== first && (topical || first.parts.length === 0)) clear = false
  return { draft: first, clear }
}

/** Whether a pronoun can stand for an actor at all. */
export function suits(draft: Draft, pronoun: Pronoun): boolean {
  if (pronoun === 'm' || pronoun === 'f') return draft.kind === 'person' && (draft.gender === undefined || draft.gender === pronoun)
  // "its forces … they", "the army … it"
  if (pronoun === 'it') return draft.kind !== 'person' && draft.kind !== 'group' && draft.plural !== true
  return draft.kind === 'group' || draft.family === 'army'
}
