import { encodeFunctionData } from 'viem'
import { requestSeatAbi } from '../abis/campaigns.generated.ts'
import type { OutboxRecord } from '../storage/records.ts'
import { requestRecord } from '../storage/seatRecords.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'
import { DRAWS_ROOM } from '../wallet/gasLimit.ts'
import { transact } from '../wallet/transact.ts'
import { nonceOf, type RpcReceipt } from '../wallet/waitForReceipt.ts'

/** One request for a seat. */
export type SendSeatRequestParameters = WriteOptions &
  Readonly<{
    campaignId: bigint
    account: Address
    referrer: Address
    /** Deposit in the native coin. */
    value: bigint
  }>

/**
 * Asks for a seat, and keeps the transaction in the outbox from the moment that its hash is known until it is in a block,
 * so that a page that is left meanwhile finds it again.
 */
export async function sendSeatRequest(
  client: SaharaClient,
  parameters: SendSeatRequestParameters,
): Promise<RpcReceipt> {
  const { campaignId, account, referrer, value, ...options } = parameters
  const record = requestRecord(client, { campaignId, account })
  const data = encodeFunctionData({ abi: [requestSeatAbi], args: [campaignId, referrer] })
  const { Campaigns: to } = client.deployment.contracts
  const { receipt } = await transact(client, {
    ...options,
    data,
    value,
    room: DRAWS_ROOM,
    async onSent(hash) {
      const entry: OutboxRecord = {
        ...record,
        sender: account,
        to,
        calldata: data,
        value: `0x${value.toString(16)}`,
        hash,
        status: 'sent',
        updatedAt: Date.now(),
      }
      await client.store.put('outbox', entry)
      const nonce = await nonceOf(client, hash, options.signal)
      if (nonce !== undefined) await client.store.put('outbox', { ...entry, nonce })
    },
  })
  return receipt
}
