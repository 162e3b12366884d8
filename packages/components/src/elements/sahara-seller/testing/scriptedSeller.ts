/**
 * Services for tests and the gallery: the real rules of licenses and prices, and a wallet, a chain and gateways that do as they
 * are told.
 *
 * @module
 */
import {
  type Address,
  explainTerms,
  type Hex,
  type LineageLink,
  type OrderState,
  type OrderStatus,
  splitPrice,
} from '@saharakit/sdk'
import { account, hashOf } from '../../../internal/testing/scriptedServices.ts'
import type { ListingDraft, SealedPayload } from '../listing/draft.ts'
import type { KnownTerms, SourceAsset } from '../listing/sources.ts'
import { presets } from '../listing/terms.ts'
import type { SellerServices } from '../sellerServices.ts'
import { draftLineage } from '../services/draftLineage.ts'
import type { OrderBook } from '../states.ts'

/** Registry of the scripted chain. */
export const registry = 'eip155:31337:0x9fe46736679d2d9a65f0992f2272de9f3c7fa6e0'

/** The chain's own coin. */
export const coin: Address = '0x0000000000000000000000000000000000000000'

/** An ERC-20 with six decimals. */
export const dollar: Address = '0x00000000000000000000000000000000000000dd'

const stranger: Address = '0x3c44cdddb6a900fa2b585dd299e03d12fa4293bc'

/** What the scripted world does; everything has a peaceful default. */
export type SellerScript = Partial<SellerServices> &
  Readonly<{
    /** Whether a wallet is connected when the page opens. */
    connected?: boolean
    draft?: ListingDraft | undefined
    sources?: readonly SourceAsset[]
    book?: OrderBook
    /** Told what was kept last. */
    onSave?: (draft: ListingDraft) => void
  }>

/** Terms under the name that they have here. */
export const knownTerms = (name: keyof typeof presets): KnownTerms => ({
  termsId: hashOf(name.length),
  terms: presets[name],
})

const linkTo = (assetId: bigint, rights: number): LineageLink => ({
  child: undefined,
  assetId,
  version: 1,
  relation: undefined,
  shareBps: 0,
  owner: stranger,
  kind: 'dataset',
  latest: 1,
  parents: 0,
  parentsBps: 0,
  rights,
  totalShares: 0n,
  contributorsBps: 0,
  manifestHash: hashOf(Number(assetId)),
})

/** An asset of somebody else, without a license on it unless one is given. */
export function sourceOf(assetId: bigint, changes: Partial<SourceAsset> = {}): SourceAsset {
  const { rights = 127 } = changes
  return {
    assetId,
    name: `Source ${assetId}`,
    kind: 'dataset',
    version: 1,
    owner: stranger,
    isOwn: false,
    rights,
    boundTo: undefined,
    licenses: [],
    onSale: undefined,
    lineage: [linkTo(assetId, rights)],
    ...changes,
  }
}

/** A payload that lies at the gateways. */
export const payload: SealedPayload = {
  index: {
    version: 1,
    cipher: 'aes-256-ctr',
    size: 10,
    leaves: 1,
    nonce: hashOf(1),
    blocks: [hashOf(2)],
    plain: [hashOf(3)],
  },
  plainRoot: hashOf(4),
  cipherRoot: hashOf(5),
  keyCommit: hashOf(6),
}

/** An order of the account's sales. */
export function orderOf(
  number: number,
  state: OrderState,
  {
    deadline = 0,
    price = 25_000_000n,
    assetId = 7n,
    token = dollar,
  }: Partial<{
    deadline: number
    price: bigint
    assetId: bigint
    token: Address
  }> = {},
): OrderStatus {
  const offer = {
    seller: account,
    assetId,
    version: 1,
    termsId: hashOf(1),
    token,
    price,
    supply: 100n,
    cipher: 'aes-256-ctr',
    plainRoot: payload.plainRoot,
    cipherRoot: payload.cipherRoot,
    keyCommit: payload.keyCommit,
    deliverWithin: 86_400,
    disputeWindow: 86_400,
    referrerBps: 500,
    validUntil: 2_000_000_000,
    counter: 0n,
    salt: hashOf(8),
  } as const
  const order = { offer, buyer: stranger, recipient: stranger, referrer: coin, keyX: hashOf(9), keyParity: 0 }
  return {
    orderId: hashOf(1_000 + number),
    order,
    state,
    deadline,
    final: true,
    opened: { block: 10n, tx: hashOf(number) },
    delivery: undefined,
    settled: undefined,
    refunded: undefined,
  }
}

/** Sales with words for their tokens. */
export const bookOf = (orders: readonly OrderStatus[], changes: Partial<OrderBook> = {}): OrderBook => ({
  orders,
  names: new Map([[7n, 'Marsh birds at dawn']]),
  units: new Map([
    [dollar, { symbol: 'USDX', decimals: 6 }],
    [coin, { symbol: 'TEST', decimals: 18 }],
  ]),
  earnings: [],
  now: 1_000_000,
  ...changes,
})

/** Everything as it should be, except for what the script says. */
export function scriptedSeller(script: SellerScript = {}): SellerServices {
  const { connected = true, draft, sources = [], book = bookOf([]), onSave, ...rest } = script
  let kept = draft
  const done = async (onStep: (step: 'wallet' | 'sent', hash?: Hex) => void, number: number) => {
    onStep('wallet')
    onStep('sent', hashOf(number))
    return hashOf(number)
  }
  return {
    chainId: 31337,
    chainName: 'SaharaKit local network',
    coin: { symbol: 'TEST', decimals: 18 },
    pageOf: () => undefined,
    hasHostWallet: false,
    watchWallets(listener) {
      listener(
        [{ id: '0', name: 'Demo', rdns: 'example.demo', icon: 'javascript:alert(1)', duplicate: false }],
        true,
      )
      return () => {}
    },
    hostAccount: async () => undefined,
    knownAccount: async () => (connected ? account : undefined),
    onConnected: () => () => {},
    connect: async () => account,
    readDraft: async () => kept,
    async saveDraft(draft) {
      kept = draft
      onSave?.(draft)
      return 'indexeddb'
    },
    async dropDraft() {
      kept = undefined
    },
    onStorageWarning: () => () => {},
    async inspectFile(file, onBytes) {
      onBytes({ done: file.size, total: file.size })
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()))
      const sha256: Hex = `0x${[...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
      return { sha256, personal: [] }
    },
    findDuplicates: async () => [],
    readSource: async (assetId) => sources.find((source) => source.assetId === assetId),
    listSources: async () => sources.filter(({ isOwn, licenses }) => isOwn || licenses.length > 0),
    explain: (terms, links) => explainTerms(terms, draftLineage(links, account)),
    split: (price, referrerBps, links) =>
      splitPrice(price, referrerBps, draftLineage(links, account), referrerBps ? stranger : undefined),
    readToken: async () => ({ symbol: 'USDX', decimals: 6 }),
    unlock: async () => {},
    async upload({ draft, files, onWallet, onBytes, gate }) {
      onWallet()
      const total = draft.files.reduce((sum, { size }) => sum + size, 0)
      await gate()
      for (const { name } of draft.files) await files.get(name)?.slice(0, 1).arrayBuffer()
      onBytes({ done: total, total })
      return { manifestHash: hashOf(70), ...(draft.access === 'buyers' && { payload }) }
    },
    findRegistered: async () => undefined,
    async register({ onStep }) {
      return { assetId: 7n, version: 1, hash: await done(onStep, 71) }
    },
    async signOffer({ onStep }) {
      onStep('wallet')
      return { offer: 'eyJvZmZlciI6e319', offerHash: hashOf(72) }
    },
    async publishOffer({ onStep }) {
      return { offer: 'eyJvZmZlciI6e319', offerHash: hashOf(72), hash: await done(onStep, 73) }
    },
    readOrders: async () => book,
    watchOrders: () => () => {},
    async deliver(orderIds, onStep) {
      return { delivered: orderIds, hash: await done(onStep, 80) }
    },
    claim: (_orderIds, onStep) => done(onStep, 81),
    take: (_account, _token, onStep) => done(onStep, 82),
    ...rest,
  }
}
