import { expectAccessible } from '../harness/accessibility.ts'
import { EarningsReader } from '../harness/earnings.ts'
import { expect, test } from '../harness/journey.ts'

test('axe finds nothing on any screen of the work, light and dark', async ({
  network,
  openPage,
  wallet,
  contributor,
  page,
}) => {
  const campaign = await network.createCampaign({ kind: 'image-choice', batches: 1 })
  await openPage({ task: { campaign: campaign.reference }, earnings: { campaign: campaign.reference } })
  const { task } = contributor
  await expect(contributor.heading(campaign.title)).toBeVisible()
  await expectAccessible(page, 'terms')

  await contributor.button('Try it: practice').click()
  await expect(task.getByRole('radiogroup')).toBeVisible()
  await expectAccessible(page, 'practice')
  await contributor.answer(new RegExp(`^${campaign.otherThan(campaign.examples[0]?.answer ?? '')}`)).click()
  await expectAccessible(page, 'practice, answered wrongly')
  await contributor.button('Next').click()
  await contributor.answer(new RegExp(`^${campaign.examples[1]?.answer}`)).click()
  await contributor.button('Finish practice').click()
  await expectAccessible(page, 'practice, over')

  await contributor.begin()
  await expect(contributor.heading('Choose your wallet')).toBeVisible()
  await expectAccessible(page, 'wallets')
  wallet.behavior = 'hang'
  await contributor.chooseWallet()
  await expect(contributor.heading('Look into Paper Wallet')).toBeVisible()
  await expectAccessible(page, 'waiting for the wallet')
  await contributor.button('Cancel').click()
  wallet.behavior = 'reject'
  await contributor.begin()
  await contributor.chooseWallet()
  await expect(task.getByRole('alert')).toBeVisible()
  await expectAccessible(page, 'declined')
  wallet.behavior = 'approve'
  await contributor.button('Try again').click()
  await contributor.waitForItem(1)
  await expectAccessible(page, 'item')

  for (const dialog of ['Instructions', 'Examples', 'Report a problem', 'Keys']) {
    await contributor.button(dialog).click()
    await expect(task.getByRole('dialog')).toBeVisible()
    await expectAccessible(page, dialog)
    await page.keyboard.press('Escape')
  }
  const right = await campaign.rightAnswers(wallet.account.address)
  await contributor.answerRest((at) => right[at - 1] ?? '')
  await expectAccessible(page, 'review')
  await contributor.send()
  await contributor.expectStatus(/Recorded/)
  await expectAccessible(page, 'sent')
  await campaign.openEpoch(0)
  const earnings = new EarningsReader(page)
  await earnings.expectOpen()
  await expect(earnings.claimButton).toBeVisible({ timeout: 60_000 })
  await expectAccessible(page, 'claimable')
})

test('axe finds nothing on texts, comparisons and failures', async ({
  network,
  openPage,
  contributor,
  page,
}) => {
  for (const kind of ['text-review', 'pairwise'] as const) {
    const campaign = await network.createCampaign({ kind, batches: 1 })
    await openPage({ task: { campaign: campaign.reference } })
    await contributor.button('Try it: practice').click()
    await expect(contributor.task.getByRole('radiogroup')).toBeVisible()
    await expectAccessible(page, kind)
  }
  await openPage({ task: { campaign: 'not a campaign' } })
  await expect(contributor.heading('The task can’t be shown')).toBeVisible()
  await expectAccessible(page, 'can’t be shown')
})

test('a page in Arabic: our words are Arabic and run from the right, and axe finds nothing', async ({
  network,
  openPage,
  wallet,
  contributor,
  page,
}) => {
  const campaign = await network.createCampaign({ kind: 'image-choice', batches: 1 })
  await openPage({ lang: 'ar', task: { campaign: campaign.reference } })
  await expect(contributor.heading(campaign.title)).toBeVisible()
  await expect(contributor.button('Start paid work')).toBeHidden()
  const base = contributor.task.getByRole('group', { name: campaign.title })
  await expect(base).toHaveCSS('direction', 'rtl')
  await expectAccessible(page, 'terms in Arabic')

  // The last button of the terms starts the paid work; the wallet keeps its own name in every language.
  await contributor.task.getByRole('button').last().click()
  await contributor.chooseWallet()
  await expect(contributor.task.getByRole('radiogroup')).toBeVisible({ timeout: 60_000 })
  await expectAccessible(page, 'item in Arabic')

  await test.step('the left arrow moves on, as the eyes do', async () => {
    const right = await campaign.rightAnswers(wallet.account.address)
    const radios = contributor.task.getByRole('radio')
    await radios.first().focus()
    await page.keyboard.press('ArrowLeft')
    await expect(radios.nth(1)).toBeFocused()
    expect(right).toHaveLength(4)
  })
})
