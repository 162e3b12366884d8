// Generated from the ABIs of packages/contracts by scripts/generate.ts. Do not edit.
import type { Address, Hex } from '../types/ids.ts'

/** `assets(uint256[])` */
export const assetsSelector = '0xa2f32d79'

/** One row that `assets` returns. */
export type AssetsRow = Readonly<{
  chainId: bigint
  assetId: bigint
  exists: boolean
  owner: Address
  kind: number
  version: number
  manifestHash: Hex
  createdAt: number
  depth: number
  parents: number
  parentsBps: number
  rights: number
  bound: boolean
  live: boolean
  offerHash: Hex
  token: Address
  price: bigint
  symbol: string
  decimals: number
  left: bigint
  validUntil: number
  publishedAt: number
  termsId: Hex
  termsRights: number
  termsDuties: number
  revenueShareBps: number
  expirySeconds: number
  transferable: boolean
  seats: number
}>

/** Words of a row: the kind of each (see `decodeRows`) and its name. */
export const assetsLayout = 'bchainId bassetId oexists aowner ukind uversion hmanifestHash ucreatedAt udepth uparents uparentsBps urights obound olive hofferHash atoken bprice ssymbol udecimals bleft uvalidUntil upublishedAt htermsId utermsRights utermsDuties urevenueShareBps uexpirySeconds otransferable useats'
