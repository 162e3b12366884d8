import {
  type Address,
  buildCampaign,
  createCampaign,
  type Hex,
  publishContent,
  type SaharaClient,
} from '@saharakit/sdk'
import type { Token } from '../../../internal/offer.ts'
import type { CampaignServices, CreatedCampaign } from '../campaignServices.ts'
import { inputsOf, manifestOf, termsOf } from '../plan/campaign.ts'
import type { CampaignProgress } from '../plan/draft.ts'
import { readDraft, readItems } from '../plan/draft.ts'
import { told } from './createWatchServices.ts'
import { readAssetFiles } from './readAssetFiles.ts'

/** Newest campaigns of the account that are looked at. */
const LOOKED_AT = 20
/** Milliseconds between two looks for a block. */
const INTERVAL = 1_000

type PlanServices = Pick<
  CampaignServices,
  | 'readDraft'
  | 'saveDraft'
  | 'readItems'
  | 'saveItems'
  | 'dropDraft'
  | 'onStorageWarning'
  | 'readAsset'
  | 'build'
  | 'publish'
  | 'create'
  | 'findCreated'
>

/**
 * The half of the services that concerns a campaign that is to be.
 *
 * @param client Gives the client with the wallet as it is. @param base Reads; needs no wallet.
 * @param place `eip155:<chain>:<Campaigns>`
 */
export function createPlanServices(
  client: () => SaharaClient,
  base: SaharaClient,
  place: string,
  coin: Token,
): PlanServices {
  const { store } = base
  const id = `${place}/draft`
  const itemsId = `${place}/items`
  const put = (name: string, value: unknown) =>
    store.put('listings', { id: name, value, updatedAt: Date.now() })
  return {
    readDraft: async () => readDraft((await store.get('listings', id))?.value),
    saveDraft: (draft) => put(id, draft),
    readItems: async () => readItems((await store.get('listings', itemsId))?.value),
    saveItems: (items) => put(itemsId, items),
    async dropDraft() {
      await store.delete('listings', itemsId)
      await store.delete('listings', id)
    },
    onStorageWarning: (listener) => store.onWarning(listener),
    readAsset: (reference, signal) => readAssetFiles(base, reference, signal),
    build: (draft, items, signal) =>
      buildCampaign({
        items: inputsOf(draft, items),
        manifest: manifestOf(draft, items),
        terms: termsOf(draft, items, coin, Date.now() / 1_000),
        signal,
      }),
    async publish({ blocks }, onBytes, signal) {
      await publishContent(client(), {
        blocks,
        onProgress: ({ bytes, total }) => onBytes({ done: bytes, total }),
        signal,
      })
    },
    create: ({ spec, epochs }, onStep, signal) =>
      createCampaign(client(), { spec, epochs, onStatus: told(onStep), signal }),
    findCreated: (account, progress, signal) => findCreated(base, account, progress, signal),
  }
}

/** Waits while a transaction is on its way: until it is in a block, or nobody knows it any more. */
async function arrival({ rpc }: SaharaClient, hash: Hex, signal: AbortSignal): Promise<void> {
  for (;;) {
    const receipt = await rpc.request({ method: 'eth_getTransactionReceipt', params: [hash] })
    if (receipt) return
    const waiting = await rpc.request({ method: 'eth_getTransactionByHash', params: [hash] })
    if (!waiting) return
    await new Promise((resolve) => setTimeout(resolve, INTERVAL))
    signal.throwIfAborted()
  }
}

/** A creation that is on its way is waited for, so that nobody pays twice. Its manifest names it: no two builds share one. */
async function findCreated(
  client: SaharaClient,
  account: Address,
  { manifestHash, sending }: CampaignProgress,
  signal: AbortSignal,
): Promise<CreatedCampaign | undefined> {
  if (!manifestHash) return undefined
  if (sending) await arrival(client, sending, signal)
  const { rows } = await client.indexer.listCampaigns({ requester: account, limit: LOOKED_AT, signal })
  const found = rows.find((row) => row.manifestHash === manifestHash)
  return found && { campaignId: found.campaignId, funding: undefined }
}
