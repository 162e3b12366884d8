import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { lensAbi } from '@saharakit/contracts/abi'
import { decodeFunctionResult, encodeFunctionResult, type Hex } from 'viem'
import { type Network, startNetwork } from '../../test/network.ts'
import { startChaosProxy } from '../testing/node.ts'
import { campaignsLayout } from './campaigns.generated.ts'
import { decodeRows } from './decodeRows.ts'
import { askEarly, type LensSource, parseCampaignReference, readCampaign } from './index.ts'
import { epochsLayout, seatsLayout, workerLayout } from './layouts.generated.ts'
import { nestRow } from './nestRow.ts'

let network: Network
before(async () => {
  network = await startNetwork()
})
after(() => network.stop())

const source = (...rpcUrls: string[]): LensSource => ({
  chainId: 31337,
  rpcUrls,
  lens: network.deployment.contracts.Lens,
})

// The rows are random by the ABI at run time, so their type is not known when this is compiled.
const encode = encodeFunctionResult as unknown as (parameters: object) => Hex

type Parameter = { name: string; type: string; components?: readonly Parameter[] }

/** A value that fits a parameter, other at each call. */
function randomValue({ name, type, components }: Parameter, random: () => number): unknown {
  if (components) return Object.fromEntries(components.map((each) => [each.name, randomValue(each, random)]))
  const bits = Number(/\d+$/.exec(type)?.[0] ?? 0)
  const hex = (digits: number) =>
    Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join('')
  if (type === 'bool') return random() < 0.5
  if (type === 'address') return `0x${hex(40)}`
  if (name === 'symbol') return `0x${Buffer.from('TŠT').toString('hex').padEnd(64, '0')}`
  if (type === 'bytes32') return `0x${hex(64)}`
  const value = BigInt(`0x${hex(bits / 4)}`)
  const signed = type.startsWith('int') ? BigInt.asIntN(bits, value) : value
  return bits <= 48 ? Number(signed) : signed
}

test('decodeRows: the same as viem on 200 random answers of each kind', () => {
  let seed = 1
  const random = () => ((seed = (seed * 16807) % 2147483647) - 1) / 2147483646
  for (const [functionName, layout] of [
    ['campaigns', campaignsLayout],
    ['seats', seatsLayout],
    ['epochs', epochsLayout],
    ['worker', workerLayout],
  ] as const) {
    const output = lensAbi.find(
      (entry) => entry.type === 'function' && entry.name === functionName,
    ) as unknown as {
      outputs: readonly [Parameter]
    }
    const components = output.outputs[0].components as readonly Parameter[]
    for (let round = 0; round < 50; round++) {
      const rows = Array.from({ length: round % 5 }, () =>
        randomValue({ name: '', type: 'tuple', components }, random),
      )
      const result = encode({ abi: lensAbi, functionName, result: rows })
      const viem = decodeFunctionResult({ abi: lensAbi, functionName, data: result }) as unknown
      const symbol = (row: object) => ('symbol' in row ? { ...row, symbol: 'TŠT' } : row)
      const lower = (value: unknown): unknown => {
        if (typeof value === 'string') return value.toLowerCase()
        if (typeof value !== 'object' || value === null) return value
        return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, lower(each)]))
      }
      const expected = (viem as object[]).map((row) => ({
        ...(lower(row) as object),
        ...('symbol' in row ? { symbol: 'TŠT' } : {}),
      }))
      assert.deepEqual(
        decodeRows<object>(layout, result, rows.length).map((row) => symbol(nestRow(row))),
        expected,
      )
    }
  }
})

test('decodeRows: error: an answer that is too short, too long, empty or of another number of rows', () => {
  const row = `${'0'.repeat(64)}`.repeat(epochsLayout.split(' ').length)
  const head = (rows: number) => `${'20'.padStart(64, '0')}${rows.toString(16).padStart(64, '0')}`
  assert.equal(decodeRows(epochsLayout, `0x${head(1)}${row}`).length, 1)
  for (const result of [
    '0x',
    `0x${head(1)}`,
    `0x${head(1)}${row}00`,
    `0x${head(2)}${row}`,
    `0x${head(5e8)}${row}`,
  ] as Hex[])
    assert.throws(() => decodeRows(epochsLayout, result))
  assert.throws(() => decodeRows(epochsLayout, `0x${head(1)}${row}`, 2))
})

test('readCampaign: default, and behavior: 20 elements make one request', async () => {
  const { campaignId, spec } = await network.campaign()
  const before = network.proxy.counts.http
  const reads = Array.from({ length: 20 }, (_, index) =>
    readCampaign({
      source: source(network.proxy.url),
      campaignId: index ? 1_000n + BigInt(index % 7) : campaignId,
    }),
  )
  const [campaign, ...others] = await Promise.all(reads)
  assert.equal(network.proxy.counts.http - before, 1)
  assert.equal(campaign?.manifestHash, spec.manifestHash)
  assert.equal(campaign?.symbol, '')
  assert.equal(campaign?.seatsTotal, 4)
  assert(others.every((other) => other === undefined))
})

test('readCampaign: behavior: 100 campaigns make one request', async () => {
  const before = network.proxy.counts.http
  await Promise.all(
    Array.from({ length: 100 }, (_, index) =>
      readCampaign({ source: source(network.proxy.url), campaignId: BigInt(index + 1) }),
    ),
  )
  assert.equal(network.proxy.counts.http - before, 1)
})

test('readCampaign: behavior: a node that refuses batches is not asked any', async () => {
  const proxy = await startChaosProxy({ target: network.anvil.rpcUrl })
  proxy.mode('nobatch')
  assert((await readCampaign({ source: source(proxy.url), campaignId: 1n }))?.campaignId === 1n)
  await proxy.close()
})

for (const mode of [
  '429',
  '502html',
  '200html',
  'trunc',
  'reset',
  'hang',
  'null',
  'wrongid',
  'wrongchain',
] as const) {
  test(`readCampaign: behavior: past a node that is ${mode}, and a typed error where there is no other`, async () => {
    const proxy = await startChaosProxy({ target: network.anvil.rpcUrl })
    proxy.mode(mode)
    const started = Date.now()
    const campaign = await readCampaign({ source: source(proxy.url, network.anvil.rpcUrl), campaignId: 1n })
    assert.equal(campaign?.campaignId, 1n)
    assert(Date.now() - started < 30_000, 'a slow node is not waited for')
    if (mode !== 'hang')
      await assert.rejects(readCampaign({ source: source(proxy.url), campaignId: 1n }), {
        name: /^Rpc(Unavailable|InvalidResponse|WrongChain)Error$/,
      })
    await proxy.close()
  })
}

test('askEarly: default: the read that follows takes the answer, the one after that asks', async () => {
  const proxy = await startChaosProxy({ target: network.anvil.rpcUrl })
  const place = source(proxy.url)
  askEarly(place, [1n, 5_000n])
  const read = (campaignId: bigint) => readCampaign({ source: place, campaignId })
  const [first, none] = await Promise.all([read(1n), read(5_000n)])
  assert.deepEqual([first?.campaignId, none, proxy.counts.http], [1n, undefined, 1])
  await read(1n)
  assert.equal(proxy.counts.http, 2)
  await proxy.close()
})

test('askEarly: behavior: campaigns that nobody asked for early are asked for beside it', async () => {
  const proxy = await startChaosProxy({ target: network.anvil.rpcUrl })
  const place = source(proxy.url)
  askEarly(place, [1n])
  const read = (campaignId: bigint) => readCampaign({ source: place, campaignId })
  const found = await Promise.all([read(1n), read(6_000n)])
  assert.deepEqual([found[0]?.campaignId, found[1], proxy.counts.http], [1n, undefined, 2])
  await proxy.close()
})

for (const mode of ['502html', 'trunc', 'wrongchain', 'hang'] as const)
  test(`askEarly: behavior: a first node that is ${mode} is passed over`, async () => {
    const proxy = await startChaosProxy({ target: network.anvil.rpcUrl })
    proxy.mode(mode)
    const place = source(proxy.url, network.anvil.rpcUrl)
    askEarly(place, [1n])
    assert.equal((await readCampaign({ source: place, campaignId: 1n }))?.campaignId, 1n)
    await proxy.close()
  })

test('readCampaign: error: another chain is named, also where it has nothing at the address', async () => {
  const proxy = await startChaosProxy({ target: network.anvil.rpcUrl })
  proxy.mode('wrongchain')
  const wrong = { name: 'RpcWrongChainError', expectedChainId: 31337, actualChainId: 1 }
  await assert.rejects(readCampaign({ source: source(proxy.url), campaignId: 1n }), wrong)
  const nowhere = { ...source(proxy.url), lens: `0x${'12'.repeat(20)}` as const }
  await assert.rejects(readCampaign({ source: nowhere, campaignId: 1n }), wrong)
  await proxy.close()
})

test('readCampaign: error: no contract at the address', async () => {
  const wrong = { ...source(network.anvil.rpcUrl), lens: `0x${'12'.repeat(20)}` as const }
  await assert.rejects(readCampaign({ source: wrong, campaignId: 1n }), {
    name: 'RpcInvalidResponseError',
    details: /no contract/,
  })
})

test('readCampaign: behavior: a signal ends one read and not its neighbors', async () => {
  const stop = new AbortController()
  const reason = new Error('element removed')
  const first = readCampaign({ source: source(network.anvil.rpcUrl), campaignId: 1n, signal: stop.signal })
  const second = readCampaign({ source: source(network.anvil.rpcUrl), campaignId: 1n })
  stop.abort(reason)
  await assert.rejects(first, reason)
  assert.equal((await second)?.campaignId, 1n)
})

test('parseCampaignReference: error: ConfigError names the attribute', () => {
  const contract = `0x${'aB'.repeat(20)}`
  assert.deepEqual(parseCampaignReference(` eip155:31337:${contract}:12 `), {
    chainId: 31337,
    contract: contract.toLowerCase(),
    campaignId: 12n,
  })
  for (const bad of [
    '',
    '1',
    `eip155:0:${contract}:1`,
    `eip155:1:${contract}:0`,
    `eip155:1:${contract.slice(1)}:1`,
    `eip155:1:${contract}:1:2`,
    `eip155:1:${contract}:-1`,
  ])
    assert.throws(() => parseCampaignReference(bad), { name: 'ConfigError', attribute: 'campaign' }, bad)
})
