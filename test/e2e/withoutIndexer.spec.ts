import { EarningsReader } from '../harness/earnings.ts'
import { test } from '../harness/journey.ts'

test('the indexer is down: work, status lines and earnings come from the chain itself', async ({
  network,
  openPage,
  wallet,
  contributor,
  page,
}) => {
  const campaign = await network.createCampaign({ kind: 'image-choice', batches: 1 })
  const nobody = 'http://127.0.0.1:9'
  await openPage({
    task: { campaign: campaign.reference },
    earnings: { campaign: campaign.reference },
    provider: { indexer: nobody },
    connect: [nobody],
  })
  await contributor.startWork()
  const right = await campaign.rightAnswers(wallet.account.address)
  await contributor.answerRest((at) => right[at - 1] ?? '')
  await contributor.send()
  await contributor.expectStatus(/Recorded/)
  await campaign.openEpoch(0)
  await contributor.expectStatus(/known answers right/)
  const earnings = new EarningsReader(page)
  await earnings.expectOpen()
  await earnings.claim()
})
