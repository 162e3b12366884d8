import assert from 'node:assert/strict'
import { it } from 'node:test'
import { readSettings } from '../settings.ts'

const env = {
  SAHARA_CHAIN_ID: '424242',
  SAHARA_RPC_URL: 'https://a.example,http://b.example',
  SAHARA_CAMPAIGNS: `0x${'1'.repeat(40)}`,
}

it('reads the environment, with defaults for what may be left out', () => {
  const settings = readSettings(env)
  assert.deepEqual(settings.rpcUrls, ['https://a.example', 'http://b.example'])
  assert.deepEqual(
    [settings.chainId, settings.startBlock, settings.finality, settings.pollingInterval],
    [424_242, 0, 30, 1_000],
  )
  assert.deepEqual(
    [settings.disableCache, settings.databaseUrl, settings.feed.heartbeat],
    [false, undefined, 10_000],
  )
  assert.equal(readSettings({ ...env, SAHARA_CHAIN_ID: '31337' }).disableCache, true)
  assert.equal(readSettings({ ...env, SAHARA_DISABLE_CACHE: '1' }).disableCache, true)
})

it('indexes a market where all of its contracts are named, and none where none is', () => {
  const address = `0x${'2'.repeat(40)}`
  const market = {
    SAHARA_ASSET_REGISTRY: address,
    SAHARA_LICENSES: address,
    SAHARA_MARKET: address,
    SAHARA_REVENUE_VAULT: address,
  }
  assert.equal(readSettings(env).market, undefined)
  assert.equal(readSettings({ ...env, SAHARA_MARKET: '', SAHARA_LICENSES: '' }).market, undefined)
  assert.equal(readSettings({ ...env, ...market }).market?.RevenueVault, address)
  for (const name of Object.keys(market))
    for (const value of [undefined, '', '0x12'])
      assert.throws(
        () => readSettings({ ...env, ...market, [name]: value }),
        new RegExp(`^Error: ${name} must be .*another contract of the market`),
      )
})

it('names the variable that is missing or wrong', () => {
  for (const [name, value] of [
    ['SAHARA_CHAIN_ID', undefined],
    ['SAHARA_CHAIN_ID', '0'],
    ['SAHARA_RPC_URL', undefined],
    ['SAHARA_RPC_URL', 'ws://a.example'],
    ['SAHARA_CAMPAIGNS', undefined],
    ['SAHARA_CAMPAIGNS', '0x1'],
    ['SAHARA_START_BLOCK', '-1'],
    ['SAHARA_FINALITY', 'many'],
    ['SAHARA_POLLING_INTERVAL', '99'],
    ['SAHARA_FEED_HEARTBEAT', '1e3'],
    ['SAHARA_PROXIES', '9'],
  ] as const)
    assert.throws(
      () => readSettings({ ...env, [name]: value }),
      new RegExp(`^Error: ${name} must be .*docs/indexer.md`),
    )
})
