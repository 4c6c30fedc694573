// Positions in; spans and ids out: the tiny constructors that every station uses.

import type { Id, Span } from './record.ts'

/** The span of `text` from `start` to `end` (UTF-16 code units, half-open). */
export function makeSpan(text: string, start: number, end: number): Span {
  return { start, end, text: text.slice(start, end) }
}

/** Whether `inner` lies in `outer`; equal spans do. */
export function contains(
  outer: { readonly start: number; readonly end: number },
  inner: { readonly start: number; readonly end: number },
): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Whether two stretches share a character. */
export function overlaps(
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): boolean {
  return a.start < b.end && b.start < a.end
}

/** The kind letters of ids. */
export type Letter = 'm' | 'a' | 'p' | 't' | 'f' | 's' | 'e' | 'c'

/**
 * Gives out the ids of one kind in one record: `"t14-20"`, then `"t14-20.2"` when that is taken.
 * One namer a kind and a document; ask in the order of the text.
 */
export function makeNamer(letter: Letter): (span: { readonly start: number; readonly end: number }) => Id {
  // The first end at each start; where a start comes again, how often each of its ids was asked for.
  const ends = new Map<number, number>()
  const taken = new Map<Id, number>()
  return ({ start, end }) => {
    const base = `${letter}${start}-${end}`
    const known = ends.get(start)
    if (known === undefined) {
      ends.set(start, end)
      return base
    }
    const count = (taken.get(base) ?? (known === end ? 1 : 0)) + 1
    taken.set(base, count)
    return count === 1 ? base : `${base}.${count}`
  }
}
