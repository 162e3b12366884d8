import type { SaharaClient } from '../../types/client.ts'
import type { Address, Hex } from '../../types/ids.ts'
import type { PaymentWay, Quote } from '../../types/offer.ts'
import type { WriteOptions } from '../../types/options.ts'
import type { Order } from '../../types/order.ts'
import type { Eip1193Provider } from '../../wallet/Wallet.ts'

/**
 * What the wallet is asked for. `unlock`: the signature that opens what is bought. `reset`, `approve`: an allowance of nothing,
 * of exactly the price. `sign`: a permit or an authorization. `buy`: the purchase itself.
 */
export type PurchaseStep = 'unlock' | 'reset' | 'approve' | 'sign' | 'buy'

/** One intent to buy, and who has it. */
export type Buying = Readonly<{
  client: SaharaClient
  /** What the person agreed to. */
  quote: Quote
  account: Address
  /** The wallet of the account. */
  provider: Eip1193Provider
  /** Who has the license. */
  recipient: Address
  /** Whether it is to be bought once more. */
  again: boolean
  /** How to pay; undefined for the best way. */
  way: PaymentWay | undefined
  onStep: (step: PurchaseStep) => void
  options: WriteOptions
}>

/** A purchase with everything that its call needs. */
export type Purchase = Readonly<{
  order: Order
  orderId: Hex
  /** Unix seconds until which it counts. */
  deadline: bigint
}>

/** What is known of a purchase that is on chain. */
export type Bought = Readonly<{
  orderId: Hex
  order: Order
  /** Transaction that paid. */
  hash: Hex
  /** Its block. */
  block: bigint
  state: 'Open' | 'Delivered' | 'Settled'
}>
