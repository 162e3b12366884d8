import { connect } from '@saharakit/demo/localnet'
import { buyLicense, downloadAsset, getQuote, parseAssetReference } from '@saharakit/sdk'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { expectAccessible } from '../harness/accessibility.ts'
import { marketTag } from '../harness/buyer.ts'
import { expect, test } from '../harness/journey.ts'

const text = 'hour,birds\n5,bittern\n6,snipe\n'
const file = { name: 'morning.csv', mimeType: 'text/csv', buffer: Buffer.from(text) }

test('sell a file on the strictest page: describe, license, price, publish across a reload; the key goes out with one click', async ({
  network,
  openPage,
  site,
  wallet,
  shop,
  page,
}) => {
  const seller = page.locator('sahara-seller')
  const button = (name: string | RegExp) => seller.getByRole('button', { name, exact: true })
  const heading = (name: string | RegExp) => seller.getByRole('heading', { name })
  // Axe takes a page without a background for a white one, also in the dark.
  const rule = 'html { background: Canvas; }'
  const styles = site.publishFile('site.css', 'text/css', rule)
  await openPage({ styles, body: marketTag('sahara-seller', { registry: shop.registry }) })

  await test.step('files, description, sources, license and price need no wallet', async () => {
    await button('Begin').click()
    await seller.locator('input[type="file"]').first().setInputFiles(file)
    await expect(seller.getByText('morning.csv')).toBeVisible()
    // A file is looked at first; whoever is faster than that is told so, and presses once more.
    await expect(async () => {
      await button('Next').click({ timeout: 10_000 })
      await expect(heading('Tell buyers what it is')).toBeVisible({ timeout: 10_000 })
    }).toPass()
    await seller.getByLabel('Name', { exact: true }).fill('A morning at the marsh')
    await seller.getByLabel('Description', { exact: true }).fill('Who was **heard**, hour by hour.')
    await expectAccessible(page, 'about')
    await button('Next').click()
    await expect(heading('What was it made from?')).toBeVisible()
    await button('Nothing to name').click()
    await seller.getByRole('radio', { name: /^Open use/ }).check()
    await button('Next').click()
    await seller.getByLabel('Price of one license').fill('1.25')
    await button('Next').click()
    await expect(heading('Everything right?')).toBeVisible()
    await expectAccessible(page, 'publish')
    expect(wallet.asked).toEqual([])
  })

  await test.step('the page is reloaded while the registration is on its way: the draft is there', async () => {
    await button('Publish').click()
    await seller.getByRole('button', { name: /^Paper Wallet/ }).click()
    await expect.poll(() => wallet.asked, { timeout: 60_000 }).toContain('eth_sendTransaction')
    await page.reload()
    await button('Go on with ⁨A morning at the marsh⁩').click()
  })

  await test.step('it goes on where it stopped, and is for sale', async () => {
    await button('Go on').click()
    await expect(heading(/A morning at the marsh.* is for sale/)).toBeVisible({ timeout: 60_000 })
    await expectAccessible(page, 'listed')
  })

  const snippet = await seller.getByLabel('For a web page', { exact: true }).inputValue()
  const reference = /asset="([^"]+)"/.exec(snippet)?.[1] ?? ''
  const { assetId } = parseAssetReference(reference)
  const account = privateKeyToAccount(generatePrivateKey())
  await network.fund(account.address, '10')
  const client = connect(network.deployment, account)

  await test.step('somebody buys: the order is there, and one click delivers', async () => {
    const quote = await getQuote(client, { assetId, account: account.address })
    const { orderId } = await buyLicense(client, { quote })
    await button('Your orders').click()
    const before = wallet.sent.length
    await button('Deliver the key').click({ timeout: 60_000 })
    await expect(seller.getByText(/^Delivered\. The buyer can check for/)).toBeVisible({ timeout: 60_000 })
    expect(wallet.sent.length - before).toBe(1)
    await expectAccessible(page, 'orders')
    const { files } = await downloadAsset(client, { orderId })
    expect(await files[0]?.blob?.text()).toBe(text)
  })
  const { rows } = await client.indexer.listAssets({ owner: wallet.account.address })
  expect(rows, 'registered once').toHaveLength(1)
})
