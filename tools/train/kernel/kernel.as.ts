// The arithmetic of the trainer (AssemblyScript): f32 matrices in shared memory; SIMD128, no FMA, so that every machine gives the same bits.

// @ts-ignore: decorator
@inline function tanh4(v: v128): v128 {
  const x = f32x4.max(f32x4.splat(-4.2), f32x4.min(f32x4.splat(4.2), v))
  const q = f32x4.mul(x, x)
  const n = f32x4.mul(x, f32x4.add(f32x4.splat(135135), f32x4.mul(q, f32x4.add(f32x4.splat(17325), f32x4.mul(q, f32x4.add(f32x4.splat(378), q))))))
  const d = f32x4.add(f32x4.splat(135135), f32x4.mul(q, f32x4.add(f32x4.splat(62370), f32x4.mul(q, f32x4.add(f32x4.splat(3150), f32x4.mul(q, f32x4.splat(28)))))))
  return f32x4.div(n, d)
}
// @ts-ignore: decorator
@inline function sigmoid4(x: v128): v128 {
  return f32x4.add(f32x4.splat(0.5), f32x4.mul(f32x4.splat(0.5), tanh4(f32x4.mul(x, f32x4.splat(0.5)))))
}
// @ts-ignore: decorator
@inline function exp1(v: f32): f32 {
  const x: f32 = v < -87 ? -87 : v > 87 ? 87 : v
  const n: f32 = nearest<f32>(x * 1.4426950408889634)
  const r: f32 = x - n * 0.693359375 + n * 0.00021219444
  const p: f32 = 1 + r * (1 + r * (0.5 + r * (0.16666667 + r * (0.041666668 + r * (0.0083333338 + r * 0.0013888889)))))
  return p * reinterpret<f32>((<i32>n + 127) << 23)
}

/** C[M,N] (+)= A·B (+ bias): element (i, k) of A lies at a + i·ar + k·ak (bytes), row k of B at b + k·br. M is rounded up to 4, N a multiple of 8. */
export function gemm(a: usize, ar: usize, ak: usize, b: usize, br: usize, c: usize, cr: usize, M: i32, N: i32, K: i32, add: i32, bias: usize, panel: usize): void {
  const zero = f32x4.splat(0)
  for (let j: i32 = 0; j < N; j += 8) {
    let s = b + (<usize>j << 2), d = panel
    for (let k: i32 = 0; k < K; k++) {
      v128.store(d, v128.load(s)); v128.store(d, v128.load(s, 16), 16)
      s += br; d += 32
    }
    let b0 = zero, b1 = zero
    if (bias) { b0 = v128.load(bias + (<usize>j << 2)); b1 = v128.load(bias + (<usize>j << 2), 16) }
    for (let i: i32 = 0; i < M; i += 4) {
      let c00 = b0, c01 = b1, c10 = b0, c11 = b1, c20 = b0, c21 = b1, c30 = b0, c31 = b1
      let p0 = a + <usize>i * ar, p1 = p0 + ar, p2 = p1 + ar, p3 = p2 + ar, q = panel
      for (let k: i32 = 0; k < K; k++) {
        const x = v128.load(q), y = v128.load(q, 16)
        let v = v128.load32_splat(p0); c00 = f32x4.add(c00, f32x4.mul(v, x)); c01 = f32x4.add(c01, f32x4.mul(v, y))
        v = v128.load32_splat(p1); c10 = f32x4.add(c10, f32x4.mul(v, x)); c11 = f32x4.add(c11, f32x4.mul(v, y))
        v = v128.load32_splat(p2); c20 = f32x4.add(c20, f32x4.mul(v, x)); c21 = f32x4.add(c21, f32x4.mul(v, y))
        v = v128.load32_splat(p3); c30 = f32x4.add(c30, f32x4.mul(v, x)); c31 = f32x4.add(c31, f32x4.mul(v, y))
        p0 += ak; p1 += ak; p2 += ak; p3 += ak; q += 32
      }
      const o0 = c + <usize>i * cr + (<usize>j << 2), o1 = o0 + cr, o2 = o1 + cr, o3 = o2 + cr
      if (add) {
        c00 = f32x4.add(c00, v128.load(o0)); c01 = f32x4.add(c01, v128.load(o0, 16)); c10 = f32x4.add(c10, v128.load(o1)); c11 = f32x4.add(c11, v128.load(o1, 16))
        c20 = f32x4.add(c20, v128.load(o2)); c21 = f32x4.add(c21, v128.load(o2, 16)); c30 = f32x4.add(c30, v128.load(o3)); c31 = f32x4.add(c31, v128.load(o3, 16))
      }
      v128.store(o0, c00); v128.store(o0, c01, 16); v128.store(o1, c10); v128.store(o1, c11, 16)
      v128.store(o2, c20); v128.store(o2, c21, 16); v128.store(o3, c30); v128.store(o3, c31, 16)
    }
  }
}

export function fill(p: usize, bytes: usize): void { memory.fill(p, 0, bytes) }

/** dst[cols,rows] = src[rows,cols]^T */
export function transpose(src: usize, dst: usize, rows: i32, cols: i32): void {
  for (let i: i32 = 0; i < rows; i++) for (let j: i32 = 0; j < cols; j++) f32.store(dst + (<usize>(j * rows + i) << 2), f32.load(src + (<usize>(i * cols + j) << 2)))
}

/** dst[i] = bias + word[wi[i]] + sum of affix rows (+ none where flag[i]); dst is added to. */
export function embed(dst: usize, n: i32, E: i32, words: usize, wi: usize, affixes: usize, ai: usize, F: i32, bias: usize, none: usize, flag: usize): void {
  const E4 = <usize>E << 2
  for (let i: i32 = 0; i < n; i++) {
    const d = dst + <usize>i * E4, w = words + <usize>i32.load(wi + (<usize>i << 2)) * E4, hasNone = i32.load(flag + (<usize>i << 2))
    for (let j: usize = 0; j < E4; j += 16) {
      let v = f32x4.add(v128.load(d + j), f32x4.add(v128.load(bias + j), v128.load(w + j)))
      if (hasNone) v = f32x4.add(v, v128.load(none + j))
      v128.store(d + j, v)
    }
    for (let f: i32 = 0; f < F; f++) {
      const r = affixes + <usize>i32.load(ai + (<usize>(i * F + f) << 2)) * E4
      for (let j: usize = 0; j < E4; j += 16) v128.store(d + j, f32x4.add(v128.load(d + j), v128.load(r + j)))
    }
  }
}
/** The gradients of embed(). */
export function unembed(g: usize, n: i32, E: i32, words: usize, wi: usize, affixes: usize, ai: usize, F: i32, bias: usize, none: usize, flag: usize): void {
  const E4 = <usize>E << 2
  for (let i: i32 = 0; i < n; i++) {
    const d = g + <usize>i * E4, w = words + <usize>i32.load(wi + (<usize>i << 2)) * E4, hasNone = i32.load(flag + (<usize>i << 2))
    for (let j: usize = 0; j < E4; j += 16) {
      const v = v128.load(d + j)
      v128.store(bias + j, f32x4.add(v128.load(bias + j), v)); v128.store(w + j, f32x4.add(v128.load(w + j), v))
      if (hasNone) v128.store(none + j, f32x4.add(v128.load(none + j), v))
    }
    for (let f: i32 = 0; f < F; f++) {
      const r = affixes + <usize>i32.load(ai + (<usize>(i * F + f) << 2)) * E4
      for (let j: usize = 0; j < E4; j += 16) v128.store(r + j, f32x4.add(v128.load(r + j), v128.load(d + j)))
    }
  }
}

export function tanhAll(p: usize, o: usize, n: i32): void { for (let i: usize = 0; i < <usize>n << 2; i += 16) v128.store(o + i, tanh4(v128.load(p + i))) }
/** g *= 1 - y² */
export function tanhBack(g: usize, y: usize, n: i32): void {
  for (let i: usize = 0; i < <usize>n << 2; i += 16) { const v = v128.load(y + i); v128.store(g + i, f32x4.mul(v128.load(g + i), f32x4.sub(f32x4.splat(1), f32x4.mul(v, v)))) }
}
export function mulAll(p: usize, m: usize, n: i32): void { for (let i: usize = 0; i < <usize>n << 2; i += 16) v128.store(p + i, f32x4.mul(v128.load(p + i), v128.load(m + i))) }
export function addAll(p: usize, q: usize, n: i32): void { for (let i: usize = 0; i < <usize>n << 2; i += 16) v128.store(p + i, f32x4.add(v128.load(p + i), v128.load(q + i))) }
export function sumSquares(p: usize, n: i32): f64 { let s: f64 = 0; for (let i: usize = 0; i < <usize>n << 2; i += 4) { const v = <f64>f32.load(p + i); s += v * v } return s }

/** A dropout mask: 0 with probability drop/65536, else scale. */
export function mask(p: usize, n: i32, seed: u32, drop: u32, scale: f32): void {
  let s: u32 = seed | 1
  for (let i: i32 = 0; i < n; i++) {
    s ^= s << 13; s ^= s >> 17; s ^= s << 5
    f32.store(p + (<usize>i << 2), (s >> 16) < drop ? 0 : scale)
  }
}

/** Rows of neighbours: dst[i] = src of i-r … i+r within its sentence, else the padding row (0: zeros). idx 0: src row i; else src row idx[i]. */
export function gather(src: usize, idx: usize, dst: usize, D: i32, width: i32, st: usize, ns: i32, pad: usize): void {
  const B = <usize>D << 2, r = width >> 1
  for (let k: i32 = 0; k < ns; k++) {
    const b = i32.load(st + (<usize>k << 2)), e = i32.load(st + (<usize>(k + 1) << 2))
    for (let i = b; i < e; i++) for (let w: i32 = 0; w < width; w++) {
      const t = i + w - r, d = dst + <usize>(i * width + w) * B
      if (t < b || t >= e) { if (pad) memory.copy(d, pad, B); else memory.fill(d, 0, B) }
      else memory.copy(d, src + <usize>(idx ? i32.load(idx + (<usize>t << 2)) : t) * B, B)
    }
  }
}
/** The gradient of gather() with idx 0: g[i] += …; the padding's own to gpad. */
export function scatter(g: usize, dst: usize, D: i32, width: i32, st: usize, ns: i32, gpad: usize): void {
  const B = <usize>D << 2, r = width >> 1
  for (let k: i32 = 0; k < ns; k++) {
    const b = i32.load(st + (<usize>k << 2)), e = i32.load(st + (<usize>(k + 1) << 2))
    for (let i = b; i < e; i++) for (let w: i32 = 0; w < width; w++) {
      const t = i + w - r, s = g + <usize>(i * width + w) * B
      let d = gpad
      if (t >= b && t < e) d = dst + <usize>t * B
      if (d) for (let j: usize = 0; j < B; j += 16) v128.store(d + j, f32x4.add(v128.load(d + j), v128.load(s + j)))
    }
  }
}
export function rows(src: usize, idx: usize, dst: usize, D: i32, n: i32): void {
  const B = <usize>D << 2
  for (let i: i32 = 0; i < n; i++) memory.copy(dst + <usize>i * B, src + <usize>i32.load(idx + (<usize>i << 2)) * B, B)
}
export function addRows(g: usize, idx: usize, dst: usize, D: i32, n: i32): void {
  const B = <usize>D << 2
  for (let i: i32 = 0; i < n; i++) {
    const d = dst + <usize>i32.load(idx + (<usize>i << 2)) * B, s = g + <usize>i * B
    for (let j: usize = 0; j < B; j += 16) v128.store(d + j, f32x4.add(v128.load(d + j), v128.load(s + j)))
  }
}
/** out[j] += sum of rows */
export function columnSums(g: usize, n: i32, D: i32, out: usize): void {
  const B = <usize>D << 2
  for (let i: i32 = 0; i < n; i++) { const s = g + <usize>i * B; for (let j: usize = 0; j < B; j += 16) v128.store(out + j, f32x4.add(v128.load(out + j), v128.load(s + j))) }
}

/** a [n,4H] becomes gates (sigmoid, sigmoid, tanh, tanh); o [n,2H] the states of both directions. */
export function scan(a: usize, o: usize, n: i32, H: i32, st: usize, ns: i32, zero: usize): void {
  const H4 = <usize>H << 2, G = H4 << 2
  for (let i: i32 = 0; i < n; i++) {
    const r = a + <usize>i * G
    for (let j: usize = 0; j < H4 << 1; j += 16) { v128.store(r + j, sigmoid4(v128.load(r + j))); v128.store(r + (H4 << 1) + j, tanh4(v128.load(r + (H4 << 1) + j))) }
  }
  for (let k: i32 = 0; k < ns; k++) {
    const b = i32.load(st + (<usize>k << 2)), e = i32.load(st + (<usize>(k + 1) << 2))
    for (let i = b; i < e; i++) {
      const r = a + <usize>i * G, d = o + <usize>i * (H4 << 1), p = i > b ? d - (H4 << 1) : zero
      for (let j: usize = 0; j < H4; j += 16) { const q = v128.load(p + j); v128.store(d + j, f32x4.add(q, f32x4.mul(v128.load(r + j), f32x4.sub(v128.load(r + (H4 << 1) + j), q)))) }
    }
    for (let i = e - 1; i >= b; i--) {
      const r = a + <usize>i * G + H4, d = o + <usize>i * (H4 << 1) + H4, p = i + 1 < e ? d + (H4 << 1) : zero
      for (let j: usize = 0; j < H4; j += 16) { const q = v128.load(p + j); v128.store(d + j, f32x4.add(q, f32x4.mul(v128.load(r + j), f32x4.sub(v128.load(r + (H4 << 1) + j), q)))) }
    }
  }
}
/** From the gradient go [n,2H] of the states to ga [n,4H] before the gates; h: H floats of room, twice. */
export function unscan(a: usize, o: usize, go: usize, ga: usize, H: i32, st: usize, ns: i32, zero: usize, h: usize): void {
  const H4 = <usize>H << 2, G = H4 << 2, one = f32x4.splat(1)
  for (let k: i32 = 0; k < ns; k++) {
    const b = i32.load(st + (<usize>k << 2)), e = i32.load(st + (<usize>(k + 1) << 2))
    for (let side: i32 = 0; side < 2; side++) {
      const off = side ? H4 : 0
      memory.fill(h, 0, H4)
      for (let s: i32 = 0; s < e - b; s++) {
        const i = side ? b + s : e - 1 - s, first = side ? i + 1 >= e : i <= b
        const r = a + <usize>i * G + off, d = o + <usize>i * (H4 << 1) + off, p = first ? zero : side ? d + (H4 << 1) : d - (H4 << 1), q = go + <usize>i * (H4 << 1) + off, w = ga + <usize>i * G + off
        for (let j: usize = 0; j < H4; j += 16) {
          const g = f32x4.add(v128.load(h + j), v128.load(q + j)), z = v128.load(r + j), t = v128.load(r + (H4 << 1) + j)
          const gz = f32x4.mul(g, f32x4.sub(t, v128.load(p + j))), gt = f32x4.mul(g, z)
          v128.store(w + j, f32x4.mul(gz, f32x4.mul(z, f32x4.sub(one, z)))); v128.store(w + (H4 << 1) + j, f32x4.mul(gt, f32x4.sub(one, f32x4.mul(t, t))))
          v128.store(h + j, f32x4.mul(g, f32x4.sub(one, z)))
        }
      }
    }
  }
}

/** Softmax of L logits at p; cross-entropy against gold (weight 1 - alpha) and soft (u8/255, weight alpha); the gradient times w to g; returns the loss (needs no log: 1 - mass on the target). */
// @ts-ignore: decorator
@inline function cross(p: usize, L: i32, gold: i32, soft: usize, alpha: f32, w: f32, g: usize): f32 {
  let m: f32 = f32.load(p)
  for (let j: i32 = 1; j < L; j++) { const v = f32.load(p + (<usize>j << 2)); if (v > m) m = v }
  let s: f32 = 0
  for (let j: i32 = 0; j < L; j++) { const v = exp1(f32.load(p + (<usize>j << 2)) - m); f32.store(g + (<usize>j << 2), v); s += v }
  const inv: f32 = 1 / s
  let hit: f32 = 0
  if (soft) {
    let mass: f32 = 0
    for (let j: i32 = 0; j < L; j++) mass += <f32>load<u8>(soft + j)
    const per: f32 = mass > 0 ? alpha / mass : 0
    for (let j: i32 = 0; j < L; j++) {
      const q = f32.load(g + (<usize>j << 2)) * inv, t = <f32>load<u8>(soft + j) * per + (j == gold ? 1 - alpha : 0)
      hit += q < t ? q : t
      f32.store(g + (<usize>j << 2), (q - t) * w)
    }
  } else for (let j: i32 = 0; j < L; j++) {
    const q = f32.load(g + (<usize>j << 2)) * inv
    if (j == gold) hit = q
    f32.store(g + (<usize>j << 2), (q - (j == gold ? 1 : 0)) * w)
  }
  return 1 - hit
}
/** Cross-entropies of a block of columns: logits at c + i·cr, gradients to g + i·gr; gold[i] < 0 without soft is left out. */
export function crossAll(c: usize, cr: usize, g: usize, gr: usize, n: i32, L: i32, gold: usize, soft: usize, alpha: f32, w: f32): f32 {
  let loss: f32 = 0
  for (let i: i32 = 0; i < n; i++) {
    const y = i32.load(gold + (<usize>i << 2)), s = soft ? soft + <usize>(i * L) : 0
    if (y < 0 && !s) { memory.fill(g + <usize>i * gr, 0, <usize>L << 2); continue }
    loss += cross(c + <usize>i * cr, L, y, s, y < 0 ? 1 : alpha, w, g + <usize>i * gr)
  }
  return loss
}
/** Softmax of blocks of columns to u8 (times 255), added up by the caller as f32: out[i,L] += p. */
export function softmaxAdd(c: usize, cr: usize, out: usize, n: i32, L: i32, w: f32, tmp: usize): void {
  for (let i: i32 = 0; i < n; i++) {
    cross(c + <usize>i * cr, L, -1, 0, 0, 1, tmp)
    for (let j: i32 = 0; j < L; j++) { const o = out + (<usize>(i * L + j) << 2); f32.store(o, f32.load(o) + w * f32.load(tmp + (<usize>j << 2))) }
  }
}

/**
 * Arc scores of one sentence: S[n,n+1] = relu(dep)·head + bias + distance; D: rows of heads (stride hr) with dep at 0, head at A.
 * HR [n+1,A] and DR [n,A] keep the inputs for the gradient.
 */
export function arcs(hd: usize, hr: usize, A: i32, n: i32, root: usize, hb: usize, dist: usize, HR: usize, DR: usize, S: usize): void {
  const zero = f32x4.splat(0), A4 = <usize>A << 2
  memory.copy(HR, root, A4)
  for (let i: i32 = 0; i < n; i++) {
    const s = hd + <usize>i * hr
    for (let j: usize = 0; j < A4; j += 16) { v128.store(DR + <usize>i * A4 + j, f32x4.max(zero, v128.load(s + j))); v128.store(HR + <usize>(i + 1) * A4 + j, f32x4.max(zero, v128.load(s + A4 + j))) }
  }
  for (let h: i32 = 0; h <= n; h++) {
    const q = HR + <usize>h * A4
    let acc = zero
    for (let j: usize = 0; j < A4; j += 16) acc = f32x4.add(acc, f32x4.mul(v128.load(q + j), v128.load(hb + j)))
    const bias: f32 = (f32x4.extract_lane(acc, 0) + f32x4.extract_lane(acc, 1)) + (f32x4.extract_lane(acc, 2) + f32x4.extract_lane(acc, 3))
    for (let i: i32 = 0; i < n; i++) {
      const o = S + (<usize>(i * (n + 1) + h) << 2)
      if (h == i + 1) { f32.store(o, -1e9); continue }
      const p = DR + <usize>i * A4
      let a = zero, b = zero
      for (let j: usize = 0; j < A4; j += 32) { a = f32x4.add(a, f32x4.mul(v128.load(p + j), v128.load(q + j))); b = f32x4.add(b, f32x4.mul(v128.load(p + j, 16), v128.load(q + j, 16))) }
      a = f32x4.add(a, b)
      let df = h - (i + 1); df = df < -20 ? -20 : df > 20 ? 20 : df
      let di = df + 20; if (h == 0) di = 40; else if (di > 39) di = 39
      f32.store(o, (f32x4.extract_lane(a, 0) + f32x4.extract_lane(a, 1)) + (f32x4.extract_lane(a, 2) + f32x4.extract_lane(a, 3)) + bias + f32.load(dist + (<usize>di << 2)))
    }
  }
}
/** Loss and gradients of arcs(): gold[i] is 0 … n; gradients of dep and head are written to ghd rows (dep at 0, head at A), others added. gs: n+1 floats of room. */
export function unarcs(S: usize, n: i32, A: i32, gold: usize, soft: usize, alpha: f32, w: f32, HR: usize, DR: usize, hb: usize, ghd: usize, gr: usize, groot: usize, ghb: usize, gdist: usize, gs: usize, GH: usize): f32 {
  const zero = f32x4.splat(0), A4 = <usize>A << 2
  let loss: f32 = 0
  memory.fill(GH, 0, <usize>(n + 1) * A4)
  for (let i: i32 = 0; i < n; i++) {
    const y = i32.load(gold + (<usize>i << 2))
    loss += cross(S + (<usize>(i * (n + 1)) << 2), n + 1, y, soft ? soft + <usize>(i * (n + 1)) : 0, y < 0 ? 1 : alpha, w, gs)
    const gd = ghd + <usize>i * gr, dr = DR + <usize>i * A4
    memory.fill(gd, 0, A4)
    for (let h: i32 = 0; h <= n; h++) {
      if (h == i + 1) continue
      const g = f32.load(gs + (<usize>h << 2))
      if (g < 1e-9 && g > -1e-9) continue
      const v = f32x4.splat(g), q = HR + <usize>h * A4, gh = GH + <usize>h * A4
      for (let j: usize = 0; j < A4; j += 16) {
        v128.store(gd + j, f32x4.add(v128.load(gd + j), f32x4.mul(v, v128.load(q + j))))
        v128.store(gh + j, f32x4.add(v128.load(gh + j), f32x4.mul(v, f32x4.add(v128.load(dr + j), v128.load(hb + j)))))
        v128.store(ghb + j, f32x4.add(v128.load(ghb + j), f32x4.mul(v, v128.load(q + j))))
      }
      let df = h - (i + 1); df = df < -20 ? -20 : df > 20 ? 20 : df
      let di = df + 20; if (h == 0) di = 40; else if (di > 39) di = 39
      const p = gdist + (<usize>di << 2); f32.store(p, f32.load(p) + g)
    }
    for (let j: usize = 0; j < A4; j += 16) v128.store(gd + j, v128.and(v128.load(gd + j), f32x4.gt(v128.load(dr + j), zero)))
  }
  for (let j: usize = 0; j < A4; j += 16) v128.store(groot + j, f32x4.add(v128.load(groot + j), v128.load(GH + j)))
  for (let i: i32 = 0; i < n; i++) for (let j: usize = 0; j < A4; j += 16)
    v128.store(ghd + <usize>i * gr + A4 + j, v128.and(v128.load(GH + <usize>(i + 1) * A4 + j), f32x4.gt(v128.load(HR + <usize>(i + 1) * A4 + j), zero)))
  return loss
}

// @ts-ignore: decorator
@inline function bucket(h: i32, i: i32): i32 {
  const df = h - (i + 1)
  let ad = df < 0 ? -df : df; ad = ad > 4 ? (ad < 10 ? 5 : 6) : ad
  return h == 0 ? 0 : df > 0 ? ad : 6 + ad
}
/** r[i] = relu(ld_i + lh_head + ldist[q] + lb) for heads (0 … n within the sentence). hd rows with ld at `off`, lh at off + 4L. */
export function labels(hd: usize, hr: usize, off: usize, L: i32, head: usize, st: usize, ns: i32, lroot: usize, ldist: usize, lb: usize, r: usize): void {
  const zero = f32x4.splat(0), L4 = <usize>L << 2
  for (let k: i32 = 0; k < ns; k++) {
    const b = i32.load(st + (<usize>k << 2)), e = i32.load(st + (<usize>(k + 1) << 2))
    for (let i = b; i < e; i++) {
      const h = i32.load(head + (<usize>i << 2)), x = hd + <usize>i * hr + off, y = h == 0 ? lroot : hd + <usize>(b + h - 1) * hr + off + L4, w = ldist + <usize>bucket(h, i - b) * L4, o = r + <usize>i * L4
      for (let j: usize = 0; j < L4; j += 16) v128.store(o + j, f32x4.max(zero, f32x4.add(f32x4.add(v128.load(x + j), v128.load(y + j)), f32x4.add(v128.load(w + j), v128.load(lb + j)))))
    }
  }
}
/** The gradients of labels() from gr_ [n,L] (already through relu); ghd's columns of ld and lh must be zero before. */
export function unlabels(g: usize, ghd: usize, hr: usize, off: usize, L: i32, head: usize, st: usize, ns: i32, groot: usize, gdist: usize, gb: usize): void {
  const L4 = <usize>L << 2
  for (let k: i32 = 0; k < ns; k++) {
    const b = i32.load(st + (<usize>k << 2)), e = i32.load(st + (<usize>(k + 1) << 2))
    for (let i = b; i < e; i++) {
      const h = i32.load(head + (<usize>i << 2)), x = ghd + <usize>i * hr + off, y = h == 0 ? groot : ghd + <usize>(b + h - 1) * hr + off + L4, w = gdist + <usize>bucket(h, i - b) * L4, s = g + <usize>i * L4
      for (let j: usize = 0; j < L4; j += 16) {
        const v = v128.load(s + j)
        v128.store(x + j, f32x4.add(v128.load(x + j), v)); v128.store(y + j, f32x4.add(v128.load(y + j), v))
        v128.store(w + j, f32x4.add(v128.load(w + j), v)); v128.store(gb + j, f32x4.add(v128.load(gb + j), v))
      }
    }
  }
}
export function reluBack(g: usize, y: usize, n: i32): void {
  const zero = f32x4.splat(0)
  for (let i: usize = 0; i < <usize>n << 2; i += 16) v128.store(g + i, v128.and(v128.load(g + i), f32x4.gt(v128.load(y + i), zero)))
}

/** Adam on n floats from the sum of two gradients (cleared), g scaled; decay: decoupled weight decay per step. */
export function adam(p: usize, g0: usize, g1: usize, m: usize, v: usize, n: i32, scale: f32, lr: f32, c2: f32, b1: f32, b2: f32, decay: f32): void {
  const zero = f32x4.splat(0), S = f32x4.splat(scale), B1 = f32x4.splat(b1), A1 = f32x4.splat(1 - b1), B2 = f32x4.splat(b2), A2 = f32x4.splat(1 - b2), LR = f32x4.splat(lr), C2 = f32x4.splat(c2), eps = f32x4.splat(1e-8), keep = f32x4.splat(1 - decay)
  for (let i: usize = 0; i < <usize>n << 2; i += 16) {
    let g = v128.load(g0 + i); v128.store(g0 + i, zero)
    if (g1) { g = f32x4.add(g, v128.load(g1 + i)); v128.store(g1 + i, zero) }
    g = f32x4.mul(g, S)
    const mm = f32x4.add(f32x4.mul(B1, v128.load(m + i)), f32x4.mul(A1, g)), vv = f32x4.add(f32x4.mul(B2, v128.load(v + i)), f32x4.mul(A2, f32x4.mul(g, g)))
    v128.store(m + i, mm); v128.store(v + i, vv)
    v128.store(p + i, f32x4.sub(f32x4.mul(keep, v128.load(p + i)), f32x4.div(f32x4.mul(LR, mm), f32x4.add(f32x4.sqrt(f32x4.mul(vv, C2)), eps))))
  }
}
/** avg += rate · (p - avg) */
export function average(avg: usize, p: usize, n: i32, rate: f32): void {
  const R = f32x4.splat(rate)
  for (let i: usize = 0; i < <usize>n << 2; i += 16) { const a = v128.load(avg + i); v128.store(avg + i, f32x4.add(a, f32x4.mul(R, f32x4.sub(v128.load(p + i), a)))) }
}
/** Sum of squares of the sum of two gradients. */
export function sumSquares2(p: usize, q: usize, n: i32): f64 {
  let a = f64x2.splat(0)
  for (let i: usize = 0; i < <usize>n << 2; i += 16) {
    let v = v128.load(p + i); if (q) v = f32x4.add(v, v128.load(q + i))
    const s = f32x4.mul(v, v)
    a = f64x2.add(a, f64x2.add(f64x2.promote_low_f32x4(s), f64x2.promote_low_f32x4(i8x16.shuffle(s, s, 8, 9, 10, 11, 12, 13, 14, 15, 8, 9, 10, 11, 12, 13, 14, 15))))
  }
  return f64x2.extract_lane(a, 0) + f64x2.extract_lane(a, 1)
}

// @ts-ignore: decorator
@inline function follows(i: i32, j: i32): bool { return (j & 1) == 1 || j == 0 || i == j || i == j - 1 }
/**
 * A linear-chain conditional random field over K labels (at most 8; O, B-x, I-x, …): logits at c + t·cr; trans [8,8] from row to column, row 7
 * the beginning. Gradients to g + t·gr (times w) and added to gtrans; soft: marginals in u8 [n,K]. room: 24·n + 128 floats.
 */
export function crf(c: usize, cr: usize, g: usize, gr: usize, n: i32, K: i32, gold: usize, soft: usize, alpha: f32, w: f32, trans: usize, gtrans: usize, room: usize): f32 {
  const E = room, F = E + (<usize>n << 5), B = F + (<usize>n << 5), T = B + (<usize>n << 5), tmp = T + 256
  for (let i: i32 = 0; i < 8; i++) for (let j: i32 = 0; j < K; j++)
    f32.store(T + (<usize>(i * 8 + j) << 2), (i == 7 ? (j & 1) == 1 || j == 0 : follows(i, j)) ? exp1(f32.load(trans + (<usize>(i * 8 + j) << 2))) : 0)
  for (let t: i32 = 0; t < n; t++) {
    let m: f32 = f32.load(c + <usize>t * cr)
    for (let j: i32 = 1; j < K; j++) { const v = f32.load(c + <usize>t * cr + (<usize>j << 2)); if (v > m) m = v }
    let sum: f32 = 0
    for (let j: i32 = 0; j < K; j++) {
      const e: f32 = exp1(f32.load(c + <usize>t * cr + (<usize>j << 2)) - m) + 1e-12
      f32.store(E + (<usize>(t * 8 + j) << 2), e)
      let a: f32 = 0
      if (t == 0) a = f32.load(T + (<usize>(56 + j) << 2))
      else for (let i: i32 = 0; i < K; i++) a += f32.load(F + (<usize>((t - 1) * 8 + i) << 2)) * f32.load(T + (<usize>(i * 8 + j) << 2))
      a *= e; sum += a
      f32.store(F + (<usize>(t * 8 + j) << 2), a)
    }
    for (let j: i32 = 0; j < K; j++) { const p = F + (<usize>(t * 8 + j) << 2); f32.store(p, f32.load(p) / sum) }
  }
  let loss: f32 = 0
  for (let t: i32 = n - 1; t >= 0; t--) {
    let sum: f32 = 0
    for (let i: i32 = 0; i < K; i++) {
      let b: f32 = 0
      if (t == n - 1) b = 1
      else for (let j: i32 = 0; j < K; j++) b += f32.load(T + (<usize>(i * 8 + j) << 2)) * f32.load(E + (<usize>((t + 1) * 8 + j) << 2)) * f32.load(B + (<usize>((t + 1) * 8 + j) << 2))
      sum += b
      f32.store(B + (<usize>(t * 8 + i) << 2), b)
    }
    let mass: f32 = 0
    for (let j: i32 = 0; j < K; j++) {
      const p = B + (<usize>(t * 8 + j) << 2); f32.store(p, f32.load(p) / sum)
      const q = f32.load(p) * f32.load(F + (<usize>(t * 8 + j) << 2)); f32.store(tmp + (<usize>j << 2), q); mass += q
    }
    const y = gold ? i32.load(gold + (<usize>t << 2)) : -1
    let whole: f32 = 0
    if (soft) for (let j: i32 = 0; j < K; j++) whole += <f32>load<u8>(soft + <usize>(t * K + j))
    const share: f32 = soft ? (y < 0 ? 1 : alpha) : 0, per: f32 = whole > 0 ? share / whole : 0
    for (let j: i32 = 0; j < K; j++) {
      const q = f32.load(tmp + (<usize>j << 2)) / mass
      if (j == y) loss += 1 - q
      const target: f32 = (soft ? <f32>load<u8>(soft + <usize>(t * K + j)) * per : 0) + (j == y ? 1 - share : 0)
      f32.store(g + <usize>t * gr + (<usize>j << 2), (q - target) * w)
    }
  }
  if (gtrans && gold && i32.load(gold) >= 0 && !soft) {
    for (let j: i32 = 0; j < K; j++) { const p = gtrans + (<usize>(56 + j) << 2); f32.store(p, f32.load(p) + f32.load(g + (<usize>j << 2))) }
    for (let t: i32 = 1; t < n; t++) {
      let sum: f32 = 0
      for (let i: i32 = 0; i < K; i++) for (let j: i32 = 0; j < K; j++)
        sum += f32.load(F + (<usize>((t - 1) * 8 + i) << 2)) * f32.load(T + (<usize>(i * 8 + j) << 2)) * f32.load(E + (<usize>(t * 8 + j) << 2)) * f32.load(B + (<usize>(t * 8 + j) << 2))
      const a = i32.load(gold + (<usize>(t - 1) << 2)), b = i32.load(gold + (<usize>t << 2))
      for (let i: i32 = 0; i < K; i++) for (let j: i32 = 0; j < K; j++) {
        const q = f32.load(F + (<usize>((t - 1) * 8 + i) << 2)) * f32.load(T + (<usize>(i * 8 + j) << 2)) * f32.load(E + (<usize>(t * 8 + j) << 2)) * f32.load(B + (<usize>(t * 8 + j) << 2)) / sum
        const p = gtrans + (<usize>(i * 8 + j) << 2)
        f32.store(p, f32.load(p) + (q - (i == a && j == b ? 1 : 0)) * w)
      }
    }
  }
  return loss
}
