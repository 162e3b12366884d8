/**
 * The tables, one for each noun of the contracts, and the log of events that they were computed from.
 * What may exceed 31 bits on chain is a `bigint` (a decimal string in GraphQL): campaign numbers, money, times, blocks.
 */
import { index, onchainTable } from 'ponder'

export * from './schema/assets.ts'
export * from './schema/licenses.ts'
export * from './schema/market.ts'
export * from './schema/revenue.ts'

/** Life of an epoch as a reader sees it: `Judged` is `Opened` with every submitted seat scored. */
export type EpochState = 'Collecting' | 'Closed' | 'Opened' | 'Judged' | 'Lapsed' | 'Empty'

/** Life of a seat, as in the contract. */
export type SeatState =
  | 'Requested'
  | 'Held'
  | 'Submitted'
  | 'Opened'
  | 'Paid'
  | 'Reclaimed'
  | 'Reopened'
  | 'Void'

/** Why a seat became void, as in the contract. */
export type VoidReason = 'NoBatchLeft' | 'KeyNotOnCurve' | 'LabelOutOfRange'

/** Contracts whose events are indexed. */
export type ContractName = 'Campaigns' | 'AssetRegistry' | 'Licenses' | 'Market' | 'RevenueVault'

/** One campaign; its id is its number. Counters follow the events, the spec never changes. */
export const campaign = onchainTable(
  'campaign',
  (t) => ({
    id: t.text().primaryKey(),
    campaignId: t.bigint().notNull(),
    requester: t.hex().notNull(),
    token: t.hex().notNull(),
    unitPrice: t.bigint().notNull(),
    stake: t.bigint().notNull(),
    bond: t.bigint().notNull(),
    classes: t.integer().notNull(),
    batchSize: t.integer().notNull(),
    seatsPerBatch: t.integer().notNull(),
    epochBatches: t.integer().notNull(),
    itemCount: t.integer().notNull(),
    referrerBps: t.integer().notNull(),
    p1Bps: t.integer().notNull(),
    workWindow: t.bigint().notNull(),
    openWindow: t.bigint().notNull(),
    judgeWindow: t.bigint().notNull(),
    closesAt: t.bigint().notNull(),
    itemsRoot: t.hex().notNull(),
    manifestHash: t.hex().notNull(),
    /** A hint where the manifest may be had; U+0000 is taken out, because Postgres can't hold it. */
    uri: t.text().notNull(),
    rightWeight: t.integer().notNull(),
    wrongWeight: t.integer().notNull(),
    funding: t.bigint().notNull(),
    canceled: t.boolean().notNull(),
    epochs: t.integer().notNull(),
    seatsTotal: t.integer().notNull(),
    /** Seats drawn and not given back. */
    seatsGiven: t.integer().notNull(),
    seatsSubmitted: t.integer().notNull(),
    seatsPaid: t.integer().notNull(),
    /** Paid to workers, bonuses of lapsed epochs included. */
    paidOut: t.bigint().notNull(),
    /** Credited to the pages that brought the workers. */
    referrerPaid: t.bigint().notNull(),
    /** Pay of refused and void seats that went back to the requester's refund. */
    reclaimed: t.bigint().notNull(),
    /** Taken back by the requester. */
    refunded: t.bigint().notNull(),
    createdBlock: t.bigint().notNull(),
    createdAt: t.bigint().notNull(),
    createdTx: t.hex().notNull(),
    canceledBlock: t.bigint(),
    canceledAt: t.bigint(),
    canceledTx: t.hex(),
  }),
  (table) => ({
    requester: index().on(table.requester),
    created: index().on(table.createdBlock),
  }),
)

/** One epoch of a campaign; its id is `<campaign>-<epoch>`. */
export const epoch = onchainTable(
  'epoch',
  (t) => ({
    id: t.text().primaryKey(),
    campaignId: t.bigint().notNull(),
    epoch: t.integer().notNull(),
    key: t.hex().notNull(),
    goldRoot: t.hex().notNull(),
    state: t.text().$type<EpochState>().notNull(),
    submitted: t.integer().notNull(),
    /** Seats whose labels were read (or found unreadable) after the opening. */
    opened: t.integer().notNull(),
    /** Until when it can be opened; null while collecting, and for an empty epoch. */
    openBy: t.bigint(),
    /** From then on claims no longer wait for seats that nobody opened, whatever the state says. */
    judgedAt: t.bigint(),
    scalar: t.bigint(),
    bonusPerSeat: t.bigint(),
    closedBlock: t.bigint(),
    closedAt: t.bigint(),
    closedTx: t.hex(),
    openedBlock: t.bigint(),
    openedAt: t.bigint(),
    openedTx: t.hex(),
    /** When the epoch was judged or lapsed. */
    endedBlock: t.bigint(),
    endedAt: t.bigint(),
    endedTx: t.hex(),
  }),
  (table) => ({ campaign: index().on(table.campaignId, table.epoch) }),
)

/** The hidden control items of a batch, public since its epoch was opened; its id is `<campaign>-<batch>`. */
export const gold = onchainTable(
  'gold',
  (t) => ({
    id: t.text().primaryKey(),
    campaignId: t.bigint().notNull(),
    epoch: t.integer().notNull(),
    batch: t.integer().notNull(),
    mask: t.integer().notNull(),
    answers: t.bigint().notNull(),
    salt: t.hex().notNull(),
  }),
  (table) => ({ epoch: index().on(table.campaignId, table.epoch) }),
)

/** One seat; its id is `<campaign>-<seat>`. Fields fill as the seat lives on. */
export const seat = onchainTable(
  'seat',
  (t) => ({
    id: t.text().primaryKey(),
    campaignId: t.bigint().notNull(),
    seat: t.integer().notNull(),
    account: t.hex().notNull(),
    referrer: t.hex().notNull(),
    state: t.text().$type<SeatState>().notNull(),
    /** How often the draw had to wait for a new block, because its block's hash was gone. */
    drawDelays: t.integer().notNull(),
    epoch: t.integer(),
    batch: t.integer(),
    keyX: t.hex(),
    body: t.hex(),
    notes: t.hex(),
    labels: t.bigint(),
    goldSeen: t.integer(),
    goldRight: t.integer(),
    amount: t.bigint(),
    referrerAmount: t.bigint(),
    /** Pay that went back to the requester instead. */
    reclaimed: t.bigint(),
    /** Taken from the stake when the seat was released or ran out. */
    fee: t.bigint(),
    /** Whether a reopened seat ran out (true) or was given back (false). */
    expired: t.boolean(),
    voidReason: t.text().$type<VoidReason>(),
    requestedBlock: t.bigint().notNull(),
    requestedAt: t.bigint().notNull(),
    requestedTx: t.hex().notNull(),
    drawnBlock: t.bigint(),
    drawnAt: t.bigint(),
    drawnTx: t.hex(),
    submittedBlock: t.bigint(),
    submittedAt: t.bigint(),
    submittedTx: t.hex(),
    openedBlock: t.bigint(),
    openedAt: t.bigint(),
    openedTx: t.hex(),
    /** When the seat was paid, reclaimed, reopened or voided. */
    endedBlock: t.bigint(),
    endedAt: t.bigint(),
    endedTx: t.hex(),
  }),
  (table) => ({
    campaign: index().on(table.campaignId, table.seat),
    account: index().on(table.account, table.requestedBlock),
    referrer: index().on(table.referrer),
  }),
)

/** What one account did in one campaign; its id is `<campaign>-<account>`. */
export const worker = onchainTable(
  'worker',
  (t) => ({
    id: t.text().primaryKey(),
    campaignId: t.bigint().notNull(),
    account: t.hex().notNull(),
    stakeHeld: t.bigint().notNull(),
    seats: t.integer().notNull(),
    submitted: t.integer().notNull(),
    paid: t.bigint().notNull(),
    paidSeats: t.integer().notNull(),
    goldSeen: t.integer().notNull(),
    goldRight: t.integer().notNull(),
  }),
  (table) => ({ account: index().on(table.account) }),
)

/** What one account did in all campaigns. Pay is per token, so it is found in `worker` and `seat`. */
export const account = onchainTable('account', (t) => ({
  id: t.hex().primaryKey(),
  seats: t.integer().notNull(),
  submitted: t.integer().notNull(),
  paidSeats: t.integer().notNull(),
  goldSeen: t.integer().notNull(),
  goldRight: t.integer().notNull(),
}))

/** Referrer shares of one account in one token; its id is `<account>-<token>`. What is left is amount - withdrawn. */
export const credit = onchainTable(
  'credit',
  (t) => ({
    id: t.text().primaryKey(),
    account: t.hex().notNull(),
    token: t.hex().notNull(),
    amount: t.bigint().notNull(),
    withdrawn: t.bigint().notNull(),
  }),
  (table) => ({ account: index().on(table.account) }),
)

/** Every event of the contracts in chain order; its id sorts so. The feed of `/events` is read from here. */
export const event = onchainTable(
  'event',
  (t) => ({
    id: t.text().primaryKey(),
    name: t.text().notNull(),
    /** Contract that said it: `CreditWithdrawn`, for example, is an event of three of them. */
    contract: t.text().$type<ContractName>().notNull(),
    campaignId: t.bigint(),
    seat: t.integer(),
    account: t.hex(),
    /** Somebody else whom it is about, for example the seller where `account` is the buyer. */
    other: t.hex(),
    assetId: t.bigint(),
    orderId: t.hex(),
    block: t.bigint().notNull(),
    blockHash: t.hex().notNull(),
    timestamp: t.bigint().notNull(),
    tx: t.hex().notNull(),
    logIndex: t.integer().notNull(),
    /** The event's arguments; integers beyond 48 bits are decimal strings. */
    args: t.json().notNull(),
  }),
  (table) => ({
    campaign: index().on(table.campaignId, table.id),
    account: index().on(table.account, table.id),
    other: index().on(table.other, table.id),
    asset: index().on(table.assetId, table.id),
    order: index().on(table.orderId, table.id),
  }),
)

// Ponder guesses which rows an event will need from keys that equal one of its arguments, and then asks for the argument
// itself: a bigint where this key is text, which PGlite refuses, for ever. So let the column take either.
campaign.id.mapToDriverValue = String
