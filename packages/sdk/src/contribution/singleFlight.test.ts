import assert from 'node:assert/strict'
import { test } from 'node:test'
import { http } from 'viem'
import { createSaharaClient, saharaLocal, type WriteOptions, type WriteStatus } from '../index.ts'
import { untilAborted } from '../untilAborted.ts'
import { singleFlight } from './singleFlight.ts'

const client = createSaharaClient({ chain: saharaLocal, transport: http('http://127.0.0.1:1') })
const sent: WriteStatus = { status: 'sent', hash: '0x01' }

/** Work that ends when it is told to, or by its signal. */
function work() {
  const { promise, resolve } = Promise.withResolvers<string>()
  let runs = 0
  let options: WriteOptions = {}
  const run = (given: WriteOptions) => {
    runs++
    options = given
    return untilAborted(promise, given.signal)
  }
  return { run, finish: resolve, runs: () => runs, tell: (status: WriteStatus) => options.onStatus?.(status) }
}

const turn = () => new Promise((resolve) => setTimeout(resolve))

test('singleFlight: default: one run for all, and everybody hears how far it is', async () => {
  const { run, finish, runs, tell } = work()
  const heard: string[] = []
  const join = (name: string) =>
    singleFlight(client, 'a', { onStatus: ({ status }) => heard.push(`${name} ${status}`) }, run)
  const first = join('first')
  await turn()
  tell({ status: 'asking' })
  tell(sent)
  const second = join('second')
  finish('done')
  assert.deepEqual(await Promise.all([first, second]), ['done', 'done'])
  assert.deepEqual(heard, ['first asking', 'first sent', 'second sent'])
  assert.equal(runs(), 1)
  await turn()
  assert.equal(await singleFlight(client, 'a', {}, async () => 'anew'), 'anew')
})

test('singleFlight: behavior: a copy of the client with the same wallet joins, one with another wallet does not', async () => {
  const [wallet, other] = [{ request: async () => null }, { request: async () => null }]
  let runs = 0
  const run = async () => ++runs
  const all = [wallet, wallet, other].map((each) => singleFlight({ ...client, wallet: each }, 'e', {}, run))
  assert.deepEqual(await Promise.all(all), [1, 1, 2])
})

test('singleFlight: behavior: who leaves ends the own wait only, and who leaves last ends the run', async () => {
  const { run, finish } = work()
  const [one, other] = [new AbortController(), new AbortController()]
  const left = singleFlight(client, 'b', { signal: one.signal }, run)
  const stays = singleFlight(client, 'b', { signal: other.signal }, run)
  one.abort(new Error('unmounted'))
  await assert.rejects(left, /unmounted/)
  finish('done')
  assert.equal(await stays, 'done')

  const lost = work()
  let ended: unknown
  const alone = singleFlight(client, 'c', { signal: AbortSignal.timeout(20) }, (options) =>
    lost.run(options).catch((error: unknown) => {
      ended = error
      throw error
    }),
  )
  await assert.rejects(alone, { name: 'TimeoutError' })
  assert.equal(await singleFlight(client, 'c', {}, async () => 'anew'), 'anew', 'an ended run is not joined')
  assert.equal((ended as Error).name, 'TimeoutError')
})

test('singleFlight: error: what the run throws reaches everybody, and the next call runs anew', async () => {
  const fail = async () => {
    throw new Error('refused')
  }
  const both = [singleFlight(client, 'd', {}, fail), singleFlight(client, 'd', {}, fail)]
  for (const each of both) await assert.rejects(each, /refused/)
  await turn()
  assert.equal(await singleFlight(client, 'd', {}, async () => 'anew'), 'anew')
})
