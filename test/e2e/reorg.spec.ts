import { expect, test } from '../harness/journey.ts'
import { recordStatuses } from '../harness/recordStatuses.ts'

test('a reorg after inclusion: the line goes back, comes again, and never says more than the chain', async ({
  network,
  openPage,
  wallet,
  contributor,
  page,
}) => {
  const campaign = await network.createCampaign({ kind: 'image-choice', batches: 1 })
  const statuses = await recordStatuses(page)
  await openPage({ task: { campaign: campaign.reference } })
  await contributor.startWork()
  const right = await campaign.rightAnswers(wallet.account.address)
  await contributor.answerRest((at) => right[at - 1] ?? '')
  await contributor.send()
  await expect.poll(() => statuses).toContain('included')
  await network.holdBlocks()
  await network.reorgAway(wallet.sent.at(-1))
  expect(await campaign.submissions(), 'the chain has forgotten it').toBe(0)
  await contributor.expectStatus(/Sent, waiting for the network/)

  await test.step('the wallet’s node hands it in again', async () => {
    await wallet.rebroadcast()
    await network.releaseBlocks()
    await contributor.expectStatus(/Recorded/)
    expect(await campaign.submissions()).toBe(1)
  })
  expect(
    statuses.indexOf('sent', statuses.indexOf('included')),
    'back to sent after it was included',
  ).toBeGreaterThan(0)
  for (const early of ['opened', 'judged', 'paid']) expect(statuses).not.toContain(early)
})
