/**
 * The step between `git clone` and our TypeScript: plain JavaScript without dependencies that any Node from 20 runs.
 * It installs what package-lock.json names when that is not there yet, and starts an entry with the Node that can run
 * TypeScript files as they are: the one that npm brought, or the system's where npm has none for this platform.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { watchNpm } from './watchNpm.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const binaries = join(root, 'node_modules', '.bin')

/** The first Node that strips types without a flag. */
const oldestNode = [22, 18]

/** The packages of a lock file, by path; undefined when the file is not there. */
function readLock(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined
}

/**
 * True when node_modules holds what package-lock.json names. npm itself writes what it installed into a hidden lock file
 * at the end of a successful installation; optional packages may be absent (they belong to other platforms).
 */
export function isInstalled(folder = root) {
  const wanted = readLock(join(folder, 'package-lock.json'))
  const present = readLock(join(folder, 'node_modules', '.package-lock.json'))
  if (!wanted || !present) return false
  return Object.entries(wanted).every(([path, { version, link, optional, peer }]) => {
    if (!path.includes('node_modules/') || link) return true
    return present[path] ? present[path].version === version : Boolean(optional || peer)
  })
}

function install() {
  console.log('Installing the dependencies that package-lock.json names (once, about a minute) ...')
  const started = Date.now()
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm']
  const [command, ...args] = [...npm, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const run = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  if (run.status !== 0) {
    console.error(
      'npm ci failed, so nothing can start. Its message above says why; a network error is worth a second try.',
    )
    process.exit(1)
  }
  console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`)
}

/** Path of a Node that runs our TypeScript; ends the process with a sentence when there is none. */
function findNode() {
  const ours = join(binaries, 'node')
  if (existsSync(ours) && spawnSync(ours, ['--version']).status === 0) return ours
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return process.execPath
  console.error(
    `npm has no Node 24 package for ${process.platform}-${process.arch}, and this is Node ${process.versions.node}. ` +
      `Install Node ${oldestNode.join('.')} or newer (https://nodejs.org) and run the same command again.`,
  )
  return process.exit(1)
}

/**
 * Installs if needed, then runs a TypeScript entry with this process's arguments and terminal, passes signals on, and
 * ends with its exit code. It ends the entry when npm is gone; the entry itself gets an IPC channel, so it can see
 * (`disconnect`) that this process was killed.
 */
export function runEntry(entry) {
  const npmGone = new Promise(watchNpm)
  if (!isInstalled()) install()
  const path = join(root, entry)
  if (!existsSync(path)) {
    console.error(`${entry} is missing from this checkout. Run git status, and restore the file.`)
    process.exit(1)
  }
  const child = spawn(findNode(), ['--conditions=saharakit-source', path, ...process.argv.slice(2)], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: {
      // Hundreds of short processes load the same modules: what the first one compiled, the others take over.
      NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node-compile'),
      ...process.env,
      PATH: `${binaries}${delimiter}${process.env.PATH ?? ''}`,
    },
  })
  child.channel?.unref()
  // A terminal sends Ctrl-C to the child as well; a second one would cut its clean end short.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'))
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  process.on('SIGHUP', () => child.kill('SIGTERM'))
  void npmGone.then(() => child.kill('SIGTERM'))
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]))
}
