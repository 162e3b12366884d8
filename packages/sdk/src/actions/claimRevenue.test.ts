import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { revenueVaultAbi, testDollarAbi } from '@saharakit/contracts/abi'
import { type Address, zeroAddress } from 'viem'
import { writeContract } from 'viem/actions'
import { registerTestAsset } from '../../test/assets.ts'
import { addressOf, type Network, type Person, startNetwork } from '../../test/network.ts'
import {
  type Contributor,
  claimRevenue,
  getLineage,
  getMarketCredit,
  getRevenue,
  grantLicense,
  type ParentDeclaration,
  presetTerms,
  setContributors,
  sharesTree,
  splitPrice,
  withdrawMarketCredit,
} from '../index.ts'

let network: Network
let dataset: bigint
let trained: bigint
let tuned: bigint
const page = addressOf(8)
/** 1 owns the dataset, 2 the model trained on it, 3 the one tuned from that. */
const contributors: readonly Contributor[] = [
  { account: addressOf(5), shares: 3n },
  { account: addressOf(6), shares: 7n },
  { account: addressOf(7), shares: 1n },
]

before(async () => {
  network = await startNetwork({ market: true })
  const [owner, trainer, tuner] = [1, 2, 3].map((index) => network.person(index)) as [Person, Person, Person]
  const terms = presetTerms['Commercial Remix']
  const up = (assetId: bigint, relation: 'TRAINED_ON' | 'FINETUNED_FROM', shareBps: number) =>
    [{ assetId, relation, shareBps }] satisfies ParentDeclaration[]
  dataset = await registerTestAsset(owner, { terms })
  await setContributors(owner.client, { assetId: dataset, version: 1, contributors, contributorsBps: 6_667 })
  await grantLicense(owner.client, { assetId: dataset, terms, account: addressOf(2) })
  const parents = up(dataset, 'TRAINED_ON', 1_234)
  trained = await registerTestAsset(trainer, { kind: 'model', terms, parents })
  await grantLicense(trainer.client, { assetId: trained, terms, account: addressOf(3) })
  tuned = await registerTestAsset(tuner, {
    kind: 'model',
    terms,
    parents: up(trained, 'FINETUNED_FROM', 2_503),
  })
})
after(() => network.stop())

const vault = () => network.deployment.contracts.RevenueVault!

/** What the market does when an order settles, by account 4. */
async function sell(assetId: bigint, price: bigint, token: Address, referrerBps = 500): Promise<bigint> {
  const account = addressOf(4)
  const isCoin = token === zeroAddress
  const toReferrer = (price * BigInt(referrerBps)) / 10_000n
  if (!isCoin) {
    await network.giveDollars(price, 4)
    const args = [vault(), price] as const
    await wait(
      writeContract(network.chain, {
        address: token,
        abi: testDollarAbi,
        functionName: 'approve',
        args,
        account,
      }),
    )
  }
  await wait(
    writeContract(network.chain, {
      address: vault(),
      abi: revenueVaultAbi,
      functionName: 'paySale',
      args: [assetId, 1, token, price, page, toReferrer],
      account,
      value: isCoin ? price : 0n,
    }),
  )
  return price - toReferrer
}

async function wait(sent: Promise<`0x${string}`>): Promise<void> {
  const { status } = await network.chain.waitForTransactionReceipt({ hash: await sent })
  assert.equal(status, 'success')
}

const balanceOf = (account: Address) =>
  network.chain.readContract({
    address: network.dollar,
    abi: testDollarAbi,
    functionName: 'balanceOf',
    args: [account],
  })

test('claimRevenue: default: a sale of the last of three pays all, to the last unit of what splitPrice said', async () => {
  const price = 25_000_001n
  const token = network.dollar
  const lineage = await getLineage(network.person(4).client, { assetId: tuned })
  const parts = splitPrice(price, 500, lineage, page)
  const partOf = (role: string, assetId?: bigint) =>
    parts.find((part) => part.role === role && part.assetId === assetId)?.amount ?? 0n
  await sell(tuned, price, token)

  // A contributor of the dataset, far up, is the first to come: one transaction, and all of it moves.
  const first = network.person(5)
  const proof = sharesTree(contributors).proofOf(addressOf(5))!
  const shares = [{ assetId: dataset, version: 1, shares: proof.shares, proof: proof.proof }]
  const claimed = await claimRevenue(first.client, { assetId: tuned, token, shares })
  assert.equal(first.wallet.requests.filter(({ method }) => method === 'eth_sendTransaction').length, 1)
  const waits = price - partOf('referrer')
  const toTrained = (waits * 2_503n) / 10_000n
  assert.deepEqual(claimed.settled, [
    { assetId: tuned, version: 1, amount: waits },
    { assetId: trained, version: 1, amount: toTrained },
    { assetId: dataset, version: 1, amount: (toTrained * 1_234n) / 10_000n },
  ])
  assert.equal(claimed.remaining, 0)
  assert.equal(await balanceOf(addressOf(5)), claimed.amount)

  // The owners have credit already; the other contributors claim.
  const owners = [
    [3, tuned],
    [2, trained],
    [1, dataset],
  ] as const
  let paid = claimed.amount
  for (const [index, assetId] of owners) {
    const { amount } = await claimRevenue(network.person(index).client, { assetId, token })
    assert.equal(amount, partOf('owner', assetId), `${index}`)
    paid += amount
  }
  for (const index of [6, 7]) {
    const { client } = network.person(index)
    const { amount, settled } = await claimRevenue(client, { assetId: dataset, token, contributors })
    assert.deepEqual(settled, [])
    paid += amount
  }
  const referred = await withdrawMarketCredit(network.person(8).client, { token, from: 'earnings' })
  assert.equal(referred.amount, partOf('referrer'))
  paid += referred.amount
  // What contributors can’t have of a unit stays in their pool: less than a unit each.
  const { pool, pending, totalShares } = await getRevenue(first.client, { assetId: dataset, token })
  assert.equal(paid + pool, price)
  assert(pool < 3n && pending === 0n && totalShares === 11n)
  assert.equal(await balanceOf(vault()), pool)
  assert.equal(
    parts.reduce((sum, { amount }) => sum + amount, 0n),
    price,
  )
})

test('claimRevenue: behavior: in the native coin, to another address; and who has no part still moves it up', async () => {
  const waits = await sell(tuned, 10n ** 15n + 7n, zeroAddress)
  const { client } = network.person(4)
  const moved = await claimRevenue(client, { assetId: tuned, token: zeroAddress })
  assert.deepEqual([moved.amount, moved.settled.length], [0n, 3])
  const before = await network.chain.getBalance({ address: addressOf(9) })
  const { amount } = await claimRevenue(network.person(3).client, {
    assetId: tuned,
    token: zeroAddress,
    to: addressOf(9),
  })
  assert.equal(amount, waits - (waits * 2_503n) / 10_000n)
  assert.equal(await network.chain.getBalance({ address: addressOf(9) }), before + amount)
})

test('claimRevenue: error: nothing to take, shares that are somebody else’s, no such asset', async () => {
  const { client } = network.person(9)
  const nothing = { name: 'ContractRevertError', errorName: 'NothingToWithdraw' }
  await assert.rejects(claimRevenue(client, { assetId: dataset, token: network.token }), nothing)
  const other = sharesTree(contributors).proofOf(addressOf(6))!
  const shares = [{ assetId: dataset, version: 1, shares: other.shares, proof: other.proof }]
  await assert.rejects(claimRevenue(client, { assetId: dataset, token: network.token, shares }), {
    name: 'ContractRevertError',
    errorName: 'NotContributor',
  })
  await assert.rejects(claimRevenue(client, { assetId: 999n, token: network.token }), {
    name: 'ConfigError',
    attribute: 'asset',
  })
})

test('setContributors: error: once for good, only the owner, and a list that can be used', async () => {
  const owner = network.person(1).client
  const fixed = { assetId: dataset, version: 1, contributors, contributorsBps: 100 }
  await assert.rejects(setContributors(owner, fixed), { errorName: 'ContributorsFixed' })
  await assert.rejects(setContributors(network.person(2).client, fixed), { errorName: 'NotAssetOwner' })
  await assert.rejects(setContributors(owner, { ...fixed, version: 2 }), { errorName: 'UnknownVersion' })
  const [one] = contributors as [Contributor]
  for (const list of [[], [one, one], [{ ...one, shares: 0n }], [{ ...one, shares: 2n ** 64n }]])
    await assert.rejects(setContributors(owner, { ...fixed, contributors: list }), {
      name: 'ConfigError',
      attribute: 'contributors',
    })
})

test('getMarketCredit: default: one row a token; withdrawMarketCredit: error: nothing to take', async () => {
  await sell(tuned, 1_000n, network.dollar)
  const { client } = network.person(8)
  const tokens = [network.dollar, zeroAddress]
  const credits = await getMarketCredit(client, { tokens })
  const own = credits.map(({ token, ...credit }) => [token.toLowerCase(), credit])
  const coin = (10n ** 15n + 7n) / 20n
  assert.deepEqual(own, [
    [network.dollar.toLowerCase(), { refunds: 0n, earnings: 50n }],
    [zeroAddress, { refunds: 0n, earnings: coin }],
  ])
  const other = await getMarketCredit(client, { account: addressOf(9), tokens: [network.dollar] })
  assert.equal(other[0]?.earnings, 0n)
  await assert.rejects(withdrawMarketCredit(client, { token: network.dollar, from: 'refunds' }), {
    name: 'ContractRevertError',
    errorName: 'NothingToWithdraw',
  })
})

test('getRevenue: default: what waits for a version; error: ConfigError where there is no such asset', async () => {
  const { client } = network.person(8)
  const { pending } = await getRevenue(client, { assetId: tuned, token: network.dollar })
  assert.equal(pending, 950n)
  assert.equal((await getRevenue(client, { assetId: tuned, version: 2, token: network.dollar })).pending, 0n)
  await assert.rejects(getRevenue(client, { assetId: 999n, token: network.dollar }), {
    name: 'ConfigError',
    attribute: 'asset',
  })
})
