/**
 * How our packages and the CDN files are bundled. `npm run build` (scripts/build) calls these functions; a bare
 * `rollup -c` builds the JavaScript of every package.
 *
 * Packages: entries come from each package's exports map. Dependencies stay imports. Where the built paths mirror the
 * sources, modules stay one file each, which every bundler shakes best; otherwise entries share chunks that lie beside
 * them, so that the literal `new Worker(new URL('./worker.js', import.meta.url))` still points at its file.
 */
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import { rollup } from 'rollup'
import esbuild, { minify as minifyByEsbuild } from 'rollup-plugin-esbuild'
import { minifyTemplates } from './packages/components/scripts/minifyTemplates.ts'
import {
  mirroredFolders,
  publicPackages,
  readEntries,
  readPackage,
  root,
} from './scripts/build/exportsMap.ts'

const target = 'es2022'

/** Resolves workspace packages to their sources, and dependencies to what they ship for browsers. */
const resolveSources = () =>
  nodeResolve({ browser: true, exportConditions: ['saharakit-source', 'production', 'browser', 'default'] })

const withoutExtension = (path) => path.replace(/\.js$/, '')

/**
 * Rollup's options for one package: its modules, and a self-contained file for each `worker` entry.
 * @param {string} name folder under packages/
 * @returns {import('rollup').RollupOptions[]}
 */
export function packageConfigs(name) {
  const folder = join(root, 'packages', name)
  const { dependencies = {}, peerDependencies = {} } = readPackage(name)
  const imported = [...Object.keys(dependencies), ...Object.keys(peerDependencies)]
  const external = (id) =>
    id.startsWith('node:') ||
    builtinModules.includes(id) ||
    imported.some((dependency) => id === dependency || id.startsWith(`${dependency}/`))
  const all = readEntries(name)
  const isWorker = ({ subpath }) => subpath.endsWith('/worker')
  const entries = all.filter((entry) => !isWorker(entry))
  const folders = mirroredFolders(entries.map(({ source, target }) => [source, target]))
  const input = Object.fromEntries(
    entries.map(({ source, target }) => [
      withoutExtension(folders ? target.slice(folders.built.length + 1) : target.replace(/^dist\//, '')),
      join(folder, source),
    ]),
  )
  const modules = {
    input,
    external,
    plugins: [nodeResolve({ exportConditions: ['default'] }), esbuild({ target, include: /\.ts$/ })],
    output: {
      dir: join(folder, folders?.built ?? 'dist'),
      format: 'es',
      sourcemap: true,
      entryFileNames: '[name].js',
      chunkFileNames: '[name]-[hash].js',
      ...(folders && { preserveModules: true, preserveModulesRoot: join(folder, folders.source) }),
    },
  }
  const workers = all
    .filter(isWorker)
    .map(({ source, target: file }) => selfContained(join(folder, source), join(folder, file)))
  return entries.length > 0 ? [modules, ...workers] : workers
}

/**
 * One module with everything inside: what `fetch` -> blob URL -> `new Worker` needs.
 * @param {string} source
 * @param {string} file
 * @param {boolean} [quick] see {@link minify}
 * @returns {import('rollup').RollupOptions}
 */
export function selfContained(source, file, quick) {
  return {
    input: source,
    plugins: [resolveSources(), esbuild({ target, include: /\.ts$/ }), minify(quick)],
    output: { file, format: 'es', inlineDynamicImports: true },
  }
}

/**
 * Names, chunks and what they import are the same either way; only the bytes inside differ.
 * @param {boolean} [quick] by esbuild: in a moment and some percent larger, for a network that nobody's bytes are counted on
 */
function minify(quick = false) {
  if (quick) return minifyByEsbuild({ target, legalComments: 'none' })
  return terser({
    ecma: 2022,
    module: true,
    // Statements joined by commas are shorter, and longer once they are compressed.
    compress: { passes: 3, sequences: false, hoist_funs: true },
    format: { comments: false },
    maxWorkers: 2,
  })
}

/**
 * Later parts are imported through the loader, which compares their hashes first (`src/internal/checkedImport.ts` of
 * the components). Where a page took a script without the loader, it imports them as it is.
 */
const checkedImports = () => ({
  name: 'saharakit-checked-imports',
  renderDynamicImport: () => ({ left: 'saharaImport(', right: ')' }),
  renderChunk: (code) =>
    code.includes('saharaImport(')
      ? // Hoisted: an element that is on the page already connects, and imports, while this chunk is being run.
        `${code}\nfunction saharaImport(u){return(globalThis[Symbol.for("saharakit.import")]??(u=>import(u)))(u,import.meta.url)}`
      : null,
})

/**
 * Modules enter the graph in one order, however fast each of them is read: the order of imports in chunks, and so their
 * hashes, follows from it.
 */
const inOrder = () => ({
  name: 'saharakit-in-order',
  async buildStart({ input }) {
    const found = new Set()
    const resolve = (source) => this.resolve(source, undefined, { isEntry: true })
    let next = await Promise.all(Object.values(input).map(resolve))
    while (next.length > 0) {
      const fresh = next.filter(({ id, external }) => !external && !found.has(id) && found.add(id))
      const modules = await Promise.all(
        fresh.map((resolution) => this.load({ ...resolution, resolveDependencies: true })),
      )
      next = modules.flatMap((module) => [
        ...module.importedIdResolutions,
        ...module.dynamicallyImportedIdResolutions,
      ])
    }
  },
})

/**
 * All that a first visit of `<sahara-task>` loads is one file, which the other elements share: ten small ones compress
 * worse and arrive later. The modules that define an element stay outside, so that sharing it defines nothing.
 */
function firstChunk(id, { getModuleInfo }) {
  const seen = new Set(firstModules.map((path) => join(root, 'packages/components/src', path)))
  for (const module of seen)
    for (const next of getModuleInfo(module)?.importedIds ?? []) if (!exportedOnly.test(next)) seen.add(next)
  return seen.has(id) ? 'first' : undefined
}

const firstModules = [
  'elements/sahara-task/element.ts',
  'internal/define.ts',
  'internal/picture.ts',
  'kinds/answers.ts',
  'kinds/choiceKeys.ts',
]

/** What an index of the SDK exports beside the parts that a first visit uses. */
const exportedOnly =
  /\/(canonicalize|fetchBatch|fetchVerified|readManifest|matchManifest|campaignReference|formatCampaignReference|\w*[aA]sset\w*(\.generated)?)\.ts$/

/**
 * What loads together is one file: twenty small ones compress worse by a fifth and arrive later. A module belongs to the
 * first group that uses it; modules of a group without a name are left as they come. A group that is `whole` has all that its
 * modules can do, so that it never needs a later group, which may use more of them.
 * @param {readonly { name?: string, whole?: boolean, sources: readonly string[] }[]} groups
 * @returns {Promise<import('rollup').GetManualChunk>}
 */
export async function filesOf(groups) {
  const names = new Map()
  const modulesOf = looker()
  for (const { name, whole, sources } of groups) {
    const used = await modulesOf(sources)
    for (const id of whole ? [...used, ...(await modulesOf(used))] : used)
      if (!names.has(id)) names.set(id, name)
  }
  return (id) => names.get(id)
}

/**
 * Tells the modules of which something is left when sources are bundled alone, without what they load later. What it has read
 * once it does not read again.
 * @returns {(sources: readonly string[]) => Promise<string[]>}
 */
function looker() {
  let cache
  return async (sources) => {
    const alone = {
      name: 'saharakit-alone',
      resolveId: (id) => (id === 'saharakit:alone' ? `\0${id}` : null),
      load: (id) =>
        id === '\0saharakit:alone'
          ? sources.map((source, i) => `export * as _${i} from ${JSON.stringify(source)}`).join('\n')
          : null,
      resolveDynamicImport: () => ({ id: 'saharakit:later', external: true }),
    }
    const build = await rollup({
      input: 'saharakit:alone',
      plugins: [alone, resolveSources(), esbuild({ target, include: /\.ts$/ })],
      onwarn: () => {},
      cache,
    })
    try {
      cache = build.cache
      const { output } = await build.generate({ format: 'es' })
      const kept = Object.entries(output[0].modules).filter(([, { renderedLength }]) => renderedLength > 0)
      return [...new Set([...sources, ...kept.map(([id]) => id)])]
    } finally {
      await build.close()
    }
  }
}

/**
 * The files that a browser loads by URL: dependencies inside, shared chunks, names that change with the content.
 * @param {{
 *   input: Record<string, string>, outDir: string, chunks?: import('rollup').GetManualChunk, quick?: boolean
 * }} parameters
 * @returns {import('rollup').RollupOptions}
 */
export function cdnConfig({ input, outDir, chunks = firstChunk, quick }) {
  return {
    input,
    plugins: [
      inOrder(),
      resolveSources(),
      esbuild({ target, include: /\.ts$/ }),
      minifyTemplates(),
      checkedImports(),
      minify(quick),
    ],
    output: {
      dir: outDir,
      format: 'es',
      entryFileNames: '[name]-[hash].js',
      chunkFileNames: 'chunk-[hash].js',
      manualChunks: chunks,
      onlyExplicitManualChunks: true,
      hashCharacters: 'base36',
    },
  }
}

/**
 * The loader: one small file under a name that stays, with a generated module inside.
 * @param {{ source: string, virtualModule: string, outDir: string, quick?: boolean }} parameters
 * @returns {import('rollup').RollupOptions}
 */
export function loaderConfig({ source, virtualModule, outDir, quick }) {
  const id = 'virtual:saharakit-cdn'
  return {
    input: source,
    plugins: [
      {
        name: 'saharakit-cdn-table',
        resolveId: (imported) => (imported === id ? `\0${id}` : null),
        load: (resolved) => (resolved === `\0${id}` ? virtualModule : null),
      },
      resolveSources(),
      esbuild({ target, include: /\.ts$/ }),
      minify(quick),
    ],
    output: { file: join(outDir, 'loader.js'), format: 'es', inlineDynamicImports: true },
  }
}

export default publicPackages.flatMap((name) => packageConfigs(name))
