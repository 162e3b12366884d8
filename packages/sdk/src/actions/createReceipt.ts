import { readManifestHash } from '../asset/readVersion.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { ContentErrorType, ReadErrorType } from '../errors/types.ts'
import { marketContracts } from '../market/marketContracts.ts'
import { wrongState } from '../order/errors.ts'
import { changedAt } from '../order/foldEvents.ts'
import { requireOrder } from '../order/readOrder.ts'
import { findSignature } from '../receipt/findSignature.ts'
import { toOrderJson } from '../receipt/orderJson.ts'
import { historyOf, readGenesisHash, timeOf } from '../receipt/readHistory.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'
import type { Receipt } from '../types/order.ts'
import { getAssetManifest } from './getAssetManifest.ts'

/** Parameters of {@link createReceipt}. */
export type CreateReceiptParameters = CallOptions &
  Readonly<{
    orderId: Hex
    /** The page's own id of the purchase; its first 200 characters stand in the receipt. */
    reference?: string | undefined
  }>
/** The receipt, as JSON. */
export type CreateReceiptReturnType = Receipt
/** What {@link createReceipt} may throw. */
export type CreateReceiptErrorType =
  | ReadErrorType
  | ContentErrorType
  | SaharaErrorOf<'OrderNotFoundError' | 'ContractRevertError' | 'ConfigError'>

/**
 * A receipt of a purchase: what was bought, of whom, for how much, with the transactions and the hashes of the files. It can
 * be checked later, by anybody and without us: `verifyReceipt` needs the chain and, for the files, the files. Two receipts of
 * an order are the same until something new happens to it.
 *
 * @example
 * const receipt = await createReceipt(client, { orderId })
 * const text = JSON.stringify(receipt, null, 2)
 */
export async function createReceipt(
  client: SaharaClient,
  { orderId, reference, signal }: CreateReceiptParameters,
): Promise<CreateReceiptReturnType> {
  const status = await requireOrder(client, { orderId, signal })
  const { order, state, opened, settled } = status
  // What was paid back is no purchase.
  if (state === 'Refunded') throw await wrongState(orderId, state)
  const { assetId, version } = order.offer
  const [genesisHash, offerSignature, manifestHash, { files }] = await Promise.all([
    readGenesisHash(client, signal),
    findSignature(client, { offer: order.offer, tx: opened.tx, signal }),
    readManifestHash(client, assetId, version, { signal }),
    getAssetManifest(client, { assetId, version, signal }),
  ])
  const { Market, AssetRegistry } = marketContracts(client)
  return {
    format: 'saharakit-receipt',
    version: 1,
    chainId: client.chain.id,
    genesisHash,
    market: lower(Market),
    registry: lower(AssetRegistry),
    orderId: lower(orderId),
    order: toOrderJson(order),
    ...(offerSignature && { offerSignature: lower(offerSignature) }),
    manifestHash,
    licenseTokenId: settled && `${settled.licenseTokenId}`,
    events: historyOf(status),
    files: files.map(({ name, size, sha256 }) => ({ name, size, sha256 })),
    createdAt: await timeOf(client, changedAt(status), signal),
    ...(reference && { reference: reference.slice(0, 200) }),
  }
}

function lower(hex: Address | Hex): Hex {
  return hex.toLowerCase() as Hex
}
