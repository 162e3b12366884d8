import type { Address, Hex } from './ids.ts'

/** What the requester fixes for ever at creation; the contract's `CampaignSpec`. */
export type CampaignSpec = Readonly<{
  /** Number of classes K, 2 to 15. */
  classes: number
  /** Items in a batch, 1 to 20. */
  batchSize: number
  /** Seats on each batch, 1 to 15. */
  seatsPerBatch: number
  /** Batches in an epoch, 1 to 60. */
  epochBatches: number
  /** Items in all, gold included. */
  itemCount: number
  /** Share of each label for the page that brought the worker, in 1/10,000, on top of the pay; at most 1,000. */
  referrerBps: number
  /** Accuracy on gold expected of an honest worker, in 1/10,000. */
  p1Bps: number
  /** Seconds a seat may be held. */
  workWindow: number
  /** Seconds the requester has to open a closed epoch. */
  openWindow: number
  /** Seconds after the opening in which seats are opened. */
  judgeWindow: number
  /** Unix seconds after which no seat is given. */
  closesAt: number
  /** ERC-20 that everything is paid in; the zero address is the native coin. */
  token: Address
  /** Pay of one item in the token's smallest unit. */
  unitPrice: bigint
  /** Deposit of a worker, given back on leaving. */
  stake: bigint
  /** Requester's deposit for each epoch. */
  bond: bigint
  /** sha-256 of the index block. */
  itemsRoot: Hex
  /** sha-256 of the canonical manifest. */
  manifestHash: Hex
  /** Where the manifest may be had; a hint, the hash decides. */
  uri: string
  /** How labels become results and pay. Left out: gold alone decides pay. */
  settling?: Settling | undefined
}>

/** How the labels of an opened epoch are settled; the contract's `Settling`. */
export type Settling = Readonly<{
  /** Seconds after judging in which a settlement may be proposed, or a review be counted; without one gold alone decides pay. */
  settleWindow: number
  /** Seconds in which a proposal can be refuted, and a refusal be appealed. */
  disputeWindow: number
  /** What a proposal puts at stake, in the token's smallest unit. 0: what is made is paid by a review of it, see `linkReview`. */
  bond: bigint
  /** ERC-792 arbitrator that refused workers may appeal to; the zero address for none. */
  arbitrator: Address
}>

/** Commitment to one epoch: address of its sealing key and the root of its gold. */
export type EpochSpec = Readonly<{ key: Address; goldRoot: Hex }>

/** The hidden control items of one batch, as `openEpoch` publishes them. */
export type GoldLeaf = Readonly<{
  batch: number
  /** Bit i set: item i is gold. */
  mask: number
  /** 4 bits an item, item 0 lowest. */
  answers: bigint
  salt: Hex
}>

/** A campaign as the chain has it now. */
export type Campaign = Omit<CampaignSpec, 'uri' | 'settling'> &
  Readonly<{
    campaignId: bigint
    requester: Address
    /** What the token says of itself, at most 32 bytes; empty for the native coin. */
    symbol: string
    decimals: number
    /** Running median of seconds from a seat's request to its submission; 0 before the first one. */
    paceSeconds: number
    seatsTotal: number
    /** Drawn and not given back. */
    seatsGiven: number
    seatsSubmitted: number
    seatsPaid: number
    batches: number
    epochs: number
    /** Epoch that seats are drawn from; equals `epochs` when all are given. */
    cursorEpoch: number
    /** Whether a seat can be requested now. */
    accepting: boolean
    canceled: boolean
    /** log2(p1/p0) in 1/4096. */
    rightWeight: number
    /** log2((1-p1)/(1-p0)) in 1/4096, negative. */
    wrongWeight: number
    /** What is still promised to seats and bonds. */
    escrow: bigint
    /** What the requester can withdraw. */
    refund: bigint
  }>

/** Life of an epoch on chain. */
export type EpochState = 'Collecting' | 'Closed' | 'Opened' | 'Lapsed' | 'Empty'

/** One epoch as the chain has it now. */
export type Epoch = Readonly<{
  epoch: number
  state: EpochState
  /** Address of the sealing key. */
  key: Address
  /** Until the epoch is opened. */
  goldRoot: Hex | undefined
  /** The sealing scalar, once the epoch is opened. */
  scalar: bigint | undefined
  batches: number
  /** Seats on the epoch's batches. */
  capacity: number
  /** Seats that are drawn and not given back. */
  given: number
  /** Seats whose labels are in. */
  submitted: number
  /** Submitted seats that were opened or found void. */
  opened: number
  /** Unix seconds until which the requester may open it; set while it is closed. */
  openBy: number | undefined
  /** Unix seconds from which claims no longer wait for unopened seats; set once it is opened. */
  judgedAt: number | undefined
  /** Whether its claims are open. */
  judged: boolean
  /** Share of the bond for each seat of a lapsed epoch. */
  bonusPerSeat: bigint
  /** Accounts with an opened seat; counted where the epoch is settled. */
  workers: number
}>
