import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { CdnFile } from '../build/cdn.ts'
import { root } from '../build/exportsMap.ts'
import { buildPackage } from '../build/packages.ts'
import { type Bytes, weigh, weighByEsbuild } from './internal/bundles.ts'
import { fullCdn } from './internal/fullCdn.ts'
import type { Figure, Rule } from './internal/rules.ts'
import { type Weigh, withWeighers } from './internal/withWeighers.ts'

export const key = 'bytes'
export const checks: Record<string, Rule> = { '*': 'tolerance' }

/** `{ 'loader.min': ..., 'loader.gz': ..., 'loader.br': ... }` */
function named(name: string, bytes: Bytes): Record<string, Figure> {
  return Object.fromEntries(Object.entries(bytes).map(([unit, value]) => [`${name}.${unit}`, value]))
}

/** What script-tag users download: each element from the script tag on, what a first item takes, and all that may come later. */
async function measureCdn(): Promise<Record<string, Figure>> {
  const { outDir, manifest } = await fullCdn()
  const { loader, elements, worker, onDemand } = manifest
  const read = ({ url }: CdnFile) => readFileSync(join(outDir, url))
  const figures = { ...named('loader', weigh([read(loader)])), ...named('worker', weigh([read(worker)])) }
  for (const [tag, element] of Object.entries(elements)) {
    Object.assign(
      figures,
      named(`${tag} with loader`, weigh([loader, element, ...element.imports].map(read))),
    )
    Object.assign(figures, named(`${tag} loaded later`, weigh(element.lazy.map(read))))
  }
  const card = elements['sahara-asset']
  if (card)
    Object.assign(figures, named('sahara-asset to a live price', weigh([card, ...card.imports].map(read))))
  // A campaign's first item needs the module of its kind as well; what the element has already is not loaded again.
  const task = elements['sahara-task']
  for (const [source, files] of task ? Object.entries(onDemand) : []) {
    const kind = /components\/src\/kinds\/([\w-]+)\//.exec(source)?.[1]
    if (!kind || !task) continue
    const urls = new Map([task, ...task.imports, ...files].map((file) => [file.url, file]))
    const scripts = [...urls.values()].map(read)
    Object.assign(
      figures,
      named(`sahara-task to its first item, ${kind}`, weigh(scripts)),
      named(`sahara-task with loader to its first item, ${kind}`, weigh([read(loader), ...scripts])),
    )
  }
  return figures
}

/** Code that makes a bundler keep these exports and nothing else. */
function keeping(names: readonly string[], specifier: string): string {
  return `export { ${names.join(', ')} } from ${JSON.stringify(specifier)}`
}

async function measureBoth(weigh: Weigh, name: string, code: string): Promise<Record<string, Figure>> {
  const [byEsbuild, byRollup] = await Promise.all([weighByEsbuild(code), weigh(code)])
  return { ...named(`${name} (esbuild)`, byEsbuild), ...named(`${name} (rollup)`, byRollup) }
}

/** What npm users pay for: the client, each read action by itself, the write path, the worker's host. */
async function measureNpm(): Promise<Record<string, Figure>> {
  for (const name of ['workers', 'sdk'] as const) await buildPackage(name)
  const sdk = await import(pathToFileURL(join(root, 'packages/sdk/dist/index.js')).href)
  const actions = Object.keys(sdk).filter((name) => typeof sdk[name] === 'function')
  const reads = actions.filter((name) => /^(get|list)[A-Z]/.test(name))
  const codes: readonly (readonly [name: string, code: string])[] = [
    ['createSaharaClient', keeping(['createSaharaClient'], '@saharakit/sdk')],
    ['worker host', keeping(['createCheckRunner'], '@saharakit/workers/host')],
    [
      'write path',
      keeping(['createSaharaClient', 'requestSeat', 'submitContribution', 'claimEarnings'], '@saharakit/sdk'),
    ],
    ...reads.map((action) => [action, keeping([action], '@saharakit/sdk')] as const),
  ]
  const measured = await withWeighers((byRollup) =>
    Promise.all(codes.map(([name, code]) => measureBoth(byRollup, name, code))),
  )
  const figures: Record<string, Figure> = Object.assign({}, ...measured)
  const gzipped = reads.flatMap((name) => [figures[`${name} (esbuild).gz`], figures[`${name} (rollup).gz`]])
  return { ...figures, 'largest read action.gz': Math.max(...gzipped.map(Number)) }
}

/** Bytes of every entry that has a budget, minified, gzip -9 and brotli 11. */
export async function measure(): Promise<Record<string, Figure>> {
  return { ...(await measureCdn()), ...(await measureNpm()) }
}
