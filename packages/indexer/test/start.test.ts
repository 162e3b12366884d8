/** The process around the indexer: it fails with a reason, and never outlives the one that started it. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, it } from 'node:test'
import { startIndexer } from '../start/startIndexer.ts'
import { type Anvil, startAnvil } from './support/startAnvil.ts'

const address = '0x5FbDB2315678afecb367f032d93F642f64180aa3'
let anvil: Anvil
let dataDir: string

before(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'sahara-indexer-'))
  anvil = await startAnvil()
})

after(async () => {
  await anvil.stop()
  await rm(dataDir, { recursive: true, force: true })
})

it('a wrong setting rejects `ready` with the sentence that says so, and stop() still resolves', async () => {
  const indexer = await startIndexer({ rpcUrl: 'nowhere', chainId: 31337, address, startBlock: 0, dataDir })
  await assert.rejects(indexer.ready, /ended before it was ready[^]*SAHARA_RPC_URL must be/)
  await indexer.stop()
})

it('ends when the process that started it is killed', async () => {
  const script = `
    const { startIndexer } = await import(${JSON.stringify(new URL('../start/startIndexer.ts', import.meta.url).href)})
    const indexer = await startIndexer(${JSON.stringify({ rpcUrl: anvil.url, chainId: 31337, address, startBlock: 0, dataDir })})
    console.log(indexer.pid)
    await indexer.ready
    process.kill(process.pid, 'SIGKILL')`
  const parent = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  parent.stdout.on('data', (chunk) => (printed += chunk))
  await new Promise((end) => parent.once('exit', end))
  const pid = Number(printed)
  assert.ok(pid > 1, printed)
  const deadline = Date.now() + 60_000
  while (isAlive(pid)) {
    assert.ok(Date.now() < deadline, `The indexer (${pid}) outlived its parent.`)
    await new Promise((next) => setTimeout(next, 50))
  }
})

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
