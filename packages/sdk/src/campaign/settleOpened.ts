import {
  abstain,
  certain,
  type EpochSettlement,
  type GoldGap,
  looksLeaked,
  measureGaps,
  noLabel,
  payOf,
  type SettleEpochParameters,
  settleEpochSteps,
  wantsLabel,
} from '@saharakit/workers/consensus'
import { runSteps } from '../runSteps.ts'
import { type EpochLabels, type EpochLabelsParameters, epochLabels } from '../settlement/epochLabels.ts'
import type { Campaign, Epoch } from '../types/campaign.ts'
import type { AccountScore, AccountSettlement, ItemSettlement } from '../types/results.ts'

/** Settles epochs somewhere else; `createConsensusRunner` of `@saharakit/workers/host` is one. */
export type EpochSettler = Readonly<{
  settleEpoch(
    epoch: SettleEpochParameters,
    options?: Readonly<{ signal?: AbortSignal }>,
  ): Promise<EpochSettlement>
}>

/** What {@link settleOpened} needs. */
export type SettleOpenedParameters = Readonly<{
  campaign: EpochLabelsParameters['campaign'] & Pick<Campaign, 'p1Bps' | 'unitPrice'>
  epochs: readonly Pick<Epoch, 'epoch' | 'state'>[]
  gold: EpochLabelsParameters['gold']
  seats: EpochLabelsParameters['seats']
  /** Labels that an item may have in all. */
  mostLabels: number
  runner: EpochSettler | undefined
  signal: AbortSignal | undefined
}>

/** What the opened epochs are settled to. */
export type SettledEpochs = Readonly<{
  /** The items of each batch, in their order. */
  items: ReadonlyMap<number, readonly ItemSettlement[]>
  /** By the index of the worker. */
  accounts: ReadonlyMap<number, AccountSettlement>
}>

/** An account while its epochs are added up. */
type Sums = { scores: AccountScore[]; gap: GoldGap }

/**
 * Settles every opened epoch by the kernel, as a contract would check it. The runner does the work where there is one, else this
 * thread, with rests.
 */
export async function settleOpened(parameters: SettleOpenedParameters): Promise<SettledEpochs> {
  const { campaign, epochs, gold, seats, mostLabels, runner, signal } = parameters
  const items = new Map<number, readonly ItemSettlement[]>()
  const accounts = new Map<number, Sums>()
  for (const { epoch, state } of epochs) {
    if (state !== 'Opened') continue
    const labels = epochLabels({ campaign, epoch, seats, gold })
    const job = { set: labels.set, gold: labels.gold, p1Bps: campaign.p1Bps }
    const settlement = runner
      ? await runner.settleEpoch(job, signal ? { signal } : {})
      : await runSteps(settleEpochSteps(job), { signal })
    for (const [batch, own] of itemsOf(labels, settlement, { ...campaign, mostLabels })) items.set(batch, own)
    addAccounts(accounts, labels, settlement, { epoch, unitPrice: campaign.unitPrice })
  }
  return { items, accounts: new Map([...accounts].map(([worker, sums]) => [worker, total(sums)])) }
}

function itemsOf(
  { set, gold, firstBatch }: EpochLabels,
  { result, voided, dropped }: EpochSettlement,
  { batchSize, mostLabels }: Readonly<{ batchSize: number; mostLabels: number }>,
): Map<number, ItemSettlement[]> {
  const [given, counting] = [new Uint32Array(set.items), new Uint32Array(set.items)]
  for (const [row, item] of set.item.entries()) {
    ;(given[item] as number)++
    if (set.label[row] !== abstain && !dropped[set.worker[row] as number]) (counting[item] as number)++
  }
  const batches = new Map<number, ItemSettlement[]>()
  for (let item = 0; item < set.items; item++) {
    const batch = firstBatch + Math.floor(item / batchSize)
    const posterior = result.posteriors.subarray(item * set.classes, (item + 1) * set.classes)
    const label = result.labels[item] as number
    const settled = label === noLabel ? undefined : label
    const goldVoid = voided[item] === 1
    const isSettled = (gold[item] !== noLabel && !goldVoid) || (given[item] as number) >= mostLabels
    const own = batches.get(batch) ?? []
    own.push({
      settled,
      confidence: settled === undefined ? 0 : (posterior[settled] as number) / certain,
      wantsLabel: !isSettled && wantsLabel(posterior, counting[item] as number, mostLabels),
      goldVoid,
    })
    batches.set(batch, own)
  }
  return batches
}

/** 4,096: a full score. */
const full = 2 ** 12

function addAccounts(
  accounts: Map<number, Sums>,
  { set, gold, workers }: EpochLabels,
  settlement: EpochSettlement,
  { epoch, unitPrice }: Readonly<{ epoch: number; unitPrice: bigint }>,
): void {
  const labeled = new Uint32Array(set.workers)
  for (const worker of set.worker) (labeled[worker] as number)++
  const gaps = measureGaps({ set, gold, settlement })
  for (const [number, worker] of workers.entries()) {
    const score = settlement.scores[number] as number
    const refused = settlement.refused[number] === 1
    const items = labeled[number] as number
    const pay = payOf({ unitPrice, items, refused, score })
    const before = accounts.get(worker)
    accounts.set(worker, {
      scores: [...(before?.scores ?? []), { epoch, items, score: score / full, refused, pay }],
      gap: addGaps(before?.gap, gaps[number] as GoldGap),
    })
  }
}

const addGaps = (one: GoldGap | undefined, other: GoldGap): GoldGap =>
  one
    ? {
        goldSeen: one.goldSeen + other.goldSeen,
        goldRight: one.goldRight + other.goldRight,
        labels: one.labels + other.labels,
        believed: one.believed + other.believed,
      }
    : other

const total = ({ scores, gap }: Sums): AccountSettlement => ({
  scores,
  settledPay: scores.reduce((sum, { pay }) => sum + pay, 0n),
  looksLeaked: looksLeaked(gap),
})
