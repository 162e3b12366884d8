/** Blocks about the check worker, the indexer's feed and the demo's network, which need a browser or the whole network. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CheckReport, CheckRequest } from '@saharakit/workers/host'
import { captureConsole } from '../harness/docs/captureConsole.ts'
import { makeModuleFolder } from '../harness/docs/modules.ts'
import { bundleBlock, fill, openBlock, pageWith } from '../harness/docs/sitePages.ts'
import { browserBlocks, networkBlocks } from '../harness/docs/testedBlocks.ts'
import { expect, test } from '../harness/journey.ts'
import { drawing } from '../harness/pictures.ts'

/** What blocks export, as a page sees it. */
type Exports = {
  describe(file: File, signal: AbortSignal): Promise<string[]>
  isUsable(file: File): Promise<boolean>
  hasPersonalData(file: File): Promise<boolean>
  encrypt(
    files: File[],
    key: Uint8Array,
    saltKey: Uint8Array,
    upload: (bytes: Uint8Array) => Promise<void>,
  ): Promise<{ leaves: number; blocks: readonly string[] }>
  checks: { check(request: CheckRequest): Promise<CheckReport> }
}
declare global {
  var block: Exports
}

const picture = [...drawing(1, 0)]

test('docs/checks.md and packages/workers: a picture is checked in the page’s own worker', async ({
  network,
  site,
  page,
}) => {
  const places = { network, reference: (await network.anyCampaign()).reference, referrer: '0x' }
  await openBlock(page, site, browserBlocks.describe, places)
  const lines = await page.evaluate((bytes) => {
    const file = new File([new Uint8Array(bytes)], 'bars.png', { type: 'image/png' })
    return block.describe(file, AbortSignal.timeout(20_000))
  }, picture)
  expect(lines).toContain('integrity@1: ok, intact')
  await openBlock(page, site, browserBlocks.isUsable, places)
  const isUsable = (content: number[]) =>
    page.evaluate((bytes) => {
      const file = new File([new Uint8Array(bytes)], 'bars.png', { type: 'image/png' })
      return block.isUsable(file)
    }, content)
  expect([await isUsable(picture), await isUsable(picture.slice(0, -20))]).toEqual([true, false])
})

test('docs/checks.md and packages/workers: files are looked through and encrypted in the page’s own worker', async ({
  network,
  site,
  page,
}) => {
  const places = { network, reference: (await network.anyCampaign()).reference, referrer: '0x' }
  await openBlock(page, site, browserBlocks.hasPersonalData, places)
  const hasPersonalData = (text: string) =>
    page.evaluate((content) => block.hasPersonalData(new File([content], 'mail.txt')), text)
  expect([
    await hasPersonalData('Write to ruth.keller@lists.example.com today.'),
    await hasPersonalData('Rain.'),
  ]).toEqual([true, false])
  await openBlock(page, site, browserBlocks.encrypt, places)
  const sealed = await page.evaluate(async () => {
    let uploaded = 0
    const key = new Uint8Array(32).fill(7)
    const files = [new File([new Uint8Array(10_000)], 'zeros.bin')]
    const { leaves, blocks } = await block.encrypt(files, key, key, async ({ length }) => {
      uploaded += length
    })
    return { leaves, blocks: blocks.length, uploaded }
  })
  expect(sealed).toEqual({ leaves: 3, blocks: 1, uploaded: 3 * 4_096 })
})

test('docs/checks.md: with the table of languages, a text in another one is noticed', async ({
  network,
  site,
  page,
}) => {
  const places = { network, reference: (await network.anyCampaign()).reference, referrer: '0x' }
  await openBlock(page, site, browserBlocks.languages, places)
  const { findings } = await page.evaluate(() =>
    block.checks.check({
      type: 'text',
      text: 'Dieser Kommentar ist in einer anderen Sprache geschrieben, nicht wahr?',
      languages: ['en'],
    }),
  )
  expect(findings.map(({ code }) => code)).toContain('language-other')
})

test('docs/indexer.md: a page hears of every opened seat, and the tables tell what an account did', async ({
  network,
  indexer,
  site,
  page,
  wallet,
  openPage,
  contributor,
}) => {
  const campaign = await network.createCampaign({ batches: 1 })
  await openPage({ task: { campaign: campaign.reference } })
  await contributor.startWork()
  const right = await campaign.rightAnswers(wallet.account.address)
  await contributor.answerRest((at) => right[at - 1] ?? '')
  await contributor.send()
  await contributor.expectStatus(/Recorded/)

  const places = { network, reference: campaign.reference, referrer: '0x', indexerUrl: indexer.url }
  const script = await bundleBlock(fill(browserBlocks.feed.code, places), 'esm')
  const module = site.publishFile('feed.js', 'text/javascript', script)
  const policy = (text: string) => text.replace("connect-src 'self'", `connect-src 'self' ${indexer.url}`)
  const heard = page.waitForEvent('console', (message) => message.text().startsWith('seat '))
  const opened = page.waitForResponse((response) => response.url().startsWith(`${indexer.url}/events`))
  await page.goto(site.publish(pageWith('', places, { module, policy })))
  await opened
  await campaign.openEpoch(0)
  const account = wallet.account.address.toLowerCase()
  expect((await heard).text()).toBe(`seat 1 of ${account}: 1 of 1 control answers right`)

  const modules = makeModuleFolder()
  try {
    const code = fill(networkBlocks.graphql.code, places).replace(/'0x\w{40}'/, `'${account}'`)
    await captureConsole(async (printed) => {
      await modules.load('graphql.ts', code)
      expect(printed.at(-1)).toMatch(/submitted: 1,.*goldRight: 1/s)
    })
  } finally {
    modules.remove()
  }
})

test('docs/demo.md: a network for tests of one’s own', async ({ network }) => {
  const folder = mkdtempSync(join(tmpdir(), 'saharakit-demo-'))
  const modules = makeModuleFolder()
  const back = process.cwd()
  mkdirSync(join(folder, 'dist'))
  symlinkSync(network.cdn.folder, join(folder, 'dist/cdn'))
  process.chdir(folder)
  try {
    await captureConsole(async (printed) => {
      await modules.load('demo.ts', networkBlocks.demo.code)
      expect(printed.join('\n')).toMatch(/^http:\/\/localhost:\d+ .*kind: 'honest'/s)
    })
  } finally {
    process.chdir(back)
    modules.remove()
    rmSync(folder, { recursive: true })
  }
})
