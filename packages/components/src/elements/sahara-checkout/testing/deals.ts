/** Assets, deals and orders for tests and the gallery. @module */
import type {
  Address,
  AssetManifest,
  Hex,
  LicenseExplanation,
  Offer,
  OrderStatus,
  Quote,
} from '@saharakit/sdk'
import type { MarketCard } from '../../../internal/market/marketCard.ts'
import type { Deal, Item } from '../states.ts'

/** 32 bytes that say which they are. */
export const bytes32 = (number: number): Hex => `0x${number.toString(16).padStart(64, '0')}`

export const buyer: Address = '0x70997970c51812dc3a010c7d01b50e0d17dc79c8'
export const seller: Address = '0x3c44cdddb6a900fa2b585dd299e03d12fa4293bc'
export const page: Address = '0x90f79bf6eb2c4f870365e785982e1f101e93b906'
const registry = '0x5fbdb2315678afecb367f032d93f642f64180aa3'
const native = '0x0000000000000000000000000000000000000000'

/** One unit of the test coin. */
export const unit = 10n ** 18n

/** A thousand mails. */
export const manifest: AssetManifest = {
  version: 1,
  kind: 'dataset',
  name: 'Spam or not? 6,046 real mails',
  description:
    'Real mails of 2002 and 2003, each of them marked as *spam* or *ham* by people who read it. Headers are whole, addresses are not.',
  open: false,
  author: { name: 'Quiet Inbox' },
  task: 'text-classification',
  languages: ['en'],
  files: [
    { name: 'mails.jsonl', type: 'application/jsonl', size: 11_412_300, sha256: bytes32(11) },
    { name: 'readme.md', type: 'text/markdown', size: 5_120, sha256: bytes32(12) },
  ],
}

/** A listing at 25 TEST. */
export const card: MarketCard = {
  id: `eip155:31337:${registry}:7`,
  reference: { chainId: 31_337, registry, assetId: 7n },
  asset: {
    chainId: 31_337,
    assetId: 7n,
    owner: seller,
    kind: 'dataset',
    version: 1,
    manifestHash: bytes32(1),
    createdAt: 1_700_000_000,
    depth: 1,
    parents: 1,
    parentsBps: 1_000,
    rights: 127,
    bound: false,
    listing: {
      offerHash: bytes32(2),
      live: true,
      token: native,
      price: 25n * unit,
      symbol: '',
      decimals: 18,
      left: 100n,
      validUntil: 4_000_000_000,
      publishedAt: 10,
    },
    terms: {
      termsId: bytes32(3),
      rights: 47,
      duties: 1,
      revenueShareBps: 500,
      expirySeconds: 0,
      transferable: true,
      seats: 0,
    },
  },
  deployment: {
    chainId: 31_337,
    block: 0,
    name: 'SaharaKit local network',
    nativeCurrency: { name: 'Test coin', symbol: 'TEST', decimals: 18 },
    contracts: {
      Campaigns: native,
      Lens: native,
      AssetRegistry: registry,
      AssetLens: native,
      Market: '0xe7f1725e7734ce288f8367e1bb143e90bb3f0512',
    },
  },
  token: { symbol: 'TEST', decimals: 18 },
}

export const item: Item = { card, manifest, unread: undefined }

/** The same with another listing; `undefined` for none. */
export const itemWith = (listing: Partial<NonNullable<MarketCard['asset']['listing']>> | undefined): Item => {
  const now = listing && card.asset.listing ? { ...card.asset.listing, ...listing } : undefined
  return { ...item, card: { ...card, asset: { ...card.asset, listing: now }, token: now && card.token } }
}

export const offer: Offer = {
  seller,
  assetId: 7n,
  version: 1,
  termsId: bytes32(3),
  token: native,
  price: 25n * unit,
  supply: 100n,
  cipher: 'aes-256-ctr',
  plainRoot: bytes32(4),
  cipherRoot: bytes32(5),
  keyCommit: bytes32(6),
  deliverWithin: 86_400,
  disputeWindow: 86_400,
  referrerBps: 500,
  validUntil: 4_000_000_000,
  counter: 0n,
  salt: bytes32(8),
}

const license: LicenseExplanation = {
  rights: 47,
  sentences: [
    { kind: 'may', about: 'USE', text: 'You may use it.' },
    { kind: 'may', about: 'COMMERCIAL', text: 'You may use it for profit.' },
    { kind: 'may', about: 'TRAIN', text: 'You may train models on it.' },
    { kind: 'may', about: 'SELL_OUTPUTS', text: 'You may sell what you make with it.' },
    { kind: 'may-not', about: 'REDISTRIBUTE', text: 'You may not pass it on.' },
    { kind: 'must', about: 'ATTRIBUTION', text: 'You must name who made it.' },
    {
      kind: 'share',
      about: 'revenue',
      value: 500,
      text: 'What you make from it passes 5 % of its revenue up.',
    },
    { kind: 'limit', about: 'expiry', value: 0, text: 'It never ends.' },
  ],
}

/** What a deal may be instead. */
type DealChanges = Readonly<{
  offer?: Partial<Offer>
  quote?: Partial<Quote>
  balance?: bigint
  account?: Address | undefined
}>

/** Everything that is agreed to, for an account that has 120 TEST. */
export function dealOf({ offer: changes, quote, balance = 120n * unit, account }: DealChanges = {}): Deal {
  const sold = { ...offer, ...changes }
  const { price } = sold
  const parts = [price / 20n, (price * 19n) / 200n]
  const [toPage = 0n, toParent = 0n] = parts
  return {
    license,
    manifest,
    quote: {
      offer: sold,
      signature: '0x',
      offerHash: bytes32(2 + Number(price % 1_000n) + (sold.cipher === 'none' ? 1 : 0)),
      block: { number: 100n, hash: bytes32(100), timestamp: 1_764_000_000 },
      status: 'Live',
      symbol: '',
      decimals: 18,
      terms: {
        rights: 47,
        duties: 1,
        revenueShareBps: 500,
        expirySeconds: 0,
        transferable: true,
        seats: 0,
      },
      rights: 47,
      manifestHash: bytes32(1),
      referrer: page,
      split: [
        { role: 'referrer', assetId: undefined, account: page, amount: toPage },
        {
          role: 'owner',
          assetId: 3n,
          account: '0x15d34aaf54267db7d7c367839aaf71a00a2c6a65',
          amount: toParent,
        },
        { role: 'contributors', assetId: 7n, account: undefined, amount: price / 10n },
        { role: 'owner', assetId: 7n, account: seller, amount: price - toPage - toParent - price / 10n },
      ],
      left: 100n,
      buyer: account && { account, balance, allowance: 0n, ways: ['native'] },
      ...quote,
    },
  }
}

/** An order of the deal, in any state. */
export function orderOf(changes: Partial<OrderStatus> = {}, sold: Partial<Offer> = {}): OrderStatus {
  const order = {
    offer: { ...offer, ...sold },
    buyer,
    recipient: buyer,
    referrer: page,
    keyX: bytes32(20),
    keyParity: 0,
  }
  return {
    orderId: bytes32(0xabcdef),
    order,
    state: 'Open',
    deadline: Math.floor(Date.now() / 1_000) + 80_000,
    final: true,
    opened: { block: 101n, tx: bytes32(0x1111) },
    delivery: undefined,
    settled: undefined,
    refunded: undefined,
    ...changes,
  }
}

const delivery = { keyX: bytes32(30), keyParity: 0, sealedKey: bytes32(31), block: 102n, tx: bytes32(0x2222) }

/** Its key has come. */
export const deliveredOrder = (changes: Partial<OrderStatus> = {}): OrderStatus =>
  orderOf({ state: 'Delivered', delivery, ...changes })

/** It is settled. */
export const settledOrder = (changes: Partial<OrderStatus> = {}, sold: Partial<Offer> = {}): OrderStatus => {
  const settled = { block: 103n, tx: bytes32(0x3333), licenseTokenId: (7n << 32n) | 1n, confirmed: false }
  const isLicense = sold.cipher === 'none'
  return orderOf(
    { state: 'Settled', deadline: 0, delivery: isLicense ? undefined : delivery, settled, ...changes },
    sold,
  )
}

/** It is paid back. */
export const refundedOrder = (changes: Partial<OrderStatus> = {}): OrderStatus =>
  orderOf({
    state: 'Refunded',
    deadline: 0,
    refunded: { block: 104n, tx: bytes32(0x4444), reason: 'NotDelivered', amount: 25n * unit },
    ...changes,
  })
