import type { EpochState } from './campaign.ts'
import type { Address, Hex } from './ids.ts'

/** Life of a seat on chain. */
export type SeatState =
  | 'None'
  | 'Requested'
  | 'Held'
  | 'Submitted'
  | 'Opened'
  | 'Paid'
  | 'Reclaimed'
  | 'Reopened'
  | 'Void'

/** The seat states in the contract's order. */
export const seatStates: readonly SeatState[] = [
  'None',
  'Requested',
  'Held',
  'Submitted',
  'Opened',
  'Paid',
  'Reclaimed',
  'Reopened',
  'Void',
]

/** The epoch states in the contract's order. */
export const epochStates: readonly EpochState[] = ['Collecting', 'Closed', 'Opened', 'Lapsed', 'Empty']

/** One seat as the chain has it now. */
export type Seat = Readonly<{
  campaignId: bigint
  /** Number of the seat in the campaign, from 1. */
  seat: number
  state: SeatState
  account: Address
  /** Undefined until the batch is drawn. */
  epoch: number | undefined
  /** Number of the batch in the campaign; undefined until it is drawn. */
  batch: number | undefined
  /** Unix seconds. */
  requestedAt: number
  /** Unix seconds after which anybody may reopen the seat. */
  expiresAt: number
  /** Labels, item 0 first, once the seat is opened; `15` is "can't judge". */
  labels: readonly number[] | undefined
  goldSeen: number
  goldRight: number
  epochState: EpochState
  /** Unix seconds, see {@link Epoch}. */
  openBy: number
  judgedAt: number
  /** What a claim would pay now, in the token's smallest unit. */
  payable: bigint
  /** Whether the account's gold answers in this epoch are below the gate. */
  refused: boolean
}>

/** What one account has in one campaign. */
export type Worker = Readonly<{
  campaignId: bigint
  account: Address
  /** Deposit that the contract holds for the account. */
  stakeHeld: bigint
  /** The seat being worked on. */
  activeSeat: Seat | undefined
}>

/** A seat whose batch is known: what a page needs to start work. */
export type AssignedSeat = Readonly<{
  campaignId: bigint
  seat: number
  epoch: number
  batch: number
  /** Unix seconds. */
  expiresAt: number
  /** `chain`: drawn in a mined block. `simulated`: what the draw will be, told by the node before anybody drew it. */
  drawn: 'chain' | 'simulated'
}>

/** Proof that a seat's sealed labels may be read. */
export type Opening = Readonly<{ seat: number; keyX: Hex; body: Hex }>
