import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** Bundles a script of a site as its owner would. @param path of the source, from this folder */
export async function bundleScript(path: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(path, import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['saharakit-source'],
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}
