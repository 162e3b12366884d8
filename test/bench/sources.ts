import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** What is measured and how: kernels and bench by way of these, with all that they import from this repository. */
const entries = ['browser.ts', 'text.ts', 'photos.ts', 'rounds.ts']
/** What is compared with, and how often. */
const files = ['run.ts', 'package-lock.json', 'peers/scan.as.ts', 'peers/scan.c']

/**
 * sha-256 of the code that results.json speaks of, so that results of other code can be told by their digest. Comments and
 * formatting of what is bundled don't count.
 */
export async function digestSources(measured = entries, compared = files): Promise<string> {
  const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))
  const { outputFiles } = await build({
    entryPoints: measured.map(path),
    outdir: path('bundled'),
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false,
  })
  const hash = createHash('sha256')
  for (const { text } of outputFiles) hash.update(text).update('\0')
  for (const name of compared) hash.update(readFileSync(path(name))).update('\0')
  return hash.digest('hex')
}
