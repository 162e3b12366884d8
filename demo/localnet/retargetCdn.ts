import { createHash } from 'node:crypto'
import { cpSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CdnManifest } from './cdnManifest.ts'

/** The table of chains as the loader holds it: one JSON string, in whichever quotes the minifier chose. */
const table = /(["'`])\{\\?"chains\\?":(?:\\.|(?!\1)[^\\])*\1/g

/**
 * Copies a built CDN folder and points it to another chain. Only the table of chains in the loader differs between two
 * networks, so a test that starts many needs one build.
 *
 * @param parameters.from folder that `buildCdn` wrote
 * @param parameters.outDir an own folder; what it held before is removed
 * @throws Error where the folder holds no such build
 */
export function retargetCdn(parameters: { from: string; outDir: string; deployments: object }): CdnManifest {
  const { from, outDir, deployments } = parameters
  rmSync(outDir, { recursive: true, force: true })
  // The folder itself, not a link to it: what is written below must not reach the build.
  cpSync(realpathSync(from), outDir, { recursive: true })
  const manifest = JSON.parse(readFileSync(join(outDir, 'manifest.json'), 'utf8')) as CdnManifest
  const path = join(outDir, manifest.loader.url)
  const loader = replaceTable(readFileSync(path, 'utf8'), deployments)
  writeFileSync(path, loader)
  const retargeted: CdnManifest = {
    ...manifest,
    loader: { ...manifest.loader, integrity: integrityOf(loader) },
    deployments,
    bytes: { ...manifest.bytes, [manifest.loader.url]: Buffer.byteLength(loader) },
  }
  writeFileSync(join(outDir, 'manifest.json'), `${JSON.stringify(retargeted, null, 2)}\n`)
  return retargeted
}

function integrityOf(text: string): string {
  return `sha384-${createHash('sha384').update(text).digest('base64')}`
}

function replaceTable(loader: string, deployments: object): string {
  const found = loader.match(table)?.length ?? 0
  if (found !== 1)
    throw new Error(`The loader holds ${found} tables of chains instead of one. Build the CDN folder again.`)
  return loader.replace(table, () => JSON.stringify(JSON.stringify(deployments)))
}
