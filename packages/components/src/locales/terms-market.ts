import type { AssetKind, Duty, Relation, Right } from '@saharakit/sdk'
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
  descriptionMissing: string
  descriptionFalse: string
}

/** Words of the front that assets have in common with tasks. */
export type SharedTerms = Pick<FrontTerms, 'failedNetwork' | 'tryAgain'>

/** Words of `<sahara-asset>` after the first paint. */
export interface AssetTerms extends Translation {
  assetFailedTitle: string
  assetFailedConfig: string
  assetFailedUnknown: string
  assetFailedChain: string
  assetFailedOther: string
}

/** Words about what an asset was made from. */
export interface LineageTerms extends Translation {
  relations: Readonly<Record<Relation, string>>
}

/** Every word of assets and their market. */
export type MarketTerms = CardTerms & AssetTerms & LineageTerms
