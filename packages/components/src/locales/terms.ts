import type { CampaignTermsOf } from './terms-campaign.ts'
import type { CheckoutTerms } from './terms-checkout.ts'
import type { MarketTerms } from './terms-market.ts'
import type { SellerTerms } from './terms-seller.ts'
import type { SettledTerms } from './terms-settled.ts'

/** What every part of a language says of itself. */
export type Translation = Readonly<{ $code: string }>

/** Words needed up to the first item; they travel with the element. */
export interface FrontTerms extends Translation {
  loading: string
  // Before anything is asked
  paidBy: (name: string, address: string) => string
  anItem: string
  aBatch: (items: number) => string
  anHour: string
  paceKnown: (time: string) => string
  paceUnknown: string
  judgedTitle: string
  judgedText: string
  payTitle: string
  payText: (openWindow: string) => string
  dataTitle: string
  stakeText: (amount: string) => string
  tryPractice: string
  practiceAgain: string
  practiceFree: string
  examText: (share: string) => string
  start: string
  // Practice
  practiceAt: (at: number, total: number) => string
  leave: string
  // Items
  picture: (at: number) => string
  itemText: string
  itemLoading: string
  // Failed
  failedNetwork: string
  tryAgain: string
}

/** Words for what follows the first item; they come while the terms are read. */
export interface LaterTerms extends Translation {
  right: string
  notQuite: (answer: string) => string
  next: string
  finishPractice: string
  practiced: (right: number, total: number) => string
  passedText: string
  practicedText: string
  failedText: (share: string) => string
  closedTitle: string
  closedCanceled: string
  closedOver: string
  closedFull: string
  failedTitle: string
  failedConfig: string
  failedContent: string
  failedOther: string
  itemUnusable: string
  itemUnusableText: string
  // Making and reviewing what was made
  makeJudgedText: string
  reviewsText: (campaign: string) => string
}

/** Words for paid work; they come with the work chunk. */
export interface WorkTerms extends Translation {
  instructions: string
  back: string
  // Wallet
  connectTitle: string
  connectText: string
  walletUnverified: (rdns: string) => string
  walletTwice: string
  walletsLooking: string
  noWalletTitle: string
  noWalletText: string
  noWalletHelp: string
  askedTitle: (wallet: string) => string
  askedHost: string
  askedText: string
  slowText: string
  cancel: string
  // Seat
  seatTitle: string
  seatText: (confirmations: number) => string
  seatStake: (amount: string) => string
  seatRefill: (amount: string) => string
  seatWallet: string
  drawTitle: string
  drawText: string
  // Work
  itemAt: (at: number, total: number) => string
  earned: (amount: string) => string
  ofBatch: (amount: string) => string
  undo: string
  previous: string
  skip: string
  zoomIn: string
  zoomOut: string
  examples: string
  report: string
  shortcuts: string
  saved: string
  savedMemory: string
  timeLeft: (time: string) => string
  timeNear: string
  comment: string
  commentHint: string
  cantJudge: string
  reported: string
  // Review, send
  reviewTitle: string
  reviewText: (items: number) => string
  reviewOpen: (items: number) => string
  reviewPay: (amount: string) => string
  reviewSealed: string
  finishOpen: string
  send: string
  sendStop: string
  sendHolds: (time: string) => string
  sendHoldsFee: (amount: string) => string
  sendingTitle: string
  sendingText: string
  sendingStopText: string
  backToReview: string
  expiredTitle: string
  expiredText: string
  expiredFee: (amount: string) => string
  expiredNew: string
  finishedTitle: string
  finishedText: string
  lookAgain: string
  stoppedTitle: string
  stoppedText: string
  stoppedDeposit: (amount: string) => string
  takeAnother: string
  // A batch that can't be read
  unreadableTitle: string
  unreadableBroken: string
  unreadableGone: string
  giveBack: string
  giveBackFee: (amount: string) => string
  giveBackFree: string
  giveBackTitle: string
  giveBackText: string
  problemTold: string
  copyProblem: string
  elsewhereTitle: string
  elsewhereText: string
  workHere: string
  // Trouble
  trouble: Readonly<Record<string, string>>
  troubleOther: string
  addNetwork: (name: string) => string
  dismiss: string
  why: string
  offline: string
  slowNetwork: string
  memoryTitle: string
  memory: Readonly<Record<'blocked' | 'full' | 'lost' | 'upgrade', string>>
  // Advice: what the check says, and why it says so
  advice: Readonly<Record<string, readonly [advice: string, reason: string]>>
  // Status lines
  yourBatches: string
  batchName: (number: number) => string
  status: Readonly<Record<StatusWord, string>>
  goldCount: (right: number, seen: number) => string
  // Claim; also the words of `<sahara-earnings>`
  claim: (amount: string) => string
  claimed: string
  claiming: string
  claimWallet: string
  claimDone: string
  answered: (answered: number, total: number) => string
  copyTransaction: string
  copied: string
  reasonSums: (right: number, seen: number) => string
  reasonRule: (expected: string, chance: string) => string
  reasonItem: (item: number, given: string, known: string) => string
  reasonFailed: string
  showTransaction: string
  worked: string
  expectedFrom: (amount: string, time: string) => string
  expectedAtMost: (amount: string, time: string) => string
  expectedBy: (amount: string, time: string) => string
  // Dialogs
  close: string
  exampleAnswer: (label: string) => string
  decidedTitle: string
  decidedWho: string
  decidedWhoText: string
  decidedKnown: (least: number, most: number, batches: number) => string
  decidedSecret: string
  decidedShare: string
  decidedChance: (guess: string, chance: string, expected: string) => string
  decidedFrom: (seen: number) => string
  decidedOf: (right: number, seen: number) => string
  decidedAbstain: string
  decidedMoney: string
  decidedGroup: (batches: number, people: number) => string
  decidedOpen: (openWindow: string) => string
  decidedJudge: (judgeWindow: string) => string
  decidedLimits: string
  decidedLeak: (ring: string, accuracy: string, two: string, four: string) => string
  decidedFew: (seen: number) => string
  decidedSettle: string
  decidedSettleText: (settleWindow: string, disputeWindow: string) => string
  decidedSettlePay: string
  decidedAllPaid: string
  decidedReview: (settleWindow: string) => string
  decidedAppeal: (disputeWindow: string) => string
  decidedFailed: string
  reportTitle: string
  reportText: string
  reportSend: string
  reasons: Readonly<Record<ReasonWord, string>>
  keysTitle: string
  keysText: string
  keyChoose: string
  keyMove: string
  keyBack: string
  keySkip: string
  keyUndo: string
  keyZoom: string
  keyReport: string
  keyHelp: string
}

/** Words of the kinds in which something is made; they come with the kind. */
export interface MakingTerms extends Translation {
  makeText: string
  makeTextCount: (characters: string, words: string) => string
  makeDone: string
  makePass: string
  makePassed: string
  makePhoto: string
  makePhotoAgain: string
  makeCamera: string
  makeDrop: string
  makeReading: string
  makePrivate: string
  makePhotoName: string
  makePhotoSize: (width: number, height: number, size: string) => string
  makeProblem: Readonly<Record<'unreadable' | 'too-large', string>>
  makeAdvice: Readonly<Record<string, string>>
  makeAdviceNone: string
  makeItem: (item: number) => string
  makeReviewTitle: string
  makeReviewText: (items: number) => string
  makeReviewOpen: (items: number) => string
  makeReviewSealed: string
  makeSendingTitle: string
  makeSendingText: string
}

/** Words of `<sahara-earnings>`. */
export interface EarningsTerms extends Translation {
  earningsTitle: string
  earningsConnectText: string
  connect: string
  connecting: string
  pending: string
  claimable: string
  nothingToClaim: string
  earningsEmptyTitle: string
  earningsEmptyText: string
  earningsFailed: string
  earningsLoading: string
  deposit: (amount: string) => string
  takeDeposit: string
  referrerShare: (amount: string) => string
  takeShare: string
  bondShare: (amount: string) => string
  campaignName: (number: string) => string
  account: (address: string) => string
}

/** The points of a batch's life that a status line names. */
export type StatusWord =
  | 'saved'
  | 'sent'
  | 'included'
  | 'final'
  | 'opened'
  | 'judged'
  | 'refused'
  | 'paid'
  | 'reopened'
  | 'void'
  | 'lapsed'

/** Why an item is reported; the codes of the manifest. */
export type ReasonWord = 'broken' | 'unreadable' | 'none-fits' | 'offensive' | 'private' | 'other'

/** Every word about tasks and their pay. */
export type TaskTerms = FrontTerms & LaterTerms & WorkTerms & EarningsTerms

/** Every word of ours. */
export type Terms = TaskTerms &
  MakingTerms &
  MarketTerms &
  CheckoutTerms &
  SellerTerms &
  SettledTerms &
  CampaignTermsOf
