import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openChecks } from '@saharakit/demo/checks'
import {
  buildCampaign,
  buyLicense,
  confirmOrder,
  createCampaign,
  type DownloadedFile,
  deliverKey,
  getOrder,
  getQuote,
  getSeats,
  hasRight,
  keepDelivering,
  openEpoch,
  openSeats,
  publishContent,
  type Receipt,
  type SaharaClient,
  saharaLocal,
  submitContribution,
  verifyReceipt,
  type WriteStatus,
} from '@saharakit/sdk'
import { type SettleEpochParameters, settleEpoch } from '@saharakit/workers/consensus'
import { createConfig } from '@wagmi/core'
import { http, parseEther, zeroAddress } from 'viem'
import { drawing } from '../pictures.ts'
import { type Stage, secondKey } from './stage.ts'

type Callable = (...values: unknown[]) => Promise<unknown>

/** What a block exports, and what it and its functions have printed so far. */
export type Loaded = Readonly<{ exports: Readonly<Record<string, unknown>>; printed: readonly string[] }>

/** Calls a function of a page as its reader would, and looks at what it did. */
type Call = (call: Callable, stage: Stage, loaded: Loaded) => Promise<void>

const campaignId = 1n

/** What the requester's first block made, for the one that follows on its page. */
let launched: Readonly<{ client: SaharaClient; campaignId: bigint }> | undefined

/** Sends a batch, and closes the page before the network has said anything about it. */
async function leaveOnSending(client: SaharaClient, seat: number): Promise<void> {
  const page = new AbortController()
  const onStatus = ({ status }: WriteStatus) => status === 'sent' && page.abort()
  const answers = { labels: [0, 0, 0, 0] }
  const { signal } = page
  await assert.rejects(submitContribution(client, { campaignId, seat, answers, onStatus, signal }))
}

async function until(isDone: () => boolean, what: string): Promise<void> {
  const deadline = Date.now() + 120_000
  while (!isDone()) {
    assert.ok(Date.now() < deadline, what)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

const manifest = {
  kind: 'image-choice',
  lang: 'en',
  title: 'Cat or dog?',
  question: 'Which is it?',
  requester: { name: 'A reader' },
  instructions: 'Look.',
  classes: ['cat', 'dog'].map((id) => ({ id, label: id })),
  examples: [
    {
      item: { parts: [{ bytes: new Uint8Array(drawing(9, 0)), type: 'image/png' }] },
      answer: 0,
      reason: 'It is.',
    },
  ],
  dataUse: 'To test this page.',
} as const

const terms = {
  batchSize: 4,
  seatsPerBatch: 1,
  epochBatches: 1,
  referrerBps: 0,
  p1Bps: 9_000,
  workWindow: 3_600,
  openWindow: 3_600,
  judgeWindow: 3_600,
  closesAt: Math.floor(Date.now() / 1_000) + 86_400,
  token: zeroAddress,
  unitPrice: parseEther('0.01'),
  stake: parseEther('0.1'),
  bond: parseEther('0.1'),
}

/** Whose epoch the block about settlements has proposed. */
let settled: Readonly<{ client: SaharaClient; campaignId: bigint }> | undefined

/** One batch by one person, in an epoch that is opened and to be settled. */
async function playSettled({ person, labelBatch }: Stage): Promise<NonNullable<typeof settled>> {
  const [requester, worker] = [await person(), await person()]
  const items = Array.from({ length: 4 }, (_, index) => ({
    parts: [{ bytes: new Uint8Array(drawing(index, 0)), type: 'image/png' }],
    gold: 0,
  }))
  const settling = { settleWindow: 3_600, disputeWindow: 3_600, bond: 1n, arbitrator: zeroAddress }
  const built = await buildCampaign({ items, manifest, terms: { ...terms, settling } })
  await publishContent(requester.client, built)
  const { campaignId: id } = await createCampaign(requester.client, built)
  await labelBatch(worker.client, id)
  const [secrets] = built.secrets.epochs
  assert.ok(secrets)
  await openEpoch(requester.client, { campaignId: id, epoch: 0, ...secrets })
  await openSeats(requester.client, { campaignId: id, epoch: 0 })
  return { client: worker.client, campaignId: id }
}

/** By the name of the exported function. */
export const calls: Readonly<Record<string, Call>> = {
  async doOneBatch(call, { person, campaign }) {
    const { client, wallet } = await person(secondKey)
    const read = async (bytes: Uint8Array) => Number(new TextDecoder().decode(bytes).includes('lying'))
    const { seat } = (await call(wallet, read)) as { seat: number }
    const [submitted] = await getSeats(client, { campaignId, seats: [seat] })
    assert.equal(submitted?.state, 'Submitted')
    await campaign.openEpoch(submitted.epoch ?? 0)
    assert.partialDeepStrictEqual((await campaign.results()).accounts, [{ goldSeen: 1, goldRight: 1 }])
  },
  async withViem(call, { person }) {
    assert.partialDeepStrictEqual(await call((await person()).wallet), { campaignId, batchSize: 4 })
  },
  async withWagmi(call, { rpcUrl }) {
    const config = createConfig({ chains: [saharaLocal], transports: { [saharaLocal.id]: http(rpcUrl) } })
    assert.partialDeepStrictEqual(await call(config), { campaignId, batchSize: 4 })
  },
  async patiently(call, { person }, { printed }) {
    await call((await person()).client, { signal: AbortSignal.timeout(120_000) })
    assert.deepEqual(printed, ['asking', 'sent', 'included'])
  },
  async goOn(call, { person, takeSeat }) {
    const { client } = await person()
    const seat = await takeSeat(client, campaignId)
    await leaveOnSending(client, seat)
    const lines: string[] = []
    await call(client, (line: string) => lines.push(line))
    await until(() => lines.some((line) => line === `seat ${seat}: final`), `${lines} tell the end`)
  },
  async earnings(call, { person, labelBatch, campaign, travel }, { printed }) {
    const { client } = await person()
    const seat = await labelBatch(client, campaignId)
    const [labeled] = await getSeats(client, { campaignId, seats: [seat] })
    await campaign.openEpoch(labeled?.epoch ?? 0)
    await travel(3_601)
    assert.partialDeepStrictEqual(await call(client), { seats: [{ campaignId, seat }], remaining: 0 })
    assert.deepEqual(printed, ['1n 0 0.04 0'])
  },
  async settle(call, stage, { printed }) {
    settled = await playSettled(stage)
    const runner = { settleEpoch: async (epoch: SettleEpochParameters) => settleEpoch(epoch) }
    assert.partialDeepStrictEqual(await call(settled.client, runner, settled.campaignId, 0), { bond: 1n })
    assert.match(printed.join('\n'), /^0x\w{40} 40000000000000000n 1 false$/m)
  },
  async keepRight(call, _, { printed }) {
    assert.ok(settled, 'the block before proposes')
    const stop = await call(settled.client)
    const line = `${settled.campaignId}n 0 matches`
    await until(() => printed.includes(line), `${printed} tells that it matches`)
    ;(stop as () => void)()
  },
  async launch(call, stage, { printed }) {
    const checks = await openChecks()
    const { client } = await stage.person(undefined, { checks })
    try {
      const { campaignId: made } = (await call(client, manifest, terms)) as { campaignId: bigint }
      if (checks) assert.match(printed.join('\n'), /^4 items, 4 files/)
      launched = { client, campaignId: made }
    } finally {
      await checks?.close()
    }
  },
  async judge(call, { person, labelBatch }, { printed }) {
    assert.ok(launched, 'the block before this one has made a campaign')
    await labelBatch((await person()).client, launched.campaignId)
    const { amount } = (await call(launched.client, launched.campaignId)) as { amount: bigint }
    assert.equal(amount, terms.bond)
    assert.equal(printed.length, 4)
    assert.match(printed[0] ?? '', /^0 0 \[ 1, 0 \] \[ 0 \] /)
  },
  async planCampaign(call) {
    assert.ok(launched, 'the blocks before this one have judged a campaign')
    await assert.rejects(call(launched.client, launched.campaignId), /^Error: evidence: 5 accounts, 100 gold/)
  },
  async watchCost(call, _, { printed }) {
    await call(launched?.client, launched?.campaignId)
    assert.match(printed.at(-1) ?? '', /^0n 4\d+n \d+n 4\d+n (\d+n|undefined)$/)
  },
  async saveResults(call, { folder }) {
    await call(launched?.client, launched?.campaignId)
    for (const [name, lines] of [
      ['results.csv', 5],
      ['results.jsonl', 4],
    ] as const)
      assert.equal(readFileSync(join(folder, name), 'utf8').trimEnd().split('\n').length, lines)
  },
  // What people make has a journey of its own (makeAndReview); here nobody made anything.
  async collect(call, _, { printed }) {
    const before = printed.length
    await call(launched?.client, launched?.campaignId)
    const lines = printed.slice(before)
    assert.ok(
      lines.length > 0 && lines.every((line) => line.endsWith(' false undefined undefined')),
      lines.join('\n'),
    )
  },
  async review(call) {
    await assert.rejects(call(launched?.client, launched?.campaignId, terms), { name: 'ConfigError' })
  },
  async verdicts(call) {
    await assert.rejects(call(launched?.client, launched?.campaignId, launched?.campaignId))
  },
  // Pay by review is played by the examples of linkReview and countReview; here a review is asked for that there is not.
  async decideBy(call) {
    await assert.rejects(call(launched?.client, launched?.campaignId, 1n), { errorName: 'WrongPhase' })
  },
  async count(call) {
    await assert.rejects(call(launched?.client, launched?.campaignId), { errorName: 'WrongReview' })
  },
  async publishLabels(call, _, { printed }) {
    await call(launched?.client, launched?.campaignId)
    assert.match(printed.at(-1) ?? '', /^\d+n \d+ \d+ matches$/)
  },
  async sell(call, { person, shop }) {
    const { client } = await person()
    const { offerHash } = (await call(client, shop.file, shop.dollar)) as { offerHash: `0x${string}` }
    const { status, offer } = await getQuote(client, { offerHash })
    assert.partialDeepStrictEqual({ status, offer }, { status: 'Live', offer: { cipher: 'aes-256-ctr' } })
  },
  async buy(call, { person, shop }) {
    const { client, wallet } = await person()
    await shop.giveDollars(wallet.address)
    const stop = keepDelivering(shop.seller.client)
    const bought = await call(client, shop.assetId)
    stop()
    const { files, receipt } = bought as { files: readonly DownloadedFile[]; receipt: Receipt }
    assert.equal(await files[0]?.blob?.text(), await shop.file.text())
    assert.ok(await hasRight(client, { assetId: shop.assetId, rights: ['TRAIN'] }))
    const blobs = files.flatMap(({ blob }) => blob ?? [])
    const checks = await verifyReceipt(client, { receipt, files: blobs })
    assert.ok(checks.every(({ state }) => state !== 'false'))
    assert.equal(checks.find(({ name }) => name === 'files')?.state, 'true')
  },
  async deliver(call, { person, shop }, { printed }) {
    const { client, wallet } = await person()
    await shop.giveDollars(wallet.address)
    const quote = await getQuote(client, { assetId: shop.assetId, account: wallet.address })
    const { orderId } = await buyLicense(client, { quote })
    const end = new AbortController()
    await call(shop.seller.key, end.signal)
    await until(() => printed.some((line) => line.includes(orderId)), `${orderId} is delivered`)
    end.abort()
    assert.equal((await getOrder(client, { orderId }))?.state, 'Delivered')
  },
  async browse(call, { person, deployment, rpcUrl }, { printed }) {
    // A second node, to compare with: the same one by another name.
    const rpcUrls = [rpcUrl.replace('127.0.0.1', 'localhost')]
    await call((await person(undefined, { deployment: { ...deployment, rpcUrls } })).client)
    assert.ok(printed.includes('Wildlife sightings proved'), `${printed}`)
  },
  async checkSales(call, { person, shop, deployment, rpcUrl }, { printed }) {
    const { client, wallet } = await person()
    await shop.giveDollars(wallet.address)
    const quote = await getQuote(client, { assetId: shop.assetId, account: wallet.address })
    const { orderId } = await buyLicense(client, { quote })
    await deliverKey(shop.seller.client, { orderId })
    await confirmOrder(client, { orderId })
    // There is no indexer on the stage: the nodes stand in, and two names of one are two.
    const urls = [rpcUrl, rpcUrl.replace('127.0.0.1', 'localhost')]
    await call(deployment, urls, 'http://127.0.0.1:1')
    assert.ok(printed.includes(`${orderId} proved`), `${printed}`)
  },
  async rehearse(call, _, { printed }) {
    await call(secondKey)
    assert.match(printed.join('\n'), /^0x70997970/)
  },
  async send(call, { person }) {
    assert.match(String(await call((await person()).client, [0, 0, 0, 0])), /^[A-Z].*\.$/)
  },
  async recompute(call) {
    const luma = Uint8Array.from({ length: 128 * 128 }, (_, index) => (index >> 3) * 37)
    assert.partialDeepStrictEqual(await call(luma, 128, 128), { kernel: 'blur@1', level: 'ok' })
  },
  async deploy(call, { rpcUrl }) {
    assert.match(String(await call(rpcUrl, secondKey)), /^Campaigns on chain 31337: 0x\w{40}$/)
  },
  async start(call, { rpcUrl }) {
    const { campaign, events } = (await call(rpcUrl, secondKey)) as { campaign: object; events: number }
    assert.partialDeepStrictEqual(campaign, { exists: false })
    assert.ok(events > 10)
  },
}
