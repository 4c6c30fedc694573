// Scores of a network in, trees and names out, and how many of them are right: what the trainer's own evaluation needs.

/** The best head for each of n words (0 is the root) under one root; exact where the greedy choice is no tree (Chu-Liu/Edmonds). */
export function decodeTree(scores: Float32Array, n: number): Int32Array {
  const width = n + 1
  const head = new Int32Array(n)
  let roots = 0
  for (let i = 0; i < n; i++) {
    let best = 0
    for (let h = 1; h <= n; h++) if ((scores[i * width + h] as number) > (scores[i * width + best] as number)) best = h
    head[i] = best
    if (best === 0) roots++
  }
  if (roots === 1 && !hasCycle(head, n)) return head
  // Each root in turn is too dear: the root is the word that gains most by it.
  let root = 0
  let gain = -Infinity
  for (let i = 0; i < n; i++) {
    let other = -Infinity
    for (let h = 1; h <= n; h++) other = Math.max(other, scores[i * width + h] as number)
    if (head[i] === 0 || roots === 0) {
      const g = (scores[i * width] as number) - (n === 1 ? 0 : other)
      if (g > gain) {
        gain = g
        root = i
      }
    }
  }
  const w = Float64Array.from(scores.subarray(0, n * width))
  for (let i = 0; i < n; i++) if (i !== root) w[i * width] = -1e12
  return edmonds(w, n, root)
}

function hasCycle(head: Int32Array, n: number): boolean {
  const mark = new Int32Array(n + 1)
  for (let i = 1; i <= n; i++) {
    let j = i
    while (j !== 0 && mark[j] === 0) {
      mark[j] = i
      j = head[j - 1] as number
    }
    if (j !== 0 && mark[j] === i) return true
  }
  return false
}

/** Chu-Liu/Edmonds by contraction, O(n³) at worst; w[i·(n+1)+h]. */
function edmonds(w: Float64Array, n: number, root: number): Int32Array {
  const width = n + 1
  const head = new Int32Array(n)
  const choose = (nodes: number[], score: (d: number, h: number) => number): Map<number, number> => {
    const best = new Map<number, number>()
    for (const d of nodes) {
      if (d === 0) continue
      let b = -1
      for (const h of nodes) if (h !== d && (b < 0 || score(d, h) > score(d, b))) b = h
      best.set(d, b)
    }
    // Find a cycle.
    const state = new Map<number, number>()
    for (const start of nodes) {
      if (start === 0) continue
      let j = start
      while (j !== 0 && !state.has(j)) {
        state.set(j, start)
        j = best.get(j) as number
      }
      if (j === 0 || state.get(j) !== start) continue
      const cycle = new Set<number>()
      let k = j
      do {
        cycle.add(k)
        k = best.get(k) as number
      } while (k !== j)
      const id = Math.max(...nodes) + 1
      const rest = nodes.filter((x) => !cycle.has(x))
      const enter = new Map<number, number>()
      const leave = new Map<number, number>()
      const inner = [...cycle]
      for (const x of rest) {
        let d = inner[0] as number
        let l = inner[0] as number
        for (const c of inner) {
          if (score(c, x) - score(c, best.get(c) as number) > score(d, x) - score(d, best.get(d) as number)) d = c
          if (x !== 0 && score(x, c) > score(x, l)) l = c
        }
        enter.set(x, d)
        leave.set(x, l)
      }
      const solved = choose([...rest, id], (d, h) => {
        if (d === id) {
          const c = enter.get(h) as number
          return score(c, h) - score(c, best.get(c) as number)
        }
        return h === id ? score(d, leave.get(d) as number) : score(d, h)
      })
      const out = new Map<number, number>()
      for (const c of inner) out.set(c, best.get(c) as number)
      for (const [d, h] of solved) {
        if (d === id) out.set(enter.get(h) as number, h)
        else out.set(d, h === id ? (leave.get(d) as number) : h)
      }
      return out
    }
    return best
  }
  const nodes = Array.from({ length: n + 1 }, (_, i) => i)
  const solved = choose(nodes, (d, h) => w[(d - 1) * width + h] as number)
  for (let i = 0; i < n; i++) head[i] = i === root ? 0 : (solved.get(i + 1) as number)
  return head
}

/** Viterbi over name scores (rows of `stride` floats from `at`, labels O, B-x, I-x, …): I only after B or I of its kind. */
export function decodeNames(
  scores: Float32Array,
  at: number,
  stride: number,
  n: number,
  labels: number,
  { initial, transition }: Chain,
): Int32Array {
  const out = new Int32Array(n)
  const back = new Int32Array(n * labels)
  let now = new Float64Array(labels)
  for (let j = 0; j < labels; j++) now[j] = (scores[at + j] as number) + (initial[j] as number)
  for (let t = 1; t < n; t++) {
    const next = new Float64Array(labels)
    for (let j = 0; j < labels; j++) {
      let b = 0
      let v = -Infinity
      for (let i = 0; i < labels; i++) {
        const s = (now[i] as number) + (transition[i * labels + j] as number)
        if (s > v) {
          v = s
          b = i
        }
      }
      back[t * labels + j] = b
      next[j] = v + (scores[at + t * stride + j] as number)
    }
    now = next
  }
  let best = 0
  for (let j = 1; j < labels; j++) if ((now[j] as number) > (now[best] as number)) best = j
  for (let t = n - 1; t >= 0; t--) {
    out[t] = best
    best = back[t * labels + best] as number
  }
  return out
}

/** How names begin and go on: added to their scores. */
export interface Chain {
  readonly initial: Float32Array
  readonly transition: Float32Array
}

/** The chain from the trained 8·8 numbers (row 7: the beginning), -1e9 where IOB2 forbids. */
export function chainOf(trained: Float32Array, labels: number): Chain {
  const transition = new Float32Array(labels * labels)
  const initial = new Float32Array(labels)
  for (let j = 0; j < labels; j++) {
    const inside = j > 0 && j % 2 === 0
    initial[j] = inside ? -1e9 : (trained[56 + j] as number)
    for (let i = 0; i < labels; i++) transition[i * labels + j] = inside && i !== j && i !== j - 1 ? -1e9 : (trained[i * 8 + j] as number)
  }
  return { initial, transition }
}

/** Spans of labels as "from-to-kind". */
export function spansOf(labels: ArrayLike<number>, from: number, n: number): string[] {
  const out: string[] = []
  let start = -1
  let kind = 0
  for (let i = 0; i <= n; i++) {
    const label = i < n ? (labels[from + i] as number) : 0
    if (start >= 0 && !(label > 0 && label % 2 === 0 && label / 2 === kind)) {
      out.push(`${start}-${i - 1}-${kind}`)
      start = -1
    }
    if (label % 2 === 1) {
      start = i
      kind = (label + 1) / 2
    }
  }
  return out
}
