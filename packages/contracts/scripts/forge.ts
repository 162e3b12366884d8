/**
 * Runs forge with what npm installed: the platform's own binary (not the shim, so that its pid is forge's) and the
 * OpenZeppelin sources wherever the package manager put them.
 *
 *     node scripts/forge.ts test --match-contract Draw
 */
import { spawn, spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)

/** Root folder of packages/contracts, with a slash at the end. */
export const packageRoot = fileURLToPath(new URL('..', import.meta.url))

/**
 * Path of the native binary of a Foundry tool.
 *
 * @throws Error where npm has no binary for this platform.
 */
export function findFoundryBinary(tool: 'forge' | 'anvil'): string {
  const architecture = process.arch === 'x64' ? 'amd64' : process.arch
  const name = `@foundry-rs/${tool}-${process.platform}-${architecture}`
  const file = process.platform === 'win32' ? `${tool}.exe` : tool
  try {
    return join(dirname(require.resolve(`${name}/package.json`)), 'bin', file)
  } catch (cause) {
    throw new Error(`${name} is not installed: run npm ci, or install Foundry's ${tool} for this platform.`, {
      cause,
    })
  }
}

/**
 * Runs one forge command in the package's folder.
 *
 * @param args Arguments as on forge's command line.
 * @param capture Return what it printed instead of passing it on.
 * @returns Exit status and, with `capture`, standard output.
 */
export function runForge(args: readonly string[], capture = false): { status: number; stdout: string } {
  const run = spawnSync(findFoundryBinary('forge'), args, {
    cwd: packageRoot,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['inherit', capture ? 'pipe' : 'inherit', 'inherit'],
    env: environment(),
  })
  if (run.error) throw run.error
  return { status: run.status ?? 1, stdout: run.stdout ?? '' }
}

/**
 * The same with `capture`, beside other work.
 *
 * @param profile Profile of foundry.toml; that of the environment where it is left out.
 */
export function startForge(
  args: readonly string[],
  profile?: string,
): Promise<{ status: number; stdout: string }> {
  const child = spawn(findFoundryBinary('forge'), args, {
    cwd: packageRoot,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...environment(), ...(profile ? { FOUNDRY_PROFILE: profile } : {}) },
  })
  const parts: Buffer[] = []
  child.stdout.on('data', (part: Buffer) => parts.push(part))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status) =>
      resolve({ status: status ?? 1, stdout: Buffer.concat(parts).toString('utf8') }),
    )
  })
}

function environment(): NodeJS.ProcessEnv {
  const openzeppelin = dirname(dirname(require.resolve('@openzeppelin/contracts/package.json')))
  return {
    ...process.env,
    // bin/solc asks for `node`: give it the one that runs this.
    PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`,
    FOUNDRY_REMAPPINGS: `@openzeppelin/=${openzeppelin}/`,
    FOUNDRY_DISABLE_NIGHTLY_WARNING: '1',
  }
}

if (import.meta.main) process.exitCode = runForge(process.argv.slice(2)).status
