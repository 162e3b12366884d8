import { lensAbi } from '@saharakit/contracts/abi'
import { readContract } from 'viem/actions'
import { EarningsReader } from '../harness/earnings.ts'
import { expect, test } from '../harness/journey.ts'
import { recordStatuses } from '../harness/recordStatuses.ts'

test('status lines tell the truth to the end, money arrives, and the page gets its share', async ({
  network,
  openPage,
  wallet,
  contributor,
  page,
}) => {
  const referrer = network.freshAddress()
  const campaign = await network.createCampaign({
    kind: 'image-choice',
    batches: 1,
    batchSize: 6,
    gold: 3,
    referrerBps: 500,
  })
  const statuses = await recordStatuses(page)
  await openPage({
    task: { campaign: campaign.reference, referrer },
    earnings: { campaign: campaign.reference },
  })
  const earnings = new EarningsReader(page)
  await contributor.startWork()
  const right = await campaign.rightAnswers(wallet.account.address)
  const gold = await campaign.goldItems(0)
  // One of the three gold items is answered wrongly.
  const answers = right.map((label, at) => (at === gold[0] ? campaign.otherThan(label) : label))
  await contributor.answerRest((at) => answers[at - 1] ?? '')
  await contributor.send()

  await contributor.expectStatus(/Recorded for good/)
  await earnings.expectOpen()
  await expect(earnings.amount('Being judged')).toContainText('0.06')
  await expect(earnings.element.getByRole('button', { name: 'Nothing to claim yet' })).toBeDisabled()
  await campaign.openEpoch(0)
  await contributor.expectStatus(/2 of 3 known answers right/)

  const balance = () => network.balance(wallet.account.address)
  const before = await balance()
  await earnings.claim()
  await expect(earnings.amount('Claimed')).toContainText('0.06')
  await expect(earnings.amount('Yours to claim')).toContainText(/\b0\s/)
  await contributor.expectStatus(/^(?!.*Accepted).*Paid/)
  const pay = campaign.unitPrice * 6n
  // The fee of the claim is far below a hundredth of the pay.
  expect((await balance()) - before).toBeGreaterThan((pay * 99n) / 100n)

  await test.step('five per cent of every label belong to the page', async () => {
    const credits = await readContract(network.client, {
      abi: lensAbi,
      address: network.deployment.contracts.Lens,
      functionName: 'credits',
      args: [referrer, [campaign.token]],
    })
    expect(credits).toEqual([(pay * 500n) / 10_000n])
  })

  await test.step('on a page of its own, the earnings are there for whoever shows the wallet', async () => {
    await openPage({ earnings: { campaign: campaign.reference } })
    await page.evaluate(() => localStorage.clear())
    await page.reload()
    await earnings.walletButton().click()
    await expect(earnings.amount('Claimed')).toContainText('0.06')
  })

  await test.step('each status came in its order', () => {
    const order = ['sent', 'included', 'final', 'opened', 'judged', 'paid']
    const seen = statuses.filter((status, index) => status !== statuses[index - 1] && status !== 'saved')
    expect(seen.map((status) => order.indexOf(status))).toEqual(
      seen.map((status) => order.indexOf(status)).sort((left, right) => left - right),
    )
    expect(seen.at(-1)).toBe('paid')
  })
})

test('who guesses wrong on eight gold items is told so, and not paid', async ({
  network,
  openPage,
  wallet,
  contributor,
  page,
}) => {
  const campaign = await network.createCampaign({ kind: 'image-choice', batches: 1, batchSize: 8, gold: 8 })
  await openPage({ task: { campaign: campaign.reference }, earnings: { campaign: campaign.reference } })
  await contributor.startWork()
  const right = await campaign.rightAnswers(wallet.account.address)
  await contributor.answerRest((at) => campaign.otherThan(right[at - 1] ?? ''))
  await contributor.send()
  await contributor.expectStatus(/Recorded/)
  await campaign.openEpoch(0)
  await contributor.expectStatus(/Not accepted.*0 of 8 known answers right/)
  const earnings = new EarningsReader(page)
  await earnings.expectOpen()
  await expect(earnings.element.getByRole('button', { name: 'Nothing to claim yet' })).toBeDisabled()
})

test('a requester who stays silent pays everybody', async ({ network, openPage, wallet, contributor }) => {
  const campaign = await network.createCampaign({ kind: 'image-choice', batches: 1, openWindow: 2 })
  await openPage({ task: { campaign: campaign.reference } })
  await contributor.startWork()
  const right = await campaign.rightAnswers(wallet.account.address)
  await contributor.answerRest((at) => right[at - 1] ?? '')
  await contributor.send()
  await contributor.expectStatus(/Recorded/)
  await expect(async () => campaign.lapseEpoch(0)).toPass({ timeout: 60_000 })
  await contributor.expectStatus(/Requester stayed silent: pay is yours/)
})
