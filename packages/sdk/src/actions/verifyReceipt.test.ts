import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { keccak256, zeroHash } from 'viem'
import { addressOf, type Network, startNetwork } from '../../test/network.ts'
import { buy, bytesOf, manifestOf, sell, serveManifest, twoFiles } from '../../test/payloads.ts'
import { reverts } from '../../test/refusals.ts'
import { buyer, callMarket, publish, register, seller } from '../../test/sales.ts'
import {
  confirmOrder,
  createReceipt,
  deliverKey,
  type Receipt,
  type ReceiptCheck,
  verifyReceipt,
} from '../index.ts'

let network: Network
before(async () => {
  network = await startNetwork({ market: true })
})
after(() => network.stop())

const blobs = twoFiles.map(({ bytes }) => new Blob([bytes]))

/** A purchase that is settled for good, and its receipt. */
async function settled(): Promise<Readonly<{ receipt: Receipt; orderId: `0x${string}` }>> {
  const { offer } = await sell(network)
  const { client, orderId } = await buy(network, offer)
  await deliverKey(network.person(seller).client, { orderId })
  await confirmOrder(client, { orderId })
  await network.mine()
  return { receipt: await createReceipt(client, { orderId }), orderId }
}

/** What somebody finds who has neither a wallet nor anything of the buyer's. */
function verify(receipt: unknown, files?: readonly Blob[]): Promise<readonly ReceiptCheck[]> {
  const { client } = network.person(9, { wallet: undefined })
  return verifyReceipt(client, { receipt, files })
}

const stateOf = (checks: readonly ReceiptCheck[]) =>
  Object.fromEntries(checks.map(({ name, state }) => [name, state]))

const allTrue = {
  format: 'true',
  'order-id': 'true',
  'offer-signature': 'true',
  paid: 'true',
  delivered: 'true',
  license: 'true',
  manifest: 'true',
  files: 'true',
}

test('verifyReceipt: default: everything holds, also after a way through JSON', async () => {
  const { receipt, orderId } = await settled()
  const text = JSON.stringify(receipt)
  const checks = await verify(JSON.parse(text), blobs)
  assert.deepEqual(stateOf(checks), allTrue)
  for (const each of checks) assert.match(each.text, /\.$/)
  assert.deepEqual(
    receipt.events.map(({ name }) => name),
    ['OrderOpened', 'KeyDelivered', 'OrderSettled'],
  )
  assert.deepEqual(await createReceipt(network.person(5).client, { orderId }), receipt)
  // Without the files, or with some of them, nothing is said of the files.
  assert.equal(stateOf(await verify(receipt)).files, 'not-checked')
  assert.equal(stateOf(await verify(receipt, blobs.slice(1))).files, 'not-checked')
})

/** Every receipt that differs in one value, with the place of the value. */
function mutations(value: unknown, path = ''): (readonly [string, unknown])[] {
  if (Array.isArray(value))
    return [
      ...value.flatMap((entry, at) =>
        mutations(entry, `${path}[${at}]`).map(([place, other]) => [place, value.with(at, other)] as const),
      ),
      ...(value.length ? [[`${path} shorter`, value.slice(0, -1)] as const] : []),
    ]
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, entry]) =>
      mutations(entry, path ? `${path}.${name}` : name).map(
        ([place, other]) => [place, { ...value, [name]: other }] as const,
      ),
    )
  if (typeof value === 'number') return [[path, value + 1]]
  const text = String(value)
  // Another digit at the end, so that the form stays right.
  return [[path, text.slice(0, -1) + (text.endsWith('1') ? '2' : '1')]]
}

test('verifyReceipt: behavior: a receipt with any value changed is refused', async () => {
  const { receipt } = await settled()
  const plain = JSON.parse(JSON.stringify(receipt)) as Receipt
  const changed = mutations(plain)
  // 17 fields of the offer, 5 of the order, 3 events, 2 files, the rest.
  assert(changed.length >= 17 + 5 + 9 + 6 + 10, `${changed.length}`)
  const far = { ...plain, events: plain.events.map((event) => ({ ...event, block: '9'.repeat(60) })) }
  for (const [place, other] of [...changed, ['blocks that will never be', far] as const]) {
    const checks = await verify(other)
    assert(
      checks.some(({ state }) => state === 'false'),
      `${place} passes`,
    )
  }
})

test('verifyReceipt: behavior: a seller’s signature is in the receipt, and no other passes', async () => {
  const { client } = network.person(buyer)
  const manifestHash = await serveManifest(network, await manifestOf([]))
  const assetId = await register(network, { manifestHash, contentRoot: zeroHash })
  const published = await publish(network, { assetId, plainRoot: zeroHash })
  const offer = { ...published, salt: keccak256('0x51') }
  const { typedOffer, marketPlace, fromContractOffer, idOfOrder } = await import('../index.ts')
  const { signTypedData } = await import('../wallet/signTypedData.ts')
  const theirs = network.person(seller).client
  const place = marketPlace(theirs)
  const signature = await signTypedData(theirs, typedOffer(place, fromContractOffer(offer)))
  const order = {
    offer,
    buyer: addressOf(buyer),
    recipient: addressOf(buyer),
    referrer: `0x${'00'.repeat(20)}`,
    keyX: keccak256('0x77'),
    keyParity: 0,
  } as const
  await callMarket(network, buyer, 'buy', [order, signature, offer.price, 4_000_000_000n], offer.price)
  await network.mine()
  const orderId = idOfOrder(place, { ...order, offer: fromContractOffer(offer) })
  const receipt = await createReceipt(client, { orderId })
  assert.equal(receipt.offerSignature, signature)
  const expected = { ...allTrue, delivered: 'not-checked', files: 'not-checked' }
  assert.deepEqual(stateOf(await verify(receipt)), expected)
  for (const other of [`0x${'11'.repeat(65)}`, '0x', `${signature.slice(0, -2)}00`]) {
    const state = stateOf(await verify({ ...receipt, offerSignature: other }))
    assert.equal(state['offer-signature'], 'false')
  }
  const { offerSignature: _, ...without } = receipt
  assert.equal(stateOf(await verify(without))['offer-signature'], 'not-checked')
})

test('verifyReceipt: behavior: other files, more files, an empty list', async () => {
  const { receipt } = await settled()
  const other = new Blob([bytesOf(70_001, 99)])
  assert.equal(stateOf(await verify(receipt, [other])).files, 'false')
  assert.equal(stateOf(await verify(receipt, [...blobs, other])).files, 'false')
  assert.equal(stateOf(await verify(receipt, [])).files, 'not-checked')
  assert.equal(stateOf(await verify(receipt, [...blobs].reverse())).files, 'true')
})

test('verifyReceipt: behavior: it grows with the order, and one that was paid back since is refused', async () => {
  const { offer } = await sell(network, { files: [{ name: 'a', bytes: bytesOf(10) }] })
  const { client, orderId, order } = await buy(network, offer)
  const fresh = await createReceipt(client, { orderId })
  // Not deep enough to be called true.
  assert.equal(stateOf(await verify(fresh)).paid, 'not-checked')
  await network.mine()
  const open = { ...allTrue, delivered: 'not-checked', license: 'not-checked', files: 'not-checked' }
  assert.deepEqual(stateOf(await verify(fresh)), open)
  await deliverKey(network.person(seller).client, { orderId })
  await network.mine()
  const delivered = await createReceipt(client, { orderId })
  assert.deepEqual(stateOf(await verify(delivered)), { ...open, delivered: 'true' })
  assert.deepEqual(stateOf(await verify(fresh)), open)
  await callMarket(network, seller, 'refund', [order])
  await network.mine()
  assert.equal(stateOf(await verify(delivered)).license, 'false')
  await assert.rejects(createReceipt(client, { orderId }), reverts('WrongOrderState'))
})

test('verifyReceipt: behavior: what is no receipt is none, whatever it is', async () => {
  const loop: Record<string, unknown> = {}
  loop.self = loop
  for (const junk of [undefined, null, 7, 'x', [], {}, loop, { format: 'saharakit-receipt' }, 10n]) {
    const checks = await verify(junk)
    const { format, ...rest } = stateOf(checks)
    assert.equal(format, 'false')
    assert(Object.values(rest).every((state) => state === 'not-checked'))
  }
})

test('verifyReceipt: behavior: a node or a gateway that is away proves nothing', async () => {
  const { receipt } = await settled()
  const { client } = network.person(9, { gateway: 'http://127.0.0.1:9' })
  const checks = await verifyReceipt(client, { receipt })
  assert.deepEqual(stateOf(checks), { ...allTrue, manifest: 'not-checked', files: 'not-checked' })
  network.proxy.mode('502html')
  const alone = stateOf(await verify(receipt, blobs))
  network.proxy.mode('ok')
  assert.deepEqual(
    [alone['order-id'], alone.files, alone.paid, alone.license, alone.manifest],
    ['true', 'true', 'not-checked', 'not-checked', 'not-checked'],
  )
})

test('createReceipt: error: OrderNotFoundError', async () => {
  const { client } = network.person(buyer)
  await assert.rejects(createReceipt(client, { orderId: zeroHash }), { name: 'OrderNotFoundError' })
})
