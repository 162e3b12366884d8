import { type Receipt, verifyReceipt } from '@saharakit/sdk'
import { expectAccessible } from '../harness/accessibility.ts'
import { marketTag } from '../harness/buyer.ts'
import { expect, test } from '../harness/journey.ts'
import { tabTo } from '../harness/keyboard.ts'
import { watchShifts } from '../harness/watchShifts.ts'

test('buy an asset by keyboard alone on the strictest page: card, review, one payment, key, files, receipt', async ({
  openPage,
  site,
  wallet,
  shop,
  buyer,
  page,
}) => {
  const sale = await shop.sell()
  const { card, checkout } = buyer
  const shifts = await watchShifts(page)
  // The one rule that the docs ask for.
  const rule = 'sahara-asset { display: block; min-block-size: 28rem; }'
  const styles = site.publishFile('site.css', 'text/css', rule)
  await openPage({ styles, body: marketTag('sahara-asset', { asset: sale.reference }) })

  await test.step('the card tells what it is and what it costs, and nothing on the page moves', async () => {
    await expect(card.getByRole('heading', { name: sale.name })).toBeVisible()
    await expect(card.getByText('2 DEMO')).toBeVisible()
    await expect(card.getByText('Who sang where, and when.')).toBeVisible()
    await expect(buyer.buy).toBeVisible()
    expect(await shifts()).toBe(0)
    expect(wallet.asked).toEqual([])
  })

  await test.step('the review tells everything before anything is paid', async () => {
    await tabTo(page, buyer.buy)
    await page.keyboard.press('Enter')
    await tabTo(page, buyer.button('Review the purchase'))
    await page.keyboard.press('Enter')
    await tabTo(page, checkout.getByRole('button', { name: /^Paper Wallet/ }))
    await page.keyboard.press('Enter')
    await buyer.expectPayable()
    await expect(checkout.getByText('they are the ones that were promised')).toBeVisible()
    await expect(checkout.getByText('each part of the files that is not what was promised')).toBeVisible()
    await expectAccessible(page, 'review')
    expect(wallet.sent).toEqual([])
  })

  await test.step('one payment', async () => {
    await buyer.expectPayable()
    await tabTo(page, buyer.pay)
    await page.keyboard.press('Enter')
    await buyer.expectPaid()
    expect(wallet.sent).toHaveLength(1)
    expect(wallet.asked).toEqual(['eth_requestAccounts', 'eth_signTypedData_v4', 'eth_sendTransaction'])
  })

  await test.step('the key comes, and the files are those of the seller', async () => {
    await shop.deliver(sale)
    await expect(buyer.heading('Your key is here')).toBeVisible({ timeout: 60_000 })
    await expectAccessible(page, 'delivered')
    await tabTo(page, buyer.button('Get the files'))
    await page.keyboard.press('Enter')
    await expect(buyer.heading('Everything is as promised')).toBeVisible({ timeout: 60_000 })
    const save = checkout.getByRole('link', { name: 'Save sounds.csv' })
    await tabTo(page, save)
    const file = await buyer.save(() => page.keyboard.press('Enter'))
    expect(file).toEqual({ name: 'sounds.csv', text: sale.text })
  })

  await test.step('all is well: the seller is paid, and the receipt is checked without the page', async () => {
    await tabTo(page, buyer.button('All is well: pay the seller'))
    await page.keyboard.press('Enter')
    await expect(buyer.heading('It’s yours')).toBeVisible({ timeout: 60_000 })
    await expectAccessible(page, 'settled')
    await tabTo(page, buyer.button('Save the receipt'))
    const saved = await buyer.save(() => page.keyboard.press('Enter'))
    const checks = await verifyReceipt(shop.client, {
      receipt: JSON.parse(saved.text) as Receipt,
      files: [new Blob([sale.text])],
    })
    expect(checks.filter(({ state }) => state !== 'true')).toEqual([])
    expect(wallet.sent).toHaveLength(2)
    const [order, ...others] = await shop.ordersOf(sale)
    expect(others).toEqual([])
    expect(order?.state).toBe('Settled')
    expect(order?.order.buyer.toLowerCase()).toBe(wallet.account.address.toLowerCase())
  })
})
