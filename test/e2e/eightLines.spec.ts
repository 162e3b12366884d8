import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, test } from '../harness/journey.ts'
import { readDocsExample } from '../harness/readDocsExample.ts'
import { createScriptedWallet, type ScriptedWallet } from '../harness/wallet.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

test('the eight lines of the developer’s page do a whole batch', async ({ network }) => {
  const campaign = await network.createCampaign({ kind: 'text-review', batches: 1 })
  const wallet = createScriptedWallet(network)
  await network.fund(wallet.account.address, '10')

  // Only where things are differs from what a reader would paste.
  const code = readDocsExample('developers.md', 'A batch in eight lines', 'ts')
    .replaceAll('1n', `${campaign.campaignId}n`)
    .replace('http()', `http('${network.rpcUrl}')`)
    .replace('http://127.0.0.1:8787', network.gatewayUrl)
  // Inside the tests' own folder, so that packages are found as anywhere else in the workspace.
  const folder = mkdtempSync(join(root, 'test', '.example-'))
  try {
    const file = join(folder, 'example.ts')
    writeFileSync(file, code)
    const { doOneBatch } = (await import(pathToFileURL(file).href)) as {
      doOneBatch(
        wallet: Pick<ScriptedWallet, 'request'>,
        answer: (bytes: Uint8Array) => Promise<number>,
      ): Promise<{ seat: number }>
    }
    const read = async (bytes: Uint8Array) => Number(new TextDecoder().decode(bytes).includes('lying'))
    const { seat } = await doOneBatch({ request: wallet.request }, read)
    expect(seat).toBe(1)
    expect(await campaign.submissions()).toBe(1)
    const labels = await campaign.labelsSent()
    const results = await campaign.results()
    expect(labels).toHaveLength(4)
    expect(results.accounts).toMatchObject([{ goldSeen: 1, goldRight: 1 }])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
