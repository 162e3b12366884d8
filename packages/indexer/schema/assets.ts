/** Assets, their versions, their past, and who shares in their revenue. Each row names the logs that it follows from. */
import { index, onchainTable } from 'ponder'
import type { LogPlace } from './place.ts'

/** What an asset is, in the contract's order. */
export const assetKinds = ['dataset', 'model', 'agent', 'pipeline', 'evaluation'] as const

/** What a child has from its parent, in the contract's order. */
export const relations = [
  'TRAINED_ON',
  'FINETUNED_FROM',
  'DISTILLED_FROM',
  'QUANTIZED_FROM',
  'MERGED_FROM',
  'LABELS',
  'EVALUATED_ON',
  'USES',
] as const

/** One asset with its latest version; its id is its number. */
export const asset = onchainTable(
  'asset',
  (t) => ({
    id: t.text().primaryKey(),
    /** Sorts as the chain does: the feed's id of `log`. */
    place: t.text().notNull(),
    assetId: t.bigint().notNull(),
    /** Who has it now. */
    owner: t.hex().notNull(),
    creator: t.hex().notNull(),
    kind: t.text().$type<(typeof assetKinds)[number]>().notNull(),
    /** Usual terms; 32 zero bytes for none. */
    termsId: t.hex().notNull(),
    rights: t.integer().notNull(),
    bound: t.boolean().notNull(),
    version: t.bigint().notNull(),
    manifestHash: t.hex().notNull(),
    contentRoot: t.hex().notNull(),
    /** U+0000 is taken out, because Postgres can't hold it. */
    uri: t.text().notNull(),
    /** What the uri says of the asset, cleaned and cut: claims of its owner. */
    name: t.text().notNull(),
    task: t.text().notNull(),
    languages: t.text().array().notNull(),
    /** Name and task, folded (NFKC, lower case), on a line each: `searchText_contains` finds any case. */
    searchText: t.text().notNull(),
    /** The task, folded. */
    taskKey: t.text().notNull(),
    createdAt: t.bigint().notNull(),
    versionAt: t.bigint().notNull(),
    /** `AssetRegistered`. */
    log: t.json().$type<LogPlace>().notNull(),
    /** `VersionPublished` of the latest version. */
    versionLog: t.json().$type<LogPlace>().notNull(),
    /** The last `Transfer`. */
    ownerLog: t.json().$type<LogPlace>().notNull(),
  }),
  (table) => ({
    place: index().on(table.place),
    owner: index().on(table.owner, table.place),
    kind: index().on(table.kind, table.place),
  }),
)

/** One version; its id is `<asset>-<version>`. */
export const version = onchainTable(
  'version',
  (t) => ({
    id: t.text().primaryKey(),
    place: t.text().notNull(),
    assetId: t.bigint().notNull(),
    version: t.bigint().notNull(),
    manifestHash: t.hex().notNull(),
    contentRoot: t.hex().notNull(),
    uri: t.text().notNull(),
    name: t.text().notNull(),
    task: t.text().notNull(),
    languages: t.text().array().notNull(),
    publishedAt: t.bigint().notNull(),
    /** `VersionPublished`. */
    log: t.json().$type<LogPlace>().notNull(),
  }),
  (table) => ({ asset: index().on(table.assetId, table.place) }),
)

/** One link from a child to a parent; its id is that of its event. */
export const link = onchainTable(
  'link',
  (t) => ({
    id: t.text().primaryKey(),
    place: t.text().notNull(),
    child: t.bigint().notNull(),
    parent: t.bigint().notNull(),
    /** Of the parent. */
    version: t.bigint().notNull(),
    relation: t.text().$type<(typeof relations)[number]>().notNull(),
    shareBps: t.integer().notNull(),
    licenseTokenId: t.bigint().notNull(),
    linkedAt: t.bigint().notNull(),
    /** `ParentLinked`. */
    log: t.json().$type<LogPlace>().notNull(),
  }),
  (table) => ({
    child: index().on(table.child, table.place),
    parent: index().on(table.parent, table.place),
  }),
)

/** Contributors of a version, as they were fixed; its id is `<asset>-<version>`. */
export const share = onchainTable(
  'share',
  (t) => ({
    id: t.text().primaryKey(),
    place: t.text().notNull(),
    assetId: t.bigint().notNull(),
    version: t.bigint().notNull(),
    sharesRoot: t.hex().notNull(),
    totalShares: t.bigint().notNull(),
    contributorsBps: t.integer().notNull(),
    setAt: t.bigint().notNull(),
    /** `ContributorsSet`. */
    log: t.json().$type<LogPlace>().notNull(),
  }),
  (table) => ({ asset: index().on(table.assetId, table.place) }),
)

// As in ponder.schema.ts: Ponder guesses that an event's asset number is a key here, which is text.
asset.id.mapToDriverValue = String
