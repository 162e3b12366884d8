import { Contributor } from '../harness/contributor.ts'
import { EarningsReader } from '../harness/earnings.ts'
import { expect, test } from '../harness/journey.ts'
import { tabTo } from '../harness/keyboard.ts'

test('complete a batch by mouse, from the first look to the next batch', async ({
  network,
  openPage,
  wallet,
  contributor,
}) => {
  const campaign = await network.createCampaign({ kind: 'image-choice', batches: 2 })
  await openPage({ task: { campaign: campaign.reference } })

  await test.step('the terms are told before anything is asked', async () => {
    await expect(contributor.heading(campaign.title)).toBeVisible()
    for (const words of [
      'an item',
      'a batch of 4',
      'How it is judged',
      'When you are paid',
      'What the answers are for',
    ])
      await expect(contributor.task.getByText(words)).toBeVisible()
    expect(wallet.asked).toEqual([])
  })

  await test.step('practice shows the right answer and a reason, and needs no wallet', async () => {
    await contributor.button('Try it: practice').click()
    for (const [index, example] of campaign.examples.entries()) {
      await expect(
        contributor.task.getByText(`Practice ${index + 1} of ${campaign.examples.length}`),
      ).toBeVisible()
      await contributor.answer(new RegExp(`^${example.answer}`)).click()
      await expect(contributor.task.getByText(example.reason)).toBeVisible()
      await contributor.button(/^(Next|Finish practice)$/).click()
    }
    await expect(contributor.heading(/2 of 2 right/)).toBeVisible()
    expect(wallet.asked).toEqual([])
  })

  await test.step('a batch of four, with a step back and a second thought', async () => {
    await contributor.startWork()
    const right = await campaign.rightAnswers(wallet.account.address)
    const [first = '', wrong = campaign.otherThan(first)] = right
    await contributor.answer(new RegExp(`^${wrong}`)).click()
    await contributor.waitForItem(2)
    await contributor.button('Undo').click()
    await contributor.waitForItem(1)
    await contributor.button('Skip').click()
    await contributor.waitForItem(2)
    await contributor.button('Previous').click()
    await contributor.waitForItem(1)
    await contributor.report('No answer fits')
    await contributor.answerRest((at) => right[at - 1] ?? '')
    await expect(contributor.button(/^1\s*Problem reported$/)).toBeVisible()
  })

  await test.step('one confirmation sends it and brings the next batch', async () => {
    const before = wallet.sent.length
    await contributor.send()
    await contributor.waitForItem(1)
    expect(wallet.sent.length - before).toBe(1)
    await contributor.task.getByText('Your batches').click()
    await contributor.expectStatus(/Recorded/)
    expect(await campaign.submissions()).toBe(1)
  })
})

test('complete a batch by keyboard alone, from Tab into the page to the claim', async ({
  network,
  openPage,
  wallet,
  contributor,
  page,
}) => {
  const earnings = new EarningsReader(page)
  const campaign = await network.createCampaign({ kind: 'text-review', batches: 1 })
  await openPage({ task: { campaign: campaign.reference }, earnings: { campaign: campaign.reference } })
  await expect(contributor.heading(campaign.title)).toBeVisible()

  await tabTo(page, contributor.button('Start paid work'))
  await page.keyboard.press('Enter')
  await tabTo(page, contributor.task.getByRole('button', { name: /^Paper Wallet/ }))
  await page.keyboard.press('Enter')
  await contributor.waitForItem(1)

  await test.step('keys: a digit answers, ? lists the keys, arrows move', async () => {
    const right = await campaign.rightAnswers(wallet.account.address)
    const digit = (at: number) => String(campaign.classes.indexOf(right[at - 1] ?? '') + 1)
    await page.keyboard.press('?')
    await expect(contributor.task.getByRole('dialog', { name: 'Keys' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(contributor.task.getByRole('dialog')).toBeHidden()
    await page.keyboard.press(digit(1))
    await contributor.waitForItem(2)
    await page.keyboard.press('Backspace')
    await contributor.waitForItem(1)
    await page.keyboard.press(digit(1))
    await contributor.waitForItem(2)
    await page.keyboard.press(digit(2))
    await contributor.waitForItem(3)
    // The third by arrows and the space bar.
    const wanted = contributor.answer(new RegExp(`^${right[2]}`))
    await tabTo(page, contributor.task.getByRole('radio', { checked: false }).first())
    for (let moves = 0; moves < 3 && !(await wanted.evaluate((radio) => radio.matches(':focus'))); moves++)
      await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await contributor.waitForItem(4)
    await page.keyboard.press(digit(4))
  })

  await test.step('the focus waits on the button that sends', async () => {
    await expect(contributor.button('Send, and take the next batch')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(contributor.heading('That was all for now')).toBeVisible({ timeout: 60_000 })
  })

  await test.step('and the claim is a button like any other', async () => {
    await campaign.openEpoch(0)
    await tabTo(page, earnings.claimButton)
    await page.keyboard.press('Enter')
    await earnings.expectClaimed()
  })
})

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('complete a batch by touch', async ({ network, openPage, wallet, page }) => {
    const contributor = new Contributor(page, { touch: true })
    const campaign = await network.createCampaign({ kind: 'pairwise', batches: 1 })
    await openPage({ task: { campaign: campaign.reference } })
    await contributor.startWork()
    const right = await campaign.rightAnswers(wallet.account.address)
    await test.step('nothing is wider than the phone, and answers are large enough for a thumb', async () => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
      for (const answer of await contributor.task.getByRole('radio').all()) {
        const box = await answer.boundingBox()
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
      }
    })
    await contributor.answerRest((at) => right[at - 1] ?? '')
    await contributor.send()
    await expect(contributor.heading('That was all for now')).toBeVisible({ timeout: 60_000 })
    expect(await campaign.submissions()).toBe(1)
  })
})
