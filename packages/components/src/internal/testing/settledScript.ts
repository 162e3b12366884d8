import type { SettledItem, SettledWorker } from '@saharakit/sdk'
import type { Explained, SettledServices } from '../settled/settledServices.ts'
import { account, hashOf } from './scriptedServices.ts'

/** 2 January 2030, noon. */
export const finalOn = 1_893_585_600

const unit = 10n ** 15n

const items: readonly SettledItem[] = Array.from({ length: 10 }, (_, index) => ({
  batch: Math.floor(index / 5),
  item: index % 5,
  label: index % 2,
  confidence: 0.97,
  gold: index < 4 ? (index === 3 ? 0 : index % 2) : undefined,
  void: index === 3,
}))

/** Somebody who differs from the result on one item of ten. */
const worker: SettledWorker = {
  worker: 0,
  account,
  seats: [1, 2],
  answers: items.map(({ label = 0 }, index) => ({ index, label: index === 9 ? 0 : label, others: label })),
  items: 10,
  goldSeen: 3,
  goldRight: 3,
  score: 3_277,
  dropped: false,
  refused: false,
  pay: 9_400_146_484_375_000n,
  payForGold: 7n * unit,
  payForAgreement: 2_400_146_484_375_000n,
}

/** What a right proposal comes to for somebody who is accepted. */
export const accepted: Explained = {
  state: 'matches',
  phase: 'Proposed',
  until: finalOn,
  appealUntil: undefined,
  worker,
  items,
  token: { symbol: 'TEST', decimals: 18 },
  choices: ['cat', 'dog'],
}

/** A final one for somebody who is refused and can appeal. */
export const refused: Explained = {
  ...accepted,
  phase: 'Final',
  until: finalOn,
  appealUntil: finalOn + 86_400,
  worker: {
    ...worker,
    refused: true,
    dropped: true,
    goldSeen: 20,
    goldRight: 7,
    payForGold: 0n,
    pay: worker.payForAgreement,
  },
}

/** What reviewers say of what somebody made, one item of which they see otherwise; not all is counted. */
export const reviewed: Explained = {
  ...accepted,
  state: 'not-ready',
  phase: 'Waiting',
  worker: undefined,
  items: [],
  review: {
    counted: 3,
    batches: 40,
    altered: 1,
    verdicts: (['accept', 'fixable', 'reject', undefined] as const).map((verdict, item) => ({
      batch: 2,
      item,
      verdict,
    })),
  },
}

/** Services that give a scripted explanation. */
export const scriptedSettled = (
  explained: Explained,
  changes: Partial<SettledServices> = {},
): SettledServices => ({
  async explain({ onProgress }) {
    onProgress(0.4)
    return explained
  },
  keepRight: () => {},
  async appeal({ onStep }) {
    onStep('wallet')
    onStep('sent', hashOf(8))
    return { hash: hashOf(8) }
  },
  ...changes,
})
