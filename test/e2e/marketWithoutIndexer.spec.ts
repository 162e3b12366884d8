import { parseEther } from 'viem'
import { Buyer, marketTag } from '../harness/buyer.ts'
import { expect, publishPage, test } from '../harness/journey.ts'
import { startLyingIndexer } from '../harness/lyingIndexer.ts'

const nobody = 'http://127.0.0.1:9'

test('the indexer is down: the market lists, and a cell of it sells, from the chain itself', async ({
  openPage,
  wallet,
  shop,
  page,
  buyer,
}) => {
  const sale = await shop.sell({ name: 'Fog over the reeds' })
  await openPage({
    body: `<sahara-provider indexer="${nobody}">${marketTag('sahara-market', { registry: shop.registry })}</sahara-provider>`,
    connect: [nobody],
  })
  const market = page.locator('sahara-market')
  await expect(market.getByText('Read from the chain alone, newest first')).toBeVisible()
  await market.getByRole('searchbox').fill('fog over')
  await expect(market.getByRole('listitem')).toHaveCount(1)
  await market.getByRole('button', { name: sale.name }).click()
  await expect(buyer.buy).toBeVisible()
  await buyer.buy.click()
  await buyer.purchase()
  expect(wallet.sent).toHaveLength(1)
  await shop.deliver(sale)
  await buyer.openFiles()
  expect(await shop.ordersOf(sale)).toHaveLength(1)
})

test('the indexer lies about owner, name and what was bought: owner and price are the chain’s, the name is the manifest’s, and one can’t pay twice', async ({
  context,
  network,
  site,
  wallet,
  shop,
  page,
  buyer,
}) => {
  const sale = await shop.sell({ name: 'Honest tide tables' })
  const thief = network.freshAddress()
  const indexer = await startLyingIndexer(shop.client, (row) =>
    row['assetId'] === sale.assetId
      ? { ...row, owner: thief, creator: thief, name: 'Stolen tide tables', price: '1', rights: 0 }
      : row,
  )
  try {
    const address = publishPage(network, site, {
      body: `<sahara-provider indexer="${indexer.url}">${marketTag('sahara-market', { registry: shop.registry })}</sahara-provider>`,
      connect: [indexer.url],
    })
    await page.goto(address)
    const market = page.locator('sahara-market')
    const cell = market.getByRole('listitem').filter({ hasText: 'tide tables' })
    await expect(cell.getByText('2 DEMO')).toBeVisible()
    await expect(cell.getByRole('button', { name: sale.name })).toBeVisible()
    expect(indexer.asked).toContain('assets')
    await expect(market.getByText('Stolen')).toHaveCount(0)
    await expect(cell).toContainText(shop.account.address.slice(2, 6).toLowerCase())
    await expect(cell).not.toContainText(thief.slice(2, 6).toLowerCase())

    await cell.getByRole('button', { name: sale.name }).click()
    await buyer.buy.click()
    const before = await network.balance(wallet.account.address)
    await buyer.purchase()
    const spent = before - (await network.balance(wallet.account.address))
    expect(spent >= sale.offer.price && spent < sale.offer.price + parseEther('0.01')).toBe(true)

    await test.step('it denies that there is an order: the chain has it, and another tab goes on with it', async () => {
      const second = new Buyer(await context.newPage())
      await second.page.goto(address)
      await second.page.locator('sahara-market').getByRole('button', { name: sale.name }).click()
      await second.buy.click()
      await second.expectPaid()
    })
    expect(await shop.ordersOf(sale)).toHaveLength(1)
    expect(wallet.sent).toHaveLength(1)
  } finally {
    await indexer.close()
  }
})
