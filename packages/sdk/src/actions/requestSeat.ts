import { zeroAddress } from 'viem'
import { findHeldSeat } from '../contribution/findHeldSeat.ts'
import { followSent } from '../contribution/followSent.ts'
import { sendSeatRequest } from '../contribution/sendSeatRequest.ts'
import { singleFlight } from '../contribution/singleFlight.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { WriteErrorType } from '../errors/types.ts'
import { requireReferrer } from '../requireReferrer.ts'
import { rpcInvalid } from '../rpc/errors.ts'
import { becomeLeader } from '../storage/becomeLeader.ts'
import { requestRecord } from '../storage/seatRecords.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { CallOptions, WriteOptions } from '../types/options.ts'
import { allowToken } from '../wallet/allowToken.ts'
import { eventsIn } from '../wallet/transact.ts'
import { type RpcReceipt, sameAddress } from '../wallet/waitForReceipt.ts'
import { getAccount } from './getAccount.ts'
import { getCampaign } from './getCampaign.ts'
import { getSeats } from './getSeats.ts'
import { getWorker } from './getWorker.ts'

/** Parameters of {@link requestSeat}. */
export type RequestSeatParameters = WriteOptions &
  Readonly<{
    campaignId: bigint
    /** Account of the page that brought the contributor. Default none. */
    referrer?: Address | undefined
  }>
/** The seat; its batch is drawn by a later block, see `getSeat`. `hash` is undefined where another device asked for it. */
export type RequestSeatReturnType = Readonly<{ hash: Hex | undefined; seat: number }>
/** What {@link requestSeat} may throw. */
export type RequestSeatErrorType = WriteErrorType | SaharaErrorOf<'ConfigError'>

/**
 * Asks for a seat. The first request in a campaign brings the deposit: as value, or by an allowance of exactly that.
 *
 * An account holds one seat of a campaign at a time: where it holds one, that is the result and nothing is sent. A
 * request that is on its way is waited for, also one that this page sent before it was closed or another tab sends now.
 *
 * @example
 * const { seat } = await requestSeat(client, { campaignId: 1n })
 */
export async function requestSeat(
  client: SaharaClient,
  { campaignId, referrer = zeroAddress, ...options }: RequestSeatParameters,
): Promise<RequestSeatReturnType> {
  requireReferrer(referrer)
  return singleFlight(client, `request/${campaignId}`, options, async (shared) => {
    const { signal } = shared
    const account = await getAccount(client, { prompt: true, signal })
    const place = { campaignId, account, signal }
    const { id } = requestRecord(client, place)
    // Another tab may be asking the wallet right now.
    const { release } = await becomeLeader({ name: `saharakit/${id}`, signal })
    try {
      const earlier = await followSent(client, await client.store.get('outbox', id), shared)
      const seat =
        (await findSeat(client, place, earlier)) ??
        (await askForSeat(client, { ...shared, ...place, referrer }))
      await client.store.delete('outbox', id)
      return seat
    } finally {
      release()
    }
  })
}

async function askForSeat(
  client: SaharaClient,
  { referrer, ...place }: WriteOptions & Place & Readonly<{ referrer: Address }>,
): Promise<RequestSeatReturnType> {
  const [{ token }, { stakeDue }] = await Promise.all([getCampaign(client, place), getWorker(client, place)])
  const value = await allowToken(client, { ...place, token, amount: stakeDue })
  const receipt = await sendSeatRequest(client, { ...place, referrer, value })
  const seat = seatIn(client, receipt, place.account)
  if (seat === undefined) throw rpcInvalid(`${receipt.transactionHash} asked for no seat of ${place.account}`)
  return { hash: receipt.transactionHash, seat }
}

type Place = CallOptions & Readonly<{ campaignId: bigint; account: Address }>

/** The seat that the account has already: the one that an earlier request brought, or whichever it holds. */
async function findSeat(
  client: SaharaClient,
  place: Place,
  earlier: RpcReceipt | undefined,
): Promise<RequestSeatReturnType | undefined> {
  const held = await findHeldSeat(client, place)
  const asked = earlier && seatIn(client, earlier, place.account)
  const hash = earlier?.transactionHash
  if (asked !== undefined && asked !== held) {
    const [known] = await getSeats(client, { ...place, seats: [asked] })
    // The node that was asked for it has not seen its block yet.
    if (!known) return { hash, seat: asked }
  }
  return held === undefined ? undefined : { hash: held === asked ? hash : undefined, seat: held }
}

function seatIn(client: SaharaClient, receipt: RpcReceipt, account: Address): number | undefined {
  return eventsIn(client, receipt, 'SeatRequested').find((event) => sameAddress(event.account, account))?.seat
}
