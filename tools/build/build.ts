// `npm run build`: the sources in, JavaScript and declarations in dist/ out, as the package ships them; the command line in few files, for two hundred take longer to load than a report to read.

import { spawnSync } from 'node:child_process'
import { chmodSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))
rmSync(join(root, 'dist'), { recursive: true, force: true })
const { status } = spawnSync(join(root, 'node_modules', '.bin', 'tsc'), ['-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' })
if (status === 0) {
  const cli = join(root, 'dist', 'cli')
  rmSync(cli, { recursive: true })
  buildSync({
    entryPoints: [join(root, 'src', 'cli', 'main.ts')],
    outdir: cli,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    packages: 'external',
    logLevel: 'warning',
  })
  chmodSync(join(cli, 'main.js'), 0o755)
}
process.exitCode = status ?? 1
