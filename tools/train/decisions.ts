// Examples with what is true of each in, a small tree of questions that tells their values out.

/** What is true of an example (indices of questions), and its value. */
export interface Case {
  readonly true: readonly number[]
  readonly value: number
}

/** A tree as it is written to the pack: questions and values in preorder, "yes" before "no". */
export type Preorder = readonly (number | { readonly ask: number })[]

/** A leaf has so many cases at least, and a question must explain so many more. */
const LEAF = 4
const GAIN = 3
const DEPTH = 8

/** Grows a tree by Gini impurity (Breiman and others 1984); one value where no question is worth asking. */
export function growTree(cases: readonly Case[], questions: number, depth = 0): Preorder {
  const values = tally(cases)
  const best = commonest(values)
  if (values.size === 1 || depth === DEPTH || cases.length < LEAF * 2) return [best]
  const yes = Array.from({ length: questions }, () => new Map<number, number>())
  for (const { true: truths, value } of cases) {
    for (const q of truths) (yes[q] as Map<number, number>).set(value, ((yes[q] as Map<number, number>).get(value) ?? 0) + 1)
  }
  const whole = purity(values)
  let [ask, gain] = [-1, GAIN - 1]
  yes.forEach((counts, q) => {
    const size = sum(counts)
    if (size < LEAF || cases.length - size < LEAF) return
    const rest = new Map([...values].map(([value, n]) => [value, n - (counts.get(value) ?? 0)]))
    const gained = purity(counts) + purity(rest) - whole
    if (gained > gain) [ask, gain] = [q, gained]
  })
  if (ask < 0) return [best]
  const left = growTree(
    cases.filter((one) => one.true.includes(ask)),
    questions,
    depth + 1,
  )
  const right = growTree(
    cases.filter((one) => !one.true.includes(ask)),
    questions,
    depth + 1,
  )
  return left.length === 1 && right.length === 1 && left[0] === right[0] ? left : [{ ask }, ...left, ...right]
}

function tally(cases: readonly Case[]): Map<number, number> {
  const values = new Map<number, number>()
  for (const { value } of cases) values.set(value, (values.get(value) ?? 0) + 1)
  return values
}

const sum = (counts: ReadonlyMap<number, number>): number => [...counts.values()].reduce((a, b) => a + b, 0)

/** How many cases a guess by their own shares would get right. */
function purity(counts: ReadonlyMap<number, number>): number {
  const size = sum(counts)
  return size === 0 ? 0 : [...counts.values()].reduce((a, n) => a + n * n, 0) / size
}

function commonest(values: ReadonlyMap<number, number>): number {
  let best = -1
  for (const [value, n] of values) if (best < 0 || n > (values.get(best) as number)) best = value
  return best
}
