/** One campaign's whole life as events, and what the tables must hold afterwards. */
import { type Address, type Hex, pad } from 'viem'
import type { Said } from './createChain.ts'

export const requester: Address = '0x00000000000000000000000000000000000000a1'
export const honest: Address = '0x00000000000000000000000000000000000000b1'
export const lazy: Address = '0x00000000000000000000000000000000000000b2'
export const page: Address = '0x00000000000000000000000000000000000000c1'
const nobody = '0x0000000000000000000000000000000000000000'

/** Seconds that no 32-bit column holds: a campaign that closes in the year 36812. */
export const farFuture = 2 ** 40 - 1

/** 32 bytes that are all but empty. */
export function word(value: number): Hex {
  return pad(`0x${value.toString(16)}`, { size: 32 })
}

/** A campaign of 3 items in 2 batches of one seat each, two epochs. */
export function created(campaignId: bigint, uri = 'ipfs://manifest'): Said {
  return [
    'CampaignCreated',
    {
      campaignId,
      requester,
      spec: {
        classes: 4,
        batchSize: 2,
        seatsPerBatch: 1,
        epochBatches: 1,
        itemCount: 3,
        referrerBps: 500,
        p1Bps: 8_500,
        workWindow: 2 ** 32 - 1,
        openWindow: 86_400,
        judgeWindow: 3_600,
        closesAt: farFuture,
        token: nobody,
        unitPrice: 10n ** 15n,
        stake: 10n ** 16n,
        bond: 10n ** 17n,
        itemsRoot: word(0x11),
        manifestHash: word(0x22),
        uri,
        settling: { settleWindow: 0, disputeWindow: 0, bond: 0n, arbitrator: nobody },
      },
      epochs: [
        { key: '0x00000000000000000000000000000000000000d1', goldRoot: word(0x31) },
        { key: '0x00000000000000000000000000000000000000d2', goldRoot: word(0x32) },
      ],
      rightWeight: 5_000,
      wrongWeight: -9_000,
      funding: 10n ** 18n,
    },
  ]
}

/** A worker's first seat: stake, request. */
export function asks(campaignId: bigint, account: Hex, seat: number, stake = 0n): Said[] {
  const locked: Said[] = stake > 0n ? [['StakeLocked', { campaignId, account, amount: stake }]] : []
  return [...locked, ['SeatRequested', { campaignId, account, seat, referrer: page }]]
}

/** Every event of the contract at least once, in an order that the contract could have produced. */
export function wholeStory(campaignId: bigint): Said[][] {
  const stake = 10n ** 16n
  const gold = [{ batch: 0, mask: 1, answers: 2n, salt: word(0x41) }]
  return [
    [created(campaignId)],
    [...asks(campaignId, honest, 1, stake), ...asks(campaignId, lazy, 2, stake)],
    [['SeatDrawDelayed', { campaignId, seat: 2 }]],
    [
      ['SeatDrawn', { campaignId, seat: 1, epoch: 0, batch: 0 }],
      ['SeatDrawn', { campaignId, seat: 2, epoch: 1, batch: 1 }],
    ],
    [
      ['ContributionSubmitted', { campaignId, seat: 1, keyX: word(0x51), body: word(0x52) }],
      ['NotesAttached', { campaignId, seat: 1, notes: '0xc0ffee' }],
      ['EpochClosed', { campaignId, epoch: 0, submitted: 1, openBy: farFuture }],
    ],
    [['SeatReopened', { campaignId, seat: 2, expired: true, fee: 7n }]],
    [
      ...asks(campaignId, lazy, 3),
      ['SeatVoided', { campaignId, seat: 3, reason: 0 }],
      ...asks(campaignId, lazy, 4),
      ['SeatDrawn', { campaignId, seat: 4, epoch: 1, batch: 1 }],
      ['ContributionSubmitted', { campaignId, seat: 4, keyX: word(0x61), body: word(0x62) }],
      ['EpochClosed', { campaignId, epoch: 1, submitted: 1, openBy: farFuture }],
    ],
    [['EpochOpened', { campaignId, epoch: 0, scalar: 2n ** 255n, gold, judgedAt: farFuture }]],
    [
      ['SeatOpened', { campaignId, seat: 1, labels: 0x21n, goldSeen: 1, goldRight: 1 }],
      ['EpochJudged', { campaignId, epoch: 0 }],
    ],
    [['EpochLapsed', { campaignId, epoch: 1, bonusPerSeat: 99n }]],
    [
      [
        'EarningsClaimed',
        { campaignId, account: honest, seat: 1, amount: 2_000n, referrer: page, referrerAmount: 100n },
      ],
      ['SettledPaid', { campaignId, epoch: 0, account: honest, pay: 2_000n, released: 0n, credited: false }],
      ['SeatReclaimed', { campaignId, seat: 4, amount: 3_000n }],
      ['StakeReturned', { campaignId, account: honest, amount: stake }],
    ],
    [
      ['CampaignCanceled', { campaignId }],
      ['RefundWithdrawn', { campaignId, requester, amount: 4_000n }],
      ['CreditWithdrawn', { account: page, token: nobody, amount: 60n }],
    ],
  ]
}
