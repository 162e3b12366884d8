import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createSaharaClient, type Eip1193Provider, type Hex, saharaLocal } from '@saharakit/sdk'
import { createEarningsServices } from './createEarningsServices.ts'

const { custom, encodeAbiParameters, numberToHex } = await import('viem')

const account = '0x70997970c51812dc3a010c7d01b50e0d17dc79c8'
const token = '0x00000000000000000000000000000000000000cc'
const deployment = {
  chainId: 31337,
  block: 0,
  contracts: {
    Campaigns: '0x5fbdb2315678afecb367f032d93f642f64180aa3',
    Lens: '0xe7f1725e7734ce288f8367e1bb143e90bb3f0512',
  },
} as const
const settlements = '0x9fe46736679d2d9a65f0992f2272de9f3c7fa6e0'
const campaign = `eip155:31337:${deployment.contracts.Campaigns}:1`
const word = (value: number) => numberToHex(value, { size: 32 })
const none = async () => ({ rows: [], after: undefined })

/** A client of somebody who never worked, and whose page has a share of 2.5 in a token of 6 decimals. */
function clientWith(wallet?: Eip1193Provider, contracts: object = {}) {
  const answers: Record<string, Hex> = {
    '0x313ce567': word(6),
    '0x95d89b41': encodeAbiParameters([{ type: 'string' }], ['USDX']),
  }
  const request = async ({ method, params }: { method: string; params?: unknown }): Promise<unknown> => {
    if (method === 'eth_chainId') return '0x7a69'
    const [{ to, data }] = params as [{ to: Hex; data: Hex }]
    if (to === settlements) return word(40)
    // The Lens' rows of credits: offset, length, amount.
    if (to === deployment.contracts.Lens) return `${word(32)}${word(1).slice(2)}${word(2_500_000).slice(2)}`
    return answers[data.slice(0, 10)] ?? '0x'
  }
  const client = createSaharaClient({
    chain: saharaLocal,
    transport: custom({ request }),
    deployment: { ...deployment, contracts: { ...deployment.contracts, ...contracts } },
    gateway: 'http://127.0.0.1:1',
  })
  const indexer = {
    ...client.indexer,
    listWorkers: async () => [],
    listCredits: async () => [{ account, token, amount: 2_500_000n, withdrawn: 0n }],
    listSeats: none,
  } as const
  return { ...client, indexer, wallet } as unknown as typeof client
}

test('read: behavior: a share in a token that its owner never worked for is written in that token’s decimals', async () => {
  const services = await createEarningsServices({ client: clientWith() }, campaign)
  const { earnings, tokens } = await services.read(account, new AbortController().signal)
  assert.deepEqual(
    earnings.tokens.map(({ credit }) => credit),
    [2_500_000n],
  )
  assert.deepEqual(tokens.get(token), { symbol: 'USDX', decimals: 6 })
})

test('read: behavior: bonds and rewards are read in every token and the coin, where the network settles', async () => {
  const signal = new AbortController().signal
  const bondsWith = async (contracts: object) => {
    const services = await createEarningsServices({ client: clientWith(undefined, contracts) }, campaign)
    return [...(await services.read(account, signal)).bonds]
  }
  assert.deepEqual(await bondsWith({}), [])
  assert.deepEqual(await bondsWith({ Settlements: settlements }), [
    [token, 40n],
    ['0x0000000000000000000000000000000000000000', 40n],
  ])
})

test('knownAccount: behavior: a wallet that never answers counts as none after 3 s, or when the element goes', async () => {
  const silent = { request: () => new Promise<never>(() => {}) }
  const services = await createEarningsServices({ client: clientWith(silent) }, campaign)
  const started = Date.now()
  assert.equal(await services.knownAccount(AbortSignal.abort()), undefined)
  assert(Date.now() - started < 1_000)
  assert.equal(await services.knownAccount(new AbortController().signal), undefined)
  assert(Date.now() - started < 60_000)
})
