import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { marketAbi } from '@saharakit/contracts/abi'
import { type Network, startNetwork } from '../../test/network.ts'
import { bytesOf, sell, serve, twoFiles } from '../../test/payloads.ts'
import { reverts } from '../../test/refusals.ts'
import { buyer, callMarket, marketOf, publish, register, seller } from '../../test/sales.ts'
import { fetchVerified } from '../content/fetchVerified.ts'
import {
  answerOpenings,
  drawOpenings,
  fromContractOffer,
  requestOpenings,
  type SignedOffer,
  verifyOpenings,
} from '../index.ts'

let network: Network
before(async () => {
  network = await startNetwork({ market: true })
})
after(() => network.stop())

/** An offer with a payload, and a drawn request for some of its leaves. */
async function drawn(options: Parameters<typeof sell>[1] = {}, count = 30) {
  const sale = await sell(network, options)
  const { client } = network.person(buyer)
  const offer: SignedOffer = { offer: fromContractOffer(sale.offer), signature: '0x' }
  const { requestId } = await requestOpenings(client, { offer, count })
  assert.deepEqual(await verifyOpenings(client, { requestId, offer }), { state: 'requested', openings: [] })
  await network.mine(2)
  const { seed } = await drawOpenings(client, { requestId })
  return { ...sale, client, signed: offer, requestId, seed }
}

for (const cipher of ['aes-256-ctr', 'aes-256-gcm'] as const)
  test(`verifyOpenings: default: ${cipher}: the drawn leaves are shown, checked, and say where they are from`, async () => {
    const { client, signed: offer, requestId } = await drawn({ cipher })
    assert.equal((await verifyOpenings(client, { requestId, offer })).state, 'drawn')
    const answer = await answerOpenings(network.person(seller).client, { requestId, offer })
    const { state, openings } = await verifyOpenings(client, { requestId, offer })
    assert.equal(state, 'shown')
    const chosen = await network.chain.readContract({
      address: marketOf(network).Market,
      abi: marketAbi,
      functionName: 'openingsOf',
      args: [requestId, 300n],
    })
    const expected = [...new Set(chosen.map(Number))].sort((a, b) => a - b)
    assert.deepEqual([openings.map(({ leaf }) => leaf), answer.leaves], [expected, expected])
    const all = Buffer.concat(twoFiles.map(({ bytes }) => bytes))
    for (const { leaf, data, right, file, offset } of openings) {
      assert(right)
      assert.deepEqual(Buffer.from(data ?? []), all.subarray(leaf * 4_080, (leaf + 1) * 4_080))
      const start = leaf * 4_080
      assert.deepEqual([file, offset], start < 70_001 ? ['notes.txt', start] : ['data.bin', start - 70_001])
    }
  })

test('verifyOpenings: behavior: a seller with the files at hand shows the same', async () => {
  const { client, signed: offer, requestId, files, seed } = await drawn({}, 5)
  const again = await drawOpenings(network.person(6).client, { requestId })
  assert.deepEqual(again, { seed, hash: undefined })
  const blobs = files.map(({ bytes }) => new Blob([bytes]))
  await answerOpenings(network.person(seller).client, { requestId, offer, files: blobs })
  assert.equal((await verifyOpenings(client, { requestId, offer })).state, 'shown')
})

test('verifyOpenings: behavior: a seller who leaves one out, or changes one, is told', async () => {
  const { client, signed: offer, requestId } = await drawn({}, 8)
  const { contentHash } = await answerOpenings(network.person(seller).client, { requestId, offer })
  const bytes = await fetchVerified({ gateways: [network.gatewayUrl], digest: contentHash, limit: 2_000_000 })
  const honest = JSON.parse(new TextDecoder().decode(bytes)) as {
    leaves: { leaf: number; bytes: string; path: string[] }[]
  }
  const [first] = honest.leaves
  assert(first)
  const swapped = first.bytes.startsWith('AAAA') ? 'BBBB' : 'AAAA'
  const lies = [
    { ...honest, leaves: honest.leaves.slice(1) },
    { ...honest, leaves: [{ ...first, bytes: swapped + first.bytes.slice(4) }, ...honest.leaves.slice(1)] },
    { ...honest, leaves: [{ ...first, path: first.path.slice(1) }, ...honest.leaves.slice(1)] },
  ]
  for (const lie of lies) {
    const digest = await serve(network, new TextEncoder().encode(JSON.stringify(lie)))
    await callMarket(network, seller, 'answerOpenings', [requestId, digest])
    const { state, openings } = await verifyOpenings(client, { requestId, offer })
    assert.equal(state, 'false')
    assert.deepEqual([openings[0]?.right, openings[0]?.data, openings[1]?.right], [false, undefined, true])
  }
})

test('verifyOpenings: error: an answer that is none; a request of another offer; no request', async () => {
  const { client, signed: offer, requestId } = await drawn({}, 2)
  const junk: readonly (readonly [string, object])[] = [
    ['format', { format: 'x', version: 1, requestId: `${requestId}`, leaves: [] }],
    ['leaves', { format: 'saharakit-openings', version: 1, requestId: `${requestId}`, leaves: [] }],
  ]
  for (const [path, answer] of junk) {
    const digest = await serve(network, new TextEncoder().encode(JSON.stringify(answer)))
    await callMarket(network, seller, 'answerOpenings', [requestId, digest])
    await assert.rejects(verifyOpenings(client, { requestId, offer }), { name: 'ContentInvalidError', path })
  }
  const other = await sell(network, { files: [{ name: 'x', bytes: bytesOf(10) }] })
  const theirs = { offer: fromContractOffer(other.offer) }
  await assert.rejects(verifyOpenings(client, { requestId, offer: theirs }), reverts('UnknownRequest'))
  await assert.rejects(verifyOpenings(client, { requestId: 999n, offer }), reverts('UnknownRequest'))
  await assert.rejects(drawOpenings(client, { requestId: 999n }), reverts('UnknownRequest'))
  await assert.rejects(answerOpenings(network.person(4).client, { requestId, offer }), reverts('NotSeller'))
})

test('requestOpenings: error: a license alone has no leaves; 257 are too many; an ended offer', async () => {
  const { client } = network.person(buyer)
  const signed = (offer: Parameters<typeof fromContractOffer>[0]) => ({
    offer: fromContractOffer(offer),
    signature: '0x' as const,
  })
  const alone = await publish(network, { assetId: await register(network) })
  const ask = (offer: SignedOffer, count = 1) => requestOpenings(client, { offer, count })
  await assert.rejects(ask(signed(alone)), reverts('InvalidOffer'))
  const { offer } = await sell(network, { files: [{ name: 'x', bytes: bytesOf(10) }] })
  await assert.rejects(ask(signed(offer), 257), reverts('InvalidCount'))
  await callMarket(network, seller, 'cancelOffer', [offer])
  await assert.rejects(ask(signed(offer)), reverts('OfferNotLive'))
})
