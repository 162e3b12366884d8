import assert from 'node:assert/strict'
import { challengeSettlement, publishDataset, withdrawBond } from '@saharakit/sdk'
import { zeroAddress } from 'viem'
import { counts, type Example, gives, isPositive, tells } from './examples.ts'
import {
  type SettlementActor,
  type SettlementScene,
  type SettlementStory,
  settledEpoch,
} from './settlementStory.ts'
import { windowSeconds } from './story.ts'

/** By the action's name. */
export const settlementExamples: Readonly<
  Record<string, Example<SettlementScene, SettlementActor, SettlementStory>>
> = {
  proposeSettlement: { at: 'settling', as: 'neighbor', expect: isPositive('bond') },
  challengeSettlement: {
    at: 'wrong',
    expect: gives({ values: { challenged: { step: 'layer-requested', layer: 24 } } }),
  },
  keepSettlementsRight: { at: 'wrong', expect: tells(/^24$/) },
  expireLayer: {
    at: 'wrong',
    async prepare({ travel }, client) {
      await challengeSettlement(client, settledEpoch)
      await travel(windowSeconds + 1)
    },
    expect: isPositive('reward'),
  },
  getBondCredit: { at: 'fallen', expect: isPositive('credit') },
  withdrawBond: { at: 'fallen', expect: isPositive('amount') },
  getSettlement: { at: 'proposed', expect: gives({ values: { phase: 'Proposed' } }) },
  verifySettlement: { at: 'proposed', expect: gives({ values: { state: 'matches' } }) },
  showLayer: { at: 'asked', as: 'neighbor', expect: gives({ values: { layer: 0 } }) },
  finalizeSettlement: {
    at: 'final',
    as: 'neighbor',
    expect: async (_, __, client) => assert((await withdrawBond(client, { token: zeroAddress })).amount > 0n),
  },
  reclaimSettled: {
    at: 'final',
    as: 'neighbor',
    // Until then whoever is refused may appeal.
    prepare: ({ travel }) => travel(windowSeconds + 1),
    expect: isPositive('amount'),
  },
  getContributors: { at: 'final', expect: counts('contributors', 2) },
  publishDataset: {
    at: 'final',
    as: 'neighbor',
    expect: gives({ values: { assetId: 1n, payload: { index: { cipher: 'aes-256-ctr' } } } }),
  },
  verifyContributors: {
    at: 'final',
    as: 'neighbor',
    prepare: (_, client) =>
      publishDataset(client, { campaignId: 1n, name: 'Birds', description: 'Their names.', open: true }),
    expect: gives({ values: { state: 'matches' } }),
  },
  appealRefusal: { at: 'final', expect: gives({ values: { disputeId: 7n } }) },
}
