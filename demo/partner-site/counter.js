/**
 * The counter sells whatever a link names: an asset, or an offer that travels in the link itself. The magazine's own script,
 * as any page could have one: it makes an element and sets attributes.
 */
const link = new URLSearchParams(location.search)
const place = document.getElementById('counter')
const checkout = document.createElement('sahara-checkout')
checkout.setAttribute('asset', link.get('asset') ?? place.dataset.asset)
checkout.setAttribute('referrer', place.dataset.referrer)
for (const name of ['offer', 'max-price', 'reference']) {
  const value = link.get(name)
  if (value !== null) checkout.setAttribute(name, value)
}
place.append(checkout)
