import type { Address, Hex } from './ids.ts'
import type { LicenseTermsCore } from './license.ts'

/** What an asset is, in the order of the contract's numbers. */
export const assetKinds = ['dataset', 'model', 'agent', 'pipeline', 'evaluation'] as const

/** What an asset is. */
export type AssetKind = (typeof assetKinds)[number]

/** What a child has from its parent, in the order of the contract's numbers. */
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

/** What a child has from its parent. */
export type Relation = (typeof relations)[number]

/** Where an asset lives, as written in the `asset` attribute: `eip155:<chain>:<AssetRegistry>:<number>`. */
export type AssetReference = Readonly<{
  /** Chain id (EIP-155). */
  chainId: number
  /** Address of the `AssetRegistry` contract, in lower case. */
  registry: Address
  /** Number of the asset in that contract, from 1. */
  assetId: bigint
}>

/** The offer that an asset's owner published last, as a card shows it. */
export type Listing = Readonly<{
  offerHash: Hex
  /** Whether it can be bought now. */
  live: boolean
  /** ERC-20 that is paid in; the zero address is the native coin. */
  token: Address
  /** In the token's smallest unit. */
  price: bigint
  /** What the token says of itself, at most 32 bytes; empty for the native coin. */
  symbol: string
  decimals: number
  /** How often it can still be bought. */
  left: bigint
  /** Unix seconds. */
  validUntil: number
  /** Block whose log has the whole offer. */
  publishedAt: number
}>

/** An asset as the chain has it now; one row of the AssetLens. */
export type Asset = Readonly<{
  chainId: number
  assetId: bigint
  owner: Address
  kind: AssetKind
  /** Number of the latest version, from 1. */
  version: number
  /** sha-256 of the latest version's canonical manifest. */
  manifestHash: Hex
  /** Unix seconds. */
  createdAt: number
  /** Links on the longest way up. */
  depth: number
  /** How many parents it has. */
  parents: number
  /** Sum of the parents' shares of its revenue, in 1/10,000. */
  parentsBps: number
  /** What its lineage leaves to license: bits of {@link rights}. */
  rights: number
  /** Whether an ancestor's share-alike duty allows no terms but the usual ones. */
  bound: boolean
  /** Undefined where nothing was ever published. */
  listing: Listing | undefined
  /** Of the listing, or the asset's usual ones where there is none; undefined where it has neither. */
  terms: (LicenseTermsCore & Readonly<{ termsId: Hex }>) | undefined
}>

/** One file of an asset. */
export type AssetFile = Readonly<{
  /** A name, no path. */
  name: string
  /** Media type. */
  type: string
  /** Bytes. */
  size: number
  /** Of the file as it is, in the clear. */
  sha256: Hex
}>

/** Something of the asset that everybody may see. Its bytes are public content, named by their hash. */
export type PreviewItem = Readonly<{
  type: string
  digest: Hex
  size: number
  caption?: string
}>

/** A measured quality, as the seller claims it. */
export type EvaluationRecord = Readonly<{
  metric: string
  value: number
  /** Reference or name of what it was measured on. */
  dataset?: string
  note?: string
}>

/** What an asset is, in its maker's words. Its canonical JSON (RFC 8785) hashes to `manifestHash`. */
export type AssetManifest = Readonly<{
  version: 1
  kind: AssetKind
  name: string
  /** Markdown, drawn without HTML. */
  description: string
  /** Whether the files are public: the license is sold, the bytes are free. */
  open: boolean
  author?: Readonly<{ name: string; url?: string }>
  /** For example `text-classification`. */
  task?: string
  /** BCP 47. */
  languages?: readonly string[]
  /** Reference of the campaign whose labels these are; `verifyContributors` holds it to its word. */
  campaign?: string
  files: readonly AssetFile[]
  preview?: readonly PreviewItem[]
  evaluations?: readonly EvaluationRecord[]
  /** A snippet of code or prose. */
  usage?: string
  cite?: string
}>

/** What an asset's event carries beside the address of its manifest, so that lists can be searched. Claims, not facts. */
export type AssetHints = Readonly<{ name?: string; task?: string; languages?: readonly string[] }>

/** A parent, as it is declared at registration. */
export type ParentDeclaration = Readonly<{
  assetId: bigint
  /** Default the latest. */
  version?: number | undefined
  relation: Relation
  /** The parent's share of the child's revenue, in 1/10,000. */
  shareBps: number
  /** License of the caller on the parent; not needed where the caller owns it. Default: one that the caller holds. */
  licenseTokenId?: bigint | undefined
}>

/** One link of a lineage with what is at its upper end; one row of the AssetLens. */
export type LineageLink = Readonly<{
  /** Asset below; undefined in the first row, which is the asset itself. */
  child: bigint | undefined
  assetId: bigint
  /** Version of it that was used; the latest in the first row. */
  version: number
  /** Undefined in the first row. */
  relation: Relation | undefined
  /** Its share of the child's revenue, in 1/10,000. */
  shareBps: number
  owner: Address
  kind: AssetKind
  latest: number
  /** How many parents it has itself. */
  parents: number
  parentsBps: number
  /** What its own lineage leaves to license. */
  rights: number
  /** Shares of the contributors of this version; 0 for none. */
  totalShares: bigint
  /** Part of what it keeps that goes to contributors, in 1/10,000. */
  contributorsBps: number
  manifestHash: Hex
  /**
   * License on the upper end by which the link was made; `owned` where its maker owned the upper end. Undefined in the first
   * row, and where nobody looked it up.
   */
  license?: LicenseTermsCore | 'owned'
  /** Whether the upper end can have no terms but its own, for a share-alike duty above it. Undefined where nobody looked. */
  bound?: boolean
}>
