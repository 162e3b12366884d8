import { encodeFunctionData } from 'viem'
import { setDelivererAbi } from '../abis/market.generated.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { WriteErrorType } from '../errors/types.ts'
import { sendCalls } from '../order/sendCalls.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'

/** Parameters of {@link setDeliverer}. */
export type SetDelivererParameters = WriteOptions &
  Readonly<{
    deliverer: Address
    /** False takes it back. */
    allowed: boolean
  }>
/** The transaction, in a block. */
export type SetDelivererReturnType = Readonly<{ hash: Hex }>
/** What {@link setDeliverer} may throw. */
export type SetDelivererErrorType = WriteErrorType | SaharaErrorOf<'ConfigError'>

/**
 * Lets another account deliver keys in the seller's name, and nothing else: a program that runs day and night needs neither
 * the seller's wallet nor its money. It must be given the payloads' keys (`keyOf` of `deliverKey`).
 *
 * @example
 * await setDeliverer(client, { deliverer: friend, allowed: true })
 */
export async function setDeliverer(
  client: SaharaClient,
  { deliverer, allowed, ...options }: SetDelivererParameters,
): Promise<SetDelivererReturnType> {
  const call = encodeFunctionData({ abi: [setDelivererAbi], args: [deliverer, allowed] })
  const { hash } = await sendCalls(client, [call], options)
  return { hash }
}
