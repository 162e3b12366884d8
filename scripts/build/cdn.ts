/**
 * The files of the CDN: `npm run build` writes them to dist/cdn, and the local network builds its own with its own chain.
 *
 *   node scripts/build/cdn.ts [--deployments deployments.json] [--out dist/cdn] [--quick]
 */
import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { GetManualChunk, OutputChunk } from 'rollup'
import { languageTable } from '../../packages/workers/scripts/languageTable.ts'
import { cdnConfig, filesOf, loaderConfig, selfContained } from '../../rollup.config.mjs'
import { bundle } from './bundle.ts'
import { readEntries, root } from './exportsMap.ts'

/** A deployments.json, as far as the build looks into it. */
type Deployments = { chains?: Record<string, Chain> }
type Chain = { contracts?: object }

/** A file of the CDN and the hash that a page can demand of it. */
export type CdnFile = {
  /** Relative to the loader. */
  url: string
  /** `sha256-...` or, for the loader, `sha384-...`, as in an `integrity` attribute. */
  integrity: string
}

/** One element: its module, what that imports at once, and what it may import later. */
export type CdnElement = CdnFile & {
  /** The whole static closure, without the module itself. */
  imports: CdnFile[]
  /** Chunks behind `import()` and their closure. */
  lazy: CdnFile[]
}

/** What `buildCdn` wrote; also written as manifest.json. */
export type CdnManifest = {
  loader: CdnFile
  elements: Record<string, CdnElement>
  /** JSON file with the rows of all scripts that the loader does not name itself, and with what only they need. */
  later: CdnFile
  worker: CdnFile
  /** n-gram table of the worker's language check, fetched on first use. */
  language: CdnFile
  /** The table of chains: what a first paint reads of it is in the loader, the rest in the file of later scripts. */
  deployments: object
  /** Size of each file in bytes, by URL. */
  bytes: Record<string, number>
  /** Each chunk that a source file of ours asks for by `import()`, by that file's path from the root; with its closure. */
  onDemand: Record<string, CdnFile[]>
}

const components = join(root, 'packages/components/src')
const sdk = join(root, 'packages/sdk/src')

function digest(algorithm: 'sha256' | 'sha384', data: Buffer): Buffer {
  return createHash(algorithm).update(data).digest()
}

/** Writes a file under a name that holds a part of its hash. */
function writeHashed(outDir: string, name: string, extension: string, data: Buffer): string {
  const url = `${name}-${digest('sha256', data).toString('base64url').slice(0, 8)}.${extension}`
  writeFileSync(join(outDir, url), data)
  return url
}

/** Every chunk that these names reach, following the given kinds of import; in breadth-first order, without repeats. */
function closure(chunks: Map<string, OutputChunk>, from: readonly string[], withLazy: boolean): string[] {
  const seen = new Set(from)
  for (const name of seen) {
    const chunk = chunks.get(name)
    for (const next of [...(chunk?.imports ?? []), ...(withLazy ? (chunk?.dynamicImports ?? []) : [])])
      seen.add(next)
  }
  return [...seen]
}

async function buildElements(outDir: string, quick: boolean): Promise<Map<string, OutputChunk>> {
  const sources = globSync('cdn/*.ts', { cwd: components }).filter(
    (file) => !/\.(d|test|browser)\.ts$/.test(file),
  )
  if (sources.length === 0) {
    throw new Error(
      'packages/components/src/cdn has no entries. Add one file for each element that the CDN serves.',
    )
  }
  const entries = sources.map((file): [string, string] => [basename(file, '.ts'), join(components, file)])
  const markets = entries.filter(([tag]) => marketTags.has(tag))
  const graph = async (isIn: (tag: string) => boolean, chunks?: GetManualChunk) => {
    const input = Object.fromEntries(entries.filter(([tag]) => isIn(tag)))
    return (await bundle(cdnConfig({ input, outDir, quick, ...(chunks && { chunks }) }))).output
  }
  // Graphs that share nothing: what assets or requesters need never changes a byte of what tasks do.
  const output = [
    ...(await graph((tag) => requesterTags.has(tag))),
    ...(await graph((tag) => !marketTags.has(tag) && !requesterTags.has(tag))),
    ...(markets.length ? await graph((tag) => marketTags.has(tag), await marketFiles(markets)) : []),
  ]
  return new Map(output.filter((file) => file.type === 'chunk').map((chunk) => [chunk.fileName, chunk]))
}

/** Elements of assets and their market: a graph of their own. */
const marketTags = new Set([
  'sahara-asset',
  'sahara-checkout',
  'sahara-lineage',
  'sahara-market',
  'sahara-seller',
])

/** Elements of those who have things labeled: it has the kinds of tasks, too, for who labels some oneself. */
const requesterTags = new Set(['sahara-campaign'])

/**
 * The files of the market's graph: a card's first visit, what reads more of an asset, and what buys it. What a first paint of
 * the others or an error needs stays apart, so that nothing of it waits for those.
 */
function marketFiles(entries: readonly (readonly [tag: string, source: string])[]): Promise<GetManualChunk> {
  const from = (...paths: string[]) => paths.map((path) => join(components, path))
  return filesOf([
    {
      name: 'sahara-asset',
      sources: entries.flatMap(([tag, source]) => (tag === 'sahara-asset' ? source : [])),
    },
    {
      sources: [
        ...entries.map(([, source]) => source),
        ...from('internal/market/faults.ts', 'elements/sahara-checkout/work/CheckoutWork.ts'),
        ...['errors/explain.ts', 'content/matchAssetManifest.ts'].map((path) => join(sdk, path)),
        // Of refusals.
        ...['campaigns', 'licenses', 'market', 'registry', 'vault'].map((name) =>
          join(sdk, `abis/${name}Errors.generated.ts`),
        ),
        // Where a page has no WebCrypto.
        join(sdk, 'content/plainSha256.ts'),
        '@noble/hashes/utils.js',
      ],
    },
    { name: 'read', whole: true, sources: from('elements/sahara-asset/later/readDetails.ts') },
    {
      name: 'buy',
      sources: from(
        ...['createBuyServices', 'checkFiles', 'payDeal'].map(
          (name) => `elements/sahara-checkout/services/${name}.ts`,
        ),
      ),
    },
  ])
}

async function buildWorker(outDir: string, quick: boolean): Promise<string> {
  const entry = readEntries('workers').find(({ subpath }) => subpath === './worker')
  if (!entry)
    throw new Error('packages/workers exports no "./worker" entry, so the CDN would have no worker file.')
  const file = join(outDir, 'worker.js')
  await bundle(selfContained(join(root, 'packages/workers', entry.source), file, quick))
  const data = readFileSync(file)
  rmSync(file)
  return writeHashed(outDir, 'worker', 'js', data)
}

/** One script: its address, its hash, and the places of what it imports at once. */
type Row = readonly [url: string, integrity: string, imports: readonly number[]]

/** Elements whose first paint waits for nothing but their script; the others can wait for the table of later scripts, too. */
const firstTags = new Set(['sahara-asset', 'sahara-provider', 'sahara-task'])

/** Kinds whose first item waits for no wallet: who makes something has nothing to practice on. */
const firstKinds = /\/src\/kinds\/(?!photo|writing)/

/**
 * Every script once, the ones that a first item or a price needs in front: the loader carries those, and a file of its own,
 * pinned by hash, the rest.
 */
function tableOf(
  chunks: Map<string, OutputChunk>,
  file: (url: string) => CdnFile,
): { first: Row[]; later: Row[] } {
  const all = [...chunks.values()]
  const entries = all.filter(({ name, isEntry }) => isEntry && firstTags.has(name))
  // Another graph has kinds of its own, which no first item waits for.
  const reached = new Set(
    closure(
      chunks,
      entries.map(({ fileName }) => fileName),
      true,
    ),
  )
  const isKind = ({ facadeModuleId, fileName }: OutputChunk) =>
    firstKinds.test(facadeModuleId ?? '') && reached.has(fileName)
  const firsts = all.filter((chunk) => entries.includes(chunk) || isKind(chunk))
  const early = closure(
    chunks,
    firsts.map(({ fileName }) => fileName),
    false,
  )
  const names = [...new Set([...early, ...chunks.keys()])]
  const rows = names.map((name): Row => {
    const imports = chunks.get(name)?.imports ?? []
    return [name, file(name).integrity, imports.map((imported) => names.indexOf(imported))]
  })
  return { first: rows.slice(0, early.length), later: rows.slice(early.length) }
}

/** What a first paint reads of a chain; all of it comes with the later scripts. */
const firstFields = ['chainId', 'name', 'nativeCurrency', 'rpcUrls', 'gateways'] as const
const firstContracts = ['Campaigns', 'Lens', 'AssetRegistry', 'AssetLens'] as const

/** The named fields that an object has. */
function pick(whole: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(whole).filter(([name]) => names.includes(name)))
}

/** The part of the table of chains that the loader holds. */
function firstChains(chains: Record<string, Chain>): object {
  const parts = Object.entries(chains).map(([id, chain]) => {
    const contracts = pick(chain.contracts ?? {}, firstContracts)
    return [id, { ...pick(chain, firstFields), contracts }]
  })
  return { chains: Object.fromEntries(parts) }
}

/** The source of `virtual:saharakit-cdn`: what the loader knows of the other files. */
function virtualModule(
  tags: readonly string[],
  files: readonly Row[],
  later: CdnFile,
  deployments: object,
): string {
  const clash = tags.find((tag) => tags.some((other) => other.startsWith(`${tag}-`)))
  if (clash)
    throw new Error(`The loader finds files by how they begin, so no tag may go on from "${clash}-".`)
  return [
    `export const tags = ${JSON.stringify(tags)}`,
    `export const files = ${JSON.stringify(files)}`,
    `export const later = ${JSON.stringify(later)}`,
    // A string stays as it is through every minifier, so that a copy of the build can be pointed to another chain.
    `export const deployments = ${JSON.stringify(JSON.stringify(deployments))}`,
  ].join('\n')
}

/**
 * Builds the loader, the elements, the worker and the table that binds them by hash.
 *
 * @param parameters.deployments the chains that the elements know, as in a deployments.json
 * @param parameters.outDir an own folder; what it held before is removed
 * @param parameters.quick minified by esbuild: the same files and imports, built in half the time, some percent larger. For
 *   networks on one machine; what is published or measured is built without it
 * @returns the names and hashes of what was written
 * @throws Error when an entry is missing or a source does not bundle
 */
export async function buildCdn(parameters: {
  deployments: Deployments
  outDir: string
  quick?: boolean
}): Promise<CdnManifest> {
  const { quick = false } = parameters
  const outDir = resolve(parameters.outDir)
  rmSync(outDir, { recursive: true, force: true })
  mkdirSync(outDir, { recursive: true })
  const [chunks, workerUrl, language] = await Promise.all([
    buildElements(outDir, quick),
    buildWorker(outDir, quick),
    languageTable(),
  ])
  const languageUrl = writeHashed(outDir, 'language', 'json', Buffer.from(JSON.stringify(language)))
  const pinned = (algorithm: 'sha256' | 'sha384', url: string): CdnFile => ({
    url,
    integrity: `${algorithm}-${digest(algorithm, readFileSync(join(outDir, url))).toString('base64')}`,
  })
  // Hashes are the larger part of the loader, so those inside it are the shorter ones.
  const file = (url: string) => pinned('sha256', url)
  const entries = [...chunks.values()].filter((chunk) => chunk.isEntry)
  const elements = Object.fromEntries(
    entries.map(({ name, fileName }): [string, CdnElement] => {
      const eager = closure(chunks, [fileName], false)
      const lazy = closure(chunks, eager, true).filter((url) => !eager.includes(url))
      return [name, { ...file(fileName), imports: eager.slice(1).map(file), lazy: lazy.map(file) }]
    }),
  )
  const onDemand = Object.fromEntries(
    [...chunks.values()].flatMap(({ isDynamicEntry, facadeModuleId, fileName }): [string, CdnFile[]][] => {
      if (!isDynamicEntry || !facadeModuleId) return []
      return [[relative(root, facadeModuleId), closure(chunks, [fileName], false).map(file)]]
    }),
  )
  const { first, later: rows } = tableOf(chunks, file)
  const { chains = {} }: Deployments = parameters.deployments
  const assets = { worker: file(workerUrl), language: file(languageUrl) }
  const rest = Buffer.from(JSON.stringify({ rows, chains, ...assets }))
  const later = file(writeHashed(outDir, 'later', 'json', rest))
  const parts = { elements, later, ...assets, deployments: parameters.deployments }
  await bundle(
    loaderConfig({
      source: join(components, 'loader.ts'),
      virtualModule: virtualModule(Object.keys(elements), first, later, firstChains(chains)),
      outDir,
      quick,
    }),
  )
  const bytes = Object.fromEntries(
    globSync('*.{js,json}', { cwd: outDir }).map((url) => [url, statSync(join(outDir, url)).size]),
  )
  const manifest = { loader: pinned('sha384', 'loader.js'), ...parts, bytes, onDemand }
  writeFileSync(join(outDir, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  return manifest
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      deployments: { type: 'string' },
      out: { type: 'string', default: 'dist/cdn' },
      quick: { type: 'boolean', default: false },
    },
  })
  const deployments = values.deployments
    ? JSON.parse(readFileSync(values.deployments, 'utf8'))
    : { chains: {} }
  const started = Date.now()
  const { loader } = await buildCdn({ deployments, outDir: values.out, quick: values.quick })
  console.log(`${values.out} (${((Date.now() - started) / 1000).toFixed(1)} s), loader ${loader.integrity}`)
}
