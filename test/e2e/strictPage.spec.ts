import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expect, publishPage, test } from '../harness/journey.ts'

test('the strictest page (CSP, Trusted Types) sees no violation in the whole flow', async ({
  network,
  openPage,
  wallet,
  contributor,
  page,
  faults,
}) => {
  const campaign = await network.createCampaign({ kind: 'text-review', batches: 1, comments: true })
  await openPage({ task: { campaign: campaign.reference }, earnings: { campaign: campaign.reference } })
  await contributor.startWork()
  for (const dialog of ['Instructions', 'Examples', 'Report a problem', 'Keys']) {
    await contributor.button(dialog).click()
    await expect(contributor.task.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(contributor.task.getByRole('dialog')).toBeHidden()
  }
  const right = await campaign.rightAnswers(wallet.account.address)
  await test.step('the check worker runs from a blob and gives its advice', async () => {
    await contributor.task
      .getByRole('textbox')
      .fill('Dieser Kommentar ist in einer anderen Sprache geschrieben, nicht wahr?')
    await contributor.answerRest((at) => right[at - 1] ?? '')
    await contributor.button('Undo').click()
    await contributor.task.getByRole('textbox').fill('xqzt vbnr wkkp zzzrt qqplm xcvbn')
    await contributor.answerRest((at) => right[at - 1] ?? '')
    await expect(contributor.task.getByText(/Your comment|That was quick|The same answer/)).toBeVisible()
  })
  await contributor.send()
  await contributor.expectStatus(/Recorded/)
  expect(faults.violations).toEqual([])
  expect(faults.uncaught).toEqual([])
})

/** What a person sees of an element, apart from what it takes from the page on purpose. */
const looks = (target: Locator): Promise<Record<string, string>> =>
  target.evaluate((element) => {
    const style = getComputedStyle(element)
    const names = [
      'display',
      'visibility',
      'opacity',
      'position',
      'float',
      'transform',
      'boxSizing',
      'borderTopWidth',
      'borderTopLeftRadius',
      'paddingInlineStart',
      'minBlockSize',
      'textTransform',
      'textAlign',
      'animationName',
      'cursor',
      'fontWeight',
    ] as const
    return Object.fromEntries(names.map((name) => [name, style[name]]))
  })

test('a page that shouts: its styles don’t reach in, and ours don’t leak out', async ({
  network,
  openPage,
  site,
  contributor,
  page,
}) => {
  const campaign = await network.createCampaign({ kind: 'image-choice', batches: 1 })
  await openPage({ task: { campaign: campaign.reference } })
  const start = contributor.button('Start paid work')
  await expect(start).toBeVisible()
  const calm = { start: await looks(start), title: await looks(contributor.heading(campaign.title)) }

  const css = readFileSync(new URL('../../demo/partner-site/hostile.css', import.meta.url), 'utf8')
  const styles = site.publishFile('hostile.css', 'text/css', css)
  const body =
    '<h2>The page’s own</h2><button type="button">The page’s button</button><p>The page’s <a href="#">text</a></p>'
  const own = { styles, body }
  // Sizes follow the words around them, and what the page animates is at rest.
  const everything = () =>
    page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.cancel()
      const layout = /block-size|inline-size|height|width|origin|^inset|^(top|right|bottom|left)$/
      return [...document.querySelectorAll('body, h1, h2, p, a, button')].flatMap((element) => {
        const style = getComputedStyle(element)
        const names = [...style].filter((name) => !layout.test(name))
        return names.map((name) => `${element.localName} ${name}: ${style.getPropertyValue(name)}`)
      })
    })
  await openPage(own)
  const before = await everything()
  await openPage({ ...own, task: { campaign: campaign.reference } })
  await expect(start).toBeVisible()
  expect({ start: await looks(start), title: await looks(contributor.heading(campaign.title)) }).toEqual(calm)
  const after = await everything()
  const moved = after.filter((line, index) => line !== before[index])
  expect(moved, 'the page’s own elements look as without us').toEqual([])
  expect(after).toHaveLength(before.length)
})

/** Serves a file of the CDN with one more line in front. */
async function swap(page: Page, address: string): Promise<void> {
  await page.route(address, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: `globalThis.stolen = true;${await response.text()}` })
  })
}

const stolen = (page: Page) => page.evaluate(() => 'stolen' in globalThis)

test('the element’s script was swapped on the CDN: it is refused, and the place says so kindly', async ({
  network,
  openPage,
  page,
  faults,
}) => {
  const campaign = await network.createCampaign({ kind: 'image-choice', batches: 1 })
  await swap(page, `${network.cdn.origin}/${network.cdn.manifest.elements['sahara-task']?.url}`)
  await openPage({ task: { campaign: campaign.reference } })
  await expect(page.locator('sahara-task')).toHaveText('This could not be loaded. Please reload the page.')
  expect(await stolen(page)).toBe(false)
  expect(await page.evaluate(() => customElements.get('sahara-task') === undefined)).toBe(true)
  expect(faults.console.join('\n')).toMatch(/integrity/)
})

test('a script that comes later was swapped: the terms stay readable, and the work is refused kindly', async ({
  network,
  openPage,
  contributor,
  page,
  faults,
}) => {
  const campaign = await network.createCampaign({ kind: 'image-choice', batches: 1 })
  await openPage({ task: { campaign: campaign.reference } })
  await expect(contributor.button('Start paid work')).toBeVisible()
  for (const { url } of network.cdn.manifest.elements['sahara-task']?.lazy ?? [])
    await swap(page, `${network.cdn.origin}/${url}`)
  await contributor.begin()
  await expect(contributor.heading('The task can’t be shown')).toBeVisible()
  await expect(contributor.button('Try again')).toBeVisible()
  expect(await stolen(page)).toBe(false)
  expect(faults.console.join('\n')).toMatch(/integrity/)
})

test('the script tag names another hash: nothing of ours runs, and the page’s own words stay', async ({
  network,
  site,
  page,
}) => {
  const campaign = await network.createCampaign({ kind: 'image-choice', batches: 1 })
  const address = publishPage(network, site, {
    loader: { ...network.cdn.loader, integrity: `sha384-${'A'.repeat(64)}` },
    task: { campaign: campaign.reference },
    fallback: 'Labels wanted: this task needs JavaScript.',
  })
  await page.goto(address)
  await expect(page.getByText('Labels wanted: this task needs JavaScript.')).toBeVisible()
  expect(await page.evaluate(() => customElements.get('sahara-task') === undefined)).toBe(true)
})
