import { zeroHash } from 'viem'
import { termsOfSelector } from '../abis/licenses.generated.ts'
import { readLineage } from '../asset/readLineage.ts'
import { isSaharaError } from '../errors/isSaharaError.ts'
import { encodeWords } from '../lens/encodeWords.ts'
import { splitPrice } from '../revenue/splitPrice.ts'
import type { LineageLink } from '../types/asset.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { LicenseTermsCore } from '../types/license.ts'
import type { Quote, SignedOffer } from '../types/offer.ts'
import type { CallOptions } from '../types/options.ts'
import { sameAddress } from '../wallet/waitForReceipt.ts'
import { deepFreeze } from './deepFreeze.ts'
import { hashOffer } from './hashOffer.ts'
import { marketContracts } from './marketContracts.ts'
import type { Pinned } from './pinned.ts'
import { readBuyer } from './readBuyer.ts'
import { readOfferStatus } from './readOfferStatus.ts'
import { readToken } from './readToken.ts'
import { marketPlace } from './typedOffer.ts'

/** Links of a lineage that are looked at: nobody draws more than that. */
const LINEAGE_LIMIT = 1_024

/** Parameters of {@link readQuote}. */
export type ReadQuoteParameters = Readonly<{
  signed: SignedOffer
  referrer: Address | undefined
  account: Address | undefined
  signal: AbortSignal | undefined
}>

/**
 * Everything that a buyer agrees to, read at one block and frozen. Whoever takes part in the purchase can't be the page that
 * brought the buyer, so then there is no referrer.
 *
 * @throws RpcUnavailableError, RpcInvalidResponseError, RpcWrongChainError, ConfigError
 */
export async function readQuote(
  client: SaharaClient,
  pinned: Pinned,
  { signed, account, signal, ...parameters }: ReadQuoteParameters,
): Promise<Quote> {
  const { offer, signature } = signed
  const { seller, assetId, version, termsId, token, price, referrerBps } = offer
  const { Licenses, Market } = marketContracts(client)
  const takesPart = [seller, account].some((each) => sameAddress(each, parameters.referrer))
  const referrer = takesPart ? undefined : parameters.referrer
  const [status, terms, lineage, unit, buyer] = await Promise.all([
    readOfferStatus(pinned, Market, signed),
    readTerms(pinned, Licenses, termsId),
    readSold(client, pinned, { assetId, version, signal }),
    readToken(client, pinned, token),
    account && readBuyer(client, pinned, { account, token, price, signal }),
  ])
  const [sold] = lineage
  return deepFreeze({
    offer: { ...offer },
    signature,
    offerHash: hashOffer(marketPlace(client), offer),
    block: pinned.block,
    ...status,
    ...unit,
    terms,
    rights: terms.rights & (sold?.rights ?? 0),
    manifestHash: sold?.manifestHash ?? zeroHash,
    referrer,
    split: sold ? splitPrice(price, referrerBps, lineage, referrer) : [],
    buyer: buyer || undefined,
  })
}

/** The lineage of the version that is sold; empty where there is no such version, as the offer's status says. */
async function readSold(
  client: SaharaClient,
  { at }: Pinned,
  { assetId, version, signal }: CallOptions & Readonly<{ assetId: bigint; version: number }>,
): Promise<readonly LineageLink[]> {
  try {
    const found = await readLineage(client, { assetId, version, limit: LINEAGE_LIMIT, block: at, signal })
    return found.links
  } catch (error) {
    if (isSaharaError(error, 'ConfigError')) return []
    throw error
  }
}

/** The part of terms that decides. They are the fields of a struct that lies one word into the answer. */
async function readTerms(pinned: Pinned, licenses: Address, termsId: Hex): Promise<LicenseTermsCore> {
  const words = await pinned.words(licenses, encodeWords(termsOfSelector, BigInt(termsId)), 9)
  const [rights, duties, revenueShareBps, expirySeconds, transferable, seats] = (words ?? [])
    .slice(1, 7)
    .map(Number)
  return {
    rights: rights ?? 0,
    duties: duties ?? 0,
    revenueShareBps: revenueShareBps ?? 0,
    expirySeconds: expirySeconds ?? 0,
    transferable: transferable === 1,
    seats: seats ?? 0,
  }
}
