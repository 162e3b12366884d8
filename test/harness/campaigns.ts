import { expect } from '@playwright/test'
import { connect } from '@saharakit/demo/localnet'
import {
  type BuiltCampaign,
  buildCampaign,
  type CampaignResults,
  createCampaign,
  formatCampaignReference,
  getCampaign,
  getResults,
  getSeat,
  getSeats,
  lapseEpoch,
  openEpoch,
  openSeats,
  publishContent,
  type SaharaClient,
  type TaskKind,
} from '@saharakit/sdk'
import { type Account, type Address, type Hex, parseEther, zeroAddress } from 'viem'
import { type ForgedItem, forgeItems } from './forgeItems.ts'
import type { NetworkAddresses } from './network.ts'
import { drawing } from './pictures.ts'

/** What a test's campaign is like; everything has a default. */
export type TestCampaignOptions = Readonly<{
  /** Default `image-choice`. */
  kind?: TaskKind
  /** Default 1. */
  batches?: number
  /** Default 4. */
  batchSize?: number
  /** Batches that are opened together, and that seats are drawn from at a time. Default 1. */
  epochBatches?: number
  /** Hidden control items of each batch. Default 1. */
  gold?: number
  /** Default 0. */
  referrerBps?: number
  /** Seconds that the requester has to open an epoch. Default an hour. */
  openWindow?: number
  /** Whether contributors may comment. Default false. */
  comments?: boolean
  /** Share of the examples that has to be right before paid work. Default no exam. */
  exam?: number
  /** What the items of the only batch claim and hold instead; their sizes and types may be lies. */
  items?: readonly ForgedItem[]
}>

/** A campaign on the chain, with everything that its requester knows. */
export type TestCampaign = Readonly<{
  /** As the `campaign` attribute has it. */
  reference: string
  campaignId: bigint
  title: string
  /** Words of the two classes. */
  classes: readonly string[]
  examples: readonly Readonly<{ answer: string; reason: string }>[]
  unitPrice: bigint
  token: Address
  manifestHash: Hex
  /** The other class. */
  otherThan(label: string): string
  /** Digest of the first part of an item, by place in the batch from 0. */
  itemDigest(batch: number, item: number): Hex
  /** Right answers of the batch that an account works on, in its order. */
  rightAnswers(account: Address): Promise<readonly string[]>
  /** Places of the control items of a batch, from 0. */
  goldItems(batch: number): readonly number[]
  /** Batches that the chain has. */
  submissions(): Promise<number>
  /** Seats that anybody asked for. */
  seatsRequested(): Promise<number>
  /** Publishes an epoch's key and gold, and opens its seats. */
  openEpoch(epoch: number): Promise<void>
  lapseEpoch(epoch: number): Promise<void>
  /** Opens the first epoch and reads the labels of the only submission. */
  labelsSent(): Promise<readonly string[]>
  results(): Promise<CampaignResults>
  /** The same campaign again, this many times, with numbers of their own. */
  repeat(times: number): Promise<void>
}>

const classes = ['Upright', 'Lying']
const texts = ['This text is upright', 'This text is lying down']
const unitPrice = parseEther('0.01')

let made = 0

type Truth = Readonly<{ parts: BuiltItem['parts']; prompt?: string; truth: number }>
type BuiltItem = Parameters<typeof buildCampaign>[0]['items'][number]

function makeItem(kind: TaskKind, number: number, truth: number): Truth {
  const picture = (which: number) => ({ bytes: new Uint8Array(drawing(number, which)), type: 'image/png' })
  if (kind === 'image-choice') return { parts: [picture(truth)], truth }
  // Of two pictures the one with upright bars is looked for.
  if (kind === 'pairwise')
    return { parts: [picture(truth), picture(1 - truth)], prompt: 'Upright bars', truth }
  const words = `${texts[truth]}, and its number is ${number}.`
  return { parts: [{ bytes: new TextEncoder().encode(words), type: 'text/plain' }], truth }
}

async function build(
  options: TestCampaignOptions,
): Promise<{ built: BuiltCampaign; truths: readonly number[]; title: string }> {
  const { kind = 'image-choice', batches = 1, batchSize = 4, gold = 1 } = options
  const number = ++made
  const title = `Which way do they lie? (${number})`
  const count = batches * batchSize
  const items = Array.from({ length: count }, (_, index) => {
    const { truth, ...item } = makeItem(kind, number * 100 + index, (index >> 1) % 2)
    return { ...item, truth, gold: index < batches * gold ? truth : undefined }
  })
  const examples = [0, 1].map((answer) => ({
    item: makeItem(kind, number * 100 + count + answer, answer),
    answer,
    reason: `Because it is ${classes[answer]?.toLowerCase()}.`,
  }))
  const built = await buildCampaign({
    items: items.map(({ truth: _, ...item }) => item),
    manifest: {
      kind,
      lang: 'en',
      title,
      question: 'Which way?',
      requester: { name: 'Bureau of Bars' },
      instructions: 'Look, then **choose**.\n\n- Upright bars stand.\n- Lying bars lie.',
      classes: classes.map((label) => ({ id: label.toLowerCase(), label })),
      examples,
      dataUse: 'To test this software.',
      ...(options.comments ? { comments: true } : {}),
      ...(options.exam === undefined ? {} : { exam: { pass: options.exam } }),
    },
    terms: {
      batchSize,
      seatsPerBatch: 1,
      epochBatches: options.epochBatches ?? 1,
      referrerBps: options.referrerBps ?? 0,
      p1Bps: 9_000,
      workWindow: 3_600,
      openWindow: options.openWindow ?? 3_600,
      judgeWindow: 3_600,
      closesAt: Math.floor(Date.now() / 1000) + 86_400,
      token: zeroAddress,
      unitPrice,
      stake: parseEther('0.1'),
      bond: parseEther('0.1'),
    },
  })
  return { built, truths: built.order.map((index) => items[index]?.truth ?? 0), title }
}

/** Labels as the contract has them, as words. */
const readLabels = (labels: bigint, count: number): string[] =>
  Array.from(
    { length: count },
    (_, item) => classes[Number((labels >> BigInt(4 * item)) & 15n)] ?? 'can’t judge',
  )

/** Builds, publishes and funds a campaign, with the actions that any requester uses. */
export async function createTestCampaign(
  { deployment, requester }: Pick<NetworkAddresses, 'deployment'> & Readonly<{ requester: Account }>,
  options: TestCampaignOptions,
): Promise<TestCampaign> {
  const client: SaharaClient = connect(deployment, requester)
  const { batchSize = 4 } = options
  const { built: honest, truths, title } = await build(options)
  const built = options.items ? await forgeItems(honest, options.items) : honest
  const { spec, epochs, secrets, blocks, manifest } = built
  await publishContent(client, { blocks })
  const { campaignId } = await createCampaign(client, { spec, epochs })
  const batchesOf = blocks.flatMap(({ bytes }) => {
    const text = new TextDecoder().decode(bytes.subarray(0, 9))
    return text === '{"batch":'
      ? [
          JSON.parse(new TextDecoder().decode(bytes)) as {
            batch: number
            items: { parts: { digest: Hex }[] }[]
          },
        ]
      : []
  })
  const campaign: TestCampaign = {
    reference: formatCampaignReference({
      chainId: deployment.chainId,
      contract: deployment.contracts.Campaigns,
      campaignId,
    }),
    campaignId,
    title,
    classes,
    examples: manifest.examples.map(({ answer, reason }) => ({ answer: classes[answer] ?? '', reason })),
    unitPrice,
    token: spec.token,
    manifestHash: spec.manifestHash,
    otherThan: (label) => classes.find((other) => other !== label) ?? '',
    itemDigest(batch, item) {
      const digest = batchesOf.find((block) => block.batch === batch)?.items[item]?.parts[0]?.digest
      if (!digest) throw new Error(`There is no item ${item} in batch ${batch}.`)
      return digest
    },
    async rightAnswers(account) {
      let batch: number | undefined
      await expect
        .poll(async () => (batch = (await getSeat(client, { campaignId, account }))?.batch), {
          message: 'the account has a batch',
          timeout: 60_000,
        })
        .toBeDefined()
      const start = (batch ?? 0) * batchSize
      return truths.slice(start, start + batchSize).map((truth) => classes[truth] ?? '')
    },
    goldItems(batch) {
      const leaf = secrets.epochs.flatMap(({ gold }) => gold).find((gold) => gold.batch === batch)
      return Array.from({ length: batchSize }, (_, item) => item).filter(
        (item) => ((leaf?.mask ?? 0) >> item) & 1,
      )
    },
    submissions: async () => (await getCampaign(client, { campaignId })).seatsSubmitted,
    seatsRequested: async () => (await client.indexer.listSeats({ campaignId, limit: 200 })).rows.length,
    async openEpoch(epoch) {
      const secret = secrets.epochs[epoch]
      if (!secret) throw new Error(`There is no epoch ${epoch}.`)
      await openEpoch(client, { campaignId, epoch, ...secret })
      await openSeats(client, { campaignId, epoch })
    },
    lapseEpoch: async (epoch) => void (await lapseEpoch(client, { campaignId, epoch })),
    async labelsSent() {
      await campaign.openEpoch(0)
      const { rows } = await client.indexer.listSeats({ campaignId, limit: 200 })
      const seats = await getSeats(client, { campaignId, seats: rows.map(({ seat }) => seat) })
      const labels = seats.flatMap((seat) => seat?.labels ?? [])
      expect(labels, 'one submission is readable').toHaveLength(1)
      return readLabels(labels[0] ?? 0n, batchSize)
    },
    results: () => getResults(client, { campaignId }),
    async repeat(times) {
      for (let count = 0; count < times; count++) await createCampaign(client, { spec, epochs })
    },
  }
  return campaign
}
