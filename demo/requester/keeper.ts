import {
  type CampaignSecrets,
  drawSeats,
  getEpochs,
  openEpoch,
  openSeats,
  reclaimSeats,
  type SaharaClient,
} from '@saharakit/sdk'
import type { Hex } from 'viem'
import { pause } from '../annotators/pause.ts'
import { isRevert } from './isRevert.ts'

/** What the keeper did, with the transaction that did it. */
export type KeeperEvent =
  | Readonly<{ type: 'opened'; epoch: number; hash: Hex }>
  | Readonly<{ type: 'judged'; epoch: number; seats: number }>
  | Readonly<{ type: 'reclaimed'; hash: Hex; seats: readonly number[]; amount: bigint }>

/** What the keeper needs. */
export type KeeperOptions = Readonly<{
  /** A client with the requester's wallet. */
  client: SaharaClient
  campaignId: bigint
  /** What `buildCampaign` kept back: the sealing scalars and the gold. */
  secrets: CampaignSecrets
  onEvent: (event: KeeperEvent) => void
  /** A step failed and is tried again at the next look. */
  onError: (error: unknown) => void
  /** Milliseconds between two looks at the chain. Default 1,000. */
  everyMs?: number
  signal: AbortSignal
}>

/**
 * Keeps a requester's promises, as a script on the requester's own machine would: draws seats when many wait, opens each epoch that is full with its
 * key and gold, opens the labels so that everybody is judged, and takes back the pay of those who were refused.
 * Ends when every epoch is judged.
 */
export async function keepCampaign(options: KeeperOptions): Promise<void> {
  const settled = new Set<number>()
  for (;;) {
    try {
      if (await keepOnce(options, settled)) return
    } catch (error) {
      options.signal.throwIfAborted()
      options.onError(error)
    }
    await pause(options.everyMs ?? 1_000, options.signal)
  }
}

/** One look at all epochs. True when nothing is left to do. */
async function keepOnce(options: KeeperOptions, settled: Set<number>): Promise<boolean> {
  const { client, campaignId, secrets, onEvent, signal } = options
  await drawWaiting(options)
  const epochs = await getEpochs(client, { campaignId, signal })
  for (const { epoch, state, judged, submitted } of epochs) {
    const secret = secrets.epochs[epoch]
    if (settled.has(epoch) || !secret) continue
    if (state === 'Closed') {
      const { hash } = await openEpoch(client, { campaignId, epoch, ...secret, signal })
      onEvent({ type: 'opened', epoch, hash })
    }
    if (state === 'Closed' || (state === 'Opened' && !judged))
      await openSeats(client, { campaignId, epoch, signal })
    if (state === 'Opened' && judged) {
      onEvent({ type: 'judged', epoch, seats: submitted })
      settled.add(epoch)
      await reclaim(options)
    }
    if (state === 'Empty' || state === 'Lapsed') settled.add(epoch)
  }
  return settled.size === epochs.length
}

/** Every request and submission draws this many waiting seats; when more wait at once, the requester helps. */
const DRAWN_BY_OTHERS = 4

async function drawWaiting({ client, campaignId, signal }: KeeperOptions): Promise<void> {
  const { rows } = await client.indexer.listSeats({ campaignId, state: 'Requested', limit: 20, signal })
  if (rows.length > DRAWN_BY_OTHERS) await drawSeats(client, { campaignId, limit: 20, signal })
}

async function reclaim({ client, campaignId, onEvent, signal }: KeeperOptions): Promise<void> {
  try {
    const { hash, seats, amount } = await reclaimSeats(client, { campaignId, signal })
    onEvent({ type: 'reclaimed', hash, seats, amount })
  } catch (error) {
    // Nobody was refused.
    if (!isRevert(error, 'NothingToWithdraw')) throw error
  }
}
