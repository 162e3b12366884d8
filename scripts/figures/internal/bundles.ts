import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import { build } from 'esbuild'
import { type OutputChunk, rollup } from 'rollup'
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

/** The static closure of the entry, as esbuild makes it for a consumer; what is behind `import()` does not count. */
export async function weighByEsbuild(code: string): Promise<Bytes> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: root, loader: 'js' },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    conditions: ['production'],
    legalComments: 'none',
    outdir: '/out',
    write: false,
    metafile: true,
    absWorkingDir: '/',
    logLevel: 'error',
  })
  const entry = Object.keys(metafile.outputs).find((name) => metafile.outputs[name]?.entryPoint)
  if (!entry) throw new Error('esbuild wrote no entry.')
  const eager = new Set([entry])
  for (const name of eager) {
    for (const { path, kind } of metafile.outputs[name]?.imports ?? []) {
      if (kind === 'import-statement') eager.add(path)
    }
  }
  return weigh(
    outputFiles.filter(({ path }) => eager.has(path.replace(/^\//, ''))).map(({ contents }) => contents),
  )
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
      terser({ ecma: 2022, module: true, format: { comments: false }, maxWorkers: 1 }),
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
  return weigh([...eager].flatMap((name) => chunks.get(name)?.code ?? []))
}
