import type { Cipher, RefundReason, SharePart } from '@saharakit/sdk'
import type { ChangedField } from '../elements/sahara-checkout/changes.ts'
import type { ActName, BuyStep, ClosedReason } from '../elements/sahara-checkout/states.ts'
import type { Translation } from './terms.ts'

/** A heading, and what follows from it. */
type Message = readonly [title: string, text: string]

/** Words of `<sahara-checkout>` before anybody wants to buy. */
export type OfferedWords = Readonly<{
  loading: string
  tryAgain: string
  failedTitle: string
  failedNetwork: string
  failedConfig: string
  failedContent: string
  failedOther: string
  // What is for sale
  price: string
  /** The price of an offer in a link comes with the review. */
  priceLater: string
  files: string
  filesOf: (count: number, number: string, size: string) => string
  noFiles: string
  openFiles: string
  lasts: string
  forEver: string
  review: string
  reviewHint: string
  findPurchase: string
  unread: string
  // Not for sale
  closed: Readonly<Record<Exclude<ClosedReason, 'TooDear'>, Message>>
  tooDear: Message
  tooDearFigures: (price: string, max: string) => string
}>

/** Words of everything from the review on. */
export type PurchaseWords = Readonly<{
  back: string
  cancel: string
  tryAgain: string
  lookAgain: string
  // Review
  quotingTitle: string
  quotingText: string
  reviewTitle: string
  nothingPaid: string
  soldBy: (address: string) => string
  paidIn: (symbol: string, address: string) => string
  license: string
  assetNumber: (number: string) => string
  whereItGoes: (amount: string) => string
  shares: Readonly<Record<SharePart['role'], string>>
  /** Of an asset that this one was made from. */
  sharesUp: Readonly<Record<SharePart['role'], (asset: string) => string>>
  sum: string
  delivery: string
  /** Of a license alone. */
  arrival: string
  deliveryPromise: (deliver: string, dispute: string) => string
  deliveryAtOnce: string
  proof: string
  proofs: Readonly<Record<Cipher, string>>
  payloadChecking: string
  payloadRight: string
  movedTitle: string
  changedTitle: string
  changed: Readonly<Record<ChangedField, string>>
  changedPrice: (before: string, now: string) => string
  changedOther: string
  // Wallet
  payWith: string
  walletText: string
  walletsLooking: string
  noWallet: string
  noWalletHelp: string
  walletUnverified: (rdns: string) => string
  walletTwice: string
  hostWallet: string
  otherWallet: string
  account: (address: string) => string
  balance: (amount: string) => string
  findTitle: string
  findText: string
  askedTitle: (wallet: string) => string
  askedHost: string
  askedText: string
  slow: string
  // Paying
  pay: (amount: string) => string
  /** How often the wallet asks for the payment, and whether it asks for the key's signature before. */
  asks: (times: number, key: boolean) => string
  covered: string
  untrusted: string
  /** What is going on, and what it means; the price is given. */
  buying: Readonly<Record<BuyStep, readonly [title: string, text: (price: string) => string]>>
  // Steps of an order
  steps: string
  stepSent: string
  stepBlock: string
  stepFinal: string
  stepPaid: string
  stepKey: string
  stepFiles: string
  stepDone: string
  stepIs: Readonly<Record<'done' | 'now' | 'todo', string>>
  transaction: string
  showTransaction: string
  copy: (what: string) => string
  copied: string
  // What goes wrong
  trouble: Readonly<Record<string, string>>
  troubleOther: string
  funds: (price: string, balance: string) => string
}>

/** Words of an order, once there is one. */
export type OrderWords = Readonly<{
  toOffer: string
  // Where it is
  includedTitle: string
  includedText: string
  lostTitle: string
  lostText: string
  waitingTitle: string
  waitingText: (left: string, until: string, amount: string) => string
  waitingLeave: string
  lateTitle: string
  lateText: (amount: string) => string
  moneyBack: string
  deliveredTitle: string
  deliveredText: (left: string) => string
  deliveredOver: string
  getFiles: string
  unlockHint: string
  openingTitle: string
  openingText: (done: string, total: string) => string
  openedTitle: string
  openedText: (left: string) => string
  openedOver: string
  fileSame: string
  fileSaved: string
  saveFile: string
  save: (name: string) => string
  confirm: string
  faultyKeyTitle: string
  faultyLeafTitle: string
  faultyFilesTitle: string
  faultyText: (amount: string) => string
  faultyGas: string
  unprovable: (until: string) => string
  settlingTitle: string
  settlingText: string
  settledTitle: string
  settledText: string
  settledConfirmed: string
  buyAnother: string
  refundingTitle: string
  refundingText: string
  refundedTitle: (amount: string) => string
  refunds: Readonly<Record<RefundReason, string>>
  takeMoney: (amount: string) => string
  taken: string
  // Transactions of an order
  acts: Readonly<Record<ActName, string>>
  actWallet: string
  orderNumber: string
  // Receipt
  receipt: string
  saveReceipt: string
  printReceipt: string
  printBlocked: string
  receiptFor: (name: string) => string
  receiptRows: Readonly<
    Record<'price' | 'seller' | 'buyer' | 'license' | 'market' | 'network' | 'reference' | 'date', string>
  >
  receiptProof: string
  /** What goes wrong. */
  trouble: Readonly<Record<string, string>>
}>

/** Words of `<sahara-checkout>`. */
export interface CheckoutTerms extends Translation {
  offered: OfferedWords
  purchase: PurchaseWords
  order: OrderWords
}
