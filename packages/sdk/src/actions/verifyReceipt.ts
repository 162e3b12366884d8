import { fits } from '../content/fits.ts'
import { isSaharaError } from '../errors/isSaharaError.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import { marketContracts } from '../market/marketContracts.ts'
import { idOfOrder } from '../market/orderIdOf.ts'
import { marketPlace } from '../market/typedOffer.ts'
import { checkFiles } from '../receipt/checkFiles.ts'
import { checkHistory } from '../receipt/checkHistory.ts'
import { checkManifest } from '../receipt/checkManifest.ts'
import { checkOffer } from '../receipt/checkOffer.ts'
import { checkNames, checkOf } from '../receipt/checks.ts'
import { fromOrderJson } from '../receipt/orderJson.ts'
import { readGenesisHash } from '../receipt/readHistory.ts'
import { receiptShape } from '../receipt/receiptShape.ts'
import type { SaharaClient } from '../types/client.ts'
import type { CallOptions } from '../types/options.ts'
import type { Receipt, ReceiptCheck } from '../types/order.ts'
import { sameAddress } from '../wallet/waitForReceipt.ts'

/** Parameters of {@link verifyReceipt}. */
export type VerifyReceiptParameters = CallOptions &
  Readonly<{
    /** A receipt, or whatever somebody says is one: parsed JSON. */
    receipt: unknown
    /** The files that were bought, in any order and under any names. */
    files?: readonly Blob[] | undefined
  }>
/** Every check with its own result, always all of them. A receipt is refused where one is `false`. */
export type VerifyReceiptReturnType = readonly ReceiptCheck[]
/** What {@link verifyReceipt} may throw; whatever can't be asked is `not-checked`. */
export type VerifyReceiptErrorType = SaharaErrorOf<'ConfigError'>

/**
 * Checks a receipt against the chain, the asset's manifest and the files. It needs nobody's server: any node of the chain
 * will do. Each check stands for itself, and one that could not be made is never shown as passed.
 *
 * @example
 * const checks = await verifyReceipt(client, { receipt: JSON.parse(receiptText), files })
 * const refused = checks.some(({ state }) => state === 'false')
 */
export async function verifyReceipt(
  client: SaharaClient,
  { receipt: given, files, signal }: VerifyReceiptParameters,
): Promise<VerifyReceiptReturnType> {
  const receipt = asJson(given) as Receipt
  /** The result of a check; undefined where nobody could be asked. */
  const unlessSilent = <T>(check: Promise<T>): Promise<T | undefined> =>
    check.catch((error: unknown) => {
      signal?.throwIfAborted()
      if (isSaharaError(error)) return undefined
      throw error
    })
  const isOurs = fits(receipt, receiptShape) && (await unlessSilent(isOfMarket(client, receipt, signal)))
  if (isOurs === false) return complete([checkOf('format', false)])
  const order = fromOrderJson(receipt.order)
  const { offer } = order
  const [signed, history, manifest, compared] = await Promise.all([
    unlessSilent(checkOffer(client, offer, receipt.offerSignature, signal)),
    unlessSilent(checkHistory(client, receipt, signal)),
    unlessSilent(checkManifest(client, offer, receipt, signal)),
    checkFiles(receipt, files, signal),
  ])
  return complete([
    checkOf('format', isOurs),
    checkOf('order-id', idOfOrder(marketPlace(client), order) === receipt.orderId),
    checkOf('offer-signature', signed),
    ...(history ?? []),
    checkOf('manifest', manifest),
    checkOf('files', compared),
  ])
}

/** The same as JSON has it: what is undefined is not there. Undefined for what is no JSON. */
function asJson(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value))
  } catch {
    return undefined
  }
}

/** Whether the receipt is of the client's chain and market. */
async function isOfMarket(
  client: SaharaClient,
  { chainId, genesisHash, market, registry }: Receipt,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const { Market, AssetRegistry } = marketContracts(client)
  if (chainId !== client.chain.id || !sameAddress(market, Market) || !sameAddress(registry, AssetRegistry))
    return false
  return (await readGenesisHash(client, signal)) === genesisHash
}

/** All checks in their order; those that were not made say so. */
function complete(made: readonly ReceiptCheck[]): readonly ReceiptCheck[] {
  return checkNames.map((name) => made.find((check) => check.name === name) ?? checkOf(name, undefined))
}
