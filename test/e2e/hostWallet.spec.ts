import { bundleScript } from '../harness/bundleScript.ts'
import { expect, test } from '../harness/journey.ts'

const hosts = [
  { name: 'a wagmi Config', source: './hostPages/wagmi.ts' },
  { name: 'a viem wallet client', source: './hostPages/viem.ts' },
  { name: 'an EIP-1193 provider', source: './hostPages/eip1193.ts' },
] as const

for (const { name, source } of hosts)
  test(`a page that brings its own wallet (${name}): nobody is asked which one, and a batch is done with it`, async ({
    network,
    site,
    openPage,
    wallet,
    contributor,
    page,
  }) => {
    const campaign = await network.createCampaign({ batches: 1 })
    const script = site.publishFile('host.js', 'text/javascript', await bundleScript(source))
    await openPage({ task: { campaign: campaign.reference }, provider: { rpc: network.rpcUrl }, script })
    await expect(contributor.heading(campaign.title)).toBeVisible()
    await expect
      .poll(() => wallet.asked, 'the page has connected its wallet')
      .toContain('eth_requestAccounts')
    await contributor.begin()
    await contributor.waitForItem(1)
    await expect(contributor.button(/^Paper Wallet/)).toHaveCount(0)
    const right = await campaign.rightAnswers(wallet.account.address)
    await contributor.answerRest((at) => right[at - 1] ?? '')
    await contributor.send()
    await expect(contributor.heading('That was all for now')).toBeVisible({ timeout: 60_000 })
    expect(wallet.asked.filter((method) => method === 'eth_requestAccounts')).toHaveLength(1)
    expect(wallet.sent).toHaveLength(2)
    expect(await campaign.submissions()).toBe(1)

    await test.step('after a reload the batch is there, and the wallet is asked for nothing more', async () => {
      await page.reload()
      await contributor.expectStatus(/Recorded/)
      expect(wallet.sent).toHaveLength(2)
    })
  })
