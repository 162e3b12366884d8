import assert from 'node:assert/strict'
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { refusal, temporaryFolder } from './fixtures.ts'

const CLI = join(import.meta.dirname, '../src/cli.ts')
const ADDRESS = `0x${'12'.repeat(20)}`

async function firstLine(child: ChildProcess): Promise<{ event: string; origin: string }> {
  assert.ok(child.stdout)
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string]
  return JSON.parse(line) as { event: string; origin: string }
}

test('saharakit-gateway: starts from flags and environment, serves, and ends on SIGTERM', async (t) => {
  const dir = await temporaryFolder(t)
  const env = { ...process.env, SAHARA_GATEWAY_ALLOW: ADDRESS, SAHARA_GATEWAY_CHAIN_ID: '31337' }
  const child = spawn(process.execPath, [CLI, '--port', '0', '--dir', dir, '--max-raw', '5'], { env })
  t.after(() => child.kill('SIGKILL'))
  const { event, origin } = await firstLine(child)
  assert.equal(event, 'listening')
  assert.equal((await fetch(`${origin}/health`)).status, 200)
  const headers = { 'content-type': 'application/vnd.ipld.raw' }
  assert.deepEqual(await refusal(await fetch(`${origin}/ipfs`, { method: 'POST', body: 'x', headers })), [
    401,
    'GrantMissingError',
  ])
  assert.deepEqual(
    await refusal(await fetch(`${origin}/ipfs`, { method: 'POST', body: 'xxxxxx', headers })),
    [413, 'BlockTooLargeError'],
  )
  child.kill('SIGTERM')
  assert.deepEqual(await once(child, 'exit'), [0, null])
})

test('error: settings that cannot work end with a sentence', async (t) => {
  const cwd = await temporaryFolder(t)
  const run = promisify(execFile)
  const cases: [string[], RegExp][] = [
    [[], /Say who may upload/],
    [['--open', '--allow', ADDRESS], /not both/],
    [['--allow', '0x12'], /takes addresses, not "0x12"/],
    [['--allow', ADDRESS], /needs --chain-id/],
    [['--open', '--port', 'x'], /whole number/],
    [['--open', '--s3-endpoint', 'http://x'], /needs --s3-bucket/],
    [['--open', '--s3-endpoint', 'http://x', '--s3-bucket', 'b'], /AWS_ACCESS_KEY_ID/],
    [['--wrong'], /wrong/],
  ]
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(AWS|SAHARA)_/.test(name)))
  await Promise.all(
    cases.map(([flags, message]) =>
      assert.rejects(
        run(process.execPath, [CLI, ...flags], { env, cwd }),
        (error: { code: number; stderr: string }) => {
          assert.equal(error.code, 2)
          assert.match(error.stderr, message)
          assert.doesNotMatch(error.stderr, /\n\s+at /)
          return true
        },
      ),
    ),
  )
  assert.match((await run(process.execPath, [CLI, '--help'])).stdout, /--s3-endpoint/)
})
