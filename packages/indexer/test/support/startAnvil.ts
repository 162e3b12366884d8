import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'

/** A chain of its own for one test file. */
export interface Anvil {
  readonly url: string
  stop(): Promise<void>
}

/** Starts anvil's own binary (not npm's shim, whose pid is another) on a port that the system chooses. */
export async function startAnvil(...args: string[]): Promise<Anvil> {
  const arch = process.arch === 'x64' ? 'amd64' : process.arch
  const binary = createRequire(import.meta.url).resolve(
    `@foundry-rs/anvil-${process.platform}-${arch}/bin/anvil`,
  )
  const child = spawn(binary, ['--port', '0', ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  process.once('exit', () => child.kill('SIGKILL'))
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const gone = new Promise<void>((end) => child.once('exit', () => end()))
  child.once('error', reject)
  void gone.then(() => reject(new Error('anvil ended before it listened')))
  createInterface({ input: child.stdout }).on('line', (line) => {
    const address = /Listening on (\S+)/.exec(line)?.[1]
    if (address) resolve(`http://${address}`)
  })
  return {
    url: await promise,
    async stop() {
      child.kill('SIGTERM')
      await gone
    },
  }
}
