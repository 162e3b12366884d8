import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Child, startChild } from './startChild.ts'
import type { Warden } from './warden.ts'

/** Chain id of the local network. */
export const CHAIN_ID = 31_337

/** Mnemonic of every development chain. Its accounts are known to everybody. */
export const MNEMONIC = 'test test test test test test test test test test test junk'

/** Accounts that the chain fills with play money. */
export const ACCOUNTS = 40

/** A running development chain. */
export type Anvil = Readonly<{ child: Child; rpcUrl: string }>

/**
 * Starts anvil from the binary that npm brought for this platform, not through its wrapper, so that the process id is the
 * chain's own. Until {@link startMining}, each transaction makes a block at once, which is what a start needs.
 */
export async function startAnvil(options: { port: number; log: string; warden: Warden }): Promise<Anvil> {
  // A fixed base fee keeps the figures of two runs alike; play money costs nothing.
  const settings = {
    host: '127.0.0.1',
    port: options.port,
    'chain-id': CHAIN_ID,
    accounts: ACCOUNTS,
    mnemonic: MNEMONIC,
    'base-fee': 1_000_000_000,
  }
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)])
  const child = await startChild({
    name: 'anvil',
    command: findBinary(),
    args,
    log: options.log,
    warden: options.warden,
  })
  const rpcUrl = `http://127.0.0.1:${options.port}`
  await waitForChain(rpcUrl, child)
  return { child, rpcUrl }
}

function findBinary(): string {
  const architecture = process.arch === 'x64' ? 'amd64' : process.arch
  const name = `@foundry-rs/anvil-${process.platform}-${architecture}`
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('@foundry-rs/anvil/package.json'))
    const folder = join(require.resolve(`${name}/package.json`), '..')
    return join(folder, 'bin', process.platform === 'win32' ? 'anvil.exe' : 'anvil')
  } catch (cause) {
    throw new Error(
      `The chain's program is missing: npm installed no ${name}. Run npm ci with optional dependencies; where that package does ` +
        'not exist for your platform, the local network cannot run on it.',
      { cause },
    )
  }
}

async function waitForChain(rpcUrl: string, child: Child): Promise<void> {
  let ended = false
  void child.exited.then(() => {
    ended = true
  })
  const deadline = Date.now() + 90_000
  while (Date.now() < deadline && !ended) {
    if (await ask(rpcUrl, 'eth_chainId', []).catch(() => undefined)) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(`The chain did not start. It said:\n${child.tail() || 'nothing'}`)
}

/** From now on a block comes every so many seconds, as on a real chain, whether there are transactions or not. */
export async function startMining(rpcUrl: string, blockSeconds: number): Promise<void> {
  await ask(rpcUrl, 'evm_setIntervalMining', [blockSeconds])
}

/** Puts the chain's clock forward, and makes a block of that time: nobody waits for a window that nobody uses. */
export async function passTime(rpcUrl: string, seconds: number): Promise<void> {
  await ask(rpcUrl, 'evm_increaseTime', [seconds])
  await ask(rpcUrl, 'evm_mine', [])
}

/** Asks the chain something. @throws Error where it is not there or refuses */
async function ask(rpcUrl: string, method: string, params: readonly unknown[]): Promise<unknown> {
  const response = await fetch(rpcUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
    signal: AbortSignal.timeout(15_000),
  })
  const answer = (await response.json()) as { result?: unknown; error?: { message: string } }
  if (answer.error) throw new Error(`The chain refuses ${method}: ${answer.error.message}`)
  return answer.result
}
