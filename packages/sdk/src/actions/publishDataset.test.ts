/** A campaign becomes a dataset that those who labeled own: published, sold, and everybody's share claimed. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { contributionsAbi } from '@saharakit/contracts/abi'
import { readContract } from 'viem/actions'
import { registerTestAsset } from '../../test/assets.ts'
import { addressOf, type Network, type Person, startNetwork, type TestCampaign } from '../../test/network.ts'
import { workOnce } from '../../test/people.ts'
import {
  buyLicense,
  claimRevenue,
  getAssetManifest,
  getContributors,
  getQuote,
  openEpoch,
  openSeats,
  presetTerms,
  publishDataset,
  setContributors,
  signOffer,
  verifyContributors,
} from '../index.ts'

let network: Network
let campaign: TestCampaign
let workers: readonly Person[]
before(async () => {
  network = await startNetwork({ market: true })
  workers = [2, 3, 4].map((index) => network.person(index))
  campaign = await network.campaign({ terms: { seatsPerBatch: 3 } })
  // The first two do both batches, the third one.
  const [first, second, third] = workers as [Person, Person, Person]
  for (const person of [first, first, second, second, third]) await workOnce(network, person, campaign)
})
after(() => network.stop())

const accounts = [2, 3, 4].map((index) => addressOf(index).toLowerCase())

test('publishDataset: error: a campaign that may still change', async () => {
  const { requester, campaignId } = campaign
  const publish = publishDataset(requester.client, { campaignId, name: 'Early', description: '' })
  await assert.rejects(publish, (error: { name: string; metaMessages: string[] }) => {
    assert.equal(error.name, 'CampaignUnfinishedError')
    assert.match(error.metaMessages.join(' '), /Epoch 0 is not over/)
    return true
  })
  await workOnce(network, workers[2] as Person, campaign)
  const { secrets } = campaign
  await openEpoch(requester.client, { campaignId, epoch: 0, ...secrets.epochs[0]! })
  await assert.rejects(getContributors(requester.client, { campaignId }), { name: 'CampaignUnfinishedError' })
  await openSeats(requester.client, { campaignId, epoch: 0 })
  await network.mine()
})

test('publishDataset: default: labels are registered, and shared by those who made them', async () => {
  const { requester, campaignId } = campaign
  const steps: string[] = []
  const published = await publishDataset(requester.client, {
    campaignId,
    name: 'Remainders of three',
    description: 'Which number is left.',
    open: true,
    onStep: (step) => steps.push(step),
  })
  assert.deepEqual(steps, ['reading', 'files', 'register', 'contributors'])
  assert.deepEqual(
    published.contributors.map(({ account, shares }) => [account.toLowerCase(), shares]),
    accounts.toSorted().map((account) => [account, 10n]),
  )
  const manifest = await getAssetManifest(requester.client, { assetId: published.assetId })
  assert.match(manifest.campaign ?? '', /^eip155:31337:0x[\da-f]{40}:\d+$/)
  const text = network.content.size > 0 && (await readFile(manifest.files[0]!.sha256))
  const lines = String(text).trim().split('\n')
  assert.equal(lines.length, 6, 'six of ten items are no gold')
  assert(lines.every((line) => /"label":"r[012]"/.test(line)))
  const check = await verifyContributors(workers[0]!.client, { assetId: published.assetId })
  assert.equal(check.state, 'matches')

  const { assetId } = published
  const price = 1_000_000n
  const token = network.dollar
  await network.giveDollars(price, 5)
  const terms = presetTerms['Open Use']
  const validUntil = Number((await network.chain.getBlock()).timestamp) + 86_400
  const offer = await signOffer(requester.client, { assetId, terms, token, price, validUntil })
  const buyer = network.person(5)
  const quote = await getQuote(buyer.client, { offer, account: buyer.wallet.address })
  await buyLicense(buyer.client, { quote })
  for (const { client } of workers) {
    const { amount } = await claimRevenue(client, { assetId, token, contributors: published.contributors })
    assert.equal(amount, 200_000n, 'a third of 60 %')
  }
  const held = await readContract(network.chain, {
    address: network.deployment.contracts.Contributions!,
    abi: contributionsAbi,
    functionName: 'balanceOf',
    args: [addressOf(2)],
  })
  assert.equal(held, 1n, 'the first claim made a token')
})

test('verifyContributors: behavior: a list that leaves somebody out differs, and so does one with a second vote', async () => {
  const { requester, campaignId } = campaign
  const reference = `eip155:31337:${network.deployment.contracts.Campaigns.toLowerCase()}:${campaignId}`
  const assetId = await registerTestAsset(requester, { campaign: reference })
  assert.equal((await verifyContributors(requester.client, { assetId })).state, 'no-contributors')
  const contributors = (await getContributors(requester.client, { campaignId })).slice(1)
  await setContributors(requester.client, { assetId, version: 1, contributors, contributorsBps: 6_000 })
  assert.equal((await verifyContributors(requester.client, { assetId })).state, 'differs')
  const other = await registerTestAsset(requester)
  assert.equal((await verifyContributors(requester.client, { assetId: other })).state, 'no-campaign')
})

async function readFile(digest: `0x${string}`): Promise<string> {
  const { toCid } = await import('../content/toCid.ts')
  const response = await fetch(`${network.gatewayUrl}/ipfs/${toCid(digest)}?format=raw`)
  return response.text()
}
