import {
  type CampaignResults,
  cancelCampaign,
  closeEpoch,
  countReview,
  type Epoch,
  exportResults,
  finalizeSettlement,
  forecastCost,
  getCampaign,
  getEpochs,
  getItems,
  getManifest,
  getResults,
  getReviewState,
  getSettlement,
  openEpoch,
  openSeats,
  proposeSettlement,
  type SaharaClient,
  type Settlement,
  suggestGate,
  type WriteStatus,
  withdrawBond,
  withdrawRefund,
} from '@saharakit/sdk'
import { fetchItemPart } from '@saharakit/sdk/content'
import type { ConsensusRunner } from '@saharakit/workers/host'
import { tokenOf } from '../../../internal/market/price.ts'
import type { TransactionStep } from '../../../internal/services.ts'
import { readBonds } from '../../../internal/settled/readBonds.ts'
import type { CampaignServices, GroupReview } from '../campaignServices.ts'

/** Milliseconds in which events are gathered: a block has many. */
const GATHER = 400

/** The SDK's word for each step in ours. */
export const told =
  (onStep: TransactionStep) =>
  (status: WriteStatus): void => {
    if (status.status === 'asking') onStep('wallet')
    if (status.status === 'sent') onStep('sent', status.hash)
  }

type WatchServices = Pick<
  CampaignServices,
  | 'readBook'
  | 'watchBook'
  | 'readBatch'
  | 'loadPart'
  | 'stop'
  | 'withdraw'
  | 'closeEpoch'
  | 'openEpoch'
  | 'settle'
  | 'takeBond'
  | 'exportResults'
  | 'suggestGate'
>

/**
 * The half of the services that concerns a campaign that is there.
 *
 * @param client Gives the client with the wallet as it is. @param base Reads; needs no wallet.
 * @param runner Settles elsewhere than on the page's own thread, where the page's policy allows a worker.
 */
export function createWatchServices(
  client: () => SaharaClient,
  base: SaharaClient,
  runner: ConsensusRunner,
): WatchServices {
  return {
    async readBook(campaignId, signal) {
      const campaign = await getCampaign(base, { campaignId, signal })
      const { requester, token } = campaign
      const [manifest, epochs, results, bonds] = await Promise.all([
        getManifest(base, { campaign, signal }),
        getEpochs(base, { campaignId, signal }),
        settledResults(base, campaignId, runner, signal),
        readBonds(base, { account: requester, tokens: [token], signal }),
      ])
      const settlements = await readSettlements(base, campaignId, epochs, signal)
      const reviews = await readReviews(base, settlements, signal)
      return {
        campaign,
        manifest,
        epochs,
        settlements,
        reviews,
        bonds: bonds.get(token) ?? 0n,
        unit: tokenOf(campaign, base.deployment),
        results,
        forecast: forecastCost(campaign, epochs),
      }
    },
    watchBook(campaignId, listener) {
      let timer: ReturnType<typeof setTimeout> | undefined
      const soon = () => {
        clearTimeout(timer)
        timer = setTimeout(listener, GATHER)
      }
      const stop = base.indexer.watchEvents({ campaignId, onEvent: soon, onReorg: soon })
      return () => {
        clearTimeout(timer)
        stop()
      }
    },
    readBatch: async (campaign, batch, signal) => (await getItems(base, { campaign, batch, signal })).items,
    loadPart: (part, signal) => fetchItemPart({ gateways: base.gateways, part, signal }),
    exportResults: ({ manifest, results }, format, batches) =>
      exportResults(results, { manifest, format, batches }),
    suggestGate,
    stop: async (campaignId, onStep, signal) =>
      (await cancelCampaign(client(), { campaignId, onStatus: told(onStep), signal })).hash,
    withdraw: async (campaignId, onStep, signal) =>
      (await withdrawRefund(client(), { campaignId, onStatus: told(onStep), signal })).hash,
    closeEpoch: async (campaignId, epoch, onStep, signal) =>
      (await closeEpoch(client(), { campaignId, epoch, onStatus: told(onStep), signal })).hash,
    async openEpoch(campaignId, epoch, { epochs }, onStep, signal) {
      const options = { campaignId, epoch, onStatus: told(onStep), signal }
      const [{ state } = { state: 'Closed' }] = (await getEpochs(base, { campaignId, signal })).slice(epoch)
      const { scalar = '0x0', gold = [] } = epochs[epoch] ?? {}
      // An earlier attempt may have come half way.
      if (state === 'Closed') await openEpoch(client(), { ...options, scalar, gold })
      await openSeats(client(), options)
    },
    async settle(campaignId, epoch, onStep, signal) {
      const options = { campaignId, epoch, onStatus: told(onStep), signal }
      const { phase, byReview } = await getSettlement(base, { campaignId, epoch, signal })
      if (byReview) {
        while (!(await countReview(client(), { ...options, runner })).finalAt);
        return
      }
      if (phase !== 'Final') {
        await proposeSettlement(client(), { ...options, runner })
        return
      }
      const { token } = await getCampaign(base, { campaignId, signal })
      await finalizeSettlement(client(), options)
      await withdrawBond(client(), { token, onStatus: told(onStep), signal })
    },
    takeBond: async ({ campaign: { token } }, onStep, signal) =>
      (await withdrawBond(client(), { token, onStatus: told(onStep), signal })).hash,
  }
}

/** How far reviews are that groups wait for. */
async function readReviews(
  base: SaharaClient,
  settlements: ReadonlyMap<number, Settlement>,
  signal: AbortSignal,
): Promise<ReadonlyMap<number, GroupReview>> {
  const waiting = [...settlements.values()].filter(({ phase, byReview }) => byReview && phase === 'Waiting')
  const found = await Promise.all(
    waiting.map(async ({ campaignId, epoch }) => {
      const { review, nextEpoch } = await getReviewState(base, { campaignId, epoch, signal })
      if (review === undefined) return []
      const { phase } = await getSettlement(base, { campaignId: review, epoch: nextEpoch, signal })
      const state = phase === 'Final' ? 'settled' : 'labeled'
      return [[epoch, { campaignId: review, state }] as const]
    }),
  )
  return new Map(found.flat())
}

/** Where settlements of opened groups stand; none where the campaign, or the network, settles nothing. */
async function readSettlements(
  base: SaharaClient,
  campaignId: bigint,
  epochs: readonly Epoch[],
  signal: AbortSignal,
): Promise<ReadonlyMap<number, Settlement>> {
  if (!base.deployment.contracts.Settlements) return new Map()
  const opened = epochs.filter(({ state }) => state === 'Opened')
  const found = await Promise.all(
    opened.map(({ epoch }) => getSettlement(base, { campaignId, epoch, signal })),
  )
  return new Map(found.filter(({ phase }) => phase !== 'None').map((each) => [each.epoch, each]))
}

/** Results, settled by the runner; on this thread, with rests, where the page's policy allows no worker. */
async function settledResults(
  base: SaharaClient,
  campaignId: bigint,
  runner: ConsensusRunner,
  signal: AbortSignal,
): Promise<CampaignResults> {
  try {
    return await getResults(base, { campaignId, runner, signal })
  } catch (error) {
    if ((error as Error).name !== 'WorkerUnavailableError') throw error
    return getResults(base, { campaignId, signal })
  }
}
