// Scores of heads in, the best tree with one root out: the greedy choice where it is a tree, else exact (Chu-Liu/Edmonds).

/** Room for `spanningTree`, kept between sentences. */
let room = { size: 0, weight: new Float64Array(0), ends: new Int32Array(0) }

/** Whether `heads[at … at + n)`, 0 for the root and 1 + the place of any other head, is a tree with one root. */
export function isTree(heads: Int32Array, at: number, n: number, marks: Int32Array): boolean {
  let roots = 0
  for (let i = 0; i < n; i++) {
    if (heads[at + i] === 0) roots++
    marks[i + 1] = 0
  }
  if (roots !== 1) return false
  for (let i = 1; i <= n; i++) {
    let j = i
    while (j !== 0 && marks[j] === 0) {
      marks[j] = i
      j = heads[at + j - 1] as number
    }
    // A walk that comes back to itself is a cycle; one that comes to an earlier walk or the root is none.
    if (j !== 0 && marks[j] === i) return false
  }
  return true
}

/**
 * Writes the spanning tree of the highest score that has exactly one root to `heads[at … at + n)`: 0 for the root, else 1 + the place of the
 * head; `n` is below 65536. `scores[i * stride + h]` is that of token `h` as head of token `i`, `roots[i]` that of the root. Numbers that
 * are none count as the lowest. Exact and O(n²): Y. J. Chu and T. H. Liu (1965), J. Edmonds (1967), contracting along a path as R. E. Tarjan
 * does (1977). Whatever is taken from every score of the root, the best tree is the best with one root if it has one: what parts the word
 * that gains most by being the root from the second is tried first, then more than any two trees can differ by.
 */
export function spanningTree(scores: Float32Array, stride: number, roots: Float32Array, n: number, heads: Int32Array, at: number): void {
  const size = n + 1
  if (room.size < size) room = { size, weight: new Float64Array(size * size), ends: new Int32Array(size * size) }
  let low = 0
  let high = 0
  let first = -Infinity
  let second = -Infinity
  for (let d = 0; d < n; d++) {
    const root = sound(roots[d] as number)
    let other = -Infinity
    for (let h = 0; h < n; h++) {
      if (h === d) continue
      const score = sound(scores[d * stride + h] as number)
      if (score > other) other = score
      if (score < low) low = score
    }
    if (root < low) low = root
    if (root > high) high = root
    if (n === 1) break
    if (other > high) high = other
    if (root - other > first) {
      second = first
      first = root - other
    } else if (root - other > second) second = root - other
  }
  const parting = second > 0 ? (first + second) / 2 : 0
  if (contract(scores, stride, roots, parting, n, heads, at) !== 1) contract(scores, stride, roots, (high - low) * size + 1, n, heads, at)
}

function sound(score: number): number {
  return score > -1e8 && score < 1e8 ? score : -1e8
}

/** The best tree when `penalty` is taken from the root's scores; gives back how many roots it has. */
function contract(
  scores: Float32Array,
  stride: number,
  roots: Float32Array,
  penalty: number,
  n: number,
  heads: Int32Array,
  at: number,
): number {
  const size = n + 1
  // weight[d * size + h]: the edge from slot h, the head, to slot d; ends: the tokens that it joins, head and dependent in 16 bits each.
  // A slot holds a token, or a cycle that was contracted; 0 is the root. What is gone weighs -Infinity.
  const { weight, ends } = room
  for (let d = 1; d <= n; d++) {
    const row = d * size
    const from = (d - 1) * stride - 1
    weight[row] = sound(roots[d - 1] as number) - penalty
    ends[row] = d
    for (let h = 1; h <= n; h++) {
      weight[row + h] = sound(scores[from + h] as number)
      ends[row + h] = (h << 16) | d
    }
    weight[row + d] = -Infinity
  }
  // Nodes: 0 … n are the root and the tokens, later numbers the cycles. `edge` is the edge into each.
  const parent = new Int32Array(2 * size).fill(-1)
  const edge = new Int32Array(2 * size)
  let nodes = size
  const nodeOf = Int32Array.from({ length: size }, (_, i) => i)
  // What the edge into each slot weighs.
  const cost = new Float64Array(size)
  // 0 untouched, 1 on the path, 2 joined to the root, 3 gone.
  const state = new Uint8Array(size)
  state[0] = 2
  const path: number[] = []
  for (let start = 1; start <= n; start++) {
    if (state[start] !== 0) continue
    path.length = 0
    let here = start
    for (;;) {
      if (state[here] === 0) {
        state[here] = 1
        path.push(here)
      }
      const row = here * size
      let best = 0
      let most = -Infinity
      for (let h = 0; h <= n; h++) {
        const w = weight[row + h] as number
        if (w > most) {
          most = w
          best = h
        }
      }
      edge[nodeOf[here] as number] = ends[row + best] as number
      cost[here] = most
      if (state[best] === 2) break
      if (state[best] === 0) {
        here = best
        continue
      }
      // The path came back to itself: from `best` on it is a cycle, which goes on as one node in the last slot.
      const first = path.lastIndexOf(best)
      for (const member of path.slice(first)) parent[nodeOf[member] as number] = nodes
      nodeOf[here] = nodes++
      const others = path.slice(first, -1)
      for (const member of others) state[member] = 3
      for (let u = 0; u <= n; u++) {
        if (u === here || state[u] === 3) continue
        // Into the cycle, in place of the edge of the member that it comes to; and out of it.
        const into = row + u
        const out = u * size + here
        weight[into] = (weight[into] as number) - most
        for (const member of others) {
          const w = (weight[member * size + u] as number) - (cost[member] as number)
          if (w > (weight[into] as number)) {
            weight[into] = w
            ends[into] = ends[member * size + u] as number
          }
          const k = u * size + member
          if ((weight[k] as number) > (weight[out] as number)) {
            weight[out] = weight[k] as number
            ends[out] = ends[k] as number
          }
          weight[k] = -Infinity
        }
      }
      for (const member of others) weight[row + member] = -Infinity
      path.length = first
      path.push(here)
    }
    for (const slot of path) state[slot] = 2
  }
  // Open the cycles again, the outermost first: the member that the edge comes to loses its own.
  for (let node = nodes - 1; node > n; node--) {
    let member = (edge[node] as number) & 0xffff
    while (parent[member] !== node) member = parent[member] as number
    edge[member] = edge[node] as number
  }
  let found = 0
  for (let i = 1; i <= n; i++) {
    const head = (edge[i] as number) >>> 16
    heads[at + i - 1] = head
    if (head === 0) found++
  }
  return found
}
