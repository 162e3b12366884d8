/** Wallets as they are: on another chain, silent, busy, or answering with what is no transaction's hash. */
import 'fake-indexeddb/auto'
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { type Address, createWalletClient, http } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { keyOf, type Network, type Person, startNetwork } from '../../test/network.ts'
import { named } from '../../test/refusals.ts'
import { buyer, price } from '../../test/sales.ts'
import {
  type CustomerOptions,
  confirmations,
  customer,
  deployDelegate,
  licensesOf,
  offerOf,
  outboxOf,
  requireExact,
  somePayload,
} from '../../test/shop.ts'
import { deployToken } from '../../test/tokens.ts'
import {
  type BuyLicenseParameters,
  buyLicense,
  getQuote,
  type SignOfferParameters,
  saharaLocal,
} from '../index.ts'

let network: Network
let delegate: Address
let token: Address
before(async () => {
  network = await startNetwork({ market: true })
  delegate = await deployDelegate(network)
  await network.giveDollars(1_000n * price, buyer, 4, 5)
  token = await deployToken(network, 'PlainToken', 1_000n * price, buyer, 4)
})
after(() => network.stop())
beforeEach(() => network.proxy.mode('ok'))

type Request = Readonly<{ method: string; params?: unknown }>

/** Buys from a fresh offer with a wallet. */
async function buyWith(
  person: Person,
  offered: Partial<SignOfferParameters> = {},
  options: Partial<BuyLicenseParameters> = {},
) {
  const offer = await offerOf(network, offered)
  const quote = await getQuote(person.client, { offer, account: person.wallet.address })
  const bought = await buyLicense(person.client, { quote, ...options })
  assert.equal(await outboxOf(person.client), 0)
  assert.equal(await licensesOf(network, person.wallet, offer.offer.assetId), offered.payload ? 0n : 1n)
  const { status } = await network.chain.getTransactionReceipt({ hash: bought.hash })
  assert.equal(status, 'success')
  requireExact(network, person.wallet, offer.offer.price)
  return bought
}

/** A wallet that answers what the test says to some methods. */
function answering(
  options: CustomerOptions,
  answer: (question: Request, person: Person) => unknown,
  index = buyer,
): Person {
  const person = customer(network, index, options)
  const wallet = {
    async request(question: Request) {
      const given = await answer(question, person)
      return given === undefined ? person.wallet.request(question) : given
    },
  }
  return { client: { ...person.client, wallet }, wallet: person.wallet }
}

test('buyLicense: behavior: the answer of a smart account, a call’s name or a user operation, is followed on chain', async () => {
  for (const behavior of ['call-id', 'user-operation'] as const)
    for (const offered of [{}, { token }, { token: network.dollar, payload: somePayload }]) {
      const person = customer(network, buyer, { behavior })
      const told: string[] = []
      const onStatus: BuyLicenseParameters['onStatus'] = (status) => void told.push(status.status)
      const { hash } = await buyWith(person, offered, { onStatus })
      assert.equal(told.at(-1), 'included')
      const sent = person.wallet.requests.filter(({ method }) => method === 'eth_sendTransaction')
      assert.equal(sent.length, offered.token === token ? 2 : 1)
      assert.match(hash, /^0x[\da-f]{64}$/)
    }
})

test('buyLicense: behavior: a wallet on another chain is brought to ours, also before it signs', async () => {
  for (const [offered, script] of [
    [{}, {}],
    [{ token: network.dollar }, {}],
    [{ token: network.dollar }, { delegate }],
  ] as const) {
    const person = customer(network, buyer, script)
    person.wallet.moveTo(1)
    await buyWith(person, offered)
    const methods = person.wallet.requests.map(({ method }) => method)
    assert(methods.includes('wallet_switchEthereumChain'))
  }
})

test('buyLicense: error: WrongChainError for a wallet that is moved while it is asked; nothing is sent', async () => {
  for (const [offered, script] of [
    [{}, {}],
    [{ token: network.dollar }, {}],
    [{ token }, {}],
    [{ token: network.dollar }, { delegate }],
    [{ payload: somePayload }, {}],
  ] as const) {
    const person = customer(network, buyer, { ...script, behavior: 'switches' })
    await assert.rejects(buyWith(person, offered), named('WrongChainError'))
    assert.deepEqual(confirmations(person.wallet), [])
    assert.equal(await outboxOf(person.client), 0)
  }
})

test('buyLicense: error: a wallet that hangs ends with its deadline or the signal', async () => {
  const offer = await offerOf(network)
  const person = answering({}, ({ method }, { wallet }) =>
    method === 'eth_requestAccounts' ? [wallet.address] : undefined,
  )
  const quote = await getQuote(person.client, { offer })
  person.wallet.behave('hang')
  await assert.rejects(buyLicense(person.client, { quote, signal: AbortSignal.timeout(1_500) }), {
    name: 'TimeoutError',
  })
  // A person has two minutes. The test has not.
  const { timeout } = AbortSignal
  AbortSignal.timeout = (ms) => timeout.call(AbortSignal, ms === 120_000 ? 1_000 : ms)
  try {
    await assert.rejects(buyLicense(person.client, { quote }), named('WalletTimeoutError'))
  } finally {
    AbortSignal.timeout = timeout
  }
  // The question may still be open, so it is remembered; answered late or asked again, it is one payment.
  assert.equal(await outboxOf(person.client), 1)
  person.wallet.behave('approve')
  await buyLicense(person.client, { quote })
  assert.equal(await outboxOf(person.client), 0)
  assert.equal(await licensesOf(network, person.wallet, offer.offer.assetId), 1n)
})

test('buyLicense: error: busy, declined or without funds, each by its name', async () => {
  for (const [behavior, name] of [
    ['busy', 'WalletBusyError'],
    ['reject', 'WalletRejectedError'],
    ['no-funds', 'InsufficientFundsError'],
  ] as const)
    for (const [offered, script] of [
      [{}, {}],
      [{ token }, {}],
      [{ token: network.dollar }, { delegate }],
    ] as const) {
      const person = answering(script, ({ method }, { wallet }) =>
        method === 'eth_requestAccounts' ? [wallet.address] : undefined,
      )
      person.wallet.behave(behavior)
      await assert.rejects(buyWith(person, offered), named(name))
      assert.equal(await outboxOf(person.client), 0)
    }
})

test('buyLicense: error: QuoteChangedError where the wallet has another account by the time it is asked', async () => {
  let asked = 0
  const other = customer(network, 5)
  const person = answering({}, ({ method }) =>
    method === 'eth_requestAccounts' && ++asked > 1 ? [other.wallet.address] : undefined,
  )
  await assert.rejects(buyWith(person), named('QuoteChangedError'))
  assert.deepEqual(confirmations(person.wallet), [])
})

test('buyLicense: behavior: a batch that the wallet can’t do after all gives way to the next way', async () => {
  for (const code of [5760, 4200, -32601, 5700]) {
    const refuse = ({ method }: Request) => {
      if (method === 'wallet_sendCalls') throw Object.assign(new Error('no'), { code })
      return undefined
    }
    const person = answering({ delegate }, refuse, 5)
    await buyWith(person, { token: network.dollar })
    assert.deepEqual(confirmations(person.wallet), ['eth_signTypedData_v4', 'eth_sendTransaction'])
  }
})

test('buyLicense: behavior: a wallet that has had the batch before is not asked twice, one that lost it is', async () => {
  // It was sent, and the answer was lost on the way.
  const lost = answering({ delegate }, async (question, { wallet }) => {
    if (question.method !== 'wallet_sendCalls') return undefined
    await wallet.request(question)
    throw Object.assign(new Error('There is a batch of this name already.'), { code: 5720 })
  })
  await buyWith(lost, { token: network.dollar })
  assert.deepEqual(confirmations(lost.wallet), ['wallet_sendCalls'])
  // It came to nothing, and the wallet keeps its name.
  let first = true
  const spent = answering({ delegate }, ({ method }) => {
    if (method !== 'wallet_sendCalls' || !first) return undefined
    first = false
    throw Object.assign(new Error('There is a batch of this name already.'), { code: 5720 })
  })
  await buyWith(spent, { token: network.dollar })
  assert.deepEqual(confirmations(spent.wallet), ['wallet_sendCalls'])
})

test('buyLicense: behavior: a wallet that calls batches by names of its own is followed', async () => {
  const person = answering({ delegate }, async (question, { wallet }) => {
    if (question.method === 'wallet_sendCalls') {
      await wallet.request(question)
      return 'its-own-name'
    }
    if (question.method === 'wallet_getCallsStatus') throw Object.assign(new Error('?'), { code: 5730 })
    return undefined
  })
  await buyWith(person, { token: network.dollar })
  assert.deepEqual(confirmations(person.wallet), ['wallet_sendCalls'])
})

test('buyLicense: error: ContractRevertError for a batch that failed as a whole', async () => {
  const failing = answering({ delegate }, ({ method }) => {
    if (method === 'wallet_sendCalls') return { id: '0x01' }
    return method === 'wallet_getCallsStatus' ? { status: 500 } : undefined
  })
  await assert.rejects(buyWith(failing, { token: network.dollar }), named('ContractRevertError'))
  assert.equal(await outboxOf(failing.client), 0)
})

test('buyLicense: behavior: a signature that is not the account’s own gives way to an allowance', async () => {
  const person = answering({}, ({ method }) =>
    method === 'eth_signTypedData_v4' ? `0x${'12'.repeat(300)}` : undefined,
  )
  await buyWith(person, { token: network.dollar })
  assert.equal(confirmations(person.wallet).length, 2)
})

test('buyLicense: error: ConfigError for a payload with a wallet that signs differently each time', async () => {
  let count = 0
  const person = answering({}, ({ method }) =>
    method === 'eth_signTypedData_v4' ? `0x${`${10 + count++}`.repeat(80)}` : undefined,
  )
  await assert.rejects(buyWith(person, { payload: somePayload }), named('ConfigError'))
  // A contract's wallet that signs alike each time will do.
  const steady = answering({}, ({ method }) =>
    method === 'eth_signTypedData_v4' ? `0x${'77'.repeat(80)}` : undefined,
  )
  assert.equal((await buyWith(steady, { payload: somePayload })).state, 'Open')
})

test('buyLicense: behavior: a key of one’s own pays in every way it can', async () => {
  const account = privateKeyToAccount(keyOf(4))
  const wallet = createWalletClient({ account, chain: saharaLocal, transport: http(network.anvil.rpcUrl) })
  const { client } = network.person(4, { wallet })
  for (const offered of [{}, { token: network.dollar }, { token, payload: somePayload }]) {
    const offer = await offerOf(network, offered)
    const quote = await getQuote(client, { offer, account: account.address })
    const { state } = await buyLicense(client, { quote })
    assert.equal(state, offered.payload ? 'Open' : 'Settled')
  }
})

test('buyLicense: error: RpcUnavailableError while nodes are down; the purchase is found when they are back', async () => {
  const offer = await offerOf(network)
  const person = answering({}, async (question, { wallet }) => {
    if (question.method !== 'eth_sendTransaction') return undefined
    const hash = await wallet.request(question)
    network.proxy.mode('502html')
    return hash
  })
  const quote = await getQuote(person.client, { offer })
  await assert.rejects(buyLicense(person.client, { quote }), named('RpcUnavailableError'))
  network.proxy.mode('ok')
  assert.equal(await outboxOf(person.client), 1)
  assert.equal((await buyLicense(person.client, { quote })).state, 'Settled')
  assert.deepEqual(confirmations(person.wallet), ['eth_sendTransaction'])
})
