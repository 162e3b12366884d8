import { encodeFunctionData } from 'viem'
import { disputeChunkAbi } from '../abis/market.generated.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { WriteErrorType } from '../errors/types.ts'
import { findScalar } from '../order/findScalar.ts'
import { openKey, requireDelivery } from '../order/openKey.ts'
import { toStruct } from '../order/orderStruct.ts'
import { type PaidBack, type PayBackOptions, payBack } from '../order/payBack.ts'
import { requireOrder } from '../order/readOrder.ts'
import { requireFault } from '../payload/requireFault.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { ChunkProof } from '../types/order.ts'

/** Parameters of {@link disputeChunk}. */
export type DisputeChunkParameters = PayBackOptions &
  Readonly<{
    orderId: Hex
    /** From the `PayloadMismatchError` of `downloadAsset`. */
    proof: ChunkProof
  }>
/** What became credit, and what was sent on. */
export type DisputeChunkReturnType = PaidBack
/** What {@link disputeChunk} may throw. */
export type DisputeChunkErrorType = WriteErrorType | SaharaErrorOf<'OrderNotFoundError' | 'ConfigError'>

/**
 * Shows that a leaf of the payload does not decrypt to what the offer promised: the whole price becomes credit at once, and
 * nobody else can buy that offer. The contract decrypts the leaf itself, which takes about 1.9 million gas.
 *
 * @example
 * await downloadAsset(client, { orderId }).catch((error) => {
 *   if (error.name === 'PayloadMismatchError' && error.proof) return disputeChunk(client, { orderId, proof: error.proof })
 *   throw error
 * })
 */
export async function disputeChunk(
  client: SaharaClient,
  { orderId, proof, ...options }: DisputeChunkParameters,
): Promise<DisputeChunkReturnType> {
  const order = await requireOrder(client, { orderId, signal: options.signal })
  const delivery = await requireDelivery(order)
  const scalar = await findScalar(client, order, options)
  const { key, right } = await openKey(order, scalar)
  // With a wrong key nothing has to be shown of the leaf: the contract finds that out first.
  if (right) await requireFault(order.order.offer, key, proof)
  const { cipherProof, plainProof, ...leaf } = proof
  const shown = { ...leaf, cipherProof: [...cipherProof], plainProof: [...plainProof] }
  const args = [toStruct(order.order), delivery, BigInt(scalar), shown] as const
  return payBack(client, order, encodeFunctionData({ abi: [disputeChunkAbi], args }), options)
}
