import { SaharaAssetErrorEvent } from '../../events/firstMarketEvents.ts'
import '../../locales/en-market.ts'
import { SaharaElement } from '../SaharaElement.ts'

/** What the elements of the market share: their words, and errors that name the asset. */
export abstract class MarketElement extends SaharaElement {
  /** Tells the page and, in full, the console. */
  protected override tell(error: Error, asset = ''): void {
    console.error(error)
    this.dispatchEvent(new SaharaAssetErrorEvent(asset, error))
  }
}
