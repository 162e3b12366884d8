// Generated from the ABIs of packages/contracts by scripts/generate.ts. Do not edit.
import type { Address, Hex } from '../types/ids.ts'

/** `blockInfo()` */
export const blockInfoSelector = '0x15cad552'

/** `contracts()` */
export const contractsSelector = '0x6c0f79b6'

/** `credits(address,address[])` */
export const creditsSelector = '0x8258dc4f'

/** One row that `credits` returns. */
export type CreditsRow = Readonly<{
  token: Address
  refunds: bigint
  earnings: bigint
}>

/** Words of a row: the kind of each (see `decodeRows`) and its name. */
export const creditsLayout = 'atoken brefunds bearnings'

/** `licenses(address,uint256[])` */
export const licensesSelector = '0x17146e3c'

/** One row that `licenses` returns. */
export type LicensesRow = Readonly<{
  assetId: bigint
  tokenId: bigint
  termsId: Hex
  balance: bigint
  rights: number
  expiresAt: number
  live: boolean
}>

/** Words of a row: the kind of each (see `decodeRows`) and its name. */
export const licensesLayout = 'bassetId btokenId htermsId bbalance urights uexpiresAt olive'

/** `lineage(uint256,uint256)` */
export const lineageSelector = '0x11ffc4df'

/** One row that `lineage` returns. */
export type LineageRow = Readonly<{
  child: bigint
  asset: bigint
  version: number
  relation: number
  shareBps: number
  owner: Address
  kind: number
  latest: number
  parents: number
  parentsBps: number
  rights: number
  totalShares: bigint
  contributorsBps: number
  manifestHash: Hex
}>

/** Words of a row: the kind of each (see `decodeRows`) and its name. */
export const lineageLayout = 'bchild basset uversion urelation ushareBps aowner ukind ulatest uparents uparentsBps urights btotalShares ucontributorsBps hmanifestHash'

/** `newest(uint256)` */
export const newestSelector = '0x9ccfbccf'

/** `orders(bytes32[])` */
export const ordersSelector = '0xebfb19ca'

/** One row that `orders` returns. */
export type OrdersRow = Readonly<{
  orderId: Hex
  state: number
  deadline: number
}>

/** Words of a row: the kind of each (see `decodeRows`) and its name. */
export const ordersLayout = 'horderId ustate udeadline'

/** `revenues(address,uint256[],uint32[])` */
export const revenuesSelector = '0x3a971437'

/** One row that `revenues` returns. */
export type RevenuesRow = Readonly<{
  assetId: bigint
  version: number
  pending: bigint
  pool: bigint
  perShare: bigint
  totalShares: bigint
  contributorsBps: number
  sharesRoot: Hex
}>

/** Words of a row: the kind of each (see `decodeRows`) and its name. */
export const revenuesLayout = 'bassetId uversion bpending bpool bperShare btotalShares ucontributorsBps hsharesRoot'
