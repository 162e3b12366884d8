/**
 * What a consumer pays for, in bytes after gzip and brotli, by esbuild and by Rollup, held to budgets.
 *
 *   node scripts/size.ts          a table; fails above a budget
 *   node scripts/size.ts --json   the same for figures.json
 */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import nodeResolve from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import { build } from 'esbuild'
import { rollup } from 'rollup'
import esbuild from 'rollup-plugin-esbuild'

const folder = fileURLToPath(new URL('..', import.meta.url))
const conditions = ['saharakit-source', 'browser', 'import', 'module', 'default']

/** Every action that reads. */
const reads = readdirSync(`${folder}src/actions`)
  .flatMap((file) => /^((?:get|list|watch)[A-Z]\w+)\.ts$/.exec(file)?.[1] ?? [])
  .sort()

/** Entries that stand for how the SDK is used; `limit` is in bytes of `unit`. */
const entries: readonly { name: string; code: string; limit: number; unit: 'gz' | 'br' }[] = [
  {
    name: 'lens: readCampaign',
    code: "export { readCampaign } from '@saharakit/sdk/lens'",
    limit: 2_600,
    unit: 'br',
  },
  {
    name: 'first paint: lens and content',
    code: "export { readCampaign } from '@saharakit/sdk/lens'; export { fetchManifest, fetchBatch, fetchItemPart } from '@saharakit/sdk/content'",
    limit: 4_700,
    unit: 'br',
  },
  ...reads.map((action) => ({
    name: `client and ${action}`,
    code: `export { createSaharaClient, ${action} } from '@saharakit/sdk'; export { http } from 'viem'`,
    limit: 32_000,
    unit: 'gz' as const,
  })),
  {
    name: 'wallet and write path',
    code: "export { createSaharaClient, requestSeat, getSeat, watchSeat, submitContribution, watchContribution, resume, claimEarnings, listEarnings, releaseSeat, leaveCampaign } from '@saharakit/sdk'; export { http } from 'viem'",
    limit: 75_000,
    unit: 'gz',
  },
  {
    name: 'storage',
    code: "export { openStore, becomeLeader } from '@saharakit/sdk/storage'",
    limit: 4_000,
    unit: 'gz',
  },
]

/** Code that is loaded at once: the entry and what it imports statically. What `import()` brings later is left out. */
type Chunk = Readonly<{ code: string; imports: readonly string[] }>

function loadedAtOnce(entry: string, chunks: ReadonlyMap<string, Chunk>): Uint8Array {
  const seen = new Set<string>()
  const visit = (name: string): string => {
    const chunk = chunks.get(name)
    if (!chunk || seen.has(name)) return ''
    seen.add(name)
    return chunk.imports.map(visit).join('') + chunk.code
  }
  return new TextEncoder().encode(visit(entry))
}

/**
 * Without esbuild's own splitting: it keeps whole modules that a chunk shares with a later one, so a consumer who
 * splits with it pays more (51 kB for a read) than one who leaves the later chunks to the browser.
 */
async function byEsbuild(code: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: {
      contents: code,
      resolveDir: folder,
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions,
    logLevel: 'error',
    plugins: [
      {
        name: 'later',
        setup({ onResolve }) {
          onResolve({ filter: /./ }, ({ kind, path }) =>
            kind === 'dynamic-import'
              ? {
                  path,
                  external: true,
                }
              : undefined,
          )
        },
      },
    ],
  })
  return (outputFiles[0] as { contents: Uint8Array }).contents
}

async function byRollup(code: string): Promise<Uint8Array> {
  const entry = {
    name: 'entry',
    resolveId: (id: string) => (id === 'entry.ts' ? `${folder}entry.ts` : null),
    load: (id: string) => (id === `${folder}entry.ts` ? code : null),
  }
  const bundle = await rollup({
    input: 'entry.ts',
    onwarn() {},
    plugins: [
      entry,
      nodeResolve({ exportConditions: conditions, browser: true, extensions: ['.ts', '.js'] }),
      esbuild({ target: 'es2022' }),
      terser({ module: true }),
    ],
  })
  const { output } = await bundle.generate({ format: 'es' })
  await bundle.close()
  const chunks = output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : []))
  return loadedAtOnce(output[0].fileName, new Map(chunks))
}

const rows = []
for (const { name, code, limit, unit } of entries) {
  for (const [bundler, run] of [
    ['esbuild', byEsbuild],
    ['rollup', byRollup],
  ] as const) {
    const bytes = await run(code)
    const gz = gzipSync(bytes, { level: 9 }).length
    const br = brotliCompressSync(bytes).length
    rows.push({
      name,
      bundler,
      min: bytes.length,
      gz,
      br,
      limit,
      unit,
      over: (unit === 'gz' ? gz : br) > limit,
    })
  }
}
if (process.argv.includes('--json')) console.log(JSON.stringify(rows))
else console.table(rows)
process.exitCode = rows.some(({ over }) => over) ? 1 : 0
