import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import { build, type Plugin } from 'esbuild'
import { type OutputChunk, rollup } from 'rollup'
import { minify } from 'terser'
import { root } from '../../build/exportsMap.ts'

/** Bytes of some code: minified, and compressed as a server sends it. */
export type Bytes = { min: number; gz: number; br: number }

/** Compresses each file by itself, as it travels, and adds up. */
export function weigh(files: readonly (string | Uint8Array)[]): Bytes {
  const total: Bytes = { min: 0, gz: 0, br: 0 }
  for (const file of files) {
    const data = Buffer.from(file)
    const quality = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: data.length }
    total.min += data.length
    total.gz += gzipSync(data, { level: 9 }).length
    total.br += brotliCompressSync(data, { params: quality }).length
  }
  return total
}

/** Leaves what is behind `import()` to the browser. */
const later: Plugin = {
  name: 'later',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    )
  },
}

/**
 * The static closure of the entry, as esbuild makes it for a consumer. Without esbuild's own splitting, which keeps whole
 * the modules that an entry shares with a later part: who splits with it pays up to twice as much.
 */
export async function weighByEsbuild(code: string): Promise<Bytes> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, loader: 'js' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    conditions: ['production'],
    legalComments: 'none',
    write: false,
    plugins: [later],
    logLevel: 'error',
  })
  return weigh(outputFiles.map(({ contents }) => contents))
}

/** The same by Rollup and terser; the two differ by up to a half, and users have both. */
export async function weighByRollup(code: string): Promise<Bytes> {
  const id = '\0entry'
  const bundled = await rollup({
    input: id,
    plugins: [
      {
        name: 'entry',
        resolveId: (source) => (source === id ? id : null),
        load: (name) => (name === id ? code : null),
      },
      nodeResolve({ browser: true, rootDir: root, exportConditions: ['production', 'browser', 'default'] }),
    ],
    onwarn: () => {},
  })
  const { output } = await bundled.generate({ format: 'es' })
  await bundled.close()
  const chunks = new Map(
    output
      .filter((file): file is OutputChunk => file.type === 'chunk')
      .map((chunk) => [chunk.fileName, chunk]),
  )
  const eager = new Set([...chunks.values()].filter((chunk) => chunk.isEntry).map(({ fileName }) => fileName))
  for (const name of eager) for (const next of chunks.get(name)?.imports ?? []) eager.add(next)
  // Terser is what costs time here: it gets what is weighed, and not what comes later.
  const codes = [...eager].flatMap((name) => chunks.get(name)?.code ?? [])
  const options = { ecma: 2022, module: true, format: { comments: false } } as const
  const minified = await Promise.all(codes.map((code) => minify(code, options)))
  return weigh(minified.map(({ code = '' }) => code))
}
