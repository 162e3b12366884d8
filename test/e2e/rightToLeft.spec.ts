import { expect, test } from '../harness/journey.ts'
import { tabTo } from '../harness/keyboard.ts'

/** Words of the Arabic locale, as somebody who reads them sees them. */
const words = {
  start: 'ابدأ العمل المدفوع',
  send: 'أرسل وخذ الدفعة التالية',
  finished: 'هذا كل شيء الآن',
  yourBatches: 'دفعاتك',
  recorded: 'سُجّلت',
}

test('a page in Arabic: a batch by keyboard alone, with arrows that go where the eyes go', async ({
  network,
  openPage,
  wallet,
  contributor,
  page,
}) => {
  const campaign = await network.createCampaign({ batches: 1 })
  await openPage({ lang: 'ar', task: { campaign: campaign.reference } })
  const { task } = contributor
  const radios = task.getByRole('radio')
  await tabTo(page, contributor.button(words.start))
  await page.keyboard.press('Enter')
  await tabTo(page, task.getByRole('button', { name: /^Paper Wallet/ }))
  await page.keyboard.press('Enter')
  const onItem = (at: number) =>
    expect(task.getByRole('status').filter({ hasText: new RegExp(`^العنصر ${at} من 4$`) })).toBeVisible({
      timeout: 60_000,
    })
  await onItem(1)

  await test.step('the first answer is the rightmost; left goes on, right goes back', async () => {
    await tabTo(page, radios.first())
    const [first, second] = await Promise.all([radios.first().boundingBox(), radios.nth(1).boundingBox()])
    if (first?.y === second?.y) expect(first?.x).toBeGreaterThan(second?.x ?? Number.POSITIVE_INFINITY)
    await page.keyboard.press('ArrowLeft')
    await expect(radios.nth(1)).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await expect(radios.first()).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(radios.nth(1)).toBeFocused()
  })

  const right = await campaign.rightAnswers(wallet.account.address)
  for (const at of [1, 2, 3, 4]) {
    await onItem(at)
    const wanted = radios.filter({ hasText: new RegExp(`^\\s*\\S*\\s*${right[at - 1]}`) })
    await tabTo(page, radios.and(task.locator('[tabindex="0"]')))
    for (let moves = 0; moves < 2 && !(await wanted.evaluate((radio) => radio.matches(':focus'))); moves++)
      await page.keyboard.press('ArrowLeft')
    await expect(wanted).toBeFocused()
    await page.keyboard.press('Space')
  }
  await expect(contributor.button(words.send)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(contributor.heading(words.finished)).toBeVisible({ timeout: 60_000 })
  await expect(task.getByText(words.recorded).first()).toBeVisible({ timeout: 60_000 })
  expect(await campaign.labelsSent()).toEqual(right)
})
