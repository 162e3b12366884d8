/** What the details of a card read through the SDK. @module */
import {
  type Address,
  explainLicense,
  getLineage,
  getQuote,
  type PresetTermsName,
  presetTermsIds,
  type SharePart,
} from '@saharakit/sdk'
import type { MarketCard } from '../../../internal/market/marketCard.ts'
import { openMarketClient } from '../../../internal/market/openMarketClient.ts'
import type { SaharaSettings } from '../../../internal/settings.ts'
import type { AssetPast } from '../assetServices.ts'

/**
 * What an asset was made from, and its license through all of that.
 *
 * @throws what reads throw
 */
export async function readPast(
  settings: SaharaSettings,
  { reference, asset }: MarketCard,
  signal: AbortSignal,
): Promise<AssetPast> {
  const client = openMarketClient(settings, reference)
  const { assetId, terms } = asset
  const [lineage, license] = await Promise.all([
    getLineage(client, { assetId, signal }),
    explainLicense(client, { assetId, terms, signal }),
  ])
  const names = Object.keys(presetTermsIds) as PresetTermsName[]
  return { lineage, license, preset: names.find((name) => presetTermsIds[name] === terms?.termsId) }
}

/**
 * Where each part of the listing's price goes.
 *
 * @throws OfferUnavailableError, and what reads throw
 */
export async function readSplit(
  settings: SaharaSettings,
  { reference, asset }: MarketCard,
  referrer: string | undefined,
  signal: AbortSignal,
): Promise<readonly SharePart[]> {
  const client = openMarketClient(settings, reference)
  const quote = await getQuote(client, {
    assetId: asset.assetId,
    referrer: referrer as Address | undefined,
    signal,
  })
  return quote.split
}
