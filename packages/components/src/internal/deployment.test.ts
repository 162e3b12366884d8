import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findDeployment } from './deployment.ts'
import { campaignFault, referrerFault } from './faults.ts'

const contract = '0x5fbdb2315678afecb367f032d93f642f64180aa3'
const deployment = { chainId: 31337, block: 0, contracts: { Campaigns: contract, Lens: contract } } as const
const settings = { deployments: { chains: { 31337: deployment } } }
const reference = { chainId: 31337, contract } as const

test('findDeployment: default, and behavior: what the page says stands in place of it', () => {
  assert.deepEqual(findDeployment(settings, reference), deployment)
  const own = {
    ...settings,
    rpc: ['https://rpc.example'],
    gateways: ['https://content.example'],
    indexer: '',
  }
  const changed = { rpcUrls: own.rpc, gateways: own.gateways, indexer: '' }
  assert.deepEqual(findDeployment(own, reference), { ...deployment, ...changed })
})

test('findDeployment: behavior: undefined for another chain or contract', () => {
  assert.equal(findDeployment(settings, { ...reference, chainId: 1 }), undefined)
  assert.equal(findDeployment(settings, { ...reference, contract: `0x${'12'.repeat(20)}` }), undefined)
  assert.equal(findDeployment({}, reference), undefined)
})

test('campaignFault: default: each reason in its words', () => {
  const because = (attribute: string, words: RegExp) => {
    const error = campaignFault(attribute, settings)
    assert.equal(error.name, 'ConfigError')
    assert.equal((error as { attribute?: string }).attribute, 'campaign')
    assert.match(error.message, words)
  }
  because('one', /is no campaign reference/)
  because(`eip155:1:${contract}:1`, /names chain 1; known are 31337/)
  because(`eip155:31337:0x${'12'.repeat(20)}:1`, /known is 0x5fbdb/)
  because(`eip155:31337:${contract}:77`, /has no campaign 77/)
})

test('referrerFault: default', () => {
  const error = referrerFault('0x12')
  assert.equal(error.name, 'ConfigError')
  assert.equal((error as { attribute?: string }).attribute, 'referrer')
  assert.match(error.message, /referrer="0x12" is no address.*\n.*40 hexadecimal digits/)
})
