import type { Page } from '@playwright/test'
import { formatAssetReference, presetTerms, publishOffer, registerAsset } from '@saharakit/sdk'
import { parseEther, zeroAddress } from 'viem'
import { marketTag } from '../harness/buyer.ts'
import { expect, test } from '../harness/journey.ts'

test('the wallet says no, is busy, is on another network: nothing is lost, and the next try pays once', async ({
  network,
  openPage,
  wallet,
  shop,
  buyer,
}) => {
  const sale = await shop.sell()
  await openPage({ body: marketTag('sahara-checkout', { asset: sale.reference }) })
  await buyer.review()

  await test.step('declined', async () => {
    wallet.behavior = 'reject'
    await buyer.pay.click()
    await expect(buyer.checkout.getByRole('alert')).toHaveText(
      'You declined in your wallet. Nothing was paid.',
    )
    expect(wallet.sent).toEqual([])
  })
  await test.step('busy with another question', async () => {
    wallet.behavior = 'busy'
    await buyer.expectPayable()
    await buyer.pay.click()
    await expect(buyer.checkout.getByRole('alert')).toContainText('has another question open')
    expect(wallet.sent).toEqual([])
  })
  await test.step('on another network: it is asked to switch, and then to pay', async () => {
    wallet.behavior = 'approve'
    wallet.chainId = 1
    await buyer.expectPayable()
    await buyer.pay.click()
    await buyer.expectPaid()
    expect(wallet.asked).toContain('wallet_switchEthereumChain')
    expect(wallet.chainId).toBe(network.chainId)
  })
  expect(wallet.sent).toHaveLength(1)
  expect(await shop.ordersOf(sale)).toHaveLength(1)
})

test.describe('with an empty wallet', () => {
  test.use({ funds: '1' })

  test('what is missing is told before the wallet is asked, and one goes on once it is filled', async ({
    network,
    openPage,
    wallet,
    shop,
    buyer,
  }) => {
    const sale = await shop.sell()
    await openPage({ body: marketTag('sahara-checkout', { asset: sale.reference }) })
    await buyer.button('Review the purchase').click()
    await buyer.chooseWallet()
    await expect(buyer.checkout.getByText(/It costs .*2\sDEMO.* and this wallet has .*1\sDEMO/)).toBeVisible()
    expect(wallet.asked).toEqual(['eth_requestAccounts'])
    await network.fund(wallet.account.address, '5')
    await buyer.button('Look again').click()
    await buyer.expectPayable()
    expect(wallet.sent).toEqual([])
  })
})

test('the seller changes the price between review and payment, then takes the offer back', async ({
  openPage,
  wallet,
  shop,
  buyer,
}) => {
  const sale = await shop.sell()
  await openPage({ body: marketTag('sahara-checkout', { asset: sale.reference }) })
  await buyer.review()

  await test.step('another price: the wallet is not asked for money, and the review says what changed', async () => {
    await shop.reprice(sale, parseEther('3'))
    await buyer.expectPayable()
    await buyer.pay.click()
    await expect(buyer.checkout.getByRole('alert')).toContainText('The offer has changed. Nothing was paid')
    await expect(buyer.checkout.getByText(/The price was .*2\sDEMO.* and is .*3\sDEMO.* now/)).toBeVisible()
    await expect(buyer.button(/^Pay .*3\sDEMO/)).toBeVisible()
    expect(wallet.asked).not.toContain('eth_sendTransaction')
  })
  await test.step('the offer is canceled in the moment of paying: told so, nothing paid', async () => {
    await buyer.expectPayable()
    await shop.cancel({ ...sale, offer: { ...sale.offer, price: parseEther('3') } })
    await buyer.pay.click()
    await expect(buyer.heading('This offer has ended')).toBeVisible()
    await expect(buyer.checkout.getByText('The seller has taken it back. Nothing was paid.')).toBeVisible()
    await expect(buyer.pay).toHaveCount(0)
  })
  expect(wallet.sent).toEqual([])
  expect(await shop.ordersOf(sale)).toEqual([])
})

test('a page that buys for less than the price, and a description that nobody has: nothing can be paid', async ({
  network,
  openPage,
  wallet,
  shop,
  buyer,
  page,
}) => {
  const sale = await shop.sell()
  await openPage({ body: marketTag('sahara-checkout', { asset: sale.reference, 'max-price': '1.5' }) })
  await expect(buyer.heading('The price has gone up')).toBeVisible()
  await expect(buyer.checkout.getByText(/It costs .*2\sDEMO.* buys for .*1\.5\sDEMO.* at most/)).toBeVisible()
  await expect(buyer.pay).toHaveCount(0)

  await page.route(`${network.gatewayUrl}/**`, (route) => route.fulfill({ status: 404 }))
  const address = await openPage({ body: marketTag('sahara-checkout', { asset: sale.reference }) })
  await expect(buyer.checkout.getByText('2 DEMO')).toBeVisible()
  await expect(buyer.checkout.getByText(/Its description can’t be had right now/)).toBeVisible()
  await expect(buyer.button('Review the purchase')).toHaveCount(0)
  await page.unrouteAll()
  await buyer.button('Try again').click()
  await expect(buyer.button('Review the purchase')).toBeVisible()
  expect(page.url()).toBe(address)
  expect(wallet.asked).toEqual([])
})

const markup = '<img src=x onerror="globalThis.owned=1"><script>globalThis.owned=1</script><b>bold</b>'
/** Embeds, overrides and isolates that nobody ends, and marks that draw nothing. */
const bidi = '\u202e\u2067\u2066\u202d\u200b\u2028evil\u202e'
const endless = 'a'.repeat(10_000)

/** What a stranger's words must not have done to a page. */
async function expectUnharmed(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'owned' in globalThis)).toBe(false)
  const found = await page.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])
    const texts = roots.map((root) => root.textContent ?? '')
    return {
      wide: document.documentElement.scrollWidth,
      strange: roots.flatMap((root) => [...root.querySelectorAll('img[src="x"], script, b')]).length,
      overrides: texts.filter((text) => /[\u202a-\u202e]/.test(text)).length,
    }
  })
  expect(found).toEqual({ wide: 360, strange: 0, overrides: 0 })
}

test.describe('on a narrow phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('a description full of markup, overrides and endless words stays text, inside its box', async ({
    openPage,
    wallet,
    shop,
    buyer,
    page,
  }) => {
    const dialogs: string[] = []
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    const terms = presetTerms['Open Use']
    const { assetId } = await registerAsset(shop.client, {
      manifest: {
        version: 1,
        kind: 'agent',
        name: `${bidi}${markup}${endless}`.slice(0, 200),
        description: `${markup}\n\n[x](javascript:globalThis.owned=1)\n\n${bidi}${endless}`,
        open: false,
        author: { name: `${bidi}${endless}`.slice(0, 200) },
        task: `${bidi}${endless}`.slice(0, 100),
        files: [],
        evaluations: [{ metric: markup, value: 1, note: `${bidi}${endless}`.slice(0, 1_000) }],
        usage: `${markup}${endless}`,
        cite: endless.slice(0, 5_000),
      },
      terms,
    })
    await publishOffer(shop.client, {
      assetId,
      terms,
      token: zeroAddress,
      price: parseEther('2'),
      validUntil: Math.floor(Date.now() / 1_000) + 86_400,
    })
    const [, , registry = ''] = shop.registry.split(':')
    const asset = formatAssetReference({
      chainId: shop.client.deployment.chainId,
      registry: registry as `0x${string}`,
      assetId,
    })
    await openPage({
      body: `${marketTag('sahara-asset', { asset })}${marketTag('sahara-market', { registry: shop.registry })}`,
    })
    await expect(buyer.card.getByRole('heading', { name: /<img src=x/ })).toBeVisible()
    await expectUnharmed(page)
    await buyer.card.getByRole('button', { name: 'Details' }).click()
    await expect(buyer.card.getByText(/<script>/).first()).toBeVisible()
    await expectUnharmed(page)
    await buyer.buy.click()
    await buyer.review()
    await expectUnharmed(page)
    await buyer.pay.click()
    await expect(buyer.heading(/It’s yours|In a block/)).toBeVisible({ timeout: 60_000 })
    await expectUnharmed(page)
    expect(dialogs).toEqual([])
    expect(wallet.sent).toHaveLength(1)
  })
})
