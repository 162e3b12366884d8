import { SaharaAssetErrorEvent } from '../../events/firstMarketEvents.ts'
import '../../locales/en-market.ts'
import { SaharaElement } from '../SaharaElement.ts'
import type { Changed } from '../UpdatingElement.ts'

let arabic: Promise<unknown> | undefined

/** Without its words an element speaks English; the next one tries again. */
const ensureArabic = () => (arabic ??= import('../../locales/ar-market.ts').catch(() => (arabic = undefined)))

/** What the elements of the market share: their words, and errors that name the asset. */
export abstract class MarketElement extends SaharaElement {
  protected override willUpdate(changed: Changed): void {
    super.willUpdate(changed)
    if (/^ar/i.test(this.language)) void ensureArabic()
  }

  /** Tells the page and, in full, the console. */
  protected override tell(error: Error, asset = ''): void {
    console.error(error)
    this.dispatchEvent(new SaharaAssetErrorEvent(asset, error))
  }
}
