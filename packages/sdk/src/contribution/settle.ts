import { seatRecord } from '../storage/seatRecords.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Contribution } from '../types/contribution.ts'

const unsettled = new Set<Contribution['status']>(['saved', 'sent', 'included'])

/**
 * Clears what a contribution no longer needs once nothing can undo it: its draft, its one-time key and its place in the
 * outbox. Before that, everything that a resend would need is kept.
 */
export async function settle(client: SaharaClient, contribution: Contribution): Promise<void> {
  if (unsettled.has(contribution.status)) return
  const { id } = seatRecord(client, contribution)
  const receipt = await client.store.get('receipts', id)
  if (receipt?.status === 'included') await client.store.put('receipts', { ...receipt, status: 'final' })
  await Promise.all((['drafts', 'outbox', 'keys'] as const).map((store) => client.store.delete(store, id)))
}
