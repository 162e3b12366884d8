import type { OutboxRecord } from '../storage/records.ts'
import { seatRecord } from '../storage/seatRecords.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'
import { DRAWS_ROOM } from '../wallet/gasLimit.ts'
import { eventsIn, transact } from '../wallet/transact.ts'
import { nonceOf } from '../wallet/waitForReceipt.ts'

/** A prepared contribution. */
export type SendContributionParameters = WriteOptions &
  Readonly<{ campaignId: bigint; seat: number; data: Hex }>

/**
 * Sends a prepared contribution and keeps the outbox: a record before the wallet is asked, with the hash as soon as it is
 * known, and a receipt once it is in a block. The outbox record stays until the contribution is final.
 */
export async function sendContribution(
  client: SaharaClient,
  { campaignId, seat, data, ...options }: SendContributionParameters,
): Promise<Readonly<{ hash: Hex; seat: number; nextSeat: number | undefined }>> {
  const record = seatRecord(client, { campaignId, seat })
  const to = client.deployment.contracts.Campaigns
  let entry: OutboxRecord | undefined
  const keep = async (change: Partial<OutboxRecord>) => {
    entry = { ...(entry as OutboxRecord), ...change, updatedAt: Date.now() }
    await client.store.put('outbox', entry)
  }
  const { hash, account, receipt } = await transact(client, {
    ...options,
    data,
    room: DRAWS_ROOM,
    onAsk: (sender) => keep({ ...record, sender, to, calldata: data, status: 'asked' }),
    onSent: async (sent) => {
      await keep({ hash: sent, status: 'sent' })
      const nonce = await nonceOf(client, sent, options.signal)
      if (nonce !== undefined) await keep({ nonce })
    },
  })
  await client.store.put('receipts', {
    ...record,
    sender: account,
    hash,
    block: String(BigInt(receipt.blockNumber)),
    blockHash: receipt.blockHash,
    status: 'included',
    updatedAt: Date.now(),
  })
  const requested = eventsIn(client, receipt, 'SeatRequested').find((event) => event.account === account)
  return { hash, seat, nextSeat: requested?.seat }
}
