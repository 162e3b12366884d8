import { Buyer, marketTag } from '../harness/buyer.ts'
import { expect, test } from '../harness/journey.ts'

test('the page is closed after the payment, and again after the key: another page finds the order and goes on', async ({
  context,
  network,
  openPage,
  wallet,
  shop,
  buyer,
  page,
}) => {
  const sale = await shop.sell()
  const address = await openPage({ body: marketTag('sahara-checkout', { asset: sale.reference }) })
  await buyer.review()

  const second = new Buyer(await context.newPage())
  await test.step('closed in the moment in which the wallet has sent the payment', async () => {
    wallet.behavior = 'vanish'
    await buyer.pay.click()
    await expect.poll(() => wallet.sent.length).toBe(1)
    await page.close()
    wallet.behavior = 'approve'
    await network.included(wallet.sent[0])
    await second.page.goto(address)
    await second.expectPaid()
    await second.page.close()
  })

  const third = new Buyer(await context.newPage())
  await test.step('the key comes while no page is open', async () => {
    await shop.deliver(sale)
    await third.page.goto(address)
    await expect(third.heading('Your key is here')).toBeVisible()
    await third.button('Get the files').click()
    // The wallet allowed this site before: nobody is asked which one it was.
    await expect(third.heading('Everything is as promised')).toBeVisible({ timeout: 60_000 })
    await third.page.close()
  })

  const fourth = new Buyer(await context.newPage())
  await test.step('closed with the files open: they can be had once more, and the order ends', async () => {
    await fourth.page.goto(address)
    await fourth.button('Get the files').click()
    await fourth.button('All is well: pay the seller').click({ timeout: 60_000 })
    await expect(fourth.heading('It’s yours')).toBeVisible({ timeout: 60_000 })
  })
  const orders = await shop.ordersOf(sale)
  expect(orders.map(({ state }) => state)).toEqual(['Settled'])
  expect(wallet.sent).toHaveLength(2)
})

test('a double click, and a second tab that pays at the same time with the same wallet: one order', async ({
  context,
  openPage,
  network,
  wallet,
  shop,
  buyer,
}) => {
  const sale = await shop.sell()
  const address = await openPage({ body: marketTag('sahara-checkout', { asset: sale.reference }) })
  await buyer.review()
  const other = new Buyer(await context.newPage())
  await other.page.goto(address)
  await other.button('Review the purchase').click()
  await other.expectPayable()

  await buyer.page.bringToFront()
  await network.holdBlocks()
  try {
    await buyer.expectPayable()
    await buyer.pay.dblclick()
    await expect.poll(() => wallet.sent.length).toBe(1)
    await test.step('the second tab is told that the first one pays', async () => {
      await other.page.bringToFront()
      await other.expectPayable()
      await other.pay.click()
      await expect(other.checkout.getByText(/Another tab of this browser is paying/)).toBeVisible()
    })
  } finally {
    await network.releaseBlocks()
  }
  await buyer.page.bringToFront()
  await buyer.expectPaid()
  await test.step('and finds the order when it looks again', async () => {
    await other.page.bringToFront()
    await other.button('Look again').click()
    await other.expectPaid()
  })
  expect(await shop.ordersOf(sale)).toHaveLength(1)
  expect(wallet.sent).toHaveLength(1)
})

test('the seller posts no key: one press and one confirmation bring the money back', async ({
  network,
  openPage,
  wallet,
  shop,
  buyer,
}) => {
  const sale = await shop.sell({ deliverWithin: 12 })
  await openPage({ body: marketTag('sahara-checkout', { asset: sale.reference }) })
  const before = await network.balance(wallet.account.address)
  await buyer.purchase()
  await expect(buyer.heading('No key came in time')).toBeVisible({ timeout: 60_000 })
  // The page's clock is ahead of the last block's: that is waited for, and nobody is troubled with it.
  await buyer.button('Get the money back').click()
  await expect(buyer.heading(/2 DEMO.* are yours again/)).toBeVisible({ timeout: 60_000 })
  await expect(buyer.checkout.getByRole('alert')).toHaveCount(0)
  expect(wallet.sent).toHaveLength(2)
  const lost = before - (await network.balance(wallet.account.address))
  expect(lost, 'only network fees are gone').toBeLessThan(10n ** 16n)
})
