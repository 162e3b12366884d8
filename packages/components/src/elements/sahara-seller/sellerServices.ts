import type { Address, Hex, LicenseExplanation, LicenseTerms, SharePart } from '@saharakit/sdk'
import type { Token } from '../../internal/offer.ts'
import type { StorageNotice, TransactionStep, WalletOption } from '../../internal/services.ts'
import type { ListingDraft, Progress } from './listing/draft.ts'
import type { DraftLink, HeldAsset, SourceAsset } from './listing/sources.ts'
import type { Bytes, OrderBook } from './states.ts'

/** One kind of personal data in a text, as far as a program can tell. */
export type PersonalFinding = Readonly<{
  /** For example `email`; words are the view's. */
  code: string
  /** How often. */
  count: number
  /** A few of them, shortened. */
  examples: readonly string[]
}>

/** What was found in a file on this device. */
export type FileReport = Readonly<{ sha256: Hex; personal: readonly PersonalFinding[] }>

/** A file that a registered asset has, too. */
export type Duplicate = Readonly<{ sha256: Hex; assetId: bigint; name: string }>

/** A chosen token: how its amounts are written. */
export type KnownToken = Token & Readonly<{ address: Address }>

/** Everything that is encrypted and uploaded. */
export type UploadParameters = Readonly<{
  account: Address
  draft: ListingDraft
  /** By their names in the draft. */
  files: ReadonlyMap<string, File>
  /** Told when the wallet is asked, and how far the bytes are. */
  onWallet: () => void
  onBytes: (bytes: Bytes) => void
  /** Awaited before each block: while it is pending, nothing is encrypted or sent. */
  gate: () => Promise<void>
  signal: AbortSignal
}>

/** What a transaction or a signature needs. */
export type StepParameters = Readonly<{
  account: Address
  draft: ListingDraft
  /** Those of the draft, or what a source asks for. */
  terms: LicenseTerms | Hex
  /** What is paid in; the zero address is the chain's own coin. */
  token: Address
  /** In the token's smallest unit. */
  price: bigint
  onStep: TransactionStep
  signal: AbortSignal
}>

/** What has been registered. */
export type Registered = Readonly<{ assetId: bigint; version: number; hash: Hex | undefined }>

/**
 * Everything `<sahara-seller>` asks of the world. Each promise ends: by its result, an error or the signal. Made by
 * `createSellerServices`; tests inject faults.
 */
export type SellerServices = Readonly<{
  chainId: number
  chainName: string
  /** The chain's own coin. */
  coin: Token
  /** Address of a page where an asset can be bought, where the page said so. */
  pageOf: (assetId: bigint, offer: string | undefined) => string | undefined

  // Wallets
  /** Whether the page brought a wallet of its own. */
  hasHostWallet: boolean
  watchWallets: (listener: (wallets: readonly WalletOption[], looked: boolean) => void) => () => void
  /** The page's own wallet, which is asked to connect; undefined if it brought none. */
  hostAccount: () => Promise<Address | undefined>
  /** The account of whatever wallet is known without asking anybody. Ends within 3 s. */
  knownAccount: (signal: AbortSignal) => Promise<Address | undefined>
  /** Calls back whenever an element of this page has connected. @returns stop */
  onConnected: (listener: () => void) => () => void
  connect: (wallet: string, signal: AbortSignal) => Promise<Address>

  // Draft
  readDraft: () => Promise<ListingDraft | undefined>
  saveDraft: (draft: ListingDraft) => Promise<'indexeddb' | 'memory'>
  dropDraft: () => Promise<void>
  /** @returns stop */
  onStorageWarning: (listener: (warning: StorageNotice) => void) => () => void

  // Files
  /** Hashes a file and looks for personal data in it, off the main thread. Nothing leaves the device. */
  inspectFile: (file: File, onBytes: (bytes: Bytes) => void, signal: AbortSignal) => Promise<FileReport>
  /** Files that registered assets have, too, as far as could be looked at. */
  findDuplicates: (hashes: readonly Hex[], signal: AbortSignal) => Promise<readonly Duplicate[]>

  // Sources
  /** An asset by its number; undefined where there is none. */
  readSource: (
    assetId: bigint,
    account: Address | undefined,
    signal: AbortSignal,
  ) => Promise<SourceAsset | undefined>
  /** Assets that the account owns or has a license on. */
  listSources: (account: Address, signal: AbortSignal) => Promise<readonly HeldAsset[]>

  // Terms and price
  /** What terms allow in plain words, through the whole lineage. */
  explain: (terms: LicenseTerms, links: readonly DraftLink[]) => LicenseExplanation
  /** Where each part of a sale goes, all the way up. The asset itself has the highest number. */
  split: (
    price: bigint,
    referrerBps: number,
    links: readonly DraftLink[],
    account: Address | undefined,
  ) => readonly SharePart[]
  /** @throws ConfigError where it is no token */
  readToken: (address: Address, signal: AbortSignal) => Promise<Token>

  // From a draft to an offer
  /** Asks for the signature that the account's keys follow from, once a visit. */
  unlock: (account: Address, signal: AbortSignal) => Promise<void>
  /** Encrypts and uploads. What a gateway has already is not sent again. */
  upload: (parameters: UploadParameters) => Promise<Pick<Progress, 'manifest' | 'manifestHash' | 'payload'>>
  /** The asset that a listing became before; waits for a registration that is on its way. Undefined if there is none. */
  findRegistered: (
    account: Address,
    progress: Progress,
    signal: AbortSignal,
  ) => Promise<Registered | undefined>
  register: (parameters: StepParameters) => Promise<Registered>
  /** Signs the offer: costs nothing. */
  signOffer: (parameters: StepParameters) => Promise<Readonly<{ offer: string; offerHash: Hex }>>
  /** Publishes the offer, or a new one where none was signed: everybody finds it. */
  publishOffer: (
    parameters: StepParameters,
  ) => Promise<Readonly<{ offer: string; offerHash: Hex; hash: Hex }>>

  // Orders
  readOrders: (account: Address, signal: AbortSignal) => Promise<OrderBook>
  /** Calls back when there may be something new. @returns stop */
  watchOrders: (account: Address, listener: () => void) => () => void
  /** One transaction for all of them. */
  deliver: (
    orderIds: readonly Hex[],
    onStep: TransactionStep,
    signal: AbortSignal,
  ) => Promise<Readonly<{ delivered: readonly Hex[]; hash: Hex }>>
  claim: (orderIds: readonly Hex[], onStep: TransactionStep, signal: AbortSignal) => Promise<Hex>
  /** Sends what is ready in one token to the account. */
  take: (account: Address, token: Address, onStep: TransactionStep, signal: AbortSignal) => Promise<Hex>
}>
