import { encodeFunctionData } from 'viem'
import { marketEvents, requestOpeningsAbi } from '../abis/market.generated.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { WriteErrorType } from '../errors/types.ts'
import { toContractOffer } from '../market/contractOffer.ts'
import { marketContracts } from '../market/marketContracts.ts'
import { sendCalls } from '../order/sendCalls.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { SignedOffer } from '../types/offer.ts'
import type { WriteOptions } from '../types/options.ts'
import { eventsOf } from '../wallet/eventsOf.ts'

/** Parameters of {@link requestOpenings}. */
export type RequestOpeningsParameters = WriteOptions &
  Readonly<{
    /** From `getOffer`, `parseOffer` or `getQuote`; with a payload. */
    offer: SignedOffer
    /** How many leaves, 1 to 256. Thirty find a tenth of junk with 95.8 %, ninety a twentieth with 99 %. */
    count: number
  }>
/** The request, in a block; its number is needed from here on. */
export type RequestOpeningsReturnType = Readonly<{ requestId: bigint; hash: Hex }>
/** What {@link requestOpenings} may throw. */
export type RequestOpeningsErrorType = WriteErrorType | SaharaErrorOf<'ConfigError'>

/**
 * Asks a seller to show some leaves of a payload before it is paid for. The hash of the next block chooses which, so neither
 * side does: then `drawOpenings`.
 *
 * @example
 * const { requestId } = await requestOpenings(client, { offer: quote, count: 30 })
 */
export async function requestOpenings(
  client: SaharaClient,
  { offer: { offer, signature }, count, ...options }: RequestOpeningsParameters,
): Promise<RequestOpeningsReturnType> {
  const args = [toContractOffer(offer), signature, count] as const
  const call = encodeFunctionData({ abi: [requestOpeningsAbi], args })
  const { hash, receipt } = await sendCalls(client, [call], options)
  const { Market } = marketContracts(client)
  const [requested] = eventsOf(receipt, Market, marketEvents, 'OpeningsRequested')
  return { requestId: requested?.requestId ?? 0n, hash }
}
