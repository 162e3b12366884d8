import {
  type Address,
  accountSeed,
  explainTerms,
  formatAssetReference,
  getToken,
  parseOffer,
  publishOffer,
  registerAsset,
  type SaharaClient,
  signOffer,
  splitPrice,
  stringifyOffer,
} from '@saharakit/sdk'
import { openMarketClient } from '../../internal/market/openMarketClient.ts'
import { tokenOf } from '../../internal/market/price.ts'
import type { SaharaSettings } from '../../internal/settings.ts'
import { payloadRunner } from '../../internal/work/payloadRunner.ts'
import { forgetWallet, WalletDesk } from '../../internal/work/walletDesk.ts'
import { type ListingDraft, readDraft } from './listing/draft.ts'
import { parseCount, parsePercent } from './listing/numbers.ts'
import { matchRegistry, registryFault } from './registry.ts'
import type { SellerServices, StepParameters } from './sellerServices.ts'
import { createOrderServices, told } from './services/createOrderServices.ts'
import { createUpload } from './services/createUpload.ts'
import { draftLineage } from './services/draftLineage.ts'
import { findDuplicates } from './services/findDuplicates.ts'
import { findRegistered } from './services/findRegistered.ts'
import { inspectFile } from './services/inspectFile.ts'
import { textRunner } from './services/personalData.ts'
import { listSources, readSource } from './services/readSources.ts'
import { shopLink } from './services/shopLink.ts'

const DAY = 86_400
/** Anybody: only the size of the page's share matters. */
const somePage: Address = '0x0000000000000000000000000000000000000001'

/** What an offer says of a draft that is registered. */
function offerOf({ draft, terms, token, price }: StepParameters) {
  const { progress, supply, referrerShare, deliverWithin, disputeWindow, validDays } = draft
  return {
    assetId: BigInt(progress.assetId ?? 0),
    version: progress.assetVersion,
    terms,
    token,
    price,
    supply: parseCount(supply, 2n ** 64n - 1n),
    ...(progress.payload && { payload: progress.payload, deliverWithin, disputeWindow }),
    referrerBps: parsePercent(referrerShare || '0') ?? 0,
    validUntil: Math.floor(Date.now() / 1_000) + validDays * DAY,
  }
}

const parentsOf = ({ sources }: ListingDraft) =>
  sources.map(({ assetId, version, relation, share }) => ({
    assetId: BigInt(assetId),
    version,
    relation,
    shareBps: parsePercent(share) ?? 0,
  }))

/**
 * The services of `<sahara-seller>` from the SDK.
 *
 * @param registry `eip155:<chain>:<AssetRegistry>` @param shop Page where offers can be bought.
 * @param before What the page said until now.
 * @throws ConfigError where the chain, its market or the registry is not known
 */
export async function createSellerServices(
  settings: SaharaSettings,
  registry: string,
  shop: string | undefined,
  before: SaharaSettings = {},
): Promise<SellerServices> {
  const reference = matchRegistry(registry)
  if (!reference) throw await registryFault(registry)
  const base = openMarketClient(settings, reference)
  forgetWallet(before, settings)
  const desk = new WalletDesk(reference.chainId, settings.wallet)
  const client = (): SaharaClient => desk.equip(base)
  const { chain, deployment, store } = base
  const id = `${registry.trim().toLowerCase()}/draft`
  const runner = payloadRunner(settings)
  const texts = textRunner(settings)
  const zero: Address = '0x0000000000000000000000000000000000000000'
  return {
    chainId: reference.chainId,
    chainName: chain.name,
    coin: tokenOf({ token: zero, symbol: '', decimals: 18 }, deployment),
    pageOf: (assetId, offer) => shopLink(shop, formatAssetReference({ ...reference, assetId }), offer),

    hasHostWallet: desk.hasHost(base),
    watchWallets: (listener) => desk.watch(listener),
    hostAccount: () => desk.hostAccount(base),
    knownAccount: (signal) => desk.knownAccount(base, signal),
    onConnected: (listener) => desk.onConnected(listener),
    connect: (wallet, signal) => desk.connect(base, wallet, signal),

    readDraft: async () => readDraft((await store.get('listings', id))?.value),
    async saveDraft(value) {
      await store.put('listings', { id, value, updatedAt: Date.now() })
      return store.mode()
    },
    dropDraft: () => store.delete('listings', id),
    onStorageWarning: (listener) => store.onWarning(listener),

    inspectFile: (file, onBytes, signal) => inspectFile(runner, texts, file, onBytes, signal),
    findDuplicates: (hashes, signal) => findDuplicates(base, hashes, signal),
    readSource: (assetId, account, signal) => readSource(base, assetId, account, signal),
    listSources: (account, signal) => listSources(base, account, signal),

    explain: (terms, links) => explainTerms(terms, draftLineage(links, undefined)),
    split: (price, referrerBps, links, account) =>
      splitPrice(price, referrerBps, draftLineage(links, account), referrerBps > 0 ? somePage : undefined),
    async readToken(token, signal) {
      const { symbol, decimals } = await getToken(base, { token, signal })
      return tokenOf({ token, symbol, decimals }, deployment)
    },

    unlock: async (_account, signal) => void (await accountSeed(client(), { signal })),
    upload: createUpload(client, runner),
    findRegistered: (account, progress, signal) => findRegistered(base, account, progress, signal),
    async register({ draft, terms, onStep, signal }) {
      const { manifest, payload } = draft.progress
      if (!manifest) throw new TypeError('There is no manifest to register.')
      const { assetId, version, hash } = await registerAsset(client(), {
        manifest,
        contentRoot: payload?.plainRoot,
        terms,
        parents: parentsOf(draft),
        onStatus: told(onStep),
        signal,
      })
      return { assetId, version, hash }
    },
    async signOffer(parameters) {
      parameters.onStep('wallet')
      const signed = await signOffer(client(), { ...offerOf(parameters), signal: parameters.signal })
      return { offer: stringifyOffer(signed), offerHash: signed.offerHash }
    },
    async publishOffer(parameters) {
      const { draft, onStep, signal } = parameters
      const { offer: text } = draft.progress
      const which = text ? { offer: parseOffer(text) } : offerOf(parameters)
      const { offer, signature, offerHash, hash } = await publishOffer(client(), {
        ...which,
        onStatus: told(onStep),
        signal,
      })
      return { offer: stringifyOffer({ offer, signature }), offerHash, hash }
    },
    ...createOrderServices(client, base),
  }
}
