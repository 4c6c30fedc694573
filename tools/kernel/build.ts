// `npm run kernel`: src/text/kernel/kernel.as.ts in, src/text/kernel/binary.ts out; `--check` only holds the second against the first.

import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../../', import.meta.url)
const source = new URL('src/text/kernel/kernel.as.ts', root)
const binary = new URL('src/text/kernel/binary.ts', root)

const OPTIONS = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--initialMemory', '1']

interface Compiler {
  main(
    options: readonly string[],
    files: {
      readFile(name: string): string | null
      writeFile(name: string, contents: Uint8Array | string): void
      listFiles(): readonly string[]
    },
  ): Promise<{ readonly error: Error | null; readonly stderr: { toString(): string } }>
}

/** AssemblyScript compiled with options, the bytes of a WebAssembly module. Throws what the compiler complains of. */
export async function compile(source: URL, options: readonly string[]): Promise<Uint8Array> {
  // The compiler is large, so that only a build loads it; its types redeclare the world, so that its name is kept from ours.
  const name: string = 'assemblyscript/asc'
  const { default: asc } = (await import(name)) as { default: Compiler }
  let built: Uint8Array | undefined
  const { error, stderr } = await asc.main(['kernel.as.ts', ...options, '-o', 'kernel.wasm'], {
    readFile: (name) => (name === 'kernel.as.ts' ? readFileSync(source, 'utf8') : null),
    writeFile: (name, contents) => {
      if (name === 'kernel.wasm' && typeof contents !== 'string') built = contents
    },
    listFiles: () => [],
  })
  if (error !== null || built === undefined) throw new Error(`the kernel cannot be built: ${stderr.toString()}`)
  return built
}

/** The kernel, built from its source. */
export function buildKernel(): Promise<Uint8Array> {
  return compile(source, OPTIONS)
}

/** The source of `src/text/kernel/binary.ts`. */
export async function kernelModule(): Promise<string> {
  const bytes = await buildKernel()
  const lines = Buffer.from(bytes)
    .toString('base64')
    .replace(/.{120}/g, '$&\n')
    .trimEnd()
    .split('\n')
  return `// Nothing comes in; the kernel of the network goes out. Made from kernel.as.ts by \`npm run kernel\`: change that file, not this one.

/** A WebAssembly module of ${bytes.length} bytes, in base64. */
export const BINARY =
${lines.map((line) => `  '${line}'`).join(' +\n')}
`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const made = await kernelModule()
  if (process.argv.includes('--check')) {
    if (readFileSync(binary, 'utf8') !== made) {
      process.stderr.write('src/text/kernel/binary.ts is not what kernel.as.ts says: run npm run kernel\n')
      process.exitCode = 1
    }
  } else {
    writeFileSync(binary, made)
    process.stdout.write(`wrote src/text/kernel/binary.ts: ${made.length} characters\n`)
  }
}
