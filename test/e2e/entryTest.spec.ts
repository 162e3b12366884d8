import { expect, test } from '../harness/journey.ts'

test('the practice round as entry test: it opens the paid work once, also after a reload', async ({
  network,
  openPage,
  wallet,
  contributor,
  page,
}) => {
  const campaign = await network.createCampaign({ batches: 1, exam: 1 })
  await openPage({ task: { campaign: campaign.reference } })
  const begin = contributor.button('Start paid work')
  const takeTest = async (answerOf: (right: string) => string) => {
    for (const { answer } of campaign.examples) {
      await contributor.answer(new RegExp(`^${answerOf(answer)}`)).click()
      await contributor.button(/^(Next|Finish practice)$/).click()
    }
  }

  await test.step('without it there is no paid work, and who fails may try again', async () => {
    await expect(contributor.task.getByText(/entry test: 100\s*% right opens the paid work/)).toBeVisible()
    await expect(begin).toHaveCount(0)
    await contributor.button('Try it: practice').click()
    await takeTest((right) => campaign.otherThan(right))
    await expect(contributor.heading('0 of 2 right')).toBeVisible()
    await expect(begin).toHaveCount(0)
    await page.reload()
    await expect(contributor.heading(campaign.title)).toBeVisible()
    await expect(begin).toHaveCount(0)
  })

  await test.step('who passes is asked no more', async () => {
    await contributor.button('Try it: practice').click()
    await takeTest((right) => right)
    await expect(contributor.heading('2 of 2 right')).toBeVisible()
    await expect(begin).toBeVisible()
    await page.reload()
    await expect(begin).toBeVisible()
    await expect(contributor.task.getByText(/entry test/)).toHaveCount(0)
  })

  await test.step('and the paid work goes on where it was', async () => {
    await contributor.startWork()
    const right = await campaign.rightAnswers(wallet.account.address)
    await contributor.answer(new RegExp(`^${right[0]}`)).click()
    await contributor.waitForItem(2)
    await page.reload()
    await contributor.waitForItem(2)
    await contributor.answerRest((at) => right[at - 1] ?? '')
    await contributor.send()
    await contributor.expectStatus(/Recorded/)
    expect(await campaign.submissions()).toBe(1)
  })
})
