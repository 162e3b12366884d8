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
  /** Index of its worker in the campaign, see {@link Worker}. */
  worker: number
  referrer: Address
  /** Undefined until the batch is drawn. */
  epoch: number | undefined
  /** Number of the batch in the campaign; undefined until it is drawn. */
  batch: number | undefined
  /** Block of the request; set while the seat is requested or held. */
  requestBlock: number | undefined
  /** Unix seconds; set while the seat is requested or held. */
  requestedAt: number | undefined
  /** Unix seconds after which anybody may reopen the seat; set while it is requested or held. */
  expiresAt: number | undefined
  /** Labels as the contract has them, 4 bits an item, item 0 lowest; set once the seat is opened. */
  labels: bigint | undefined
  goldSeen: number
  goldRight: number
  epochState: EpochState
  /** Unix seconds, see `Epoch`. */
  openBy: number | undefined
  judgedAt: number | undefined
  judged: boolean
  /** The worker's sum over the whole epoch, in 1/4096. */
  score: number
  /** Gold answers that the score counts. */
  epochGoldSeen: number
  /** Whether those sums are below the gate as they stand now. */
  refused: boolean
  /** What a claim would pay for it now, in the token's smallest unit. */
  payout: bigint
  /** Whether its pay follows from a settlement: then `payout` is 0, and `getEarnings` tells what it comes to. */
  settles: boolean
  /** Number of its worker among those of a settled epoch, from 1; 0 where there is none. */
  number: number
  /** Once opened in a settled epoch: how many seats of its batch were opened before it. */
  place: number
}>

/** What one account has in one campaign. */
export type Worker = Readonly<{
  campaignId: bigint
  /** Index in the campaign, from 1; 0 if the account never asked for a seat. */
  worker: number
  /** Deposit that the account gets back on leaving. */
  stakeHeld: bigint
  /** What the next `requestSeat` takes: the stake, or what a fee took off it. */
  stakeDue: bigint
  /** The seat that is requested or held; undefined if there is none. */
  activeSeat: Seat | undefined
  /** The newest seat, active or not. */
  lastSeat: Seat | undefined
}>

/** The seat that an account works on, as far as its draw has come. */
export type AssignedSeat = Readonly<{
  campaignId: bigint
  seat: number
  /** Unix seconds after which anybody may reopen it. */
  expiresAt: number | undefined
}> &
  (
    | Readonly<{
        /** Drawn in a block. */
        drawn: 'chain'
        batch: number
        epoch: number
      }>
    | Readonly<{
        /** Fixed by a block's hash, told by the node before anybody drew it. */
        drawn: 'simulated'
        batch: number
        epoch: number
        /** Waiting seats that are drawn before this one. */
        ahead: number
      }>
    | Readonly<{
        /** `waiting`: the block that decides is not there yet. `void`: no batch was left for this account. */
        drawn: 'waiting' | 'void'
        batch?: undefined
        epoch?: undefined
      }>
  )

/** Proof that a seat's sealed labels may be read. */
export type Opening = Readonly<{ seat: number; keyX: Hex; body: Hex }>
