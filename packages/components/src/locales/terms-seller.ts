import type { Cipher, OrderState, Right } from '@saharakit/sdk'
import type { Translation } from './terms.ts'

/** Words of `<sahara-seller>` up to the price of a listing. */
export interface SellerFirstTerms extends Translation {
  sellTitle: string
  sellLoading: string
  sellFailed: string
  sellFailedConfig: string
  // The first screen
  sellLead: string
  sellFacts: readonly (readonly [title: string, text: string])[]
  sellBegin: string
  sellGoOn: (name: string) => string
  sellNameless: string
  sellAfresh: string
  sellOrders: string
  sellMemory: string
  // Steps
  sellSteps: string
  sellStepAt: (at: number, total: number) => string
  sellStep: Readonly<Record<'files' | 'about' | 'sources' | 'terms' | 'price' | 'publish', string>>
  sellNext: string
  sellNextAnyway: string
  sellOptional: string
  sellFlaw: Readonly<Record<string, string>>
  sellFlawLong: (most: string) => string
  sellFlawShare: (most: string) => string
  sellFlawLeast: (least: string) => string
  sellFlawRights: (rights: string) => string
  sellFlawExcess: (rights: string) => string
  sellRight: Readonly<Record<Right, string>>
  // Files
  sellFilesTitle: string
  sellFilesText: string
  sellDrop: string
  sellChoose: string
  sellChooseFolder: string
  sellFilesHere: (count: number, size: string) => string
  sellMoreFiles: (count: number) => string
  sellLooking: (share: string) => string
  sellFileGone: string
  sellFileUnreadable: string
  sellPreview: string
  sellPreviewText: string
  sellRemove: (name: string) => string
  sellAccess: string
  sellAccessOf: Readonly<Record<'buyers' | 'everybody' | 'none', readonly [title: string, text: string]>>
  sellLarge: (name: string, size: string) => string
  sellMany: (most: string) => string
  sellEmpty: (name: string) => string
  sellSame: (file: string, asset: string) => string
  sellSameText: string
  sellPersonal: (file: string, list: string) => string
  sellPersonalKind: Readonly<Record<string, (count: number) => string>>
  sellPersonalOther: (count: number) => string
  sellExamples: (list: string) => string
  sellPersonalText: string
  // About
  sellAboutTitle: string
  sellKind: string
  sellName: string
  sellDescription: string
  sellDescriptionHint: string
  sellDescriptionPreview: string
  sellDescriptionEdit: string
  sellMore: string
  sellTaskField: string
  sellTaskHint: string
  sellLanguages: string
  sellLanguagesHint: string
  sellAuthor: string
  sellAuthorUrl: string
  sellScores: string
  sellScoresHint: string
  sellMetric: string
  sellValue: string
  sellDataset: string
  sellAddScore: string
  sellRemoveScore: string
  sellUsage: string
  sellUsageHint: string
  sellCite: string
  // Sources
  sellSourcesTitle: string
  sellSourcesText: string
  sellNoSources: string
  sellSourceField: string
  sellSourceAdd: string
  sellSourceFault: Readonly<
    Record<'unknown' | 'elsewhere' | 'notNumber' | 'twice' | 'many' | 'unread', string>
  >
  sellHeld: string
  sellHeldNone: string
  sellHeldConnect: string
  sellAssetNumber: (number: string) => string
  sellYours: string
  sellRelation: string
  sellVersion: string
  sellShare: string
  sellShareLeast: (least: string) => string
  sellRefused: (relation: string, rights: string) => string
  sellRefusedNone: (relation: string, rights: string) => string
  sellRefusedLineage: (rights: string) => string
  sellRefusedBuy: string
  sellRefusedAsk: string
  sellLeaves: (rights: string) => string
  sellBinds: string
  // Terms
  sellTermsTitle: string
  sellTermsText: string
  sellTermsOf: Readonly<Record<'open' | 'remix' | 'personal' | 'own', readonly [title: string, text: string]>>
  sellBecause: (asset: string) => string
  sellTermsOff: string
  sellTermsBound: (asset: string) => string
  sellRights: string
  sellDuties: string
  sellAttribution: string
  sellShareAlike: string
  sellTermsShare: string
  sellTermsShareHint: string
  sellDays: string
  sellDaysHint: string
  sellTransferable: string
  sellTransferableNot: string
  sellSeats: string
  sellSeatsHint: string
  sellSays: string
  sellSaysBound: string
  // Price
  sellPriceTitle: string
  sellPrice: string
  sellPaidIn: string
  sellCoin: (symbol: string) => string
  sellOtherToken: string
  sellToken: string
  sellTokenReading: string
  sellSupply: string
  sellSupplyHint: string
  sellValid: string
  sellReferrer: string
  sellReferrerHint: string
  sellDeliver: string
  sellDeliverHint: string
  sellDispute: string
  sellDisputeHint: string
  sellCipher: string
  sellCipherOf: Readonly<Record<Exclude<Cipher, 'none'>, readonly [title: string, text: string]>>
  sellSplit: string
  sellSplitYou: string
  sellSplitPage: string
  sellSplitContributors: (asset: string) => string
  sellSplitText: string
}

/** Words of `<sahara-seller>` from the summary on: publishing, orders, trouble. */
export interface SellerLaterTerms extends Translation {
  // Publish
  sellPublishTitle: string
  sellPublishText: (confirmations: number) => string
  sellReach: string
  sellReachOf: Readonly<Record<'everybody' | 'link', readonly [title: string, text: string]>>
  sellSummaryFiles: (count: number, size: string) => string
  sellSummaryFilesOpen: (count: number, size: string) => string
  sellSummaryNone: string
  sellSummaryLicense: string
  sellSummarySources: string
  sellSummaryPrice: string
  sellFree: string
  sellChange: string
  sellTasks: string
  sellTaskOf: Readonly<
    Record<'unlock' | 'upload' | 'register' | 'offer' | 'list', readonly [title: string, text: string]>
  >
  sellTaskDone: string
  sellTaskWallet: string
  sellTaskSign: string
  sellTaskChain: string
  sellTaskWork: string
  sellTaskPaused: string
  sellBytes: (done: string, total: string) => string
  sellPublish: string
  sellContinue: string
  sellPause: string
  sellResume: string
  sellStop: string
  sellFilesAgain: string
  // Listed
  sellListedTitle: (name: string) => string
  sellListedEverybody: string
  sellListedLink: string
  sellLink: string
  sellOfferText: string
  sellHtml: string
  sellCopy: string
  sellListedKeys: (time: string) => string
  sellAnother: string
  sellPublishNow: string
  // Wallet
  sellAccount: (address: string) => string
  sellConnectTitle: string
  sellConnectText: Readonly<Record<'publish' | 'orders' | 'sources', string>>
  // Orders
  sellOrdersTitle: string
  sellOrdersLoading: string
  sellOrdersFailed: string
  sellOrdersEmpty: string
  sellOrdersEmptyText: string
  sellReady: string
  sellWaiting: string
  sellTake: (amount: string) => string
  sellDeliverAll: (count: number) => string
  sellClaimAll: (count: number) => string
  sellAutomatic: string
  sellAutomaticText: string
  sellOrderState: Readonly<Record<Exclude<OrderState, 'None'>, string>>
  sellOrderLate: string
  sellOrderDue: (time: string) => string
  sellOrderUntil: (time: string) => string
  sellOrderClaim: string
  sellOrderBuyer: (address: string) => string
  sellActing: Readonly<Record<'deliver' | 'claim' | 'take', readonly [wallet: string, done: string]>>
  sellActingChain: string
  sellListMore: string
  // Trouble
  sellTrouble: Readonly<Record<string, string>>
}

/** Every word of `<sahara-seller>`. */
export type SellerTerms = SellerFirstTerms & SellerLaterTerms
