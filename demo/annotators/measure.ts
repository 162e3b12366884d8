/**
 * What the gate does to simulated annotators, on the real contracts: for the project's figures.
 *
 *     node --conditions=saharakit-source demo/annotators/measure.ts
 *
 * @module
 */
import { getResults } from '@saharakit/sdk'
import { connect } from '../localnet/connect.ts'
import { createCampaigns, startBase } from '../localnet/network.ts'
import { startAnnotators, startKeeper } from '../localnet/people.ts'
import { startMining } from '../localnet/startAnvil.ts'
import { createSteps } from '../localnet/steps.ts'
import { createStops } from '../localnet/stops.ts'
import { readDataset } from '../requester/readDataset.ts'
import { slugs } from '../seed/loadSeeds.ts'
import type { Slug } from '../seed/types.ts'
import type { Kind } from './profiles.ts'

/** How one kind of annotator fared. Shares are between 0 and 1. */
export type KindFigures = Readonly<{
  annotators: number
  /** Share of all items that they labeled right. */
  accuracy: number
  /** Share of their gold items that they labeled right. */
  goldAccuracy: number
  /** Share of the pay of their submitted batches that they get. */
  paidShare: number
}>

/** What {@link measureAnnotators} returns. */
export type AnnotatorFigures = Readonly<{
  kinds: Readonly<Record<Kind, KindFigures>>
  /** Accuracy of the data set by everybody's majority and by the majority of those who passed the gate. */
  dataset: Readonly<{ items: number; everybody: number; accepted: number }>
}>

/** Seats on a batch: with five, everybody sees about twenty gold items, which tells guessing from work. */
const SEATS = 5

/**
 * Lets the crews of all three campaigns label one epoch each as fast as the chain allows, has them judged, and adds up.
 * Takes about a minute.
 */
export async function measureAnnotators(): Promise<AnnotatorFigures> {
  const stops = createStops()
  try {
    const steps = createSteps(() => {})
    const base = await startBase({}, steps, stops)
    const campaigns = await createCampaigns(
      base,
      { campaigns: slugs, shape: { epochs: 1 }, seatsPerBatch: SEATS },
      steps,
      stops,
    )
    await startMining(base.rpcUrl, 1)
    const network = { ...base, campaigns }
    const runs = await Promise.all(slugs.map((slug) => runCampaign(network, slug)))
    const rows = runs.flatMap((run) => run.rows)
    const items = sum(runs.map(({ dataset }) => dataset.items))
    const mean = (of: 'everybody' | 'accepted'): number =>
      round(sum(runs.map(({ dataset }) => dataset[of] * dataset.items)) / items)
    return {
      kinds: {
        honest: figuresOf(rows, 'honest'),
        constant: figuresOf(rows, 'constant'),
        random: figuresOf(rows, 'random'),
      },
      dataset: { items, everybody: mean('everybody'), accepted: mean('accepted') },
    }
  } finally {
    await stops.run()
  }
}

type Row = Readonly<{
  kind: Kind
  items: number
  right: number
  goldSeen: number
  goldRight: number
  due: bigint
  paid: bigint
}>

async function runCampaign(network: Parameters<typeof startKeeper>[0], slug: Slug) {
  const { deployment, accounts, campaigns } = network
  const { campaignId, truthOf, seed } = campaigns[slug]
  const keeper = startKeeper(network, slug, { everyMs: 500 })
  const crew = startAnnotators(network, slug, { speed: 1_000, fill: 'all' })
  // Whoever fails for good ends the wait; otherwise the epoch's end does.
  await Promise.all([crew.finished, keeper.finished])
  const client = connect(deployment, accounts.visitor)
  const { accounts: results } = await getResults(client, { campaignId })
  const batchPay = BigInt(Math.round(Number(seed.unitPrice) * 1e6)) * 10n ** 12n * BigInt(seed.batchSize)
  const rows = crew.members.map(({ kind, account, items, right, batches }): Row => {
    const result = results.find((each) => each.account.toLowerCase() === account.toLowerCase())
    const { goldSeen = 0, goldRight = 0, pay = 0n } = result ?? {}
    return { kind, items, right, goldSeen, goldRight, due: batchPay * BigInt(batches), paid: pay }
  })
  const dataset = await readDataset(client, campaignId, truthOf)
  await Promise.all([crew.stop(), keeper.stop()])
  return { rows, dataset }
}

function figuresOf(all: readonly Row[], kind: Kind): KindFigures {
  const rows = all.filter((row) => row.kind === kind)
  const total = (of: (row: Row) => number): number => sum(rows.map(of))
  const due = rows.reduce((amount, row) => amount + row.due, 0n)
  const paid = rows.reduce((amount, row) => amount + row.paid, 0n)
  return {
    annotators: rows.length,
    accuracy: round(total(({ right }) => right) / total(({ items }) => items)),
    goldAccuracy: round(total(({ goldRight }) => goldRight) / total(({ goldSeen }) => goldSeen)),
    paidShare: Number((paid * 1_000n) / due) / 1_000,
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
const round = (share: number): number => Math.round(share * 1_000) / 1_000

if (import.meta.main) console.log(JSON.stringify(await measureAnnotators(), null, 2))
