import type { AssetManifest } from '@saharakit/sdk'
import type { LoadPart } from '../../internal/itemContent.ts'
import type { MarketCard } from '../../internal/market/marketCard.ts'

/** Everything `<sahara-asset>` asks of the world. Made by `createAssetServices`; tests inject faults. */
export type AssetServices = Readonly<{
  /** Reads the asset from the chain: undefined where there is none of this number. */
  readCard: (asset: string, signal: AbortSignal) => Promise<MarketCard | undefined>
  /** Reads what its maker says of it, held to the hash on chain. */
  readManifest: (card: MarketCard, signal: AbortSignal) => Promise<AssetManifest>
  /** Verified bytes of a preview item. */
  loadPart: (card: MarketCard, ...rest: Parameters<LoadPart>) => ReturnType<LoadPart>
}>
