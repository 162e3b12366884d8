import { contributorOn, expect, test } from '../harness/journey.ts'

test('two tabs on one seat: one works, the other says so and can take over', async ({
  network,
  openPage,
  wallet,
  contributor: first,
  context,
}) => {
  const campaign = await network.createCampaign({ kind: 'image-choice', batches: 1 })
  const address = await openPage({ task: { campaign: campaign.reference } })
  await first.startWork()
  const right = await campaign.rightAnswers(wallet.account.address)
  await first.answer(new RegExp(`^${right[0]}`)).click()
  await first.waitForItem(2)
  await expect(first.task.getByText('Saved on this device', { exact: true })).toBeVisible()

  const second = contributorOn(await context.newPage())
  await second.page.goto(address)
  await expect(second.heading('You are working in another tab')).toBeVisible()
  await expect(first.progress, 'the first goes on undisturbed').toBeVisible()

  await second.button('Work here instead').click()
  await second.waitForItem(2)
  await expect(first.heading('You are working in another tab')).toBeVisible()

  await second.answerRest((at) => right[at - 1] ?? '')
  await second.send()
  await second.expectStatus(/Recorded/)
  expect(await campaign.submissions()).toBe(1)
  expect(await campaign.labelsSent()).toEqual(right)
})
