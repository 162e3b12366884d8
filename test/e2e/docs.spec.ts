/**
 * The blocks of pages that live in a browser: HTML, styles and the policy of docs/site-owners.md and README.md on a site of
 * another origin, and code that uses the DOM. What runs without a browser is in test/docs.
 */
import { readBlocks } from '../../scripts/docs/blocks.ts'
import { pageWith, workerFile } from '../harness/docs/sitePages.ts'
import { browserBlocks } from '../harness/docs/testedBlocks.ts'
import { EarningsReader } from '../harness/earnings.ts'
import { expect, test } from '../harness/journey.ts'

const blocks = readBlocks()
const styles = blocks.filter(({ way }) => way === 'style')

/** Names of the declarations of a style sheet, by rule. */
const declared = (css: string): string[][] =>
  [...css.matchAll(/\{([^}]*)\}/g)].map(([, body = '']) =>
    body.split(';').flatMap((line) => /^\s*([\w-]+)\s*:/.exec(line)?.[1] ?? []),
  )

for (const { place, code } of blocks.filter(({ way }) => way === 'page'))
  test(`${place}: the HTML works on a page with the policy of the docs`, async ({
    network,
    site,
    page,
    wallet,
    contributor,
    faults,
  }) => {
    const campaign = await network.createCampaign({ batches: 1, kind: 'text-review' })
    const places = { network, reference: campaign.reference, referrer: network.freshAddress() }
    const ownWorker = /worker="([^"]+)"/.exec(code)?.[1]
    if (ownWorker) site.put(ownWorker, 'text/javascript', workerFile(network))
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    // "No `worker-src blob:` then", says the page.
    const policy = (text: string) => (ownWorker ? text.replace('worker-src blob:;', '') : text)
    await page.goto(site.publish(pageWith(code, places, { policy })))
    if (code.includes('<sahara-task')) {
      await expect(contributor.heading(campaign.title)).toBeVisible()
      await contributor.startWork()
      // The worker is asked for advice, so it comes with the first answers.
      if (ownWorker) await contributor.answerRest(() => campaign.classes[0] ?? '')
    } else {
      const earnings = new EarningsReader(page)
      await earnings.walletButton().click()
      await expect(earnings.element.getByText('Nothing earned yet')).toBeVisible()
    }
    if (ownWorker) await expect.poll(() => asked).toContain(`${site.origin}${ownWorker}`)
    expect(wallet.asked.length).toBeGreaterThan(0)
    expect(faults.console, 'nothing was written to the console as an error').toEqual([])
  })

test('docs/site-owners.md: every declaration of its styles is understood', async ({
  site,
  network,
  page,
}) => {
  const places = { network, reference: (await network.anyCampaign()).reference, referrer: '0x' }
  const paths = styles.map(({ code }, index) => site.publishFile(`docs-${index}.css`, 'text/css', code))
  await page.goto(site.publish(pageWith('', places, { styles: paths })))
  const found = await page.evaluate(() =>
    [...document.styleSheets].map(({ cssRules }) =>
      [...cssRules].map((rule) => (rule instanceof CSSStyleRule ? rule.style.cssText : '')),
    ),
  )
  for (const [index, { place, code }] of styles.entries()) {
    const rules = declared(code)
    expect(found[index], `${place}: every selector is valid`).toHaveLength(rules.length)
    for (const [at, names] of rules.entries())
      for (const name of names) expect(found[index]?.[at], `${place}: ${name}`).toContain(`${name}:`)
  }
})

test('every block of code for browsers has its test', () => {
  const known = new Set(Object.values(browserBlocks).map(({ place }) => place))
  const unknown = blocks.filter(({ way, place }) => way === 'browser' && !known.has(place))
  expect(unknown.map(({ place }) => place)).toEqual([])
})
