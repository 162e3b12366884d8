import { createHash } from 'node:crypto'
import { cpSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CdnManifest } from './cdnManifest.ts'

/** The table of chains as the loader holds it: one JSON string, in whichever quotes the minifier chose. */
const table = /(["'`])\{\\?"chains\\?":(?:\\.|(?!\1)[^\\])*\1/g

/**
 * Copies a built CDN folder and points it to another chain. Only the table of chains differs between two networks, in the
 * loader and in the file of later scripts, so a test that starts many needs one build.
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
  const later = replaceChains(join(outDir, manifest.later.url), deployments)
  const path = join(outDir, manifest.loader.url)
  const loader = replaceTable(readFileSync(path, 'utf8'), deployments).replaceAll(
    manifest.later.integrity,
    integrityOf(later, 'sha256'),
  )
  writeFileSync(path, loader)
  const retargeted: CdnManifest = {
    ...manifest,
    loader: { ...manifest.loader, integrity: integrityOf(loader, 'sha384') },
    later: { ...manifest.later, integrity: integrityOf(later, 'sha256') },
    deployments,
    bytes: {
      ...manifest.bytes,
      [manifest.loader.url]: Buffer.byteLength(loader),
      [manifest.later.url]: Buffer.byteLength(later),
    },
  }
  writeFileSync(join(outDir, 'manifest.json'), `${JSON.stringify(retargeted, null, 2)}\n`)
  return retargeted
}

function integrityOf(text: string, algorithm: 'sha256' | 'sha384'): string {
  return `${algorithm}-${createHash(algorithm).update(text).digest('base64')}`
}

/** Writes the chains into the file of later scripts, and returns it. */
function replaceChains(path: string, deployments: { chains?: object }): string {
  const rest = { ...JSON.parse(readFileSync(path, 'utf8')), chains: deployments.chains ?? {} }
  writeFileSync(path, JSON.stringify(rest))
  return JSON.stringify(rest)
}

function replaceTable(loader: string, deployments: object): string {
  const found = loader.match(table)?.length ?? 0
  if (found !== 1)
    throw new Error(`The loader holds ${found} tables of chains instead of one. Build the CDN folder again.`)
  return loader.replace(table, () => JSON.stringify(JSON.stringify(deployments)))
}
