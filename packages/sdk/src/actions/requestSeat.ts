import { encodeFunctionData, zeroAddress } from 'viem'
import { requestSeatAbi } from '../abis/campaigns.generated.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { WriteErrorType } from '../errors/types.ts'
import { requireReferrer } from '../requireReferrer.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'
import { allowToken } from '../wallet/allowToken.ts'
import { DRAWS_ROOM } from '../wallet/gasLimit.ts'
import { eventsIn, transact } from '../wallet/transact.ts'
import { getAccount } from './getAccount.ts'
import { getCampaign } from './getCampaign.ts'
import { getWorker } from './getWorker.ts'

/** Parameters of {@link requestSeat}. */
export type RequestSeatParameters = WriteOptions &
  Readonly<{
    campaignId: bigint
    /** Account of the page that brought the contributor. Default none. */
    referrer?: Address | undefined
  }>
/** The seat; its batch is drawn by a later block, see `getSeat`. */
export type RequestSeatReturnType = Readonly<{ hash: Hex; seat: number }>
/** What {@link requestSeat} may throw. */
export type RequestSeatErrorType = WriteErrorType | SaharaErrorOf<'ConfigError'>

/**
 * Asks for a seat. The first request in a campaign brings the deposit: as value, or by an allowance of exactly that.
 *
 * @example
 * const { seat } = await requestSeat(client, { campaignId: 1n })
 */
export async function requestSeat(
  client: SaharaClient,
  { campaignId, referrer = zeroAddress, ...options }: RequestSeatParameters,
): Promise<RequestSeatReturnType> {
  requireReferrer(referrer)
  const account = await getAccount(client, { prompt: true, signal: options.signal })
  const [{ token }, { stakeDue }] = await Promise.all([
    getCampaign(client, { campaignId, signal: options.signal }),
    getWorker(client, { campaignId, account, signal: options.signal }),
  ])
  const value = await allowToken(client, { ...options, token, amount: stakeDue })
  const data = encodeFunctionData({ abi: [requestSeatAbi], args: [campaignId, referrer] })
  const { hash, receipt } = await transact(client, { ...options, room: DRAWS_ROOM, data, value })
  return { hash, seat: eventsIn(client, receipt, 'SeatRequested').at(-1)?.seat ?? 0 }
}
