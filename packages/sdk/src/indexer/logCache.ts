import { formatCampaignReference } from '../formatCampaignReference.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { ChainEvent } from './tables.ts'

/** A part of the chain that was read. */
export type LogPart = Readonly<{ events: readonly ChainEvent[]; to: bigint; hash: Hex }>

/** Parts on the device; a cache, thrown away first when space is short. */
export type LogCache = Readonly<{
  read(): Promise<{ events: ChainEvent[]; marks: { block: bigint; hash: Hex }[] }>
  write(part: LogPart): Promise<void>
  dropFrom(block: bigint): Promise<void>
}>

/** Opens the cache of a deployment's logs. IndexedDB keeps bigints, so parts are stored as they are. */
export function openLogCache({ deployment, store }: Pick<SaharaClient, 'deployment' | 'store'>): LogCache {
  const { chainId, contracts, genesisHash = '' } = deployment
  const contract = formatCampaignReference({ chainId, contract: contracts.Campaigns, campaignId: 0n })
  // The genesis block is part of the name: a local chain that was made anew has the same id and address. So is the market:
  // what was read without it is not all that is wanted with it.
  const prefix = `logs/${contract}${contracts.Market ? `+${contracts.Market.toLowerCase()}` : ''}/${genesisHash}/`
  const idOf = (block: bigint) => `${prefix}${String(block).padStart(20, '0')}`

  return {
    async read() {
      const parts = (await store.list('cache', prefix)).map((record) => record.value as LogPart)
      return {
        events: parts.flatMap((part) => part.events),
        marks: parts.map(({ to, hash }) => ({ block: to, hash })),
      }
    },
    async write(part) {
      // A part without events is worth a record only as the newest mark, which the next look writes anyhow.
      if (part.events.length)
        await store.put('cache', { id: idOf(part.to), value: part, updatedAt: Date.now() })
    },
    async dropFrom(block) {
      for (const { id } of await store.list('cache', prefix))
        if (id >= idOf(block)) await store.delete('cache', id)
    },
  }
}
