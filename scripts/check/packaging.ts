/**
 * `npm run packaging`: packs each package as npm would publish it and looks at the tarball with a stranger's eyes: every
 * path of the exports map is in it, publint and "are the types wrong" find nothing, and every entry can be imported on
 * Node, where there is no DOM.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { type PackageJson, publicPackages, readEntries, root } from '../build/exportsMap.ts'
import { buildPackage } from '../build/packages.ts'
import { type Check, report } from './report.ts'

const sandbox = mkdtempSync(join(tmpdir(), 'saharakit-pack-'))

function run(command: string, args: readonly string[], cwd = root): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${stdout}${stderr}`.trim() || `${command} ended with ${status}`)
  return stdout
}

/** Packs a package and unpacks the tarball where a user's node_modules would have it. */
function pack(name: string): { tarball: string; installed: string } {
  const output = run('npm', ['pack', '--json', '--pack-destination', sandbox, join(root, 'packages', name)])
  const [packed] = Object.values(JSON.parse(output) as { filename: string }[])
  if (!packed) throw new Error('npm pack wrote no tarball.')
  const tarball = join(sandbox, packed.filename.replace('@', '').replace('/', '-'))
  const installed = join(sandbox, 'node_modules/@saharakit', name)
  mkdirSync(installed, { recursive: true })
  run('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1'])
  return { tarball, installed }
}

/** Every path that an exports map names for users; our own source condition is not one of them. */
function exportedPaths({ exports }: PackageJson): string[] {
  return Object.values(exports).flatMap((target) => {
    if (typeof target === 'string') return [target]
    return Object.entries(target).flatMap(([condition, path]) =>
      condition === 'saharakit-source' ? [] : [path],
    )
  })
}

function everyTargetExists(installed: string): void {
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as PackageJson
  const missing = exportedPaths(manifest).filter(
    (path) => !path.includes('*') && !existsSync(join(installed, path)),
  )
  if (missing.length > 0)
    throw new Error(`Its exports map names files that the tarball lacks: ${missing.join(', ')}`)
}

async function lintPackage(installed: string): Promise<void> {
  const { messages, pkg } = await publint({ pkgDir: installed, level: 'warning', pack: false })
  if (messages.length > 0) throw new Error(messages.map((message) => formatMessage(message, pkg)).join('\n'))
}

function typesAreRight(name: string, tarball: string): void {
  const withTypes = readEntries(name).filter(({ types }) => types)
  const manifest = createRequire(import.meta.url).resolve('@arethetypeswrong/cli/package.json')
  const attw = join(dirname(manifest), 'dist/index.js')
  const entries = withTypes.map(({ subpath }) => subpath)
  run(process.execPath, [
    attw,
    tarball,
    '--profile',
    'esm-only',
    '--no-emoji',
    '--no-color',
    '--entrypoints',
    ...entries,
  ])
}

/** Imports every entry that has types (a worker is loaded by URL, not imported) in a fresh Node process. */
function importsWithoutDom(name: string): void {
  for (const { subpath, types } of readEntries(name)) {
    if (!types) continue
    const specifier = `@saharakit/${name}${subpath.slice(1)}`
    run(
      process.execPath,
      ['--input-type=module', '--eval', `await import(${JSON.stringify(specifier)})`],
      sandbox,
    )
  }
}

/** Gives an unpacked package the dependencies that it declares, and no others: a forgotten one fails its import. */
function linkDependencies(installed: string): void {
  const { dependencies, peerDependencies } = JSON.parse(
    readFileSync(join(installed, 'package.json'), 'utf8'),
  ) as PackageJson
  for (const name of Object.keys({ ...dependencies, ...peerDependencies })) {
    if (name.startsWith('@saharakit/')) continue
    const link = join(installed, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), link)
  }
}

const checks: Check[] = []
try {
  const packed = new Map<string, ReturnType<typeof pack>>()
  for (const name of publicPackages) {
    checks.push([
      `${name}: builds and packs`,
      async () => {
        await buildPackage(name)
        packed.set(name, pack(name))
      },
    ])
  }
  const tarballOf = (name: string) => {
    const found = packed.get(name)
    if (!found) throw new Error('It was not packed: see above.')
    return found
  }
  for (const name of publicPackages) {
    checks.push(
      [
        `${name}: every exported path is in the tarball`,
        async () => everyTargetExists(tarballOf(name).installed),
      ],
      [`${name}: publint`, () => lintPackage(tarballOf(name).installed)],
      [`${name}: types resolve (attw, esm-only)`, async () => typesAreRight(name, tarballOf(name).tarball)],
      [
        `${name}: every entry imports on Node`,
        async () => {
          linkDependencies(tarballOf(name).installed)
          importsWithoutDom(name)
        },
      ],
    )
  }
  await report(checks)
} finally {
  rmSync(sandbox, { recursive: true })
}
