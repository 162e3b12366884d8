import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { chromiumArguments, findBrowser } from '../../scripts/browsers/find.ts'
import { contributorOn, expect, publishPage, test } from '../harness/journey.ts'
import { killBrowser } from '../harness/killBrowser.ts'

test('a closed tab continues at the same item, and the batch arrives once', async ({
  network,
  openPage,
  wallet,
  contributor,
  page,
  context,
}) => {
  const campaign = await network.createCampaign({ kind: 'image-choice', batches: 1 })
  const address = await openPage({ task: { campaign: campaign.reference } })
  await contributor.startWork()
  const right = await campaign.rightAnswers(wallet.account.address)
  for (const at of [1, 2]) {
    await contributor.waitForItem(at)
    await contributor.answer(new RegExp(`^${right[at - 1]}`)).click()
  }
  await contributor.waitForItem(3)
  await expect(contributor.task.getByText('Saved on this device', { exact: true })).toBeVisible()
  await page.close()

  const again = contributorOn(await context.newPage())
  await again.page.goto(address)
  await again.waitForItem(3)
  await again.answerRest((at) => right[at - 1] ?? '')
  await again.send()
  await again.expectStatus(/Recorded/)
  expect(await campaign.submissions()).toBe(1)
  expect(await campaign.labelsSent()).toEqual(right)
})

test('the tab dies after the wallet signed and before the page knew: recorded once, and the page finds it', async ({
  network,
  openPage,
  wallet,
  contributor,
  page,
  context,
}) => {
  const campaign = await network.createCampaign({ kind: 'image-choice', batches: 1 })
  const address = await openPage({ task: { campaign: campaign.reference } })
  await contributor.startWork()
  const right = await campaign.rightAnswers(wallet.account.address)
  await contributor.answerRest((at) => right[at - 1] ?? '')
  wallet.behavior = 'vanish'
  await contributor.send()
  await expect.poll(() => wallet.sent.length).toBe(2)
  await page.close()

  wallet.behavior = 'approve'
  const again = contributorOn(await context.newPage())
  await again.page.goto(address)
  await again.expectStatus(/Recorded/)
  expect(wallet.sent.length, 'the wallet was not asked again').toBe(2)
  expect(await campaign.submissions()).toBe(1)
})

test('the whole browser is killed in the middle of a batch: every saved answer is there again', async ({
  network,
  site,
  wallet,
}) => {
  const campaign = await network.createCampaign({ kind: 'text-review', batches: 1 })
  const address = publishPage(network, site, { task: { campaign: campaign.reference } })
  const profile = mkdtempSync(join(tmpdir(), 'saharakit-crash-'))
  const executablePath = findBrowser('chromium')?.executablePath
  const open = async () => {
    const context = await chromium.launchPersistentContext(profile, {
      args: [...chromiumArguments],
      ...(executablePath && { executablePath }),
    })
    await wallet.install(context)
    const contributor = contributorOn(await context.newPage())
    await contributor.page.goto(address)
    return { context, contributor }
  }
  try {
    const first = await open()
    await first.contributor.startWork()
    const right = await campaign.rightAnswers(wallet.account.address)
    await first.contributor.answer(new RegExp(`^${right[0]}`)).click()
    await first.contributor.waitForItem(2)
    await expect(first.contributor.task.getByText('Saved on this device', { exact: true })).toBeVisible()
    await killBrowser(first.context, profile)

    // What pages keep in localStorage reaches the disk seconds later, or not at all; answers are not kept there.
    const second = await open()
    await second.context.addInitScript(() => localStorage.clear())
    await second.contributor.page.reload()
    await second.contributor.startWork()
    await second.contributor.waitForItem(2)
    await second.contributor.answerRest((at) => right[at - 1] ?? '')
    await second.contributor.send()
    await second.contributor.expectStatus(/Recorded/)
    await second.context.close()
    expect(await campaign.submissions()).toBe(1)
    expect(await campaign.labelsSent()).toEqual(right)
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
})
