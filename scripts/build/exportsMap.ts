import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** The packages that go to npm, each after those that it imports. */
export const publicPackages = ['contracts', 'workers', 'sdk', 'components'] as const

/** A folder name under packages/ that goes to npm. */
export type PublicPackage = (typeof publicPackages)[number]

/** One JavaScript entry of a package's exports map; paths are relative to the package. */
export type Entry = {
  /** Subpath as written, `.` or `./host`. */
  subpath: string
  /** TypeScript source, `src/host/index.ts`. */
  source: string
  /** Built module, `dist/host.js`. */
  target: string
  /** Built types, `dist/host.d.ts`; absent for a module that nobody imports, such as a worker. */
  types: string | undefined
}

/** The fields of a package.json that the build reads. */
export type PackageJson = {
  name: string
  version: string
  exports: Record<string, string | Record<string, string>>
  dependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
  scripts?: Record<string, string>
  bin?: Record<string, string>
}

/** Reads packages/<name>/package.json. */
export function readPackage(name: string): PackageJson {
  return JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as PackageJson
}

const withoutDot = (path: string) => path.replace(/^\.\//, '')

/** The TypeScript entries of a package. Exported data files (strings, JSON) need no build and are left out. */
export function readEntries(name: string): Entry[] {
  return Object.entries(readPackage(name).exports ?? {}).flatMap(([subpath, conditions]) => {
    if (typeof conditions === 'string') return []
    const { 'saharakit-source': source, default: target, types } = conditions
    if (!source?.endsWith('.ts') || !target) return []
    return [
      { subpath, source: withoutDot(source), target: withoutDot(target), types: types && withoutDot(types) },
    ]
  })
}

/**
 * The folders that a source tree and its built tree start at: `src/lens/index.ts` and `dist/types/lens/index.d.ts` give
 * `src` and `dist/types`. Undefined when the entries don't agree on one pair, so the built tree doesn't mirror the source.
 */
export function mirroredFolders(pairs: readonly (readonly [source: string, built: string])[]) {
  const found = new Set(
    pairs.map(([source, built]) => {
      const from = source.replace(/\.ts$/, '').split('/')
      const to = built.replace(/(\.d\.ts|\.js)$/, '').split('/')
      while (from.length > 0 && from.at(-1) === to.at(-1)) {
        from.pop()
        to.pop()
      }
      return `${from.join('/')}\n${to.join('/')}`
    }),
  )
  const [only] = found
  if (found.size !== 1 || only === undefined) return undefined
  const [source = '', built = ''] = only.split('\n')
  return { source, built }
}
