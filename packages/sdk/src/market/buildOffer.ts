import { encodeFunctionData, zeroAddress, zeroHash } from 'viem'
import { counterOfSelector, publishOfferAbi } from '../abis/market.generated.ts'
import { versionOfSelector, versionsOfSelector } from '../abis/registry.generated.ts'
import { isSaharaError } from '../errors/isSaharaError.ts'
import { encodeWords } from '../lens/encodeWords.ts'
import { termsIdOf } from '../license/termsIdOf.ts'
import { encodePayloadIndex } from '../payload/encodePayloadIndex.ts'
import { randomHex } from '../seal/word.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { LicenseTerms } from '../types/license.ts'
import { type Offer, offerStatuses, type PayloadIndex } from '../types/offer.ts'
import type { CallOptions } from '../types/options.ts'
import { simulate } from '../wallet/simulate.ts'
import { toContractOffer } from './contractOffer.ts'
import { hashOffer } from './hashOffer.ts'
import { marketContracts } from './marketContracts.ts'
import { offerUnavailable } from './offerErrors.ts'
import { type Pinned, pinNewest } from './pinned.ts'
import { marketPlace } from './typedOffer.ts'

/** Days, in seconds. */
const DAY = 86_400

/** An encrypted payload that is sold with the license. */
export type OfferedPayload = Readonly<{
  /** Where the encrypted blocks are; its sha-256 is the offer's `salt`. */
  index: PayloadIndex
  plainRoot: Hex
  cipherRoot: Hex
  /** keccak256 of the key. */
  keyCommit: Hex
}>

/** What a seller decides. */
export type OfferDraft = Readonly<{
  assetId: bigint
  /** Default the latest. */
  version?: number | undefined
  /** Terms of the license, or their id. They have to be registered. */
  terms: LicenseTerms | Hex
  /** ERC-20 that is paid in. Default the native coin. */
  token?: Address | undefined
  /** What a buyer pays, in all, in the token's smallest unit. */
  price: bigint
  /** How often it can be bought. Default 1,000,000. */
  supply?: bigint | undefined
  /** Default none: a license alone. */
  payload?: OfferedPayload | undefined
  /** Seconds in which the key is delivered. Default a day. */
  deliverWithin?: number | undefined
  /** Seconds in which the buyer can show that it is wrong. Default a day. */
  disputeWindow?: number | undefined
  /** Share of the page that brings a buyer, in 1/10,000; at most 1,000. Default 0. */
  referrerBps?: number | undefined
  /** Unix seconds. */
  validUntil: number
}>

/**
 * The offer of a seller, tried on chain: terms that the lineage does not allow, a payload that is not the registered one or
 * a field outside its range end here, before anything is signed.
 *
 * @throws OfferUnavailableError, ContractRevertError, and what a read throws
 */
export async function buildOffer(
  client: SaharaClient,
  seller: Address,
  { signal, ...draft }: OfferDraft & CallOptions,
): Promise<Readonly<{ offer: Offer; offerHash: Hex }>> {
  const { payload } = draft
  const pinned = await pinNewest(client, { signal })
  const [counter, version, salt] = await Promise.all([
    readCounter(client, pinned, seller),
    readSoldVersion(client, pinned, draft),
    payload ? encodePayloadIndex(payload.index).then(({ digest }) => digest) : randomHex(32),
  ])
  const offer: Offer = {
    seller,
    assetId: draft.assetId,
    ...version,
    termsId: typeof draft.terms === 'string' ? draft.terms : termsIdOf(draft.terms),
    token: draft.token ?? zeroAddress,
    price: draft.price,
    supply: draft.supply ?? 1_000_000n,
    cipher: payload?.index.cipher ?? 'none',
    cipherRoot: payload?.cipherRoot ?? zeroHash,
    keyCommit: payload?.keyCommit ?? zeroHash,
    deliverWithin: payload ? (draft.deliverWithin ?? DAY) : 0,
    disputeWindow: payload ? (draft.disputeWindow ?? DAY) : 0,
    referrerBps: draft.referrerBps ?? 0,
    validUntil: draft.validUntil,
    counter,
    salt,
  }
  const offerHash = hashOffer(marketPlace(client), offer)
  if (payload && payload.plainRoot !== offer.plainRoot) throw offerUnavailable(offerHash, 'WrongContent')
  await tryOffer(client, offer, offerHash, signal)
  return { offer, offerHash }
}

/** Publishes without sending: all checks that a purchase will make, as far as they depend on the offer. */
async function tryOffer(
  client: SaharaClient,
  offer: Offer,
  offerHash: Hex,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { Market: to } = marketContracts(client)
  const data = encodeFunctionData({ abi: [publishOfferAbi], args: [toContractOffer(offer)] })
  try {
    await simulate(client, { to, data, from: offer.seller, signal })
  } catch (error) {
    const isRefused = isSaharaError(error, 'ContractRevertError') && error.errorName === 'OfferNotLive'
    const status = isRefused ? offerStatuses[Number(error.args.status)] : undefined
    throw status && status !== 'Live' ? offerUnavailable(offerHash, status) : error
  }
}

async function readCounter(client: SaharaClient, pinned: Pinned, seller: Address): Promise<bigint> {
  const data = encodeWords(counterOfSelector, BigInt(seller))
  const [counter = '0x0'] = await pinned.ours(marketContracts(client).Market, data, 1)
  return BigInt(counter)
}

/** Number and content root of the version; zero where there is none, which the market refuses. */
async function readSoldVersion(
  client: SaharaClient,
  pinned: Pinned,
  { assetId, version }: OfferDraft,
): Promise<Pick<Offer, 'version' | 'plainRoot'>> {
  const { AssetRegistry } = marketContracts(client)
  const latest = () => pinned.ours(AssetRegistry, encodeWords(versionsOfSelector, assetId), 1)
  const number = version ?? Number((await latest())[0])
  const [, plainRoot = zeroHash] = await pinned.ours(
    AssetRegistry,
    encodeWords(versionOfSelector, assetId, number),
    2,
  )
  return { version: number, plainRoot }
}
