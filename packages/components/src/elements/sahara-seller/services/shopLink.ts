/**
 * A link to a page where an asset can be bought. What it sells stands behind the `#`, which no server is told.
 *
 * @param shop Address of the page, relative to this one or whole; undefined gives no link.
 * @example
 * shopLink('/shop.html', 'eip155:31337:0x9fe4…:7', undefined) // 'https://site.example/shop.html#asset=eip155:31337:0x9fe4…:7'
 */
export function shopLink(
  shop: string | undefined,
  asset: string,
  offer: string | undefined,
): string | undefined {
  if (!shop || !URL.canParse(shop, document.baseURI)) return undefined
  const url = new URL(shop, document.baseURI)
  if (!/^https?:$/.test(url.protocol)) return undefined
  url.hash = `asset=${asset}${offer ? `&offer=${offer}` : ''}`
  return url.href
}
