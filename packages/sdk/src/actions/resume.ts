import { parseCampaignReference } from '../campaignReference.ts'
import { settle } from '../contribution/settle.ts'
import type { ReadErrorType } from '../errors/types.ts'
import { request } from '../rpc/request.ts'
import { becomeLeader } from '../storage/becomeLeader.ts'
import type { OutboxRecord } from '../storage/records.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Contribution } from '../types/contribution.ts'
import type { CallOptions } from '../types/options.ts'
import { findReplacement, type RpcReceipt, type RpcTransaction } from '../wallet/waitForReceipt.ts'
import { getContribution } from './getContribution.ts'

/** Parameters of {@link resume}. */
export type ResumeParameters = CallOptions
/** One entry for each contribution that was on its way when the page was left. */
export type ResumeReturnType = readonly Contribution[]
/** What {@link resume} may throw. */
export type ResumeErrorType = ReadErrorType

/**
 * Asks the chain what became of every contribution that was on its way when the page was left. What arrived is cleared
 * from the outbox; what the network lost stands as `saved` again, to be sent with `submitContribution`, which sends the
 * very same labels under the very same key. Nothing is sent by itself, and a second tab that resumes at the same time
 * does no harm.
 *
 * @example
 * for (const { seat, status } of await resume(client)) console.log(seat, status)
 */
export async function resume(
  client: SaharaClient,
  { signal }: ResumeParameters = {},
): Promise<ResumeReturnType> {
  const { chainId, contracts } = client.deployment
  const prefix = `eip155:${chainId}:${contracts.Campaigns.toLowerCase()}:`
  const { release } = await becomeLeader({ name: `saharakit/outbox/${prefix}`, signal })
  try {
    const resumed: Contribution[] = []
    for (const record of await client.store.list('outbox', prefix)) {
      await updateOutbox(client, record, signal)
      const { campaignId } = parseCampaignReference(record.campaign)
      const contribution = await getContribution(client, { campaignId, seat: record.seat, signal })
      await settle(client, contribution)
      resumed.push(contribution)
    }
    return resumed
  } finally {
    release()
  }
}

/** Brings a record up to what the network knows: a receipt, a hash that still waits, or nothing any more. */
async function updateOutbox(
  client: SaharaClient,
  record: OutboxRecord,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { hash, id, campaign, seat, sender, nonce } = record
  if (!hash) return
  const [receipt, transaction] = await Promise.all([
    request<RpcReceipt | null>(client, 'eth_getTransactionReceipt', [hash], signal),
    request<RpcTransaction | null>(client, 'eth_getTransactionByHash', [hash], signal),
  ])
  if (receipt?.status === '0x1') {
    const { blockNumber, blockHash } = receipt
    const stored = { id, campaign, seat, sender, hash, block: String(BigInt(blockNumber)), blockHash }
    return client.store.put('receipts', { ...stored, status: 'included', updatedAt: Date.now() })
  }
  if (transaction && !receipt) return
  const { hash: _, ...unsent } = record
  const from =
    nonce === undefined ? undefined : { hash, from: sender, nonce: `0x${nonce.toString(16)}` as const }
  const other = from && (await findReplacement(client, from, signal))
  const repriced = other && other.input === record.calldata
  await client.store.put('outbox', {
    ...unsent,
    ...(repriced ? { hash: other.hash } : {}),
    status: repriced ? 'sent' : 'asked',
    updatedAt: Date.now(),
  })
}
