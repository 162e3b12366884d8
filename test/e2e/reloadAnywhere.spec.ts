import { expect, test } from '../harness/journey.ts'

test('reload on the terms, in practice, at the wallet and while the seat is drawn', async ({
  network,
  openPage,
  wallet,
  contributor,
  page,
}) => {
  const campaign = await network.createCampaign({ kind: 'image-choice', batches: 1 })
  await openPage({ task: { campaign: campaign.reference } })
  await expect(contributor.heading(campaign.title)).toBeVisible()
  await page.reload()

  await contributor.button('Try it: practice').click()
  await contributor.answer(new RegExp(`^${campaign.examples[0]?.answer}`)).click()
  await page.reload()
  await expect(contributor.heading(campaign.title)).toBeVisible()

  await contributor.begin()
  wallet.behavior = 'hang'
  await contributor.chooseWallet()
  await expect(contributor.heading('Look into Paper Wallet')).toBeVisible()
  await page.reload()
  wallet.behavior = 'approve'
  await contributor.begin()

  await network.holdBlocks()
  await contributor.chooseWallet()
  await expect.poll(() => wallet.sent.length).toBe(1)
  await page.reload()
  await expect(contributor.heading(campaign.title)).toBeVisible()
  await network.releaseBlocks()
  await expect.poll(() => campaign.seatsRequested()).toBe(1)
  await page.reload()
  await contributor.waitForItem(1)
  expect(wallet.sent.length, 'one seat was asked for').toBe(1)
  expect(await campaign.seatsRequested()).toBe(1)
})

test('reload in the middle of a batch and on the review: the same item, the same answers', async ({
  network,
  openPage,
  wallet,
  contributor,
  page,
}) => {
  const campaign = await network.createCampaign({ kind: 'text-review', batches: 1, batchSize: 5 })
  await openPage({ task: { campaign: campaign.reference } })
  await contributor.startWork()
  const right = await campaign.rightAnswers(wallet.account.address)
  const text = contributor.task.getByRole('group', { name: 'Text to judge' })

  for (const at of [1, 2]) {
    await contributor.waitForItem(at)
    await contributor.answer(new RegExp(`^${right[at - 1]}`)).click()
  }
  await contributor.waitForItem(3)
  await expect(contributor.task.getByText('Saved on this device', { exact: true })).toBeVisible()
  const words = await text.textContent()
  await page.reload()
  await contributor.waitForItem(3)
  expect(await text.textContent()).toBe(words)

  await contributor.answerRest((at) => right[at - 1] ?? '')
  await page.reload()
  await expect(contributor.heading('Ready to send')).toBeVisible({ timeout: 60_000 })
  for (const [index, label] of right.entries())
    await expect(contributor.button(new RegExp(`^${index + 1}\\s*${label}$`))).toBeVisible()
  expect(wallet.sent.length, 'nothing but the seat was sent').toBe(1)
})

test('reload while the batch is on its way and after it was sent: it arrives once', async ({
  network,
  openPage,
  wallet,
  contributor,
  page,
}) => {
  const campaign = await network.createCampaign({ kind: 'image-choice', batches: 1 })
  await openPage({ task: { campaign: campaign.reference } })
  await contributor.startWork()
  const right = await campaign.rightAnswers(wallet.account.address)
  await contributor.answerRest((at) => right[at - 1] ?? '')

  await test.step('the wallet was asked, nobody answered it', async () => {
    wallet.behavior = 'hang'
    await contributor.send()
    await expect.poll(() => wallet.asked.filter((method) => method === 'eth_sendTransaction').length).toBe(2)
    await page.reload()
    wallet.behavior = 'approve'
    await expect(contributor.heading('Ready to send')).toBeVisible({ timeout: 60_000 })
  })

  await test.step('it was signed and waits for a block', async () => {
    await network.holdBlocks()
    await contributor.send()
    await expect.poll(() => wallet.sent.length).toBe(2)
    await page.reload()
    await network.releaseBlocks()
    await contributor.expectStatus(/Recorded/)
  })

  await test.step('it is in a block', async () => {
    await page.reload()
    await contributor.expectStatus(/Recorded/)
    expect(wallet.sent.length).toBe(2)
    expect(await campaign.submissions()).toBe(1)
    expect(await campaign.labelsSent()).toEqual(right)
  })
})
