/**
 * `npm run build`: the dist folder of every package that goes to npm, JavaScript by Rollup and types by tsc, from its
 * exports map. `node scripts/build/packages.ts sdk` builds one.
 */
import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageConfigs } from '../../rollup.config.mjs'
import { bundle } from './bundle.ts'
import {
  mirroredFolders,
  type PublicPackage,
  publicPackages,
  readEntries,
  readPackage,
  root,
} from './exportsMap.ts'

/** In declarations a relative import of `./x.ts` has to say `./x.js`, the file that is published. */
function publishedSpecifiers(declarations: string): string {
  return declarations.replace(/((?:from|import)\s*\(?\s*['"]\.{1,2}\/[^'"]*)\.ts(['"])/g, '$1.js$2')
}

function emitTypes(name: PublicPackage): void {
  const entries = readEntries(name).filter(({ types }) => types !== undefined)
  if (entries.length === 0) return
  const folder = join(root, 'packages', name)
  const folders = mirroredFolders(entries.map(({ source, types = '' }) => [source, types] as const))
  if (!folders) {
    throw new Error(
      `packages/${name}: "types" in its exports must mirror the sources, so that tsc can write all of them.`,
    )
  }
  const outDir = join(folder, folders.built)
  const config = join(root, '.local', `tsconfig.${name}.json`)
  mkdirSync(join(root, '.local'), { recursive: true })
  writeFileSync(
    config,
    JSON.stringify({
      extends: join(root, 'tsconfig.base.json'),
      compilerOptions: {
        // Other packages are seen as their users see them: by their built declarations.
        customConditions: [],
        types: ['node'],
        typeRoots: [join(root, 'node_modules/@types')],
        noEmit: false,
        declaration: true,
        emitDeclarationOnly: true,
        rootDir: join(folder, folders.source),
        outDir,
      },
      files: entries.map(({ source }) => join(folder, source)),
      include: [join(folder, folders.source, '**/*.d.ts')],
    }),
  )
  const tsc = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', config], { encoding: 'utf8', cwd: root })
  if (tsc.status !== 0)
    throw new Error(`packages/${name}: tsc can't write the declarations.\n${tsc.stdout}${tsc.stderr}`)
  for (const file of globSync('**/*.d.ts', { cwd: outDir })) {
    const path = join(outDir, file)
    writeFileSync(path, publishedSpecifiers(readFileSync(path, 'utf8')))
  }
}

/**
 * Builds one package. Data files of its own (say a language table) come from its `build:assets` script, which runs
 * last and finds dist as it will be published.
 *
 * @throws Error with the tool's message when Rollup or tsc refuse the sources.
 */
export async function buildPackage(name: PublicPackage): Promise<void> {
  const started = Date.now()
  rmSync(join(root, 'packages', name, 'dist'), { recursive: true, force: true })
  for (const config of packageConfigs(name)) await bundle(config)
  emitTypes(name)
  if (readPackage(name).scripts?.['build:assets']) {
    const run = spawnSync('npm', ['run', '--silent', 'build:assets', '-w', `@saharakit/${name}`], {
      cwd: root,
      stdio: 'inherit',
    })
    if (run.status !== 0) throw new Error(`packages/${name}: its build:assets script failed; see above.`)
  }
  console.log(`packages/${name}/dist (${((Date.now() - started) / 1000).toFixed(1)} s)`)
}

if (import.meta.main) {
  const wanted = process.argv.slice(2)
  for (const name of publicPackages) {
    if (wanted.length === 0 || wanted.includes(name)) await buildPackage(name)
  }
}
