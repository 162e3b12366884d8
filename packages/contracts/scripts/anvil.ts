/** A local chain for the scripts here: starts in half a second, ends by its own pid. */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { findFoundryBinary } from './forge.ts'

/** A running chain. */
export interface Chain {
  /** HTTP endpoint. */
  rpcUrl: string
  /** Ends the process; resolves when it is gone. */
  stop(): Promise<void>
}

/**
 * Starts anvil on a free port.
 *
 * @param options Further arguments, as on anvil's command line.
 * @throws Error when it ends or says nothing within 20 seconds.
 */
export async function startAnvil(options: readonly string[] = []): Promise<Chain> {
  const child = spawn(findFoundryBinary('anvil'), ['--port', '0', ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const lines = createInterface({ input: child.stdout })
  const rpcUrl = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('anvil did not start within 20 seconds.')), 20_000)
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`anvil ended with ${code} before it listened.`)))
    lines.on('line', (line) => {
      const address = /Listening on (\S+)/.exec(line)?.[1]
      if (!address) return
      clearTimeout(timer)
      resolve(`http://${address}`)
    })
  }).catch((error: unknown) => {
    child.kill()
    throw error
  })
  return {
    rpcUrl,
    stop: () => {
      child.kill()
      return ended
    },
  }
}
