import type { Address } from './ids.ts'
import type { ProblemReason } from './manifest.ts'

/** What all seats said about one item. */
export type ItemResult = Readonly<{
  batch: number
  /** Place in the batch, from 0. */
  item: number
  /** Votes for each class, in the manifest's order. */
  votes: readonly number[]
  /** Seats that could not judge the item. */
  abstentions: number
  /** Every class with the most votes; more than one is a tie, none means nobody judged the item. */
  majority: readonly number[]
  /** Each class's share of the majority: a tie is split evenly, and the shares sum to 1 unless `majority` is empty. */
  shares: readonly number[]
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
