import type { Label } from './contribution.ts'
import type { Address, Hex } from './ids.ts'

/**
 * Where the settlement of an epoch stands. `Waiting` for a proposal, or for a review to be counted; `Proposed`: it may be refuted; `Final`: pay follows from it;
 * `Gate`: nothing is settled any more, gold alone decides pay; `None`: the epoch is not judged, or its campaign settles nothing.
 */
export type SettlementPhase = 'None' | 'Waiting' | 'Proposed' | 'Final' | 'Gate'

/** The settlement of one epoch as the chain has it now. */
export type Settlement = Readonly<{
  campaignId: bigint
  epoch: number
  phase: SettlementPhase
  /** Whether pay follows from a review of what was made, see `linkReview`, and not from a settlement of labels. */
  byReview: boolean
  /** Who proposed what stands or is final. */
  proposer: Address | undefined
  /** What the proposer has at stake, in the campaign token's smallest unit; 0 once it came back (`finalizeSettlement`). */
  bond: bigint
  /** Roots of the 25 layers that stand or are final. */
  roots: readonly Hex[] | undefined
  /**
   * Unix seconds: `Waiting`: until then one may be proposed, or a review be counted; `Proposed` and `Final`: from then on it is
   * final.
   */
  until: number | undefined
  /** Proposals that fell before. */
  fallen: number
  /** What the next proposal puts at stake. */
  nextBond: bigint
  /** What asking for a layer costs, unless the proposal falls. */
  askBond: bigint
  /** Layer that was asked for and is not shown yet, and until when, in unix seconds, it has to be. */
  askedLayer: number | undefined
  answerBy: number | undefined
  /** Layers of this proposal that were shown. */
  shownLayers: readonly number[]
  /** Blocks of this proposal and of its newest shown layer. */
  proposedBlock: bigint | undefined
  shownBlock: bigint | undefined
  /** Terms of the campaign, see `Settling`; 0 where it settles nothing. */
  settleWindow: number
  disputeWindow: number
  /** Whom refused workers may appeal to. */
  arbitrator: Address | undefined
}>

/** What one item of an epoch is settled to. */
export type SettledItem = Readonly<{
  /** Number of the batch in the campaign, and of the item in it. */
  batch: number
  item: number
  /** Class; undefined where nobody's label counts. */
  label: number | undefined
  /** Posterior of the class, 0 to 1. */
  confidence: number
  /** Class that the requester claims, where it is gold. */
  gold: number | undefined
  /** Whether that gold contradicts everybody and does not count for pay. */
  void: boolean
}>

/** One answer of a worker. */
export type SettledAnswer = Readonly<{
  /** Place of the item in `SettlementOutcome.items`. */
  index: number
  /** Its answer, `ABSTAIN` for "can't judge". */
  label: Label
  /** What the others' answers come to; undefined where there are none. */
  others: number | undefined
}>

/** What an epoch comes to for one worker. */
export type SettledWorker = Readonly<{
  /** Number in the epoch, from 0. */
  worker: number
  account: Address
  seats: readonly number[]
  answers: readonly SettledAnswer[]
  /** Items that it labeled. */
  items: number
  /** Answers on gold that is not void, and how many of them are right. */
  goldSeen: number
  goldRight: number
  /** Agreement with the others, corrected for chance: 0 to 4,096. */
  score: number
  /** Whether its labels don't count for results. */
  dropped: boolean
  /** Whether gold refuses it the part of pay that depends on gold alone. */
  refused: boolean
  /** In the campaign token's smallest unit. */
  pay: bigint
  /** The part that depends on gold, and the part that depends on agreement; rounding makes the sum of them differ by 1 at most. */
  payForGold: bigint
  payForAgreement: bigint
}>

/** What the labels and the gold of an epoch come to, as this device computed it. */
export type SettlementOutcome = Readonly<{
  items: readonly SettledItem[]
  workers: readonly SettledWorker[]
  /** Roots of the 25 layers. */
  roots: readonly Hex[]
}>
