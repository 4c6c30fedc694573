// The tokens of a parse in; the dependents of every token and the stretch of its subtree out.

import type { Tokens } from '../model/parse.ts'

/** The dependents of every token, in their order, and the stretch that each token's subtree covers. */
export interface Tree {
  /** Dependents of token `i`: `child[from[i]]` to `child[from[i + 1] - 1]`. */
  readonly from: Int32Array
  readonly child: Int32Array
  /** First and last token of each subtree. */
  readonly first: Int32Array
  readonly last: Int32Array
}

/** Makes the tree tables: one pass for the dependents, one from the leaves up for the bounds. Linear; a ring of heads is left as it is. */
export function growTree({ count, head }: Tokens): Tree {
  const from = new Int32Array(count + 1)
  const waits = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    const h = head[i] as number
    if (h < 0) continue
    from[h + 1] = from[h + 1]! + 1
    waits[h] = waits[h]! + 1
  }
  for (let i = 0; i < count; i++) from[i + 1] = from[i + 1]! + from[i]!
  const child = new Int32Array(from[count] as number)
  const next = from.slice(0, count)
  for (let i = 0; i < count; i++) {
    const h = head[i] as number
    if (h >= 0) child[next[h]!++] = i
  }
  const first = new Int32Array(count)
  const last = new Int32Array(count)
  const ready: number[] = []
  for (let i = 0; i < count; i++) {
    first[i] = last[i] = i
    if (waits[i] === 0) ready.push(i)
  }
  for (let i = ready.pop(); i !== undefined; i = ready.pop()) {
    const h = head[i] as number
    if (h < 0) continue
    if (first[i]! < first[h]!) first[h] = first[i]!
    if (last[i]! > last[h]!) last[h] = last[i]!
    waits[h] = waits[h]! - 1
    if (waits[h] === 0) ready.push(h)
  }
  return { from, child, first, last }
}
