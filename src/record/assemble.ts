// A document and what the stations found in, its record out: the one place where voice and `within` are set, by containment.

import type { Actor, Control, Document, Event, Figure, Id, Note, Place, Record, Statement, Time } from '../model/record.ts'
import { VERSION } from '../model/version.ts'

/** What the stations hand on, voices not yet set. */
export interface Findings {
  readonly times: readonly Time[]
  readonly figures: readonly Omit<Figure, 'voice'>[]
  readonly places: readonly Place[]
  readonly actors: readonly Actor[]
  readonly statements: readonly Omit<Statement, 'within'>[]
  readonly events: readonly Omit<Event, 'voice'>[]
  readonly controls: readonly Omit<Control, 'voice'>[]
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** Puts a record together. Items are ordered by their spans; each gets the voice whose content holds it. */
export function assemble(document: Document, findings: Findings, notes: readonly Note[], language: string): Record {
  const statements = findings.statements.toSorted(bySpan)
  const voices = makeVoices(statements)
  const withins = statements.map((statement) => voices(statement.cue ?? statement.span, statement.id))
  breakCircles(statements, withins)
  const voiced = <T extends { readonly id: Id }>(item: T, span: Stretch): T & { voice: 'outlet' | Id } => ({
    ...item,
    voice: voices(span) ?? 'outlet',
  })
  return {
    schema: 'sayso-record/1',
    document,
    actors: findings.actors.toSorted(byMention),
    places: findings.places.toSorted(byMention),
    times: findings.times.toSorted(bySpan),
    figures: findings.figures.map((figure) => voiced(figure, figure.span)).toSorted(bySpan),
    statements: statements.map((statement, i) => (withins[i] === undefined ? statement : { ...statement, within: withins[i] as Id })),
    events: findings.events
      .map((event) => voiced(event, event.trigger))
      .toSorted((a, b) => bySpan({ span: a.trigger }, { span: b.trigger })),
    controls: findings.controls.map((control) => voiced(control, control.span)).toSorted(bySpan),
    notes,
    made: { engine: VERSION, language },
  }
}

function bySpan(a: { readonly span: Stretch }, b: { readonly span: Stretch }): number {
  return a.span.start - b.span.start || a.span.end - b.span.end
}

function byMention(
  a: { readonly mentions: readonly { readonly span: Stretch }[] },
  b: { readonly mentions: readonly { readonly span: Stretch }[] },
): number {
  const first = a.mentions[0]
  const second = b.mentions[0]
  return first && second ? bySpan(first, second) : 0
}

/**
 * Whose words a stretch of the report is: the innermost statement (the shortest piece of content, the later one of equals) that holds it,
 * `except` itself; undefined where it is the outlet's. Pieces are kept in order of their starts; a stretch looks back only as far as the
 * longest piece reaches.
 */
export function makeVoices(statements: readonly Pick<Statement, 'id' | 'content'>[]): (span: Stretch, except?: Id) => Id | undefined {
  const pieces: { start: number; end: number; id: Id; order: number; reach: number }[] = []
  for (let order = 0; order < statements.length; order++) {
    const { id, content } = statements[order] as Pick<Statement, 'id' | 'content'>
    for (const { start, end } of content) pieces.push({ start, end, id, order, reach: 0 })
  }
  pieces.sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order)
  let reach = 0
  for (const piece of pieces) piece.reach = reach = Math.max(reach, piece.end)
  return (span, except) => {
    let low = 0
    let high = pieces.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pieces[middle] as Stretch).start <= span.start) low = middle + 1
      else high = middle
    }
    let best: (typeof pieces)[number] | undefined
    for (let i = low - 1; i >= 0; i--) {
      const piece = pieces[i] as (typeof pieces)[number]
      if (piece.reach < span.end) break
      if (piece.end < span.end || piece.id === except) continue
      const shorter = best === undefined ? -1 : piece.end - piece.start - (best.end - best.start)
      if (best === undefined || shorter < 0 || (shorter === 0 && piece.order > best.order)) best = piece
    }
    return best?.id
  }
}

/** Two statements whose cues each stand in the other's content cannot both be within: the one told first is outside. */
function breakCircles(statements: readonly Pick<Statement, 'id'>[], withins: (Id | undefined)[]): void {
  const at = new Map(statements.map(({ id }, i) => [id, i]))
  for (let i = 0; i < withins.length; i++) {
    const seen = new Set<number>([i])
    let here = i
    for (let next = withins[here]; next !== undefined; next = withins[here]) {
      const k = at.get(next) as number
      if (seen.has(k)) {
        withins[Math.min(...seen)] = undefined
        break
      }
      seen.add(k)
      here = k
    }
  }
}
