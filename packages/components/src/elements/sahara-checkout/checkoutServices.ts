import type { Address, Hex, OrderStatus, Receipt } from '@saharakit/sdk'
import type { Token } from '../../internal/offer.ts'
import type { TransactionStep, WalletOption } from '../../internal/services.ts'
import type { ActName, BuyStep, Deal, DeliveryFault, Item, OpenedFile, Progress } from './states.ts'

/** Everything `<sahara-checkout>` asks of the world before somebody wants to buy. No viem, no wallet. */
export type CheckoutServices = Readonly<{
  /**
   * Reads the asset from the chain and its manifest from a gateway, both verified.
   *
   * @throws ConfigError, RpcUnavailableError, RpcInvalidResponseError, RpcWrongChainError
   */
  loadItem: (asset: string, signal: AbortSignal) => Promise<Item>
  /** The wallet and write path: loaded when somebody wants to buy. */
  openBuying: (item: Item) => Promise<BuyServices>
}>

/** What the page says of a purchase. */
export type PageWishes = Readonly<{
  /** Text of an offer in a link; the asset's listing where there is none. */
  offer: string | undefined
  referrer: Address | undefined
}>

/** Where a payment is, and its transaction once it has one. */
export type BuyProgress = (step: BuyStep, hash?: Hex) => void

/** What one purchase is made of. */
export type BuyParameters = Readonly<{
  deal: Deal
  /** Another one is wanted, though one was bought. */
  again: boolean
  /** Most that is paid, in the token's smallest unit. */
  maxTotal: bigint
  onStep: BuyProgress
  signal: AbortSignal
}>

/** Where the bytes of a file go. */
export type FileSink = (file: Readonly<{ name: string }>) => Promise<WritableStream<Uint8Array<ArrayBuffer>>>

/** Everything a purchase asks of wallet and chain. Each promise ends: by its result, an error or the signal. */
export type BuyServices = Readonly<{
  /** Whether the page brought a wallet of its own. */
  hasHostWallet: boolean
  /** Calls back with what is there, and again as wallets announce themselves. @returns stop */
  watchWallets: (listener: (wallets: readonly WalletOption[], looked: boolean) => void) => () => void
  /** The page's own wallet, which is asked to connect; undefined if it brought none. */
  hostAccount: () => Promise<Address | undefined>
  /** The account of whatever wallet is known without asking anybody. Ends within 3 s. */
  knownAccount: (signal: AbortSignal) => Promise<Address | undefined>
  /** Calls back whenever an element of this page has connected. @returns stop */
  onConnected: (listener: () => void) => () => void
  connect: (wallet: string, signal: AbortSignal) => Promise<Address>
  /** Everything that is agreed to, read at one block. @throws OfferUnavailableError */
  readDeal: (
    parameters: PageWishes & Readonly<{ account: Address | undefined; signal: AbortSignal }>,
  ) => Promise<Deal>
  /** Looks whether the files that are sold can be had, and are the promised ones. */
  checkPayload: (deal: Deal, signal: AbortSignal) => Promise<'right' | 'unavailable' | 'wrong'>
  /** Pays; resolves once the order is in a block. @throws QuoteChangedError, OfferUnavailableError, and what wallets throw */
  buy: (parameters: BuyParameters) => Promise<OrderStatus>
  /** The account's purchases of this asset, newest first; from the chain, asking no wallet. */
  findOrders: (account: Address, signal: AbortSignal) => Promise<readonly OrderStatus[]>
  /** What follows a purchase: loaded once there is one. */
  openOrders: () => Promise<OrderServices>
  /** Address of a transaction in the chain's explorer, if it has one. */
  explorerLink: (hash: Hex) => string | undefined
}>

/** What is told of an order as it goes on; `undefined` where a reorg has taken it away. */
export type OrderListener = Readonly<{
  onOrder: (order: OrderStatus | undefined) => void
  onError: (error: Error) => void
}>

/** What a download needs. */
export type OpenParameters = Readonly<{
  order: OrderStatus
  /** sha-256 of the files that were promised. */
  hashes: readonly Hex[]
  /** Asked for each file; without one everything is kept in memory. */
  sink: FileSink | undefined
  onProgress: (progress: Progress) => void
  signal: AbortSignal
}>

/** Everything that follows a purchase. */
export type OrderServices = Readonly<{
  /** @returns stop */
  watch: (orderId: Hex, listener: OrderListener) => () => void
  /**
   * Fetches, checks and decrypts what was bought. The wallet is asked for one signature where the key is not known in this
   * visit.
   *
   * @returns the files, or what is wrong with the delivery
   */
  open: (parameters: OpenParameters) => Promise<readonly OpenedFile[] | DeliveryFault>
  /** One transaction; resolves when it is in a block. */
  act: (
    parameters: Readonly<{
      name: ActName
      order: OrderStatus
      fault: DeliveryFault | undefined
      onStep: TransactionStep
      signal: AbortSignal
    }>,
  ) => Promise<void>
  /** How amounts of a token are written. */
  tokenOf: (token: Address, signal: AbortSignal) => Promise<Token>
  /** What the account can take out of the market in a token. */
  readCredit: (account: Address, token: Address, signal: AbortSignal) => Promise<bigint>
  /** @param reference The page's own id of the purchase. */
  createReceipt: (order: OrderStatus, reference: string, signal: AbortSignal) => Promise<Receipt>
}>
