import { readFile } from 'node:fs/promises'
import { extname, relative } from 'node:path'
import type { TestRunnerPlugin } from '@web/test-runner'
import { build, type Plugin } from 'esbuild'

/** Modules that ask for their own place get the one they have in the sources, where their neighbors are served. */
const ownPlaces = (root: string): Plugin => ({
  name: 'own-places',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      const place = `new URL(${JSON.stringify(`/${relative(root, path)}`)}, location.origin).href`
      return { contents: text.replaceAll('import.meta.url', place), loader: 'ts' }
    })
  },
})

/**
 * Serves each of these test files, and what they share, from one bundle that is made at the start: the page of a test
 * would otherwise fetch a hundred modules, in each engine.
 *
 * @param root Folder that is served. @param files Test files, relative to it.
 */
export function bundledTests(root: string, files: readonly string[]): TestRunnerPlugin {
  const served = new Map<string, string>()
  return {
    name: 'bundled-tests',
    async serverStart() {
      const { outputFiles } = await build({
        absWorkingDir: root,
        entryPoints: [...files],
        bundle: true,
        splitting: true,
        format: 'esm',
        target: 'es2022',
        outdir: root,
        outbase: root,
        chunkNames: 'bundled/[hash]',
        sourcemap: 'linked',
        write: false,
        conditions: ['saharakit-source', 'production'],
        plugins: [ownPlaces(root)],
        logLevel: 'error',
      })
      for (const file of outputFiles) served.set(`/${relative(root, file.path)}`, file.text)
    },
    serve({ path }) {
      const body = served.get(path.replace(/\.ts$/, '.js'))
      return body === undefined ? undefined : { body, type: extname(path) === '.map' ? 'json' : 'js' }
    },
  }
}
