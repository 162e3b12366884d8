import type { Address, Earnings, Hex } from '@saharakit/sdk'
import type { Token } from '../../internal/offer.ts'
import type { TransactionStep, WalletOption } from '../../internal/services.ts'
import type { SettledServices } from '../../internal/settled/settledServices.ts'

/** One campaign that the account worked in. */
export type EarningsRow = Earnings['campaigns'][number]

/** What an account earned, with the words for each of its tokens. */
export type EarningsBook = Readonly<{
  earnings: Earnings
  tokens: ReadonlyMap<Address, Token>
  /** Bonds of settlements that came back, and rewards for mistakes that were found; without tokens in which there is nothing. */
  bonds: ReadonlyMap<Address, bigint>
}>

/** Everything `<sahara-earnings>` asks of the world. */
export type EarningsServices = Readonly<{
  watchWallets: (listener: (wallets: readonly WalletOption[]) => void) => () => void
  /**
   * The page's wallet, the one that another element of the page is connected with, or the one of the last visit; undefined
   * if none is connected or it does not say so in 3 s.
   */
  knownAccount: (signal: AbortSignal) => Promise<Address | undefined>
  /** Calls back whenever an element of this page has connected. @returns stop */
  onConnected: (listener: () => void) => () => void
  connect: (wallet: string, signal: AbortSignal) => Promise<Address>
  read: (account: Address, signal: AbortSignal) => Promise<EarningsBook>
  /** One transaction for everything; resolves when it is in a block. */
  claim: (onStep: TransactionStep, signal: AbortSignal) => Promise<Hex>
  /** Takes the deposit of a campaign back. */
  leave: (campaignId: bigint, onStep: TransactionStep, signal: AbortSignal) => Promise<Hex>
  /** What tells how the pay of a settled group was worked out. */
  openSettled: () => Promise<SettledServices>
  /** Takes the referrer shares in one token. */
  withdraw: (token: Address, onStep: TransactionStep, signal: AbortSignal) => Promise<Hex>
  /** Takes bonds and rewards in one token. */
  takeBond: (token: Address, onStep: TransactionStep, signal: AbortSignal) => Promise<Hex>
}>
