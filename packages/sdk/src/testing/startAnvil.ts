import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'

/** Parameters of {@link startAnvil}. */
export type StartAnvilParameters = Readonly<{
  chainId?: number | undefined
  /** Seconds between blocks. Default: a block for each transaction, at once. */
  blockSeconds?: number | undefined
  /** More arguments of anvil. */
  args?: readonly string[] | undefined
}>

/** A running chain. */
export type Anvil = Readonly<{ rpcUrl: string; pid: number; stop(): Promise<void> }>

/**
 * Starts anvil from npm on a free port. The binary itself is started, not its shim, so that its pid is known.
 *
 * @example
 * const chain = await startAnvil()
 */
export async function startAnvil({
  chainId = 31337,
  blockSeconds,
  args = [],
}: StartAnvilParameters = {}): Promise<Anvil> {
  const require = createRequire(import.meta.url)
  const binary = require.resolve(
    `@foundry-rs/anvil-${process.platform}-${process.arch === 'x64' ? 'amd64' : 'arm64'}/bin/anvil`,
  )
  const port = await freePort()
  const child = spawn(
    binary,
    [
      '--port',
      String(port),
      '--chain-id',
      String(chainId),
      '--silent',
      ...(blockSeconds ? ['--block-time', String(blockSeconds)] : []),
      ...args,
    ],
    { stdio: 'ignore' },
  )
  const rpcUrl = `http://127.0.0.1:${port}`
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'eth_chainId', params: [] })
  for (let tries = 0; ; tries++) {
    const up = await fetch(rpcUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    }).then(
      (response) => response.ok,
      () => false,
    )
    if (up) break
    if (tries > 200 || child.exitCode !== null) {
      child.kill('SIGKILL')
      throw new Error('anvil did not start')
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return {
    rpcUrl,
    pid: child.pid as number,
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
