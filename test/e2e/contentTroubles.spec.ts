import type { Page, Route } from '@playwright/test'
import { toCid } from '@saharakit/sdk/content'
import type { Hex } from 'viem'
import { expect, test } from '../harness/journey.ts'
import { bombPng, drawing } from '../harness/pictures.ts'

/** Has the gateway at `origin` answer for one block with what `change` makes of its bytes. */
async function tamper(
  page: Page,
  origin: string,
  digest: Hex,
  change: (bytes: Buffer) => Buffer,
): Promise<void> {
  const wanted = toCid(digest)
  await page.route(
    (url) => url.origin === origin && url.pathname.includes(wanted),
    async (route: Route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: change(await response.body()) })
    },
  )
}

const flipped = (bytes: Buffer): Buffer => {
  const copy = Buffer.from(bytes)
  copy[copy.length >> 1] = (copy[copy.length >> 1] ?? 0) ^ 1
  return copy
}

test('a gateway serves a flipped byte: the next gateway is asked, and nobody notices', async ({
  network,
  openPage,
  wallet,
  contributor,
  page,
}) => {
  const campaign = await network.createCampaign({ kind: 'image-choice', batches: 1 })
  // Two names of one gateway are two origins; the first of them lies about everything.
  const { port } = new URL(network.gatewayUrl)
  const lying = `http://localhost:${port}`
  const honest = `http://127.0.0.1:${port}`
  let lies = 0
  await page.route(`${lying}/ipfs/**`, async (route) => {
    const response = await route.fetch()
    lies++
    await route.fulfill({ response, body: flipped(await response.body()) })
  })
  await openPage({
    task: { campaign: campaign.reference },
    provider: { gateway: `${lying} ${honest}` },
    connect: [lying, honest],
  })
  await contributor.startWork()
  const right = await campaign.rightAnswers(wallet.account.address)
  await contributor.answerRest((at) => right[at - 1] ?? '')
  await contributor.send()
  await contributor.expectStatus(/Recorded/)
  expect(lies, 'the lying gateway was asked').toBeGreaterThan(0)
})

test('one item is damaged on the only gateway: it is marked, reported, and the batch is paid whole', async ({
  network,
  openPage,
  wallet,
  contributor,
  page,
}) => {
  const campaign = await network.createCampaign({ kind: 'image-choice', batches: 1 })
  await tamper(page, new URL(network.gatewayUrl).origin, campaign.itemDigest(0, 1), flipped)
  await openPage({ task: { campaign: campaign.reference } })
  await contributor.startWork()
  const right = await campaign.rightAnswers(wallet.account.address)
  await contributor.answer(new RegExp(`^${right[0]}`)).click()

  await contributor.waitForItem(2)
  await expect(contributor.task.getByText('This item can’t be shown')).toBeVisible()
  await contributor.reportUnusable()
  await contributor.waitForItem(3)
  await contributor.answerRest((at) => right[at - 1] ?? '')
  await expect(contributor.button(/^2\s*Problem reported$/)).toBeVisible()
  await contributor.send()
  await contributor.expectStatus(/Recorded/)

  await test.step('after the opening the requester reads who reported what', async () => {
    await campaign.openEpoch(0)
    const { items } = await campaign.results()
    const reported = items.find(({ batch, item }) => batch === 0 && item === 1)
    expect(reported?.abstentions).toBe(1)
    expect(reported?.problems).toMatchObject([
      { account: wallet.account.address.toLowerCase(), reason: 'broken' },
    ])
  })
})

test('items that no page should draw (a bomb, an unknown type, too large) are marked, and the batch can be finished', async ({
  network,
  openPage,
  wallet,
  contributor,
}) => {
  const campaign = await network.createCampaign({
    kind: 'image-choice',
    batches: 1,
    items: [
      { type: 'image/png', bytes: bombPng() },
      { type: 'application/x-unknown', bytes: Buffer.from('no picture') },
      { type: 'image/png', bytes: drawing(1, 0), size: 21 * 1024 * 1024 },
      { type: 'image/png', bytes: drawing(2, 1) },
    ],
  })
  await openPage({ task: { campaign: campaign.reference } })
  await contributor.startWork()
  const unusable = contributor.task.getByText('This item can’t be shown')
  let marked = 0
  for (let at = 1; at <= 4; at++) {
    await contributor.waitForItem(at)
    await expect(unusable.or(contributor.task.getByRole('img'))).toBeVisible()
    if (await unusable.isVisible()) {
      marked++
      await contributor.reportUnusable()
    } else await contributor.answer(/./).first().click()
  }
  expect(marked).toBe(3)
  await contributor.send()
  await contributor.expectStatus(/Recorded/)
  expect(wallet.sent).toHaveLength(2)
})

test('the manifest is not the one whose hash is on chain: the task is not shown', async ({
  network,
  openPage,
  contributor,
  page,
}) => {
  const campaign = await network.createCampaign({ kind: 'image-choice', batches: 1 })
  await tamper(page, new URL(network.gatewayUrl).origin, campaign.manifestHash, (bytes) =>
    Buffer.from(bytes.toString('utf8').replace(campaign.title, 'Send me your coins')),
  )
  await openPage({ task: { campaign: campaign.reference } })
  await expect(contributor.heading('The task can’t be shown')).toBeVisible()
  await expect(
    contributor.task.getByText('The task’s files could not be loaded or are not what was promised.'),
  ).toBeVisible()
  await expect(contributor.task.getByText('Send me your coins')).toBeHidden()
})
