import type { EpochState, LabelingKind } from '@saharakit/sdk'
import type { Translation } from './terms.ts'

/** Words of `<sahara-campaign>` about a campaign that is there. */
export interface CampaignWatchTerms extends Translation {
  campTitle: string
  campLoading: string
  campFailed: string
  campFailedConfig: string
  campTrouble: Readonly<Record<string, string>>
  campNumber: (number: string) => string
  campRunning: string
  campFull: string
  campOver: string
  campStopped: string
  campDone: string
  // Progress and money
  campLabels: string
  campSeats: (labels: string, total: string) => string
  campSpent: string
  campPredicted: string
  campLeft: (time: string) => string
  campBack: (amount: string) => string
  campPriceLine: (price: string, seats: number) => string
  campHour: (amount: string, time: string) => string
  campWithdraw: (amount: string) => string
  campStop: string
  campStopText: string
  campStopSure: string
  campKeep: string
  // Groups
  campGroups: string
  campGroup: (number: number) => string
  campGroupState: Readonly<Record<EpochState, string>>
  campGroupIn: (submitted: number, capacity: number) => string
  campGroupOpenBy: (date: string) => string
  campGroupUnread: (seats: number) => string
  campOpen: string
  campOpenAgain: string
  campClose: string
  campSettle: string
  campCount: string
  campBondBack: string
  campTakeBond: (amount: string) => string
  campSettleWaits: (time: string, bond: string) => string
  campReviewWaits: (time: string) => string
  campReviewRuns: (review: string, time: string) => string
  campReviewReady: (review: string, time: string) => string
  campProposed: (time: string) => string
  campSettled: string
  campGateDecides: string
  campReviewOver: string
  campKeyFile: string
  campKeyText: string
  campKeyHere: string
  campKeyWrong: string
  campConnect: string
  campConnectText: string
  campAccount: (address: string) => string
  campStep: Readonly<Record<'wallet' | 'chain' | 'done', string>>
  // Results
  campResults: string
  campNoResults: string
  campNoResultsText: string
  campFilter: string
  campFilterOf: Readonly<Record<'all' | 'disputed' | 'wanting' | 'gold', string>>
  campNone: string
  campNobody: string
  campTie: string
  campSure: (share: string) => string
  campVotes: (label: string, votes: number) => string
  campLeftOut: (label: string, votes: number) => string
  campAbstained: (votes: number) => string
  campKnown: (label: string) => string
  campKnownVoid: (label: string) => string
  campKnownOther: (label: string) => string
  campItem: (batch: number, item: number) => string
  campItemGone: string
  campMore: (left: number) => string
  campExport: (format: string) => string
  campWanting: (count: number) => string
  campWantingText: string
  campAnother: string
  // People
  campPeople: string
  campPerson: string
  campBatches: string
  campGoldRight: string
  campGoldOf: (right: number, seen: number) => string
  campPay: string
  campRefused: string
  campDropped: string
  campLeaked: string
  campGate: (share: string) => string
  // Dataset
  campDataset: string
  campDatasetText: string
  campDatasetName: string
  campDatasetAbout: string
  campDatasetOpen: string
  campDatasetOpenHint: string
  campDatasetDone: (asset: string) => string
}

/** Words of `<sahara-campaign>` about a campaign that is to be. */
export interface CampaignPlanTerms extends Translation {
  planLead: string
  planFacts: readonly (readonly [title: string, text: string])[]
  planBegin: string
  planGoOn: (title: string) => string
  planNameless: string
  planAfresh: string
  planMemory: string
  planSteps: string
  planStepAt: (at: number, total: number) => string
  planStep: Readonly<Record<'items' | 'task' | 'gold' | 'price' | 'review', string>>
  planNext: string
  planOptional: string
  planFlaw: Readonly<Record<string, string>>
  planFlawLong: (most: string) => string
  planFlawMany: (most: string) => string
  planFlawExpected: (least: string) => string
  planFlawPilot: (most: string) => string
  // Items
  planItemsTitle: string
  planItemsText: string
  planKind: string
  planKindOf: Readonly<Record<LabelingKind, readonly [title: string, text: string]>>
  planKindFixed: string
  planDrop: Readonly<Record<LabelingKind, string>>
  planChoose: string
  planChooseFolder: string
  planList: string
  planListHint: Readonly<Record<LabelingKind, string>>
  planListAdd: string
  planAsset: string
  planAssetHint: string
  planAssetAdd: string
  planAssetFault: Readonly<Record<'unreadable' | 'elsewhere' | 'sealed' | 'failed', string>>
  planItemsHere: (count: number, size: string) => string
  planItemsMore: (count: number) => string
  planItemsClear: string
  planRemove: (name: string) => string
  planRefused: (count: number) => string
  planReading: string
  // Task
  planTaskTitle: string
  planTaskText: string
  planName: string
  planNameHint: string
  planQuestion: string
  planQuestionHint: string
  planRequester: string
  planRequesterHint: string
  planClasses: string
  planClassesHint: string
  planClass: (place: number) => string
  planClassKey: (place: number) => string
  planClassAdd: string
  planClassRemove: (label: string) => string
  planInstructions: string
  planInstructionsHint: string
  planPreview: string
  planWrite: string
  planDataUse: string
  planDataUseHint: string
  planComments: string
  // Known answers
  planGoldTitle: string
  planGoldText: string
  planGoldCount: (gold: number, wanted: number) => string
  planGoldFew: (wanted: number) => string
  planGoldStart: string
  planGoldSkip: string
  planGoldAll: string
  planGoldDone: string
  planGoldHere: string
  planGoldAnswer: (name: string) => string
  planGoldUse: (name: string) => string
  planGoldUseOf: Readonly<Record<'gold' | 'example', string>>
  planGoldReason: (name: string) => string
  planGoldReasonHint: string
  planGoldNo: string
  planGoldPick: string
  // Price
  planPriceTitle: string
  planPriceText: string
  planPrice: string
  planHourly: (amount: string, seconds: string) => string
  planHourlyFrom: (count: number) => string
  planHourlyGuess: string
  planSeats: string
  planSeatsHint: string
  planBatch: string
  planDays: string
  planOpenWindow: string
  planOpenWindowHint: string
  planBond: string
  planBondHint: string
  planSettles: string
  planSettlesBoth: string
  planSettlesGold: string
  planSettlesHint: string
  planStake: string
  planStakeHint: string
  planShare: string
  planShareHint: string
  planExpected: string
  planExpectedHint: string
  planPilotUse: (share: string) => string
  planPilotSays: (share: string, refused: string) => string
  planPilotWait: (accounts: number, gold: number) => string
  planPilotGuess: string
  planPilot: string
  planPilotHint: string
  planMore: string
  planCost: string
  planCostLabels: (count: string) => string
  planCostShare: string
  planCostBond: string
  planCostAll: string
  // Review
  planReviewTitle: string
  planChange: string
  planSumItems: (count: string, gold: string) => string
  planSumPilot: string
  planSumGold: (gold: number, examples: number) => string
  planSumPrice: (price: string, seats: number) => string
  planTasks: string
  planTaskOf: Readonly<Record<'build' | 'upload' | 'save' | 'create', readonly [title: string, text: string]>>
  planTaskDone: string
  planTaskWork: string
  planTaskSign: string
  planTaskWallet: string
  planTaskChain: string
  planBytes: (done: string, total: string) => string
  planCreate: string
  planSave: string
  planSaveText: string
  planSaved: string
  planSaveAgain: string
  planPay: (amount: string) => string
  planStop: string
  planConnectTitle: string
  planConnectText: string
  // Created
  planCreatedTitle: string
  planCreatedText: string
  planCreatedPilot: string
  planSnippet: string
  planCopy: string
  planCopied: string
  planWatch: string
  planWhole: string
}

/** Every word of `<sahara-campaign>`. */
export type CampaignTermsOf = CampaignWatchTerms & CampaignPlanTerms
