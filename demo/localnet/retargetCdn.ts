import { createHash } from 'node:crypto'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CdnManifest } from './cdnManifest.ts'

/**
 * Copies a built CDN folder and points it to another chain. Only the table of chains and the two strings by which
 * the loader names it differ between two networks, so a test that starts many needs one build.
 *
 * @param parameters.from folder that `buildCdn` wrote
 * @param parameters.outDir an own folder; what it held before is removed
 * @throws Error where the folder holds no such build
 */
export function retargetCdn(parameters: { from: string; outDir: string; deployments: object }): CdnManifest {
  const { from, outDir } = parameters
  rmSync(outDir, { recursive: true, force: true })
  cpSync(from, outDir, { recursive: true })
  const manifest = JSON.parse(readFileSync(join(outDir, 'manifest.json'), 'utf8')) as CdnManifest
  const table = Buffer.from(JSON.stringify(parameters.deployments))
  const url = `deployments-${createHash('sha256').update(table).digest('hex').slice(0, 10)}.json`
  const deployments = { url, integrity: integrityOf(table) }
  rmSync(join(outDir, manifest.deployments.url))
  writeFileSync(join(outDir, url), table)
  const path = join(outDir, manifest.loader.url)
  const loader = replaceOnce(
    replaceOnce(readFileSync(path, 'utf8'), manifest.deployments.url, deployments.url),
    manifest.deployments.integrity,
    deployments.integrity,
  )
  writeFileSync(path, loader)
  const { [manifest.deployments.url]: _, ...bytes } = manifest.bytes
  const retargeted: CdnManifest = {
    ...manifest,
    loader: { ...manifest.loader, integrity: integrityOf(Buffer.from(loader)) },
    deployments,
    bytes: { ...bytes, [url]: table.length, [manifest.loader.url]: Buffer.byteLength(loader) },
  }
  writeFileSync(join(outDir, 'manifest.json'), `${JSON.stringify(retargeted, null, 2)}\n`)
  return retargeted
}

function integrityOf(data: Buffer): string {
  return `sha384-${createHash('sha384').update(data).digest('base64')}`
}

function replaceOnce(text: string, from: string, to: string): string {
  const parts = text.split(from)
  if (parts.length !== 2) {
    throw new Error(
      `The loader names ${from} ${parts.length - 1} times instead of once. Build the CDN folder again.`,
    )
  }
  return parts.join(to)
}
