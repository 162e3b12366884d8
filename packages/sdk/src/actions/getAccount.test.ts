import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Network, startNetwork } from '../../test/network.ts'
import { named } from '../../test/refusals.ts'
import { getAccount } from '../index.ts'

let network: Network
before(async () => {
  network = await startNetwork()
})
after(() => network.stop())

test('getAccount: behavior: a wagmi Config is told by its shape, also a broken one', async () => {
  const { client, wallet } = network.person(2)
  const config = (connection: object | undefined) => ({
    state: { current: 'a', connections: new Map(connection ? [['a', connection]] : []) },
  })
  const good = config({ accounts: [wallet.address], connector: { getProvider: async () => wallet } })
  assert.equal(await getAccount({ ...client, wallet: good as never }), wallet.address)
  for (const bad of [
    config(undefined),
    config({ accounts: [], connector: {} }),
    config({ accounts: [wallet.address], connector: {} }),
  ])
    await assert.rejects(getAccount({ ...client, wallet: bad as never }), named('WalletNotFoundError'))
  // Whatever a wallet throws, a person reads a sentence.
  const broken = { request: () => Promise.reject(new Error('Internal JSON-RPC error.')) }
  await assert.rejects(getAccount({ ...client, wallet: broken }, { prompt: true }), (error) => {
    const { details, shortMessage } = error as Error & Record<string, unknown>
    return (
      named('WalletRejectedError')(error) &&
      /JSON-RPC/.test(String(details)) &&
      String(shortMessage).endsWith('.')
    )
  })
  const silent = config({
    accounts: [wallet.address],
    connector: { getProvider: () => new Promise(() => {}) },
  })
  const signal = AbortSignal.timeout(100)
  await assert.rejects(getAccount({ ...client, wallet: silent as never }, { signal }), {
    name: 'TimeoutError',
  })
})
