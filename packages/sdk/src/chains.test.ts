import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Chain } from 'viem'
import { chainOf, saharaLocal } from './chains.ts'
import { deploymentOf } from './deploymentOf.ts'
import type { Deployment } from './types/deployment.ts'

const address = (byte: string) => `0x${byte.repeat(20)}` as const
const campaigns: Deployment = {
  chainId: 5,
  contracts: { Campaigns: address('01'), Lens: address('02') },
  block: 7,
}

test('chainOf: behavior: what a deployment has is read from its chain again', () => {
  assert.deepEqual(deploymentOf(chainOf(campaigns)), campaigns)
  const market: Deployment = {
    ...campaigns,
    contracts: {
      ...campaigns.contracts,
      Settlements: address('08'),
      AssetRegistry: address('03'),
      Licenses: address('04'),
      RevenueVault: address('05'),
      Market: address('06'),
      AssetLens: address('07'),
    },
  }
  assert.deepEqual(deploymentOf(chainOf(market)), market)
})

test('deploymentOf: default: the local network, with its market', () => {
  const { contracts, block } = deploymentOf(saharaLocal)
  assert.equal(new Set(Object.values(contracts)).size, 8)
  assert.equal(block, 0)
})

test('deploymentOf: error: ConfigError where nothing is known of the chain', () => {
  const chain: Chain = { ...saharaLocal, contracts: {} }
  assert.throws(() => deploymentOf(chain), { name: 'ConfigError', attribute: 'deployment' })
})
