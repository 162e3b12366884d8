import { expect, test } from '../harness/journey.ts'
import { recordStatuses } from '../harness/recordStatuses.ts'

test('the indexer dies in the middle of a batch and comes back later: the lines are true throughout', async ({
  network,
  indexer,
  openPage,
  wallet,
  contributor,
  page,
}) => {
  test.slow()
  const campaign = await network.createCampaign({ batches: 1 })
  const statuses = await recordStatuses(page)
  const answered = { before: 0, after: 0 }
  let isBack = false
  page.on('response', (response) => {
    if (!response.url().startsWith(indexer.url) || !response.ok()) return
    if (isBack) answered.after++
    else answered.before++
  })
  await openPage({
    task: { campaign: campaign.reference },
    provider: { indexer: indexer.url },
    connect: [indexer.url],
  })
  await contributor.startWork()
  const right = await campaign.rightAnswers(wallet.account.address)
  for (const at of [1, 2]) {
    await contributor.waitForItem(at)
    await contributor.answer(new RegExp(`^${right[at - 1]}`)).click()
  }
  await contributor.waitForItem(3)
  expect(answered.before, 'the page has used the indexer').toBeGreaterThan(0)

  await test.step('killed: the batch is finished, sent and recorded as if nothing had happened', async () => {
    await indexer.kill()
    await contributor.answerRest((at) => right[at - 1] ?? '')
    await contributor.send()
    await contributor.expectStatus(/Recorded for good/)
    expect(await campaign.submissions()).toBe(1)
  })

  await test.step('judged while it comes back', async () => {
    expect(statuses, 'nothing is told before the chain has it').not.toContain('opened')
    const back = indexer.restart()
    await campaign.openEpoch(0)
    await contributor.expectStatus(/Accepted.*1 of 1 known answers right/)
    await back
  })

  await test.step('back: a fresh visit asks it again and reads the same', async () => {
    isBack = true
    await page.reload()
    await contributor.expectStatus(/Accepted.*1 of 1 known answers right/)
    await expect.poll(() => answered.after).toBeGreaterThan(0)
  })

  await test.step('no line ever went back or ahead of the chain', () => {
    const order = ['saved', 'sent', 'included', 'final', 'opened', 'judged']
    const places = statuses.map((status) => order.indexOf(status))
    expect(places).toEqual(places.toSorted((left, right) => left - right))
    expect(new Set(statuses)).toContain('final')
    expect(statuses.at(-1)).toBe('judged')
  })
})
