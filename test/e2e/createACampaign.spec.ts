import { readFileSync } from 'node:fs'
import { connect } from '@saharakit/demo/localnet'
import {
  getCampaign,
  getItems,
  getSeat,
  getSettlement,
  parseCampaignReference,
  parseSecrets,
  requestSeat,
  submitContribution,
} from '@saharakit/sdk'
import { fetchItemPart } from '@saharakit/sdk/content'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { expectAccessible } from '../harness/accessibility.ts'
import { marketTag } from '../harness/buyer.ts'
import { expect, test } from '../harness/journey.ts'

const texts = Array.from({ length: 12 }, (_, place) => `${place % 3 ? 'note' : 'offer'} number ${place}`)
/** The right answer of a text: offers are the second class. */
const truthOf = (text: string) => (text.startsWith('offer') ? 1 : 0)

test('a campaign of twelve texts is made by keyboard on the strictest page, paid, labeled, opened with its key file, and read', async ({
  network,
  openPage,
  site,
  wallet,
  page,
}) => {
  test.setTimeout(300_000)
  const { chainId, contracts } = network.deployment
  const campaign = page.locator('sahara-campaign')
  const button = (name: string | RegExp) => campaign.getByRole('button', { name, exact: true })
  const heading = (name: string | RegExp) => campaign.getByRole('heading', { name })
  const press = (name: string | RegExp) => button(name).press('Enter')
  // Axe takes a page without a background for a white one, also in the dark.
  const styles = site.publishFile('site.css', 'text/css', 'html { background: Canvas; }')
  const place = `eip155:${chainId}:${contracts.Campaigns.toLowerCase()}`
  await openPage({ styles, body: marketTag('sahara-campaign', { campaigns: place }) })

  await test.step('items, task, known answers and price need no wallet', async () => {
    await press('Create a campaign')
    await campaign.getByLabel('Or paste a list').fill(texts.join('\n'))
    await press('Add these')
    await expect(campaign.getByText('12 items, ')).toBeVisible()
    await press('Next')
    await campaign.getByLabel('Title', { exact: true }).fill('Notes and offers')
    await campaign.getByLabel('Who asks').fill('The Reedbed')
    await campaign.getByLabel('Question', { exact: true }).fill('What is it?')
    await campaign.getByLabel('Answer 1', { exact: true }).fill('Note')
    await campaign.getByLabel('Answer 2', { exact: true }).fill('Offer')
    await press('Next')
    await press('Label some now')
    for (let done = 1; done <= 6; done++) {
      const text = await campaign.locator('.round .text').textContent()
      await page.keyboard.press(String(truthOf(text ?? '') + 1))
      await expect(campaign.getByText(`${done} known, 6 or more are good`)).toBeVisible()
    }
    await press('That is enough')
    await expectAccessible(page, 'gold')
    await press('Next')
    await campaign.getByLabel('Pay of one label').fill('0.01')
    await campaign.getByLabel('People an item').selectOption('1')
    await campaign.getByLabel('Items a batch').selectOption('12')
    await expect(campaign.getByText(/an hour, at/)).toBeVisible()
    await press('Next')
    await expect(heading('Everything right?')).toBeVisible()
    await expectAccessible(page, 'review')
    expect(wallet.asked).toEqual([])
  })

  await test.step('the page is reloaded: what was written is there', async () => {
    await page.reload()
    await press('Go on with ⁨Notes and offers⁩')
    for (const title of [
      'What should people decide?',
      'Which answers do you know?',
      'What does it pay?',
      'Everything right?',
    ]) {
      await press('Next')
      await expect(heading(title)).toBeVisible()
    }
  })

  const secrets = await test.step('nothing is paid before the key file is saved', async () => {
    await press('Create the campaign')
    await campaign.getByRole('button', { name: /^Paper Wallet/ }).press('Enter')
    const saving = page.waitForEvent('download')
    await button('Save the key file').press('Enter', { timeout: 60_000 })
    const file = await (await saving).path()
    expect(wallet.sent).toHaveLength(0)
    return { file, ...parseSecrets(readFileSync(file, 'utf8')) }
  })

  await test.step('one transaction creates it, and it is watched', async () => {
    await press(/^It is saved: pay in/)
    await expect(heading('Your campaign is running')).toBeVisible({ timeout: 60_000 })
    expect(wallet.sent).toHaveLength(1)
    await press('Watch it')
    await expect(campaign.getByText('0 of 1', { exact: true })).toBeVisible()
  })
  const { rows } = await connect(network.deployment, wallet.account).indexer.listCampaigns({
    requester: wallet.account.address,
  })
  const { campaignId } = parseCampaignReference(`${place}:${rows[0]?.campaignId}`)

  await test.step('somebody labels it: the page says so by itself', async () => {
    const account = privateKeyToAccount(generatePrivateKey())
    await network.fund(account.address, '10')
    const client = connect(network.deployment, account)
    const { seat } = await requestSeat(client, { campaignId })
    await expect.poll(async () => (await getSeat(client, { campaignId }))?.batch, { timeout: 60_000 }).toBe(0)
    const { items } = await getItems(client, {
      campaign: await getCampaign(client, { campaignId }),
      batch: 0,
    })
    const labels = await Promise.all(
      items.map(async ({ parts: [part] }) =>
        truthOf(new TextDecoder().decode(part && (await fetchItemPart({ gateways: client.gateways, part })))),
      ),
    )
    await submitContribution(client, { campaignId, seat, answers: { labels } })
    await expect(campaign.getByText('Full: waits to be opened')).toBeVisible({ timeout: 60_000 })
  })

  await test.step('a new visit opens the group with the key file, and reads the results', async () => {
    await openPage({ styles, body: marketTag('sahara-campaign', { campaign: `${place}:${campaignId}` }) })
    await campaign.locator('input[type="file"]').setInputFiles(secrets.file)
    await press('Open')
    await expect(campaign.locator('.result')).toHaveCount(12, { timeout: 60_000 })
    await expect(
      campaign.getByText('Known answer: Offer').or(campaign.getByText('Known answer: Note')),
    ).toHaveCount(6)
    await expectAccessible(page, 'results')
    const saving = page.waitForEvent('download')
    await press('Save as JSONL')
    const lines = readFileSync(await (await saving).path(), 'utf8')
      .trimEnd()
      .split('\n')
    const labels = lines.map((line) => JSON.parse(line).label).toSorted()
    expect(labels).toEqual([...Array(8).fill('note'), ...Array(4).fill('offer')])
  })

  await test.step('the group is settled with a bond', async () => {
    await expect(campaign.getByText(/Settling puts \S?0\.012/)).toBeVisible()
    await press('Settle')
    await expect(campaign.getByText('Settled unless somebody finds a mistake by')).toBeVisible({
      timeout: 60_000,
    })
    const { phase } = await getSettlement(connect(network.deployment, wallet.account), {
      campaignId,
      epoch: 0,
    })
    expect(phase).toBe('Proposed')
  })
})
