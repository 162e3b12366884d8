import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { freePort } from './freePort.ts'
import { startAnvil, startMining } from './startAnvil.ts'
import { startChild } from './startChild.ts'
import { startWarden } from './warden.ts'

const folder = mkdtempSync(join(tmpdir(), 'saharakit-children-'))
after(() => rmSync(folder, { recursive: true }))

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

async function waitUntilGone(pid: number): Promise<void> {
  const deadline = Date.now() + 60_000
  while (isAlive(pid)) {
    assert.ok(Date.now() < deadline, `process ${pid} is still there`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function blockNumber(rpcUrl: string): Promise<number> {
  const response = await fetch(rpcUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"jsonrpc":"2.0","id":1,"method":"eth_blockNumber","params":[]}',
  })
  return Number(((await response.json()) as { result: string }).result)
}

test('default: a chain starts, makes blocks by itself and leaves nothing behind', async () => {
  const warden = startWarden()
  const { child, rpcUrl } = await startAnvil({
    port: await freePort(),
    log: join(folder, 'anvil.log'),
    warden,
  })
  assert.ok(isAlive(child.pid))
  assert.match(rpcUrl, /^http:\/\/127\.0\.0\.1:\d+$/)
  await startMining(rpcUrl, 1)
  while ((await blockNumber(rpcUrl)) < 1) await new Promise((resolve) => setTimeout(resolve, 50))
  await child.stop()
  await warden.dismiss()
  assert.ok(!isAlive(child.pid))
  assert.ok(warden.pid === undefined || !isAlive(warden.pid))
})

test('behavior: a child that ignores the polite request is ended all the same', async () => {
  const warden = startWarden()
  const child = await startChild({
    name: 'stubborn',
    command: process.execPath,
    args: ['-e', "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log('up')"],
    log: join(folder, 'stubborn.log'),
    warden,
  })
  while (!child.tail().includes('up')) await new Promise((resolve) => setTimeout(resolve, 20))
  await child.stop(100)
  assert.ok(!isAlive(child.pid))
  await warden.dismiss()
})

test(
  'behavior: when we are killed, the warden ends what we started',
  { skip: process.platform === 'win32' && 'needs a POSIX shell' },
  async () => {
    const source = `
    import { startWarden } from ${JSON.stringify(new URL('./warden.ts', import.meta.url).href)}
    import { startChild } from ${JSON.stringify(new URL('./startChild.ts', import.meta.url).href)}
    const warden = startWarden()
    const child = await startChild({ name: 'sleeper', command: process.execPath, args: ['-e', 'setInterval(() => {}, 1000)'],
      log: ${JSON.stringify(join(folder, 'sleeper.log'))}, warden })
    console.log(JSON.stringify([warden.pid, child.pid]))
    setInterval(() => {}, 1000)`
    const parent = spawn(process.execPath, ['--input-type=module-typescript', '-e', source], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [line] = (await parent.stdout.setEncoding('utf8').take(1).toArray()) as [string]
    const [wardenPid, childPid] = JSON.parse(line) as [number, number]
    assert.ok(isAlive(childPid))
    parent.kill('SIGKILL')
    await waitUntilGone(childPid)
    await waitUntilGone(wardenPid)
  },
)

test('error: a program that is not there', async () => {
  const warden = startWarden()
  const log = join(folder, 'missing.log')
  await assert.rejects(
    startChild({ name: 'nothing', command: join(folder, 'nothing'), args: [], log, warden }),
    /nothing can't be started: .*ENOENT.* npm ci/,
  )
  await warden.dismiss()
})
