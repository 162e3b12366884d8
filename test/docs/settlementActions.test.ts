/**
 * Every action of settlements does what its example in docs/reference/actions.md says, at the moment of a settlement that it is
 * about. That every action has a place in one story is tested in actions.test.ts.
 */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { readExamples } from '../../scripts/docs/examples.ts'
import { actionBlocks, runExample } from '../harness/docs/examples.ts'
import { type ModuleFolder, makeModuleFolder } from '../harness/docs/modules.ts'
import { settlementExamples } from '../harness/docs/settlementExamples.ts'
import {
  playSettlementStory,
  type SettlementStory,
  settlementScenes,
} from '../harness/docs/settlementStory.ts'

const { imports } = readExamples()
let story: SettlementStory
let modules: ModuleFolder

before(async () => {
  modules = makeModuleFolder()
  story = await playSettlementStory()
})

after(async () => {
  await story.stop()
  modules.remove()
})

const own = actionBlocks.filter(({ heading }) => heading in settlementExamples)
const order = (name: string) => settlementScenes.indexOf(settlementExamples[name]?.at ?? 'settling')

for (const block of own.sort((a, b) => order(b.heading) - order(a.heading))) {
  const { heading: name, place } = block
  test(`${place}: ${name}`, { timeout: 120_000 }, async () => {
    const example = settlementExamples[name]
    assert.ok(example)
    await story.goTo(example.at)
    const client = story.client(example.as ?? 'contributor')
    await runExample(block, example, { story, client, imports, modules, give: async () => ({ client }) })
  })
}
