import type {
  Address,
  CampaignReference,
  Contribution,
  Hex,
  Item,
  Notes,
  StorageWarning,
} from '@saharakit/sdk'
import type { Finding, TypingEvent } from '@saharakit/workers/protocol'
import type { LoadPart } from './itemContent.ts'
import type { Offer } from './offer.ts'

/** Everything the element asks of the world before a wallet is needed. Made by `createFrontServices`; tests inject faults. */
export type TaskServices = Readonly<{
  /** Reads the campaign from the chain and its manifest from a gateway, both verified. */
  loadOffer: (campaign: string, signal: AbortSignal) => Promise<Offer>
  /** Verified bytes of one part. */
  loadPart: LoadPart
  /** The wallet and write path: loaded when somebody wants to work. */
  openWork: (offer: Offer) => Promise<WorkServices>
}>

/** Why answers are only kept in memory. */
export type StorageNotice = Pick<StorageWarning, 'reason'>

/** A wallet that announced itself (EIP-6963), or the page's own. */
export type WalletOption = Readonly<{
  /** Key for {@link WorkServices.connect}. */
  id: string
  name: string
  /** Self-attested reverse domain name. */
  rdns: string
  /** `data:` image; drawn in `<img>` only. */
  icon: string
  /** Whether another wallet announced the same id. */
  duplicate: boolean
}>

/** What asking for a seat costs now. */
export type SeatQuote = Readonly<{
  /** Goes to the contract with the request: the deposit the first time, what a fee took off it after that. */
  deposit: bigint
  /** How often the wallet will ask. */
  confirmations: number
}>

/** A seat whose batch and items are known. */
export type LoadedSeat = Readonly<{
  seat: number
  batch: number
  epoch: number
  /** Unix seconds. */
  expiresAt: number
  items: readonly Item[]
}>

/** Answers of one batch on this device. */
export type Draft = Readonly<{
  account: Address
  seat: number
  batch: number
  labels: readonly (number | null)[]
  ms: readonly number[]
  at: number
  notes: Notes
}>

/** What the person wants to hand in. */
export type Submission = Readonly<{
  seat: LoadedSeat
  account: Address
  labels: readonly number[]
  notes: Notes
  referrer: Address | undefined
}>

/** Told while a transaction is on its way. `wallet`: the wallet was asked. `sent`: it has a hash. */
export type TransactionStep = (step: 'wallet' | 'sent', hash?: Hex) => void

/** Answers of the person's own batch, for the tempo check. */
export type TempoInput = Readonly<{ label: number; ms: number }>

/** What decided about a batch. */
export type Verdict = Readonly<{
  /** Known answers that the account saw in the whole group of batches, and how many it got right. */
  seen: number
  right: number
  /** Share that is expected of careful work, and the share that counts as chance. */
  expected: number
  chance: number
  /** Known answers of this batch, as far as they are published; items from 0. */
  answers: readonly Readonly<{ item: number; given: number; known: number }>[]
}>

/** Everything paid work asks of wallet, chain, disk and worker. Each promise ends: by its result, an error or the signal. */
export type WorkServices = Readonly<{
  reference: CampaignReference
  /**
   * Calls back with the wallets that are there, and again as others announce themselves. `looked` is false until wallets
   * had time to answer. @returns stop
   */
  watchWallets: (listener: (wallets: readonly WalletOption[], looked: boolean) => void) => () => void
  /** Whether the page brought a wallet of its own. */
  hasHostWallet: boolean
  /** The page's own wallet, already connected; undefined if it brought none. */
  hostAccount: () => Promise<Address | undefined>
  /** Asks a wallet for its account. */
  connect: (wallet: string, signal: AbortSignal) => Promise<Address>
  /** The seat that the account holds or waits for; undefined if none. */
  findSeat: (account: Address, signal: AbortSignal) => Promise<number | undefined>
  quoteSeat: (account: Address, signal: AbortSignal) => Promise<SeatQuote>
  /** Brings the wallet to the campaign's chain first, adding it where it is unknown; so does `submit`. */
  requestSeat: (parameters: {
    account: Address
    referrer: Address | undefined
    onStep: TransactionStep
    signal: AbortSignal
  }) => Promise<number>
  /** Waits for the draw and loads the batch; undefined if the seat became void because no batch is left. */
  openSeat: (seat: number, signal: AbortSignal) => Promise<LoadedSeat | undefined>
  /** Resolves with the number of the next seat once the batch is in a block, or undefined if there is none. */
  submit: (
    parameters: Submission & { onStep: TransactionStep; signal: AbortSignal },
  ) => Promise<number | undefined>
  /** Claims the pay of this campaign in one transaction; resolves when it is in a block, with the seats that were paid. */
  claim: (parameters: {
    onStep: TransactionStep
    signal: AbortSignal
  }) => Promise<Readonly<{ hash: Hex; seats: readonly number[] }>>
  listContributions: (account: Address, signal: AbortSignal) => Promise<readonly Contribution[]>
  /** @returns stop */
  watchContribution: (
    account: Address,
    seat: number,
    listener: (contribution: Contribution) => void,
  ) => () => void
  readVerdict: (seat: number, signal: AbortSignal) => Promise<Verdict>
  /** Address of a transaction in the chain's explorer, if it has one. */
  explorerLink: (hash: Hex) => string | undefined
  saveDraft: (draft: Draft) => Promise<'indexeddb' | 'memory'>
  readDraft: (seat: number) => Promise<Draft | undefined>
  dropDraft: (seat: number) => Promise<void>
  /** @returns stop */
  onStorageWarning: (listener: (warning: StorageNotice) => void) => () => void
  checkTempo: (answers: readonly TempoInput[], signal: AbortSignal) => Promise<readonly Finding[]>
  checkComment: (
    text: string,
    typing: readonly TypingEvent[],
    earlier: readonly string[],
    signal: AbortSignal,
  ) => Promise<readonly Finding[]>
}>
