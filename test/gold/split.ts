// The ids of the annotated reports in; which of them are kept for testing out: never trained on, never tuned to, errors not read.

import { createHash } from 'node:crypto'

/** Documents that stand in an evaluation set already: MEANTIME, and GUM's dev and test parts. */
const EVALUATION = /^(?:meantime-|gum-(?:homeopathic|iodine|nasa|sensitive)$)/

/** The kept third: documents of evaluation sets first, then the others, each in the order of the SHA-256 of their ids. */
export function keptOf(ids: readonly string[]): ReadonlySet<string> {
  const order = ids
    .map((id) => ({ id, key: `${EVALUATION.test(id) ? 0 : 1} ${createHash('sha256').update(id).digest('hex')}` }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
  return new Set(order.slice(0, Math.round(ids.length / 3)).map(({ id }) => id))
}
