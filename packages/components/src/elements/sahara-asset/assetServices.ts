import type { LicenseExplanation, LineageLink, PresetTermsName, SharePart } from '@saharakit/sdk'
import type { LoadPart } from '../../internal/itemContent.ts'
import type { MarketCard, ReadManifest } from '../../internal/market/marketCard.ts'

/** What an asset was made from, and what its license allows through all of that. */
export type AssetPast = Readonly<{
  lineage: readonly LineageLink[]
  license: LicenseExplanation
  /** Name of its terms, where every chain knows them. */
  preset: PresetTermsName | undefined
}>

/** Everything `<sahara-asset>` asks of the world. Made by `createAssetServices`; tests inject faults. */
export type AssetServices = Readonly<{
  /** Reads the asset from the chain: undefined where there is none of this number. */
  readCard: (asset: string, signal: AbortSignal) => Promise<MarketCard | undefined>
  /** Reads what its maker says of it, or of what it was made from. */
  readManifest: ReadManifest
  /** Verified bytes of a preview item. */
  loadPart: LoadPart
  /** For the details. */
  readPast: (card: MarketCard, signal: AbortSignal) => Promise<AssetPast>
  /** Where each part of the price goes, the part of the page that sells it included. */
  readSplit: (
    card: MarketCard,
    referrer: string | undefined,
    signal: AbortSignal,
  ) => Promise<readonly SharePart[]>
}>
