// Scores of heads in, the best tree with one root out: the greedy choice where it is a tree, else exact (Chu-Liu/Edmonds).

/** Room for `spanningTree`, kept between sentences. */
let room = { size: 0, weight: new Float64Array(0), source: new Int32Array(0), target: new Int32Array(0) }

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
 * head. `scores[i * stride + h]` is that of token `h` as head of token `i`, `roots[i]` that of the root. Y. J. Chu and T. H. Liu (1965),
 * J. Edmonds (1967), contracting along a path as R. E. Tarjan does (1977): O(n²). The one root: all scores of the root are lowered by more
 * than any tree can differ from another. Numbers that are none count as the lowest.
 */
export function spanningTree(scores: Float32Array, stride: number, roots: Float32Array, n: number, heads: Int32Array, at: number): void {
  const size = n + 1
  if (room.size < size)
    room = {
      size,
      weight: new Float64Array(size * size),
      source: new Int32Array(size * size),
      target: new Int32Array(size * size),
    }
  const { weight, source, target } = room
  // weight[h * size + d]: the edge from supernode h to supernode d; source and target are the tokens that it joins.
  let low = 0
  let high = 0
  for (let d = 1; d <= n; d++) {
    for (let h = 0; h <= n; h++) {
      const k = h * size + d
      const score = (h === 0 ? roots[d - 1] : scores[(d - 1) * stride + h - 1]) as number
      const sound = score > -1e8 && score < 1e8 ? score : -1e8
      if (h !== d) {
        if (sound < low) low = sound
        if (sound > high) high = sound
      }
      weight[k] = sound
      source[k] = h
      target[k] = d
    }
  }
  const penalty = (high - low) * size + 1
  for (let d = 1; d <= n; d++) weight[d] = (weight[d] as number) - penalty

  // Nodes: 0 … n are the root and the tokens, later numbers are contracted cycles. A cycle lies in the slot of one of its members.
  const parent = new Int32Array(2 * n + 1).fill(-1)
  const from = new Int32Array(2 * n + 1)
  const into = new Int32Array(2 * n + 1)
  const nodeOf = Int32Array.from({ length: size }, (_, i) => i)
  // What the edge into each slot weighs.
  const cost = new Float64Array(size)
  // 0 untouched, 1 on the path, 2 joined to the root, 3 swallowed.
  const state = new Uint8Array(size)
  state[0] = 2
  let nodes = n + 1
  const alive = Int32Array.from({ length: size }, (_, i) => i)
  let living = size
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
      // The best edge into the end of the path.
      let best = -1
      let most = -Infinity
      for (let a = 0; a < living; a++) {
        const h = alive[a] as number
        if (h === here) continue
        const w = weight[h * size + here] as number
        if (w > most) {
          most = w
          best = h
        }
      }
      const node = nodeOf[here] as number
      const edge = best * size + here
      from[node] = source[edge] as number
      into[node] = target[edge] as number
      cost[here] = most
      if (state[best] === 2) break
      if (state[best] === 0) {
        here = best
        continue
      }
      // A cycle: the end of the path from `best` on. It becomes one supernode in the slot of its last member.
      const cycle = nodes++
      const first = path.lastIndexOf(best)
      for (let p = first; p < path.length; p++) parent[nodeOf[path[p] as number] as number] = cycle
      for (let p = first; p < path.length - 1; p++) state[path[p] as number] = 3
      let left = 0
      for (let a = 0; a < living; a++) if (state[alive[a] as number] !== 3) alive[left++] = alive[a] as number
      living = left
      for (let a = 0; a < living; a++) {
        const u = alive[a] as number
        if (u === here) continue
        // Into the cycle, in place of the edge of the member that it comes to; and out of it.
        const k = u * size + here
        weight[k] = (weight[k] as number) - (cost[here] as number)
        const back = here * size + u
        for (let p = first; p < path.length - 1; p++) {
          const m = path[p] as number
          const w = (weight[u * size + m] as number) - (cost[m] as number)
          if (w > (weight[k] as number)) {
            weight[k] = w
            source[k] = source[u * size + m] as number
            target[k] = target[u * size + m] as number
          }
          const out = m * size + u
          if ((weight[out] as number) > (weight[back] as number)) {
            weight[back] = weight[out] as number
            source[back] = source[out] as number
            target[back] = target[out] as number
          }
        }
      }
      path.length = first
      path.push(here)
      nodeOf[here] = cycle
    }
    for (const p of path) state[p] = 2
  }
  // Open the supernodes again, outermost first: the member that the edge comes to loses its own.
  for (let node = nodes - 1; node > n; node--) {
    let member = into[node] as number
    while (parent[member] !== node) member = parent[member] as number
    from[member] = from[node] as number
    into[member] = into[node] as number
  }
  for (let i = 1; i <= n; i++) heads[at + i - 1] = from[i] as number
}
