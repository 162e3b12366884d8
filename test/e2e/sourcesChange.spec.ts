import type { Page } from '@playwright/test'
import { expect, test } from '../harness/journey.ts'

/** A node's or gateway's second name: another origin to a browser. */
const under = (url: string, host: string) => {
  const { port } = new URL(url)
  return `http://${host}:${port}`
}

/** Requests to an origin from now on, none of which gets an answer. */
async function silence(page: Page, ...origins: readonly string[]): Promise<() => number> {
  let asked = 0
  for (const origin of origins)
    await page.route(`${origin}/**`, async (route) => {
      asked++
      await route.abort()
    })
  return () => asked
}

/** Sets attributes and properties of the page's provider, as its own script would. */
const change = (page: Page, attributes: Readonly<Record<string, string>>) =>
  page.locator('sahara-provider').evaluate((provider, values) => {
    for (const [name, value] of Object.entries(values)) provider.setAttribute(name, value)
  }, attributes)

test('a page changes its node, gateway and wallet in the middle of a batch: the batch stays, and the old ones are asked no more', async ({
  network,
  openPage,
  wallet,
  contributor,
  page,
}) => {
  const old = { rpc: under(network.rpcUrl, 'localhost'), gateway: under(network.gatewayUrl, 'localhost') }
  const now = { rpc: under(network.rpcUrl, '127.0.0.1'), gateway: under(network.gatewayUrl, '127.0.0.1') }
  const campaign = await network.createCampaign({ kind: 'image-choice', batches: 1, batchSize: 10 })
  await openPage({
    task: { campaign: campaign.reference },
    provider: { ...old, indexer: '' },
    connect: [old.rpc, old.gateway, now.rpc, now.gateway],
  })
  await contributor.startWork()
  const right = await campaign.rightAnswers(wallet.account.address)
  for (let at = 1; at <= 2; at++) {
    await contributor.waitForItem(at)
    await contributor.answer(new RegExp(`^${right[at - 1]}`)).click()
  }
  await contributor.waitForItem(3)

  const askedOld = await silence(page, old.rpc, old.gateway)
  await change(page, now)
  const before = askedOld()
  await test.step('the person goes on where they were, with items from the new gateway', async () => {
    await contributor.waitForItem(3)
    await contributor.answerRest((at) => right[at - 1] ?? '')
  })

  await test.step('and signs with the wallet that the page has brought meanwhile', async () => {
    await page.locator('sahara-provider').evaluate((provider) => {
      const asked: string[] = []
      window.addEventListener('eip6963:announceProvider', (event) => {
        const { provider: inner } = (event as CustomEvent).detail
        const request = (question: { method: string }) => {
          asked.push(question.method)
          return inner.request(question)
        }
        Object.assign(provider, { provider: { request } })
      })
      Object.assign(window, { askedOfThePage: asked })
      window.dispatchEvent(new Event('eip6963:requestProvider'))
    })
    await contributor.send()
    await contributor.expectStatus(/Recorded/)
    const asked = await page.evaluate(
      () => (window as unknown as { askedOfThePage: string[] }).askedOfThePage,
    )
    expect(asked).toContain('eth_sendTransaction')
    expect(await campaign.submissions()).toBe(1)
  })
  expect(askedOld() - before, 'requests to the old sources').toBe(0)
})
