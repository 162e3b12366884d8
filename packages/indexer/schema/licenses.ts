/** Terms, and the licenses that accounts have under them. */
import { index, onchainTable } from 'ponder'
import type { LogPlace } from './place.ts'

/** License terms that were made known; its id is theirs. */
export const term = onchainTable(
  'term',
  (t) => ({
    id: t.text().primaryKey(),
    place: t.text().notNull(),
    termsId: t.hex().notNull(),
    number: t.bigint().notNull(),
    rights: t.integer().notNull(),
    duties: t.integer().notNull(),
    revenueShareBps: t.integer().notNull(),
    expirySeconds: t.bigint().notNull(),
    transferable: t.boolean().notNull(),
    seats: t.bigint().notNull(),
    legalTextHash: t.hex().notNull(),
    uri: t.text().notNull(),
    /** `TermsRegistered`. */
    log: t.json().$type<LogPlace>().notNull(),
  }),
  (table) => ({ place: index().on(table.place), number: index().on(table.number) }),
)

/** Licenses of one kind that an account has or had; its id is `<token>-<account>`. */
export const license = onchainTable(
  'license',
  (t) => ({
    id: t.text().primaryKey(),
    /** The feed's id of `log`, `-`, place in a batch. */
    place: t.text().notNull(),
    tokenId: t.bigint().notNull(),
    assetId: t.bigint().notNull(),
    termsNumber: t.bigint().notNull(),
    account: t.hex().notNull(),
    balance: t.bigint().notNull(),
    /** Unix seconds; 0 where it never ends. */
    expiresAt: t.bigint().notNull(),
    /** The first log about it. */
    log: t.json().$type<LogPlace>().notNull(),
    /** The last log that changed the row. */
    lastLog: t.json().$type<LogPlace>().notNull(),
  }),
  (table) => ({
    account: index().on(table.account, table.place),
    asset: index().on(table.assetId, table.place),
  }),
)
