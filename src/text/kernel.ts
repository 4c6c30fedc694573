// Nothing comes in; the network's kernel goes out as functions over a memory of its own (kernel/kernel.as.ts says what each does).

import { BINARY } from './kernel/binary.ts'

/** The kernel; every address is a byte in `memory`. */
export interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer }
  grow(bytes: number): void
  embed(
    rows: number,
    count: number,
    features: number,
    E: number,
    words: number,
    wordScale: number,
    affixes: number,
    affixScale: number,
    bias: number,
    out: number,
    scale: number,
  ): void
  multiply(a: number, b: number, c: number, M: number, N: number, K: number, scale: number, bias: number): void
  pair(rows: number, count: number, D: number, v: number): void
  convolve(
    v: number,
    places: number,
    b: number,
    c: number,
    count: number,
    N: number,
    D: number,
    scale: number,
    bias: number,
    sums: number,
  ): void
  keep(c: number, count: number, N: number, slots: number, out: number, scale: number): void
  scanTypes(
    types: number,
    bounds: number,
    sentences: number,
    width: number,
    pre: number,
    H: number,
    y: number,
    q: number,
    gap: number,
    unit: number,
    scale: number,
    state: number,
  ): void
  scanGates(a: number, bounds: number, sentences: number, H: number, y: number, q: number, gap: number, scale: number, state: number): void
  attach(
    rows: number,
    stride: number,
    n: number,
    A: number,
    bias: number,
    root: number,
    rootFar: number,
    far: number,
    edge: number,
    turned: number,
    scores: number,
    roots: number,
    best: number,
  ): void
  choose(at: number, stride: number, count: number, n: number, codes: number, out: number): void
  relate(rows: number, stride: number, n: number, L: number, root: number, far: number, best: number, q: number, scale: number): void
  follow(
    rows: number,
    stride: number,
    n: number,
    first: number,
    step: number,
    back: number,
    codes: number,
    out: number,
    state: number,
  ): void
}

let module: WebAssembly.Module | undefined

/** A new kernel with a memory of its own. Synchronous; in a browser the Content-Security-Policy has to allow `'wasm-unsafe-eval'`. */
export function openKernel(): Kernel {
  module ??= new WebAssembly.Module(fromBase64(BINARY))
  return new WebAssembly.Instance(module).exports as unknown as Kernel
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The bytes of base64 (RFC 4648); the engine's platform has no function for it. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const values = new Uint8Array(128)
  for (let i = 0; i < 64; i++) values[DIGITS.charCodeAt(i)] = i
  const length = text.endsWith('==') ? text.length - 2 : text.endsWith('=') ? text.length - 1 : text.length
  const out = new Uint8Array((length * 3) >> 2)
  let bits = 0
  let held = 0
  let at = 0
  for (let i = 0; i < length; i++) {
    held = ((held << 6) | (values[text.charCodeAt(i)] as number)) & 0xffffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      out[at++] = (held >> bits) & 255
    }
  }
  return out
}
