import type { Page } from '@playwright/test'
import { expect, test } from '../harness/journey.ts'

/** Has the gateway know nothing any more, from now until it is told otherwise. */
async function emptyGateway(page: Page, gatewayUrl: string): Promise<() => Promise<void>> {
  const pattern = `${new URL(gatewayUrl).origin}/ipfs/**`
  await page.route(pattern, (route) => route.fulfill({ status: 404 }))
  return () => page.unroute(pattern)
}

test('a batch whose files are gone is given back at its price, and the next one is worked on; then the person stops', async ({
  network,
  openPage,
  wallet,
  contributor,
  page,
}) => {
  const campaign = await network.createCampaign({ kind: 'image-choice', batches: 2, epochBatches: 2 })
  await openPage({ task: { campaign: campaign.reference } })
  await expect(contributor.heading(campaign.title)).toBeVisible()
  const fill = await emptyGateway(page, network.gatewayUrl)
  await contributor.begin()
  await contributor.chooseWallet()

  await test.step('it is said what is wrong, what giving back costs, and the page is told', async () => {
    await expect(contributor.task.getByRole('alert')).toHaveText('This batch can’t be shown', {
      timeout: 60_000,
    })
    await expect(contributor.task.getByText(/costs .0\.01.DEMO. of your deposit/)).toBeVisible()
    await contributor.button('Try again').click()
    await expect(contributor.task.getByRole('alert')).toHaveText('This batch can’t be shown')
  })

  await test.step('given back: one confirmation for that, one for the next batch', async () => {
    await fill()
    const before = wallet.sent.length
    await contributor.button('Give it back and take another').click()
    await contributor.waitForItem(1)
    expect(wallet.sent.length - before).toBe(2)
    expect(await campaign.seatsRequested()).toBe(2)
    await contributor.task.getByText('Your batches').click()
    await contributor.expectStatus('Given back', 0)
  })

  await test.step('who stops holds nothing afterwards', async () => {
    const right = await campaign.rightAnswers(wallet.account.address)
    await contributor.answerRest((at) => right[at - 1] ?? '')
    await contributor.button('Send and stop here').click()
    await expect(contributor.heading('Sent. You hold no batch now')).toBeVisible({ timeout: 60_000 })
    await contributor.expectStatus(/Recorded/)
    expect(await campaign.submissions()).toBe(1)
    expect(await campaign.seatsRequested()).toBe(2)
  })
})
