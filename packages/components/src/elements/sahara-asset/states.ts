import type { Description, MarketCard } from '../../internal/market/marketCard.ts'

/** Every screen of `<sahara-asset>`; the names are its `:state()`s. */
export type AssetState =
  | Readonly<{ name: 'loading' }>
  | Readonly<{
      name: 'unavailable'
      /** Name of the error, or `AssetUnknown`. */
      fault: string
      retryable: boolean
    }>
  | Readonly<{
      name: 'ready'
      card: MarketCard
      description: Description
      /** Whether the details are open. */
      details: boolean
      /** What somebody asked for last could not be loaded. */
      failed?: boolean
    }>

/** The card once it is read. */
export type ReadyState = Extract<AssetState, { name: 'ready' }>
