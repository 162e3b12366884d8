/** Where the money of sales went. */
import { index, onchainTable } from 'ponder'
import type { LogPlace } from './place.ts'

/** Money of one version in one token, as sums over all events; its id is `<asset>-<version>-<token>`. */
export const revenue = onchainTable(
  'revenue',
  (t) => ({
    id: t.text().primaryKey(),
    place: t.text().notNull(),
    assetId: t.bigint().notNull(),
    version: t.bigint().notNull(),
    token: t.hex().notNull(),
    /** From sales and payments. */
    received: t.bigint().notNull(),
    /** From its children. */
    royalties: t.bigint().notNull(),
    /** Shared so far: received + royalties - settled waits. */
    settled: t.bigint().notNull(),
    toParents: t.bigint().notNull(),
    toContributors: t.bigint().notNull(),
    toOwner: t.bigint().notNull(),
    /** Of `toContributors`, what they turned into credit. */
    claimed: t.bigint().notNull(),
    /** The first log about it. */
    log: t.json().$type<LogPlace>().notNull(),
    /** The last log that changed the row. */
    lastLog: t.json().$type<LogPlace>().notNull(),
  }),
  (table) => ({ asset: index().on(table.assetId, table.place) }),
)

/** What an account was credited, or took, in one event, whose id it has. */
export const payment = onchainTable(
  'payment',
  (t) => ({
    id: t.text().primaryKey(),
    place: t.text().notNull(),
    account: t.hex().notNull(),
    token: t.hex().notNull(),
    /** `refunds` wait in the market, `earnings` in the vault. */
    from: t.text().$type<'refunds' | 'earnings'>().notNull(),
    reason: t.text().$type<'refund' | 'referrer' | 'owner' | 'contributor' | 'withdrawal'>().notNull(),
    amount: t.bigint().notNull(),
    assetId: t.bigint(),
    orderId: t.hex(),
    /** Where a withdrawal went. */
    to: t.hex(),
    paidAt: t.bigint().notNull(),
    log: t.json().$type<LogPlace>().notNull(),
    /** `OrderOpened` of a refund, which says in which token. */
    orderLog: t.json().$type<LogPlace>(),
  }),
  (table) => ({ account: index().on(table.account, table.place) }),
)
