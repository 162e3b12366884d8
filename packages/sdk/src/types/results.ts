import type { Address } from './ids.ts'
import type { ProblemReason } from './manifest.ts'

/** What the seats of a batch said about one item, counted. */
export type ItemTally = Readonly<{
  batch: number
  /** Place in the batch, from 0. */
  item: number
  /** The class with the most votes that count; undefined at a tie, and where no vote counts. */
  label: number | undefined
  /** Votes that count, for each class in the manifest's order. */
  votes: readonly number[]
  /** The same for votes that are left out: of accounts whose gold score in the epoch is below `DROP_BELOW`. */
  votesLeftOut: readonly number[]
  /** Share of the votes that count which the leading class has, from 0 (no vote) to 1. */
  agreement: number
  /** Seats that could not judge the item, whether their votes count or not. */
  abstentions: number
  /** The baseline: every class with the most votes when nobody is left out; more than one is a tie. */
  majority: readonly number[]
  /** The right class of a gold item; undefined for the others and before the epoch is opened. */
  gold: number | undefined
  problems: readonly Readonly<{ account: Address; reason: ProblemReason }>[]
  comments: readonly Readonly<{ account: Address; text: string }>[]
}>

/** What an item is settled to by everybody's labels in its epoch; see docs/consensus.md. */
export type ItemSettlement = Readonly<{
  /** The class that the labels of those who count are settled to; undefined where nobody's label counts. */
  settled: number | undefined
  /** How likely that class is by those labels, from 0 (nobody's label counts) to 1. */
  confidence: number
  /** Whether one more label is worth its price: fewer than two count, or the confidence is below 0.95. Never for sound gold. */
  wantsLabel: boolean
  /** Whether it is gold whose claimed class is too unlikely to be believed. */
  goldVoid: boolean
}>

/** What became of one item. */
export type ItemResult = ItemTally & ItemSettlement

/** How well an account agreed with the others in one epoch. */
export type AccountScore = Readonly<{
  epoch: number
  /** Items that it labeled there, "can't judge" included. */
  items: number
  /** Leave-one-out, balanced, less what chance gives: 0 to 1. */
  score: number
  /** Whether gold that is not void refuses it. */
  refused: boolean
  /** What the settlement would pay for the epoch, in the token's smallest unit: 70 % by gold, 30 % by the score. */
  pay: bigint
}>

/** How one account did, as the opened epochs are settled. Campaigns of today pay by gold alone. */
export type AccountSettlement = Readonly<{
  /** One entry an epoch with opened labels of the account. */
  scores: readonly AccountScore[]
  /** Sum of `scores`: what the settlement would pay, in the token's smallest unit. */
  settledPay: bigint
  /** Whether it is so much better on gold than elsewhere that it may know the gold. A hint to look closer; it decides nothing. */
  looksLeaked: boolean
}>

/** How one account did in the campaign. */
export type AccountResult = AccountTally & AccountSettlement

/** How one account did, counted. */
export type AccountTally = Readonly<{
  account: Address
  seats: number
  goldSeen: number
  goldRight: number
  /** Epochs in which the gate alone refused the account's pay. */
  refusedEpochs: readonly number[]
  /** Epochs in whose results the account's votes are left out, by its score so far; those with refused pay are among them. */
  droppedEpochs: readonly number[]
  /** Paid or payable, in the token's smallest unit. What settlements will still pay is told by `verifySettlement`. */
  pay: bigint
}>

/** Everything the opened epochs of a campaign say. */
export type CampaignResults = Readonly<{
  campaignId: bigint
  items: readonly ItemResult[]
  accounts: readonly AccountResult[]
  /** Submitted seats that nobody opened yet; their votes are missing above. */
  unopenedSeats: readonly number[]
  /** Seats whose notes were attached but could not be read. */
  unreadableNotes: readonly number[]
}>
