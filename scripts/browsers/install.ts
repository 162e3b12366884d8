import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Engine, engines, type FoundBrowser, findBrowser } from './find.ts'

const debianPackages: Record<Engine, readonly string[]> = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'libgl1-mesa-dri'],
}

/** What `ensureBrowsers` could get. */
export type Browsers = {
  found: FoundBrowser[]
  /** Engines that this machine can't have; the tests go on without them and say so. */
  missing: Engine[]
}

/** Runs a program with its output on ours; false if it is absent, fails or takes more than ten minutes. */
function succeeds(command: string, args: readonly string[]): boolean {
  const run = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 600_000 })
  return run.status === 0
}

/** The prefix that makes apt-get work here, or undefined where it can't be used without asking a person. */
function aptPrefix(): string[] | undefined {
  if (spawnSync('apt-get', ['--version']).status !== 0) return undefined
  if (process.getuid?.() === 0) return []
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined
}

function aptInstall(packages: readonly string[]): boolean {
  const prefix = aptPrefix()
  if (!prefix) return false
  const apt = (...args: string[]) => {
    const [command = 'apt-get', ...rest] = [
      ...prefix,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      '-qq',
      ...args,
    ]
    return succeeds(command, rest)
  }
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...packages)
}

/**
 * Makes the engines available: what is on the machine is used; the rest comes from apt in one call, and Chromium, which
 * no suite can do without, from Playwright's download if apt can't give it. Never throws: what can't be had is in `missing`.
 */
export function ensureBrowsers(wanted: readonly Engine[] = engines): Browsers {
  const absent = () => wanted.filter((engine) => !findBrowser(engine))
  if (absent().length > 0) {
    const packages = absent().flatMap((engine) => debianPackages[engine])
    console.log(`Installing ${packages.join(', ')} with apt (once)...`)
    // A distribution may lack one of them, and apt then installs none: Chromium gets a second try of its own.
    if (!aptInstall(packages) && absent().includes('chromium') && absent().length > 1)
      aptInstall(debianPackages.chromium)
  }
  if (absent().includes('chromium')) {
    const cli = fileURLToPath(import.meta.resolve('@playwright/test/cli'))
    console.log("Installing Chromium with Playwright's own download (once)...")
    succeeds(process.execPath, [cli, 'install', '--with-deps', 'chromium'])
  }
  const found = wanted.map((engine) => findBrowser(engine)).filter((browser) => browser !== undefined)
  return { found, missing: absent() }
}
