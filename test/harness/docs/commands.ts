import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Stage } from './stage.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** The commands of a block: lines that end in a backslash go on, comments are for the reader. */
export function commandsOf(code: string): string[] {
  return code
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*/, '').trim())
    .filter(Boolean)
}

/** Commands that the tests of the pages run. Nothing that a page says is run unless it is listed here. */
const tried: readonly RegExp[] = [
  /^npm run -w @saharakit\/gateway start -- /,
  /^SAHARA_CHAIN_ID=31337 .* npm start -w @saharakit\/indexer -- --port \d+$/,
  /^npm run -s consensus -- scripts\/consensus\/example$/,
  /^curl http:\/\/127\.0\.0\.1:\d+\/\w+$/,
]

/** Why a command of a page is not run by them. */
export const notRun: readonly (readonly [command: RegExp, reason: string])[] = [
  [/^npm start$/, 'scripts/start.test.ts runs it'],
  [/^npm test/, 'it runs this very test'],
  [/^npx web-test-runner/, 'npm test runs all groups'],
  [/^npm run format$/, 'it changes the checkout; CI runs format:check'],
  [/^\.ci\/run$/, 'it runs this very test'],
  [/^npm i /, 'nothing is published yet; npm run packaging installs and imports what would be'],
  [/^SAHARA_CHAIN_ID=313313 /, 'it asks a public node, and nothing of ours is deployed there yet'],
  [/^RPC_URL=.* deploy$/, 'it writes into the checkout; the block below it deploys'],
  [/^SAHARA_REQUESTER_KEY=.* demo\/requester\/createCampaign\.ts /, 'demo/localnet/localnet.test.ts runs it'],
  [/^node --conditions=saharakit-source demo\/seller\/deliver\.ts /, 'demo/seller/deliver.test.ts runs it'],
  [
    /^node test\/bench\/run\.ts --write$/,
    'it takes minutes and writes figures; CI checks those with figures --check',
  ],
  [/^AWS_ACCESS_KEY_ID=/, 'it needs a bucket; packages/gateway/test/store.test.ts has one'],
]

/** @throws Error where nobody has decided whether a command is run */
export function isTried(command: string): boolean {
  if (tried.some((pattern) => pattern.test(command))) return true
  if (notRun.some(([pattern]) => pattern.test(command))) return false
  throw new Error(`${command} is new on its page: say in test/harness/docs/commands.ts whether it is run.`)
}

/** Runs the commands of a block in order: one that serves goes on until the next one that serves, or the block's end. */
export type Shell = Readonly<{
  /** @returns what it printed; nothing for one that serves, which has begun to listen by then */
  run(command: string): Promise<string>
  stop(): Promise<void>
}>

const serves = /^(.* )?npm (run )?(-w \S+ )?start\b/

/** Ends a command and everything that it started, and waits until it is gone. */
function endOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.pid === undefined) return resolve()
    child.once('exit', () => resolve())
    // Ponder wants SIGINT, see docs/indexer.md; the gateway takes it as well.
    process.kill(-child.pid, 'SIGINT')
  })
}

/**
 * Opens a shell in the repository.
 *
 * @param port where the page's servers listen
 * @param env variables for all commands
 */
export function openShell(port: number, env: Readonly<Record<string, string>>): Shell {
  let server: ChildProcess | undefined
  const options = { cwd: root, env: { ...process.env, ...env } }
  const stop = async () => {
    if (server) await endOf(server)
    server = undefined
  }
  return {
    stop,
    async run(command) {
      if (!serves.test(command))
        return (await promisify(execFile)('/bin/sh', ['-c', command], options)).stdout
      await stop()
      server = spawn('/bin/sh', ['-c', command], { ...options, stdio: 'ignore', detached: true })
      await listens(server, port, command)
      return ''
    },
  }
}

async function listens(server: ChildProcess, port: number, command: string): Promise<void> {
  const deadline = Date.now() + 180_000
  while (!(await fetch(`http://127.0.0.1:${port}/health`).catch(() => undefined))?.ok) {
    if (server.exitCode !== null) throw new Error(`${command} ended with ${server.exitCode}.`)
    if (Date.now() > deadline) throw new Error(`${command} does not listen on ${port}.`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** What a reader replaces in the commands of a page by what is theirs. */
export function fillCommand(command: string, { rpcUrl, deployment, folder }: Stage, port: number): string {
  return command
    .replaceAll('http://127.0.0.1:8545', rpcUrl)
    .replaceAll(/\b(42069|8787)\b/g, String(port))
    .replace('SAHARA_CAMPAIGNS=0x…', `SAHARA_CAMPAIGNS=${deployment.contracts.Campaigns}`)
    .replace('0xYourAddress', deployment.contracts.Lens)
    .replace(/--dir \S+/, `--dir ${folder}/of-${port}`)
}
