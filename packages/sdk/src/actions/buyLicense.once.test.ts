/** One payment, always: double clicks, two tabs, and pages that were closed between question and answer. */
import 'fake-indexeddb/auto'
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { marketAbi } from '@saharakit/contracts/abi'
import { type Address, createWalletClient, type Hex, http, parseGwei } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { keyOf, type Network, type Person, startNetwork } from '../../test/network.ts'
import { named } from '../../test/refusals.ts'
import { buyer, marketOf, price } from '../../test/sales.ts'
import {
  balanceOf,
  confirmations,
  customer,
  deployDelegate,
  licensesOf,
  offerOf,
  outboxOf,
  requireExact,
  somePayload,
} from '../../test/shop.ts'
import { until } from '../../test/until.ts'
import {
  buyLicense,
  getOrder,
  getQuote,
  type OutboxRecord,
  openStore,
  refundOrder,
  type SignOfferReturnType,
} from '../index.ts'
import type { CreateScriptedWalletParameters } from '../testing/index.ts'

let network: Network
let delegate: Address
let visits = 0
before(async () => {
  network = await startNetwork({ market: true })
  delegate = await deployDelegate(network)
  await network.giveDollars(1_000n * price, buyer, 4)
})
after(() => network.stop())
beforeEach(async () => {
  await network.chain.setAutomine(true)
  visits++
})

/** The page again: nothing is left of the one before but the database. */
function visit(script: Partial<CreateScriptedWalletParameters> = {}, index = buyer): Person {
  return customer(network, index, { ...script, client: { storage: openStore({ name: `visit ${visits}` }) } })
}

const sends = ({ wallet }: Person) =>
  confirmations(wallet).filter((method) => method !== 'eth_signTypedData_v4').length

async function pending({ client }: Person): Promise<OutboxRecord | undefined> {
  return (await client.store.list('outbox'))[0]
}

/** How often the offer was sold. */
async function soldOf({ offerHash }: SignOfferReturnType): Promise<number> {
  const call = { address: marketOf(network).Market, abi: marketAbi, functionName: 'fillOf' } as const
  const { sold } = await network.chain.readContract({ ...call, args: [offerHash] })
  return Number(sold)
}

/** Buys without mining, and leaves the page once the wallet has answered. */
async function leaveWhileSent(offer: SignOfferReturnType): Promise<Required<OutboxRecord>> {
  await network.chain.setAutomine(false)
  const page = visit()
  const left = new AbortController()
  const quote = await getQuote(page.client, { offer, account: page.wallet.address })
  const buying = buyLicense(page.client, { quote, signal: left.signal })
  await until(async () => (await pending(page))?.nonce !== undefined)
  left.abort(new Error('left'))
  await assert.rejects(buying, /left/)
  page.client.store.close()
  return (await pending(visit())) as Required<OutboxRecord>
}

/** Comes back and buys again; mines once the wait is on. */
async function comeBack(offer: SignOfferReturnType, page = visit()) {
  const quote = await getQuote(page.client, { offer, account: page.wallet.address })
  const bought = await buyLicense(page.client, {
    quote,
    onStatus: ({ status }) => {
      if (status === 'sent') void network.chain.setAutomine(true).then(() => network.mine())
    },
  })
  assert.equal(await pending(page), undefined, 'nothing is left on its way')
  return { ...bought, page }
}

test('buyLicense: behavior: ten clicks in two tabs make one payment, with and without locks', async () => {
  for (const locks of [true, false]) {
    const offer = await offerOf(network, { token: network.dollar })
    const before = await balanceOf(network, network.dollar, visit().wallet.address)
    const tabs = [visit(), visit()]
    const { locks: original } = navigator
    if (!locks) Object.defineProperty(navigator, 'locks', { configurable: true, value: undefined })
    const quotes = await Promise.all(
      tabs.map(({ client, wallet }) => getQuote(client, { offer, account: wallet.address })),
    )
    const clicks = tabs.flatMap(({ client }, tab) =>
      Array.from({ length: 5 }, () => buyLicense(client, { quote: quotes[tab]! })),
    )
    const bought = await Promise.all(clicks)
    Object.defineProperty(navigator, 'locks', { configurable: true, value: original })
    assert.equal(new Set(bought.map(({ orderId }) => orderId)).size, 1)
    assert.equal(new Set(bought.map(({ hash }) => hash)).size, 1)
    assert.equal(await soldOf(offer), 1)
    assert.equal(await balanceOf(network, network.dollar, tabs[0]!.wallet.address), before - price)
    if (locks) assert.equal(sends(tabs[0]!) + sends(tabs[1]!), 1)
    for (const { wallet } of tabs) requireExact(network, wallet, price)
  }
})

test('buyLicense: behavior: another device finds the purchase on chain, without a signature', async () => {
  const offer = await offerOf(network, { payload: somePayload })
  const here = visit()
  const first = await buyLicense(here.client, { quote: await getQuote(here.client, { offer }) })
  const there = customer(network)
  const found = await buyLicense(there.client, { quote: await getQuote(there.client, { offer }) })
  assert.deepEqual([found.orderId, found.hash, found.state], [first.orderId, first.hash, 'Open'])
  assert.deepEqual(confirmations(there.wallet), [])
})

test('buyLicense: behavior: what an earlier visit sent and still waits is waited for', async () => {
  const offer = await offerOf(network, { payload: somePayload })
  const { hash } = await leaveWhileSent(offer)
  const { hash: found, page } = await comeBack(offer)
  assert.equal(found, hash)
  assert.deepEqual(confirmations(page.wallet), [], 'not even a signature')
  assert.equal(await soldOf(offer), 1)
})

test('buyLicense: behavior: what was included while the page was closed is the purchase', async () => {
  const offer = await offerOf(network)
  const { hash } = await leaveWhileSent(offer)
  await network.chain.setAutomine(true)
  await network.mine()
  const { hash: found, page } = await comeBack(offer)
  assert.equal(found, hash)
  assert.equal(sends(page), 0)
})

test('buyLicense: behavior: a wallet that raised the fee meanwhile is followed', async () => {
  const offer = await offerOf(network)
  const { hash, nonce, to, calldata, value } = await leaveWhileSent(offer)
  const account = privateKeyToAccount(keyOf(buyer))
  const { chain } = network.chain
  const wallet = createWalletClient({ account, chain, transport: http(network.anvil.rpcUrl) })
  const fees = { maxFeePerGas: parseGwei('90'), maxPriorityFeePerGas: parseGwei('9'), gas: 500_000n }
  const repriced = await wallet.sendTransaction({ to, data: calldata, value: BigInt(value), nonce, ...fees })
  await network.chain.setAutomine(true)
  await network.mine()
  const found = await comeBack(offer)
  assert.notEqual(found.hash, hash)
  assert.deepEqual([found.hash, sends(found.page)], [repriced, 0])
})

test('buyLicense: behavior: what was canceled or lost is bought when it is asked for again', async () => {
  for (const fate of ['canceled', 'lost'] as const) {
    visits++
    const offer = await offerOf(network)
    const record = await leaveWhileSent(offer)
    const account = privateKeyToAccount(keyOf(buyer))
    const { chain } = network.chain
    const wallet = createWalletClient({ account, chain, transport: http(network.anvil.rpcUrl) })
    const fees = { maxFeePerGas: parseGwei('90'), maxPriorityFeePerGas: parseGwei('9') }
    if (fate === 'canceled')
      await wallet.sendTransaction({ to: account.address, nonce: record.nonce, ...fees })
    if (fate === 'lost') {
      await network.chain.dropTransaction({ hash: record.hash })
      // Minutes are longer than any node takes to hear of a transaction.
      const old = { ...record, updatedAt: Date.now() - 600_000 }
      await visit().client.store.put('outbox', old)
    }
    await network.chain.setAutomine(true)
    await network.mine()
    const { page, state } = await comeBack(offer)
    assert.deepEqual([state, sends(page), await soldOf(offer)], ['Settled', 1, 1], fate)
  }
})

test('buyLicense: behavior: a page that died between question and answer finds what was paid', async () => {
  for (const script of [{}, { delegate }]) {
    visits++
    const index = 'delegate' in script ? 4 : buyer
    const offer = await offerOf(network, { token: network.dollar, payload: somePayload })
    // The wallet sends, and the page never hears of it.
    const dead = visit({ ...script, behavior: 'approve' }, index)
    const left = new AbortController()
    const quote = await getQuote(dead.client, { offer, account: dead.wallet.address })
    const way = 'delegate' in script ? 'batch' : 'approve'
    const buying = buyLicense(dead.client, {
      quote,
      way,
      signal: left.signal,
      onStep: (step) => void (step === 'buy' && dead.wallet.behave('dies')),
    })
    await until(async () => (await soldOf(offer)) === 1)
    left.abort(new Error('crash'))
    await assert.rejects(buying, /crash/)
    dead.client.store.close()
    const record = await pending(visit({}, index))
    assert.equal(record?.status, 'asked')
    assert.equal(record.to.toLowerCase(), marketOf(network).Market.toLowerCase())
    const page = visit(script, index)
    const again = await getQuote(page.client, { offer, account: page.wallet.address })
    const found = await buyLicense(page.client, { quote: again })
    assert.equal(found.state, 'Open')
    assert.deepEqual(confirmations(page.wallet), [])
    assert.equal(await soldOf(offer), 1)
    assert.equal(await outboxOf(page.client), 0)
    requireExact(network, dead.wallet, price)
  }
})

test('buyLicense: behavior: a call that comes after the same one has paid is no error', async () => {
  const offer = await offerOf(network)
  const slow = visit()
  // While the wallet shows its question, a tab without locks has sent the same call.
  const wallet = {
    async request(question: { method: string; params?: unknown }) {
      const first = question.method === 'eth_sendTransaction' && (await slow.wallet.request(question))
      const answer = slow.wallet.request(question)
      if (first) await network.chain.waitForTransactionReceipt({ hash: first as Hex })
      return answer
    },
  }
  const client = { ...slow.client, wallet }
  const bought = await buyLicense(client, { quote: await getQuote(client, { offer }) })
  assert.equal(bought.state, 'Settled')
  assert.equal(await soldOf(offer), 1)
  assert.equal(await licensesOf(network, slow.wallet, offer.offer.assetId), 1n)
})

test('buyLicense: behavior: what was paid back may be bought again, under a fresh key', async () => {
  const offer = await offerOf(network, { payload: { ...somePayload }, deliverWithin: 60 })
  const { client } = visit()
  const first = await buyLicense(client, { quote: await getQuote(client, { offer }) })
  await network.travel(61)
  await refundOrder(client, { orderId: first.orderId })
  const second = await buyLicense(client, { quote: await getQuote(client, { offer }) })
  assert.notEqual(second.order.keyX, first.order.keyX)
  assert.equal((await getOrder(client, { orderId: first.orderId }))?.state, 'Refunded')
  assert.equal(second.state, 'Open')
})

test('buyLicense: behavior: what the person declined leaves nothing behind', async () => {
  for (const options of [{}, { token: network.dollar }]) {
    const offer = await offerOf(network, options)
    const page = visit({ behavior: 'approve' })
    const quote = await getQuote(page.client, { offer, account: page.wallet.address })
    await page.client.store.list('outbox')
    page.wallet.behave('reject')
    // Connecting is not declined, what is to be signed is.
    const request = page.wallet.request
    const wallet = {
      request: (question: { method: string; params?: unknown }) =>
        question.method === 'eth_requestAccounts'
          ? Promise.resolve([page.wallet.address])
          : request(question),
    }
    await assert.rejects(buyLicense({ ...page.client, wallet }, { quote }), named('WalletRejectedError'))
    assert.equal(await pending(page), undefined)
    assert.equal(await soldOf(offer), 0)
  }
})
