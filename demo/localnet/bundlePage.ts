import { build } from 'esbuild'

/**
 * Bundles one script of the demo's own pages, as any site would bundle its own.
 *
 * @throws Error with esbuild's message where the source does not compile
 */
export async function bundlePage(entry: string, outfile: string): Promise<void> {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    conditions: ['saharakit-source', 'production'],
    sourcemap: 'linked',
    logLevel: 'silent',
  })
}
