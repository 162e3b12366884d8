import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { MarketAddresses } from '../settings.ts'
import { findFreePort } from './findFreePort.ts'

/** Parameters of {@link startIndexer}. Times are in milliseconds. */
export interface StartIndexerParameters {
  readonly rpcUrl: string
  readonly chainId: number
  /** The Campaigns contract. */
  readonly address: `0x${string}`
  /** Assets and their market; only campaigns are indexed without it. */
  readonly market?: MarketAddresses | undefined
  /** Block of the deployment. */
  readonly startBlock: number | bigint
  /** Port of the HTTP server; a free one by default. */
  readonly port?: number
  /** Interface of the HTTP server; 127.0.0.1 by default. */
  readonly hostname?: string
  /** Folder for PGlite's files and the written GraphQL schema; made if missing. */
  readonly dataDir: string
  /** Postgres; PGlite in `dataDir` by default. */
  readonly databaseUrl?: string
  /** Database schema, 'sahara' by default. A changed app needs a new one (or an empty `dataDir`). */
  readonly schema?: string
  /** Confirmations after which `/meta` calls a block final; 30 by default. */
  readonly finality?: number
  /** Pause between two looks at the node; 200 by default, at least 100. */
  readonly pollingInterval?: number
  /** Only serve what another process indexes: a replica (`ponder serve`), Postgres only. */
  readonly replica?: boolean
  /** More variables for the process, see docs/indexer.md#settings. */
  readonly env?: Readonly<Record<string, string>>
  /** Called with each line that the process prints. */
  readonly onLog?: (line: string) => void
}

/** A running indexer. */
export interface RunningIndexer {
  /** Origin of its HTTP server, without a slash at the end. */
  readonly url: string
  readonly pid: number
  /** Resolves when everything up to the node's head is indexed; rejects if the process ends before. */
  readonly ready: Promise<void>
  /** Ends the process in order and resolves when it is gone: SIGINT, and SIGKILL for its group after 8 seconds. */
  stop(): Promise<void>
}

const root = fileURLToPath(new URL('..', import.meta.url))
const grace = 8_000
const readyPoll = 100
/** Lines that a failure's message quotes. */
const quotedLines = 15

/**
 * Starts the indexer as a process of its own, which also ends when this one does.
 *
 * @throws Error when the process can't be started; what goes wrong later rejects `ready`.
 * @example
 * const indexer = await startIndexer({ rpcUrl, chainId: 31337, address, startBlock: 0, dataDir: '.local/indexer' })
 * await indexer.ready
 * const { indexedBlock } = await (await fetch(`${indexer.url}/meta`)).json()
 * await indexer.stop()
 */
export async function startIndexer(parameters: StartIndexerParameters): Promise<RunningIndexer> {
  const { hostname = '127.0.0.1', schema = 'sahara', replica = false, onLog } = parameters
  const port = parameters.port || (await findFreePort(hostname))
  const dataDir = resolve(parameters.dataDir)
  await mkdir(dataDir, { recursive: true })
  const child = spawn(
    process.execPath,
    [
      '--import',
      new URL('./endWithParent.ts', import.meta.url).href,
      findPonder(),
      replica ? 'serve' : 'start',
      `--root=${root}`,
      '--log-format=pretty',
      `--schema=${schema}`,
      `--port=${port}`,
      `--hostname=${hostname}`,
    ],
    {
      cwd: dataDir,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: environmentOf(parameters, dataDir),
    },
  )
  child.channel?.unref()
  const lines = readLines(child, onLog)
  const gone = new Promise<void>((end) => {
    child.once('exit', () => end())
    child.once('error', () => end())
  })
  const url = `http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${port}`
  const ready = waitUntilReady(child, url, gone, lines)
  // Whoever only stops the indexer never looks at `ready`.
  ready.catch(() => {})
  if (child.pid === undefined) await ready
  return { url, pid: child.pid ?? 0, ready, stop: () => stop(child, gone) }
}

function findPonder(): string {
  return join(dirname(fileURLToPath(import.meta.resolve('ponder'))), 'bin', 'ponder.js')
}

function environmentOf(parameters: StartIndexerParameters, dataDir: string): NodeJS.ProcessEnv {
  const { PORT: _port, DATABASE_URL: _url, DATABASE_PRIVATE_URL: _private, ...inherited } = process.env
  return {
    ...inherited,
    NODE_ENV: 'production',
    NO_COLOR: '1',
    PONDER_TELEMETRY_DISABLED: '1',
    SAHARA_CHAIN_ID: String(parameters.chainId),
    SAHARA_RPC_URL: parameters.rpcUrl,
    SAHARA_CAMPAIGNS: parameters.address,
    // Empty where there is none: a deployment file of an earlier chain with the same id must not bring one in.
    SAHARA_ASSET_REGISTRY: parameters.market?.AssetRegistry ?? '',
    SAHARA_LICENSES: parameters.market?.Licenses ?? '',
    SAHARA_MARKET: parameters.market?.Market ?? '',
    SAHARA_REVENUE_VAULT: parameters.market?.RevenueVault ?? '',
    SAHARA_START_BLOCK: String(parameters.startBlock),
    SAHARA_FINALITY: String(parameters.finality ?? 30),
    SAHARA_POLLING_INTERVAL: String(parameters.pollingInterval ?? 200),
    SAHARA_DATA_DIR: join(dataDir, 'pglite'),
    ...(parameters.databaseUrl ? { DATABASE_URL: parameters.databaseUrl } : {}),
    ...parameters.env,
  }
}

/** The last lines that the process printed, kept up to date. */
function readLines(child: ChildProcess, onLog: StartIndexerParameters['onLog']): string[] {
  const lines: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line)
      if (lines.length > quotedLines) lines.shift()
      onLog?.(line)
    })
  }
  return lines
}

async function waitUntilReady(
  child: ChildProcess,
  url: string,
  gone: Promise<void>,
  lines: string[],
): Promise<void> {
  let ended = false
  let failure: Error | undefined
  child.once('error', (error) => (failure = error))
  void gone.then(() => (ended = true))
  while (!ended) {
    // Refused until the process listens. Ponder's own /ready comes up to 30 blocks before this.
    const meta = await fetch(`${url}/meta`, { signal: AbortSignal.timeout(5_000) })
      .then((response) => response.json() as Promise<{ ready: boolean }>)
      .catch(() => undefined)
    if (meta?.ready === true) return
    await Promise.race([gone, new Promise((next) => setTimeout(next, readyPoll))])
  }
  const reason = failure?.message ?? `exit ${child.exitCode ?? child.signalCode}`
  throw new Error(
    `The indexer ended before it was ready (${reason}). Its last lines say why; docs/indexer.md#troubles lists the usual ` +
      `reasons.\n${lines.join('\n')}`,
  )
}

async function stop(child: ChildProcess, gone: Promise<void>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return gone
  const { pid } = child
  // Not SIGTERM: Vite, which loads the app, answers that one by leaving before Ponder has given up its lock on the schema,
  // and the next start would wait 25 seconds for the lock to grow stale.
  child.kill('SIGINT')
  const timer = setTimeout(() => {
    try {
      process.kill(-pid, 'SIGKILL')
    } catch {
      // Gone in the meantime.
    }
  }, grace)
  await gone
  clearTimeout(timer)
}
