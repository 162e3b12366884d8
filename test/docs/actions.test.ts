/**
 * Every action of campaigns does what its example in docs/reference/actions.md says, at the moment of a campaign that it is
 * about. Those of the market and of settlements are in marketActions.test.ts and settlementActions.test.ts.
 */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openChecks } from '@saharakit/demo/checks'
import { type CheckItemsReturnType, getCampaign, listEarnings, type SaharaClient } from '@saharakit/sdk'
import { readExamples } from '../../scripts/docs/examples.ts'
import type { Given } from '../../scripts/docs/given.ts'
import { actionExamples, campaignId } from '../harness/docs/actionExamples.ts'
import { actionBlocks, runExample } from '../harness/docs/examples.ts'
import { marketExamples } from '../harness/docs/marketExamples.ts'
import { type ModuleFolder, makeModuleFolder } from '../harness/docs/modules.ts'
import { settlementExamples } from '../harness/docs/settlementExamples.ts'
import { playStory, type Story, scenes } from '../harness/docs/story.ts'

/** What the requester of a folder with one broken file reads. */
const report: CheckItemsReturnType = {
  items: 40,
  files: 40,
  problems: [
    {
      item: 3,
      part: 0,
      name: 'bars-3.png',
      finding: { kernel: 'integrity@1', level: 'problem', code: 'truncated', values: {} },
    },
  ],
  advice: [],
  duplicates: [],
}

/** The names that an example uses; those that have to be read are read first. */
async function give(names: readonly string[], client: SaharaClient): Promise<Partial<Given>> {
  const { items, manifest, terms, built, labels } = story
  const { spec, epochs, blocks, secrets } = built
  return {
    client,
    items,
    manifest,
    terms,
    labels,
    report,
    spec,
    epochs,
    blocks,
    secrets,
    ...(names.includes('campaign') && { campaign: await getCampaign(client, { campaignId }) }),
    ...(names.includes('earnings') && { earnings: await listEarnings(client) }),
  }
}

const { imports } = readExamples()
let story: Story
let modules: ModuleFolder

before(async () => {
  modules = makeModuleFolder()
  story = await playStory()
})

after(async () => {
  await story.stop()
  modules.remove()
})

test('every action has one example, and its place in one story', () => {
  const told = [actionExamples, marketExamples, settlementExamples].flatMap((each) => Object.keys(each))
  assert.deepEqual(told.sort(), actionBlocks.map(({ heading }) => heading).sort())
})

const own = actionBlocks.filter(({ heading }) => heading in actionExamples)
const order = (name: string) => scenes.indexOf(actionExamples[name]?.at ?? 'built')

for (const block of own.sort((a, b) => order(b.heading) - order(a.heading))) {
  const { heading: name, place } = block
  test(`${place}: ${name}`, { timeout: 120_000 }, async (t) => {
    const example = actionExamples[name]
    assert.ok(example)
    await story.goTo(example.at)
    const checks = name === 'checkItems' ? await openChecks() : undefined
    t.after(() => checks?.close())
    if (name === 'checkItems' && !checks) return t.skip('no Chromium on this machine: only compiled')
    const client = story.client(example.as ?? 'contributor', { checks, ...example.client?.(story) })
    await runExample(block, example, { story, client, imports, modules, give })
  })
}
