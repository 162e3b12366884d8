import { singleFlight } from '../contribution/singleFlight.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { WriteErrorType } from '../errors/types.ts'
import type { Bought, PurchaseStep } from '../market/buying/Buying.ts'
import { buyOnce, forget } from '../market/buying/buyOnce.ts'
import { becomeLeader } from '../storage/becomeLeader.ts'
import { purchaseRecord } from '../storage/purchaseRecord.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address } from '../types/ids.ts'
import type { PaymentWay, Quote } from '../types/offer.ts'
import type { WriteOptions } from '../types/options.ts'
import { refusal } from '../wallet/contractError.ts'
import { getWallet } from '../wallet/getWallet.ts'

/** Parameters of {@link buyLicense}. */
export type BuyLicenseParameters = WriteOptions &
  Readonly<{
    /** What the person agreed to, from `getQuote`. */
    quote: Quote
    /** Who has the license. Default the buyer. */
    recipient?: Address | undefined
    /** How to pay. Default the best of `quote.buyer.ways`: `native`, `batch`, `authorization`, `permit`, `approve`. */
    way?: PaymentWay | undefined
    /** Whether to buy once more what was bought before. Default false: then the earlier purchase is the result. */
    again?: boolean | undefined
    /** Most that is paid, in the token's smallest unit. Default the quote's price. */
    maxTotal?: bigint | undefined
    /** Told right before the wallet is asked for each thing. */
    onStep?: ((step: PurchaseStep) => void) | undefined
  }>
/** The purchase. `state` is `Settled` where the license is there at once, `Open` where the seller has to deliver a key. */
export type BuyLicenseReturnType = Bought
/** What {@link buyLicense} may throw. */
export type BuyLicenseErrorType =
  | WriteErrorType
  | SaharaErrorOf<'ConfigError' | 'OfferUnavailableError' | 'QuoteChangedError'>

/**
 * Buys what a quote says, for its price and no more. Everything is read again right before the wallet is asked; what is not
 * as the quote says ends in a QuoteChangedError, and nothing is paid.
 *
 * The same intent pays once: a second click joins the first, a second tab waits for it, and a page that was closed in the
 * middle, or another machine, finds the purchase on chain. A purchase that was paid back may be made again. `onStatus` tells
 * `sent` with the name of a batch where the wallet sends one; the result has the transaction's hash.
 *
 * @example
 * const quote = await getQuote(client, { assetId: 1n, account })
 * const { orderId, state } = await buyLicense(client, { quote })
 */
export async function buyLicense(
  client: SaharaClient,
  parameters: BuyLicenseParameters,
): Promise<BuyLicenseReturnType> {
  const { quote, recipient, way, again = false, maxTotal, onStep = () => {} } = parameters
  const { price } = quote.offer
  if (maxTotal !== undefined && price > maxTotal) throw await refusal('PriceTooHigh', [price, maxTotal])
  const key = `buy/${quote.offerHash}/${recipient ?? ''}/${again}`.toLowerCase()
  return singleFlight(client, key, parameters, async (options) => {
    const { signal } = options
    const { account, provider } = await getWallet(client.wallet, { prompt: true, signal })
    const buying = {
      client,
      quote,
      account,
      provider,
      recipient: recipient ?? account,
      again,
      way,
      onStep,
      options,
    }
    const { id } = purchaseRecord(client, { offerHash: quote.offerHash, account })
    // Another tab may be asking the wallet right now.
    const { release } = await becomeLeader({ name: `saharakit/${id}`, signal })
    try {
      const bought = await buyOnce(buying)
      await forget(buying)
      return bought
    } finally {
      release()
    }
  })
}
