/** What is for sale, and what became of every purchase. */
import { index, onchainTable } from 'ponder'
import type { LogPlace } from './place.ts'

/** How a payload is encrypted, in the contract's order. */
export const ciphers = ['none', 'aes-256-gcm', 'aes-256-ctr'] as const

/** Why an order was refunded, in the contract's order. */
export const refundReasons = ['NotDelivered', 'Declined', 'WrongKey', 'WrongChunk'] as const

/** Life of an order, as in the contract. */
export type OrderState = 'Open' | 'Delivered' | 'Settled' | 'Refunded'

type Columns = Parameters<Extract<Parameters<typeof onchainTable>[1], (...args: never) => unknown>>[0]

/** The fields of an offer; an order repeats them. */
function offerColumns(t: Columns) {
  return {
    seller: t.hex().notNull(),
    assetId: t.bigint().notNull(),
    version: t.bigint().notNull(),
    termsId: t.hex().notNull(),
    token: t.hex().notNull(),
    price: t.bigint().notNull(),
    supply: t.bigint().notNull(),
    cipher: t.text().$type<(typeof ciphers)[number]>().notNull(),
    plainRoot: t.hex().notNull(),
    cipherRoot: t.hex().notNull(),
    keyCommit: t.hex().notNull(),
    deliverWithin: t.bigint().notNull(),
    disputeWindow: t.bigint().notNull(),
    referrerBps: t.integer().notNull(),
    validUntil: t.bigint().notNull(),
    counter: t.bigint().notNull(),
    salt: t.hex().notNull(),
  }
}

/** An offer that is on chain, published or bought; its id is its hash. */
export const offer = onchainTable(
  'offer',
  (t) => ({
    id: t.text().primaryKey(),
    place: t.text().notNull(),
    offerHash: t.hex().notNull(),
    ...offerColumns(t),
    published: t.boolean().notNull(),
    /** Orders that were not refunded for want of delivery. */
    sold: t.bigint().notNull(),
    canceled: t.boolean().notNull(),
    /** The first log that tells it: `OfferPublished` or `OrderOpened`. */
    log: t.json().$type<LogPlace>().notNull(),
    /** The last log that changed the row. */
    lastLog: t.json().$type<LogPlace>().notNull(),
  }),
  (table) => ({
    place: index().on(table.place),
    asset: index().on(table.assetId, table.place),
    seller: index().on(table.seller, table.place),
  }),
)

/** One purchase; its id is the contract's. Fields fill as it lives on. */
export const order = onchainTable(
  'order',
  (t) => ({
    id: t.text().primaryKey(),
    place: t.text().notNull(),
    orderId: t.hex().notNull(),
    offerHash: t.hex().notNull(),
    ...offerColumns(t),
    buyer: t.hex().notNull(),
    recipient: t.hex().notNull(),
    referrer: t.hex().notNull(),
    keyX: t.hex().notNull(),
    keyParity: t.integer().notNull(),
    state: t.text().$type<OrderState>().notNull(),
    /** Unix seconds; 0 where there is no payload. */
    deliverBy: t.bigint().notNull(),
    deliveryKeyX: t.hex(),
    deliveryKeyParity: t.integer(),
    sealedKey: t.hex(),
    disputeUntil: t.bigint(),
    licenseTokenId: t.bigint(),
    toVault: t.bigint(),
    toReferrer: t.bigint(),
    confirmed: t.boolean(),
    refundReason: t.text().$type<(typeof refundReasons)[number]>(),
    refundAmount: t.bigint(),
    openedAt: t.bigint().notNull(),
    deliveredAt: t.bigint(),
    /** When it was settled or refunded. */
    endedAt: t.bigint(),
    /** `OrderOpened`. */
    log: t.json().$type<LogPlace>().notNull(),
    /** `KeyDelivered`. */
    deliveredLog: t.json().$type<LogPlace>(),
    /** `OrderSettled`. */
    settledLog: t.json().$type<LogPlace>(),
    /** `OrderRefunded`. */
    refundedLog: t.json().$type<LogPlace>(),
  }),
  (table) => ({
    place: index().on(table.place),
    buyer: index().on(table.buyer, table.place),
    seller: index().on(table.seller, table.place),
    asset: index().on(table.assetId, table.place),
  }),
)

/** A buyer's wish to see some leaves of a payload; its id is its number. */
export const opening = onchainTable(
  'opening',
  (t) => ({
    id: t.text().primaryKey(),
    place: t.text().notNull(),
    requestId: t.bigint().notNull(),
    offerHash: t.hex().notNull(),
    seller: t.hex().notNull(),
    requester: t.hex().notNull(),
    count: t.integer().notNull(),
    seed: t.hex(),
    contentHash: t.hex(),
    /** `OpeningsRequested`. */
    log: t.json().$type<LogPlace>().notNull(),
    /** `OpeningsDrawn`. */
    drawnLog: t.json().$type<LogPlace>(),
    /** `OpeningsAnswered`, the last one. */
    answeredLog: t.json().$type<LogPlace>(),
  }),
  (table) => ({
    seller: index().on(table.seller, table.place),
    requester: index().on(table.requester, table.place),
  }),
)

// As in ponder.schema.ts: Ponder guesses that an event's number is a key here, which is text.
opening.id.mapToDriverValue = String
