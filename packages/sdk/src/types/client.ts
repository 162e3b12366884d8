import type { CheckRunner } from '@saharakit/workers/host'
import type { Chain, Client, Transport } from 'viem'
import type { Indexer } from '../indexer/Indexer.ts'
import type { SaharaStore } from '../storage/SaharaStore.ts'
import type { WalletSource } from '../wallet/Wallet.ts'
import type { Deployment } from './deployment.ts'

/** What every action takes first. A frozen plain object: everything in it was injected. */
export type SaharaClient = Readonly<{
  chain: Chain
  /** viem client that only reads. */
  rpc: Client<Transport, Chain>
  deployment: Deployment
  /** Base URLs, asked in turn. */
  gateways: readonly string[]
  /** Own receipts' logs are read by the actions; this is the rest: the given indexer, then plain RPC. */
  indexer: Indexer
  wallet: WalletSource | undefined
  store: SaharaStore
  checks: CheckRunner | undefined
}>
