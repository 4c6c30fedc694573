// The source of the trainer's arithmetic in, its WebAssembly out; built at the start of a run, in a second.

import { compile } from '../../kernel/build.ts'

const OPTIONS =
  '-O3 --noAssert --runtime stub --enable simd --enable threads --importMemory --sharedMemory --initialMemory 16 --maximumMemory 65536'

/** Compiles kernel.as.ts: f32 matrices in a memory that workers share. */
export function buildKernel(): Promise<Uint8Array> {
  return compile(new URL('kernel.as.ts', import.meta.url), OPTIONS.split(' '))
}
