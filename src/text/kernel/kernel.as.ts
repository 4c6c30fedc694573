// The network's arithmetic, AssemblyScript (https://www.assemblyscript.org): numbers in the module's memory in, numbers in the same memory out.
// `npm run kernel` builds binary.ts from this file. SIMD128 only: no threads, no relaxed SIMD, no runtime, no imports; what lies where in
// the memory is said by ../network.ts, and every address comes as an argument. All functions are exact to the bit on every machine.

/** Adding and taking away 1.5 * 2^23 rounds a number below 2^22 to the nearest whole one, ties to even, and leaves it in the low bits. */
const ROUND: f32 = 12582912.0
const ROUND_BITS: i32 = 0x4b400000
const LOWEST: f32 = -3e38

/** Makes the memory at least `bytes` long. */
export function grow(bytes: i32): void {
  const pages = (bytes + 65535) >>> 16
  const now = memory.size()
  if (pages > now) memory.grow(pages - now)
}

/** Padé [7/6] of tanh (within 5e-4 up to 4.2, where it is cut), numerator; `q` is the square of `x`. */
// @ts-ignore: decorator
@inline
function top(x: v128, q: v128): v128 {
  const a = f32x4.add(f32x4.splat(378), q)
  const b = f32x4.add(f32x4.splat(17325), f32x4.mul(q, a))
  return f32x4.mul(x, f32x4.add(f32x4.splat(135135), f32x4.mul(q, b)))
}

/** Denominator of the same. */
// @ts-ignore: decorator
@inline
function bottom(q: v128): v128 {
  const a = f32x4.add(f32x4.splat(3150), f32x4.mul(q, f32x4.splat(28)))
  const b = f32x4.add(f32x4.splat(62370), f32x4.mul(q, a))
  return f32x4.add(f32x4.splat(135135), f32x4.mul(q, b))
}

// @ts-ignore: decorator
@inline
function cut(x: v128): v128 {
  return f32x4.pmax(f32x4.splat(-4.2), f32x4.pmin(f32x4.splat(4.2), x))
}

// @ts-ignore: decorator
@inline
function whole(x: v128): v128 {
  return i32x4.sub(f32x4.add(x, f32x4.splat(ROUND)), i32x4.splat(ROUND_BITS))
}

/** One step of a minimal gated unit: state + sigmoid(2 z) * (tanh(g) - state), with one division for both functions. */
// @ts-ignore: decorator
@inline
function mix(state: v128, z: v128, g: v128): v128 {
  const x = cut(z)
  const y = cut(g)
  const p = f32x4.mul(x, x)
  const q = f32x4.mul(y, y)
  const dz = bottom(p)
  const dg = bottom(q)
  // sigmoid(2 z) = (1 + tanh(z)) / 2 = (dz + nz) / 2 dz, tanh(g) = ng / dg.
  const rate = f32x4.div(f32x4.add(dz, top(x, p)), f32x4.mul(f32x4.add(dz, dz), dg))
  return f32x4.add(state, f32x4.mul(rate, f32x4.sub(top(y, q), f32x4.mul(state, dg))))
}

/**
 * Word types: `out` i16 [count, E] = scale * tanh(bias + the type's word row + its affix rows). `rows` i32 [count, 1 + features]: number of
 * the word row, numbers of affix rows; rows are i8 [.., E], each with its own f32 scale.
 */
export function embed(
  rows: usize, count: i32, features: i32, E: i32,
  words: usize, wordScale: usize, affixes: usize, affixScale: usize,
  bias: usize, out: usize, scale: f32,
): void {
  const by = f32x4.splat(scale)
  for (let i: i32 = 0; i < count; i++) {
    for (let j: i32 = 0; j < E; j += 16) {
      let a = v128.load(bias + (<usize>j << 2))
      let b = v128.load(bias + (<usize>j << 2), 16)
      let c = v128.load(bias + (<usize>j << 2), 32)
      let d = v128.load(bias + (<usize>j << 2), 48)
      for (let f: i32 = 0; f <= features; f++) {
        const row = <usize>load<u32>(rows + (<usize>f << 2))
        const v = v128.load((f == 0 ? words : affixes) + row * <usize>E + <usize>j)
        const s = v128.load32_splat((f == 0 ? wordScale : affixScale) + (row << 2))
        const low = i16x8.extend_low_i8x16_s(v)
        const high = i16x8.extend_high_i8x16_s(v)
        a = f32x4.add(a, f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(low)), s))
        b = f32x4.add(b, f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(low)), s))
        c = f32x4.add(c, f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(high)), s))
        d = f32x4.add(d, f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(high)), s))
      }
      v128.store(out, i16x8.narrow_i32x4_s(squash(a, by), squash(b, by)))
      v128.store(out, i16x8.narrow_i32x4_s(squash(c, by), squash(d, by)), 16)
      out += 32
    }
    rows += <usize>(features + 1) << 2
  }
}

function squash(x: v128, by: v128): v128 {
  const y = cut(x)
  const q = f32x4.mul(y, y)
  return whole(f32x4.mul(f32x4.div(top(y, q), bottom(q)), by))
}

/**
 * c f32 [M, N] = scale * A · B + bias. A is i16 [M, K]; where M is odd, one more row is read and its product written. B is i16 in panels of
 * 16 columns, pairs of rows interleaved: [N / 16, K / 2, 16, 2].
 */
export function multiply(a: usize, b: usize, c: usize, M: i32, N: i32, K: i32, scale: f32, bias: usize): void {
  const width = <usize>N << 2
  const length = <usize>K << 1
  const by = f32x4.splat(scale)
  for (let j: usize = 0; j < width; j += 64) {
    const u0 = v128.load(bias + j)
    const u1 = v128.load(bias + j, 16)
    const u2 = v128.load(bias + j, 32)
    const u3 = v128.load(bias + j, 48)
    let to = c + j
    for (let i: i32 = 0; i < M; i += 2) {
      let x = a + <usize>i * length
      let y = x + length
      let s0 = i32x4.splat(0), s1 = s0, s2 = s0, s3 = s0, t0 = s0, t1 = s0, t2 = s0, t3 = s0
      let p = b
      const end = x + length
      do {
        let v = v128.load32_splat(x), w = v128.load32_splat(y)
        let k = v128.load(p)
        s0 = i32x4.add(s0, i32x4.dot_i16x8_s(v, k)); t0 = i32x4.add(t0, i32x4.dot_i16x8_s(w, k))
        k = v128.load(p, 16)
        s1 = i32x4.add(s1, i32x4.dot_i16x8_s(v, k)); t1 = i32x4.add(t1, i32x4.dot_i16x8_s(w, k))
        k = v128.load(p, 32)
        s2 = i32x4.add(s2, i32x4.dot_i16x8_s(v, k)); t2 = i32x4.add(t2, i32x4.dot_i16x8_s(w, k))
        k = v128.load(p, 48)
        s3 = i32x4.add(s3, i32x4.dot_i16x8_s(v, k)); t3 = i32x4.add(t3, i32x4.dot_i16x8_s(w, k))
        v = v128.load32_splat(x, 4); w = v128.load32_splat(y, 4)
        k = v128.load(p, 64)
        s0 = i32x4.add(s0, i32x4.dot_i16x8_s(v, k)); t0 = i32x4.add(t0, i32x4.dot_i16x8_s(w, k))
        k = v128.load(p, 80)
        s1 = i32x4.add(s1, i32x4.dot_i16x8_s(v, k)); t1 = i32x4.add(t1, i32x4.dot_i16x8_s(w, k))
        k = v128.load(p, 96)
        s2 = i32x4.add(s2, i32x4.dot_i16x8_s(v, k)); t2 = i32x4.add(t2, i32x4.dot_i16x8_s(w, k))
        k = v128.load(p, 112)
        s3 = i32x4.add(s3, i32x4.dot_i16x8_s(v, k)); t3 = i32x4.add(t3, i32x4.dot_i16x8_s(w, k))
        x += 8; y += 8; p += 128
      } while (x < end)
      v128.store(to, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(s0), by), u0))
      v128.store(to, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(s1), by), u1), 16)
      v128.store(to, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(s2), by), u2), 32)
      v128.store(to, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(s3), by), u3), 48)
      to += width
      v128.store(to, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(t0), by), u0))
      v128.store(to, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(t1), by), u1), 16)
      v128.store(to, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(t2), by), u2), 32)
      v128.store(to, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(t3), by), u3), 48)
      to += width
    }
    b += length << 4
  }
}

/**
 * What a matrix over three neighbours sees of two tokens at once (S. Winograd's F(2, 3), as A. Lavin and S. Gray use it,
 * https://arxiv.org/abs/1509.09308): `rows` points at the row before the first of each two, i16 [4, D]; out goes v i16 [count, 4, D].
 */
export function pair(rows: usize, count: i32, D: i32, v: usize): void {
  const row = <usize>D << 1
  for (let i: i32 = 0; i < count; i++) {
    let x = <usize>load<u32>(rows + (<usize>i << 2))
    for (const end = x + row; x < end; x += 16) {
      const a = v128.load(x), b = v128.load(x + row), c = v128.load(x + row * 2), d = v128.load(x + row * 3)
      v128.store(v, i16x8.add(b, c))
      v128.store(v + row, i16x8.sub(c, b))
      v128.store(v + row * 2, i16x8.sub(a, c))
      v128.store(v + row * 3, i16x8.sub(d, b))
      v += 16
    }
    v += row * 3
  }
}

/** sums i32 [2, 16] += two rows times one panel. */
function dots(x: usize, y: usize, length: usize, p: usize, sums: usize): void {
  let s0 = v128.load(sums), s1 = v128.load(sums, 16), s2 = v128.load(sums, 32), s3 = v128.load(sums, 48)
  let t0 = v128.load(sums, 64), t1 = v128.load(sums, 80), t2 = v128.load(sums, 96), t3 = v128.load(sums, 112)
  const end = x + length
  do {
    let v = v128.load32_splat(x), w = v128.load32_splat(y)
    let k = v128.load(p)
    s0 = i32x4.add(s0, i32x4.dot_i16x8_s(v, k)); t0 = i32x4.add(t0, i32x4.dot_i16x8_s(w, k))
    k = v128.load(p, 16)
    s1 = i32x4.add(s1, i32x4.dot_i16x8_s(v, k)); t1 = i32x4.add(t1, i32x4.dot_i16x8_s(w, k))
    k = v128.load(p, 32)
    s2 = i32x4.add(s2, i32x4.dot_i16x8_s(v, k)); t2 = i32x4.add(t2, i32x4.dot_i16x8_s(w, k))
    k = v128.load(p, 48)
    s3 = i32x4.add(s3, i32x4.dot_i16x8_s(v, k)); t3 = i32x4.add(t3, i32x4.dot_i16x8_s(w, k))
    v = v128.load32_splat(x, 4); w = v128.load32_splat(y, 4)
    k = v128.load(p, 64)
    s0 = i32x4.add(s0, i32x4.dot_i16x8_s(v, k)); t0 = i32x4.add(t0, i32x4.dot_i16x8_s(w, k))
    k = v128.load(p, 80)
    s1 = i32x4.add(s1, i32x4.dot_i16x8_s(v, k)); t1 = i32x4.add(t1, i32x4.dot_i16x8_s(w, k))
    k = v128.load(p, 96)
    s2 = i32x4.add(s2, i32x4.dot_i16x8_s(v, k)); t2 = i32x4.add(t2, i32x4.dot_i16x8_s(w, k))
    k = v128.load(p, 112)
    s3 = i32x4.add(s3, i32x4.dot_i16x8_s(v, k)); t3 = i32x4.add(t3, i32x4.dot_i16x8_s(w, k))
    x += 8; y += 8; p += 128
  } while (x < end)
  v128.store(sums, s0); v128.store(sums, s1, 16); v128.store(sums, s2, 32); v128.store(sums, s3, 48)
  v128.store(sums, t0, 64); v128.store(sums, t1, 80); v128.store(sums, t2, 96); v128.store(sums, t3, 112)
}

/**
 * c f32 [.., N] = scale * the matrix over three neighbours + bias, for `count` pairs of tokens: v as `pair` leaves it (one more pair is read
 * where the count is odd, and the last pair of it stands at the same place), `places` i32 the number of the first token of each pair. B:
 * panels as those of `multiply`, each of four matrices one after the other, (g0 + g1 + g2) / 2, (g0 - g1 + g2) / 2, g0, g2. Pairs are
 * written in order: the second token of a pair may be the first one of the next, which then holds.
 */
export function convolve(
  v: usize, places: usize, b: usize, c: usize, count: i32, N: i32, D: i32, scale: f32, bias: usize, sums: usize,
): void {
  const width = <usize>N << 2
  const length = <usize>D << 1
  const size = length << 4
  const by = f32x4.splat(scale)
  const other = sums + 128
  for (let j: usize = 0; j < width; j += 64) {
    let x = v
    for (let i: i32 = 0; i < count; i += 2) {
      const y = x + length * 4
      clear(sums, 256)
      dots(x, y, length, b, sums)
      dots(x + length, y + length, length, b + size, other)
      for (let k: usize = 0; k < 128; k += 16) {
        const s = v128.load(sums + k), t = v128.load(other + k)
        v128.store(sums + k, i32x4.add(s, t))
        v128.store(other + k, i32x4.sub(s, t))
      }
      dots(x + length * 2, y + length * 2, length, b + size * 2, sums)
      dots(x + length * 3, y + length * 3, length, b + size * 3, other)
      const to = c + <usize>load<u32>(places + (<usize>i << 2)) * width + j
      const too = c + <usize>load<u32>(places + (<usize>i << 2), 4) * width + j
      for (let k: usize = 0; k < 64; k += 16) {
        const u = v128.load(bias + j + k)
        v128.store(to + k, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(v128.load(sums + k)), by), u))
        v128.store(to + width + k, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(v128.load(other + k)), by), u))
      }
      for (let k: usize = 0; k < 64; k += 16) {
        const u = v128.load(bias + j + k)
        v128.store(too + k, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(v128.load(sums + k, 64)), by), u))
        v128.store(too + width + k, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(v128.load(other + k, 64)), by), u))
      }
      x = y + length * 4
    }
    b += size * 4
  }
}

/** Row i of c, f32 [count, N], goes to row `slots[i]` of `out`, i16 [.., N], times `scale`, rounded and saturated. */
export function keep(c: usize, count: i32, N: i32, slots: usize, out: usize, scale: f32): void {
  const by = f32x4.splat(scale)
  // `whole` is exact below 2^22 only.
  const most = f32x4.splat(40000)
  const least = f32x4.splat(-40000)
  for (let i: i32 = 0; i < count; i++) {
    let to = out + <usize>load<u32>(slots + (<usize>i << 2)) * <usize>(N << 1)
    for (let j: i32 = 0; j < N; j += 8) {
      const a = f32x4.pmax(least, f32x4.pmin(most, f32x4.mul(v128.load(c), by)))
      const b = f32x4.pmax(least, f32x4.pmin(most, f32x4.mul(v128.load(c, 16), by)))
      v128.store(to, i16x8.narrow_i32x4_s(whole(a), whole(b)))
      c += 32
      to += 16
    }
  }
}

function clear(at: usize, bytes: usize): void {
  for (const end = at + bytes; at < end; at += 16) v128.store(at, i32x4.splat(0))
}

/**
 * The first layer. `types` i32: the slot of every token, with `width / 2` slots of the padding before each sentence and after the last;
 * `pre` i16 [slots, width, 4H]: what a word type adds to the gates, seen from the left neighbour to the right one. `bounds` i32
 * [sentences + 1]: first token of each. Writes states to y f32 [n, 2H] and q i16 [.., 2H] (times `scale`; `gap` rows of zeros before each
 * sentence and after the last). Gates lie as z, h of the forward direction, then of the backward one.
 */
export function scanTypes(
  types: usize, bounds: usize, sentences: i32, width: i32, pre: usize, H: i32,
  y: usize, q: usize, gap: i32, unit: f32, scale: f32, state: usize,
): void {
  const half = width >> 1
  const row = <usize>H << 2
  clear(q, <usize>gap * row)
  for (let k: i32 = 0; k < sentences; k++) {
    const first = load<i32>(bounds + (<usize>k << 2))
    const last = load<i32>(bounds + (<usize>k << 2), 4)
    const at = types + (<usize>((k + 1) * half) << 2)
    const to = q + <usize>((k + 1) * gap) * row
    passTypes(at, first, last, 1, width, pre, H, y, to, unit, scale, state)
    passTypes(at, last - 1, first - 1, -1, width, pre + (<usize>H << 2), H, y + (<usize>H << 2), to + (<usize>H << 1), unit, scale, state)
    clear(to + <usize>last * row, <usize>gap * row)
  }
}

function passTypes(
  types: usize, from: i32, to: i32, step: i32, width: i32, pre: usize, H: i32,
  y: usize, q: usize, unit: f32, scale: f32, state: usize,
): void {
  const part = <usize>H << 3
  const row = part * <usize>width
  const gate = <usize>H << 1
  const by = f32x4.splat(unit)
  const times = f32x4.splat(scale)
  const wide = width == 5
  clear(state, gate << 1)
  for (let i = from; i != to; i += step) {
    const t = types + (<usize>i << 2) - (wide ? 8 : 4)
    let a = pre + <usize>load<u32>(t) * row
    let b = pre + <usize>load<u32>(t, 4) * row + part
    let c = pre + <usize>load<u32>(t, 8) * row + part * 2
    let d: usize = 0, e: usize = 0
    if (wide) {
      d = pre + <usize>load<u32>(t, 12) * row + part * 3
      e = pre + <usize>load<u32>(t, 16) * row + part * 4
    }
    let h = state
    let v = y + <usize>i * (gate << 2)
    let w = q + <usize>i * (gate << 1)
    for (const end = a + gate; a < end; a += 16) {
      let z = i16x8.add_sat_s(i16x8.add_sat_s(v128.load(a), v128.load(b)), v128.load(c))
      let g = i16x8.add_sat_s(i16x8.add_sat_s(v128.load(a + gate), v128.load(b + gate)), v128.load(c + gate))
      if (wide) {
        z = i16x8.add_sat_s(z, i16x8.add_sat_s(v128.load(d), v128.load(e)))
        g = i16x8.add_sat_s(g, i16x8.add_sat_s(v128.load(d + gate), v128.load(e + gate)))
        d += 16
        e += 16
      }
      const low = mix(
        v128.load(h),
        f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(z)), by),
        f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(g)), by),
      )
      const high = mix(
        v128.load(h, 16),
        f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(z)), by),
        f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(g)), by),
      )
      v128.store(h, low)
      v128.store(h, high, 16)
      v128.store(v, low)
      v128.store(v, high, 16)
      v128.store(w, i16x8.narrow_i32x4_s(whole(f32x4.mul(low, times)), whole(f32x4.mul(high, times))))
      b += 16
      c += 16
      h += 32
      v += 32
      w += 16
    }
  }
}

/**
 * A layer above: gates a f32 [n, 4H] in; its states are added to those of the layer below, y f32 [n, 2H], in place. Out goes the sum as
 * q i16 [.., 2H], times `scale`, `gap` rows left out before each sentence.
 */
export function scanGates(
  a: usize, bounds: usize, sentences: i32, H: i32, y: usize, q: usize, gap: i32, scale: f32, state: usize,
): void {
  const row = <usize>H << 2
  for (let k: i32 = 0; k < sentences; k++) {
    const first = load<i32>(bounds + (<usize>k << 2))
    const last = load<i32>(bounds + (<usize>k << 2), 4)
    const to = q + <usize>((k + 1) * gap) * row
    passGates(a, first, last, 1, H, y, to, scale, state)
    passGates(a + (<usize>H << 3), last - 1, first - 1, -1, H, y + (<usize>H << 2), to + (<usize>H << 1), scale, state)
  }
}

function passGates(a: usize, from: i32, to: i32, step: i32, H: i32, y: usize, q: usize, scale: f32, state: usize): void {
  const gate = <usize>H << 2
  const times = f32x4.splat(scale)
  clear(state, gate)
  for (let i = from; i != to; i += step) {
    let z = a + <usize>i * (gate << 2)
    let h = state
    let v = y + <usize>i * (gate << 1)
    let w = q + <usize>i * gate
    for (const end = z + gate; z < end; z += 32) {
      const low = mix(v128.load(h), v128.load(z), v128.load(z + gate))
      const high = mix(v128.load(h, 16), v128.load(z, 16), v128.load(z + gate, 16))
      v128.store(h, low)
      v128.store(h, high, 16)
      const s = f32x4.add(low, v128.load(v))
      const t = f32x4.add(high, v128.load(v, 16))
      v128.store(v, s)
      v128.store(v, t, 16)
      v128.store(w, i16x8.narrow_i32x4_s(whole(f32x4.mul(s, times)), whole(f32x4.mul(t, times))))
      h += 32
      v += 32
      w += 16
    }
  }
}

/**
 * The heads of one sentence of n tokens. `rows` f32 [n, stride]: dependent [A], head [A] first. Scores every head for every dependent into
 * `scores` f32 [n, n up to a multiple of 8] and the root into `roots` f32 [n]; the best, 0 for the root, else one more than the token, to
 * `best` i32 [n]. `turned` is room for the heads, A by columns. `far` points at the middle of f32 scores by distance, -1e9 at 0; `edge` at
 * f32 -1e9, with zeros before them. Up to ten rows after the last are read.
 */
export function attach(
  rows: usize, stride: i32, n: i32, A: i32, bias: usize, root: usize, rootFar: f32,
  far: usize, edge: usize, turned: usize, scores: usize, roots: usize, best: usize,
): void {
  const next = <usize>stride << 2
  const columns = (n + 7) & ~7
  const line = <usize>columns << 2
  const size = <usize>A << 2
  const zero = f32x4.splat(0)
  // relu(dep) · head + bias · head = (relu(dep) + bias) · head: the bias goes into the dependents, once.
  for (let i: i32 = 0; i < n; i++) {
    const row = rows + <usize>i * next
    let sum = zero
    for (let j: usize = 0; j < size; j += 16) {
      const v = f32x4.add(f32x4.pmax(v128.load(row + j), zero), v128.load(bias + j))
      sum = f32x4.add(sum, f32x4.mul(v, v128.load(root + j)))
      v128.store(row + j, v)
    }
    store<f32>(
      roots + (<usize>i << 2),
      f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1) + (f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3)) + rootFar,
    )
  }
  for (let i: i32 = 0; i < columns; i += 4) {
    let row = rows + <usize>i * next + size
    let to = turned + (<usize>i << 2)
    for (const end = row + size; row < end; row += 16) {
      const a = f32x4.pmax(v128.load(row), zero)
      const b = f32x4.pmax(v128.load(row + next), zero)
      const c = f32x4.pmax(v128.load(row + next * 2), zero)
      const d = f32x4.pmax(v128.load(row + next * 3), zero)
      const ab = v128.shuffle<i32>(a, b, 0, 4, 1, 5)
      const cd = v128.shuffle<i32>(c, d, 0, 4, 1, 5)
      const AB = v128.shuffle<i32>(a, b, 2, 6, 3, 7)
      const CD = v128.shuffle<i32>(c, d, 2, 6, 3, 7)
      v128.store(to, v128.shuffle<i64>(ab, cd, 0, 2))
      v128.store(to + line, v128.shuffle<i64>(ab, cd, 1, 3))
      v128.store(to + line * 2, v128.shuffle<i64>(AB, CD, 0, 2))
      v128.store(to + line * 3, v128.shuffle<i64>(AB, CD, 1, 3))
      to += line * 4
    }
  }
  edge -= <usize>n << 2
  for (let i: i32 = 0; i < n; i += 4) {
    const row = rows + <usize>i * next
    const out = scores + <usize>i * line
    const near = far - (<usize>i << 2)
    for (let j: usize = 0; j < line; j += 32) {
      let s0 = zero, s1 = zero, t0 = zero, t1 = zero, u0 = zero, u1 = zero, w0 = zero, w1 = zero
      let p = row
      let r = turned + j
      for (const end = p + size; p < end; p += 4) {
        const k = v128.load(r), l = v128.load(r, 16)
        let x = v128.load32_splat(p)
        s0 = f32x4.add(s0, f32x4.mul(x, k)); s1 = f32x4.add(s1, f32x4.mul(x, l))
        x = v128.load32_splat(p + next)
        t0 = f32x4.add(t0, f32x4.mul(x, k)); t1 = f32x4.add(t1, f32x4.mul(x, l))
        x = v128.load32_splat(p + next * 2)
        u0 = f32x4.add(u0, f32x4.mul(x, k)); u1 = f32x4.add(u1, f32x4.mul(x, l))
        x = v128.load32_splat(p + next * 3)
        w0 = f32x4.add(w0, f32x4.mul(x, k)); w1 = f32x4.add(w1, f32x4.mul(x, l))
        r += line
      }
      const m0 = v128.load(edge + j), m1 = v128.load(edge + j, 16)
      const o = out + j, d = near + j
      v128.store(o, f32x4.add(s0, f32x4.add(v128.load(d), m0)))
      v128.store(o, f32x4.add(s1, f32x4.add(v128.load(d, 16), m1)), 16)
      v128.store(o + line, f32x4.add(t0, f32x4.add(v128.load(d - 4), m0)))
      v128.store(o + line, f32x4.add(t1, f32x4.add(v128.load(d - 4, 16), m1)), 16)
      v128.store(o + line * 2, f32x4.add(u0, f32x4.add(v128.load(d - 8), m0)))
      v128.store(o + line * 2, f32x4.add(u1, f32x4.add(v128.load(d - 8, 16), m1)), 16)
      v128.store(o + line * 3, f32x4.add(w0, f32x4.add(v128.load(d - 12), m0)))
      v128.store(o + line * 3, f32x4.add(w1, f32x4.add(v128.load(d - 12, 16), m1)), 16)
    }
  }
  for (let i: i32 = 0; i < n; i++) {
    const found = largest(scores + <usize>i * line, columns)
    const score = load<f32>(scores + <usize>i * line + (<usize>found << 2))
    store<i32>(best + (<usize>i << 2), score > load<f32>(roots + (<usize>i << 2)) ? found + 1 : 0)
  }
}

/** The place of the largest of `count` numbers, a multiple of 4; the first of equals. */
function largest(at: usize, count: i32): i32 {
  let value = v128.load(at)
  let place = i32x4(0, 1, 2, 3)
  let here = place
  for (let j: i32 = 4; j < count; j += 4) {
    at += 16
    here = i32x4.add(here, i32x4.splat(4))
    const v = v128.load(at)
    const more = f32x4.gt(v, value)
    value = v128.bitselect(v, value, more)
    place = v128.bitselect(here, place, more)
  }
  let top = f32x4.extract_lane(value, 0)
  let out = i32x4.extract_lane(place, 0)
  let v = f32x4.extract_lane(value, 1)
  let p = i32x4.extract_lane(place, 1)
  if (v > top || (v == top && p < out)) { top = v; out = p }
  v = f32x4.extract_lane(value, 2)
  p = i32x4.extract_lane(place, 2)
  if (v > top || (v == top && p < out)) { top = v; out = p }
  v = f32x4.extract_lane(value, 3)
  p = i32x4.extract_lane(place, 3)
  if (v > top || (v == top && p < out)) out = p
  return out
}

/** The largest of `count` numbers of each row, through the table `codes` u8: out u8 [n]. */
export function choose(at: usize, stride: i32, count: i32, n: i32, codes: usize, out: usize): void {
  for (let i: i32 = 0; i < n; i++) {
    store<u8>(out + <usize>i, load<u8>(codes + <usize>largest(at, count)))
    at += <usize>stride << 2
  }
}

/**
 * What the labels of one sentence are told by: q i16 [n, L] = scale * relu(dependent + head + what the distance adds). `rows` f32 [n,
 * stride], dependent [L], head [L] first; `best` as `attach` gives it; `far` f32 [13, L].
 */
export function relate(rows: usize, stride: i32, n: i32, L: i32, root: usize, far: usize, best: usize, q: usize, scale: f32): void {
  const size = <usize>L << 2
  const by = f32x4.splat(scale)
  const zero = f32x4.splat(0)
  const most = f32x4.splat(32767)
  for (let i: i32 = 0; i < n; i++) {
    const h = load<i32>(best + (<usize>i << 2))
    const away = h - 1 - i
    let steps = away < 0 ? -away : away
    if (steps > 4) steps = steps < 10 ? 5 : 6
    const kind = h == 0 ? 0 : away > 0 ? steps : 6 + steps
    let x = rows + (<usize>(i * stride) << 2)
    let y = h == 0 ? root : rows + (<usize>((h - 1) * stride) << 2) + size
    let z = far + <usize>kind * size
    for (const end = x + size; x < end; x += 32) {
      const a = f32x4.pmax(zero, f32x4.add(f32x4.add(v128.load(x), v128.load(y)), v128.load(z)))
      const b = f32x4.pmax(zero, f32x4.add(f32x4.add(v128.load(x, 16), v128.load(y, 16)), v128.load(z, 16)))
      v128.store(q, i16x8.narrow_i32x4_s(whole(f32x4.pmin(most, f32x4.mul(a, by))), whole(f32x4.pmin(most, f32x4.mul(b, by)))))
      y += 32
      z += 32
      q += 16
    }
  }
}

/**
 * The best sequence of names of one sentence (A. Viterbi, 1967): `rows` f32 [n, stride], eight numbers each; `first` f32 [8], `step` f32
 * [8, 8] from row to column, unused ones -1e9; `back` room for 8 bytes a token; through `codes` u8 [8] to out u8 [n].
 */
export function follow(rows: usize, stride: i32, n: i32, first: usize, step: usize, back: usize, codes: usize, out: usize, state: usize): void {
  const next = <usize>stride << 2
  v128.store(state, f32x4.add(v128.load(first), v128.load(rows)))
  v128.store(state, f32x4.add(v128.load(first, 16), v128.load(rows, 16)), 16)
  for (let i: i32 = 1; i < n; i++) {
    rows += next
    let a = f32x4.splat(LOWEST), b = a
    let from = i32x4.splat(0), into = from, here = from
    for (let k: usize = 0; k < 8; k++) {
      const s = v128.load32_splat(state + (k << 2))
      const v = f32x4.add(s, v128.load(step + (k << 5)))
      const w = f32x4.add(s, v128.load(step + (k << 5), 16))
      const x = f32x4.gt(v, a), y = f32x4.gt(w, b)
      a = v128.bitselect(v, a, x)
      b = v128.bitselect(w, b, y)
      from = v128.bitselect(here, from, x)
      into = v128.bitselect(here, into, y)
      here = i32x4.add(here, i32x4.splat(1))
    }
    v128.store(state, f32x4.add(a, v128.load(rows)))
    v128.store(state, f32x4.add(b, v128.load(rows, 16)), 16)
    const places = i16x8.narrow_i32x4_s(from, into)
    v128.store64_lane(back + (<usize>i << 3), i8x16.narrow_i16x8_s(places, places), 0)
  }
  let place = largest(state, 8)
  for (let i = n - 1; i >= 0; i--) {
    store<u8>(out + <usize>i, load<u8>(codes + <usize>place))
    if (i > 0) place = <i32>load<u8>(back + (<usize>i << 3) + <usize>place)
  }
}
