import { expect, test } from '../harness/journey.ts'

test('the browser stores nothing: a visible warning, and the batch is done from memory', async ({
  network,
  openPage,
  wallet,
  contributor,
  context,
}) => {
  await context.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The user denied permission to access the database.', 'SecurityError')
    }
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage', 'caches'])
      Object.defineProperty(globalThis, name, { configurable: true, get: refuse })
  })
  const campaign = await network.createCampaign({ kind: 'image-choice', batches: 1 })
  await openPage({ task: { campaign: campaign.reference } })
  await contributor.startWork()
  await expect(contributor.task.getByText('Nothing can be stored in this browser.')).toBeVisible()
  const right = await campaign.rightAnswers(wallet.account.address)
  await contributor.answer(new RegExp(`^${right[0]}`)).click()
  await expect(contributor.task.getByText('Kept until you close this tab')).toBeVisible()
  await contributor.answerRest((at) => right[at - 1] ?? '')
  await contributor.send()
  await contributor.expectStatus(/Recorded/)
  expect(await campaign.submissions()).toBe(1)
})
