/**
 * A link to a page where an asset can be bought: `asset` and `offer` are added to the address of the page, or, where that has a
 * `#`, behind it, so that no server is told.
 *
 * @param shop Address of the page, relative to this one or whole; undefined gives no link.
 * @example
 * shopLink('/shop.html', 'eip155:31337:0x9fe4…:7', undefined) // 'https://site.example/shop.html?asset=eip155%3A31337…'
 */
export function shopLink(
  shop: string | undefined,
  asset: string,
  offer: string | undefined,
): string | undefined {
  if (!shop || !URL.canParse(shop, document.baseURI)) return undefined
  const url = new URL(shop, document.baseURI)
  if (!/^https?:$/.test(url.protocol)) return undefined
  const isBehind = shop.includes('#')
  const words = new URLSearchParams(isBehind ? url.hash.slice(1) : url.search)
  words.set('asset', asset)
  if (offer) words.set('offer', offer)
  url[isBehind ? 'hash' : 'search'] = words.toString()
  return url.href
}
