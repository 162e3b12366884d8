/**
 * Every action of assets and their market does what its example in docs/reference/actions.md says, at the moment of a sale
 * that it is about. That every action has a place in one story is tested in actions.test.ts.
 */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { createReceipt, getAccount, getOffer, getOrder, getQuote, type SaharaClient } from '@saharakit/sdk'
import { readExamples } from '../../scripts/docs/examples.ts'
import type { Given } from '../../scripts/docs/given.ts'
import { actionBlocks, runExample } from '../harness/docs/examples.ts'
import { marketExamples } from '../harness/docs/marketExamples.ts'
import { type MarketStory, marketScenes, playMarketStory } from '../harness/docs/marketStory.ts'
import { type ModuleFolder, makeModuleFolder } from '../harness/docs/modules.ts'

const assetId = 1n

/** The names that an example uses; those that have to be read are read first. */
async function give(names: readonly string[], client: SaharaClient): Promise<Partial<Given>> {
  const { manifests, file, contributors, root, block, validUntil, token, orderId, addressOf } = story
  const account = await getAccount(client)
  const read: Partial<Record<keyof Given, () => Promise<unknown>>> = {
    quote: () => getQuote(client, { assetId, account }),
    offer: () => getOffer(client, { assetId }),
    order: () => getOrder(client, { orderId }),
    receiptText: async () => JSON.stringify(await createReceipt(client, { orderId })),
  }
  const wanted = Object.entries(read).filter(([name]) => names.includes(name))
  const found = await Promise.all(wanted.map(async ([name, ask]) => [name, await ask()]))
  return {
    client,
    assetManifest: manifests[0],
    file,
    files: [file],
    contributors,
    root,
    block,
    validUntil,
    token,
    orderId,
    requestId: 1n,
    account,
    friend: addressOf('friend'),
    ...Object.fromEntries(found),
  }
}

const { imports } = readExamples()
let story: MarketStory
let modules: ModuleFolder

before(async () => {
  modules = makeModuleFolder()
  story = await playMarketStory()
})

after(async () => {
  await story.stop()
  modules.remove()
})

const own = actionBlocks.filter(({ heading }) => heading in marketExamples)
const order = (name: string) => marketScenes.indexOf(marketExamples[name]?.at ?? 'empty')

for (const block of own.sort((a, b) => order(b.heading) - order(a.heading))) {
  const { heading: name, place } = block
  test(`${place}: ${name}`, { timeout: 120_000 }, async () => {
    const example = marketExamples[name]
    assert.ok(example)
    await story.goTo(example.at)
    const client = story.client(example.as ?? 'buyer', example.client?.(story))
    await runExample(block, example, { story, client, imports, modules, give })
  })
}
