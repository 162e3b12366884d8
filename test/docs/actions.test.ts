/** Every action's example runs as it stands in docs/reference/actions.md, at the moment of a campaign that it is about. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openChecks } from '@saharakit/demo/checks'
import { type CheckItemsReturnType, getCampaign, listEarnings, type SaharaClient } from '@saharakit/sdk'
import { readBlocks } from '../../scripts/docs/blocks.ts'
import { assemble, readExamples } from '../../scripts/docs/examples.ts'
import { type Given, givenNames } from '../../scripts/docs/given.ts'
import { actionExamples, campaignId, type Outcome } from '../harness/docs/actionExamples.ts'
import { captureConsole } from '../harness/docs/captureConsole.ts'
import { type ModuleFolder, makeModuleFolder } from '../harness/docs/modules.ts'
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
async function give(
  names: readonly string[],
  client: SaharaClient,
  { items, manifest, terms, built, labels }: Story,
): Promise<Partial<Given>> {
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

const blocks = readBlocks().filter(({ way }) => way === 'action')
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

test('every action has one example, and its place in the story', () => {
  assert.deepEqual(Object.keys(actionExamples).sort(), blocks.map(({ heading }) => heading).sort())
})

const order = (name: string) => scenes.indexOf(actionExamples[name]?.at ?? 'built')

for (const { heading: name, code, place } of blocks.sort((a, b) => order(b.heading) - order(a.heading)))
  test(`${place}: ${name}`, { timeout: 30_000 }, async (t) => {
    const example = actionExamples[name]
    assert.ok(example, `say when in the story the example of ${name} can run`)
    await story.goTo(example.at)
    const checks = name === 'checkItems' ? await openChecks() : undefined
    t.after(() => checks?.close())
    if (name === 'checkItems' && !checks) return t.skip('no Chromium on this machine: only compiled')
    const client = story.client(example.as ?? 'contributor', { checks, ...example.client?.(story) })
    await example.prepare?.(story, client)
    const { imports: head, given, declared } = assemble(code, imports, givenNames)
    const body = `export const run = async ({ ${given.join(', ')} }) => {\n${code}\nreturn { ${declared.join(', ')} }\n}`
    const { run } = await modules.load(`${name}.mjs`, `${head}${body}\n`)
    const names = await give(given, client, story)
    await captureConsole(async (printed) => {
      const values = await (run as (names: Partial<Given>) => Promise<Outcome['values']>)(names)
      await example.expect({ values, printed }, story, client)
    })
  })
