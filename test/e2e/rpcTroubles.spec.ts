import { startChaosProxy } from '@saharakit/sdk/testing/node'
import { test as base, expect } from '../harness/journey.ts'

/** Adds a node that can be told to misbehave. */
const test = base.extend<{ chaos: Awaited<ReturnType<typeof startChaosProxy>> }>({
  chaos: async ({ network }, use) => {
    const chaos = await startChaosProxy({ target: network.rpcUrl })
    await use(chaos)
    await chaos.close()
  },
})

for (const mode of ['reset', '429', '502html', '200html', 'trunc', 'hang', 'null', 'wrongid'] as const) {
  test(`the only node is out of order (${mode}): a kind sentence, and Try again works`, async ({
    network,
    openPage,
    contributor,
    chaos,
  }) => {
    const campaign = await network.createCampaign({ kind: 'image-choice', batches: 1 })
    chaos.mode(mode)
    await openPage({
      task: { campaign: campaign.reference },
      provider: { rpc: chaos.url },
      connect: [chaos.url],
    })
    await expect(contributor.heading('The task can’t be shown')).toBeVisible({ timeout: 60_000 })
    await expect(contributor.task.getByText('The network does not answer.')).toBeVisible()
    chaos.mode('ok')
    await contributor.button('Try again').click()
    await expect(contributor.heading(campaign.title)).toBeVisible()
  })
}

test('the only node is back after a while: the task is shown by itself', async ({
  network,
  openPage,
  contributor,
  chaos,
}) => {
  const campaign = await network.createCampaign({ kind: 'image-choice', batches: 1 })
  chaos.mode('reset')
  await openPage({
    task: { campaign: campaign.reference },
    provider: { rpc: chaos.url },
    connect: [chaos.url],
  })
  await expect(contributor.heading('The task can’t be shown')).toBeVisible({ timeout: 60_000 })
  chaos.mode('ok')
  await expect(contributor.heading(campaign.title)).toBeVisible()
})

for (const mode of ['lie', 'null', 'wrongid', '502html'] as const) {
  test(`the first of two nodes is out of order (${mode}): the next one is asked, up to the first item`, async ({
    network,
    openPage,
    wallet,
    contributor,
    chaos,
  }) => {
    const campaign = await network.createCampaign({ kind: 'image-choice', batches: 1 })
    chaos.mode(mode)
    await openPage({
      task: { campaign: campaign.reference },
      provider: { rpc: `${chaos.url} ${network.rpcUrl}` },
      connect: [chaos.url],
    })
    await contributor.startWork()
    expect(wallet.sent).toHaveLength(1)
    expect(chaos.counts.http).toBeGreaterThan(0)
  })
}

test('a node of another chain is refused, and the next one is asked', async ({
  network,
  openPage,
  wallet,
  contributor,
  chaos,
  page,
}) => {
  const campaign = await network.createCampaign({ kind: 'image-choice', batches: 1 })
  chaos.mode('wrongchain')
  await openPage({
    task: { campaign: campaign.reference },
    provider: { rpc: `${chaos.url} ${network.rpcUrl}` },
    connect: [chaos.url],
  })
  await contributor.startWork()
  const right = await campaign.rightAnswers(wallet.account.address)
  await contributor.answerRest((at) => right[at - 1] ?? '')
  await contributor.send()
  await contributor.expectStatus(/Recorded/)

  await test.step('where it is the only one, the page says so', async () => {
    await openPage({
      task: { campaign: campaign.reference },
      provider: { rpc: chaos.url },
      connect: [chaos.url],
    })
    await expect(
      page.locator('sahara-task').getByRole('heading', { name: 'The task can’t be shown' }),
    ).toBeVisible()
  })
})

test('a slow node: everything still works, and the page says why it takes long', async ({
  network,
  openPage,
  wallet,
  contributor,
  page,
}) => {
  const campaign = await network.createCampaign({ kind: 'image-choice', batches: 1 })
  let latency = 2_000
  await page.route(`${network.rpcUrl}/**`, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, latency))
    await route.continue()
  })
  await openPage({ task: { campaign: campaign.reference } })
  await contributor.begin()
  await contributor.chooseWallet()
  await expect(contributor.task.getByText('The network is slow today.')).toBeVisible()
  latency = 400
  await contributor.waitForItem(1)
  const right = await campaign.rightAnswers(wallet.account.address)
  await contributor.answerRest((at) => right[at - 1] ?? '')
  await contributor.send()
  await contributor.expectStatus(/Recorded/)
})

test('the node goes down in the middle of a batch: the work goes on, and is sent when it is back', async ({
  network,
  openPage,
  wallet,
  contributor,
  chaos,
}) => {
  const campaign = await network.createCampaign({ kind: 'image-choice', batches: 1 })
  await openPage({
    task: { campaign: campaign.reference },
    provider: { rpc: chaos.url },
    connect: [chaos.url],
  })
  await contributor.startWork()
  const right = await campaign.rightAnswers(wallet.account.address)
  chaos.mode('reset')
  await contributor.answerRest((at) => right[at - 1] ?? '')
  await contributor.send()
  await expect(contributor.task.getByRole('alert')).toContainText(
    'The network does not answer. Nothing is lost',
  )
  chaos.mode('ok')
  await contributor.button('Try again').click()
  await contributor.expectStatus(/Recorded/)
  expect(await campaign.submissions()).toBe(1)
})
