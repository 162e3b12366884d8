import '../../elements/sahara-asset/define.ts'
import { openSheet } from './openSheet.ts'

/** Which asset, and the words around its card. */
export type AssetSheet = Readonly<{
  /** CAIP-style id. */
  asset: string
  title: string
  /** Word of the button that closes it. */
  close: string
  referrer?: string | undefined
}>

/** Shows an asset's card above the page. */
export function openAssetSheet(root: ShadowRoot, { asset, title, close, referrer }: AssetSheet): void {
  const card = document.createElement('sahara-asset')
  card.asset = asset
  if (referrer) card.referrer = referrer
  openSheet(root, { title, close, body: card, isOver: true })
}
