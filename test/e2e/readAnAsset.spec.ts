/** What a card, a lineage and a market tell on the strictest page, before anybody has a wallet. */
import { presetTerms, publishOffer, registerAsset } from '@saharakit/sdk'
import { parseEther, zeroAddress } from 'viem'
import { expectAccessible } from '../harness/accessibility.ts'
import { marketTag } from '../harness/buyer.ts'
import { expect, test } from '../harness/journey.ts'
import { tabTo } from '../harness/keyboard.ts'
import type { Network } from '../harness/network.ts'
import type { Sale, Shop } from '../harness/shop.ts'

/** A model that was made from what is sold, and its listing. @returns its reference */
async function sellModel(network: Network, shop: Shop, sale: Sale): Promise<string> {
  await network.mineAtOnce()
  try {
    const terms = presetTerms['Commercial Remix']
    const { assetId } = await registerAsset(shop.client, {
      manifest: {
        version: 1,
        kind: 'model',
        name: 'Who sings there',
        description: 'Names birds by their songs.',
        open: false,
        files: [],
        evaluations: [{ metric: 'accuracy', value: 0.91, dataset: sale.name }],
      },
      terms,
      parents: [{ assetId: sale.assetId, relation: 'TRAINED_ON', shareBps: 1_000 }],
    })
    await publishOffer(shop.client, {
      assetId,
      terms,
      token: zeroAddress,
      price: parseEther('3'),
      validUntil: Math.floor(Date.now() / 1_000) + 86_400,
    })
    return `${shop.registry}:${assetId}`
  } finally {
    await network.releaseBlocks()
  }
}

test('a card by keyboard: “may I…?”, what it was made from, where the money goes, and nobody is asked for a wallet', async ({
  network,
  openPage,
  shop,
  wallet,
  page,
  buyer,
}) => {
  const sale = await shop.sell()
  const asset = await sellModel(network, shop, sale)
  await openPage({ body: marketTag('sahara-asset', { asset }) })
  const { card } = buyer
  await expect(card.getByText('3 DEMO')).toBeVisible()
  await expect(card.getByRole('heading', { name: 'Who sings there' })).toBeVisible()
  await expect(card.getByText('Don’t pass it on.')).toBeVisible()
  await tabTo(page, card.getByRole('button', { name: 'Details' }))
  await page.keyboard.press('Enter')
  await expect(card.getByText('What you make from it passes at least 5% of its revenue up.')).toBeVisible()
  await expect(card.getByText('Claims of its maker, which nobody has checked.')).toBeVisible()
  await expect(card.getByText(new RegExp(`Owner of .${sale.name}`))).toBeVisible()
  await expect(card.getByText('0.3 DEMO')).toBeVisible()
  await expect(card.getByText('2.7 DEMO')).toBeVisible()
  await expectAccessible(page, 'details')

  await tabTo(page, card.getByRole('button', { name: 'Show the whole past' }))
  await page.keyboard.press('Enter')
  const tree = card.getByRole('tree')
  await tabTo(page, tree.getByRole('treeitem', { name: /Who sings there/ }))
  await page.keyboard.press('ArrowRight')
  await expect(tree.getByRole('treeitem', { name: new RegExp(`trained on .*${sale.name}`) })).toBeFocused()
  await expect(card.getByText('10% of each sale reaches it.')).toBeVisible()
  await expectAccessible(page, 'lineage')
  expect(wallet.asked).toEqual([])
})

test('a market with an indexer: filters, words and an asset above the page', async ({
  network,
  indexer,
  openPage,
  shop,
  page,
  buyer,
}) => {
  const sale = await shop.sell({ name: 'Songs of the lower marsh' })
  await sellModel(network, shop, sale)
  const market = page.locator('sahara-market')
  const provider = (inside: string) => `<sahara-provider indexer="${indexer.url}">${inside}</sahara-provider>`
  await expect(async () => {
    await openPage({
      body: provider(marketTag('sahara-market', { registry: shop.registry })),
      connect: [indexer.url],
    })
    await expect(market.getByRole('button', { name: sale.name })).toBeVisible({ timeout: 15_000 })
  }).toPass()
  await market.getByRole('combobox', { name: 'Kind' }).selectOption('Models')
  await expect(market.getByRole('button', { name: sale.name })).toBeHidden()
  await expect(market.getByRole('button', { name: 'Who sings there' }).first()).toBeVisible()
  await market.getByRole('combobox', { name: 'Kind' }).selectOption('Everything')
  await market.getByRole('searchbox').fill('lower marsh')
  await expect(market.getByRole('listitem')).toHaveCount(1)
  await expectAccessible(page, 'market')
  await market.getByRole('button', { name: sale.name }).click()
  await expect(buyer.card.getByRole('heading', { name: sale.name })).toBeVisible()
  await expect(buyer.buy).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(market.getByRole('button', { name: sale.name })).toBeFocused()
})
