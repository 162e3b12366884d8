/** `npm run pictures -w @saharakit/demo`: the readme's pictures, of the partner's real page on a real local network. */
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from '@playwright/test'
import { chromiumArguments, findBrowser } from '../../scripts/browsers/find.ts'
import { startLocalnet } from '../localnet/localnet.ts'

type Picture = Readonly<{
  name: string
  width: number
  height: number
  dark: boolean
  /** What stands at the upper edge. */
  from: string
}>

const pictures: readonly Picture[] = [
  { name: 'hero', width: 1280, height: 900, dark: false, from: 'nav' },
  { name: 'partner-phone', width: 390, height: 780, dark: true, from: 'sahara-task' },
]

const folder = fileURLToPath(new URL('../../docs/images/', import.meta.url))

/** The page as a reader sees it in the practice round, with one answer given. */
async function shoot(
  browser: Browser,
  url: string,
  { name, width, height, dark, from }: Picture,
): Promise<void> {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  })
  await page.goto(url)
  const task = page.locator('sahara-task').first()
  await task.getByRole('button', { name: 'Try it' }).click()
  await task.getByRole('radio').first().waitFor()
  await page.locator(from).evaluate((element) => element.scrollIntoView())
  await task.locator('canvas').first().waitFor()
  await task.getByRole('radio', { name: 'Duck' }).click()
  await task.getByRole('button', { name: /Next/ }).waitFor()
  await page.mouse.move(0, 0)
  await page.screenshot({ path: `${folder}${name}.png`, animations: 'disabled' })
  await page.close()
}

/** The magazine's shelf: a card with its past, as a reader finds it. */
async function shootShelf(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
  await page.goto(`${url}/shelf.html`)
  await page.locator('sahara-asset').getByText('60 DEMO').first().waitFor()
  await page.locator('sahara-lineage').getByText('Mailbox 2002').first().waitFor()
  await page.locator('nav').evaluate((element) => element.scrollIntoView())
  await page.mouse.move(0, 0)
  await page.screenshot({ path: `${folder}shelf.png`, animations: 'disabled' })
  await page.close()
}

const found = findBrowser('chromium')
if (!found)
  throw new Error('The pictures are taken in Chromium, and there is none here. `npm test` installs one.')
mkdirSync(folder, { recursive: true })
const localnet = await startLocalnet({ campaigns: ['birds'], assets: true })
const browser = await chromium.launch({ executablePath: found.executablePath, args: [...chromiumArguments] })
try {
  for (const picture of pictures) await shoot(browser, localnet.partnerUrl, picture)
  await shootShelf(browser, localnet.partnerUrl)
  console.log(`${pictures.length + 1} pictures in docs/images`)
} finally {
  await browser.close()
  await localnet.stop()
}
