import { expectAccessible } from '../harness/accessibility.ts'
import { marketTag } from '../harness/buyer.ts'
import { EarningsReader } from '../harness/earnings.ts'
import { contributorOn, expect, publishPage, test } from '../harness/journey.ts'
import { tabTo } from '../harness/keyboard.ts'
import { createMakingCampaign, type MakingReview } from '../harness/making.ts'
import { drawing } from '../harness/pictures.ts'
import { createScriptedWallet } from '../harness/wallet.ts'

const viewport = { width: 390, height: 844 }
test.use({ viewport })

test('make a text and a photograph on a phone, by keyboard, and be paid by what its reviewer says', async ({
  network,
  openPage,
  wallet,
  contributor,
  page,
  browser,
  site,
}) => {
  const { task } = contributor
  const writing = await createMakingCampaign(network, 'writing')
  const photo = await createMakingCampaign(network, 'photo')
  const signatures = () => wallet.asked.filter((method) => method === 'eth_signTypedData_v4').length

  await test.step('a text: written, kept over a reload, sealed, uploaded and sent', async () => {
    await openPage({ task: { campaign: writing.reference } })
    await expect(task.getByText('tells whether your pay depends on that')).toBeVisible()
    await contributor.startWork()
    await expect(task.getByText(writing.prompt)).toBeVisible()
    const field = task.getByLabel('Your text')
    await tabTo(page, field)
    await page.keyboard.type('A blue one, with a bell.')
    await expect(task.getByText('Characters: 24 · Words: 6')).toBeVisible()
    // The text reaches the device a moment after the last key.
    await page.waitForTimeout(2_000)
    await page.reload()
    await expect(field).toHaveValue('A blue one, with a bell.')
    await tabTo(page, field)
    await page.keyboard.press('Control+Enter')
    await tabTo(page, contributor.button('Send and stop here'))
    await page.keyboard.press('Enter')
    await expect(contributor.heading('Sent. You hold no batch now')).toBeVisible({ timeout: 60_000 })
    expect(signatures(), 'one signature lets the file be stored').toBe(1)
    await writing.open()
    expect(await writing.produced()).toEqual([{ state: 'readable', type: 'text/plain' }])
  })

  await test.step('a photograph, from a file', async () => {
    await openPage({ task: { campaign: photo.reference } })
    await contributor.startWork()
    const choosing = page.waitForEvent('filechooser')
    await tabTo(page, contributor.button('Choose a photograph'))
    await page.keyboard.press('Enter')
    const chooser = await choosing
    await chooser.setFiles({ name: 'door.png', mimeType: 'image/png', buffer: drawing(3, 0) })
    await expect(task.getByRole('img', { name: 'Your photograph' })).toBeVisible()
    await tabTo(page, contributor.button('Done, next'))
    await page.keyboard.press('Enter')
    await tabTo(page, contributor.button('Send and stop here'))
    await page.keyboard.press('Enter')
    await expect(contributor.heading('Sent. You hold no batch now')).toBeVisible({ timeout: 60_000 })
    await photo.open()
    expect(await photo.produced()).toEqual([{ state: 'readable', type: 'image/jpeg' }])
  })

  await test.step('somebody else reviews it, beside its prompt', async () => {
    const review = await photo.review()
    const address = await openPage({ task: { campaign: review.reference } })
    const context = await browser.newContext({ viewport })
    const theirs = createScriptedWallet(network)
    await network.fund(theirs.account.address, '10')
    await theirs.install(context)
    const reviewer = contributorOn(await context.newPage())
    await reviewer.page.goto(address)
    await expect(reviewer.task.getByText(/You look at what other people made in task \d+/)).toBeVisible()
    await reviewer.startWork()
    await expect(reviewer.task.getByText(photo.prompt)).toBeVisible()
    await reviewer.answer(/^Fixable/).press('f')
    await reviewer.press(reviewer.button('Send and stop here'))
    await expect(reviewer.heading('Sent. You hold no batch now')).toBeVisible({ timeout: 60_000 })
    await review.open()
    expect(await review.verdicts()).toEqual(['fixable'])
    await context.close()
    await expectHalf(review)
  })

  /** Its requester counts what the reviewer said, in the page of the campaign. */
  async function count(): Promise<void> {
    const theirs = createScriptedWallet({ ...network, key: network.requesterKey })
    const context = await browser.newContext({ viewport })
    await theirs.install(context)
    const requester = await context.newPage()
    const body = marketTag('sahara-campaign', { campaign: photo.reference })
    // Axe takes a page without a background for a white one, also in the dark.
    const styles = site.publishFile('site.css', 'text/css', 'html { background: Canvas; }')
    await requester.goto(publishPage(network, site, { body, styles }))
    const campaign = requester.locator('sahara-campaign')
    await campaign.getByRole('button', { name: 'Is it yours? Connect your wallet' }).press('Enter')
    await campaign.getByRole('button', { name: /^Paper Wallet/ }).press('Enter')
    await expect(campaign.getByText(/Its review, Campaign \d+, is settled/)).toBeVisible()
    await expectAccessible(requester, 'a review to count')
    await campaign.getByRole('button', { name: 'Count the review' }).press('Enter')
    await expect(campaign.getByText('Settled. People can claim what they earned.')).toBeVisible({
      timeout: 60_000,
    })
    await context.close()
  }

  async function expectHalf(review: MakingReview): Promise<void> {
    await openPage({ earnings: { campaign: photo.reference } })
    const earnings = new EarningsReader(page)
    await earnings.expectOpen()
    // The text, which nobody reviews, and the photograph.
    await expect(earnings.amount('Being judged')).toContainText('0.1')
    await expect(earnings.element.getByText(/at most \S?0\.05/)).toHaveCount(2)
    await review.settle()
    await count()
    await page.reload()
    await expect(earnings.amount('Yours to claim')).toContainText('0.025', { timeout: 60_000 })
    await earnings.element.getByText('How this was worked out').last().click()
    await expect(earnings.element.getByText('1 can be fixed')).toBeVisible()
    await earnings.claim()
    await expect(earnings.amount('Claimed')).toContainText('0.025')
  }
})
