import type { AssetKind, Duty, PresetTermsName, Relation, Right } from '@saharakit/sdk'
import type { FrontTerms, Translation } from './terms.ts'

/** Words of a card up to its live price; they travel with `<sahara-asset>`. */
export interface CardTerms extends Translation {
  assetLoading: string
  kinds: Readonly<Record<AssetKind, string>>
  /** An asset whose name is not known: `Dataset 7`. */
  assetName: (kind: string, number: string) => string
  byAuthor: (name: string) => string
  ownedBy: (address: string) => string
  assetVersion: (number: string) => string
  // The license in one line
  youMay: (list: string) => string
  mayNothing: string
  rightsShort: Readonly<Record<Right, string>>
  /** USE and COMMERCIAL in one. */
  useForBusiness: string
  notForBusiness: string
  dutiesShort: Readonly<Record<Duty, string>>
  keepIt: string
  noTerms: string
  // The price
  buyLicense: string
  unitsLeft: (count: string) => string
  notForSale: string
  soldOut: string
  offerEnded: string
  offerOff: string
  // Around them
  details: string
  madeFrom: (count: number) => string
}

/** Words of the front that assets have in common with tasks. */
export type SharedTerms = Pick<FrontTerms, 'failedNetwork' | 'tryAgain'>

/** Words of licenses in full; whoever shows one imports `en-license.ts`. */
export interface LicensingTerms extends Translation {
  mayI: string
  /** Each right as the end of “May I…”. */
  rights: Readonly<Record<Right, string>>
  yes: string
  no: string
  /** An ancestor takes the right away. */
  noBecause: (ancestor: string) => string
  duties: Readonly<Record<Duty, string>>
  boundBecause: (ancestor: string | undefined) => string
  lastsForEver: string
  lasts: (time: string) => string
  anySeats: string
  seats: (count: string) => string
  transferable: string
  notTransferable: string
  revenueShare: (percent: string) => string
  resaleShare: (percent: string) => string
  presetNames: Readonly<Record<PresetTermsName, string>>
  ownTerms: string
}

/** Words of `<sahara-asset>` after the first paint. */
export interface AssetTerms extends Translation {
  assetFailedTitle: string
  assetFailedConfig: string
  assetFailedUnknown: string
  assetFailedChain: string
  assetFailedOther: string
  descriptionMissing: string
  descriptionFalse: string
  // Details
  licenseTitle: string
  aboutTitle: string
  previewTitle: string
  previewUnshown: string
  previewText: (at: number) => string
  previewPicture: (at: number) => string
  filesTitle: string
  filesOpen: string
  filesSealed: string
  filesNone: string
  showAll: (count: string) => string
  copyHash: (name: string) => string
  copied: string
  measuredTitle: string
  measuredClaim: string
  measuredOn: (dataset: string) => string
  usageTitle: string
  citeTitle: string
  pastTitle: string
  pastNone: string
  pastOpen: string
  moneyTitle: string
  moneyNone: string
  moneyText: string
  toOwner: (asset: string) => string
  toContributors: (asset: string) => string
  toReferrer: string
  recordTitle: string
  registered: string
  ownerWord: string
  tokenWord: string
  manifestWord: string
  authorWord: string
  mixedLetters: string
  detailsReading: string
  detailsFailed: string
  // Buying
  checkoutTitle: (name: string) => string
  closeDialog: string
}

/** Words about what an asset was made from. */
export interface LineageTerms extends Translation {
  /** What stands before the parent’s name: `trained on`. */
  relations: Readonly<Record<Relation, string>>
  lineageTitle: string
  lineageReading: string
  lineageFailed: string
  lineageAlone: (name: string) => string
  lineageTree: (name: string) => string
  lineageInWords: string
  /** One link as a sentence. */
  lineageSentence: (child: string, relation: string, parent: string, share: string | undefined) => string
  lineageCut: (count: number) => string
  lineageMore: string
  again: string
  shareOf: (percent: string) => string
  shareNone: string
  partOfSale: (percent: string) => string
  usedVersion: (used: string, latest: string) => string
  forbids: (list: string) => string
  forbidsShort: Readonly<Record<Right, string>>
  bindsTerms: string
  bindsTermsShort: string
  openAsset: string
}

/** Words of `<sahara-market>`. */
export interface GridTerms extends Translation {
  everyUse: string
  marketTitle: string
  search: string
  kindFilter: string
  kindAll: string
  kindsMany: Readonly<Record<AssetKind, string>>
  taskFilter: string
  taskAll: string
  marketReading: string
  marketEmptyTitle: string
  marketEmptyText: string
  marketNothing: string
  clearFilters: string
  marketFailed: string
  marketMoreFailed: string
  shown: (count: string) => string
  allShown: (count: string) => string
  showMore: string
  readingMore: string
  withoutIndexer: string
}

/** Every word of assets and their market. */
export type MarketTerms = CardTerms & LicensingTerms & AssetTerms & LineageTerms & GridTerms
