import { abstain, certain, type EpochSettlement, noLabel } from '@saharakit/workers/consensus'
import type { EpochRecord } from '../campaign/readEpoch.ts'
import type { SettlementLayers } from '../settlement/settlementLayers.ts'
import { ABSTAIN } from '../types/contribution.ts'
import type { SettledAnswer, SettledItem, SettledWorker, SettlementOutcome } from '../types/settlement.ts'

const Q12 = 4_096n
const classOf = (label: number | undefined) => (label === noLabel ? undefined : label)

/** What an epoch comes to, in words of campaigns. */
export function outcomeOf(
  record: EpochRecord,
  layers: SettlementLayers,
  settled: EpochSettlement,
): SettlementOutcome {
  const answers = answersOf(layers, settled)
  return {
    items: itemsOf(record, layers, settled),
    workers: record.accounts.map((account, worker) => ({
      worker,
      account,
      seats: record.seats.filter(({ number }) => number === worker + 1).map(({ seat }) => seat),
      ...workOf(record, layers, settled, worker, answers[worker] ?? []),
    })),
    roots: layers.roots,
  }
}

function itemsOf(
  { campaign, epoch }: EpochRecord,
  { gold, set }: SettlementLayers,
  { result, voided }: EpochSettlement,
): SettledItem[] {
  const first = epoch.epoch * campaign.epochBatches
  return Array.from({ length: set.items }, (_, index) => {
    const label = classOf(result.labels[index])
    return {
      batch: first + Math.floor(index / campaign.batchSize),
      item: index % campaign.batchSize,
      label,
      confidence:
        label === undefined ? 0 : (result.posteriors[index * set.classes + label] as number) / certain,
      gold: classOf(gold[index]),
      void: voided[index] === 1,
    }
  })
}

/** By worker, ascending by item. */
function answersOf({ set }: SettlementLayers, { result }: EpochSettlement): SettledAnswer[][] {
  const answers = Array.from({ length: set.workers }, (): SettledAnswer[] => [])
  for (const [row, label] of set.label.entries())
    answers[set.worker[row] as number]?.push({
      index: set.item[row] as number,
      label: label === abstain ? ABSTAIN : label,
      others: classOf(result.others[row]),
    })
  return answers
}

function workOf(
  { campaign }: EpochRecord,
  { gold, entries }: SettlementLayers,
  { voided, dropped, refused, scores }: EpochSettlement,
  worker: number,
  answers: readonly SettledAnswer[],
): Omit<SettledWorker, 'worker' | 'account' | 'seats'> {
  const golden = answers.filter(({ index }) => gold[index] !== noLabel && !voided[index])
  const [score, isRefused] = [scores[worker] as number, refused[worker] === 1]
  const most = campaign.unitPrice * BigInt(answers.length)
  return {
    answers,
    items: answers.length,
    goldSeen: golden.length,
    goldRight: golden.filter(({ index, label }) => gold[index] === label).length,
    score,
    dropped: dropped[worker] === 1,
    refused: isRefused,
    pay: entries[24]?.[worker]?.[0] ?? 0n,
    payForGold: isRefused ? 0n : (most * 7n) / 10n,
    payForAgreement: (most * 3n * BigInt(score)) / (10n * Q12),
  }
}
