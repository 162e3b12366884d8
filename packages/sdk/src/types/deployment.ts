import type { Address, Hex } from './ids.ts'

/** What is known of the contracts on one chain; the value of one key in `deployments.json`. */
export type Deployment = Readonly<{
  chainId: number
  contracts: Readonly<{
    Campaigns: Address
    Lens: Address
    /** What settles epochs; absent in deployments from before there was one. */
    Settlements?: Address
    /** Assets and their market; absent where only campaigns are deployed. */
    AssetRegistry?: Address
    Licenses?: Address
    RevenueVault?: Address
    Market?: Address
    AssetLens?: Address
    /** ContributionNFT; absent in deployments from before there was one. */
    Contributions?: Address
  }>
  /** Block of the deployment: logs are read from here. */
  block: number
  /** Hash of block 0, so that another chain with the same id is noticed. */
  genesisHash?: Hex
  name?: string
  nativeCurrency?: Readonly<{ name: string; symbol: string; decimals: number }>
  rpcUrls?: readonly string[]
  explorer?: string
  gateways?: readonly string[]
  indexer?: string
  /** Blocks on top of a transaction's block before it is called final. Default 1. */
  finality?: number
  /** Usual seconds between blocks. Default 2. */
  blockSeconds?: number
}>

/** The file `deployments.json`. */
export type Deployments = Readonly<{ chains: Readonly<Record<string, Deployment>> }>
