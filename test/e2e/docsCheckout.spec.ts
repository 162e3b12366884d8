/** Code of the checkout's section in docs/site-owners.md, on a page with the policy of the same docs. */
import { stringifyOffer } from '@saharakit/sdk'
import { marketTag } from '../harness/buyer.ts'
import { bundleBlock, pageWith } from '../harness/docs/sitePages.ts'
import { browserBlocks } from '../harness/docs/testedBlocks.ts'
import { expect, test } from '../harness/journey.ts'

test('docs/site-owners.md: a page hears of the order that was settled, by its own id', async ({
  network,
  site,
  page,
  wallet,
  shop,
  buyer,
}) => {
  const sale = await shop.sell()
  const places = { network, reference: sale.reference, referrer: network.freshAddress() }
  const script = await bundleBlock(browserBlocks.settled.code, 'esm')
  const module = site.publishFile('settled.js', 'text/javascript', script)
  const heard = page.waitForEvent('console', (message) => message.text().startsWith('order-123 is paid'))
  const tag = marketTag('sahara-checkout', { asset: sale.reference, reference: 'order-123' })
  await page.goto(site.publish(pageWith(tag, places, { module })))
  await buyer.purchase()
  await shop.deliver(sale)
  await buyer.openFiles()
  await buyer.button('All is well: pay the seller').click()
  const [order] = await shop.ordersOf(sale)
  expect((await heard).text()).toContain(order?.orderId)
  expect(wallet.sent).toHaveLength(2)
})

test('docs/site-owners.md: a page that sellers’ links lead to sells what the link says', async ({
  network,
  site,
  page,
  wallet,
  shop,
  buyer,
}) => {
  const sale = await shop.sell()
  const places = { network, reference: sale.reference, referrer: network.freshAddress() }
  const script = await bundleBlock(browserBlocks.shopLink.code, 'esm')
  const module = site.publishFile('link.js', 'text/javascript', script)
  const offer = stringifyOffer({ offer: sale.offer, signature: '0x' })
  const address = site.publish(pageWith('<h1>A shop</h1>', places, { module }))
  await page.goto(`${address}#${new URLSearchParams({ asset: sale.reference, offer })}`)
  await expect(buyer.heading(sale.name)).toBeVisible()
  await buyer.review()
  await expect(buyer.pay).toHaveText(/2\sDEMO/)
  expect(wallet.sent).toEqual([])
})
