import { askEarly, callOf } from './askEarly.ts'
import { assetsSelector } from './assets.generated.ts'
import type { LensSource } from './callLens.ts'
import { encodeWords } from './encodeWords.ts'

/** The question about these assets. */
export const assetsCall = ({ lens }: LensSource, ids: readonly bigint[]): object =>
  callOf(lens, encodeWords(assetsSelector, 32, ids.length, ...ids))

/**
 * Asks the first node for assets that will be read in a moment, so that the question travels beside the scripts. The next
 * `readAsset` of them takes the answer; where it is none, it asks again.
 *
 * @param source its `lens` is the `AssetLens`
 */
export function askAssetsEarly(source: LensSource, assetIds: readonly bigint[]): void {
  askEarly(source, assetIds, assetsCall)
}
