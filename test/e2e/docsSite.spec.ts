/** Code of docs/site-owners.md, bundled as its reader would, on a page with the policy of the same docs. */
import { startChaosProxy } from '@saharakit/sdk/testing/node'
import { bundleBlock, fill, pageWith } from '../harness/docs/sitePages.ts'
import { blockWith, browserBlocks } from '../harness/docs/testedBlocks.ts'
import { expect, test } from '../harness/journey.ts'

const embed = blockWith('docs/site-owners.md', 'page', '<script')

test('docs/site-owners.md: a page hears of the batch that was sent from it', async ({
  network,
  site,
  page,
  wallet,
  contributor,
}) => {
  const campaign = await network.createCampaign({ batches: 1 })
  const places = { network, reference: campaign.reference, referrer: network.freshAddress() }
  const script = await bundleBlock(fill(browserBlocks.events.code, places), 'esm')
  const module = site.publishFile('events.js', 'text/javascript', script)
  const heard = page.waitForEvent('console', (message) => message.text().startsWith('a batch of '))
  await page.goto(site.publish(pageWith(embed.code, places, { module })))
  await contributor.startWork()
  await contributor.answerRest(() => campaign.classes[0] ?? '')
  await contributor.send()
  const told = `a batch of ${campaign.reference.toLowerCase()} was sent from here 1 `
  expect((await heard).text().toLowerCase()).toBe(`${told}${wallet.sent.at(-1)}`)
})

test('docs/site-owners.md: any ancestor may give the elements their settings', async ({
  network,
  site,
  page,
  contributor,
}) => {
  const campaign = await network.anyCampaign()
  const proxy = await startChaosProxy({ target: network.rpcUrl })
  try {
    const places = { network, reference: campaign.reference, referrer: network.freshAddress() }
    const settings = fill(browserBlocks.settings.code, { ...places, rpcUrl: proxy.url })
    const script = await bundleBlock(settings, 'iife')
    const first = site.publishFile('settings.js', 'text/javascript', script)
    const policy = (text: string) => text.replace("connect-src 'self'", `connect-src 'self' ${proxy.url}`)
    await page.goto(site.publish(pageWith(embed.code, places, { first, policy })))
    await expect(contributor.heading(campaign.title)).toBeVisible()
    expect(proxy.counts.calls, 'the node that the page named was asked').toBeGreaterThan(0)
  } finally {
    await proxy.close()
  }
})

test('docs/site-owners.md: with npm, an element of a bundle reaches its first item', async ({
  network,
  site,
  page,
  wallet,
  contributor,
  faults,
}) => {
  const campaign = await network.createCampaign({ batches: 1 })
  const places = { network, reference: campaign.reference, referrer: '0x' }
  const script = await bundleBlock(fill(browserBlocks.npm.code, places), 'esm')
  const module = site.publishFile('npm.js', 'text/javascript', script)
  await page.goto(site.publish(pageWith('', places, { module })))
  await contributor.startWork()
  expect(wallet.sent).toHaveLength(1)
  expect(faults.console).toEqual([])
})
