import type { Address } from './ids.ts'
import type { ProblemReason } from './manifest.ts'

/** What the seats of a batch said about one item. */
export type ItemResult = Readonly<{
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

/** How one account did in the campaign. */
export type AccountResult = Readonly<{
  account: Address
  seats: number
  goldSeen: number
  goldRight: number
  /** Epochs in which the gate refused the account's pay. */
  refusedEpochs: readonly number[]
  /** Epochs in whose results the account's votes are left out, by its score so far; those with refused pay are among them. */
  droppedEpochs: readonly number[]
  /** Paid or payable, in the token's smallest unit. */
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
