import { type OutputOptions, type RollupLog, type RollupOptions, type RollupOutput, rollup } from 'rollup'

/** True for what Rollup says of code that is not ours, such as a cycle inside a dependency. */
function aboutDependencies({ id, ids = id === undefined ? [] : [id] }: RollupLog): boolean {
  return ids.length > 0 && ids.every((path) => path.includes('/node_modules/'))
}

/**
 * Bundles and writes one configuration.
 *
 * @throws Error on a warning about our own code as well: it names a surprise that a consumer would meet.
 */
export async function bundle({ output, ...input }: RollupOptions): Promise<RollupOutput> {
  const build = await rollup({
    ...input,
    onwarn(warning) {
      if (!aboutDependencies(warning)) throw new Error(`Rollup: ${warning.message}`)
    },
  })
  try {
    return await build.write(output as OutputOptions)
  } finally {
    await build.close()
  }
}
