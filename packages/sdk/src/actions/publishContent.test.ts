import assert from 'node:assert/strict'
import { test } from 'node:test'
import { http } from 'viem'
import { type Hindrance, type Passage, startGateway } from '../../test/gateway.ts'
import { buildTestCampaign, keyOf } from '../../test/network.ts'
import { encodeCar } from '../content/encodeCar.ts'
import { fetchManifest, fetchVerified, sha256 } from '../content/index.ts'
import { type ContentBlock, createSaharaClient, openStore, publishContent, saharaLocal } from '../index.ts'
import { createScriptedWallet } from '../testing/index.ts'

/** A requester whose wallet signs; publishing needs no chain. */
function requester(index = 1) {
  const rpcUrl = 'http://127.0.0.1:1'
  const wallet = createScriptedWallet({ privateKey: keyOf(index), rpcUrl, chainId: 31337 })
  const client = createSaharaClient({
    chain: saharaLocal,
    transport: http(rpcUrl),
    wallet,
    storage: openStore(),
  })
  const grants = () => wallet.requests.filter(({ method }) => method === 'eth_signTypedData_v4').length
  return { client, wallet, grants }
}

/** Starts a gateway for account 1, stopped when the test ends. */
async function gatewayFor(
  context: { after(stop: () => Promise<void>): void },
  hinder?: (method: string, passed: readonly Passage[]) => Hindrance | undefined,
) {
  const gateway = await startGateway([requester().wallet.address], hinder)
  context.after(gateway.stop)
  return gateway
}

/** A campaign of small texts and a few files that are too large for a CAR. */
async function publication(large = 2): Promise<readonly ContentBlock[]> {
  const { blocks } = await buildTestCampaign(1_000, { items: 40 })
  const files = Array.from({ length: large }, async (_, index): Promise<ContentBlock> => {
    const bytes = new TextEncoder().encode(`${index} `.repeat(1_100_000))
    return { digest: await sha256(bytes), bytes }
  })
  return [...blocks, ...(await Promise.all(files))]
}

const posts = (passed: readonly Passage[]) => passed.filter(({ method }) => method === 'POST')

test('publishContent: default: a gateway that checks grants and hashes takes everything', async (context) => {
  const { origin } = await gatewayFor(context)
  const { blocks, manifest, spec } = await buildTestCampaign(1_000, { items: 40 })
  const { client, grants } = requester()
  const [published] = await publishContent(client, { blocks, gateways: [origin] })
  assert.equal(
    published?.bytes,
    blocks.reduce((sum, { bytes }) => sum + bytes.length, 0),
  )
  assert.deepEqual(await fetchManifest({ gateways: [origin], manifestHash: spec.manifestHash }), manifest)
  assert.equal(grants(), 1)
})

test('publishContent: behavior: a gateway that is busy, slows down or breaks off is asked again', async (context) => {
  const troubles: Hindrance[] = [{ status: 503, headers: { 'retry-after': '1' } }, { status: 429 }, 'reset']
  const { origin, passed } = await gatewayFor(context, (method) =>
    method === 'POST' ? troubles.shift() : undefined,
  )
  const { client, grants } = requester()
  const blocks = await publication()
  const started = Date.now()
  await publishContent(client, { blocks, gateways: [origin] })
  assert(Date.now() - started >= 1_000, 'Retry-After was not waited for')
  assert.deepEqual(troubles, [])
  assert.deepEqual(
    posts(passed).map(({ status }) => status),
    [503, 429, 201, 201, 201],
  )
  for (const { digest } of blocks) await fetchVerified({ gateways: [origin], digest, limit: 20_000_000 })
  assert.equal(grants(), 1)
})

test('publishContent: behavior: what was cut off goes on where it stopped, and a whole one sends nothing', async (context) => {
  let cut = true
  const { origin, passed } = await gatewayFor(context, (method, before) =>
    cut && method === 'POST' && posts(before).length === 2 ? 'reset' : undefined,
  )
  const { client, grants } = requester()
  const blocks = await publication(3)
  const publish = (deadlineMs?: number) => publishContent(client, { blocks, gateways: [origin], deadlineMs })
  await assert.rejects(publish(5_000), { name: 'ContentUnavailableError', retryable: true })
  const first = posts(passed).length
  assert.equal(first, 2, 'a CAR and one large file are there')
  cut = false
  const told: number[] = []
  const [published] = await publishContent(client, {
    blocks,
    gateways: [origin],
    onProgress: ({ bytes }) => told.push(bytes),
  })
  const rest = blocks.slice(-2).map(({ bytes }) => bytes.length)
  assert.deepEqual(
    posts(passed)
      .slice(first)
      .map(({ bytes }) => bytes),
    rest,
  )
  const total = blocks.reduce((sum, { bytes }) => sum + bytes.length, 0)
  assert.deepEqual(told, [total - rest[0]! - rest[1]!, total - rest[1]!, total])
  assert.equal(published?.bytes, total)
  const [sent, asked] = [posts(passed).length, grants()]
  await publish()
  assert.equal(posts(passed).length, sent)
  assert.equal(grants(), asked, 'nothing to send, nothing to sign')
})

test('publishContent: error: GatewayBusyError at once where the gateway asks for more time than there is', async (context) => {
  const { origin } = await gatewayFor(context, (method) =>
    method === 'POST' ? { status: 503, headers: { 'retry-after': '86400' } } : undefined,
  )
  const { client } = requester()
  const busy = { name: 'GatewayBusyError', gateway: origin, retryable: true }
  const started = Date.now()
  await assert.rejects(publishContent(client, { blocks: await publication(0), gateways: [origin] }), busy)
  assert(Date.now() - started < 60_000)
})

test('publishContent: behavior: the wait for a busy gateway ends with the signal', async (context) => {
  const { origin } = await gatewayFor(context, () => ({ status: 429, headers: { 'retry-after': '60' } }))
  const reason = new Error('left')
  const stop = new AbortController()
  setTimeout(() => stop.abort(reason), 200)
  const { client } = requester()
  const blocks = await publication(0)
  await assert.rejects(publishContent(client, { blocks, gateways: [origin], signal: stop.signal }), reason)
})

test('publishContent: behavior: a wallet on another chain is switched before it signs', async (context) => {
  const { origin } = await gatewayFor(context)
  const { client, wallet, grants } = requester()
  wallet.moveTo(1)
  await publishContent(client, { blocks: await publication(0), gateways: [origin] })
  assert(wallet.requests.some(({ method }) => method === 'wallet_switchEthereumChain'))
  assert.equal(grants(), 1)
})

test('publishContent: error: UploadRefusedError says why, ConfigError where there is no gateway', async (context) => {
  const { origin, passed } = await gatewayFor(context)
  const blocks = await publication(0)
  await assert.rejects(publishContent(requester(2).client, { blocks, gateways: [origin] }), (error) => {
    const { name, reason, status, shortMessage } = error as Error & Record<string, unknown>
    assert.deepEqual([name, status, reason], ['UploadRefusedError', 403, 'GrantRefusedError'])
    return /may not upload this here/.test(String(shortMessage))
  })
  assert.equal(posts(passed).length, 1, 'a refusal is not asked again')
  await assert.rejects(publishContent(requester().client, { blocks, gateways: [] }), {
    name: 'ConfigError',
    attribute: 'gateway',
  })
})

test('encodeCar: lengths above one byte are varints', () => {
  const car = encodeCar(`0x${'00'.repeat(32)}`, [
    { digest: `0x${'00'.repeat(32)}`, bytes: new Uint8Array(300) },
  ])
  const header = 1 + 58
  assert.deepEqual([...car.subarray(header, header + 2)], [(336 % 128) | 128, 2])
  assert.equal(car.length, header + 2 + 36 + 300)
})
