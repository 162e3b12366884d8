/** `npm run screenshots -w @saharakit/components`: the pictures of docs/images, from the gallery's real data. */
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { chromiumArguments, findBrowser } from '../../../scripts/browsers/find.ts'
import { startGallery } from './galleryServer.ts'

type Shot = Readonly<{
  name: string
  state: string
  width: number
  /** Of the window: what a picture shows of buttons depends on whether they can be seen. */
  height?: number
  query?: string
  touch?: boolean
}>

const shots: readonly Shot[] = [
  { name: 'task-intro', state: 'intro', width: 880 },
  { name: 'task-practice', state: 'practice-right', width: 880 },
  { name: 'task-working', state: 'working-answered', width: 880 },
  { name: 'task-text', state: 'working-text', width: 880 },
  { name: 'task-pair', state: 'working-pair', width: 880 },
  { name: 'task-advice', state: 'working-advice', width: 880 },
  { name: 'task-review', state: 'reviewing', width: 880 },
  { name: 'task-wallets', state: 'connecting', width: 880 },
  { name: 'task-status', state: 'finished', width: 880 },
  { name: 'task-trouble', state: 'rejected', width: 880 },
  { name: 'task-decided', state: 'decided', width: 880 },
  { name: 'task-unreadable', state: 'unreadable', width: 880 },
  { name: 'task-phone', state: 'working', width: 360, touch: true },
  { name: 'task-dark', state: 'working', width: 880, query: '&theme=dark' },
  { name: 'task-arabic', state: 'intro', width: 880, query: '&lang=ar' },
  { name: 'task-photo', state: 'making-photo', width: 880 },
  { name: 'task-writing', state: 'making-text', width: 390, touch: true },
  { name: 'earnings', state: 'earnings', width: 700 },
  { name: 'asset', state: 'asset-model', width: 560 },
  { name: 'asset-phone', state: 'asset', width: 360, touch: true },
  { name: 'asset-dark', state: 'asset-native', width: 560, query: '&theme=dark' },
  { name: 'lineage', state: 'lineage-chosen', width: 880 },
  { name: 'lineage-phone', state: 'lineage', width: 360, touch: true },
  { name: 'market', state: 'market', width: 960, height: 1_300 },
  { name: 'checkout', state: 'checkout', width: 760 },
  { name: 'checkout-review', state: 'checkout-pay', width: 760, height: 1_000 },
  { name: 'checkout-waiting', state: 'checkout-waiting', width: 760 },
  { name: 'checkout-files', state: 'checkout-opened', width: 760 },
  { name: 'checkout-refund', state: 'checkout-wrong-key', width: 760 },
  { name: 'checkout-phone', state: 'checkout', width: 360, touch: true },
  { name: 'campaign-gold', state: 'campaign-gold-round', width: 880 },
  { name: 'campaign-price', state: 'campaign-price', width: 880 },
  { name: 'campaign-watch', state: 'campaign-watch-few', width: 880 },
  { name: 'campaign-phone', state: 'campaign-save', width: 360, touch: true },
  { name: 'seller-files', state: 'seller-files-findings', width: 760 },
  { name: 'seller-license', state: 'seller-terms-lineage', width: 760 },
  { name: 'seller-price', state: 'seller-price', width: 760 },
  { name: 'seller-upload', state: 'seller-uploading', width: 760 },
  { name: 'seller-orders', state: 'seller-orders', width: 760 },
  { name: 'seller-phone', state: 'seller-sources-refused', width: 360, touch: true },
]

/** Only pictures whose names begin so; all of them where nothing is said. */
const [wanted = ''] = process.argv.slice(2)

const folder = fileURLToPath(new URL('../../../docs/images/', import.meta.url))

async function take(
  browser: Browser,
  url: string,
  { name, state, width, height = 720, query = '', touch = false }: Shot,
): Promise<void> {
  const page = await browser.newPage({
    viewport: { width, height },
    reducedMotion: 'reduce',
    hasTouch: touch,
    isMobile: touch,
    colorScheme: query.includes('dark') ? 'dark' : 'light',
  })
  await page.goto(`${url}?state=${state}${query}`)
  await page.waitForSelector('html[data-ready]')
  const dialog = page.locator('dialog')
  await ((await dialog.count()) ? dialog : page.locator('main > *')).screenshot({
    path: `${folder}${name}.png`,
    animations: 'disabled',
  })
  await page.close()
}

const found = findBrowser('chromium')
if (!found)
  throw new Error(
    'The pictures are taken in Chromium, and there is none here. Install it or set CHROMIUM_PATH.',
  )
mkdirSync(folder, { recursive: true })
const gallery = await startGallery()
const browser = await chromium.launch({ executablePath: found.executablePath, args: [...chromiumArguments] })
try {
  const chosen = shots.filter(({ name }) => name.startsWith(wanted))
  for (const shot of chosen) await take(browser, gallery.url, shot)
  console.log(`${chosen.length} pictures in docs/images`)
} finally {
  await browser.close()
  await gallery.close()
}
