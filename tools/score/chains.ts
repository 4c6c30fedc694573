// Chains of mentions, those of people and those of a system, in; how well they agree, by the three measures of CoNLL, out.

/** A document's chains; mentions are strings or numbers that are the same on both sides where they are the same mention. */
export type Chains = readonly (readonly (string | number)[])[]

/** Numerators and denominators of a measure, summed over documents. */
export interface Sums {
  recall: [part: number, whole: number]
  precision: [part: number, whole: number]
}

/** Recall, precision and F1 in percent. */
export interface Score {
  readonly recall: number
  readonly precision: number
  readonly f1: number
}

/** The measures of the CoNLL shared tasks; `conll` is the mean of their F1. */
export interface Scores {
  readonly muc: Score
  readonly b3: Score
  readonly ceafe: Score
  readonly conll: number
}

/**
 * MUC (Vilain et al. 1995), B³ (Bagga and Baldwin 1998) and entity-based CEAF (Luo 2005, its similarity φ4), summed over documents as the
 * reference scorer sums them (Pradhan et al. 2014). Chains of one mention are the caller's business: leave them out on both sides.
 */
export function scoreChains(documents: Iterable<{ readonly gold: Chains; readonly given: Chains }>): Scores {
  const sums = { muc: empty(), b3: empty(), ceafe: empty() }
  for (const { gold, given } of documents) {
    add(sums.muc.recall, links(gold, given))
    add(sums.muc.precision, links(given, gold))
    add(sums.b3.recall, shares(gold, given))
    add(sums.b3.precision, shares(given, gold))
    const best = pairUp(gold, given)
    add(sums.ceafe.recall, [best, gold.length])
    add(sums.ceafe.precision, [best, given.length])
  }
  const [muc, b3, ceafe] = [total(sums.muc), total(sums.b3), total(sums.ceafe)]
  return { muc, b3, ceafe, conll: (muc.f1 + b3.f1 + ceafe.f1) / 3 }
}

const empty = (): Sums => ({ recall: [0, 0], precision: [0, 0] })

function add(sum: [number, number], [part, whole]: readonly [number, number]): void {
  sum[0] += part
  sum[1] += whole
}

function total({ recall: [r, rs], precision: [p, ps] }: Sums): Score {
  const recall = rs === 0 ? 0 : (100 * r) / rs
  const precision = ps === 0 ? 0 : (100 * p) / ps
  return { recall, precision, f1: recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision) }
}

function chainOf(chains: Chains): Map<string | number, number> {
  const of = new Map<string | number, number>()
  chains.forEach((chain, c) => {
    for (const mention of chain) of.set(mention, c)
  })
  return of
}

/** MUC: the links that a chain needs, less those that the other side lacks. */
function links(chains: Chains, others: Chains): [number, number] {
  const of = chainOf(others)
  let [part, whole] = [0, 0]
  for (const chain of chains) {
    const parts = new Set<number>()
    let lone = 0
    for (const mention of chain) {
      const c = of.get(mention)
      if (c === undefined) lone++
      else parts.add(c)
    }
    part += chain.length - parts.size - lone
    whole += chain.length - 1
  }
  return [part, whole]
}

/** B³: of each mention, the share of its chain that the other side has with it. */
function shares(chains: Chains, others: Chains): [number, number] {
  const of = chainOf(others)
  let [part, whole] = [0, 0]
  for (const chain of chains) {
    const counts = new Map<number, number>()
    for (const mention of chain) {
      const c = of.get(mention)
      if (c !== undefined) counts.set(c, (counts.get(c) ?? 0) + 1)
    }
    for (const n of counts.values()) part += (n * n) / chain.length
    whole += chain.length
  }
  return [part, whole]
}

/** CEAF-e: the greatest sum of φ4 over pairs of chains, each in one pair at most. */
function pairUp(gold: Chains, given: Chains): number {
  const of = chainOf(given)
  const shared = gold.map((chain) => {
    const row = new Map<number, number>()
    for (const mention of chain) {
      const c = of.get(mention)
      if (c !== undefined) row.set(c, (row.get(c) ?? 0) + 1)
    }
    return row
  })
  return assign(gold.length, given.length, (i, j) => (2 * (shared[i]!.get(j) ?? 0)) / ((gold[i]?.length ?? 0) + (given[j]?.length ?? 0)))
}

/** The greatest sum of weights in an assignment of rows to columns (the Hungarian method with potentials, cubic). */
function assign(rows: number, columns: number, weight: (i: number, j: number) => number): number {
  const n = Math.min(rows, columns)
  const m = Math.max(rows, columns)
  if (n === 0) return 0
  const at = (i: number, j: number): number => -(rows <= columns ? weight(i, j) : weight(j, i))
  const u = new Float64Array(n + 1)
  const v = new Float64Array(m + 1)
  const match = new Int32Array(m + 1)
  const way = new Int32Array(m + 1)
  for (let i = 1; i <= n; i++) {
    match[0] = i
    let column = 0
    const least = new Float64Array(m + 1).fill(Infinity)
    const used = new Uint8Array(m + 1)
    do {
      used[column] = 1
      const row = match[column]!
      let delta = Infinity
      let next = 0
      for (let j = 1; j <= m; j++) {
        if (used[j] === 1) continue
        const cost = at(row - 1, j - 1) - u[row]! - v[j]!
        if (cost < least[j]!) {
          least[j] = cost
          way[j] = column
        }
        if (least[j]! < delta) {
          delta = least[j]!
          next = j
        }
      }
      for (let j = 0; j <= m; j++)
        if (used[j] === 1) {
          u[match[j]!]! += delta
          v[j]! -= delta
        } else least[j]! -= delta
      column = next
    } while (match[column] !== 0)
    do {
      const before = way[column]!
      match[column] = match[before]!
      column = before
    } while (column !== 0)
  }
  let sum = 0
  for (let j = 1; j <= m; j++) if (match[j] !== 0) sum -= at(match[j]! - 1, j - 1)
  return sum
}
