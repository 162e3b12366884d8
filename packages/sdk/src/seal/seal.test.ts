import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { encodeAbiParameters, keccak256 } from 'viem'
import { type Network, startNetwork } from '../../test/network.ts'
import { decodeEvent } from '../abis/decodeEvent.ts'
import { fromHex, PRODUCED_LIMIT, toHex } from '../content/index.ts'
import { createCampaign, drawSeats, getCampaign, requestSeat } from '../index.ts'
import { ABSTAIN } from '../types/contribution.ts'
import type { Hex } from '../types/ids.ts'
import type { Notes } from '../types/manifest.ts'
import {
  addressOfPoint,
  drawBatch,
  fundingOf,
  hasNotes,
  isSoundGate,
  log2Q12,
  NOTES_LIMIT,
  packLabels,
  padOf,
  publicKeyOf,
  randomScalar,
  refuses,
  sealLabels,
  sealNotes,
  sharedAddress,
  unpackLabels,
  unsealLabels,
  unsealNotes,
  weightsOf,
} from './index.ts'

let network: Network
before(async () => {
  network = await startNetwork()
})
after(() => network.stop())

const place = { chainId: 31337, contract: `0x${'5f'.repeat(20)}` as Hex, campaignId: 3n, seat: 7 }

test('padOf: both sides reach it, and it is what abi.encode says', () => {
  const [e, k] = [randomScalar(), randomScalar()]
  const [E, P] = [publicKeyOf(e), publicKeyOf(k)]
  assert.equal(sharedAddress(e, P), sharedAddress(k, E))
  const types = ['address', 'uint256', 'address', 'uint256', 'uint256'].map((type) => ({ type }))
  const encoded = encodeAbiParameters(types, [sharedAddress(e, P), 31337n, place.contract, 3n, 7n])
  assert.equal(padOf(e, P, place), keccak256(encoded))
  assert.equal(padOf(k, E, place), keccak256(encoded))
  assert.notEqual(padOf(e, P, { ...place, seat: 8 }), keccak256(encoded))
})

test('sealLabels and unsealLabels: back and forth, in the layout of the contract', () => {
  for (let round = 0; round < 40; round++) {
    const [e, k] = [randomScalar(), randomScalar()]
    const items = 1 + (round % 20)
    const labels = Array.from({ length: items }, (_, item) =>
      (item + round) % 5 === 4 ? ABSTAIN : (item * round) % 4,
    )
    const reportDigest: Hex = `0x${'c4'.repeat(16)}`
    const { keyX, body } = sealLabels({
      ...place,
      e,
      sealingKey: publicKeyOf(k),
      epoch: 5,
      batch: 301,
      labels,
      classes: 4,
      reportDigest,
    })
    assert.equal(body.length, 66)
    assert.equal(body.slice(4, 14), '050000012d')
    assert.equal(BigInt(`0x${body.slice(2, 4)}`), publicKeyOf(e).startsWith('0x03') ? 1n : 0n)
    const opened = unsealLabels({ ...place, scalar: k, keyX, body, items })
    assert.deepEqual(opened?.labels, labels)
    assert.deepEqual([opened?.epoch, opened?.batch, opened?.reportDigest], [5, 301, reportDigest])
    assert.notDeepEqual(
      unsealLabels({ ...place, scalar: randomScalar(), keyX, body, items })?.labels,
      items > 3 ? labels : [],
    )
    // The same key seals the same bytes: a replay is the same submission.
    assert.deepEqual(
      sealLabels({
        ...place,
        e,
        sealingKey: publicKeyOf(k),
        epoch: 5,
        batch: 301,
        labels,
        classes: 4,
        reportDigest,
      }).body,
      body,
    )
  }
})

test('unsealLabels: behavior: undefined where E is no point', () => {
  const body: Hex = `0x${'00'.repeat(32)}`
  assert.equal(
    unsealLabels({ ...place, scalar: randomScalar(), keyX: `0x${'ff'.repeat(32)}`, body, items: 5 }),
    undefined,
  )
})

test('packLabels: error: LabelOutOfRangeError names the item', () => {
  assert.deepEqual(unpackLabels(packLabels([0, 3, ABSTAIN], 4), 3), [0, 3, 15])
  for (const bad of [-1, 4, 14, 16, 1.5, Number.NaN])
    assert.throws(() => packLabels([0, bad], 4), { name: 'LabelOutOfRangeError', item: 1 })
})

test('sealNotes and unsealNotes: back and forth; what is no notes gives undefined', () => {
  const pad = keccak256('0x01')
  const notes = {
    problems: [[3, 'broken'] as const],
    comments: [[0, 'naïve — “quoted”, 日本語 🙂'.repeat(20)] as const],
  }
  const sealed = sealNotes(notes, pad)
  assert.deepEqual(unsealNotes(sealed, pad), notes)
  assert.equal(unsealNotes(sealed, keccak256('0x02')), undefined)
  assert.equal(unsealNotes(sealNotes({ problems: [[20, 'broken']], comments: [] }, pad), pad), undefined)
  assert.equal(unsealNotes('0x', pad), undefined)
})

test('sealNotes: behavior: contents go along, notes without any stay the bytes that they were, and a false entry is no notes', () => {
  const pad = keccak256('0x01')
  const plain = { problems: [], comments: [] }
  assert.equal(
    new TextDecoder().decode(fromHex(xor(sealNotes(plain, pad), pad))),
    '{"problems":[],"comments":[]}',
  )
  const name = 'A'.repeat(43)
  const content = [3, name, name, name, 'image/jpeg', 1_900_000] as const
  const report: Hex = `0x${'5a'.repeat(16)}`
  const notes = { ...plain, contents: [content], report }
  assert.deepEqual(unsealNotes(sealNotes(notes, pad), pad), notes)
  assert.deepEqual([hasNotes(notes), hasNotes(plain)], [true, false])
  for (const contents of [
    [],
    [content, content],
    [[20, ...content.slice(1)]],
    [[...content.slice(0, 5), PRODUCED_LIMIT + 1]],
    [[...content, 1]],
  ])
    assert.equal(unsealNotes(sealNotes({ ...plain, contents } as unknown as Notes, pad), pad), undefined)
  const most = Array.from(
    { length: 20 },
    (_, item) => [item, name, name, name, 'image/jpeg', 1_900_000] as const,
  )
  assert(sealNotes({ ...plain, contents: most, report }, pad).length / 2 - 1 <= NOTES_LIMIT)
})

/** The first 32 bytes under the key stream of the notes. */
function xor(sealed: Hex, pad: Hex): Hex {
  const block = fromHex(keccak256(`${pad}${'0'.repeat(64)}`))
  return toHex(fromHex(sealed).map((byte, place) => byte ^ (block[place] ?? 0)))
}

test('addressOfPoint: of the scalar 1 is the address of the key 1', () => {
  assert.equal(
    addressOfPoint(publicKeyOf(`0x${'1'.padStart(64, '0')}`)),
    '0x7e5f4552091a69125d5dfcb7b8c2659029395bdf',
  )
})

test('log2Q12: exact powers, and within one step of the real logarithm', () => {
  assert.equal(log2Q12(1n, 1n), 0)
  assert.equal(log2Q12(8n, 1n), 3 * 4096)
  assert.equal(log2Q12(1n, 1024n), -10 * 4096)
  for (let n = 1; n < 400; n += 7)
    for (let d = 1; d < 400; d += 11) {
      const exact = Math.log2(n / d) * 4096
      assert(Math.abs(log2Q12(BigInt(n), BigInt(d)) - Math.floor(exact)) <= 1, `${n}/${d}`)
    }
})

test('refuses: both conditions', () => {
  assert(refuses(-13_001, 8))
  assert(!refuses(-13_000, 8))
  assert(!refuses(-99_999, 7))
})

test('weightsOf, isSoundGate and fundingOf: the same integers as the contract', async () => {
  const terms = [
    [2, 7_500, 3n, 333],
    [3, 9_000, 7n, 1],
    [4, 4_000, 1_000_003n, 1_000],
    [10, 2_500, 999n, 17],
    [15, 9_999, 5n, 0],
  ] as const
  for (const [classes, p1Bps, unitPrice, referrerBps] of terms) {
    assert(isSoundGate(classes, p1Bps))
    const built = await network.campaign({
      items: 13,
      terms: { p1Bps: Math.max(p1Bps, 4_400), unitPrice, referrerBps },
    })
    const { requester } = built
    // The manifest of the tests has three classes; the contract takes any spec, so create one with the wanted number.
    const spec = { ...built.spec, classes, p1Bps }
    const { campaignId, funding } = await createCampaign(requester.client, { spec, epochs: built.epochs })
    const campaign = await getCampaign(requester.client, { campaignId })
    assert.deepEqual({ right: campaign.rightWeight, wrong: campaign.wrongWeight }, weightsOf(classes, p1Bps))
    assert.equal(funding, fundingOf(spec))
    assert.equal(campaign.escrow, funding)
  }
})

test('drawBatch: the same batch as the contract, for 8 seats', async () => {
  const { campaignId } = await network.campaign({ items: 60, terms: { epochBatches: 12, seatsPerBatch: 1 } })
  const free = new Set(Array.from({ length: 12 }, (_, batch) => batch))
  for (let index = 2; index < 10; index++) {
    const { client } = network.person(index)
    const { hash } = await requestSeat(client, { campaignId })
    await network.mine(2)
    const receipt = await network.chain.getTransactionReceipt({ hash: hash! })
    const requested = receipt.logs.map(decodeEvent).find((event) => event?.eventName === 'SeatRequested')
    assert(requested?.eventName === 'SeatRequested')
    const block = await network.chain.getBlock({ blockNumber: receipt.blockNumber + 1n })
    const { seats } = await drawSeats(client, { campaignId })
    const [drawn] = seats
    assert.equal(drawn?.seat, requested.args.seat)
    const candidates = [...free]
    assert.equal(drawBatch({ hash: block.hash, campaignId, seat: drawn.seat, candidates }), drawn.batch)
    free.delete(drawn.batch)
  }
})
